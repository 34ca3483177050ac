"""The order lines of a statement: which quantity belongs to which words, whether it stands before or behind them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from intake.reading.prose.around import ORDER_NOUN
from intake.reading.prose.articles import article_words
from intake.reading.prose.codes import Code, article_code, with_codes
from intake.reading.prose.cover import BACK, BOTH, FRONT, MASKED, Placed, cover, depths, solid
from intake.reading.prose.lexicon import (
    EACH,
    END_PHRASES,
    GROUPS,
    JOINING,
    LINKS,
    MEASURES,
    PAPERS,
    plain,
    unit_named,
    words,
)
from intake.reading.prose.mentions import ENOUGH, Mention, mentions
from intake.reading.prose.prices import Price
from intake.reading.prose.tokens import Kind, Token, tokenise
from intake.reading.prose.variants import named_before, variants
from intake.reading.values import gtin

SURE = 4.0
"""From this score on a quantity with a unit, an "x" or a label leaves no doubt."""
AND = "&"
REMARK = re.compile(
    r"\s*\((?:not?|nicht|pas|niet|non|nie|ne|inte|ikke|ei|nem|nu|keine?n?|geen|aucune?|sin|senza|sem|bez|uten|uden|utan)\s[^()]*\)"
)
"""Brackets that say what an article is not to be: "(not 2 like last time)"."""


@dataclass(frozen=True, slots=True)
class Item:
    """One order line of a text: quantity and words with their runs, code and price; `signs` say how plainly it is written."""

    start: int
    end: int
    quantity: Decimal
    raw_quantity: str
    quantity_run: tuple[int, int]
    unit: str
    raw_unit: str
    description: str
    words: str
    """The description before its article number was cut out."""
    description_run: tuple[int, int]
    code: Code | None
    price: Price | None
    line_no: str
    score: float
    sure: float
    listed: bool
    style: str
    lone: bool = False
    """No other number of its sentence could have been the quantity, and a unit, an "x" or a label says that this one is."""


@dataclass(frozen=True, slots=True)
class Mask:
    """A run that has been read as something else."""

    start: int
    end: int
    kind: Kind


DICTATED = 20
"""Tokens without a comma from which on a text was spoken, not written: there words of going on part what it lists."""
THEN = words(
    "then dann danach puis ensuite dan daarna luego después poi dopo depois então pak potom potem później så sedan därefter derefter"
    " deretter sitten aztán apoi"
)


def masked_tokens(text: str, start: int, end: int, masks: Sequence[Mask]) -> list[Token]:
    """Tokens of the run; what lies in a mask becomes one token of the mask's kind."""
    inside = sorted((m for m in masks if m.start < end and m.end > start), key=lambda m: m.start)
    found: list[Token] = []
    at = start
    for mask in inside:
        if mask.start < at:
            at = max(at, mask.end)
            continue
        found += tokenise(text, at, mask.start)
        blank = re.search(r"\s*$", text[at : mask.start])
        found.append(Token(text[mask.start : mask.end], mask.start, mask.end, mask.kind, len(blank[0]) if blank else 0))
        at = mask.end
    return found + (tokenise(text, at, end) if at < end else [])


def items_of(
    text: str, tokens: Sequence[Token], prices: Sequence[Price], *, language: str, listed: bool, line_no: str = "", asking: bool = False
) -> tuple[list[Item], Mention | None]:
    """The items of one sentence, and the quantity that holds for each of the lines that follow ("5 of each:").

    `listed`: the sentence is a line of a list; `asking`: the sentence before ended with a colon or an ordering verb.
    """
    tokens = with_codes(tokens)
    if listed and len(tokens) > 3 and tokens[0].kind == Kind.CODE and tokens[1].text in ":–—|=" and tokens[2].kind == Kind.NUMBER:
        rest, each = items_of(text, tokens[2:], prices, language=language, listed=listed, line_no=line_no)
        code = Code(tokens[0].text, True, False, gtin(tokens[0].text), 0.85)  # "06412207: 24 x Händedesinfektion"
        return [replace(item, code=item.code or code) for item in rest], each
    tokens = [replace(t, text=AND) if t.kind == Kind.WORD and t.lower in JOINING.get(language, ()) else t for t in tokens]
    if not listed and len(tokens) > DICTATED and not any(t.text in ",;:" for t in tokens):
        tokens = [replace(t, text=",", kind=Kind.MARK) if t.kind == Kind.WORD and t.lower in THEN else t for t in tokens]
    named = mentions(tokens, language, listed=listed)
    accepted = [m for m in named if m.score + (0.5 if listed else 0.0) >= ENOUGH]
    split = _varied(text, tokens, named, prices, listed, line_no, language)
    if split:
        return split, None
    inside = depths(tokens)
    outside = [m for m in accepted if not inside[m.first]]
    if len(accepted) == 1:
        waiting = _for_each(text, tokens, accepted[0])
        if waiting:
            return waiting(text, tokens, accepted[0], prices, listed, line_no)
    found: list[Item] = []
    alone = [
        m
        for m in accepted
        if m.first and tokens[m.first - 1].text == "(" and tokens[m.last + 1 : m.last + 2] and tokens[m.last + 1].text == ")"
    ]
    placed = cover(tokens, outside or alone, listed)
    for p in placed:
        p = _with_unit_before(tokens, p)
        item = _item(text, [tokens[a:b] for a, b in p.runs], p.mention, prices, listed, line_no, p.side, tokens[slice(*p.around)])
        if item is None:
            continue
        item = replace(item, quantity_run=_quantity_run(tokens, p.mention))
        item = _with_unit_of_last(tokens, p.mention, item, found)
        item = _with_name_of_last(item, found)
        found += _each(item) if p.mention.each else [item]
    return found, None


