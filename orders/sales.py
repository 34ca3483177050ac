"""The sales order as the ERP gets it, and what became of it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SalesLine:
    """`quantity` in the article's unit; `unit_price` None leaves the price to the ERP's price list."""

    sku: str
    quantity: Decimal
    uom: str
    unit_price: Decimal | None
    description: str
    requested_date: date | None = None


@dataclass(frozen=True, slots=True)
class SalesOrder:
    """One order for the ERP. `key` is unique for ever (`[a-z0-9_.-]`, made from the order's identity); posting it twice makes one order."""

    key: str
    customer_ref: str
    lines: tuple[SalesLine, ...]
    po_number: str = ""
    order_date: date | None = None
    requested_date: date | None = None
    currency: str = ""
    ship_to: str = ""
    warehouse: str = ""
    summary: str = ""
    """Who or what decided, in plain text, for the order's log in the ERP."""
    attachments: tuple[tuple[str, bytes], ...] = ()
    confirm: bool = False
    """Confirm it in the ERP; else it is a draft there."""
    todo: str = ""
    """Text of a to-do for the customer's salesperson; none if empty."""


class PostingState(StrEnum):
    """UNKNOWN: the ERP may or may not have it; ask for the key before anything is sent again."""

    PLANNED = "planned"
    SENT = "sent"
    UNKNOWN = "unknown"
    POSTED = "posted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Posting:
    """The outcome of one posting. `erp_id` and `erp_name` are the ERP's own; `message` is its reason in words."""

    key: str
    state: PostingState
    erp_id: int | None = None
    erp_name: str = ""
    message: str = ""
    created: bool = False
    """This call made the order (False: it was there already)."""
