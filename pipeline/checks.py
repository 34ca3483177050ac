"""`ordersift doctor`: everything that Ordersift needs, proven by using it, each failure with its remedy."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from imaplib import IMAP4

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from pipeline import gateways, poller
from pipeline.settings import Settings, SettingsError
from store import audit, ledger, models, pulse

LANGUAGES = {"eng", "deu", "fra", "nld", "spa", "ita"}
FREE_MIB = 500
SILENT_AFTER = timedelta(minutes=15)
BACKUP_DAYS = 7


@dataclass(frozen=True, slots=True)
class Check:
    """One check: `message` says what is so, or what to do."""

    name: str
    ok: bool
    message: str


def all_checks(settings: Settings) -> list[Check]:
    """Run all checks; one that breaks is a failed check, not a crash."""
    results: list[Check] = []
    for check in (_workspace, _database, _ledger, _audit, _master_data, _tesseract, _mailbox, _jobs, _backup, _erp):
        results += _safely(check, settings)
    return results


def _safely(check: Callable[[Settings], Iterator[Check]], settings: Settings) -> list[Check]:
    name = check.__name__.lstrip("_").replace("_", " ")
    try:
        return list(check(settings))
    except SettingsError as error:
        return [Check(name, False, str(error))]
    except Exception as error:
        return [Check(name, False, f"The check itself failed ({type(error).__name__}: {error}).")]


def _workspace(settings: Settings) -> Iterator[Check]:
    free = shutil.disk_usage(settings.home).free // 2**20
    yield Check("disk", free > FREE_MIB, f"{free} MiB are free in {settings.home}" + ("." if free > FREE_MIB else ": make room."))
    writable = os.access(settings.home, os.W_OK)
    yield Check("workspace", writable, f"{settings.home} {'can' if writable else 'can NOT'} be written to.")
    named = bool(settings.company.name)
    yield Check(
        "company", named, f"We are {settings.company.name}." if named else "Set [company] name in ordersift.toml: it tells us from them."
    )


def _database(settings: Settings) -> Iterator[Check]:
    executor = MigrationExecutor(connection)
    behind = executor.migration_plan(executor.loader.graph.leaf_nodes())
    message = f"{connection.vendor}, all tables are up to date." if not behind else "Tables are behind: any verb brings them up to date."
    yield Check("database", not behind, message)


def _ledger(settings: Settings) -> Iterator[Check]:
    balance = ledger.balance()
    yield Check("ledger", balance.whole, f"{balance.mails} mails, {'balanced' if balance.whole else 'NOT balanced: tell support'}.")
    failed = balance.by_state.get("failed", 0) + models.Outbox.objects.filter(given_up=True, order__state="ready").count()
    yield Check("failures", not failed, f"{failed} mail(s) or posting(s) wait for a person" + (": open the review app." if failed else "."))


def _audit(settings: Settings) -> Iterator[Check]:
    broken = audit.broken_at()
    yield Check("audit log", broken is None, "whole." if broken is None else f"row {broken} was changed: restore it from a backup.")


def _master_data(settings: Settings) -> Iterator[Check]:
    articles, customers = models.Article.objects.count(), models.Customer.objects.count()
    ok = bool(articles and customers)
    remedy = "." if ok else ": run 'ordersift import DIR' or 'ordersift sync'."
    yield Check("master data", ok, f"{articles} articles, {customers} customers, {models.HistoryLine.objects.count()} order lines{remedy}")


def _tesseract(settings: Settings) -> Iterator[Check]:
    if not shutil.which("tesseract"):
        yield Check("tesseract", False, "It is not installed: scans can't be read. Install tesseract-ocr and its languages.")
        return
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, timeout=30, check=True).stdout.split()
    missing = sorted(LANGUAGES - set(listed))
    yield Check("tesseract", not missing, f"languages missing: {', '.join(missing)}" if missing else "installed with all six languages.")


def _mailbox(settings: Settings) -> Iterator[Check]:
    try:
        with closing(poller.source_of(settings)) as source:
            yield Check("mailbox", True, source.check())
    except (OSError, IMAP4.error) as error:
        yield Check("mailbox", False, f"It can't be reached ({error}): check host, port, user, password and folders in ordersift.toml.")


def _jobs(settings: Settings) -> Iterator[Check]:
    signs = pulse.all_signs()
    for name in ("poller", "worker"):
        row = signs.get(name)
        age = timezone.now() - row.at if row else None
        if age is None:
            yield Check(name, True, "has not run yet in this workspace; start it with 'ordersift up'.")
        else:
            minutes = int(age.total_seconds() // 60)
            fine = age < SILENT_AFTER
            yield Check(name, fine, f"last sign of life {minutes} min ago" + ("." if fine else ": start it with 'ordersift up'."))


def _backup(settings: Settings) -> Iterator[Check]:
    last = pulse.all_signs().get("backup")
    days = (timezone.now() - last.at).days if last else None
    if days is None:
        yield Check("backup", True, "none was made yet: set [housekeeping] backup_to to a folder on another disk.")
    else:
        stale = days > BACKUP_DAYS
        yield Check("backup", not stale, f"the last one is {days} day(s) old" + (": run 'ordersift backup DIR'." if stale else "."))


def _erp(settings: Settings) -> Iterator[Check]:
    with gateways.opened(settings) as gateway:
        for check in gateway.doctor():
            yield Check(f"ERP {check.name}", check.ok, check.sentence)
