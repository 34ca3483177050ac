"""What grows without being needed is cleared away, and nothing else."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from pipeline import engine, housekeeping
from pipeline.settings import Settings
from tests.pipeline import small

MONTH = timedelta(days=30)


@pytest.fixture
def worked(workspace: Settings) -> Settings:
    """A workspace whose engine has run three mails, one of which it could not do."""
    from store import ledger

    for name in ("engine.sqlite3", "engine.sqlite3-wal", "engine.sqlite3-shm"):
        (workspace.home / name).unlink(missing_ok=True)
    for number in range(3):
        ledger.receive(small.clean_order(number + 1), key=f"t:{number}", name=f"{number}.eml", received=timezone.now())

    def walk(digest: str) -> None:
        ledger.take(digest)
        from orders import Problem

        ledger.fail(digest, Problem("internal", "Made to fail."))

    engine.start(workspace, engine.Work(walk, lambda key: None), name="test")
    try:
        assert engine.drain(timeout=60)
    finally:
        engine.stop()
    return workspace


def test_ended_jobs_go_after_their_time_and_the_ledger_stays(worked: Settings) -> None:
    from store import ledger, models

    before, rows = ledger.balance(), models.Audit.objects.count()
    assert housekeeping.tidy(worked, MONTH).jobs == 0
    assert engine.forget(worked, timezone.now() + timedelta(minutes=1)) == 3
    assert engine.forget(worked, timezone.now() + timedelta(minutes=1)) == 0
    assert ledger.balance() == before
    assert models.Audit.objects.count() == rows


def test_a_workspace_where_no_worker_ran_has_nothing_to_forget(workspace: Settings) -> None:
    (workspace.home / "engine.sqlite3").unlink(missing_ok=True)
    assert engine.forget(workspace, timezone.now()) == 0
    assert not (workspace.home / "engine.sqlite3").exists()


def test_expired_sign_ins_and_remains_of_killed_writes_go(workspace: Settings) -> None:
    from django.contrib.sessions.models import Session

    from store import blobs

    now = timezone.now()
    Session.objects.create(session_key="old", session_data="", expire_date=now - timedelta(days=1))
    Session.objects.create(session_key="new", session_data="", expire_date=now + timedelta(days=1))
    digest = blobs.put(b"a mail")
    folder = Path(workspace.home) / "blobs" / digest[:2]
    for name, age in (("tmpold", timedelta(days=2)), ("tmpnew", timedelta(0))):
        (folder / name).write_bytes(b"half")
        moment = (now - age).timestamp()
        os.utime(folder / name, (moment, moment))
    os.utime(folder / digest[2:], (0, 0))
    found = housekeeping.tidy(workspace, MONTH)
    assert (found.sign_ins, found.remains) == (1, 1)
    assert Session.objects.get().session_key == "new"
    assert blobs.get(digest) == b"a mail"
    assert sorted(path.name for path in folder.glob("tmp*")) == ["tmpnew"]
    (folder / "tmpnew").unlink()


def test_it_is_due_once_a_day(workspace: Settings) -> None:
    now = timezone.now()
    assert housekeeping.due(now)
    housekeeping.tidy(workspace, MONTH)
    assert not housekeeping.due(now + timedelta(hours=23))
    assert housekeeping.due(now + timedelta(hours=25))


def test_the_engine_gets_the_password_that_the_settings_must_not_hold(workspace: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORDERSIFT_DATABASE_PASSWORD", "p@ss:word")

    def address(url: str) -> str:
        return engine.address(workspace.model_copy(update={"database": workspace.database.model_copy(update={"url": url})}))

    assert address("postgresql://me@host:5433/name") == "postgresql://me:p%40ss%3Aword@host:5433/name"
    assert address("postgresql://me:own@host/name") == "postgresql://me:own@host/name"
    assert address("sqlite") == f"sqlite:///{workspace.home}/engine.sqlite3"
