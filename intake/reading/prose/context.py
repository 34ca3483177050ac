"""What speaks for or against a number as a quantity, by the words before and behind it."""

from collections.abc import Sequence
from decimal import Decimal

from intake.reading.labels import WEEKDAYS, fold
from intake.reading.prose.around import (
    CONTENT,
    PUT,
    counts_no_goods,
    is_opened,
    is_postal_code,
    joins,
    known_already,
    led_in,
    takes_up,
    told_in_words,
    verb_near,
)
from intake.reading.prose.lexicon import ARTICLES, BEFORE_OTHER, CONJUNCTIONS, MEASURES, ORDERS, UNCOUNTED, number_word, unit_named
from intake.reading.prose.tokens import Kind, Token

KNOWN = 6.0
"""Points lost by a number of goods that are known already."""


def is_article(word: str, language: str) -> bool:
    """The word says "one", and perhaps no more than "a"."""
    if word.endswith("mal"):
        return False  # "einmal Dichtband"
    known = ARTICLES[language] if language in ARTICLES else frozenset[str]().union(*ARTICLES.values())
    return word in known or number_word(word, language) == 1


def context(
    tokens: Sequence[Token], first: int, last: int, value: Decimal, worded: bool, plain: bool, later: bool, language: str, listed: bool
) -> float:
    score = 0.0
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    before = tokens[first - 1] if first > 0 else None
    number = next((t for t in tokens[first : last + 1] if t.kind == Kind.NUMBER), None)
    counted = plain and not worded and tokens[last].kind == Kind.WORD  # "4 packs": what follows is no noun of the number
    if (
        not counted
        and following is not None
        and following.kind == Kind.WORD
        and (following.lower in UNCOUNTED or following.lower.rstrip("s") in UNCOUNTED or "".join(fold(following.text)) in WEEKDAYS)
    ):
        score -= 6.0
    if following is not None and not counted and counts_no_goods(tokens, last):
        score -= 6.0
    if (
        first > 2
        and joins(tokens, first - 1)
        and tokens[first - 2].kind == Kind.NUMBER
        and tokens[first - 3].lower in UNCOUNTED
        and not plain
    ):
        score -= 4.0  # "items 1 and 3"
    if known_already(tokens, first, last, language):
        score -= KNOWN
    if before is not None:
        word = "" if len(before.text) == 1 and before.text.isupper() else before.lower  # "curva C 25 uds": no preposition
        put = word == "in" and (plain or (worded and value > 1)) and first > 1 and tokens[first - 2].lower in PUT
        word = "" if put else word
        asked = word in ORDERS and following is not None and following.kind in (Kind.WORD, Kind.SIZE)  # "please order 30 LED tubes"
        if (
            word in BEFORE_OTHER
            and not asked
            and not (
                plain and word in ("to", "à", "le", "at", "for", "la", "du", "del", "al", "lager", "werk", "bis", "nach", "um", "zu", "im")
            )
        ):
            score -= 3.0
        packed = later or (first > 1 and bool(unit_named(tokens[first - 2].text)))  # "Box à 100 Stück"
        if packed and word in CONTENT and word not in ("je",) and not takes_up(tokens, first):
            score -= 4.0
        if word in ("no", "nr", "#", "din", "iso") or before.text == "EN":
            score -= 2.0
        if (
            before.kind in (Kind.NUMBER, Kind.SIZE)
            and before.glued != "x"
            and not plain
            and not worded
            and not (listed and last + 1 == len(tokens) and tokens[last].kind == Kind.WORD)
            and before.end < tokens[first].start
            and tokens[first].gap < 2
        ):
            score -= 1.5
        if not led_in(tokens, first) and verb_near(tokens, first):
            score += 2.0
        elif not listed and not later and following is not None and told_in_words(tokens, first, following):
            score += 2.5
    if number is not None and not plain:
        if value != value.to_integral_value() and not number.unit and tokens[last].kind != Kind.WORD:
            score -= 3.0
        if number.text.startswith("0") or value > 10_000_000 or is_postal_code(tokens, number, following):
            score -= 4.0
        if value >= 10_000 and value % 50:
            score -= 2.5
        if number.text.isdigit() and 2019 <= value <= 2039:
            score -= 1.0
        if (
            not number.unit
            and following is not None
            and following.kind == Kind.WORD
            and not is_opened(tokens, first)
            and not verb_near(tokens, first)
            and not led_in(tokens, first)
        ):
            score -= 0.5
    if worded and is_article(tokens[first].lower, language) and last == first and not plain:
        joined = before is not None and is_opened(tokens, first)
        goes_on = (
            first > 0 and not tokens[first].text.isupper() and all(t.lower in CONJUNCTIONS or t.kind == Kind.MARK for t in tokens[:first])
        )  # "And a kettle, please."
        score -= 0.0 if (later and joined) or goes_on else 1.0 if joined or verb_near(tokens, first) else 4.5
        if following is not None and following.kind == Kind.WORD and len(following.text) < 3:
            score -= 3.0
    if worded and last > first:
        score += 1.5
    measured = worded and later and tokens[last].kind == Kind.WORD and unit_named(tokens[last].text) in MEASURES
    if measured and not is_opened(tokens, first) and not verb_near(tokens, first):
        score -= 3.0  # "fifteen rolls of underlay hundred and fifty grams"
    sized = (
        before is not None and before.kind in (Kind.NUMBER, Kind.SIZE) and before.glued != "x" and later and not is_opened(tokens, first)
    )
    if worded and sized and following is not None and following.kind == Kind.WORD and len(following.text) > 2:
        score += 2.0  # "vingt coudes 22 deux vannes"
    if worded and last == first and not is_article(tokens[first].lower, language) and (following is None or following.kind == Kind.MARK):
        score -= 3.0
    return score
