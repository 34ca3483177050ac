"""Training the product ranker: rank on one part of the lines, decide on a second, calibrate on a third. Deterministic for a seed."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression

from models import trees
from models.products.features import NAMES
from models.products.matcher import ProductMatcher
from models.products.query import LineQuery
from models.products.ranker import Ranker, decision_row

TREES, LEAVES = 160, 24
HIGHEST = 0.9995
"""No line is ever surer than this: a calibration of a few thousand lines can't say more."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line with the article that is right; empty where nobody can say (not stocked, ambiguous)."""

    query: LineQuery
    sku: str
    noise: str = ""


def train_products(
    matchers: Sequence[tuple[ProductMatcher, Sequence[Labelled]]], *, seed: int = 0, note: str = "", progress: Callable[[str], None] = print
) -> Ranker:
    """Fit a ranker on lines of one or more catalogues. Of each catalogue's lines 55 % rank, 25 % decide, 20 % calibrate."""
    tables: list[np.ndarray] = []
    truths: list[np.ndarray] = []
    part: list[int] = []
    for matcher, lines in matchers:
        prepared = matcher.candidates([line.query for line in lines])
        for at, (line, (skus, table, _)) in enumerate(zip(lines, prepared, strict=True)):
            if skus:
                tables.append(table)
                truths.append(np.array([sku == line.sku for sku in skus]))
                draw = at / len(lines)
                part.append(0 if draw < 0.55 else 1 if draw < 0.8 else 2)
        progress(f"{len(lines)} lines prepared")
    groups = np.array(part)
    ranking = [at for at in range(len(tables)) if groups[at] == 0]
    model = HistGradientBoostingClassifier(
        max_iter=TREES,
        max_leaf_nodes=LEAVES,
        learning_rate=0.1,
        min_samples_leaf=30,
        early_stopping=False,  # type: ignore[arg-type]
        random_state=seed,  # type: ignore[arg-type]
    )
    model.fit(np.concatenate([tables[at] for at in ranking]), np.concatenate([truths[at] for at in ranking]))
    ranker = trees.export(model)
    rows, right = _decisions(ranker, tables, truths)
    decider_model = HistGradientBoostingClassifier(
        max_iter=80,
        max_leaf_nodes=10,
        learning_rate=0.08,
        min_samples_leaf=40,
        early_stopping=False,  # type: ignore[arg-type]
        random_state=seed,  # type: ignore[arg-type]
    )
    decider_model.fit(rows[groups == 1], right[groups == 1])
    decider = trees.export(decider_model)
    odds = decider.raw(rows[groups == 2])
    curve = IsotonicRegression(y_min=0.001, y_max=HIGHEST, out_of_bounds="clip").fit(odds, right[groups == 2])
    x = np.asarray(curve.X_thresholds_)
    card = {
        "features": list(NAMES),
        "trained_on": note,
        "lines": len(tables),
        "seed": seed,
        "right_first_in_calibration": float(right[groups == 2].mean()),
        "digest": hashlib.sha256(ranker.value.tobytes() + decider.value.tobytes() + x.tobytes()).hexdigest(),
    }
    return Ranker(ranker, decider, x, _shrunk(odds, right[groups == 2], curve, x), card)


def _decisions(ranker: trees.Trees, tables: Sequence[np.ndarray], truths: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    rows, right = [], []
    for table, truth in zip(tables, truths, strict=True):
        scores = ranker.probability(table)
        first = int(np.argmax(scores))
        rows.append(decision_row(table, scores, first))
        right.append(bool(truth[first]))
    return np.array(rows), np.array(right)


def _shrunk(odds: np.ndarray, right: np.ndarray, curve: IsotonicRegression, x: np.ndarray) -> np.ndarray:
    """Each step of the curve with two thirds of an error added: a step of 50 right lines says .987, one of 5,000 says .9999 (capped)."""
    y = curve.predict(odds)
    shrunk = []
    for value in curve.predict(x):
        members = np.isclose(y, value)
        n, k = int(members.sum()), float(right[members].sum())
        shrunk.append(min(HIGHEST, (k + 0.01) / (n + 0.01 + 0.66)) if n else float(value))
    return np.maximum.accumulate(np.array(shrunk))
