"""A linear chain over labels (Lafferty, McCallum and Pereira 2001): the likeliest labels of a text and how likely each one is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Chain:
    """Weights of signs (signs x labels), of label pairs (before x behind) and of first labels."""

    index: dict[str, int]
    weights: np.ndarray
    steps: np.ndarray
    first: np.ndarray

    def scores(self, signs: Sequence[Sequence[str]]) -> np.ndarray:
        """The sum of the weights of each place's signs."""
        found = np.zeros((len(signs), self.weights.shape[1]))
        for at, here in enumerate(signs):
            known = [k for s in here if (k := self.index.get(s)) is not None]
            found[at] = self.weights[known].sum(axis=0)
        return found


def likeliest(scores: np.ndarray, steps: np.ndarray, first: np.ndarray) -> list[int]:
    """The labels whose sum is highest (Viterbi)."""
    best = scores[0] + first
    back = np.zeros(scores.shape, dtype=int)
    for at in range(1, len(scores)):
        ways = best[:, None] + steps
        back[at] = ways.argmax(axis=0)
        best = ways.max(axis=0) + scores[at]
    label = int(best.argmax())
    found = [label]
    for at in range(len(scores) - 1, 0, -1):
        label = int(back[at, label])
        found.append(label)
    return found[::-1]


def marginals(scores: np.ndarray, steps: np.ndarray, first: np.ndarray) -> np.ndarray:
    """The probability of each label at each place (forward and backward, each place scaled to sum 1)."""
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    ways = np.exp(steps)
    forward = np.zeros_like(grown)
    backward = np.ones_like(grown)
    forward[0] = grown[0] * np.exp(first)
    forward[0] /= forward[0].sum()
    for at in range(1, len(grown)):
        forward[at] = grown[at] * (forward[at - 1] @ ways)
        forward[at] /= forward[at].sum()
    for at in range(len(grown) - 2, -1, -1):
        backward[at] = ways @ (grown[at + 1] * backward[at + 1])
        backward[at] /= backward[at].sum()
    both = forward * backward
    return both / both.sum(axis=1, keepdims=True)
