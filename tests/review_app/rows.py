"""Waiting orders as the walk leaves them: a mail with a drawn PDF, read values with their true places, matches, findings."""

import io
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from orders import (
    Box,
    Decision,
    Document,
    DocumentKind,
    Evidence,
    Finding,
    MailKind,
    MailReading,
    Match,
    MatchedLine,
    MatchedOrder,
    Order,
    OrderLine,
    OrderState,
    Party,
    Read,
    Route,
    Sender,
    Severity,
    Source,
)
from pipeline import importer
from store import ledger, master
from store.codec import to_json
from tests.pipeline import small

HEIGHT = 842
PDF = "order.pdf"
STOP, REVIEW, INFO = Severity.STOP, Severity.REVIEW, Severity.INFO


@dataclass(frozen=True)
class Wanted:
    """A line as the test wants it: what is printed, and what the machine made of it."""

    text: str
    quantity: str
    unit: str
    price: str
    sku: str | None = None
    probability: float = 0.99
    alternatives: tuple[tuple[str, float], ...] = ()
    code: str = ""
    factor: str = "1"
    conversion: str = ""
    confidence: float = 0.99


@dataclass(frozen=True)
class Case:
    """An order as the test wants it."""

    number: int
    customer: str | None
    po: str
    lines: tuple[Wanted, ...]
    findings: tuple[Finding, ...] = ()
    queue: str = "articles"
    priority: float = 0.5
    buyer: str = "Maier Metallbau GmbH"
    sender: str = "einkauf@maier-metallbau.example"
    body: str = "Guten Tag,\n\nanbei unsere Bestellung. Bitte bestätigen Sie den Termin.\n\nMit freundlichen Grüßen\nAnna Maier\n"
    subject: str = "Bestellung"
    total: str = ""
    customer_probability: float = 0.99
    customer_alternatives: tuple[tuple[str, float], ...] = ()
    state: OrderState = OrderState.WAITING
    hours: float = 2
    notes: tuple[str, ...] = ()
    parts: dict[str, float] = field(default_factory=lambda: {"reading": 0.01, "customer": 0.01, "articles": 0.14, "anomaly": 0.02})


def company(folder: Path) -> None:
    """Put the small company's master data into the tables."""
    data, tables, _ = importer.load(small.write(folder))
    master.replace(data, "test", tables)


def put(case: Case) -> str:
    """Write a case into the ledger as the walk would; returns the order's key."""
    page = _Page()
    order, lines = _order(case, page)
    raw = small.mail(
        case.body, sender=case.sender, subject=case.subject, number=case.number, attachments=((PDF, page.done(), "application/pdf"),)
    )
    received = datetime.now(UTC) - timedelta(hours=case.hours)
    digest, _ = ledger.receive(raw, key=f"test:{case.number}", name=f"{case.number}.eml", received=received)
    ledger.take(digest)
    matched = MatchedOrder(order, Match(case.customer, case.customer_probability, case.customer_alternatives), lines)
    risk = 1.0
    for part in case.parts.values():
        risk *= 1 - part
    decision = Decision(Route.REVIEW, 1 - risk, case.queue, case.priority, case.findings, case.parts)
    reading = MailReading(
        f"{case.number}.eml",
        MailKind.ORDER,
        Sender(case.sender),
        case.subject,
        documents=(Document(PDF, "2", "application/pdf", DocumentKind.ORDER, "", 1),),
        orders=(order,),
    )
    value = sum(((line.quantity or Decimal(0)) * (line.unit_price or Decimal(0)) for line in lines), Decimal(0))
    columns = {
        "customer_ref": case.customer or "",
        "po_number": case.po,
        "order_date": date(2026, 11, 3),
        "value": value,
        "currency": "EUR",
        "route": Route.REVIEW,
        "queue": case.queue,
        "priority": case.priority,
        "risk": decision.risk,
        "order": to_json(order),
        "matched": to_json(matched),
        "decision": to_json(decision),
    }
    first = {name: columns[name] for name in ("matched", "decision")}
    ledger.settle(digest, reading, [ledger.NewOrder(1, case.state, {**columns, "first": first})])
    return ledger.order_key(digest, 1)


