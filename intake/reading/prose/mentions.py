"""Where a sentence names a quantity, and how much speaks for it being one that is ordered."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from intake.reading.prose.around import (
    ABOUT,
    CONTENT,
    PARTITIVES,
    WITH,
    come_in_pairs,
    counts_here,
    ends_thought,
    hard_before,
    is_closed,
    is_name,
    is_opened,
    led_in,
    pieces_in,
    points_back,
    size_follows,
    small,
    told_each,
    verb_near,
    word_before,
)
from intake.reading.prose.context import context, is_article
from intake.reading.prose.lexicon import (
    BEFORE_OTHER,
    CONJUNCTIONS,
    GROUPS,
    HALVES,
    JOINTS,
    LINKS,
    MEASURES,
    QUANTITY_LABELS,
    group_word,
    number_word,
    number_words,
    unit_in,
    unit_named,
)
from intake.reading.prose.tokens import PARTED, TIMES, Kind, Token

ENOUGH = 2.0


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity named by the tokens `first` to `last`; `score` says what speaks for it (from `ENOUGH` on it counts)."""

    first: int
    last: int
    value: Decimal
    raw: str
    unit: str
    raw_unit: str
    score: float
    sure: float
    opens: bool
    """A separator, a conjunction or the sentence's beginning stands before it."""
    closes: bool
    """A separator or the sentence's end stands behind it."""
    plain: bool
    """It has a unit of counting, an "x" or a label."""
    each: bool = False
    unit_first: bool = False
    """The unit stands before the number."""
    back: bool = False
    """It points back to what was named: "three of them", "davon 15 Rollen"."""


def mentions(tokens: Sequence[Token], language: str, *, listed: bool) -> list[Mention]:
    """All quantities in a sentence with their scores, from left to right. `listed` says that the sentence is a line of a list."""
    found: list[Mention] = []
    runs_on = not listed and sum(t.kind == Kind.NUMBER for t in tokens) > 2 and not any(t.text in ",;:" for t in tokens)
    at = 0
    while at < len(tokens):
        mention = _mention(tokens, at, language, listed, bool(found))
        if mention and runs_on and found and _begins_an_item(tokens, mention):
            mention = replace(mention, score=mention.score + RUN_ON)
        if mention:
            found.append(mention)
            at = mention.last + 1
        else:
            at += 1
    return _enumerated(tokens, found) if not listed else found


CHAINED = 2.5
"""Points of a number before a noun that begins an enumeration of goods."""


def _enumerated(tokens: Sequence[Token], found: Sequence[Mention]) -> list[Mention]:
    """The mentions of a sentence, of which the first begins the enumeration that the others go on with, whatever verb stands before it:
    "apúntame para mañana a primera hora 12 codos, 6 llaves y dos rollos"."""
    first = found[0] if found else None
    if first is None or first.score >= ENOUGH or first.score < -1 or first.first == 0 or first.value != first.value.to_integral_value():
        return list(found)
    later = [m for m in found[1:] if m.score >= ENOUGH and m.opens]
    following = tokens[first.last + 1] if first.last + 1 < len(tokens) else None
    marked = later and tokens[later[0].first - 1].text in ",;&"
    noun = following is not None and following.kind == Kind.WORD and len(following.text) > 3
    if len(later) < 2 or not marked or not noun or tokens[first.first - 1].kind != Kind.WORD or first.raw.isalpha():
        return list(found)
    return [replace(first, score=first.score + CHAINED), *found[1:]]


RUN_ON = 2.5
"""Points of a number between two nouns in a sentence without commas: "15 lengths copper tube 40 endfeed elbows 6 valves"."""


