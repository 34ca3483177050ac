"""Postings: one row per order, planned before anything is sent, closed by what the ERP says."""

from collections.abc import Callable
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from orders import OrderState, Posting, PostingState
from store import audit, models

OPEN = (PostingState.PLANNED, PostingState.SENT, PostingState.UNKNOWN)


def due(*, leased: bool = False, limit: int = 100) -> list[tuple[str, int]]:
    """(key, attempts) of postings whose turn it is, the oldest first; with `leased` those that are being tried now, too."""
    rows = models.Outbox.objects.filter(state__in=OPEN, given_up=False)
    ready = rows.filter(next_try__lte=timezone.now())
    chosen = ready | rows.filter(state=PostingState.SENT) if leased else ready
    return list(chosen.order_by("next_try", "id").values_list("key", "attempts")[:limit])


def lease(key: str, seconds: float) -> models.Outbox | None:
    """Take a posting for one try: nobody else gets it for `seconds`. None if it is closed, taken or not due.

    The state becomes SENT before the ERP is called, so a crash from here on is found as "outcome unknown".
    The row comes back with the state it had before.
    """
    now = timezone.now()
    with transaction.atomic():
        row = models.Outbox.objects.select_for_update().select_related("order", "order__mail").filter(key=key).first()
        if row is None or row.state not in OPEN or row.given_up or row.next_try > now:
            return None
        before = row.state
        row.state, row.attempts, row.moved = PostingState.SENT, row.attempts + 1, now
        row.next_try = now + timedelta(seconds=seconds)
        row.save(update_fields=["state", "attempts", "next_try", "moved"])
        row.state = before
    return row


def close(key: str, outcome: Posting, retry_after: float | None = None, then: Callable[[models.PurchaseOrder], None] | None = None) -> None:
    """Write down what became of a try. UNKNOWN and PLANNED go on after `retry_after` seconds, or stay for a person where it is None.

    `then` runs once, in the same transaction, when the order is posted.
    """
    now = timezone.now()
    with transaction.atomic():
        row = models.Outbox.objects.select_for_update().select_related("order").get(key=key)
        if row.state not in OPEN:
            return
        row.state, row.message, row.moved = outcome.state, outcome.message, now
        order = row.order
        if outcome.state == PostingState.POSTED:
            row.erp_id, row.erp_name = outcome.erp_id, outcome.erp_name
            _move(order, OrderState.POSTED, "posted", {"erp_id": outcome.erp_id, "erp_name": outcome.erp_name})
            if then:
                then(order)
        elif outcome.state == PostingState.REFUSED:
            _move(order, OrderState.REFUSED, "refused by the ERP", {"message": outcome.message})
        elif retry_after is None:
            row.given_up = True
            audit.record("ordersift", "posting needs a person", order=order, detail={"message": outcome.message})
        else:
            row.next_try = now + timedelta(seconds=retry_after)
        row.save()


def retry(key: str, who: str) -> None:
    """A person sends a refused or given-up posting on its way again."""
    now = timezone.now()
    with transaction.atomic():
        row = models.Outbox.objects.select_for_update().select_related("order").get(key=key)
        if row.state == PostingState.POSTED:
            return
        row.state = PostingState.PLANNED if row.state == PostingState.REFUSED else row.state
        row.given_up, row.next_try, row.moved = False, now, now
        row.save()
        _move(row.order, OrderState.READY, "posting retried", {}, who=who)


def give_up(key: str, who: str, reason: str) -> None:
    """A person takes a posting out of the queue; the order counts as rejected, with the reason."""
    with transaction.atomic():
        row = models.Outbox.objects.select_for_update().select_related("order").get(key=key)
        if row.state == PostingState.POSTED:
            return
        row.given_up, row.moved = True, timezone.now()
        row.save(update_fields=["given_up", "moved"])
        _move(row.order, OrderState.REJECTED, "posting given up", {"reason": reason}, who=who)


def _move(order: models.PurchaseOrder, state: OrderState, what: str, detail: dict[str, object], who: str = "ordersift") -> None:
    order.state, order.moved = state, timezone.now()
    order.save(update_fields=["state", "moved"])
    audit.record(who, what, order=order, detail=detail)
