"""The blocks around the table: letterhead, parties, information, title, greeting, totals, terms, footers."""

from decimal import ROUND_HALF_UP, Decimal

from data.layouts.desk import DARK, GREY, WHITE, Desk
from data.layouts.phrases import GREETINGS, TERMS

CENT = Decimal("0.01")


def letterhead(desk: Desk) -> None:
    """Who writes, on top of the first page."""
    paper, layout, sheets = desk.paper, desk.layout, desk.sheets
    me, size = paper.sender, layout.size
    one_line = f"{me.street} · {me.zip} {me.city}"
    reach = f"{layout.label('phone')} {me.phone} · {me.email}" if me.phone else me.email
    tax = f"{layout.label('vat')} {me.vat}" if me.vat else ""
    desk.y = 48.0
    if layout.head == "band":
        sheets.box(0, 0, sheets.width, 46, fill=DARK)
        sheets.text(desk.left, 30, me.name, size + 7, bold=True, colour=WHITE)
        desk.y = 62.0
        desk.write(desk.left, f"{one_line} · {reach}", size=size - 1)
        desk.y += 14
    elif layout.head in ("left", "logo"):
        x = desk.left
        if layout.head == "logo":
            sheets.box(x, 26, x + 26, 52, fill=DARK)
            sheets.text(x + 13, 44, me.name[:1], 15, bold=True, align="center", colour=WHITE)
            x += 34
        desk.write(x, me.name, bold=True, size=size + 5)
        desk.y = desk.rows(x, desk.y + 13, [r for r in (one_line, reach, tax) if r], size=size - 1) + 4
    elif layout.head in ("right", "centre"):
        x, align = (desk.right, "right") if layout.head == "right" else ((desk.left + desk.right) / 2, "center")
        desk.write(x, me.name, bold=True, size=size + 4, align=align)
        desk.y = desk.rows(x, desk.y + 13, [r for r in (me.street, f"{me.zip} {me.city}", reach, tax) if r], size=size - 1, align=align) + 4
    else:
        desk.y = 40.0
    desk.y += 10


def title(desk: Desk, *, with_number: bool) -> None:
    paper, layout = desk.paper, desk.layout
    text = layout.label(paper.kind)
    if with_number and paper.number:
        text += f" {'' if text.endswith(('.', '°')) else {'de': 'Nr. ', 'en': 'no. ', 'fr': 'n° '}.get(layout.language, '')}{paper.number}"
    if layout.info == "sentence":
        of = {"en": "dated", "de": "vom", "fr": "du", "nl": "d.d.", "es": "de fecha", "it": "del"}[layout.language]
        text += f" {of} {layout.day(paper.day)}"
    desk.y += 14
    desk.write(desk.left if layout.head != "centre" else (desk.left + desk.right) / 2, text, bold=True, size=layout.size + 4,
               align="left" if layout.head != "centre" else "center")  # fmt: skip
    desk.y += layout.size + 8


def information(desk: Desk, *, number_in_title: bool) -> list[tuple[str, str]]:
    """The entries of the information block: label and value."""
    paper, layout = desk.paper, desk.layout
    entries: list[tuple[str, str]] = []
    if paper.number and not (number_in_title and layout.info in ("above", "sentence")):
        entries.append((layout.label("number"), paper.number))
    if layout.info != "sentence":
        entries.append((layout.label("date"), layout.day(paper.day)))
    if paper.requested_date:
        entries.append((layout.label("requested_date"), paper.requested_text or layout.day(paper.requested_date)))
    if paper.customer_no:
        entries.append((layout.label("customer_no"), paper.customer_no))
    if paper.contact:
        entries.append((layout.label("contact"), paper.contact))
    return [*entries, *((layout.label(name), value) for name, value in paper.references)]


