"""How right the reading of a mail's text is against handwritten truth.

A line is exact if quantity, unit, code and price are read as written and its description holds every word of the article and at most two
others. Lines of truth and reading are paired by position inside orders that are paired by number. A unit of "*" in the truth accepts any.
Units count by the product's own words: a carton is a box there, a dozen is twelve pieces.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any

from intake.reader import read
from intake.reading.labels import fold
from intake.reading.prose.lexicon import unit_named
from intake.reading.values import unit_of
from orders import MailKind, MailReading, Order, OrderLine, Party

US = Party(name="Nordwerk Handels GmbH", zip="28199", city="Bremen", email="orders@nordwerk.example")
BODIES = {"text": "plain", "html": "html"}
"""The keys of a case that hold a body, with the subtype of its part."""
NARROWER = {
    "canister": "can",
    "tub": "bucket",
    "carton": "box",
    "case": "box",
    "crate": "box",
    "coil": "roll",
    "reel": "roll",
    "bar": "length",
}
"""Units of a truth that the product has a wider word for."""
DOZEN = 12
WANTING = {MailKind.ORDER, MailKind.ORDER_CHANGE, MailKind.CANCELLATION}


def cases(folder: Path) -> list[dict[str, Any]]:
    """The handwritten mails of a folder of JSON files."""
    return [case for path in sorted(folder.glob("*.json")) for case in json.loads(path.read_text("utf-8"))]


def mail_of(case: Mapping[str, Any]) -> bytes:
    """The case as a raw mail: its "text" as the plain body, its "html" as an HTML body, both as alternatives."""
    mail = EmailMessage()
    mail["From"] = "someone@customer.example"
    mail["To"] = US.email
    mail["Subject"] = " ".join(case["subject"].split())
    mail["Date"] = format_datetime(datetime.fromisoformat(case["sent"]).replace(hour=9, tzinfo=UTC))
    bodies = [("\n".join([case[k]] if isinstance(case[k], str) else case[k]), kind) for k, kind in BODIES.items() if case.get(k)]
    for at, (body, kind) in enumerate(bodies or [("", "plain")]):
        (mail.add_alternative if at else mail.set_content)(body, subtype=kind, cte="base64")
    return mail.as_bytes()


def reading_of(case: Mapping[str, Any]) -> MailReading:
    """The case's mail as the product reads it, without the child process that guards against hostile files."""
    return read(mail_of(case), f"{case['id']}.eml", US, (), structured=True)


