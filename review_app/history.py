"""What happened to an order or a mail, in words, from the audit log."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils import timezone

from orders import OrderState
from review_app.figures import day
from store import models

HIDDEN = ("memory", "key", "inputs", "decision", "policy")
"""Of an entry's detail: numbers and sums for the machine; `ordersift explain` shows them."""


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the audit log for people."""

    at: datetime
    who: str
    what: str
    detail: str


def events(row: models.PurchaseOrder) -> list[Event]:
    """What happened to an order and its mail, the oldest first."""
    rows = models.Audit.objects.filter(Q(order=row) | Q(mail=row.mail, order=None)).order_by("id")
    return [Event(entry.at, entry.who, entry.what, _words(entry.detail)) for entry in rows]


def became(row: models.PurchaseOrder) -> tuple[str, ...]:
    """What became of an order that no longer waits, in sentences; nothing of one that does."""
    posting = models.Outbox.objects.filter(order=row).first()
    approved = row.corrections.get("approved")
    released = f"released by {approved['who']}" if approved else "without a hand on it"
    if row.state == OrderState.POSTED:
        named = f"; its number in the ERP is {posting.erp_name}" if posting and posting.erp_name else ""
        after = f"Changed there by people afterwards: {'; '.join(posting.amendments)}." if posting and posting.amendments else ""
        gone = "It was deleted there afterwards, and is not made again." if posting and posting.deleted else ""
        done = models.Audit.objects.filter(order=row, what="posted").order_by("-id").first()
        return tuple(filter(None, (f"Sent{_at(done.at) if done else ''}, {released}{named}.", after, gone)))
    if row.state == OrderState.READY:
        held = f"The ERP last said: {posting.message}" if posting and posting.message else ""
        return tuple(filter(None, (f"On its way to the ERP, {released}.", held)))
    if row.state == OrderState.REFUSED:
        return (f"The ERP refused it, {released}: {posting.message if posting else ''}", "It waits for you under Postings.")
    if row.state == OrderState.REJECTED:
        end = models.Audit.objects.filter(order=row, what__in=("rejected", "posting given up")).order_by("-id").first()
        return (f"Rejected by {end.who}{_at(end.at)}: {end.detail.get('reason', '')}",) if end else ("Rejected.",)
    return ()


def _at(moment: datetime) -> str:
    local = timezone.localtime(moment)
    return f" on {day(local)} at {local:%H:%M}"


def _words(detail: Any) -> str:
    """The detail of an audit row as one line of text."""
    if isinstance(detail, dict):
        parts = ((key, _words(value)) for key, value in detail.items() if key not in HIDDEN)
        return "; ".join(f"{key}: {text}" for key, text in parts if text)
    if isinstance(detail, (list, tuple)):
        return ", ".join(filter(None, map(_words, detail)))
    if isinstance(detail, float):
        return f"{detail:.3g}"
    return "" if detail is None else str(detail)
