"""A text read as a table and in sentences: which reading tells more, and how plainly its lines say that something is ordered."""

from collections.abc import Sequence
from dataclasses import replace

from intake.reading.labels import DESCRIPTION
from intake.reading.prose.corrections import SURE as CORRECTED
from intake.reading.prose.hanging import tabled as hung
from intake.reading.prose.records import records
from orders import Order, OrderLine

UNPROVEN = 0.85
"""Most confidence of a line that the reader of documents made of a mail's body without arithmetic."""
PLAIN_LINE = 0.72
"""From this confidence on a line says by itself that something is ordered."""


def better(tabled: Order | None, written: tuple[Order, ...], text: str, *, cells: bool = False) -> tuple[Order, ...]:
    """A body in aligned columns is read as a table, one in sentences as text: the way that proves more lines, else tells more of them.

    Columns that the text's own reader could cut are its own: it knows the words of mails. `cells`: the table's format states its cells.
    """
    lines = [line for order in written for line in order.lines]
    if tabled is None or not tabled.lines:
        return written
    if cells and _holds_more(tabled, lines):
        return (completed(tabled, written),)
    proven = sum(line.proven for line in tabled.lines)
    own = hung(text)[0]
    named = [record for record in records(text) if DESCRIPTION in record.values]
    if len({line.row for line in own}) < len(own):
        return written  # a grid, whose small numbers work each other out by chance
    enough = max(len(own), len(named)) >= len(tabled.lines) or (bool(own) and all(line.proven for line in own))
    if enough and sum(line.proven for line in lines) >= proven:
        return written
    if lines and not proven and min(line.confidence for line in lines) > max(line.confidence for line in tabled.lines):
        return written
    whole = all(line.quantity and (line.our_code or line.description) for line in tabled.lines) and len(tabled.lines) > 1
    more = len(tabled.lines) >= len(lines) and sum(map(told, tabled.lines)) > sum(map(told, lines))
    tabled = replace(tabled, lines=tuple(x if x.proven else replace(x, confidence=min(x.confidence, UNPROVEN)) for x in tabled.lines))
    return (completed(tabled, written),) if proven >= max(1, len(tabled.lines) // 2) or (whole and more) else written


def _holds_more(tabled: Order, lines: Sequence[OrderLine]) -> bool:
    """Whether the cells of a table give all lines of its text and others: what counts in words, "zwei" or "x"."""
    counts = [line.quantity.value for line in tabled.lines if line.quantity]
    more = 0 < len(lines) < len(tabled.lines)
    return more and all(line.quantity is not None and line.quantity.value in counts for line in lines)


def plain_lines(orders: Sequence[Order]) -> int:
    """How many lines are written so plainly that they speak for an order by themselves."""
    return sum(line.confidence >= PLAIN_LINE or line.confidence == CORRECTED for order in orders for line in order.lines)


def told(line: OrderLine) -> int:
    """How much of a line was read."""
    codes = [code.value for code in (line.our_code, line.customer_code, line.gtin) if code]
    named = line.description is not None and line.description.value not in codes
    return sum(map(bool, (line.quantity, line.unit, named, line.unit_price, codes)))


def completed(tabled: Order, written: Sequence[Order]) -> Order:
    """What only the sentences around a table say: the order's number and the wanted date."""
    po = tabled.po_number or next((o.po_number for o in written if o.po_number), None)
    wanted = tabled.requested_date or next((o.requested_date for o in written if o.requested_date), None)
    return replace(tabled, po_number=po, requested_date=wanted)
