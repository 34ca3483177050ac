"""What grows without being needed is cleared away: the engine's memory of ended jobs, expired sign-ins, remains of writes that were killed.

Mails, orders, the audit log, memories and kept inputs are never touched: they are the ledger, and what decisions are explained by.
"""

import logging
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import close_old_connections
from django.utils import timezone

from pipeline import engine
from pipeline.settings import Settings
from store import blobs, pulse

SIGN = "housekeeping"
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
    pulse.beat(SIGN, {"jobs": found.jobs, "sign-ins": found.sign_ins, "remains": found.remains})
    return found


def due(now: datetime) -> bool:
    """Has nobody tidied up for a day?"""
    last = pulse.all_signs().get(SIGN)
    return last is None or now - last.at >= EVERY


def run(settings: Settings, stopping: threading.Event) -> None:
    """Tidy up once a day until told to stop. Several workers do no harm to each other: the first one that looks does it."""
    keep = settings.housekeeping.keep_days
    while keep and not stopping.is_set():
        try:
            if due(timezone.now()):
                log.info(tidy(settings, timedelta(days=keep)).words())
        except Exception as error:
            log.warning("Tidying up failed; it is tried again in %.0f min: %s", LOOK_SECONDS / 60, error)
        finally:
            close_old_connections()
        stopping.wait(LOOK_SECONDS)
