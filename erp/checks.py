"""What the ERP does not check, we do: pure functions over data that was read from it just now.

Odoo takes an archived article, one that is not for sale, a wrong unit, a negative quantity or a doubled customer reference without a
word, and rounds a price silently. `obstacles` keep an order from being posted at all; `doubts` are for a person to decide.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from erp.gateway import Credit, Remark
from orders.sales import SalesLine, SalesOrder

_PIECES = frozenset({"pcs", "pc", "pce", "piece", "pieces", "ea", "each", "unit", "units", "unit(s)", "h87", "c62", "stk", "stück", "st"})


@dataclass(frozen=True, slots=True)
class ArticleState:
    """An article as the ERP has it now. `count` is how many articles carry the code, `step` the smallest quantity of the unit."""

    count: int = 0
    active: bool = True
    saleable: bool = True
    unit: str = ""
    step: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Fresh:
    """What is needed to judge one order, read at one moment. `customers` is how many customers carry the number."""

    customers: int
    customer_active: bool = True
    currency: str = ""
    """Currency in which the ERP would price this customer's order."""
    articles: Mapping[str, ArticleState] = field(default_factory=dict[str, ArticleState])
    price_digits: int | None = None
    """Decimal places the ERP keeps of a unit price."""
    same_reference: tuple[str, ...] = ()
    """Names of other orders of this customer with the same customer reference."""
    credit: Credit | None = None
    price_lists_off: bool = False
    prices: Mapping[str, Decimal] = field(default_factory=dict[str, Decimal])
    """What the ERP would charge for the articles whose price the order leaves open, as far as it was read."""


def obstacles(order: SalesOrder, fresh: Fresh) -> tuple[str, ...]:
    """Why this order must not be posted: posting it would make a wrong order without anybody noticing."""
    return tuple(_obstacles(order, fresh))


def remarks(order: SalesOrder, fresh: Fresh, more: Iterable[str] = ()) -> tuple[Remark, ...]:
    """Obstacles (and `more` of them) and doubts together."""
    return (*(Remark("obstacle", sentence) for sentence in (*obstacles(order, fresh), *more)), *doubts(order, fresh))


def doubts(order: SalesOrder, fresh: Fresh) -> tuple[Remark, ...]:
    """What a person should know before this order is posted, though it may be meant so."""
    return tuple(_doubts(order, fresh))


def same_unit(ours: str, theirs: str) -> bool:
    """Whether two names mean the same unit; all names of a piece are one."""
    a, b = ours.strip().casefold(), theirs.strip().casefold()
    return a == b or (a in _PIECES and b in _PIECES)


def _obstacles(order: SalesOrder, fresh: Fresh) -> Iterator[str]:
    if fresh.customers == 0:
        yield f"The ERP has no customer with the number {order.customer_ref}; create it there or choose another customer."
    elif fresh.customers > 1:
        yield f"{fresh.customers} customers in the ERP carry the number {order.customer_ref}; make the number unique there."
    elif not fresh.customer_active:
        yield f"Customer {order.customer_ref} is archived in the ERP; restore it there or choose another customer."
    if order.currency and fresh.currency and order.currency != fresh.currency:
        remedy = f"give the customer a price list in {order.currency}"
        yield f"The order is in {order.currency}, but the ERP would enter it in {fresh.currency}; {remedy}."
    if not order.lines:
        yield "The order has no lines."
    for number, line in enumerate(order.lines, 1):
        for sentence in _line_obstacles(line, fresh.articles.get(line.sku, ArticleState())):
            yield f"Line {number}: {sentence}"


def _line_obstacles(line: SalesLine, article: ArticleState) -> Iterator[str]:
    if article.count == 0:
        yield f"the ERP has no article {line.sku}; create it there or choose another article."
        return
    if article.count > 1:
        yield f"{article.count} articles in the ERP carry the code {line.sku}; make the code unique there."
    if not article.active:
        yield f"article {line.sku} is archived in the ERP; choose its successor or restore it."
    elif not article.saleable:
        yield f'article {line.sku} is not for sale in the ERP; tick "can be sold" there or choose another article.'
    if line.uom and article.unit and not same_unit(line.uom, article.unit):
        yield f"the quantity of {line.sku} is in {line.uom}, but the ERP keeps it in {article.unit}; convert the quantity."
    if not line.quantity.is_finite() or line.quantity <= 0:
        yield f"the quantity {line.quantity} of {line.sku} is not above zero."
    elif article.step and line.quantity % article.step:
        yield f"the quantity {line.quantity:f} of {line.sku} is finer than the ERP keeps it (steps of {article.step:f} {article.unit})."
    if line.unit_price is not None and (not line.unit_price.is_finite() or line.unit_price < 0):
        yield f"the price {line.unit_price} of {line.sku} is below zero."


def _doubts(order: SalesOrder, fresh: Fresh) -> Iterator[Remark]:
    if order.po_number and fresh.same_reference:
        yield Remark("reference", f'The customer\'s reference "{order.po_number}" stands already on {", ".join(fresh.same_reference)}.')
    for number, line in enumerate(order.lines, 1):
        if line.unit_price is not None and fresh.price_digits is not None:
            kept = line.unit_price.quantize(Decimal(1).scaleb(-fresh.price_digits), ROUND_HALF_UP)
            if kept != line.unit_price:
                says = f"the ERP keeps {fresh.price_digits} decimals of a price and would make {line.unit_price:f} {kept:f}."
                yield Remark("price", f"Line {number}: {says}")
        if line.quantity != line.quantity.to_integral_value() and same_unit(line.uom, "pcs"):
            yield Remark("quantity", f"Line {number}: {line.quantity:f} {line.uom} of {line.sku} is not a whole number.")
    if fresh.price_lists_off and any(line.unit_price is None for line in order.lines):
        says = "Price lists are switched off in the ERP, so it would charge the list price; switch them on in the sales settings."
        yield Remark("price list", says)
    credit = fresh.credit
    if credit is not None and credit.limit:
        used = credit.used or Decimal(0)
        prices = [fresh.prices.get(line.sku) if line.unit_price is None else line.unit_price for line in order.lines]
        value = sum((line.quantity * price for line, price in zip(order.lines, prices, strict=True) if price is not None), Decimal(0))
        if used + value > credit.limit:
            limit = f"{credit.limit:.2f} {credit.currency}".strip()
            yield Remark("credit", f"Credit: {used:.2f} used and {value:.2f} ordered are together above the limit of {limit}.")
