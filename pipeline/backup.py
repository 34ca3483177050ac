"""`ordersift backup`: the whole workspace in one file while everything goes on running.

What is copied first must not know of what is copied later. So the order is: files that wait in the drop folder (what is gone from there is
in the ledger), the ledger as of one moment, and then what the ledger names or leads to: blobs, which are written before their row, and the
order book, in which an order that the ledger does not know as posted is found again by its key. The file gets its name when it is complete.
Left out are secrets (passwords, the key of the sign-in cookies) and the engine's queue, which is made anew from the ledger.
"""

import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from pipeline import settings as config
from pipeline.settings import Settings

FORMAT = 1
MANIFEST, LEDGER, DUMP, BOOK = "manifest.json", "ordersift.sqlite3", "ordersift.pgdump", "erp.sqlite3"
PATTERN = f"ordersift-{'[0-9]' * 8}-{'[0-9]' * 6}.zip"
"""Names of backups whose name says the time: they sort by it."""
CHUNK = 1 << 20
Progress = Callable[[str, int, int], None]


class BackupFailed(Exception):
    """One sentence: what, why, what to do."""


@dataclass(slots=True)
class Manifest:
    """What a backup holds. `figures` are counted in the copied ledger itself; `files` is name -> [bytes, SHA-256]."""

    format: int
    made: str
    program: str
    database: str
    figures: dict[str, Any]
    files: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])
    damaged: list[str] = field(default_factory=list[str])
    """Mails whose bytes were missing or changed on the disk already when the backup was made."""


def write(settings: Settings, target: Path, progress: Progress = lambda kind, done, total: None) -> tuple[Path, Manifest]:
    """Write a backup to `target` (a name that ends with .zip; else a folder, which is made: under a name with the time). Raises
    BackupFailed; never half a file gets that name."""
    made = datetime.now(UTC)
    if target.suffix != ".zip" and not target.exists():
        try:
            target.mkdir()
        except OSError as error:
            raise BackupFailed(f"The folder {target} can't be made: {error.strerror}.") from None
    if target.is_dir():
        target = target / f"ordersift-{made:%Y%m%d-%H%M%S}.zip"
    if target.exists():
        raise BackupFailed(f"{target} is there already: name another file, or a folder.")
    if target.resolve().is_relative_to(settings.home / "blobs"):
        raise BackupFailed(f"{target} would lie among the mails it is to hold: name a place outside the workspace.")
    part = target.with_name(target.name + ".part")
    try:
        with tempfile.TemporaryDirectory(prefix=".ordersift-backup-", dir=target.parent) as scratch:
            handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w+b") as file:
                with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
                    manifest = _fill(_Pack(archive), settings, Path(scratch), made, progress)
                file.flush()
                os.fsync(file.fileno())
        os.replace(part, target)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(f"{target} can't be written: {getattr(error, 'strerror', '') or error}.") from None
    finally:
        part.unlink(missing_ok=True)
    return target, manifest


def figures(cursor: Any) -> dict[str, Any]:
    """What must be the same after restoring: mails, orders and postings by state, memories, and the head of the audit log."""

    def ask(sql: str) -> list[Any]:
        cursor.execute(sql)
        return cursor.fetchall()

    found: dict[str, Any] = {
        name: dict(ask(f"SELECT state, COUNT(*) FROM {table} GROUP BY state ORDER BY state"))
        for name, table in (("mails", "store_mail"), ("orders", "store_purchaseorder"), ("postings", "store_outbox"))
    }
    found["memories"] = ask("SELECT COUNT(*) FROM store_memory")[0][0]
    found["articles"] = ask("SELECT COUNT(*) FROM store_article")[0][0]
    audit = ask("SELECT digest FROM store_audit ORDER BY id DESC LIMIT 1")
    found["audit"] = {"rows": ask("SELECT COUNT(*) FROM store_audit")[0][0], "head": audit[0][0] if audit else ""}
    return found


def without_secrets(text: str) -> str:
    """The settings as they are kept: a password in the address of the database is taken out (all others never stand there)."""
    return re.sub(r"(://[^\s:/@\"']+):[^\s/@\"']+@", r"\1@", text)


