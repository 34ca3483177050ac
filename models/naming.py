"""What an article's own words say of units: its unit of measure, its packagings by name, the container in its name.

A customer's word for a unit is looked up among these, so that a "Sack" is never taken for the pallet that holds forty (docs/adr/0030).
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from orders import Article, Packaging

Means = Callable[[str], frozenset[str]]
"""Our words for all units that a written word can be."""

MEASURES = frozenset(("m", "mm", "cm", "km", "ft", "m2", "m3", "kg", "g", "t", "l", "ml", "dag", "pfund", "lb"))
WEIGHED = frozenset(("kg", "g", "t", "l", "ml", "cl", "dl"))
NOT_HELD = MEASURES | {"pcs", "pair", "set", "dozen", "hundred", "thousand", "hour", "day", "flat"}
"""Units that hold nothing: no pack, bag or bucket."""

_NUMBER = r"\d+(?:[.,]\d+)?"
_GROUPED = r"[1-9]\d{0,2}(?:[.,' \u00a0\u202f]\d{3})+(?!\d)"
"""Thousands as people group them: a unit of measure has no three decimals."""
_WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_ABOUT = r"\b(?:ca|circa|approx|about|env|environ)\b\.?"
"""Beside an amount "ca." is no case, which it is as a unit."""
_HEAD = re.compile(rf"(?P<size>{_NUMBER})(?P<er>-?er\b)?", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?<![^\W\d_])(?!{_ABOUT})(?P<word>{_WORD})[\s.:,(]*(?:{_ABOUT}\s*|\b(?:of|à|a|zu|mit|de|di|da|von|van|te|per)\s+)?(?P<first>{_NUMBER})"
    rf"(?:\s*[x×]\s*(?P<second>{_NUMBER}))?[\s-]*(?P<unit>{_WORD})?",
    re.IGNORECASE,
)
_PIECE = re.compile(
    rf"(?P<about>{_ABOUT}\s*)?(?P<times>(?<=[x×])|(?<=[x×] ))?(?<![\w.,/-])(?P<to>{_NUMBER}\s*[-–]\s*)?(?P<amount>{_NUMBER})\s*"
    rf"(?P<unit>{_WORD})(?![\w/])(?P<after>\s+{_ABOUT})?",
    re.IGNORECASE,
)
"""An amount of a measure: no "2,5 kg/m". Each group but two tells that one does not hold just so much."""
_BEFORE = re.compile(
    rf"(?:(?P<first>{_NUMBER})\s*[x×]\s*)?(?<![\d.,])(?P<second>{_NUMBER})[\s-]*(?P<unit>[^\W\d_]+)[\s-]+(?!{_ABOUT})(?P<word>[^\W\d_]+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """One word for a unit and how many article units it means (`factor`; None: the words leave it open), and `where` that is said."""

    word: str
    factor: Decimal | None
    where: str


@dataclass(frozen=True, slots=True)
class _Content:
    """A container in the name with what is in it: `count` things, or an amount of a measure."""

    word: str
    count: Decimal | None
    amount: Decimal | None
    unit: str
    text: str


def plain(word: str) -> str:
    """The word as it is compared: case and umlauts do not count."""
    return word.casefold().translate(str.maketrans("äöüé", "aoue")).strip(".")


def alike(one: str, other: str) -> bool:
    """The same word but for its ending ("Sack", "Säcke")?"""
    short, long = sorted((plain(one), plain(other)), key=len)
    return long == short or (len(short) > 2 and long.startswith(short) and len(long) - len(short) <= 2)


def words(text: str) -> list[str]:
    """The words of a text, without its numbers and signs."""
    return re.findall(_WORD, text)


def leading(uom: str, means: Means) -> str:
    """The unit itself in a unit of measure's name: "Karton (500 Blatt)" is a Karton."""
    return uom if means(uom) else (words(uom) or [uom])[0]


