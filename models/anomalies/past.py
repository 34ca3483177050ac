"""What was ordered before of an article, for drawing it beside the line that is judged."""

import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from models.anomalies.running import COLUMNS, PURCHASE
from models.anomalies.statistics import Statistics


@dataclass(frozen=True, slots=True)
class PastLine:
    """One earlier order line; `price` is per unit, None where there was none."""

    at: datetime
    quantity: float
    price: float | None
    own: bool
    """Of the same customer."""


def past_lines(stats: Statistics, customer: str, sku: str) -> tuple[PastLine, ...]:
    """The article's last lines as far as they are kept, oldest first: all that is remembered of this customer, the latest of the others."""
    with stats.turn:
        article, buyer = stats.articles.get(sku), stats.buyers.get(customer)
        if article is None:
            return ()
        rows = np.frombuffer(article.past).reshape(-1, COLUMNS).tolist()  # a view kept beyond the turn would bar lines from joining
        number = buyer.number if buyer else -1
        found = [_line(day, quantity, price, False) for quantity, price, who, day, *_ in rows if who != number]
        pair = buyer.pairs.get(sku) if buyer else None
        if pair:
            found += [_line(day, quantity, price, True) for quantity, price, day in np.frombuffer(pair.past).reshape(-1, PURCHASE).tolist()]
    return tuple(sorted(found, key=lambda line: line.at))


def _line(day: float, quantity: float, price: float, own: bool) -> PastLine:
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=min(max(day, -700_000.0), 2_900_000.0))
    return PastLine(at, quantity, price if math.isfinite(price) else None, own)
