"""A worker: the engine with the jobs on it."""

import logging
import threading

from django.db import close_old_connections
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from erp.gateway import Gateway
from pipeline import amendments, engine, gateways, housekeeping, layouts, syncing
from pipeline.engine import Work
from pipeline.jobs import Jobs
from pipeline.settings import Settings
from store import ledger, outbox, pulse

log = logging.getLogger("ordersift.worker")


def run(settings: Settings, stopping: threading.Event) -> None:
    """Work until told to stop."""
    outbox.free_dead()
    with gateways.opened(settings) as gateway:
        jobs = Jobs(settings, gateway)
        engine.start(settings, Work(jobs.walk, jobs.post))
        keeper = threading.Thread(target=_keep_up, args=(settings, gateway, stopping), name="master data", daemon=True)
        keeper.start()
        threading.Thread(target=housekeeping.run, args=(settings, stopping), name="housekeeping", daemon=True).start()
        learner = threading.Thread(target=_learn, args=(settings, stopping), name="layouts", daemon=True)
        learner.start()
        try:
            engine.run(stopping)
        finally:
            engine.stop()


LEARN_SECONDS = 2.0
"""How soon after an approval its corrections are looked at."""


def _learn(settings: Settings, stopping: threading.Event) -> None:
    """Every few seconds learn layouts from what people corrected and approved."""
    while not stopping.wait(LEARN_SECONDS):
        try:
            layouts.learn_waiting(settings)
        except Exception:
            log.exception("Corrections of reading could not be learned from; it is tried again.")
        finally:
            close_old_connections()


def _keep_up(settings: Settings, gateway: Gateway, stopping: threading.Event) -> None:
    """Every `sync_minutes` fetch what changed in Odoo and read back what people amended; one worker at a time does it."""
    every = settings.erp.sync_minutes * 60
    while settings.erp.kind == "odoo" and every and not stopping.wait(every):
        try:
            found = syncing.run(settings, gateway)
            amended = amendments.read_back(settings, gateway)
            pulse.beat("master data fetched", {"rows": sum(found.rows.values()), "amended": amended})
        except syncing.AlreadyRunning:
            log.info("Another worker fetches the master data.")
        except Exception as error:
            log.warning("Master data could not be fetched; it is tried again in %.0f min: %s", every / 60, error)
            pulse.beat("master data failed", {"error": str(error)})
        finally:
            close_old_connections()


def drain(settings: Settings, *, progress: bool = False) -> bool:
    """Work off what is there now, with a bar on stderr if `progress`; False if something is left."""
    total = len(ledger.unfinished()) + len(outbox.due(leased=True))
    outbox.free_dead()
    layouts.learn_waiting(settings)
    with gateways.opened(settings) as gateway:
        jobs = Jobs(settings, gateway)
        engine.start(settings, Work(jobs.walk, jobs.post), poll=0.05)
        columns = (TextColumn("reading and judging"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        try:
            with Progress(*columns, console=Console(stderr=True), disable=not progress) as bar:
                task = bar.add_task("mails", total=total)
                return engine.drain(lambda left: bar.update(task, completed=max(0, total - left)))
        finally:
            engine.stop()
