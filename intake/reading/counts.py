"""Columns of counts that work out one another: floors 5, spa 5, restaurant 10, total 20; par 72, on hand 24, order 48.

The last column of such an equation is what the others were written for: the quantity. It needs no label for that, as arithmetic does not
(docs/adr/0016); its label may still say that it is something else, as what remains of a contract.
"""

from collections.abc import Sequence
from decimal import Decimal

from intake.reading.values import Number

ROWS, SMALL_ROWS = 3, 2
"""Rows in which an equation must hold, and how few do where the numbers are not small."""
SMALL = Decimal(20)
MOST_PARTS = 6
ZERO = Decimal(0)
CENT = Decimal("0.011")
BASES = frozenset(map(Decimal, (1, 10, 100, 1000)))
"""Numbers of pieces that a price is usually for."""


def worked_out(rows: Sequence[Sequence[Number | None]], comma: bool) -> tuple[int, tuple[int, ...]] | None:
    """(column, the columns it is the sum or the difference of), where that holds in every row; None where no column is worked out.

    `rows` holds the number of each cell by column, None for a cell that is empty or says something else: it counts as nothing.
    """
    if len(rows) < SMALL_ROWS:
        return None
    values = [[n.value(comma) if n and not n.percent else None for n in row] for row in rows]
    width = max(map(len, values))
    counting = [k for k in range(width) if _counts([row[k] for row in rows], [row[k] for row in values])]
    for target in reversed(counting):
        if sum(row[target] is not None for row in values) * 2 <= len(values):
            continue
        before = [k for k in counting if k < target][-MOST_PARTS:]
        for start in range(len(before) - 1):
            parts = tuple(before[start:])
            if _holds(values, target, parts):
                return target, parts
    return None


def _counts(column: Sequence[Number | None], values: Sequence[Decimal | None]) -> bool:
    """Whether a column's numbers are whole ones and written so: "12,00" is money."""
    known = [(n, v) for n, v in zip(column, values, strict=True) if n is not None and v is not None]
    return bool(known) and all(v >= 0 and v == v.to_integral_value() and (n.decimals == 0 or n.ambiguous) for n, v in known)


def _holds(rows: Sequence[Sequence[Decimal | None]], target: int, parts: tuple[int, ...]) -> bool:
    """Whether the target is the sum of the parts, or the first part less the others, in all rows, and in enough of them not trivially."""
    telling = [row for row in rows if sum(bool(row[k]) for k in parts) > 1]
    if len(telling) < (SMALL_ROWS if all((row[target] or ZERO) > SMALL for row in telling) else ROWS):
        return False
    pairs = [([row[k] or ZERO for k in parts], row[target] or ZERO) for row in rows]
    return all(sum(p) == value for p, value in pairs) or all(p[0] - sum(p[1:]) == value for p, value in pairs)


def basis_column(rows: Sequence[Sequence[Number | None]], money: Sequence[int], free: Sequence[int], comma: bool) -> int | None:
    """The column of `free` that holds what prices are for, by which quantity x price is the amount (columns `money`) where it is not 1."""

    def comes_out(row: Sequence[Number | None], basis: Decimal) -> bool:
        quantity, price, amount = (n.value(comma) if (n := row[k]) else Decimal(0) for k in money)
        return amount > 0 and abs(quantity * price / basis - amount) <= CENT

    for k in free:
        bases = [(row, n.value(comma)) for row in rows if (n := row[k])]
        if 2 * len(bases) > len(rows) and {basis for _, basis in bases} <= BASES:
            more = [comes_out(row, basis) for row, basis in bases if basis != 1]
            if more and all(more):
                return k
    return None
