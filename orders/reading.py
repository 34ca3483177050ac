"""What intake hands to the hallway: a mail's documents and the draft orders that were read from them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from orders.mails import MailKind, Problem
from orders.order import Order


class DocumentKind(StrEnum):
    """What a document is in the trade's terms, whatever its file format."""

    ORDER = "order"
    ORDER_CHANGE = "order_change"
    CANCELLATION = "cancellation"
    ORDER_RESPONSE = "order_response"
    QUOTE_REQUEST = "quote_request"
    QUOTATION = "quotation"
    INVOICE = "invoice"
    DELIVERY_NOTE = "delivery_note"
    REMINDER = "reminder"
    RETURN = "return"
    STOCK_COUNT = "stock_count"
    TERMS = "terms"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Document:
    """One readable part of a mail. `path` is its place in the MIME tree ("1", "2.1"; "" for a plain file)."""

    name: str
    path: str
    media_type: str
    kind: DocumentKind
    digest: str
    pages: int
    order: Order | None = None
    """Header and lines as printed in this document, also where it is no order (an invoice has lines too)."""
    postures: tuple[tuple[int, float], ...] = ()
    """For each page the quarter turn (degrees clockwise) and the lean (degrees clockwise) by which its picture was turned to read it: boxes
    are in the turned picture. Empty where every page stands as it is."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a mail. `authenticated` is what our own mail server says about SPF, DKIM and DMARC (None: nothing)."""

    address: str = ""
    name: str = ""
    forwarded_from: str = ""
    """Address of the original author where the mail was forwarded to us."""
    forwarded_name: str = ""
    authenticated: bool | None = None


@dataclass(frozen=True, slots=True)
class MailReading:
    """Everything that was read from one mail or file.

    `documents` holds each part as it stands; `orders` holds the draft orders that the mail as a whole asks for (a body and its PDF
    give one order, a body with two purchase orders gives two). `problems` are sentences for people.
    """

    name: str
    kind: MailKind
    sender: Sender
    subject: str = ""
    message_id: str = ""
    sent: datetime | None = None
    documents: tuple[Document, ...] = ()
    orders: tuple[Order, ...] = ()
    problems: tuple[Problem, ...] = ()
    signature: str = ""
    """The sender's signature block, for finding the customer."""
