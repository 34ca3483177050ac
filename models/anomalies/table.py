"""Whole files of orders: rows of history.csv in, the same rows with scores and reasons out."""

import csv
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.anomalies.baskets import Basket, Item, baskets
from models.anomalies.scorer import AnomalyScore, Scorer
from models.anomalies.statistics import Statistics, keeping_all
from models.duplicates import DuplicateScore, Entry, Finder, Index, entry
from orders import HistoryLine

NEEDED = ("order_ref", "order_date", "customer_ref", "sku", "quantity")
ADDED = ("score", "order_score", "duplicate_of", "duplicate_score", "reasons")


class TableError(ValueError):
    """The file can't be scored; the text is one sentence with the row and the column."""


@dataclass(slots=True)
class Past:
    """What is known so far: statistics for what is usual, the index for originals."""

    statistics: Statistics
    index: Index

    @classmethod
    def from_history(cls, lines: Iterable[HistoryLine]) -> "Past":
        return cls.from_baskets(baskets(lines))

    @classmethod
    def from_baskets(cls, orders: Iterable[Basket]) -> "Past":
        past = cls(Statistics(), Index())
        with keeping_all():
            for basket in orders:
                past.observe(basket)
        return past

    def observe(self, basket: Basket) -> None:
        self.statistics.observe(basket)
        self.index.add(entry_of(basket))


def entry_of(basket: Basket) -> Entry:
    return entry(basket.ref, basket.day, basket.customer, basket.po_number, [(i.sku, i.quantity, i.price) for i in basket.items])


def score_file(source: Path, target: Path, past: Past, update: bool = False) -> int:
    """Score a CSV file of orders; returns how many orders it had. Raises TableError with one sentence for a file that can't be read."""
    with source.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
        columns = list(rows[0].keys()) if rows else list(NEEDED)
    lost = [c for c in NEEDED if c not in columns]
    if lost:
        raise TableError(f"{source.name}: the column {lost[0]} is missing; {', '.join(NEEDED)} are needed.")
    scored = list(score_rows(rows, past, update))
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, [*(c for c in columns if c not in ADDED), *ADDED], extrasaction="ignore")
        writer.writeheader()
        writer.writerows(scored)
    return len({(r["order_ref"], r["customer_ref"]) for r in rows})


def score_rows(rows: Sequence[Mapping[str, str]], past: Past, update: bool = False) -> Iterator[dict[str, str]]:
    """The rows with ADDED filled, in their order. Neighbouring rows of one order_ref, customer and time are one order.

    Each order is scored as of what is in `past`. With `update` it joins `past` afterwards, unless its `hypothetical` is 1.
    """
    scorer, finder = Scorer.load_shipped(), Finder.load_shipped()
    for start, stop in _orders(rows):
        group = rows[start:stop]
        basket = _basket(group, start)
        yield from _finish(group, scorer.score(basket, past.statistics), finder.search(entry_of(basket), past.index))
        if update and (group[0].get("hypothetical") or "").strip().lower() not in ("1", "true", "1.0"):
            past.observe(basket)


def _finish(rows: Sequence[Mapping[str, str]], strange: AnomalyScore, found: DuplicateScore) -> Iterator[dict[str, str]]:
    whole = [words for place, words in strange.reasons if place is None]
    if found.reasons and found.probability >= 0.5:
        whole.append(f"{found.kind.value} of {found.ref}: {'; '.join(found.reasons)}")
    for place, (row, score) in enumerate(zip(rows, strange.lines, strict=True)):
        own = [words for at, words in strange.reasons if at == place]
        yield {
            **row,
            "score": f"{score:.6f}",
            "order_score": f"{strange.order:.6f}",
            "duplicate_of": found.ref if found.probability > 0.02 else "",
            "duplicate_score": f"{found.probability:.6f}",
            "reasons": " | ".join([*own, *whole]),
        }


def _orders(rows: Sequence[Mapping[str, str]]) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or any(rows[place].get(k) != rows[start].get(k) for k in ("order_ref", "customer_ref", "hypothetical")):
            yield start, place
            start = place


def _basket(group: Sequence[Mapping[str, str]], start: int) -> Basket:
    first = group[0]
    items = tuple(Item((r["sku"] or "").strip(), _number(r.get("quantity")), _number(r.get("unit_price"))) for r in group)
    day = _day(first["order_date"], start + 2)
    return Basket((first["customer_ref"] or "").strip(), day, items, first["order_ref"] or "", (first.get("po_number") or "").strip())


def _number(text: str | None) -> float:
    try:
        return float(text) if text else math.nan
    except ValueError:
        return math.nan


def _day(text: str | None, row: int) -> float:
    try:
        moment = datetime.fromisoformat((text or "").strip())
    except ValueError:
        raise TableError(f"Row {row}: order_date {text!r} is no date; write it as 2026-03-31 or 2026-03-31 14:05.") from None
    return (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)).timestamp() / 86400
