"""The door of reading: pages of words in, what kind of document it is and its draft order out."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from intake.pages.page import Page
from intake.reading.cells import cell_grids, cell_rows
from intake.reading.fields import Context, currency_of, date_fields, document_number, grand_total, labels_of, totals_of
from intake.reading.items import Found, Where, line_of, read_grid
from intake.reading.labels import STATES
from intake.reading.parties import parties
from intake.reading.roles import comma_votes
from intake.reading.rows import Row, text_rows, without_furniture
from intake.reading.tables import find_grids
from intake.reading.title import titled_kind
from intake.reading.values import says_month_first
from orders import DocumentKind, MailKind, Order, OrderLine, Party, Problem, Read

MAIL_KINDS = {
    DocumentKind.ORDER: MailKind.ORDER,
    DocumentKind.ORDER_CHANGE: MailKind.ORDER_CHANGE,
    DocumentKind.CANCELLATION: MailKind.CANCELLATION,
    DocumentKind.QUOTE_REQUEST: MailKind.QUOTE_REQUEST,
}


def read_document(
    pages: Sequence[Page], name: str, *, us: Party | None, layouts: Sequence[object] = ()
) -> tuple[DocumentKind, Order | None, tuple[Problem, ...]]:
    """Kind, draft order and problems of one document.

    `us` is our own company (on a customer's order we are the seller), `layouts` are the sender's layout memories. The order is None where
    the pages hold neither lines nor an order number. Pages need not be of one size; boxes in evidence are in each page's own points.
    """
    if not pages or not any(p.words for p in pages):
        return DocumentKind.OTHER, None, (Problem("no_text", f"{name} holds no readable text; look at it by eye.", name),)
    rows = {p.number: cell_rows(p) if p.cells else text_rows(p) for p in pages}
    every = [r for p in pages for r in rows[p.number]]
    first = pages[0]
    kind, _ = titled_kind(rows[first.number], first.height)
    votes = comma_votes(c.text for r in every for c in r.chunks)
    month_first = _month_first(every, votes)
    found = _best_grid(pages, without_furniture(rows), votes)
    comma = found.roles.comma if found else votes > 0
    context = Context(name, first.source, comma, month_first)
    inside = _table_area(found)
    labels = [
        x for p in pages[:3] for x in labels_of(rows[p.number]) if not any(n == x.page and y0 <= x.box.top <= y1 for n, y0, y1 in inside)
    ]
    number, reference = document_number(labels, kind, context)
    order_date, requested = date_fields(labels, rows[first.number], kind, context)
    totals = totals_of(every, context)
    total = grand_total(totals)
    who = parties(rows[first.number], first.width, first.height, kind, us, context)
    where = Where(name, first.source, order_date.value if order_date else None, month_first)
    lines = tuple(line_of(item, found, where, k) for k, item in enumerate(found.items, start=1)) if found else ()
    if not lines and number is None:
        return kind, None, ()
    proven = _adds_up(lines, [t.value for t in totals])
    order = Order(
        kind=MAIL_KINDS.get(kind, MailKind.NON_ORDER),
        lines=lines,
        po_number=number,
        references_po=reference,
        order_date=order_date,
        requested_date=requested,
        buyer=who.get("buyer"),
        seller=who.get("seller"),
        ship_to=who.get("ship_to"),
        currency=currency_of(labels, every, totals, context),
        total=Read(total.value, total.place.text, 0.97 if proven else 0.8, _evidence(total, context)) if total else None,
        total_proven=proven,
        documents=(name,),
    )
    return kind, order, ()


def _evidence(total, context: Context):
    from orders import Evidence

    return Evidence(context.document, total.place.page, total.place.box, total.place.text, context.source)


def _best_grid(pages: Sequence[Page], rows: dict[int, list[Row]], votes: int) -> Found | None:
    """The table that reads best as order lines."""
    drawn, stated = [p for p in pages if not p.cells], [p for p in pages if p.cells]
    grids = [*(find_grids(drawn, rows) if drawn else []), *(cell_grids(stated, rows) if stated else [])]
    tried = [f for g in grids if (f := read_grid(g, votes))]
    return max(tried, key=lambda f: f.score, default=None)


def _table_area(found: Found | None) -> list[tuple[int, float, float]]:
    """(page, top, bottom) of the table's header and lines: a label in there is no header field."""
    if found is None:
        return []
    area = [(page, box.top - 1, box.bottom) for page, box in found.grid.header_boxes]
    return area + [(row.page, row.top - 1, row.bottom) for item in found.items for row in item.rows]


def _month_first(rows: Sequence[Row], votes: int) -> bool | None:
    """American dates where one date can be nothing else, or where the paper is American by its zip codes and decimal points."""
    says = [s for r in rows for c in r.chunks if (s := says_month_first(c.text)) is not None]
    if says:
        return sum(says) * 2 > len(says)
    text = " ".join(r.text for r in rows[:40])
    american = any(m[1] in STATES for m in re.finditer(r"\b([A-Z]{2})\s+\d{5}(?:-\d{4})?\b", text)) or "$" in text
    return True if american and votes <= 0 else None


def _adds_up(lines: Sequence[OrderLine], totals: Sequence[Decimal]) -> bool:
    """The line amounts add up to one of the printed totals."""
    amounts = [line.amount.value for line in lines if line.amount]
    return bool(amounts) and len(amounts) == len(lines) and any(abs(sum(amounts) - t) <= Decimal("0.02") for t in totals)


__all__ = ["date", "read_document"]
