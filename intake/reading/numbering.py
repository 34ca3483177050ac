"""Which of the codes on a paper is the order's own number: a small linear model over all of them, since a first label misleads.

An offer's, a contract's or a resolution's number is labelled as well as the order's is, and stands as near to the title. The weights stand
in `model/numbers.json` and are made by `python -m pipeline.number_training`.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from intake.pages.page import Word
from intake.reading.addresses import CONTACT, ZIP_CITY
from intake.reading.fields import NUMBER_VALUE, Context, Label, Place, number_behind, read_at
from intake.reading.labels import FIELD_PHRASES, TITLE_PHRASES, fold
from intake.reading.leads import an_other_number, your
from intake.reading.naming import ORDERING
from intake.reading.rows import Chunk, Row
from intake.reading.standing import REACH
from intake.reading.title import ORDERS
from intake.reading.values import dates, names_week, squashed, unit_of
from orders import OrderLine, Read

WEIGHTS = Path(__file__).parent / "model" / "numbers.json"
SIGNS = (
    "label po", "label doc", "label reference", "label date", "label field", "same", "right", "below",
    "label alone", "label numbered", "label words", "bare label",
    "words", "words order", "words other", "words your", "words number", "echo", "titled", "below title", "large", "repeated",
    "digits", "few digits", "letters", "marks", "tax", "date", "year", "far", "foot", "later page", "alone", "sentence", "colon", "first",
    "label many", "postcode", "reach",
)  # fmt: skip
"""What the paper says of a code, each 0..1. `label`: a list knows the words that point at it; `words`: what stands before or above it."""
BARE = frozenset({("no",), ("reference",), ("ref",), ("ref", "no"), ("reference", "no"), ("order",), ("auftrag",), ("id",), ("n",)})
ORDERLY = frozenset({"order", "order_change", "cancellation", "quote_request"})
PREFIX = re.compile(r"^[A-Z]{1,4}$")
"""Capitals that stand apart before a number: "MF 2425/26"."""
TAX_NUMBER = re.compile(r"^[A-Z]{2,3}[ -]?[A-Z]?\d{7,12}[A-Z]?\d{0,2}$")
PARTING = frozenset("/|·•–-")
MANY = 3
"""A label that stands so many times is one of the lines."""
STEM = 5
"""Letters that two words of one stem have in common."""
MOST_SURE, UNLABELLED = 0.97, 0.7
"""The most that a number is believed, and one that no label of the lists points at: less than what is sent without a person."""
DOUBTED = 0.5
"""A labelled number is stated, and for a person to see, down to this share of the chance that there is none."""
ROWS = 60


@dataclass
class Candidate:
    """A code on the paper and what speaks for and against it."""

    place: Place
    signs: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def text(self) -> str:
        return self.place.text

    def mark(self, name: str, value: float | bool = 1.0) -> None:
        self.signs[name] = max(self.signs.get(name, 0.0), float(value))

    @property
    def row(self) -> list[float]:
        return [self.signs.get(name, 0.0) for name in SIGNS]


def candidates(labels: Sequence[Label], rows: Sequence[Row], context: Context) -> list[Candidate]:
    """Every code of the rows outside of the lines and every value behind a label, with its signs."""
    found: dict[tuple[int, int, int], Candidate] = {}

    def at(place: Place) -> Candidate:
        last = place.words[-1]
        key = (place.page, round(last.x1), round(last.top))
        known = found.get(key)
        if known is None:
            known = found[key] = Candidate(place)
        elif len(place.words) > len(known.place.words):
            known.place = place
        return known

    for place, signs in _in_rows(rows, context):
        one = at(place)
        for name, value in signs.items():
            one.mark(name, value)
    for place, signs in _labelled(labels):
        one = at(place)
        for name, value in signs.items():
            one.mark(name, value)
    every = list(found.values())
    times = Counter(squashed(w.text.strip("*")) for row in rows for w in row.words)
    for one in every:
        _of_text(one, context)
        one.mark("repeated", times[squashed(one.place.words[-1].text)] > 1)
    return every


def _of_text(one: Candidate, context: Context) -> None:
    text = one.text
    digits = sum(c.isdigit() for c in text)
    one.mark("digits", digits >= 4)
    one.mark("few digits", digits < 2)
    one.mark("letters", any(c.isalpha() for c in text))
    one.mark("marks", any(c in "-/" for c in text))
    one.mark("tax", bool(TAX_NUMBER.match(text)))
    one.mark("date", any(words == text for _, words in dates(text, context.month_first)))  # "ZD 18/09/2026" is a number
    one.mark("year", bool(re.fullmatch(r"(19|20)\d\d", text)))


def _labelled(labels: Sequence[Label]) -> Iterator[tuple[Place, dict[str, float]]]:
    times = Counter(label.phrase for label in labels if label.values)
    for label in labels:
        meanings = set(label.meanings)
        dated = bool({"order_date", "requested_date"} & meanings)
        for direction, place in label.values:
            hit = number_behind(label, direction, place)
            if hit is None:
                continue
            kind = (
                "date" if dated else "po" if "po_number" in meanings else "reference" if "reference" in meanings
                else "doc" if "doc_number" in meanings else "field"
            )  # fmt: skip
            yield (
                hit,
                {
                    f"label {kind}": 1.0,
                    direction: 1.0,
                    "label alone": label.alone,
                    "label numbered": "no" in label.phrase or "id" in label.phrase,
                    "label words": min(len(label.phrase), 3) / 3,
                    "bare label": label.phrase in BARE,
                    "later page": label.page > 1,
                    "label many": times[label.phrase] >= MANY,
                },
            )
            break


def _in_rows(rows: Sequence[Row], context: Context) -> Iterator[tuple[Place, dict[str, float]]]:
    heights = sorted(r.height for r in rows)
    large = 1.25 * heights[len(heights) // 2] if heights else 0.0
    titles = {f for row in rows[:40] if row.height > large or titled(row) for f in row.folded if len(f) >= STEM}
    bottom = max((r.bottom for r in rows), default=1.0)
    first = True
    for at, row in enumerate(rows[:ROWS]):
        for k, chunk in enumerate(row.chunks):
            if chunk.number and (chunk.number.decimals > 0 or chunk.number.currency):
                continue
            postcodes = {z for hit in ZIP_CITY.finditer(chunk.text) for z in (hit["zip"], hit["uszip"]) if z}
            for w, word in enumerate(chunk.words):
                text = word.text.strip("#:;,()[]*").rstrip(".")
                if not could_be(text) or (dates(chunk.text, context.month_first) and dates(text, context.month_first)):
                    continue
                if w + 1 < len(chunk.words) and unit_of(chunk.words[w + 1].text):
                    continue
                if names_week(" ".join(x.text for x in chunk.words[max(0, w - 1) : w + 1])):
                    continue
                words = [word._replace(text=text)]
                if w and PREFIX.match(chunk.words[w - 1].text) and not FIELD_PHRASES.get(fold(chunk.words[w - 1].text)):
                    words.insert(0, chunk.words[w - 1])
                before = words_before(rows, at, k, chunk, len(chunk.words[: w + 1]) - len(words))
                said = [f for f in before if not f[0].isdigit()]
                yield (
                    Place(row.page, words),
                    {
                        "words": bool(said) and len(said) <= 6,
                        "words order": any(f.startswith(ORDERING) or (len(f) > 8 and any(o in f for o in ORDERING)) for f in said),
                        "words other": an_other_number(said),
                        "words your": your(said),
                        "words number": "no" in said[-2:],
                        "echo": len(said) <= 4 and _echoes(said, titles),
                        "titled": titled(row),
                        "below title": any(map(titled, rows[max(0, at - 2) : at])) or _under_title(chunk, rows[max(0, at - 6) : at]),
                        "large": row.height > large,
                        "far": min(at, 40) / 40,
                        "foot": row.top > 0.85 * bottom,
                        "alone": len(chunk.words) == len(words),
                        "sentence": _run(chunk.words, w) > 7 or bool(ZIP_CITY.search(chunk.text)) or bool(CONTACT.search(row.text)),
                        "postcode": text in postcodes,
                        "reach": bool(REACH.search(chunk.text)) and not any(c.isalpha() for c in text),
                        "colon": w >= len(words) and chunk.words[w - len(words)].text.endswith(":"),
                        "first": first,
                    },
                )
                first = False


def _run(words: Sequence[Word], at: int) -> int:
    """The words around one up to the marks that part entries of a line: "Ref: 4711 / customer 79918 / cost centre 4153"."""
    marks = [-1, *(k for k, word in enumerate(words) if word.text in PARTING), len(words)]
    return min(k for k in marks if k > at) - max(k for k in marks if k <= at) - 1 if at not in marks else 1


def _under_title(chunk: Chunk, above: Sequence[Row]) -> bool:
    """Whether a title stands above a chunk that other columns' rows part from it."""
    return any(
        c.x0 < chunk.x1 and chunk.x0 - 10 < c.x1 and any(s == 0 and set(m) & ORDERLY for s, _, m in TITLE_PHRASES.find(c.folded))
        for row in above
        for c in row.chunks
        if chunk.box.top - row.bottom < 5 * row.height
    )


