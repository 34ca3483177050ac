"""Where the tables of order lines stand on the pages, and which columns they have: geometry only, no meaning yet.

A header row is a row whose chunks are column labels. Columns come from the white space that no line crosses, from drawn rulings and
from the header's labels. A page without any header still gives a table where several rows show numbers at the same places.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from intake.pages.page import Page
from intake.reading.grid import Column, Grid, GridCell, GridRow
from intake.reading.labels import AMOUNT, COLUMN_PHRASES, DESCRIPTION, OTHER_QUANTITY, PER_WORDS, PRICE, QUANTITY, UNIT
from intake.reading.rows import Chunk, Row, box_of
from intake.reading.values import number, unit_of
from orders import Box

IGNORED = frozenset({
    "eur", "€", "usd", "$", "chf", "gbp", "£", "in", "de", "of", "the", "le", "la", "der", "die", "das",
    "h", "%", "pro", "per",
})  # fmt: skip


@dataclass
class HeaderCell:
    """Label words of one column, maybe over several rows."""

    chunks: list[Chunk]
    x0: float
    x1: float
    roles: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def text(self) -> str:
        return " ".join(c.text for c in self.chunks)


@dataclass
class Header:
    """A table header: rows `first` to `last` of a page, and its cells."""

    page: int
    first: int
    last: int
    cells: list[HeaderCell]
    score: float


def label_roles(folded: Sequence[str]) -> dict[str, float]:
    """Which column roles a label names and how fully: 1 where the phrase is the whole label."""
    if exact := COLUMN_PHRASES.get(folded):
        return dict.fromkeys(exact, 1.0)
    weight = sum(1 for f in folded if f not in IGNORED) or 1
    roles: dict[str, float] = {}
    for k, (start, end, meanings) in enumerate(COLUMN_PHRASES.find(folded)):
        share = min(1.0, sum(1 for f in folded[start:end] if f not in IGNORED) / weight)
        for meaning in meanings:
            roles[meaning] = max(roles.get(meaning, 0.0), share - 0.05 * (k + 1))
    return roles


def _split_labels(chunk: Chunk) -> list[HeaderCell]:
    """A header chunk as one label, or as several labels that stand close together ("Menge Beschreibung")."""
    whole = HeaderCell([chunk], chunk.x0, chunk.x1, label_roles(chunk.folded))
    if not chunk.folded or COLUMN_PHRASES.get(chunk.folded) or len(chunk.words) < 2:
        return [whole]
    hits = list(COLUMN_PHRASES.find(chunk.folded))
    covered = sum(end - start for start, end, _ in hits)
    if len(hits) < 2 or covered < len(chunk.folded) - sum(f in IGNORED for f in chunk.folded):
        return [whole]
    places, parts = chunk.places, []
    starts = [places[start] for start, _, _ in hits]
    for k, start in enumerate(starts):
        words = chunk.words[start if k else 0 : starts[k + 1] if k + 1 < len(starts) else len(chunk.words)]
        if not words:
            return [whole]
        gap = words[0].x0 - chunk.words[start - 1].x1 if k else 99.0
        if k and gap < 0.36 * (words[0].bottom - words[0].top):  # no more than a word space: one label of two words
            return [whole]
        parts.append(Chunk(words, words[0].x0, words[-1].x1))
    return [HeaderCell([p], p.x0, p.x1, label_roles(p.folded)) for p in parts]


def _weight(cells: Sequence[HeaderCell]) -> float:
    """How much the labels look like the header of a line table."""
    best: dict[str, float] = {}
    for cell in cells:
        if cell.roles:
            role, share = max(cell.roles.items(), key=lambda r: r[1])
            if share > 0.3:
                best[role] = max(best.get(role, 0.0), share)
    if not best.keys() & {QUANTITY, PRICE, AMOUNT, OTHER_QUANTITY} or len(best) < 2:
        return 0.0
    worth = {QUANTITY: 2.0, PRICE: 1.6, AMOUNT: 1.3, DESCRIPTION: 1.5, UNIT: 1.0}
    known = sum(worth.get(role, 0.8) * share for role, share in best.items())
    unknown = sum(1 for c in cells if not c.roles)
    return known - 0.35 * unknown


def find_headers(page: int, rows: Sequence[Row]) -> list[Header]:
    """The line-table headers of one page, top to bottom."""
    headers: list[Header] = []
    labels = [
        [cell for c in row.chunks for cell in _split_labels(c)] if not row.numbers or len(row.numbers) * 3 <= len(row.chunks) else []
        for row in rows
    ]
    at = 0
    while at < len(rows):
        cells = labels[at]
        if not cells or not any(c.roles for c in cells):
            at += 1
            continue
        best: tuple[float, int, list[HeaderCell]] | None = None
        last = at
        band = [at]
        while True:
            merged = _merge(labels, band)
            weight = _weight(merged) - 0.3 * (len(band) - 1)
            if weight > (best[0] if best else 1.9):
                best = (weight, band[-1], merged)
            following = band[-1] + 1
            if following >= len(rows) or len(band) >= 4 or not _continues(rows[band[-1]], rows[following], labels[following], merged):
                break
            band.append(following)
        if best:
            last = best[1]
            headers.append(Header(page, at, last, best[2], best[0]))
            at = last + 1
        else:
            at += 1
    return headers


def _continues(above: Row, below: Row, labels: Sequence[HeaderCell], cells: Sequence[HeaderCell]) -> bool:
    """True where the row below can be a further row of the header that `above` belongs to."""
    if not labels or below.top - above.bottom > 0.6 * above.height:
        return False
    if any(any(ch.isdigit() for ch in c.text) and not c.roles for c in labels):
        return False
    named = sum(1 for c in labels if c.roles)
    inside = sum(1 for c in labels if any(c.x0 < k.x1 and k.x0 < c.x1 for k in cells))
    return named * 2 >= len(labels) or inside == len(labels)


def _merge(labels: Sequence[Sequence[HeaderCell]], band: Sequence[int]) -> list[HeaderCell]:
    """Header cells of several rows put together where they stand above one another."""
    merged: list[HeaderCell] = []
    for row in band:
        for cell in labels[row]:
            over = [m for m in merged if min(m.x1, cell.x1) - max(m.x0, cell.x0) > 0.3 * min(m.x1 - m.x0, cell.x1 - cell.x0)]
            if len(over) == 1:
                m = over[0]
                chunks = [*m.chunks, *cell.chunks]
                joined = label_roles([f for c in chunks for f in c.folded])
                for role, share in [*m.roles.items(), *cell.roles.items()]:
                    joined[role] = max(joined.get(role, 0.0), 0.6 * share)
                merged[merged.index(m)] = HeaderCell(chunks, min(m.x0, cell.x0), max(m.x1, cell.x1), joined)
            else:
                merged.append(cell)
    merged.sort(key=lambda c: c.x0)
    return merged


# --- columns ------------------------------------------------------------------------------------------------------------------------


def _components(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """Extents that the rows' chunks cover, divided by the white space that (nearly) no row crosses."""
    edges: list[tuple[float, int]] = []
    for row in rows:
        for chunk in row.chunks:
            edges += [(chunk.x0, 1), (chunk.x1, -1)]
    edges.sort()
    allowed = len(rows) // 14  # an odd row may run across
    parts: list[tuple[float, float]] = []
    depth, start = 0, 0.0
    for x, step in edges:
        before, depth = depth, depth + step
        if before <= allowed < depth:
            start = x
        elif depth <= allowed < before:
            parts.append((start, x))
    return parts


