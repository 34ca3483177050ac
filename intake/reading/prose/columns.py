"""Order lines set in columns: rows of text whose parts stand apart by tabs, bars or blanks, as people paste and programs write them.

Each row is cut into cells. Rows below each other are a table; what a column is, its head says, and where that is missing or unknown, what
stands in it: units, money, codes, words. The cells of HTML tables come as rows with tabs (`pages.markup.html_text`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import pairwise

from intake.reading.labels import (
    AMOUNT,
    CODE,
    DESCRIPTION,
    GTIN,
    OTHER_QUANTITY,
    OURS,
    PER,
    POSITION,
    PRICE,
    QUANTITY,
    THEIRS,
    UNIT,
)  # fmt: skip
from intake.reading.prose.cells import Cell, Row, cells_of
from intake.reading.prose.codes import article_code
from intake.reading.prose.heads import meaning_of, priced_per
from intake.reading.prose.lexicon import plain, unit_named
from intake.reading.prose.prices import Price, prices
from intake.reading.prose.tokens import Kind, tokenise
from intake.reading.prose.variants import HEADS
from intake.reading.values import number as number_of
from intake.reading.values import unit_of

CODED = re.compile(
    r"(?=\S*\d)[A-Za-z0-9][\w./+-]{2,}|[A-Z]{2,}[-/][\w./-]+|(?=.*\d)[A-Z]{1,5}[-/]?\d{0,4}(?: [A-Z\d][A-Z\d./-]{0,5}){1,3}|[A-Z]{2,4}\d?"
)
"""What a cell of codes holds: "GX-100", "SP 292", among others also "SOL"."""
NAMES = (CODE, OURS, THEIRS, GTIN)
DECIMALS = re.compile(r"\d[.,]\d\d(?!\d)")
PERS = frozenset(("1", "10", "100", "1000", "1.000", "1,000"))
"""How many units a price is for."""
SAID, PARTLY, GUESSED = 0.99, 0.9, 0.85
"""How sure a quantity is whose column has a head in a table that was understood to the last cell, in one where something was not (a column
or a row in between, a unit, a price), and one whose column was only told by what stands in it."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity cell: the value, as written, with the unit that stands in it, and how sure the value is."""

    value: Decimal
    raw: str
    unit: str
    raw_unit: str
    sure: float


@dataclass
class Columned:
    """One order line of a table: the cells by what they are."""

    row: int
    amount: Amount
    quantity_run: tuple[int, int]
    values: dict[str, tuple[str, int, int]] = field(default_factory=dict[str, tuple[str, int, int]])
    price: Price | None = None
    proven: bool = False
    sure: float = SAID


def columned(text: str) -> tuple[list[Columned], set[int]]:
    """The order lines of all tables of a text, and the rows of these tables."""
    found: list[Columned] = []
    used: set[int] = set()
    for block in (*blocks(text), *_stacked(text)):
        rows = {line for row in block for line in row.lines}
        lines = [] if used & rows else _lines(block)
        if lines or _only_priced(block):
            found += lines
            used |= rows
    return found, used


def _only_priced(block: Sequence[Row]) -> bool:
    """Rows of three columns or more that give prices and no quantity: a price list, which orders nothing."""
    width = len(block[0].cells)
    kept = [row.cells for row in block if len(row.cells) == width and row.way == "tab"]
    if (
        width < 3
        or len(kept) < 2
        or len(kept) < len(block)
        or any(amount_in(c.text) and not DECIMALS.search(c.text) for row in kept for c in row)
    ):
        return False
    money = [k for k in range(width) if all(DECIMALS.search(row[k].text) and _price(row[k].text) for row in kept)]
    return len(money) == 1  # of two such columns one may count: "10,00"


# --- rows and cells -------------------------------------------------------------------------------------------------------------------


def blocks(text: str) -> Iterator[list[Row]]:
    """Runs of rows that are cut in the same way into at least two cells."""
    block: list[Row] = []
    kind = ""
    start = 0
    for number, line in enumerate(text.split("\n")):
        way, cells = cells_of(line, start)
        start += len(line) + 1
        if re.fullmatch(r"[\s|+:=_–-]*", line) and line.strip():
            continue  # a drawn line
        if block and (len(cells) < 2 or way != kind) and (line.strip() or way):
            yield block
            block = []
        if len(cells) >= 2:
            kind = way
            block.append(Row(number, cells, way=way))
    if block:
        yield block


def _stacked(text: str) -> Iterator[list[Row]]:
    """Tables that lost their columns: the heads one below the other, then the values of each row one below the other."""
    filled: list[tuple[int, Cell]] = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        words = line.strip()
        if words:
            at = start + len(line) - len(line.lstrip())
            filled.append((number, Cell(words, at, at + len(words), 0, 0)))
        start += len(line) + 1
    at = 0
    while at < len(filled):
        width = 0
        while at + width < len(filled) and meaning_of(filled[at + width][1].text) and len(filled[at + width][1].text.split()) <= 3:
            width += 1
        if width < 2:
            at += 1
            continue
        block = [_row(filled[at : at + width])]
        quantity = next((k for k, cell in enumerate(block[0].cells) if meaning_of(cell.text) == QUANTITY), None)
        at += width
        while quantity is not None and at + width <= len(filled) and amount_in(filled[at + quantity][1].text):
            block.append(_row(filled[at : at + width]))
            at += width
        if len(block) > 2:
            yield block


def _row(lines: Sequence[tuple[int, Cell]]) -> Row:
    return Row(lines[0][0], [cell for _, cell in lines], lines[-1][0])


# --- columns --------------------------------------------------------------------------------------------------------------------------


def _lines(block: Sequence[Row]) -> list[Columned]:
    """The order lines of a table; none where no column can be told as the quantity's."""
    head = next((k for k, row in enumerate(block[:3]) if _is_head(row)), None)
    rows = block[head + 1 :] if head is not None else block
    if head is not None:
        block = [*block[:head], _with_corner(block[head], rows), *rows]
    named = [meaning_of(cell.text) for cell in block[head].cells] if head is not None else []
    grid: Sequence[Sequence[Cell]] = [placed(row, block[head].cells) if head is not None else row.cells for row in rows]
    if head is None:
        named, grid = _self_named(grid)
    width = len(named) or max((sum(len(r) == n for r in grid), n) for n in {len(r) for r in grid})[1]
    kept = [(row, cells) for row, cells in zip(rows, grid, strict=True) if len(cells) == width and sum(bool(c.text) for c in cells) > 1]
    if not kept or (head is None and (len(kept) < 2 or width < 3 or kept[0][0].way == "sign")):
        return []
    columns = [[cells[k].text for _, cells in kept] for k in range(width)]
    roles = _roles(named or [""] * width, columns)
    if QUANTITY not in roles or not any(r in roles for r in (*NAMES, DESCRIPTION)):
        return []
    sure = GUESSED
    if named and named[roles.index(QUANTITY)] == QUANTITY:
        sure = SAID if all(roles) and _whole(rows, [row for row, _ in kept]) else PARTLY
    counted = priced_per(block[head].cells[roles.index(PRICE)].text) if head is not None and PRICE in roles else None
    thirds = PRICE in roles and _in_thirds(columns[roles.index(PRICE)])
    variants = [k for k, cell in enumerate(block[head].cells) if plain(cell.text) in HEADS] if head is not None else []
    return [line for row, cells in kept if (line := line_of(row, _with_variants(cells, roles, variants), roles, sure, counted, thirds))]


def _with_variants(cells: Sequence[Cell], roles: Sequence[str], variants: Sequence[int]) -> Sequence[Cell]:
    """The cells with the article's size and colour, which have columns of their own, in its words."""
    if not variants or DESCRIPTION not in roles:
        return cells
    name = roles.index(DESCRIPTION)
    told = [cells[k].text for k in variants if k != name and cells[k].text and roles[k] != QUANTITY]
    return [replace(c, text=" ".join([c.text, *told])) if k == name and c.text else c for k, c in enumerate(cells)]


def _with_corner(head: Row, rows: Sequence[Row]) -> Row:
    """The head with an empty cell in front where nothing stands over the first column."""
    more = [row.cells for row in rows if len(row.cells) == len(head.cells) + 1]
    if 2 * len(more) <= len(rows) or any(cells[0].right > head.cells[0].left for cells in more) or not more:
        return head
    return replace(head, cells=[Cell("", head.cells[0].start, head.cells[0].start, 0, 0), *head.cells])


LEAD = re.compile(r"[^\W\d_]+\.?(?: [^\W\d_]+\.?){0,2}:?(?=\s|$)")


def _self_named(grid: Sequence[Sequence[Cell]]) -> tuple[list[str], Sequence[Sequence[Cell]]]:
    """What columns are whose every cell begins with its own name ("scorta 5   ordine 30"), and the cells without it."""
    width = max(map(len, grid))
    whole = [cells for cells in grid if len(cells) == width]
    roles = [""] * width
    if len(whole) < 2:
        return [], list(grid)
    cut = [list(cells) for cells in grid]
    for k in range(width):
        leads = [LEAD.match(cells[k].text) for cells in whole]
        words = [hit[0].split() for hit in leads if hit]
        if len(words) < len(whole):
            continue
        same = next((n for n in (3, 2, 1) if len({" ".join(w[:n]).casefold() for w in words}) == 1 and all(len(w) >= n for w in words)), 0)
        role = meaning_of(" ".join(words[0][:same]).rstrip(":")) if same else ""
        if role in (QUANTITY, OTHER_QUANTITY, OURS, THEIRS, CODE, PRICE, AMOUNT, UNIT):
            roles[k] = role
            for cells in cut:
                if len(cells) == width:
                    rest = cells[k].text.split(maxsplit=same)[same:]
                    text = rest[0] if rest else ""
                    cells[k] = replace(cells[k], text=text, start=cells[k].end - len(text))
    return (roles, cut) if any(roles) else ([], list(grid))


def _in_thirds(texts: Sequence[str]) -> bool:
    """The prices of a column all have three decimals behind a comma, of which one at least ends in a zero that no thousands have."""
    return len(texts) > 1 and all(re.fullmatch(r"\D{0,4}\d{1,3},\d{3}\D{0,4}", t.strip()) for t in texts)


def _whole(rows: Sequence[Row], kept: Sequence[Row]) -> bool:
    """No row between the first and the last line of a table was left out."""
    inside = [r for r in rows if kept[0].row <= r.row <= kept[-1].row]
    return len(inside) == len(kept)


def _is_head(row: Row) -> bool:
    told = [meaning_of(cell.text) for cell in row.cells if cell.text]
    return (
        len(told) > 1 and sum(map(bool, told)) >= 2 and not any(re.search(r"\d{2,}", c.text) and not priced_per(c.text) for c in row.cells)
    )


def placed(row: Row, head: Sequence[Cell]) -> list[Cell]:
    """The cells under their heads: by count where all are there, else each under the head that is nearest."""
    if len(row.cells) == len(head) or not row.cells or row.cells[0].right > row.cells[-1].left + 10_000:
        return row.cells
    under = [Cell("", row.cells[0].start, row.cells[0].start, 0, 0)] * len(head)
    for cell in row.cells:
        distance = [
            max(h.left - cell.right, cell.left - h.right, 0) + min(abs(h.left - cell.left), abs(h.right - cell.right)) / 100 for h in head
        ]
        at = min(range(len(head)), key=lambda k: distance[k])
        if under[at].text:
            return row.cells
        under[at] = cell
    return under


def _roles(named: Sequence[str], columns: Sequence[Sequence[str]]) -> list[str]:
    """What each column is. What stands in it outweighs its head where that says a unit or nothing."""
    roles = list(named)
    filled = [[t for t in column if re.search(r"\w", t)] for column in columns]
    units = [_are_units(f, named[k]) for k, f in enumerate(filled)]
    amounts = [
        bool(f) and sum(amount_in(t) is not None for t in f) >= (0.5 if role == QUANTITY else 0.75) * len(f)
        for f, role in zip(filled, roles, strict=True)
    ]
    for k, f in enumerate(filled):
        if units[k]:
            roles[k] = UNIT
        elif (roles[k] in (QUANTITY, UNIT) and not amounts[k]) or roles[k] == UNIT:
            roles[k] = ""
        if not roles[k] and f and all(_price(t) for t in f) and any(re.search(r"[€$£]|[.,]\d\d\b", t) for t in f):
            roles[k] = PRICE
    if QUANTITY not in roles:
        free = [
            k for k, role in enumerate(roles) if role in ("", OTHER_QUANTITY) and amounts[k] and not _counts_up(filled[k]) and filled[k]
        ]
        if len(free) == 1:
            roles[free[0]] = QUANTITY
    elif roles.count(QUANTITY) > 1:
        for k in [k for k, role in enumerate(roles) if role == QUANTITY][1:]:
            roles[k] = ""
    for k, f in enumerate(filled):
        if roles[k] != QUANTITY and _counts_up(f):
            roles[k] = POSITION
        elif roles[k] == POSITION:
            roles[k] = ""  # a head "Nr" stands over positions and codes alike
        coded = bool(f) and sum(bool(CODED.fullmatch(code_in(t))) for t in f) >= 0.8 * len(f) and 2 * sum(map(_has_digit, f)) >= len(f)
        if roles[k] == DESCRIPTION and coded and not any(r in NAMES for r in roles):
            roles[k] = CODE
        elif roles[k] in NAMES and not coded and f and sum(" " in t for t in f) > len(f) / 2:
            roles[k] = DESCRIPTION if DESCRIPTION not in roles else ""
        elif not roles[k] and coded and not any(r in NAMES for r in roles):
            roles[k] = CODE
    if PRICE in roles:
        for k, f in enumerate(filled):
            if named[k] in (UNIT, PER, "") and roles[k] in (UNIT, PER, "") and f and set(f) <= PERS and f != ["1"] * len(f):
                roles[k] = PER
    if DESCRIPTION not in roles:
        worded = [(sum(sum(c.isalpha() for c in t) for t in f), k) for k, f in enumerate(filled) if not roles[k]]
        if worded and max(worded)[0] > 2 * len(columns[0]):
            roles[max(worded)[1]] = DESCRIPTION
    return roles


def _has_digit(text: str) -> bool:
    return any(c.isdigit() for c in text) or "-" in text


def _are_units(texts: Sequence[str], said: str) -> bool:
    """The column holds units and no numbers; where its head says so, half of them need to be known."""
    if said == UNIT and texts and all(re.fullmatch(r"[^\W\d_]{1,10}\.?|[Mm][²³23]", t) for t in texts):
        return True
    known = sum(bool(unit_named(t) or unit_of(t) or unit_named(t.split()[0])) and not t[:1].isdigit() and len(t) < 14 for t in texts)
    return bool(texts) and known >= (0.5 if said == UNIT else 0.8) * len(texts)


def code_in(text: str) -> str:
    """The code of a cell, without the words that name it one: "Cód. 10-220"."""
    code, rest = article_code(text)
    return code.value if code and code.named and not rest else text


def _counts_up(texts: Sequence[str]) -> bool:
    """The column only numbers the lines."""
    numbers = [int(t.strip(".) ")) for t in texts if t.strip(".) ").isdigit()]
    steps = {b - a for a, b in pairwise(numbers)}
    return len(numbers) == len(texts) and len(numbers) > 1 and steps <= {1, 10} and numbers[0] in (1, 10)


# --- cells' values --------------------------------------------------------------------------------------------------------------------


def amount_in(text: str) -> Amount | None:
    """A cell that holds a quantity and at most its unit: "30", "1 000", "6 packs", "Stk 12", "x 4"."""
    bare = re.sub(r"(?<=\d)[ \u00a0](?=\d{3}(?!\d))", "\u202f", text.strip())
    spaced = re.fullmatch(r"(\d{1,3})(?:\u202f\d{3})+", bare.split(" ")[0])
    if spaced:
        bare = bare.replace("\u202f", "")
    tokens = [t for t in tokenise(bare) if t.kind != Kind.MARK and t.lower not in ("x", "×", "ca", "env", "circa")]
    numbers = [t for t in tokens if t.kind == Kind.NUMBER]
    if len(numbers) != 1 or len(tokens) > 2 or numbers[0].value is None or numbers[0].value <= 0:
        return None
    number = numbers[0]
    other = next((t.text for t in tokens if t is not number), "")
    if other and not unit_named(other):
        return None
    raw_unit = number.glued if number.unit else other
    return Amount(number.value or Decimal(0), number.text, number.unit or unit_named(other), raw_unit, number.sure if not spaced else 0.97)


def _price(text: str) -> Price | None:
    text = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "", text)
    found = next(iter(prices(f"@ {text}", 0, len(text) + 2)), None)
    if found is None and re.fullmatch(r"\d+", text):
        return Price(Decimal(text), text, 0, len(text), None, "", False, 0.8)
    told = number_of(text) if found is None else None
    if told and told.currency and not told.ambiguous:  # "1 590 Ft", which sentences can't tell from feet
        return Price(told.value(True), text, 0, len(text), told.per, told.currency, False, 0.9)
    return found


def line_of(row: Row, cells: Sequence[Cell], roles: Sequence[str], sure: float, per: Decimal | None, thirds: bool) -> Columned | None:
    values = {
        role: (cell.text, cell.start, cell.end) for role, cell in reversed(list(zip(roles, cells, strict=True))) if role and cell.text
    }
    amount = amount_in(values[QUANTITY][0]) if QUANTITY in values else None
    if amount is None or not any(name in values for name in (*NAMES, DESCRIPTION)):
        return None
    price = _price(re.sub(r"(,\d\d)\d", r"\1", values[PRICE][0]) if thirds else values[PRICE][0]) if PRICE in values else None
    per = Decimal(re.sub(r"\D", "", values[PER][0])) if PER in values and values[PER][0] in PERS else per
    price = replace(price, per=per) if price and per and not price.per else price
    total = _price(values[AMOUNT][0]) if AMOUNT in values else None
    proven = (
        price is not None
        and total is not None
        and abs(amount.value * price.value / (price.per or 1) - total.value) <= Decimal("0.005") * (1 + amount.value / 100)
    )
    unit = values[UNIT][0] if UNIT in values else amount.raw_unit
    if (PRICE in values and price is None) or (unit and not unit_named(unit) and not unit_of(unit)):
        sure = min(sure, PARTLY)
    return Columned(row.row, amount, values[QUANTITY][1:], values, price, proven and amount.value > 1, sure * amount.sure)
