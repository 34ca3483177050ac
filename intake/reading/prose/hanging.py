"""Order lines of tables whose items take several rows: under a head of as many rows, or with rows of words and labels hanging below each.

Pos  Artikel      Aantal  Ehd   Prijs        Item    Material      Order qty.  Unit
10   LG-6205-2RS      40  st     3,15        00010   100-20771             24  EA
     Kogellager 6205 2RS                             Shaft seal 20mm
                                                     Your material number  MS-20-CC
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import takewhile

from intake.reading.labels import CODE, DATE, DESCRIPTION, OURS, PER, POSITION, QUANTITY, THEIRS, UNIT
from intake.reading.prose.cells import Cell, Row
from intake.reading.prose.columns import CODED, NAMES, PARTLY, Columned, amount_in, columned, line_of, placed
from intake.reading.prose.grids import gridded
from intake.reading.prose.heads import meaning_of

CELL = re.compile(r"\S+(?: \S+)*")
PAIR = re.compile(r"(?P<label>[^\W\d_][^:\n]{0,30}?)\s*:\s*(?P<value>\S.*)")
MOST = 3
"""Most rows of a head."""
HANGING = 4
"""Most rows that hang below an item."""


@lru_cache(maxsize=4)  # the rules, the choice between their readings and the chain ask for the same text
def tabled(text: str) -> tuple[tuple[Columned, ...], frozenset[int]]:
    """The order lines of all tables of a text, and the rows of these tables."""
    found, used = gridded(text)
    for lines, rows in _hanging(_rows(text)):
        found += lines
        used |= rows
    others, more = columned(text)
    found += [line for line in others if line.row not in used]
    return tuple(found), frozenset(used | more)


def _rows(text: str) -> list[Row]:
    """The lines of a text cut at runs of blanks; drawn lines and lines with tabs are left out."""
    found: list[Row] = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        if "\t" not in line and not re.fullmatch(r"[\s|+:=_–-]*", line):
            found.append(Row(number, [Cell(m[0], start + m.start(), start + m.end(), m.start(), m.end()) for m in CELL.finditer(line)]))
        elif not line.strip():
            found.append(Row(number, []))
        start += len(line) + 1
    return found


def _hanging(rows: Sequence[Row]) -> Iterator[tuple[list[Columned], set[int]]]:
    at = 0
    while at < len(rows):
        height = len(list(takewhile(_is_head, rows[at : at + MOST])))
        heads, below = rows[at : at + height], rows[at + height :]
        named = [meaning_of(cell.text) for row in heads for cell in row.cells]
        lines: list[Columned] = []
        used: set[int] = set()
        if QUANTITY in named and len(heads[0].cells) > 1:
            lines, used = _in_step(heads, below) if height > 1 else _with_rows_below(heads[0], below)
        if lines:
            yield lines, used | {row.row for row in heads}
        at += max(height, 1)


def _is_head(row: Row) -> bool:
    return bool(row.cells) and all(meaning_of(cell.text) and not re.search(r"\d", cell.text) for cell in row.cells)


def _in_step(heads: Sequence[Row], rows: Sequence[Row]) -> tuple[list[Columned], set[int]]:
    """The items of as many rows as their head has."""
    found: list[Columned] = []
    used: set[int] = set()
    height = len(heads)
    filled = [row for row in rows if row.cells]
    at = 0
    while at + height <= len(filled):
        own = filled[at : at + height]
        below = list(takewhile(lambda row: any(True for _ in _labelled(row)), filled[at + height : at + height + HANGING]))
        pairs = [pair for head, row in zip(heads, own, strict=True) for pair in _under(head, row)]
        line = _line(own[0], [*pairs, *(pair for row in below for pair in _labelled(row))])
        if line is None:
            break
        found.append(line)
        used |= {row.row for row in (*own, *below)}
        at += height + len(below)
    return found, used


def _with_rows_below(head: Row, rows: Sequence[Row]) -> tuple[list[Columned], set[int]]:
    """The items of one row with rows of words or labels below; none where no item has any, which is an ordinary table."""
    found: list[Columned] = []
    used: set[int] = set()
    hung = False
    filled = [row for row in rows if row.cells]
    at = 0
    while at < len(filled) and (pairs := _item(head, filled[at])):
        below = list(takewhile(lambda row: _hangs(head, row, pairs), filled[at + 1 : at + 1 + HANGING]))
        words = [cell for row in below for cell in row.cells if len(row.cells) == 1 and not PAIR.fullmatch(cell.text)]
        told = [(role, cell) for row in below for role, cell in _labelled(row)]
        line = _line(filled[at], [*pairs, *told], words)
        if line is None:
            break
        found.append(line)
        used |= {row.row for row in (filled[at], *below)}
        hung = hung or bool(below)
        at += 1 + len(below)
    return (found, used) if hung else ([], set())


def _item(head: Row, row: Row) -> list[tuple[str, Cell]]:
    """The cells of a row by their heads; none where no quantity stands where it should."""
    pairs = _under(head, row)
    return pairs if len(row.cells) > 2 and any(role == QUANTITY and amount_in(cell.text) for role, cell in pairs) else []


def _hangs(head: Row, row: Row, item: Sequence[tuple[str, Cell]]) -> bool:
    """The row begins further in than the item and is none itself."""
    inside = row.cells[0].left > min(cell.left for _, cell in item)
    return inside and (len(row.cells) == 1 or any(True for _ in _labelled(row)))


def _labelled(row: Row) -> Iterator[tuple[str, Cell]]:
    """What a row below an item says with a label: "Your material number  MS-20-CC"."""
    if len(row.cells) == 2 and (role := meaning_of(row.cells[0].text)) in (*NAMES, DATE):
        yield role, row.cells[1]
    elif len(row.cells) == 1 and (hit := PAIR.fullmatch(row.cells[0].text)) and (role := meaning_of(hit["label"])):
        start = row.cells[0].start + hit.start("value")
        yield role, Cell(hit["value"], start, row.cells[0].end, row.cells[0].left, row.cells[0].right)


def _under(head: Row, row: Row) -> list[tuple[str, Cell]]:
    cells = placed(row, head.cells)
    if len(cells) != len(head.cells):
        return []
    return [(meaning_of(h.text), cell) for h, cell in zip(head.cells, cells, strict=True) if cell.text]


def _line(row: Row, pairs: Sequence[tuple[str, Cell]], words: Sequence[Cell] = ()) -> Columned | None:
    """The order line of an item. A code under a head that may name the article is its number where words hang below it."""
    values: dict[str, Cell] = {}
    per = next((cell.text for role, cell in pairs if role in (UNIT, PER) and re.fullmatch(r"10{0,4}", cell.text)), "")
    several = bool(words) or sum(role == DESCRIPTION for role, _ in pairs) > 1
    for role, cell in pairs:
        if (role == DESCRIPTION and re.fullmatch(r"0*\d{1,3}", cell.text)) or (cell.text.isdigit() and role == UNIT and cell.text == per):
            continue  # "Item" over positions, "Per" over how many units a price is for
        if role == DESCRIPTION and several and CODED.fullmatch(cell.text) and not any(name in values for name in NAMES):
            role = CODE
        values.setdefault(role, cell)
    if CODE in values and OURS in values:
        values.setdefault(THEIRS, values.pop(CODE))
    if words:
        said = [*([values[DESCRIPTION]] if DESCRIPTION in values else []), *words]
        values[DESCRIPTION] = Cell(" ".join(cell.text for cell in said), said[0].start, said[-1].end, said[0].left, said[0].right)
    values.pop(POSITION, None)
    if DESCRIPTION not in values or QUANTITY not in values:
        return None
    return line_of(row, list(values.values()), list(values), PARTLY, Decimal(per) if per else None, False)
