"""Rows become order lines: an anchor row carries the quantity, the rows around it belong to it; totals, carry-overs and terms do not."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from statistics import median

from intake.reading.dealing import deal_rows
from intake.reading.empties import heads_empties
from intake.reading.grid import Grid, GridCell, GridRow
from intake.reading.labels import (
    AMOUNT,
    CODE,
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
    fold,
)  # fmt: skip
from intake.reading.line_cells import cell_number, code_cell, counted, flat, has_text, is_zero
from intake.reading.notes import PRINTED, sure_of
from intake.reading.order_forms import counting_rows, unfilled, unordered_rows
from intake.reading.packed import beside_packs
from intake.reading.roles import Numbers, Proof, Roles, discounts_in, prove, prove_less, search
from intake.reading.values import PER as PER_ALONE
from intake.reading.values import dates, number
from orders import Box


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

    def basis(self, roles: Roles) -> Decimal | None:
        """The price basis that stands alone above or below the price: "2,74" over "per 100"."""
        k = roles.columns.get(PRICE)
        hits = [hit for piece in self.pieces if k in piece.cells and (hit := PER_ALONE.match(piece.cells[k].text)) and hit["per"]]
        return next((Decimal(hit["per"]) for hit in hits if int(hit["per"])), None)


STRAY = 1.5


@dataclass
class Found:
    """What one grid gave: the meaning of its columns and its items."""

    grid: Grid
    roles: Roles
    items: list[Item]
    unordered: Sequence[GridRow] = ()
    """Rows of articles of which nothing is ordered."""

    def usual(self, row: GridRow) -> float:
        """Share of the columns which most lines fill that the row fills too."""
        often = self._often
        return sum(k in row.cells for k in often) / len(often) if often else 1.0

    @cached_property
    def beside_packs(self) -> int | None:
        """The column of contents by which the quantities may count packs."""
        return beside_packs(self.grid, self.roles, [item.anchor for item in self.items])

    @cached_property
    def _often(self) -> list[int]:
        return [k for k in range(len(self.grid.columns)) if 2 * sum(k in i.anchor.cells for i in self.items) > len(self.items)]

    @property
    def amounts(self) -> list[Decimal]:
        """The items' amounts as far as they have one."""
        numbers = [cell_number(i.anchor, self.roles, AMOUNT) for i in self.items]
        return [n.value(self.roles.comma) for n in numbers if n]

    @property
    def proven(self) -> int:
        """Items whose arithmetic comes out."""
        return sum(i.proof.state > 0 for i in self.items)

    @property
    def score(self) -> float:
        form = (3.0 if self.grid.headed else 0.0) + (3.0 if self.grid.ruled else 0.0) - STRAY * self._strays
        bare = len(self.items) - len(self.amounts) if self.proven else 0  # where lines multiply, one without an amount may be half a line
        return self.roles.score + 2.0 * self.proven + 0.5 * len(self.items) - bare + form

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
    grid = grid.changing()
    grid = grid.counting(grid.quantities)
    if unfilled(grid):
        return None
    candidates = [r for r in grid.rows if _may_be_line(r) and (r.page, r.top) not in grid.barred]
    if not candidates:
        return None
    candidates = counting_rows(candidates, grid.quantities) or candidates
    roles = search(grid, candidates, votes)
    if roles is None:
        return None
    grid = grid.counting([roles.columns[QUANTITY]])
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
    idle, named = unordered_rows(grid, anchors, roles)
    others = idle | named | _remarks(grid, anchors)
    for item, indices in zip(items, deal_rows(grid, anchors, text_at, others), strict=True):
        item.rows = [grid.rows[i] for i in indices]
        if item.proof.state <= 0 and (basis := item.basis(roles)):
            item.proof = prove(_numbers(item.anchor, roles), roles.comma, basis)
        if item.proof.state < 0 and DISCOUNT not in roles.columns and (offs := discounts_in(item.rows)):
            item.proof = prove_less(_numbers(item.anchor, roles), offs, roles.comma, roles.per_factor)
    _share_headings(grid, items, roles)
    within = [i for i in sorted(idle) if grid.stated or anchors[0] < i < anchors[-1]]  # a paper's foot may look like a row of its form
    return Found(grid, roles, items, [grid.rows[i] for i in within])


