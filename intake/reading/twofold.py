"""Tables that a header misleads about: two lists side by side under one row of labels, and one column under two labels."""

from collections.abc import Sequence
from dataclasses import replace

from intake.reading.grid import Column, Grid, GridCell, GridRow, around
from intake.reading.headers import HeaderCell
from intake.reading.labels import fold
from intake.reading.rows import Row
from intake.reading.values import looks_like_code, number

EDGE = 3.0
"""Points by which the right edges of numbers of one column may differ."""


def halves(cells: Sequence[HeaderCell]) -> tuple[Sequence[HeaderCell], Sequence[HeaderCell]] | None:
    """The labels of the left and of the right list, where the second half of a header says again what the first one says."""
    half = len(cells) // 2
    left, right = cells[:half], cells[half:]
    same = half >= 2 and len(cells) == 2 * half and all(fold(a.text) == fold(b.text) for a, b in zip(left, right, strict=True))
    return (left, right) if same else None


def side(rows: Sequence[Row], edge: float, *, left: bool) -> list[Row]:
    """What of some rows stands left or right of an edge in points."""
    found = []
    for row in rows:
        chunks = [c for c in row.chunks if (c.center < edge) == left]
        if chunks:
            words = [w for c in chunks for w in c.words]
            found.append(Row(row.page, row.top, row.bottom, words, chunks))
    return found


TWICE, HALF = 3, 3
"""Rows from which on a second list beside the lines is told, and values that each of its rows has at least."""


def twice(rows: Sequence[GridRow]) -> list[GridRow]:
    """The rows of lines that say the same kinds of values twice over ("1 4711 Pan 3   9 4719 Lid 5"), where there are several: another list
    stands beside them, of which a line can have but one. A name that wraps above and below its numbers stands beside nothing."""
    found = [row for row in rows if any(_says_twice(piece.text) for piece in row.pieces)]
    return found if len(found) >= TWICE else []


def _says_twice(text: str) -> bool:
    kinds = [_kind(part) for part in text.split("  ")]
    half = len(kinds) // 2
    return half >= HALF and kinds[:half] == kinds[half:] and {"number", "words"} <= {*kinds}


def _kind(text: str) -> str:
    return "number" if number(text) else "code" if looks_like_code(text) else "words"


def parted(rows: Sequence[GridRow], edge: int) -> list[GridRow]:
    """Two lists side by side as one: the cells from column `edge` on as rows below the others."""
    found = []
    for own in (range(edge), range(edge, 2 * edge)):
        for row in rows:
            if cells := {k - own.start: cell for k, cell in row.cells.items() if k in own}:
                found.append(replace(row, cells=cells, text="  ".join(cell.text for _, cell in sorted(cells.items()))))
    return found


def one_column(grid: Grid) -> Grid | None:
    """The grid with neighbours made one of which every row fills one only, numbers that end at one edge; None where there are none."""
    for k in range(len(grid.columns) - 1):
        a = [r.cells[k] for r in grid.rows if k in r.cells and r.cells[k].number]
        b = [r.cells[k + 1] for r in grid.rows if k + 1 in r.cells and r.cells[k + 1].number]
        both = any(k in r.cells and k + 1 in r.cells for r in grid.rows)
        ends = [c.box.x1 for c in (*a, *b)]
        if a and b and not both and max(ends) - min(ends) <= EDGE:
            return _united(grid, k)
    return None


def _united(grid: Grid, k: int) -> Grid:
    a, b = grid.columns[k : k + 2]
    roles = {role: max(a.roles.get(role, 0.0), b.roles.get(role, 0.0)) for role in (*a.roles, *b.roles)}
    column = Column(min(a.x0, b.x0), max(a.x1, b.x1), f"{a.label} {b.label}".strip(), roles, a.per or b.per)
    return replace(grid, columns=[*grid.columns[:k], column, *grid.columns[k + 2 :]], rows=_joined(grid.rows, k))


def _joined(rows: Sequence[GridRow], k: int) -> list[GridRow]:
    return [replace(row, cells=_cells(row.cells, k), parts=tuple(_joined(row.parts, k))) for row in rows]


def _cells(cells: dict[int, GridCell], k: int) -> dict[int, GridCell]:
    made: dict[int, GridCell] = {}
    for j, cell in sorted(cells.items()):
        at = j if j <= k else j - 1
        old = made.get(at)
        made[at] = replace(old, text=f"{old.text} {cell.text}", box=around([old.box, cell.box])) if old else cell
    return made
