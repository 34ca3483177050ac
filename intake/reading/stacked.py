"""Tables whose lines take two rows, each with columns of its own, under a header of two rows:

    Pos  Material   Bezeichnung          Termin
         Menge  ME  Preis pro 100        Nettowert

Each header row gives its own columns; a line is one row of the first kind and the next row of the second kind, put side by side.
"""

from collections.abc import Callable, Sequence

from intake.reading.columns import columns_of
from intake.reading.grid import Column, Grid, GridRow
from intake.reading.headers import Header, HeaderCell, split_labels
from intake.reading.labels import AMOUNT, CODE, DATE, DESCRIPTION, GTIN, OURS, PER, POSITION, PRICE, QUANTITY, THEIRS, UNIT
from intake.reading.rows import Chunk, Row
from intake.reading.values import dates, looks_like_code, number, unit_of
from orders import Box

NUMERIC = frozenset((QUANTITY, PRICE, AMOUNT, PER, POSITION))
Dealer = Callable[[Sequence[Row], Sequence[Column]], list[GridRow]]


def stacked_grid(
    header: Header, header_rows: Sequence[Row], body: Sequence[Row], boxes: list[tuple[int, Box]], deal: Dealer
) -> Grid | None:
    """The table read as two-row lines, None where the header does not speak for it."""
    halves = [[cell for chunk in row.chunks for cell in split_labels(chunk)] for row in header_rows]
    halves = [cells for cells in halves if sum(max(c.roles.values(), default=0.0) > 0.9 for c in cells) >= 2]
    if len(halves) != 2:
        return None
    first, second = halves
    kinds = [_kind(row, first, second) for row in body]
    upper = [row for row, kind in zip(body, kinds, strict=True) if kind == 1]
    lower = [row for row, kind in zip(body, kinds, strict=True) if kind == 2]
    if not upper or not lower or len(lower) > 2 * len(upper) + 2:
        return None
    above, below = columns_of(upper, [], first, []), columns_of(lower, [], second, [])
    rows: list[GridRow] = []
    waiting: GridRow | None = None
    for row, kind in zip(body, kinds, strict=True):
        made = deal([row], below if kind == 2 else above)[0]
        if kind == 2:
            shifted = {k + len(above): cell for k, cell in made.cells.items()}
            if waiting and waiting.page == made.page:
                waiting.cells.update(shifted)
                waiting.bottom, waiting.text = made.bottom, f"{waiting.text}  {made.text}"
                waiting = None
            else:
                rows.append(GridRow(made.page, made.top, made.bottom, shifted, made.text))
            continue
        rows.append(made)
        waiting = made if kind == 1 else waiting
    return Grid([*above, *below], rows, True, False, boxes)


def _kind(row: Row, first: Sequence[HeaderCell], second: Sequence[HeaderCell]) -> int:
    """1 or 2 for the header row that the row's words suit better, 0 for running text and sums."""
    if row.noise in ("total", "subtotal", "carry", "tax"):
        return 0
    one, two = _suits(row, first), _suits(row, second)
    if max(one, two) < 1.0 or one == two:
        return 0
    return 1 if one > two else 2


def _suits(row: Row, cells: Sequence[HeaderCell]) -> float:
    """How well a row's chunks are of the kinds that the labels above them name."""
    score = 0.0
    for chunk in row.chunks:
        over = [c for c in cells if min(c.x1, chunk.x1) - max(c.x0, chunk.x0) > -6]
        if not over:
            score -= 0.5
            continue
        nearest = max(over, key=lambda c: min(c.x1, chunk.x1) - max(c.x0, chunk.x0))
        if nearest.roles:
            score += 1.0 if _is(chunk, max(nearest.roles.items(), key=lambda r: r[1])[0]) else -1.0
    return score


def _is(chunk: Chunk, role: str) -> bool:
    if role in NUMERIC:
        return chunk.number is not None or (len(chunk.words) == 2 and number(chunk.words[0].text) is not None)  # "1 KAN"
    if role in (CODE, OURS, THEIRS, GTIN):
        return any(looks_like_code(w.text) for w in chunk.words)
    if role == DATE:
        return bool(dates(chunk.text))
    if role == UNIT:
        return bool(unit_of(chunk.text))
    return chunk.number is None and (role != DESCRIPTION or any(c.isalpha() for c in chunk.text))
