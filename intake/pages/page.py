"""One `Page` for everything: PDF text, OCR, sheets, HTML tables and mail text all become words with boxes."""

from dataclasses import dataclass, field
from typing import NamedTuple

from orders import Box, Source


class Word(NamedTuple):
    """A run of characters without blanks, in points from the page's top left corner. `confidence` is the reader's own, 0..1."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    confidence: float = 1.0


class Ruling(NamedTuple):
    """A drawn horizontal or vertical line, in points."""

    x0: float
    top: float
    x1: float
    bottom: float


class Cell(NamedTuple):
    """A cell of a grid that the format itself states (sheet, HTML table): row and column from 0, the text as a person sees it."""

    row: int
    column: int
    text: str
    box: Box


class Unseen(NamedTuple):
    """A row that counts for nothing, since nobody sees it: where it stands ("row 4"), why ("hidden"), and its cells; their boxes have no
    height."""

    place: str
    why: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of words. `number` counts from 1; `cells` is filled only where the format knows its grid (then `words` holds them too)."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    source: Source
    rulings: tuple[Ruling, ...] = ()
    cells: tuple[Cell, ...] = ()
    rotation: int = 0
    """Degrees clockwise that the picture was turned to read it; boxes are in the turned page."""
    title: str = ""
    """Sheet name where there is one."""
    notes: tuple[str, ...] = field(default=())
    """What the page reader noticed: "text layer is garbage, read by OCR"."""
    across: tuple[Word, ...] = ()
    """Words that lean or stand across the reading direction (stamps, margins); they are not among `words`."""
    struck: tuple[Word, ...] = ()
    """Words with a stroke through them, which are not among `words` either: the sender took them back."""
    unseen: tuple[Unseen, ...] = ()
    """Rows that are not among `cells`: the sender hid them or took them back."""
    lean: float = 0.0
    """Degrees clockwise that the picture was turned further to level its lines of text; boxes are in the levelled page."""


class Unreadable(Exception):
    """A document can't be read; the first argument is a problem code, the second the rest of a sentence that starts with its name."""
