"""Tables whose labels stand in a column at the left, in whatever words: one block of labels for each article, or an article in each column.

    Benennung     Schleifscheibe 125             Artikel      Kugelhahn DN 20   Kugelhahn DN 25
    Bedarf        250 Stück                      Bestell-Nr.  47-110            47-120
    Stückpreis    0,13 EUR                       Menge        4 St              2 St
    Benennung     Kabelbinder 200x3,6
    Bedarf        3 Pack

Labels that come again in one order, each with one value, and labels with as many values as articles are told by that alone, so no list has
to know them: what they mean is found as for any table, by their words, their looks and their arithmetic.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from intake.reading.grid import Column, Grid, GridCell, GridRow, around
from intake.reading.headers import label_roles
from intake.reading.labels import QUANTITY, fold
from intake.reading.rows import Chunk, Row

EDGE = 3.0
"""Points by which the edges of a column of labels or values may differ."""
LABELS = 3
"""Labels from which on a column of them is a table's head."""
LONGEST = 5
"""Words of a label, at most."""


def upright_grids(rows: Sequence[Row]) -> Iterator[Grid]:
    """The readings of some pages' rows as such tables."""
    if repeated := _repeated(rows):
        yield repeated
    if sideways := _sideways(rows):
        yield sideways


def _label(row: Row) -> str:
    """A row's first chunk where it can be a label: few words without digits."""
    first = row.chunks[0]
    plain = len(first.words) <= LONGEST and any(map(str.isalpha, first.text)) and not any(map(str.isdigit, first.text))
    return first.text.rstrip(" :") if plain else ""


def _repeated(rows: Sequence[Row]) -> Grid | None:
    """A line for each block of labels that come again and again, each with one value to its right."""
    pairs = [(at, _label(row), row.chunks[1]) for at, row in enumerate(rows) if len(row.chunks) == 2 and _label(row)]
    counts = Counter(label for _, label, _ in pairs)
    often = max(counts.values(), default=0)
    labels = [label for label, n in counts.items() if n == often]
    pairs = [p for p in pairs if p[1] in labels]
    if often < 2 or len(labels) < LABELS or len({round(rows[at].chunks[0].x0 / EDGE) for at, _, _ in pairs}) > 2:
        return None
    blocks = [pairs[k : k + len(labels)] for k in range(0, len(pairs), len(labels))]
    if any([label for _, label, _ in block] != labels for block in blocks):
        return None
    return _grid(labels, [[(rows[at].page, chunk) for at, _, chunk in block] for block in blocks])


def _sideways(rows: Sequence[Row]) -> Grid | None:
    """A line for each column of values right of a column of labels, the longest run of such rows; one of its labels must name a count."""
    best: list[Row] = []
    run: list[Row] = []
    for row in rows:
        if len(row.chunks) < 3 or not _label(row) or (run and not _aligned(run[0], row)):
            run = []
        if len(row.chunks) >= 3 and _label(row):
            run.append(row)
        best = list(run) if len(run) > len(best) else best
    labels = [_label(row) for row in best]
    if len(best) < LABELS or not any(QUANTITY in label_roles(row.chunks[0].folded) for row in best):
        return None
    return _grid(labels, [[(row.page, row.chunks[k]) for row in best] for k in range(1, len(best[0].chunks))])


def _aligned(first: Row, row: Row) -> bool:
    """Whether a row's chunks keep to those of the first row of a table: to one edge or to one middle."""
    if row.page != first.page or len(row.chunks) != len(first.chunks):
        return False
    off = (min(abs(a.x0 - b.x0), abs(a.x1 - b.x1), abs(a.center - b.center)) for a, b in zip(first.chunks, row.chunks, strict=True))
    return max(off) <= EDGE


def _grid(labels: Sequence[str], lines: Sequence[Sequence[tuple[int, Chunk]]]) -> Grid:
    """The table of some lines, whose values are in the labels' order."""
    columns = [Column(float(k), k + 1.0, label, label_roles(fold(label))) for k, label in enumerate(labels)]
    made = []
    for values in lines:
        cells = {k: GridCell.of(chunk.words, page) for k, (page, chunk) in enumerate(values)}
        box = around([c.box for c in cells.values()])
        made.append(GridRow(values[0][0], box.top, box.bottom, cells, "  ".join(c.text for c in cells.values())))
    return Grid(columns, made, True)
