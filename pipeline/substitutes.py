"""What could be sent instead of an article that can't be: the named successor, then articles of the same kind and measures.

Proposals only: a person offers them to the customer, nothing is ever replaced by itself.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from models import text
from orders import Article, MatchedOrder
from rules.delivery import needed_articles

MOST = 3
LIKE = 0.6
"""Share of common words from which two articles of the same measures do the same job."""


@dataclass(slots=True)
class Families:
    """Articles by category and unit, indexed once."""

    articles: Mapping[str, Article]
    members: dict[tuple[str, str], list[Article]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        grouped: dict[tuple[str, str], list[Article]] = defaultdict(list)
        for article in self.articles.values():
            if article.active and not article.superseded_by and not article.restricted:
                grouped[article.category, article.uom].append(article)
        self.members = dict(grouped)

    def of(self, article: Article, bought: frozenset[str] = frozenset()) -> tuple[tuple[str, str], ...]:
        """(sku, why it would do) for an article, the best first."""
        found: list[tuple[float, str, str]] = []
        successor = self.articles.get(article.superseded_by)
        if successor and successor.active:
            found.append((3.0, successor.sku, "the named successor"))
        measures, words = text.measures(article.name), set(text.words(article.name))
        for other in self.members.get((article.category, article.uom), ()) if measures and words else ():
            theirs = set(text.words(other.name))
            share = len(words & theirs) / len(words | theirs)
            if other.sku not in (article.sku, article.superseded_by) and share >= LIKE and text.measures(other.name) == measures:
                before = other.sku in bought
                found.append((share + before, other.sku, f"same kind and measures{', ordered before' if before else ''}"))
        return tuple((sku, why) for _, sku, why in sorted(found, key=lambda f: (-f[0], f[1]))[:MOST])


def wanted(order: MatchedOrder, articles: Mapping[str, Article], stock: Mapping[str, Mapping[str, Decimal]]) -> list[Article]:
    """The articles of an order that can't be sent as they are: replaced, no longer sold, or not enough of them anywhere."""
    found = []
    for sku, needed in needed_articles(order).items():
        article = articles.get(sku)
        short = sku in stock and sum(stock[sku].values(), Decimal(0)) < needed
        if article and (short or not article.active or article.superseded_by):
            found.append(article)
    return found
