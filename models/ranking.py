"""Choosing one of several candidates or none: trees that rank them, trees that decide whether the first is right, and a calibration.

Used for articles and for customers alike. The decision counts that none of the candidates may be right.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from models import trees

LEADERS = 16
"""Candidates that are weighed by all trees."""
SHIPPED = Path(__file__).parent / "shipped"


@dataclass(frozen=True, slots=True)
class Ranker:
    """`ranker` and `decider` are trees; `knots` map the decider's log-odds to a calibrated probability; `gaps` are the columns in which the
    decider also sees how the second candidate differs; `card` says how it was made."""

    ranker: trees.Trees
    decider: trees.Trees
    knots_x: np.ndarray
    knots_y: np.ndarray
    gaps: np.ndarray
    card: dict[str, Any] = field(default_factory=dict)

    @property
    def version(self) -> str:
        return str(self.card.get("digest", ""))[:12]

    def rank(self, table: np.ndarray) -> np.ndarray:
        """How likely each candidate (row) is the right one, not calibrated; for those far behind no more than roughly."""
        return 1 / (1 + np.exp(-np.clip(self.ranker.leading(table, LEADERS), -40, 40)))

    def probability(self, table: np.ndarray, scores: np.ndarray, order: Sequence[int]) -> float:
        """The calibrated probability that the first candidate of `order` is right."""
        odds = self.decider.raw(decision_row(table, scores, order, self.gaps)[None, :])[0]
        return float(np.interp(odds, self.knots_x, self.knots_y))

    def shares(self, probability: float, scores: np.ndarray, order: Sequence[int], most: int) -> list[float]:
        """The chances of the candidates behind the first of `order`, at most `most`: what the first leaves, by their scores, and to none of
        them more than its score against the first's allows, since the rest is the chance that all are wrong."""
        each = min((1 - probability) / max(float(scores.sum()), 1e-9), probability / max(float(scores[order[0]]), 1e-9))
        return [round(float(scores[at]) * each, 6) for at in order[1 : most + 1]]

    def save(self, path: Path) -> None:
        """Write the model file: arrays only, the card as JSON text."""
        arrays = self.ranker.arrays("ranker_") | self.decider.arrays("decider_")
        card = np.frombuffer(json.dumps(self.card, sort_keys=True).encode(), dtype=np.uint8)
        np.savez_compressed(
            path,
            **arrays,  # type: ignore[arg-type]
            knots_x=self.knots_x,
            knots_y=self.knots_y,
            gaps=self.gaps,
            card=card,
        )

    @staticmethod
    def load(path: Path, names: Sequence[str]) -> "Ranker":
        """Read a model file; raises ValueError where it was made for other features than `names`."""
        data = trees.load(path)
        card = json.loads(data["card"].tobytes())
        if tuple(card["features"]) != tuple(names):
            raise ValueError(f"{path} was trained for other features: train it again with 'ordersift train'.")
        parts = (trees.from_arrays(data, "ranker_"), trees.from_arrays(data, "decider_"))
        return Ranker(*parts, data["knots_x"], data["knots_y"], data["gaps"], card)


def decision_row(table: np.ndarray, scores: np.ndarray, order: Sequence[int], gaps: np.ndarray) -> np.ndarray:
    """What the decision about a line's first candidate sees: its score, how far the others are behind, its own features, and in what the
    second differs from it."""
    top = float(scores[order[0]])
    second = float(scores[order[1]]) if len(order) > 1 else 0.0
    third = float(scores[order[2]]) if len(order) > 2 else 0.0
    head = [top, second, third, _odds(top), _odds(top) - _odds(second), float((scores > 0.1).sum()), float((scores > 0.5).sum())]
    first = table[order[0]]
    gap = first[gaps] - table[order[1]][gaps] if len(order) > 1 else np.full(len(gaps), np.nan)
    return np.array([*head, *first, *gap], dtype=np.float64)


def _odds(p: float) -> float:
    p = min(max(p, 1e-6), 1 - 1e-6)
    return float(np.log(p / (1 - p)))
