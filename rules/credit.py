"""Rules about money at risk: credit, order value."""

from collections.abc import Iterator
from decimal import Decimal

from orders import Facts, MatchedOrder, Severity
from rules.policy import Policy
from rules.register import Numbers, number, order_rule, value_of


@order_rule(
    "credit.exceeded",
    Severity.STOP,
    "Credit: used {used} + open orders {open} + this order {value} = {sum} {currency}, the limit is {limit}.",
    reads=("credit.check", "credit.share_of_limit"),
)
def exceeded(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The order would take the customer over the limit, open orders counted (the ERP does not enforce it)."""
    customer = facts.customer
    if not policy.credit.check or customer is None or customer.credit_limit is None:
        return
    used, value = customer.credit_used or Decimal(0), value_of(order, facts) or Decimal(0)
    total = used + facts.open_value + value
    if total > customer.credit_limit * policy.credit.share_of_limit:
        yield {
            "used": number(used, 2),
            "open": number(facts.open_value, 2),
            "value": number(value, 2),
            "sum": number(total, 2),
            "limit": number(customer.credit_limit, 2),
            "currency": customer.currency or facts.company_currency,
        }


@order_rule(
    "credit.mixed_currency",
    Severity.REVIEW,
    "Credit is kept in {credit} and the order is in {ordered}: the limit can't be checked without a rate.",
    reads=("credit.check",),
)
def mixed_currency(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Two currencies meet in the credit check."""
    customer, currency = facts.customer, order.order.currency
    if not policy.credit.check or customer is None or customer.credit_limit is None:
        return
    credit = (customer.currency or facts.company_currency).upper()
    ordered = currency.value.strip().upper() if currency and currency.value.strip() else credit
    if ordered != credit:
        yield {"credit": credit, "ordered": ordered}
    elif facts.open_value and credit != facts.company_currency.upper():
        yield {"credit": credit, "ordered": f"{credit}, with open orders in {facts.company_currency}"}


@order_rule(
    "value.above_limit", Severity.REVIEW, "The order is worth {value}; above {limit} a person looks.", reads=("orders.max_automatic_value",)
)
def above_limit(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The value, from the lines or as printed (the larger), is above the limit for automatic orders."""
    printed = order.order.total.value if order.order.total and order.order.total.value.is_finite() else Decimal(0)
    value = max(value_of(order, facts) or Decimal(0), printed)
    if value > policy.orders.max_automatic_value:
        yield {"value": number(value, 2), "limit": number(policy.orders.max_automatic_value, 2)}


@order_rule("value.unknown", Severity.REVIEW, "The value of the order can't be worked out: a line lacks its article, quantity or price.")
def unknown(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Without a value neither credit nor limits hold."""
    if order.lines and value_of(order, facts) is None:
        yield {}


@order_rule(
    "value.below_minimum", Severity.REVIEW, "The order is worth {value}; the minimum order value is {minimum}.", reads=("orders.min_value",)
)
def below_minimum(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Below the minimum order value: a surcharge, or a reading that lost lines."""
    value = value_of(order, facts)
    if value is not None and value < policy.orders.min_value:
        yield {"value": number(value, 2), "minimum": number(policy.orders.min_value, 2)}
