"""Rows become order lines: an anchor row carries the quantity, the rows around it belong to it; totals, carry-overs and terms do not."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
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
    TAX,
    THEIRS,
    UNIT,
    fold,
)  # fmt: skip
from intake.reading.notes import PRINTED, sure_of
from intake.reading.packed import beside_packs
from intake.reading.roles import NAMED, Numbers, Proof, Roles, discounts_in, prove, prove_less, search
from intake.reading.values import PER as PER_ALONE
from intake.reading.values import Number, dates, looks_like_code, number, ordinal, unit_of
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
        numbers = [_cell_number(i.anchor, self.roles, AMOUNT) for i in self.items]
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
    headed = [k for k, column in enumerate(grid.columns) if column.roles.get(QUANTITY, 0.0) >= NAMED]
    grid = grid.counting(headed)
    if unfilled(grid):
        return None
    candidates = [r for r in grid.rows if _may_be_line(r) and (r.page, r.top) not in grid.barred]
    if not candidates:
        return None
    candidates = _counting(candidates, headed) or candidates
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
    idle, named = _others(grid, anchors, roles)
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


def unfilled(grid: Grid) -> bool:
    """Whether the column of quantities by its head is empty in every row, and no column without a head holds anything in its place: a form
    of which nothing is ordered, whatever the names of its articles count ("Butter 250 g")."""
    headed = [k for k, column in enumerate(grid.columns) if column.roles.get(QUANTITY, 0.0) >= NAMED]
    rows = [row for row in grid.rows if len(row.cells) > 1] or grid.rows
    if not (grid.headed and headed and rows):
        return False
    placed = {*headed, *(k for k, column in enumerate(grid.columns) if not column.label)}
    counts = {k for k, column in enumerate(grid.columns) if not column.roles.keys() & NUMBERED} if not grid.stated else set[int]()
    return not any(k in placed or (k in counts and number(cell.text)) for row in rows for k, cell in row.cells.items())


NUMBERED = {CODE, OURS, THEIRS, GTIN, POSITION, PRICE, PER, TAX, DATE}
"""What a form prints beside the names of its articles."""


def _counting(rows: Sequence[GridRow], headed: Sequence[int]) -> list[GridRow]:
    """The rows that say something other than nought below a head of quantities, those with numbers where there are any."""
    said = [row for row in rows if any(k in row.cells and not _is_zero(row.cells[k].number) for k in headed)]
    return [row for row in said if any(k in row.cells and row.cells[k].number for k in headed)] or said


def _others(grid: Grid, anchors: Sequence[int], roles: Roles) -> tuple[set[int], set[int]]:
    """Indices of the rows that are articles of their own though nothing of them is ordered, as an order form has them: they bear a name
    and, as the lines do, a number; below a head of quantities a unit does as well. On a page without cells they fill all that the lines do
    but what counts, or bear a price. Then those of the rows of a name alone in such a form: further articles, or what heads some."""
    counts, name = roles.columns.get(QUANTITY, -1), roles.columns.get(DESCRIPTION, -1)
    lines = [grid.rows[i] for i in anchors]
    coded = any(_code_cell(row, roles) for row in lines)
    headed = QUANTITY in grid.columns[counts].roles
    counted = {counts, *(roles.columns.get(role, -1) for role in (AMOUNT, DISCOUNT))}
    usual = {k for k in range(len(grid.columns)) if k not in counted and sum(k in row.cells for row in lines) >= MOSTLY * len(lines)}
    rest = [i for i in range(len(grid.rows)) if i not in anchors and not grid.rows[i].noise]

    def other(row: GridRow) -> bool:
        zero = counts in row.cells and _is_zero(row.cells[counts].number)
        empty = counts not in row.cells or zero or (grid.stated and headed)
        own = (coded and _code_cell(row, roles) is not None) or (headed and (_measured(row, roles) or zero))
        like = headed and name in usual and usual <= row.cells.keys() and (len(usual) > 1 or zero)
        return empty and name in row.cells and own and (grid.stated or like or _cell_number(row, roles, PRICE) is not None)

    found = {i for i in rest if other(grid.rows[i])}
    plain = [grid.rows[i] for i in found if not _measured(grid.rows[i], roles) and _cell_number(grid.rows[i], roles, PRICE) is None]
    if not grid.stated and len(plain) == len(found) and _alternate(anchors, found):
        found = set[int]()  # each line goes on in a row with another number of its article
    named = {i for i in rest if grid.rows[i].cells.keys() == {name}}
    bare = headed and not {CODE, OURS, THEIRS, GTIN, POSITION, UNIT, PRICE, AMOUNT} & roles.columns.keys()
    many = len(named) > (1.0 if grid.stated else FORM) * len(anchors) and not _alternate(anchors, named)
    return found, named if (grid.stated and headed and found) or (bare and many) else set()


FORM = 1.4
"""Names without a quantity for each line with one, from which on a page's list of names is a form."""
MOSTLY = 0.7
"""Share of the lines that fill a column which their rows usually fill."""