def _columns(rows: Sequence[Row], header: Sequence[HeaderCell], verticals: Sequence[float]) -> list[Column]:
    parts = [[x0, x1] for x0, x1 in _components(rows)]
    for x in verticals:  # a ruling through a part divides it where words leave room
        for part in parts:
            if part[0] + 2 < x < part[1] - 2:
                crossing = sum(1 for r in rows for w in r.words if w.x0 < x - 1 and w.x1 > x + 1)
                if crossing <= len(rows) // 8:
                    parts.append([x, part[1]])
                    part[1] = x
                    break
    parts.sort()
    columns = [Column(x0, x1) for x0, x1 in parts]
    for cell in header:
        _place(cell, columns, header, rows)
    columns.sort(key=lambda c: c.x0)
    return columns


def _place(cell: HeaderCell, columns: list[Column], header: Sequence[HeaderCell], rows: Sequence[Row]) -> None:
    """Give a header label to the column it stands over; divide a column that two labels claim; make one where nothing stands below."""

    def overlap(c: Column) -> float:
        return min(c.x1, cell.x1) - max(c.x0, cell.x0)

    hit = max(columns, key=overlap, default=None)
    if hit is None or overlap(hit) < -6:
        columns.append(_labelled(Column(cell.x0, cell.x1), cell))
        return
    if overlap(hit) <= 0 and hit.label:
        columns.append(_labelled(Column(cell.x0, cell.x1), cell))
        return
    if not hit.label:
        _labelled(hit, cell)
        return
    owner = next((h for h in header if h.text == hit.label and h is not cell), None)
    left, right = (owner, cell) if owner and owner.x0 <= cell.x0 else (cell, owner)
    if right is None or left is None:
        return
    cut = _quietest(rows, left.x1 - 1, right.x0 + 1, hit)
    if not hit.x0 < cut < hit.x1:
        columns.append(_labelled(Column(cell.x0, cell.x1), cell))
        return
    new = Column(cut, hit.x1)
    hit.x1 = cut
    old_label = next(h for h in header if h.text == hit.label)
    _labelled(hit, left)
    _labelled(new, right)
    columns.append(new)
    del old_label


