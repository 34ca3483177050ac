"""What the product matcher is asked, and what people taught it."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class LineQuery:
    """One order line to match. `unit_price` is per ordered unit; codes are as the customer wrote them, empty where there are none."""

    customer_ref: str = ""
    text: str = ""
    customer_code: str = ""
    our_code: str = ""
    gtin: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    unit_price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """One thing a person taught: kind "crossref" (a customer's code) or "text" (a customer's words) means `sku`."""

    id: str
    kind: str
    customer_ref: str
    key: str
    sku: str
    text: str = ""
    author: str = ""
