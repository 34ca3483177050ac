"""Our own master data, as the files of `ordersift import` and the ERP's sync give it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Packaging:
    """A pack of an article as the company names it ("Palette 40 Sack"), with the article units that it holds."""

    name: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Article:
    """One article (stock-keeping unit). Prices are net per `uom` in the company's currency.

    `pack_size` is units per sales pack, where nobody says what that pack is called; where `packagings` do, only they tell how many units
    a customer's word for a unit means (docs/adr/0030).
    """

    sku: str
    name: str
    name_de: str = ""
    barcode: str = ""
    mpn: str = ""
    brand: str = ""
    category: str = ""
    uom: str = "pcs"
    pack_size: Decimal = Decimal(1)
    list_price: Decimal | None = None
    moq: Decimal = Decimal(0)
    order_multiple: Decimal = Decimal(0)
    active: bool = True
    restricted: bool = False
    superseded_by: str = ""
    packagings: tuple[Packaging, ...] = ()
    uom_of: str = ""
    """What one `uom` is in a smaller unit, where the ERP knows it ("100 Units"); empty elsewhere."""


@dataclass(frozen=True, slots=True)
class Customer:
    """One customer; `emails` are the known senders. Credit figures are in `currency`, None where unknown."""

    ref: str
    name: str
    street: str = ""
    zip: str = ""
    city: str = ""
    country: str = ""
    vat: str = ""
    phone: str = ""
    emails: tuple[str, ...] = ()
    currency: str = ""
    credit_limit: Decimal | None = None
    credit_used: Decimal | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """An address of a customer in the master data: its name there, and "street, zip city, country"."""

    name: str
    text: str

    @property
    def line(self) -> str:
        """All of it in one line."""
        return ", ".join(filter(None, (self.name, self.text)))


@dataclass(frozen=True, slots=True)
class PriceBreak:
    """An agreed net price per `uom` of the article, from `min_quantity` units on."""

    customer_ref: str
    sku: str
    price: Decimal
    min_quantity: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of a past sales order; `order_date` has day precision."""

    order_ref: str
    order_date: date
    customer_ref: str
    sku: str
    quantity: Decimal
    unit_price: Decimal
    po_number: str = ""


@dataclass(frozen=True, slots=True)
class MasterData:
    """All master data at once: the small company's whole truth, or a slice of a large one's."""

    articles: Mapping[str, Article] = field(default_factory=dict[str, Article])
    customers: Mapping[str, Customer] = field(default_factory=dict[str, Customer])
    prices: tuple[PriceBreak, ...] = ()
    crossrefs: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """(customer_ref, customer_code) -> sku"""
    stock: Mapping[str, Mapping[str, Decimal]] = field(default_factory=dict[str, Mapping[str, Decimal]])
    """sku -> warehouse -> available units"""
    history: tuple[HistoryLine, ...] = ()
    price_ends: Mapping[tuple[str, str], date] = field(default_factory=dict[tuple[str, str], date])
    """(customer_ref, sku) -> last day of the agreed price, where it has one"""
