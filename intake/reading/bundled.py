"""Several orders in one file of pages: where a page names another number in the way of the page before, another order begins."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from intake.pages.page import Page
from intake.reading.labels import fold, row_meaning
from intake.reading.numbering import could_be, words_before
from intake.reading.rows import EDGE, PAGE_NUMBER, Chunk, Row, box_of, text_rows
from intake.reading.sheets import LABELLED, ORDERED
from intake.reading.values import squashed
from orders import DocumentKind, Evidence, Order, Read, Source

NEAR = 6.0
"""Points between two numbers that a form prints at one place."""
EVEN = 2.0
"""Points that titles of one form differ in at most."""
LIKELY = 0.5
"""Confidence from which on a code is taken for the order's number when another one stands there as it does."""
COUNTED = re.compile(r"(.+)[/ .-]0*(\d+)")
"""A number that the page's own is glued to: "4711/2"."""


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A page read by itself: the order number on it, the words before that, its kind, and the tops of its lines in points."""

    page: Page
    rows: tuple[Row, ...]
    kind: DocumentKind
    number: Read[str] | None
    label: tuple[str, ...]
    lines: tuple[float, ...]

    @property
    def said(self) -> str:
        return self.number.value if self.number else ""

    @property
    def place(self) -> Evidence | None:
        return self.number.evidence if self.number else None

    def names(self, number: str) -> bool:
        """Whether the page holds a number anywhere."""
        return any(squashed(word.text) == squashed(number) for row in self.rows for word in row.words)

    @property
    def goes_on(self) -> bool:
        """Whether the page says that it is not the first: by its page number, or by a sum carried over above its lines."""
        hits = [PAGE_NUMBER.search(row.text) for row in (*self.rows[:EDGE], *self.rows[-EDGE:])]
        counts = [int(re.findall(r"\d+", hit[0])[0]) for hit in hits if hit]
        above = [row for row in self.rows if row.bottom <= min(self.lines, default=0.0)]
        return max(counts, default=1) > 1 or any(row_meaning(row.folded) == "carry" for row in above)


def unbundled(
    pages: Sequence[Page], name: str, read: Callable[[Sequence[Page]], tuple[DocumentKind, Order | None]]
) -> tuple[list[tuple[Page, ...]], tuple[Read[str], ...]]:
    """The pages of a PDF or scan by the order that each belongs to, and notes on numbers that may be another order's.

    A page begins an order where it has lines and names another number behind the same words, or at the same place, as the page before
    does. It does not where either page names both numbers, where the page goes on with the one before, or where a scan may be misread.
    """
    if len(pages) < 2 or any(page.cells for page in pages):
        return [tuple(pages)], ()
    groups: list[list[_Leaf]] = []
    notes: list[Read[str]] = []
    for leaf in (_leaf(page, read) for page in pages):
        before = next((x for x in reversed(groups[-1]) if x.number), None) if groups else None
        lined = [x for x in groups[-1] if x.lines] if groups else []
        if before is None or not lined or not _other(before, leaf):
            groups[-1:] = [[*groups[-1], leaf]] if groups else [[leaf]]
            continue
        alike, apart = _alike(before, leaf), _apart(before, lined, leaf)
        if alike and apart and leaf.lines and leaf.kind in ORDERED and _surely(before) and _surely(leaf):
            groups.append([leaf])
            continue
        groups[-1].append(replace(leaf, number=None))
        if alike or (apart and leaf.lines and (_surely(leaf) or leaf.kind not in ORDERED)):
            notes.append(_note(before, leaf, name))
    return [tuple(leaf.page for leaf in group) for group in groups], tuple(notes)


def _leaf(page: Page, read: Callable[[Sequence[Page]], tuple[DocumentKind, Order | None]]) -> _Leaf:
    rows = tuple(text_rows(page))
    kind, order = read([page])
    lines = order.lines if order else ()
    number = order.po_number if order and order.po_number and could_be(order.po_number.value) else None
    tops = tuple(line.evidence.box.top for line in lines if line.evidence and line.evidence.box)
    return _Leaf(page, rows, kind, number, _label(rows, number), tops or (page.height,) * bool(lines))


def titled_again(order: Order, pages: Sequence[Page], name: str) -> tuple[Read[str], ...]:
    """Notes on other numbers on the page of the order's own, behind its words, at its left edge and in its size: a second order's title."""
    number = order.po_number
    place = number.evidence if number else None
    rows = [row for page in pages if place and page.number == place.page and not page.cells for row in text_rows(page)]
    own = _chunk_of(rows, number)
    label = _label(rows, number)
    if own is None or number is None or number.confidence < LIKELY or not label:
        return ()
    titles = [
        (row, word, text)
        for row in rows
        for chunk in row.chunks
        for w, word in enumerate(chunk.words)
        if abs(chunk.x0 - own[2].x0) < EVEN and abs(row.height - own[0].height) < EVEN and could_be(text := word.text.strip(",;:()"))
        if squashed(text) != squashed(number.value) and tuple(f for x in chunk.words[:w] for f in fold(x.text)) == label
    ]
    places = ((text, Evidence(name, row.page, box_of([word]), text, pages[0].source)) for row, word, text in titles)
    return tuple(
        Read(f"{text} stands there as {number.value} does: look whether it is another order", text, 0.9, at) for text, at in places
    )


def _chunk_of(rows: Sequence[Row], number: Read[str] | None) -> tuple[Row, int, Chunk, int] | None:
    """Where a number stands: its row with that one's place among the rows, its chunk, and how many of the chunk's words stand before it."""
    place = number.evidence if number else None
    for at, row in enumerate(rows):
        if place and place.box and row.page == place.page and row.top <= (place.box.top + place.box.bottom) / 2 <= row.bottom:
            for chunk in row.chunks:
                if chunk.x0 <= place.box.x0 + 1 <= chunk.x1:
                    return row, at, chunk, sum(word.x1 <= place.box.x0 + 1 for word in chunk.words)
    return None


def _label(rows: Sequence[Row], number: Read[str] | None) -> tuple[str, ...]:
    """The words before a number, or above it, without figures."""
    if (found := _chunk_of(rows, number)) is None:
        return ()
    row, at, chunk, count = found
    return tuple(f for f in words_before(rows, at, row.chunks.index(chunk), chunk, count) if not f[0].isdigit())


def _surely(leaf: _Leaf) -> bool:
    return leaf.number is not None and leaf.number.confidence >= LABELLED


def _other(before: _Leaf, leaf: _Leaf) -> bool:
    return bool(before.said and leaf.said) and squashed(before.said) != squashed(leaf.said)


def _alike(before: _Leaf, leaf: _Leaf) -> bool:
    """Whether the numbers of two pages stand behind the same words or at the same place."""
    first, second = (x.place.box if x.place else None for x in (before, leaf))
    same_place = first is not None and second is not None and max(abs(first.x0 - second.x0), abs(first.top - second.top)) < NEAR
    return same_place or (bool(leaf.label) and before.label == leaf.label)


def _apart(before: _Leaf, lined: Sequence[_Leaf], leaf: _Leaf) -> bool:
    """Whether nothing says that the page belongs to the order before it."""
    one, other = COUNTED.fullmatch(before.said), COUNTED.fullmatch(leaf.said)
    if other and int(other[2]) == leaf.page.number and other[1] in (before.said, one[1] if one else ""):
        return False
    named = leaf.names(before.said) or any(x.names(leaf.said) for x in lined)
    return not named and not leaf.goes_on and Source.OCR not in (before.page.source, leaf.page.source)


def _note(before: _Leaf, leaf: _Leaf, name: str) -> Read[str]:
    said = f"page {leaf.page.number} has the number {leaf.said}, not {before.said}: look whether it is another order"
    return Read(said, leaf.said, 0.9, leaf.place or Evidence(name, leaf.page.number, None, leaf.said, leaf.page.source))