def _entries(desk: Desk, x0: float, x1: float, y: float, entries: list[tuple[str, str]]) -> float:
    """The information block in a frame; gives the height below it."""
    layout, sheets, size = desk.layout, desk.sheets, desk.layout.size
    if layout.info == "strip":
        width = (desk.right - desk.left) / len(entries)
        for at, (name, value) in enumerate(entries):
            x = desk.left + at * width
            for row, text, most in ((y, name, min(size - 1, 7.5)), (y + size * 1.4, value, size)):
                sheets.text(x + 3, row, text, min(most, most * (width - 6) / sheets.measure(text, most)))
        if layout.ruling in ("grid", "box", "rows"):
            sheets.box(desk.left, y - size - 2, desk.right, y + size * 2)
        return y + size * 2 + 8
    if layout.info == "above":
        for name, value in entries:
            sheets.text(x0, y, name, size - 1.5)
            sheets.text(x0, y + size * 1.15, value, size, bold=True)
            y += size * 2.7
        return y
    middle = x0 + max(sheets.measure(name + ":", size, True) for name, _ in entries) + 12
    step = size * (1.7 if layout.info == "grid" else 1.35)
    top = y
    for name, value in entries:
        sheets.text(x0 + 3, y, name + ("" if layout.info == "grid" else ":"), size, bold=layout.info == "grid")
        sheets.text(middle, y, value, size)
        if layout.info == "grid":
            sheets.line(x0, y + size * 0.5, x1, y + size * 0.5)
        y += step
    if layout.info == "grid":
        sheets.box(x0, top - size * 1.2, x1, y - step + size * 0.5)
        sheets.line(middle - 5, top - size * 1.2, middle - 5, y - step + size * 0.5)
    return y + 4


def parties_and_information(desk: Desk, *, number_in_title: bool) -> None:
    """Addresses and information block, side by side or one after the other."""
    paper, layout, sheets = desk.paper, desk.layout, desk.sheets
    entries = information(desk, number_in_title=number_in_title)
    half = (desk.left + desk.right) / 2
    parties: list[tuple[str, tuple[str, ...]]] = [(layout.label("seller" if paper.kind != "invoice" else "buyer"), paper.recipient.rows())]
    if layout.head == "bare" or layout.parties == "boxed":
        me = paper.sender
        parties.append(
            (
                layout.label("buyer" if paper.kind != "invoice" else "seller"),
                (*me.rows(), f"{layout.label('vat')} {me.vat}") if me.vat else me.rows(),
            )
        )
    if paper.ship_to:
        parties.append((layout.label("ship_to"), paper.ship_to.rows()))
    y = desk.y + layout.size
    beside = layout.info in ("pairs", "grid", "above") and layout.parties in ("window", "stacked") and bool(entries)
    if layout.parties in ("window", "stacked"):
        x, info_x = (half + 10, desk.left) if layout.info_left and beside else (desk.left, half + 10)
        start = y
        if layout.parties == "window":
            me = paper.sender
            line = f"{me.name} · {me.street} · {me.zip} {me.city}"
            sheets.text(x, y, line, min(6.0, 6 * (half - desk.left - 16) / sheets.measure(line, 6)))
            y += 14
        for at, (name, rows) in enumerate(parties):
            if at or layout.parties == "stacked":
                sheets.text(x, y, name + ":", layout.size - 1)
                y += desk.step
            y = desk.rows(x, y, rows) + 8
        if beside:
            y = max(y, _entries(desk, info_x, desk.right if info_x > half else half - 12, start, entries))
    else:
        width = (desk.right - desk.left) / len(parties)
        bottom = y
        for at, (name, rows) in enumerate(parties):
            x = desk.left + at * width
            inner = x + (6 if layout.parties == "boxed" else 0)
            sheets.text(inner, y, name, layout.size - 0.5, bold=True)
            fitted = [part for row in rows for part in sheets.wrap(row, width - 14, layout.size)]
            bottom = max(bottom, desk.rows(inner, y + desk.step, fitted))
        if layout.parties == "boxed":
            for at in range(len(parties)):
                sheets.box(desk.left + at * width, y - layout.size - 3, desk.left + (at + 1) * width - 6, bottom)
        y = bottom + 12
    if not beside and entries:
        x0 = desk.left if layout.info_left or layout.info == "strip" else half
        y = _entries(desk, x0, x0 + (desk.right - desk.left) / 2 - 8, y + layout.size, entries)
    desk.y = y + 4


def greeting(desk: Desk) -> None:
    if desk.layout.greeting:
        for row in desk.sheets.wrap(GREETINGS[desk.layout.language][len(desk.paper.number) % 2], desk.right - desk.left, desk.layout.size):
            desk.write(desk.left, row)
            desk.y += desk.step
        desk.y += 6


