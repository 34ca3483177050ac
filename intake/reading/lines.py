"""Items become order lines: each value with its place, what was written there and a first confidence."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from intake.reading.articles import CodeColumn, article_numbers, is_broken, named_numbers, words_of
from intake.reading.composed import counts
from intake.reading.confidence import Signs, probability
from intake.reading.grid import GridCell, around
from intake.reading.items import Found, Item
from intake.reading.labels import (
    AMOUNT,
    CODE,
    COLUMNS,
    DATE,
    DESCRIPTION,
    DISCOUNT,
    GTIN,
    LISTS,
    OTHER,
    OTHER_QUANTITY,
    OURS,
    PER,
    POSITION,
    PRICE,
    QUANTITY,
    THEIRS,
    UNIT,
    Phrases,
    fold,
)  # fmt: skip
from intake.reading.likeness import MISREAD, likeness
from intake.reading.line_cells import flat, fullest
from intake.reading.packed import counted_in
from intake.reading.pricing import priced_in_words
from intake.reading.roles import Proof, Roles, firm
from intake.reading.values import dates, gtin, looks_like_code, number, unit_of, week_date
from orders import Box, Evidence, OrderLine, Read, Source

DATED = Phrases({DATE: f"{COLUMNS[DATE]}; {LISTS['fields']['requested_date']}"})
DOUBTFUL = 0.7
"""The most that a line is believed where neither arithmetic nor any other number says whether its 1,000 is a thousand."""
UNCLEAR = 0.5
"""The most that a line is believed whose quantity is written with more than one number, unless its amount proves one."""
SAID_PRICE = 0.8
"""Confidence of a price that a line's words name."""
CLEAR = 0.99
"""Confidence of words that are not in doubt: those of digital pages, and of scans those that two readers read alike."""
COUNTED = re.compile(r"^[\d.,  ]*\d\s?([^\W\d]{2,12}\.?(?:\([^\W\d]{1,4}\))?)$")
"""A number and one word that no list knows: "40 Sck", "2 500,00 Unité(s)"."""
SIGNED = re.compile(r"\s+[x×*@]$", re.IGNORECASE)
"""The sign of a calculation behind its unit: "48 Stück ×"."""


@dataclass(frozen=True, slots=True)
class Where:
    """What every value's evidence shares."""

    document: str
    source: Source
    order_date: date | None = None
    month_first: bool | None = None
    summed: bool = False
    """The amounts of all lines add up to a printed total."""
    signed: bool = True
    """The document shows which sign its decimals bear."""
    codes: tuple[CodeColumn, ...] = ()
    """The columns of article numbers."""
    marked: Mapping[int, tuple[str, GridCell]] = field(default_factory=dict[int, tuple[str, GridCell]])
    """Article numbers of no label by the id of their item."""


