"""What the rows of a paper's lines say beside the values that were read in them: "cancelled", "only if in stock", "2 x 50 m cut".

Whoever carries out the values alone does wrong then. The cells of no value are weighed as remarks in mail text are
(`holding.holds_beside`); the words of the article itself, where nearly all is harmless, hold by a list of words for options, alternatives
and lines taken back.
"""

import re
from collections.abc import Iterator, Sequence

from intake.reading.fields import Context
from intake.reading.grid import GridCell
from intake.reading.holding import BESIDE, holds_beside
from intake.reading.items import Found, Item
from intake.reading.labels import DATE, LISTS, OTHER, OTHER_QUANTITY, TAX, Phrases, fold
from intake.reading.values import dates
from orders import Evidence, OrderLine, Read

SAID = Phrases({name: LISTS["notes"][name] for name in ("line", "line_first")})
COLUMN = Phrases({"remark": LISTS["notes"]["remark_column"]})
ASKS = re.compile(r"\d\s*[x×]\s*\d|!\s*$")
"""What in a column of remarks asks for something whatever its words are: pieces of a length, and what is called out."""
TAKEN_BACK = 0.8
"""Confidence of a note with words of the list."""
UNNAMED = 0.9
"""From this chance on a cell holds that stands in no column of remarks: places, projects and makers stand there, too."""


def conditions(found: Found, lines: Sequence[OrderLine], context: Context) -> tuple[Read[str], ...]:
    """A note for each line whose row says more than its values, with what it says. `lines`: those of the items, in their order."""
    notes: list[Read[str]] = []
    for item, line in zip(found.items, lines, strict=False):
        for sure, text, cell in _said(item, line, found):
            words = f"Line {line.number} says “{text}”: see whether it is wanted as it stands."
            notes.append(Read(words, text, sure, Evidence(context.document, cell.page, cell.box, cell.text, context.source)))
    return tuple(notes)


def _said(item: Item, line: OrderLine, found: Found) -> Iterator[tuple[float, str, GridCell]]:
    """How surely, what and where each column of an item's rows says something that holds its line."""
    valued = {k for role, k in found.roles.columns.items() if role not in (OTHER, OTHER_QUANTITY, TAX, DATE)}
    named = line.description.value if line.description else ""
    columns: dict[int, list[GridCell]] = {}
    for row in item.pieces:
        for k, cell in row.cells.items():
            columns.setdefault(k, []).append(cell)
    for k, cells in columns.items():
        if k in valued:
            yield from ((TAKEN_BACK, cell.text, cell) for cell in cells if cell.text in named and _takes_back(cell.text))
            continue
        text = " ".join(cell.text for cell in cells)
        if k >= len(found.grid.columns) or dates(text) or not re.search(r"[^\W\d_]{2,}", text):
            continue
        remark, sure = bool(COLUMN.get(fold(found.grid.columns[k].label))), holds_beside(text)
        if sure >= (BESIDE if remark else UNNAMED) or (remark and ASKS.search(text)):
            yield max(sure, BESIDE), text, cells[0]


def _takes_back(text: str) -> bool:
    """Whether an article's words say that it is an option, an alternative or taken back."""
    return any("line" in meanings or start == 0 for start, _, meanings in SAID.find(fold(text)))
