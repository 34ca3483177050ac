"""Grids of how many of each article in each size or colour: variants stand over the columns, articles before the rows.

                 36   37   38   39         Article        Colour   S   M   L   Total
canvas white      2    4    4    2         Crew tee T1    white    2   6   8      16
canvas navy       -    3    3    3         Crew tee T1    black    -   4   4       8
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from intake.reading.labels import CODE, DESCRIPTION, POSITION, PRICE, QUANTITY
from intake.reading.prose.cells import Cell, Row
from intake.reading.prose.columns import CODED, GUESSED, NAMES, PARTLY, Columned, amount_in, blocks, line_of, placed
from intake.reading.prose.headers import day_of
from intake.reading.prose.heads import meaning_of
from intake.reading.prose.sizes import SIZE, rising
from intake.reading.prose.tokens import tokenise
from intake.reading.prose.variants import is_variant

EMPTY = re.compile(r"[-–—./0\s]*")
"""What stands in a cell that nothing is ordered of."""
WORDS = 3
"""Most words of a variant over its column."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the columns of a grid are: by place those that name the article, those that count, and that of prices."""

    roles: list[str]
    counts: list[int]
    price: int | None
    sure: float
    varied: bool
    """Variants stand over the columns, and not the places or people that the goods are for"""


def gridded(text: str) -> tuple[list[Columned], set[int]]:
    """The order lines of all such grids of a text, one for each article and variant, and their rows."""
    found: list[Columned] = []
    used: set[int] = set()
    for block in blocks(text):
        if lines := _lines(block):
            found += lines
            used |= {line for row in block for line in row.lines}
    return found, used


def _lines(block: Sequence[Row]) -> list[Columned]:
    width = max(len(row.cells) for row in block[1:]) if len(block) > 1 else 0
    head = block[0].cells
    if len(head) == width - 1:
        head = [Cell("", head[0].start, head[0].start, 0, 0), *head]
    rows = [(row, _filled(row, head)) for row in block[1:]]
    if len(head) < 3 or not all(len(cells) == len(head) for _, cells in rows):
        return []
    shape = _shape([cell.text for cell in head], [[cell.text for cell in cells] for _, cells in rows])
    if shape and len(rows) > 2 and _sums_up([[cells[k].text for k in shape.counts] for _, cells in rows]):
        rows = rows[:-1]
        shape = _shape([cell.text for cell in head], [[cell.text for cell in cells] for _, cells in rows])
    if shape is None:
        return []
    over = head[0].text if shape.roles[0] == DESCRIPTION and not meaning_of(head[0].text) else ""
    return [line for row, cells in rows for k in shape.counts if (line := _line(row, cells, head[k], k, shape, over))]


def _filled(row: Row, head: Sequence[Cell]) -> list[Cell]:
    """The cells of a row below their heads, with the empty ones that end a row cut at tabs."""
    if row.way == "tab" and len(row.cells) < len(head):
        end = row.cells[-1].end
        return [*row.cells, *[Cell("", end, end, 0, 0)] * (len(head) - len(row.cells))]
    return placed(row, head) if row.way == "blank" else row.cells


def _shape(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> _Shape | None:
    """What the columns of a block are; None where it is no grid, as where a column is said to count."""
    columns = list(zip(*rows, strict=True))
    told = [meaning_of(head) for head in heads]
    if QUANTITY in told:
        return None
    counting = [k for k, column in enumerate(columns) if k and _counts(column) and not told[k] and heads[k]]
    first = next((k for k in counting if all(n in counting or told[n] for n in range(k, len(heads)))), len(heads))
    counts = [k for k in counting if k >= first]
    summed = len(counts) > 2 and all(_is_sum([row[k] for k in counts[:-1]], row[counts[-1]]) for row in rows)
    counts, total = (counts[:-1], counts[-1:]) if summed else (counts, [])
    if (
        len(counts) < 2
        or any(told[k] not in ("", PRICE) for k in range(first, counts[-1] + 1))
        or not all(_names(row[:first]) for row in rows)
    ):
        return None
    numbers = [heads[k] for k in counts if heads[k].isdigit()]
    if any(day_of(heads[k], date.min) or len(heads[k].split()) > WORDS for k in counts) or not rising(numbers):
        return None
    if numbers and not (any(told[:first]) or not heads[0]):
        return None  # the first row may be an article's like all others
    known = any(SIZE.fullmatch(heads[k]) or any(map(is_variant, tokenise(heads[k]))) for k in counts)
    shared = summed and not known  # among places or people: what is ordered is the sum
    counts = total if shared else counts
    roles = [_role(told[k], columns[k]) for k in range(first)]
    roles = roles if DESCRIPTION in roles else [DESCRIPTION if role == CODE else role for role in roles]
    if DESCRIPTION not in roles:
        return None
    price = next((k for k in range(first, len(heads)) if told[k] == PRICE), None)
    return _Shape(roles, counts, price, PARTLY if known else GUESSED, not shared)


def _role(told: str, column: Sequence[str]) -> str:
    if told == POSITION:
        return POSITION
    coded = all(CODED.fullmatch(text) and re.search(r"\d", text) for text in column)
    return CODE if coded and told in (*NAMES, DESCRIPTION, "") else DESCRIPTION


def _counts(column: Sequence[str]) -> bool:
    """Every cell is empty or a whole number, and one at least is."""
    filled = [text for text in column if not EMPTY.fullmatch(text)]
    return bool(filled) and all(re.fullmatch(r"\d{1,4}", text) and amount_in(text) for text in filled)


def _names(cells: Sequence[str]) -> bool:
    return any(re.search(r"[^\W\d_]{2}", text) for text in cells)


def _is_sum(parts: Sequence[str], whole: str) -> bool:
    numbers = [int(text) for text in parts if text.isdigit()]
    return whole.isdigit() and len(numbers) > 0 and sum(numbers) == int(whole)


def _sums_up(counts: Sequence[Sequence[str]]) -> bool:
    """The last row holds the sums of those above it."""
    return all(_is_sum(column[:-1], column[-1]) for column in zip(*counts, strict=True))


def _line(row: Row, cells: Sequence[Cell], variant: Cell, at: int, shape: _Shape, over: str) -> Columned | None:
    """The line of one article in one variant; None where nothing of it is ordered."""
    if EMPTY.fullmatch(cells[at].text):
        return None
    named = [cell for cell, role in zip(cells, shape.roles, strict=False) if role == DESCRIPTION and cell.text]
    words = " ".join([*([over] if over else []), *(cell.text for cell in named), *([variant.text] if shape.varied else [])])
    told = [(DESCRIPTION, replace(named[0], text=words, end=named[-1].end)), (QUANTITY, cells[at])] if named else []
    told += [(CODE, cell) for cell, role in zip(cells, shape.roles, strict=False) if role == CODE and cell.text]
    if shape.price is not None:
        told.append((PRICE, cells[shape.price]))
    return line_of(row, [cell for _, cell in told], [role for role, _ in told], shape.sure, None, False) if named else None
