"""The article numbers of an order line: which columns and words hold them, and whose they are, the buyer's or ours."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from intake.reading.grid import Column, GridCell, around
from intake.reading.items import Found, Item
from intake.reading.labels import CODE, COLUMNS, DESCRIPTION, GTIN, OURS, POSITION, THEIRS, Phrases, fold
from intake.reading.leads import sides
from intake.reading.values import dates, gtin, looks_like_code
from orders import Read

INLINE = Phrases({k: COLUMNS[k] for k in (CODE, OURS, THEIRS, GTIN)})
NAMING = frozenset(w for words in INLINE.table for w in words if len(w) > 1) - {"order", "name", "no"}
"""Words of which labels of article numbers are made."""
SIDE = {"seller": OURS, "buyer": THEIRS}
OTHER_SIDE = {OURS: THEIRS, THEIRS: OURS}
MOSTLY = 0.6
"""Share of the items that must show what is said of all."""
BRACKETED = re.compile(r"^[\[(]([^\])\s]{2,30})[\])](?:\s|$)")
GAP = 3
"""Words between two that label one number."""


@dataclass(frozen=True)
class CodeColumn:
    """A column of article numbers: whose its numbers are, empty where nothing says so; in each of two rows where it stacks two."""

    k: int
    side: str
    below: str = ""
    stacked: bool = False


def code_cell(cell: GridCell) -> bool:
    """Whether a cell's words can be an article number."""
    words = cell.text.split()
    return 0 < len(words) <= 2 and looks_like_code("".join(words).strip("()[]")) and not dates(cell.text)


def code_columns(found: Found) -> list[CodeColumn]:
    """The columns of article numbers from left to right, by their heads and by what fills them; sides that heads leave open follow from the
    others: where there are two, one is the buyer's and the other, mostly the second one, ours."""
    grid, roles, items = found.grid, found.roles, found.items
    meant = {roles.columns[r]: r for r in (CODE, OURS, THEIRS) if r in roles.columns}
    taken = {k for role, k in roles.columns.items() if k not in meant and not (role == POSITION and _counted(items, k))}
    said: dict[int, str | None] = {}
    for k, column in enumerate(grid.columns):
        if k not in taken and (k in meant or _holds_codes(items, k)):
            said[k] = _side(column)
            if said[k] is None and k in meant and roles.labelled.get(meant[k], 0.0) > 0.3:
                said[k] = "" if meant[k] == CODE else meant[k]
    named = {k: side for k, side in said.items() if side is not None}
    kept = named or {k: "" for k in said if k in meant}
    columns = []
    for k, side in sorted(kept.items()):
        first, second = _stacked_sides(grid.columns[k], side)
        stacked = _stacks(items, k)
        columns.append(CodeColumn(k, first if stacked else side, second if stacked else "", stacked))
    return _completed(columns)


def _side(column: Column) -> str | None:
    """OURS or THEIRS as a column's head says; empty where it names an article number of nobody; None where it names none."""
    known = {role: share for role, share in column.roles.items() if share > 1.0}  # a person said so
    if known:
        role = max(known, key=lambda r: known[r])
        return {CODE: "", OURS: OURS, THEIRS: THEIRS}.get(role)
    words = fold(column.label)
    hits = list(dict.fromkeys(sides(words)))
    if hits and (len(words) <= 4 or any(w in NAMING for w in words)):
        return SIDE["seller" if "seller" in hits else "buyer"]
    for role in (OURS, THEIRS):
        if column.roles.get(role, 0.0) > 0.5:
            return role
    return "" if column.roles.get(CODE, 0.0) > 0.3 or words == ("no",) else None


def _holds_codes(items: Sequence[Item], k: int) -> bool:
    """Whether most items have a number in the column, and not the same in all."""
    cells = [c for item in items if (c := next((p.cells[k] for p in item.pieces if k in p.cells), None))]
    codes = {c.text for c in cells if code_cell(c) and len(c.text) > 2 and not gtin(c.text)}
    return len(cells) >= MOSTLY * len(items) and len(codes) > 0.5 * len(cells) and sum(map(code_cell, cells)) >= 0.8 * len(cells)


