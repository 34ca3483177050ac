"""Rows become order lines: an anchor row carries the quantity, the rows around it belong to it; totals, carry-overs and terms do not."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from statistics import median

from intake.reading.confidence import Signs, probability
from intake.reading.dealing import deal_rows
from intake.reading.grid import Grid, GridCell, GridRow, around
from intake.reading.labels import (
    AMOUNT,
    CODE,
    COLUMNS,
    DATE,
    DESCRIPTION,
    DISCOUNT,
    GTIN,
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
from intake.reading.roles import Proof, Roles, firm, prove, search
from intake.reading.values import Number, dates, gtin, looks_like_code, number, ordinal, unit_of, week_date
from orders import Box, Evidence, OrderLine, Read, Source

INLINE = Phrases({k: COLUMNS[k] for k in (CODE, OURS, THEIRS, GTIN)})
INLINE_DATES = Phrases({DATE: COLUMNS[DATE]})


@dataclass
class Item:
    """The rows of one order line."""

    anchor: GridRow
    rows: list[GridRow] = field(default_factory=list[GridRow])
    proof: Proof = field(default_factory=lambda: Proof(0))

    @property
    def pieces(self) -> list[GridRow]:
        """Its rows of text, one by one."""
        return [piece for row in self.rows for piece in row.pieces]


STRAY = 1.5


@dataclass
class Found:
    """What one grid gave: the meaning of its columns and its items."""

    grid: Grid
    roles: Roles
    items: list[Item]

    def usual(self, row: GridRow) -> float:
        """Share of the columns which most lines fill that the row fills too."""
        often = self._often
        return sum(k in row.cells for k in often) / len(often) if often else 1.0

    @cached_property
    def _often(self) -> list[int]:
        return [k for k in range(len(self.grid.columns)) if 2 * sum(k in i.anchor.cells for i in self.items) > len(self.items)]

    @property
    def amounts(self) -> list[Decimal]:
        """The items' amounts as far as they have one."""
        numbers = [_cell_number(i.anchor, self.roles, AMOUNT) for i in self.items]
        return [n.value(self.roles.comma) for n in numbers if n]

    @property
    def proven(self) -> int:
        """Items whose arithmetic comes out."""
        return sum(i.proof.state > 0 for i in self.items)

    @property
    def score(self) -> float:
        form = (3.0 if self.grid.headed else 0.0) + (3.0 if self.grid.ruled else 0.0) - STRAY * self._strays
        return self.roles.score + 2.0 * self.proven + 0.5 * len(self.items) + form

    @property
    def _strays(self) -> int:
        """Columns without a label that hold nothing but a few numbers: digits that were torn off their neighbour's."""
        held = {k: [i.anchor.cells[k] for i in self.items if k in i.anchor.cells] for k in range(len(self.grid.columns))}
        return sum(
            not self.grid.columns[k].label and 0 < 2 * len(cells) < len(self.items) and all(c.text.isdigit() for c in cells)
            for k, cells in held.items()
        )


def read_grid(grid: Grid, votes: int) -> Found | None:
    """The order lines of a grid, None where it holds none."""
    candidates = [r for r in grid.rows if _may_be_line(r)]
    if not candidates:
        return None
    roles = search(grid, candidates, votes)
    if roles is None:
        return None
    anchors = _anchors(grid, roles)
    if anchors and len(anchors) < len(candidates):  # look again with the true rows only
        again = search(grid, [grid.rows[i] for i in anchors], votes)
        if again:
            roles = again
            anchors = _anchors(grid, roles)
    if not anchors:
        return None
    items = [Item(grid.rows[i], proof=_proof(grid.rows[i], roles)) for i in anchors]
    text_at = {roles.columns[r] for r in (DESCRIPTION, CODE, OURS, THEIRS, GTIN) if r in roles.columns}
    for item, indices in zip(items, deal_rows(grid, anchors, text_at), strict=True):
        item.rows = [grid.rows[i] for i in indices]
    return Found(grid, roles, items)


def _may_be_line(row: GridRow) -> bool:
    return (
        row.noise not in ("total", "tax", "subtotal", "carry")
        and sum(c.number is not None or c.number is not None for c in row.cells.values()) >= 1
        and len(row.cells) >= 2
    )


