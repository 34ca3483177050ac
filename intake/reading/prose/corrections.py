"""Sentences that take back a quantity: "sorry, make the lemons 3 boxes", "Ach ne, von der 7/43 doch 6 Tuben"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from intake.reading.labels import fold
from intake.reading.prose.codes import with_codes
from intake.reading.prose.lexicon import (
    ASKED,
    BARELY,
    BUT,
    CONJUNCTIONS,
    CORRECTIONS,
    DENIED,
    DROPPED,
    ENDS,
    FILLERS,
    INSTEAD,
    LINKS,
    ORDERS,
    REVISED,
    SMALL,
    STOPWORDS,
    SUPERSEDED,
    WANTS,
    plain,
    unit_named,
    words,
)
from intake.reading.prose.mentions import Mention, mentions
from intake.reading.prose.tokens import Kind, Token
from orders import OrderLine

SURE = 0.5
"""Confidence of a quantity that a sentence corrected: a person looks at it."""
CORRECTS = "The mail corrects a quantity"
"""How a note begins that quotes the sentence of such a quantity."""
NEAR = 3
"""Most words between what takes back and the quantity that is meant instead: "non, mettez-en 6"."""
MAKING = words(
    "it that them en er es sie davon von gleich de di lo la los las les des le il det dem je ihr son sono zijn sind are ach oh no nein"
    " nee non nej nei nie ne"
)
"""Small words between what takes a quantity back and the new one."""
CODED = 1000
"""From this number on a number without a unit is more likely an article's than a quantity."""
NAMING = (Kind.WORD, Kind.SIZE, Kind.CODE, Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class Correction:
    """The new quantity of the line `at`, from `start` to `end` in the text."""

    at: int
    mention: Mention
    start: int
    end: int

    @classmethod
    def of(cls, at: int, mention: Mention, tokens: Sequence[Token]) -> "Correction":
        return cls(at, mention, tokens[mention.first].start, tokens[mention.last].end)


def taken_back(text: str, start: int, end: int) -> int | None:
    """Where in the run the words stand that take something back; None where nothing does."""
    flat = plain(text[start:end])
    hit = next((h for h in CORRECTIONS.finditer(flat) if not flat.startswith("-", h.end())), None)  # "non-slip" takes nothing back
    return start + hit.start() if hit else None


def mended(text: str, tokens: Sequence[Token], language: str) -> tuple[list[Token], list[Token]]:
    """The tokens of a sentence with each quantity that is corrected at once in its new words, and the tokens of these new quantities.

    "5 rolls, no, 6 rolls of tape" and "4 buckets of grout, make that 5" both speak of one article: the new number stands where the old
    one stood, with the old unit where it names none.
    """
    flat = plain(text[tokens[0].start : tokens[-1].end]) if tokens else ""
    if not CORRECTIONS.search(flat) and not BARELY.search(flat):
        return list(tokens), []
    named = [m for m in mentions(tokens, language, listed=False) if m.score > -2]
    for old, new in pairwise(named):
        hit = _took_back(text, tokens[old.last].end, tokens[new.first].start)
        if hit is None:
            continue
        between = [k for k in range(old.last + 1, new.first) if tokens[k].end <= hit]
        article = any(tokens[k].kind in NAMING and tokens[k].lower not in FILLERS | LINKS for k in between)
        behind = tokens[new.last + 1] if new.last + 1 < len(tokens) else None
        closed = behind is None or behind.kind not in NAMING or behind.lower in CONJUNCTIONS | ENDS
        if (article and not closed) or (not article and new.unit and old.unit and new.unit != old.unit):
            continue
        if not article and not old.unit and not new.unit and closed and old.first == 0:
            continue
        said = list(tokens[new.first : new.last + 1])
        unit = [] if new.unit else [t for t in tokens[old.first : old.last + 1] if t.kind == Kind.WORD and unit_named(t.text)]
        rest = list(tokens[new.last + 1 :])
        rest = rest[1:] if rest and rest[0].text == ")" else rest
        kept = [tokens[k] for k in between if tokens[k].text not in ",(?–-"] if article else []
        gone = [Token("", hit, said[-1].end, Kind.TAKEN, 1)] if article else []  # the article's words end before it
        more, others = mended(text, [*tokens[: old.first], *said, *unit, *kept, *gone, *rest], language)
        return more, [*said, *others]
    return list(tokens), []


def _took_back(text: str, start: int, end: int) -> int | None:
    """Where between two quantities the words begin that take the first one back, with nothing but small words behind them."""
    flat = plain(text[start:end])
    for hit in sorted((*CORRECTIONS.finditer(flat), *BARELY.finditer(flat)), key=lambda h: h.start()):
        rest = re.findall(r"[^\W\d_]+", BARELY.sub(" ", CORRECTIONS.sub(" ", flat[hit.end() :])))
        parted = re.search(r"(?:[,;:.?!(–-]\s*|\b(?:ach|ah|oh|och|eh|ah|ups|oups|oops|hm)\s+|^\s*)$", flat[: hit.start()])
        if (hit.re is BARELY and not parted and " " not in hit[0]) or flat[hit.end() :].startswith("-"):
            continue
        if len(rest) <= NEAR and all(w in FILLERS | ORDERS | LINKS | MAKING for w in rest) and "\n\n" not in text[start:end]:
            return start + hit.start()
    return None


def superseded(text: str, tokens: Sequence[Token], language: str) -> tuple[list[Token], list[Token]]:
    """The tokens of a sentence without the quantity that another one stands for, and the tokens of the other; none where there is none.

    "8 bags of flour instead of 10" and "instead of 10 bags of flour only 8 bags" both ask for 8 bags of flour: where the old quantity has
    the article's words, the new one takes its place.
    """
    tokens = with_codes(tokens)
    found = _instead(text, tokens, language)
    if found is None:
        return tokens, []
    begin, old, new = found
    said, rest = tokens[new.first : new.last + 1], tokens[old.last + 1 :]
    units = [] if new.unit else [t for t in tokens[old.first : old.last + 1] if t.kind == Kind.WORD and unit_named(t.text)]
    if new.last < begin:
        goods = tokens[new.last + 1 : begin]
        if any(map(_names, goods)):
            rest = rest[next((k for k, t in enumerate(rest) if t.text in ",;.)"), len(rest)) :]
        return [*tokens[: new.last + 1], *units, *goods, *rest], said
    goods, rest = tokens[old.last + 1 : new.first], tokens[new.last + 1 :]
    goods = goods[: next((k for k, t in enumerate(goods) if k and t.lower in (WANTS | ASKED) - LINKS), len(goods))]
    ended = said[-1].text.endswith(".") and bool(rest) and rest[0].text[:1].isupper()  # "only 8 Sack. The rest stays"
    if (not ended and any(map(_names, rest))) or not any(map(_names, goods)):
        gone = Token("", tokens[begin].start, said[0].start, Kind.TAKEN, 1)
        return [*tokens[:begin], gone, *said, *units, *rest], said
    gone = Token("", goods[-1].end, said[-1].end, Kind.TAKEN, 1)
    return [*tokens[:begin], *said, *units, *goods, gone, *rest], said


def _instead(text: str, tokens: Sequence[Token], language: str) -> tuple[int, Mention, Mention] | None:
    """(where the words begin that take a quantity back, this quantity, the one that stands for it) in a sentence; None where nothing does.

    The new one follows with nothing that parts them ("not 10 but 8", "instead of 10 only 8"), else it was named before.
    """
    flat = plain(text[tokens[0].start : tokens[-1].end]) if tokens else ""
    hits = sorted((*SUPERSEDED.finditer(flat), *DENIED.finditer(flat)), key=lambda h: h.start())
    told = [m for m in mentions(tokens, language, listed=False) if m.unit or m.value < CODED] if hits else []
    for hit in hits:
        start, end = tokens[0].start + hit.start(), tokens[0].start + hit.end()
        begin = next(k for k, t in enumerate(tokens) if t.end > start)
        old = next((m for m in told if tokens[m.first].start >= end), None)
        if old is None or not (old.unit or old.raw.isdigit()):
            continue
        led = [t for t in tokens[begin : old.first] if t.start >= end]
        if len(led) > 2 or any(t.lower not in SMALL | LINKS | MAKING for t in led):
            continue
        before = next((m for m in reversed(told) if m.last < begin), None)
        if before and any(t.kind == Kind.PRICE for t in tokens[before.last + 1 : begin]):  # "5 boxes at 3.20 instead of 3.50"
            continue
        after = next((m for m in told if m.first > old.last), None)
        between = tokens[old.last + 1 : after.first] if after else ()
        if hit.re is DENIED:
            if after and BUT.search(plain(text[tokens[old.last].end : tokens[after.first].start])):
                return begin, old, after
            fenced = begin and tokens[begin - 1].text in ",(" and all(t.text in ".,;)!" for t in tokens[old.last + 1 : old.last + 2])
            other = before and before.value != old.value  # not in "10 rolls, not 10 boxes"
            if before and other and fenced and (hit[0] != "no" or language == "es"):  # "Station Road, no 10"
                return begin, old, before
            continue
        parted = any(t.text in ",;.(" or t.lower in CONJUNCTIONS for t in between)
        if after and (before is None or (not parted and (not old.unit or after.unit in ("", old.unit)))):
            return begin, old, after
        if before:
            return begin, old, before
    return None


def _names(token: Token) -> bool:
    """The token can belong to an article's words."""
    return token.kind in NAMING and token.lower not in FILLERS | ORDERS | LINKS | CONJUNCTIONS | ASKED


def corrected_line(
    before: Sequence[Token], tokens: Sequence[Token], language: str, lines: Sequence[OrderLine], own: int
) -> Correction | None:
    """Which of the lines the tokens behind such words speak of, and its new quantity; None where they speak of something else or of more
    than one quantity. `before` are the tokens of the sentence in front of these words, `own` of the lines were read there.

    That is the sentence's own line where the quantity follows at once, else the line that shares most words with the sentence, else the
    last line where the sentence names no article.
    """
    told = [m for m in mentions(tokens, language, listed=False) if m.value != 1 or m.unit or m.score > 0]
    if not told or not lines:
        return None
    mention = max(told, key=lambda m: (m.plain, m.value != 1 or m.raw.isdigit(), m.score))
    if len([m for m in told if m.plain]) > 1:
        return None
    if own and sum(t.kind == Kind.WORD and t.lower not in FILLERS for t in tokens[: mention.first]) <= NEAR:
        return Correction.of(len(lines) - 1, mention, tokens)
    rest = [*([] if own else before), *(t for k, t in enumerate(tokens) if not mention.first <= k <= mention.last)]
    best, shared = _like(rest, lines)
    if shared:
        return Correction.of(best, mention, tokens)
    alike = [k for k, line in enumerate(lines) if mention.unit and line.unit and line.unit.value == mention.unit]
    if len(alike) == 1:
        return Correction.of(alike[0], mention, tokens)
    named = [
        w for t in rest if t.kind == Kind.WORD and t.lower not in FILLERS and not unit_named(t.text) for w in fold(t.text) if len(w) > 3
    ]
    return Correction.of(len(lines) - 1, mention, tokens) if len(named) <= 2 else None


def replaced_quantity(text: str, tokens: Sequence[Token], language: str, lines: Sequence[OrderLine]) -> Correction | None:
    """ "The spray, make it 8 rather than 5": the line of 5 that shares a word with the sentence, and the 8."""
    if not tokens:
        return None
    start = tokens[0].start
    hit = INSTEAD.search(plain(text[start : tokens[-1].end]))
    told = mentions(tokens, language, listed=False) if hit else []
    if (
        not hit
        or "º" in text[start + hit.start() : start + hit.end()]
        or len(told) != 2
        or not told[0].last < told[1].first
        or tokens[told[1].first].start < start + hit.end() - 1
    ):
        return None
    if tokens[told[0].last].end > start + hit.start():
        return None
    old = [k for k, line in enumerate(lines) if line.quantity and line.quantity.value == told[1].value]
    best, shared = _like(tokens, [lines[k] for k in old])
    return Correction.of(old[best], told[0], tokens) if shared else None


def restated_quantity(text: str, tokens: Sequence[Token], language: str, lines: Sequence[OrderLine]) -> Correction | None:
    """ "Make the ply 35", "os quadros são 4": a quantity behind nothing but a word of making and the words of one earlier line."""
    if not tokens or not lines or not REVISED.search(plain(text[tokens[0].start : tokens[-1].end])):
        return None
    for mention in mentions(tokens, language, listed=False):
        before, behind = tokens[: mention.first], tokens[mention.last + 1 : mention.last + 2]
        closed = not behind or behind[0].kind == Kind.MARK or len(behind[0].text) < 4
        if not before or not closed or not REVISED.search(plain(text[before[0].start : before[-1].end])):
            continue
        at = _only_line(REVISED.sub(" ", plain(text[before[0].start : before[-1].end])), language, lines)
        if at is not None and (mention.value != 1 or mention.raw.isdigit()):
            return Correction.of(at, mention, tokens)
    return None


def recounted(text: str, tokens: Sequence[Token], language: str, lines: Sequence[OrderLine]) -> Correction | None:
    """ "Ta 6 hinkar förresten": a sentence that takes back and names nothing but a quantity means the only line with its unit."""
    if not tokens or not lines or not CORRECTIONS.search(plain(text[tokens[0].start : tokens[-1].end])):
        return None
    told = mentions(tokens, language, listed=False)
    if len(told) != 1 or not told[0].unit:
        return None
    mention = told[0]
    said = CORRECTIONS.sub(" ", plain(" ".join(t.text for k, t in enumerate(tokens) if not mention.first <= k <= mention.last)))
    if any(w not in FILLERS | ORDERS | LINKS | CONJUNCTIONS for w in re.findall(r"[^\W\d_]+", said)):
        return None
    same = [k for k, line in enumerate(lines) if line.unit and line.unit.value == mention.unit]
    return Correction.of(same[0], mention, tokens) if len(same) == 1 else None


def dropped_line(text: str, tokens: Sequence[Token], language: str, lines: Sequence[OrderLine]) -> int | None:
    """ "Scrap the drywall screws": the line of which the first part of a sentence says that it is dropped, None where none is."""
    flat = plain(text[tokens[0].start : tokens[-1].end]) if tokens and lines else ""
    hit = DROPPED.search(flat)
    if not hit or any(m.plain for m in mentions(tokens, language, listed=False)):
        return None
    clause = re.search(r"[^,;.!?]*[^\W\d_][^,;.!?]*", flat)
    inside = clause and clause.start() <= hit.start() and hit.end() <= clause.end()
    return _only_line(DROPPED.sub(" ", clause[0]), language, lines) if clause and inside else None


def _only_line(said: str, language: str, lines: Sequence[OrderLine]) -> int | None:
    """The only line that has all words of what is said, small words aside; None where none or several have."""
    small = STOPWORDS.get(language, frozenset())
    passed = FILLERS | ORDERS | LINKS | CONJUNCTIONS | small
    named = [w for w in re.findall(r"[^\W\d_]{3,}", said) if w not in passed]
    hits = [k for k, line in enumerate(lines) if named and all(any(_alike(w, o) for o in fold(_words(line))) for w in named)]
    return hits[0] if len(hits) == 1 else None


def _alike(word: str, other: str) -> bool:
    """The words are one but for their endings: "Beslagene" and "beslag"."""
    shared = next((k for k, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return shared >= 3 and shared >= 0.56 * max(len(word), len(other)) and shared >= min(len(word), len(other)) - 2


def _like(tokens: Sequence[Token], lines: Sequence[OrderLine]) -> tuple[int, int]:
    """The line that shares most words with the tokens, the last one of equals, and how many it shares."""
    said = {_stem(w) for t in tokens if t.kind in NAMING for w in fold(t.text) if len(w) > 2 or w.isdigit()}
    shared = [len(said & {_stem(w) for w in fold(_words(line))}) for line in lines]
    best = max(range(len(lines)), key=lambda k: (shared[k], k), default=0)
    return best, shared[best] if lines else 0


def _words(line: OrderLine) -> str:
    return " ".join(r.raw for r in (line.description, line.our_code, line.customer_code) if r)


def _stem(word: str) -> str:
    """A word without what makes it plural."""
    return re.sub(r"(?:es|en|er|s|n|e|i|a|o)$", "", word) if len(word) > 4 else word