def _remarks(grid: Grid, anchors: Sequence[int]) -> set[int]:
    """Indices of the rows of a single cell that head others or say how the order is to be carried out: no line goes on in them."""
    alone = ((i, row) for i, row in enumerate(grid.rows) if len(row.cells) == 1 and i not in anchors)
    return {i for i, row in alone if heads_empties(row.text) or (grid.stated and _heads(row)) or sure_of(row.text) >= PRINTED}


def _heads(row: GridRow) -> bool:
    """Whether a sheet's row of one cell heads the rows below: "Kräuter:"."""
    return row.text.rstrip().endswith(":")


def _share_headings(grid: Grid, items: Sequence[Item], roles: Roles) -> None:
    """Give the deliveries of a call-off, dates and quantities, the rows of the article's heading, which stand above its first one only.

    A heading keeps to none of the columns, so it is one cell beside them.
    """
    if DATE not in roles.columns or any(has_text(i.anchor, roles) or code_cell(i.anchor, roles) for i in items):
        return
    heading: list[GridRow] = []
    for item in items:
        above = [row for row in item.rows if row.top < item.anchor.top]
        heading = [_one_cell(row, len(grid.columns)) for row in above] or heading
        item.rows = [*heading, *(row for row in item.rows if row not in above)]


def _one_cell(row: GridRow, k: int) -> GridRow:
    text = " ".join(row.text.split())
    return GridRow(row.page, row.top, row.bottom, {k: GridCell(text, row.box, row.page, (), min(c.sure for c in row.cells.values()))}, text)


def _may_be_line(row: GridRow) -> bool:
    return (
        row.noise not in ("total", "tax", "subtotal", "carry")
        and sum(c.number is not None or c.number is not None for c in row.cells.values()) >= 1
        and len(row.cells) >= 2
    )


def _proof(row: GridRow, roles: Roles) -> Proof:
    numbers = _numbers(row, roles)
    proof = prove(numbers, roles.comma, roles.per_factor)
    counts = row.cells.get(roles.columns[QUANTITY])
    if proof.state < 0 and counts and counts.composed:  # priced may be the ring, not its 50 m
        return max(proof, prove((counts.numbers[-1], *numbers[1:]), roles.comma, roles.per_factor), key=lambda p: p.state)
    return proof


def _numbers(row: GridRow, roles: Roles) -> Numbers:
    return tuple(cell_number(row, roles, role) for role in (QUANTITY, PRICE, AMOUNT, PER, DISCOUNT))


def _anchors(grid: Grid, roles: Roles) -> list[int]:
    """Indices of the rows that carry a line's numbers, up to the totals that close the table."""
    found: list[int] = []
    priced = AMOUNT in roles.columns or PRICE in roles.columns
    usual = 0
    closed = names = False
    for i, row in enumerate(grid.rows):
        if not grid.may_begin(row):
            continue
        quantity = cell_number(row, roles, QUANTITY)
        price, amount = cell_number(row, roles, PRICE), cell_number(row, roles, AMOUNT)
        position, code = row.cells.get(roles.columns.get(POSITION, -1)), code_cell(row, roles)
        placed = counted(row, roles)
        works_out = bool(price and amount) and _proof(row, roles).state > 0
        noise = row.noise
        if noise in ("subtotal", "carry") and not placed:
            continue
        if noise in ("total", "tax") and not (quantity and works_out):
            if found and noise == "total" and (amount or price or row.page == grid.rows[found[-1]].page):
                closed = True
            continue
        if quantity is None and not (flat(row.cells.get(roles.columns[QUANTITY])) and amount) and not _unclear(grid, row, roles):
            continue
        if is_zero(quantity) and (amount is None or is_zero(amount)):
            continue  # an order form's article that is not ordered
        if quantity is not None and (quantity.percent or _is_share(row, roles) or (quantity.currency and not works_out)):
            continue  # a share or a sum of money, unless it works out as a quantity
        evidence = (
            sum(x is not None for x in (price, amount, code))
            + placed
            + bool(
                DESCRIPTION in roles.columns
                and roles.columns[DESCRIPTION] in row.cells
                and len(row.cells[roles.columns[DESCRIPTION]].text) > 2
            )
        )
        if roles.columns.get(DATE) in row.cells and grid.headed:  # a delivery of a call-off: its article stands above it
            evidence += bool(dates(row.cells[roles.columns[DATE]].text))
        if priced and not price and not amount and usual >= 2 and not (placed and evidence >= 2 and not _goes_on(grid, i, roles)):
            continue
        if evidence < 1:
            continue
        if noise == "charge" and not (position or code):
            continue
        named = bool(position or code or has_text(row, roles))
        if closed and not (works_out and (named or not names)):
            continue
        if _is_footer(row):
            continue
        closed = False
        usual = max(usual, (price is not None) + (amount is not None))
        names |= named
        found.append(i)
    return _alike(grid, roles, found)