class _Page:
    """A page that says where each word was drawn."""

    def __init__(self) -> None:
        self.buffer = io.BytesIO()
        self.canvas = Canvas(self.buffer, pagesize=(595, HEIGHT), invariant=1)

    def write(self, x: float, top: float, text: str, size: float = 9, bold: bool = False, right: bool = False) -> Evidence:
        font = "Helvetica-Bold" if bold else "Helvetica"
        self.canvas.setFont(font, size)
        width = self.canvas.stringWidth(text, font, size)
        left = x - width if right else x
        self.canvas.drawString(left, HEIGHT - top - size * 0.8, text)
        return Evidence(PDF, 1, Box(left, top, left + width, top + size), text, Source.TEXT_LAYER)

    def rule(self, top: float) -> None:
        self.canvas.line(50, HEIGHT - top, 545, HEIGHT - top)

    def done(self) -> bytes:
        self.canvas.showPage()
        self.canvas.save()
        return self.buffer.getvalue()


def _order(case: Case, page: _Page) -> tuple[Order, tuple[MatchedLine, ...]]:
    buyer = page.write(50, 60, case.buyer, 13, bold=True)
    page.write(50, 78, "Industriestr. 5 · 70565 Stuttgart")
    page.write(50, 130, "Nordwerk Industriebedarf GmbH")
    page.write(50, 200, "BESTELLUNG", 16, bold=True)
    page.write(330, 200, "Bestell-Nr.")
    number = page.write(420, 200, case.po, bold=True)
    page.write(330, 216, "Datum")
    dated = page.write(420, 216, "03.11.2026")
    page.write(330, 232, "Liefertermin")
    wanted = page.write(420, 232, "25.11.2026")
    page.write(50, 232, "Lieferadresse:")
    where = page.write(115, 232, "Lager 2, Industriestr. 9, 70565 Stuttgart")
    page.rule(268)
    for x, text, right in ((50, "Pos", False), (80, "Bezeichnung", False), (370, "Menge", True), (385, "ME", False), (470, "Preis", True)):
        page.write(x, 272, text, 8, right=right)
    page.write(545, 272, "Betrag EUR", 8, right=True)
    page.rule(286)
    lines, total = [], Decimal(0)
    for place, line in enumerate(case.lines, start=1):
        made, amount = _line(page, place, line)
        lines.append(made)
        total += amount
    top = 292 + 24 * len(case.lines) + 8
    page.rule(top)
    page.write(400, top + 6, "Summe netto", bold=True)
    printed = case.total or f"{total:.2f}"
    sum_at = page.write(545, top + 6, printed.replace(".", ","), bold=True, right=True)
    order = Order(
        MailKind.ORDER,
        tuple(line.line for line in lines),
        po_number=Read(case.po, case.po, 0.98, number),
        order_date=Read(date(2026, 11, 3), "03.11.2026", 0.97, dated),
        requested_date=Read(date(2026, 11, 25), "25.11.2026", 0.8, wanted),
        buyer=Party(case.buyer, "Industriestr. 5", "70565", "Stuttgart", "DE", confidence=0.9, evidence=buyer),
        ship_to=Party("Lager 2", "Industriestr. 9", "70565", "Stuttgart", "DE", confidence=0.9, evidence=where),
        currency=Read("EUR", "EUR", 0.99),
        total=Read(Decimal(printed), printed, 0.95, sum_at),
        notes=tuple(Read(note, note, 0.9) for note in case.notes),
        documents=(PDF,),
    )
    return order, tuple(lines)


def _line(page: _Page, place: int, line: Wanted) -> tuple[MatchedLine, Decimal]:
    top = 292 + 24 * (place - 1)
    quantity, price, factor = Decimal(line.quantity), Decimal(line.price), Decimal(line.factor)
    amount = quantity * price
    page.write(50, top, str(place))
    described = page.write(80, top, line.text)
    code = page.write(80, top + 10, f"Art. {line.code}", 8) if line.code else None
    counted = page.write(370, top, line.quantity.replace(".", ","), right=True)
    unit = page.write(385, top, line.unit)
    priced = page.write(470, top, line.price.replace(".", ","), right=True)
    summed = page.write(545, top, f"{amount:.2f}".replace(".", ","), right=True)
    row = Evidence(PDF, 1, Box(50, top, 545, top + 20), "", Source.TEXT_LAYER)
    read = OrderLine(
        place,
        customer_code=Read(line.code, line.code, 0.95, code) if line.code else None,
        description=Read(line.text, line.text, 0.96, described),
        quantity=Read(quantity, line.quantity, line.confidence, counted),
        unit=Read(line.unit, line.unit, 0.97, unit),
        unit_price=Read(price, line.price, 0.97, priced),
        amount=Read(amount, f"{amount:.2f}", 0.97, summed),
        proven=line.confidence > 0.9,
        confidence=line.confidence,
        evidence=row,
    )
    match = Match(line.sku, line.probability, line.alternatives, ("the words agree",))
    known = line.sku is not None
    conversion = line.conversion or f"{line.quantity} {line.unit}"
    made = MatchedLine(
        read, match, quantity * factor if known else None, factor if known else None, conversion if known else "", price / factor
    )
    return made, amount