def words_before(rows: Sequence[Row], at: int, k: int, chunk: Chunk, count: int) -> Sequence[str]:
    """The folded words that may be a code's label: up to six before it in its chunk, those left of it, or those just above it."""
    if count:
        return [f for w in chunk.words[max(0, count - 6) : count] for f in fold(w.text)]
    row = rows[at]
    above = rows[at - 1] if at and rows[at - 1].page == row.page and row.top - rows[at - 1].bottom <= 1.5 * rows[at - 1].height else None
    over = [c for c in above.chunks if c.x0 < chunk.x1 and chunk.x0 - 10 < c.x1] if above else []
    left = row.chunks[k - 1] if k else None
    for chunk_before in (left, over[0] if over else None):
        if chunk_before and not any(c.isdigit() for c in chunk_before.text):
            return chunk_before.folded
    return ()


def could_be(text: str) -> bool:
    """A code with at least three digits, or letters and two."""
    digits = sum(c.isdigit() for c in text)
    return bool(NUMBER_VALUE.match(text)) and (digits >= 3 or (digits == 2 and any(c.isalpha() for c in text))) and len(text) <= 24


def titled(row: Row) -> bool:
    """Whether the row begins with words that title an order."""
    return any(
        start <= 1 and set(meanings) & ORDERLY for chunk in row.chunks[:2] for start, _, meanings in TITLE_PHRASES.find(chunk.folded)
    ) or any(f.endswith(ORDERS) for chunk in row.chunks[:2] for f in chunk.folded[:2])


