"""Quantities that a cell writes as a fraction or in words: "1/2", "2½", "ein halber", "anderthalb", "two and a half", "zwei Sack"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from intake.reading.prose.lexicon import JOINTS, LANGUAGES, LEXICON, number_words, plain, words
from intake.reading.values import FRACTIONS, HALVES, Number, fraction, unit_of

FRACTION = re.compile(rf"(?:(?P<whole>\d{{1,3}})(?:\s+|\s?\+\s?|(?=[{FRACTIONS}])))?(?P<part>[{FRACTIONS}]|\d\s?[/⁄]\s?\d)(?P<rest>\D*)")
BROKEN = re.compile(rf"[{FRACTIONS}]|\d\s?[/⁄]\s?(?!10{{0,3}}(?!\d))\d")
"""A fraction, but no price basis: "50 / 100 Stk"."""
PARTS = {name: words(text) for name, text in LEXICON["parts"].items()}
SHARES = {**dict.fromkeys(PARTS["half"], Decimal("0.5")), **dict.fromkeys(PARTS["quarter"], Decimal("0.25"))}
AND = JOINTS | {"und", "en"}
AND_A_HALF, QUARTERS = "einhalb", "viertel"
"""How German counts them in one word: "dreieinhalb", "dreiviertel"."""
SHORTEST = 3
"""Letters of a number's word at least: "a" and "en" may be anything."""
UNIT = re.compile(r"[^\W\d_]{1,14}\.?")


@lru_cache(maxsize=4000)
def spelled_count(text: str) -> Number | None:
    """The one number that a quantity's words say as a fraction or in words, with its unit; None for digits alone, for what has no exact
    value ("1/3") or may be read in two ways ("2/3", "2 halbe", a word that is another number in another language)."""
    if hit := FRACTION.fullmatch(text.strip()):
        share = fraction(hit["part"]) if hit["part"] in FRACTIONS or re.fullmatch(HALVES, hit["part"]) else Decimal(1)
        exact = share < 1 and share * 8 % 1 == 0
        return _number(int(hit["whole"] or 0) + share, hit["rest"].split()) if exact else None
    bare = text.replace("-", " ").split()
    said = [word.lower() for word in bare]
    if len(text) < SHORTEST or not said or not any(map(str.isalpha, text)) or any(plain(word) in PARTS["vague"] for word in said):
        return None
    count, taken = _count(said)
    at = taken + (taken + 1 < len(said) and said[taken] in AND)
    one = at < len(said) and plain(said[at]) in PARTS["one"]
    share = SHARES.get(plain(said[at + one])) if at + one < len(said) else None
    if share is None:
        rest = " ".join(bare[taken:])
        article = plain(said[0]) in PARTS["one"] and rest and not unit_of(rest)  # "a pallet" is one, "A nzahl" is none
        return _number(count, bare[taken:]) if count is not None and not said[0].isdigit() and not article else None
    if count is not None and (at > taken or one):  # "two and a half"
        return _number(count + share, bare[at + one + 1 :])
    part = share * (1 if count is None else count)
    return _number(part, bare[at + one + 1 :]) if part < 1 else None


def broken(text: str) -> bool:
    """Whether a quantity's words hold a fraction, so that its digits are no count by themselves."""
    return bool(BROKEN.search(text)) or any(
        plain(word) in SHARES or plain(word) in PARTS["other"] for word in re.findall(r"[^\W\d_]+", text)
    )


def _number(value: Decimal | None, rest: Sequence[str]) -> Number | None:
    """A value and what stands behind it, if that is a unit or may be one."""
    unit = " ".join(rest)
    known = not unit or unit_of(unit) or UNIT.fullmatch(unit)
    return None if value is None or not known else Number(value, value, max(0, -int(value.normalize().as_tuple().exponent)), unit=unit)


def _count(said: Sequence[str]) -> tuple[Decimal | None, int]:
    """The whole number (or such as "anderthalb") that the first words are, and how many they are."""
    if said[0].isdigit():
        return Decimal(said[0]), 1
    if plain(said[0]) in PARTS["one"]:
        return Decimal(1), 1
    if not said[0].isalpha():
        return None, 0
    if said[0].endswith(QUARTERS) and (quarters := _known(said[0].removesuffix(QUARTERS))) == 3:
        return quarters / 4, 1
    if said[0].endswith(AND_A_HALF) and (whole := _known(said[0].removesuffix(AND_A_HALF))):
        return whole + SHARES["half"], 1
    found = {hit for language in LANGUAGES if (hit := number_words([w if w.isalpha() else "." for w in said], language))}
    return found.pop() if len(found) == 1 else (None, 0)


def _known(word: str) -> Decimal | None:
    hit = number_words([word], "de") if word.isalpha() else None
    return hit[0] if hit else None
