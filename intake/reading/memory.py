"""What a sender's layout taught us: a correction made once on one document, applied to every later document of that layout.

A layout is known by its sender and a fingerprint: the labels it prints and where they stand. Two fingerprints are compared, not equated, so
that a rescan with misread words or another number of lines is still the same layout. A fix says one thing ("this column is the quantity")
and can be shown, named and taken back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from intake.pages.page import Page
from intake.reading.fields import Context, Place
from intake.reading.grid import Grid
from intake.reading.labels import COLUMN_PHRASES, FIELD_PHRASES, PARTY_PHRASES, TITLE_PHRASES, fold
from intake.reading.rows import Chunk, Row, text_rows
from orders import Box, Evidence, Read, Source

ALIKE = 0.6
"""Share of common labels from which two documents of one sender have the same layout."""


@dataclass(frozen=True, slots=True)
class ColumnFix:
    """The column with this label (or, without one, at this place: shares of the page width) has this role."""

    role: str
    label: str
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class FieldFix:
    """The header field's value stands at this label (right of it, or below it), or without a label in this box (shares of the page)."""

    field: str
    label: str
    direction: str
    box: Box


@dataclass(frozen=True, slots=True)
class RowsFix:
    """A line begins only in rows where all these columns (by label, else by number) are filled; other rows belong to the line above."""

    columns: tuple[str, ...]


Fix = ColumnFix | FieldFix | RowsFix


@dataclass(frozen=True, slots=True)
class LayoutMemory:
    """The fixes for one layout of one sender. `name` is for people ("Huber orders, two-column letterhead")."""

    sender: str
    fingerprint: str
    name: str
    fixes: tuple[Fix, ...]


def fingerprint(page: Page, rows: Sequence[Row] | None = None) -> str:
    """The labels of a document's first page with the twentieth of the page width they begin in, sorted, as one line of text."""
    marks: set[str] = set()
    for row in rows or text_rows(page):
        for chunk in row.chunks:
            for phrases in (COLUMN_PHRASES, FIELD_PHRASES, PARTY_PHRASES, TITLE_PHRASES):
                for start, end, _ in phrases.find(chunk.folded):
                    if start == 0 and any(len(w) > 1 for w in chunk.folded[:end]):
                        marks.add(f"{'_'.join(chunk.folded[start:end])}@{round(20 * chunk.x0 / page.width)}")
    return " ".join(sorted(marks))


def similarity(a: str, b: str) -> float:
    """Share of common marks of two fingerprints, 0..1; a mark one twentieth further left or right counts half."""
    x, y = set(a.split()), set(b.split())
    if not x or not y:
        return 0.0
    common = float(len(x & y))
    for mark in x - y:
        word, _, at = mark.rpartition("@")
        if {f"{word}@{int(at) - 1}", f"{word}@{int(at) + 1}"} & (y - x):
            common += 0.5
    return common / (len(x | y) - (common - len(x & y)))


def fixes_for(layouts: Iterable[object], page: Page, rows: Sequence[Row]) -> tuple[Fix, ...]:
    """The fixes of the memories whose layout the page has, the most alike first."""
    known = [m for m in layouts if isinstance(m, LayoutMemory)]
    if not known:
        return ()
    mark = fingerprint(page, rows)
    scored = sorted(((similarity(m.fingerprint, mark), m) for m in known), key=lambda s: -s[0])
    return tuple(fix for score, m in scored if score >= ALIKE for fix in m.fixes)


# --- making fixes out of a person's pointing ------------------------------------------------------------------------------------------


def column_fix(grid: Grid, page: Page, role: str, box: Box) -> ColumnFix | None:
    """ "The values in this column are the quantity": the column under the box that a person pointed at."""
    k = _column_at(grid, box)
    if k is None:
        return None
    column = grid.columns[k]
    return ColumnFix(role, " ".join(fold(column.label)), column.x0 / page.width, column.x1 / page.width)


def rows_fix(grid: Grid, first: Box, further: Sequence[Box]) -> RowsFix | None:
    """ "These rows are one line": the columns that the first row fills and none of the further rows does."""
    top = _row_at(grid, first)
    others = [r for b in further if (r := _row_at(grid, b)) is not None]
    if top is None or not others:
        return None
    filled = set(grid.rows[top].cells) - {k for r in others for k in grid.rows[r].cells}
    return RowsFix(tuple(_name(grid, k) for k in sorted(filled))) if filled else None


