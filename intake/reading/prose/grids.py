"""Grids of how many of each article in each size: sizes stand over the columns, articles before the rows.

                 36   37   38   39
canvas white      2    4    4    2
canvas navy       -    3    3    3
"""

import re
from collections.abc import Sequence

from intake.reading.labels import DESCRIPTION
from intake.reading.prose.cells import Row
from intake.reading.prose.columns import PARTLY, Columned, amount_in, blocks

SIZE = re.compile(r"\d{2,3}(?:[/-]\d{2,3})?|[2-6]?X{0,4}[SML]|X{2,4}", re.IGNORECASE)


def sized(text: str) -> tuple[list[Columned], set[int]]:
    """The order lines of all such grids of a text, one for each article and size, and their rows."""
    found: list[Columned] = []
    used: set[int] = set()
    for block in blocks(text):
        if lines := _lines(block):
            found += lines
            used |= {line for row in block for line in row.lines}
    return found, used


def _lines(block: Sequence[Row]) -> list[Columned]:
    heads = block[0].cells[1:] if block[0].cells and not block[0].cells[0].text else block[0].cells
    if len(heads) < 3 or len(block) < 2 or not all(SIZE.fullmatch(cell.text) for cell in heads):
        return []
    numbers = [int(cell.text) for cell in heads if cell.text.isdigit()]
    rows = [row for row in block[1:] if len(row.cells) == len(heads) + 1]
    if numbers != sorted(set(numbers)) or len(rows) < len(block) - 1 or not all(re.search(r"[^\W\d_]{2}", r.cells[0].text) for r in rows):
        return []
    found: list[Columned] = []
    for row in rows:
        for size, cell in zip(heads, row.cells[1:], strict=True):
            amount = amount_in(cell.text)
            if amount is None and re.search(r"\w", cell.text.strip("0")):
                return []
            if amount is not None:
                name = row.cells[0]
                words = (f"{name.text} {size.text}", name.start, name.end)
                found.append(Columned(row.row, amount, (cell.start, cell.end), {DESCRIPTION: words}, sure=PARTLY))
    return found
