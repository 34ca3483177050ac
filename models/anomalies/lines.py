"""An order laid out in columns, beside what is remembered of its customer and articles."""

import math
from dataclasses import dataclass

import numpy as np

from models.anomalies.baskets import Basket
from models.anomalies.running import Article, Buyer
from models.anomalies.statistics import Statistics

REACH = 2
"""How many codes up and down the list a slip of the eye takes."""
LARGEST = 1e12
"""Quantities and prices from here on are compared with nothing: powers and ratios of them mean nothing."""


@dataclass(slots=True)
class Lines:
    """What every group of features starts from, worked out once per order."""

    basket: Basket
    stats: Statistics
    buyer: Buyer | None
    articles: list[Article | None]
    near: list[list[str]]
    """Of each line the known codes next to its own in the list, REACH up and down"""
    quantity: np.ndarray
    """NaN where it is no number that an order can have; so is `price`"""
    price: np.ndarray

    @classmethod
    def of(cls, basket: Basket, stats: Statistics) -> "Lines":
        items = basket.items
        return cls(
            basket,
            stats,
            stats.buyers.get(basket.customer),
            [stats.articles.get(i.sku) for i in items],
            [stats.neighbours(i.sku, REACH) for i in items],
            np.array([i.quantity if 0 < i.quantity < math.inf else math.nan for i in items], float),
            np.array([i.price if 0 < i.price < math.inf else math.nan for i in items], float),
        )

    def comparable(self) -> tuple[np.ndarray, np.ndarray]:
        """Quantities and prices below LARGEST, NaN otherwise."""
        quantity, price = (np.where(column < LARGEST, column, math.nan) for column in (self.quantity, self.price))
        return quantity, price
