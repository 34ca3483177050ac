"""The words of an article in a run of tokens: what leads to it, and what says when, where to or thanks behind it, is left out."""

import re
from collections.abc import Sequence

from intake.reading.labels import WEEKDAYS, fold
from intake.reading.prose.around import NEXT
from intake.reading.prose.cover import MASKED, SOLID, depths, solid
from intake.reading.prose.lexicon import (
    ASKED,
    ASKING,
    BEFORE_OTHER,
    CONJUNCTIONS,
    END_PHRASES,
    ENDS,
    FILLERS,
    LEXICON,
    LINKS,
    ORDERS,
    PASSING,
    PLACED,
    TOMORROW,
    plain,
    words,
)
from intake.reading.prose.tokens import Kind, Token

COPULAS = words(
    "is are was were ist sind war waren est sont était zijn está están es son era è sono são"
    " jest są är er var on ovat je jsou sú este sunt volt"
)
"""Verbs that tell something of an article."""
NOUNS = words("grau type grit korn gros ral plan hall port hus gate bay sand art reihe dock suite unit page stock pin")
"""Words before other numbers that may close an article's name, too."""
OPENERS = words(LEXICON["clauses"]["openers"])


def article_words(text: str, run: Sequence[Token], listed: bool, *, lead: bool) -> tuple[int, int, str] | None:
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
    while at > 0 and tokens[at].kind == Kind.WORD and (tokens[at].lower in PASSING):
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
    asked = any(t.lower in ASKED and not t.text[:1].isupper() for t in tokens[at:])
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
        opening = {")": "(", "]": "["}.get(token.text)
        return not any(t.text == opening for t in tokens) if opening else token.text not in "\"”'°"
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
        *NEXT,
    ):
        return not token.text.isupper() and token.gap > 0
    return not listed and not token.text.isupper() and word in PLACED and word not in NOUNS and len(word) <= 5