def line_of(item: Item, found: Found, where: Where, position: int) -> OrderLine:
    """The order line of an item, each value with its place and a first confidence."""
    roles, anchor, proof = found.roles, item.anchor, item.proof

    def cell(role: str) -> GridCell | None:
        return _cell(item, roles, role)

    def evidence(box: Box, page: int, text: str) -> Evidence:
        return Evidence(where.document, page, box, text, where.source)

    def read(value, c: GridCell, confidence: float):
        return Read(value, c.text, confidence, evidence(c.box, c.page, c.text))

    def clear(*roles_read: str) -> bool:
        return all(c.sure >= CLEAR for role in roles_read if (c := cell(role)))

    # the total vouches for the amount; with a clear quantity no digit of the price can be wrong that would change what is paid
    settled = clear(QUANTITY, PRICE, AMOUNT) or firm(proof) or (where.summed and clear(QUANTITY))
    proven = proof.state > 0 and settled and not (where.source == Source.OCR and _assumed(proof, found, cell(PER), cell(PRICE)))

    money = cell(AMOUNT)
    counted = money is not None and money.number is not None  # a sum vouches for nothing that is not in it

    def signs(*roles_read: str) -> Signs:
        cells = [c for role in roles_read if (c := cell(role))]
        return Signs(
            proven=float(proven),
            disproved=float(proof.state < 0),
            label=min((min(1.0, roles.labelled.get(role, 0.0)) for role in roles_read if role in roles.columns), default=0.0),
            ambiguous=float(any(c.number and c.number.ambiguous for c in cells)),
            table=roles.proven / roles.tried if roles.tried else 0.0,
            words=min((c.sure for c in cells), default=1.0),
            usual=found.usual(anchor),
            summed=float(where.summed and counted),
            headed=float(found.grid.headed),
        )

    def amount_of(role: str, fixed: Decimal | None) -> Read[Decimal] | None:
        c = cell(role)
        n = c.number if c else None
        if c is None or n is None:
            return None
        return read(fixed if proven and fixed is not None else n.value(roles.comma), c, probability(signs(role), "value"))

    quantity = amount_of(QUANTITY, proof.quantity)
    price, amount = amount_of(PRICE, proof.price), amount_of(AMOUNT, proof.amount)
    if price is None and not roles.columns.keys() & {PRICE, AMOUNT} and (said_price := priced_in_words(item)):
        value, c = said_price
        price = read(value.value(roles.comma), c, SAID_PRICE)
    off = amount_of(DISCOUNT, abs(proof.discount) if proof.discount is not None else None)
    if off is None and proof.state > 0 and proof.discount is not None:  # its words name it
        named = next((r for r in item.rows if "%" in r.text), anchor)
        off = Read(proof.discount, named.text, 0.95, evidence(named.box, named.page, named.text))
    discount = off if off and proof.state >= 0 and 0 < off.value < 100 and (proof.discount or not proven) else None
    quantity_cell = cell(QUANTITY)
    unclear = not proven and quantity_cell is not None and (quantity_cell.composed or (quantity is None and not flat(quantity_cell)))
    if quantity is None and quantity_cell and flat(quantity_cell):
        quantity = read(Decimal(1), quantity_cell, 0.7)
    elif unclear:
        quantity = replace(quantity, confidence=UNCLEAR) if quantity and quantity_cell and counts(quantity_cell.text) else None
    unit = (
        _many(cell(UNIT), proof, roles, read)
        or _unit(cell(UNIT), quantity_cell, cell(PRICE), quantity, read)
        or _unit_beside(item, roles, read)
    )
    if unit is None and quantity_cell and (pack := counted_in(found.grid.columns[roles.columns[QUANTITY]])):
        unit = Read(pack, pack, 0.85, evidence(quantity_cell.box, quantity_cell.page, quantity_cell.text))
    unclear = unclear or (unit is None and not proven and found.beside_packs in anchor.cells)
    per = _per(cell(PER), cell(PRICE), item, roles, read)
    line_no_cell = cell(POSITION)
    said = _said_inline(item, found.grid.inline)
    codes = article_numbers(item, found, where.codes, said, read, where.marked)
    requested = None
    if (c := said.get(DATE)) and (hits := dates(c.text, where.month_first)):
        requested = read(hits[0][0], c, 0.95)
    elif (c := cell(DATE)) and (hits := dates(c.text, where.month_first)):
        requested = read(hits[0][0], c, 0.9)
    elif c and (monday := week_date(c.text, where.order_date)):
        requested = read(monday, c, 0.8)
    elif said_date := _dated(item, where.month_first):
        requested = read(*said_date, 0.9)
    description = _description(item, roles, evidence)
    confidence = probability(signs(QUANTITY, PRICE, AMOUNT), "line")
    if not proven and not where.signed and quantity_cell and quantity_cell.number and quantity_cell.number.ambiguous:
        confidence = min(confidence, DOUBTFUL)
    left_out = where.summed and AMOUNT in roles.columns and not counted  # the sum is whole without it
    if left_out or _unread_amount(item, found, money) or (not proven and not where.summed and _either(found, cell)):
        confidence = min(confidence, DOUBTFUL)
    if unclear:
        confidence = min(confidence, UNCLEAR)
    whole = around([r.box for r in item.rows if r.page == anchor.page and r.cells])
    return OrderLine(
        position=position,
        customer_code=codes.get(THEIRS),
        our_code=codes.get(OURS),
        gtin=codes.get(GTIN),
        description=description,
        quantity=quantity,
        unit=unit,
        unit_price=price,
        price_per=per,
        amount=amount,
        requested_date=requested,
        discount=discount,
        line_no=line_no_cell.text if line_no_cell else "",
        proven=proven,
        confidence=confidence,
        evidence=evidence(whole, anchor.page, anchor.text),
    )


def _either(found: Found, cell: Callable[[str], GridCell | None]) -> bool:
    """Whether a lone column of money may hold prices as well as amounts: no label says which plainly, and no word before its number."""
    lone = [role for role in (PRICE, AMOUNT) if role in found.roles.columns]
    money = cell(lone[0]) if len(lone) == 1 else None
    if money is None or (money.number and money.number.each):
        return False
    said = found.grid.columns[found.roles.columns[lone[0]]].roles
    return (PRICE in said) == (AMOUNT in said)


