"""The earlier orders that a new one could repeat: those in the ledger, those of the history, those of a dry run's earlier files."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from django.db.models import Q

from orders import MatchedOrder, OrderState, PastOrder
from pipeline.company import Company
from store import master, models
from store.codec import from_json

DAYS = 60
"""How far back an order can be repeated by mistake (forwarded copies come late)."""


def candidates(company: Company, matched: MatchedOrder, today: date, *, leave_out: str = "", before: int | None = None) -> list[PastOrder]:
    """Past orders of the customer in the last `DAYS` days, and those of any age under the same PO number, without the order itself
    (`leave_out` is its key). With `before` only those with a smaller id in the ledger: what was known when that one was judged."""
    ref, since = matched.customer.ref or "", today - timedelta(days=DAYS)
    number = matched.order.po_number.value.strip() if matched.order.po_number else ""
    in_ledger = [*_from_ledger(ref, since, number, leave_out, before), *(o for o in company.dry if o.customer_ref == ref)]
    in_history = _from_history(ref, since, number)
    # a posted order is in the history under its key, too: of the ledger's own orders the ledger speaks
    own = models.PurchaseOrder.objects.filter(key__in=[order.ref for order in in_history]).values_list("key", flat=True)
    seen = {*own, *(order.ref for order in in_ledger)}
    return in_ledger + [order for order in in_history if order.ref not in seen]


def _from_ledger(ref: str, since: date, number: str, leave_out: str, before: int | None) -> list[PastOrder]:
    wanted = Q(order_date__gte=since) | Q(order_date__isnull=True, mail__received__gte=datetime.combine(since, time(), UTC))
    if number:
        wanted |= Q(po_number=number)
    rows = models.PurchaseOrder.objects.exclude(state__in=(OrderState.DISCARDED, OrderState.REJECTED)).exclude(key=leave_out)
    rows = rows.filter(wanted, customer_ref=ref).select_related("mail", "outbox").order_by("id")
    if before is not None:
        rows = rows.filter(id__lt=before)
    return [past_order(row) for row in rows]


def past_order(row: models.PurchaseOrder) -> PastOrder:
    """A ledger row as a past order."""
    matched = from_json(MatchedOrder, row.matched)
    when = row.mail.sent.date() if row.mail.sent else row.mail.received.date()
    posting = getattr(row, "outbox", None)  # an order that was never released has none
    past = as_past(row.key, matched, when, digest=row.mail.digest, sender=row.mail.sender)
    return replace(past, name=posting.erp_name if posting else "")


def as_past(ref: str, matched: MatchedOrder, when: date, *, digest: str = "", sender: str = "") -> PastOrder:
    """A judged order as one that later orders may repeat."""
    order = matched.order
    lines = tuple(
        (
            line.match.ref or (line.line.description.value if line.line.description else ""),
            line.quantity or (line.line.quantity.value if line.line.quantity else Decimal(0)),
            line.unit_price,
        )
        for line in matched.lines
    )
    return PastOrder(
        ref=ref,
        order_date=order.order_date.value if order.order_date else when,
        customer_ref=matched.customer.ref or "",
        po_number=order.po_number.value if order.po_number else "",
        lines=lines,
        source_digest=digest,
        sender=sender,
    )


def _from_history(ref: str, since: date, number: str) -> list[PastOrder]:
    orders: dict[str, list] = {}
    for line in master.past_days(ref, since, number):
        orders.setdefault(line.order_ref, []).append(line)
    return [
        PastOrder(own, lines[0].order_date, ref, lines[0].po_number, tuple((x.sku, x.quantity, x.unit_price) for x in lines))
        for own, lines in orders.items()
    ]
