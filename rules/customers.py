"""Rules on who orders: known, sure, good for the money, and where it goes."""

import re
from collections.abc import Iterator
from decimal import Decimal

from orders import Facts, Finding, MatchedOrder, Severity
from rules.policy import Policy
from rules.prices import expected
from rules.registry import order_rule
from rules.words import amount


def value(order: MatchedOrder, facts: Facts) -> Decimal:
    """What the order is worth, net: written prices, else ours."""
    total = Decimal(0)
    for line in order.lines:
        known = expected(line, facts)
        price = line.unit_price if line.unit_price is not None else known[0] if known else Decimal(0)
        total += price * (line.quantity or Decimal(0))
    return total


@order_rule("customer_unknown", Severity.STOP, "Nobody we know ordered this.")
def unknown(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if order.customer.ref is None:
        name = order.order.buyer.name if order.order.buyer and order.order.buyer.name else "the sender"
        yield Finding("customer_unknown", Severity.STOP, f"We know no customer like {name}: choose one or make one first.")


@order_rule("customer_uncertain", Severity.REVIEW, "The customer is not sure enough.", "matching.min_customer")
def uncertain(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    match = order.customer
    if match.ref is not None and match.probability < policy.min_customer:
        other = f"; it could also be {match.alternatives[0][0]}" if match.alternatives else ""
        yield Finding("customer_uncertain", Severity.REVIEW, f"The customer is probably {match.ref} ({match.probability:.0%} sure){other}.")


@order_rule("sender_not_authenticated", Severity.REVIEW, "Our mail server says that the sender's address is forged.")
def authenticated(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if facts.authenticated is False:
        text = "Our mail server could not confirm that this mail comes from the address it names."
        yield Finding("sender_not_authenticated", Severity.REVIEW, text)


@order_rule("first_order", Severity.REVIEW, "A customer's first order.", "mode.first_order_review")
def first(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    if policy.first_order_review and facts.customer and facts.order_count == 0:
        yield Finding("first_order", Severity.REVIEW, f"This is the first order of {facts.customer.name}.")


@order_rule("credit", Severity.STOP, "The order goes over the customer's credit limit.", "credit.check")
def credit(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    customer = facts.customer
    if not policy.check or customer is None or customer.credit_limit is None:
        return
    used = (customer.credit_used or Decimal(0)) + facts.open_value
    worth = value(order, facts)
    if used + worth > customer.credit_limit:
        free = max(customer.credit_limit - used, Decimal(0))
        text = f"Worth {amount(worth)}, but only {amount(free)} of the credit limit of {amount(customer.credit_limit)} is left."
        yield Finding("credit", Severity.STOP, text)


@order_rule("value_limit", Severity.REVIEW, "Worth more than may be sent without a person.", "mode.max_value")
def value_limit(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    worth = value(order, facts)
    if worth > policy.max_value:
        yield Finding("value_limit", Severity.REVIEW, f"Worth {amount(worth)}; orders above {amount(policy.max_value)} are looked at.")


@order_rule("min_order_value", Severity.REVIEW, "Worth less than the minimum order value.", "order.min_order_value")
def min_value(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    worth = value(order, facts)
    if 0 < worth < policy.min_order_value:
        yield Finding("min_order_value", Severity.REVIEW, f"Worth {amount(worth)}; the minimum is {amount(policy.min_order_value)}.")


@order_rule("ship_to_new", Severity.REVIEW, "A delivery address that was never used.", "delivery.known_ship_to_only")
def ship_to(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
    party = order.order.ship_to
    if party is None or not policy.known_ship_to_only or facts.customer is None:
        return
    parts = [_squash(part) for part in (party.zip, party.street) if part]
    if parts and not any(all(part in _squash(known) for part in parts) for known in facts.ship_tos):
        where = ", ".join(part for part in (party.name, party.street, f"{party.zip} {party.city}".strip()) if part)
        yield Finding("ship_to_new", Severity.REVIEW, f"Never delivered to {where} before.")


def _squash(text: str) -> str:
    """Letters and digits only, with the usual short forms of 'street' made alike."""
    plain = re.sub(r"[\W_]+", "", text.lower())
    return re.sub(r"(strasse|straße|str|street|st|road|rd)(?=\d|$)", "", plain)