class _Pack:
    """Puts files into the archive and notes what went in."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.files: dict[str, list[Any]] = {}

    def bytes(self, name: str, raw: bytes) -> None:
        self.archive.writestr(name, raw)
        self.files[name] = [len(raw), hashlib.sha256(raw).hexdigest()]

    def file(self, name: str, path: Path) -> str:
        """Add a file in pieces; returns its SHA-256."""
        size, digest = 0, hashlib.sha256()
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED
        with path.open("rb") as source, self.archive.open(info, "w", force_zip64=True) as entry:
            while piece := source.read(CHUNK):
                entry.write(piece)
                digest.update(piece)
                size += len(piece)
        self.files[name] = [size, digest.hexdigest()]
        return digest.hexdigest()


def _fill(pack: _Pack, settings: Settings, scratch: Path, made: datetime, progress: Progress) -> Manifest:
    home = settings.home
    pack.bytes(config.FILE, without_secrets((home / config.FILE).read_text(encoding="utf-8")).encode())
    for path in _waiting_files(settings):
        try:
            pack.bytes(f"inbox/{path.name}", path.read_bytes())
        except FileNotFoundError:
            continue  # taken in just now: the ledger, which is copied next, has it
    with _ledger(settings, scratch) as (name, path, counted, digests):
        pack.file(name, path)
    damaged = _blobs(pack, home / "blobs", digests, progress)
    if (home / BOOK).exists():
        pack.file(BOOK, _copy(home / BOOK, scratch / BOOK))
    for path in (*sorted((home / "models").rglob("*")), *([home / settings.erp.tls_ca] if settings.erp.tls_ca else [])):
        if path.is_file() and path.resolve().is_relative_to(home):
            pack.file(str(path.resolve().relative_to(home)), path)
    kind = "sqlite" if name == LEDGER else "postgresql"
    manifest = Manifest(FORMAT, made.isoformat(timespec="seconds"), _program(), kind, counted, pack.files, damaged)
    pack.archive.writestr(MANIFEST, json.dumps(asdict(manifest), indent=1))
    return manifest


def _waiting_files(settings: Settings) -> Iterable[Path]:
    folder = settings.inbox
    if settings.mailbox.kind != "folder" or not folder.is_dir():
        return []
    return [path for path in sorted(folder.iterdir()) if path.is_file()]


def _blobs(pack: _Pack, folder: Path, named: set[str], progress: Progress) -> list[str]:
    """Add every blob; the digests of those that the ledger names and that are missing or changed."""
    paths = [path for path in sorted(folder.glob("??/*")) if re.fullmatch(r"[0-9a-f]{64}", path.parent.name + path.name)]
    good = set[str]()
    for done, path in enumerate(paths, 1):
        digest = path.parent.name + path.name
        if pack.file(f"blobs/{path.parent.name}/{path.name}", path) == digest:
            good.add(digest)
        progress("mails and kept inputs", done, len(paths))
    return sorted(named - good)


@contextmanager
def _ledger(settings: Settings, scratch: Path) -> Iterator[tuple[str, Path, dict[str, Any], set[str]]]:
    """The ledger as of one moment: (name in the archive, file, its figures, digests of its mails)."""
    mails = "SELECT digest FROM store_mail"
    if settings.database.url.startswith("sqlite"):
        path = _copy(settings.home / LEDGER, scratch / LEDGER)
        with closing(sqlite3.connect(path)) as copy:
            yield LEDGER, path, figures(copy.cursor()), {row[0] for row in copy.execute(mails)}
        return
    from django.db import connection, transaction

    path = scratch / DUMP
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        cursor.execute("SELECT pg_export_snapshot()")
        snapshot = cursor.fetchone()[0]  # type: ignore[index]
        counted = figures(cursor)
        cursor.execute(mails)
        digests = {row[0] for row in cursor.fetchall()}
        options = ("--format=custom", "--no-owner", "--no-privileges", "--exclude-schema=dbos", f"--snapshot={snapshot}", f"--file={path}")
        postgres("pg_dump", *options, database=connection.settings_dict)
    yield DUMP, path, counted, digests


def _copy(source: Path, target: Path) -> Path:
    """A copy of a SQLite file that others are writing to, as of one moment."""
    with closing(sqlite3.connect(source, timeout=60)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)
    return target


def postgres(program: str, *options: str, database: dict[str, Any]) -> None:
    """Run one of PostgreSQL's own programs on a database of Django's settings; the password travels by the environment."""
    if not shutil.which(program):
        raise BackupFailed(f"{program} is not installed: install postgresql-client of the server's version (or a newer one).")
    names = {"HOST": "PGHOST", "PORT": "PGPORT", "USER": "PGUSER", "PASSWORD": "PGPASSWORD", "NAME": "PGDATABASE"}
    given = {variable: str(database[key]) for key, variable in names.items() if database.get(key)}
    done = subprocess.run([program, *options], env={**os.environ, **given}, capture_output=True, text=True, check=False)
    if done.returncode:
        said = done.stderr.strip().splitlines()
        raise BackupFailed(f"{program} failed: {said[0] if said else f'exit status {done.returncode}'}")


def with_database(text: str, url: str) -> str:
    """The settings with another database, which is put down without its password."""
    parts = urlsplit(url)
    bare = urlunsplit(parts._replace(netloc=f"{parts.username}@{parts.netloc.rpartition('@')[2]}")) if parts.password else url
    section = re.compile(r"(^\[database\][^\[]*?^url *= *)\"[^\"]*\"", re.M)
    found = section.search(text)
    return section.sub(lambda m: f'{m[1]}"{bare}"', text) if found else f'{text.rstrip()}\n\n[database]\nurl = "{bare}"\n'


def _program() -> str:
    try:
        return version("ordersift")
    except PackageNotFoundError:
        return "from source"
