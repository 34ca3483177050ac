"""A mail's parts together: each document as it stands, and the draft orders that the mail as a whole asks for."""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from intake.message import Origin, Part
from intake.pages import markup
from intake.pages.page import Page
from intake.reading.addresses import COMPANY
from intake.reading.amending import amended
from intake.reading.document import read_document
from intake.reading.kinds import MAIL_KINDS, classify, weighed
from intake.reading.parties import LABELLED
from intake.reading.prose.columns import columned
from intake.reading.prose.corrections import SURE as CORRECTED
from intake.reading.prose.lexicon import plain
from intake.reading.prose.numbers import likely_number, order_numbers
from intake.reading.rows import text_rows
from intake.reading.text import currency_of_text, read_text
from intake.reading.threads import Thread, passed_on, take_apart
from intake.reading.values import dates
from intake.structured import Message, agree
from orders import Document, DocumentKind, Evidence, MailKind, MailReading, Order, OrderLine, Party, Problem, Read, Sender, Source

ORDERLY = (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE, DocumentKind.CANCELLATION, DocumentKind.QUOTE_REQUEST)
ZIP_CITY = re.compile(r"(?P<zip>(?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\s+(?P<city>[^\d]{2,40})$")
DELIVERY = re.compile(
    r"deliver(?:y|ed|) ?(?:date|by|on)|required (?:by|on|date)|needed by|liefer(?:termin|datum|ung (?:am|bis|spätestens|zum))|"
    r"wunschtermin|livraison|leverdatum|"
    r"fecha de entrega|entrega|data di consegna|consegna",
    re.IGNORECASE,
)
ANSWER = re.compile(r"\s*(?:re|aw|antw|sv|rif|rv|r)\s*:", re.IGNORECASE)
CLEAR, DOUBTED = 1.0, 0.6
"""Points by which an order must lead before any other kind, and the confidence of its lines where it does not."""
UNPROVEN = 0.85
"""Most confidence of a line that the reader of documents made of a mail's body without arithmetic."""
PLAIN_LINE = 0.72
"""From this confidence on a line says by itself that something is ordered."""
PASSING = re.compile(r"\s*(?:fwd?|wg|tr|i|rv|enc|pd|vs|doorst|vb|vl|fvs)\s*:", re.IGNORECASE)
BELOW = re.compile(
    r"\b(?:below|underneath|unten|nachstehend\w*|untenstehend\w*|ci-dessous|ce qui suit|hieronder|onderstaand\w*|abajo|mas abajo|qui sotto|"
    r"di seguito|"
    r"sotto|abaixo|ponizej|nedan|nedenfor|nedenstaende|nize|forwarded|weitergeleitet\w*)\b"
)
"""Words that point to an older message under the newest one, in plain text."""
COLUMN = re.compile(r"\S(?:\t| {2,})\S")
BARE_NUMBER = re.compile(r"(?=[\w/.-]*\d{3})[A-Za-z0-9][\w/.-]{3,20}\w")
STATED = (DocumentKind.INVOICE, DocumentKind.DELIVERY_NOTE, DocumentKind.REMINDER, DocumentKind.ORDER_RESPONSE, DocumentKind.QUOTATION)


@dataclass(frozen=True, slots=True)
class DocumentPages:
    """What the page readers made of one part."""

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    could_be_an_order: bool = True
    digest: str = ""
    messages: tuple[Message, ...] = ()
    """What the part states in a structured format of its own, or in one inside a PDF."""


@dataclass(frozen=True, slots=True)
class _Body:
    thread: Thread
    documents: tuple[Document, ...]
    orders: tuple[Order, ...]


def read_parts(
    parts: Sequence[Part],
    *,
    name: str,
    sender: Sender,
    subject: str,
    sent: datetime | None,
    us: Party | None,
    layouts: Sequence[object],
    pages: Callable[[Part], DocumentPages],
    message_id: str = "",
    problems: Sequence[Problem] = (),
) -> MailReading:
    """Read every part and combine them: a body and its PDF are one order, two PDFs are two, the newest message of a thread counts."""
    found = list(problems)
    day = sent.date() if sent else None
    body = _body([p for p in parts if p.origin in (Origin.BODY, Origin.FORWARDED) and p.text], subject, us, layouts, day)
    files: list[Document] = []
    stated: list[Document] = []
    for part in parts:
        if part.origin in (Origin.BODY, Origin.FORWARDED) and part.text:
            continue
        opened = pages(part)
        if not opened.could_be_an_order:
            continue
        found += opened.problems
        seen = _document(part, opened, us, layouts) if opened.pages else None
        own = [_stated_document(part, opened, message) for message in opened.messages]
        if own and seen:
            found += agree.inside(own, seen)
        elif seen:
            files.append(seen)
        stated += own
    alone, differences = agree.beside(stated, files)
    found += differences
    kind, orders = _combine(body, stated, alone, subject)
    orders = _numbered(orders, subject, body.thread.newest)
    thread = body.thread
    if thread.forwarded_from:
        sender = replace(sender, forwarded_from=thread.forwarded_from, forwarded_name=thread.forwarded_name)
    return MailReading(
        name=name,
        kind=kind,
        sender=sender,
        subject=subject,
        message_id=message_id,
        sent=sent,
        documents=(*body.documents, *stated, *files),
        orders=orders,
        problems=tuple(found),
        signature=thread.signature,
    )


