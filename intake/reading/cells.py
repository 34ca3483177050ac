"""Tables whose format states its own grid (sheets, HTML, Word tables): the same reading, without guessing columns."""

from collections.abc import Sequence

from intake.pages.page import Cell, Page, Word
from intake.reading.grid import Column, Grid, GridCell, GridRow
from intake.reading.headers import Header, find_headers
from intake.reading.rows import Chunk, Row, box_of
from intake.reading.twofold import halves, parted
from orders import Box

LINE = 14.0
"""Height of a text line in a sheet's row, in points."""


def _words(cell: Cell) -> list[Word]:
    """The cell's words, dealt out over its box line by line."""
    words: list[Word] = []
    lines = [line.split() for line in cell.text.splitlines() if line.strip()]
    if not lines:
        return words
    height = min(LINE, max(1.0, (cell.box.bottom - cell.box.top) / len(lines)))  # a cell merged over several rows holds text of one
    for k, line in enumerate(lines):
        length = sum(len(w) for w in line) + len(line)
        x, step = cell.box.x0, (cell.box.x1 - cell.box.x0) / max(1, length)
        top = cell.box.top + k * height
        for word in line:
            words.append(Word(word, x, top, x + step * len(word), top + height))
            x += step * (len(word) + 1)
    return words


def cell_rows(page: Page) -> list[Row]:
    """The page's rows with one chunk per filled cell; words outside the grid are left to `text_rows`."""
    by_row: dict[int, list[Cell]] = {}
    for cell in page.cells:
        if cell.text.strip():
            by_row.setdefault(cell.row, []).append(cell)
    rows = []
    for _, cells in sorted(by_row.items()):
        chunks = []
        for cell in sorted(cells, key=lambda c: c.column):
            words = _words(cell)
            chunks.append(Chunk(words, cell.box.x0, cell.box.x1))
        words = [w for c in chunks for w in c.words]
        rows.append(Row(page.number, min(w.top for w in words), max(w.bottom for w in words), words, chunks))
    return rows


def cell_grids(pages: Sequence[Page], rows_by_page: dict[int, list[Row]]) -> list[Grid]:
    """One grid for each distinct header of the sheets, else one grid of all rows without header."""
    found: list[tuple[Header, Page]] = []
    for page in pages:
        found += [(h, page) for h in find_headers(page.number, rows_by_page[page.number], whole=True)]
    best = max((h.score for h, _ in found), default=0.0)
    found = [(h, p) for h, p in found if h.score >= 0.55 * best]
    grids: dict[tuple[str, ...], Grid] = {}
    for page in pages:
        here = [h for h, p in found if p is page]
        cells = _filled(page)
        numbers = sorted({c.row for c in cells})
        width = 1 + max((c.column for c in cells), default=0)
        if not here:
            if not found:
                grids[(page.title, str(page.number))] = Grid(
                    [Column(k, k + 1) for k in range(width)], _rows(cells, page, numbers), False, stated=True
                )
            continue
        for k, header in enumerate(here):
            rows = rows_by_page[page.number]
            key = tuple(c.text.lower() for c in header.cells)
            stop = here[k + 1].first if k + 1 < len(here) else len(numbers)
            grid, own = grids.get(key), _rows(cells, page, numbers[header.last + 1 : stop])
            columns = _columns(header, cells, numbers, width)
            if two := halves(header.cells):
                edge = min(c.column for c in cells if c.box.x0 >= two[1][0].x0)
                columns, own = columns[:edge], parted(own, edge)
            if grid is None:
                grid = grids[key] = Grid(columns, [], True, stated=True)
            grid.rows += own
            grid.header_boxes.append((page.number, box_of([w for r in rows[header.first : header.last + 1] for w in r.words])))
    return list(grids.values())


def _filled(page: Page) -> list[Cell]:
    return [c for c in page.cells if c.text.strip()]


def _columns(header: Header, cells: Sequence[Cell], numbers: Sequence[int], width: int) -> list[Column]:
    columns = [Column(k, k + 1) for k in range(width)]
    for number in numbers[header.first : header.last + 1]:
        for cell in cells:
            if cell.row == number:
                owner = next(
                    (
                        h
                        for h in header.cells
                        if any(c.x0 == cell.box.x0 and cell.text.split() == [w.text for w in c.words] for c in h.chunks)
                    ),
                    None,
                )
                if owner and not columns[cell.column].roles:
                    columns[cell.column].label, columns[cell.column].roles = owner.text, dict(owner.roles)
    return columns


def _rows(cells: Sequence[Cell], page: Page, numbers: Sequence[int]) -> list[GridRow]:
    wanted: dict[int, dict[int, GridCell]] = {n: {} for n in numbers}
    for cell in cells:
        if cell.row in wanted:
            lines = tuple(line.strip() for line in cell.text.splitlines() if line.strip())
            wanted[cell.row][cell.column] = GridCell(" ".join(cell.text.split()), cell.box, page.number, lines if len(lines) > 1 else ())
    rows = []
    for number in numbers:
        if filled := wanted[number]:
            boxes: list[Box] = [c.box for c in filled.values()]
            text = "  ".join(c.text for _, c in sorted(filled.items()))
            rows.append(GridRow(page.number, min(b.top for b in boxes), max(b.bottom for b in boxes), filled, text))
    return rows
