"""Reading a large model in batches: resumable at any batch, and the next time only what changed."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from erp.gateway import Page
from erp.odoo.lookup import Lookup

BATCH = 1000
STAMP = "%Y-%m-%d %H:%M:%S"
"""How Odoo writes an instant (UTC)."""

OVERLAP = timedelta(minutes=15)
"""A record carries the time its transaction began, and becomes visible when it ends: what may still have been running is read again.
It also covers clocks that differ a little; the doctor looks at that."""


@dataclass(frozen=True, slots=True)
class Pass:
    """What to read: a domain of `model`, and by which fields a change shows."""

    model: str
    domain: tuple[Any, ...]
    changed: tuple[str, ...]


def run(
    lookup: Lookup, wanted: Pass, fields: list[str], cursor: str, batch: int = BATCH, context: Mapping[str, Any] | None = None
) -> Iterator[tuple[list[dict[str, Any]], Page[Any]]]:
    """Batches of rows by ascending id, each with a page that lacks only its items.

    By id and not by date, because a bulk import gives thousands of records the same instant. Records that change meanwhile have a
    later write_date than this pass's start, so the next pass reads them.
    """
    state = json.loads(cursor) if cursor else {}
    since, after, done = state.get("since", ""), state.get("after", 0), state.get("done", 0)
    started = state.get("started") or (datetime.now(UTC) - OVERLAP).strftime(STAMP)
    domain = [*wanted.domain, *_since(wanted, since)]
    scope = {"active_test": False, **(context or {})}
    total = done + lookup.count(wanted.model, [*domain, ("id", ">", after)], scope)
    while True:
        here = [*domain, ("id", ">", after)]
        rows = lookup.rows(wanted.model, here, fields, limit=batch, order="id", context=scope)
        last = len(rows) < batch
        done += len(rows)
        after = rows[-1]["id"] if rows else after
        next_cursor = {"since": started} if last else {"since": since, "started": started, "after": after, "done": done}
        yield rows, Page((), json.dumps(next_cursor), done, max(total, done))
        if last:
            return


def _since(wanted: Pass, since: str) -> list[Any]:
    if not since:
        return []
    return ["|"] * (len(wanted.changed) - 1) + [(field, ">=", since) for field in wanted.changed]
