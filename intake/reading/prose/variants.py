"""One article in several sizes or colours: "aprons, 4 in M and 6 in L", "Handschuhe: in Größe 8 20 Boxen, in Größe 9 30 Boxen"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake.reading.prose.cover import depths, solid
from intake.reading.prose.lexicon import CONJUNCTIONS, LEXICON, LINKS, MEASURES, ORDERS, phrases, plain, unit_named, words
from intake.reading.prose.mentions import Mention
from intake.reading.prose.tokens import Kind, Token, tokenise

SIZE_WORDS = words(LEXICON["variants"]["size_words"])
COLOURS = tuple(plain(w) for w in LEXICON["variants"]["colours"].split())
"""How the names of colours begin, without accents."""
HEADS = frozenset(phrases(LEXICON["variants"]["heads"]))
"""What stands over columns of sizes and colours."""
LETTERS = frozenset(("xs", "s", "m", "l", "xl", "xxl", "xxxl", "2xl", "3xl", "4xl", "5xl"))
MOST = 3
"""Most words of a variant beside its size word."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A quantity with the words of the variant that it counts; `end` is the token behind its part of the sentence."""

    mention: Mention
    words: tuple[Token, ...]
    end: int


def variants(tokens: Sequence[Token], named: Sequence[Mention]) -> tuple[int, list[Variant]]:
    """Where the words of the common article end, and its variants; none where the sentence does not speak of one article in variants.

    The article stands in front of a colon, comma or dash. Behind it each part up to a comma or conjunction holds one quantity and otherwise
    nothing but a size or colour. `named` are all numbers of the sentence that might be quantities.
    """
    each = next((k for k, token in enumerate(tokens) if token.lower in EACH), None)
    if len(named) < (2 if each is None else 1) or not named[0].first:
        return 0, []
    inside = depths(tokens)
    marks = [k for k in range(1, len(tokens)) if tokens[k].text in ",:–-" and not inside[k] and (tokens[k].text in ",:" or tokens[k].gap)]
    first = next((k for k in marks if solid(tokens[:k]) and len(_parts(tokens, inside, k + 1)) > 1), None)
    if first is None or any(m.score >= 2.0 and m.last < first for m in named):
        return 0, []
    found: list[Variant] = []
    for begin, end in _parts(tokens, inside, first + 1):
        if each is not None and found and first < each < found[0].end and all(is_variant(t) for t in tokens[begin:end]):
            found.append(Variant(found[-1].mention, tuple(tokens[begin:end]), end))  # "5 each in red, blue, green"
            continue
        told = [m for m in named if begin <= m.first and m.last < end]
        best = _with_unit(tokens, max(told, key=lambda m: (m.score, m.plain), default=None))
        rest = [t for k, t in enumerate(tokens[begin:end], begin) if best is None or not best.first <= k <= best.last]
        if best is None or not (said := _variant(rest)):
            return (first, found) if len(found) > 1 else (0, [])
        found.append(Variant(best, said, end))
    return (first, found) if len(found) > 1 else (0, [])


def _with_unit(tokens: Sequence[Token], mention: Mention | None) -> Mention | None:
    """The quantity with the unit behind it: the article was named before, so "4 cajas blancas" are boxes and "5 M" of a size."""
    if mention and mention.raw_unit.isupper() and mention.raw_unit.lower() in LETTERS and tokens[mention.last].text == mention.raw_unit:
        return replace(mention, unit="", raw_unit="", last=mention.last - 1)
    behind = tokens[mention.last + 1] if mention and not mention.unit and mention.last + 1 < len(tokens) else None
    if mention is None or behind is None or behind.kind != Kind.WORD or len(behind.text) < 2 or behind.lower in SIZE_WORDS:
        return mention
    unit = unit_named(behind.text)
    return replace(mention, unit=unit, raw_unit=behind.text, last=mention.last + 1) if unit and unit not in MEASURES else mention


def _parts(tokens: Sequence[Token], inside: Sequence[bool], start: int) -> list[tuple[int, int]]:
    """The runs between commas and conjunctions from `start` on."""
    found: list[tuple[int, int]] = []
    begin = start
    for at in range(start, len(tokens) + 1):
        parted = at == len(tokens) or (not inside[at] and (tokens[at].text in ",;." or _joins(tokens, at)))
        if parted:
            if at > begin:
                found.append((begin, at))
            begin = at + 1
    return found


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """A conjunction; "en" behind a number and before a word is "in": "5 en azul"."""
    if tokens[at].lower != "en" or not at or at + 1 == len(tokens):
        return tokens[at].lower in CONJUNCTIONS
    return tokens[at - 1].kind != Kind.NUMBER or tokens[at + 1].kind == Kind.NUMBER


def _variant(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words of a size or colour; empty where something else is said."""
    kept = [
        t
        for t in tokens
        if t.lower not in LINKS and t.lower not in IN and t.lower not in EACH and t.kind != Kind.MARK and t.kind != Kind.CODE
    ]
    said = [t for t in kept if t.lower not in SIZE_WORDS]
    sized = len(kept) > len(said) or (len(said) == 1 and any(t.lower in IN for t in tokens))  # "10 paires en 7"
    if not said or len(said) > MOST or not all(_tells(t, sized) for t in said) or any(_asks(t) for t in kept):
        return ()
    return tuple(t for t in tokens if t in kept or t.kind == Kind.CODE or t.text in "()")


def named_before(before: str, said: str) -> str:
    """The words of an item of which only its size or colour is said, with the article that was named before it: "blue 22g" behind
    "catheters pink 20g" are catheters. Empty where the item names an article of its own or the one before is of no variant."""
    own, article = tokenise(said), tokenise(before)
    while own and own[0].lower in IN | LINKS:
        own.pop(0)
    end = len(article)
    while end and _differs(article[end - 1]):
        end -= 1
    if not own or not all(_differs(t) or t.lower in SIZE_WORDS for t in own) or not 0 < end < len(article):
        return ""
    return f"{before[: article[end - 1].end]} {said[own[0].start :]}"


def _differs(token: Token) -> bool:
    """A word in which two variants of an article differ: a number, a size or a colour."""
    number = token.kind in (Kind.NUMBER, Kind.SIZE) or token.text in "\"'”"
    return number or token.lower in LETTERS or (token.kind == Kind.WORD and _is_colour(token.text))


def _is_colour(word: str) -> bool:
    """The word is the name of a colour with at most an ending: "bla" begins "blått" and not "blades"."""
    bare = plain(word)
    return any(bare.startswith(c) and (len(c) > 4 or len(bare) - len(c) < 3) for c in COLOURS)


IN = frozenset(("in", "en", "i", "en", "em", "w", "v", "im", "auf", "på", "og", "talla"))


EACH = words("each je jeweils chaque chacun cada ciascuno ciascuna elk elke ieder każdy každé každý hver varje vardera vart")


def is_variant(token: Token) -> bool:
    return token.lower.rstrip(".") in LETTERS or (token.kind == Kind.WORD and _is_colour(token.text))


def _asks(token: Token) -> bool:
    return token.kind == Kind.WORD and token.lower in ORDERS


def _tells(token: Token, sized: bool) -> bool:
    """The word is a size in letters or a colour; a number only behind a word for sizes."""
    if token.kind == Kind.NUMBER and not token.unit:
        return sized
    return token.lower.rstrip(".") in LETTERS or (token.kind == Kind.WORD and _is_colour(token.text))