def _counted(items: Sequence[Item], k: int) -> bool:
    """Whether a column under "No." names articles: most of its cells are no places in a list."""
    texts = [c.text.strip(".") for item in items if (c := item.anchor.cells.get(k))]
    return sum(any(map(str.isalpha, t)) and len(t) > 3 for t in texts) > MOSTLY * len(items)


def _stacks(items: Sequence[Item], k: int) -> bool:
    return bool(items) and sum(len(_own_cells(item, k)) > 1 for item in items) >= MOSTLY * len(items)


def _own_cells(item: Item, k: int) -> list[GridCell]:
    """The item's numbers in a column, row by row; one that is broken at a dash is put together."""
    found: list[GridCell] = []
    for piece in item.pieces:
        if (cell := piece.cells.get(k)) and (code_cell(cell) or _leading(cell)):
            if found and found[-1].text.endswith(("-", "/")):
                found[-1] = GridCell(found[-1].text + cell.text, found[-1].box, cell.page, (), min(found[-1].sure, cell.sure))
            elif not gtin(cell.text):
                found.append(cell)
    return found


def _leading(cell: GridCell) -> bool:
    return len(cell.text.split()) <= 4 and looks_like_code(cell.text.split()[0]) and sum(map(str.isdigit, cell.text.split()[0])) >= 4


def _stacked_sides(column: Column, side: str) -> tuple[str, str]:
    """The sides of two numbers in one column as its head tells them in turn: "Our / your number"."""
    words = fold(column.label)
    hits = list(dict.fromkeys(sides(words)))
    if len(hits) == 2:
        return SIDE[hits[0]], SIDE[hits[1]]
    if len(hits) == 1 and sides(words[:1]) == hits and sum(w in NAMING for w in words) > 1:
        return SIDE[hits[0]], OTHER_SIDE[SIDE[hits[0]]]
    return THEIRS, OURS


def _completed(columns: list[CodeColumn]) -> list[CodeColumn]:
    """Sides for columns whose head says none, from those that are said."""
    known = {c.side for c in columns if c.side}
    open_ones = [c for c in columns if not c.side]
    if len(columns) < 2 or len(known) > 1 or not open_ones:
        return columns
    first = OTHER_SIDE[known.pop()] if known else THEIRS
    done = {open_ones[0].k: first}
    if len(open_ones) > 1 and first == THEIRS and not any(c.side == OURS for c in columns):
        done[open_ones[1].k] = OURS
    return [CodeColumn(c.k, done.get(c.k, c.side), c.below, c.stacked) for c in columns if c.side or c.k in done]


