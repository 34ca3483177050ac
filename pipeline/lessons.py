"""Lines to learn matching from: made of the catalogue itself by a noise generator, and confirmed by people."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from data import noise, parties
from models.customers import CustomerQuery
from models.products import LineQuery
from models.training import Labelled
from orders import Article, MasterData

UNANSWERABLE = ("not_stocked", "ambiguous")
ANOTHER = 0.02
"""Share of the lines that name by a short name what the customer never bought, though it buys what is called so as well."""


def query_of(asking: parties.Asking) -> CustomerQuery:
    """What a made-up order shows of its customer, in the matcher's words."""
    return CustomerQuery(asking.sender, asking.sender_name, asking.forwarded_from, asking.buyer, asking.ship_to, asking.signature)


def synthetic(data: MasterData, count: int, *, seed: int, cuts: Sequence[str], taught: float = 0.0) -> list[Labelled]:
    """`count` order lines in time as customers with habits of `cuts` would write them; about one in nine has no answer. A share `taught` is
    confirmed after it was seen, and every fourth line then names an article again that its customer was taught."""
    random = Random(seed)
    articles = [a for a in data.articles.values() if a.active and not a.superseded_by]
    taken = {a.name for a in data.articles.values()}
    customers = list(data.customers) or [""]
    habits = {ref: noise.habit(random, cuts=cuts) for ref in customers}
    bought: dict[str, list[str]] = {}
    for line in data.history:
        bought.setdefault(line.customer_ref, []).append(line.sku)
    codes: dict[str, list[tuple[str, str]]] = {}
    for (ref, code), sku in data.crossrefs.items():
        codes.setdefault(ref, []).append((code, sku))
    names = _Names(articles)
    lines: list[Labelled] = []
    known: dict[str, list[tuple[Article, str]]] = {}
    while len(lines) < count:
        ref, kind = random.choice(customers), random.choice(noise.CLASSES)
        article = data.articles[random.choice(bought[ref])] if bought.get(ref) and random.random() < 0.5 else random.choice(articles)
        if kind == "text_usual":
            if not bought.get(ref):
                continue
            article = data.articles[random.choice(bought[ref])]
        if taught and known.get(ref) and kind not in (*UNANSWERABLE, "crossref") and random.random() < 0.25:
            article, kind = random.choice(known[ref])
        crossref = ""
        if kind == "crossref":
            if not codes.get(ref):
                continue
            crossref, sku = random.choice(codes[ref])
            article = data.articles[sku]
        made = _line(article, habits[ref], kind, crossref, ref, taken, random)
        made = made and _meant(made, names, bought.get(ref, ()), random)
        if made:
            lines.append(replace(made, taught=random.random() < taught))
            if lines[-1].taught and made.sku and kind not in UNANSWERABLE:
                known.setdefault(ref, []).append((article, kind))
    return lines


class _Names:
    """Which articles have all words of a text in their names."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._of: dict[str, set[str]] = {}
        for article in articles:
            for word in article.name.lower().split():
                self._of.setdefault(word, set()).add(article.sku)

    def with_words(self, text: str) -> set[str]:
        found = [self._of.get(word, set[str]()) for word in text.lower().split()]
        return set.intersection(*found) if found else set()


def _meant(made: Labelled, names: _Names, bought: Sequence[str], random: Random) -> Labelled | None:
    """A line that leaves sizes out with what it means: the one article that it names, what the customer always buys of those, seldom
    another of them, else nothing that anybody could say; None for one that says nothing of this."""
    if made.noise == "ambiguous":
        fitting = names.with_words(made.query.text)
        if len(fitting) == 1:
            return replace(made, sku=next(iter(fitting)), noise="text_short")
        return None if fitting & {*bought} else made
    if made.noise == "text_usual" and random.random() < ANOTHER:
        others = sorted(names.with_words(made.query.text) - {*bought})
        return replace(made, sku=random.choice(others)) if others else made
    return made


def _line(article: Article, way: noise.Habit, kind: str, crossref: str, ref: str, taken: set[str], random: Random) -> Labelled | None:
    sku, code = article.sku, ""
    if kind == "not_stocked":
        text, sku = noise.with_other_attribute(article, taken, random), ""
    elif kind == "ambiguous":
        text, sku = noise.without_attribute(article, random), ""
    else:
        text, code = noise.write(article, way, kind, random, crossref)
    if not text:
        return None
    pack = article.order_multiple or Decimal(1)
    query = LineQuery(
        customer_ref=ref,
        text=text,
        customer_code=code,
        quantity=pack * random.choice((1, 2, 3, 5, 10)),
        unit=article.uom if random.random() < 0.8 else "",
        unit_price=noise.price_written(article, random) if kind not in UNANSWERABLE or random.random() < 0.5 else None,
    )
    return Labelled(query, sku, kind)
