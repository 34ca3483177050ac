"""Article numbers that no label names, known by their place: codes that stand at one place in the words of every line and differ in each.

"194-N28: Wellington boot", "LDC6893 · bag of 100" below the article's name, "10 bag x 11.72 #93544", "Farine T55 [9423]".
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from intake.reading.values import dates, looks_like_code, unit_of

NUMBER = r"(?P<code>[^\W_](?:[\w./+-]*[^\W_])?)"
PLACES = (
    ("signed", re.compile(rf"(?<!\S)#\s?{NUMBER}(?!\S)")),
    ("bracketed", re.compile(rf"[\[(]{NUMBER}[\])]")),
    ("headed", re.compile(rf"^{NUMBER}(?::| [-–—·•|])\s")),
    ("tailed", re.compile(rf"(?:,| [-–—·•|])\s{NUMBER}$")),
    ("first", re.compile(rf"^{NUMBER}\s")),
    ("last", re.compile(rf"\s{NUMBER}$")),
)
"""Where a number stands in a text; the places that a mark sets apart come first."""
MARKED = frozenset(("signed", "bracketed", "headed", "tailed", "below"))
MOST, DIFFERENT, ALIKE = 0.8, 0.9, 0.7
"""Shares of the lines that must show a number at the place, of these numbers that differ, and that are of one shape."""
SHORTEST = 4
MEASURE = re.compile(r"^\d+(?:[.,]\d+)?(?:x\d.*|[^\W\d]{1,4})?$", re.IGNORECASE)

Spot = tuple[int, str]
"""The place of a text among its line's, and the number in it."""


def marked_codes(lines: Sequence[Sequence[str]]) -> list[Spot | None]:
    """For each line, given as its texts, its number at the place where all of them show one; empty where no place is such."""
    shown = [dict(_places(texts)) for texts in lines]
    best: list[Spot | None] = []
    for place in dict.fromkeys([*(name for name, _ in PLACES if name in MARKED), "below", "first", "last"]):
        spots = [found.get(place) for found in shown]
        codes = [spot[1] for spot in spots if spot]
        if len(codes) < (1 if place in ("signed", "bracketed", "headed") else 2 if place in MARKED else 3):
            continue
        shapes = Counter(map(_shape, codes))
        if (
            len(codes) >= MOST * len(lines)
            and len(set(codes)) >= DIFFERENT * len(codes)
            and shapes.most_common(1)[0][1] >= ALIKE * len(codes)
            and len(codes) > sum(spot is not None for spot in best)
        ):
            best = spots
    return best


def _places(texts: Sequence[str]) -> Iterator[tuple[str, Spot]]:
    """(name of the place, number there) of a line's texts, the first of each."""
    seen = set[str]()
    for k, text in enumerate(texts):
        for name, pattern in PLACES:
            for hit in pattern.finditer(text):
                place = "below" if k and name == "headed" else name
                if place not in seen and _could_be(hit["code"]):
                    seen.add(place)
                    yield place, (k, hit["code"])
        if k and "below" not in seen and _could_be(text):
            seen.add("below")
            yield "below", (k, text)


def _could_be(text: str) -> bool:
    measure = MEASURE.match(text) and (not text.isdigit()) and (bool(unit_of(text.lstrip("0123456789.,"))) or "x" in text.lower())
    return len(text) >= SHORTEST and sum(map(str.isdigit, text)) >= 2 and looks_like_code(text) and not measure and not dates(text)


def _shape(code: str) -> str:
    return re.sub(r"[^\W\d]", "A", re.sub(r"\d", "9", code))
