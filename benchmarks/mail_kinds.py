"""Fit and measure what mails ask of us: `python -m benchmarks.mail_kinds [--write]`.

Mails with truth, each set by another hand, are read whole. Each of the hands of `FRESH` is left out in turn: the weights are fitted to all
others and measured on it, beside the phrases alone. Nothing is drawn at random.
"""

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.mail_tagger import folder_of, opened
from intake.reading.asked import MODEL, chances_of, kind_of, signs_of
from intake.reading.kinds import weighed
from intake.reading.mail import SURELY
from intake.reading.tagging.reading import both_read
from intake.reading.written import plain_lines
from tests.intake.mailtext.scoring import cases

TUNED = ("practice", "voices", "heldout", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
FRESH = tuple(f"train{k}" for k in range(1, 10))
RARE, SOFT = 3, 0.3
"""Mails that a word must stand in, and the inverse of the penalty of squared weights."""


@dataclass(frozen=True)
class Seen:
    kind: str
    ruled: str
    signs: Mapping[str, float]


def seen(case: Mapping[str, Any]) -> Seen:
    subject, day, thread, orders = opened(case)
    lines = plain_lines(orders)
    orders = both_read(thread.forwarded or thread.newest, orders, name="mail body", subject=subject, sent=day)
    sure = [line.confidence for order in orders for line in order.lines]
    lines = max(lines, plain_lines(orders))
    verdict = weighed(thread.said, subject=subject, lines=lines)
    signs = signs_of(thread.said, verdict, subject=subject, lines=lines, confidences=sure, forwarded=bool(thread.forwarded))
    return Seen(case["kind"], kind_of(verdict[0]), signs)


@dataclass(frozen=True)
class Fit:
    kinds: Sequence[str]
    index: Mapping[str, int]
    weights: np.ndarray

    def told(self, signs: Mapping[str, float]) -> tuple[str, float]:
        chances = chances_of(signs, self.index, self.weights)
        return self.kinds[int(chances.argmax())], float(chances.max())


def fitted(known: Sequence[Seen]) -> Fit:
    """The weights that tell the kinds of these mails best."""
    often = Counter(name for one in known for name in one.signs)
    index = {name: k for k, name in enumerate(sorted(n for n, c in often.items() if n and (c >= RARE or n[:2] not in ("w ", "s "))))}
    matrix = np.zeros((len(known), len(index)), dtype=np.float32)
    for row, one in enumerate(known):
        for name, value in one.signs.items():
            if name in index:
                matrix[row, index[name]] = value
    kinds = sorted({one.kind for one in known})
    model = LogisticRegression(C=SOFT, max_iter=500).fit(matrix, [kinds.index(one.kind) for one in known])
    weights = np.vstack([model.coef_.T, model.intercept_]).astype(np.float32)
    return Fit(kinds, {**index, "": len(index)}, weights)


def told(some: Sequence[Seen], fit: Fit) -> str:
    """One set's figures: kinds right, orders lost, what is no order taken for one, and how right the sure verdicts are."""
    weighed = [(one, *fit.told(one.signs)) for one in some]
    sure = [one.kind == kind for one, kind, likely in weighed if likely >= SURELY]
    ways = {"phrases": [(one.kind, one.ruled) for one in some], "weighed": [(one.kind, kind) for one, kind, _ in weighed]}
    figures = (
        f"by {way}: {sum(a == b for a, b in pairs)} right, {sum(a == 'order' and b == 'non_order' for a, b in pairs)} orders lost, "
        f"{sum(a != 'order' and b == 'order' for a, b in pairs)} taken for orders"
        for way, pairs in ways.items()
    )
    return f"{len(some)} mails; {'; '.join(figures)}; stated {SURELY} and more: {sum(sure)} of {len(sure)} right"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--write", action="store_true", help="write the model of all sets")
    write = asked.parse_args().write
    known = {name: [seen(case) for case in cases(folder_of(name))] for name in (*TUNED, *FRESH)}
    card: list[str] = []
    for held in FRESH:
        fit = fitted([one for name, some in known.items() if name != held for one in some])
        card.append(f"{held}, left out: {told(known[held], fit)}")
        print(card[-1], flush=True)
    if write:
        fit = fitted([one for some in known.values() for one in some])
        kept = np.abs(fit.weights).max(axis=1) >= 0.01
        names = [name for name, k in sorted(fit.index.items(), key=lambda item: item[1]) if kept[k]]
        parts = {"kinds": "\n".join(fit.kinds), "signs": "\n".join(names), "card": "\n".join(card)}
        texts = {part: np.frombuffer(text.encode(), dtype=np.uint8) for part, text in parts.items()}
        np.savez_compressed(
            MODEL, weights=fit.weights[kept].astype(np.float16), kinds=texts["kinds"], signs=texts["signs"], card=texts["card"]
        )


if __name__ == "__main__":
    main()