def multiple(uom: str, means: Means) -> tuple[Decimal | None, str]:
    """(size, unit) of a unit of measure that is so many of another: "100 Stk", "je 1.000 pcs", "100 m (Trommelware)".

    (1, "") of a unit that is one thing, containers among them; (None, "") where a number stands in another shape ("Stk/100", "5x20 Stk"):
    it says that the unit is no single piece, and not surely how many.
    """
    counts = [] if means(uom) else re.findall(rf"(?<!\w)(?:{_GROUPED}|{_NUMBER})", uom)
    if all(_size(count) == 1 for count in counts):
        return Decimal(1), ""
    hit = re.fullmatch(rf"(?:(?:je|pro|per|à)\s+)?({_GROUPED}|{_NUMBER})[\s-]*({_WORD})\.?(?:\s*\([^\d()]*\))?", uom.strip(), re.IGNORECASE)
    if hit and means(hit[2]) & NOT_HELD and _size(hit[1]) > 0:
        return _size(hit[1]), hit[2]
    return (Decimal(1), "") if any(containers(word, means) for word in words(uom)) else (None, "")


def containers(word: str, means: Means) -> frozenset[str]:
    """What a word means as a container; a compound means what its last part does."""
    return (means(word) or means(word.rpartition("-")[2])) - NOT_HELD


def said(article: Article, means: Means, own: str) -> list[Said]:
    """All that the article's words say of units. `own` is our word for its unit of measure."""
    found = [Said(leading(article.uom, means), Decimal(1), "")] if article.uom else []
    found += [one for packaging in article.packagings for one in _packaging(packaging, means)]
    inner = [means(one.word) for one in found if one.factor == 1]
    named = _named(article, means, own)
    return found + [one for one in named if one.factor is not None or not any(means(one.word) & meant for meant in inner)]


def open_ended(article: Article, means: Means) -> bool:
    """Does the name or the unit say a container with a count of things ("Rolle 100 St."), of which nothing tells whether they are sold
    singly?"""
    counted = any(one.count is not None for one in _contents(article.uom, means))
    return counted or any(one.factor is None for one in _named(article, means, "pcs"))


def measured(article: Article, means: Means) -> list[Said]:
    """The containers in the name that hold an amount of something, so that one of them is one piece."""
    return [one for one in _named(article, means, "pcs") if one.factor == 1]


def taken_for(article: Article, text: str, means: Means) -> str:
    """The container of a length that a bare number of the article was taken for ("Ring 100 m"); empty of others, and where the customer's
    words say the container or the length. A bare 50 of such may as well be metres, which no one means of a bag of 25 kg."""
    own = containers(leading(article.uom, means), means)
    for content in (one for name in (article.uom, article.name, article.name_de) for one in _contents(name, means)):
        if content.unit == "m" and means(content.word) & own:
            length = re.search(rf"(?<!\d){content.amount}\s?m", text)
            return "" if length or any(means(word) & own for word in words(text)) else content.text
    return ""


def piece(article: Article, means: Means, own: str) -> tuple[Decimal, str] | None:
    """(content of one piece in the article's own measure, the words that say it) of an article sold by weight or volume: "ca. 5 kg" in its
    name, else in its smallest packaging. None where they say nothing, or that a piece is the measure itself ("1 kg")."""
    packagings = sorted(article.packagings, key=lambda one: one.quantity)
    found = _amounts((article.name, article.name_de, *(one.name for one in packagings)), means, own)
    return (found[0][0], found[0][1][0]) if found and found[0][0] != 1 else None


def content(article: Article, means: Means, measure: str) -> tuple[Decimal, str] | None:
    """(what one of the article holds in this measure, the words that say it): the one amount in its name, which is exact ("Kartoffeln
    25 kg") and no part of it ("6 x 1 l")."""
    found = _amounts((article.name, article.name_de), means, measure)
    exact = all(hit[group] is None for _, hit in found for group in ("about", "times", "to", "after"))
    return (found[0][0], found[0][1][0]) if exact and len({size for size, _ in found}) == 1 else None


def _amounts(texts: Iterable[str], means: Means, measure: str) -> list[tuple[Decimal, re.Match[str]]]:
    """The amounts in the texts that are of a weight or volume, in this measure."""
    sized = (
        (_in(_number(hit["amount"]), _measure(hit["unit"], means), measure), hit)
        for text in texts
        for hit in _PIECE.finditer(" ".join(text.split()))
        if measure in WEIGHED
    )
    return [(size, hit) for size, hit in sized if size]