def _begins_an_item(tokens: Sequence[Token], mention: Mention) -> bool:
    before, rest = tokens[mention.first - 1], tokens[mention.last + 1 : mention.last + 3]
    noun = next((t for t in rest if t.kind == Kind.WORD), None)
    follows = bool(rest) and (rest[0].kind == Kind.WORD or (rest[0].kind == Kind.SIZE and len(rest) > 1)) and noun is not None
    small = before.lower in BEFORE_OTHER | CONTENT | LINKS or before.kind not in (Kind.WORD, Kind.SIZE)
    whole = mention.value == mention.value.to_integral_value()
    return follows and not small and whole and not mention.unit and len(noun.text) > 3  # type: ignore[union-attr]


def _may_be_unit(token: Token) -> bool:
    return token.kind == Kind.WORD or token.lower in ("m2", "m3", "m²", "m³")


HALF = Decimal("0.5")


def _half(tokens: Sequence[Token], at: int, language: str) -> int | None:
    """The last token of a half that starts here and that a unit follows: "halbe Kiste", "half a crate", "une demi caisse"; no half of each,
    as in "10 halbe Kisten"."""
    if at and (tokens[at - 1].value is not None or tokens[at - 1].kind == Kind.SIZE or number_word(tokens[at - 1].text, language)):
        return None
    said = [token.lower for token in tokens[at : at + 4]]
    lead = 1 if len(said) > 2 and is_article(said[0], language) else 0
    if len(said) < lead + 2 or said[lead] not in HALVES:
        return None
    stop = lead + (1 if len(said) > lead + 2 and is_article(said[lead + 1], language) else 0)
    unit = unit_in(tokens[at + stop + 1].text, language)
    return at + stop if unit and unit not in PARTED and not group_word(tokens[at + stop + 1].lower, language) else None


def _and_half(tokens: Sequence[Token], last: int, language: str) -> int:
    """How many tokens behind `last` add a half: "two and a half kilos", "1 kilo et demi", "un chilo e mezzo"."""
    said = [token.lower for token in tokens[last + 1 : last + 4]]
    if len(said) < 2 or said[0] not in JOINTS | {"und", "en", "un"}:
        return 0
    steps = 3 if len(said) > 2 and is_article(said[1], language) else 2
    return steps if said[steps - 1] in HALVES else 0


def _amount(tokens: Sequence[Token], at: int, language: str) -> tuple[Decimal, int, float, bool] | None:
    """(value, last token, how sure, written as a word) of the number that starts here."""
    token = tokens[at]
    if (half := _half(tokens, at, language)) is not None:
        return HALF, half, 0.97, True
    if token.kind == Kind.NUMBER:
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        none = at == 0 and token.text == "0" and following is not None and following.lower in TIMES  # "0 x lids"
        if token.value is None or (token.value <= 0 and not none) or re.match(r"0\d", token.text):
            return None
        if following and group_word(following.lower, language) and not token.unit:
            return token.value * GROUPS[following.lower], at + 1, token.sure, True
        many = number_word(following.text, language) if following and following.kind == Kind.WORD and not token.unit else None
        if many is not None and many in (100, 1000) and token.value < 100:  # "2 hundred", "5 mil"
            return token.value * many, at + 1, 0.9, True
        return token.value, at, token.sure, False
    if token.kind != Kind.WORD:
        return None
    word = token.lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word in HALVES and following in (*GROUPS, "a", "une", "un", "ein"):
        group = following if group_word(following, language) else tokens[at + 2].lower if at + 2 < len(tokens) else ""
        if group_word(group, language):
            return GROUPS[group] / 2, at + (1 if group_word(following, language) else 2), 0.97, True
    if is_article(word, language) and (number_word(following, language) or 0) < 100:
        if following in HALVES and at + 2 < len(tokens) and group_word(tokens[at + 2].lower, language):
            return GROUPS[tokens[at + 2].lower] / 2, at + 2, 0.97, True
        if group_word(following, language):
            return GROUPS[following], at + 1, 0.95, True
        return Decimal(1), at, 0.9, True
    if group_word(word, language):
        return GROUPS[word], at, 0.9, True
    said = number_words([t.text for t in tokens[at : at + 6] if t.kind == Kind.WORD], language)
    if said is None and is_article(word, language):  # "a hundred"
        said = number_words([t.text for t in tokens[at + 1 : at + 6]], language)
        at += 1
    if said is None or (at + 1 < len(tokens) and tokens[at + 1].kind == Kind.NUMBER):  # "noch einmal 200 Meter"
        return None
    value, taken = said
    if taken > 1:
        return value, at + taken - 1, 0.95, True
    again = tokens[at + 1 : at + 4]  # "cinq (5) vannes"
    if len(again) == 3 and again[0].text == "(" and again[1].value == value and again[2].text == ")":
        return value, at + 3, 0.98, True
    if group_word(following, language):
        return value * GROUPS[following], at + 1, 0.95, True
    return value, at, 0.97, True