def _with_unit_of_last(tokens: Sequence[Token], mention: Mention, item: Item, before: Sequence[Item]) -> Item:
    """A number that parts its goods without a unit goes on in the last one's: "12 bouteilles de grenadine, 6 de menthe"."""
    behind = tokens[mention.last + 1].lower if mention.last + 1 < len(tokens) else ""
    elided = not mention.unit and item.style == FRONT and behind in ("de", "d'", "d’", "di", "of")
    if not elided or not before or not before[-1].unit or any(t.lower in GROUPS for t in tokens[mention.first : mention.last + 1]):
        return item
    return replace(item, unit=before[-1].unit, raw_unit=before[-1].raw_unit, sure=item.sure * 0.9)


def _with_name_of_last(item: Item, before: Sequence[Item]) -> Item:
    """An item of which only size or colour is said is of the article before: "2 wipers 24 inch and 2 16 inch"."""
    alike = before and not item.code and before[-1].unit == item.unit
    said = named_before(before[-1].description, item.description) if alike else ""
    return replace(item, description=said, sure=item.sure * 0.9) if said else item


def _varied(
    text: str, tokens: Sequence[Token], named: Sequence[Mention], prices: Sequence[Price], listed: bool, line_no: str, language: str
) -> list[Item]:
    """The items of one article in several variants: each has the article's words and its own."""
    end, each = variants(tokens, named)
    found: list[Item] = []
    for variant in each:
        mention, around = variant.mention, tokens[variant.mention.first : variant.end]
        item = _item(text, [tokens[:end]], mention, prices, listed, line_no, BOTH, around)
        if item is None:
            return []
        own, rest = article_code(text[variant.words[0].start : variant.words[-1].end])
        said = f"{item.description} {rest if own and own.named else ' '.join(t.text for t in variant.words)}".rstrip(".")
        found.append(replace(item, description=said, words=said, code=own or item.code, quantity_run=_quantity_run(tokens, mention)))
    rest = tokens[each[-1].end :] if each else []
    return [*found, *items_of(text, rest, prices, language=language, listed=listed, line_no=line_no)[0]] if solid(rest) else found


def _with_unit_before(tokens: Sequence[Token], placed: Placed) -> Placed:
    """A quantity that points back counts in the unit that closes what it points to: "mesh in 30 m rolls, three of them"."""
    begin, end = placed.runs[0]
    while end > begin and tokens[end - 1].kind == Kind.MARK:
        end -= 1
    if (
        not placed.mention.back
        or placed.mention.unit
        or end - begin < 2
        or not (unit := unit_named(tokens[end - 1].text))
        or unit in MEASURES
    ):
        return placed
    mention = replace(placed.mention, unit=unit, raw_unit=tokens[end - 1].text)
    return replace(placed, mention=mention, runs=((begin, end - 1), *placed.runs[1:]))


def _item(
    text: str,
    runs: Sequence[Sequence[Token]],
    mention: Mention,
    prices: Sequence[Price],
    listed: bool,
    line_no: str,
    style: str,
    around: Sequence[Token],
) -> Item | None:
    said = [article_words(text, run, listed, lead=style != FRONT and k == 0) for k, run in enumerate(runs[:1] if style == BACK else runs)]
    pieces = [p for k, p in enumerate(said) if p and not (k and END_PHRASES.match(plain(p[2])))]
    if pieces and style == BACK and len(runs) > 1:  # what is inside a pack stands as it is written: "3 Kanister à 20 kg"
        tail = [t for t in runs[1] if t.kind not in MASKED]
        pieces += [(tail[0].start, tail[-1].end, " ".join(text[tail[0].start : tail[-1].end].split()))] if tail else []
    if not pieces:
        return None
    named = [(a, b) for a, b, _ in pieces]
    description = REMARK.sub("", " ".join(words for _, _, words in pieces))
    code, rest = article_code(description)
    if listed and style == BACK and not (code and code.named):
        code = _code_behind(text, [t for t in around if t.start >= max(r[-1].end for r in runs if r)]) or code
    if code and code.named and not rest.strip(" .,()"):
        rest = code.value
    rest = " ".join(rest.split()).strip(" ,;:-–=|.…·/")
    letters = sum(c.isalpha() for c in rest)
    if letters < 2 and code is None and not re.search(r"\d{4,}|^\d+[./-]\d+$|^[A-Z]\d+$", rest):  # "3 tubes 8/0", "2 boxes A3"
        return None
    if mention.value == 1 and not mention.raw[:1].isdigit() and any(w.strip(".,") in PAPERS for w in rest.lower().split()):
        return None  # "send us a corrected invoice"
    if not mention.unit and code is None and ORDER_NOUN.match(plain(rest.split()[-1])):
        return None  # "twee klussen, twee bestellingen"
    spans = [t.start for t in around], [t.end for t in around]
    start, end = min(spans[0]), max(spans[1])
    own = [p for p in prices if start <= p.start and p.end <= end and not p.total]
    behind = [p for p in own if p.start >= min(a for a, _ in named)]
    price = next(iter(behind or own), None)
    return Item(
        start,
        end,
        mention.value,
        mention.raw,
        (start, end),
        mention.unit,
        mention.raw_unit,
        rest,
        " ".join(description.split()),
        (min(a for a, _ in named), max(b for _, b in named)),
        code,
        price,
        line_no,
        mention.score,
        mention.sure,
        listed,
        style,
        mention.plain and mention.score >= SURE and _stands_alone(runs, around, mention),
    )