PLAIN = Case(
    1,
    "C100",
    "45-2231",
    (
        Wanted("Sechskantschraube M8x40 8.8 verzinkt", "600", "Stk", "0.10", "SC-0840", code="4711-08"),
        Wanted("6kt-Mutter M8 vz.", "600", "Stk", "0.025", "NU-08", 0.71, (("WA-08", 0.18), ("SC-0850", 0.04)), confidence=0.62),
        Wanted("Unterlegscheibe M8 verzinkt", "6", "VE", "2.40", "WA-08", factor="100", conversion="6 packs of 100 pcs make 600 pcs"),
    ),
    (
        Finding("article.uncertain", REVIEW, "Line 2: “6kt-Mutter M8 vz.” is NU-08 with 71 %; 90 % is asked for.", 2),
        Finding("reading.line_unsure", REVIEW, "Line 2 was read with 62 %; 90 % is asked for.", 2),
        Finding("price.list", REVIEW, "Line 3: price 0.024 is 20 % above our 0.02.", 3),
        Finding("routing.priority", INFO, "Asked for by 2026-11-25, 2 days to spare, worth 89.40."),
    ),
    priority=0.8,
    subject="Bestellung 45-2231",
)

MISSING = Case(
    2,
    "C200",
    "PO 9981",
    (
        Wanted("LED bulb warm 9W screw", "20", "pcs", "3.50", None, 0.4, (("LA-E27", 0.38), ("LA-E14", 0.2))),
        Wanted("Duct tape silver 50 mm x 50 m", "12", "roll", "5.60", "TA-50"),
    ),
    (
        Finding("article.unmatched", REVIEW, "Line 1: no article of ours fits “LED bulb warm 9W screw”.", 1),
        Finding("routing.priority", INFO, "Asked for by 2026-11-25, 2 days to spare, worth 89.40."),
    ),
    priority=0.7,
    buyer="Brightside Facilities Ltd",
    sender="jane@brightside.example",
    subject="Purchase order 9981",
    body="Hello,\n\nplease find our purchase order attached.\n\nKind regards\nJane\n",
)

CREDIT = Case(
    3,
    "C300",
    "2026/118",
    (Wanted("Spiralbohrer HSS 6.0 mm", "200", "pcs", "1.85", "DR-06"),),
    (
        Finding("credit.exceeded", STOP, "Credit: used 4,900 + open orders 0 + this order 370 = 5,270 EUR, the limit is 5,000."),
        Finding("anomaly.line", REVIEW, "ordered 200; usual 10 over 26 orders of this customer", 1),
    ),
    queue="credit",
    priority=0.6,
    buyer="Atelier Dubois SARL",
    sender="achats@dubois.example",
    subject="Commande 2026/118",
)

HOSTILE = Case(
    4,
    None,
    "<script>alert(1)</script>",
    (Wanted("{{ 7|add:35 }} <img src=x onerror=alert(2)>", "5", "<b>Stk</b>", "1.00", None, 0.3),),
    (Finding("customer.unknown", STOP, "No customer of ours fits <script>alert(3)</script>."),),
    queue="customer",
    priority=0.3,
    buyer="<script>alert(3)</script>",
    sender='"<script>"@evil.example',
    subject="<script>alert(4)</script> {{ request.user }}",
    body="Hello <script>alert(5)</script>\n{{ settings.SECRET_KEY }} {% load static %}\n",
    notes=("<script>alert(6)</script>",),
)

CASES = (PLAIN, MISSING, CREDIT, HOSTILE)