def _cell_number(row: GridRow, roles: Roles, role: str) -> Number | None:
    """The number in the column of a role; where several text rows are one row, the number that stands beside the other numbers."""
    k = roles.columns.get(role)
    cell = row.cells.get(k) if k is not None else None
    if cell is None or len(cell.lines) < 2 or k is None:
        return cell.number if cell else None
    return _fullest(row, roles, k).number or cell.number


def _fullest(row: GridRow, roles: Roles, k: int) -> GridCell:
    """Of a row's pieces that fill a column, the cell of the one with most numbers of a line; the first of equals."""
    counted = [j for role in (QUANTITY, PRICE, AMOUNT) if (j := roles.columns.get(role)) is not None]
    pieces = [p for p in row.pieces if k in p.cells]
    if not pieces:
        return row.cells[k]
    return max(pieces, key=lambda p: sum(j in p.cells and p.cells[j].number is not None for j in counted)).cells[k]


def _proof(row: GridRow, roles: Roles) -> Proof:
    numbers = [_cell_number(row, roles, role) for role in (QUANTITY, PRICE, AMOUNT, PER, DISCOUNT)]
    return prove((*numbers,), roles.comma, roles.per_factor)


def _anchors(grid: Grid, roles: Roles) -> list[int]:
    """Indices of the rows that carry a line's numbers, up to the totals that close the table."""
    found: list[int] = []
    priced = AMOUNT in roles.columns or PRICE in roles.columns
    usual = 0
    closed = False
    for i, row in enumerate(grid.rows):
        if not grid.starts <= row.cells.keys():
            continue
        quantity = _cell_number(row, roles, QUANTITY)
        price, amount = _cell_number(row, roles, PRICE), _cell_number(row, roles, AMOUNT)
        position, code = row.cells.get(roles.columns.get(POSITION, -1)), _code_cell(row, roles)
        counted = _counted(row, roles)
        noise = row.noise
        if noise in ("subtotal", "carry") and not counted:
            continue
        if noise in ("total", "tax") and not (quantity and price and amount and _proof(row, roles).state > 0):
            if found and noise == "total" and (amount or price or row.page == grid.rows[found[-1]].page):
                closed = True
            continue
        flat = roles.columns.get(QUANTITY) in row.cells and unit_of(row.cells[roles.columns[QUANTITY]].text) == "flat"
        if quantity is None and not (flat and amount):
            continue
        if _is_zero(quantity) and (amount is None or _is_zero(amount)):
            continue  # an order form's article that is not ordered
        if quantity is not None and (quantity.percent or (quantity.currency and not price)):
            continue
        evidence = (
            sum(x is not None for x in (price, amount, code))
            + counted
            + bool(
                DESCRIPTION in roles.columns
                and roles.columns[DESCRIPTION] in row.cells
                and len(row.cells[roles.columns[DESCRIPTION]].text) > 2
            )
        )
        proof = _proof(row, roles) if price and amount else None
        if priced and not price and not amount and usual >= 2 and not (counted and evidence >= 2):
            continue
        if evidence < 1:
            continue
        if noise == "charge" and not (position or code):
            continue
        if closed and not (proof and proof.state > 0 and (position or code or _has_text(row, roles))):
            continue
        if _is_footer(row):
            continue
        closed = False
        usual = max(usual, (price is not None) + (amount is not None))
        found.append(i)
    return _alike(grid, roles, found)


def _is_zero(number: Number | None) -> bool:
    return number is not None and not number.dot and not number.comma


def _counted(row: GridRow, roles: Roles) -> bool:
    """Whether a line number stands in the row."""
    cell = row.cells.get(roles.columns.get(POSITION, -1))
    return cell is not None and any(ordinal(piece) is not None or number(piece) is not None for piece in cell.pieces)


def _alike(grid: Grid, roles: Roles, anchors: list[int]) -> list[int]:
    """The anchors without those that differ from nearly all others and that no arithmetic proves: they fill few of the usual columns, or
    two of these: no line number where the others bear one, a quantity off the column's edge, no amount where the others have one."""
    if len(anchors) < 3:
        return anchors
    rows = [grid.rows[i] for i in anchors]
    usual = {k for k in range(len(grid.columns)) if sum(k in r.cells for r in rows) >= 0.7 * len(rows)}
    straight = _straight(rows, roles.columns[QUANTITY])
    numbered = sum(_counted(r, roles) for r in rows) >= 0.7 * len(rows)
    amount = roles.columns.get(AMOUNT, -1)

    def fits(row: GridRow, in_line: bool) -> bool:
        faults = (numbered and not _counted(row, roles), not in_line, amount in usual and amount not in row.cells)
        return 2 * len(usual & row.cells.keys()) > len(usual) and sum(faults) < 2

    return [i for i, row, in_line in zip(anchors, rows, straight, strict=True) if fits(row, in_line) or _proof(row, roles).state > 0]


