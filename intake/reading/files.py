"""What comes with a mail as files: each as a document with the order that is read from it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from intake.documents import text_of
from intake.message import Part
from intake.pages.page import Page
from intake.reading.addresses import COMPANY
from intake.reading.apart import by_sheet
from intake.reading.bundled import titled_again, unbundled
from intake.reading.document import read_document
from intake.reading.kinds import MAIL_KINDS, classify
from intake.reading.notes import with_wishes
from intake.reading.parties import LABELLED
from intake.reading.rows import text_rows
from intake.reading.sheets import parted
from intake.reading.text import read_text
from intake.reading.values import dates
from intake.reading.written import better, plain_lines
from intake.structured import Message
from orders import Document, DocumentKind, Evidence, MailKind, Order, Party, Problem, Read, Source

Reader = Callable[[Sequence[Page]], tuple[DocumentKind, Order | None]]
"""Kind and draft order of some pages."""
ORDERLY = (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE, DocumentKind.CANCELLATION, DocumentKind.QUOTE_REQUEST)
ZIP_CITY = re.compile(r"(?P<zip>(?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\s+(?P<city>[^\d]{2,40})$")
DELIVERY = re.compile(
    r"deliver(?:y|ed|) ?(?:date|by|on)|required (?:by|on|date)|needed by|liefer(?:termin|datum|ung (?:am|bis|spätestens|zum))|"
    r"wunschtermin|livraison|leverdatum|"
    r"fecha de entrega|entrega|data di consegna|consegna",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DocumentPages:
    """What the page readers made of one part."""

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    could_be_an_order: bool = True
    digest: str = ""
    messages: tuple[Message, ...] = ()
    """What the part states in a structured format of its own, or in one inside a PDF."""


def documents_of(part: Part, opened: DocumentPages, us: Party | None, layouts: Sequence[object], sent: date | None) -> list[Document]:
    """A file as it was read: its kind and the order in it; one whose sheets or pages are several orders is as many documents."""
    read = _reader(part.name, us, layouts)
    several, notes = _apart(opened, part.name, read)
    return [_document_of(part, pages, opened, notes, read, us, sent) for pages in several]


def pages_with(order: Order, opened: DocumentPages, name: str, us: Party | None, layouts: Sequence[object]) -> Sequence[Page]:
    """Of a file's pages those that are one order's, by where its lines stand."""
    places = {line.evidence.page for line in order.lines if line.evidence}
    several, _ = _apart(opened, name, _reader(name, us, layouts))
    return next((pages for pages in several if places <= {page.number for page in pages}), opened.pages)


def _reader(name: str, us: Party | None, layouts: Sequence[object]) -> Reader:
    return lambda pages: read_document(pages, name, us=us, layouts=layouts)[:2]


def _apart(opened: DocumentPages, name: str, read: Reader) -> tuple[Sequence[Sequence[Page]], Sequence[Read[str]]]:
    """The pages of each order in a file; all are one where the file states its order in a structured format."""
    if opened.messages:
        return [opened.pages], ()
    return (parted if any(page.title for page in opened.pages) else unbundled)(opened.pages, name, read)


def _document_of(
    part: Part,
    pages: Sequence[Page],
    opened: DocumentPages,
    notes: Sequence[Read[str]],
    read: Reader,
    us: Party | None,
    sent: date | None,
) -> Document:
    """Some pages of a file as a document. Plain text is also read as a mail's text, since people write in it as in one."""
    kind, order = read(pages)
    order = _with_wanted(_with_places(with_credible_buyer(order, pages)), pages, part.name)
    order = by_sheet(order.noting(*notes, *titled_again(order, pages, part.name)), pages, part.name) if order else None
    if part.media_type == "text/plain":
        kind, order = _in_words(part, kind, order, us, sent)
    if kind == DocumentKind.OTHER and order and order.lines:
        kind = DocumentKind.ORDER
        order = replace(order, kind=MailKind.ORDER)
    return Document(part.name, part.path, part.media_type, kind, opened.digest, len(opened.pages), order, postures(opened.pages))


def _in_words(
    part: Part, kind: DocumentKind, order: Order | None, us: Party | None, sent: date | None
) -> tuple[DocumentKind, Order | None]:
    """Kind and order of a text file that tells an order in words, else those that the reader of documents found."""
    text = part.text or text_of(part.raw)
    written = read_text(text, name=part.name, us=us, sent=sent)
    chosen = next(iter(better(order, written, text)), None)
    if len(written) != 1 or chosen is None or not chosen.lines:
        return kind, order
    said = classify(text, lines=plain_lines(written))
    if said not in ORDERLY:
        return kind, order
    read = order or chosen
    kept = replace(
        chosen,
        kind=MAIL_KINDS[said],
        po_number=chosen.po_number or read.po_number,
        order_date=chosen.order_date or read.order_date,
        requested_date=chosen.requested_date or read.requested_date,
        buyer=chosen.buyer or read.buyer,
        ship_to=chosen.ship_to or read.ship_to,
        total=chosen.total or read.total,
        currency=chosen.currency or read.currency,
        notes=tuple({note.value: note for note in (*read.notes, *chosen.notes)}.values()),
        wishes=read.wishes,
    )
    return said, kept


def postures(pages: Sequence[Page]) -> tuple[tuple[int, float], ...]:
    """How the pictures of a document's pages were turned, empty where none was."""
    turned = tuple((p.rotation, round(p.lean, 2)) for p in pages)
    return turned if any(quarter or lean for quarter, lean in turned) else ()


def stated_document(part: Part, opened: DocumentPages, message: Message) -> Document:
    return Document(
        part.name, part.path, part.media_type, message.kind, opened.digest, max(len(opened.pages), 1), with_wishes(message.order)
    )


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


def with_credible_buyer(order: Order | None, pages: Sequence[Page]) -> Order | None:
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
