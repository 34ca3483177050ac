"""Draft orders from plain values: what every format ends in."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from orders import DocumentKind, Evidence, MailKind, Order, OrderLine, Party, Read, Source

SURE = 0.99
"""A named field of a valid message; what is wrong in it was wrong at the sender's."""
MAIL_KINDS = {
    DocumentKind.ORDER: MailKind.ORDER,
    DocumentKind.ORDER_CHANGE: MailKind.ORDER_CHANGE,
    DocumentKind.CANCELLATION: MailKind.CANCELLATION,
    DocumentKind.QUOTE_REQUEST: MailKind.QUOTE_REQUEST,
}


@dataclass(slots=True)
class Item:
    """One position in plain text as the message has it; empty where it has none."""

    line_no: str = ""
    buyer_code: str = ""
    seller_code: str = ""
    gtin: str = ""
    description: str = ""
    quantity: str = ""
    unit: str = ""
    price: str = ""
    price_per: str = ""
    amount: str = ""
    wanted: str = ""


@dataclass(slots=True)
class Draft:
    """A whole message in plain text."""

    kind: DocumentKind = DocumentKind.ORDER
    number: str = ""
    references: str = ""
    ordered: str = ""
    wanted: str = ""
    currency: str = ""
    total: str = ""
    buyer: Party | None = None
    seller: Party | None = None
    ship_to: Party | None = None
    notes: list[str] = field(default_factory=list[str])
    items: list[Item] = field(default_factory=list[Item])


def order_of(draft: Draft, document: str) -> Order:
    """The draft order with evidence; values that are no numbers or dates are left out, as if the message did not have them."""
    return Order(
        kind=MAIL_KINDS.get(draft.kind, MailKind.NON_ORDER),
        lines=tuple(_line(at, item, document) for at, item in enumerate(draft.items, start=1)),
        po_number=_text(draft.number, document),
        references_po=_text(draft.references, document),
        order_date=_day(draft.ordered, document),
        requested_date=_day(draft.wanted, document),
        buyer=draft.buyer,
        seller=draft.seller,
        ship_to=draft.ship_to,
        currency=_text(draft.currency.upper(), document),
        total=_number(draft.total, document),
        notes=tuple(read for note in draft.notes if (read := _text(note, document))),
        documents=(document,),
    )


def _line(position: int, item: Item, document: str) -> OrderLine:
    quantity, price, amount = (_number(text, document) for text in (item.quantity, item.price, item.amount))
    per = _number(item.price_per, document)
    proven = False
    if quantity and price and amount:
        exact = quantity.value * price.value / (per.value if per and per.value > 0 else Decimal(1))
        proven = abs(exact - amount.value) <= Decimal("0.011") + abs(amount.value) * Decimal("0.0005")
    unit = item.unit.strip()
    words = " | ".join(x for x in (item.line_no, item.seller_code, item.description, f"{item.quantity} {unit}".strip(), item.price) if x)
    return OrderLine(
        position=position,
        customer_code=_text(item.buyer_code, document),
        our_code=_text(item.seller_code, document),
        gtin=_text(item.gtin, document),
        description=_text(item.description, document),
        quantity=quantity,
        unit=Read(unit, unit, SURE, _place(document, unit)) if unit else None,
        unit_price=price,
        price_per=per if per and per.value > 0 else None,
        amount=amount,
        requested_date=_day(item.wanted, document),
        line_no=item.line_no,
        proven=proven,
        confidence=SURE if quantity else 0.5,
        evidence=_place(document, words),
    )


def _place(document: str, words: str) -> Evidence:
    return Evidence(document, 1, None, words, Source.MARKUP)


def _text(text: str, document: str) -> Read[str] | None:
    text = " ".join(text.split())
    return Read(text, text, SURE, _place(document, text)) if text else None


def _number(text: str, document: str) -> Read[Decimal] | None:
    value = number(text)
    return None if value is None else Read(value, text.strip(), SURE, _place(document, text.strip()))


def _day(text: str, document: str) -> Read[date] | None:
    value = day(text)
    return None if value is None else Read(value, text.strip(), SURE, _place(document, text.strip()))


def number(text: str) -> Decimal | None:
    """A number of a message: a point or a comma is the decimal sign, thousands are never parted."""
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return value if value.is_finite() and abs(value) < Decimal(10) ** 15 else None


def day(text: str) -> date | None:
    """A day as ISO 8601 or as YYYYMMDD or YYMMDD, with or without a time behind it; None for anything else."""
    digits = text.strip()
    for pattern, length in (("%Y-%m-%d", 10), ("%Y%m%d", 8), ("%y%m%d", 6)):
        if pattern == "%y%m%d" and len(digits) != 6:
            continue
        try:
            return datetime.strptime(digits[:length], pattern).date()  # noqa: DTZ007 (a day without a clock)
        except ValueError:
            continue
    return None