def _quietest(rows: Sequence[Row], lo: float, hi: float, column: Column) -> float:
    """The place between two labels that fewest words cross; the widest such stretch wins."""
    if hi <= lo:
        lo, hi = min(lo, hi) - 4, max(lo, hi) + 4
    step = max(1.0, (hi - lo) / 40)
    places, x = [], lo
    while x <= hi:
        places.append((sum(1 for r in rows for w in r.words if w.x0 < x < w.x1), x))
        x += step
    least = min(places)[0]
    runs: list[list[float]] = [[]]
    for crossing, x in places:
        if crossing == least:
            runs[-1].append(x)
        elif runs[-1]:
            runs.append([])
    widest = max(runs, key=len)
    return (widest[0] + widest[-1]) / 2


def _labelled(column: Column, cell: HeaderCell) -> Column:
    column.label = cell.text
    column.roles = dict(cell.roles)
    words = [w.lower() for c in cell.chunks for f in [c.text] for w in f.replace("/", " / ").split()]
    for before, word in pairwise(words):
        if word in ("10", "100", "1000", "1.000") and (before == "/" or before in PER_WORDS):
            column.per = int(word.replace(".", ""))
    return column


# --- grids --------------------------------------------------------------------------------------------------------------------------


def _grid_rows(rows: Sequence[Row], columns: Sequence[Column]) -> list[GridRow]:
    """The rows' words dealt to the columns. A chunk that fits one column stays whole; one that runs over several is divided by words
    where numbers stand in it, else it belongs where it begins."""
    bounds = [(a.x1 + b.x0) / 2 for a, b in pairwise(columns)]

    def at(x: float) -> int:
        k = 0
        while k < len(bounds) and x >= bounds[k]:
            k += 1
        return k

    made = []
    for row in rows:
        cells: dict[int, list] = {}
        for chunk in row.chunks:
            first, last = at(chunk.x0 + 1), at(chunk.x1 - 1)
            if first == last or chunk.number:
                cells.setdefault(at(chunk.center) if first != last else first, []).extend(chunk.words)
            elif any(number(w.text) and at((w.x0 + w.x1) / 2) != first for w in chunk.words) or len(row.chunks) > 2:
                for w in chunk.words:
                    cells.setdefault(at((w.x0 + w.x1) / 2), []).append(w)
            else:
                cells.setdefault(first, []).extend(chunk.words)
        made.append(
            GridRow(
                row.page,
                row.top,
                row.bottom,
                {k: GridCell(" ".join(w.text for w in words), box_of(words), row.page) for k, words in cells.items()},
                row.text,
            )
        )
    return made


def _candidates(rows: Sequence[Row], cells: Sequence[HeaderCell]) -> list[Row]:
    """Rows below a header that may be lines: a number under a numeric label, or two numbers anywhere; never totals."""
    numeric = [c for c in cells if c.roles.keys() & {QUANTITY, PRICE, AMOUNT}]
    found = []
    for row in rows:
        numbers = row.numbers or [c for c in row.chunks if _starts_number(c)]
        if not numbers or row.noise in ("total", "tax", "subtotal", "carry"):
            continue
        under = [n for n in numbers if any(n.x0 < c.x1 + 14 and c.x0 - 14 < n.x1 for c in numeric)]
        if under and (len(row.chunks) > 1):
            found.append((row, len(under)))
    if not found:
        return []
    usual = Counter(n for _, n in found).most_common(1)[0][0]
    most = max(n for _, n in found)
    chosen = [row for row, n in found if n >= min(usual, 2) or n == most]
    return chosen or [row for row, _ in found]


