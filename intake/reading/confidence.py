"""How sure a reading is: raw evidence of a value or a line, mapped to the probability of being right by a small logistic model.

The weights stand in `model/confidence.json`; `fit` makes them from readings whose truth is known (`ordersift train reading`).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import astuple, dataclass, fields
from functools import lru_cache
from math import exp
from pathlib import Path

import numpy as np

WEIGHTS = Path(__file__).parent / "model" / "confidence.json"
CEILING = 0.995
"""No reading is surer than this."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for and against a reading, each 0..1."""

    proven: float
    """The row's arithmetic confirms it."""
    disproved: float
    """The row's arithmetic speaks against it."""
    label: float
    """How fully the column's header names its role."""
    ambiguous: float
    """The number has two readings."""
    table: float
    """Share of the table's rows that prove themselves."""
    words: float
    """The lowest confidence of the words, as the page's reader gives it."""
    usual: float
    """Share of the columns that the table's rows usually fill which this row fills too."""
    summed: float = 0.0
    """The line amounts add up to a printed total."""
    headed: float = 0.0
    """Labels stand above the columns."""


def features(signs: Signs) -> tuple[float, ...]:
    """The signs as the model weighs them, and last how bare a reading is: not proven, not named by a label, nor part of a sum that comes
    out. To lack one of these is no fault; a reading that lacks all of them rests on the look of its numbers only."""
    return (*astuple(signs), (1.0 - signs.proven) * (1.0 - signs.label) * (1.0 - signs.summed))


def probability(signs: Signs, kind: str) -> float:
    """Probability that a reading of this kind ("value", "line") is right."""
    if (heard := _HEARD.get()) is not None:
        heard.append((kind, signs))
    weights = (_LEARNED.get() or shipped())[kind]
    z = weights[0] + sum(w * x for w, x in zip(weights[1:], features(signs), strict=True))
    return round(min(CEILING, 1.0 / (1.0 + exp(-max(-30.0, min(30.0, z))))), 4)


SIGNS = len(fields(Signs)) + 2
"""How many weights a kind has: the constant, the signs, and how bare a reading is."""
Weights = Mapping[str, Sequence[float]]
"""For each kind the weights, first the constant."""
_LEARNED: ContextVar[Weights | None] = ContextVar("weights of a workspace", default=None)
_HEARD: ContextVar[list[tuple[str, Signs]] | None] = ContextVar("signs asked about", default=None)


@lru_cache(maxsize=1)
def shipped() -> dict[str, list[float]]:
    """The weights that come with the product; the file's card says what they were fitted on."""
    return {kind: found for kind, found in json.loads(WEIGHTS.read_text("utf-8")).items() if kind != "card"}


@contextmanager
def using(weights: Weights | None) -> Iterator[None]:
    """Judge with other weights than the shipped ones; None: with those."""
    token = _LEARNED.set(weights)
    try:
        yield
    finally:
        _LEARNED.reset(token)


@contextmanager
def listening() -> Iterator[list[tuple[str, Signs]]]:
    """The signs of everything that is judged inside, in the order of reading: what a fit learns from."""
    heard: list[tuple[str, Signs]] = []
    token = _HEARD.set(heard)
    try:
        yield heard
    finally:
        _HEARD.reset(token)


def fit(signs: Sequence[Signs], right: Sequence[bool], penalty: float = 1.0, rounds: int = 200, prior: Sequence[float] = ()) -> list[float]:
    """Weights (first the constant) of a logistic regression with a ridge penalty towards `prior` (zeros without one), by Newton's method.

    What the examples do not show stays as the prior has it; signs that a shorter prior does not know are held to zero by a penalty of 1.
    """
    x = np.column_stack([np.ones(len(signs)), np.array([features(s) for s in signs], dtype=float)])
    y = np.array(right, dtype=float)
    new = x.shape[1] - len(prior)
    before = np.array([*prior, *[0.0] * new], dtype=float)
    ridge = np.diag([penalty] * len(prior) + [1.0] * new) if len(prior) else penalty * np.eye(x.shape[1])
    if not len(prior):
        ridge[0, 0] = 1e-6
    w = before.copy()
    for _ in range(rounds):
        p = 1.0 / (1.0 + np.exp(-np.clip(x @ w, -30, 30)))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (y - p) - ridge @ (w - before))
        w += step * min(1.0, 1.0 / np.abs(step).max())  # from far off, a full step would swing to and fro
        if np.abs(step).max() < 1e-8:
            break
    return [round(float(v), 4) for v in w]
