"""The sums that a document prints: which words name them, where their amounts stand, which one is the document's own total."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from intake.reading.fields import Context, Place, read_at
from intake.reading.labels import ROW_PHRASES, WORDS, names_sum
from intake.reading.rows import Chunk, Row
from intake.reading.values import number
from orders import Read

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
                    place = Place(rows[i + 1].page, under[0].words)
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
    for other in reversed(row.chunks[k + 1 :]):
        if other.number and not other.number.percent:
            return Place(row.page, other.words)
        for size in (4, 3, 2, 1):
            tail = other.words[-size:]
            if len(other.words) > size and (n := number(" ".join(w.text for w in tail))) and not n.percent:
                return Place(row.page, tail)
    for size in (4, 3, 2, 1):
        tail = chunk.words[-size:]
        if len(chunk.words) > size and (n := number(" ".join(w.text for w in tail))) and n.decimals != 0 and not n.percent:
            return Place(row.page, tail)
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


MOST_TAX = Decimal("1.3")
"""A gross total is at most this many times the net one."""


def total_shown(rows: Sequence[Row], amounts: Sequence[Decimal], context: Context) -> Read[Decimal] | None:
    """The total that only arithmetic tells, under labels that no list knows: the lines' sum, or that sum and a printed tax."""
    net, found = sum(amounts, Decimal(0)), dict[Decimal, Place]()
    for row in rows:
        for chunk in row.numbers:
            if chunk.number and not chunk.number.percent:
                found[chunk.number.value(context.comma)] = Place(row.page, chunk.words)
    if not amounts or net <= 0 or net not in found:
        return None
    gross = max((g for g in found if net < g <= MOST_TAX * net and g - net in found), default=net)
    return read_at(gross, found[gross], 0.8, context)
