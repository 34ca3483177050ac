"""The order as the customer wrote it: nothing in here has been matched to our master data yet."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from orders.evidence import Evidence, Read
from orders.mails import MailKind

CENT = Decimal("0.01")
ROUNDED = Decimal("0.0005")
"""Share of an amount that a rounded price may put it off quantity times price."""
TOO_MUCH = Decimal("1e20")


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

    @property
    def line(self) -> str:
        """Name and address in one line; empty where nothing is said."""
        return ", ".join(filter(None, (self.name, self.street, f"{self.zip} {self.city}".strip(), self.country)))


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
    def number(self) -> str:
        """What people call the line: the customer's own number of it, else its position."""
        return self.line_no.strip(" .") or str(self.position)

    @property
    def unit_said(self) -> str:
        """The unit in the customer's own word, where the page gives it alone; else as it was understood. Empty where there is none."""
        if self.unit is None:
            return ""
        raw = self.unit.raw.strip()
        return raw if raw.replace("-", "").rstrip(".").isalpha() and len(raw) <= 20 else self.unit.value

    @property
    def price_each(self) -> Decimal | None:
        """The net price of one ordered unit: price basis and discount are worked in; None where no price is printed."""
        if self.unit_price is None:
            return None
        per = self.price_per.value if self.price_per and self.price_per.value else Decimal(1)
        price = self.unit_price.value / per
        return price * (100 - self.discount.value) / 100 if self.discount else price

    @property
    def product(self) -> Decimal | None:
        """Quantity times price; None where one of them is missing or the product is no amount of money."""
        if self.quantity is None or self.price_each is None:
            return None
        product = self.quantity.value * self.price_each
        return product if product.is_finite() and abs(product) < TOO_MUCH else None

    @property
    def contradicted(self) -> bool:
        """Is the printed amount another one than quantity times price?"""
        if self.amount is None or self.product is None:
            return False
        return not self.amount.value.is_finite() or abs(self.product - self.amount.value) > max(CENT, abs(self.product) * ROUNDED)

    @property
    def net(self) -> Decimal | None:
        """What the line comes to: its printed amount, or quantity times price where none is printed or the two contradict each other,
        since that is what is sent."""
        if self.amount is not None and not self.contradicted:
            return self.amount.value if self.amount.value.is_finite() else None
        return self.product.quantize(CENT) if self.product is not None else None


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
    wishes: tuple[Read[str], ...] = ()
    """Sentences that ask for what can be handed on with the order, as written ("please call half an hour before")."""
    total_proven: bool = False
    """The line amounts add up to the printed net total."""
    documents: tuple[str, ...] = ()
    """Names of the documents this order was read from, the deciding one first."""
    layouts: tuple[str, ...] = ()
    """Names of the layout memories that helped to read it."""
    places: tuple[Read[str], ...] = ()
    """Where its lines go if not all to one place: names of places, or the sentence that deals them. A name of little confidence, as that of
    a sheet, may be none."""
    accounted: bool = False
    """Every number and day of the mail's text that it was read from is part of one of its values: nothing was overlooked."""

    def noting(self, *notes: Read[str]) -> "Order":
        """The order with further notes behind its own."""
        return replace(self, notes=(*self.notes, *notes))

    def going(self, *places: Read[str]) -> "Order":
        """The order with further places of its lines behind its own."""
        return replace(self, places=(*self.places, *places))
