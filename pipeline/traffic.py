"""How much one ERP server is asked at a time, for all workers together: circuit breaker, rate and concurrency, kept in the store.

The decisions are those of `erp.outbox`; here they are read and written in one transaction, so that no worker floods a server that
another one found down.
"""

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from erp.outbox import Breaker, Rate
from pipeline.settings import Settings
from store import holders, models, outbox

SLOT = timedelta(minutes=5)
"""A worker on another machine that does not come back has its place taken from it after this long."""
SOON = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Closed:
    """Nothing may be sent before `until`, and why."""

    until: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Open:
    """One sending may be made after `pause`; give the slot back with `leave`."""

    slot: str
    pause: timedelta


@dataclass(frozen=True, slots=True)
class Traffic:
    """The traffic to one server: at most `per_second` postings in the long run and `at_once` at the same time."""

    server: str
    per_second: float = 4.0
    at_once: int = 4

    @classmethod
    def of(cls, settings: Settings) -> "Traffic":
        """To the server that the settings name."""
        erp = settings.erp
        return cls(f"{erp.kind} {erp.url} {erp.database}".strip(), erp.per_second, erp.at_once)

    def enter(self, count: int = 1) -> Open | Closed:
        """Ask to send `count` orders together; in the rate each of them counts."""
        now = timezone.now()
        with self._state() as state:
            breaker = _breaker(state)
            if (until := breaker.closed_until(now)) is not None:
                return Closed(until, "The ERP can't be reached; it is tried again by itself.")
            taken = state.get("slots", {}).items()
            slots = {s: at for s, at in taken if datetime.fromisoformat(at) > now and not holders.is_dead(s.rpartition("/")[0])}
            if len(slots) >= self.at_once:
                return Closed(now + SOON, "Other orders are being sent.")
            if breaker.opened is not None:  # one call may try; the others wait for what becomes of it
                state["opened"] = now.isoformat()
            rate, pause = _rate(state, self.per_second).take(now, count)
            slot = f"{holders.me()}/{secrets.token_hex(8)}"
            state["slots"] = {**slots, slot: (now + SLOT).isoformat()}
            state["tokens"], state["at"] = rate.tokens, now.isoformat()
            return Open(slot, pause)

    def leave(self, slot: str, *, reached: bool | None) -> None:
        """The call is over; `reached` says whether the server answered (None: it was not asked).

        The first answer after a pause wakes what waits.
        """
        with self._state() as state:
            before = _breaker(state)
            after = before if reached is None else before.after(reached, timezone.now())
            state["failures"], state["opened"] = after.failures, after.opened.isoformat() if after.opened else None
            state.get("slots", {}).pop(slot, None)
        if before.opened is not None and after.opened is None:
            outbox.wake()

    def failing(self) -> bool:
        """Whether the server did not answer the last call."""
        return self._seen().failures > 0

    def _seen(self) -> Breaker:
        row = models.Meta.objects.filter(name=self._name).first()
        return _breaker(row.value if row else {})

    def told(self) -> str:
        """How the traffic goes, in a sentence for people."""
        now, breaker = timezone.now(), self._seen()
        limits = f"at most {self.per_second:g} orders a second, {self.at_once} sendings at once"
        if (until := breaker.closed_until(now)) is not None:
            when = timezone.localtime(until).strftime("%H:%M:%S")
            return f"The ERP could not be reached {breaker.failures} times in a row. One call tries it at {when}; nothing is sent before."
        if breaker.failures:
            times = "" if breaker.failures == 1 else f" {breaker.failures} times in a row"
            return f"The ERP could not be reached{times}. Sending goes on, {limits}."
        return f"Sending is open, {limits}."

    @property
    def _name(self) -> str:
        return "erp " + hashlib.sha256(self.server.encode()).hexdigest()[:16]

    @contextmanager
    def _state(self) -> Iterator[dict[str, Any]]:
        with transaction.atomic():
            models.Meta.objects.get_or_create(name=self._name, defaults={"value": {}})
            row = models.Meta.objects.select_for_update().get(name=self._name)
            state = {**row.value, "server": self.server}
            yield state
            row.value = state
            row.save()


def _breaker(state: dict[str, Any]) -> Breaker:
    opened = state.get("opened")
    return Breaker(state.get("failures", 0), datetime.fromisoformat(opened) if opened else None)


def _rate(state: dict[str, Any], per_second: float) -> Rate:
    at = state.get("at")
    rate = Rate(per_second, burst=per_second, tokens=per_second)
    return replace(rate, tokens=state["tokens"], at=datetime.fromisoformat(at)) if at else rate
