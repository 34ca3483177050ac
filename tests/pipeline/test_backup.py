"""Backup while everything runs, restore that is proven: nothing lost, nothing posted twice, nothing overwritten, no secrets."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pipeline import backup, restoring
from pipeline.settings import Settings
from tests.conftest import ROOT, missing
from tests.pipeline import small


def ordersift(*words: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *words], cwd=ROOT, env={**os.environ, **(env or {})}, capture_output=True, text=True, timeout=120
    )


def done(*words: str) -> str:
    made = ordersift(*words)
    assert made.returncode == 0, made.stderr
    return made.stdout


def figures(home: Path) -> dict:
    with closing(sqlite3.connect(home / "ordersift.sqlite3")) as ledger:
        return backup.figures(ledger.cursor())


def keys_in_the_erp(home: Path) -> list[str]:
    with closing(sqlite3.connect(home / "erp.sqlite3")) as book:
        return [key for (key,) in book.execute("SELECT key FROM sales_order ORDER BY key")]


@pytest.fixture
def house(workspace: Settings, tmp_path: Path) -> Settings:
    """The small company in the one workspace of this process."""
    from pipeline import gateways
    from tests.review_app import rows

    rows.company(tmp_path / "company")
    gateways.stock_embedded(workspace)
    return workspace


def ready_order(number: int, line: int = 0) -> str:
    """An order that somebody released and that waits for the ERP."""
    from pipeline import desk
    from tests.review_app import rows

    case = rows.Case(number, "C100", f"45-{number}", (rows.PLAIN.lines[line],), ())
    key = rows.put(case)
    desk.approve(key, revision=1, who="ada")
    return key


def test_a_workspace_comes_back_as_it_was_without_its_secrets(house: Settings, tmp_path: Path) -> None:
    from store import memories
    from tests.review_app import rows

    for case in rows.CASES:
        rows.put(case)
    memories.remember("crossref", "4711-08", {"sku": "SC-0840"}, author="ada", customer_ref="C100")
    (house.home / "models").mkdir(exist_ok=True)
    (house.home / "models" / "products.npz").write_bytes(b"a ranker")
    (house.inbox / "late.eml").write_bytes(small.clean_order(9))
    (house.home / "odoo.password").write_text("hush")
    try:
        written, manifest = backup.write(house, tmp_path)
    finally:
        shutil.rmtree(house.home / "models")
        (house.home / "odoo.password").unlink()
    assert written.name.startswith("ordersift-20")
    assert written.stat().st_mode & 0o777 == 0o600
    names = set(zipfile.ZipFile(written).namelist())
    assert {"ordersift.toml", "ordersift.sqlite3", "erp.sqlite3", "models/products.npz", "inbox/late.eml", "manifest.json"} <= names
    assert not names & {"secret.key", "odoo.password", "engine.sqlite3"}
    assert manifest.figures["mails"] == {"orders": 4}
    assert manifest.damaged == []

    new = tmp_path / "new"
    said = done("restore", str(written), str(new))
    assert "4 mails, 4 orders; checked." in said
    assert figures(new)["orders"] == {"waiting": 4}
    assert figures(new)["memories"] == 1
    assert (new / "models" / "products.npz").read_bytes() == b"a ranker"
    assert (new / "secret.key").read_text() != (house.home / "secret.key").read_text()
    with closing(sqlite3.connect(new / "ordersift.sqlite3")) as ledger:
        assert ledger.execute("SELECT what FROM store_audit ORDER BY id DESC LIMIT 1").fetchone() == ("restored from a backup",)
    assert "1 new mail(s)." in done("--workspace", str(new), "poll", "--once")


def test_nothing_is_overwritten_and_nothing_broken_is_taken(house: Settings, tmp_path: Path) -> None:
    written, _ = backup.write(house, tmp_path / "first.zip")
    with pytest.raises(backup.BackupFailed, match="is there already"):
        backup.write(house, written)
    with pytest.raises(backup.BackupFailed, match="can't be written"):
        backup.write(house, tmp_path / "nowhere" / "x.zip")
    with pytest.raises(backup.BackupFailed, match="can't be made"):
        backup.write(house, tmp_path / "nowhere" / "deeper")
    assert backup.write(house, tmp_path / "made")[0].parent == tmp_path / "made"
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine").write_text("mine")
    raw = written.read_bytes()
    with zipfile.ZipFile(written) as good, zipfile.ZipFile(tmp_path / "changed.zip", "w") as changed:
        for name in good.namelist():
            changed.writestr(name, good.read(name) + (b"#" if name == "ordersift.toml" else b""))
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as evil:
        manifest = backup.Manifest(1, "", "", "sqlite", {}, {"../outside": [0, ""]})
        evil.writestr("manifest.json", json.dumps({name: getattr(manifest, name) for name in backup.Manifest.__slots__}))
        evil.writestr("../outside", b"")
    (tmp_path / "half.zip").write_bytes(raw[: len(raw) // 2])
    for source, target, words in (
        ("first.zip", full, "is not empty"),
        ("half.zip", tmp_path / "a", "is no whole backup"),
        ("changed.zip", tmp_path / "a", "does not have the sum"),
        ("evil.zip", tmp_path / "a", "points out of the workspace"),
        ("none.zip", tmp_path / "a", "There is no file"),
    ):
        with pytest.raises(backup.BackupFailed, match=words):
            restoring.run(tmp_path / source, target)
    refused = ordersift("restore", str(written), str(full))
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert [path.name for path in full.iterdir()] == ["mine"]
    assert not (tmp_path / "a").exists()
    assert not list(tmp_path.glob("*.restoring"))
    assert not (tmp_path / "outside").exists()


def test_what_is_written_meanwhile_is_in_it_whole_or_not_at_all(house: Settings, tmp_path: Path) -> None:
    from django.db import connection

    from tests.review_app import rows

    stop, count = threading.Event(), [0]

    def write() -> None:
        while not stop.is_set() and count[0] < 300:
            count[0] += 1
            rows.put(rows.Case(100 + count[0], "C100", f"M-{count[0]}", (rows.PLAIN.lines[0],), ()))
        connection.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        written = [backup.write(house, tmp_path / f"{n}.zip") for n in range(4)]
    finally:
        stop.set()
        writer.join(30)
    seen = []
    for path, manifest in written:
        mails, orders = sum(manifest.figures["mails"].values()), sum(manifest.figures["orders"].values())
        assert orders <= mails <= orders + 1  # a mail is settled with its order in one transaction; one may be in work
        assert manifest.damaged == []
        assert zipfile.ZipFile(path).testzip() is None
        seen.append(mails)
    assert seen == sorted(seen)
    assert seen[-1] > seen[0]
    done("restore", str(written[-1][0]), str(tmp_path / "new"))
    assert sum(figures(tmp_path / "new")["mails"].values()) == seen[-1]


def test_a_killed_backup_leaves_no_file_that_looks_whole(house: Settings, tmp_path: Path) -> None:
    from tests.review_app import rows

    rows.put(rows.PLAIN)
    for n in range(12):  # mails that don't shrink, so that writing takes a moment
        (house.inbox / f"{n}.eml").write_bytes(os.urandom(1_000_000))
    target = tmp_path / "backup.zip"
    command = [sys.executable, "-m", "pipeline", "--workspace", str(house.home), "backup", str(target)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and not (tmp_path / "backup.zip.part").exists():
        pass
    process.kill()
    process.wait()
    assert not target.exists()
    backup.write(house, target)
    assert zipfile.ZipFile(target).testzip() is None
    assert not (tmp_path / "backup.zip.part").exists()


def test_what_was_on_its_way_to_the_erp_is_asked_for_and_never_posted_twice(house: Settings, tmp_path: Path) -> None:
    from pipeline import gateways, records
    from store import master, models

    there, sent, planned, hopeless = ready_order(1, line=1), ready_order(2), ready_order(3), ready_order(4, line=1)
    with gateways.opened(house) as gateway:
        for key in (there, sent):  # both arrived; of neither the ledger knows it
            row = models.PurchaseOrder.objects.get(key=key)
            assert gateway.post(records.sales_order(row, master.articles())).created
    models.Outbox.objects.filter(key=sent).update(state="sent", attempts=1)
    written, _ = backup.write(house, tmp_path)
    new = tmp_path / "new"
    assert "4 posting(s) were under way: the ERP is asked for each" in done("restore", str(written), str(new))
    with closing(sqlite3.connect(new / "ordersift.sqlite3")) as ledger:
        assert set(ledger.execute("SELECT state FROM store_outbox")) == {("unknown",)}
    with closing(sqlite3.connect(new / "erp.sqlite3")) as book:  # since then nobody may order the nut any more
        book.execute("UPDATE article SET active = 0 WHERE sku = 'NU-08'")
        book.commit()
    before = keys_in_the_erp(new)
    assert before == sorted([there, sent])
    done("--workspace", str(new), "work", "--once")
    assert keys_in_the_erp(new) == sorted([there, sent, planned])
    with closing(sqlite3.connect(new / "ordersift.sqlite3")) as ledger:
        found = {key: (state, attempts) for key, state, attempts in ledger.execute("SELECT key, state, attempts FROM store_outbox")}
    assert found == {there: ("posted", 0), sent: ("posted", 1), planned: ("posted", 1), hopeless: ("refused", 0)}
    assert figures(new)["orders"] == {"posted": 3, "refused": 1}


def test_a_mail_that_was_damaged_on_the_disk_is_named_and_the_rest_is_saved(house: Settings, tmp_path: Path) -> None:
    from store import models
    from tests.review_app import rows

    for case in rows.CASES[:2]:
        rows.put(case)
    digest = models.Mail.objects.order_by("id").values_list("digest", flat=True)[0]
    blob = house.home / "blobs" / digest[:2] / digest[2:]
    raw = blob.read_bytes()
    try:
        blob.write_bytes(raw + b"x")
        written, manifest = backup.write(house, tmp_path)
    finally:
        blob.write_bytes(raw)
    assert manifest.damaged == [digest]
    restored = ordersift("restore", str(written), str(tmp_path / "new"))
    assert "1 mail(s) were missing or changed already" in restored.stderr
    assert figures(tmp_path / "new")["mails"] == {"orders": 2}


def test_passwords_in_the_address_of_the_database_are_left_out() -> None:
    text = '[database]\nurl = "postgresql://me:hush@host:5432/name"\n[erp]\nurl = "https://odoo.example"\n'
    assert backup.without_secrets(text) == text.replace(":hush", "")
    assert backup.with_database(text, "postgresql://you:hush@other/new").splitlines()[1] == 'url = "postgresql://you@other/new"'
    assert 'url = "https://odoo.example"' in backup.with_database(text, "postgresql://you:hush@other/new")
    assert backup.with_database("[erp]\nkind = 'embedded'", "postgresql:///x").endswith('[database]\nurl = "postgresql:///x"\n')


@pytest.fixture
def server() -> Iterator[str]:
    """A real PostgreSQL of its own; gives the beginning of its databases' addresses. Its folder is one that its own user may enter."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found or os.geteuid() != 0:
        missing("PostgreSQL (or root, to start one as its own user)")
    folder = Path(tempfile.mkdtemp(prefix="ordersift-pg-"))
    shutil.chown(folder, "postgres", "postgres")
    secret = folder / "secret"
    secret.write_text("hush")
    run = ["runuser", "-u", "postgres", "--"]
    subprocess.run(
        [*run, str(found[-1]), "-D", f"{folder}/data", "-A", "scram-sha-256", "--pwfile", str(secret), "--no-sync"],
        check=True,
        capture_output=True,
        cwd="/",
    )
    control = [*run, str(found[-1].with_name("pg_ctl")), "-D", f"{folder}/data", "-w"]
    port = _free_port()
    options = f"-c listen_addresses=127.0.0.1 -p {port} -k {folder} -c fsync=off"
    subprocess.run([*control, "-o", options, "-l", f"{folder}/log", "start"], check=True, capture_output=True, cwd="/")
    try:
        for name in ("one", "two"):
            subprocess.run(
                [*run, "createdb", "-h", "127.0.0.1", "-p", str(port), name], check=True, cwd="/", env={**os.environ, "PGPASSWORD": "hush"}
            )
        yield f"postgresql://postgres:hush@127.0.0.1:{port}"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=True, capture_output=True, cwd="/")
        shutil.rmtree(folder)


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.postgres
def test_a_workspace_on_postgresql_comes_back_into_an_empty_database(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "ordersift.toml").write_text(f'[company]\nname = "Nordwerk"\n[database]\nurl = "{server}/one"\n[mailbox]\nkind = "folder"\n')
    done("init", str(home))
    (home / "inbox" / "1.eml").write_bytes(small.clean_order(1))
    done("--workspace", str(home), "poll", "--once")
    assert "0 ended job(s)" in done("--workspace", str(home), "tidy")
    sql(server, "CREATE SCHEMA dbos; CREATE TABLE dbos.workflow_status (id int)")  # the engine's own tables stay out
    written = tmp_path / "backup.zip"
    assert "1 mails, 0 orders" in done("--workspace", str(home), "backup", str(written))
    assert "hush" not in zipfile.ZipFile(written).read("ordersift.toml").decode()
    full = ordersift("restore", str(written), str(tmp_path / "new"), "--database", f"{server}/one")
    assert full.returncode == 1
    assert "The database one is not empty" in full.stderr
    done("restore", str(written), str(tmp_path / "new"), "--database", f"{server}/two")
    (tmp_path / "new" / "inbox" / "again.eml").write_bytes(small.clean_order(1))
    monkeypatch.setenv("ORDERSIFT_DATABASE_PASSWORD", "hush")
    assert "0 new mail(s)." in done("--workspace", str(tmp_path / "new"), "poll", "--once")
    assert sql(server, "SELECT state FROM store_mail", "two") == ["received"]
    assert sql(server, "SELECT nspname FROM pg_namespace WHERE nspname = 'dbos'", "two") == []


def sql(server: str, text: str, name: str = "one") -> list[str]:
    import psycopg

    with psycopg.connect(f"{server}/{name}", autocommit=True) as connection:
        cursor = connection.execute(text)
        return [row[0] for row in cursor.fetchall()] if cursor.description else []
