"""What is remembered of one article, one customer and the two together: running figures and the last lines one by one."""

import math
from array import array
from collections.abc import Iterable

import numpy as np

DIMENSIONS = 96
"""Length of the vectors in which articles bought by the same customers point the same way (random indexing, Sahlgren 2005)."""
KEEP = 24
"""Past values kept one by one for a customer and article."""
PAST = 100
"""Past lines kept one by one for an article, and for a customer."""
COLUMNS = 8
"""Of an article's past lines: quantity, price, number of the customer, day, level of the order, and what would else be worked out again
for every order: logarithms of quantity and price, worth against a line of EPOCH."""
HABIT = 3
"""Of a customer's past lines: quantity, price, quantity over the article's most frequent one."""
LATELY = 45.0
"""Days after which a sale counts for less by a factor e, where what is in season matters."""
TRAITS = ("articles", "repeat", "orders", "level", "price_level", "size")
CUSTOMERS = 48
"""Last customers of an article that are remembered, for asking whose order this looks like."""


FADING, FRESH = 180.0, 120.0
"""Days after which a past line counts for less by a factor e, as evidence of numbers and of who buys the article."""
EPOCH = 20_000.0
"""Day that the worth of past lines refers to; any day within two centuries does."""


class Running:
    """Count, mean and variance of a stream (Welford 1962)."""

    __slots__ = ("m2", "mean", "n")

    def __init__(self, n: int = 0, mean: float = 0.0, m2: float = 0.0) -> None:
        self.n, self.mean, self.m2 = n, mean, m2

    def add(self, value: float) -> None:
        self.n += 1
        step = value - self.mean
        self.mean += step / self.n
        self.m2 += step * (value - self.mean)

    def add_all(self, values: Iterable[float]) -> None:
        """`add` of one after the other."""
        n, mean, m2 = self.n, self.mean, self.m2
        for value in values:
            n += 1
            step = value - mean
            mean += step / n
            m2 += step * (value - mean)
        self.n, self.mean, self.m2 = n, mean, m2

    def variance(self, prior: float, weight: float) -> float:
        """The variance, drawn towards `prior` as if `weight` values had shown it."""
        return (self.m2 + weight * prior) / (max(self.n - 1, 0) + weight)


class Pair:
    """One customer and one article: the last quantities with their days and prices (NaN where there was none), oldest first."""

    __slots__ = ("day", "days", "n", "prices", "quantities")

    def __init__(self) -> None:
        self.n, self.day = 0, 0.0
        self.quantities: list[float] = []
        self.days: list[float] = []
        self.prices: list[float] = []


class Article:
    """One article over all customers."""

    __slots__ = (
        "buyers",
        "customers",
        "day",
        "last_price",
        "lately",
        "mode",
        "most",
        "past",
        "price",
        "prices",
        "quantities",
        "quantity",
        "row",
    )

    def __init__(self, row: int) -> None:
        self.row = row
        self.quantity, self.price = Running(), Running()
        self.quantities: dict[float, int] = {}
        self.prices: dict[float, int] = {}
        self.customers: list[str] = []
        self.past = array("d")
        """COLUMNS numbers per past line, oldest first, in one row: numpy reads it in place"""
        self.buyers = 0
        self.lately = 0.0
        """Order lines so far, each worth less by a factor e per LATELY days until `day`"""
        self.mode = 1.0
        """The quantity that was ordered most often"""
        self.most = 0.0
        self.day = self.last_price = math.nan

    def seen_lately(self, day: float) -> float:
        return self.lately * math.exp(-max(0.0, day - self.day) / LATELY) if self.day == self.day else 0.0


class Buyer:
    """One customer over all articles and orders."""

    __slots__ = (
        "_times",
        "day",
        "gap",
        "lines",
        "most",
        "number",
        "offset",
        "orders",
        "pairs",
        "past",
        "price_offset",
        "quantities",
        "repeat",
        "size",
        "value",
        "vector",
    )

    def __init__(self, number: int = 0) -> None:
        self.number = number
        self.past = array("d")
        """HABIT numbers per past line, oldest first"""
        self.offset, self.price_offset = Running(), Running()
        self.size, self.value, self.gap, self.repeat = Running(), Running(), Running(), Running()
        self.orders = self.lines = 0
        self.quantities: dict[float, int] = {}
        self.pairs: dict[str, Pair] = {}
        self._times: dict[int, int] = {}
        self.most = 0.0
        self.day = math.nan
        self.vector = np.zeros(DIMENSIONS, np.float32)

    def take(self, row: int, pair: Pair) -> None:
        """Keep how often the article of a row was bought."""
        self._times[row] = pair.n

    def times(self, rows: Iterable[int]) -> list[int]:
        """How often the articles of some rows were bought."""
        return [self._times.get(row, 0) for row in rows]


def trim(past: array, width: int) -> bool:
    """Leave of rows of so many numbers the last PAST; only now and then, since taking away the first costs more than keeping some."""
    if len(past) <= (PAST + 28) * width:
        return False
    del past[: len(past) - PAST * width]
    return True


def worth_of(day: float, life: float) -> float:
    """What a day's sale is worth against one of EPOCH, less by a factor e per `life` days of age."""
    return math.exp(min(max((day - EPOCH) / life, -600.0), 600.0))


def worths_of(days: np.ndarray, life: float) -> np.ndarray:
    """`worth_of` of many."""
    return np.exp(np.clip((days - EPOCH) / life, -600.0, 600.0))


def worth(past: np.ndarray, day: float, life: float) -> np.ndarray:
    """The same against one of `day`, at most 1, from what it is worth against one of EPOCH."""
    return np.minimum(past * worth_of(2 * EPOCH - day, life), 1.0)
