"""Items in running rows that go on above or below their calculation: what else the rows of each of them say.

"LIN 001 EAN … / IMD Treillis soudé / QTY 30 PCE PRI 60,78 MOA 1.823,40" is one item in three rows, the calculation last; in a shop's
basket it stands first. What every item says is a label, what differs is the item's own.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from intake.reading.articles import named_numbers
from intake.reading.labels import CODE, OURS
from intake.reading.rows import Chunk, Row

MOST = 8
"""Rows of an item at most."""


def blocks_of(rows: Sequence[Row], anchors: Sequence[int], own: bool) -> list[list[Row]]:
    """The rows of each item around its anchor row (`anchors`, by index): from it on where it names its article itself (`own`), else to it.

    The first or the last item, whose rows no other item bounds, has as many as the others usually have.
    """
    gaps = [b - a for a, b in pairwise(anchors)]
    usual = int(median(gaps)) if gaps else 1
    found = []
    for k, at in enumerate(anchors):
        if own:
            start, end = at, anchors[k + 1] if k + 1 < len(anchors) else at + usual
        else:
            start, end = (anchors[k - 1] if k else at - usual) + 1, at + 1
        block = [row for row in rows[max(0, start) : end] if row.page == rows[at].page and (row is rows[at] or not row.noise)]
        found.append(block if len(block) <= MOST else [rows[at]])
    return found


def numbers_in(block: Sequence[Row]) -> dict[str, tuple[str, Chunk]]:
    """role -> (article number, where it stands) of those that an item's rows name."""
    found: dict[str, tuple[str, Chunk]] = {}
    for row in block:
        for chunk in row.chunks:
            for role, value in named_numbers(chunk.text):
                found.setdefault(role, (value, chunk))
    if lone := found.pop(CODE, None):
        found.setdefault(OURS, lone)
    return found


def names_in(blocks: Sequence[Sequence[Row]], anchors: Sequence[Row]) -> list[list[Chunk]]:
    """For each item the chunks of the row that names its article: the one with most letters among what no other item says and no label
    names; empty where no row does."""
    said = Counter(chunk.text for block in blocks for row in block for chunk in row.chunks)
    named = []
    for block, anchor in zip(blocks, anchors, strict=True):
        rows = [[c for c in row.chunks if said[c.text] == 1 and not named_numbers(c.text)] for row in block if row is not anchor]
        named.append(max(rows, key=_letters, default=[]))
    return [chunks if _letters(chunks) > 2 else [] for chunks in named]


def _letters(chunks: Sequence[Chunk]) -> int:
    return sum(c.isalpha() for chunk in chunks for c in chunk.text)
