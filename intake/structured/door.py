"""Any structured file: which format it is, its documents, and where it differs from what people see on the page."""

from dataclasses import dataclass
from io import BytesIO

import pikepdf

from intake.structured import cii, cxml, edifact, opentrans, ubl, x12
from intake.structured.draft import Draft, order_of
from intake.structured.xml import Unreadable, parse
from orders import DocumentKind, Order, Problem

XML_FORMATS = (ubl, cii, cxml, opentrans)
LARGEST = 20 * 2**20
"""Bytes of an embedded file that is still looked at."""


@dataclass(frozen=True, slots=True)
class Structured:
    """What a file says as data: its documents with their drafts, and what is wrong with it."""

    documents: tuple[tuple[DocumentKind, Order], ...]
    problems: tuple[Problem, ...] = ()


def read_structured(raw: bytes, media_type: str, name: str) -> Structured | None:
    """The documents of a structured file, or of the XML inside a PDF; None for a file that holds no order data. Never raises."""
    try:
        if media_type == "application/pdf":
            return _embedded(raw, name)
        if media_type == "application/edifact":
            return _structured(*edifact.read(raw), name)
        if media_type == "application/x12":
            return _structured(*x12.read(raw), name)
        if media_type == "application/xml":
            return _xml(raw, name)
    except Unreadable as error:
        text = f"{name} {error}: ask the sender to send it again, or enter the order by hand."
        return Structured((), (Problem("broken_message", text, name, blocking=True),))
    return None


def _xml(raw: bytes, name: str) -> Structured | None:
    root = parse(raw)
    for known in XML_FORMATS:
        if known.knows(root):
            return _structured(known.read(root), [], name)
    return None


def _structured(drafts: list[Draft], faults: list[str], name: str) -> Structured:
    problems = tuple(Problem("message_fault", f"{name} {fault}.", name) for fault in faults)
    return Structured(tuple((draft.kind, order_of(draft, name)) for draft in drafts), problems)


def _embedded(raw: bytes, name: str) -> Structured | None:
    """The XML that Order-X and Factur-X put into a PDF/A-3 as an attached file."""
    if b"/EmbeddedFile" not in raw and b"/ObjStm" not in raw:
        return None
    try:
        with pikepdf.open(BytesIO(raw)) as document:
            for key in document.attachments:
                if not key.lower().endswith(".xml"):
                    continue
                data = document.attachments[key].get_file().read_bytes()
                try:
                    found = _xml(data, name) if len(data) <= LARGEST else None
                except Unreadable as error:
                    text = f"{name}: the attached {key} {error}; only the visible page was read."
                    return Structured((), (Problem("broken_message", text, name),))
                if found:
                    return found
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, KeyError, OSError, TypeError, RuntimeError):
        return None  # the reading of the page says what is wrong with the file
    return None


def differences(data: Order, seen: Order, name: str) -> tuple[Problem, ...]:
    """Where the visible page says something else than the data that came with it: both values, so that a person can ask the sender."""
    found = []
    if seen.po_number and data.po_number and _squash(seen.po_number.value) != _squash(data.po_number.value):
        found.append(f"order number {data.po_number.value} in the data, {seen.po_number.value} on the page")
    if seen.lines and len(seen.lines) != len(data.lines):
        found.append(f"{len(data.lines)} lines in the data, {len(seen.lines)} on the page")
    elif seen.lines:
        for ours, theirs in zip(data.lines, seen.lines, strict=True):
            for what, one, other in (
                ("quantity", ours.quantity, theirs.quantity),
                ("price", ours.unit_price, theirs.unit_price),
            ):
                if one and other and one.value != other.value and theirs.proven:
                    found.append(
                        f"line {ours.position}: {what} {one.value.normalize():f} in the data, {other.value.normalize():f} on the page"
                    )
    if data.total and seen.total and data.total.value != seen.total.value and seen.total_proven:
        found.append(f"total {data.total.value} in the data, {seen.total.value} on the page")
    return tuple(Problem("data_differs", f"{name}: {text}. Ask the sender which one holds.", name) for text in found)


def _squash(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
