"""Rules on quantity, unit, pack and stock of a line."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from orders import Facts, Finding, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy
from rules.registry import line_rule, order_rule
from rules.words import count, name_of

PIECES = {"pcs", "pc", "piece", "pieces", "unit", "units", "stk", "st", "ea", "each", "pair", "pairs", "set", "sets", "pack", "box", "roll"}


@line_rule("quantity_missing", Severity.STOP, "A line without a usable quantity.")
def missing(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    quantity = line.line.quantity
    if quantity is None:
        yield Finding("quantity_missing", Severity.STOP, f"No quantity could be read for '{name_of(line)}'.", line.line.position)
    elif quantity.value <= 0:
        yield Finding("quantity_missing", Severity.STOP, f"The quantity {count(quantity.value)} is not possible.", line.line.position)


@line_rule("unit_unclear", Severity.REVIEW, "The ordered unit can't be converted to the article's without guessing.")
def unit(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if line.match.ref is not None and line.line.quantity is not None and line.quantity is None:
        why = line.conversion or "the unit can't be converted"
        yield Finding("unit_unclear", Severity.REVIEW, f"'{name_of(line)}': {why}", line.line.position)


@line_rule("quantity_fraction", Severity.REVIEW, "A fraction of something that is sold by the piece.")
def fraction(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    article = facts.articles.get(line.match.ref or "")
    if article and line.quantity is not None and article.uom.lower() in PIECES and line.quantity != line.quantity.to_integral_value():
        text = f"{count(line.quantity)} {article.uom} of {article.sku}: it is sold in whole {article.uom} only."
        yield Finding("quantity_fraction", Severity.REVIEW, text, line.line.position)


@line_rule("below_moq", Severity.REVIEW, "Less than the article's minimum order quantity.", "quantities.enforce_moq")
def below_moq(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    article = facts.articles.get(line.match.ref or "")
    if article and policy.enforce_moq and line.quantity is not None and Decimal(0) < line.quantity < article.moq:
        text = f"Ordered {count(line.quantity)} {article.uom} of {article.sku}; the minimum is {count(article.moq)}."
        yield Finding("below_moq", Severity.REVIEW, text, line.line.position)


@line_rule("not_a_multiple", Severity.REVIEW, "Not a multiple of the article's order unit.", "quantities.enforce_multiple")
def multiple(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    article = facts.articles.get(line.match.ref or "")
    if not (article and policy.enforce_multiple and line.quantity and article.order_multiple > 0):
        return
    if line.quantity % article.order_multiple:
        steps = line.quantity // article.order_multiple
        low, high = steps * article.order_multiple, (steps + 1) * article.order_multiple
        near = f"{count(low)} or {count(high)}" if low else count(high)
        text = f"{count(line.quantity)} {article.uom} of {article.sku} is no multiple of {count(article.order_multiple)}: {near}?"
        yield Finding("not_a_multiple", Severity.REVIEW, text, line.line.position)


@order_rule("stock_short", Severity.REVIEW, "Not enough stock in any one warehouse.", "delivery.check_stock")
def stock(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if not policy.check_stock or not facts.stock:
        return
    wanted: dict[str, Decimal] = defaultdict(Decimal)
    first: dict[str, int] = {}
    for line in order.lines:
        if line.match.ref and line.quantity:
            wanted[line.match.ref] += line.quantity
            first.setdefault(line.match.ref, line.line.position)
    for sku, quantity in wanted.items():
        houses = facts.stock.get(sku, {})
        total = sum(houses.values(), Decimal(0))
        where = ", ".join(f"{house} {count(n)}" for house, n in sorted(houses.items()) if n > 0) or "none anywhere"
        if total < quantity:
            text = f"{sku}: {count(quantity)} ordered, {count(total)} in stock ({where})."
            yield Finding("stock_short", Severity.REVIEW, text, first[sku])
        elif houses and max(houses.values()) < quantity:
            text = f"{sku}: {count(quantity)} ordered, in stock over several warehouses only ({where})."
            yield Finding("stock_split", Severity.INFO, text, first[sku])


def warehouse(order: MatchedOrder, facts: Facts) -> str:
    """The warehouse that can pick most lines of the order in full, by name where several can; empty where no stock is known."""
    houses: dict[str, int] = defaultdict(int)
    for line in order.lines:
        for house, available in facts.stock.get(line.match.ref or "", {}).items():
            houses[house] += line.quantity is not None and available >= line.quantity
    return min(houses, key=lambda house: (-houses[house], house)) if houses else ""
