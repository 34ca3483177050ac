"""Order forms: tables that list all articles and have quantities at only some, or at none."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from intake.reading.grid import NAMED, Grid, GridRow
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
)  # fmt: skip
from intake.reading.line_cells import cell_number, code_cell, is_zero
from intake.reading.roles import Roles
from intake.reading.values import number, unit_of


def unfilled(grid: Grid) -> bool:
    """Whether the column of quantities by its head is empty in every row, and no column without a head holds anything in its place: a form
    of which nothing is ordered, whatever the names of its articles count ("Butter 250 g")."""
    headed = grid.quantities
    rows = [row for row in grid.rows if len(row.cells) > 1] or grid.rows
    if not (grid.headed and headed and rows):
        return False
    told = any(c.roles.get(DESCRIPTION, 0.0) >= NAMED for c in grid.columns) and not all(unit_of(grid.columns[k].label) for k in headed)
    if not (grid.stated or told):  # "Stück" and "pro Stück" below a line are no head of a form
        return False
    placed = {*headed, *(k for k, column in enumerate(grid.columns) if not column.label)}
    counts = {k for k, column in enumerate(grid.columns) if not column.roles.keys() & NUMBERED} if not grid.stated else set[int]()
    return not any(k in placed or (k in counts and number(cell.text)) for row in rows for k, cell in row.cells.items())


NUMBERED = {CODE, OURS, THEIRS, GTIN, POSITION, PRICE, PER, TAX, DATE}
"""What a form prints beside the names of its articles."""


def counting_rows(rows: Sequence[GridRow], headed: Sequence[int]) -> list[GridRow]:
    """The rows that say something other than nought below a head of quantities, those with numbers where there are any."""
    said = [row for row in rows if any(k in row.cells and not is_zero(row.cells[k].number) for k in headed)]
    return [row for row in said if any(k in row.cells and row.cells[k].number for k in headed)] or said


def unordered_rows(grid: Grid, anchors: Sequence[int], roles: Roles) -> tuple[set[int], set[int]]:
    """Indices of the rows that are articles of their own though nothing of them is ordered, as an order form has them: they bear a name
    and, as the lines do, a number; below a head of quantities a unit does as well. On a page without cells they fill all that the lines do
    but what counts, or bear a price. Then those of the rows of a name alone in such a form: further articles, or what heads some."""
    counts, name = roles.columns.get(QUANTITY, -1), roles.columns.get(DESCRIPTION, -1)
    lines = [grid.rows[i] for i in anchors]
    coded = any(code_cell(row, roles) for row in lines)
    headed = QUANTITY in grid.columns[counts].roles
    but = {counts, *(roles.columns.get(role, -1) for role in (AMOUNT, DISCOUNT))}
    usual = {k for k in range(len(grid.columns)) if k not in but and sum(k in row.cells for row in lines) >= MOSTLY * len(lines)}
    rest = [i for i in range(len(grid.rows)) if i not in anchors and not grid.rows[i].noise]

    def other(row: GridRow) -> bool:
        zero = counts in row.cells and is_zero(row.cells[counts].number)
        empty = counts not in row.cells or zero or (grid.stated and headed)
        own = (coded and code_cell(row, roles) is not None) or (headed and (_measured(row, roles) or zero))
        like = headed and name in usual and usual <= row.cells.keys() and (len(usual) > 1 or zero)
        return empty and name in row.cells and own and (grid.stated or like or cell_number(row, roles, PRICE) is not None)

    found = {i for i in rest if other(grid.rows[i])}
    plain = [grid.rows[i] for i in found if not _measured(grid.rows[i], roles) and cell_number(grid.rows[i], roles, PRICE) is None]
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
