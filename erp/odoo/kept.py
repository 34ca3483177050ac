"""What was read from Odoo a while ago and need not be read again yet. Safe for threads."""

import threading
import time
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")

MOST = 500
"""From so many kept values on the outdated ones are thrown away."""


@dataclass
class Settled:
    """What changes about once a year, read once and kept for `seconds`: warehouses, units, currencies, precision."""

    seconds: float = 300.0
    _kept: dict[Any, tuple[float, Any]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def get(self, key: Any, read: Callable[[], T]) -> T:
        """The kept value, read anew if it is too old."""
        with self._lock:
            kept = self._kept.get(key)
        if kept is None or kept[0] < time.monotonic():
            kept = (time.monotonic() + self.seconds, read())
            with self._lock:
                self._kept[key] = kept
        return kept[1]


@dataclass
class Recent:
    """What was read within the last `seconds`, by key. Only posting takes from it: the look before it has read the same a moment ago."""

    seconds: float
    _kept: dict[Any, tuple[float, Any]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def get(self, keys: Collection[K], read: Callable[[Collection[K]], dict[K, T]], anew: bool) -> dict[K, T]:
        """Key -> value; what is not kept (`anew`: all) is read in one go. What is not found is asked for again each time."""
        now = time.monotonic()
        with self._lock:
            if len(self._kept) > MOST:
                self._kept = {key: kept for key, kept in self._kept.items() if kept[0] > now}
            found = {} if anew else {key: self._kept[key][1] for key in keys if key in self._kept and self._kept[key][0] > now}
        missing = set(keys) - found.keys()
        if missing:
            new = read(missing)
            with self._lock:
                for key in missing:
                    self._kept.pop(key, None)
                self._kept |= {key: (now + self.seconds, value) for key, value in new.items()}
            found |= new
        return found
