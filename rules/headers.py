"""Rules on the order as a whole: its kind, number, dates, sums, and what could not be read surely."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from orders import Facts, Finding, MailKind, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy
from rules.registry import line_rule, order_rule
from rules.words import amount, name_of

KINDS = {
    MailKind.ORDER_CHANGE: "This changes an earlier order: apply the difference by hand.",
    MailKind.CANCELLATION: "This cancels an earlier order.",
    MailKind.QUOTE_REQUEST: "The customer asks for a quotation and has not ordered yet.",
}


@order_rule("not_a_plain_order", Severity.STOP, "A change, a cancellation or a request for a quotation.")
def kind(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    text = KINDS.get(order.order.kind)
    if text:
        about = f" It speaks of {order.order.references_po.value}." if order.order.references_po else ""
        yield Finding("not_a_plain_order", Severity.STOP, text + about, data={"kind": order.order.kind.value})


@order_rule("no_lines", Severity.STOP, "An order without lines.")
def no_lines(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if not order.lines:
        yield Finding("no_lines", Severity.STOP, "No order lines could be read: read the mail by eye.")


@order_rule("po_missing", Severity.REVIEW, "No purchase order number.", "order.require_po_number")
def po_missing(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if policy.require_po_number and order.order.po_number is None:
        yield Finding("po_missing", Severity.REVIEW, "The order names no purchase order number.")


@order_rule("total_differs", Severity.REVIEW, "The lines don't add up to the printed total.", "order.amount_tolerance")
def total(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    printed = order.order.total
    amounts = [line.line.amount.value for line in order.lines if line.line.amount is not None]
    if printed is None or order.order.total_proven or not amounts or len(amounts) != len(order.lines):
        return
    summed = sum(amounts, Decimal(0))
    if abs(summed - printed.value) > policy.amount_tolerance * len(amounts):
        text = f"The lines add up to {amount(summed)}, the order prints {amount(printed.value)}."
        yield Finding("total_differs", Severity.REVIEW, text)


@line_rule("amount_differs", Severity.REVIEW, "Quantity times price is not the printed amount.", "order.amount_tolerance")
def line_amount(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    read = line.line
    if read.proven or not (read.quantity and read.unit_price and read.amount):
        return
    per = read.price_per.value if read.price_per and read.price_per.value else Decimal(1)
    product = read.quantity.value * read.unit_price.value / per
    if abs(product - read.amount.value) > policy.amount_tolerance + abs(product) * Decimal("0.0001"):
        text = f"{read.quantity.raw} x {read.unit_price.raw} makes {amount(product)}, but the line prints {read.amount.raw}."
        yield Finding("amount_differs", Severity.REVIEW, text, read.position)


@line_rule("reading_uncertain", Severity.REVIEW, "A line's numbers were not read surely.", "matching.min_reading")
def reading(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    quantity = line.line.quantity
    if not line.line.proven and quantity is not None and quantity.confidence < policy.min_reading:
        text = f"The quantity '{quantity.raw}' of '{name_of(line)}' was not read surely ({quantity.confidence:.0%})."
        yield Finding("reading_uncertain", Severity.REVIEW, text, line.line.position)


@order_rule("requested_date", Severity.REVIEW, "The requested date can't be kept or makes no sense.", "delivery.lead_days")
def requested(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    read = order.order.requested_date
    if read is None:
        return
    earliest, left = facts.today, policy.lead_days
    while left > 0:
        earliest += timedelta(days=1)
        left -= earliest.weekday() < 5
    if read.value < facts.today:
        yield Finding("requested_date", Severity.REVIEW, f"Delivery is wanted on {read.value}, which is past.")
    elif read.value < earliest:
        text = f"Delivery is wanted on {read.value}; with {policy.lead_days} working days it is {earliest} at the earliest."
        yield Finding("requested_date", Severity.REVIEW, text)
    elif read.value > facts.today + timedelta(days=365):
        yield Finding("requested_date", Severity.REVIEW, f"Delivery is wanted on {read.value}, more than a year ahead.")


@order_rule("notes", Severity.REVIEW, "The customer wrote something that changes the order.")
def notes(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    for note in order.order.notes:
        yield Finding("notes", Severity.REVIEW, f"The customer writes: '{' '.join(note.value.split())[:200]}'.")
