"""A table in the abstract: columns, rows and cells, wherever they came from (a page's geometry, a sheet, an HTML table)."""

from dataclasses import dataclass, field
from functools import cached_property

from intake.reading.labels import fold, row_meaning
from intake.reading.values import Number, number
from orders import Box


@dataclass
class GridCell:
    """The words of one row in one column."""

    text: str
    box: Box
    page: int

    @cached_property
    def number(self) -> Number | None:
        return number(self.text)


@dataclass
class GridRow:
    """One text row of a table. `text` is the whole row as printed."""

    page: int
    top: float
    bottom: float
    cells: dict[int, GridCell]
    text: str

    @cached_property
    def folded(self) -> tuple[str, ...]:
        return fold(self.text)

    @cached_property
    def noise(self) -> str:
        return row_meaning(self.folded)

    @property
    def box(self) -> Box:
        boxes = [c.box for c in self.cells.values()]
        return Box(min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes), max(b.bottom for b in boxes))


@dataclass
class Column:
    """A column's extent and what its header says: role -> how fully (0..1) the label names it."""

    x0: float
    x1: float
    label: str = ""
    roles: dict[str, float] = field(default_factory=dict[str, float])
    per: int = 0
    """A price basis named in the header: "Preis/100" says 100."""


@dataclass
class Grid:
    """A table's body below its header; `first` are the header's own rows' boxes by page."""

    columns: list[Column]
    rows: list[GridRow]
    headed: bool
    header_boxes: list[tuple[int, Box]] = field(default_factory=list[tuple[int, Box]])
    rulings: dict[int, list[float]] = field(default_factory=dict[int, list[float]])
    """page -> heights of horizontal rulings that cross the table"""
