"""Why an article: what agrees, what speaks against, in sentences for people."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from models import text as t
from models.products.features import sizes_of, without_codes
from models.products.keys import SENTENCE
from models.products.query import LineQuery
from orders import Article

WRITTEN = ("sku", "gtin")
"""Keys by which a line names exactly one article."""
LONG = 5
"""Letters and digits from which a number within a text is hardly a size."""
TELLING = 4
"""Letters from which a word says what a thing is."""
FEW = 3
"""Of so many articles words may be the name; those of more are a kind of goods."""


def reasons(
    query: LineQuery, article: Article, fired: Mapping[str, str], bought: int, price: Decimal | None, alias: float
) -> tuple[str, ...]:
    """What agrees: keys first, then sizes and words, what the customer wrote and bought before, and the price."""
    found = [SENTENCE[kind].format(code=" ".join(code.split())[:40], sku=article.sku) for kind, code in fired.items()]
    if alias > 0.5 and "memory" not in fired:
        found.append(f"words like these were confirmed as {article.sku} before")
    agree = sorted(t.measures(without_codes(query.text)) & sizes_of(article.name, article.name_de))
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


def contradictions(query: LineQuery, article: Article, fired: Mapping[str, str]) -> tuple[str, ...]:
    """What speaks against: a size or number in the line that the article does not have, while the article has another one in its place."""
    if taught(fired):
        return ()
    asked = {m for m in t.measures(without_codes(query.text)) if len(m) > 1}
    own = sizes_of(article.name, article.name_de)
    numbers = t.numbers(article.name) | t.numbers(article.name_de) | {f"{article.pack_size.normalize():f}"}
    wrong = [m for m in sorted(asked - own) if not (t.numbers(m) <= numbers) and any(_same_kind(m, o) for o in own)]
    return tuple(f"the line says {m}, the article {', '.join(sorted(o for o in own if _same_kind(m, o)))}" for m in wrong)


def named_otherwise(query: LineQuery, ranked: Sequence[Article], fired: Mapping[str, str]) -> tuple[str, ...]:
    """Where a number alone speaks for the first of the `ranked` articles: that all words of the line are those of another one, while
    the first lacks some ("10110 Roggenmehl 1150", and 10110 is a wheat flour). Words that fit many articles name none,
    and what is a part of one of the first's words ("Schalter" of a "Schutzschalter") is its own."""
    if not fired or taught(fired):
        return ()
    said = set(t.words(goods(query, fired)))
    first, *others = ranked
    own = _words_of(first)
    if not any(len(word) >= TELLING and word[0].isalpha() and not any(word in one for one in own) for word in said - own):
        return ()  # "LS-Schalter" is short for "Leitungsschutzschalter"
    named = [article for article in others if article.active and said <= _words_of(article)]
    return (f"its words are those of {named[0].sku} {named[0].name}",) if 0 < len(named) <= FEW else ()


def numbered_otherwise(query: LineQuery, first: Mapping[str, str], others: Sequence[tuple[Article, Mapping[str, str]]]) -> tuple[str, ...]:
    """Where the words alone speak for the first article: that a number of the line is that of another of ours ("1031156 NYM-J 3x2,5",
    and 1031156 is 3x1,5). `first` and `others` have the keys that fired for each; a short number within the text is none."""
    if first:
        return ()
    named = {query.customer_code, query.our_code, query.gtin}
    written = [(article, keys[kind]) for article, keys in others for kind in WRITTEN if kind in keys]
    told = [(article, code) for article, code in written if article.active and (code in named or len(t.code_key(code)) >= LONG)]
    return tuple(f"its number {code} is that of {article.name}" for article, code in told[:1])


def taught(fired: Mapping[str, str]) -> bool:
    """Did a person say that these words or this code are the article?"""
    return bool({"memory", "crossref"} & set(fired))


def goods(query: LineQuery, fired: Mapping[str, str]) -> str:
    """The text without codes and without the numbers that led to the article: what is said of the goods."""
    numbers = {word for code in fired.values() for word in t.words(code)}
    return " ".join(chunk for chunk in without_codes(query.text).split() if not numbers & set(t.words(chunk)))


def _words_of(article: Article) -> set[str]:
    return set(t.words(f"{article.name} {article.name_de} {article.brand} {article.mpn}"))


def _same_kind(one: str, other: str) -> bool:
    """Two measures of one kind: both with the same letters around their numbers (m8 and m10, 9w and 11w, 3x1.5 and 3x2.5)."""
    shape = "".join(c for c in one if c.isalpha() or c in '"°')
    return bool(shape) and shape == "".join(c for c in other if c.isalpha() or c in '"°')
