"""What speaks for and against one candidate, as numbers for the ranker and as sentences for people."""

from decimal import Decimal
from math import log

import numpy as np

from models import text as t
from models.products.keys import KINDS, SENTENCE
from models.products.query import LineQuery
from models.units import canonical
from orders import Article

NAMES = (
    *(f"key_{kind}" for kind in KINDS),
    "any_key", "other_key", "chars", "words", "chars_behind", "words_behind",
    "query_covered", "name_covered", "measures_agree", "measures_missing", "measures_extra", "numbers_agree", "numbers_missing",
    "numbers_extra", "bought", "customer_buys", "price_ratio", "pack_said", "pack_other", "unit_same", "active",
    "query_words", "query_measures",
)  # fmt: skip
PACK_WORDS = ("pack", "vpe", "ve", "box", "karton", "pkt", "packung", "boite", "caja", "doos", "conf")


def row(
    query: LineQuery,
    article: Article,
    fired: dict[str, str],
    other_key: bool,
    likeness: tuple[float, float, float, float],
    rarity: dict[str, float],
    unknown: float,
    bought: int,
    customer_lines: int,
    price: Decimal | None,
) -> list[float]:
    """The features of one candidate, in the order of NAMES. `likeness` is chars, words and how far both are behind the best candidate."""
    words = [w for w in t.words(query.text) if len(w) > 1 or w.isdigit()]
    name, name_de = set(t.words(article.name)), set(t.words(article.name_de))
    have = name | name_de | set(t.words(article.mpn)) | set(t.words(article.brand)) | set(t.words(article.sku))
    weights = [rarity.get(w, unknown) for w in words]
    covered = sum(g for w, g in zip(words, weights, strict=True) if w in have or _begins(w, have))
    said = set(words)
    by_name = (
        max(_share(name, said, rarity, unknown), _share(name_de, said, rarity, unknown))
        if article.name_de
        else _share(name, said, rarity, unknown)
    )
    asked, own = t.measures(_without_codes(query.text)), t.measures(article.name) | t.measures(article.name_de)
    numbers, own_numbers = t.numbers(_without_codes(query.text)), t.numbers(article.name) | t.numbers(article.name_de)
    chars, word_sim, chars_behind, words_behind = likeness
    ratio = (
        abs(log(float(query.unit_price) / float(price))) if query.unit_price and price and query.unit_price > 0 and price > 0 else np.nan
    )
    packs = _packs(query.text)
    return [
        *(float(kind in fired) for kind in KINDS),
        float(bool(fired)),
        float(other_key),
        chars,
        word_sim,
        chars_behind,
        words_behind,
        covered / sum(weights) if weights else 0.0,
        by_name,
        float(len(asked & own)),
        float(len(asked - own)),
        float(len(own - asked)),
        float(len(numbers & own_numbers)),
        float(len(numbers - own_numbers)),
        float(len(own_numbers - numbers)),
        min(bought, 20.0),
        min(customer_lines, 100.0),
        ratio,
        float(bool(packs) and article.pack_size in packs),
        float(bool(packs) and article.pack_size not in packs),
        float(canonical(query.unit) == canonical(article.uom)) if query.unit else np.nan,
        float(article.active and not article.superseded_by),
        float(len(words)),
        float(len(asked)),
    ]


def reasons(query: LineQuery, article: Article, fired: dict[str, str], bought: int, price: Decimal | None) -> tuple[str, ...]:
    """What agrees, as sentences: keys first, then sizes and words, history and price."""
    found = [SENTENCE[kind].format(code=" ".join(code.split())[:40], sku=article.sku) for kind, code in fired.items()]
    own = t.measures(article.name) | t.measures(article.name_de)
    agree = sorted(t.measures(_without_codes(query.text)) & own)
    if agree:
        found.append(f"agrees in {', '.join(agree[:6])}")
    have = set(t.words(article.name)) | set(t.words(article.name_de))
    shared = [w for w in dict.fromkeys(t.words(query.text)) if len(w) > 2 and not w[0].isdigit() and w in have]
    if shared:
        found.append(f"shares the words {', '.join(shared[:6])}")
    if bought:
        found.append(f"this customer ordered it {bought} time{'s' if bought > 1 else ''} before")
    if query.unit_price and price:
        found.append(f"written price {query.unit_price.normalize():f} against ours of {price.normalize():f}")
    return tuple(found)


def contradictions(query: LineQuery, article: Article, fired: dict[str, str]) -> tuple[str, ...]:
    """What speaks against: a size or number in the line that the article does not have, while the article has another one in its place."""
    if {"memory", "crossref"} & set(fired):
        return ()
    text = _without_codes(query.text)
    asked = {m for m in t.measures(text) if len(m) > 1}
    own = t.measures(article.name) | t.measures(article.name_de)
    numbers = t.numbers(article.name) | t.numbers(article.name_de) | {f"{article.pack_size.normalize():f}"}
    wrong = [m for m in sorted(asked - own) if not (t.numbers(m) <= numbers) and any(_same_kind(m, o) for o in own)]
    return tuple(f"the line says {m}, the article {', '.join(sorted(o for o in own if _same_kind(m, o)))}" for m in wrong)


def _same_kind(one: str, other: str) -> bool:
    """Two measures of one kind: both with the same letters around their numbers (m8 and m10, 9w and 11w, 3x1.5 and 3x2.5)."""
    shape = "".join(c for c in one if c.isalpha() or c in '"°')
    return bool(shape) and shape == "".join(c for c in other if c.isalpha() or c in '"°')


def _without_codes(text: str) -> str:
    """The text without chunks that are codes (long runs of digits, or letters and digits with dashes): their digits are no sizes."""
    kept = []
    for chunk in text.split():
        bare = chunk.strip("()[]{},;:")
        digits = sum(c.isdigit() for c in bare)
        dashed = "-" in bare and digits >= 3 and any(c.isalpha() for c in bare)
        if digits >= 6 or (dashed and "x" not in bare.lower()):
            continue
        kept.append(chunk)
    return " ".join(kept)


def _packs(text: str) -> set[Decimal]:
    words = t.words(text)
    return {Decimal(words[at + 1]) for at in range(len(words) - 1) if words[at] in PACK_WORDS and words[at + 1].isdigit()} | {
        Decimal(words[at + 2])
        for at in range(len(words) - 2)
        if words[at] in PACK_WORDS and words[at + 2].isdigit() and len(words[at + 1]) <= 3
    }


def _begins(word: str, have: set[str]) -> bool:
    """An abbreviation: the word's first three or more letters begin one of the article's words."""
    return len(word) >= 3 and word.isalpha() and any(w.startswith(word) for w in have)


def _share(name: set[str], said: set[str], rarity: dict[str, float], unknown: float) -> float:
    total = sum(rarity.get(w, unknown) for w in name)
    short = [s for s in said if len(s) >= 3 and s.isalpha()]
    got = sum(rarity.get(w, unknown) for w in name if w in said or any(w.startswith(s) for s in short))
    return got / total if total else 0.0
