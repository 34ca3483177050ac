"""How unusual an order is for its customer and articles.

Doors: `Statistics` (what is usual, running), `Scorer.load_shipped().score(basket, stats)`, `basket_of(order, today)`,
`table.score_file(...)` for whole files.
"""

from models.anomalies.scorer import AnomalyScore, Scorer, basket_of
from models.anomalies.statistics import Basket, Item, Statistics, baskets

__all__ = ["AnomalyScore", "Basket", "Item", "Scorer", "Statistics", "basket_of", "baskets"]
