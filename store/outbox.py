"""Postings: one row per order, planned before anything is sent, closed by what the ERP says.

What to do with a row is decided by `erp.outbox`, its I/O by `erp.drive`, both through `pipeline.jobs`; here it is only kept.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from orders import OrderState, PostingState
from store import audit, holders, models

OPEN = (PostingState.PLANNED, PostingState.SENT, PostingState.UNKNOWN)
RETRIED = "posting"
"""Key of `PurchaseOrder.corrections`: who sent a posting on its way again and what it had been held for."""


def due(*, leased: bool = False, limit: int = 100) -> list[tuple[str, int]]:
    """(key, turn) of postings whose turn it is, the oldest first; with `leased` those that a worker has now, too.

    The turn is another number each time the posting comes up again.
    """
    now = timezone.now()
    free = Q(next_try__lte=now) & (Q(leased_until=None) | Q(leased_until__lte=now))
    rows = models.Outbox.objects.filter(state__in=OPEN, given_up=False).filter(free | Q(leased_until__gt=now) if leased else free)
    found = rows.order_by("next_try", "id").values_list("key", "next_try")[:limit]
    return [(key, int(at.timestamp() * 1000)) for key, at in found]


def lease(key: str, seconds: float) -> models.Outbox | None:
    """Take a posting for one try: nobody else gets it for `seconds`. None if it is closed, taken or not due."""
    with transaction.atomic():
        row = models.Outbox.objects.select_for_update().select_related("order", "order__mail").filter(key=key).first()
        return row if row is not None and _taken(row, seconds) else None


def never_sent(row: models.Outbox) -> bool:
    """Whether nothing of it can have reached the ERP and nothing stopped it either, so that it may go together with others."""
    return row.state == PostingState.PLANNED and not row.attempts and not row.calls and row.erp_id is None


def lease_beside(first: models.Outbox, count: int, seconds: float) -> list[models.Outbox]:
    """Up to `count` postings that are due and may go together with the first one, taken as by `lease`.

    Of a customer or an order number only one goes at a time: what one order changes (credit, a reference that is taken) the look at the
    next has to see.
    """
    customers, numbers, found = {first.order.customer_ref}, {first.order.po_number} - {""}, list[models.Outbox]()
    with transaction.atomic():
        new = models.Outbox.objects.filter(state=PostingState.PLANNED, attempts=0, calls=0, erp_id=None, given_up=False)
        due = new.filter(next_try__lte=timezone.now()).select_related("order", "order__mail").order_by("next_try", "id")
        for row in due.select_for_update()[: 4 * count]:
            order = row.order
            if len(found) == count or order.customer_ref in customers or order.po_number in numbers or not _taken(row, seconds):
                continue
            found.append(row)
            customers.add(order.customer_ref)
            numbers |= {order.po_number} - {""}
    return found


def _taken(row: models.Outbox, seconds: float) -> bool:
    now = timezone.now()
    if row.state not in OPEN or row.given_up or row.next_try > now or (row.leased_until and row.leased_until > now):
        return False
    row.leased_until, row.leased_by = now + timedelta(seconds=seconds), holders.me()
    row.save(update_fields=["leased_until", "leased_by"])
    return True


def free_dead() -> int:
    """Give back what dead workers of this machine held; what they were sending is unknown now and will be asked for. How many."""
    count = 0
    with transaction.atomic():
        for row in models.Outbox.objects.select_for_update().filter(state__in=OPEN, leased_until__gt=timezone.now()):
            if holders.is_dead(row.leased_by):
                if row.state == PostingState.SENT:
                    row.state, row.message = PostingState.UNKNOWN, "The worker that was sending it died."
                row.leased_until = None
                row.save(update_fields=["state", "message", "leased_until"])
                count += 1
    return count


def ask_first(why: str) -> int:
    """Nothing is known any more of what became of the open postings: each is asked for before it is sent. How many."""
    now = timezone.now()
    unknown = {"state": PostingState.UNKNOWN, "leased_until": None, "leased_by": "", "last_call": None, "next_try": now, "message": why}
    return models.Outbox.objects.filter(state__in=OPEN).update(**unknown)


def postpone(key: str, until: datetime, why: str) -> None:
    """Give a leased posting back untried: its turn comes at `until`."""
    models.Outbox.objects.filter(key=key, state__in=OPEN).update(leased_until=None, next_try=until, message=why)


def wake() -> None:
    """The ERP answers again: whatever waits has its turn now, without its pause."""
    now = timezone.now()
    waiting = models.Outbox.objects.filter(state__in=OPEN, given_up=False, next_try__gt=now)
    waiting.filter(Q(leased_until=None) | Q(leased_until__lte=now)).update(next_try=now, calls=0)


def save(row: models.Outbox, *, next_try: datetime | None, then: Callable[[models.PurchaseOrder], None] | None = None) -> None:
    """Make a leased row durable; `next_try` ends the lease and says when its turn comes again, None keeps it.

    The order follows: POSTED and REFUSED close the posting. `then` runs once, in the same transaction, when the order is posted.
    """
    now = timezone.now()
    with transaction.atomic():
        held = models.Outbox.objects.select_for_update().select_related("order", "order__mail").get(key=row.key)
        if held.state not in OPEN:
            return
        for name in ("state", "attempts", "calls", "last_call", "erp_id", "erp_name", "message"):
            setattr(held, name, getattr(row, name))
        held.moved = now
        if held.state == PostingState.POSTED:
            held.leased_until = None
            _move(held.order, OrderState.POSTED, "posted", {"erp_id": held.erp_id, "erp_name": held.erp_name})
            if then:
                then(held.order)
        elif held.state == PostingState.REFUSED:
            held.leased_until = None
            _move(held.order, OrderState.REFUSED, "refused by the ERP", {"message": held.message})
        elif next_try is not None:
            held.leased_until, held.next_try = None, next_try
        held.save()


def retry(key: str, who: str) -> None:
    """A person sends a refused or given-up posting on its way again, or one that waits without its pause."""
    now = timezone.now()
    with transaction.atomic():
        row = models.Outbox.objects.select_for_update().select_related("order").get(key=key)
        if row.state == PostingState.POSTED or (row.leased_until and row.leased_until > now):
            return
        if row.state == PostingState.REFUSED:
            # What may have reached the ERP is asked for first: an attempt is remembered, but only one.
            row.state, row.attempts = PostingState.PLANNED, min(row.attempts, 1)
            row.order.corrections = {**row.order.corrections, RETRIED: {"who": who, "held": row.message}}
            row.order.save(update_fields=["corrections"])
        row.calls, row.given_up, row.next_try, row.moved = 0, False, now, now
        row.save()
        _move(row.order, OrderState.READY, "posting retried", {"after": row.message}, who=who)


def give_up(key: str, who: str, reason: str) -> bool:
    """A person takes a posting out of the queue; the order counts as rejected, with the reason.

    False, and nothing changes, where the ERP has the order or may have it: then its outcome has to be known first.
    """
    with transaction.atomic():
        row = models.Outbox.objects.select_for_update().select_related("order").get(key=key)
        if row.state != PostingState.REFUSED and not row.given_up and (row.state != PostingState.PLANNED or row.attempts):
            return False
        row.given_up, row.leased_until, row.moved = True, None, timezone.now()
        row.save(update_fields=["given_up", "leased_until", "moved"])
        _move(row.order, OrderState.REJECTED, "posting given up", {"reason": reason}, who=who)
    return True


def to_read_back(since: datetime) -> list[models.Outbox]:
    """Postings made since then whose orders may have been changed in the ERP by people."""
    rows = models.Outbox.objects.filter(state=PostingState.POSTED, deleted=False, erp_id__isnull=False, moved__gte=since)
    return list(rows.select_related("order", "order__mail").order_by("id"))


def amended(key: str, sentences: Collection[str], *, deleted: bool = False) -> bool:
    """Keep what people changed in the ERP; True if that is news."""
    with transaction.atomic():
        row = models.Outbox.objects.select_for_update().select_related("order").get(key=key)
        if list(row.amendments) == list(sentences) and row.deleted == deleted:
            return False
        row.amendments, row.deleted = list(sentences), deleted
        row.save(update_fields=["amendments", "deleted"])
        what = "deleted in the ERP" if deleted else "amended in the ERP" if sentences else "amendment in the ERP taken back"
        audit.record("ordersift", what, order=row.order, detail={"changes": list(sentences)})
    return True


def worth(values: Mapping[str, Decimal]) -> None:
    """Keep what posted orders are worth in the ERP, by key."""
    for row in models.Outbox.objects.filter(key__in=values).only("key", "erp_value"):
        if row.erp_value != values[row.key]:
            models.Outbox.objects.filter(pk=row.pk).update(erp_value=values[row.key])


def entry_accuracy(since: datetime) -> tuple[int, int]:
    """(automatically posted orders since then, those of them that nobody amended, cancelled or deleted in the ERP)."""
    rows = models.Outbox.objects.filter(state=PostingState.POSTED, moved__gte=since).values_list(
        "order__corrections", "amendments", "deleted"
    )
    ours = [bool(changes) or gone for corrections, changes, gone in rows if not (corrections or {}).get("approved")]
    return len(ours), ours.count(False)


def _move(order: models.PurchaseOrder, state: OrderState, what: str, detail: dict[str, object], who: str = "ordersift") -> None:
    order.state, order.moved = state, timezone.now()
    order.save(update_fields=["state", "moved"])
    audit.record(who, what, order=order, detail=detail)
