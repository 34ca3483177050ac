"""A picture of what was read: rows, columns with their roles, lines and header values, drawn over the page."""

from PIL import Image, ImageDraw, ImageFont

from intake.pages.page import Page
from intake.reading.document import Understanding
from orders import Box, Evidence, Order

COLOURS = {
    "quantity": (200, 30, 30), "price": (30, 90, 200), "amount": (20, 130, 60), "description": (120, 120, 120), "unit": (190, 110, 0),
    "header": (130, 40, 170), "line": (0, 150, 150), "row": (215, 215, 215),
}  # fmt: skip


def draw_page(picture: Image.Image | None, page: Page, seen: Understanding, order: Order | None) -> Image.Image:
    """The page's picture (white paper with its words where there is none) with everything that was read on it; a new image."""
    scale = picture.width / page.width if picture else 2.0
    image = picture.convert("RGB") if picture else Image.new("RGB", (round(page.width * scale), round(page.height * scale)), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(size=max(9, round(6 * scale)))

    def frame(box: Box, colour: tuple[int, int, int], text: str = "", width: int = 2) -> None:
        x0, y0, x1, y1 = (v * scale for v in box)
        pen.rectangle((x0 - 2, y0 - 2, max(x0, x1) + 2, max(y0, y1) + 2), outline=colour, width=width)
        if text:
            pen.text((x0, y0 - 8 * scale), text, fill=colour, font=font)

    if not picture:
        for word in page.words:
            pen.text((word.x0 * scale, word.top * scale), word.text, fill="black", font=font)
    for row in seen.rows.get(page.number, ()):
        frame(row.box, COLOURS["row"], width=1)
    _draw_columns(frame, page, seen)
    if order is None:
        return image
    for line in order.lines:
        _value(frame, page, line.evidence, "line", f"{line.position}{' proven' if line.proven else ''} {line.confidence:.2f}")
        values = {
            "quantity": line.quantity,
            "unit": line.unit,
            "price": line.unit_price,
            "amount": line.amount,
            "description": line.description,
        }
        for role, read in values.items():
            _value(frame, page, read.evidence if read else None, role, "")
    fields = {
        "number": order.po_number,
        "refers to": order.references_po,
        "date": order.order_date,
        "requested": order.requested_date,
        "currency": order.currency,
        "total": order.total,
    }
    for name, read in fields.items():
        _value(frame, page, read.evidence if read else None, "header", name)
    for name, party in {"buyer": order.buyer, "seller": order.seller, "ship to": order.ship_to}.items():
        _value(frame, page, party.evidence if party else None, "header", name)
    return image


def _draw_columns(frame, page: Page, seen: Understanding) -> None:
    if seen.found is None or not seen.found.grid.rows:
        return
    rows = [r for r in seen.found.grid.rows if r.page == page.number]
    if not rows:
        return
    for role, k in seen.found.roles.columns.items():
        boxes = [r.cells[k].box for r in rows if k in r.cells and any(r is i.anchor for i in seen.found.items)]
        if boxes:
            box = Box(min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes), max(b.bottom for b in boxes))
            frame(box, COLOURS.get(role, (90, 90, 90)), role, 1)


def _value(frame, page: Page, evidence: Evidence | None, role: str, text: str) -> None:
    if evidence and evidence.box and evidence.page == page.number:
        frame(evidence.box, COLOURS[role], text)
