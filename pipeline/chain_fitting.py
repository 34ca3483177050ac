"""Fit a linear chain of labels: the penalised likelihood's maximum by L-BFGS, all texts of a fit in step. Nothing is drawn at random."""

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from intake.reading.tagging.crf import Chain

PENALTY, RARE, STEPS, SMALL = 0.5, 3, 60, 0.02
"""Of the squared weights (half of it); texts that a sign must stand in; most steps of the search; weights that are left out."""

Text = tuple[Sequence[Sequence[str]], Sequence[int]]
"""The signs of each place and its label."""


def fitted(texts: Sequence[Text], barred: np.ndarray, *, penalty: float = PENALTY, rare: int = RARE, steps: int = STEPS) -> Chain:
    """The chain that fits the texts best; `barred` is added to the weights of label pairs (0, or far below where one never follows)."""
    labels = len(barred)
    texts = sorted((t for t in texts if t[1]), key=lambda t: -len(t[1]))
    index = _index(texts, rare)
    matrix = _matrix(texts, index)
    gold = np.concatenate([np.asarray(t[1]) for t in texts])
    lengths = [len(t[1]) for t in texts]
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]]).astype(int)
    places = [starts[: sum(n > k for n in lengths)] + k for k in range(lengths[0])]
    back = matrix.T.tocsr()
    size = len(index) * labels
    told = np.zeros((len(gold), labels))
    told[np.arange(len(gold)), gold] = 1
    seen = np.zeros((labels, labels))
    for before, here in itertools.pairwise(places):
        np.add.at(seen, (gold[before[: len(here)]], gold[here]), 1)
    opened = told[starts].sum(axis=0)
    constant = (back @ told).ravel()

    def cost(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights, ways, first = flat[:size].reshape(-1, labels), flat[size : size + labels**2].reshape(labels, labels), flat[-labels:]
        likelihood, shares, pairs, begun = _expected(matrix @ weights, places, ways + barred, first)
        right = float(constant @ flat[:size] + (seen * ways).sum() + opened @ first)
        slope = np.concatenate([(back @ shares).ravel() - constant, (pairs - seen).ravel(), begun - opened])
        return likelihood - right + penalty / 2 * float(flat @ flat), slope + penalty * flat

    found = minimize(cost, np.zeros(size + labels**2 + labels), jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 6}).x
    weights = found[:size].reshape(-1, labels)
    return _pruned(Chain(index, weights, found[size : size + labels**2].reshape(labels, labels) + barred, found[-labels:]))


def _index(texts: Sequence[Text], rare: int) -> dict[str, int]:
    seen = Counter(sign for signs, _ in texts for sign in {s for here in signs for s in here})
    return {sign: k for k, sign in enumerate(sorted(s for s, n in seen.items() if n >= rare))}


def _matrix(texts: Sequence[Text], index: dict[str, int]) -> csr_matrix:
    columns: list[int] = []
    ends = [0]
    for signs, _ in texts:
        for here in signs:
            columns += [k for s in here if (k := index.get(s)) is not None]
            ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, len(index)))


def _expected(
    scores: np.ndarray, places: Sequence[np.ndarray], ways: np.ndarray, first: np.ndarray
) -> tuple[float, np.ndarray, np.ndarray, np.ndarray]:
    """The log of the sum over all labellings, and how often each label, pair and first label is expected. `places[k]`: the texts' k-th."""
    top = scores.max(axis=1, keepdims=True)
    grown = np.exp(scores - top)
    step = np.exp(ways)
    forward = np.empty_like(grown)
    scale = np.empty(len(grown))
    now = grown[places[0]] * np.exp(first)
    for k, here in enumerate(places):
        if k:
            now = grown[here] * (forward[places[k - 1][: len(here)]] @ step)
        scale[here] = now.sum(axis=1)
        forward[here] = now / scale[here][:, None]
    backward = np.ones_like(grown)
    pairs = np.zeros_like(ways)
    for k in range(len(places) - 1, 0, -1):
        here, before = places[k], places[k - 1][: len(places[k])]
        more = grown[here] * backward[here] / scale[here][:, None]
        backward[before] = more @ step.T
        pairs += step * (forward[before].T @ more)
    shares = forward * backward
    return float(np.log(scale).sum() + top.sum()), shares, pairs, shares[places[0]].sum(axis=0)


def _pruned(chain: Chain) -> Chain:
    kept = np.abs(chain.weights).max(axis=1) >= SMALL
    names = [name for name, keep in zip(chain.index, kept, strict=True) if keep]
    weights = np.round(chain.weights[kept], 3).astype(np.float32)
    return Chain({name: k for k, name in enumerate(names)}, weights, chain.steps, chain.first)


def logistic(rows: Sequence[tuple[Mapping[str, float], bool, float]], penalty: float = 1.0) -> dict[str, float]:
    """Weights by sign of a logistic regression on (signs, outcome, weight), each squared weight penalised but the constant's."""
    names = sorted({name for signs, _, _ in rows for name in signs})
    matrix = np.array([[signs.get(name, 0.0) for name in names] for signs, _, _ in rows]).reshape(len(rows), len(names))
    target = np.array([1.0 if right else -1.0 for _, right, _ in rows])
    share = np.array([weight for _, _, weight in rows])
    pull = np.array([0.0 if name == "constant" else penalty for name in names])

    def cost(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margin = target * (matrix @ weights)
        slope = -target * share / (1 + np.exp(np.clip(margin, -30, 30)))
        return float((share * np.logaddexp(0, -margin)).sum() + pull @ weights**2 / 2), matrix.T @ slope + pull * weights

    found = minimize(cost, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return dict(zip(names, map(float, found), strict=True))
