"""Notes on what is not read and may be lines, so that a person knows: rows that a sheet's sender hid or took back, a list beside, and
quantities that are not understood, may count packs, or were others before."""

from collections.abc import Sequence

from intake.pages.page import Page, Unseen
from intake.reading.fields import Context
from intake.reading.grid import Grid, GridRow, around
from intake.reading.items import Found
from intake.reading.labels import QUANTITY
from intake.reading.twofold import twice
from orders import Evidence, OrderLine, Read

NAMED = 5
"""Rows that a note repeats; of more it says how many there are."""


def unseen(pages: Sequence[Page], lines: Sequence[OrderLine], context: Context) -> tuple[Read[str], ...]:
    """A note for each page with rows that nobody sees but that state a quantity as the lines do, such as an order form's filter leaves
    none; all rows with a number where no line was read."""
    places = [line.quantity.evidence.box for line in lines if line.quantity and line.quantity.evidence and line.quantity.evidence.box]
    found: list[Read[str]] = []
    for page in pages:
        counted = [row for row in page.unseen if _counts(row, {(box.x0, box.x1) for box in places} or None)]
        if counted:
            each = [f"{row.place} ({row.why}): {' '.join(cell.text for cell in row.cells)}" for row in counted[:NAMED]]
            said = f"not read, {'; '.join(each)}" + (f"; and {more} more" if (more := len(counted) - NAMED) > 0 else "")
            found.append(Read(said, said, 0.9, Evidence(context.document, page.number, None, said, context.source)))
    return tuple(found)


def unnamed_quantity(form: Grid, context: Context) -> tuple[Read[str], ...]:
    """A note on a form whose head names quantities while no row states one."""
    head = next(column.label for column in form.columns if QUANTITY in column.roles)
    said = f"The form names no quantity: nothing stands below “{head}”. Ask the customer what is ordered."
    page, box = form.header_boxes[0] if form.header_boxes else (form.rows[0].page, None)
    return (Read(said, head, 0.9, Evidence(context.document, page, box, head, context.source)),)


def halved(rows: Sequence[GridRow], context: Context) -> tuple[Read[str], ...]:
    """A note where another list stands beside the rows of the lines, of which each line has but one half."""
    seen = twice(rows)
    if not seen:
        return ()
    said = f"{len(seen)} rows hold two lines side by side, of which one was read: compare the lines with the page."
    place = around([cell.box for cell in seen[0].cells.values()])
    return (Read(said, seen[0].text, 0.9, Evidence(context.document, seen[0].page, place, seen[0].text, context.source)),)


def unclear(found: Found | None, lines: Sequence[OrderLine], context: Context) -> tuple[Read[str], ...]:
    """A note for each line of the table whose quantity is no single number and that no amount proves, with the cell's words."""
    notes: list[Read[str]] = []
    for item in found.items if found else ():
        cell = item.anchor.cells.get(found.roles.columns[QUANTITY]) if found else None
        line = next((x for x in lines if x.evidence and (x.evidence.page, x.evidence.text) == (item.anchor.page, item.anchor.text)), None)
        if cell and line and not line.proven and (cell.composed or line.quantity is None):
            then = f"was read as {line.quantity.value:f}" if line.quantity else "could not be read"
            said = f"the quantity “{cell.text}” is no single number and {then}: enter what is ordered in line {line.position}."
            notes.append(Read(said, cell.text, 0.9, Evidence(context.document, cell.page, cell.box, cell.text, context.source)))
    return tuple(notes)


def changed(found: Found | None, context: Context) -> tuple[Read[str], ...]:
    """A note where the table gives former quantities beside those that count, with the rows whose quantity went down to nought: the paper
    may change an order that is known."""
    if found is None:
        return ()
    columns, at = found.grid.columns, found.roles.columns[QUANTITY]
    beside = [c for k, c in enumerate(columns) if k != at and c.counts]
    if not any(c.change == "former" for c in columns) and not (columns[at].change and beside):
        return ()
    gone = [row for row in found.grid.rows if at in row.cells and (n := row.cells[at].number) and not n.value(found.roles.comma)]
    said = f"the table gives old and new quantities, and those of “{columns[at].label}” were read: compare them with the earlier order."
    if gone:
        said += f" No longer ordered: {'; '.join(' '.join(row.text.split()) for row in gone[:NAMED])}."
    page, box = found.grid.header_boxes[0] if found.grid.header_boxes else (found.items[0].anchor.page, None)
    return (Read(said, columns[at].label, 0.9, Evidence(context.document, page, box, columns[at].label, context.source)),)


def packs(found: Found | None, lines: Sequence[OrderLine], context: Context) -> tuple[Read[str], ...]:
    """A note where the lines' bare counts stand beside the contents of packs and may count these."""
    if found is None or found.beside_packs is None or all(line.unit or line.proven for line in lines):
        return ()
    head, pack = (found.grid.columns[k].label for k in (found.roles.columns[QUANTITY], found.beside_packs))
    said = f"“{head}” beside “{pack}” may count packs or single ones, and was read as single ones: check the quantities."
    place = found.items[0].anchor
    return (Read(said, head, 0.9, Evidence(context.document, place.page, None, place.text, context.source)),)


def _counts(row: Unseen, columns: set[tuple[float, float]] | None) -> bool:
    """Whether a row states a number other than nought within the columns, or anywhere where none are known."""
    cells = [c.text for c in row.cells if columns is None or any(c.box.x0 < x1 and x0 < c.box.x1 for x0, x1 in columns)]
    return any(c in "123456789" for text in cells for c in text)
