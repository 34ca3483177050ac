"""An order laid out in columns, beside what is remembered of its customer and articles."""

import math
from dataclasses import dataclass

import numpy as np

from models.anomalies.baskets import Basket
from models.anomalies.running import Article, Buyer, figures_of
from models.anomalies.statistics import Statistics

LARGEST = 1e12
"""Quantities and prices from here on are compared with nothing: powers and ratios of them mean nothing."""


@dataclass(slots=True)
class Lines:
    """What every group of features starts from, worked out once per order."""

    basket: Basket
    stats: Statistics
    buyer: Buyer | None
    articles: list[Article | None]
    rows: np.ndarray
    """Row of each article in the statistics' columns, -1 for one that was never sold"""
    near: list[list[int]]
    """Of each line the rows of the articles whose codes are next to its own in the list"""
    figures: np.ndarray
    """(FIGURES x lines) of the articles"""
    everywhere: np.ndarray
    """How often this very quantity was seen at all, as a share"""
    quantity: np.ndarray
    """NaN where it is no number that an order can have; so is `price`"""
    price: np.ndarray

    @classmethod
    def of(cls, basket: Basket, stats: Statistics) -> "Lines":
        items = basket.items
        articles = [stats.articles.get(i.sku) for i in items]
        return cls(
            basket,
            stats,
            stats.buyers.get(basket.customer),
            articles,
            np.array([a.row if a else -1 for a in articles], np.int64),
            [
                a.beside if a else [stats.articles[near].row for near in stats.neighbours(i.sku)]
                for a, i in zip(articles, items, strict=True)
            ],
            figures_of(articles),
            stats.share_of([i.quantity for i in items]),
            np.array([i.quantity if 0 < i.quantity < math.inf else math.nan for i in items], float),
            np.array([i.price if 0 < i.price < math.inf else math.nan for i in items], float),
        )

    def comparable(self) -> tuple[np.ndarray, np.ndarray]:
        """Quantities and prices below LARGEST, NaN otherwise."""
        quantity, price = self.quantity.copy(), self.price.copy()
        quantity[quantity >= LARGEST] = math.nan
        price[price >= LARGEST] = math.nan
        return quantity, price


def where(there: np.ndarray) -> slice | np.ndarray:
    """The places where something holds, as an index; a slice where it does everywhere, which numpy reads and writes many times faster."""
    return slice(None) if there.all() else np.flatnonzero(there)