def field_fix(page: Page, field: str, box: Box) -> FieldFix:
    """ "The order number stands here": by the nearest words left of the box in its row, else above it, else by its place alone."""
    shares = Box(box.x0 / page.width, box.top / page.height, box.x1 / page.width, box.bottom / page.height)
    rows = text_rows(page)
    middle = (box.top + box.bottom) / 2
    for row in rows:
        if row.top <= middle <= row.bottom:
            left = [w for w in row.words if w.x1 <= box.x0 + 1]
            if left and box.x0 - left[-1].x1 < 0.35 * page.width:
                words = [w for w in left if left[-1].x1 - w.x0 < 0.3 * page.width][-4:]
                if label := " ".join(f for w in words for f in fold(w.text)):
                    return FieldFix(field, label, "right", shares)
    above = [
        c for row in rows for c in row.chunks if row.bottom <= box.top + 2 and box.top - row.bottom < 24 and c.x0 < box.x1 and box.x0 < c.x1
    ]
    if above and (label := " ".join(above[-1].folded)):
        return FieldFix(field, label, "below", shares)
    return FieldFix(field, "", "box", shares)


def _column_at(grid: Grid, box: Box) -> int | None:
    middle = (box.x0 + box.x1) / 2
    inside = [(abs((c.x0 + c.x1) / 2 - middle), k) for k, c in enumerate(grid.columns) if min(c.x1, box.x1) > max(c.x0, box.x0)]
    return min(inside)[1] if inside else None


def _row_at(grid: Grid, box: Box) -> int | None:
    middle = (box.top + box.bottom) / 2
    return next((i for i, r in enumerate(grid.rows) if r.top <= middle <= r.bottom), None)


def _name(grid: Grid, k: int) -> str:
    return " ".join(fold(grid.columns[k].label)) or str(k)


# --- applying them --------------------------------------------------------------------------------------------------------------------

TOLD = 5.0
"""The weight of a role that a person gave: more than any printed label's 1."""


def taught(grid: Grid, fixes: Sequence[Fix], width: float) -> Grid:
    """The grid with the roles that people gave to its columns."""
    for fix in fixes:
        if not isinstance(fix, ColumnFix):
            continue
        named = [k for k, c in enumerate(grid.columns) if fix.label and " ".join(fold(c.label)) == fix.label]
        placed = [
            (min(c.x1 / width, fix.x1) - max(c.x0 / width, fix.x0), k)
            for k, c in enumerate(grid.columns)
            if min(c.x1 / width, fix.x1) > max(c.x0 / width, fix.x0)
        ]
        k = named[0] if named else max(placed)[1] if placed and not fix.label else None
        if k is None:
            continue
        for other in grid.columns:
            other.roles.pop(fix.role, None)
        grid.columns[k].roles = {fix.role: TOLD}
    for fix in fixes:
        if isinstance(fix, RowsFix):
            needed = {k for k in range(len(grid.columns)) if _name(grid, k) in fix.columns}
            grid.starts = needed or grid.starts
    return grid


def told_field(fixes: Sequence[Fix], field: str, page: Page, rows: Sequence[Row], context: Context) -> Read[str] | None:
    """The words of a header field at the place that a person showed, None where no fix speaks of it or its label is missing."""
    for fix in fixes:
        if not isinstance(fix, FieldFix) or fix.field != field:
            continue
        place = _told_place(fix, page, rows)
        if place:
            return Read(place.text, place.text, 0.95, Evidence(context.document, place.page, place.box, place.text, Source.MEMORY))
    return None


def _told_place(fix: FieldFix, page: Page, rows: Sequence[Row]) -> Place | None:
    wanted = tuple(fix.label.split())
    usual = max(1, round(20 * (fix.box.x1 - fix.box.x0)))
    for i, row in enumerate(rows):
        flat = [(f, w) for w in row.words for f in fold(w.text)]
        for start in range(len(flat) - len(wanted) + 1) if wanted else ():
            if tuple(f for f, _ in flat[start : start + len(wanted)]) != wanted:
                continue
            last = flat[start + len(wanted) - 1][1]
            if fix.direction == "right":
                after = [c for c in _after(row, last.x1) if c.words]
                if after and after[0].x0 - last.x1 < 0.4 * page.width:
                    return Place(row.page, after[0].words)
            else:
                for below in rows[i + 1 : i + 3]:
                    under = [c for c in below.chunks if c.x0 < last.x1 + 10 and flat[start][1].x0 - 10 < c.x1]
                    if under:
                        return Place(below.page, under[0].words)
    if fix.direction == "box":
        box = Box(
            fix.box.x0 * page.width - 6,
            fix.box.top * page.height - 6,
            fix.box.x1 * page.width + 6 * usual,
            fix.box.bottom * page.height + 6,
        )
        words = [w for r in rows for w in r.words if w.x0 >= box.x0 and w.x1 <= box.x1 and w.top >= box.top and w.bottom <= box.bottom]
        return Place(page.number, words) if words else None
    return None


def _after(row: Row, x: float) -> list[Chunk]:
    """The row's chunks right of x; of a chunk that holds x, the part behind it."""
    found = []
    for chunk in row.chunks:
        words = [w for w in chunk.words if w.x0 >= x - 0.5 and w.text.strip(":.#")]
        if words:
            found.append(Chunk(words, words[0].x0, words[-1].x1))
    return found