def _unclear(grid: Grid, row: GridRow, roles: Roles) -> bool:
    """Whether a row is a line by its number and name though what stands below the label of quantities is no number: "10 bis 12", "nach
    Bedarf", "x". Without digits it needs two of a line number, an article's and a unit, in a table with cells of its own one of them."""
    cell = row.cells.get(roles.columns[QUANTITY])
    head = grid.columns[roles.columns[QUANTITY]]
    if cell is None or QUANTITY not in head.roles or not has_text(row, roles) or fold(cell.text) == fold(head.label):
        return False
    shown = [counted(row, roles), code_cell(row, roles) is not None]
    if any(map(str.isdigit, cell.text)):
        return any(shown)
    unit = row.cells.get(roles.columns.get(UNIT, -1))
    shown.append(unit is not None and not number(unit.text))
    few = len(cell.text.split()) <= SHORT
    return sum(shown) >= (1 if grid.stated and few else 2) and any(c.isalpha() or c in "?✓✔" for c in cell.text)


SHORT = 3
"""Words of what stands for a quantity in a sheet's cell: "nach Bedarf", "ein paar"."""


def _goes_on(grid: Grid, i: int, roles: Roles) -> bool:
    """Whether the numbers of the line whose own number stands in a row follow in the next one: they work out and bear no line number."""
    below = grid.rows[i + 1] if i + 1 < len(grid.rows) else None
    return below is not None and not counted(below, roles) and _proof(below, roles).state > 0


def _is_share(row: GridRow, roles: Roles) -> bool:
    """Whether a percent sign stands in the column of units: a tax below the lines, "TVQ 9,975 %"."""
    unit = row.cells.get(roles.columns.get(UNIT, -1))
    return unit is not None and unit.text.startswith("%")


def _alike(grid: Grid, roles: Roles, anchors: list[int]) -> list[int]:
    """The anchors without those that differ from nearly all others and that no arithmetic proves: they fill few of the usual columns, or
    two of these: no line number where the others bear one, a quantity off the column's edge, no amount (without amounts: no price)
    where the others have one."""
    if len(anchors) < 3:
        return anchors
    rows = [grid.rows[i] for i in anchors]
    usual = {k for k in range(len(grid.columns)) if sum(k in r.cells for r in rows) >= 0.7 * len(rows)}
    straight = _straight(rows, roles.columns[QUANTITY])
    numbered = sum(counted(r, roles) for r in rows) >= 0.7 * len(rows)
    money = [k for role in (AMOUNT, PRICE) if (k := roles.columns.get(role)) in usual][:1]

    def fits(row: GridRow, in_line: bool) -> bool:
        faults = (numbered and not counted(row, roles), not in_line, not row.cells.keys() >= set(money))
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


FOOTER = re.compile(r"\b(IBAN|BIC|SWIFT|BLZ|HRB|USt-?Id|Tel\.?|Fax|www\.|E-?Mail|TVA intra|SIRET|KvK|P\.? ?IVA)\b", re.IGNORECASE)


def _is_footer(row: GridRow) -> bool:
    return bool(FOOTER.search(row.text))
