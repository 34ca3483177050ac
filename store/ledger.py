"""The mail ledger: nothing that arrived is lost, nothing is half done, and the balance can be shown at any moment.

mails = orders + non-orders + quarantined (done with or not) + failed + in work, and every order is in exactly one state.
"""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Count
from django.utils import timezone

from orders import MailReading, MailState, OrderState, PostingState, Problem
from store import audit, blobs, memories, models, outcomes
from store.codec import to_json

IN_WORK = (MailState.RECEIVED, MailState.WORKING)
UNREAD = (MailState.QUARANTINED, MailState.FAILED)
"""Ends that ask for a person."""
DONE_WITH = "mail done"
"""What the audit log calls it when a person has seen to such a mail."""


@dataclass(frozen=True, slots=True)
class Balance:
    """How many mails ended where, and how many orders are in which state. `whole` says that the sums agree."""

    mails: int
    by_state: dict[str, int]
    orders: dict[str, int]
    postings: dict[str, int]

    @property
    def in_work(self) -> int:
        return sum(self.by_state.get(state, 0) for state in IN_WORK)

    @property
    def done(self) -> int:
        """Quarantined and failed mails that a person has seen to."""
        return self.by_state.get(MailState.DONE, 0)

    @property
    def whole(self) -> bool:
        posted = self.orders.get(OrderState.POSTED, 0)
        return self.mails == sum(self.by_state.values()) and posted == self.postings.get("posted", 0)


@dataclass(frozen=True, slots=True)
class NewOrder:
    """One judged order on its way into the ledger: columns of `models.PurchaseOrder` that the hallway worked out.

    `draw` is what the audit writes down of it (see `outcomes.open_row`).
    """

    number: int
    state: OrderState
    columns: dict[str, Any]
    draw: dict[str, Any] | None = None


def order_key(digest: str, number: int) -> str:
    """The identity of the order at place `number` of a mail, for ever the same: the ERP's unique key is made of it."""
    return "po_" + hashlib.sha256(f"{digest}:{number}".encode()).hexdigest()[:32]


def known(key: str) -> bool:
    """Was this message of this mailbox fetched before?"""
    return models.Fetch.objects.filter(key=key).exists()


def receive(raw: bytes, *, key: str, name: str, received: datetime, problem: Problem | None = None) -> tuple[str, bool]:
    """Keep the raw bytes and open the ledger row, before the mail server is told anything. Returns (digest, is it new).

    `problem` marks a mail that is quarantined on arrival (too large to fetch): `raw` is then its header.
    """
    digest, now = blobs.put(raw), timezone.now()
    with transaction.atomic():
        mail, new = models.Mail.objects.get_or_create(digest=digest, defaults={"name": name[:300], "received": received, "moved": now})
        models.Fetch.objects.get_or_create(key=key[:500], defaults={"mail": mail, "at": now})
        if new:
            audit.record("mailbox", "received", mail=mail, detail={"key": key, "bytes": len(raw)})
            if problem:
                _close(mail, MailState.QUARANTINED, kind="", problems=(problem,))
    return digest, new


def confirm(key: str) -> None:
    """The mail server has been told."""
    models.Fetch.objects.filter(key=key).update(confirmed=True)


def take(digest: str) -> models.Mail | None:
    """Take a mail into work; None if it is finished already (a repeated run then has nothing to do)."""
    with transaction.atomic():
        mail = models.Mail.objects.select_for_update().get(digest=digest)
        if mail.state not in IN_WORK:
            return None
        mail.state, mail.attempts, mail.moved = MailState.WORKING, mail.attempts + 1, timezone.now()
        mail.save(update_fields=["state", "attempts", "moved"])
    return mail


def settle(digest: str, reading: MailReading, new_orders: Sequence[NewOrder], reader: str = "", applied: Collection[int] = ()) -> list[str]:
    """Write a mail's orders and close it, in one transaction. Returns the keys of its orders that are ready for the ERP.

    `reader` is the digest of the program that made the reading, `applied` are the memories by which it was read and matched.

    Running it again changes nothing: an order that stands in the ledger stays as it is, with all that people did to it.
    """
    with transaction.atomic():
        mail = models.Mail.objects.select_for_update().get(digest=digest)
        if mail.state in IN_WORK:
            _describe(mail, reading, reader)
            for new in new_orders:
                _open_order(mail, new)
            blocked = any(p.blocking for p in reading.problems)
            state = MailState.ORDERS if new_orders else MailState.QUARANTINED if blocked else MailState.NON_ORDER
            _close(mail, state, kind=reading.kind, problems=reading.problems)
            memories.used(applied)
        ready = models.PurchaseOrder.objects.filter(mail=mail, state=OrderState.READY)
        return list(ready.values_list("key", flat=True))


