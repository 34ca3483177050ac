"""The table of positions: columns measured from what they hold, rows in seven shapes, rulings, sections, notes and carry-overs."""

from dataclasses import dataclass, replace
from decimal import Decimal

from data.layouts.choices import Layout
from data.layouts.desk import DARK, GREY, WHITE, Desk
from data.layouts.paper import Item

NUMBERS = frozenset({"quantity", "unit_price", "line_total", "discount", "tax_rate", "price_per"})
DROPPABLE = ("gtin", "requested_date", "tax_rate", "buyer_code", "unit", "line_no")
"""Columns that go, in this order, where a page is too narrow for all."""
PAD = 3.0
Columns = dict[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Grid:
    """The table's geometry: each column's left and right edge, the size of its letters."""

    columns: Columns
    size: float

    @property
    def amount_edge(self) -> float:
        last = self.columns.get("line_total") or max(self.columns.values())
        return last[1]


def cells(desk: Desk, item: Item) -> dict[str, str]:
    """What a position prints, column by column."""
    layout = desk.layout
    whole = item.quantity == item.quantity.to_integral_value()
    quantity = layout.number(item.quantity, layout.quantity_places if whole else None)
    return {
        "line_no": item.line_no,
        "seller_code": item.seller_code,
        "buyer_code": item.buyer_code,
        "gtin": item.gtin,
        "description": item.description,
        "quantity": f"{quantity} {item.unit}".strip() if layout.unit_at == "quantity" else quantity,
        "unit": item.unit,
        "unit_price": _price(desk, item),
        "price_per": str(item.price_per) if item.unit_price is not None else "",
        "discount": layout.number(item.discount) + (" %" if layout.places > 2 else "") if item.discount is not None else "",
        "tax_rate": layout.number(item.tax_rate) + (" %" if layout.places > 2 else "") if item.tax_rate is not None else "",
        "line_total": desk.money(layout.number(item.line_total, 2)) if item.line_total is not None else "",
        "requested_date": layout.day(item.requested_date) if item.requested_date else "",
    }


def _price(desk: Desk, item: Item) -> str:
    if item.unit_price is None:
        return ""
    exponent = item.unit_price.normalize().as_tuple().exponent
    text = desk.money(desk.layout.number(item.unit_price, max(desk.layout.places, -exponent if isinstance(exponent, int) else 2)))
    return f"{text} / {item.price_per}" if item.price_per > 1 and desk.layout.per_at == "price" else text


def heading(desk: Desk, column: str) -> str:
    layout = desk.layout
    text = layout.label(column)
    if column == "unit_price" and layout.per_at == "header" and desk.paper.items and desk.paper.items[0].price_per > 1:
        text += f"/{desk.paper.items[0].price_per}"
    if column in ("unit_price", "line_total") and layout.currency_at == "header":
        text += f" {desk.currency()}" if len(text) % 2 else f" ({desk.currency()})"
    return text


def measure(desk: Desk) -> tuple[Grid, Layout]:
    """The grid that fits the page, and the layout with only the columns that found room."""
    layout = desk.layout
    columns = [c for c in layout.columns if c != "description" or layout.shape not in ("text-above", "text-below")]
    size, narrow = layout.size, layout.shape in ("wrapped", "centred")
    texts = [heading(desk, "description"), *(item.description for item in desk.paper.items)]
    while True:
        longest = max(desk.sheets.measure(w, size, True) for text in texts for w in text.split()) + 2 * PAD
        least = max(min(longest, 160.0), 95.0 if narrow else 120.0)
        widths = {c: _natural(desk, c, size) for c in columns if c != "description"}
        rest = desk.right - desk.left - sum(widths.values())
        if rest >= (least if "description" in columns else 0):
            break
        if size > 7:
            size -= 0.5
        elif gone := next((c for c in DROPPABLE if c in columns and (c != "buyer_code" or "seller_code" in columns)), None):
            columns.remove(gone)
        else:
            break
    taken = rest if "description" not in columns else rest - max(least, rest * 0.6) if narrow else 0.0
    spread = max(0.0, taken) / max(1, len(widths))
    x, edges = desk.left, {}
    for column in columns:
        width = widths[column] + spread if column != "description" else rest - spread * len(widths)
        edges[column] = (x, x + width)
        x += width
    kept = tuple(c for c in layout.columns if c in columns or c == "description")
    return Grid(edges, size), replace(layout, columns=kept)


def _natural(desk: Desk, column: str, size: float) -> float:
    head = max((desk.sheets.measure(word, size, True) for word in heading(desk, column).split()), default=0)
    body = max((desk.sheets.measure(cells(desk, item)[column], size) for item in desk.paper.items), default=0)
    return max(head, body) + 2 * PAD


def table(desk: Desk, grid: Grid) -> None:
    """All positions, over as many pages as they need."""
    layout = desk.layout
    _header(desk, grid)
    section, running, in_section = "", Decimal(0), Decimal(0)
    for at, item in enumerate(desk.paper.items):
        height = _height(desk, grid, item)
        if desk.y + height + (18 if layout.carry else 0) > desk.bottom:
            if layout.carry and layout.prices != "none":
                _sum_row(desk, grid, layout.label("carried"), running)
            desk.new_page()
            if layout.repeat_header:
                _header(desk, grid)
            if layout.carry and layout.prices != "none":
                _sum_row(desk, grid, layout.label("carried"), running)
        if layout.sections and item.section != section:
            if section and layout.prices != "none" and layout.carry:
                _sum_row(desk, grid, f"{layout.label('section_sum')} {section}", in_section)
            section, in_section = item.section, Decimal(0)
            _section(desk, grid, section)
        _row(desk, grid, item, height, shaded=layout.ruling == "zebra" and at % 2 == 0)
        running += item.line_total or 0
        in_section += item.line_total or 0
        if layout.notes and item.note:
            desk.y += grid.size
            desk.write(grid.columns.get("description", (desk.left, 0))[0] + PAD, item.note, size=grid.size - 0.5)
            desk.y += 6
    if layout.ruling in ("header", "box", "columns"):
        desk.sheets.line(desk.left, desk.y, desk.right, desk.y)


def _header(desk: Desk, grid: Grid) -> None:
    layout, sheets, size = desk.layout, desk.sheets, grid.size
    if layout.header == "none":
        return
    bold = layout.header != "plain"
    rows = {c: sheets.wrap(heading(desk, c), x1 - x0 - 2 * PAD, size, bold) for c, (x0, x1) in grid.columns.items()}
    extra = size * 1.2 if "description" not in grid.columns else 0.0
    height = max(len(r) for r in rows.values()) * size * 1.15 + 7 + extra
    top = desk.y
    if layout.header in ("shaded", "inverted"):
        sheets.box(desk.left, top, desk.right, top + height, fill=GREY if layout.header == "shaded" else DARK)
    colour = WHITE if layout.header == "inverted" else (0.0, 0.0, 0.0)
    if extra:
        sheets.text(desk.left + PAD, top + size + 2, layout.label("description"), size, bold=bold, colour=colour)
    for column, parts in rows.items():
        x, align = _anchor(layout, column, *grid.columns[column])
        for n, part in enumerate(parts):
            sheets.text(x, top + extra + size + 2 + n * size * 1.15, part, size, bold=bold, align=align, colour=colour)
    desk.y = top + height
    if layout.ruling in ("rows", "header", "grid", "box", "columns"):
        sheets.line(desk.left, desk.y, desk.right, desk.y, 0.8)
        if layout.ruling != "rows":
            sheets.line(desk.left, top, desk.right, top, 0.8)
    _verticals(desk, grid, top, desk.y)


def _anchor(layout: Layout, column: str, x0: float, x1: float) -> tuple[float, str]:
    if column in NUMBERS:
        return ((x0 + x1) / 2, "center") if layout.centre_numbers else (x1 - PAD, "right")
    return x0 + PAD, "left"


def _text_rows(desk: Desk, grid: Grid, item: Item) -> list[str]:
    """The description's rows, with the fields that stand below it."""
    layout = desk.layout
    x0, x1 = grid.columns.get("description", (desk.left + 22, desk.right))
    rows = desk.sheets.wrap(item.description, x1 - x0 - 2 * PAD, grid.size)
    values = cells(desk, item)
    below = [
        f"{layout.label(f)}: {values[f]}" if layout.places != 3 else f"{layout.label(f)} {values[f]}" for f in layout.below if values[f]
    ]
    if layout.shape == "codes-below" and below:
        joined = "   ".join(below)
        return [*rows, *desk.sheets.wrap(joined, x1 - x0 - 2 * PAD, grid.size)] if "description" in grid.columns else [*rows, joined]
    return [*rows, *(part for row in below for part in desk.sheets.wrap(row, x1 - x0 - 2 * PAD, grid.size))]


def _height(desk: Desk, grid: Grid, item: Item) -> float:
    rows = len(_text_rows(desk, grid, item)) + ("description" not in grid.columns)
    return rows * grid.size * 1.2 + desk.layout.row_gap + 2


def _row(desk: Desk, grid: Grid, item: Item, height: float, *, shaded: bool) -> None:
    layout, sheets, size = desk.layout, desk.sheets, grid.size
    top, step = desk.y, size * 1.2
    if shaded:
        sheets.box(desk.left, top, desk.right, top + height, fill=(0.93, 0.93, 0.95))
    values, text = cells(desk, item), _text_rows(desk, grid, item)
    first = top + size + layout.row_gap / 2
    numbers_at = first
    if layout.shape == "text-above":
        numbers_at = first + step * len(text)
    elif layout.shape == "centred":
        numbers_at = first + step * (len(text) - 1) / 2
    text_at = first + step if layout.shape == "text-below" else first
    for column, (x0, x1) in grid.columns.items():
        x, align = _anchor(layout, column, x0, x1)
        if column == "description":
            for n, part in enumerate(text):
                sheets.text(x, text_at + n * step, part, size)
        else:
            y = first if column == "line_no" and layout.shape == "text-above" else numbers_at
            sheets.text(x, y, values[column], size, align=align)
    if "description" not in grid.columns:
        lead = grid.columns.get("line_no")
        x = (lead[1] if lead and lead[0] == desk.left else desk.left) + PAD
        for n, part in enumerate(text):
            sheets.text(x, text_at + n * step, part, size, bold=layout.shape == "text-above" and layout.places == 4)
    desk.y = top + height
    if layout.ruling in ("grid", "rows"):
        sheets.line(desk.left, desk.y, desk.right, desk.y)
    if "description" in grid.columns:
        _verticals(desk, grid, top, desk.y)


def _verticals(desk: Desk, grid: Grid, top: float, bottom: float) -> None:
    ruling = desk.layout.ruling
    edges = {"grid": {x for pair in grid.columns.values() for x in pair}, "columns": {pair[0] for pair in grid.columns.values()} | {desk.right},
             "box": {desk.left, desk.right}}.get(ruling, set())  # fmt: skip
    if "description" not in grid.columns:
        edges = {desk.left, desk.right} if ruling in ("grid", "columns", "box") else set()
    for x in sorted(edges):
        desk.sheets.line(x, top, x, bottom)


def _section(desk: Desk, grid: Grid, name: str) -> None:
    desk.room(4 * grid.size)
    desk.y += grid.size + 5
    desk.write(desk.left + PAD, name, bold=True, size=grid.size)
    desk.y += 5


def _sum_row(desk: Desk, grid: Grid, name: str, value: Decimal) -> None:
    desk.y += grid.size + 3
    edge = grid.amount_edge - PAD
    text = desk.layout.number(value, 2)
    desk.write(edge - max(60.0, desk.sheets.measure(text, grid.size) + 14), name, size=grid.size, align="right")
    desk.write(edge, text, size=grid.size, align="right")
    desk.y += 4
