"""Mails that take up what went before: they accept an offer of ours, or correct an order of their sender's.

Whatever their other words look like, such a mail is never a non-order: where no line can be read or taken from what it quotes, it waits
without lines, with the sentence as the reason.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.reading.asking import accepts, of_an_offer
from intake.reading.kinds import LEAD, NOTHING_ASKED, speaks_of, weighed
from intake.reading.prose.corrections import CORRECTS, superseded
from intake.reading.prose.corrections import SURE as CORRECTED
from intake.reading.prose.lexicon import PAST, language_of, plain
from intake.reading.prose.numbers import CANDIDATE, order_numbers
from intake.reading.prose.statements import Lines, sentences
from intake.reading.prose.tokens import tokenise
from intake.reading.threads import BODY, Thread
from orders import DocumentKind, Evidence, MailKind, Order, Read, Source

ACCEPTS = "The mail accepts an offer"
BRIEF = 40
"""Most words of a mail that speaks of an offer as if it answered one, without saying that it is an answer."""


def accepted(thread: Thread, subject: str) -> str:
    """The sentence of the newest message that accepts an offer; empty where none does."""
    told = (LEAD.sub("", subject), thread.newest, thread.quoted, thread.older)
    confirmed = speaks_of(DocumentKind.ORDER_RESPONSE, f"{subject}\n{thread.quoted}")  # "fine" says that our confirmation is right
    answers = bool(LEAD.match(subject) or thread.quoted or len(thread.newest.split()) <= BRIEF)  # no newsletter does
    return accepts(thread.newest, offered=answers and not confirmed and any(map(of_an_offer, told)))


def taken_up(
    kind: MailKind, orders: tuple[Order, ...], read: Sequence[Order], thread: Thread, subject: str
) -> tuple[MailKind, tuple[Order, ...]]:
    """A mail's kind and orders where it takes up what went before; as they are where it does not. `read`: the orders of its text."""
    if any(document != BODY for order in orders for document in order.documents):
        return kind, orders
    if kind == MailKind.ORDER_CHANGE and len(orders) == 1 and not orders[0].po_number:
        return kind, (replace(orders[0], po_number=_named(subject, thread)),)
    if kind not in (MailKind.ORDER, MailKind.NON_ORDER):
        return kind, orders
    told, lead = weighed(thread.newest, subject=subject)
    complains = (
        kind == MailKind.NON_ORDER and told in NOTHING_ASKED and (lead > 0 or told != DocumentKind.OTHER)
    )  # "you sent 8 instead of 10"
    if not complains and (corrects := _correction(read, thread)):
        return _correcting(orders or tuple(read), corrects, thread, subject)
    sentence = accepted(thread, subject)
    if not sentence or any(order.lines for order in orders):
        return kind, orders
    made = orders or tuple(read) or (Order(MailKind.ORDER, documents=(BODY,)),)
    noted = [order if order.notes else _with_note(order, f"{ACCEPTS}: {sentence}", sentence, thread.newest) for order in made]
    return MailKind.ORDER, tuple(replace(order, kind=MailKind.ORDER) for order in noted)


def _correcting(orders: tuple[Order, ...], sentence: str, thread: Thread, subject: str) -> tuple[MailKind, tuple[Order, ...]]:
    """The orders of a mail that corrects quantities: a change of the order that it names, where it says nothing else."""
    made = orders or (Order(MailKind.ORDER, documents=(BODY,)),)
    if not any(note.value.startswith(CORRECTS) for order in made for note in order.notes):
        made = tuple(_with_note(order, f"{CORRECTS}: {sentence}", sentence, thread.newest) for order in made)
    number = next((order.po_number for order in made), None) or _named(subject, thread)
    only = all(line.confidence <= CORRECTED for order in made for line in order.lines)
    if len(made) == 1 and number and (only or speaks_of(DocumentKind.ORDER_CHANGE, subject)):
        return MailKind.ORDER_CHANGE, tuple(replace(order, kind=MailKind.ORDER_CHANGE, po_number=number) for order in made)
    return MailKind.ORDER, tuple(replace(order, kind=MailKind.ORDER) for order in made)


def _correction(read: Sequence[Order], thread: Thread) -> str:
    """The sentence that puts one quantity in another's place; empty where none does."""
    noted = next((note.raw for order in read for note in order.notes if note.value.startswith(CORRECTS)), "")
    if noted or any(order.lines for order in read):
        return noted
    text = thread.newest
    for start, end in sentences(text, 0, len(text)):
        if not PAST.search(plain(text[start:end])) and superseded(text, tokenise(text, start, end), language_of(text))[1]:
            return " ".join(text[start:end].split())
    return ""


def _named(subject: str, thread: Thread) -> Read[str] | None:
    """The number of the order that a mail changes, from its subject, even of an answer, else from what it quotes."""
    head = LEAD.sub("", subject).strip()
    for where, text in (("subject", head), (BODY, thread.newest), (BODY, thread.quoted)):
        found = next(iter(order_numbers(text)), None)
        codes = [hit[0] for hit in CANDIDATE.finditer(text)] if where == "subject" else []
        value = found.value if found else codes[0] if len(codes) == 1 else ""
        if value:
            return Read(value, value, 0.8, Evidence(where, 1, None, head if where == "subject" else value, Source.BODY))
    return None


def _with_note(order: Order, words: str, sentence: str, text: str) -> Order:
    at = max(text.find(sentence), 0)
    note = Read(words, sentence, CORRECTED, Lines.of(text).place(BODY, at, at + len(sentence)))
    return order.noting(note)