def _body(parts: Sequence[Part], subject: str, us: Party | None, layouts: Sequence[object], day: date | None) -> _Body:
    texts = [markup.html_text(part.text) if part.media_type == "text/html" else part.text for part in parts]
    tables = [table for part in parts if part.media_type == "text/html" for table in markup.html_tables(part.text)]
    thread = take_apart("\n".join(texts))
    if thread.older and (PASSING.match(subject) or BELOW.search(plain(thread.newest))) and not _asks(thread.newest, us, day):
        thread = passed_on(thread)
    speaking = thread.forwarded or thread.newest
    if not speaking.strip() and not tables:
        return _Body(thread, (), ())
    written = read_text(speaking, name="mail body", us=us, sent=day)
    orders = _better(_tabled(parts, tables, speaking, us, layouts), written, speaking)
    if thread.forwarded:
        passing = read_text(thread.newest, name="mail body", us=us, sent=day)
        orders = tuple(_ordered_by(order, passing) for order in orders)
    kind = classify(speaking, lines=_plain_lines(orders))
    documents = (_body_document(parts[0], kind, orders[0] if orders else None),) if parts else ()
    return _Body(thread, documents, orders)


def _tabled(parts: Sequence[Part], tables: Sequence[Page], speaking: str, us: Party | None, layouts: Sequence[object]) -> Order | None:
    """The body read as a document reader reads a page: its HTML tables, else its text where that stands in columns."""
    if tables:
        around = "\n".join(markup.html_text(part.text, tables=False) for part in parts if part.media_type == "text/html")
        _, order, _ = read_document([markup.text_page(around), *tables], "mail body", us=us, layouts=layouts)
        return _with_credible_buyer(order, tables)
    _, order, _ = read_document([markup.text_page(speaking)], "mail body", us=us, layouts=layouts)
    columned = sum(bool(COLUMN.search(row.strip())) for row in speaking.splitlines())
    # who writes in columns signs below them: nothing above is the buyer
    return replace(order, buyer=None) if order and columned >= len(order.lines) else None


def _asks(text: str, us: Party | None, day: date | None) -> bool:
    """The text names lines by itself."""
    return any(order.lines for order in read_text(text, name="mail body", us=us, sent=day))


def _ordered_by(order: Order, passing: Sequence[Order]) -> Order:
    """An order that was passed on, with the number and the wanted date of who passes it on: they are newer."""
    said = next(iter(passing), None)
    if said is None:
        return order
    return replace(order, po_number=said.po_number or order.po_number, requested_date=said.requested_date or order.requested_date)


