"""A mail's parts together: each document as it stands, and the draft orders that the mail as a whole asks for."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from intake.message import Origin, Part
from intake.pages import markup
from intake.pages.page import Page
from intake.reading.accounted import accounted
from intake.reading.amending import amended
from intake.reading.answering import answered, from_answers, revised
from intake.reading.apart import by_text
from intake.reading.asked import judged
from intake.reading.document import read_document
from intake.reading.earlier import accepted, taken_up
from intake.reading.elsewhere import directed
from intake.reading.empties import without_empties
from intake.reading.files import ORDERLY, DocumentPages, documents_of, stated_document, with_credible_buyer
from intake.reading.inexact import with_inexact
from intake.reading.kinds import MAIL_KINDS, NOTHING_ASKED, classify, weighed
from intake.reading.notes import noted
from intake.reading.prose.headers import day_of
from intake.reading.prose.lexicon import NOT_OURS, language_of, plain, unit_in
from intake.reading.prose.numbers import likely_number, order_numbers
from intake.reading.prose.prices import currency_of_text
from intake.reading.prose.signs import signed
from intake.reading.returns import returned
from intake.reading.skipped import unlisted
from intake.reading.tagging.reading import both_read
from intake.reading.text import read_text
from intake.reading.threads import ANSWER, BODY, SAID, Thread, of_text, passed_on, take_apart
from intake.reading.waiting import STATED, doubted, waiting
from intake.reading.written import better, plain_lines
from intake.structured import agree
from orders import Document, DocumentKind, Evidence, MailKind, MailReading, Order, OrderLine, Party, Problem, Read, Sender, Source

CONTESTED = 0.65
"""Confidence of an order's number where the subject names another: of 15 such in handwritten mails 10 were right."""
SURELY = 0.9
"""How likely what a mail asks for must be for its lines to be taken as they are."""
PASSING = re.compile(
    r"\s*(?:fwd?|wg|tr|i|rv|enc|pd|vs|doorst|vb|vl|fvs|tov|továbbítás|přeposl|προθ|πρθ|ilt|prosl|pers|pārs|preposl|posr)\s*:", re.IGNORECASE
)
BELOW = re.compile(
    r"\b(?:below|underneath|unten|nachstehend\w*|untenstehend\w*|ci-dessous|ce qui suit|hieronder|onderstaand\w*|abajo|mas abajo|qui sotto|"
    r"di seguito|"
    r"sotto|abaixo|ponizej|nedan|nedenfor|nedenstaende|nize|forwarded|weitergeleitet\w*|"
    rf"{SAID['below']})\b"
)
"""Words that point to an older message under the newest one, in plain text."""
ROWS, LONGEST, LONGEST_HTML = 2_000, 300_000, 3_000_000
"""Lines and characters of a body's text, and characters of an HTML body with its marks, beyond which no order was ever seen."""
BRIEF = 12
"""Words of a mail that may leave all that it asks for to its subject."""
LISTED = 3
"""Lines of its own with which a note that passes a message on is the order, and what it passes on an older one."""
COLUMN = re.compile(r"\S(?:\t| {2,})\S")
LEADERS = re.compile(r"(?<=[^\W\d]) (?:\. ?)*\.(?= )")
"""Dots that lead from a label to its value."""
LABELLED = re.compile(r"[\W_]*([^\W\d_][^\d:=\n]{0,24}?) *[:=] ")
COUNT = re.compile(r"^\d[\d.,' \u00a0\u202f]*(?=[^\W\d_])")
"""The number before a unit in one cell."""
BARE_NUMBER = re.compile(r"(?=[\w/.-]*\d{3})[A-Za-z0-9][\w/.-]{3,20}\w")


