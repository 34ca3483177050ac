"""How alike two labels or two pages are, so that a rescan with misread words, or another number of lines, is known for the same layout."""

from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from intake.pages.page import Page
from intake.reading.rows import Chunk, Row, text_rows

MISREAD = 0.8
"""Likeness from which a label that a scan garbled is still the label."""


def likeness(a: str, b: str) -> float:
    """How alike two labels are, 0..1, since a scan may garble one; short ones are alike only where they are the same."""
    return 1.0 if a == b else SequenceMatcher(None, a, b).ratio() if min(len(a), len(b)) > 3 else 0.0


def fingerprint(page: Page, rows: Sequence[Row] | None = None, without: Collection[int] = ()) -> str:
    """The words that a document's first page bears without digits, with the twentieth of the page width they begin in, as one line.

    Whatever its language, a form's labels are among them. `without` are indices of rows that hold this order's own lines.
    """
    marks = {mark_of(c, page.width) for i, row in enumerate(rows or text_rows(page)) if i not in without for c in row.chunks}
    return " ".join(sorted(marks - {""}))


def mark_of(chunk: Chunk, width: float) -> str:
    words = plain(chunk)[:4]
    return f"{'_'.join(words)}@{round(20 * chunk.x0 / width)}" if any(len(w) > 1 for w in words) else ""


def plain(chunk: Chunk) -> list[str]:
    """The chunk's folded words up to the first digit."""
    return list(takewhile(lambda f: not any(c.isdigit() for c in f), chunk.folded))


def bears(mark: str, here: Collection[str]) -> bool:
    """Whether a mark is among others; one twentieth further left or right counts as well, and words that a scan garbled."""
    words, _, at = mark.rpartition("@")
    near = [at, *(str(int(at) + step) for step in (-1, 1))]
    if any(f"{words}@{x}" in here for x in near):
        return True
    beside = (other.rpartition("@") for other in here)
    return any(x in near and likeness(words, theirs) >= MISREAD for theirs, _, x in beside)


def similarity(memory: str, page: str) -> float:
    """Share of a memory's marks that a page bears, 0..1; a mark one twentieth further left or right counts as well."""
    marks, here = memory.split(), set(page.split())
    return sum(bears(mark, here) for mark in marks) / len(marks) if marks else 0.0
