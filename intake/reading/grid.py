"""A table in the abstract: columns, rows and cells, wherever they came from (a page's geometry, a sheet, an HTML table)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from intake.pages.page import Word
from intake.reading.composed import composed, counts
from intake.reading.labels import CHANGE_PHRASES, OTHER, OTHER_QUANTITY, PARTY_PHRASES, QUANTITY, fold, row_meaning
from intake.reading.rows import box_of
from intake.reading.spelled_counts import spelled_count
from intake.reading.values import Number, number
from orders import Box


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of them."""
    return Box(min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes), max(b.bottom for b in boxes))


@dataclass
class GridCell:
    """The words of one row in one column."""

    text: str
    box: Box
    page: int
    lines: tuple[str, ...] = ()
    """The text rows of a cell that holds several."""
    sure: float = 1.0
    """The lowest confidence of its words."""
    counts: bool = False
    """It stands in a column of quantities, where two numbers are a product or a sum and no size."""

    @classmethod
    def of(cls, words: Sequence[Word], page: int) -> "GridCell":
        """The cell that words of one row make."""
        return cls(" ".join(w.text for w in words), box_of(words), page, (), min(w.confidence for w in words))

    @property
    def pieces(self) -> tuple[str, ...]:
        return self.lines or (self.text,)

    @cached_property
    def numbers(self) -> list[Number]:
        """The number of each line: all of it, or its first words where a unit or text follows. Of a product first the whole, last the
        count."""
        if self.composed and (whole := counts(self.text)):
            return whole
        lines = [line.partition("+")[0] for line in self.pieces] if self.composed else self.pieces  # "10+2" is no discount here
        found = [n for line in lines if (n := (spelled_count(line) if self.counts else None) or first_number(line))]
        if not found and self.sure < 1.0 and sum(c.isdigit() for c in self.text) * 2 >= len(self.text):
            mended = first_number(self.text.translate(MISREAD))
            return [mended] if mended else []
        return found

    @cached_property
    def composed(self) -> bool:
        """Whether it is a quantity that is written with more than one number."""
        return self.counts and (any(map(composed, self.pieces)) or bool(counts(self.text)))

    @property
    def number(self) -> Number | None:
        """The first line's number: where a cell stacks several, the ordered one stands before the confirmed one."""
        return self.numbers[0] if self.numbers else None


MISREAD = str.maketrans("OoQlI|SB", "00011158")
"""Letters that a character reader sees in place of digits."""


def first_number(text: str) -> Number | None:
    """The number that the text is or begins with ("10 Stk", "4.05 MTK"), or that a mark or a unit stands before ("(R) 5", "un 2 500")."""
    if found := number(text):
        return found
    words = text.split()
    for size in (3, 2, 1):
        if len(words) > size and (found := number(" ".join(words[:size]))):
            return found
    return next((n for k in range(1, len(words)) if (n := number(" ".join(words[k:])))), None) if len(words) <= 4 else None


@dataclass
class GridRow:
    """One text row of a table. `text` is the whole row as printed."""

    page: int
    top: float
    bottom: float
    cells: dict[int, GridCell]
    text: str
    parts: tuple["GridRow", ...] = ()
    """The text rows of a row that drawn lines hold together."""

    @property
    def pieces(self) -> tuple["GridRow", ...]:
        return self.parts or (self,)

    def counting(self, columns: Collection[int]) -> "GridRow":
        """The row with its cells in some columns known as quantities."""
        parts = tuple(part.counting(columns) for part in self.parts)
        uncounted = [k for k, cell in self.cells.items() if k in columns and not cell.counts]
        if not uncounted and all(new is old for new, old in zip(parts, self.parts, strict=True)):
            return self  # with all that was worked out of its cells
        return replace(self, cells=self.cells | {k: replace(self.cells[k], counts=True) for k in uncounted}, parts=parts)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        return fold(self.text)

    @cached_property
    def noise(self) -> str:
        return row_meaning(self.folded)

    @property
    def box(self) -> Box:
        return around([c.box for c in self.cells.values()])


@dataclass
class Column:
    """A column's extent and what its header says: role -> how fully (0..1) the label names it."""

    x0: float
    x1: float
    label: str = ""
    roles: dict[str, float] = field(default_factory=dict[str, float])
    per: int = 0
    """A price basis named in the header: "Preis/100" says 100."""

    @property
    def change(self) -> str:
        """ "former" or "now" where the header says that it holds the quantities before or after a change, else empty."""
        return next(iter(CHANGE_PHRASES.get(fold(self.label))), "")

    @property
    def counts(self) -> bool:
        """Whether the header names a quantity, be it the ordered one or another."""
        return bool(self.roles.keys() & {QUANTITY, OTHER_QUANTITY})

    @property
    def goes(self) -> bool:
        """Whether the header says nothing but where goods go: "Lieferort"."""
        return not self.roles and "ship_to" in PARTY_PHRASES.get(fold(self.label))

    @property
    def said(self) -> dict[str, float]:
        """What the header says that the column holds, for whoever looks for the values of a line: where goods go is none."""
        return {OTHER: 1.0} if self.goes else self.roles


NAMED = 0.99
"""From this share on a head says what its column holds."""


@dataclass
class Grid:
    """A table's body below its header; `first` are the header's own rows' boxes by page."""

    columns: list[Column]
    rows: list[GridRow]
    headed: bool
    ruled: bool = False
    """Cut into rows by drawn lines."""
    header_boxes: list[tuple[int, Box]] = field(default_factory=list[tuple[int, Box]])
    rulings: dict[int, list[float]] = field(default_factory=dict[int, list[float]])
    """page -> heights of horizontal rulings that cross the table"""
    starts: set[int] = field(default_factory=set[int])
    """Columns that a row must fill to begin a line, where a person said so."""
    barred: frozenset[tuple[int, float]] = frozenset()
    """(page, top) of rows in which no line begins, by what people taught of the layout."""
    inline: list[tuple[str, tuple[str, ...]]] = field(default_factory=list[tuple[str, tuple[str, ...]]])
    """(role, folded words) of labels inside a line's rows, before the value, where a person said so."""
    varied: bool = False
    """Its rows are the variants of printed rows: their amounts are none of theirs."""
    stated: bool = False
    """A sheet or an HTML table, whose format says which words are one cell."""

    @property
    def quantities(self) -> list[int]:
        """The columns whose heads say that they hold the quantities."""
        return [k for k, column in enumerate(self.columns) if column.roles.get(QUANTITY, 0.0) >= NAMED]

    def counting(self, columns: Collection[int]) -> "Grid":
        """The grid with some columns known to hold quantities."""
        return replace(self, rows=[row.counting(columns) for row in self.rows])

    def changing(self) -> "Grid":
        """The grid with the new quantities known as those that are ordered, where it has any: beside them "Menge" is the old one."""
        if all(c.change != "now" for c in self.columns):
            return self
        old = [replace(c, roles={OTHER_QUANTITY: 1.0}) if c.counts and c.change != "now" else c for c in self.columns]
        return replace(self, columns=old)

    def may_begin(self, row: GridRow) -> bool:
        """Whether what people taught of the layout lets a line begin in a row."""
        return self.starts <= row.cells.keys() and (row.page, row.top) not in self.barred