def sums(desk: Desk) -> list[tuple[str, Decimal]]:
    """The entries of the totals block. The net total is the paper's `total`, whatever it is: a document may be wrong."""
    paper, layout = desk.paper, desk.layout
    if paper.total is None or layout.prices == "none":
        return []
    rows: list[tuple[str, Decimal]] = []
    if paper.freight is not None:
        goods = sum((i.line_total or Decimal(0) for i in paper.items), Decimal(0))
        rows += [(layout.label("goods"), goods), (layout.label("freight"), paper.freight)]
    rows.append((layout.label("net"), paper.total))
    if layout.tax and paper.tax_rate:
        tax = (paper.total * paper.tax_rate / 100).quantize(CENT, ROUND_HALF_UP)
        rows += [(f"{layout.label('tax')} {layout.number(paper.tax_rate)} %", tax), (layout.label("gross"), paper.total + tax)]
    return rows


def totals(desk: Desk, amount_edge: float) -> None:
    """The sums below the table; `amount_edge` is the right edge of the amounts' column."""
    layout, sheets, size = desk.layout, desk.sheets, desk.layout.size
    rows = sums(desk)
    if not rows:
        return
    desk.room(len(rows) * desk.step + layout.totals_gap + 10)
    desk.y += layout.totals_gap + size
    unit = f" {desk.currency()}" if layout.currency_at in ("total", "header") else ""
    texts = [(name, desk.money(layout.number(value, 2)) + unit) for name, value in rows]
    if layout.totals == "sentence":
        x = desk.left
        for text in (f"{name}: {value}" for name, value in texts):
            wide = sheets.measure(text, size, True)
            if x > desk.left and x + wide > desk.right:
                x, desk.y = desk.left, desk.y + desk.step
            desk.write(x, text, bold=True)
            x += wide + 14
        desk.y += desk.step
        return
    edge = {"left": desk.left + 230, "row": amount_edge}.get(
        layout.totals, max(amount_edge, desk.left + 300) if amount_edge > 300 else desk.right
    )
    wide = max(sheets.measure(value, size, True) for _, value in texts)
    names = max(sheets.measure(name, size, True) for name, _ in texts)
    left = max(desk.left, edge - wide - names - 30) if layout.totals != "row" else desk.left
    top = desk.y - size - 3
    for at, (name, value) in enumerate(texts):
        if layout.totals == "row":
            sheets.line(desk.left, desk.y - size - 2, desk.right, desk.y - size - 2)
        strong = at == len(texts) - 1
        if layout.totals == "box" and strong:
            sheets.box(left - 4, desk.y - size - 1, edge + 4, desk.y + 4, fill=GREY)
        desk.write(left, name, bold=strong)
        desk.write(edge - (4 if layout.totals == "row" else 0), value, bold=strong, align="right")
        desk.y += desk.step + 2
    if layout.totals == "box":
        sheets.box(left - 4, top, edge + 4, desk.y - size + 2)


def terms(desk: Desk) -> None:
    """What stands below the sums: conditions, notes, a signature."""
    layout, paper = desk.layout, desk.paper
    texts = [*paper.notes, *(TERMS[layout.language] if layout.terms else ())]
    desk.y += 12
    for text in texts:
        for row in desk.sheets.wrap(text, desk.right - desk.left, layout.size - 0.5):
            desk.room(20)
            desk.write(desk.left, row, size=layout.size - 0.5)
            desk.y += desk.step
        desk.y += 3


def footers(desk: Desk) -> None:
    """The foot of every page, once all pages are known."""
    layout, sheets, me = desk.layout, desk.sheets, desk.paper.sender
    if layout.footer == "none":
        return
    for at, page in enumerate(list(sheets.pages), start=1):
        counted = f"{layout.label('page')} {at} {layout.label('of')} {len(sheets.pages)}"
        everything, sheets.pages = sheets.pages, [page]
        y = sheets.height - 40
        if layout.footer == "columns":
            sheets.line(desk.left, y - 10, desk.right, y - 10)
            third = (desk.right - desk.left) / 3
            blocks = (
                me.rows(),
                (f"{layout.label('phone')} {me.phone}", me.email),
                ("IBAN DE02 1203 0000 0000 2020 51", f"{layout.label('vat')} {me.vat}"),
            )
            for column, rows in enumerate(blocks):
                desk.rows(desk.left + column * third, y, rows, size=6.5)
            sheets.text(desk.right, sheets.height - 14, counted, 6.5, align="right")
        elif layout.footer == "line":
            sheets.text(
                (desk.left + desk.right) / 2, y + 14, f"{me.name} · {me.street} · {me.zip} {me.city} · {counted}", 6.5, align="center"
            )
        else:
            sheets.text(desk.right, 24, counted, layout.size - 1, align="right")
        sheets.pages = everything
