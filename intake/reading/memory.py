"""What a sender's layout taught us: a correction made once on one document, applied to every later document of that layout.

A layout is known by its sender and a fingerprint: the labels it prints and where they stand. Two fingerprints are compared, not equated, so
that a rescan with misread words or another number of lines is still the same layout. A fix says one thing ("this column is the quantity")
and can be shown, named and taken back.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from intake.pages.page import Page, Word
from intake.reading.fields import Context, Place
from intake.reading.grid import Grid
from intake.reading.labels import DESCRIPTION, UNIT, fold
from intake.reading.likeness import MISREAD, bears, fingerprint, likeness, mark_of, similarity
from intake.reading.rows import Chunk, Row, box_of
from orders import Box, Evidence, Read, Source

ALIKE = 0.52
"""Share of a memory's marks that a page of the same sender must bear to have the same layout."""
HEAD_ALIKE = 0.35
"""The share that is enough where the explained head of the lines stands word for word: blocks above it may come and go."""
SURELY = 0.55
"""The share from which even a place alone, without a label, says what stands there."""


@dataclass(frozen=True, slots=True)
class ColumnFix:
    """The column with this label (or, where none is found, at this place: shares of the page width) has this role."""

    role: str
    label: str
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class LabelsFix:
    """What the labels over the columns mean: (folded words, role)."""

    labels: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FieldFix:
    """The header field's value stands at this label (direction "right" or "below"), without a label in this "box" (shares of the page), or
    it is the label itself wherever that stands ("same"): a buyer's places of delivery are few."""

    field: str
    label: str
    direction: str
    box: Box
    words: int = 0
    """Of how many words the value is; 0: of all that stand together there."""


@dataclass(frozen=True, slots=True)
class InlineFix:
    """Inside a line's rows the value of this role stands behind these words."""

    role: str
    words: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """One thing that a value shows, or (`value` empty) that it shows none of those taught, and what that is worth (see `anchors`)."""

    kind: str
    value: str
    worth: float


@dataclass(frozen=True, slots=True)
class AnchorsFix:
    """A line's value of this field is the word (`words` of them at most) for which its anchors are worth most, and `least` at least."""

    field: str
    anchors: tuple[Anchor, ...]
    least: float
    words: int


@dataclass(frozen=True, slots=True)
class RowsFix:
    """A line begins only in rows where all these columns (by label, else by number) are filled; other rows belong to the line above."""

    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SkipFix:
    """Rows that begin with these words are no order lines and no part of one."""

    words: str


@dataclass(frozen=True, slots=True)
class TaughtColumn:
    """A column of a table as a corrected document showed it: its values (and its label) keep to one edge, "left", "right" or "middle", at
    `x` (share of the page width). Its role is empty where nobody knows it."""

    role: str
    label: str
    edge: str
    x: float


@dataclass(frozen=True, slots=True)
class TableFix:
    """The columns of the table from left to right, to be found again below their labels, or without labels at their places.

    `starts` are the roles whose columns every line fills in the row in which it begins."""

    table: tuple[TaughtColumn, ...]
    starts: tuple[str, ...]
    ruled: bool
    """Lines are parted by drawn rulings, not by rows of text."""

    @property
    def labelled(self) -> bool:
        """Whether labels say where the columns are; else they are where they were, as far as the goods let them."""
        return sum(bool(c.label) for c in self.table) >= 2


@dataclass(frozen=True, slots=True)
class NumbersFix:
    """What "1.250" and "1,250" are: with a decimal comma, or with a decimal point."""

    comma: bool


@dataclass(frozen=True, slots=True)
class DatesFix:
    """Whether 03/04/2026 is the fourth of March."""

    month_first: bool


Fix = ColumnFix | LabelsFix | FieldFix | InlineFix | AnchorsFix | RowsFix | SkipFix | TableFix | NumbersFix | DatesFix


@dataclass(frozen=True, slots=True)
class LayoutMemory:
    """What one correction said about a layout of a sender. `sender` is a mail address, "@domain" for a whole company, or empty for files
    that came without a mail. `name` is for people ("From orders@x: the quantity is the 3rd column “Menge”"). The fixes are ways to say
    one thing, the surest first."""

    sender: str
    fingerprint: str
    name: str
    fixes: tuple[Fix, ...]

    @property
    def slot(self) -> str:
        """What it speaks of: two memories of one layout with the same slot contradict one another, and the newer one counts."""
        fix = self.fixes[0]
        if sum(isinstance(f, ColumnFix) for f in self.fixes) > 1:
            return "confirmed columns"
        match fix:
            case ColumnFix() | InlineFix():
                return f"column {fix.role}"
            case AnchorsFix():
                return f"anchors of {fix.field}"
            case FieldFix():
                return f"field {fix.field}"
            case SkipFix():
                return f"skip {fix.words}"
            case _:
                return type(fix).__name__


