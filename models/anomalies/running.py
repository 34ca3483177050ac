"""What is remembered of one article, one customer and the two together: running figures and the last lines one by one."""

import math
from array import array
from collections.abc import Iterable
from struct import Struct

import numpy as np

KEEP = 24
"""Past values kept one by one for a customer and article."""
PAST = 100
"""Past lines kept one by one for an article, and for a customer."""
COLUMNS = 8
"""Of an article's past lines: quantity, price, number of the customer, day, level of the order, and what would else be worked out again
for every order: logarithms of quantity and price, worth against a line of EPOCH."""
PURCHASE = 3
"""Of what a customer bought of an article: quantity, price (NaN where there was none), day."""
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


FIGURES = (
    *("lines", "quantity", "quantity_squares", "prices", "price", "price_squares"),
    *("most", "buyers", "last_price", "day", "lately", "mode"),
)
"""Of an article: count, mean and squares of log quantity and of log price, the largest quantity, how many customers, the last price and
day, order lines so far, each worth less by a factor e per LATELY days until that day, and the quantity ordered most often"""
_FIGURES, _COLUMNS, _PURCHASE, _HABIT = (Struct(f"{width}d") for width in (len(FIGURES), COLUMNS, PURCHASE, HABIT))
"""Packed, since an array takes bytes in half the time that it takes numbers"""
BUYERS, MODE = FIGURES.index("buyers"), FIGURES.index("mode")
NOTHING = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, math.nan, 0.0, math.nan, math.nan, 0.0, math.nan)
"""FIGURES of an article that was never sold"""
LAST = 40
"""Past lines of an article that are looked at for who buys it."""
REACH = 2
"""How many codes up and down the list a slip of the eye takes."""


def joined(n: float, mean: float, m2: float, value: float) -> tuple[float, float, float]:
    """Count, mean and squares of a stream (Welford 1962) after one more value."""
    n += 1
    step = value - mean
    mean += step / n
    return n, mean, m2 + step * (value - mean)


class Running:
    """Count, mean and variance of a stream (Welford 1962)."""

    __slots__ = ("m2", "mean", "n")

    def __init__(self, n: int = 0, mean: float = 0.0, m2: float = 0.0) -> None:
        self.n, self.mean, self.m2 = n, mean, m2

    def add(self, *values: float) -> None:
        """Let values join, one after the other."""
        n, mean, m2 = self.n, self.mean, self.m2
        for value in values:
            n, mean, m2 = joined(n, mean, m2, value)
        self.n, self.mean, self.m2 = n, mean, m2

    def variance(self, prior: float, weight: float) -> float:
        """The variance, drawn towards `prior` as if `weight` values had shown it."""
        return (self.m2 + weight * prior) / (max(self.n - 1, 0) + weight)


class Pair:
    """One customer and one article."""

    __slots__ = ("n", "past")

    def __init__(self) -> None:
        self.n = 0
        self.past = array("d")
        """PURCHASE numbers of each of the last KEEP lines, oldest first"""

    @property
    def quantities(self) -> array:
        return self.past[::PURCHASE]

    def join(self, quantity: float, price: float, day: float) -> None:
        self.n += 1
        self.past.frombytes(_PURCHASE.pack(quantity, price, day))
        if len(self.past) > KEEP * PURCHASE:
            del self.past[:PURCHASE]


class Article:
    """One article over all customers. Its numbers stand in rows that are read many at once: an order and the codes beside its own touch a
    hundred articles."""

    __slots__ = ("beside", "customers", "figures", "last", "past", "prices", "quantities", "row")

    def __init__(self, row: int) -> None:
        self.row = row
        self.figures = array("d", NOTHING)
        self.last = array("d", bytes(8 * 4 * LAST))
        """Quantities, prices, customers and worths (FRESH) of the last lines, LAST of each; the oldest line makes room for a new one"""
        self.past = array("d")
        """COLUMNS numbers per past line, oldest first"""
        self.quantities: dict[float, int] = {}
        self.prices: dict[float, int] = {}
        self.customers: list[str] = []
        self.beside: list[int] = []
        """Rows of the articles whose codes are next to this one's in the list, REACH up and down"""

    @property
    def lines(self) -> int:
        return int(self.figures[0])

    @property
    def priced(self) -> int:
        return int(self.figures[3])

    @property
    def buyers(self) -> int:
        return int(self.figures[BUYERS])

    def join(self, line: tuple[float, ...], fresh: float) -> None:
        """Let a line of COLUMNS join; `fresh`: what its day is worth."""
        quantity, price, customer, day, _, log_quantity, log_price, _ = line
        lines, usual, squares, priced, cost, cost_squares, most, buyers, last_price, last_day, lately, mode = self.figures
        last, place = self.last, int(lines) % LAST
        last[place], last[place + LAST], last[place + 2 * LAST], last[place + 3 * LAST] = quantity, price, customer, fresh
        self.past.frombytes(_COLUMNS.pack(*line))
        trim(self.past, COLUMNS)
        lines, usual, squares = joined(lines, usual, squares, log_quantity)
        times = self.quantities[quantity] = self.quantities.get(quantity, 0) + 1
        if times >= self.quantities.get(mode, 0):
            mode = quantity
        if price == price:
            priced, cost, cost_squares = joined(priced, cost, cost_squares, log_price)
            self.prices[price] = self.prices.get(price, 0) + 1
            last_price = price
        passed = max(0.0, day - last_day) if last_day == last_day else 0.0
        lately = lately * math.exp(-passed / LATELY) + 1.0
        most = max(quantity, most)
        _FIGURES.pack_into(self.figures, 0, lines, usual, squares, priced, cost, cost_squares, most, buyers, last_price, day, lately, mode)


_NEVER = Article(-1)


def figures_of(articles: Iterable[Article | None]) -> np.ndarray:
    """(FIGURES x articles); None is an article that was never sold."""
    return np.frombuffer(b"".join([(a or _NEVER).figures for a in articles])).reshape(-1, len(FIGURES)).T


def last_of(articles: Iterable[Article]) -> np.ndarray:
    """(4, articles, LAST): quantities, prices, customers and worths of the last lines, in no order; zeros where there are fewer."""
    return np.frombuffer(b"".join([a.last for a in articles])).reshape(-1, 4, LAST).transpose(1, 0, 2)


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

    def join(self, quantity: float, price: float, packs: float) -> None:
        """Let a line join; `packs`: the quantity over the article's most frequent one."""
        self.lines += 1
        self.most = max(self.most, quantity)
        self.quantities[quantity] = self.quantities.get(quantity, 0) + 1
        self.past.frombytes(_HABIT.pack(quantity, price, packs))
        trim(self.past, HABIT)

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


def worth(past: np.ndarray, day: float, life: float) -> np.ndarray:
    """The same against one of `day`, at most 1, from what it is worth against one of EPOCH."""
    return np.minimum(past * worth_of(2 * EPOCH - day, life), 1.0)
