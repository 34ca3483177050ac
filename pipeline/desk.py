"""The reviewer's desk: what people do to waiting orders. Every act is one transaction with its audit row.

An act names the revision of the order that the person saw; if somebody changed the order since, the act is refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from orders import Article, Customer


class Conflict(Exception):
    """Somebody else changed the order since this person opened it."""


class Refused(Exception):
    """The act is not allowed; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a person sets. Texts are as typed; an empty text takes a value away.

    `header` fields: po_number, order_date, requested_date, currency, total, ship_to. `lines`: position -> field -> text with the fields
    sku, quantity (as ordered), unit, unit_price, price_per, requested_date, description, drop ("1": this is no order line).
    """

    customer_ref: str | None = None
    header: Mapping[str, str] = field(default_factory=dict[str, str])
    lines: Mapping[int, Mapping[str, str]] = field(default_factory=dict[int, Mapping[str, str]])


def correct(key: str, *, revision: int, who: str, changes: Changes) -> int:
    """Apply a person's changes, match and judge the order again; returns the new revision. Raises Conflict or Refused."""
    raise NotImplementedError


def approve(key: str, *, revision: int, who: str, note: str = "") -> None:
    """Release a waiting order to the ERP. Learns what the person corrected. Raises Conflict or Refused (a stop needs an approver)."""
    raise NotImplementedError


def reject(key: str, *, revision: int, who: str, reason: str) -> None:
    """Close a waiting order without posting it. Raises Conflict or Refused (a reason is needed)."""
    raise NotImplementedError


def claim(key: str, *, who: str) -> str:
    """Open an order for work; returns the name of who has it (another person keeps it for ten minutes)."""
    raise NotImplementedError


def search_articles(text: str, customer_ref: str = "", limit: int = 20) -> list[tuple[Article, float]]:
    """Articles for a typed text, best first, with the matcher's probability."""
    raise NotImplementedError


def search_customers(text: str, limit: int = 20) -> list[Customer]:
    """Customers for a typed text: ref, name, city, mail address."""
    raise NotImplementedError


def page_picture(mail_digest: str, document: str, page: int) -> bytes:
    """The PNG of one page of one document of a mail (110 dpi: 1 PDF point = 110/72 pixels)."""
    raise NotImplementedError
