"""What stands outside of the lines: the first page's rows above, below and beside its table, which say who orders what."""

from collections.abc import Iterator, Sequence

from intake.pages.page import Page
from intake.reading.items import Found
from intake.reading.labels import AMOUNT, CODE, DESCRIPTION, GTIN, OURS, PRICE, QUANTITY, THEIRS, UNIT
from intake.reading.rows import Row

GUTTER = 9.0
"""Points at least between the lines and what stands in a margin beside them."""
LINED = (DESCRIPTION, QUANTITY, UNIT, PRICE, AMOUNT, CODE, OURS, THEIRS, GTIN)
"""Columns that a table's margin lies outside of; line numbers may stand in it."""


def first_page(pages: Sequence[Page], found: Found | None) -> Page:
    """The page that says who orders what: the first one, of a workbook the sheet with the lines."""
    if not pages[0].cells or found is None:
        return pages[0]
    return next((p for p in pages if p.number == found.items[0].anchor.page), pages[0])


def beside_table(rows: dict[int, list[Row]], found: Found | None, first: Page) -> tuple[list[Row], float | None]:
    """The rows of the first page above and below its table of lines, and the table's top in points; None for a page without one."""
    inside = [(top, bottom) for page, top, bottom in table_area(found) if page == first.number]
    if not inside:
        return rows[first.number], None
    top, bottom = min(y for y, _ in inside), max(y for _, y in inside)
    beside = [r for r in rows[first.number] if not top <= r.top <= bottom]
    if not beside and first.cells:  # a sheet of lines alone: the others say who orders
        return [r for page, some in rows.items() if page != first.number for r in some], None
    return beside if first.cells else sorted([*beside, *_at_side(rows[first.number], found, top, bottom)], key=lambda r: r.middle), top


def _at_side(rows: Sequence[Row], found: Found | None, top: float, bottom: float) -> Iterator[Row]:
    """What stands in a margin left or right of the lines, as addresses do on some papers."""
    columns = [k for role, k in found.roles.columns.items() if role in LINED] if found else []
    boxes = [c.box for i in found.items for k in columns if (c := i.anchor.cells.get(k))] if found else []
    if not boxes:
        return
    left, right = min(b.x0 for b in boxes) - GUTTER, max(b.x1 for b in boxes) + GUTTER
    for row in rows:
        aside = [c for c in row.chunks if (c.x1 < left or c.x0 > right) and sum(map(str.isalpha, c.text)) > 2]
        if top <= row.top <= bottom and aside:
            yield Row(row.page, row.top, row.bottom, [w for c in aside for w in c.words], aside)


def table_area(found: Found | None) -> list[tuple[int, float, float]]:
    """(page, top, bottom) of the table's header and lines: a label in there is no header field."""
    if found is None:
        return []
    area = [(page, box.top - 1, box.bottom) for page, box in found.grid.header_boxes]
    rows = [*(row for item in found.items for row in item.rows), *found.unordered]
    return area + [(row.page, row.top - 1, row.bottom) for row in rows]


def within(areas: Sequence[tuple[int, float, float]], page: int, y: float) -> bool:
    return any(n == page and y0 <= y <= y1 for n, y0, y1 in areas)
