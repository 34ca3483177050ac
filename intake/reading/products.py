"""Cells that hold a calculation, "48 Stück × 5,08 €", parted into a column of quantities and one of prices."""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.reading.grid import Column, Grid, GridCell, GridRow, first_number
from intake.reading.labels import DESCRIPTION, PRICE, QUANTITY
from intake.reading.values import Number, number

TIMES = re.compile(r"\s*(?<![\w.])(?:[x×*@aàá]|zu|je|at)\s*(?=[\d€$£])|(?<=\d)\s*[x×*@]\s*(?=[\d€$£])", re.IGNORECASE)
"""What stands between the quantity and the price of a calculation."""


def parted(grid: Grid) -> Grid:
    """The grid with each column of calculations made two; the grid itself where it has none. Names that count ("Cola 24 x 0,33 l") are
    none below the head of a description."""
    for k in reversed(range(len(grid.columns))):
        if grid.columns[k].roles.keys() == {DESCRIPTION}:
            continue
        held = [
            piece
            for row in grid.rows
            for part in row.pieces
            if k in part.cells
            for piece in part.cells[k].pieces
            if number(piece) or _calculation(piece)
        ]
        if held and 2 * sum(_calculation(piece) is not None for piece in held) > len(held):
            grid = _cut(grid, k)
    return grid


def _calculation(text: str) -> tuple[str, str] | None:
    """(quantity, price) as written; the price shows cents or a currency, so that "8 x 240" is none."""
    for hit in TIMES.finditer(text):
        left, right = text[: hit.start()], text[hit.end() :]
        count, price = first_number(left.strip()), number(right.strip())
        if count and price and _is_money(price) and not _is_money(count):
            return left.strip(), right.strip()
    return None


def _is_money(found: Number) -> bool:
    return bool(found.currency) or found.decimals >= 2


def _cut(grid: Grid, k: int) -> Grid:
    """The grid with column `k` made a column of quantities and, right of it, one of prices."""
    old = grid.columns[k]
    middle = (old.x0 + old.x1) / 2
    pair = [Column(old.x0, middle, old.label, {QUANTITY: 1.0}), Column(middle, old.x1, old.label, {PRICE: 1.0}, old.per)]
    columns = [*grid.columns[:k], *pair, *grid.columns[k + 1 :]]
    return replace(grid, columns=columns, rows=_rows(grid.rows, k))


def _rows(rows: Sequence[GridRow], k: int) -> list[GridRow]:
    return [replace(row, cells=_cells(row.cells, k), parts=tuple(_rows(row.parts, k))) for row in rows]


def _cells(cells: dict[int, GridCell], k: int) -> dict[int, GridCell]:
    made = {j if j <= k else j + 1: cell for j, cell in cells.items()}
    if (cell := cells.get(k)) and (halves := _calculation(cell.text)):
        share = len(halves[0]) / max(1, len(cell.text))
        at = cell.box.x0 + share * (cell.box.x1 - cell.box.x0)
        made[k] = replace(cell, text=halves[0], box=cell.box._replace(x1=at), lines=())
        made[k + 1] = replace(cell, text=halves[1], box=cell.box._replace(x0=at), lines=())
    return made