@dataclass(frozen=True, slots=True)
class _Body:
    thread: Thread
    documents: tuple[Document, ...]
    orders: tuple[Order, ...]
    plain: int = 0
    """Lines so plain, as the rules or both readers read them, that they speak for an order by themselves."""


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
    bodies, long = _of_readable_length([p for p in parts if p.origin in (Origin.BODY, Origin.FORWARDED) and p.text])
    found += long
    body = _body(bodies, subject, us, layouts, day)
    files: list[Document] = []
    stated: list[Document] = []
    for part in parts:
        if part.origin in (Origin.BODY, Origin.FORWARDED) and part.text:
            continue
        opened = pages(part)
        if not opened.could_be_an_order:
            continue
        found += opened.problems
        seen = documents_of(part, opened, us, layouts, day) if opened.pages else []
        own = [stated_document(part, opened, message) for message in opened.messages]
        if own and seen:
            found += agree.inside(own, seen[0])
        else:
            files += seen
        stated += own
    alone, differences = agree.beside(stated, files)
    found += differences
    kind, orders = taken_up(*_combine(body, stated, alone, subject), body.orders, body.thread, subject)
    if kind == MailKind.NON_ORDER and not any(p.blocking for p in found):
        orders = waiting(body.thread, body.orders, [*stated, *alone], subject, day)
        kind = MailKind.ORDER if orders else kind
    orders = _told(_numbered(orders, subject, body.thread, day), body, subject, kind, day)
    if body.thread.forwarded_from:
        sender = replace(sender, forwarded_from=body.thread.forwarded_from, forwarded_name=body.thread.forwarded_name)
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
        signature=body.thread.signature,
    )


def _told(orders: tuple[Order, ...], body: _Body, subject: str, kind: MailKind, day: date | None) -> tuple[Order, ...]:
    """A mail's orders with all that its text says of them beside their lines, and whether an order of the text holds all of it."""
    thread = body.thread
    orders = noted(orders, thread.said, subject, body.orders, day)
    places = by_text(thread.said)
    orders = tuple(without_empties(order.going(*places), thread.said) for order in orders)
    orders = tuple(directed(o, thread.said) if of_text(o) and o.ship_to is None else o for o in orders)
    orders = with_inexact(orders, thread.said) if kind == MailKind.ORDER else orders
    left = unlisted(orders, thread.forwarded or thread.newest)
    orders = tuple(order.noting(*left) for order in orders)
    if len(orders) == 1 and of_text(orders[0]) and not thread.between:
        return (replace(orders[0], accounted=accounted(thread.said, subject, orders[0], day)),)
    return orders


def _of_readable_length(parts: Sequence[Part]) -> tuple[list[Part], list[Problem]]:
    """Bodies that may hold an order, and what to say of those far longer: reading them costs minutes and a child's memory."""
    kept: list[Part] = []
    found: list[Problem] = []
    for part in parts:
        html = part.media_type == "text/html"
        rows = 1 if html else part.text.count("\n") + 1
        if len(part.text) <= (LONGEST_HTML if html else LONGEST) and rows <= ROWS:
            kept.append(part)
        else:
            said = f"The mail's text has {len(part.text):,} characters in {rows:,} lines, far more than an order: look at it by eye."
            found.append(Problem("too_long", said, BODY, blocking=True))
    return kept, found


def _body(parts: Sequence[Part], subject: str, us: Party | None, layouts: Sequence[object], day: date | None) -> _Body:
    thread, orders = ruled(parts, subject, us, layouts, day)
    speaking = thread.forwarded or thread.newest
    if not speaking.strip() and not orders:
        return _Body(thread, (), ())
    plainly = plain_lines(orders)
    orders = signed(both_read(speaking, orders, name=BODY, subject=subject, sent=day), speaking)
    if thread.forwarded:
        passing = read_text(thread.newest, name=BODY, us=us, sent=day)
        orders = tuple(_ordered_by(order, passing, thread.newest) for order in orders)
    plainly = max(plainly, plain_lines(orders))
    unseen = "\n".join(markup.html_unseen(part.text) for part in parts if part.media_type == "text/html")
    if unseen and _lines(unseen, us, day):
        note = Read(f"not read, since nobody sees it in the mail: {' '.join(unseen.split())}", unseen, 0.9)
        orders = tuple(order.noting(note) for order in orders)
    kind = classify(thread.said, lines=plainly)
    documents = (_body_document(parts[0], kind, orders[0] if orders else None),) if parts else ()
    return _Body(thread, documents, orders, plainly)


