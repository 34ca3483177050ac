"""Mail and files in, draft orders out.

Doors: `read_file` (any file by its bytes, never raises for bad input), `learn_layout` (what a correction says about a layout),
`page_picture` (a page for people's eyes), `unit_meanings` (what a word for a unit can mean), `mailbox` (where mail comes from).
Everything that opens a stranger's bytes runs in a child process with limits.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from intake import child, reader
from intake.limits import LIMITS, Limits
from intake.reading.examples import Case, ColumnCase
from intake.reading.examples import confirmed as confirmed_lines
from intake.reading.learned import Learned
from intake.reading.likeness import similarity
from intake.reading.memory import LayoutMemory, of_senders
from intake.reading.prose.lexicon import unit_meanings
from orders import MailKind, MailReading, Order, Party, Problem, Sender

__all__ = [
    "LIMITS",
    "LayoutMemory",
    "Learned",
    "Limits",
    "confirmed_lines",
    "drawn_pages",
    "learn_layout",
    "of_senders",
    "page_picture",
    "read_file",
    "reading_cases",
    "similarity",
    "unit_meanings",
]


def read_file(
    raw: bytes,
    name: str,
    *,
    us: Party | None = None,
    layouts: Sequence[object] = (),
    limits: Limits = LIMITS,
    structured: bool = True,
    learned: Learned | None = None,
) -> MailReading:
    """Read a mail, PDF, picture, sheet, Word, HTML, text or EDI file; what can't be read is a problem in one sentence.

    `us` is our own company, so that we are not taken for the buyer; `layouts` are layout memories; `structured` uses embedded XML;
    `learned` is what a workspace's own training made of the reader's small models.
    """
    result = child.run(reader.read, raw, name, us, tuple(layouts), structured, limits, learned, name=name, limits=limits)
    if isinstance(result, Problem):
        return MailReading(name, MailKind.NON_ORDER, Sender(), problems=(result,))
    return result


def learn_layout(
    raw: bytes, name: str, document: str, wanted: Order, *, sender: str, layouts: Sequence[LayoutMemory], corrected: Collection[str],
    us: Party | None = None,
) -> tuple[LayoutMemory, ...]:  # fmt: skip
    """Layout memories from an order that a person corrected: fixes that make `document` of this file read as `wanted`.

    `sender` is a mail address, "@domain" or empty; `layouts` is what is remembered of it already; `corrected` names the changed fields
    ("po_number", "line quantity", "line drop"). Empty where nothing on the page explains the correction.
    """
    result = child.run(reader.teach, raw, name, document, wanted, sender, tuple(layouts), frozenset(corrected), us, name=name)
    return () if isinstance(result, Problem) else result


def reading_cases(
    raw: bytes, name: str, document: str, truth: Sequence[Mapping[str, Any]], group: str, learned: Learned | None = None
) -> tuple[list[Case], list[ColumnCase]]:
    """What a document with known lines tells about the reader: every line and value with its signs and whether it was right, and every
    column with its looks and its role."""
    result = child.run(reader.cases, raw, name, document, truth, group, learned, name=name)
    return ([], []) if isinstance(result, Problem) else result


def page_picture(raw: bytes, name: str, document: str, page: int, dpi: int = 110, posture: tuple[int, float] = (0, 0.0)) -> bytes:
    """The PNG of one page of one document of a file, turned by `posture` as it was read. Raises FileNotFoundError where there is none."""
    from intake import pictures

    result = child.run(pictures.render, raw, name, document, page, dpi, posture, name=document)
    if isinstance(result, Problem):
        raise FileNotFoundError(result.message)
    return result


def drawn_pages(raw: bytes, name: str) -> list[bytes]:
    """PNGs of all pages with what was read drawn on them: rows, columns with their roles, lines, header values."""
    from intake import pictures

    result = child.run(pictures.drawn, raw, name, name=name)
    return [] if isinstance(result, Problem) else result
