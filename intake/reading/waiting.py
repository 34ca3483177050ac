"""Mails that by their words ask for no goods but look like an order: they wait for a person, since an order lost is worse than a look."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from intake.reading.asked import judged
from intake.reading.asking import asking, asks_to_send
from intake.reading.kinds import MAIL_KINDS, NOTHING_ASKED, speaks_of, weighed
from intake.reading.prose.lexicon import plain
from intake.reading.prose.numbers import order_numbers
from intake.reading.returns import RETURNED
from intake.reading.threads import ANSWER, BODY, Thread
from intake.reading.unlisted import forgets_file, orders_unlisted
from intake.reading.written import plain_lines
from orders import Document, DocumentKind, MailKind, Order, OrderLine, Read

STATED = (
    DocumentKind.INVOICE,
    DocumentKind.DELIVERY_NOTE,
    DocumentKind.REMINDER,
    DocumentKind.ORDER_RESPONSE,
    DocumentKind.QUOTATION,
    DocumentKind.RETURN,
    DocumentKind.STOCK_COUNT,
)
"""Papers that list goods and ask for none."""
CODE = re.compile(r"(?<![\w/.-])(?:\d{5,8}|[A-Z]{2,6}-?\d{2,6})(?![\w/-]|\.\d)")
"""What looks like an article's number."""
GOODS = re.compile(r"(?<![\w.,/-])\d{1,4}\s*(?:x\s*)?[^\W\d_]{2,}\.?\s+\S*\w{2}")
"""A count with a unit or an article behind it."""
DOUBTED = 0.6
"""Confidence of a line at most where the mail may ask for something else."""


def doubted(line: OrderLine) -> OrderLine:
    """A line of a mail that may ask for something else: a person looks."""
    return replace(line, confidence=min(line.confidence, DOUBTED))


def waiting(thread: Thread, read: Sequence[Order], files: Sequence[Document], subject: str, sent: date | None) -> tuple[Order, ...]:
    """The orders for a person of a mail that was taken for none; `read` are those of its text. None where nothing speaks for one.

    Lines that are asked for beside goods that come back; else an order without lines for each file that is titled as one, or what was read
    of the mail with the reason: its words ask for goods, a sentence asks to send an article that is named or orders goods without naming
    them, or its subject is that of an order and its text says nothing against it.
    """
    if kept := _besides(thread, read):
        return kept
    said, likely = judged(thread.said, subject=subject, lines=0, confidences=(), forwarded=bool(thread.forwarded))
    why = "its words are like those of an order" if said == DocumentKind.ORDER and likely > 0.5 else ""
    if not any(d.kind in STATED for d in files):
        titled = [d for d in files if d.kind == DocumentKind.ORDER and not (d.order and d.order.lines)]
        if titled:
            return tuple(replace(d.order or Order(MailKind.ORDER, documents=(d.name,)), kind=MailKind.ORDER) for d in titled)
        if _of_an_order(thread, files, subject):
            why = why or f"its subject is that of an order, “{subject.strip()}”"
        elif request := _request(thread, read, subject):
            why = f"it asks to send goods, “{request}”"
        elif not why:
            why = _unlisted(thread.forwarded or thread.newest, files, subject, sent)
    return _kept(read, why) if why else ()


def _kept(read: Sequence[Order], why: str) -> tuple[Order, ...]:
    """The orders of a mail's text with what was read of them, each with the reason why it waits."""
    note = Read(f"The mail was not taken for a plain order, but {why}: see what it asks for.", why, DOUBTED)
    orders = [replace(o, lines=tuple(map(doubted, o.lines))) for o in read if o.lines] or [Order(MailKind.ORDER, documents=(BODY,))]
    return tuple(replace(order, kind=MailKind.ORDER).noting(note) for order in orders)


def _unlisted(text: str, files: Sequence[Document], subject: str, sent: date | None) -> str:
    """Why a mail that tells no line may order something all the same; empty where it does not."""
    ordering, news = _is_of_an_order(subject), asking(f"{subject}?\n{text}").status > 0
    if orders_unlisted(text, ordering=ordering or not subject, news=news, sent=sent):
        return "it orders goods without saying how many of which"
    return "the file that it speaks of is missing" if ordering and not files and forgets_file(text) else ""


def _of_an_order(thread: Thread, files: Sequence[Document], subject: str) -> bool:
    """Whether a subject is an order's, and the text leaves what is ordered to a file or says nothing at all."""
    text = thread.said.strip()
    silent = weighed(text)[1] <= 0 or weighed(text)[0] == DocumentKind.ORDER
    return _is_of_an_order(subject) and silent and (bool(files) or not text)


def _is_of_an_order(subject: str) -> bool:
    """Whether a subject is that of a new order."""
    return not ANSWER.match(subject) and weighed("", subject=subject)[0] == DocumentKind.ORDER


def _request(thread: Thread, read: Sequence[Order], subject: str) -> str:
    """The sentence of a mail that asks to send goods, where an article's number, a counted article or an order's number is named with it;
    or the subject of a mail without text that names a counted article. Papers that are asked for are no goods."""
    text = thread.forwarded or thread.newest
    head = "" if ANSWER.match(subject) else subject
    named = any(order.lines for order in read) or bool(CODE.search(text) or CODE.search(head) or order_numbers(text))
    if not text.strip():
        return head.strip() if GOODS.search(head) else ""
    return next((" ".join(s.split())[:120] for s in asks_to_send(text) if named or GOODS.search(s)), "")


def _besides(thread: Thread, read: Sequence[Order]) -> tuple[Order, ...]:
    """The orders with the lines that a mail asks for where other sentences of it speak of goods that go back."""
    text, others = _parted(thread.forwarded or thread.newest)
    flat = " ".join(text.split())
    if not RETURNED.search(plain(others)) or not (order_numbers(text) or speaks_of(DocumentKind.ORDER, text)):
        return ()
    asked = ((order, tuple(x for x in order.lines if x.evidence and " ".join(x.evidence.text.split()) in flat)) for order in read)
    kept = [replace(order, lines=lines) for order, lines in asked if lines]
    sure = [line.confidence for order in kept for line in order.lines]
    said, likely = judged(text, subject="", lines=plain_lines(kept), confidences=sure, forwarded=bool(thread.forwarded))
    if not kept or said not in MAIL_KINDS or likely <= 0.5:
        return ()
    note = Read(f"The mail says beside its order: {others}", others, 0.6)
    return tuple(
        replace(order, kind=MAIL_KINDS[said], lines=tuple(map(doubted, order.lines)), notes=(*order.notes, note)) for order in kept
    )


def _parted(text: str) -> tuple[str, str]:
    """A text's sentences that may ask for goods, and those that by themselves do not: "we return 4", with the list behind its colon."""
    asks: list[str] = []
    others: list[str] = []
    listed = False
    for sentence in re.split(r"(?<=[.!?])\s+|(?<=\n)", text):
        listed &= bool(sentence.strip())
        kind, lead = weighed(sentence)
        other = bool(RETURNED.search(plain(sentence))) or (lead > 0 and kind in NOTHING_ASKED)
        (others if other or listed else asks).append(sentence.strip())
        listed |= other and sentence.rstrip().endswith(":")
    return "\n".join(asks), " ".join(others)
