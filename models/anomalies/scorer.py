"""How strange an order is: two small gradient boosted models over the statistics, and the statistics alone as their guard."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from models.anomalies.features import LINE_FEATURES, ORDER_FEATURES, View, view
from models.anomalies.reasons import line_reasons, order_reasons
from models.anomalies.statistics import Basket, Item, Statistics, day_number
from orders import MatchedOrder

GUARD = 9.0
"""Standard deviations from which the guard speaks: trees don't extrapolate, and 80,995 pieces look to them like 800."""


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
    """`line_model` and `order_model` give P(error) from features; None: the hierarchical statistics alone."""

    line_model: Any = None
    order_model: Any = None
    knots: tuple[tuple[float, ...], tuple[float, ...]] = ((0.0, 0.5, 0.9, 0.99, 1.0), (0.001, 0.003, 0.02, 0.2, 0.5))
    """Calibration: order scores and the probability of an error there, at the share of wrong orders in `card`."""
    notable_line: float = 0.5
    notable_order: float = 0.5
    card: str = "{}"

    @staticmethod
    @cache
    def load_shipped() -> "Scorer":
        """The model in the package; the hierarchical scorer where the package has none."""
        folder = files("models").joinpath("shipped")
        card = folder.joinpath("anomalies.json")
        if not card.is_file():
            return Scorer()
        return load(folder.joinpath("anomalies.skops").read_bytes(), card.read_text("utf-8"))

    def score(self, basket: Basket, stats: Statistics) -> AnomalyScore:
        """One order as of the state of `stats` (which is not changed)."""
        seen = view(basket, stats)
        (lines,), orders = self.raw([seen])
        order = float(orders[0])
        return AnomalyScore(
            tuple(float(v) for v in lines), order, float(self.probability(order)), self.reasons(basket, stats, seen, lines, order)
        )

    def raw(self, views: Sequence[View]) -> tuple[list[np.ndarray], np.ndarray]:
        """Line scores per order and order scores, many orders in one call of the models."""
        sizes = [len(v.lines) for v in views]
        table = np.concatenate([v.lines for v in views]) if views else np.zeros((0, len(LINE_FEATURES)))
        guard = np.concatenate([v.guard for v in views]) if views else np.zeros(0)
        impossible = np.concatenate([v.impossible for v in views]) if views else np.zeros(0, bool)
        plain = 1 - np.exp(-0.5 * (np.minimum(guard, 12.0) / 3.0) ** 2)
        scores = self.line_model.predict_proba(table)[:, 1] if self.line_model is not None and len(table) else plain
        # the guard has a small budget: it lifts what is beyond everything seen above all that the model can say
        scores = np.where(guard > GUARD, 0.999 + 0.001 * (1 - GUARD / np.maximum(guard, GUARD)), np.minimum(scores, 0.999))
        scores = np.where(impossible, 1.0, scores)
        lines = np.split(scores, np.cumsum(sizes)[:-1]) if views else []
        rows = np.array([np.concatenate([v.order, aggregates(s)]) for v, s in zip(views, lines, strict=True)])
        worst = np.array([s.max() if len(s) else 0.0 for s in lines])
        if self.order_model is None or not len(rows):
            return lines, worst
        orders = self.order_model.predict_proba(rows)[:, 1]
        return lines, np.where(worst >= 0.999, np.maximum(orders, worst), orders)

    def probability(self, order: float) -> float:
        """Calibrated probability that an order with this score holds an error."""
        return float(np.interp(order, *self.knots))

    def reasons(self, basket: Basket, stats: Statistics, seen: View, lines: np.ndarray, order: float) -> tuple[tuple[int | None, str], ...]:
        """Sentences for what is notable; a notable order without a notable line gets those of its strangest line."""
        found: list[tuple[int | None, str]] = []
        places = [int(i) for i in np.argsort(-lines, kind="stable")[:5] if lines[i] >= self.notable_line]
        if order >= self.notable_order:
            found += [(None, words) for words in order_reasons(basket, stats, seen.order)]
            if not places and len(lines):
                places = [int(np.argmax(lines))]
        for place in places:
            found += [(place, words) for words in line_reasons(basket.items[place], basket, stats, seen.lines[place])]
        return tuple(found)


def aggregates(scores: np.ndarray) -> np.ndarray:
    """What the lines' scores say of their order: the three highest as log odds, the chance of any, the mean."""
    if not len(scores):
        return np.full(5, math.nan)
    odds = np.log(np.clip(scores, 1e-6, 1 - 1e-6) / (1 - np.clip(scores, 1e-6, 1 - 1e-6)))
    top = np.sort(odds)[::-1][:3]
    top = np.concatenate([top, np.full(3 - len(top), math.nan)])
    return np.array([*top, -np.log1p(-np.clip(scores, 0, 1 - 1e-6)).sum(), odds.mean()])


ORDER_COLUMNS = (*ORDER_FEATURES, "highest", "second", "third", "any", "mean")


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


TRUSTED = (
    "sklearn._loss.link.Interval",
    "sklearn._loss.link.LogitLink",
    "sklearn._loss.loss.HalfBinomialLoss",
    "sklearn.ensemble._hist_gradient_boosting.binning._BinMapper",
    "sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor",
    "sklearn._loss._loss.CyHalfBinomialLoss",
)
"""The only types beyond numbers that a model file may name."""


def load(model: bytes, card: str) -> Scorer:
    """A scorer from its file and card. Raises ValueError where the file names types that a model has no need of."""
    import skops.io

    unknown = set(skops.io.get_untrusted_types(data=model)) - set(TRUSTED)
    if unknown:
        raise ValueError(f"The model file names types that are not allowed: {', '.join(sorted(unknown))}; train it again.")
    parts = skops.io.loads(model, trusted=list(TRUSTED))
    told = json.loads(card)
    return Scorer(
        parts["line"],
        parts["order"],
        (tuple(told["knots"][0]), tuple(told["knots"][1])),
        float(told["notable_line"]),
        float(told["notable_order"]),
        card,
    )


def save(scorer: Scorer) -> bytes:
    """The models as a skops file (no pickle)."""
    import skops.io

    return skops.io.dumps({"line": scorer.line_model, "order": scorer.order_model})
