"""What single cells of a row say as part of an order line, under the meaning of the columns."""

from intake.reading.grid import GridCell, GridRow
from intake.reading.labels import AMOUNT, CODE, DESCRIPTION, GTIN, OURS, POSITION, PRICE, QUANTITY, THEIRS
from intake.reading.roles import Roles
from intake.reading.values import Number, looks_like_code, number, ordinal, unit_of


def cell_number(row: GridRow, roles: Roles, role: str) -> Number | None:
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


def flat(cell: GridCell | None) -> bool:
    """Whether a quantity is given as a whole, without a number: "pauschal"."""
    return cell is not None and unit_of(cell.text) == "flat"


def is_zero(number: Number | None) -> bool:
    return number is not None and not number.dot and not number.comma


def counted(row: GridRow, roles: Roles) -> bool:
    """Whether a line number stands in the row."""
    cell = row.cells.get(roles.columns.get(POSITION, -1))
    return cell is not None and any(ordinal(piece) is not None or number(piece) is not None for piece in cell.pieces)


def has_text(row: GridRow, roles: Roles) -> bool:
    k = roles.columns.get(DESCRIPTION)
    return k is not None and k in row.cells and any(c.isalpha() for c in row.cells[k].text)


def code_cell(row: GridRow, roles: Roles) -> GridCell | None:
    columns = [k for role in (CODE, OURS, THEIRS, GTIN) if (k := roles.columns.get(role)) is not None]
    cells = [piece.cells[k] for k in columns for piece in row.pieces if k in piece.cells]
    return next((c for c in cells if looks_like_code(c.text.replace(" ", ""))), None)
