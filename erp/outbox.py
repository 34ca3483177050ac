"""What to do next with an order that is on its way to the ERP: pure decisions over small values; the worker does what they say.

The rule behind all of it: what may have reached the ERP is asked for before it is sent again, what the ERP once had is never made
again, and what only a person can solve goes to a person with the reason. Waiting for an ERP that is down costs no attempts.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from orders.sales import Posting, PostingState


class Act(StrEnum):
    """POST: send it. ASK: `Gateway.find` the key, then `after_asking`. WAIT: until the step's time. GIVE_UP: to a person. DONE."""

    POST = "post"
    ASK = "ask"
    WAIT = "wait"
    GIVE_UP = "give_up"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Step:
    """The next act, why (a sentence for people), and for WAIT until when (aware UTC)."""

    act: Act
    reason: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One order's line in the outbox.

    `attempts` counts sendings (asking is none), `calls` counts sendings and askings since the last success; both drive the back-off.
    `erp_id` is set for ever once the ERP was known to have the order. SENT means that a worker wrote this just before it sent.
    """

    key: str
    state: PostingState = PostingState.PLANNED
    attempts: int = 0
    calls: int = 0
    last_call: datetime | None = None
    erp_id: int | None = None
    message: str = ""
    erp_name: str = ""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait between calls and how often to send. Delays double from `first` up to `longest`, each lengthened by up to half."""

    first: timedelta = timedelta(seconds=2)
    longest: timedelta = timedelta(minutes=5)
    attempts: int = 12
    lease: timedelta = timedelta(seconds=180)
    """A SENT row older than this belonged to a worker that died."""


def next_step(row: Row, now: datetime, patience: Patience = Patience()) -> Step:
    """What to do with this row now."""
    match row.state:
        case PostingState.POSTED:
            return Step(Act.DONE)
        case PostingState.REFUSED:
            return Step(Act.GIVE_UP, row.message or "The ERP refused the order without saying why.")
        case PostingState.PLANNED if row.attempts == 0 and row.erp_id is None:
            return Step(Act.POST)
        case PostingState.SENT if row.last_call is not None and now < row.last_call + patience.lease:
            return Step(Act.WAIT, "It is being sent.", row.last_call + patience.lease)
        case PostingState.UNKNOWN if row.last_call is not None and now < (due := row.last_call + delay(row, patience)):
            return Step(Act.WAIT, row.message, due)
        case _:
            # SENT by a worker that died, UNKNOWN and due, or put back by a person after an attempt.
            return Step(Act.ASK, row.message)


def after_asking(row: Row, found: Posting | None, patience: Patience = Patience()) -> Step:
    """What to do after the ERP answered `find`: DONE with what it has, GIVE_UP if it is gone or was tried too often, else POST.

    An order that is there but lacks what follows it (`find` says SENT) is posted again too: that completes it and makes nothing twice.
    """
    if found is not None and found.state is PostingState.POSTED:
        return Step(Act.DONE, f"The ERP has it as {found.erp_name}.")
    if found is None and row.erp_id is not None:
        return Step(
            Act.GIVE_UP, f"The ERP had this order as number {row.erp_id} and no longer has it: somebody deleted it. It is not made again."
        )
    if row.attempts >= patience.attempts and found is not None:
        return Step(Act.GIVE_UP, f"The ERP has it as {found.erp_name}, but what follows the order could not be completed: {row.message}")
    if row.attempts >= patience.attempts:
        return Step(Act.GIVE_UP, f"Sent {row.attempts} times without success. Last outcome: {row.message}")
    return Step(Act.POST)


def delay(row: Row, patience: Patience) -> timedelta:
    """Back-off after the row's last call; its jitter comes from the key, so that rows which failed together don't return together."""
    doubled = patience.first * 2 ** min(max(row.calls, 1) - 1, 30)
    digest = hashlib.sha256(f"{row.key} {row.calls}".encode()).digest()
    return min(doubled, patience.longest) * (1 + int.from_bytes(digest[:4]) / 2**33)


def sending(row: Row, now: datetime) -> Row:
    """The row to store just before the order is sent."""
    return replace(row, state=PostingState.SENT, attempts=row.attempts + 1, calls=row.calls + 1, last_call=now)


def with_outcome(row: Row, outcome: Posting, now: datetime) -> Row:
    """The row to store after `post` or a successful `find`."""
    done = outcome.state is PostingState.POSTED
    return replace(
        row,
        state=outcome.state,
        calls=0 if done else row.calls,
        last_call=now,
        erp_id=outcome.erp_id if outcome.erp_id is not None else row.erp_id,
        message=outcome.message,
        erp_name=outcome.erp_name or row.erp_name,
    )


def with_failed_question(row: Row, reason: str, now: datetime) -> Row:
    """The row to store when the ERP could not even be asked: no attempt is used up."""
    return replace(row, state=PostingState.UNKNOWN, calls=row.calls + 1, last_call=now, message=reason)


def with_failed_look(row: Row, reason: str, now: datetime) -> Row:
    """The row to store when the ERP could not be asked what speaks against an order that was never sent: it stays so."""
    return replace(row, calls=row.calls + 1, last_call=now, message=reason)


@dataclass(frozen=True, slots=True)
class Breaker:
    """A circuit breaker for one ERP: after `limit` failures in a row nothing is sent for a pause, then one call may try.

    Each try that fails doubles the pause, up to eight times `pause`.
    """

    failures: int = 0
    opened: datetime | None = None
    limit: int = 3
    pause: timedelta = timedelta(seconds=30)

    def after(self, reached: bool, now: datetime) -> "Breaker":
        """After a call that did or did not reach the ERP (a refusal did)."""
        if reached:
            return replace(self, failures=0, opened=None)
        failures = self.failures + 1
        return replace(self, failures=failures, opened=now if failures >= self.limit else self.opened)

    def closed_until(self, now: datetime) -> datetime | None:
        """Until when nothing may be sent; None: go on."""
        if self.opened is None:
            return None
        until = self.opened + self.pause * 2 ** min(max(self.failures - self.limit, 0), 3)
        return None if now >= until else until


@dataclass(frozen=True, slots=True)
class Rate:
    """A token bucket: `per_second` calls in the long run, `burst` at once."""

    per_second: float = 4.0
    burst: float = 4.0
    tokens: float = 4.0
    at: datetime | None = None

    def take(self, now: datetime, count: int = 1) -> "tuple[Rate, timedelta]":
        """The bucket after `count` orders and how long to wait before sending them."""
        gone = 0.0 if self.at is None else max((now - self.at).total_seconds(), 0.0)
        tokens = min(self.tokens + gone * self.per_second, self.burst) - count
        return replace(self, tokens=tokens, at=now), timedelta(seconds=max(-tokens, 0.0) / self.per_second)
