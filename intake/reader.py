"""Steps 2 to 5 of the walk for one file, inside the child process: from bytes to a `MailReading`."""

import hashlib
from collections.abc import Sequence

from intake import structured as stated
from intake import twice
from intake.documents import type_of
from intake.limits import LIMITS, Limits
from intake.message import Origin, Part, open_message
from intake.pages import pages_of
from intake.reading.mail import DocumentPages, read_parts
from orders import MailReading, Party, Problem, Sender

TOO_SMALL = 15_000
"""A picture with fewer bytes is a logo or a button, not a scan."""


def read(raw: bytes, name: str, us: Party | None, layouts: Sequence[object], structured: bool, limits: Limits = LIMITS) -> MailReading:
    """Read any file: a mail goes the whole MIME way, another file is one document of its own."""
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
    part = Part("", name, media_type, Origin.ATTACHMENT, raw)
    return read_parts((part,), name=name, sender=Sender(), subject="", sent=None, us=us, layouts=layouts, pages=pages)


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
