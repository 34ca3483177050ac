"""The running statistics as JSON values and back."""

import math
from array import array
from typing import Any

import numpy as np

from models.anomalies.running import Article, Buyer, Pair, Running

_PLAIN = (int, float, str)


def values_of(thing: Any) -> Any:
    """Objects with slots or attributes as JSON values, by their names."""
    if thing is None or isinstance(thing, _PLAIN):
        return None if isinstance(thing, float) and math.isnan(thing) else thing
    if isinstance(thing, Running):
        return [thing.n, thing.mean, thing.m2]
    if isinstance(thing, np.ndarray):
        return [[round(float(v), 12) for v in row] for row in thing]
    if isinstance(thing, dict):
        if thing and isinstance(next(iter(thing)), float):
            return [[k, v] for k, v in thing.items()]
        return {k: values_of(v) for k, v in thing.items()}
    if isinstance(thing, array):
        return [None if math.isnan(v) else v for v in thing]
    if isinstance(thing, list):
        return thing
    names = getattr(thing, "__slots__", None) or vars(thing)
    return {name: values_of(getattr(thing, name)) for name in names if not name.startswith("_")}


def fill(stats: Any, data: dict[str, Any]) -> Any:
    """Put what `values_of` gave of statistics into empty ones. Raises ValueError, KeyError, TypeError or IndexError."""
    articles = {sku: _fill(Article(0), values) for sku, values in data.pop("articles").items()}
    buyers: dict[str, Buyer] = {}
    for ref, values in data.pop("buyers").items():
        pairs = {sku: _fill(Pair(), inner) for sku, inner in values.pop("pairs").items()}
        buyers[ref] = _fill(Buyer(), values)
        buyers[ref].pairs = pairs
    _fill(stats, data)
    stats.articles, stats.buyers = articles, buyers
    return stats


def _fill(thing: Any, values: dict[str, Any]) -> Any:
    for name, value in values.items():
        old = getattr(thing, name)
        if isinstance(old, Running):
            value = Running(int(value[0]), float(value[1]), float(value[2]))
        elif isinstance(old, np.ndarray):
            value = np.asarray(value, old.dtype)
        elif isinstance(old, array):
            value = array(old.typecode, [math.nan if v is None else v for v in value])
        elif isinstance(old, dict) and isinstance(value, list):
            value = {float(k): int(n) for k, n in value}
        elif isinstance(old, float) and value is None:
            value = math.nan
        setattr(thing, name, value)
    return thing