def fail(digest: str, problem: Problem) -> None:
    """Give a mail up after its last try: it is in the ledger as failed, with the reason, for a person."""
    with transaction.atomic():
        mail = models.Mail.objects.select_for_update().get(digest=digest)
        if mail.state in IN_WORK:
            _close(mail, MailState.FAILED, kind="", problems=(problem,))


def put_back(digest: str) -> None:
    """A try failed: the mail waits for the next one."""
    models.Mail.objects.filter(digest=digest, state=MailState.WORKING).update(state=MailState.RECEIVED, moved=timezone.now())


def reopen(digest: str, who: str) -> None:
    """Put a failed, quarantined or discarded mail without orders back to work."""
    with transaction.atomic():
        mail = models.Mail.objects.select_for_update().get(digest=digest)
        if not mail.orders.exists():  # type: ignore[attr-defined]
            mail.state, mail.attempts, mail.moved = MailState.RECEIVED, 0, timezone.now()
            mail.save(update_fields=["state", "attempts", "moved"])
            audit.record(who, "put back to work", mail=mail)


def done_with(digest: str, who: str, note: str) -> bool:
    """A person has seen to a quarantined or failed mail (`note`: how). It stays in the ledger and can be put back to work; False where
    it is not at rest any more."""
    with transaction.atomic():
        mail = models.Mail.objects.select_for_update().get(digest=digest)
        if mail.state not in UNREAD:
            return False
        mail.state, mail.moved = MailState.DONE, timezone.now()
        mail.save(update_fields=["state", "moved"])
        audit.record(who, DONE_WITH, mail=mail, detail={"note": note})
    return True


def unfinished() -> list[str]:
    """Digests of mails that are in work, the oldest first."""
    rows = models.Mail.objects.filter(state__in=IN_WORK)
    return list(rows.order_by("received", "id").values_list("digest", flat=True))


def waiting(idle_for: timedelta) -> list[tuple[str, int]]:
    """(digest, attempts) of mails that nobody works on: new ones at once, those in work only after they did not move for `idle_for`."""
    now = timezone.now()
    rows = models.Mail.objects.filter(state=MailState.RECEIVED) | models.Mail.objects.filter(
        state=MailState.WORKING, moved__lte=now - idle_for
    )
    return list(rows.order_by("received", "id").values_list("digest", "attempts"))


def balance() -> Balance:
    """The ledger's balance as of now, read in one transaction."""
    with transaction.atomic():

        def count(table: Any) -> dict[str, int]:
            return dict(table.objects.order_by().values_list("state").annotate(n=Count("pk")))

        return Balance(models.Mail.objects.count(), count(models.Mail), count(models.PurchaseOrder), count(models.Outbox))


def _describe(mail: models.Mail, reading: MailReading, reader: str) -> None:
    mail.sender, mail.subject = reading.sender.address[:320], reading.subject[:998]
    mail.message_id, mail.sent = reading.message_id[:998], reading.sent
    mail.reading, mail.reader = to_json(reading), reader
    mail.save(update_fields=["sender", "subject", "message_id", "sent", "reading", "reader"])


def _close(mail: models.Mail, state: MailState, *, kind: str, problems: Sequence[Problem]) -> None:
    mail.state, mail.kind, mail.moved = state, kind, timezone.now()
    mail.problems = [to_json(p) for p in problems]
    mail.save(update_fields=["state", "kind", "moved", "problems"])
    audit.record("ordersift", f"mail {state}", mail=mail, detail={"problems": [p.code for p in problems]})


def _open_order(mail: models.Mail, new: NewOrder) -> None:
    now = timezone.now()
    defaults = {**new.columns, "state": new.state, "key": order_key(mail.digest, new.number), "created": now, "moved": now}
    order, made = models.PurchaseOrder.objects.get_or_create(mail=mail, number=new.number, defaults=defaults)
    if made:
        made_with = {name: order.versions[name] for name in ("inputs", "decision", "policy") if name in order.versions}
        detail = {"route": order.route, "risk": order.risk, "reasons": [r["code"] for r in order.decision.get("reasons", ())], **made_with}
        audit.record("ordersift", f"order {new.state}", mail=mail, order=order, detail=detail)
        if new.draw:
            outcomes.open_row(order, **new.draw)
        if new.state == OrderState.READY:
            plan(order)


def plan(order: models.PurchaseOrder) -> models.Outbox:
    """Write the posting down before anything is sent; an order has one posting for ever.

    One that the ERP refused begins again: what may have reached the ERP is asked for first, so an attempt is remembered, but only one.
    """
    now = timezone.now()
    row, made = models.Outbox.objects.get_or_create(order=order, defaults={"key": order.key, "next_try": now, "moved": now})
    if not made and row.state == PostingState.REFUSED and not row.given_up:
        row.state, row.attempts, row.calls, row.next_try, row.moved = PostingState.PLANNED, min(row.attempts, 1), 0, now, now
        row.save(update_fields=["state", "attempts", "calls", "next_try", "moved"])
    return row
