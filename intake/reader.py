"""Steps 2 to 5 of the walk for one file, inside the child process: from bytes to a `MailReading`."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from intake import structured as stated
from intake import twice
from intake.documents import type_of
from intake.limits import LIMITS, Limits
from intake.message import Message, Origin, Part, open_message
from intake.pages import markup, pages_of
from intake.reading import examples
from intake.reading.examples import Case, ColumnCase
from intake.reading.files import DocumentPages, pages_with
from intake.reading.learned import Learned, using
from intake.reading.mail import read_parts
from intake.reading.memory import LayoutMemory, of_senders
from intake.reading.teaching import learn
from intake.reading.threads import take_apart
from orders import MailReading, Order, Party, Problem, Sender

TOO_SMALL = 15_000
"""A picture with fewer bytes is a logo or a button, not a scan."""


def read(
    raw: bytes,
    name: str,
    us: Party | None,
    layouts: Sequence[object],
    structured: bool,
    limits: Limits = LIMITS,
    learned: Learned | None = None,
) -> MailReading:
    """Read any file: a mail goes the whole MIME way, another file is one document of its own."""
    with using(learned):
        return _read(raw, name, us, layouts, structured, limits)


def _read(raw: bytes, name: str, us: Party | None, layouts: Sequence[object], structured: bool, limits: Limits) -> MailReading:
    if len(raw) > limits.file_mib * 2**20:
        problem = Problem("too_big", f"{name} has {len(raw) // 2**20} MiB, far more than an order: look at it by eye.", name, blocking=True)
        return read_parts(
            (), name=name, sender=Sender(), subject="", sent=None, us=us, layouts=layouts, problems=(problem,), pages=_nothing
        )

    def pages(part: Part) -> DocumentPages:
        return _pages(part, us, layouts, structured, limits)

    media_type = type_of(raw, name)
    if media_type == "message/rfc822" or name.lower().endswith(".eml"):
        message = open_message(raw)
        layouts = of_senders(layouts, _writers(message))
        return read_parts(
            message.parts,
            name=name,
            sender=message.sender,
            subject=message.subject,
            message_id=message.message_id,
            sent=message.sent,
            us=us,
            layouts=layouts,
            problems=message.problems,
            pages=pages,
        )
    layouts = of_senders(layouts, ("",))
    part = Part("", name, media_type, Origin.ATTACHMENT, raw)
    return read_parts((part,), name=name, sender=Sender(), subject="", sent=None, us=us, layouts=layouts, pages=pages)


def teach(
    raw: bytes,
    name: str,
    document: str,
    wanted: Order,
    sender: str,
    layouts: Sequence[LayoutMemory],
    corrected: Collection[str],
    us: Party | None,
    limits: Limits = LIMITS,
) -> tuple[LayoutMemory, ...]:
    """What a corrected order says about the layout of the document that it was read from; see `intake.reading.teaching.learn`."""
    for part in _attached(raw, name, document):
        opened = _pages(part, us, layouts, True, limits)
        if opened.pages and not opened.messages:
            pages = pages_with(wanted, opened, document, us, layouts)
            return learn(pages, document, wanted, us=us, sender=sender, layouts=layouts, corrected=corrected)
    return ()


def cases(
    raw: bytes,
    name: str,
    document: str,
    truth: Sequence[Mapping[str, Any]],
    group: str,
    learned: Learned | None = None,
    limits: Limits = LIMITS,
) -> tuple[list[Case], list[ColumnCase]]:
    """The lines, values and columns that are read from a document of a file, with their truth; see `intake.reading.examples`."""
    found, columns = list[Case](), list[ColumnCase]()
    with using(learned):
        for part in _attached(raw, name, document):
            opened = _pages(part, None, (), True, limits)
            if opened.pages and not opened.messages:
                found += examples.cases(opened.pages, document, truth, group)
                columns += examples.column_cases(opened.pages, truth, group)
    return found, columns


def _attached(raw: bytes, name: str, document: str) -> list[Part]:
    """The parts of a file with a document's name, without a mail's own text."""
    media_type = type_of(raw, name)
    parts: Sequence[Part] = (Part("", name, media_type, Origin.ATTACHMENT, raw),)
    if media_type == "message/rfc822" or name.lower().endswith(".eml"):
        parts = [p for p in open_message(raw).parts if p.origin == Origin.ATTACHMENT or not p.text]
    return [p for p in parts if p.name == document]


def _writers(message: Message) -> tuple[str, ...]:
    """The addresses that a mail may be from: its sender's, and the first author's where it was forwarded."""
    bodies = (p for p in message.parts if p.origin in (Origin.BODY, Origin.FORWARDED) and p.text)
    texts = (markup.html_text(p.text) if p.media_type == "text/html" else p.text for p in bodies)
    thread = take_apart("\n".join(texts))
    return tuple(a for a in (message.sender.address, thread.forwarded_from) if a)


def _nothing(part: Part) -> DocumentPages:
    return DocumentPages((), ())


def _pages(part: Part, us: Party | None, layouts: Sequence[object], structured: bool, limits: Limits) -> DocumentPages:
    if part.media_type.startswith("image/") and len(part.raw) < TOO_SMALL and part.origin != Origin.ATTACHMENT:
        return DocumentPages((), (), could_be_an_order=False)
    digest = hashlib.sha256(part.raw).hexdigest()
    found = stated.read(part.raw, part.media_type, part.name) if structured else None
    if found and part.media_type != "application/pdf":
        return DocumentPages((), found.problems, digest=digest, messages=found.messages)
    pages, problems = pages_of(part.raw, part.media_type, part.name, limits)
    if not found:
        pages, more = twice.settled(pages, part.raw, part.media_type, part.name, us, layouts, limits)
        problems = (*problems, *more)
    if found:
        problems = (*(p for p in problems if p.code != "no_text" or not found.messages), *found.problems)
    return DocumentPages(pages, problems, digest=digest, messages=found.messages if found else ())
