"""The learned part of the product matcher: trees that rank candidates, trees that decide whether the first is right, and a calibration."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from models import trees
from models.products.features import NAMES

GAPS = np.array(
    [NAMES.index(n) for n in ("any_key", "query_soft", "name_soft", "numbers_strange", "numbers_untold", "bought", "alias", "price_off", "bones_query", "ratio")]
)
SHIPPED = Path(__file__).parent.parent / "shipped" / "products.npz"


@dataclass(frozen=True, slots=True)
class Ranker:
    """`ranker` and `decider` are trees; `knots` map the decider's log-odds to a calibrated probability; `card` says how it was made."""

    ranker: trees.Trees
    decider: trees.Trees
    knots_x: np.ndarray
    knots_y: np.ndarray
    card: dict[str, Any] = field(default_factory=dict)

    @property
    def version(self) -> str:
        return str(self.card.get("digest", ""))[:12]

    def rank(self, table: np.ndarray) -> np.ndarray:
        """How likely each candidate of one line is the right one (not calibrated)."""
        return self.ranker.probability(table)

    def probability(self, table: np.ndarray, scores: np.ndarray, order: Sequence[int]) -> float:
        """The calibrated probability that the first candidate of `order` is right, counting that none may be."""
        odds = self.decider.raw(decision_row(table, scores, order)[None, :])[0]
        return float(np.interp(odds, self.knots_x, self.knots_y))

    def save(self, path: Path) -> None:
        """Write the model file: arrays only, the card as JSON text."""
        arrays = self.ranker.arrays("ranker_") | self.decider.arrays("decider_")
        card = np.frombuffer(json.dumps(self.card, sort_keys=True).encode(), dtype=np.uint8)
        np.savez_compressed(
            path,
            **arrays,  # type: ignore[arg-type]
            knots_x=self.knots_x,
            knots_y=self.knots_y,
            card=card,
        )

    @staticmethod
    def load(path: Path) -> "Ranker":
        """Read a model file; raises ValueError where it was made for other features."""
        data = trees.load(path)
        card = json.loads(data["card"].tobytes())
        if tuple(card["features"]) != NAMES:
            raise ValueError(f"{path} was trained for other features: train it again with 'ordersift train products'.")
        return Ranker(trees.from_arrays(data, "ranker_"), trees.from_arrays(data, "decider_"), data["knots_x"], data["knots_y"], card)

    @staticmethod
    @lru_cache(maxsize=1)
    def shipped() -> "Ranker":
        """The ranker that comes with the product."""
        return Ranker.load(SHIPPED)


def decision_row(table: np.ndarray, scores: np.ndarray, order: Sequence[int]) -> np.ndarray:
    """What the decision about a line's first candidate sees: its score, how far the others are behind, its own features, and in what the
    second differs from it."""
    top = float(scores[order[0]])
    second = float(scores[order[1]]) if len(order) > 1 else 0.0
    third = float(scores[order[2]]) if len(order) > 2 else 0.0
    head = [top, second, third, _odds(top), _odds(top) - _odds(second), float((scores > 0.1).sum()), float((scores > 0.5).sum())]
    first = table[order[0]]
    gap = first[GAPS] - table[order[1]][GAPS] if len(order) > 1 else np.full(len(GAPS), np.nan)
    return np.array([*head, *first, *gap], dtype=np.float64)


def _odds(p: float) -> float:
    p = min(max(p, 1e-6), 1 - 1e-6)
    return float(np.log(p / (1 - p)))
