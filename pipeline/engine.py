"""The engine adapter: the only file that knows DBOS. It runs the walk and the postings durably, a few at a time.

The engine may lose anything and nothing is lost: all state is in the ledger, and `sweep` puts back to work whatever did not move.
A workflow's id names the mail (or posting), the try and the ten minutes it was found in: two workers that sweep the same thing run it
once, and what hangs on a worker that never comes back is found again in the next ten minutes.
"""

import logging
import os
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote, urlsplit, urlunsplit

from dbos import DBOS, DBOSClient, DBOSConfig, SetWorkflowID
from django.db import close_old_connections, connection

from pipeline.settings import Settings
from store import ledger, outbox, pulse

MAILS, POSTINGS = "mails", "postings"
POLL_SECONDS = 0.25
"""How often a worker looks into each queue; an idle one that looks five times as often takes a tenth of a core, day and night."""
ALIVE_SECONDS = 5.0
STUCK_AFTER = timedelta(minutes=10)
"""A mail in work that has not moved for this long belongs to a worker that is gone."""
ENDED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
BATCH = 500
log = logging.getLogger("ordersift.engine")


@dataclass(frozen=True, slots=True)
class Work:
    """What the engine runs: one function for a mail (by digest), one for a posting (by key)."""

    walk: Callable[[str], None]
    post: Callable[[str], None]


_work: Work | None = None


@DBOS.workflow(name="walk_mail")
def _walk_mail(digest: str) -> None:
    _run_mail(digest)


@DBOS.step(name="walk")
def _run_mail(digest: str) -> None:
    _run(lambda work: work.walk(digest))


@DBOS.workflow(name="post_order")
def _post_order(key: str) -> None:
    _run_posting(key)


@DBOS.step(name="post")
def _run_posting(key: str) -> None:
    _run(lambda work: work.post(key))


def _run(job: Callable[[Work], None]) -> None:
    """Run a job on a database connection of this thread that is not left open; the job itself puts its failures into the ledger."""
    assert _work is not None, "the engine has not been started"
    close_old_connections()
    try:
        job(_work)
    finally:
        close_old_connections()


def start(settings: Settings, work: Work, *, name: str = "worker", mails_at_once: int = 2, postings_at_once: int = 2,
          poll: float = POLL_SECONDS) -> None:  # fmt: skip
    """Start the engine in this process. `name` is the worker's stable id: after a crash it takes its own unfinished work up again.

    `poll` is in seconds: what drains a full queue looks more often than what waits for the next mail.
    """
    global _work
    _work = work
    if settings.database.url.startswith("sqlite"):
        _use_wal(settings)
    os.environ.setdefault("DBOS__APPVERSION", "ordersift")
    config: DBOSConfig = {
        "name": "ordersift",
        "system_database_url": address(settings),
        "executor_id": f"{socket.gethostname()}-{name}",
        "application_version": "ordersift",
        "enable_otlp": False,
        "log_level": "ERROR",
        "console_log_level": "ERROR",
    }
    DBOS(config=config)
    DBOS.launch()
    for queue, at_once in ((MAILS, mails_at_once), (POSTINGS, postings_at_once)):
        DBOS.register_queue(queue, worker_concurrency=at_once, polling_interval_sec=poll, on_conflict="always_update")


def address(settings: Settings) -> str:
    """Where the engine keeps its queue: a file of its own beside the ledger, or tables of its own in the same PostgreSQL database."""
    url = settings.database.url
    if url.startswith("sqlite"):
        return f"sqlite:///{settings.home / 'engine.sqlite3'}"
    parts, password = urlsplit(url), os.environ.get("ORDERSIFT_DATABASE_PASSWORD", "")
    if parts.password or not password or not parts.username:
        return url
    return urlunsplit(parts._replace(netloc=f"{parts.username}:{quote(password, safe='')}@{parts.netloc.rpartition('@')[2]}"))


def forget(settings: Settings, before: datetime) -> int:
    """Remove what the engine remembers of jobs that ended before then; returns how many. A running engine is not disturbed."""
    if not _exists(settings):
        return 0
    client, count = DBOSClient(system_database_url=address(settings), application_name="ordersift"), 0
    try:
        while ended := client.list_workflows(
            status=ENDED, completed_before=before.isoformat(), limit=BATCH, load_input=False, load_output=False
        ):
            client.delete_workflows([job.workflow_id for job in ended])
            count += len(ended)
    finally:
        client.destroy()
    return count


def _exists(settings: Settings) -> bool:
    """Has a worker run here before?"""
    if settings.database.url.startswith("sqlite"):
        return (settings.home / "engine.sqlite3").exists()
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('dbos.workflow_status') IS NOT NULL")
        return bool(cursor.fetchone()[0])  # type: ignore[index]


def stop() -> None:
    """Stop the engine; running jobs are finished or, if they take too long, taken up at the next start."""
    DBOS.destroy(workflow_completion_timeout_sec=10)


def sweep(*, idle_for: timedelta = STUCK_AFTER) -> int:
    """Hand everything that waits to the engine: new mails at once, stuck ones after `idle_for`, postings when they are due."""
    count, period = 0, int(time.time() // STUCK_AFTER.total_seconds())
    for digest, attempts in ledger.waiting(idle_for):
        count += _enqueue(MAILS, f"mail-{digest}-{attempts}-{period}", _walk_mail, digest)
    for key, turn in outbox.due():
        count += _enqueue(POSTINGS, f"post-{key}-{turn}-{period}", _post_order, key)
    return count


def run(stopping: threading.Event, *, every: float = 0.5) -> None:
    """Sweep until told to stop, with a sign of life every few seconds."""
    alive = float("-inf")
    while not stopping.is_set():
        try:
            sweep()
            if time.monotonic() - alive > ALIVE_SECONDS:
                pulse.beat("worker")
                alive = time.monotonic()
        except Exception:
            log.exception("The sweep failed; it goes on in %s s.", every)
        stopping.wait(every)


def drain(seen: Callable[[int], None] | None = None, *, idle_for: timedelta = timedelta(0), timeout: float = 3600) -> bool:
    """Work until nothing is left that could be done now; False if the time was up first. `seen` hears how much is left."""
    waiter = threading.Event()
    left = _left()
    rounds = 0.0
    while left and rounds < timeout:
        sweep(idle_for=idle_for if rounds == 0 else STUCK_AFTER)
        waiter.wait(0.1)
        rounds += 0.1
        left = _left()
        if seen:
            seen(left)
    return not left


def _left() -> int:
    return len(ledger.unfinished()) + len(outbox.due(leased=True))


def _enqueue(queue: str, workflow_id: str, function: Callable[[str], None], argument: str) -> int:
    if DBOS.get_workflow_status(workflow_id) is not None:
        return 0
    with SetWorkflowID(workflow_id):
        DBOS.enqueue_workflow(queue, function, argument)
    return 1


def _use_wal(settings: Settings) -> None:
    """DBOS leaves SQLite in its slow journal mode; the mode is a property of the file, so setting it once is enough."""
    import sqlite3

    with sqlite3.connect(settings.home / "engine.sqlite3") as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