def _better(tabled: Order | None, written: tuple[Order, ...], text: str) -> tuple[Order, ...]:
    """A body in aligned columns is read as a table, one in sentences as text: the way that proves more lines, else tells more of them.

    Columns that the text's own reader could cut are its own: it knows the words of mails.
    """
    lines = [line for order in written for line in order.lines]
    if tabled is None or not tabled.lines:
        return written
    proven = sum(line.proven for line in tabled.lines)
    if len(columned(text)[0]) >= len(tabled.lines) and sum(line.proven for line in lines) >= proven:
        return written
    whole = all(line.quantity and (line.our_code or line.description) for line in tabled.lines) and len(tabled.lines) > 1
    more = len(tabled.lines) >= len(lines) and sum(map(_told, tabled.lines)) > sum(map(_told, lines))
    tabled = replace(tabled, lines=tuple(x if x.proven else replace(x, confidence=min(x.confidence, UNPROVEN)) for x in tabled.lines))
    return (_completed(tabled, written),) if proven >= max(1, len(tabled.lines) // 2) or (whole and more) else written


def _doubted(line: OrderLine) -> OrderLine:
    """A line of a mail that may ask for something else: a person looks."""
    return replace(line, confidence=min(line.confidence, DOUBTED))


def _plain_lines(orders: Sequence[Order]) -> int:
    """How many lines are written so plainly that they speak for an order by themselves."""
    return sum(line.confidence >= PLAIN_LINE or line.confidence == CORRECTED for order in orders for line in order.lines)


def _told(line: OrderLine) -> int:
    """How much of a line was read."""
    codes = (line.our_code, line.customer_code, line.gtin)
    return sum(map(bool, (line.quantity, line.unit, line.description, line.unit_price, any(codes))))


def _completed(tabled: Order, written: Sequence[Order]) -> Order:
    """What only the sentences around a table say: the order's number and the wanted date."""
    po = tabled.po_number or next((o.po_number for o in written if o.po_number), None)
    wanted = tabled.requested_date or next((o.requested_date for o in written if o.requested_date), None)
    return replace(tabled, po_number=po, requested_date=wanted)


def _body_document(part: Part, kind: DocumentKind, order: Order | None) -> Document:
    return Document("mail body", part.path, part.media_type, kind, hashlib.sha256(part.raw).hexdigest(), 1, order)


def _document(part: Part, opened: DocumentPages, us: Party | None, layouts: Sequence[object]) -> Document:
    kind, order, _ = read_document(opened.pages, part.name, us=us, layouts=layouts)
    order = _with_wanted(_with_places(_with_credible_buyer(order, opened.pages)), opened.pages, part.name)
    if kind == DocumentKind.OTHER and order and order.lines:
        kind = DocumentKind.ORDER
        order = replace(order, kind=MailKind.ORDER)
    return Document(part.name, part.path, part.media_type, kind, opened.digest, len(opened.pages), order, postures(opened.pages))


def postures(pages: Sequence[Page]) -> tuple[tuple[int, float], ...]:
    """How the pictures of a document's pages were turned, empty where none was."""
    turned = tuple((p.rotation, round(p.lean, 2)) for p in pages)
    return turned if any(quarter or lean for quarter, lean in turned) else ()


def _stated_document(part: Part, opened: DocumentPages, message: Message) -> Document:
    return Document(part.name, part.path, part.media_type, message.kind, opened.digest, max(len(opened.pages), 1), message.order)


def _with_wanted(order: Order | None, pages: Sequence[Page], name: str) -> Order | None:
    """A delivery date that stands behind its word in a row of the first page, where the label search found none."""
    if order is None or order.requested_date or not pages:
        return order
    rows = text_rows(pages[0])
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        text = " ".join(word.text for word in row.words)
        hit = DELIVERY.search(text)
        found = dates(text[hit.end() :]) if hit else ()
        if hit and not found and following and following.top - row.bottom < row.height:  # a sentence goes on in the next line
            begins = " ".join(word.text for word in following.words[:4])
            found = dates(begins) if not any(c.isdigit() for c in text[hit.end() :]) else ()
        if found and (order.order_date is None or found[0][0] >= order.order_date.value):
            place = Evidence(name, pages[0].number, row.box, text, pages[0].source)
            return replace(order, requested_date=Read(found[0][0], found[0][1], 0.8, place))
    return order


def _with_places(order: Order | None) -> Order | None:
    """Parties printed in one line ("name, street, zip city") taken apart; a buyer read from the ship-to's own line is none."""
    if order is None:
        return None
    ship_to, buyer = _taken_apart(order.ship_to), _taken_apart(order.buyer)
    if buyer and ship_to and buyer.evidence and ship_to.evidence and buyer.evidence.box == ship_to.evidence.box:
        buyer = None
    return replace(order, ship_to=ship_to, buyer=buyer)


def _taken_apart(party: Party | None) -> Party | None:
    if party is None or party.street or party.zip or "," not in party.name:
        return party
    parts = [part.strip() for part in party.name.split(",")]
    for at, part in enumerate(parts[1:], start=1):
        hit = ZIP_CITY.match(part)
        if hit:
            street = parts[at - 1] if at > 1 else ""
            return replace(party, name=parts[0], street=street, zip=hit["zip"], city=hit["city"])
    return party


def _with_credible_buyer(order: Order | None, pages: Sequence[Page]) -> Order | None:
    """A sheet has no letterhead: a lone word in its cells is a column's name, not a company, unless a label or its legal form says so."""
    if order is None or order.buyer is None:
        return order
    evidence = order.buyer.evidence
    sheet = evidence is not None and evidence.source in (Source.CELL, Source.MARKUP, Source.BODY)
    alone = order.buyer.name in {cell.text for page in pages for cell in page.cells}
    told = (
        order.buyer.confidence >= LABELLED
        or bool(COMPANY.search(order.buyer.name))
        or (any((order.buyer.zip, order.buyer.vat)) and not alone)
    )
    return replace(order, buyer=None) if sheet and not told else order


def _combine(body: _Body, stated: Sequence[Document], alone: Sequence[Document], subject: str) -> tuple[MailKind, tuple[Order, ...]]:
    """The mail's kind and its orders, from what files state and from those that are only seen. A stated order keeps its own kind."""
    files = [*stated, *alone]
    speaking = body.thread.forwarded or body.thread.newest
    orderly = [d for d in files if d.kind in ORDERLY and d.order and (d.order.lines or d.kind == DocumentKind.CANCELLATION)]
    said, lead = weighed(speaking, subject=subject, lines=_plain_lines(body.orders))
    if orderly:
        if said in (DocumentKind.CANCELLATION, DocumentKind.ORDER_CHANGE, DocumentKind.QUOTE_REQUEST) and not _contradicted(said, orderly):
            kind = MAIL_KINDS[said]
        else:
            kind = MAIL_KINDS[orderly[0].kind]
        orders = _distinct([_with_body(d, body) for d in orderly])
        if kind == MAIL_KINDS[orderly[0].kind] and any(d in stated for d in orderly):
            return kind, tuple(orders)
        return kind, tuple(replace(o, kind=kind) for o in orders)
    if any(d.kind in STATED for d in files) and not any(o.lines for o in body.orders):
        return MailKind.NON_ORDER, ()
    if said in MAIL_KINDS and (said != DocumentKind.ORDER or files or any(o.lines for o in body.orders)):
        kind = MAIL_KINDS[said]
        currency = currency_of_text(speaking)
        read = Read(currency, currency, 0.8) if currency else None
        orders = body.orders or (Order(kind, documents=("mail body",)),)
        if lead < CLEAR:
            orders = tuple(replace(o, lines=tuple(_doubted(line) for line in o.lines)) for o in orders)
        return kind, tuple(replace(o, kind=kind, currency=o.currency or read) for o in orders)
    return MailKind.NON_ORDER, ()


def _numbered(orders: tuple[Order, ...], subject: str, text: str) -> tuple[Order, ...]:
    """A single order that names no number has the one of the subject; a bare code there is one, too; else the likeliest code of both.

    The subject of an answer has the number of what it answers, not of a new order.
    """
    if len(orders) != 1 or orders[0].po_number:
        return orders
    subject = "" if ANSWER.match(subject) else subject.strip()
    bare = BARE_NUMBER.fullmatch(re.sub(r"^(?:(?:fwd?|wg|tr|i)\s*:\s*)+", "", subject, flags=re.IGNORECASE))
    told = next(iter(order_numbers(subject)), None)
    value, sure = (told.value, min(told.sure, 0.9)) if told else (bare[0], 0.7) if bare else ("", 0.0)
    if not value:
        codes = [code.value for line in orders[0].lines for code in (line.our_code, line.customer_code, line.gtin) if code]
        words = " ".join(line.description.raw for line in orders[0].lines if line.description).split()
        value, sure = likely_number(subject, text, (*codes, *(word.strip(".,;:()") for word in words)))
    if not value:
        return orders
    where, said = ("subject", subject) if value in subject else ("mail body", value)
    return (replace(orders[0], po_number=Read(value, value, sure, Evidence(where, 1, None, said, Source.BODY))),)


def _contradicted(said: DocumentKind, files: Sequence[Document]) -> bool:
    """A document titled 'purchase order' is one, whatever polite words go with it; only a plain cancellation outweighs it."""
    return said != DocumentKind.CANCELLATION and all(d.kind == DocumentKind.ORDER for d in files)


def _with_body(document: Document, body: _Body) -> Order:
    """The document's order, with the date, notes and number that only the body gives."""
    order = document.order
    assert order is not None
    for said in body.orders[:1]:
        order = replace(
            order,
            requested_date=order.requested_date or said.requested_date,
            notes=order.notes or said.notes,
            po_number=order.po_number or said.po_number,
        )
    speaking = body.thread.forwarded or body.thread.newest
    changed = amended(order, speaking, body.orders)
    if changed is not order:
        return changed
    for said in body.orders[:1]:
        if said.lines and not _same_lines(order, said):
            place = said.lines[0].evidence
            words = f"The mail's text names {len(said.lines)} line(s) beside the document."
            note = Read(words, place.text if place else "", 0.6, place)
            order = replace(order, notes=(*order.notes, note))
    return order


def _same_lines(one: Order, other: Order) -> bool:
    def key(order: Order) -> list[str]:
        return sorted(str(line.quantity.value) for line in order.lines if line.quantity)

    return key(one) == key(other)


def _distinct(orders: Sequence[Order]) -> list[Order]:
    """The same purchase order as PDF and sheet is one order: the one with more proven lines."""
    best: dict[str, Order] = {}
    for at, order in enumerate(orders):
        key = order.po_number.value if order.po_number else f"#{at}"
        held = best.get(key)
        if held is None or sum(x.proven for x in order.lines) > sum(x.proven for x in held.lines):
            best[key] = order
    return list(best.values())
