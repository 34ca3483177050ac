"""What stands around a number in a sentence: separators, conjunctions, the word before it."""

import re
from collections.abc import Sequence

from intake.reading.labels import WEEKDAYS, fold
from intake.reading.prose.lexicon import (
    ASKING,
    BEFORE_OTHER,
    CONJUNCTIONS,
    DEFINITE,
    ENDS,
    FILLERS,
    JOINTS,
    LEXICON,
    LINKS,
    MEASURES,
    NOT_OURS,
    OF_ONLY,
    ORDERS,
    PAIRED,
    TOMORROW,
    UNCOUNTED,
    plain,
    stems,
    unit_named,
    words,
)
from intake.reading.prose.tokens import Kind, Token

PUT = words("put throw chuck pop bung slip stick")
"""Verbs of "put in a dozen bottles"."""
PARTITIVES = words("of de d' d’ di do da von vom av af z ze")
"""Words that part an amount from its goods."""
SEPARATORS = frozenset(",;:(|–—-=•·+/→>")
CONTENT = words("of à a á per pro po zu mit with je de da di d von con van in")
"""Words between a pack and what is in it."""
ABOUT = words(
    "ca circa about approx approximately around ungefähr etwa environ ongeveer unos unas circa. ca. approx. noch weitere weiteren"
)


NEXT = words(
    "then next dann danach ensuite puis dan daarna después luego poi quindi depois sedan därefter dernæst potem następnie pak potom"
    " sitten sen aztán majd apoi"
)
"""Words that pass on to the next item behind a mark: ", dann noch 20 Klebestifte"."""


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
    if before.lower in ABOUT or before.lower == "je" or (before.lower in NEXT and at > 1):
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


def known_already(tokens: Sequence[Token], first: int, last: int, language: str) -> bool:
    """An article says of the goods that they are known already: "where are the 12 bearings?", "bien reçu les 2 bidons"."""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    at = first - 1 - (first > 1 and tokens[first - 1].lower in JOINTS)  # "tutti e due"
    told = at >= 0 and tokens[at].lower in DEFINITE.get(language, ()) and following is not None and following.kind == Kind.WORD
    if not told or len(following.text) < 3 or following.lower in UNCOUNTED:  # type: ignore[union-attr]
        return False
    return not verb_near(tokens, first - 1)  # "please ship the 14 pieces you have"


def come_in_pairs(tokens: Sequence[Token], at: int) -> bool:
    """One of the next words is of goods that come in pairs."""
    return any(plain(t.text).startswith(PAIRED) for t in tokens[at : at + 4] if t.kind == Kind.WORD)


def counts_no_goods(tokens: Sequence[Token], last: int) -> bool:
    """What follows is an order behind an adjective ("two separate orders"), a comparison ("3 more than") or a time ("4 tomorrow")."""
    following = [plain(t.text) if t.kind == Kind.WORD else "" for t in tokens[last + 1 : last + 3]] + ["", ""]
    return (
        bool(ORDER_NOUN.match(following[1]) and following[0])
        or (following[0] in MORE and following[1] in THAN)
        or bool(following[0] and TOMORROW.fullmatch(following[0]))
    )


ORDER_NOUN = re.compile(
    r"(?:orders?|pos|bestellung(?:en)?|auftrage?n?|commandes?|bestelling(?:en)?|pedidos?|ordin[ei]|encomendas?|zamowieni[ae]|objednavk[ay]|bestallning(?:ar)?"
    rf"|ordrar|ordrer|bestilling(?:er)?|tilausta|rendelest?|comenzi|(?:{stems(LEXICON['nouns']['order'])})\w*)$"
)
MORE = words("more mehr plus meer más mais più więcej více viac fler flere mer enemmän több mai")
THAN = words("than als que dan di do niż než ako än end enn kuin mint decât")


def told_in_words(tokens: Sequence[Token], first: int, following: Token) -> bool:
    """The first number of a sentence behind nothing but words, and before one: "can you courier us 2 proximity sensors"."""
    lead = [t for t in tokens[:first] if t.kind != Kind.MARK]
    noun = following.kind in (Kind.SIZE, Kind.CODE) or (following.kind == Kind.WORD and len(following.text) > 2)
    return (
        noun
        and any(t.lower in ASKING for t in lead)
        and 1 <= len(lead) <= 14
        and all(t.kind in (Kind.WORD, Kind.DATE) for t in lead)
        and lead[-1].lower not in BEFORE_OTHER
    )


def counts_here(tokens: Sequence[Token], at: int, listed: bool) -> bool:
    """ "n. 20 taniche" counts, the number of a paper does not: "Vostro preventivo n. 212"."""
    if tokens[0].kind == Kind.NUMBER and at > 1:
        return False  # "40 pares de botas, n.º 42"
    return is_opened(tokens, at) or (listed and at > 0 and tokens[at - 1].lower not in NOT_OURS and tokens[at - 1].lower not in UNCOUNTED)