OFF = 2.5
"""Points by which a value may stand off the edge of its column."""


def _straight(rows: Sequence[GridRow], k: int) -> list[bool]:
    """For each row whether its cell in a column keeps to the edge (left, right or middle) that three quarters of the cells keep to."""
    boxes = [row.cells[k].box for row in rows if k in row.cells]
    edges: tuple[Callable[[Box], float], ...] = (lambda b: b.x0, lambda b: b.x1, lambda b: (b.x0 + b.x1) / 2)
    ways = []
    for edge in edges:
        usual = median(map(edge, boxes)) if boxes else 0.0
        ways.append([k not in row.cells or abs(edge(row.cells[k].box) - usual) <= OFF for row in rows])
    best = max(ways, key=sum)
    return best if sum(best) >= 0.75 * len(rows) else [True] * len(rows)


BRACKETED = re.compile(r"^\[([^\]\s]{2,30})\]\s")
FOOTER = re.compile(r"\b(IBAN|BIC|SWIFT|BLZ|HRB|USt-?Id|Tel\.?|Fax|www\.|E-?Mail|TVA intra|SIRET|KvK|P\.? ?IVA)\b", re.IGNORECASE)


def _is_footer(row: GridRow) -> bool:
    return bool(FOOTER.search(row.text))


def _has_text(row: GridRow, roles: Roles) -> bool:
    k = roles.columns.get(DESCRIPTION)
    return k is not None and k in row.cells and any(c.isalpha() for c in row.cells[k].text)


def _code_cell(row: GridRow, roles: Roles) -> GridCell | None:
    columns = [k for role in (CODE, OURS, THEIRS, GTIN) if (k := roles.columns.get(role)) is not None]
    cells = [piece.cells[k] for k in columns for piece in row.pieces if k in piece.cells]
    return next((c for c in cells if looks_like_code(c.text.replace(" ", ""))), None)


# --- values -------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Where:
    """What every value's evidence shares."""

    document: str
    source: Source
    order_date: date | None = None
    month_first: bool | None = None


def line_of(item: Item, found: Found, where: Where, position: int) -> OrderLine:
    """The order line of an item, each value with its place and a first confidence."""
    roles, anchor, proof = found.roles, item.anchor, item.proof

    def cell(role: str) -> GridCell | None:
        return _cell(item, roles, role)

    def evidence(box: Box, page: int, text: str) -> Evidence:
        return Evidence(where.document, page, box, text, where.source)

    def read(value, c: GridCell, confidence: float):
        return Read(value, c.text, confidence, evidence(c.box, c.page, c.text))

    clear = all(c.sure >= 1.0 for role in (QUANTITY, PRICE, AMOUNT) if (c := cell(role)))
    proven = proof.state > 0 and (clear or firm(proof))

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
        )

    def amount_of(role: str, fixed: Decimal | None) -> Read[Decimal] | None:
        c = cell(role)
        n = c.number if c else None
        if c is None or n is None:
            return None
        return read(fixed if proven and fixed is not None else n.value(roles.comma), c, probability(signs(role), "value"))

    quantity = amount_of(QUANTITY, proof.quantity)
    price, amount = amount_of(PRICE, proof.price), amount_of(AMOUNT, proof.amount)
    quantity_cell = cell(QUANTITY)
    if quantity is None and quantity_cell is not None:
        quantity = read(Decimal(1), quantity_cell, 0.7)
    unit = _unit(cell(UNIT), quantity_cell, cell(PRICE), read)
    per = _per(cell(PER), cell(PRICE), proof, roles, read)
    line_no_cell = cell(POSITION)
    codes = _codes(item, roles, read)
    requested = None
    if (c := cell(DATE)) and (hits := dates(c.text, where.month_first)):
        requested = read(hits[0][0], c, 0.9)
    elif c and (monday := week_date(c.text, where.order_date)):
        requested = read(monday, c, 0.8)
    description = _description(item, roles, evidence)
    confidence = probability(signs(QUANTITY, PRICE, AMOUNT), "line")
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
        line_no=line_no_cell.text if line_no_cell else "",
        proven=proven,
        confidence=confidence,
        evidence=evidence(whole, anchor.page, anchor.text),
    )


