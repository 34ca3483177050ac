"""What is usual: running statistics of past orders, by customer and article, article, customer, and over all.

Everything is updated order by order in time, so what is asked of it is always "as of now" and nothing is ever fitted again.
Quantities and prices enter by their logarithm, because ten times too much is as odd for 2 as for 200.
"""

import json
import math
import zlib
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

import numpy as np

from orders import HistoryLine

DIMENSIONS = 32
"""Length of the vectors in which articles bought by the same customers point the same way (random indexing, Sahlgren 2005)."""
KEEP = 24
"""Past values kept one by one for a customer and article."""
CUSTOMERS = 48
"""Last customers of an article that are remembered, for asking whose order this looks like."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line to judge: units and net price per unit, NaN where there is none."""

    sku: str
    quantity: float
    price: float = math.nan


@dataclass(frozen=True, slots=True)
class Basket:
    """One order to judge. `day` is days since 1970-01-01, with the time of day as its fraction where it is known."""

    customer: str
    day: float
    items: tuple[Item, ...]
    ref: str = ""
    po_number: str = ""


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

    def variance(self, prior: float, weight: float) -> float:
        """The variance, drawn towards `prior` as if `weight` values had shown it."""
        return (self.m2 + weight * prior) / (max(self.n - 1, 0) + weight)


class Pair:
    """One customer and one article: the last quantities and prices, oldest first."""

    __slots__ = ("day", "n", "prices", "quantities")

    def __init__(self, n: int = 0, quantities: list[float] | None = None, prices: list[float] | None = None, day: float = 0.0) -> None:
        self.n, self.quantities, self.prices, self.day = n, quantities or [], prices or [], day


class Article:
    """One article over all customers."""

    __slots__ = ("buyers", "customers", "day", "last_price", "most", "price", "prices", "quantities", "quantity", "row")

    def __init__(self, row: int) -> None:
        self.row = row
        self.quantity, self.price = Running(), Running()
        self.quantities: dict[float, int] = {}
        self.prices: dict[float, int] = {}
        self.customers: list[str] = []
        self.buyers = 0
        self.most = 0.0
        self.day = self.last_price = math.nan


class Buyer:
    """One customer over all articles and orders."""

    __slots__ = (
        "day",
        "gap",
        "lines",
        "most",
        "offset",
        "orders",
        "pairs",
        "price_offset",
        "quantities",
        "repeat",
        "size",
        "value",
        "vector",
    )

    def __init__(self) -> None:
        self.offset, self.price_offset = Running(), Running()
        self.size, self.value, self.gap, self.repeat = Running(), Running(), Running(), Running()
        self.orders = self.lines = 0
        self.quantities: dict[float, int] = {}
        self.pairs: dict[str, Pair] = {}
        self.most = 0.0
        self.day = math.nan
        self.vector = np.zeros(DIMENSIONS, np.float32)


