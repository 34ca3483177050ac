"""Rules on prices: against the agreement, against the list, and whether they can be posted."""

from collections.abc import Iterator
from decimal import Decimal

from orders import Facts, Finding, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy
from rules.registry import line_rule, order_rule
from rules.words import amount, share


def expected(line: MatchedLine, facts: Facts) -> tuple[Decimal, str] | None:
    """What the line should cost per article unit, and where that is written; None where neither agreement nor list say."""
    sku = line.match.ref or ""
    breaks = [p for p in facts.prices.get(sku, ()) if line.quantity is None or p.min_quantity <= line.quantity]
    if breaks:
        return breaks[-1].price, "the agreed price"
    article = facts.articles.get(sku)
    return (article.list_price, "the list price") if article and article.list_price is not None else None


@line_rule("price_deviates", Severity.REVIEW, "The written price is not ours.", "prices.tolerance", "prices.stop_deviation")
def deviates(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    known = expected(line, facts)
    if line.unit_price is None or known is None:
        return
    price, source = known
    if price == 0:
        if line.unit_price != 0:
            text = f"{line.match.ref} is free of charge by {source}, ordered at {amount(line.unit_price)}."
            yield Finding("price_deviates", Severity.REVIEW, text, line.line.position)
        return
    deviation = abs(line.unit_price - price) / price
    if deviation > policy.tolerance:
        severity = Severity.STOP if deviation >= policy.stop_deviation else Severity.REVIEW
        way = "below" if line.unit_price < price else "above"
        text = f"{line.match.ref} ordered at {amount(line.unit_price)}, {share(deviation)} {way} {source} of {amount(price)}."
        yield Finding("price_deviates", severity, text, line.line.position, {"expected": str(price), "written": str(line.unit_price)})


@line_rule("price_unknown", Severity.REVIEW, "No price of ours is known for the article.")
def unknown(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if line.match.ref in facts.articles and expected(line, facts) is None:
        yield Finding("price_unknown", Severity.REVIEW, f"We have no price for {line.match.ref}.", line.line.position)


@line_rule("price_precision", Severity.REVIEW, "More decimals than can be posted.", "prices.decimals")
def precision(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    read = line.line.unit_price
    if read is not None and line.line.price_per is None and -int(read.value.normalize().as_tuple().exponent) > policy.decimals:
        text = f"The price {read.raw} has more than {policy.decimals} decimals and would be rounded."
        yield Finding("price_precision", Severity.REVIEW, text, line.line.position)


@order_rule("currency", Severity.STOP, "The order is in another currency than the customer's.")
def currency(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    read = order.order.currency
    ours = (facts.customer.currency if facts.customer and facts.customer.currency else facts.company_currency).upper()
    if read is not None and read.value.upper() != ours:
        yield Finding("currency", Severity.STOP, f"The order is in {read.value}, this customer is invoiced in {ours}.")