def of_senders(layouts: Iterable[object], addresses: Iterable[str]) -> tuple[LayoutMemory, ...]:
    """The memories that speak of mails from these addresses (an empty address: of a file without a mail)."""
    known = {a.lower() for a in addresses}
    known |= {f"@{a.rpartition('@')[2]}" for a in known if a}
    return tuple(m for m in layouts if isinstance(m, LayoutMemory) and m.sender.lower() in known)


def fixes_for(layouts: Iterable[object], page: Page, rows: Sequence[Row]) -> tuple[Fix, ...]:
    """The fixes of the memories whose layout the page has, the most alike first; what a place alone says only where it surely has it."""
    alike = [(score, fix) for score, m in _alike(layouts, page, rows) for fix in m.fixes]
    return tuple(fix for score, fix in alike if score >= SURELY or not (isinstance(fix, FieldFix) and fix.direction == "box"))


def names_of(layouts: Iterable[object], fixes: Collection[Fix]) -> tuple[str, ...]:
    """The names of the memories that gave these fixes."""
    return tuple(m.name for m in layouts if isinstance(m, LayoutMemory) and any(fix in fixes for fix in m.fixes))


def known_marks(layouts: Iterable[object], page: Page, rows: Sequence[Row]) -> frozenset[str]:
    """The marks that the documents bore from which this page's layout was taught; none where the layout is not known."""
    return frozenset(known for _, m in _alike(layouts, page, rows) for known in m.fingerprint.split())


def _alike(layouts: Iterable[object], page: Page, rows: Sequence[Row]) -> list[tuple[float, LayoutMemory]]:
    """The memories whose layout a page has, the most alike first, with their likeness."""
    known = [m for m in layouts if isinstance(m, LayoutMemory)]
    if not known:
        return []
    mark = fingerprint(page, rows)
    likes = {m.fingerprint: similarity(m.fingerprint, mark) for m in known}
    for memory in (m for m in known if HEAD_ALIKE <= likes[m.fingerprint] < ALIKE):
        if any(isinstance(f, LabelsFix) and _bears_head(f, rows) for f in memory.fixes):
            likes[memory.fingerprint] = ALIKE
    scored = sorted(((likes[m.fingerprint], m) for m in known), key=lambda s: -s[0])
    return [(score, m) for score, m in scored if score >= ALIKE]


def _bears_head(fix: LabelsFix, rows: Iterable[Row]) -> bool:
    """Whether the labels that were explained, three at least, stand together in one of the rows."""
    if len(fix.labels) < 3:
        return False
    texts = (f" {' '.join(fold(row.text))} " for row in rows)
    return any(all(f" {words} " in text for words, _ in fix.labels) for text in texts)


def known_rows(marks: Collection[str], rows: Iterable[Row], width: float) -> frozenset[tuple[int, float]]:
    """(page, top) of the rows whose words all stand in taught documents of the layout as well, outside their lines."""
    found = set[tuple[int, float]]()
    for row in rows if marks else ():
        here = [mark for chunk in row.chunks if (mark := mark_of(chunk, width))]
        if here and all(bears(mark, marks) for mark in here):
            found.add((row.page, row.top))
    return frozenset(found)


NEAR = 0.15
"""Share of the page's height by which a strip of the order's own data may move as fields come and go."""
HEADED = ("po_number", "order_date", "requested_date")
"""The order's own data, which papers print in strips and boxes above the lines."""


