"""Quantities below nought in a mail's text: "-5 x 10061" takes five back, while a list whose rows all begin with a dash has bullets."""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.reading.prose.statements import Lines
from orders import Order, OrderLine

DASHED = re.compile(r"\s*[-−–]\s?\d")


def signed(orders: Sequence[Order], text: str) -> tuple[Order, ...]:
    """The orders read from a text, with the minus of the quantities that a row or a label's value begins with."""
    rows = text.split("\n")
    starts = [DASHED.match(row) is not None for order in orders for line in order.lines if (row := _row(line, rows))]
    bullets = len(starts) > 1 and all(starts)

    def sign(line: OrderLine) -> OrderLine:
        if not line.quantity or line.quantity.value <= 0:
            return line
        lead = r"[:=]\s*" if bullets else r"(?:^\s*|[:=]\s*)"
        if not re.search(rf"{lead}[-−–]{re.escape(line.quantity.raw)}(?![\d.,]*\d)", _row(line, rows)):
            return line
        return replace(
            line, quantity=replace(line.quantity, value=-line.quantity.value, raw=f"-{line.quantity.raw}"), amount=None, proven=False
        )

    return tuple(replace(order, lines=tuple(map(sign, order.lines))) for order in orders)


def _row(line: OrderLine, rows: Sequence[str]) -> str:
    """The row of the text in which a line's quantity stands, "" where it is not known."""
    place = line.quantity.evidence if line.quantity else None
    at = Lines.row_of(place)
    return rows[at] if 0 <= at < len(rows) else ""
