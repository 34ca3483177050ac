"""Gradient-boosted trees as plain arrays: exported from scikit-learn, kept as npz, evaluated with numpy. Nothing is unpickled."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

AT_ONCE = 256
"""Rows that walk down all trees together: enough to be fast, few enough to stay in the cache."""


@dataclass(frozen=True, slots=True)
class Trees:
    """All trees in one table of nodes. `roots` are the trees' first nodes; leaves have feature -1 and their value in `value`."""

    feature: np.ndarray
    threshold: np.ndarray
    left: np.ndarray
    right: np.ndarray
    missing_left: np.ndarray
    value: np.ndarray
    roots: np.ndarray
    baseline: float
    depth: int

    def raw(self, rows: np.ndarray) -> np.ndarray:
        """Log-odds of each row (n x features, float64, NaN for unknown)."""
        total = np.empty(len(rows))
        for start in range(0, len(rows), AT_ONCE):
            part = np.ascontiguousarray(rows[start : start + AT_ONCE], dtype=np.float64)
            flat, width, trees = part.ravel(), part.shape[1], len(self.roots)
            at = np.tile(self.roots, len(part))
            begin = np.repeat(np.arange(len(part)) * width, trees)
            walking = np.arange(len(at))
            while len(walking):
                node = at[walking]
                feature = self.feature[node]
                inner = feature >= 0
                if not inner.all():
                    walking, node, feature = walking[inner], node[inner], feature[inner]
                x = flat[begin[walking] + feature]
                go_left = (x <= self.threshold[node]) | (np.isnan(x) & self.missing_left[node])
                at[walking] = np.where(go_left, self.left[node], self.right[node])
            total[start : start + AT_ONCE] = self.baseline + self.value[at].reshape(len(part), trees).sum(axis=1)
        return total

    def probability(self, rows: np.ndarray) -> np.ndarray:
        """Probability of the positive class for each row."""
        return 1 / (1 + np.exp(-np.clip(self.raw(rows), -40, 40)))

    def arrays(self, prefix: str) -> dict[str, np.ndarray]:
        """The arrays for `numpy.savez`, their names beginning with `prefix`."""
        names = ("feature", "threshold", "left", "right", "missing_left", "value", "roots")
        rest = {f"{prefix}baseline": np.array(self.baseline), f"{prefix}depth": np.array(self.depth)}
        return {f"{prefix}{name}": getattr(self, name) for name in names} | rest


def export(model: HistGradientBoostingClassifier) -> Trees:
    """The trees of a fitted binary classifier without categorical features."""
    columns: dict[str, list[np.ndarray]] = {n: [] for n in ("feature", "threshold", "left", "right", "missing_left", "value")}
    roots, offset, depth = [], 0, 0
    for (predictor,) in model._predictors:
        nodes = predictor.nodes
        leaf = nodes["is_leaf"].astype(bool)
        columns["feature"].append(np.where(leaf, -1, nodes["feature_idx"]).astype(np.int16))
        columns["threshold"].append(nodes["num_threshold"].astype(np.float64))
        columns["left"].append((nodes["left"] + offset).astype(np.int32))
        columns["right"].append((nodes["right"] + offset).astype(np.int32))
        columns["missing_left"].append(nodes["missing_go_to_left"].astype(bool))
        columns["value"].append(nodes["value"].astype(np.float64))
        roots.append(offset)
        offset += len(nodes)
        depth = max(depth, int(nodes["depth"].max()))
    joined = {name: np.concatenate(parts) for name, parts in columns.items()}
    baseline = float(np.ravel(model._baseline_prediction)[0])
    return Trees(**joined, roots=np.array(roots, dtype=np.int32), baseline=baseline, depth=depth)


def from_arrays(data: np.lib.npyio.NpzFile | dict[str, np.ndarray], prefix: str) -> Trees:
    """The trees back from the arrays of a model file."""
    names = ("feature", "threshold", "left", "right", "missing_left", "value", "roots")
    return Trees(**{n: data[f"{prefix}{n}"] for n in names}, baseline=float(data[f"{prefix}baseline"]), depth=int(data[f"{prefix}depth"]))


def load(path: Path) -> dict[str, np.ndarray]:
    """The arrays of an npz file; refuses anything that would need unpickling."""
    with np.load(path, allow_pickle=False) as data:
        return {name: data[name] for name in data.files}
