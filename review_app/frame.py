"""What every page shows around its own story: the ledger's balance, what waits, signs of life, who is signed in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from orders import MailState, OrderState, PostingState
from review_app.accounts import roles
from review_app.figures import age
from store import ledger, models, outcomes, pulse

QUIET_AFTER = timedelta(minutes=5)
OCCASIONAL = ("master data", "backup", "housekeeping")
"""Jobs that are not expected to give a sign of life all the time."""
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


def signs() -> list[Sign]:
    """All jobs that ever gave a sign of life; `quiet` ones have not been heard of for five minutes."""
    now = timezone.now()
    found = []
    for row in sorted(pulse.all_signs().values(), key=lambda row: row.name):
        if row.name.endswith(" lease"):  # who may do a job, and no job
            continue
        occasional = "failed" in row.name or row.name.startswith(OCCASIONAL)
        detail = ", ".join(str(value) if key in SENTENCES else f"{key}: {value}" for key, value in (row.detail or {}).items())
        found.append(Sign(row.name, row.at, age(row.at, now), not occasional and now - row.at > QUIET_AFTER, detail))
    return found


def troubled() -> str:
    """One sentence if the machinery needs somebody, empty if all is well."""
    quiet = [sign for sign in signs() if sign.quiet]
    return f"No sign of life from {quiet[0].name} for {quiet[0].ago}." if quiet else ""


def stuck_postings() -> Any:
    """Postings that wait for a person: refused by the ERP, or given up after the last try."""
    open_order = models.Outbox.objects.exclude(order__state=OrderState.REJECTED).exclude(state=PostingState.POSTED)
    return open_order.filter(state=PostingState.REFUSED) | open_order.filter(given_up=True)


def show(request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """Render a whole page with its frame."""
    balance = ledger.balance()
    frame = {
        "balance": balance,
        "waiting_count": balance.orders.get(OrderState.WAITING, 0),
        "stuck_count": stuck_postings().count(),
        "bad_mails": balance.by_state.get(MailState.QUARANTINED, 0) + balance.by_state.get(MailState.FAILED, 0),
        "audit_count": outcomes.waiting().count(),
        "trouble": troubled(),
        "roles": roles(request.user),
    }
    return render(request, f"review_app/{template}", {**frame, **context}, status=status)


def refusal(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    """A page that says no, in words."""
    return render(request, "review_app/refusal.html", {"title": title, "text": text}, status=status)
