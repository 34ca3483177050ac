"""What every page shows around its own story: the ledger's balance, what waits, signs of life, who is signed in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from orders import OrderState, PostingState
from pipeline.settings import current
from pipeline.traffic import Traffic
from review_app.accounts import roles
from review_app.figures import age
from store import ledger, models, outcomes, pulse

QUIET_AFTER = timedelta(minutes=5)
OCCASIONAL = ("master data", "backup", "housekeeping")
"""Jobs that are not expected to give a sign of life all the time."""
LEASES = (" lease", "mailbox")
"""Ends of names that say who may do a job, and are no job."""
FAILED = " failed"
WHAT_FAILED = {
    "poller failed": "The mailbox can't be read",
    "master data failed": "Master data can't be fetched",
    "backup failed": "The backup can't be written",
}
SENTENCES = ("done", "error")
"""Of what a job says with its sign of life: what is said in whole sentences."""


@dataclass(frozen=True, slots=True)
class Sign:
    """The newest sign of life of one job."""

    name: str
    at: datetime
    ago: str
    quiet: bool
    detail: str
    trouble: str = ""
    """What is wrong with it, in a sentence; empty if nothing is."""


def signs() -> list[Sign]:
    """All jobs that ever gave a sign of life, and the ERP; `quiet` ones have not been heard of for five minutes. What failed is in trouble
    until the same succeeds again."""
    now, rows = timezone.now(), {name: row for name, row in pulse.all_signs().items() if not name.endswith(LEASES)}
    found = []
    for name, row in sorted(rows.items()):
        failed = rows.get(name.removesuffix(FAILED) + FAILED)
        done = [other for other in rows if failed and other.startswith(name.removesuffix(FAILED)) and not other.endswith(FAILED)]
        failing = bool(failed) and all(rows[other].at < failed.at for other in done)
        heard = failed.at if failed and failing else row.at  # a job that fails is alive
        quiet = not name.endswith(FAILED) and not name.startswith(OCCASIONAL) and now - heard > QUIET_AFTER
        detail = ", ".join(str(value) if key in SENTENCES else f"{key}: {value}" for key, value in (row.detail or {}).items())
        trouble = f"No sign of life from {name} for {age(row.at, now)}." if quiet else ""
        if failing and name.endswith(FAILED):
            trouble = f"{WHAT_FAILED.get(name, name.capitalize())}: {detail or 'no reason is known'}"
        found.append(Sign(name, row.at, age(row.at, now), quiet, detail, trouble))
    traffic = Traffic.of(current())
    return [*found, Sign("ERP", now, age(now, now), False, traffic.told(), traffic.told() if traffic.failing() else "")]


def troubled() -> str:
    """One sentence if the machinery needs somebody, empty if all is well."""
    return next((sign.trouble for sign in signs() if sign.trouble), "")


def stuck_postings() -> Any:
    """Postings that wait for a person: refused by the ERP, or given up after the last try."""
    settled = (OrderState.REJECTED, OrderState.WAITING)  # a refused order that waits is corrected at its screen
    open_order = models.Outbox.objects.exclude(order__state__in=settled).exclude(state=PostingState.POSTED)
    return open_order.filter(state=PostingState.REFUSED) | open_order.filter(given_up=True)


def show(request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """Render a whole page with its frame."""
    balance = ledger.balance()
    frame = {
        "balance": balance,
        "waiting_count": balance.orders.get(OrderState.WAITING, 0),
        "stuck_count": stuck_postings().count(),
        "bad_mails": sum(balance.by_state.get(state, 0) for state in ledger.UNREAD),
        "audit_count": outcomes.waiting().count(),
        "trouble": troubled(),
        "roles": roles(request.user),
    }
    return render(request, f"review_app/{template}", {**frame, **context}, status=status)


def refusal(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    """A page that says no, in words."""
    return render(request, "review_app/refusal.html", {"title": title, "text": text}, status=status)
