"""The ledger: what arrives once is there once, and the balance holds at every step."""

import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta

from django.utils import timezone

from erp.outbox import Act, Row, next_step
from orders import Decision, MailKind, MailReading, Match, MatchedOrder, Order, OrderState, PostingState, Problem, Route, Sender
from pipeline.settings import Settings
from store import audit, blobs, ledger, memories, models, outbox
from store.codec import to_json
from store.ledger import NewOrder

NOW = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
READING = MailReading("a.eml", MailKind.ORDER, Sender("buyer@example.com"))


def new_order(number: int = 1, state: OrderState = OrderState.READY) -> NewOrder:
    order = Order(MailKind.ORDER)
    columns = {
        "route": "send",
        "order": to_json(order),
        "matched": to_json(MatchedOrder(order, Match("C1", 1.0))),
        "decision": to_json(Decision(Route.SEND, 0.001, "", 0.5)),
    }
    return NewOrder(number, state, columns)


def arrive(raw: bytes = b"mail", key: str = "k1") -> str:
    digest, _ = ledger.receive(raw, key=key, name="a.eml", received=NOW)
    return digest


def test_the_same_bytes_twice_are_one_mail(workspace: Settings) -> None:
    first = ledger.receive(b"mail", key="box/1/1", name="a", received=NOW)
    second = ledger.receive(b"mail", key="box/2/1", name="a", received=NOW)
    assert first[0] == second[0]
    assert (first[1], second[1]) == (True, False)
    assert ledger.known("box/1/1")
    assert ledger.known("box/2/1")
    assert not ledger.known("box/1/2")
    assert blobs.get(first[0]) == b"mail"
    assert ledger.balance().mails == 1


def test_settling_again_changes_nothing(workspace: Settings) -> None:
    digest = arrive()
    assert ledger.take(digest) is not None
    keys = ledger.settle(digest, READING, [new_order(1), new_order(2, OrderState.WAITING)])
    assert len(keys) == 1
    again = ledger.settle(digest, READING, [new_order(1), new_order(2), new_order(3)])
    assert again == keys
    assert models.PurchaseOrder.objects.count() == 2
    assert models.Outbox.objects.count() == 1
    assert ledger.take(digest) is None
    assert ledger.balance().whole


def test_every_end_is_in_the_balance(workspace: Settings) -> None:
    problem = Problem("encrypted", "The PDF is encrypted: ask for the password.", blocking=True)
    readings = {
        "orders": (READING, [new_order()]),
        "non_order": (MailReading("b", MailKind.NON_ORDER, Sender()), []),
        "quarantined": (MailReading("c", MailKind.NON_ORDER, Sender(), problems=(problem,)), []),
    }
    for number, (state, (reading, orders)) in enumerate(readings.items()):
        digest = arrive(state.encode(), f"k{number}")
        ledger.take(digest)
        ledger.settle(digest, reading, orders)
        assert models.Mail.objects.get(digest=digest).state == state
    failed = arrive(b"failed", "kf")
    ledger.fail(failed, Problem("internal", "It failed."))
    waiting = arrive(b"waiting", "kw")
    balance = ledger.balance()
    assert balance.by_state == {"orders": 1, "non_order": 1, "quarantined": 1, "failed": 1, "received": 1}
    assert balance.in_work == 1
    assert balance.whole
    assert [d for d, _ in ledger.waiting(timedelta(0))] == [waiting]


def test_a_mail_that_hangs_is_found_again_after_a_while_only(workspace: Settings) -> None:
    digest = arrive()
    ledger.take(digest)
    assert ledger.waiting(timedelta(minutes=5)) == []
    assert ledger.waiting(timedelta(0)) == [(digest, 1)]


def planned() -> str:
    digest = arrive()
    ledger.take(digest)
    (key,) = ledger.settle(digest, READING, [new_order()])
    return key


def outcome(key: str, state: PostingState, next_try: datetime | None = None, **columns: object) -> models.Outbox:
    """What a worker writes down who has leased the posting."""
    row = models.Outbox.objects.get(key=key)
    for name, value in {"state": state, **columns}.items():
        setattr(row, name, value)
    outbox.save(row, next_try=next_try)
    return models.Outbox.objects.get(key=key)