def _packaging(packaging: Packaging, means: Means) -> Iterator[Said]:
    """ "Palette 40 Sack": the pallet has the packaging's content, and where that is the number named, the bag is one unit."""
    name = re.sub(rf"{_ABOUT}\s*(?=\d)", "", packaging.name, flags=re.IGNORECASE)
    hit = _HEAD.search(name)
    head = words(name[: hit.start()]) if hit else words(name)
    tail = words(name[hit.end() :]) if hit else []
    if hit and hit["er"]:  # "40er Palette"
        head, tail = head + tail, []
    where = f"packaging “{packaging.name}”"
    known = [word for word in head if containers(word, means)]
    outer = known or head[:1]
    if len(outer) == 1:  # "Sack-Palette" and "Palette Sack" leave open which is meant
        yield Said(outer[0], packaging.quantity, where)
    if hit and tail and head and containers(tail[0], means) and _number(hit["size"]) == packaging.quantity:
        yield Said(tail[0], Decimal(1), where)


def _named(article: Article, means: Means, own: str) -> list[Said]:
    """The containers that the article's name says. One with an amount in it ("Sack 25 kg") is the piece; how many of the article's units
    one with a count holds ("Karton 6 x 1 l", "Box 100") is known only where a pack size or packaging says the same."""
    packs = {article.pack_size, *(one.quantity for one in article.packagings)}
    contents = [one for text in (article.name, article.name_de) for one in _contents(text, means)]
    open_ended = any(one.count is not None and one.count not in packs for one in contents)
    found: list[Said] = []
    for one in contents:
        where = f"the article is named “{one.text}”"
        if one.count is not None:
            found.append(Said(one.word, one.count if one.count in packs else None, where))
        elif own in MEASURES:
            factor = _in(one.amount, one.unit, own)
            found += [Said(one.word, factor, where)] if factor else []
        elif own == "pcs" or own in containers(one.word, means):
            found.append(Said(one.word, None if open_ended else Decimal(1), where))
    return found


def _contents(name: str, means: Means) -> Iterator[_Content]:
    for pattern in (_AFTER, _BEFORE):
        for hit in pattern.finditer(name):
            unit = (hit["unit"] or "").casefold()
            meant = means(unit) if unit else frozenset[str]()
            measure = _measure(unit, means)
            if not containers(hit["word"], means) or hit["word"].casefold() == unit:
                continue
            first, second, text = hit["first"], hit["second"], " ".join(hit[0].split()).strip(" ,-(")
            if first and second:
                if measure in WEIGHED:  # 6 x 1 l; 30 x 40 cm is a size
                    yield _Content(hit["word"], _number(first), None, "", text)
                continue
            amount = _number(first or second)
            if measure:
                yield _Content(hit["word"], None, amount, measure, text)
            elif pattern is _AFTER and (not unit or meant - MEASURES):  # "Box 100", "Rolle 100 St."; 18 W is a size
                yield _Content(hit["word"], amount, None, "", text)


def _measure(unit: str, means: Means) -> str:
    """The unit's word where it is a weight, a volume or a length in metres; empty of others."""
    meant = means(unit) if unit else frozenset[str]()
    return next((word for word in (unit.casefold(), *meant) if word in WEIGHED), "m" if "m" in meant else "")


def _in(amount: Decimal | None, unit: str, own: str) -> Decimal | None:
    """The amount in the article's own measure; None where it is in another kind of measure."""
    parts = {"t": ("kg", 1000), "kg": ("kg", 1), "g": ("kg", "0.001"), "l": ("l", 1), "ml": ("l", "0.001"), "cl": ("l", "0.01")}
    parts |= {"dl": ("l", "0.1"), "m": ("m", 1)}
    if amount is None or not {unit, own} <= parts.keys() or parts[unit][0] != parts[own][0]:
        return None
    return amount * Decimal(parts[unit][1]) / Decimal(parts[own][1])


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def _size(text: str) -> Decimal:
    return Decimal(re.sub(r"\D", "", text)) if re.fullmatch(_GROUPED, text) else _number(text)
