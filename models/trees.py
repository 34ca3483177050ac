"""Gradient-boosted trees as plain arrays: exported from scikit-learn, kept as npz, evaluated with numpy. Nothing is unpickled."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

AT_ONCE = 64
"""Rows that are looked at together: enough to be fast, few enough to stay in the cache."""
FIRST = 40
"""Trees after which it is clear which rows lead."""
MOST_LEAVES = 64
"""Leaves of a tree that fit into one word of bits."""


@dataclass(frozen=True)
class Trees:
    """All trees in one table of nodes. `roots` are the trees' first nodes; leaves have feature -1 and their value in `value`.

    Evaluated by bits (QuickScorer, Lucchese et al., SIGIR 2015): every condition that fails takes the leaves left of it out of its tree,
    and the leftmost leaf that remains is where the row would have ended. All conditions of all trees are tried at once.
    """

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
            part = np.asarray(rows[start : start + AT_ONCE], dtype=np.float64)
            total[start : start + AT_ONCE] = self.baseline + self._sum(part, self._first) + self._sum(part, self._others)
        return total

    def leading(self, rows: np.ndarray, keep: int) -> np.ndarray:
        """Log-odds of each row, in full for the `keep` rows that lead after the first trees. The others are moved as far as the last of
        those was moved by the other trees, so that they stay behind it."""
        if len(rows) <= keep:
            return self.raw(rows)
        rows = np.asarray(rows, dtype=np.float64)
        total = self.baseline + self._sum(rows, self._first)
        order = np.argpartition(-total, keep - 1)
        ahead, behind = order[:keep], order[keep:]
        moved = self._sum(rows[ahead], self._others)
        last = int(np.argmin(total[ahead]))
        total[ahead] += moved
        total[behind] += min(float(moved[last]), 0.0)
        return total

    def _sum(self, rows: np.ndarray, bits: "_Bits") -> np.ndarray:
        """What the trees of some bits add to the rows."""
        trees = len(bits.value)
        if not trees:
            return np.zeros(len(rows))
        columns = np.ascontiguousarray(rows.T)
        holds = columns[bits.feature] <= bits.threshold[:, None]
        unknown = np.isnan(columns)
        if unknown.any():
            holds |= unknown[bits.feature] & bits.missing_left[:, None]
        left = np.where(holds, bits.every, bits.mask[:, None]).reshape(-1, trees, len(rows))
        left = np.bitwise_and.reduce(left, axis=0)
        leaf = np.log2((left & (~left + bits.every.dtype.type(1))).astype(np.float64)).astype(np.intp)
        return bits.value[np.arange(trees)[:, None], leaf].sum(axis=0)

    @cached_property
    def _first(self) -> "_Bits":
        return self._bits(self.roots[:FIRST])

    @cached_property
    def _others(self) -> "_Bits":
        return self._bits(self.roots[FIRST:])

    def _bits(self, roots: np.ndarray) -> "_Bits":
        """The conditions of some trees, the first of each tree, then the second of each; trees with fewer get such as always hold."""
        trees = [self._conditions(int(root)) for root in roots]
        most = max((len(inner) for inner, _ in trees), default=0) or 1
        kind = np.uint32 if max((len(leaves) for _, leaves in trees), default=1) <= 32 else np.uint64
        every = kind(np.iinfo(kind).max)
        shape = (most, len(trees))
        feature, threshold = np.zeros(shape, np.intp), np.full(shape, np.inf)
        missing, mask = np.ones(shape, dtype=bool), np.full(shape, every, dtype=kind)
        value = np.zeros((len(trees), max((len(leaves) for _, leaves in trees), default=1)))
        for at, (inner, leaves) in enumerate(trees):
            value[at, : len(leaves)] = self.value[leaves]
            for place, (node, begin, end) in enumerate(inner):
                feature[place, at], threshold[place, at] = self.feature[node], self.threshold[node]
                missing[place, at] = self.missing_left[node]
                mask[place, at] = every ^ kind((1 << end) - (1 << begin))
        return _Bits(feature.ravel(), threshold.ravel(), missing.ravel(), mask.ravel(), value, np.array(every))

    def _conditions(self, root: int) -> tuple[list[tuple[int, int, int]], list[int]]:
        """((inner node, first and behind the last of the leaves on its left), leaves from left to right) of a tree."""
        inner: list[tuple[int, int, int]] = []
        leaves: list[int] = []

        def walk(node: int) -> None:
            if self.feature[node] < 0:
                leaves.append(node)
                return
            begin = len(leaves)
            walk(int(self.left[node]))
            inner.append((node, begin, len(leaves)))
            walk(int(self.right[node]))

        walk(root)
        if len(leaves) > MOST_LEAVES:
            raise ValueError(f"a tree has {len(leaves)} leaves, more than {MOST_LEAVES}: train with fewer")
        return inner, leaves

    def probability(self, rows: np.ndarray) -> np.ndarray:
        """Probability of the positive class for each row."""
        return 1 / (1 + np.exp(-np.clip(self.raw(rows), -40, 40)))

    def arrays(self, prefix: str) -> dict[str, np.ndarray]:
        """The arrays for `numpy.savez`, their names beginning with `prefix`."""
        names = ("feature", "threshold", "left", "right", "missing_left", "value", "roots")
        rest = {f"{prefix}baseline": np.array(self.baseline), f"{prefix}depth": np.array(self.depth)}
        return {f"{prefix}{name}": getattr(self, name) for name in names} | rest


@dataclass(frozen=True, slots=True)
class _Bits:
    """Conditions as arrays, and for each the leaves that remain where it fails."""

    feature: np.ndarray
    threshold: np.ndarray
    missing_left: np.ndarray
    mask: np.ndarray
    value: np.ndarray
    every: np.ndarray


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
