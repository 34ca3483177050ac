"""What happened to an order or a mail, in words, from the audit log."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils import timezone

from orders import Order, OrderState, PostingState, Severity
from pipeline.amend import ADDED, numbers, spoken
from review_app import wording
from review_app.figures import day, percent
from rules import REGISTRY
from store import models
from store.codec import from_json

HIDDEN = ("memory", "key", "inputs", "decision", "policy", "digest", "route", "erp_id", "problems", "bytes")
"""Of an entry's detail: numbers and sums for the machine; `ordersift explain` shows them."""
SPEAKING = ("note", "reason", "how", "erp_name", "field", "value", "message", "after", "changes")
"""Of an entry's detail: what needs no name in front."""
WHAT = {
    "mail orders": "read it: it holds orders",
    "mail non_order": "read it: it is no order",
    "mail quarantined": "could not read it: quarantined",
    "mail failed": "failed on it",
    "mail done": "has seen to it",
    "order waiting": "judged the order: it waits for a person",
    "order ready": "judged the order: it goes to the ERP without a hand on it",
    "order discarded": "judged the order: nothing is to be done",
    "posted": "sent it to the ERP",
    "treated as an order": "treated the mail as an order",
    "line added": "added a line",
    "correction undone": "undid a correction",
    "found right": "counts it as right",
    "found wrong": "counts it as wrong",
}
"""What the audit log says, as a sentence about who did it."""


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
    found = list(rows)
    added = {str(entry.detail["line"]): {ADDED: str(entry.detail["below"])} for entry in found if entry.what == "line added"}
    called = numbers(from_json(Order, row.order), {"lines": added})
    return [Event(entry.at, entry.who, WHAT.get(entry.what, entry.what), _words(entry.detail, called)) for entry in found]


def became(row: models.PurchaseOrder) -> tuple[str, ...]:
    """What became of an order that no longer waits, in sentences; of one that does only that the ERP has refused it."""
    posting = models.Outbox.objects.filter(order=row).first()
    if row.state == OrderState.WAITING:
        return (f"The ERP refused it: {posting.message}",) if posting and posting.state == PostingState.REFUSED else ()
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
        return (
            f"The ERP refused it, {released}: {posting.message if posting else ''}",
            "It waits for you under Postings: try it again, correct it or give it up.",
        )
    if row.state == OrderState.REJECTED:
        end = models.Audit.objects.filter(order=row, what__in=("rejected", "posting given up")).order_by("-id").first()
        return (f"Rejected by {end.who}{_at(end.at)}: {end.detail.get('reason', '')}",) if end else ("Rejected.",)
    return ()


def _at(moment: datetime) -> str:
    local = timezone.localtime(moment)
    return f" on {day(local)} at {local:%H:%M}"


def _words(detail: Mapping[str, Any], numbers: Mapping[int, str]) -> str:
    """The detail of an audit row as one line of text, with the lines as they are numbered on the screen."""
    found = []
    for key, value in detail.items():
        if key in HIDDEN or value in (None, "", [], {}):
            continue
        if key in ("line", "below"):
            found.append(f"{key.replace('below', 'below line')} {numbers.get(value, value) or 'the head'}")
        elif key == "lines" and isinstance(value, dict):
            found += [f"line {numbers.get(int(p), p)}: {_fields(fields)}" for p, fields in value.items()]
        elif isinstance(value, dict):
            found.append(_fields(value))
        elif key in ("reasons", "released"):
            found += dict.fromkeys(wording.cause(code).rstrip(".") for code in value if not _is_news(code))
        elif key == "risk":
            found.append(f"estimated risk {percent(value)}")
        else:
            said = ", ".join(map(str, value)) if isinstance(value, list) else spoken(str(value)) if key == "field" else str(value)
            found.append(said if key in SPEAKING else f"{key.replace('_', ' ')}: {said}")
    return "; ".join(found)


def _is_news(code: str) -> bool:
    """Does such a finding only inform?"""
    return code in ("routing.priority", "routing.sent") or (code in REGISTRY and REGISTRY[code].severity == Severity.INFO)


def _fields(fields: Mapping[str, str]) -> str:
    said = {"drop": "no order line", "added": "missed line"}
    return ", ".join(said.get(name) or f"{spoken(name)} {text or 'emptied'}" for name, text in fields.items())
