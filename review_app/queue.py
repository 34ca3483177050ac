"""The queue: what waits for a person, the most urgent first, and who comes next."""

from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from orders import OrderState, PostingState
from pipeline import desk
from pipeline.company import policy_now
from review_app import frame, wording
from review_app.accounts import page
from review_app.figures import Style, age, style_of
from review_app.parts import Reason
from review_app.shown import is_priority, top_reasons
from rules.routing import QUEUES
from store import models

PER_PAGE = 100
NAMES = tuple(dict.fromkeys(QUEUES.values()))


@dataclass(frozen=True, slots=True)
class Waiting:
    """One row of the queue."""

    key: str
    customer: str
    ref: str
    po_number: str
    subject: str
    lines: int
    value: str
    age: str
    queue: str
    urgent: str
    reasons: list[Reason]
    more: int
    claimed_by: str
    changed_by_them: bool
    """Who has it open has changed it, too."""
    priority: float


@dataclass(frozen=True, slots=True)
class Filter:
    """Which part of the queue a person looks at; travels in the address."""

    queue: str = ""
    text: str = ""

    @property
    def query(self) -> str:
        """As the end of an address, with its question mark; empty where nothing is filtered."""
        parts = {name: value for name, value in (("queue", self.queue), ("q", self.text)) if value}
        return f"?{urlencode(parts)}" if parts else ""


def filter_of(request: HttpRequest) -> Filter:
    """The filter in a request's address."""
    return Filter(request.GET.get("queue", "")[:40], request.GET.get("q", "").strip()[:100])


def rows(wanted: Filter) -> "QuerySet[models.PurchaseOrder]":
    """The waiting orders of a filter, the most urgent first, the oldest first among equals."""
    found = models.PurchaseOrder.objects.filter(desk.waiting(wanted.queue)).filter(matching(wanted.text))
    return found.order_by("-priority", "created", "id")


def matching(text: str) -> Q:
    """Orders in which every word stands somewhere: PO number, customer, sender, subject, file name."""
    everything = Q()
    for word in text.split():
        refs = models.Customer.objects.filter(data__name__icontains=word).values_list("ref", flat=True)
        in_order = Q(po_number__icontains=word) | Q(customer_ref__icontains=word) | Q(customer_ref__in=refs)
        in_mail = Q(mail__subject__icontains=word) | Q(mail__sender__icontains=word) | Q(mail__name__icontains=word)
        everything &= in_order | in_mail
    return everything


def neighbours(key: str, wanted: Filter, who: str) -> tuple[str, str, int, int]:
    """(previous key, next key, place from 1, how many). Place 0: it left the queue. Nobody else works on the next one."""
    now = timezone.now()
    listed = list(rows(wanted).values_list("key", "claimed_by", "claimed_until"))
    keys = [entry[0] for entry in listed]
    at = keys.index(key) if key in keys else -1

    def free(entry: tuple[str, str, Any]) -> bool:
        return entry[1] in ("", who) or entry[2] is None or entry[2] <= now

    after = next((entry[0] for entry in [*listed[at + 1 :], *listed[: max(at, 0)]] if free(entry)), "")
    return (keys[at - 1] if at > 0 else "", after, at + 1, len(keys))


def customer_names(refs: set[str]) -> dict[str, str]:
    """Names by customer reference."""
    found = models.Customer.objects.filter(ref__in=refs).values_list("ref", "data")
    return {ref: data.get("name", ref) for ref, data in found}


def waiting(found: "QuerySet[models.PurchaseOrder]", style: Style) -> list[Waiting]:
    """Orders as rows of the queue."""
    refused = models.Outbox.objects.filter(order=OuterRef("pk"), state=PostingState.REFUSED).values("message")[:1]
    orders = list(found.annotate(refusal=Subquery(refused)).select_related("mail").defer("order", "first", "scores", "mail__reading"))
    names = customer_names({order.customer_ref for order in orders})
    now = timezone.now()
    return [_waiting(order, names, style, now) for order in orders]


def _waiting(order: models.PurchaseOrder, names: dict[str, str], style: Style, now: Any) -> Waiting:
    reasons, more = top_reasons(order, style)
    if order.refusal:  # type: ignore[attr-defined]
        reasons.insert(0, Reason("posting.refused", "stop", f"The ERP refused it: {order.refusal}"))  # type: ignore[attr-defined]
    urgent = next((wording.sentence(r["message"], {}, style) for r in order.decision.get("reasons", ()) if is_priority(r["code"])), "")
    busy = order.claimed_by if order.claimed_until and order.claimed_until > now else ""
    return Waiting(
        key=order.key,
        customer=names.get(order.customer_ref, "") or order.mail.sender or "unknown customer",
        ref=order.customer_ref,
        po_number=order.po_number,
        subject=order.mail.subject or order.mail.name,
        lines=len(order.matched.get("lines", ())),
        value=wording.worth(order, style),
        age=age(order.mail.received, now),
        queue=order.queue,
        urgent=urgent,
        reasons=reasons,
        more=more,
        claimed_by=busy,
        changed_by_them=busy in order.corrections.get("hands", ()),
        priority=order.priority,
    )


@page()
def queue_page(request: HttpRequest) -> HttpResponse:
    """What waits, by queue, with search."""
    wanted = filter_of(request)
    found = rows(wanted)
    total = found.count()
    start = min(max(0, _whole(request.GET.get("from", "0"))), max(0, total - 1))
    counts = Counter(models.PurchaseOrder.objects.filter(state=OrderState.WAITING).order_by().values_list("queue", flat=True))
    names = [*(name for name in NAMES if counts[name]), *sorted(set(counts) - set(NAMES))]
    context = {
        "here": "queue",
        "rows": waiting(found[start : start + PER_PAGE], style_of(request)),
        "filter": wanted,
        "tabs": [("", "all", counts.total()), *((name, name or "other", counts[name]) for name in names)],
        "total": total,
        "start": start,
        "end": min(total, start + PER_PAGE),
        "earlier": max(0, start - PER_PAGE) if start else None,
        "later": start + PER_PAGE if start + PER_PAGE < total else None,
        "me": request.user.get_username(),
        "mode": wording.MODES[policy_now().routing.mode],
    }
    return frame.show(request, "queue.html", context)


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