def test_a_posting_is_tried_by_one_and_closed_once(workspace: Settings) -> None:
    key = planned()
    assert [k for k, _ in outbox.due()] == [key]
    row = outbox.lease(key, 60)
    assert row is not None
    assert row.state == PostingState.PLANNED
    assert outbox.lease(key, 60) is None
    assert outbox.due() == []
    assert [k for k, _ in outbox.due(leased=True)] == [key]
    outcome(key, PostingState.SENT, attempts=1)
    assert outbox.lease(key, 60) is None
    outcome(key, PostingState.UNKNOWN, timezone.now(), message="time-out")
    row = outbox.lease(key, 60)
    assert row is not None
    assert row.state == PostingState.UNKNOWN
    posted: list[str] = []
    row.state, row.erp_id, row.erp_name = PostingState.POSTED, 7, "S007"
    for _ in range(2):
        outbox.save(row, next_try=None, then=lambda order: posted.append(order.key))
    assert posted == [key]
    assert models.PurchaseOrder.objects.get(key=key).state == OrderState.POSTED
    assert ledger.balance().whole


def test_a_refused_posting_is_retried_by_a_person_or_given_up(workspace: Settings) -> None:
    key = planned()
    outbox.lease(key, 60)
    assert outcome(key, PostingState.REFUSED, attempts=3, message="No such customer.").leased_until is None
    assert outbox.due() == []
    outbox.retry(key, "anna")
    again = models.Outbox.objects.get(key=key)
    assert (again.state, again.attempts) == (PostingState.PLANNED, 1)
    assert next_step(Row(key, PostingState.PLANNED, attempts=again.attempts), timezone.now()).act is Act.ASK
    assert [k for k, _ in outbox.due()] == [key]
    assert models.PurchaseOrder.objects.get(key=key).corrections[outbox.RETRIED] == {"who": "anna", "held": "No such customer."}
    outbox.lease(key, 60)
    outcome(key, PostingState.REFUSED, message="No such customer.")
    assert outbox.give_up(key, "anna", "typed by hand")
    assert outbox.due() == []
    assert models.PurchaseOrder.objects.get(key=key).state == OrderState.REJECTED


def test_what_the_erp_may_have_is_not_given_up_before_it_was_asked(workspace: Settings) -> None:
    key = planned()
    outbox.lease(key, 60)
    outcome(key, PostingState.UNKNOWN, timezone.now(), attempts=1, message="time-out")
    assert not outbox.give_up(key, "anna", "typed by hand")
    assert models.PurchaseOrder.objects.get(key=key).state == OrderState.READY


def test_what_a_killed_worker_held_is_free_at_once_and_its_outcome_unknown(workspace: Settings) -> None:
    key = planned()
    outbox.lease(key, 600)
    outcome(key, PostingState.SENT, attempts=1)
    assert outbox.free_dead() == 0  # it lives: this process
    killed = subprocess.Popen([sys.executable, "-c", ""])
    killed.wait()
    models.Outbox.objects.filter(key=key).update(leased_by=f"{socket.gethostname()[:60]} {killed.pid}")
    assert outbox.free_dead() == 1
    row = outbox.lease(key, 60)
    assert row is not None
    assert row.state == PostingState.UNKNOWN


def test_the_audit_log_shows_a_change(workspace: Settings) -> None:
    for what in ("a", "b", "c"):
        audit.record("anna", what, detail={"ä": 1})
    assert audit.broken_at() is None
    second = models.Audit.objects.order_by("id")[1]
    models.Audit.objects.filter(pk=second.pk).update(who="berta")
    assert audit.broken_at() == second.pk


def test_the_newest_word_of_a_person_counts_and_can_be_taken_back(workspace: Settings) -> None:
    old = memories.remember("crossref", "X1", {"sku": "A"}, author="anna", customer_ref="C1")
    assert memories.remember("crossref", "X1", {"sku": "A"}, author="anna", customer_ref="C1").pk == old.pk
    before = memories.watermark()
    new = memories.remember("crossref", "X1", {"sku": "B"}, author="berta", customer_ref="C1")
    assert [m.pk for m in memories.live("crossref")] == [new.pk]
    assert memories.watermark() != before
    before = memories.watermark()
    memories.undo(new.pk, "anna")
    assert memories.live() == []
    assert memories.watermark() != before
