"""What the rules need to know of the world, gathered before they run, so that a rule never calls anything."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from orders.master import Address, Article, Customer, PriceBreak


@dataclass(frozen=True, slots=True)
class Habit:
    """What this customer ordered of one article before: quantities and unit prices, oldest first, one per order line."""

    quantities: tuple[Decimal, ...] = ()
    prices: tuple[Decimal, ...] = ()
    last_date: date | None = None


@dataclass(frozen=True, slots=True)
class PastOrder:
    """An earlier order, posted or still waiting, as far as telling duplicates needs it. `lines` are (sku or text, quantity, unit price)."""

    ref: str
    order_date: date
    customer_ref: str
    po_number: str
    lines: tuple[tuple[str, Decimal, Decimal | None], ...]
    source_digest: str = ""
    """SHA-256 of the document it was read from."""
    sender: str = ""
    name: str = ""
    """Its number in the ERP, where it is known beside `ref`."""

    @property
    def known_as(self) -> str:
        """What people call it."""
        return self.name or known_as(self.ref)


_KEY = re.compile(r"po_[0-9a-f]{32}")


def known_as(ref: str) -> str:
    """What people call an earlier order: its number in the ERP; of one that has only a key of ours, that it is an earlier one."""
    return ref if ref and not _KEY.fullmatch(ref) else "an earlier order"


@dataclass(frozen=True, slots=True)
class Facts:
    """The world as of `today`, cut down to what one order touches."""

    today: date
    customer: Customer | None = None
    articles: Mapping[str, Article] = field(default_factory=dict[str, Article])
    prices: Mapping[str, tuple[PriceBreak, ...]] = field(default_factory=dict[str, tuple[PriceBreak, ...]])
    """sku -> this customer's agreed prices, by min_quantity ascending"""
    stock: Mapping[str, Mapping[str, Decimal]] = field(default_factory=dict[str, Mapping[str, Decimal]])
    habits: Mapping[str, Habit] = field(default_factory=dict[str, Habit])
    open_value: Decimal = Decimal(0)
    """Value of this customer's orders that wait or were sent since credit_used was last read, in the company's currency."""
    order_count: int = 0
    """Past orders of this customer."""
    cold_start: bool = False
    """There is no order history of any customer yet."""
    ship_tos: tuple[str, ...] = ()
    """Delivery addresses known for the customer, also from earlier orders: "name, street, zip city, country" """
    addresses: tuple[Address, ...] = ()
    """The customer's own address and its others in the master data."""
    sender_known: bool = False
    authenticated: bool | None = None
    company_currency: str = "EUR"
    usual_remarks: tuple[str, ...] = ()
    """Remarks of this order's papers that stood on orders of the customer before, which went out as they were read."""
    company_name: str = ""
    """Our own name, as it stands in the settings."""
    past_orders: tuple[PastOrder, ...] = ()
    """Earlier orders of this customer with the same PO number, or with the one that a change speaks of."""
    now: datetime | None = None
    """The moment of the judgement in the company's own time zone; None where only the day is known."""
    substitutes: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict[str, tuple[tuple[str, str], ...]])
    """sku that can't be delivered -> (sku, why it would do), the best first; all of them are in `articles`."""
    price_ends: Mapping[str, date] = field(default_factory=dict[str, date])
    """sku -> last day of this customer's agreed price, where it has one"""
