"""What is usual: running statistics of past orders, by customer and article, article, customer, and over all.

Everything is updated order by order in time, so what is asked of it is always "as of now" and nothing is ever fitted again.
Quantities and prices enter by their logarithm, because ten times too much is as odd for 2 as for 200.
"""

import json
import math
import zlib
from array import array
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

import numpy as np

from orders import HistoryLine

DIMENSIONS = 96
"""Length of the vectors in which articles bought by the same customers point the same way (random indexing, Sahlgren 2005)."""
KEEP = 24
"""Past values kept one by one for a customer and article."""
PAST = 100
"""Past lines kept one by one for an article, and for a customer."""
COLUMNS = 5
"""Of an article's past lines: quantity, price, number of the customer, day, level of the order."""
HABIT = 3
"""Of a customer's past lines: quantity, price, quantity over the article's most frequent one."""
LATELY = 45.0
"""Days after which a sale counts for less by a factor e, where what is in season matters."""
TRAITS = ("articles", "repeat", "orders", "level", "price_level", "size")
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
        self.day = math.nan
        self.recent_lines = 0.0
        """Order lines so far, each worth less by a factor e per LATELY days since"""
        self.traits = np.zeros((256, len(TRAITS)))
        """(customers x TRAITS), by number"""
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
            buyer = self.buyers[basket.customer] = Buyer(len(self.buyers))
        levels = self.levels([i.sku for i in items], [i.quantity for i in items], buyer)
        self._observe_order(buyer, basket.day, items)
        mark = _mark(basket.customer)
        for item, level in zip(items, levels, strict=True):
            self._observe_line(basket.customer, buyer, basket.day, item, mark)
            price = item.price if 0 < item.price < math.inf else math.nan
            past = self.articles[item.sku].past
            past.extend((item.quantity, price, buyer.number, basket.day, level))
            _trim(past, COLUMNS)
            buyer.past.extend((item.quantity, price, item.quantity / self.articles[item.sku].mode))
            _trim(buyer.past, HABIT)
        buyer.orders += 1
        buyer.day = basket.day if math.isnan(buyer.day) else max(buyer.day, basket.day)
        self.orders += 1
        passed = max(0.0, basket.day - self.day) if self.day == self.day else 0.0
        self.recent_lines = self.recent_lines * math.exp(-passed / LATELY) + len(items)
        self.day = basket.day if math.isnan(self.day) else max(self.day, basket.day)
        self._keep_traits(buyer)

    def _keep_traits(self, buyer: Buyer) -> None:
        while buyer.number >= len(self.traits):
            self.traits = np.concatenate([self.traits, np.zeros_like(self.traits)])

        def drawn(running: Running, towards: float, weight: float) -> float:
            return (running.mean * running.n + weight * towards) / (running.n + weight)

        self.traits[buyer.number] = (
            len(buyer.pairs),
            min(0.95, max(0.02, drawn(buyer.repeat, self.repeat.mean, 3))),
            buyer.orders,
            drawn(buyer.offset, 0.0, 5),
            drawn(buyer.price_offset, 0.0, 5),
            drawn(buyer.size, self.size.mean, 2),
        )

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
        article.lately = article.seen_lately(day) + 1.0
        article.day = day
        buyer.most = max(buyer.most, quantity)
        buyer.lines += 1
        self.quantity.add(log_quantity)
        for counts in (article.quantities, buyer.quantities, self.quantities):
            counts[quantity] = counts.get(quantity, 0) + 1
        if article.quantities[quantity] >= article.quantities.get(article.mode, 0):
            article.mode = quantity
        pair.n += 1
        pair.day = day
        pair.quantities.append(quantity)
        del pair.quantities[:-KEEP]
        pair.days.append(day)
        del pair.days[:-KEEP]
        pair.prices.append(item.price if 0 < item.price < math.inf else math.nan)
        del pair.prices[:-KEEP]
        if 0 < item.price < math.inf:
            self._observe_price(article, buyer, item)
        buyer.vector += self.vectors[article.row]
        self.centre += self.vectors[article.row]

    def _observe_price(self, article: Article, buyer: Buyer, item: Item) -> None:
        log_price = math.log(item.price)
        if article.price.n:
            step = log_price - article.price.mean
            buyer.price_offset.add(step)
            self.price_step.add(step)
        article.price.add(log_price)
        article.last_price = item.price
        for counts in (article.prices, self.prices):
            counts[item.price] = counts.get(item.price, 0) + 1
        self.line_value.add(math.log(item.quantity) + log_price)

    def levels(self, skus: Sequence[str], quantities: Sequence[float], buyer: Buyer | None) -> list[float]:
        """For each line how much larger than usual the rest of the order is (log), drawn towards the customer's usual."""
        offsets = []
        for sku, quantity in zip(skus, quantities, strict=True):
            article = self.articles.get(sku)
            expected = ((article.quantity.mean * article.quantity.n if article else 0.0) + 3 * self.quantity.mean) / (
                (article.quantity.n if article else 0) + 3
            )
            offsets.append(min(3.0, max(-3.0, math.log(quantity) - expected)) if 0 < quantity < math.inf else math.nan)
        usual = buyer.offset.mean * buyer.offset.n / (buyer.offset.n + 5) if buyer else 0.0
        known = [o for o in offsets if o == o]
        total, count = sum(known), len(known)
        return [(total - (o if o == o else 0.0) + 2.0 * usual) / (count - (o == o) + 2.0) for o in offsets]

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


def _trim(past: array, width: int) -> None:
    if len(past) > (PAST + 28) * width:
        del past[: len(past) - PAST * width]


_PLAIN = (int, float, str)


def _values(thing: Any) -> Any:
    """Objects with slots or attributes as JSON values, by their names."""
    if thing is None or isinstance(thing, _PLAIN):
        return None if isinstance(thing, float) and math.isnan(thing) else thing
    if isinstance(thing, Running):
        return [thing.n, thing.mean, thing.m2]
    if isinstance(thing, np.ndarray):
        return [[round(float(v), 4 if thing.dtype == np.float32 else 12) for v in row] for row in np.atleast_2d(thing)]
    if isinstance(thing, dict):
        if thing and isinstance(next(iter(thing)), float):
            return [[k, v] for k, v in thing.items()]
        return {k: _values(v) for k, v in thing.items()}
    if isinstance(thing, array):
        return [None if math.isnan(v) else v for v in thing]
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
            value = np.asarray(value, old.dtype)
            value = value[0] if old.ndim == 1 else value
        elif isinstance(old, array):
            value = array("d", [math.nan if v is None else v for v in value])
        elif isinstance(old, dict) and isinstance(value, list):
            value = {float(k): int(n) for k, n in value}
        elif isinstance(old, float) and value is None:
            value = math.nan
        setattr(thing, name, value)
    return thing
