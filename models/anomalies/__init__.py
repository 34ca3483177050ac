"""How unusual an order is for its customer and articles.

Doors: `Statistics` (what is usual, running), `Scorer.load_shipped().score(basket, stats)`, `basket_of(order, today)`,
`past_lines(stats, customer, sku)` for drawing what was ordered before,
`table.score_file(...)` for whole files.
"""

from models.anomalies.baskets import Basket, Item, baskets
from models.anomalies.past import PastLine, past_lines
from models.anomalies.scorer import AnomalyScore, Scorer, basket_of
from models.anomalies.statistics import Statistics

__all__ = ["AnomalyScore", "Basket", "Item", "PastLine", "Scorer", "Statistics", "basket_of", "baskets", "past_lines"]
