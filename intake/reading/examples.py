"""What the reader's small models are fitted and measured on: the signs of each line and value that was read, and whether it was right; the
looks of each column, and its role."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from intake.pages.page import Page
from intake.reading.appearance import ROLES, looks_of
from intake.reading.appearance import signs as signs_of
from intake.reading.confidence import Signs, listening
from intake.reading.document import read_document, understand
from intake.reading.grid import GridRow
from intake.reading.labels import AMOUNT, CODE, DATE, DESCRIPTION, DISCOUNT, GTIN, OTHER, PER, POSITION, PRICE, QUANTITY, TAX, UNIT
from intake.reading.values import dates
from orders import Order, OrderLine

FIELDS = ("quantity", "unit_price", "amount")
COLUMN_FIELDS = {
    "line_no": POSITION, "our_code": CODE, "customer_code": CODE, "gtin": GTIN, "description": DESCRIPTION, "quantity": QUANTITY,
    "unit": UNIT, "unit_price": PRICE, "price_per": PER, "discount": DISCOUNT, "amount": AMOUNT, "requested_date": DATE,
}  # fmt: skip
"""What a true line may say of itself (a date as 2026-11-30), and the columns that hold it."""
ENOUGH = 0.6
"""Share of a column's cells that must show a field's values."""


@dataclass(frozen=True, slots=True)
class Case:
    """One judged line or value. `group` is what is left out together when it is measured (a family of layouts, a sender)."""

    kind: str
    signs: Signs
    right: bool
    proven: bool
    group: str


@dataclass(frozen=True, slots=True)
class ColumnCase:
    """One column of a table: its signs, the index of its role in `ROLES`, and the group."""

    signs: tuple[float, ...]
    role: int
    group: str


Rows = list[GridRow]


def cases(pages: Sequence[Page], name: str, truth: Sequence[Mapping[str, Any]], group: str) -> list[Case]:
    """The lines and values of a document with whether they are as in `truth` (lines with `FIELDS`; None: not printed)."""
    with listening() as heard:
        order = read_document(pages, name, us=None)[1]
    if order is None or not order.lines:
        return []
    paired = _paired(order, truth)
    found: list[Case] = []
    said: list[Signs] = []
    at = 0
    for kind, signs in heard[_start(heard, len(order.lines)) :]:
        if kind != "line":
            said.append(signs)
            continue
        line = order.lines[at]
        wanted = truth[paired[at]] if at in paired else None
        found.append(Case("line", signs, wanted is not None and _exact(wanted, line), line.proven, group))
        shown = [f for f in FIELDS if getattr(line, f) is not None]
        if len(said) >= len(shown) and wanted is not None:
            found += [Case("value", s, _same(wanted, line, f), line.proven, group) for f, s in zip(shown, said, strict=False)]
        said, at = [], at + 1
    return found


def column_cases(
    pages: Sequence[Page],
    truth: Sequence[Mapping[str, Any]],
    group: str,
    change: Callable[[Rows, Sequence[str | None]], Rows] | None = None,
) -> list[ColumnCase]:
    """The columns of a document in which as many lines were found as `truth` has, by what their cells show of it. `change` may alter the
    cells, knowing the roles of the columns."""
    seen = understand(pages).found if pages and any(p.words for p in pages) else None
    if seen is None or len(seen.items) != len(truth):
        return []
    rows: Rows = [item.anchor for item in seen.items]
    taxed = any(line.get("tax_rate") is not None for line in truth)
    roles = [role_of(rows, k, truth, taxed) for k in range(len(seen.grid.columns))]
    rows = change(rows, roles) if change else rows
    looks = [looks_of(rows, k) for k in range(len(roles))]
    known = {r for r in roles if r}
    if QUANTITY not in known or len(known) < 2:
        return []
    table = signs_of(looks)
    return [ColumnCase(tuple(map(float, table[k])), ROLES.index(role or OTHER), group) for k, role in enumerate(roles) if looks[k].filled]


def _shows(cell: str, number: Any, value: Any, field: str) -> bool:
    if field in ("quantity", "unit_price", "discount", "amount", "price_per"):
        return number is not None and any(abs(float(abs(number.value(c))) - abs(float(value))) < 1e-4 for c in (True, False))
    if field == "requested_date":
        return any(day.isoformat() == value for day, _ in dates(cell))
    if field == "description":
        return len(cell) > 3 and (cell in value or value in cell)
    return cell == value


def role_of(rows: Sequence[GridRow], column: int, truth: Sequence[Mapping[str, Any]], tax: bool) -> str | None:
    """The role of a column by what its cells show of the true lines; None where it can't be told."""
    best, role = ENOUGH, None
    for field, meaning in COLUMN_FIELDS.items():
        pairs = [(row.cells.get(column), line[field]) for row, line in zip(rows, truth, strict=True) if line.get(field) is not None]
        filled = [(cell, value) for cell, value in pairs if cell]
        if len(filled) * 2 < len(pairs) or not filled:
            continue
        share = sum(any(_shows(piece, cell.number, value, field) for piece in cell.pieces) for cell, value in filled) / len(filled)
        if share > best or (share == best and role is None):
            best, role = share, meaning
    cells = [row.cells[column] for row in rows if column in row.cells]
    if role is None and tax and cells and all(c.number is not None for c in cells):
        return TAX
    return role


def _start(heard: Sequence[tuple[str, Signs]], lines: int) -> int:
    """Where the signs of the last `lines` lines begin: only they are of the order that was given out."""
    ends = [i for i, (kind, _) in enumerate(heard) if kind == "line"]
    return ends[-lines - 1] + 1 if len(ends) > lines else 0


def confirmed(order: Order) -> list[dict[str, Any]]:
    """The lines of a confirmed order as truth."""

    def plain(value: Any) -> Any:
        return value.isoformat() if isinstance(value, date) else value

    named = [f for f in COLUMN_FIELDS if f != "line_no"]
    return [
        {"line_no": line.line_no or None} | {f: plain(getattr(line, f).value) if getattr(line, f) else None for f in named}
        for line in order.lines
    ]


def _same(wanted: Mapping[str, Any], line: OrderLine, field: str) -> bool:
    read = getattr(line, field)
    return wanted.get(field) is None or (read is not None and abs(read.value - wanted[field]) < Decimal("0.0001"))


def _exact(wanted: Mapping[str, Any], line: OrderLine) -> bool:
    return all(_same(wanted, line, f) for f in FIELDS)


def _paired(order: Order, truth: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """Which true line each read line is: the in-order pairing with the most right values (read -> true); sharing none, it is none."""
    n, m = len(order.lines), len(truth)
    worth = [[sum(t.get(f) is not None and _same(t, line, f) for f in FIELDS) for t in truth] for line in order.lines]
    best = [[0] * (m + 1) for _ in range(n + 1)]
    for i in reversed(range(n)):
        for j in reversed(range(m)):
            best[i][j] = max(worth[i][j] + best[i + 1][j + 1], best[i + 1][j], best[i][j + 1])
    pairs, i, j = dict[int, int](), 0, 0
    while i < n and j < m:
        if worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            pairs[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs
