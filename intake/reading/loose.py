"""Order lines without a table: letters and cards, in which only the arithmetic shows what belongs together.

Three numbers that stand close to one another and of which two make the third are a line, if the amounts of all such lines add up to a
printed total: "24 Stück Rillenkugellager 6308 … € 180,48 / à € 7,52".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from intake.pages.page import Word
from intake.reading.grid import Column, Grid, GridCell, GridRow
from intake.reading.items import Found, Item
from intake.reading.labels import AMOUNT, DESCRIPTION, PRICE, QUANTITY
from intake.reading.roles import CENT, Roles, prove
from intake.reading.rows import Row
from intake.reading.values import is_currency, number, unit_of

NEAR = 4
"""Text rows that a line's numbers may lie apart."""
MOST = 400
"""Rows of the document beyond which nothing is searched."""
HEADED = (QUANTITY, PRICE, AMOUNT, DESCRIPTION)


@dataclass(frozen=True, slots=True)
class Figure:
    """A printed number of the text: its row, its words with unit and currency, its value; `money` where a currency or cents say so."""

    row: int
    words: tuple[Word, ...]
    value: Decimal
    money: bool
    unit: bool


def _figures(rows: Sequence[Row], comma: bool) -> list[Figure]:
    """The numbers of the rows, each with the currency or unit beside it."""
    found = []
    for at, row in enumerate(rows):
        words = row.words
        for k, word in enumerate(words):
            parsed = number(word.text.rstrip(";,")) if word.text[-1:] in ";," else number(word.text)
            if parsed is None or parsed.percent:
                continue
            value = parsed.value(comma)
            before, after = (words[k - 1] if k else None), (words[k + 1] if k + 1 < len(words) else None)
            sign = before is not None and is_currency(before.text)
            behind = after is not None and (is_currency(after.text) or bool(unit_of(after.text)))
            mine = tuple(w for w, wanted in ((before, sign), (word, True), (after, behind)) if wanted and w is not None)
            money = bool(parsed.currency) or sign or bool(after and is_currency(after.text)) or parsed.decimals >= 2
            found.append(Figure(at, mine, value, money, bool(parsed.unit) or bool(after and unit_of(after.text))))
    return found


def loose_lines(rows: Sequence[Row], totals: Sequence[Decimal], comma: bool) -> Found | None:
    """The lines that products of numbers show, None unless two and more of them add up to a printed total."""
    if not totals:
        return None
    rows = list(rows[:MOST])
    figures = [f for f in _figures(rows, comma) if rows[f.row].noise not in ("total", "tax", "subtotal", "carry")]
    lines: list[tuple[Figure, Figure, Figure]] = []
    taken: set[int] = set()
    for amount in (f for f in figures if f.money and f.value > 0):
        near = [f for f in figures if abs(f.row - amount.row) <= NEAR and f is not amount and id(f) not in taken]
        pairs = [
            (q.money, not q.unit, abs(q.row - amount.row) + abs(p.row - amount.row), k, q, p)
            for k, p in enumerate(near) if p.money and p.value > 0
            for q in near if q is not p and q.value > 0 and abs(q.value * p.value - amount.value) <= CENT
        ]  # fmt: skip
        if pairs and id(amount) not in taken:
            *_, quantity, price = min(pairs, key=lambda pair: pair[:4])
            lines.append((quantity, price, amount))
            taken |= {id(quantity), id(price), id(amount)}
    amounts = [a.value for _, _, a in lines]
    if len(lines) < 2 or not any(abs(sum(amounts) - t) <= Decimal("0.02") for t in totals):
        return None
    return _found(rows, lines, comma)


def _found(rows: Sequence[Row], lines: Sequence[tuple[Figure, Figure, Figure]], comma: bool) -> Found:
    """The lines as a table of four columns; words between one line's first row and the next one's are its description."""
    lasts = [max(f.row for f in line) for line in lines]
    firsts = [_first(rows, min(f.row for f in line), lasts[k - 1] + 1 if k else 0) for k, line in enumerate(lines)]
    if len(lines) > 1:  # what stands above the first line may be the letter's own words
        firsts[0] = max(
            firsts[0], min(f.row for f in lines[0]) - min(min(f.row for f in x) - a for x, a in zip(lines[1:], firsts[1:], strict=True))
        )
    items, made = [], []
    for k, line in enumerate(lines):
        own = {id(w) for f in line for w in f.words}
        last = lasts[k]
        end = firsts[k + 1] if k + 1 < len(lines) else last + 1
        pieces = []
        for at in range(firsts[k], max(end, last + 1)):
            words = [w for w in rows[at].words if id(w) not in own]
            cells = {column: GridCell.of(f.words, rows[at].page) for column, f in enumerate(line) if f.row == at}
            if words:
                cells[HEADED.index(DESCRIPTION)] = GridCell.of(words, rows[at].page)
            if cells and rows[at].noise not in ("total", "tax", "subtotal", "carry"):
                pieces.append(GridRow(rows[at].page, rows[at].top, rows[at].bottom, cells, rows[at].text))
        cells = {column: GridCell.of(f.words, rows[f.row].page) for column, f in enumerate(line)}
        if text := next((p.cells[HEADED.index(DESCRIPTION)] for p in pieces if HEADED.index(DESCRIPTION) in p.cells), None):
            cells[HEADED.index(DESCRIPTION)] = text
        anchor = GridRow(rows[last].page, pieces[0].top, pieces[-1].bottom, cells, "  ".join(p.text for p in pieces))
        made.append(anchor)
        numbers = tuple(cells[c].number for c in range(3))
        items.append(Item(anchor, [anchor, *pieces[1:]], prove((*numbers, None, None), comma, None)))
    columns = [Column(float(k), k + 1.0) for k in range(len(HEADED))]
    roles = Roles({role: k for k, role in enumerate(HEADED)}, comma, 0.0, proven=len(items), tried=len(items))
    return Found(Grid(columns, made, False), roles, items)


def _first(rows: Sequence[Row], at: int, least: int) -> int:
    """The first row of the block of closely set rows that a line's numbers stand in."""
    while at > least and rows[at - 1].page == rows[at].page and rows[at].top - rows[at - 1].bottom < 0.8 * rows[at].height:
        at -= 1
    return at
