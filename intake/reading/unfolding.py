"""Tables that count each article in several sizes or colours, on papers and sheets: a row for each article and variant.

    Style   Article     Colour    S   M   L   Total   Price          T1045   Crew tee White S    2
    T1045   Crew tee    White     2   6   8      16    7,50    ->    T1045   Crew tee White M    6

What such a row adds up to is no line: who sells by sizes has an article for each. Amounts of whole rows go with their sums.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.reading.grid import Grid, GridCell, GridRow
from intake.reading.labels import AMOUNT, QUANTITY
from intake.reading.prose.lexicon import plain
from intake.reading.prose.sizes import size_columns
from intake.reading.prose.tokens import tokenise
from intake.reading.prose.variants import HEADS, is_variant

MOST = 9_999
"""The largest count in such a table."""


def unfolded(grid: Grid) -> Grid:
    """The grid with a row for each article and variant; the same grid where no variants stand over its columns."""
    variants = _variants(grid)
    if not variants:
        return grid
    name = max((k for k in range(len(grid.columns)) if k not in variants), key=lambda k: _letters(grid, k), default=-1)
    if name < 0 or not _letters(grid, name):
        return grid
    besides = [k for k, c in enumerate(grid.columns) if k != name and plain(c.label) in HEADS]
    sums = {k for k in range(len(grid.columns)) if k not in variants and _adds_up(grid.rows, variants, k)}
    dropped = {*variants, *sums, *besides, *(k for k, c in enumerate(grid.columns) if AMOUNT in c.roles)}
    kept = [k for k in range(len(grid.columns)) if k not in dropped]
    counts = variants[0]
    columns = [
        replace(c, roles={QUANTITY: 1.0}, label="") if k == counts else c for k, c in enumerate(grid.columns) if k in (*kept, counts)
    ]
    places = {k: at for at, k in enumerate(sorted((*kept, counts)))}
    rows: list[GridRow] = []
    for row in grid.rows:
        own = [k for k in variants if _count(row, k)]
        rest = {places[k]: cell for k, cell in row.cells.items() if k in kept}
        if name not in row.cells or not own:
            rows.append(replace(row, cells=rest))
            continue
        for k in own:
            words = [row.cells[name].text, *(row.cells[b].text for b in besides if b in row.cells), grid.columns[k].label]
            named = replace(row.cells[name], text=" ".join(words), lines=())
            cells = {**rest, places[name]: named, places[counts]: row.cells[k]}
            rows.append(replace(row, cells=cells, text="  ".join(c.text for c in cells.values()), parts=()))
    return replace(grid, columns=columns, rows=rows, varied=True)


def _variants(grid: Grid) -> list[int]:
    """The columns under sizes or colours that hold nothing but counts."""
    labels = [column.label if not column.roles else "" for column in grid.columns]
    sizes = size_columns(labels)
    colours = [k for k, label in enumerate(labels) if label.strip() and all(map(is_variant, tokenise(label)))]
    found = [k for k in sizes or colours if _counted(grid.rows, k)]
    return found if len(found) > 1 else []


def _counted(rows: Sequence[GridRow], k: int) -> bool:
    filled = [row.cells[k] for row in rows if k in row.cells and any(map(str.isalnum, row.cells[k].text))]
    return bool(filled) and all(cell.text.strip().isdigit() and int(cell.text) <= MOST for cell in filled)


def _count(row: GridRow, k: int) -> int:
    cell: GridCell | None = row.cells.get(k)
    return int(cell.text) if cell and cell.text.strip().isdigit() else 0


def _adds_up(rows: Sequence[GridRow], variants: Sequence[int], k: int) -> bool:
    """A column holds the sum of each row's counts."""
    sums = [(_count(row, k), sum(_count(row, v) for v in variants)) for row in rows if any(_count(row, v) for v in variants)]
    return bool(sums) and all(told == counted for told, counted in sums)


def _letters(grid: Grid, k: int) -> int:
    return sum(sum(map(str.isalpha, row.cells[k].text)) for row in grid.rows if k in row.cells)
