"""Quantities that are a bound or a range, in a line's own cell ("mind. 3") or in a mail's rows ("5-6 kg", "ein paar Kisten"): whoever sends
one of the numbers guesses, and a row without a plain number gives no line."""

import re
from collections.abc import Iterator, Sequence

from intake.pages.markup import CHAR
from intake.reading.prose.lexicon import LEXICON, UNCOUNTED, language_of, pattern, phrases, plain, unit_in
from intake.reading.prose.statements import Lines
from intake.reading.threads import BODY
from orders import Evidence, Order, Read

BOUNDS, ABOUT, SOME, EACH = (pattern(phrases(LEXICON["inexact"][name])).pattern for name in ("bounds", "about", "some", "each"))
WEIGHTS = frozenset(("kg", "g", "t", "l", "ml"))
"""What is weighed is about right as a rule: "ca. 5 kg"."""
TO = "|".join(map(re.escape, map(plain, LEXICON["inexact"]["ranges"].split())))
CELL = re.compile(rf"\W*(?:(?:{BOUNDS}|{ABOUT}|{EACH})[.:]?\s*\d|{SOME}(?!\w)|\d{{1,4}}\s*(?:{TO})\s*\d{{1,4}}(?![\d.,]))")
_UNIT = r"\s?(?P<unit>[^\W\d_]+\.?)"
ROW = (
    re.compile(rf"(?P<bound>{BOUNDS})[.:]?\s*\d{{1,4}}(?![\d.,/-]){_UNIT}"),
    re.compile(rf"(?P<about>{ABOUT})[.:]?\s*\d{{1,4}}(?![\d.,/-]){_UNIT}"),
    re.compile(rf"(?<![\w.,/:-])(?P<first>\d{{1,3}})\s?(?:{TO})\s?(?P<last>\d{{1,3}})(?![\d.,/:-]){_UNIT}"),
    re.compile(rf"(?<!\d )(?P<some>{SOME})\s{_UNIT}"),
)
PAIR = re.compile("Paar|één")
"""Two gloves and not some, as German and Dutch tell apart in writing."""
WIDE = 3
"""Times its lower end that a range is wide at most: "size 9 - 60 pairs" is none."""
SURE = 0.8
"""Confidence of such a note."""


def with_inexact(orders: Sequence[Order], text: str) -> tuple[Order, ...]:
    """The orders with a note for each quantity that is none, in the cells of their lines and in the rows of the mail's text."""
    told = [*_told(text, [line.quantity.evidence for order in orders for line in order.lines if line.quantity and line.quantity.evidence])]
    return tuple(order.noting(*(x for x in _in_cells(order) if not any(x.raw in row.raw for row in told)), *told) for order in orders)


def _in_cells(order: Order) -> Iterator[Read[str]]:
    for line in order.lines:
        if line.quantity and line.quantity.evidence and CELL.match(plain(line.quantity.raw)) and not PAIR.search(line.quantity.raw):
            yield _note(line.quantity.raw, line.quantity.evidence)


def _told(text: str, counts: Sequence[Evidence]) -> Iterator[Read[str]]:
    """A note for each run of a text that bounds a quantity, but for those behind the count of their row: they name its article."""
    places, language, at = Lines.of(text), language_of(text), 0
    known = {(Lines.row_of(e), int(e.box.x0 // CHAR)) for e in counts if e.document == BODY and e.box}
    for number, row in enumerate(text.split("\n")):
        for first, last in _runs(row, language):
            columns = [column for line, column in known if line == number]
            if not any(column < first for column in columns):
                place = places.place(BODY, at + first, at + last)
                yield _note(place.text, place)
                break
        at += len(row) + 1


def _runs(row: str, language: str) -> Iterator[tuple[int, int]]:
    for hit in (hit for some in ROW for hit in some.finditer(plain(row))):
        word, groups = hit["unit"].strip("."), hit.groupdict()
        unit = unit_in(word, language)
        if word in UNCOUNTED or not unit or PAIR.search(row, *hit.span()) or ("about" in groups and unit in WEIGHTS):
            continue
        if "first" not in groups or (int(hit["first"]) < int(hit["last"]) <= WIDE * int(hit["first"]) and unit not in ("g", "ml")):
            yield hit.span()


def _note(said: str, place: Evidence) -> Read[str]:
    return Read(f"“{said}” is no exact quantity: ask the customer how many are wanted.", said, SURE, place)