def _starts_number(chunk: Chunk) -> bool:
    return len(chunk.words) > 1 and number(chunk.words[0].text) is not None and bool(unit_of(chunk.words[1].text))


def _verticals(page: Page | None, top: float, bottom: float) -> list[float]:
    if page is None:
        return []
    return sorted({round(r.x0, 0) for r in page.rulings if r.x1 - r.x0 < 2 and r.bottom > top and r.top < bottom and r.bottom - r.top > 6})


def find_grids(pages: Sequence[Page], rows_by_page: dict[int, list[Row]]) -> list[Grid]:
    """All tables that may hold order lines: one per distinct header (continued over pages), or one without header."""
    headers: list[Header] = []
    for page in pages:
        headers += find_headers(page.number, rows_by_page[page.number])
    if not headers:
        return _headless(pages, rows_by_page)
    best = max(h.score for h in headers)
    headers = [h for h in headers if h.score >= 0.55 * best]
    grids, by_number = [], {p.number: p for p in pages}
    groups: list[list[Header]] = []
    for header in headers:
        if groups and _same(groups[-1][0], header):
            groups[-1].append(header)
        else:
            groups.append([header])
    for k, group in enumerate(groups):
        following = groups[k + 1][0] if k + 1 < len(groups) else None
        body: list[Row] = []
        boxes: list[tuple[int, Box]] = []
        for page in pages:
            rows = rows_by_page[page.number]
            here = [h for h in group if h.page == page.number]
            if page.number < group[0].page or (following and page.number > following.page):
                continue
            start = here[0].first if here else (0 if page.number > group[0].page else len(rows))
            stop = following.first if following and following.page == page.number else len(rows)
            skip = {i for h in here for i in range(h.first, h.last + 1)}
            body += [r for i, r in enumerate(rows[start:stop], start) if i not in skip]
            boxes += [(page.number, box_of([w for i in range(h.first, h.last + 1) for w in rows[i].words])) for h in here]
        candidates = _candidates(body, group[0].cells)
        if not candidates:
            continue
        first = by_number[group[0].page]
        verticals = _verticals(first, boxes[0][1].top, candidates[-1].bottom if candidates[-1].page == first.number else first.height)
        columns = _columns(candidates, group[0].cells, verticals)
        grids.append(Grid(columns, _grid_rows(body, columns), True, boxes))
    return grids or _headless(pages, rows_by_page)


def _same(a: Header, b: Header) -> bool:
    """The same header again, on another page or further down."""
    mine, theirs = {c.text.lower() for c in a.cells}, {c.text.lower() for c in b.cells}
    return len(mine & theirs) * 2 > max(len(mine), len(theirs))


def _headless(pages: Sequence[Page], rows_by_page: dict[int, list[Row]]) -> list[Grid]:
    """A table without header: rows that show numbers at places where other rows show them too."""
    rows = [r for p in pages for r in rows_by_page[p.number]]
    edges: Counter[int] = Counter()
    numeric: list[tuple[Row, list[Chunk]]] = []
    for row in rows:
        numbers = [c for c in row.chunks if c.number or _starts_number(c)]
        if numbers and len(row.chunks) > 1 and not row.noise:
            numeric.append((row, numbers))
            edges.update({round(c.x1 / 3) for c in numbers} | {-round(c.x0 / 3) - 1 for c in numbers})
    chosen = []
    for row, numbers in numeric:
        shared = [c for c in numbers if max(edges[round(c.x1 / 3)], edges[-round(c.x0 / 3) - 1]) > 1]
        if len(shared) >= 2 or (shared and any(unit_of(w.text) for w in row.words)):
            chosen.append(row)
    if not chosen:
        chosen = [row for row, numbers in numeric if len(numbers) >= 2]
    if not chosen:
        return []
    columns = _columns(chosen, [], [])
    first, last = rows.index(chosen[0]), rows.index(chosen[-1])
    return [Grid(columns, _grid_rows(rows[max(0, first - 2) : last + 4], columns), False)]
