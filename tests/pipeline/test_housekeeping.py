"""What grows without being needed is cleared away, and nothing else."""

import os
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from pipeline import engine, housekeeping
from pipeline.backup import BackupFailed
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
    assert housekeeping.due("housekeeping", now)
    housekeeping.tidy(workspace, MONTH)
    assert not housekeeping.due("housekeeping", now + timedelta(hours=23))
    assert housekeeping.due("housekeeping", now + timedelta(hours=25))


def with_backups(workspace: Settings, **wanted: object) -> Settings:
    return workspace.model_copy(update={"housekeeping": workspace.housekeeping.model_copy(update=wanted)})


def test_a_backup_is_written_daily_and_the_oldest_of_its_own_go(workspace: Settings, tmp_path: Path) -> None:
    from store import pulse

    for name in ("ordersift-20260101-010000.zip", "ordersift-20260102-010000.zip", "ordersift-before-the-move.zip"):
        (tmp_path / name).write_bytes(b"")
    settings = with_backups(workspace, backup_to=str(tmp_path), backups=2)
    housekeeping._round(settings)
    housekeeping._round(settings)
    names = sorted(path.name for path in tmp_path.glob("*.zip"))
    assert len(names) == 3
    assert names[0] == "ordersift-20260102-010000.zip"
    assert names[2] == "ordersift-before-the-move.zip"
    assert pulse.all_signs()["backup"].detail["file"] == str(tmp_path / names[1])


def test_a_missing_disk_is_said_and_no_folder_is_made_in_its_place(workspace: Settings, tmp_path: Path) -> None:
    from store import pulse

    with pytest.raises(BackupFailed, match="is the disk mounted"):
        housekeeping._round(with_backups(workspace, backup_to=str(tmp_path / "disk")))
    assert "is the disk mounted" in pulse.all_signs()["backup failed"].detail["error"]
    assert not (tmp_path / "disk").exists()
    assert housekeeping.due("backup", timezone.now())


class OneRound(threading.Event):
    """Stops what waits on it after its first round."""

    def wait(self, timeout: float | None = None) -> bool:
        self.set()
        return True


def test_of_several_workers_one_does_it(workspace: Settings, tmp_path: Path) -> None:
    from store import pulse

    settings = with_backups(workspace, backup_to=str(tmp_path))
    assert pulse.lease("housekeeping lease", "another worker", seconds=60)
    housekeeping.run(settings, OneRound())
    assert list(tmp_path.glob("*.zip")) == []
    pulse.release("housekeeping lease", "another worker")
    housekeeping.run(settings, OneRound())
    assert len(list(tmp_path.glob("*.zip"))) == 1


def test_the_engine_gets_the_password_that_the_settings_must_not_hold(workspace: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORDERSIFT_DATABASE_PASSWORD", "p@ss:word")

    def address(url: str) -> str:
        return engine.address(workspace.model_copy(update={"database": workspace.database.model_copy(update={"url": url})}))

    assert address("postgresql://me@host:5433/name") == "postgresql://me:p%40ss%3Aword@host:5433/name"
    assert address("postgresql://me:own@host/name") == "postgresql://me:own@host/name"
    assert address("sqlite") == f"sqlite:///{workspace.home}/engine.sqlite3"
