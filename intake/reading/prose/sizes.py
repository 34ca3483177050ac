"""Size runs: one article in several sizes on one line, each with its count, in whatever signs the writer uses for that.

court navy: 37/3, 38/4, 39/4     trainers white: 36 x 2, 37 x 3     boots: 41 (2), 42 (3)     leotard (age 5-6: 7, age 7-8: 11)
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from intake.reading.labels import DESCRIPTION
from intake.reading.prose.columns import PARTLY, Amount, Columned
from intake.reading.prose.lexicon import ORDERS, plain, unit_named
from intake.reading.prose.variants import SIZE_WORDS

LETTER_SIZE = r"[2-6]?X{0,4}[SML]|X{2,4}"
SIZE = re.compile(rf"\d{{1,3}}(?:[.,]5|½)?(?:[/-]\d{{1,3}})?[AY]?|(?:{LETTER_SIZE})(?:/(?:{LETTER_SIZE}))?", re.IGNORECASE)
_WORD = "|".join(sorted((re.escape(w) for w in SIZE_WORDS if len(w) > 1), key=len, reverse=True))
_SIZE = rf"(?P<word>(?:{_WORD})\.?\s?)?(?P<size>\d{{1,3}}(?:[.,]5|½)?(?:-\d{{1,3}})?[AY]?|(?:{LETTER_SIZE})(?:/(?:{LETTER_SIZE}))?)"
_COUNT = r"(?P<count>\d{1,3})"
_UNIT = r"(?:\s(?P<unit>[^\W\d_]{2,})\.?)?"
NOTATIONS = tuple(
    re.compile(rf"{size}\s?{sign}{_UNIT}\s*(?:[,;]|\s(?:and|und|et|en|y|e|i|og|och|a)\s|\s|$)\s*", re.IGNORECASE)
    for size, sign in (
        (_SIZE, rf"/\s?{_COUNT}"),
        (_SIZE, rf"[x×]\s?{_COUNT}"),
        (_SIZE, rf"\(\s?{_COUNT}\s?[x×]?\)"),
        (_SIZE, rf"[:=]\s?{_COUNT}"),
        (rf"{_COUNT}\s?[x×]\s?(?P<word>(?:{_WORD})\.?\s?)?(?P<size>\d{{2}}(?:[.,]5)?|{LETTER_SIZE})", ""),
    )
)  # fmt: skip
HEAD = re.compile(r"\s*(?:[-*•·]\s)?(?P<name>[^\n]*?[^\W\d_]{3}[^\n]*?)\s*(?::\s+|\(|,\s+|\s[–-]\s+|\t+)")
STEP = 6
"""Sizes of clothes and shoes grow by no more, in whatever country's numbers: 37, 38; 46, 48; 104, 110."""


def rising(sizes: Sequence[str]) -> bool:
    """Sizes that are written as numbers, each larger than the one before."""
    numbers = [_number(size) for size in sizes]
    return all(a < b for a, b in pairwise(numbers))


def size_columns(labels: Sequence[str]) -> list[int]:
    """Which of some labels over columns are sizes: at least two in letters, or three numbers that grow by steps of sizes; else none."""
    found = [k for k, label in enumerate(labels) if SIZE.fullmatch(label.strip())]
    sizes = [labels[k].strip() for k in found]
    numbers = [_number(size) for size in sizes if size[0].isdigit()]
    steps = [b - a for a, b in pairwise(numbers)]
    alike = not numbers or (len(numbers) == len(sizes) > 2 and all(0 < step <= STEP for step in steps))
    return found if len(set(sizes)) == len(sizes) > 1 and alike else []


@lru_cache(maxsize=4)  # the rules and the choice between their readings and the chain ask for the same text
def size_runs(text: str) -> tuple[Columned, ...]:
    """The order lines of all size runs of a text, one for each size."""
    found: list[Columned] = []
    start = 0
    for row, line in enumerate(text.split("\n")):
        found += next(_lines(line, row, start), ())
        start += len(line) + 1
    return tuple(found)


def _lines(line: str, row: int, start: int) -> Iterator[list[Columned]]:
    """The readings of a line as a size run, by where its article's name may end and by the signs between size and count."""
    for head in HEAD.finditer(line):
        pairs = line[head.end() :].rstrip(" .;")
        pairs = pairs.removesuffix(")") if line[: head.end()].endswith("(") else pairs
        if plain(head["name"]).split()[-1] in ORDERS:
            continue
        for notation in NOTATIONS:
            hits = _all(notation, pairs)
            if len(hits) > 1 and _are_sizes(hits):
                at = start + head.end()
                name = head["name"].strip(' "') if head["name"].count('"') == 1 else head["name"].strip()
                named = (start + head.start("name"), start + head.end("name"))
                yield [_line(hit, row, at, name, named) for hit in hits]


def _all(notation: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """The pairs that make up the whole text; none where anything else is said."""
    found: list[re.Match[str]] = []
    at = 0
    while at < len(text):
        hit = notation.match(text, at)
        if hit is None or not hit[0] or int(hit["count"]) == 0 or (hit["unit"] and not unit_named(hit["unit"])):
            return []
        found.append(hit)
        at = hit.end()
    return found


def _are_sizes(hits: Sequence[re.Match[str]]) -> bool:
    """The sizes are named so or in letters, or are numbers that grow by small steps while the counts do not grow in step with them."""
    if all(hit["word"] for hit in hits) or not any(hit["size"][0].isdigit() for hit in hits):
        return len({hit["size"].upper() for hit in hits}) == len(hits)
    if any(not hit["size"][0].isdigit() for hit in hits):
        return False
    sizes, counts = [_number(hit["size"]) for hit in hits], [int(hit["count"]) for hit in hits]
    steps = [b - a for a, b in pairwise(sizes)]
    fractions = all(size < count for size, count in zip(sizes, counts, strict=True)) and set(counts) <= {2, 4, 8, 16, 32, 64}
    return all(0 < step <= STEP for step in steps) and steps != [b - a for a, b in pairwise(counts)] and not fractions


def _number(size: str) -> Decimal:
    digits = re.match(r"\d+", size)
    whole = Decimal(digits[0]) if digits else Decimal(0)
    return whole + (Decimal("0.5") if re.search(r"[.,]5|½", size) else 0)


def _line(hit: re.Match[str], row: int, at: int, name: str, named: tuple[int, int]) -> Columned:
    word = f"{hit['word'].strip()} " if hit["word"] else ""
    run = (at + hit.start("count"), at + hit.end("count"))
    raw_unit = hit["unit"] or ""
    amount = Amount(Decimal(hit["count"]), hit["count"], unit_named(raw_unit) if raw_unit else "", raw_unit, PARTLY)
    return Columned(row, amount, run, {DESCRIPTION: (f"{name} {word}{hit['size']}", *named)}, sure=PARTLY * PARTLY)
