"""Orders that state their own structure: UBL, Order-X, cXML, openTRANS, EDIFACT, X12, as files or inside a PDF.

Each format is one small file that turns a message into a draft order; what it is, is told by its content alone.
"""

from dataclasses import dataclass

from intake.structured import cii, cxml, edifact, embedded, opentrans, ubl, x12
from intake.structured.draft import Message, Pen, Unreadable
from intake.structured.xml import local, parsed
from orders import MailKind, Problem

__all__ = ["Found", "Message", "read"]

XML_TYPES = ("application/xml", "text/xml")
SEGMENTED = {"application/edifact": edifact.read, "application/x12": x12.read}
ROOTS = {
    **dict.fromkeys(ubl.KINDS, ubl.read),
    **dict.fromkeys(cii.ROOTS, cii.read),
    **dict.fromkeys(cxml.ROOTS, cxml.read),
    **dict.fromkeys(opentrans.KINDS, opentrans.read),
}


@dataclass(frozen=True, slots=True)
class Found:
    """What a structured file holds: its messages and, where something is wrong with it, one sentence."""

    messages: tuple[Message, ...] = ()
    problems: tuple[Problem, ...] = ()


def read(raw: bytes, media_type: str, name: str) -> Found | None:
    """The messages of a structured file; None where the file is none. Raises nothing for bad input but MemoryError."""
    pen = Pen(name)
    try:
        if media_type == "application/pdf":
            return _inside(raw, pen)
        messages = _messages(raw, media_type, pen)
    except Unreadable as error:
        return Found(problems=(Problem("broken_file", f"{name} {error}", name, blocking=True),))
    if messages is None:
        return None
    return Found(tuple(messages), _problems(pen))


def _inside(raw: bytes, pen: Pen) -> Found | None:
    """The first file in a PDF that states an order, else one that states something else; the page is the order where it is broken."""
    others: list[Message] = []
    for inner, content in embedded.files(raw):
        try:
            messages = _messages(content, "", pen) if not inner.lower().endswith(".xml") else _messages(content, XML_TYPES[0], pen)
        except Unreadable as error:
            pen.complaints.append(f"the file {inner} in it {str(error).rstrip('.')}")
            continue
        if messages and any(m.order.kind != MailKind.NON_ORDER for m in messages):
            return Found(tuple(messages), _problems(pen))
        others = others or messages or []
    return Found(tuple(others), _problems(pen)) if others or pen.complaints else None


def _messages(raw: bytes, media_type: str, pen: Pen) -> list[Message] | None:
    if media_type in SEGMENTED:
        return SEGMENTED[media_type](raw, pen)
    if media_type not in XML_TYPES and not _could_be_xml(raw):
        return None
    try:
        root = parsed(raw)
    except Unreadable:
        if media_type in XML_TYPES:
            raise
        return None
    reader = ROOTS.get(local(root))
    return reader(root, pen) if reader else None


def _could_be_xml(raw: bytes) -> bool:
    head = raw[:200].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith((b"<?xml", b"<")) and b"<html" not in raw[:1024].lower() and b"<!doctype html" not in raw[:1024].lower()


def _problems(pen: Pen) -> tuple[Problem, ...]:
    """One sentence for all that was odd; a test message orders nothing."""
    if pen.tests:
        return (Problem("test_message", f"{pen.name} is marked as a test: nothing is ordered by it.", pen.name, blocking=True),)
    if not pen.complaints:
        return ()
    first, more = pen.complaints[:3], len(pen.complaints) - 3
    rest = f" and {more} more" if more > 0 else ""
    return (Problem("odd_value", f"{pen.name}: {'; '.join(first)}{rest}: compare it with what the customer wants.", pen.name),)