def _alternate(anchors: Sequence[int], others: Collection[int]) -> bool:
    """Whether one or two of some rows stand between any two lines, below or above each, as descriptions run on."""
    between = {sum(a < i < b for i in others) for a, b in pairwise(anchors)}
    before, behind = sum(i < anchors[0] for i in others), sum(i > anchors[-1] for i in others)
    return len(between) == 1 and between <= {1, 2} and (before == 0 or (before in between and behind == 0))


def _measured(row: GridRow, roles: Roles) -> bool:
    """Whether a unit stands in the column of units, without a number."""
    cell = row.cells.get(roles.columns.get(UNIT, -1))
    return cell is not None and number(cell.text) is None and len(cell.text.split()) == 1


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
    if DATE not in roles.columns or any(_has_text(i.anchor, roles) or _code_cell(i.anchor, roles) for i in items):
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


def _cell_number(row: GridRow, roles: Roles, role: str) -> Number | None:
    """The number in the column of a role; where several text rows are one row, the number that stands beside the other numbers."""
    k = roles.columns.get(role)
    cell = row.cells.get(k) if k is not None else None
    if cell is None or len(cell.lines) < 2 or k is None:
        return cell.number if cell else None
    return fullest(row, roles, k).number or cell.number


def fullest(row: GridRow, roles: Roles, k: int) -> GridCell:
    """Of a row's pieces that fill a column, the cell of the one with most numbers of a line; the first of equals."""
    counted = [j for role in (QUANTITY, PRICE, AMOUNT) if (j := roles.columns.get(role)) is not None]
    pieces = [p for p in row.pieces if k in p.cells]
    if not pieces:
        return row.cells[k]
    return max(pieces, key=lambda p: sum(j in p.cells and p.cells[j].number is not None for j in counted)).cells[k]


def _proof(row: GridRow, roles: Roles) -> Proof:
    numbers = _numbers(row, roles)
    proof = prove(numbers, roles.comma, roles.per_factor)
    counts = row.cells.get(roles.columns[QUANTITY])
    if proof.state < 0 and counts and counts.composed:  # priced may be the ring, not its 50 m
        return max(proof, prove((counts.numbers[-1], *numbers[1:]), roles.comma, roles.per_factor), key=lambda p: p.state)
    return proof


def _numbers(row: GridRow, roles: Roles) -> Numbers:
    return tuple(_cell_number(row, roles, role) for role in (QUANTITY, PRICE, AMOUNT, PER, DISCOUNT))


def _anchors(grid: Grid, roles: Roles) -> list[int]:
    """Indices of the rows that carry a line's numbers, up to the totals that close the table."""
    found: list[int] = []
    priced = AMOUNT in roles.columns or PRICE in roles.columns
    usual = 0
    closed = names = False
    for i, row in enumerate(grid.rows):
        if not grid.may_begin(row):
            continue
        quantity = _cell_number(row, roles, QUANTITY)
        price, amount = _cell_number(row, roles, PRICE), _cell_number(row, roles, AMOUNT)
        position, code = row.cells.get(roles.columns.get(POSITION, -1)), _code_cell(row, roles)
        counted = _counted(row, roles)
        works_out = bool(price and amount) and _proof(row, roles).state > 0
        noise = row.noise
        if noise in ("subtotal", "carry") and not counted:
            continue
        if noise in ("total", "tax") and not (quantity and works_out):
            if found and noise == "total" and (amount or price or row.page == grid.rows[found[-1]].page):
                closed = True
            continue
        if quantity is None and not (flat(row.cells.get(roles.columns[QUANTITY])) and amount) and not _unclear(grid, row, roles):
            continue
        if _is_zero(quantity) and (amount is None or _is_zero(amount)):
            continue  # an order form's article that is not ordered
        if quantity is not None and (quantity.percent or _is_share(row, roles) or (quantity.currency and not works_out)):
            continue  # a share or a sum of money, unless it works out as a quantity
        evidence = (
            sum(x is not None for x in (price, amount, code))
            + counted
            + bool(
                DESCRIPTION in roles.columns
                and roles.columns[DESCRIPTION] in row.cells
                and len(row.cells[roles.columns[DESCRIPTION]].text) > 2
            )
        )
        if roles.columns.get(DATE) in row.cells and grid.headed:  # a delivery of a call-off: its article stands above it
            evidence += bool(dates(row.cells[roles.columns[DATE]].text))
        if priced and not price and not amount and usual >= 2 and not (counted and evidence >= 2 and not _goes_on(grid, i, roles)):
            continue
        if evidence < 1:
            continue
        if noise == "charge" and not (position or code):
            continue
        named = bool(position or code or _has_text(row, roles))
        if closed and not (works_out and (named or not names)):
            continue
        if _is_footer(row):
            continue
        closed = False
        usual = max(usual, (price is not None) + (amount is not None))
        names |= named
        found.append(i)
    return _alike(grid, roles, found)


