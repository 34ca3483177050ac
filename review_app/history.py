"""What happened to an order or a mail, in words, from the audit log."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q

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
