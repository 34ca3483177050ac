"""Where the tables of order lines stand on the pages, and their cells: geometry only, no meaning yet.

One table can be cut into rows in more than one way: by text rows, or by the rulings drawn between its rows. Each way is a `Grid` of its
own, and the reader keeps the one that reads best.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, permutations

from intake.pages.page import Page, Word
from intake.reading.addresses import ZIP_CITY
from intake.reading.cards import print_by_print, shifts
from intake.reading.columns import columns_of
from intake.reading.composed import composed
from intake.reading.grid import Column, Grid, GridCell, GridRow, around
from intake.reading.headers import Header, HeaderCell, find_headers
from intake.reading.labels import AMOUNT, FIELD_PHRASES, PER, PRICE, QUANTITY
from intake.reading.order_forms import unfilled
from intake.reading.prose.sizes import size_columns
from intake.reading.roles import CENT
from intake.reading.rows import Chunk, Row, box_of
from intake.reading.spelled_counts import spelled_count
from intake.reading.stacked import stacked_grid
from intake.reading.twofold import halves, one_column, side
from intake.reading.values import Number, looks_like_code, number, unit_of
from orders import Box

STRAIGHT = 2.0
"""Points by which a word may be off the edge of the column that it keeps to."""


def _grid_rows(rows: Sequence[Row], columns: Sequence[Column], edged: bool = False) -> list[GridRow]:
    """The rows' words dealt to the columns. A chunk that fits one column stays whole. One that runs over several is divided between its
    words in a row of several chunks; in a row of its own it is running text, divided only where a wider gap stands at the column's edge, or
    where the columns' edges are known (`edged`) and a word keeps to one."""
    bounds = [(a.x1 + b.x0) / 2 for a, b in pairwise(columns)]

    def at(x: float) -> int:
        k = 0
        while k < len(bounds) and x >= bounds[k]:
            k += 1
        return k

    made, priced = [], _priced(columns)
    for row in rows:
        cells: dict[int, list] = {}
        held = {_nearest(c, columns, at(c.center)) for c in row.chunks if c.number}
        for chunk in row.chunks:
            first, last = at(chunk.x0 + 1), at(chunk.x1 - 1)
            if not chunk.number and last in held and last == first + 1 and not looks_like_code(chunk.words[0].text):
                last = first  # a long description reaches under a number of the next column and stays itself
            parted = [at((w.x0 + w.x1) / 2) for w in chunk.words]
            united = chunk.number and len(parted) > 1 and (chunk.number.unit or _ends_in_word(chunk))
            if united and parted[-1] == parted[0] + 1:
                for word, k in zip(chunk.words, parted, strict=True):  # a quantity and its unit, close together in columns of their own
                    cells.setdefault(k, []).append(word)
                continue
            if chunk.number:
                first = last = _nearest(chunk, columns, at(chunk.center))
                if first in priced and (parts := _price_and_basis(chunk)):
                    for k, words in zip(priced, parts, strict=True):
                        cells.setdefault(k, []).extend(words)
                    continue
            if first == last:
                cells.setdefault(first, []).extend(chunk.words)
                continue
            divided = len(row.chunks) > 2 or (len(row.chunks) > 1 and len(chunk.words) < 4)
            gaps = sorted(b.x0 - a.x1 for a, b in pairwise(chunk.words))
            wide = 1.4 * gaps[len(gaps) // 2] + 0.2 if gaps else 0.0
            column = first
            for before, word in zip([None, *chunk.words], chunk.words, strict=False):
                over = at((word.x0 + word.x1) / 2)
                keeps = edged and before is not None and over > column and _part(before, word, columns[over - 1], columns[over])
                if over > column and (divided or keeps or (before is not None and word.x0 - before.x1 > wide)):
                    column = over
                cells.setdefault(column, []).append(word)
            if column > first and columns[column].roles.keys() & {QUANTITY, PRICE, AMOUNT}:
                _give_back(cells, column, chunk)
        made.append(
            GridRow(
                row.page,
                row.top,
                row.bottom,
                {k: GridCell.of(words, row.page) for k, words in cells.items()},
                row.text,
            )
        )
    return made


def _ends_in_word(chunk: Chunk) -> bool:
    """Whether a number is followed by a word that is no currency: a unit, though not one of the lists' ("50 FT")."""
    return chunk.words[-1].text.isalpha() and chunk.number is not None and not chunk.number.currency


def _priced(columns: Sequence[Column]) -> tuple[int, ...]:
    """The column of prices and the one of their basis right of it; empty where no two are such."""
    pairs = enumerate(pairwise(columns))
    return next(((k, k + 1) for k, (a, b) in pairs if PRICE in a.roles and PER in b.roles and PRICE not in b.roles), ())


def _price_and_basis(chunk: Chunk) -> tuple[list[Word], list[Word]] | None:
    """The words of "4.27 / 100" before and behind the stroke, of "4.27 /100" with it; None for anything else."""
    at = next((k for k, w in enumerate(chunk.words) if k and w.text.startswith("/")), 0)
    behind = chunk.words[at + (chunk.words[at].text == "/") :]
    return (chunk.words[:at], behind) if at and behind and number(" ".join(w.text for w in behind).lstrip("/")) else None


def _part(before: Word, word: Word, left: Column, right: Column) -> bool:
    """Whether two words stand on either side of the bound between two columns, one of them at its column's edge."""
    return abs(before.x1 - left.x1) < STRAIGHT or abs(word.x0 - right.x0) < STRAIGHT


def _give_back(cells: dict[int, list[Word]], column: int, chunk: Chunk) -> None:
    """A description that runs up to its neighbour's number keeps its own words: the number takes only the words that it needs."""
    mine = [w for w in cells[column] if any(w is c for c in chunk.words)]
    if len(mine) < 2 or number(" ".join(w.text for w in mine)):
        return
    for k in range(1, len(mine)):
        if number(" ".join(w.text for w in mine[k:])):
            cells[column] = [w for w in cells[column] if not any(w is m for m in mine[:k])]
            cells.setdefault(column - 1, []).extend(mine[:k])
            return


def _nearest(chunk: Chunk, columns: Sequence[Column], usual: int) -> int:
    """The column that a number is set in: where it reaches into two, the one whose edge or middle it keeps to."""
    over = [
        k for k in range(max(0, usual - 1), min(len(columns), usual + 2)) if min(chunk.x1, columns[k].x1) > max(chunk.x0, columns[k].x0)
    ]
    if len(over) < 2:
        return over[0] if over else usual

    def off(k: int) -> float:
        c = columns[k]
        return min(abs(chunk.x1 - c.x1), abs(chunk.x0 - c.x0), abs(chunk.center - (c.x0 + c.x1) / 2))

    return min(over, key=off)


def _candidates(rows: Sequence[Row], cells: Sequence[HeaderCell]) -> list[Row]:
    """Rows below a header that may be lines: a number under a numeric label, or two numbers anywhere; never totals.

    Where no number stands by itself, one with which a run of words begins does as well: "100 pan head screw" in two close columns.
    """
    sizes = size_columns([c.text for c in cells])
    numeric = [c for k, c in enumerate(cells) if c.roles.keys() & {QUANTITY, PRICE, AMOUNT} or k in sizes]
    found: list[tuple[Row, int]] = []
    for strict in (True, False):
        for row in rows:
            if row.noise in ("total", "tax", "subtotal", "carry") or len(row.chunks) < 2:
                continue
            numbers = [c for c in row.chunks if c.number or (not c.text[:1].isalpha() and (composed(c.text) or spelled_count(c.text)))]
            numbers = numbers or [c for c in row.chunks if _starts_number(c) or (not strict and number(c.words[0].text))]
            under = [n for n in numbers if any(n.x0 < c.x1 + 14 and c.x0 - 14 < (n.x1 if strict else n.words[0].x1) for c in numeric)]
            if under:
                found.append((row, len(under)))
        if found:
            break
    if not found:
        return []
    usual = Counter(n for _, n in found).most_common(1)[0][0]
    most = max(n for _, n in found)
    chosen = [row for row, n in found if n >= min(usual, 2) or n == most]
    return chosen or [row for row, _ in found]


def _starts_number(chunk: Chunk) -> bool:
    """Words that begin with a number and its unit, or with a number and a code close behind."""
    if len(chunk.words) < 2 or number(chunk.words[0].text) is None:
        return False
    second = chunk.words[1].text
    return bool(unit_of(second)) or (looks_like_code(second) and second[0].isalpha())


def find_grids(pages: Sequence[Page], rows_by_page: dict[int, list[Row]]) -> list[Grid]:
    """All readings of all tables below headers that may hold order lines, each continued over the pages."""
    headers = [h for page in pages for h in find_headers(page.number, rows_by_page[page.number])]
    best = max((h.score for h in headers), default=0.0)
    headers = [h for h in headers if h.score >= 0.55 * best]
    groups: list[list[Header]] = []
    for header in headers:
        group = next((g for g in groups if _same(g[0], header)), None)
        if group:
            group.append(header)
        else:
            groups.append([header])
    grids: list[Grid] = []
    for group in groups:
        grids += _below(pages, rows_by_page, group, headers)
    return grids


def _below(pages: Sequence[Page], rows_by_page: dict[int, list[Row]], group: Sequence[Header], headers: Sequence[Header]) -> list[Grid]:
    """The table below one header and its repetitions, up to other headers or the end of the document."""
    body: list[Row] = []
    boxes: list[tuple[int, Box]] = []
    prints: list[tuple[Header, list[Row]]] = []
    inside = False
    for page in pages:
        here = {h.first: h for h in headers if h.page == page.number}
        skip = 0
        for i, row in enumerate(rows_by_page[page.number]):
            if header := here.get(i):
                inside, skip = header in group, header.last + 1
                if inside:
                    boxes.append((page.number, box_of([w for r in rows_by_page[page.number][i:skip] for w in r.words])))
                    prints.append((header, []))
            if inside and i >= skip:
                body.append(row)
                prints[-1][1].append(row)
    body = [*_heading(group, rows_by_page), *body]
    if len(prints) > 1 and shifts(prints) and (grid := print_by_print(prints, boxes, _candidates, _grid_rows)):
        return [grid]
    if two := halves(group[0].cells):
        return _side_by_side(pages, body, boxes, *two)
    cells = group[0].cells
    candidates = _candidates(body, cells)
    if not candidates:
        return _form(body, cells, boxes)
    first, last = body.index(candidates[0]), body.index(candidates[-1])
    page = next(p for p in pages if p.number == group[0].page)
    bottom = candidates[-1].bottom if candidates[-1].page == page.number else page.height
    columns = columns_of(candidates, body[first : last + 1], cells, _verticals(page, boxes[0][1].top, bottom))
    grids = grids_of(pages, columns, body, boxes)
    grids += [one for grid in grids if (one := one_column(grid))]
    top = group[0]
    two = stacked_grid(top, rows_by_page[top.page][top.first : top.last + 1], body, boxes, _grid_rows) if top.last > top.first else None
    if two:
        grids.append(two)
    return grids


def _form(body: Sequence[Row], cells: Sequence[HeaderCell], boxes: list[tuple[int, Box]]) -> list[Grid]:
    """The table of a form of which nothing is ordered: names below a header, and nothing below its head of quantities."""
    rows = list(body[:1])
    for row in body[1:]:
        if row.page != rows[-1].page or row.top - rows[-1].bottom > LOOSE * row.height or row.noise:
            break
        rows.append(row)
    columns = sorted((Column(c.x0, c.x1, c.text, dict(c.roles)) for c in cells), key=lambda c: c.x0)
    grid = Grid(columns, _grid_rows(rows, columns), True, header_boxes=boxes)
    return [grid] if rows and unfilled(grid) else []


LOOSE = 3.0
"""Text heights between two rows of one table at most."""


def _heading(group: Sequence[Header], rows_by_page: dict[int, list[Row]]) -> list[Row]:
    """The row close above a header that is printed again below on its page, each time close below such a row: the article of the lines that
    follow, as call-offs have it."""
    first = group[0]
    here = [h for h in group if h.page == first.page]
    rows = rows_by_page[first.page]
    above = [rows[h.first - 1] for h in here if h.first and rows[h.first].top - rows[h.first - 1].bottom < rows[h.first].height]
    return above[:1] if len(here) > 1 and len(above) == len(here) and not any(r.noise for r in above) else []


def _side_by_side(
    pages: Sequence[Page], body: Sequence[Row], boxes: list[tuple[int, Box]], left: Sequence[HeaderCell], right: Sequence[HeaderCell]
) -> list[Grid]:
    """Two lists under one row of labels as one table, the right list's rows below those of the left one."""
    edge = (left[-1].x1 + right[0].x0) / 2
    grids = []
    for cells, rows in ((left, side(body, edge, left=True)), (right, side(body, edge, left=False))):
        if candidates := _candidates(rows, cells):
            first, last = rows.index(candidates[0]), rows.index(candidates[-1])
            columns = columns_of(candidates, rows[first : last + 1], cells, [])
            if not grids or len(columns) == len(grids[0].columns):
                grids.append(grids_of(pages, columns, rows, boxes)[0])
    return [replace(grids[0], rows=[r for g in grids for r in g.rows])] if grids else []


def grids_of(
    pages: Sequence[Page], columns: list[Column], body: Sequence[Row], boxes: list[tuple[int, Box]], edged: bool = False
) -> list[Grid]:
    """The rows below a header (`boxes`: page and place of each of its prints) as grids of known columns: by text rows, and by rulings."""
    x0, x1 = columns[0].x0, columns[-1].x1
    rulings = {p.number: _horizontals(p, x0, x1) for p in pages}
    rows = _grid_rows(body, columns, edged)
    merged = _between_rulings(rows, rulings)
    grids = [Grid(columns, rows, True, False, boxes, rulings)]
    return [*grids, Grid(columns, merged, True, True, boxes, rulings)] if len(merged) < len(rows) else grids


def _verticals(page: Page, top: float, bottom: float) -> list[float]:
    return sorted({round(r.x0) for r in page.rulings if r.x1 - r.x0 < 2 and r.bottom > top and r.top < bottom and r.bottom - r.top > 6})


def _horizontals(page: Page, x0: float, x1: float) -> list[float]:
    """Heights of the lines drawn across most of a table, maybe in pieces."""
    drawn: dict[int, float] = {}
    for r in page.rulings:
        if r.bottom - r.top < 2.5 and r.x1 > x0 and r.x0 < x1:
            drawn[round(r.top)] = drawn.get(round(r.top), 0.0) + min(r.x1, x1) - max(r.x0, x0)
    return sorted(y for y, length in drawn.items() if length > 0.6 * (x1 - x0))


APART = 0.7
"""Text heights more than usual that part two rows though no line is drawn between them: what stands below a table's last ruling."""


def _between_rulings(rows: Sequence[GridRow], rulings: dict[int, list[float]]) -> list[GridRow]:
    """Rows that no drawn line divides, put together cell by cell."""
    merged: list[GridRow] = []
    bands = [(row.page, sum(y < (row.top + row.bottom) / 2 for y in rulings.get(row.page, []))) for row in rows]
    gaps = sorted(b.top - a.bottom for (a, b), (x, y) in zip(pairwise(rows), pairwise(bands), strict=True) if x == y)
    usual = max(0.0, gaps[len(gaps) // 2]) if gaps else 0.0
    band: tuple[int, int] | None = None
    for row, here in zip(rows, bands, strict=True):
        within = here == band and 0 < here[1] < len(rulings.get(row.page, [])) and not row.noise and not merged[-1].noise
        near = row.top - merged[-1].bottom < min(1.2, APART + usual / (row.bottom - row.top)) * (row.bottom - row.top) if within else False
        if within and near and not _repeats(row, merged[-1]):
            merged[-1] = _joined(merged[-1], row)
        else:
            merged.append(row)
        band = here
    return merged


def _repeats(row: GridRow, above: GridRow) -> bool:
    """The row fills again most of the columns that the rows above it filled, numbers where numbers are: another line, not more of one."""
    both = row.cells.keys() & above.cells.keys()
    alike = [k for k in both if bool(row.cells[k].number) == bool(above.cells[k].number)]
    return len(alike) >= 2 and len(alike) * 3 >= 2 * len(above.cells) and any(row.cells[k].number for k in alike)


def _joined(above: GridRow, below: GridRow) -> GridRow:
    cells = dict(above.cells)
    for k, cell in below.cells.items():
        if k in cells:
            old = cells[k]
            lines = (*(old.lines or (old.text,)), cell.text)
            cells[k] = GridCell(f"{old.text} {cell.text}", around([old.box, cell.box]), old.page, lines, min(old.sure, cell.sure))
        else:
            cells[k] = cell
    return GridRow(above.page, above.top, below.bottom, cells, f"{above.text}  {below.text}", (*above.pieces, below))


def _same(a: Header, b: Header) -> bool:
    """The same header again, on another page or further down."""
    mine, theirs = {c.text.lower() for c in a.cells}, {c.text.lower() for c in b.cells}
    return len(mine & theirs) * 2 > max(len(mine), len(theirs))


def headless_grids(pages: Sequence[Page], rows_by_page: dict[int, list[Row]]) -> list[Grid]:
    """A table without header: rows whose own numbers multiply, else rows that show numbers at places where other rows show them too."""
    every = [r for p in pages for r in rows_by_page[p.number]]
    rows = [row for above, row in zip([None, *every], every, strict=False) if not _in_strip(above, row)]
    edges: Counter[int] = Counter()
    numeric: list[tuple[Row, list[Chunk]]] = []
    for row in rows:
        numbers = [c for c in row.chunks if c.number or _starts_number(c)]
        if numbers and (len(row.chunks) > 1 or _starts_number(row.chunks[0])) and not row.noise and not _is_field(row):
            numeric.append((row, numbers))
            edges.update({round(_end(c) / 3) for c in numbers} | {-round(c.x0 / 3) - 1 for c in numbers})
    shared = {id(row): [c for c in numbers if max(edges[round(_end(c) / 3)], edges[-round(c.x0 / 3) - 1]) > 1] for row, numbers in numeric}
    products = [row for row, numbers in numeric if _multiplies([c.number for c in numbers if c.number])]

    def repeats(row: Row) -> bool:
        return len(shared[id(row)]) >= 2 or (bool(shared[id(row)]) and any(unit_of(w.text) for w in row.words))

    chosen = [row for row, _ in numeric if repeats(row) or row in products]
    if products:
        least = min(len(r.numbers) for r in products) - 1
        chosen = [row for row in chosen if len(row.numbers) >= least]
    if not chosen:
        chosen = [row for row, numbers in numeric if len(numbers) >= 2 or any(unit_of(w.text) for w in row.words)]
    if not chosen:
        return []
    columns = columns_of(chosen, [], [], [])
    first, last = rows.index(chosen[0]), rows.index(chosen[-1])
    return [Grid(columns, _grid_rows(rows[max(0, first - 2) : last + 4], columns), False)]


def _in_strip(above: Row | None, row: Row) -> bool:
    """Whether a row holds labels of header fields side by side, or the values below them: "Order no. | Date | Customer"."""

    def labels(other: Row) -> bool:
        return len(other.chunks) > 1 and 2 * sum(map(_names_field, other.chunks)) > len(other.chunks)

    below = above is not None and above.page == row.page and row.top - above.bottom < row.height
    return labels(row) or (below and above is not None and labels(above))


def _end(chunk: Chunk) -> float:
    """The right edge of a number, or of the number and unit that a chunk begins with."""
    return chunk.x1 if chunk.number else chunk.words[1].x1


def _is_field(row: Row) -> bool:
    """A label of a header field and its value, or an address ("00010 PZ" is a line's number and a unit): no line of a table."""
    first = row.chunks[0]
    place = ZIP_CITY.search(first.text) and not unit_of(first.words[-1].text)
    return bool(place) or any(_names_field(c) and not unit_of(c.text) for c in row.chunks[:-1])


def _names_field(chunk: Chunk) -> bool:
    whole = FIELD_PHRASES.get(chunk.folded)
    return bool(whole) and any(c.isalpha() for c in chunk.text)


def _multiplies(numbers: Sequence[Number]) -> bool:
    """Two of the numbers make a third one, to the cent, and neither is 1."""
    values = [n.value(comma) for n in numbers[:8] for comma in ((True, False) if n.ambiguous else (True,))]
    return any(abs(a * b - c) <= CENT and a > 1 and b != 1 and c > 0 for a, b, c in permutations(values, 3))