def ruled(
    parts: Sequence[Part], subject: str, us: Party | None, layouts: Sequence[object], day: date | None
) -> tuple[Thread, tuple[Order, ...]]:
    """The thread of a mail's body and the orders that rules alone read in what counts of it."""
    texts = [markup.html_text(part.text) if part.media_type == "text/html" else part.text for part in parts]
    tables = [table for part in parts if part.media_type == "text/html" for table in markup.html_tables(part.text)]
    thread = take_apart("\n".join(texts))
    if thread.older and (PASSING.match(subject) or BELOW.search(plain(thread.newest))):
        passed = passed_on(thread)
        if not _asks(thread.newest, us, day) or _changes(thread.newest, passed.forwarded, us, day):
            thread = passed
    if thread.forwarded and len(_lines(thread.newest, us, day)) >= LISTED:
        thread = replace(thread, forwarded="", forwarded_from="", forwarded_name="")
    speaking = thread.forwarded or thread.newest
    if not speaking.strip() and not tables:
        return thread, ()
    numbered = bool(order_numbers(subject)) and not ANSWER.match(subject)
    written = read_text(speaking, name=BODY, us=us, sent=day, numbered=numbered)
    if thread.between:
        return thread, tuple(map(from_answers, written))
    if thread.quoted and not thread.forwarded:
        older = read_text(thread.quoted, name=BODY, us=us, sent=day)
        columns = _in_words_of(_tabled((), (), thread.quoted, us, layouts), language_of(thread.quoted))
        again = answered(thread.newest, better(columns, older, thread.quoted), written, accepted(thread, subject))
        if again:
            return thread, (again,)
    tabled = _in_words_of(_tabled(parts, tables, speaking, us, layouts), language_of(thread.said))
    read = _with_tabled(tuple(map(_with_lines_date, better(tabled, written, speaking, cells=bool(tables)))), tabled)
    if any(order.lines for order in read) or len(speaking.split()) > BRIEF or ANSWER.match(subject):
        return thread, read
    told = read_text(subject, name="subject", us=us, sent=day)  # "see subject line"
    return thread, tuple(map(from_answers, told)) if any(line.unit for order in told for line in order.lines) else read


def _tabled(parts: Sequence[Part], tables: Sequence[Page], speaking: str, us: Party | None, layouts: Sequence[object]) -> Order | None:
    """The body read as a document reader reads a page: its HTML tables, else its text where that stands in columns or in records."""
    if tables:
        around = "\n".join(markup.html_text(part.text, tables=False) for part in parts if part.media_type == "text/html")
        _, order, _ = read_document([markup.text_page(around), *tables], BODY, us=us, layouts=layouts)
        return with_credible_buyer(order, tables)
    led = LEADERS.sub(":", speaking)
    _, order, _ = read_document([markup.text_page(led)], BODY, us=us, layouts=layouts)
    columned = sum(bool(COLUMN.search(row.strip())) for row in led.splitlines())
    # who writes in columns signs below them: nothing above is the buyer
    return replace(order, buyer=None) if order and (columned >= len(order.lines) or _in_records(led, len(order.lines))) else None


def _in_records(text: str, lines: int) -> bool:
    """Whether a text names the values of each of its lines: several labels come as often as there are lines."""
    labels = Counter(hit[1].casefold() for row in text.splitlines() if (hit := LABELLED.match(row)))
    return lines > 1 and sum(count >= lines for count in labels.values()) > 1


def _in_words_of(order: Order | None, language: str) -> Order | None:
    """The order with its units as the mail's language means them: "FL" are sheets in Portuguese and bottles in German, also in "12 FL"."""
    if order is None:
        return None
    lines = [
        replace(x, unit=replace(x.unit, value=named)) if x.unit and (named := unit_in(COUNT.sub("", x.unit.raw), language)) else x
        for x in order.lines
    ]
    return replace(order, lines=tuple(lines))


def _with_lines_date(order: Order) -> Order:
    """An order whose lines are all wanted on the same day is wanted then, if nothing says otherwise as surely."""
    days = [line.requested_date for line in order.lines if line.requested_date]
    told = order.requested_date
    if len(days) != len(order.lines) or len({d.value for d in days}) != 1 or (told and told.confidence > days[0].confidence):
        return order
    return replace(order, requested_date=days[0])


def _with_tabled(orders: tuple[Order, ...], tabled: Order | None) -> tuple[Order, ...]:
    """A single order with the total that its text prints and the places that its columns name, whoever read its lines: the total shows
    where one was lost."""
    if len(orders) != 1 or tabled is None or orders[0] is tabled:
        return orders
    return (replace(orders[0], total=orders[0].total or tabled.total, places=tabled.places),)


