"""What a document says, before it has a layout, and what of it a reader can be asked for afterwards."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

COLUMNS = (
    "line_no", "buyer_code", "seller_code", "gtin", "description", "quantity", "unit", "unit_price", "price_per", "line_total", "requested_date",
)  # fmt: skip
"""The keys of a line in the contract of `ordersift read --json`, in its order."""


@dataclass(frozen=True, slots=True)
class Company:
    """A party of the deal with its address."""

    name: str
    street: str = ""
    zip: str = ""
    city: str = ""
    country: str = ""
    vat: str = ""
    phone: str = ""
    email: str = ""

    def rows(self) -> tuple[str, ...]:
        """The address as it stands in an envelope's window."""
        return tuple(r for r in (self.name, self.street, f"{self.zip} {self.city}".strip()) if r)


@dataclass(frozen=True, slots=True)
class Item:
    """One position. `unit_price` is for `price_per` units before `discount` (per cent); `line_total` is net. `uom` is our unit."""

    line_no: str
    description: str
    quantity: Decimal
    unit: str = ""
    uom: str = ""
    seller_code: str = ""
    buyer_code: str = ""
    gtin: str = ""
    unit_price: Decimal | None = None
    price_per: int = 1
    discount: Decimal | None = None
    tax_rate: Decimal | None = None
    line_total: Decimal | None = None
    requested_date: date | None = None
    section: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document. `sender` writes it: the buyer of an order, the seller of an invoice. `total` is what is printed as the net total."""

    kind: str
    language: str
    number: str
    day: date
    sender: Company
    recipient: Company
    items: tuple[Item, ...]
    requested_date: date | None = None
    requested_text: str = ""
    """The delivery date in other words ("KW 46"), instead of its digits."""
    ship_to: Company | None = None
    currency: str = "EUR"
    freight: Decimal | None = None
    tax_rate: Decimal | None = None
    total: Decimal | None = None
    contact: str = ""
    customer_no: str = ""
    references: tuple[tuple[str, str], ...] = ()
    """(name of the field, value): more entries of the information block"""
    notes: tuple[str, ...] = ()


def plain(value: Decimal | date | None) -> Any:
    """A value as the contract's JSON has it."""
    if value is None:
        return None
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat()


def truth(paper: Paper, printed: Collection[str]) -> dict[str, Any]:
    """Header and lines in the keys of `ordersift read --json`; what the layout does not print (`printed`) is null."""

    def shown(name: str, value: Any) -> Any:
        return value if name in printed and value not in ("", None) else None

    buyer, seller = (
        (paper.recipient, paper.sender) if paper.kind in ("invoice", "order_response", "delivery_note") else (paper.sender, paper.recipient)
    )
    lines = []
    for item in paper.items:
        priced = "unit_price" in printed and item.unit_price is not None
        lines.append({
            "line_no": shown("line_no", item.line_no),
            "buyer_code": shown("buyer_code", item.buyer_code),
            "seller_code": shown("seller_code", item.seller_code),
            "gtin": shown("gtin", item.gtin),
            "description": shown("description", item.description),
            "quantity": plain(item.quantity),
            "unit": shown("unit", item.unit),
            "unit_price": plain(item.unit_price) if priced else None,
            "price_per": item.price_per if priced and item.price_per > 1 else None,
            "line_total": shown("line_total", plain(item.line_total)),
            "requested_date": shown("requested_date", plain(item.requested_date)),
            "discount": shown("discount", plain(item.discount)),
        })  # fmt: skip
    return {
        "kind": paper.kind,
        "number": paper.number or None,
        "date": plain(paper.day),
        "requested_date": None if paper.requested_text else plain(paper.requested_date),
        "buyer": buyer.name,
        "seller": seller.name,
        "currency": shown("currency", paper.currency),
        "total": shown("total", plain(paper.total)),
        "lines": lines,
    }