@dataclass
class Score:
    """Counts of right and all, and what was wrong in words."""

    lines: int = 0
    right: int = 0
    read: int = 0
    orders: int = 0
    whole: int = 0
    numbers: int = 0
    numbers_right: int = 0
    dates: int = 0
    dates_right: int = 0
    cases: int = 0
    kinds: int = 0
    order_or_not: int = 0
    other: int = 0
    other_right: int = 0
    sure: list[tuple[float, bool]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        def share(a: int, b: int) -> str:
            return f"{a}/{b} ({100 * a / b:.1f} %)" if b else "-"

        return (
            f"lines exact {share(self.right, self.lines)}, lines read {self.read}; orders with every line exact {share(self.whole, self.orders)}; "
            f"PO numbers {share(self.numbers_right, self.numbers)}; dates {share(self.dates_right, self.dates)}; "
            f"order or not {share(self.order_or_not, self.cases)}; kind {share(self.kinds, self.cases)}; notes, senders, references "
            f"{share(self.other_right, self.other)}"
        )


def score(all_cases: Sequence[Mapping[str, Any]]) -> Score:
    """Read and compare every case."""
    total = Score()
    for case in all_cases:
        _score_case(case, reading_of(case), total)
    return total


def _score_case(case: Mapping[str, Any], reading: MailReading, total: Score) -> None:
    total.cases += 1
    truth = MailKind(case["kind"])
    total.kinds += reading.kind == truth
    total.order_or_not += (reading.kind in WANTING) == (truth in WANTING)
    if reading.kind != truth:
        total.faults.append(f"{case['id']}: is {truth.value}, read as {reading.kind.value}")
    for what, told in (("references", _referred(reading)), ("note", _noted(reading)), ("forwarded_from", reading.sender.forwarded_from)):
        if what in case:
            total.other += 1
            right = case[what].lower() in told.lower()
            total.other_right += right
            if not right:
                total.faults.append(f"{case['id']}: {what} {case[what]!r}, read {told!r}")
    if truth != MailKind.ORDER:
        return
    read = list(reading.orders) if reading.kind == MailKind.ORDER else []
    wanted = case.get("orders", [])
    for order, found in _paired(wanted, read):
        _score_order(case["id"], order, found, total)


def _referred(reading: MailReading) -> str:
    return " ".join((o.references_po or o.po_number).value for o in reading.orders if o.references_po or o.po_number)  # type: ignore[union-attr]


def _noted(reading: MailReading) -> str:
    return " | ".join(" ".join(note.value.split()) for o in reading.orders for note in o.notes)


def _paired(wanted: Sequence[Mapping[str, Any]], read: Sequence[Order]) -> Iterator[tuple[Mapping[str, Any] | None, Order | None]]:
    rest = list(read)
    loose: list[Mapping[str, Any]] = []
    for order in wanted:
        found = next((o for o in rest if o.po_number and o.po_number.value == order["po"]), None)
        if found:
            rest.remove(found)
            yield order, found
        else:
            loose.append(order)
    yield from zip_longest(loose, rest)


def _score_order(name: str, wanted: Mapping[str, Any] | None, read: Order | None, total: Score) -> None:
    lines = list(read.lines) if read else []
    total.read += len(lines)
    if wanted is None:
        total.faults.append(f"{name}: an order too many with {len(lines)} line(s)")
        total.sure += [(line.confidence, False) for line in lines]
        return
    total.orders += 1
    if wanted["po"]:
        total.numbers += 1
        told = read.po_number.value if read and read.po_number else None
        total.numbers_right += told == wanted["po"]
        if told != wanted["po"]:
            total.faults.append(f"{name}: PO {wanted['po']!r}, read {told!r}")
    if wanted["requested"]:
        total.dates += 1
        day = read.requested_date.value.isoformat() if read and read.requested_date else None
        total.dates_right += day == wanted["requested"]
        if day != wanted["requested"]:
            total.faults.append(f"{name}: wanted {wanted['requested']}, read {day}")
    exact = 0
    total.lines += len(wanted["lines"])
    for truth, line in _aligned(wanted["lines"], lines):
        why = fault(truth, line) if truth and line else "missing" if truth else "too many"
        exact += not why
        if line:
            total.sure.append((line.confidence, not why))
        if why:
            total.faults.append(f"{name}: {why}: {_told(truth)} <> {_seen(line)}")
    total.right += exact
    total.whole += exact == len(wanted["lines"]) == len(lines)


def _aligned(truth: Sequence[Mapping[str, Any]], lines: Sequence[OrderLine]) -> Iterator[tuple[Mapping[str, Any] | None, OrderLine | None]]:
    """Each line of the truth with the read line that shares most words, in order; the rest alone."""
    rest = list(lines)
    for wanted in truth:
        best = max(rest, key=lambda line: _shared(wanted, line), default=None)
        if best is not None and _shared(wanted, best) > 0.3:
            rest.remove(best)
            yield wanted, best
        else:
            yield wanted, None
    for line in rest:
        yield None, line


def _shared(wanted: Mapping[str, Any], line: OrderLine) -> float:
    words = set(fold(wanted["text"]))
    return len(words & set(fold(_text(line)))) / max(len(words), 1)


def _text(line: OrderLine) -> str:
    return " ".join(r.value for r in (line.customer_code, line.our_code, line.gtin, line.description) if r)


def fault(wanted: Mapping[str, Any], line: OrderLine) -> str:
    """What is wrong with a read line, empty where it is exact."""
    quantity, unit = _counted(line.quantity.value if line.quantity else None, line.unit.value if line.unit else "-")
    amounts = [(wanted["quantity"], wanted["unit"]), *([tuple(wanted["or"])] if wanted.get("or") else [])]
    amounts = [_counted(Decimal(q), u) for q, u in amounts]
    if quantity not in [q for q, _ in amounts]:
        return "quantity"
    if not any(quantity == q and (u in ("*", unit) or {u, unit} == {"-", "pcs"}) for q, u in amounts):
        return "unit"
    if wanted.get("code") and wanted["code"] not in [r.value for r in (line.customer_code, line.our_code, line.gtin) if r]:
        return "code"
    price = line.unit_price.value if line.unit_price else None
    if (Decimal(wanted["price"]) if wanted.get("price") else None) != price:
        return "price"
    if wanted.get("per") and (line.price_per is None or line.price_per.value != Decimal(wanted["per"])):
        return "price per"
    words, told = list(fold(wanted["text"])), list(fold(_text(line)))
    if set(words) - set(told):
        return "words missing"
    code = set(fold(wanted.get("code") or "")) | {w for r in (line.customer_code, line.our_code, line.gtin) if r for w in fold(r.value)}
    return "words too many" if len(set(told) - set(words) - code) > 2 else ""


def _counted(quantity: Decimal | None, unit: str) -> tuple[Decimal | None, str]:
    """A quantity in the product's words for units."""
    if quantity is not None and unit == "dozen":
        return quantity * DOZEN, "pcs"
    return quantity, NARROWER.get(unit) or unit_named(unit) or unit_of(unit) or unit


def _told(truth: Mapping[str, Any] | None) -> str:
    return "-" if truth is None else f"{truth['quantity']} {truth['unit']} [{truth.get('code')}] {truth['text']} @{truth.get('price')}"


def _seen(line: OrderLine | None) -> str:
    if line is None:
        return "-"
    price = line.unit_price.value if line.unit_price else None
    return f"{line.quantity and line.quantity.value} {line.unit and line.unit.value} {_text(line)} @{price}"
