"""The order lines of a statement: which quantity belongs to which words, whether it stands before or behind them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from intake.reading.labels import WEEKDAYS, fold
from intake.reading.prose.codes import Code, article_code
from intake.reading.prose.cover import BACK, BOTH, FRONT, MASKED, SOLID, Placed, cover, depths, solid
from intake.reading.prose.lexicon import (
    ASKING,
    BEFORE_OTHER,
    CONJUNCTIONS,
    EACH,
    END_PHRASES,
    ENDS,
    FILLERS,
    GROUPS,
    JOINING,
    LEXICON,
    LINKS,
    MEASURES,
    ORDERS,
    PAPERS,
    TOMORROW,
    plain,
    unit_named,
    words,
)
from intake.reading.prose.mentions import ENOUGH, Mention, mentions, split_at_conjunctions
from intake.reading.prose.prices import Price
from intake.reading.prose.tokens import Kind, Token, tokenise
from intake.reading.prose.variants import variants

SURE = 4.0
"""From this score on a quantity with a unit, an "x" or a label leaves no doubt."""
AND = "&"
COPULAS = words(
    "is are was were ist sind war waren est sont était zijn está están es son era è sono são"
    " jest są är er var on ovat je jsou sú este sunt volt"
)
"""Verbs that tell something of an article."""
NOUNS = words("grau type grit korn gros ral plan hall port hus gate bay sand art reihe dock suite unit page stock pin")
"""Words before other numbers that may close an article's name, too."""
OPENERS = words(LEXICON["clauses"]["openers"])


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
    tokens = [replace(t, text=AND) if t.kind == Kind.WORD and t.lower in JOINING.get(language, ()) else t for t in tokens]
    named = mentions(tokens, language, listed=listed)
    accepted = [m for m in named if m.score + (0.5 if listed else 0.0) >= ENOUGH]
    split = _varied(text, tokens, named, prices, listed, line_no)
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
        found += _each(item) if p.mention.each else [item]
    return found, None


def _with_unit_of_last(tokens: Sequence[Token], mention: Mention, item: Item, before: Sequence[Item]) -> Item:
    """A number that parts its goods without a unit goes on in the last one's: "12 bouteilles de grenadine, 6 de menthe"."""
    behind = tokens[mention.last + 1].lower if mention.last + 1 < len(tokens) else ""
    elided = not mention.unit and item.style == FRONT and behind in ("de", "d'", "d’", "di", "of")
    if not elided or not before or not before[-1].unit or any(t.lower in GROUPS for t in tokens[mention.first : mention.last + 1]):
        return item
    return replace(item, unit=before[-1].unit, raw_unit=before[-1].raw_unit, sure=item.sure * 0.9)


def _varied(
    text: str, tokens: Sequence[Token], named: Sequence[Mention], prices: Sequence[Price], listed: bool, line_no: str
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
        said = f"{item.description} {rest if own and own.named else ' '.join(t.text for t in variant.words)}"
        found.append(replace(item, description=said, words=said, code=own or item.code, quantity_run=_quantity_run(tokens, mention)))
    return found


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
    pieces = [
        p for k, run in enumerate(runs[:1] if style == BACK else runs) if (p := _article(text, run, listed, lead=style != FRONT and k == 0))
    ]
    if pieces and style == BACK and len(runs) > 1:  # what is inside a pack stands as it is written: "3 Kanister à 20 kg"
        tail = [t for t in runs[1] if t.kind not in MASKED]
        pieces += [(tail[0].start, tail[-1].end, " ".join(text[tail[0].start : tail[-1].end].split()))] if tail else []
    if not pieces:
        return None
    named = [(a, b) for a, b, _ in pieces]
    description = " ".join(words for _, _, words in pieces)
    code, rest = article_code(description)
    if code and code.named and not rest.strip(" .,()"):
        rest = code.value
    rest = " ".join(rest.split()).strip(" ,;:-–=|.…·/")
    letters = sum(c.isalpha() for c in rest)
    if letters < 2 and code is None and not re.search(r"\d{4,}|^\d+[./-]\d+$|^[A-Z]\d+$", rest):  # "3 tubes 8/0", "2 boxes A3"
        return None
    if mention.value == 1 and not mention.raw[:1].isdigit() and any(w.strip(".,") in PAPERS for w in rest.lower().split()):
        return None  # "send us a corrected invoice"
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


def _article(text: str, run: Sequence[Token], listed: bool, *, lead: bool) -> tuple[int, int, str] | None:
    """The words of the article in a run: small words at its front, and what says when, where to or thanks at its end, are left out."""
    tokens = list(run)
    if lead:
        tokens = _without_lead(tokens, listed)
    while tokens and (
        tokens[0].text in ",;:.-–—=|·…/)>*+→•" or tokens[0].kind in MASKED or (tokens[0].lower in LINKS and tokens[0].kind == Kind.WORD)
    ):
        if tokens[0].text == "-" and len(tokens) > 1 and tokens[1].gap == 0 and tokens[0].gap > 0:
            break
        tokens.pop(0)
    cut = _cut(text, tokens, listed)
    tokens = tokens[:cut] if listed else _without_lead_on(tokens[:cut])
    tokens = tokens if listed else _without_asking(tokens)
    while tokens and (
        _trails(tokens, listed) or (len(tokens) > 1 and not listed and tokens[-1].kind == Kind.WORD and tokens[-1].lower in ORDERS)
    ):
        tokens.pop()
    pieces: list[str] = []
    begin: int | None = None
    last = 0
    for token in tokens:
        if token.kind in MASKED:
            if begin is not None:
                pieces.append(text[begin:last])
                begin = None
            continue
        begin = token.start if begin is None else begin
        last = token.end
    if begin is not None:
        pieces.append(text[begin:last])
    kept = [t for t in tokens if t.kind not in MASKED]
    if not _solid_or_code(kept):
        return None
    whole = re.sub(r"\s*\n\s*", " ", " ".join(pieces)).strip()
    return kept[0].start, kept[-1].end, whole


def _without_lead_on(tokens: list[Token]) -> list[Token]:
    """Without the small words behind the last mark that lead on to the next item: "plates, and then we would also like"."""
    at = len(tokens) - 1
    while at > 0 and tokens[at].kind == Kind.WORD and (tokens[at].lower in FILLERS | ORDERS | LINKS | ASKING | CONJUNCTIONS):
        at -= 1
    if 0 < at < len(tokens) - 2 and tokens[at].text in ",;":
        return tokens[:at]
    leads_on = 0 <= at < len(tokens) - 2 and tokens[at + 1].lower in CONJUNCTIONS and not tokens[at + 1].text.isupper()
    return tokens[: at + 1] if leads_on else tokens


def _without_asking(tokens: list[Token]) -> list[Token]:
    """Without a verb of asking and the small words behind it that end the run: "Krepp 50 mm pack mir"."""
    at = len(tokens)
    while at > 1 and tokens[at - 1].kind == Kind.WORD and tokens[at - 1].lower in FILLERS | ORDERS | ASKING:
        at -= 1
    asked = any(t.lower in ORDERS | ASKING and not t.text[:1].isupper() for t in tokens[at:])
    return tokens[:at] if asked and at < len(tokens) and solid(tokens[:at]) else tokens


def _solid_or_code(tokens: Sequence[Token]) -> bool:
    return any(t.kind in SOLID and (t.kind != Kind.WORD or len(t.text) > 1) for t in tokens)


def _without_lead(tokens: list[Token], listed: bool) -> list[Token]:
    """Behind the last small word of asking at the front; behind a colon, too, where asking stands before it."""
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at].text == ":" and any(t.lower in FILLERS for t in tokens[:at]) and solid(tokens[at + 1 :]):
            tokens = tokens[at + 1 :]
            break
    asking = [at for at, t in enumerate(tokens[:-1]) if t.lower in ORDERS and t.kind == Kind.WORD] if not listed else []
    if asking and solid(tokens[asking[-1] + 1 :]):  # "we shall need mesh 25x25"
        tokens = tokens[asking[-1] + 1 :]
    while tokens and (tokens[0].lower in FILLERS or tokens[0].lower in CONJUNCTIONS or tokens[0].text in ",;:.!-–"):
        tokens.pop(0)
    return tokens


