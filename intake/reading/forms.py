"""A table read by memory: its columns as a corrected document of the layout showed them, found again below their labels.

A column's label keeps to the same edge as its values, so the labels of the new page say where the columns are now, however wide this
order's goods made them. Where no labels are printed, the columns are looked for where they were.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from intake.pages.page import Page, Word
from intake.reading.columns import quietest
from intake.reading.grid import Column, Grid
from intake.reading.headers import label_roles
from intake.reading.labels import fold
from intake.reading.likeness import MISREAD, likeness
from intake.reading.memory import TOLD, WORDY, Fix, TableFix, TaughtColumn
from intake.reading.rows import Row, box_of
from intake.reading.tables import grids_of
from orders import Box

LABELLED = 0.6
"""Share of the taught labels that a row must bear to be the table's head."""
NEAR = 3.0
"""Points by which a value may be off its column's edge, on a scan too."""
HAIR = 0.5
"""Points by which a column ends before its neighbour's edge."""


@dataclass
class Spot:
    """A column on this page: the place (points) of the edge that its values keep to, and what its label covers."""

    column: TaughtColumn
    x: float
    x0: float
    x1: float


def remembered_grids(fixes: Sequence[Fix], pages: Sequence[Page], rows_by_page: dict[int, list[Row]]) -> list[Grid]:
    """The table as the first memory of one says its columns are; none where nobody taught it, or its labels are not on the pages."""
    fix = next((f for f in fixes if isinstance(f, TableFix)), None)
    if fix is None or not pages:
        return []
    heads = {p.number: head for p in pages if (head := _head(fix, rows_by_page[p.number]))}
    if fix.labelled and not heads:
        return []
    body: list[Row] = []
    boxes = []
    for page in pages:
        rows, head = rows_by_page[page.number], heads.get(page.number)
        last = -1
        if head:
            at, last = head[0], _last(fix, rows, head[0])
            boxes.append((page.number, box_of([w for r in rows[at : last + 1] for w in r.words])))
        if body or head or not fix.labelled:
            body += rows[last + 1 :]
    spots = _spots(fix, next(iter(heads.values()), None), pages[0].width, rows_by_page)
    columns = _columns(spots, [r for r in body if _keeps_to(r, spots)])
    grids = [g for g in grids_of(pages, columns, body, boxes, edged=True) if g.ruled == fix.ruled] if columns and body else []
    for grid in grids:
        grid.starts = {k for k, c in enumerate(columns) if c.roles.keys() & {*fix.starts}}
        grid.barred = _off_edge(grid, spots)
    return grids


def _off_edge(grid: Grid, spots: Sequence[Spot]) -> frozenset[tuple[int, float]]:
    """(page, top) of the rows whose values in the columns that begin a line are off the column's edge, where it is the edge that the
    values of this page keep to."""
    rows = [r for r in grid.rows if all(k in r.cells and r.cells[k].number for k in grid.starts)]
    off = set[tuple[int, float]]()
    for k in grid.starts:

        def keep(edge: str, x: float, k: int = k) -> int:
            return sum(abs(_edge_of(edge, r.cells[k].box) - x) < NEAR for r in rows)

        taught = spots[k].column.edge
        most = max((keep(e, _edge_of(e, r.cells[k].box)) for e in ("left", "right", "middle") for r in rows), default=0)
        if keep(taught, spots[k].x) == most and 3 * most >= 2 * len(rows):
            off |= {(r.page, r.top) for r in rows if abs(_edge_of(taught, r.cells[k].box) - spots[k].x) >= NEAR}
    return frozenset(off)


Head = tuple[int, dict[int, list[Word]]]
"""A row's index, and the words of each taught column's label in it."""


def _head(fix: TableFix, rows: Sequence[Row]) -> Head | None:
    """The row that bears most of the labels, where it bears enough."""
    wanted = sum(bool(c.label) for c in fix.table)
    found = [(len(hits), -i, hits) for i, row in enumerate(rows) if (hits := _labels_in(fix, row))]
    best = max(found, key=lambda f: f[:2], default=None)
    return (-best[1], best[2]) if best and best[0] >= max(2, LABELLED * wanted) else None


def _labels_in(fix: TableFix, row: Row) -> dict[int, list[Word]]:
    """For each taught column the words of the row that begin its label, from left to right."""
    hits: dict[int, list[Word]] = {}
    at = 0
    for k, column in enumerate(fix.table):
        words = column.label.split()
        for start in range(at, len(row.words)) if words else ():
            taken = _begins(words, row.words[start:])
            if taken:
                hits[k] = list(row.words[start : start + taken])
                at = start + taken
                break
    return hits