def _suits(cell: GridCell, role: str) -> bool:
    """Whether a cell's words can be a value of the column's kind."""
    if role == UNIT:
        return bool(unit_of(cell.text))
    if role == DATE:
        return bool(dates(cell.text)) or week_date(cell.text, None) is not None
    if role in (CODE, OURS, THEIRS):
        return len(cell.text.split()) <= 2 and looks_like_code(cell.text.replace(" ", ""))
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
        return _fullest(item.anchor, roles, k) if len(item.anchor.parts) > 1 else own
    return next((c for c in cells if _suits(c, role)), own or (cells[0] if cells else None))


def _unit(own: GridCell | None, quantity: GridCell | None, price: GridCell | None, read) -> Read[str] | None:
    if own and own.text and not number(own.text):
        return read(own.text, own, 0.95 if unit_of(own.text) else 0.6)
    for c in (quantity, price):
        if c and (n := c.number):
            if n.unit:
                return read(n.unit, c, 0.9)
            words = c.text.split()
            if len(words) > 1 and unit_of(words[-1]):
                return read(words[-1], c, 0.85)
    return None


def _per(own: GridCell | None, price: GridCell | None, proof: Proof, roles: Roles, read) -> Read[Decimal] | None:
    if own and (n := own.number) and n.value(roles.comma) > 0:
        return read(n.value(roles.comma), own, 0.95)
    n = price.number if price else None
    if price and n:
        return read(proof.per or n.per or roles.per_factor or Decimal(1), price, 0.97 if proof.state > 0 else 0.8)
    return None


def _codes(item: Item, roles: Roles, read) -> dict[str, Read[str]]:
    """Article numbers: from their columns, and from "label: value" in the item's rows. A number of unsaid owner is ours on our customer's
    order unless another column is said to be ours."""
    found: dict[str, Read[str]] = {}
    for role in (OURS, THEIRS, GTIN, CODE):
        c = _cell(item, roles, role)
        if c and c.text and role not in found and (any(ch.isdigit() for ch in c.text) or roles.labelled.get(role, 0) > 0.5):
            found[role] = read(c.text, c, 0.95 if roles.labelled.get(role, 0) > 0.5 else 0.7)
    for row in item.pieces:
        for c in row.cells.values():
            for role, value in _inline(c.text):
                found.setdefault(role, read(value, c, 0.9))
    if CODE not in found and (c := item.anchor.cells.get(roles.columns.get(DESCRIPTION, -1))) and (hit := BRACKETED.match(c.text)):
        found[CODE] = read(hit[1], c, 0.85)
    plain = found.pop(CODE, None)
    if plain:
        if gtin(plain.value) and GTIN not in found:
            found[GTIN] = plain
        elif OURS not in found:
            found[OURS] = plain
        elif THEIRS not in found:
            found[THEIRS] = plain
    if GTIN not in found:
        for row in item.pieces:
            for c in row.cells.values():
                if hit := next((w for w in c.text.split() if len(w) == 13 and gtin(w)), None):
                    found[GTIN] = read(hit, c, 0.9)
    return found


def _inline(text: str) -> list[tuple[str, str]]:
    """Article numbers named in running text: "Art.-Nr. 4711", "EAN: 4006381333931"."""
    words = text.split()
    folded = [(f, i) for i, w in enumerate(words) for f in fold(w)]
    found = []
    for start, end, meanings in INLINE.find([f for f, _ in folded]):
        at = folded[end - 1][1] + 1
        if at < len(words):
            value = words[at].strip(",;:()")
            named = words[at - 1].endswith((":", ".")) or folded[end - 1][0] in ("no", "id", "ean", "gtin")
            if (named or (start == 0 and at + 1 == len(words))) and looks_like_code(value):
                found.append((meanings[0], value))
    return found


def _description(item: Item, roles: Roles, evidence) -> Read[str] | None:
    """The item's text: its cell in the description's column, and what runs on above or below it."""
    k = roles.columns.get(DESCRIPTION)
    role_of = {column: role for role, column in roles.columns.items()}
    parts: list[GridCell] = []
    for row in item.pieces:
        cells = [c for _, c in sorted(row.cells.items())]
        found = _inline(row.text)
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