def _cut(text: str, tokens: Sequence[Token], listed: bool) -> int:
    """The place of the first token that is no longer the article's."""
    if not tokens:
        return 0
    start, end = tokens[0].start, tokens[-1].end
    inside = depths(tokens)
    flat = plain(text[start:end]).replace("\n", " ")
    ends = [start + m.start() for m in END_PHRASES.finditer(flat) if m.start() > 0]
    for at, token in enumerate(tokens):
        if not at or inside[at]:
            continue
        if token.kind == Kind.TAKEN or token.kind == Kind.NET or (token.kind == Kind.DATE and not listed):
            return at
        if token.kind == Kind.PRICE and not (listed and solid(tokens[at + 1 :])):
            return at
        if token.kind == Kind.WORD and token.lower in ENDS:
            return at
        if token.kind == Kind.WORD and ("".join(fold(token.text)) in WEEKDAYS or TOMORROW.fullmatch(plain(token.text))):
            while at > 1 and tokens[at - 1].lower in BEFORE_OTHER | ORDERS | FILLERS and tokens[at - 1].kind == Kind.WORD:
                at -= 1  # "by next Friday"
            return at
        if any(token.start <= e < token.end for e in ends):
            return at
        if token.text in "?!" or (token.text == "." and not listed and token.gap == 0 and at + 1 == len(tokens)):
            return at
        if tokens[at - 1].text in ",–-" and token.gap and any(t.lower in COPULAS and t.kind == Kind.WORD for t in tokens[at : at + 4]):
            return at - 1  # "a first-aid kit, the old one is broken"
        counted = at + 1 < len(tokens) and tokens[at + 1].kind == Kind.NUMBER  # ", à 50 St."
        if tokens[at - 1].text in ",–-" and token.kind == Kind.WORD and token.lower in OPENERS and token.gap and not counted:
            return at - 1
    return len(tokens)


def _trails(tokens: Sequence[Token], listed: bool) -> bool:
    """The last token is no word of the article: a mark, a conjunction, a preposition whose object was cut off."""
    token = tokens[-1]
    if token.kind == Kind.MARK:
        return token.text not in "\")”'°" or (token.text == ")" and not any(t.text == "(" for t in tokens))
    if token.kind in MASKED:
        return True
    if token.kind != Kind.WORD or len(tokens) == 1:
        return False
    word = token.lower
    if word in CONJUNCTIONS or word in (
        "also",
        "too",
        "noch",
        "dazu",
        "ook",
        "auch",
        "aussi",
        "également",
        "anche",
        "también",
        "mal",
        "davon",
        "by",
        "for",
    ):
        return not token.text.isupper() and token.gap > 0
    return not listed and not token.text.isupper() and word in BEFORE_OTHER | LINKS and word not in NOUNS and len(word) <= 5


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
    parts = split_at_conjunctions(item.words)
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
