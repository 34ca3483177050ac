"""Gradient boosted trees as plain arrays: trained by scikit-learn, kept as npz without pickle, walked with numpy.

Walking 120 trees for the 20 lines of one order takes well under a millisecond, which scikit-learn's per-tree calls don't,
and the file stays readable under any later version of scikit-learn.
"""

import io
from dataclasses import dataclass, field
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """All nodes of all trees in one row. Features are doubled: the first half has missing values as -inf, the second as +inf."""

    roots: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    child: np.ndarray
    """(nodes, 2): where a value not above the threshold goes, and where one above it; a leaf leads to itself."""
    value: np.ndarray
    base: float
    depth: int
    width: int
    levels: tuple[tuple[np.ndarray, np.ndarray], ...] = field(init=False, repr=False)
    """Feature and threshold of each level, all trees filled up to the same depth: the children of place n are 2n and 2n + 1 of the next"""
    leaves: np.ndarray = field(init=False, repr=False)

    def __post_init__(self) -> None:
        at, levels = self.roots, []
        for _ in range(max(self.depth, 1)):
            levels.append((self.feature[at], self.threshold[at]))
            at = self.child[at].ravel()
        object.__setattr__(self, "levels", tuple(levels))
        object.__setattr__(self, "leaves", self.value[at])

    def predict(self, rows: np.ndarray) -> np.ndarray:
        """P(class 1) per row of features; missing values are NaN."""
        return _chance(self.base + self.reached(rows).sum(1))

    def reached(self, rows: np.ndarray) -> np.ndarray:
        """(rows x trees): the value of the leaf that each row reaches in each tree."""
        if rows.shape[1] != self.width:
            raise ValueError(f"the model reads {self.width} features, not {rows.shape[1]}; train it again")
        flat = np.concatenate([np.fmax(rows, -np.inf), np.fmin(rows, np.inf)], axis=1)
        offset = np.arange(0, flat.size, flat.shape[1])[:, None]
        at = np.arange(len(self.roots))[None]  # at the roots one row of places serves all
        for feature, threshold in self.levels:  # all places are inside; "clip" saves looking whether they are, a third of the time
            above = flat.take(feature.take(at, mode="clip") + offset, mode="clip") > threshold.take(at, mode="clip")
            at = at + at + above
        return self.leaves.take(at, mode="clip")


def _chance(odds: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-odds))


@dataclass(frozen=True, slots=True, eq=False)
class Twin:
    """Two forests over the same rows, the second over their first columns only, walked as one: small calls cost their overhead."""

    both: Forest
    bases: tuple[float, float]
    first: int
    """Trees of the first forest"""

    @classmethod
    def of(cls, first: Forest, second: Forest) -> "Twin":
        nodes = len(first.feature)
        both = Forest(
            np.r_[first.roots, second.roots + nodes],
            np.r_[first.feature, second.feature + np.where(second.feature >= second.width, first.width - second.width, 0)],
            np.r_[first.threshold, second.threshold],
            np.concatenate([first.child, second.child + nodes]),
            np.r_[first.value, second.value],
            0.0,
            max(first.depth, second.depth),
            first.width,
        )
        return cls(both, (first.base, second.base), len(first.roots))

    def predict(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """P(class 1) by the first and by the second forest."""
        reached = self.both.reached(rows)
        return _chance(self.bases[0] + reached[:, : self.first].sum(1)), _chance(self.bases[1] + reached[:, self.first :].sum(1))


def of_classifier(model: Any) -> Forest:
    """The trees of a fitted binary HistGradientBoostingClassifier; checked against it on random rows."""
    parts = [tree[0].nodes for tree in model._predictors]
    starts = np.cumsum([0, *map(len, parts)])
    nodes = np.concatenate(parts)
    place = np.arange(len(nodes))
    start = np.repeat(starts[:-1], list(map(len, parts)))
    leaf = nodes["is_leaf"].astype(bool)
    width = int(model.n_features_in_)
    feature = np.where(leaf, 0, nodes["feature_idx"] + np.where(nodes["missing_go_to_left"].astype(bool), 0, width))
    child = np.stack([np.where(leaf, place, nodes["left"] + start), np.where(leaf, place, nodes["right"] + start)], axis=1)
    forest = Forest(
        starts[:-1].astype(np.int64),
        feature.astype(np.int64),
        # a split "known or not" has an infinite threshold; made finite, so that +inf (missing) still lies above it
        np.where(leaf, np.inf, np.minimum(nodes["num_threshold"], np.finfo(float).max)).astype(float),
        child.astype(np.int64),
        np.where(leaf, nodes["value"], 0.0).astype(float),
        float(np.ravel(model._baseline_prediction)[0]),
        int(nodes["depth"].max()),
        width,
    )
    rows = np.random.default_rng(0).normal(size=(200, width)) * 3
    rows[np.random.default_rng(1).random(rows.shape) < 0.2] = np.nan
    if not np.allclose(forest.predict(rows), model.predict_proba(rows)[:, 1], atol=1e-9):
        raise AssertionError("the arrays don't give what the trees give; scikit-learn's node layout has changed")
    return forest


_KEPT = ("roots", "feature", "threshold", "child", "value")


def to_bytes(**forests: Forest) -> bytes:
    """Several forests as one npz file, by name."""
    arrays: dict[str, np.ndarray] = {}
    for name, forest in forests.items():
        for part in _KEPT:
            array = getattr(forest, part)
            arrays[f"{name}.{part}"] = array.astype(np.int32) if array.dtype == np.int64 else array
        arrays[f"{name}.shape"] = np.array([forest.base, forest.depth, forest.width])
    stream = io.BytesIO()
    np.savez_compressed(stream, **arrays)  # type: ignore[arg-type]
    return stream.getvalue()


def from_bytes(data: bytes) -> dict[str, Forest]:
    """The forests of a file that `to_bytes` made. Raises ValueError where it is none."""
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as kept:
            arrays = {name: kept[name] for name in kept.files}
        names = {name.partition(".")[0] for name in arrays}
        return {name: _forest(arrays, name) for name in names}
    except (ValueError, KeyError, OSError, EOFError) as error:
        raise ValueError(f"This is no model file ({error}); train it again.") from None


def _forest(arrays: dict[str, np.ndarray], name: str) -> Forest:
    base, depth, width = arrays[f"{name}.shape"]
    parts = {part: arrays[f"{name}.{part}"] for part in _KEPT}
    return Forest(
        **{part: array.astype(np.int64) if array.dtype == np.int32 else array for part, array in parts.items()},
        base=float(base),
        depth=int(depth),
        width=int(width),
    )
