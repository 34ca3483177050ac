"""The article numbers of an order line: which columns and words hold them, and whose they are, the buyer's or ours."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from intake.reading.grid import Column, GridCell, around
from intake.reading.items import Found, Item
from intake.reading.labels import CODE, DESCRIPTION, GTIN, OURS, POSITION, THEIRS, fold
from intake.reading.leads import INLINE, NAMING, an_other_number, sides
from intake.reading.marked import marked_codes
from intake.reading.values import dates, gtin, looks_like_code, number, ordinal, squashed
from orders import Read

SIDE = {"seller": OURS, "buyer": THEIRS}
OTHER_SIDE = {OURS: THEIRS, THEIRS: OURS}
MOSTLY = 0.6
"""Share of the items that must show what is said of all."""
BRACKETED = re.compile(r"^[\[(]([^\])\s]{2,30})[\])](?:\s|$)")
BROKEN = re.compile(r"[A-Z0-9]{1,6}-")
LONGEST = 6
"""Words of the longest label of a number in running text."""
FEWEST = 12
"""Digits of a trade item number (GTIN) that nothing calls one, at least: of article numbers with eight digits one in ten has a right check
digit by chance."""


@dataclass(frozen=True)
class CodeColumn:
    """A column of article numbers: whose its numbers are, empty where nothing says so; in each of two rows where it stacks two."""

    k: int
    side: str
    below: str = ""
    stacked: bool = False
    told: bool = False
    """Its head says whose they are."""


def code_cell(cell: GridCell) -> bool:
    """Whether a cell's words can be an article number."""
    words = cell.text.split()
    apart = len(words) < 3 or all(len(w) < 4 or w.isdigit() for w in words)  # "B 576 457"
    return 0 < len(words) < 5 and apart and looks_like_code("".join(words).strip("()[]")) and not dates(cell.text)


def trade_number(text: str) -> bool:
    """Whether a number is a GTIN without being called one."""
    return gtin(text) and sum(map(str.isdigit, text)) >= FEWEST


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
    kept = {k: side for k, side in (named or {k: "" for k in said if k in meant}).items() if _any_codes(items, k)}
    columns = []
    for k, side in sorted(kept.items()):
        first, second = _stacked_sides(grid.columns[k], side)
        stacked = _stacks(items, k)
        columns.append(CodeColumn(k, first if stacked else side, second if stacked else "", stacked, bool(side)))
    columns = _completed(columns)
    # an export repeats the order's number in each row, below "BESTNR"
    return [c for c in columns if not _constant(items, c.k)] or columns


def _side(column: Column) -> str | None:
    """OURS or THEIRS as a column's head says; empty where it names an article number of nobody; None where it names none."""
    known = {role: share for role, share in column.roles.items() if share > 1.0}  # a person said so
    if known:
        role = max(known, key=lambda r: known[r])
        return {CODE: "", OURS: OURS, THEIRS: THEIRS}.get(role)
    words = fold(column.label)
    hits = list(dict.fromkeys(sides(words)))
    if hits and (len(words) == 1 or any(w in NAMING or w in ("name", "no") for w in words)):
        return SIDE["seller" if "seller" in hits else "buyer"]
    for role in (OURS, THEIRS):
        if column.roles.get(role, 0.0) > 0.5:
            return role
    return "" if column.roles.get(CODE, 0.0) > 0.3 or ("no" in words and not an_other_number(words)) else None


def _holds_codes(items: Sequence[Item], k: int) -> bool:
    """Whether most items have a number in the column, and not the same in all."""
    cells = [c for item in items if (c := next((p.cells[k] for p in item.pieces if k in p.cells), None))]
    codes = {c.text for c in cells if code_cell(c) and len(c.text) > 2 and not trade_number(c.text)}
    return len(cells) >= MOSTLY * len(items) and len(codes) > 0.5 * len(cells) and sum(map(code_cell, cells)) >= 0.8 * len(cells)


def _any_codes(items: Sequence[Item], k: int) -> bool:
    filled = [item for item in items if any(k in row.cells for row in item.pieces)]
    cells = [[c for row in item.pieces if k in row.cells for c in _parts(row.cells[k])] for item in filled]
    return 3 * sum(any(map(code_cell, own)) for own in cells) >= len(filled) > 0


def _constant(items: Sequence[Item], k: int) -> bool:
    """Whether all of several items have the same words in a column."""
    texts = [c.text for item in items if (c := item.anchor.cells.get(k))]
    return len(texts) == len(items) > 1 and len(set(texts)) == 1


