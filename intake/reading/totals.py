"""The sums that a document prints: which words name them, where their amounts stand, which one is the document's own total."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from intake.pages.page import Word
from intake.reading.fields import Context, Place, read_at
from intake.reading.labels import ROW_PHRASES, WORDS, names_sum
from intake.reading.rows import Chunk, Row
from intake.reading.values import number
from orders import OrderLine, Read

THOUSANDS = 0.6
"""Gap, as a share of the text's height, at which two chunks may be one number."""
GRAND, NET, COUNTED, UNTAXED = (WORDS[name] for name in ("grand", "net", "counted", "untaxed"))


@dataclass(frozen=True)
class Total:
    """A printed sum: `kind` is grand, plain or net."""

    kind: str
    value: Decimal
    place: Place
    score: float


def totals_of(rows: Sequence[Row], context: Context, *, below: bool = False) -> list[Total]:
    """Every printed total with its amount, from the rows that begin with (or hold) such words. `below`: also where a row of labels stands
    above a row of amounts, which a table's own header does, too: only for rows outside of the table."""
    found: list[Total] = []
    for i, row in enumerate(rows):
        for k, chunk in enumerate(row.chunks):
            hits = [(s, e, m) for s, e, m in ROW_PHRASES.find(chunk.folded) if "total" in m or "subtotal" in m]
            if (not hits or hits[0][0] > 1) and k == 0 and chunk.folded and names_sum(chunk.folded[0]):
                hits = [(0, 1, ("total",))]
            if not hits or hits[0][0] > 1:
                continue
            start, _, meanings = hits[0]
            words = set(chunk.folded)
            place = _amount_right(row, k, chunk)
            labels = below and not row.numbers and all(c.folded for c in row.chunks)
            if place is None and (labels or len(row.chunks) <= min(2, k + 1)) and i + 1 < len(rows):
                under = [c for c in rows[i + 1].chunks if c.number and c.x0 < chunk.x1 + 20 and chunk.x0 - 20 < c.x1]
                if under and rows[i + 1].top - row.bottom < 1.5 * row.height:
                    nearest = max(under, key=lambda c, label=chunk: min(c.x1, label.x1) - max(c.x0, label.x0))
                    place = Place(rows[i + 1].page, nearest.words)
            if place is None:
                continue
            value = number(place.text)
            if value is None or value.percent or words & COUNTED:
                continue
            grand = words & GRAND and not words & UNTAXED
            kind = "grand" if grand else "net" if words & NET or "subtotal" in meanings else "plain"
            score = (
                {"grand": 3.0, "plain": 2.0, "net": 1.0}[kind]
                + (0.6 if start == 0 else 0.0)
                + (0.5 if value.decimals == 2 or value.currency else 0.0)
            )
            found.append(Total(kind, value.value(context.comma), place, score))
    return found


def _amount_right(row: Row, k: int, chunk: Chunk) -> Place | None:
    """The last number right of the label in its row, or behind it in the same chunk."""
    right = row.chunks[k + 1 :]
    for at in range(len(right) - 1, -1, -1):
        other = right[at]
        if other.number and not other.number.percent:
            return Place(row.page, _with_thousands(row.chunks[k + at], other))
        for size in (4, 3, 2, 1):
            tail = other.words[-size:]
            if len(other.words) > size and (n := number(" ".join(w.text for w in tail))) and not n.percent:
                return Place(row.page, tail)
    return _behind(row.page, chunk)


def _with_thousands(before: Chunk, chunk: Chunk) -> list[Word]:
    """The words of a number, with the word close before it that is its thousands: "17" and "463,37" in bold, "604" and "285 Ft"."""
    last, first = before.words[-1], chunk.words[0]
    near = first.x0 - last.x1 < THOUSANDS * (first.bottom - first.top)
    if near and last.text.isdigit() and first.text[:3].isdigit() and number(" ".join(w.text for w in (last, *chunk.words))):
        return [last, *chunk.words]
    return list(chunk.words)


def _behind(page: int, chunk: Chunk) -> Place | None:
    """The last amount among the words of a chunk: with decimals, a currency or behind a colon; others may count anything."""
    words = chunk.words
    for end in range(len(words), 1, -1):
        for size in (4, 3, 2, 1):
            run = words[max(1, end - size) : end]
            n = number(" ".join(w.text for w in run))
            if n and not n.percent and (n.decimals != 0 or n.currency or words[end - len(run) - 1].text.endswith(":")):
                return Place(page, run)
    return None


def grand_total(totals: Sequence[Total], context: Context, proven: bool) -> Read[Decimal] | None:
    """The document's own total: the strongest kind of label, the largest amount among equals, the last one printed.

    `proven`: the line amounts add up to one of the printed totals.
    """
    if not totals:
        return None
    best = max(t.score for t in totals)
    total = max((t for t in totals if t.score >= best - 0.6), key=lambda t: (t.value, t.place.page, t.place.box.top))
    return read_at(total.value, total.place, 0.97 if proven else 0.8, context)


def unlined(rows: Sequence[Row], amounts: Sequence[Read[Decimal]]) -> list[Row]:
    """The rows in which no line's amount stands."""
    heights: dict[int, list[float]] = {}
    for place in (a.evidence for a in amounts):
        if place and place.box:
            insort(heights.setdefault(place.page, []), (place.box.top + place.box.bottom) / 2)

    def bare(row: Row) -> bool:
        known = heights.get(row.page, [])
        return bisect_right(known, row.bottom) == bisect_left(known, row.top)

    return [row for row in rows if bare(row)]


def lines_add_up(lines: Sequence[OrderLine], totals: Sequence[Decimal]) -> bool:
    """The line amounts add up to one of the printed totals."""
    amounts = [line.amount.value for line in lines if line.amount]
    return len(amounts) == len(lines) and sums_to(amounts, totals)


def sums_to(amounts: Sequence[Decimal], totals: Sequence[Decimal]) -> bool:
    """Some amounts add up to one of the sums, but for rounding."""
    return bool(amounts) and any(abs(sum(amounts) - t) <= Decimal("0.02") for t in totals)