def _mention(tokens: Sequence[Token], at: int, language: str, listed: bool, later: bool) -> Mention | None:
    amount = _amount(tokens, at, language)
    if amount is None:
        return None
    value, last, sure, worded = amount
    if more := _and_half(tokens, last, language):
        value, last = value + HALF, last + more
    token = tokens[at]
    first = at
    times = token.glued == "x"
    inside = False
    unit, raw_unit = token.unit, token.glued if token.unit else ""
    after = last + 1
    in_brackets = at > 0 and tokens[at - 1].text in "(["
    if after < len(tokens) and tokens[after].lower in TIMES and not unit and not times:
        if size_follows(tokens, after, later):
            return None
        times, last = True, after
        after += 1
    while after < len(tokens) and tokens[after].lower in ABOUT and not unit:
        after += 1
    if not unit and after < len(tokens) and _may_be_unit(tokens[after]) and not (in_brackets and tokens[after].text in ")]"):
        if tokens[after].lower in ("de", "di", "of") and after + 1 < len(tokens) and worded:
            after += 1  # "une trentaine de mètres"
        named = unit_in(tokens[after].text, language) or pieces_in(tokens, after, language)
        before_last = listed and after + 2 == len(tokens) and tokens[after + 1].kind == Kind.NUMBER and not tokens[after + 1].unit
        alone = later and ends_thought(tokens, first, after) and len(tokens[after].text) > 3  # "4 valves and 4 coils"
        named = "" if tokens[after].lower in CONJUNCTIONS and len(tokens[after].text) > 1 else named  # "9 und 11" are no "unidades"
        if named and not alone and not before_last and not is_name(tokens, after, named, times, language):
            unit, raw_unit, last = named, tokens[after].text, after
            if more := _and_half(tokens, last, language):
                value, last = value + HALF, last + more
    if unit == "pair" and worded and value == 1 and language not in ("de", "nl", "en") and not come_in_pairs(tokens, last + 1):
        value, unit, raw_unit = Decimal(2), "", ""  # "un par de fuentes"
    if unit == "ml" and language in ("fr", "es", "it"):
        unit = "m"  # "150 ml de tube": mètres linéaires
    ends = after + 2 >= len(tokens) or tokens[after + 2].kind == Kind.MARK
    sized = (
        not unit and (not times or ends) and after + 1 < len(tokens) and (tokens[after].kind == Kind.SIZE or tokens[after].unit in MEASURES)
    )
    apart = (  # "one 5 litre container"
        not unit
        and not times
        and after + 2 < len(tokens)
        and tokens[after].kind == Kind.NUMBER
        and not tokens[after].unit
        and unit_named(tokens[after + 1].text) in MEASURES
    )
    inner = tokens[after + 1 + apart] if sized or apart else None
    if inner and inner.kind == Kind.WORD and (named := unit_named(inner.text)) and named not in MEASURES:
        unit, raw_unit, inside = named, inner.text, True  # "three 25 kg bags of cement": the size stays with the article
    before = word_before(tokens, first)
    label = False
    score = 0.0
    if before is not None:
        word = tokens[before].lower
        if word in QUANTITY_LABELS or (word == "nos" and language == "en"):
            label, first, score = True, before, score + 4
        elif word in TIMES and not times:
            if before > 0 and tokens[before - 1].kind in (Kind.NUMBER, Kind.SIZE) and tokens[before - 1].glued != "x" and not listed:
                return None
            times, first = True, before
        elif (
            not unit
            and unit_named(word)
            and word not in ("a", "l", "m", "t")
            and (word not in BEFORE_OTHER or word.startswith("n"))
            and (is_opened(tokens, before) or verb_near(tokens, before) or led_in(tokens, before) or (listed and last + 1 == len(tokens)))
            and not (before > 0 and tokens[before - 1].kind == Kind.NUMBER and times)  # "500 ml x12"
        ):
            unit, raw_unit, first = unit_named(word), tokens[before].text, before
            leads = first == 0 or tokens[first - 1].kind == Kind.CODE or verb_near(tokens, first) or led_in(tokens, first)
            ends = is_closed(tokens, last) or tokens[last + 1].text in "-–—"
            fenced = first > 0 and tokens[first - 1].text in "-–—|;/" and ends  # "bulloni M16 - kg 15 - € 3,10"
            score += 2.0 if last + 1 == len(tokens) or fenced else 0.0 if leads else -3.0
            # "cavo nero mt 300", "pz 5 valvole" and "carta, caja 100 (azul)"
        elif (
            word in ("n", "n.", "n°", "nr", "nr.")
            and tokens[before + 1].text != ":"
            and language in ("it", "fr", "es")
            and counts_here(tokens, before, listed)
        ):
            first = before
            score += 2.5 if is_opened(tokens, before) else 4.0
    back = points_back(tokens, first, last) if value > 1 else 0
    last += back if back > 0 else 0
    first += back if back < 0 else 0
    coded = listed and tokens[-1].text == ")" and last + 1 < len(tokens) and tokens[last + 1].text == "("  # "20 l (SP-20)"
    opens, closes = is_opened(tokens, first), is_closed(tokens, last) or coded
    counted = (bool(unit) and unit not in MEASURES) or (worded and (last > first or tokens[first].lower in GROUPS))
    plain = counted or times or label
    score += (3.0 if counted else 0.0) + (3.0 if times else 0.0) + (1.0 if unit and not counted else 0.0)
    bracketed = first > 0 and tokens[first - 1].text == "(" and last + 1 < len(tokens) and tokens[last + 1].text == ")"
    if bracketed and (first == 1 or (listed and last + 2 == len(tokens))):
        score += 3.0  # "(4) pails of paint", "mop heads (12)" at a line's edge
    elif opens and first > 0 and tokens[first - 1].text == "(" and not plain:
        opens = False  # "tube (3 m)"
    led = not opens and led_in(tokens, first)
    score += 2.0 if opens or led else 0.0
    score += 2.0 if closes and not opens and hard_before(tokens, first) else 0.0
    if listed and not plain and last + 1 == len(tokens) and hard_before(tokens, first) and value == value.to_integral_value():
        score += 1.5  # "205 L drum - 1"
    before_it = tokens[first - 1] if first else None
    named_before = before_it is not None and before_it.kind == Kind.WORD and not small(before_it)
    following = tokens[last + 1].lower if last + 1 < len(tokens) else ""
    if unit in MEASURES and following in PARTITIVES and not (first and tokens[first - 1].lower in CONTENT - WITH):
        score += 1.5  # "40 m of the duct"
    if unit in MEASURES and closes and not opens and (named_before or (listed and first and last + 1 == len(tokens))):
        score += 1.0  # "limones 6 kilos, por favor"
    score += context(tokens, first, last, value, worded, plain, later, language, listed)
    each = told_each(tokens, first)
    score += 2.0 if each or back else 0.0
    return Mention(
        first,
        last,
        value,
        tokens[at].text if not worded else " ".join(t.text for t in tokens[at : last + 1]),
        unit,
        raw_unit.strip("."),
        score,
        sure,
        opens,
        closes,
        plain,
        each,
        (bool(unit) and last == at and not token.unit) or inside,
        bool(back),
    )
