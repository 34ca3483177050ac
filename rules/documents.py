"""Rules about the order as a document: its kind, its number, its arithmetic, how well it was read."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from orders import Facts, MailKind, MatchedLine, MatchedOrder, PastOrder, Severity
from orders.order import CENT
from rules.policy import Policy
from rules.register import Numbers, line_rule, number, order_rule, percent
from rules.sureness import sure_of


@order_rule("order.empty", Severity.STOP, "No order line could be read.")
def empty(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """An order without lines."""
    if not order.lines:
        yield {}


@order_rule("change.order", Severity.STOP, "This changes order {po}{difference}.")
def change(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A change is never sent by itself: the goods may be picked already. A person applies the difference."""
    if order.order.kind is MailKind.ORDER_CHANGE:
        yield {"po": _earlier_po(order) or "(no number read)", "difference": _difference(order, facts)}


@order_rule(
    "change.cancellation",
    Severity.STOP,
    "This cancels order {po}{difference}: cancel it in the ERP if it is not too late, then reject it here.",
)
def cancellation(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A cancellation is never carried out by itself."""
    if order.order.kind is MailKind.CANCELLATION:
        yield {"po": _earlier_po(order) or "(no number read)", "difference": _difference(order, facts)}


@order_rule("quote.request", Severity.STOP, "This asks for a quotation; it orders nothing.")
def quote_request(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A request for quotation."""
    if order.order.kind is MailKind.QUOTE_REQUEST:
        yield {}


@order_rule("order.note", Severity.REVIEW, "{remark}")
def note(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A sentence that changes the order ("only complete delivery", "please call before"), in the customer's words, or what reading them
    did to the order, in ours: a person reads it. Not what a form prints on every order."""
    for said in order.order.notes:
        if said.value in facts.usual_remarks:
            continue
        words = said.value.strip()[:200]
        yield {"remark": f"The customer writes: “{words}”." if said.verbatim else f"{words[:1].upper()}{words[1:]}", "note": words}


@order_rule("order.wish", Severity.INFO, "To hand on: “{wish}”.")
def wish(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """What the customer asks of whoever packs, drives or invoices ("please call half an hour before"): it goes with the order."""
    for said in order.order.wishes:
        yield {"wish": said.value.strip()[:200]}


@order_rule("order.usual_remark", Severity.INFO, "As on earlier orders that went out unchanged: “{note}”.")
def usual_remark(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A remark that this customer's papers always carry ("no substitutes"): people read it often enough."""
    for said in order.order.notes:
        if said.value in facts.usual_remarks:
            yield {"note": said.value.strip()[:200]}


@order_rule("po.missing", Severity.REVIEW, "The order has no number of the customer's.")
def po_missing(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Without a PO number a repeat is hard to tell and the customer can't match our invoice."""
    number_read = order.order.po_number
    if number_read is None or not number_read.value.strip():
        yield {}


@order_rule("po.is_article", Severity.REVIEW, "The order's number {po} is the number of its article in line {line}.")
def po_is_article(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """An article's number taken for the order's: the text may have been cut into orders at its articles, and lines be lost."""
    written = order.order.po_number
    if written is None or not _bare(written.value):
        return
    for line in order.lines:
        codes = (line.match.ref, *(read.value for read in (line.line.our_code, line.line.customer_code, line.line.gtin) if read))
        if any(code and _bare(code) == _bare(written.value) for code in codes):
            yield {"po": written.value, "line": line.line.number}
            return


_SEEN = "PO number {po} was seen before: {order} of {date}, {same} of {count} lines the same{difference}."
REUSED = timedelta(days=60)
"""Age from which another order under the same number is rather a customer who counts anew than a repeat."""


@order_rule("duplicate.same_po", Severity.REVIEW, _SEEN)
def po_repeated(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The same customer and PO number again: sent twice, or a revision (the ERP takes both)."""
    yield from (told for told, reused in _same_number(order, facts) if not reused)


@order_rule("duplicate.number_reused", Severity.INFO, _SEEN)
def po_reused(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """An old order of the same number that has no line in common: said, since the number no longer tells which order is meant."""
    yield from (told for told, reused in _same_number(order, facts) if reused)


def _same_number(order: MatchedOrder, facts: Facts) -> Iterator[tuple[Numbers, bool]]:
    """The customer's earlier orders of this number, each with whether it only shares the number."""
    written = order.order.po_number
    if written is None or order.order.kind is not MailKind.ORDER:
        return
    for earlier in facts.past_orders:
        if _bare(earlier.po_number) == _bare(written.value) and _bare(written.value) and earlier.customer_ref == order.customer.ref:
            now, then = set(_lines(order)), {(sku, quantity) for sku, quantity, _ in earlier.lines}
            reused = facts.today - earlier.order_date > REUSED and not now & then
            told = {
                "po": written.value,
                "ref": earlier.ref,
                "order": earlier.known_as,
                "date": earlier.order_date.isoformat(),
                "same": str(len(now & then)),
                "count": str(len(order.lines)),
                "difference": _difference(order, facts) if now != then and not reused else "",
            }
            yield told, reused


@order_rule("total.mismatch", Severity.REVIEW, "The lines add up to {sum}, the document prints {printed}.", reads=("reading.vat_rates",))
def total_mismatch(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A printed total that the lines don't give, neither net nor with a VAT rate: a line lost, read twice or read wrong."""
    total = order.order.total
    if total is None or order.order.total_proven or not order.lines:
        return
    amounts = [line.line.net for line in order.lines]
    if not total.value.is_finite() or any(a is None for a in amounts):
        return
    net = sum((a for a in amounts if a is not None), Decimal(0))
    slack = CENT * max(1, len(amounts)) / 2
    if not any(abs(net * (1 + rate) - total.value) <= slack * (1 + rate) for rate in (Decimal(0), *policy.reading.vat_rates)):
        yield {"sum": number(net, 2), "printed": number(total.value, 2)}


@line_rule("line.arithmetic", Severity.REVIEW, "Line {line}: {quantity} x {price}{per} is {product}, the document prints {amount}.")
def arithmetic(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Quantity, price and amount of the line contradict each other."""
    read = line.line
    if read.proven or not read.contradicted or not (read.quantity and read.unit_price and read.product is not None and read.amount):
        return
    per = read.price_per.value if read.price_per and read.price_per.value else Decimal(1)
    yield {
        "quantity": number(read.quantity.value),
        "price": number(read.unit_price.value),
        "per": (f" per {number(per)}" if per != 1 else "") + (f" less {number(read.discount.value)} %" if read.discount else ""),
        "product": number(read.product, 2),
        "amount": number(read.amount.value, 2),
    }


@line_rule(
    "reading.line_unsure",
    Severity.REVIEW,
    "Line {line} was read with {confidence}; {needed} is asked for.",
    reads=("reading.min_line_confidence",),
)
def line_unsure(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The line was read with too little confidence, and neither its own arithmetic nor its article bears it out."""
    needed, sure = policy.reading.min_line_confidence, sure_of(line, order)
    if not line.line.proven and not sure >= needed:
        yield {"confidence": percent(sure), "needed": percent(needed)}


@order_rule(
    "reading.header_unsure",
    Severity.REVIEW,
    "{field} “{raw}” was read with {confidence}; {needed} is asked for.",
    reads=("reading.min_header_confidence",),
)
def header_unsure(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """PO number, requested date or currency was read with too little confidence."""
    head, needed = order.order, policy.reading.min_header_confidence
    for name, value in (("PO number", head.po_number), ("Requested date", head.requested_date), ("Currency", head.currency)):
        if value is not None and not value.confidence >= needed:
            yield {"field": name, "raw": value.raw[:60], "confidence": percent(value.confidence), "needed": percent(needed)}


@order_rule("reading.gap", Severity.REVIEW, "Line numbers {numbers} are missing in the sequence {first} to {last}: a line may be lost.")
def gap(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The printed line numbers run in equal steps, but some are left out."""
    printed = [line.line.line_no.strip() for line in order.lines]
    if len(printed) < 3 or not all(p.isdecimal() and len(p) < 7 for p in printed):
        return
    found = sorted({int(p) for p in printed})
    steps = [b - a for a, b in pairwise(found)]
    step = min(steps, default=0)
    if step <= 0 or any(s % step for s in steps) or sum(s > step for s in steps) > len(steps) // 3 or max(steps) > 6 * step:
        return
    lost = [n for n in range(found[0], found[-1], step) if n not in found]
    if lost:
        yield {"numbers": ", ".join(map(str, lost[:10])), "first": str(found[0]), "last": str(found[-1])}


@order_rule("date.order_date", Severity.REVIEW, "The order is dated {date}, {days} days {side}.", reads=("orders.max_age_days",))
def order_date(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Dated in the future or long ago: misread, or an old order sent again."""
    read: date | None = order.order.order_date.value if order.order.order_date else None
    if read is not None:
        age = (facts.today - read).days
        if age < -1 or age > policy.orders.max_age_days:
            yield {"date": read.isoformat(), "days": f"{abs(age):,}", "side": "ahead" if age < 0 else "ago"}


def _earlier_po(order: MatchedOrder) -> str:
    read = order.order.references_po or order.order.po_number
    return read.value.strip() if read else ""


def _bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum()).lstrip("0")


def _lines(order: MatchedOrder) -> list[tuple[str, Decimal]]:
    """(article or text, quantity) of each line as a past order keeps it: what could not be converted counts as it was written."""
    texts = [line.match.ref or (line.line.description.value if line.line.description else "") for line in order.lines]
    counts = [line.quantity or (line.line.quantity.value if line.line.quantity else Decimal(0)) for line in order.lines]
    return list(zip(texts, counts, strict=True))


def _difference(order: MatchedOrder, facts: Facts) -> str:
    """What differs from the earlier order of that number, in words; "" where it is not known."""
    po = _bare(_earlier_po(order))
    earlier: PastOrder | None = next((p for p in facts.past_orders if po and _bare(p.po_number) == po), None)
    if earlier is None:
        return ""
    then: dict[str, Decimal] = {}
    for sku, quantity, _ in earlier.lines:
        then[sku] = then.get(sku, Decimal(0)) + quantity
    now: dict[str, Decimal] = {}
    for sku, quantity in _lines(order):
        now[sku] = now.get(sku, Decimal(0)) + quantity
    gone = [sku for sku in then if sku not in now]
    if 2 * len(gone) <= len(then):
        words = [f"{sku} {number(then[sku])} to {number(now[sku])}" for sku in now if sku in then and then[sku] != now[sku]]
        words += [f"{sku} {number(now[sku])} added" for sku in now if sku not in then]
        words += [f"{sku} {number(then[sku])} left out" for sku in gone]
    else:  # it names what it adds or changes, and the rest stays
        words = [f"{sku} {number(now[sku])} here, {number(then[sku])} in that order" for sku in now if sku in then]
        words += [f"{sku} {number(now[sku])} here, not in that order" for sku in now if sku not in then]
        words += [f"{len(gone)} other article(s) of it not named" if now else f"none of its {len(gone)} article(s) named"]
    return f" ({earlier.known_as} of {earlier.order_date.isoformat()}): {', '.join(words[:12]) or 'nothing differs'}"