def _unread_amount(item: Item, found: Found, money: GridCell | None) -> bool:
    """Whether figures stand where the line's amount does that nothing was made of: no number, or a column of amounts by its head that the
    lines' arithmetic did not fit. What was read of the line may lack a discount."""
    if AMOUNT in found.roles.columns:
        return money is not None and money.number is None and any(map(str.isdigit, money.text))
    taken = {k for role, k in found.roles.columns.items() if role in (QUANTITY, PRICE)}
    heads = [k for k, c in enumerate(found.grid.columns) if c.roles.get(AMOUNT, 0.0) >= 1.0 and PRICE not in c.roles and k not in taken]
    return any(k in item.anchor.cells and item.anchor.cells[k].number is not None for k in heads)


def _assumed(proof: Proof, found: Found, own: GridCell | None, price: GridCell | None) -> bool:
    """Whether the arithmetic comes out only by a price basis that is not printed: on a scan it may be a decimal sign that was lost."""
    k = found.roles.columns.get(PRICE)
    headed = found.grid.columns[k].per if k is not None else 0
    printed = (own and own.number) or (price and price.number and price.number.per) or headed
    return proof.per is not None and proof.per != 1 and not printed


def _suits(cell: GridCell, role: str) -> bool:
    """Whether a cell's words can be a value of the column's kind."""
    if role == UNIT:
        return bool(unit_of(cell.text))
    if role == DATE:
        return bool(dates(cell.text)) or week_date(cell.text, None) is not None
    if role in (CODE, OURS, THEIRS):
        return is_broken(cell.text) or (len(cell.text.split()) <= 2 and looks_like_code(cell.text.replace(" ", "")))
    if role == GTIN:
        return gtin(cell.text)
    return role != DESCRIPTION and cell.number is not None


def _cell(item: Item, roles: Roles, role: str) -> GridCell | None:
    """The item's cell in the column of a role: its own row's, unless only another row's words are of the column's kind."""
    k = roles.columns.get(role)
    if k is None:
        return None
    own = item.anchor.cells.get(k)
    if own and not own.lines:
        return own
    cells = [p.cells[k] for p in item.pieces if k in p.cells]
    if own and role in (QUANTITY, PRICE, AMOUNT):
        return fullest(item.anchor, roles, k) if len(item.anchor.parts) > 1 else own
    return next((c for c in cells if _suits(c, role)), own or (cells[0] if cells else None))


def _many(own: GridCell | None, proof: Proof, roles: Roles, read) -> Read[str] | None:
    """A unit that is so many of another ("100 Stk" below "Einheit"), unless the amount proves the number as what the price is for."""
    n = own.number if own else None
    many = own and n and unit_of(n.unit) and n.value(roles.comma) not in (1, proof.per)
    return read(own.text, own, 0.95) if own and many else None


def _unit(own: GridCell | None, quantity: GridCell | None, price: GridCell | None, counted: Read[Decimal] | None, read) -> Read[str] | None:
    if quantity and quantity.composed:
        whole = next((n for n in quantity.numbers if counted and counted.value in (n.dot, n.comma) and n.unit), None)
        return read(whole.unit, quantity, UNCLEAR) if whole else read(own.text, own, UNCLEAR) if own and unit_of(own.text) else None
    if own and own.text and not number(own.text):
        return read(SIGNED.sub("", own.text), own, 0.95 if unit_of(own.text) else 0.6)
    for c in (quantity, price):
        if c and (n := c.number):
            if n.unit:
                return read(SIGNED.sub("", n.unit), c, 0.9)
            words = c.text.split()
            for word in (words[-1], words[0]) if len(words) > 1 else ():
                if unit_of(word):
                    return read(word, c, 0.85)
    if quantity and (hit := COUNTED.match(quantity.text)):
        return read(hit[1], quantity, 0.6)
    return None


def _unit_beside(item: Item, roles: Roles, read) -> Read[str] | None:
    """A unit below the quantity, or beside it in a column that is none of units: "each" under "Per", "krat à 12" under packing."""
    at = roles.columns[QUANTITY]
    taken = {k for role, k in roles.columns.items() if role not in (PER, OTHER, OTHER_QUANTITY)} - {at}
    for k in (at, at + 1, at - 1):
        for cell in (piece.cells[k] for piece in item.pieces if k in piece.cells and k not in taken):
            for word in dict.fromkeys((cell.text, cell.text.split()[0])):
                if unit_of(word) and not number(word):
                    return read(word, cell, 0.85)
    return None


