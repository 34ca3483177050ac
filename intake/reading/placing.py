"""Where the header values of a corrected order stand on its pages, and how to find the places again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from intake.pages.page import Page, Word
from intake.reading.document import could_be_number
from intake.reading.labels import fold
from intake.reading.memory import FieldFix, Fix, level
from intake.reading.rows import Row, box_of
from intake.reading.spoken import SPOKEN, spoken
from intake.reading.values import dates
from orders import Box

FIELDS = ("po_number", "order_date", "requested_date", "ship_to")


@dataclass(frozen=True, slots=True)
class Candidate:
    fixes: tuple[Fix, ...]
    told: str
    """Its meaning in words: "the quantity is the 3rd column “Menge”"."""


def squash(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def field_candidates(field: str, target: Any, page: Page, rows: Sequence[Row]) -> Iterator[Candidate]:
    """The places where a header value stands, those with a label beside or above them first."""
    found: list[tuple[int, Candidate]] = []
    for row in rows:
        for words in _runs(row, field, target):
            fixes = _ways(field, page, rows, row, words)
            where = {"right": "stands right of “{}”", "below": "stands below “{}”", "box": "stands at its place on the page"}
            told = f"{SPOKEN[field]} {where[fixes[0].direction].format(spoken(fixes[0].label))}"
            found.append((len(fixes), Candidate(fixes, told)))
    yield from (candidate for _, candidate in sorted(found, key=lambda f: -f[0]))
    if field == "ship_to" and (words := _anywhere(rows, target)):
        text = " ".join(w.text for w in words).strip(",.;:")
        same = FieldFix(field, " ".join(fold(text)), "same", box_of(words))
        yield Candidate((same,), f"{SPOKEN[field]} is “{spoken(text)}” where the page says so")


def _anywhere(rows: Sequence[Row], target: str) -> list[Word]:
    """The words that say a value of at least two words in reading order, wherever they stand; empty where none do."""
    words = [w for r in rows for w in r.words]
    for start in range(len(words)):
        said = ""
        for end in range(start, min(len(words), start + 8)):
            said += squash(words[end].text)
            if not target.startswith(said):
                break
            if said == target and end > start:
                return words[start : end + 1]
    return []


def _runs(row: Row, field: str, target: Any) -> Iterator[list[Word]]:
    """Words of a row, side by side, that say the value: the fewest that do."""
    words = row.words
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + 6) + 1):
            text = " ".join(w.text for w in words[start:end])
            if _says(field, text, target):
                if not (end - start > 1 and _says(field, " ".join(w.text for w in words[start + 1 : end]), target)):
                    yield list(words[start:end])
                break


def _says(field: str, text: str, target: Any) -> bool:
    if isinstance(target, date):
        return any(value == target for first in (None, True) for value, _ in dates(text, first))
    return squash(text) == target and (field != "po_number" or could_be_number(text))


def _ways(field: str, page: Page, rows: Sequence[Row], row: Row, words: Sequence[Word]) -> tuple[FieldFix, ...]:
    """How to find a place again: by the words left of it, by those above it, and where it stands, the surest first."""
    box = box_of(words)
    shares = Box(box.x0 / page.width, box.top / page.height, box.x1 / page.width, box.bottom / page.height)
    count = 0 if field == "ship_to" else len(words)
    at = next(i for i, r in enumerate(rows) if r is row)
    left = next((label for r in sorted(level(rows, at), key=lambda r: r is not row) if (label := _label_left(r, words[0]))), "")
    above = _label_above(rows, row, box)
    ways = [FieldFix(field, label, way, shares, count) for way, label in (("right", left), ("below", above)) if label]
    before = [w for w in row.words if w.x1 <= words[0].x0 + 1]
    far = bool(before) and words[0].x0 - before[-1].x1 > 3 * row.height
    if len(ways) == 2 and before and not before[-1].text.endswith(":") and (far or _heads_a_strip(rows, row)):
        ways.reverse()
    return (*ways, FieldFix(field, "", "box", shares, count))


def _label_left(row: Row, word: Word) -> str:
    """The folded words left of a value, up to the first digit or the first wide gap among themselves."""
    label: list[Word] = []
    for other in reversed([w for w in row.words if w.x1 <= word.x0 + 1]):
        near = other.x1 > label[-1].x0 - 1.2 * row.height if label else True
        if not near or any(c.isdigit() for c in other.text) or len(label) == 4:
            break
        label.append(other)
    said = [f for w in reversed(label) for f in fold(w.text)]
    return " ".join(said) if any(len(f) > 1 for f in said) else ""


def _label_above(rows: Sequence[Row], row: Row, box: Box) -> str:
    """The folded words of the nearest chunk above a value, where it is near and bears no digit."""
    over = [
        (box.top - other.bottom, abs(c.x0 - box.x0), c)
        for other in rows
        if other.page == row.page and -2 <= box.top - other.bottom < 3.0 * row.height
        for c in other.chunks
        if c.x0 < box.x1 and box.x0 < c.x1
    ]
    chunk = min(over, key=lambda o: o[:2])[2] if over else None
    return " ".join(chunk.folded) if chunk and len(chunk.words) <= 5 and not any(c.isdigit() for c in chunk.text) else ""


def _heads_a_strip(rows: Sequence[Row], row: Row) -> bool:
    """Whether the row above holds labels of this row's values: several chunks that begin where the values begin, none with a digit."""
    above = next((a for a, b in pairwise(rows) if b is row), None)
    if above is None or len(above.chunks) < 2 or any(c.isdigit() for c in above.text):
        return False
    return sum(any(abs(a.x0 - c.x0) < 4 or abs(a.center - c.center) < 4 for a in above.chunks) for c in row.chunks) >= 2