def is_postal_code(tokens: Sequence[Token], number: Token, following: Token | None) -> bool:
    """Five digits that no one counts in, before a name that fills the rest of the line: "70565 Stuttgart"."""
    odd = re.fullmatch(r"\d{5}", number.text) and int(number.text) % 50
    rest = [t for t in tokens if t.start > number.start]
    return bool(odd and following and 1 <= len(rest) <= 4 and all(t.text[:1].isupper() or t.kind == Kind.MARK for t in rest))


def verb_near(tokens: Sequence[Token], first: int) -> bool:
    """An ordering verb stands before with nothing but small words between."""
    for token in reversed(tokens[max(0, first - 6) : first]):
        if token.lower in ORDERS:
            return True
        if token.kind != Kind.WORD and token.kind != Kind.DATE and token.text not in ",:'":
            return False
        if token.kind == Kind.WORD and not small(token) and token.lower not in WITH:
            return False
    return False


WITH = words("with avec con met mit com med kanssa")
"""Words between a verb that agrees and what it agrees to: "please go ahead with two rollers"."""


def small(token: Token) -> bool:
    """A word of asking, greeting, joining or thanks, or a day of the week."""
    word = token.lower
    return word in FILLERS or word in LINKS or word in CONJUNCTIONS or word in ENDS or "".join(fold(token.text)) in WEEKDAYS


def led_in(tokens: Sequence[Token], first: int) -> bool:
    """Nothing but small words of asking and greeting stands before it in the sentence, and at least one of asking."""
    lead = [t for t in tokens[:first] if t.kind != Kind.MARK]
    passed = all(small(t) or t.lower in ORDERS for t in lead if t.kind == Kind.WORD)
    return bool(lead) and passed and all(t.kind in (Kind.WORD, Kind.DATE) for t in lead) and lead[-1].lower not in BEFORE_OTHER


def size_follows(tokens: Sequence[Token], times: int, later: bool) -> bool:
    """ "20 x 3 mm" in the middle of an item is a size; at its beginning "12 x 20 litre jerrycan" is twelve of them."""
    following = tokens[times + 1] if times + 1 < len(tokens) else None
    if following is None or following.kind not in (Kind.NUMBER, Kind.SIZE) or following.glued == "x":
        return False
    return not (is_opened(tokens, times - 1) or verb_near(tokens, times - 1) or led_in(tokens, times - 1))


def is_name(tokens: Sequence[Token], at: int, unit: str, times: bool, language: str) -> bool:
    """The unit's word is the article itself ("2 x Box 40x30", "3 Rollen 50 mm" has a unit) or an abbreviation glued to a code ("5 M8")."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if len(token.text) == 1 and token.text.isupper() and token.text not in ("M", "L", "U"):
        return True
    rest = tokens[at + 1 :]
    stop = next((k for k, t in enumerate(rest) if t.text in ",;|"), len(rest))
    if times and not any(t.kind in (Kind.WORD, Kind.CODE) and not unit_named(t.text) for t in rest[:stop]):
        return True  # "8 x Kabeltrommel 50 m" names nothing else
    if token.lower in OF_ONLY and (following is None or following.lower not in LINKS):
        return True
    counted = language in ("es", "it", "pt", "fr") and len(token.text) > 3 and unit not in ("pcs", "pair", *MEASURES)
    if counted and following and following.gap == 1 and following.lower not in LINKS:
        ending = token.lower[-2:]
        adjective = ending in ("as", "os") and following.lower.endswith(ending) and language != "fr"
        if adjective or (language == "fr" and re.search(r"[^e]ée?s$", following.lower)):
            return True  # an adjective: "4 cajas estancas" are boxes, "4 cajas de tornillos" and "4 cajas espirales" are not
    return len(token.text) <= 2 and following is not None and following.text in "-/" and following.gap == 0


def ends_thought(tokens: Sequence[Token], first: int, unit: int) -> bool:
    """A conjunction stands before the number and nothing of the sentence behind its noun."""
    following = tokens[unit + 1] if unit + 1 < len(tokens) else None
    return (
        first > 0
        and tokens[first - 1].lower in CONJUNCTIONS
        and (following is None or following.text in ".!?" or following.kind == Kind.TAKEN)
    )


def pieces_in(tokens: Sequence[Token], at: int, language: str) -> str:
    """ "4 no. bends": British builders count in numbers."""
    return "pcs" if language == "en" and tokens[at].lower.strip(".") in ("no", "nos", "nr") else ""
