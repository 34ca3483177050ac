"""How sure lines of letters are once their articles are known: fits and measures the weights of `rules/sureness.py`.

    python -m benchmarks.sureness SET ...     letters by other hands (`tests/intake/mailtext`, `data/mails`) that may be looked at

Each set is read and matched in a company made of what it orders (`benchmarks.hands`). Counted are the lines of orders whose every number
was read, by how sure the reader was and how sure the match; each set's lines are told by weights that the other sets gave.
"""

import sys
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.hands import judged, letters_of, set_of
from rules.sureness import LEAST, log_odds

STEPS = (LEAST, 0.8, 0.9, 0.95, 1.01)


@dataclass(frozen=True)
class Line:
    """A line of an order whose text is accounted for: of which set, how sure it was read and matched, and whether it was meant."""

    hand: str
    read: float
    matched: float
    right: bool


def lines_of(name: str) -> list[Line]:
    """The lines of a set that an article might bear out."""
    found: list[Line] = []
    shop, letters = letters_of(set_of(name))
    for letter, _, orders in judged(shop, letters):
        meant = Counter(line for lines, _, _ in letter.truth for line in lines)
        for matched, _, _ in orders:
            for line in matched.lines if matched.order.accounted else ():
                if line.match.ref is None or line.quantity is None or line.line.proven or line.line.confidence < LEAST:
                    continue
                key = (line.match.ref, line.quantity)
                found.append(Line(name, line.line.confidence, line.match.probability, meant[key] > 0))
                meant[key] -= 1
    return found


def fit(lines: list[Line]) -> LogisticRegression:
    """Log odds of reading and match to whether the line is right."""
    return LogisticRegression(C=10).fit(_table(lines), [line.right for line in lines])


def _table(lines: list[Line]) -> np.ndarray:
    return np.array([[log_odds(line.read), log_odds(line.matched)] for line in lines])


def main() -> None:
    lines = [line for name in sys.argv[1:] for line in lines_of(name)]
    told: list[tuple[Line, float]] = []
    for hand in {line.hand for line in lines}:
        own = [line for line in lines if line.hand == hand]
        told += zip(own, fit([line for line in lines if line.hand != hand]).predict_proba(_table(own))[:, 1].tolist(), strict=True)
    print(f"{len(lines)} lines of letters accounted for, {sum(line.right for line in lines)} right")
    for low, high in pairwise(STEPS):
        for name, least, most in (("match below .99", 0.0, 0.99), ("match of .99 and more", 0.99, 1.01)):
            some = [(line, p) for line, p in told if low <= line.read < high and least <= line.matched < most]
            if some:
                said = float(np.mean([p for _, p in some]))
                right = sum(line.right for line, _ in some)
                print(f"read with {low} to {high:.2f}, {name}: {right} of {len(some)} right; said by the others' weights {said:.3f}")
    whole = fit(lines)
    print("weights:", *(f"{w:.2f}" for w in (*whole.coef_[0], *np.ravel(whole.intercept_))))


if __name__ == "__main__":
    main()
