"""The order as the customer wrote it: nothing in here has been matched to our master data yet."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from orders.evidence import Evidence, Read
from orders.mails import MailKind


@dataclass(frozen=True, slots=True)
class Party:
    """A company as printed: buyer, seller or ship-to. Empty text where the document says nothing."""

    name: str = ""
    street: str = ""
    zip: str = ""
    city: str = ""
    country: str = ""
    vat: str = ""
    phone: str = ""
    email: str = ""
    ref: str = ""
    """The party's number as printed ("our customer number at your company")."""
    confidence: float = 0.0
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One ordered position. `None` means the document does not say it.

    `unit_price` is the price of `price_per` units (1 where nothing else is printed), before `discount` per cent are taken off; `amount` is
    the line's net amount.
    `proven` says that the page's own arithmetic confirms quantity, price and amount.
    """

    position: int
    customer_code: Read[str] | None = None
    our_code: Read[str] | None = None
    gtin: Read[str] | None = None
    description: Read[str] | None = None
    quantity: Read[Decimal] | None = None
    unit: Read[str] | None = None
    unit_price: Read[Decimal] | None = None
    price_per: Read[Decimal] | None = None
    amount: Read[Decimal] | None = None
    requested_date: Read[date] | None = None
    line_no: str = ""
    proven: bool = False
    confidence: float = 0.0
    """Calibrated probability that quantity, unit, price and codes of this line are all read right."""
    evidence: Evidence | None = None
    """The whole row."""
    discount: Read[Decimal] | None = None

    @property
    def price_each(self) -> Decimal | None:
        """The net price of one ordered unit: price basis and discount are worked in; None where no price is printed."""
        if self.unit_price is None:
            return None
        per = self.price_per.value if self.price_per and self.price_per.value else Decimal(1)
        price = self.unit_price.value / per
        return price * (100 - self.discount.value) / 100 if self.discount else price


@dataclass(frozen=True, slots=True)
class Order:
    """A draft order: header fields and lines, each with its evidence."""

    kind: MailKind
    lines: tuple[OrderLine, ...] = ()
    po_number: Read[str] | None = None
    references_po: Read[str] | None = None
    """The earlier order that a change or cancellation speaks of."""
    order_date: Read[date] | None = None
    requested_date: Read[date] | None = None
    buyer: Party | None = None
    seller: Party | None = None
    ship_to: Party | None = None
    currency: Read[str] | None = None
    total: Read[Decimal] | None = None
    """The grand total that the document prints (with tax where it says one)."""
    notes: tuple[Read[str], ...] = ()
    """Sentences that change the order, as written ("only complete delivery")."""
    total_proven: bool = False
    """The line amounts add up to the printed net total."""
    documents: tuple[str, ...] = ()
    """Names of the documents this order was read from, the deciding one first."""
    layouts: tuple[str, ...] = ()
    """Names of the layout memories that helped to read it."""