def article_numbers(item: Item, found: Found, columns: Sequence[CodeColumn], said: Mapping[str, GridCell], read) -> dict[str, Read[str]]:
    """Article numbers of an item: from their columns, and from "label: value" in its rows. A number of unsaid owner is ours on our
    customer's order unless another one is said to be ours: matching tries it on both sides."""
    numbers = {role: read(c.text.split()[0].strip(",;:()"), c, 0.95) for role, c in said.items() if role in (OURS, THEIRS, GTIN)}
    plain: list[Read[str]] = []

    def take(side: str, value: Read[str]) -> None:
        if gtin(value.value.replace(" ", "")):
            numbers.setdefault(GTIN, value)
        elif side:
            numbers.setdefault(side, value)
        else:
            plain.append(value)

    for column in columns:
        cells = _own_cells(item, column.k)
        if not cells:
            own = item.anchor.cells.get(column.k) or next((p.cells[column.k] for p in item.pieces if column.k in p.cells), None)
            cells = [own] if own and any(c.isdigit() for c in own.text) else []
        sure = 0.95 if found.grid.columns[column.k].roles else 0.7
        for side, cell in zip((column.side, column.below) if column.stacked else (column.side,), cells, strict=False):
            take(side, read(cell.text if code_cell(cell) or len(cell.text.split()) < 4 else cell.text.split()[0], cell, sure))
    if GTIN in found.roles.columns and (c := item.anchor.cells.get(found.roles.columns[GTIN])) and gtin(c.text):
        numbers.setdefault(GTIN, read(c.text, c, 0.95))
    for c in [c for row in item.pieces for c in row.cells.values()] + list(_run_on(item)):
        for role, value in named_numbers(c.text):
            take("" if role == CODE else role, read(value, c, 0.9))
    if (not plain and not numbers.keys() & {OURS, THEIRS}) or (OURS in numbers and THEIRS not in numbers and not plain and not columns):
        plain += [read(value, c, 0.85) for value, c in _in_description(item, found)][:1]
    for value in plain:
        known = {squashed(v.value) for v in numbers.values()}
        if squashed(value.value) not in known and (free := next((r for r in (OURS, THEIRS) if r not in numbers), None)):
            numbers[free] = value
    if GTIN not in numbers:
        for row in item.pieces:
            for c in row.cells.values():
                if hit := next((w for w in c.text.split() if len(w) == 13 and gtin(w)), None):
                    numbers[GTIN] = read(hit, c, 0.9)
    return numbers


def _run_on(item: Item) -> Iterator[GridCell]:
    """The texts of each column over all rows, since a label may end its row."""
    if len(item.pieces) < 2:
        return
    for k in sorted({k for row in item.pieces for k in row.cells}):
        cells = [row.cells[k] for row in item.pieces if k in row.cells]
        if len(cells) > 1:
            yield GridCell(" ".join(c.text for c in cells), around([c.box for c in cells]), cells[0].page, (), min(c.sure for c in cells))


def squashed(text: str) -> str:
    return re.sub(r"\W", "", text).lower()


def _in_description(item: Item, found: Found) -> Iterator[tuple[str, GridCell]]:
    """A number that stands alone in a row of the description's column, in brackets before it, or in a row of codes only."""
    k = found.roles.columns.get(DESCRIPTION, -1)
    cells = [p.cells[k] for p in item.pieces if k in p.cells]
    for cell in cells:
        if hit := BRACKETED.match(cell.text):
            if looks_like_code(hit[1]):
                yield hit[1], cell
        elif len(cells) > 1:
            words = [w for w in cell.text.split() if any(c.isalnum() for c in w)]
            codes = [w for w in words if looks_like_code(w) and sum(map(str.isdigit, w)) >= 2 and len(w) > 3]
            if words and len(codes) == len(words) <= 2:
                yield from ((w, cell) for w in codes if not gtin(w))


def named_numbers(text: str) -> list[tuple[str, str]]:
    """Article numbers named in running text: "Art.-Nr. 4711", "EAN: 4006381333931", "cod. vs. 13/845"."""
    words = text.split()
    folded = [(f, i) for i, w in enumerate(words) for f in fold(w)]
    found = []
    reached = 0
    for start, end, meanings in INLINE.find([f for f, _ in folded]):
        if start < reached:
            continue
        first, last = start, end
        while first > reached and start - first < GAP and sides([folded[first - 1][0]]):
            first -= 1
        while last < len(folded) and last - end < GAP and (sides([folded[last][0]]) or folded[last][0] == "no"):
            last += 1
        told = sides(f for f, _ in folded[first:last])
        at = folded[last - 1][1] + 1
        if at < len(words):
            value = words[at].strip(",;:()")
            named = words[at - 1].endswith((":", ".")) or folded[last - 1][0] in ("no", "id", "ean", "gtin") or bool(told)
            if (named or (start == 0 and at + 1 == len(words))) and looks_like_code(value):
                role = SIDE["seller" if "seller" in told else "buyer"] if told and meanings[0] != GTIN else meanings[0]
                found.append((role, value))
                reached = last
    return found
