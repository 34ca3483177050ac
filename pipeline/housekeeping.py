"""Once a day: what grows without being needed is cleared away, and a backup is written where the settings name a place.

Cleared away are the engine's memory of ended jobs, expired sign-ins, and remains of writes that were killed.

Mails, orders, the audit log, memories and kept inputs are never touched: they are the ledger, and what decisions are explained by.
"""

import logging
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.db import close_old_connections
from django.utils import timezone

from pipeline import backup, engine
from pipeline.backup import BackupFailed, Manifest
from pipeline.settings import FILE, Settings
from store import blobs, holders, pulse

SIGN, BACKUP, LEASE = "housekeeping", "backup", "housekeeping lease"
EVERY = timedelta(days=1)
LOOK_SECONDS = 600.0
log = logging.getLogger("ordersift.housekeeping")


@dataclass(frozen=True, slots=True)
class Tidied:
    """How much was cleared away."""

    jobs: int
    sign_ins: int
    remains: int

    def words(self) -> str:
        return f"{self.jobs} ended job(s), {self.sign_ins} expired sign-in(s) and {self.remains} remain(s) of killed writes were removed."


def tidy(settings: Settings, keep: timedelta) -> Tidied:
    """Clear away what ended longer than `keep` ago. Safe at any time, also while workers run."""
    from django.contrib.sessions.models import Session

    now = timezone.now()
    expired, _ = Session.objects.filter(expire_date__lt=now).delete()
    found = Tidied(engine.forget(settings, now - keep), expired, blobs.remove_remains(now - EVERY))
    pulse.beat(SIGN, {"done": found.words()})
    return found


def due(sign: str, now: datetime) -> bool:
    """Has nobody done this for a day?"""
    last = pulse.all_signs().get(sign)
    return last is None or now - last.at >= EVERY


def keep_backup(settings: Settings) -> Path:
    """Write the day's backup and remove the oldest of those that have such a name, beyond as many as are kept. Raises BackupFailed."""
    folder = settings.home / settings.housekeeping.backup_to
    if not folder.is_dir():
        raise BackupFailed(f"{folder} is no folder (is the disk mounted?): make it, or change backup_to in {FILE}.")
    written, manifest = backup.write(settings, folder)
    for old in sorted(folder.glob(backup.PATTERN))[: -settings.housekeeping.backups]:
        old.unlink()
    signed(written, manifest)
    return written


def signed(written: Path, manifest: Manifest) -> None:
    """Note that a backup was made, for the health page and the doctor."""
    pulse.beat(BACKUP, {"file": str(written), "bytes": written.stat().st_size, "damaged mails": len(manifest.damaged)})


def run(settings: Settings, stopping: threading.Event) -> None:
    """Tidy up and back up once a day until told to stop; of several workers one at a time does it."""
    me = f"{holders.me()} housekeeping"
    while not stopping.is_set():
        try:
            if pulse.lease(LEASE, me, seconds=3 * LOOK_SECONDS):
                _round(settings)
        except Exception as error:
            log.warning("Housekeeping failed; it is tried again in %.0f min: %s", LOOK_SECONDS / 60, error)
        finally:
            close_old_connections()
        stopping.wait(LOOK_SECONDS)
    pulse.release(LEASE, me)


def _round(settings: Settings) -> None:
    now, keep = timezone.now(), settings.housekeeping.keep_days
    if keep and due(SIGN, now):
        log.info(tidy(settings, timedelta(days=keep)).words())
    if settings.housekeeping.backup_to and due(BACKUP, now):
        try:
            log.info("Backup: %s", keep_backup(settings))
        except BackupFailed as error:
            pulse.beat(f"{BACKUP} failed", {"error": str(error)})
            raise
