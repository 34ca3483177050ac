"""The pen that every format writes with: stated values become values with evidence, odd ones become complaints in words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from orders import DocumentKind, Evidence, MailKind, Order, OrderLine, Party, Read, Source

SURE = 0.99
NUMBER = re.compile(r"[-+]?(?:\d{1,15}(?:[.,]\d{0,10})?|[.,]\d{1,10})")
MAIL_KINDS = {
    DocumentKind.ORDER: MailKind.ORDER,
    DocumentKind.ORDER_CHANGE: MailKind.ORDER_CHANGE,
    DocumentKind.CANCELLATION: MailKind.CANCELLATION,
    DocumentKind.QUOTE_REQUEST: MailKind.QUOTE_REQUEST,
}
UNITS = {
    "NAR": "pcs",
    "XPP": "pcs",
    "UN": "unit",
    "NMP": "pack",
    "PA": "packet",
    "XPA": "pack",
    "XPC": "pack",
    "XCS": "case",
    "BG": "bag",
    "XBG": "bag",
    "RL": "roll",
    "XRO": "roll",
    "XRL": "roll",
    "NPR": "pair",
    "CEN": "hundred",
    "ST": "sheet",
    "XST": "sheet",
}
"""Codes of UN/ECE Recommendations 20 and 21 that are no words of the trade; all others stay as they are written."""


class Unreadable(Exception):
    """The file can't be read as what it is; the argument goes on after its name ("ends in the middle")."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a structured file: what it is and its draft order."""

    kind: DocumentKind
    order: Order


@dataclass(slots=True)
class Pen:
    """Writes the values of one file and keeps what was odd about them, in words, for one sentence at the end."""

    name: str
    complaints: list[str] = field(default_factory=list)
    tests: bool = False
    """A message says of itself that it is a test."""

    def text(self, value: str | None) -> Read[str] | None:
        """A text, None where it is empty."""
        text = " ".join((value or "").split())
        return Read(text, text, SURE, self.place(text)) if text else None

    def number(self, value: str | None, what: str) -> Read[Decimal] | None:
        """A decimal number; what is none is a complaint about `what`."""
        text = (value or "").strip()
        if not text:
            return None
        if not NUMBER.fullmatch(text) or not text.isascii():
            self.complaints.append(f"{what} {text[:40]!r} is no number")
            return None
        return Read(Decimal(text.replace(",", ".")), text, SURE, self.place(text))

    def day(self, value: str | None, what: str, style: str = "") -> Read[date] | None:
        """A date: ISO, or digits in the EDIFACT `style` (102 where nothing else is said, 101 two-digit year, 616 a week)."""
        text = (value or "").strip()
        if not text:
            return None
        digits = re.sub(r"^(\d{4})-(\d{2})-(\d{2})(?!\d).*", r"\1\2\3", text, flags=re.DOTALL)
        try:
            if not re.match(r"\d{6}", digits) or not digits[:8].isascii():
                raise ValueError
            if style == "616":
                found = date.fromisocalendar(int(digits[:4]), int(digits[4:6]), 1)
            elif style == "101" or len(digits) == 6:
                found = date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))
            else:
                found = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        except ValueError:
            self.complaints.append(f"{what} {text[:40]!r} is no date")
            return None
        return Read(found, text, SURE, self.place(text))

    def place(self, text: str) -> Evidence:
        """Where a value stands: a structured file has no page to point at."""
        return Evidence(self.name, 1, None, text[:300], Source.MARKUP)

    def party(self, name: str = "", *, ref: str = "", **told: str) -> Party | None:
        """A party, None where nothing is said of it."""
        told = {key: " ".join(value.split()) for key, value in told.items()}
        name, ref = " ".join(name.split()), ref.strip()
        if not (name or ref or any(told.values())):
            return None
        return Party(name=name, ref=ref, confidence=SURE, evidence=self.place(name or ref), **told)

    def line(
        self,
        position: int,
        *,
        line_no: str = "",
        customer_code: str | None = None,
        our_code: str | None = None,
        gtin: str | None = None,
        description: str | None = None,
        quantity: str | None = None,
        unit: str | None = None,
        price: str | None = None,
        per: str | None = None,
        amount: str | None = None,
        wanted: Read[date] | None = None,
        units: dict[str, str] = UNITS,
    ) -> OrderLine:
        """One ordered line from the texts that the file states; `proven` where its own arithmetic holds."""
        at = f"of line {line_no or position}"
        count = self.number(quantity, f"the quantity {at}")
        if count is None and not quantity:
            self.complaints.append(f"the quantity {at} is missing")
        cost, value = self.number(price, f"the price {at}"), self.number(amount, f"the amount {at}")
        base = self.number(per, f"the price base {at}")
        if base and base.value <= 0:
            self.complaints.append(f"the price base {at} is {base.value}")
            base = None
        proven = _multiplies(count, cost, base, value)
        words = " ".join(x for x in (line_no, our_code, customer_code, gtin, description, quantity, unit, price, amount) if x)
        code = (unit or "").strip()
        return OrderLine(
            position=position,
            line_no=line_no,
            customer_code=self.text(customer_code),
            our_code=self.text(our_code),
            gtin=self.text(gtin),
            description=self.text(description),
            quantity=count,
            unit=self.text(units.get(code.upper(), code)),
            unit_price=cost,
            price_per=base,
            amount=value,
            requested_date=wanted,
            proven=proven,
            confidence=SURE,
            evidence=self.place(words),
        )

    def message(
        self,
        kind: DocumentKind,
        lines: Sequence[OrderLine],
        *,
        number: str | None,
        reference: str | None = None,
        day: Read[date] | None = None,
        wanted: Read[date] | None = None,
        buyer: Party | None = None,
        seller: Party | None = None,
        ship_to: Party | None = None,
        currency: str | None = None,
        total: Read[Decimal] | None = None,
        net: Read[Decimal] | None = None,
        notes: Sequence[str] = (),
        remarks: Sequence[str] = (),
    ) -> Message:
        """A message with its draft order. `total` is what the document asks for in the end, `net` the sum of its lines; `notes` are the
        sender's words, `remarks` ours."""
        amounts = [line.amount.value for line in lines if line.amount]
        sums = [x.value for x in (net, total) if x]
        proven = len(amounts) == len(lines) > 0 and any(abs(sum(amounts) - x) <= Decimal("0.02") for x in sums)
        if kind == DocumentKind.ORDER and not lines:
            self.complaints.append("it has no lines")
        if kind in MAIL_KINDS and not (number or "").strip():
            self.complaints.append("the order's number is missing")
        order = Order(
            kind=MAIL_KINDS.get(kind, MailKind.NON_ORDER),
            lines=tuple(lines),
            po_number=self.text(number),
            references_po=self.text(reference),
            order_date=day,
            requested_date=wanted,
            buyer=buyer,
            seller=seller,
            ship_to=ship_to,
            currency=self.text((currency or "").upper()),
            total=total or net,
            notes=(*(read for note in notes if (read := self.text(note))), *(Read(words, "", SURE) for words in remarks)),
            total_proven=proven,
            documents=(self.name,),
        )
        return Message(kind, order)


def _multiplies(*stated: Read[Decimal] | None) -> bool:
    """Quantity, price, price base (1 where none is stated) and amount agree."""
    count, cost, base, value = (read.value if read else None for read in stated)
    if count is None or cost is None or value is None:
        return False
    return abs(count * cost / (base or 1) - value) <= Decimal("0.01")