def told_rows(fixes: Sequence[Fix], page: Page, rows: Sequence[Row]) -> frozenset[tuple[int, float]]:
    """(page, top) of the rows in which, at a label word for word as it was taught, the order's number or a date of it stands: a strip of
    such values is no line, however much like one it looks to who can't read the labels. Of the ways to say where a value is the first
    that finds it counts, and of its places near to where it was the nearest: its label may stand in the lines, too."""
    tops = set[tuple[int, float]]()
    for field in HEADED:
        for fix in (f for f in fixes if isinstance(f, FieldFix) and f.field == field and f.direction in ("right", "below")):
            here = [(place, led) for place, led in _told_places(fix, page, rows) if not led and _near(place, fix, page)]
            if here:
                nearest = _nearest_first(here, fix.box, page)[0]
                tops |= {(nearest.page, w.top) for w in nearest.words}
                break
    return frozenset((r.page, r.top) for r in rows if any((r.page, w.top) in tops for w in r.words)) if tops else frozenset()


# --- applying them --------------------------------------------------------------------------------------------------------------------

TOLD = 5.0
"""The weight of a role that a person gave: more than any printed label's 1."""


WORDY = (UNIT, DESCRIPTION)
"""Roles that share a column with others (a unit with its quantity): said by a person they weigh as a printed label does."""


def taught(grid: Grid, fixes: Sequence[Fix], width: float, barred: frozenset[tuple[int, float]] = frozenset()) -> Grid:
    """The grid with the roles that people gave to its columns and without the rows that they said are no lines; the first word on a
    role or a column counts. No line begins in the `barred` rows."""
    said: set[str | int] = set()
    grid.barred |= barred
    for fix in fixes:
        if isinstance(fix, ColumnFix) and fix.role not in said and (k := _column(grid, fix, width)) is not None and k not in said:
            said |= {fix.role, k}
            for other in grid.columns:
                other.roles.pop(fix.role, None)
            grid.columns[k].roles = {fix.role: 1.0 if fix.role in WORDY else TOLD}
        elif isinstance(fix, InlineFix) and fix.role not in said:
            said.add(fix.role)
            grid.inline.append((fix.role, tuple(fix.words.split())))
        elif isinstance(fix, RowsFix) and not grid.starts:
            grid.starts = {k for k in range(len(grid.columns)) if name_of(grid, k) in fix.columns}
        elif isinstance(fix, SkipFix):
            words = tuple(fix.words.split())
            grid.rows = [r for r in grid.rows if r.folded[: len(words)] != words]
    return grid


def name_of(grid: Grid, k: int) -> str:
    """What a column is called: by its label, else by its number."""
    return " ".join(fold(grid.columns[k].label)) or str(k)


def _column(grid: Grid, fix: ColumnFix, width: float) -> int | None:
    """The column that a fix speaks of: by its label, by one that a scan garbled, or by its place."""
    labels = [" ".join(fold(c.label)) for c in grid.columns]
    overlaps = [min(c.x1 / width, fix.x1) - max(c.x0 / width, fix.x0) for c in grid.columns]
    likes = [likeness(label, fix.label) if fix.label else 0.0 for label in labels]
    scored = [(like, over, k) for k, (like, over) in enumerate(zip(likes, overlaps, strict=True)) if like >= MISREAD]
    if scored:
        return max(scored)[2]
    placed = [(over, k) for k, over in enumerate(overlaps) if over > 0 and (not fix.label or 2 * over > fix.x1 - fix.x0)]
    return max(placed)[1] if placed else None


def told_labels(fixes: Sequence[Fix]) -> dict[str, str]:
    """The column labels that people explained: folded words -> role; the first word on a label counts."""
    said: dict[str, str] = {}
    for words, role in (pair for f in fixes if isinstance(f, LabelsFix) for pair in f.labels):
        said.setdefault(words, role)
    return said


def told_comma(fixes: Sequence[Fix]) -> bool | None:
    """Whether people said that numbers have a decimal comma; None where nobody spoke of it."""
    return next((f.comma for f in fixes if isinstance(f, NumbersFix)), None)


def told_month_first(fixes: Sequence[Fix]) -> bool | None:
    """Whether people said that dates are written month first; None where nobody spoke of it."""
    return next((f.month_first for f in fixes if isinstance(f, DatesFix)), None)


def told_field(
    fixes: Sequence[Fix], field: str, page: Page, rows: Sequence[Row], context: Context, suits: Callable[[str], bool] = bool
) -> Read[str] | None:
    """The words of a header field at the place that a person showed, None where no fix speaks of it, or no words that suit stand there."""
    for fix in fixes:
        if not isinstance(fix, FieldFix) or fix.field != field:
            continue
        for place in _nearest_first(_told_places(fix, page, rows), fix.box, page):
            words = list(place.words)[: fix.words or None]
            text = " ".join(w.text for w in words).strip(",;")
            if suits(text):
                return Read(text, text, 0.95, Evidence(context.document, place.page, box_of(words), text, Source.MEMORY))
    return None


