"""How strange an order is: two small gradient boosted models over the statistics, and the statistics alone as their guard."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import accumulate, pairwise

import numpy as np

from models.anomalies.baskets import Basket, Item, day_number
from models.anomalies.features import View, view
from models.anomalies.forest import Forest, Twin, from_bytes
from models.anomalies.reasons import line_reasons, order_reasons
from models.anomalies.statistics import Statistics
from orders import MatchedOrder


@dataclass(frozen=True, slots=True)
class AnomalyScore:
    """`lines` and `order` are 0..1, higher is stranger. `probability` is the calibrated chance that the order holds an error.

    `reasons` are (index of the line or None for the order, sentence), for what lies above the level that `Scorer.notable` gives.
    """

    lines: tuple[float, ...]
    order: float
    probability: float
    reasons: tuple[tuple[int | None, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Scorer:
    """`line_model` and `order_model` give P(error) from features, `customer_model` P(the order is another customer's).

    None: the hierarchical statistics alone.
    """

    line_model: Forest | None = None
    order_model: Forest | None = None
    customer_model: Forest | None = None
    knots: tuple[tuple[float, ...], tuple[float, ...]] = ((0.0, 1.0), (0.0, 0.5))
    """Calibration: order scores and the probability of an error there, at the share of wrong orders in `card`."""
    odds: tuple[float, float] = (1.0, 1.0)
    """Odds of an error and of a wrong customer in real life against those in training, for the order and the customer model."""
    guard: float = 6.0
    """Standard deviations from which the guard speaks: trees don't extrapolate, and 80,995 pieces look to them like 800."""
    notable_line: float = 0.5
    notable_order: float = 0.5
    card: str = "{}"
    both: Twin | None = field(init=False, repr=False, default=None)
    """Order and customer model, walked as one"""

    def __post_init__(self) -> None:
        if self.order_model is not None and self.customer_model is not None:
            object.__setattr__(self, "both", Twin.of(self.order_model, self.customer_model))

    @staticmethod
    @cache
    def load_shipped() -> "Scorer":
        """The model in the package; the hierarchical scorer where the package has none."""
        folder = files("models").joinpath("shipped")
        card = folder.joinpath("anomalies.json")
        if not card.is_file():
            return Scorer()
        return load(folder.joinpath("anomalies.npz").read_bytes(), card.read_text("utf-8"))

    def score(self, basket: Basket, stats: Statistics) -> AnomalyScore:
        """One order as of the state of `stats` (which is not changed)."""
        with stats.turn:
            seen = view(basket, stats)
            (lines,), orders = self.raw([seen])
            order = float(orders[0])
            reasons = self.reasons(basket, stats, seen, lines, order)
        return AnomalyScore(tuple(lines.tolist()), order, float(self.probability(order)), reasons)

    def raw(self, views: Sequence[View]) -> tuple[list[np.ndarray], np.ndarray]:
        """Line scores per order and order scores, many orders in one call of the models."""
        if not views:
            return [], np.zeros(0)
        table = np.concatenate([v.lines for v in views])
        guard = np.concatenate([v.guard for v in views])
        impossible = np.concatenate([v.impossible for v in views])
        if self.line_model is not None and len(table):
            scores = self.line_model.predict(table)
        else:
            scores = 1 - np.exp(-0.5 * (np.clip(guard, 0.0, 12.0) / 3.0) ** 2)
        # the guard has a small budget: it lifts what is beyond everything seen above all that the model can say
        lifted = 0.9999 + 0.0001 * (1 - self.guard / np.maximum(guard, self.guard))
        scores = np.where(guard > self.guard, lifted, np.minimum(scores, 0.9999))
        scores[impossible] = 1.0
        ends = list(accumulate(len(v.lines) for v in views))
        lines = [scores[start:end] for start, end in pairwise([0, *ends])]
        rows = np.array([np.concatenate([v.order, aggregates(s)]) for v, s in zip(views, lines, strict=True)])
        worst = np.array([s.max() if len(s) else 0.0 for s in lines])
        if self.order_model is None:
            return lines, worst
        if self.both is None:
            orders = self.order_model.predict(rows)
        else:
            # the line scores say nothing about whose order it is, so that question has a model of its own
            orders, strangers = self.both.predict(rows)
            orders = 1 - (1 - _shift(orders, self.odds[0])) * (1 - _shift(strangers, self.odds[1]))
        return lines, np.where(worst > 0.9999, np.maximum(orders, worst), np.minimum(orders, 0.9999))

    def probability(self, order: float) -> float:
        """Calibrated probability that an order with this score holds an error."""
        return float(np.interp(order, *self.knots))

    def reasons(self, basket: Basket, stats: Statistics, seen: View, lines: np.ndarray, order: float) -> tuple[tuple[int | None, str], ...]:
        """Sentences for what is notable; a notable order without a notable line gets those of its strangest line. A line without an article
        has none: what is unknown is not strange."""
        found: list[tuple[int | None, str]] = []
        places = [int(i) for i in np.argsort(-lines, kind="stable")[:5] if lines[i] >= self.notable_line]
        if order >= self.notable_order:
            found += [(None, words) for words in order_reasons(basket, stats, seen.order)]
            if not places and len(lines):
                places = [int(np.argmax(lines))]
        for place in (p for p in places if basket.items[p].sku):
            found += [(place, words) for words in line_reasons(basket.items[place], basket, stats, seen.lines[place])]
        return tuple(found)


def _shift(chance: np.ndarray, odds: float) -> np.ndarray:
    """Probabilities learned at one share of errors, at another share (`odds` times the odds)."""
    return odds * chance / (1 - chance + odds * chance)


def aggregates(scores: np.ndarray) -> np.ndarray:
    """What the lines' scores say of their order: the three highest as log odds, the chance of any, the mean."""
    if not len(scores):
        return np.full(5, math.nan)
    chance = np.minimum(scores, 1 - 1e-6)
    inside = np.maximum(chance, 1e-6)
    odds = np.log(inside / (1 - inside))
    top = sorted(odds.tolist(), reverse=True)[:3]
    top += [math.nan] * (3 - len(top))
    return np.array([*top, -np.add.reduce(np.log1p(-chance)), np.add.reduce(odds) / len(odds)])


def basket_of(order: MatchedOrder, today: date, ref: str = "") -> Basket:
    """The order as the scorer sees it; lines without article or quantity keep their place with what is known."""
    items = tuple(
        Item(
            line.match.ref or "",
            float(line.quantity) if line.quantity is not None else math.nan,
            float(line.unit_price) if line.unit_price is not None else math.nan,
        )
        for line in order.lines
    )
    po_number = order.order.po_number.value if order.order.po_number else ""
    return Basket(order.customer.ref or "", day_number(today), items, ref, po_number)


def load(model: bytes, card: str) -> Scorer:
    """A scorer from its file and card. Raises ValueError where the file is no model."""
    forests, told = from_bytes(model), json.loads(card)
    return Scorer(
        forests["line"],
        forests["order"],
        forests["customer"],
        (tuple(told["knots"][0]), tuple(told["knots"][1])),
        (float(told["odds"][0]), float(told["odds"][1])),
        float(told["guard"]),
        float(told["notable_line"]),
        float(told["notable_order"]),
        card,
    )
