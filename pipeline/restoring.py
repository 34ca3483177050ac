"""`ordersift restore`: a workspace from a backup, proven before it gets its place, and safe to start at once.

Everything is unpacked beside the wanted folder and checked there: each file against its sum in the backup, the ledger against the figures
that were counted when it was copied, the audit log link by link, each mail against its name. Only then does the folder get its name.
What was on its way to the ERP when the backup was made may have got there since: it is asked for before anything is sent.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from pipeline import backup
from pipeline import settings as config
from pipeline import workspace as places
from pipeline.backup import CHUNK, DUMP, FORMAT, LEDGER, MANIFEST, BackupFailed, Manifest, Progress
from pipeline.settings import Settings


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: the manifest of the backup, postings that will be asked for, and password files that have to be put back by hand."""

    manifest: Manifest
    asked_for: int
    secrets: tuple[str, ...]


def run(source: Path, directory: Path, *, database: str = "", progress: Progress = lambda kind, done, total: None) -> Restored:
    """Restore `source` into `directory`, which must not exist or be empty. Raises BackupFailed; then `directory` is as it was.

    `database` is the address of an empty PostgreSQL database, where it is another one than the backup's settings name.
    """
    if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
        raise BackupFailed(f"{directory} is not empty: nothing is overwritten. Name a folder that does not exist yet.")
    staging = directory.with_name(directory.name + ".restoring")
    try:
        staging.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        raise BackupFailed(f"{staging} is left from a restore that was broken off: remove it and start again.") from None
    try:
        manifest = _unpack(source, staging, progress)
        settings = _settings(staging, manifest, database)
        asked = _bring_up(settings, manifest, staging)
        directory.parent.mkdir(parents=True, exist_ok=True)
        os.replace(staging, directory)
    except (OSError, sqlite3.DatabaseError) as error:
        raise BackupFailed(f"{source} could not be restored to {directory}: {error}.") from None
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    files = (settings.mailbox.password_file, settings.erp.password_file)
    return Restored(manifest, asked, tuple(name for name in files if name))


def _unpack(source: Path, folder: Path, progress: Progress) -> Manifest:
    """Unpack and check every file against its sum."""
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = Manifest(**json.loads(archive.read(MANIFEST)))
            if manifest.format != FORMAT:
                raise BackupFailed(f"{source} was written by a newer Ordersift ({manifest.program}): restore it with that version.")
            for done, (name, (size, digest)) in enumerate(manifest.files.items(), 1):
                _one(archive, name, folder, size, digest)
                progress("files", done, len(manifest.files))
    except FileNotFoundError:
        raise BackupFailed(f"There is no file {source}.") from None
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, EOFError, NotImplementedError) as error:
        raise BackupFailed(f"{source} is no whole backup of Ordersift ({error}): take another one.") from None
    return manifest


def _one(archive: zipfile.ZipFile, name: str, folder: Path, size: int, digest: str) -> None:
    place = PurePosixPath(name)
    if place.is_absolute() or ".." in place.parts:
        raise ValueError(f"{name!r} points out of the workspace")
    target = folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    seen, count = hashlib.sha256(), 0
    with archive.open(name) as entry, target.open("wb") as file:
        while piece := entry.read(CHUNK):
            file.write(piece)
            seen.update(piece)
            count += len(piece)
        file.flush()
        os.fsync(file.fileno())
    if (count, seen.hexdigest()) != (size, digest):
        raise ValueError(f"{name} does not have the sum that it had when it was written")


def _settings(folder: Path, manifest: Manifest, database: str) -> Settings:
    path = folder / config.FILE
    if database and manifest.database == "sqlite":
        raise BackupFailed("This backup is of a workspace on SQLite: it can't be put into another database.")
    if database:
        if password := urlsplit(database).password:
            os.environ["ORDERSIFT_DATABASE_PASSWORD"] = unquote(password)
        path.write_text(backup.with_database(path.read_text(encoding="utf-8"), database), encoding="utf-8")
    try:
        return places.open_workspace(folder)
    except config.SettingsError as error:
        raise BackupFailed(str(error)) from None


def _bring_up(settings: Settings, manifest: Manifest, folder: Path) -> int:
    """Bring the ledger back, check it, and make what was under way safe to go on; returns how many postings will be asked for."""
    from django.db import connection

    if manifest.database == "sqlite":
        with closing(sqlite3.connect(folder / LEDGER)) as copy:
            if (said := copy.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
                raise BackupFailed(f"The ledger in the backup is damaged ({said}): take another backup.")
    else:
        server = connection.settings_dict
        if connection.introspection.table_names():
            raise BackupFailed(f"The database {server['NAME']} is not empty: make a new one and name it with --database.")
        options = ("--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", f"--dbname={server['NAME']}")
        backup.postgres("pg_restore", *options, str(folder / DUMP), database=server)
        (folder / DUMP).unlink()
    _same(manifest, connection)
    places.migrate()
    _whole(manifest)
    asked = _go_on_safely(manifest)
    if settings.mailbox.kind == "folder":
        settings.inbox.mkdir(parents=True, exist_ok=True)
    connection.close()
    return asked


def _same(manifest: Manifest, connection: Any) -> None:
    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.recorder import MigrationRecorder

    with connection.cursor() as cursor:
        found = backup.figures(cursor)
    if found != manifest.figures:
        raise BackupFailed(f"The ledger came back as {found}, the backup says {manifest.figures}: take another backup.")
    known = set(MigrationLoader(connection).disk_migrations)
    newer = [name for app, name in MigrationRecorder(connection).applied_migrations() if app == "store" and (app, name) not in known]
    if newer:
        raise BackupFailed(f"The backup was made by a newer Ordersift (its tables are at {max(newer)}): restore it with that version.")


def _whole(manifest: Manifest) -> None:
    """The audit log link by link, the ledger's balance, and each mail's bytes."""
    from store import audit, blobs, ledger, models

    broken = audit.broken_at()
    if broken is not None:
        raise BackupFailed(f"Row {broken} of the audit log does not follow from the one before: take another backup.")
    if not ledger.balance().whole:
        raise BackupFailed("The ledger in the backup does not balance: take another backup.")
    for digest in models.Mail.objects.order_by("id").values_list("digest", flat=True).iterator():
        if digest not in manifest.damaged and not _intact(digest, blobs.intact):
            raise BackupFailed(f"The mail {digest[:12]} is missing in the backup or was changed: take another backup.")


def _intact(digest: str, intact: Callable[[str], bool]) -> bool:
    try:
        return intact(digest)
    except FileNotFoundError:
        return False


def _go_on_safely(manifest: Manifest) -> int:
    """Nobody holds anything any more; what was under way to the ERP is asked for first; mails in work are waiting again."""
    from django.db import transaction

    from store import audit, ledger, models, outbox, pulse

    with transaction.atomic():
        asked = outbox.ask_first(f"Restored from the backup of {manifest.made}: the ERP is asked whether it has it.")
        for digest in ledger.unfinished():
            ledger.put_back(digest)
        pulse.release_all()
        models.PurchaseOrder.objects.exclude(claimed_by="").update(claimed_by="", claimed_until=None)
        audit.record("ordersift", "restored from a backup", detail={"made": manifest.made, "postings to ask for": asked})
    return asked