def _counted(items: Sequence[Item], k: int) -> bool:
    """Whether a column under "No." names articles: most of its cells are no places in a list."""
    texts = [c.text.strip(".") for item in items if (c := item.anchor.cells.get(k))]
    return sum(len(t) > 3 and ordinal(t) is None for t in texts) > MOSTLY * len(items)


def _stacks(items: Sequence[Item], k: int) -> bool:
    return bool(items) and sum(len(_own_cells(item, k)) > 1 for item in items) >= MOSTLY * len(items)


def _parts(cell: GridCell) -> list[GridCell]:
    """The numbers that stand side by side in one cell, "OR.7311 / 93-485"; the cell alone where it holds no such two."""
    texts = re.split(r"\s[/|]\s", cell.text)
    parts = [GridCell(text, cell.box, cell.page, (), cell.sure) for text in texts]
    return parts if len(parts) == 2 and all(map(code_cell, parts)) else [cell]


def _own_cells(item: Item, k: int) -> list[GridCell]:
    """The item's numbers in a column, row by row; one that is broken at a dash is put together."""
    found: list[GridCell] = []
    own = {id(piece) for piece in item.anchor.pieces}
    for piece in item.pieces:
        if id(piece) not in own and sum(c.number is not None and j != k for j, c in piece.cells.items()) > 1:
            continue  # a row of numbers of its own
        for cell in _parts(piece.cells[k]) if k in piece.cells else ():
            if not (code_cell(cell) or _leading(cell) or _lettered(cell) or is_broken(cell.text)):
                continue
            if found and found[-1].text.endswith(("-", "/")):
                found[-1] = GridCell(found[-1].text + cell.text, found[-1].box, cell.page, (), min(found[-1].sure, cell.sure))
            elif not trade_number(cell.text):
                found.append(cell)
    return [cell for cell in found if not is_broken(cell.text)]


def is_broken(text: str) -> bool:
    """Whether a cell's only word is the beginning of a number that was broken at its dash: "M-" above "100245"."""
    return BROKEN.fullmatch(text) is not None


def _lettered(cell: GridCell) -> bool:
    """A number without digits, among others in its column: MICRO-T; no word that says whose another number is: VENDOR."""
    return " " not in cell.text and len(cell.text) > 2 and cell.text.isupper() and not sides(fold(cell.text))


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
    if len(hits) == 1 and "/" in column.label and sides(fold(column.label.rpartition("/")[2])) == hits:  # "Tuote / oma nro"
        return OTHER_SIDE[SIDE[hits[0]]], SIDE[hits[0]]
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
    return [CodeColumn(c.k, done.get(c.k, c.side), c.below, c.stacked, c.told) for c in columns if c.side or c.k in done]


def codes_at_one_place(found: Found) -> dict[int, tuple[str, GridCell]]:
    """Numbers of no label that stand at one place in the words of all items, by the id of the item."""
    spoken = found.roles.columns.keys() & {DESCRIPTION, CODE, OURS, THEIRS}
    taken = {k for role, k in found.roles.columns.items() if role not in spoken}
    cells = [[c for p in item.pieces for k, c in sorted(p.cells.items()) if k not in taken] for item in found.items]
    spots = marked_codes([[c.text for c in own] for own in cells])
    return {id(item): (spot[1], own[spot[0]]) for item, own, spot in zip(found.items, cells, spots, strict=False) if spot}