def _asks(text: str, us: Party | None, day: date | None) -> bool:
    """The text names lines by itself."""
    lines = _lines(text, us, day)
    return len(lines) > 1 or any(line.unit for line in lines)


def _changes(note: str, passed: str, us: Party | None, day: date | None) -> bool:
    """A note names lines only to change those of a longer list below it: "make the jackets 12 instead"."""
    lists = read_text(passed, name=BODY, us=us, sent=day)
    return len(_lines(note, us, day)) < LISTED and any(len(o.lines) >= LISTED and revised(o, note) for o in lists)


def _lines(text: str, us: Party | None, day: date | None) -> list[OrderLine]:
    return [line for order in read_text(text, name=BODY, us=us, sent=day) for line in order.lines]


def _ordered_by(order: Order, passing: Sequence[Order], note: str) -> Order:
    """An order that was passed on, with the number, the wanted date and the changes of the note that passes it on: they are newer."""
    changed = amended(order, note, passing)
    if changed is order:
        changed = revised(order, note) or order
    order = _questioned(order, note, passing) if changed is order else changed
    said = next(iter(passing), None)
    if said is None:
        return order
    return replace(order, po_number=said.po_number or order.po_number, requested_date=said.requested_date or order.requested_date)


def _questioned(order: Order, note: str, passing: Sequence[Order]) -> Order:
    """An order that was passed on: lines of which the note speaks are for a person to look at, and all of them where it names its own."""
    own = [line for said in passing for line in said.lines]
    if own:
        place = own[0].evidence
        words = f"The note that passes the order on names {len(own)} line(s) of its own."
        order = order.noting(Read(words, place.text if place else "", 0.6, place))
    told = _stems(note)
    lines = tuple(doubted(x) if own or (x.description and told & _stems(x.description.value)) else x for x in order.lines)
    return replace(order, lines=lines)


def _stems(text: str) -> set[str]:
    """The beginnings of a text's longer words, which their other forms share."""
    return {word[:5] for word in re.findall(r"[^\W\d_]{4,}", plain(text))}


def _body_document(part: Part, kind: DocumentKind, order: Order | None) -> Document:
    return Document(BODY, part.path, part.media_type, kind, hashlib.sha256(part.raw).hexdigest(), 1, order)


def _combine(body: _Body, stated: Sequence[Document], alone: Sequence[Document], subject: str) -> tuple[MailKind, tuple[Order, ...]]:
    """The mail's kind and its orders, from what files state and from those that are only seen. A stated order keeps its own kind."""
    files = [*stated, *alone]
    speaking = body.thread.forwarded or body.thread.newest
    orderly = [d for d in files if d.kind in ORDERLY and d.order and (d.order.lines or d.kind == DocumentKind.CANCELLATION)]
    if orderly:
        said, lead = weighed(body.thread.said, subject=subject, lines=body.plain)
        if said in (DocumentKind.CANCELLATION, DocumentKind.ORDER_CHANGE, DocumentKind.QUOTE_REQUEST) and not _contradicted(said, orderly):
            kind = MAIL_KINDS[said]
        else:
            kind = MAIL_KINDS[orderly[0].kind]
        orders = _distinct([_with_body(d, body) for d in orderly])
        if back := returned(subject, [d.name for d in orderly], body.thread.said if said in NOTHING_ASKED and lead > 0 else ""):
            orders = [order.noting(back) for order in orders]
        if kind == MAIL_KINDS[orderly[0].kind] and any(d in stated for d in orderly):
            return kind, tuple(orders)
        return kind, tuple(replace(o, kind=kind) for o in orders)
    if any(d.kind in STATED for d in files) and not any(o.lines for o in body.orders):
        return MailKind.NON_ORDER, ()
    sure = [line.confidence for order in body.orders for line in order.lines]
    text, passed = body.thread.said, bool(body.thread.forwarded)
    said, likely = judged(text, subject=subject, lines=body.plain, confidences=sure, forwarded=passed)
    if said in MAIL_KINDS and (said != DocumentKind.ORDER or files or any(o.lines for o in body.orders)):
        kind = MAIL_KINDS[said]
        currency = currency_of_text(speaking)
        read = Read(currency, currency, 0.8) if currency else None
        noting = [d.order for d in alone if d.kind == DocumentKind.ORDER and d.order and d.order.notes]  # why they have no lines
        orders = body.orders or noting[:1] or (Order(kind, documents=(BODY,)),)
        parted = len(orders) > 1 and not any(o.po_number for o in orders)  # by headings alone: it may be one order
        if likely < SURELY or parted:
            orders = tuple(replace(o, lines=tuple(doubted(line) for line in o.lines)) for o in orders)
        if len(orders) > 1:  # each looks whole, whatever line, day or number is another's
            several = Read(
                f"The mail's text was read as {len(orders)} orders: see that each has its own lines, day and number.", "", 0.6, None
            )
            orders = tuple(o.noting(several) for o in orders)
        return kind, tuple(replace(o, kind=kind, currency=o.currency or read) for o in orders)
    return MailKind.NON_ORDER, ()


