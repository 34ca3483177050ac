"""Sentences that take back a quantity: "sorry, make the lemons 3 boxes", "Ach ne, von der 7/43 doch 6 Tuben"."""

import re
from collections.abc import Sequence

from intake.reading.labels import fold
from intake.reading.prose.lexicon import CORRECTIONS, FILLERS, plain, unit_named
from intake.reading.prose.mentions import Mention, mentions
from intake.reading.prose.tokens import Kind, Token
from orders import OrderLine

SURE = 0.5
"""Confidence of a quantity that a sentence corrected: a person looks at it."""


def taken_back(text: str, start: int, end: int) -> int | None:
    """Where in the run the words stand that take something back; None where nothing does."""
    hit = CORRECTIONS.search(plain(text[start:end]))
    return start + hit.start() if hit else None


def corrected_line(tokens: Sequence[Token], language: str, lines: Sequence[OrderLine]) -> tuple[int, Mention] | None:
    """Which of the lines the tokens behind such words speak of, and its new quantity: the line that shares most words with them, the last
    one where they name no article; None where they speak of something else or of more than one quantity."""
    told = [m for m in mentions(tokens, language, listed=False) if m.value != 1 or m.unit or m.score > 0]
    if not told or not lines:
        return None
    mention = max(told, key=lambda m: (m.plain, m.score))
    if len([m for m in told if m.plain]) > 1:
        return None
    rest = [t for k, t in enumerate(tokens) if not mention.first <= k <= mention.last]
    said = {w for t in rest if t.kind in (Kind.WORD, Kind.SIZE, Kind.CODE, Kind.NUMBER) for w in fold(t.text) if len(w) > 2 or w.isdigit()}
    shared = [len({_stem(w) for w in said} & {_stem(w) for w in fold(_words(line))}) for line in lines]
    best = max(range(len(lines)), key=lambda k: (shared[k], k))
    if shared[best]:
        return best, mention
    named = [
        w for t in rest if t.kind == Kind.WORD and t.lower not in FILLERS and not unit_named(t.text) for w in fold(t.text) if len(w) > 3
    ]
    return (len(lines) - 1, mention) if len(named) <= 2 else None


def _words(line: OrderLine) -> str:
    return " ".join(r.raw for r in (line.description, line.our_code, line.customer_code) if r)


def _stem(word: str) -> str:
    """A word without what makes it plural."""
    return re.sub(r"(?:es|en|er|s|n|e|i|a|o)$", "", word) if len(word) > 4 else word