def _code_behind(text: str, tokens: Sequence[Token]) -> Code | None:
    """The article number behind a quantity that closes its line: "guantes talla 10, 12 pares, ref. GR-T10"."""
    at = next((k for k, t in enumerate(tokens) if t.text in ",;-–(["), None)
    said = text[tokens[at].end : tokens[-1].end] if at is not None else ""
    code, rest = article_code(said)
    return code if code and code.named and not rest.strip(" .,;()") else None


def _stands_alone(runs: Sequence[Sequence[Token]], around: Sequence[Token], mention: Mention) -> bool:
    """The quantity is the first or last thing of its line, and no other number of the line could be one."""
    edge = around[0].text.startswith(mention.raw) or around[-1].text == mention.raw_unit or around[-1].text.startswith(mention.raw)
    return edge and not any(_could_count(t) for run in runs for t in run)


def _could_count(token: Token) -> bool:
    """A number that stands alone or with a unit of goods ("4", "100 Stk", "25kg"), no size."""
    return token.kind == Kind.NUMBER and token.value is not None and token.value == token.value.to_integral_value()


def _quantity_run(tokens: Sequence[Token], mention: Mention) -> tuple[int, int]:
    """Where the quantity's number stands in the text."""
    named = tokens[mention.first : mention.last + 1]
    return next(((t.start, t.end) for t in named if t.text.startswith(mention.raw)), (named[0].start, named[-1].end))


# --- one quantity for several articles ------------------------------------------------------------------------------------------------


def _for_each(text: str, tokens: Sequence[Token], mention: Mention):  # type: ignore[no-untyped-def]
    """A reader for "5 each of the following" (a list follows) or "5 each of A and B", None where the quantity is of one article."""
    rest = tokens[mention.last + 1 :]
    if mention.raw_unit and EACH.fullmatch(plain(mention.raw_unit)):
        rest = tokens[mention.last :]  # "5 each of the following": the word is no unit
        if len(rest) > 1 and rest[1].lower not in LINKS:
            return None
    if not rest:
        return None
    flat = plain(text[rest[0].start : rest[-1].end])
    hit = EACH.match(flat)
    if not hit:
        return None
    behind = [t for t in rest if t.start >= rest[0].start + hit.end()]
    content = [
        t for t in solid(behind) if t.kind != Kind.WORD or t.lower not in ("article", "articles", "artikel", "items", "type", "types")
    ]

    def waiting(text: str, tokens: Sequence[Token], mention: Mention, prices: Sequence[Price], listed: bool, line_no: str):  # type: ignore[no-untyped-def]
        if not content:
            return [], mention
        item = _item(text, [behind], mention, prices, listed, line_no, "front", tokens)
        return (_each(item) if item else []), None

    return waiting


def _each(item: Item) -> list[Item]:
    parts = _split_at_conjunctions(item.words)
    if len(parts) < 2:
        return [item]
    made = []
    for part in parts:
        code, rest = article_code(part)
        made.append(
            replace(item, description=rest.strip(" .,()") or (code.value if code else part), words=part, code=code, sure=item.sure * 0.95)
        )
    return made


def waiting_item(text: str, tokens: Sequence[Token], mention: Mention, line_no: str) -> Item | None:
    """A line of the list that follows "5 each of these:"."""
    if not tokens or any(t.kind == Kind.TAKEN for t in tokens):
        return None
    item = _item(text, [tokens], mention, (), True, line_no, "front", tokens)
    return replace(item, quantity_run=(tokens[0].start, tokens[-1].end)) if item else None


def _split_at_conjunctions(text: str) -> list[str]:
    """ "Winkel und T-Stücke" as two names."""
    return [p.strip() for p in re.split(r"\s*(?:,|;|\s(?:and|und|et|en|y|e|sowie|&)\s)\s*", text) if p.strip()]
