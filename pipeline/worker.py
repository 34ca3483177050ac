"""A worker: the engine with the jobs on it."""

import threading

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from pipeline import engine, gateways
from pipeline.engine import Work
from pipeline.jobs import Jobs
from pipeline.settings import Settings
from store import ledger, outbox


def run(settings: Settings, stopping: threading.Event) -> None:
    """Work until told to stop."""
    with gateways.opened(settings) as gateway:
        jobs = Jobs(settings, gateway)
        engine.start(settings, Work(jobs.walk, jobs.post))
        try:
            engine.run(stopping)
        finally:
            engine.stop()


def drain(settings: Settings, *, progress: bool = False) -> bool:
    """Work off what is there now, with a bar on stderr if `progress`; False if something is left."""
    total = len(ledger.unfinished()) + len(outbox.due(leased=True))
    with gateways.opened(settings) as gateway:
        jobs = Jobs(settings, gateway)
        engine.start(settings, Work(jobs.walk, jobs.post))
        columns = (TextColumn("reading and judging"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        try:
            with Progress(*columns, console=Console(stderr=True), disable=not progress) as bar:
                task = bar.add_task("mails", total=total)
                return engine.drain(lambda left: bar.update(task, completed=max(0, total - left)))
        finally:
            engine.stop()