class Statistics:
    """The running state. `observe` lets an order join it; everything else only looks."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self.buyers: dict[str, Buyer] = {}
        self.skus: list[str] = []
        self.quantity, self.price_step, self.line_value = Running(), Running(), Running()
        self.offset = Running()
        self.size, self.value, self.repeat = Running(), Running(), Running()
        self.quantities: dict[float, int] = {}
        self.prices: dict[float, int] = {}
        self.orders = 0
        self.vectors = np.zeros((256, DIMENSIONS), np.float32)
        self.centre = np.zeros(DIMENSIONS, np.float32)
        """Sum over all lines: the direction that popular articles share, which says nothing about anybody."""

    @classmethod
    def from_history(cls, lines: Iterable[HistoryLine]) -> "Statistics":
        """The state after all past orders. Lines are put in time order; lines of one order_ref and day are one order."""
        stats = cls()
        for basket in baskets(lines):
            stats.observe(basket)
        return stats

    def observe(self, basket: Basket) -> None:
        """Let a confirmed order join. Lines without a positive quantity are left out; a missing price leaves prices alone."""
        items = [i for i in basket.items if i.sku and 0 < i.quantity < math.inf]
        if not items:
            return
        buyer = self.buyers.get(basket.customer)
        if buyer is None:
            buyer = self.buyers[basket.customer] = Buyer()
        self._observe_order(buyer, basket.day, items)
        mark = _mark(basket.customer)
        for item in items:
            self._observe_line(basket.customer, buyer, basket.day, item, mark)
        buyer.orders += 1
        buyer.day = basket.day if math.isnan(buyer.day) else max(buyer.day, basket.day)
        self.orders += 1

    def _observe_order(self, buyer: Buyer, day: float, items: Sequence[Item]) -> None:
        size = math.log(len(items))
        buyer.size.add(size)
        self.size.add(size)
        value = sum(i.quantity * i.price for i in items if 0 < i.price < math.inf)
        if value > 0:
            buyer.value.add(math.log(value))
            self.value.add(math.log(value))
        if buyer.orders:
            known = sum(i.sku in buyer.pairs for i in items) / len(items)
            buyer.repeat.add(known)
            self.repeat.add(known)
            buyer.gap.add(math.log(max(day - buyer.day, 0.0) + 0.5))

    def _observe_line(self, customer: str, buyer: Buyer, day: float, item: Item, mark: np.ndarray) -> None:
        article = self.articles.get(item.sku)
        if article is None:
            article = self.articles[item.sku] = Article(len(self.articles))
            insort(self.skus, item.sku)
            if article.row >= len(self.vectors):
                self.vectors = np.concatenate([self.vectors, np.zeros_like(self.vectors)])
        pair = buyer.pairs.get(item.sku)
        if pair is None:
            pair = buyer.pairs[item.sku] = Pair()
            article.buyers += 1
            # the first purchase only: twenty repeats by one customer say nothing about kinship of articles
            self.vectors[article.row] += mark
            article.customers.append(customer)
            if len(article.customers) > CUSTOMERS:
                del article.customers[0]
        log_quantity, quantity = math.log(item.quantity), item.quantity
        if article.quantity.n:
            offset = log_quantity - article.quantity.mean
            buyer.offset.add(offset)
            self.offset.add(offset)
        article.quantity.add(log_quantity)
        article.most = max(article.most, quantity)
        article.day = day
        buyer.most = max(buyer.most, quantity)
        buyer.lines += 1
        self.quantity.add(log_quantity)
        for counts in (article.quantities, buyer.quantities, self.quantities):
            counts[quantity] = counts.get(quantity, 0) + 1
        pair.n += 1
        pair.day = day
        pair.quantities.append(quantity)
        del pair.quantities[:-KEEP]
        if 0 < item.price < math.inf:
            self._observe_price(article, buyer, pair, item)
        buyer.vector += self.vectors[article.row]
        self.centre += self.vectors[article.row]

    def _observe_price(self, article: Article, buyer: Buyer, pair: Pair, item: Item) -> None:
        log_price = math.log(item.price)
        if article.price.n:
            step = log_price - article.price.mean
            buyer.price_offset.add(step)
            self.price_step.add(step)
        article.price.add(log_price)
        article.last_price = item.price
        for counts in (article.prices, self.prices):
            counts[item.price] = counts.get(item.price, 0) + 1
        pair.prices.append(item.price)
        del pair.prices[:-KEEP]
        self.line_value.add(math.log(item.quantity) + log_price)

    def neighbours(self, sku: str, reach: int = 2) -> list[str]:
        """The known articles whose codes sort next to this one: what a slip of the eye in a list would take."""
        place = bisect_left(self.skus, sku)
        after = place + (place < len(self.skus) and self.skus[place] == sku)
        return self.skus[max(0, place - reach) : place] + self.skus[after : after + reach]

    def to_json(self) -> str:
        """The whole state as JSON text, for keeping between runs."""
        return json.dumps(_values(self))

    @classmethod
    def from_json(cls, text: str) -> "Statistics":
        """The state that `to_json` wrote. Raises ValueError with one sentence where the text is none."""
        try:
            return _state(cls(), json.loads(text))
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise ValueError(f"These are no order statistics ({error}); make them again from the history.") from None


def baskets(lines: Iterable[HistoryLine]) -> list[Basket]:
    """Past orders in time order; lines of one order_ref, customer and day are one order."""

    def key(line: HistoryLine) -> tuple[date, str, str]:
        return line.order_date, line.order_ref, line.customer_ref

    found: list[Basket] = []
    for (day, ref, customer), group in groupby(sorted(lines, key=key), key):
        members = list(group)
        items = tuple(Item(li.sku, float(li.quantity), float(li.unit_price) if li.unit_price is not None else math.nan) for li in members)
        found.append(Basket(customer, day_number(day), items, ref, members[0].po_number))
    return found


def day_number(day: date) -> float:
    """Days since 1970-01-01."""
    return float(day.toordinal() - date(1970, 1, 1).toordinal())


_MARKS: dict[str, np.ndarray] = {}


def _mark(customer: str) -> np.ndarray:
    """A customer's own random direction, the same in every run."""
    mark = _MARKS.get(customer)
    if mark is None:
        random = np.random.default_rng(zlib.crc32(customer.encode()))
        mark = random.normal(size=DIMENSIONS).astype(np.float32)
        if len(_MARKS) < 200_000:
            _MARKS[customer] = mark
    return mark


_PLAIN = (int, float, str)


def _values(thing: Any) -> Any:
    """Objects with slots or attributes as JSON values, by their names."""
    if thing is None or isinstance(thing, _PLAIN):
        return None if isinstance(thing, float) and math.isnan(thing) else thing
    if isinstance(thing, Running):
        return [thing.n, thing.mean, thing.m2]
    if isinstance(thing, np.ndarray):
        return [[round(float(v), 4) for v in row] for row in np.atleast_2d(thing)]
    if isinstance(thing, dict):
        if thing and isinstance(next(iter(thing)), float):
            return [[k, v] for k, v in thing.items()]
        return {k: _values(v) for k, v in thing.items()}
    if isinstance(thing, list):
        return thing
    names = getattr(thing, "__slots__", None) or vars(thing)
    return {name: _values(getattr(thing, name)) for name in names}


def _state(stats: Statistics, data: dict[str, Any]) -> Statistics:
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
            value = np.asarray(value, np.float32)
            value = value[0] if old.ndim == 1 else value
        elif isinstance(old, dict) and isinstance(value, list):
            value = {float(k): int(n) for k, n in value}
        elif isinstance(old, float) and value is None:
            value = math.nan
        setattr(thing, name, value)
    return thing