def _numbered(orders: tuple[Order, ...], subject: str, thread: Thread, sent: date | None) -> tuple[Order, ...]:
    """A single order that names no number has the one of the subject; a bare code there is one, too; else the likeliest code of both.

    The subject of an answer has the number of what it answers, not of a new order, unless it answers questions about that order. Where
    text and subject name different numbers, nobody can be sure of either.
    """
    if len(orders) != 1:
        return orders
    if number := orders[0].po_number:
        named = [] if ANSWER.match(subject) or PASSING.match(subject) else [n.value for n in order_numbers(subject)]
        if not named or any(said in number.value or number.value in said for said in named):
            return orders
        return (replace(orders[0], po_number=replace(number, confidence=min(number.confidence, CONTESTED))),)
    if thread.between:  # "your order" is theirs
        subject = " ".join(word for word in ANSWER.sub("", subject, count=1).split() if plain(word) not in NOT_OURS)
    subject = "" if ANSWER.match(subject) else subject.strip()
    bare = BARE_NUMBER.fullmatch(re.sub(r"^(?:(?:fwd?|wg|tr|i)\s*:\s*)+", "", subject, flags=re.IGNORECASE))
    told = next((n for n in order_numbers(subject) if not _is_day(n.value, sent)), None)  # "order 14/7"
    value, sure = (told.value, min(told.sure, 0.9)) if told else (bare[0], 0.7) if bare else ("", 0.0)
    if not value:
        codes = [code.value for line in orders[0].lines for code in (line.our_code, line.customer_code, line.gtin) if code]
        words = " ".join(line.description.raw for line in orders[0].lines if line.description).split()
        value, sure = likely_number(subject, thread.newest, (*codes, *(word.strip(".,;:()") for word in words)))
    if not value or _is_day(value, sent):
        return orders
    where, said = ("subject", subject) if value in subject else (BODY, value)
    return (replace(orders[0], po_number=Read(value, value, sure, Evidence(where, 1, None, said, Source.BODY))),)


def _is_day(number: str, sent: date | None) -> bool:
    """What a subject gives as the order's number is the day on which it was sent."""
    return sent is not None and day_of(re.sub(r"^[^0-9]+", "", number), sent) == sent


def _contradicted(said: DocumentKind, files: Sequence[Document]) -> bool:
    """A document titled 'purchase order' is one, whatever polite words go with it; only a plain cancellation outweighs it."""
    return said != DocumentKind.CANCELLATION and all(d.kind == DocumentKind.ORDER for d in files)


def _with_body(document: Document, body: _Body) -> Order:
    """The document's order, with the date and number that only the body gives, and with what the body says of it."""
    order, said = document.order, next(iter(body.orders), None)
    assert order is not None
    if said:
        order = replace(
            order,
            requested_date=order.requested_date or said.requested_date,
            notes=(*order.notes, *said.notes),
            po_number=order.po_number or said.po_number,
        )
    order = directed(order, body.thread.said)
    if said and said.lines and _same_lines(order, said):
        return order  # the text repeats the document
    changed = amended(order, body.thread.forwarded or body.thread.newest, body.orders)
    if changed is not order:
        return changed
    if said and said.lines:
        place = said.lines[0].evidence
        words = f"The mail's text names {len(said.lines)} line(s) beside the document."
        order = order.noting(Read(words, place.text if place else "", 0.6, place))
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