def flat(cell: GridCell | None) -> bool:
    """Whether a quantity is given as a whole, without a number: "pauschal"."""
    return cell is not None and unit_of(cell.text) == "flat"


def _unclear(grid: Grid, row: GridRow, roles: Roles) -> bool:
    """Whether a row is a line by its number and name though what stands below the label of quantities is no number: "10 bis 12", "nach
    Bedarf", "x". Without digits it needs two of a line number, an article's and a unit, in a table with cells of its own one of them."""
    cell = row.cells.get(roles.columns[QUANTITY])
    head = grid.columns[roles.columns[QUANTITY]]
    if cell is None or QUANTITY not in head.roles or not _has_text(row, roles) or fold(cell.text) == fold(head.label):
        return False
    shown = [_counted(row, roles), _code_cell(row, roles) is not None]
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
    return below is not None and not _counted(below, roles) and _proof(below, roles).state > 0


def _is_share(row: GridRow, roles: Roles) -> bool:
    """Whether a percent sign stands in the column of units: a tax below the lines, "TVQ 9,975 %"."""
    unit = row.cells.get(roles.columns.get(UNIT, -1))
    return unit is not None and unit.text.startswith("%")


def _is_zero(number: Number | None) -> bool:
    return number is not None and not number.dot and not number.comma


def _counted(row: GridRow, roles: Roles) -> bool:
    """Whether a line number stands in the row."""
    cell = row.cells.get(roles.columns.get(POSITION, -1))
    return cell is not None and any(ordinal(piece) is not None or number(piece) is not None for piece in cell.pieces)


def _alike(grid: Grid, roles: Roles, anchors: list[int]) -> list[int]:
    """The anchors without those that differ from nearly all others and that no arithmetic proves: they fill few of the usual columns, or
    two of these: no line number where the others bear one, a quantity off the column's edge, no amount (without amounts: no price)
    where the others have one."""
    if len(anchors) < 3:
        return anchors
    rows = [grid.rows[i] for i in anchors]
    usual = {k for k in range(len(grid.columns)) if sum(k in r.cells for r in rows) >= 0.7 * len(rows)}
    straight = _straight(rows, roles.columns[QUANTITY])
    numbered = sum(_counted(r, roles) for r in rows) >= 0.7 * len(rows)
    money = [k for role in (AMOUNT, PRICE) if (k := roles.columns.get(role)) in usual][:1]

    def fits(row: GridRow, in_line: bool) -> bool:
        faults = (numbered and not _counted(row, roles), not in_line, not row.cells.keys() >= set(money))
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


def _has_text(row: GridRow, roles: Roles) -> bool:
    k = roles.columns.get(DESCRIPTION)
    return k is not None and k in row.cells and any(c.isalpha() for c in row.cells[k].text)


def _code_cell(row: GridRow, roles: Roles) -> GridCell | None:
    columns = [k for role in (CODE, OURS, THEIRS, GTIN) if (k := roles.columns.get(role)) is not None]
    cells = [piece.cells[k] for k in columns for piece in row.pieces if k in piece.cells]
    return next((c for c in cells if looks_like_code(c.text.replace(" ", ""))), None)