def _echoes(words: Sequence[str], titles: set[str]) -> bool:
    """Whether a label's words hold the title's: "Pöntun: 4711" on an "Innkaupapöntun"."""
    return any(len(w) >= STEM and (w in t or t in w or w[:STEM] == t[:STEM]) for w in words for t in titles)


@lru_cache(maxsize=1)
def shipped() -> np.ndarray:
    """Weights of SIGNS, and a constant against no number at all."""
    return np.array(json.loads(WEIGHTS.read_text("utf-8"))["weights"])


def shares(found: Sequence[Candidate], weights: np.ndarray) -> np.ndarray:
    """The probability of each candidate to be the order's number; the last one is that of none."""
    scores = np.append(np.array([c.row for c in found]).reshape(len(found), len(SIGNS)) @ weights[:-1] + weights[-1], 0.0)
    odds = np.exp(scores - scores.max())
    return odds / odds.sum()


def order_number(labels: Sequence[Label], rows: Sequence[Row], context: Context, lines: Sequence[OrderLine] = ()) -> Read[str] | None:
    """The order's own number with the probability that it is the one; None where none is likelier than no number at all. An article number
    of the lines is none of the order's, unless a label says so."""
    articles = {squashed(code.value) for line in lines for code in (line.our_code, line.customer_code, line.gtin) if code}
    found = [c for c in candidates(labels, rows, context) if c.signs.get("label po") or squashed(c.text) not in articles]
    if not found:
        return None
    chances = shares(found, shipped())
    same: Counter[str] = Counter()
    for one, chance in zip(found, chances, strict=False):  # one number in several places
        same[squashed(one.text)] += chance
    best = max(found, key=lambda c: (same[squashed(c.text)], chances[found.index(c)]))
    sure = same[squashed(best.text)]
    known = best.signs.get("label po") or best.signs.get("label doc")
    if sure < chances[-1] * (DOUBTED if known else 1.0):
        return None
    return read_at(best.text, best.place, float(min(sure, MOST_SURE if known else UNLABELLED)), context)