def _begins(label: Sequence[str], words: Sequence[Word]) -> int:
    """Of how many words the longest beginning of a label is that stands at the start of these words; 0 for none."""
    here: list[str] = []
    best = 0
    for n, word in enumerate(words[: len(label) + 1], start=1):
        here += fold(word.text)
        if here and likeness(" ".join(here), " ".join(label[: len(here)])) >= MISREAD:
            best = n
        if len(here) >= len(label):
            break
    return best


def _last(fix: TableFix, rows: Sequence[Row], at: int) -> int:
    """The last of the rows over which the labels run: rows close below that hold nothing but words of labels."""
    known = {w for c in fix.table for w in c.label.split()}
    while at + 1 < len(rows):
        row = rows[at + 1]
        mine = all(any(likeness(f, w) >= MISREAD for w in known) for f in row.folded if len(f) > 1)
        if not row.folded or not mine or row.top - rows[at].bottom > 0.6 * row.height:
            break
        at += 1
    return at


def _spots(fix: TableFix, head: Head | None, width: float, rows_by_page: dict[int, list[Row]]) -> list[Spot]:
    """Where the columns are on this page, from left to right, with those whose label nobody taught."""
    hits = head[1] if head else {}
    row = next(
        (r for rows in rows_by_page.values() for r in rows if head and any(w is next(iter(hits.values()))[0] for w in r.words)), None
    )
    taken = {id(w) for words in hits.values() for w in words}
    spots: list[Spot] = []
    new: list[Spot] = []
    for chunk in row.chunks if row else ():
        rest: list[Word] = []
        owner: list[Word] | None = None
        for word in chunk.words:
            if id(word) in taken:
                owner = next(words for words in hits.values() if any(w is word for w in words))
            elif owner is not None:
                owner.append(word)  # the label runs on in this row, that was taught over two
            else:
                rest.append(word)
        if rest and owner is None:
            box = box_of(rest)
            label = " ".join(w.text for w in rest)
            new.append(Spot(TaughtColumn("", label, "middle", 0.0), (box.x0 + box.x1) / 2, box.x0, box.x1))
    shift = [_edge(column.edge, words) - column.x * width for k, words in hits.items() for column in [fix.table[k]]]
    usual = sorted(shift)[len(shift) // 2] if shift else 0.0
    for k, column in enumerate(fix.table):
        if k in hits:
            box = box_of(hits[k])
            spots.append(Spot(column, _edge(column.edge, hits[k]), box.x0, box.x1))
        elif not column.label or not head:
            x = column.x * width + usual
            spots.append(Spot(column, x, x, x))
    for spot in new:
        at = next((k for k, s in enumerate(spots) if s.x0 > spot.x0), len(spots))
        spots.insert(at, spot)
    return spots


def _keeps_to(row: Row, spots: Sequence[Spot]) -> bool:
    """Whether words of a row stand at half of the columns' edges, as those of a line do."""
    kept = sum(any(abs(_edge(s.column.edge, [w]) - s.x) < NEAR for w in row.words) for s in spots)
    return 2 * kept >= len(spots)


def _edge(edge: str, words: Sequence[Word]) -> float:
    return _edge_of(edge, box_of(words))


def _edge_of(edge: str, box: Box) -> float:
    return box.x0 if edge == "left" else box.x1 if edge == "right" else (box.x0 + box.x1) / 2


def _columns(spots: Sequence[Spot], rows: Sequence[Row]) -> list[Column]:
    """Columns that end where the next one's edge is, or between two edges where fewest words stand."""
    columns: list[Column] = []
    for k, spot in enumerate(spots):
        role = spot.column.role
        roles = {role: 1.0 if role in WORDY else TOLD} if role else label_roles(fold(spot.column.label))
        columns.append(Column(spot.x - 40, spot.x + 40, spot.column.label, roles))
        if spot.column.edge == "left":
            columns[k].x0 = spot.x
        if spot.column.edge == "right":
            columns[k].x1 = spot.x
    for a, b, left, right in zip(spots, spots[1:], columns, columns[1:], strict=False):
        if b.x <= a.x + 2 * HAIR and (a.column.edge, b.column.edge) != ("right", "left"):
            return []
        if a.column.edge == "right" and b.column.edge == "left":
            continue
        if b.column.edge == "left":
            left.x1 = b.x - 2 * HAIR
        elif a.column.edge == "right":
            right.x0 = a.x + 2 * HAIR
        else:
            left.x1 = right.x0 = quietest(rows, a.x1, b.x0, left)  # between their labels
    return columns
