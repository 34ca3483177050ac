"""How customers write an article: abbreviated, shortened, reordered, mistyped, misread, in the other language, by a code.

Knows no trade: it works on any catalogue. `Habit` is one person's way; training and measuring use habits of other seeds and rules.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from orders import Article

OCR = {"0": "O", "O": "0", "1": "l", "l": "1", "I": "1", "5": "S", "S": "5", "8": "B", "B": "8", "2": "Z", "6": "G", "rn": "m"}
CLASSES = (
    "sku", "mpn", "gtin", "sku_ocr", "text", "text_short", "text_abbreviated", "text_reordered", "text_typo", "text_ocr", "text_other_language",
    "text_code", "text_mixed", "text_own", "text_usual", "crossref", "not_stocked", "ambiguous",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Habit:
    """One person's way of writing: how words are cut, how sizes are spaced, which words are left out, which words are `own` ones
    (letters that stand for a word by convention: always the same for the same word)."""

    cut: str
    length: int
    spaced: bool
    comma: bool
    drop: float
    upper: bool
    own: int = 0


def habit(random: Random, *, cuts: Sequence[str] = ("prefix", "vowels", "dot")) -> Habit:
    """A habit; `cuts` are the ways of abbreviating that it may use."""
    return Habit(
        random.choice(cuts),
        random.choice((3, 4, 5)),
        random.random() < 0.4,
        random.random() < 0.5,
        random.uniform(0, 0.25),
        random.random() < 0.25,
        random.randrange(1, 2**31),
    )


def write(article: Article, way: Habit, noise: str, random: Random, crossref: str = "") -> tuple[str, str]:
    """(text, customer code) as a person of that habit would write the article, with one class of noise."""
    name = article.name_de if noise == "text_other_language" and article.name_de else article.name
    if noise in ("sku", "sku_ocr"):
        code = _ocr(article.sku, random) if noise == "sku_ocr" else article.sku if random.random() < 0.7 else article.sku.replace("-", " ")
        return (code if random.random() < 0.5 else f"{code} {_styled(name, way, random)}"), ""
    if noise == "mpn" and article.mpn:
        return f"{article.mpn} {_styled(name, way, random)}" if random.random() < 0.8 else f"{article.brand} {article.mpn}", ""
    if noise == "gtin" and article.barcode:
        return f"{article.barcode} {_styled(name, way, random) if random.random() < 0.6 else ''}".strip(), ""
    if noise == "crossref" and crossref:
        return (_styled(name, way, random) if random.random() < 0.7 else name.split()[0]), crossref
    if noise == "text_mixed" and article.name_de and random.random() < 0.4:
        name = article.name_de
    words = name.split()
    if noise == "text_mixed":
        for one in random.sample((_drop_some, _cut_some, _turn, _typo_some, _own_some, _ocr_some), k=2):
            words = one(words, way, random)
    elif noise == "text_own":
        words = _own_some(words, way, random)
    elif noise == "text_short":
        words = _drop_some(words, way, random)
    elif noise == "text_abbreviated":
        words = _cut_some(words, way, random)
    elif noise == "text_reordered":
        words = _turn(words, way, random)
    elif noise == "text_typo":
        words = _typo_some(words, way, random)
    elif noise == "text_ocr":
        words = _ocr_some(words, way, random)
    elif noise == "text_usual":
        return named_shortly(words, random), ""
    elif noise == "text_code":
        words = [article.sku, *words] if random.random() < 0.5 else [*words, f"({article.sku})"]
    return _styled(" ".join(words), way, random), ""


def named_shortly(words: Sequence[str], random: Random) -> str:
    """The name without its sizes and maybe with its first words only, as people call what they always buy: "butter", "hex bolt zinc"."""
    plain = [w for w in words if not any(c.isdigit() for c in w)] or list(words)
    kept = plain[: max(1, random.choice((1, 2, len(plain), len(plain))))]
    return " ".join(kept if random.random() < 0.7 else [w.lower() for w in kept])


def _drop_some(words: list[str], way: Habit, random: Random) -> list[str]:
    return _drop(words, random, 0.3)


def _cut_some(words: list[str], way: Habit, random: Random) -> list[str]:
    return [_cut(w, way) if w.isalpha() and len(w) > 4 and random.random() < 0.7 else w for w in words]


def _turn(words: list[str], way: Habit, random: Random) -> list[str]:
    at = random.randrange(1, max(2, len(words)))
    return words[at:] + words[:at]


def _typo_some(words: list[str], way: Habit, random: Random) -> list[str]:
    return [_typo(w, random) if w.isalpha() and len(w) > 4 and random.random() < 0.5 else w for w in words]


def _ocr_some(words: list[str], way: Habit, random: Random) -> list[str]:
    return [_ocr(w, random) if random.random() < 0.3 else w for w in words]


def _own_some(words: list[str], way: Habit, random: Random) -> list[str]:
    """Two of the words in the customer's own letters: a convention of its own, the same each time."""
    spots = [at for at, w in enumerate(words) if w.isalpha() and len(w) > 4]
    chosen = set(random.sample(spots, k=min(len(spots), 2)))
    return [own_word(w, way) if at in chosen else w for at, w in enumerate(words)]