def _near(place: Place, fix: FieldFix, page: Page) -> bool:
    """Whether a place is about as far down the page as the taught one."""
    return abs(place.box.top / page.height - fix.box.top) < NEAR


def _nearest_first(places: Sequence[tuple[Place, bool]], taught: Box, page: Page) -> list[Place]:
    """Places by how far they are from where the value was taught, those at the end of longer labels last ("Delivery date" is no "date");
    up and down counts less, since blocks above may grow."""

    def off(place: tuple[Place, bool]) -> tuple[bool, float]:
        box = place[0].box
        return place[1], abs(box.x0 / page.width - taught.x0) + 0.5 * abs(box.top / page.height - taught.top)

    return [place for place, _ in sorted(places, key=off)]


def _told_places(fix: FieldFix, page: Page, rows: Sequence[Row]) -> list[tuple[Place, bool]]:
    """Where the value may stand, and whether the label there is the end of a longer one, or not word for word the taught one."""
    if fix.direction == "same":
        return [(Place(page.number, words), False) for words in same_words(rows, fix.label)]
    if fix.direction == "box":
        x0, x1 = fix.box.x0 * page.width - 6, fix.box.x1 * page.width + 40
        top, bottom = fix.box.top * page.height - 5, fix.box.bottom * page.height + 5
        words = [w for r in rows for w in r.words if w.x0 >= x0 and w.x1 <= x1 and w.top >= top and w.bottom <= bottom]
        return [(Place(page.number, words), False)] if words else []
    wanted = tuple(fix.label.split())
    found: list[tuple[Place, bool]] = []
    for i, row in enumerate(rows):
        flat = [(f, w) for w in row.words for f in fold(w.text)]
        for start in range(len(flat) - len(wanted) + 1) if wanted else ():
            here = tuple(f for f, _ in flat[start : start + len(wanted)])
            if here != wanted and likeness(" ".join(here), fix.label) < MISREAD:
                continue
            first, last = flat[start][1], flat[start + len(wanted) - 1][1]
            led = here != wanted or (start > 0 and _leads(flat[start - 1], flat[start], row.height))
            if fix.direction == "right":
                for beside in level(rows, i):
                    after = _after(beside, last.x1)
                    if after and after[0].x0 - last.x1 < 0.4 * page.width:
                        found.append((Place(row.page, after[0].words), led))
            else:
                for below in rows[i + 1 : i + 4]:
                    under = [c for c in below.chunks if c.x0 < last.x1 + 10 and first.x0 - 10 < c.x1]
                    if under:
                        near = min(under, key=lambda c: abs(c.x0 - first.x0))
                        found.append((Place(below.page, near.words), led))
                        break
    return found


def same_words(rows: Sequence[Row], label: str) -> Iterator[list[Word]]:
    """Where these words stand in reading order, also from the end of a row to the beginning of the next."""
    flat = [(f, w) for r in rows for w in r.words for f in fold(w.text)]
    wanted = label.split()
    for at in range(len(flat) - len(wanted) + 1):
        if [f for f, _ in flat[at : at + len(wanted)]] == wanted:
            yield list(dict.fromkeys(w for _, w in flat[at : at + len(wanted)]))


def _leads(before: tuple[str, Word], first: tuple[str, Word], height: float) -> bool:
    """Whether a word stands before a label as part of it: close by, and no number."""
    return not any(c.isdigit() for c in before[0]) and (before[1] is first[1] or first[1].x0 - before[1].x1 < height)


def level(rows: Sequence[Row], i: int) -> list[Row]:
    """A row and those whose text stands nearly as high: a value may be set a little off its label."""
    return [r for r in rows[max(0, i - 1) : i + 2] if r.page == rows[i].page and abs(r.middle - rows[i].middle) < 0.7 * rows[i].height]


def _after(row: Row, x: float) -> list[Chunk]:
    """The row's chunks right of x; of a chunk that holds x, the part behind it."""
    found = []
    for chunk in row.chunks:
        words = [w for w in chunk.words if w.x0 >= x - 0.5 and w.text.strip(":.#")]
        if words:
            found.append(Chunk(words, words[0].x0, words[-1].x1))
    return found
