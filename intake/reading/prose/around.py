"""What stands around a number in a sentence: separators, conjunctions, the word before it."""

from collections.abc import Sequence

from intake.reading.prose.lexicon import CONJUNCTIONS, words
from intake.reading.prose.tokens import Kind, Token

SEPARATORS = frozenset(",;:(|–—-=•·+/→>")
ABOUT = words(
    "ca circa about approx approximately around ungefähr etwa environ ongeveer unos unas circa. ca. approx. noch weitere weiteren"
)


def word_before(tokens: Sequence[Token], first: int) -> int | None:
    """The word before a number, past a colon, a dot or an equals sign."""
    at = first - 1
    while at >= 0 and (tokens[at].text in ".:=°º" or tokens[at].lower in ABOUT):
        at -= 1
    return at if at >= 0 and tokens[at].kind == Kind.WORD else None


JOINED = {
    ("ainsi", "que"),
    ("well", "as"),
    ("así", "como"),
    ("asi", "como"),
    ("wie", "auch"),
    ("bem", "como"),
    ("evenals", "ook"),
    ("jak", "i"),
}
"""Conjunctions of more than one word by their last two."""


def joins(tokens: Sequence[Token], at: int) -> bool:
    """A conjunction ends at this word."""
    return tokens[at].lower in CONJUNCTIONS or (at > 0 and (tokens[at - 1].lower, tokens[at].lower) in JOINED)


def is_opened(tokens: Sequence[Token], at: int) -> bool:
    if at == 0:
        return True
    before = tokens[at - 1]
    if before.lower in ABOUT or before.lower == "je":
        return is_opened(tokens, at - 1)
    if before.kind == Kind.WORD and before.lower in ("de", "d'", "d’", "di", "von", "van", "of") and at > 1:
        return joins(tokens, at - 2) or tokens[at - 2].text in ",;"
    if before.text in SEPARATORS:
        return not (before.text in "-/" and before.gap == 0 and tokens[at].gap == 0)
    return joins(tokens, at - 1) or tokens[at].gap >= 2 or before.text in ".!?" or before.kind in (Kind.PRICE, Kind.TAKEN)


def takes_up(tokens: Sequence[Token], at: int) -> bool:
    """A preposition behind a conjunction or a comma takes up an earlier one: "besoin de 2 pompes et de 4 flotteurs"."""
    return at > 1 and tokens[at - 1].lower not in ("à", "á", "a") and (joins(tokens, at - 2) or tokens[at - 2].text in ",;")


def hard_before(tokens: Sequence[Token], at: int) -> bool:
    if at == 0:
        return False
    return tokens[at - 1].text in ":=|–—-.…→>," or tokens[at].gap >= 2


def is_closed(tokens: Sequence[Token], last: int) -> bool:
    if last + 1 >= len(tokens):
        return True
    following = tokens[last + 1]
    return following.text in ",;)|–—!?." or following.kind in (Kind.PRICE, Kind.TAKEN) or following.gap >= 2 or following.text == "@"


def told_each(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and tokens[first - 1].lower in ("je", "jeweils", "elk")


BEFORE_IT = words("davon hiervon daarvan hiervan waarvan wovon dont ne deraf herav derav tego toho niistä belőle")
BEHIND_IT = {
    ("of", "them"),
    ("of", "those"),
    ("of", "these"),
    ("d", "entre"),
    ("av", "dem"),
    ("af", "dem"),
    ("z", "nich"),
    ("von", "denen"),
}
"""Words that take up what was named before, in front of a quantity or behind it."""


def points_back(tokens: Sequence[Token], first: int, last: int) -> int:
    """How many tokens behind the quantity (or, negative, before it) take up an article that was named before: "three of them"."""
    if tuple(t.lower for t in tokens[last + 1 : last + 3]) in BEHIND_IT:
        return 2
    return -1 if first > 0 and tokens[first - 1].lower in BEFORE_IT else 0
