"""The order in our terms: which customer, which articles, how many units."""

from dataclasses import dataclass
from decimal import Decimal

from orders.master import Address
from orders.order import Order, OrderLine


@dataclass(frozen=True, slots=True)
class Match:
    """A customer or article proposed for what was read.

    `ref` is None where the matcher says that none fits. `probability` is calibrated: the chance that `ref` is right.
    `alternatives` are (ref, probability), best first, without `ref` itself. `reasons` are sentences for people.
    """

    ref: str | None
    probability: float
    alternatives: tuple[tuple[str, float], ...] = ()
    reasons: tuple[str, ...] = ()
    contradictions: tuple[str, ...] = ()
    """What speaks against `ref` (another thread size, another voltage): each one keeps the line from being sent unseen."""
    others: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """For the best alternatives: (ref, sentences for and against it)."""


@dataclass(frozen=True, slots=True)
class MatchedLine:
    """An order line with its article. `quantity` is in the article's unit; `factor` is article units per ordered unit.

    `quantity` and `factor` are None where the ordered unit can't be converted without guessing; `conversion` says in words how it was
    done or why it could not be. `unit_price` is the customer's price per article unit, None where none was written.
    """

    line: OrderLine
    match: Match
    quantity: Decimal | None = None
    factor: Decimal | None = None
    conversion: str = ""
    unit_price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class MatchedOrder:
    """A draft order with its customer and articles.

    `address` is the one of the customer's addresses in the master data that its delivery address means; None where it names none, or one
    that is not there or may be several.
    """

    order: Order
    customer: Match
    lines: tuple[MatchedLine, ...] = ()
    address: Address | None = None