def own_word(word: str, way: Habit) -> str:
    """A customer's own short form of a word: its first letter and one or two others of it, by the customer's convention."""
    own = Random(f"{way.own}-{word.lower()}")
    rest = sorted(own.sample(range(1, len(word)), k=own.choice((1, 2))))
    return (
        (word[0] + "".join(word[at] for at in rest)).upper()
        if own.random() < 0.7
        else "".join(own.choices("abcdefghklmnoprstuvwz", k=3)).upper()
    )


def with_other_attribute(article: Article, taken: set[str], random: Random) -> str | None:
    """The name with one number changed so that no article has it: something that is not stocked. None where that fails."""
    words = article.name.split()
    spots = [at for at, w in enumerate(words) if any(c.isdigit() for c in w)]
    for _ in range(8):
        if not spots:
            return None
        at = random.choice(spots)
        digits = [i for i, c in enumerate(words[at]) if c.isdigit()]
        i = random.choice(digits)
        changed = words[at][:i] + random.choice("123456789") + words[at][i + 1 :]
        text = " ".join((*words[:at], changed, *words[at + 1 :]))
        if text not in taken:
            return text
    return None


def without_attribute(article: Article, random: Random) -> str | None:
    """The name without one word that carries a number: several articles may fit. None where there is none."""
    words = article.name.split()
    spots = [at for at, w in enumerate(words) if any(c.isdigit() for c in w)]
    if not spots:
        return None
    at = random.choice(spots)
    return " ".join((*words[:at], *words[at + 1 :]))


def price_written(article: Article, random: Random) -> Decimal | None:
    """Our price, a little off, or none; one in ten is an old one, another's, or per hundred: that is a matter for the price's rule, and
    makes the article no other."""
    if article.list_price is None or random.random() < 0.4:
        return None
    luck = random.random()
    share = random.choice((0.01, 0.1, 10, 100)) if luck < 0.02 else random.uniform(0.4, 1.9) if luck < 0.1 else random.uniform(0.8, 1.02)
    return (article.list_price * Decimal(str(round(share, 3)))).quantize(Decimal("0.0001"))


def _styled(text: str, way: Habit, random: Random) -> str:
    words = text.split()
    if way.drop and len(words) > 4:
        words = _drop(words, random, way.drop * 0.4)
    text = " ".join(words)
    if way.spaced:
        text = (
            text.replace("x", " x ")
            if any(f"{d}x{e}" in text for d in "0123456789" for e in "0123456789") and random.random() < 0.5
            else text
        )
    if way.comma:
        text = "".join(
            "," if c == "." and 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit() else c for i, c in enumerate(text)
        )
    return text.upper() if way.upper else text


def _drop(words: list[str], random: Random, share: float) -> list[str]:
    """Leave out words that carry no number."""
    kept = [w for w in words if any(c.isdigit() for c in w) or random.random() >= share]
    return kept if len(kept) >= 2 else words


def _cut(word: str, way: Habit) -> str:
    if way.cut == "prefix":
        return word[: way.length]
    if way.cut == "dot":
        return word[: way.length] + "."
    if way.cut == "ends":
        return word[: way.length - 1] + word[-1]
    return word[0] + "".join(c for c in word[1:] if c.lower() not in "aeiouäöü")


def _typo(word: str, random: Random) -> str:
    at = random.randrange(1, len(word) - 1)
    kind = random.randrange(3)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :] if kind == 1 else word[:at] + word[at] + word[at:]


def _ocr(word: str, random: Random) -> str:
    spots = [i for i, c in enumerate(word) if c in OCR]
    for i in random.sample(spots, k=min(len(spots), random.choice((1, 1, 2)))):
        word = word[:i] + OCR[word[i]] + word[i + 1 :]
    return word
