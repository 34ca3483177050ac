"""The outbox's decisions: asked before sent again, never made twice, and waiting costs nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from erp.outbox import (
    Act,
    Breaker,
    Patience,
    Rate,
    Row,
    after_asking,
    delay,
    next_step,
    sending,
    with_failed_question,
    with_outcome,
)
from orders.sales import Posting, PostingState

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
UNKNOWN = Posting("k", PostingState.UNKNOWN, message="no answer in time")
POSTED = Posting("k", PostingState.POSTED, 7, "S00007", created=True)


def test_a_new_order_is_posted() -> None:
    assert next_step(Row("k"), NOW).act is Act.POST


def test_an_unknown_outcome_is_waited_for_then_asked_never_sent_blindly() -> None:
    row = with_outcome(sending(Row("k"), NOW), UNKNOWN, NOW)
    step = next_step(row, NOW)
    assert step.act is Act.WAIT
    assert step.until is not None
    assert NOW + timedelta(seconds=2) <= step.until <= NOW + timedelta(seconds=3)
    assert next_step(row, step.until).act is Act.ASK
    assert after_asking(row, None).act is Act.POST
    assert after_asking(row, POSTED).act is Act.DONE


def test_an_order_that_is_there_but_not_complete_is_sent_again_to_complete_it() -> None:
    row = with_outcome(sending(Row("k"), NOW), replace(UNKNOWN, erp_id=7), NOW)
    assert after_asking(row, replace(POSTED, state=PostingState.SENT)).act is Act.POST


def test_a_sent_row_belongs_to_its_worker_until_the_lease_is_over() -> None:
    row = sending(Row("k"), NOW)
    assert next_step(row, NOW + timedelta(seconds=179)).act is Act.WAIT
    assert next_step(row, NOW + timedelta(seconds=180)).act is Act.ASK


def test_a_refusal_goes_to_a_person_with_the_reason() -> None:
    step = next_step(with_outcome(Row("k"), Posting("k", PostingState.REFUSED, message="no such article"), NOW), NOW)
    assert (step.act, step.reason) == (Act.GIVE_UP, "no such article")


def test_what_the_erp_once_had_is_never_made_again() -> None:
    row = with_failed_question(with_outcome(sending(Row("k"), NOW), POSTED, NOW), "down", NOW)
    assert next_step(row, NOW + timedelta(days=1)).act is Act.ASK
    assert after_asking(row, None).act is Act.GIVE_UP


def test_an_hour_without_the_erp_uses_up_no_attempt() -> None:
    row, now = with_outcome(sending(Row("k"), NOW), UNKNOWN, NOW), NOW
    for _ in range(200):
        step = next_step(row, now)
        if step.until is not None:
            now = step.until
        assert next_step(row, now).act is Act.ASK
        row = with_failed_question(row, "nothing answers", now)
    assert now - NOW > timedelta(hours=12)
    assert row.attempts == 1
    assert after_asking(row, None).act is Act.POST


def test_sending_in_vain_ends_with_a_person() -> None:
    row = Row("k")
    for _ in range(Patience().attempts):
        assert after_asking(row, None).act is Act.POST
        row = with_outcome(sending(row, NOW), UNKNOWN, NOW)
    step = after_asking(row, None)
    assert step.act is Act.GIVE_UP
    assert "12 times" in step.reason


def test_the_delay_doubles_up_to_its_limit_and_differs_by_key() -> None:
    patience = Patience()
    delays = [delay(replace(Row("k"), calls=calls), patience) for calls in (1, 2, 3, 40)]
    for shortest, found in zip((2, 4, 8, 300), delays, strict=True):
        assert timedelta(seconds=shortest) <= found <= timedelta(seconds=shortest * 1.5)
    assert len({delay(Row(f"k{n}", calls=3), patience) for n in range(20)}) == 20


def test_the_breaker_opens_after_three_failures_and_lets_one_try() -> None:
    breaker = Breaker()
    for _ in range(2):
        breaker = breaker.after(reached=False, now=NOW)
    assert breaker.closed_until(NOW) is None
    breaker = breaker.after(reached=False, now=NOW)
    assert breaker.closed_until(NOW) == NOW + timedelta(seconds=30)
    later = NOW + timedelta(seconds=30)
    assert breaker.closed_until(later) is None
    assert breaker.after(reached=False, now=later).closed_until(later) == later + timedelta(seconds=60)
    assert breaker.after(reached=True, now=later) == Breaker()


def test_the_rate_is_kept_in_the_long_run() -> None:
    rate, now = Rate(per_second=4, burst=4, tokens=4), NOW
    for _ in range(100):
        rate, wait = rate.take(now)
        now += wait
    assert timedelta(seconds=23) < now - NOW < timedelta(seconds=25)