def _per(own: GridCell | None, price: GridCell | None, item: Item, roles: Roles, read) -> Read[Decimal] | None:
    proof = item.proof
    if own and (n := own.number) and n.value(roles.comma) > 0:
        return read(n.value(roles.comma), own, 0.95)
    n = price.number if price else None
    if price and n:
        below = item.basis(roles) if proof.state <= 0 else None
        return read(proof.per or n.per or below or roles.per_factor or Decimal(1), price, 0.97 if proof.state > 0 else 0.8)
    return None


def _said_inline(item: Item, labels: Sequence[tuple[str, tuple[str, ...]]]) -> dict[str, GridCell]:
    """What stands behind the labels inside a line that people showed: role -> the words up to the row's end, or where the label ends its
    row those of the next one. "Our reference" is no "reference": longer labels come first, and a label that no other word leads."""
    found: dict[str, tuple[bool, GridCell]] = {}
    pieces = item.pieces if labels else []
    for row, below in zip(pieces, [*pieces[1:], None], strict=False):
        words = words_of(row.text)
        folded = [(f, i) for i, w in enumerate(words) for f in fold(w)]
        used = set[int]()
        for role, label in sorted(labels, key=lambda x: -len(x[1])):
            for start in range(len(folded) - len(label) + 1):
                at = folded[start + len(label) - 1][1] + 1
                here = range(start, start + len(label))
                same = all(likeness(folded[k][0], word) >= MISREAD for k, word in zip(here, label, strict=True))
                if not same or not used.isdisjoint(here) or (at == len(words) and below is None):
                    continue
                used.update(here)
                where, said = (below, words_of(below.text)) if at == len(words) and below else (row, words[at:])
                led = start > 0 and not any(c.isdigit() for c in folded[start - 1][0])
                if role not in found or (found[role][0] and not led):
                    sure = min(c.sure for c in where.cells.values())
                    found[role] = led, GridCell(" ".join(said), where.box, where.page, (), sure)
    return {role: cell for role, (_, cell) in found.items()}


BEHIND = 3
"""Words behind a label in running text among which its date stands."""


def _dated(item: Item, month_first: bool | None) -> tuple[date, GridCell] | None:
    """A delivery date named in the item's running text: "Liefertermin: Tag 06.05.2026", "Delivery 23-Mar-2026"."""
    for row in item.pieces:
        for c in row.cells.values():
            words = c.text.split()
            folded = [(f, i) for i, w in enumerate(words) for f in fold(w)]
            for _, end, _ in DATED.find([f for f, _ in folded]):
                behind = " ".join(words[folded[end - 1][1] + 1 :][:BEHIND])
                if hits := dates(behind, month_first):
                    return hits[0][0], c
    return None


def _description(item: Item, roles: Roles, evidence) -> Read[str] | None:
    """The item's text: its cell in the description's column, and what runs on above or below it."""
    k = roles.columns.get(DESCRIPTION)
    role_of = {column: role for role, column in roles.columns.items()}
    parts: list[GridCell] = []
    for row in item.pieces:
        cells = [c for _, c in sorted(row.cells.items())]
        found = named_numbers(row.text)
        if found and len(row.text.split()) <= 4 * len(found):
            continue  # nothing but article numbers
        numbers = any(role_of.get(j) in (QUANTITY, PRICE, AMOUNT) and c.number for j, c in row.cells.items())
        if not numbers and "  " not in row.text:  # a row of running text, wherever it begins
            if not (
                len(cells) == 1 and all(role_of.get(j, DESCRIPTION) != DESCRIPTION and _suits(c, role_of[j]) for j, c in row.cells.items())
            ):
                parts += cells
        elif k is not None and k in row.cells:
            parts.append(row.cells[k])
        elif k is None:
            parts += [c for j, c in sorted(row.cells.items()) if j not in role_of and any(ch.isalpha() for ch in c.text)]
    if not parts:
        return None
    text = " ".join(p.text for p in parts)
    box = around([p.box for p in parts if p.page == parts[0].page])
    return Read(text, text, 0.9 if k is not None else 0.6, evidence(box, parts[0].page, text))