def article_numbers(
    item: Item,
    found: Found,
    columns: Sequence[CodeColumn],
    said: Mapping[str, GridCell],
    read,
    marked: Mapping[int, tuple[str, GridCell]] | None = None,
) -> dict[str, Read[str]]:
    """Article numbers of an item: from their columns, and from "label: value" in its rows. A number of unsaid owner is ours on our
    customer's order unless another one is said to be ours: matching tries it on both sides."""
    numbers = {role: read(c.text.split()[0].strip(",;:()"), c, 0.95) for role, c in said.items() if role in (OURS, THEIRS, GTIN)}
    plain: list[Read[str]] = []

    def take(side: str, value: Read[str]) -> None:
        if trade_number(value.value.replace(" ", "")):
            numbers.setdefault(GTIN, value)
        elif side:
            numbers.setdefault(side, value)
        else:
            plain.append(value)

    inline = [
        (role, read(value, c, 0.9))
        for c in [*(c for row in item.pieces for c in row.cells.values()), *_run_on(item)]
        for role, value in named_numbers(c.text)
    ]
    for told in (True, False):  # what heads and words say comes before what is only likely
        for column in columns:
            if column.told == told:
                sure = 0.95 if found.grid.columns[column.k].roles else 0.7
                for side, cell in zip((column.side, column.below)[: 1 + column.stacked], _own_cells(item, column.k), strict=False):
                    named = named_numbers(cell.text)  # "varenr. 584118"
                    take(side, read(named[0][1] if named else cell.text if code_cell(cell) else cell.text.split()[0], cell, sure))
        for role, value in inline:
            if (role != CODE) == told:
                take("" if role == CODE else role, value)
    if (c := item.anchor.cells.get(found.roles.columns.get(GTIN, -1))) and any(map(str.isdigit, c.text)):
        numbers.setdefault(GTIN, read(c.text, c, 0.95 if gtin(c.text) else 0.5))  # a wrong check digit is for a person to see
    if not plain and not columns and not {OURS, THEIRS} <= numbers.keys():
        plain += [read(value, c, 0.85) for value, c in _in_description(item, found)][:2][::-1]  # of two the buyer's stands first
    if not plain and not numbers and marked and id(item) in marked:
        value, c = marked[id(item)]
        take("", read(value, c, 0.7))
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
    """The texts of each column over all rows, since a label may end its row; rows of words all over, since columns may part a label."""
    if len(item.pieces) < 2:
        return
    for row in item.pieces:
        if len(row.cells) > 1 and not any(number(c.text) for c in row.cells.values()):
            text = " ".join(c.text for _, c in sorted(row.cells.items()))
            yield GridCell(text, row.box, row.page, (), min(c.sure for c in row.cells.values()))
    for k in sorted({k for row in item.pieces for k in row.cells}):
        cells = [row.cells[k] for row in item.pieces if k in row.cells]
        if len(cells) > 1:
            yield GridCell(" ".join(c.text for c in cells), around([c.box for c in cells]), cells[0].page, (), min(c.sure for c in cells))


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
                yield from ((w, cell) for w in codes if not trade_number(w))


OWNED = re.compile(r"^([^\W\d][^:\d]{1,20}?)\s?:\s?(\S*\d\S*\d\S*)$")
"""A number of which a short label says no more than whose it is: "Fourn. : DMV927"."""
GLUED = re.compile(r"(?<=[^\W\d]):(?=\w)")


def words_of(text: str) -> list[str]:
    """The words of a text, also where a scan lost the blank behind a label's colon: "GTIN:4066000006097"."""
    return GLUED.sub(": ", text).split()


def named_numbers(text: str) -> list[tuple[str, str]]:
    """Article numbers named in running text: "Art.-Nr. 4711", "EAN: 4006381333931", "cod. vs. 13/845"."""
    words = words_of(text)
    folded = [(f, i) for i, w in enumerate(words) for f in fold(w)]
    found: list[tuple[str, str]] = []
    for start, end, role in _heads([f for f, _ in folded]):
        at = folded[end - 1][1] + 1
        if at >= len(words):
            continue
        value = words[at].strip(",;:()[]")
        ended = words[at - 1].endswith((":", ".")) or folded[end - 1][0] in ("no", "id", "ean", "gtin")
        many = role in (OURS, THEIRS) and sum(map(str.isdigit, value)) >= 4
        if (ended or many or (start == 0 and at + 1 == len(words))) and looks_like_code(value):
            found.append((role, value))
    if not found and (hit := OWNED.match(text)) and (whose := sides(fold(hit[1]))) and looks_like_code(hit[2]):
        found.append((SIDE["seller" if "seller" in whose else "buyer"], hit[2]))
    return found


def _heads(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """(start, end, role) of runs of words that name an article number: phrases of the lists, with the words that say whose it is, and such
    words with others of which labels are made."""
    hits = list(INLINE.find(words))
    inside = {k for start, end, _ in hits for k in range(start, end)}
    told = [bool(sides([w])) for w in words]
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and end - at < LONGEST and (end in inside or told[end] or words[end] in NAMING or words[end] == "no"):
            end += 1
        if end > at:
            hit = next((m[0] for start, stop, m in hits if at <= start and stop <= end), "")
            whose = sides(words[at:end])
            named = hit or any(w in NAMING or w == "no" for w in words[at:end])
            if hit == GTIN or (hit and not whose):
                yield at, end, hit
            elif whose and named:
                yield at, end, SIDE["seller" if "seller" in whose else "buyer"]
        at = max(end, at + 1)
