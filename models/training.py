"""Training a ranker: rank on one part of the questions, decide on a second, calibrate on a third. Deterministic for a seed."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression

from models import trees
from models.products.features import NAMES
from models.products.matcher import ProductMatcher
from models.products.query import LineQuery
from models.products.ranker import GAPS
from models.ranking import Ranker, decision_row

TREES, LEAVES = 200, 24
NEAR = ("query_soft", "name_soft", "any_key")
HIGHEST = 0.9995
"""No line is ever surer than this: a calibration of a few thousand lines can't say more."""
WRONG_KEPT = 14
"""Wrong candidates of a line that are learned from: the likeliest by characters, words and keys, and as many drawn at random."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line with the article that is right; empty where nobody can say (not stocked, ambiguous).

    `taught`: a person confirmed it after it was scored."""

    query: LineQuery
    sku: str
    noise: str = ""
    taught: bool = False


TURNS = (0, 1, 0, 2, 0, 1, 2, 0, 1, 2, 0)
"""Of eleven questions five rank, three decide, three calibrate, all through time."""


@dataclass(slots=True)
class Tables:
    """Prepared questions: features of each one's candidates, which candidate is right, whose turn it is (0 rank, 1 decide, 2 calibrate)."""

    features: list[np.ndarray] = field(default_factory=list)
    right: list[np.ndarray] = field(default_factory=list)
    turn: list[int] = field(default_factory=list)

    def add(self, at: int, features: np.ndarray, right: np.ndarray) -> None:
        """One more question, the `at`th of its ground; one without candidates teaches nothing."""
        if len(features):
            self.features.append(features.astype(np.float32))
            self.right.append(right)
            self.turn.append(TURNS[at % len(TURNS)])

    def add_lines(self, matcher: ProductMatcher, lines: Sequence[Labelled]) -> None:
        """Prepare order lines in time; what was confirmed teaches the matcher before the next line is looked at, as it does in use."""
        for at, line in enumerate(lines):
            found = matcher.candidates(line.query)
            self.add(at, found.table, np.array([sku == line.sku for sku in found.skus]))
            if line.taught and line.sku:
                matcher.confirm(line.query, line.sku)


def train_products(
    matchers: Sequence[tuple[ProductMatcher, Sequence[Labelled]]], *, seed: int = 0, note: str = "", progress: Callable[[str], None] = print
) -> Ranker:
    """Fit a ranker on lines of one or more catalogues."""
    tables = Tables()
    for matcher, lines in matchers:
        tables.add_lines(matcher, lines)
        progress(f"{len(lines)} lines prepared")
    return fit(tables, NAMES, GAPS, near=NEAR, seed=seed, note=note)


def fit(tables: Tables, names: Sequence[str], gaps: Sequence[str], *, near: Sequence[str] = (), seed: int = 0, note: str = "") -> Ranker:
    """Fit ranker, decider and calibration. `near`: features whose sum says which wrong candidates are worth learning from."""
    turn, random = np.array(tables.turn), np.random.default_rng(seed)
    likeness, apart = [names.index(n) for n in near], np.array([names.index(n) for n in gaps])
    kept = [_some(tables.features[at], tables.right[at], likeness, random) for at in np.flatnonzero(turn == 0)]
    model = _boosted(TREES, LEAVES, 40, seed)
    model.fit(_told(np.concatenate([x for x, _ in kept])), np.concatenate([y for _, y in kept]))
    ranker = trees.export(model)
    rows, right = _decisions(ranker, tables, apart)
    decider_model = _boosted(120, 12, 40, seed)
    decider_model.fit(_told(rows[turn == 1]), right[turn == 1])
    decider = trees.export(decider_model)
    odds = decider.raw(rows[turn == 2])
    curve = IsotonicRegression(y_min=0.001, y_max=HIGHEST, out_of_bounds="clip").fit(odds, right[turn == 2])
    x = np.asarray(curve.X_thresholds_)
    card = {
        "features": list(names),
        "trained_on": note,
        "lines": len(turn),
        "seed": seed,
        "right_first_in_calibration": float(right[turn == 2].mean()),
        "digest": hashlib.sha256(ranker.value.tobytes() + decider.value.tobytes() + x.tobytes()).hexdigest(),
    }
    return Ranker(ranker, decider, x, _shrunk(odds, right[turn == 2], curve, x), apart, card)


def _told(table: np.ndarray) -> np.ndarray:
    """The table with columns of nothing but unknowns (a company without prices) set to zero: the library can't make bins of them."""
    table[:, np.isnan(table).all(axis=0)] = 0.0
    return table


def _boosted(count: int, leaves: int, least: int, seed: int) -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=count,
        max_leaf_nodes=leaves,
        learning_rate=0.1,
        min_samples_leaf=least,
        l2_regularization=1.0,
        early_stopping=False,  # type: ignore[arg-type]
        random_state=seed,  # type: ignore[arg-type]
    )


def _some(table: np.ndarray, right: np.ndarray, near: Sequence[int], random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """The right candidate, the wrong ones that are most like the line, and some others."""
    if len(table) <= 2 * WRONG_KEPT:
        return table, right
    order = np.argsort(-table[:, list(near)].sum(axis=1), kind="stable")
    rest = random.permutation(order[WRONG_KEPT:])[:WRONG_KEPT]
    kept = np.union1d(np.concatenate([order[:WRONG_KEPT], rest]), np.flatnonzero(right))
    return table[kept], right[kept]


def _decisions(ranker: trees.Trees, tables: Tables, gaps: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    rows, right = [], []
    for table, truth in zip(tables.features, tables.right, strict=True):
        scores = ranker.probability(table.astype(np.float64))
        order = np.argsort(-scores, kind="stable")
        rows.append(decision_row(table.astype(np.float64), scores, order.tolist(), gaps))
        right.append(bool(truth[order[0]]))
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
