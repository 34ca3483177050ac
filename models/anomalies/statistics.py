"""What is usual: running statistics of past orders, by customer and article, article, customer, and over all.

Everything is updated order by order in time, so what is asked of it is always "as of now" and nothing is ever fitted again.
Quantities and prices enter by their logarithm, because ten times too much is as odd for 2 as for 200.
"""

import gc
import json
import math
import threading
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from models.anomalies.baskets import Basket, Item, baskets
from models.anomalies.running import (
    BUYERS,
    CUSTOMERS,
    FADING,
    FRESH,
    LATELY,
    MODE,
    REACH,
    TRAITS,
    Article,
    Buyer,
    Pair,
    Running,
    worth_of,
)
from models.anomalies.state import fill, values_of
from orders import HistoryLine


@dataclass(slots=True)
class _Steps:
    """Of an order's lines, logarithms that join the figures over all and of the customer: of the quantity and of quantity times price,
    and how far quantity and price lie from the article's mean."""

    quantities: list[float]
    offsets: list[float]
    prices: list[float]
    values: list[float]


class Statistics:
    """The running state. `observe` lets an order join it; everything else only looks, holding `turn` where an order may join meanwhile."""

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
        self._by_row: list[Article] = []
        """The articles in the order of `Article.row`"""
        self._turn = threading.RLock()

    @property
    def turn(self) -> threading.RLock:
        """Held while an order joins or is judged, so that nobody sees one half joined: a worker judges several mails at once."""
        return self._turn

    @classmethod
    def from_history(cls, lines: Iterable[HistoryLine]) -> "Statistics":
        """The state after all past orders. Lines are put in time order; lines of one order_ref and day are one order."""
        stats = cls()
        with keeping_all():
            for basket in baskets(lines):
                stats.observe(basket)
        return stats

    def observe(self, basket: Basket) -> None:
        """Let a confirmed order join. Lines without a positive quantity are left out; a missing price leaves prices alone."""
        items = [i for i in basket.items if i.sku and 0 < i.quantity < math.inf]
        if items:
            with self.turn:
                self._join(basket, items)

    def _join(self, basket: Basket, items: list[Item]) -> None:
        buyer = self.buyers.get(basket.customer)
        if buyer is None:
            buyer = self.buyers[basket.customer] = Buyer(len(self.buyers))
        articles = [self.articles.get(i.sku) or self._new_article(i.sku) for i in items]
        logs, usual = [math.log(i.quantity) for i in items], 3 * self.quantity.mean
        # how far from the article's usual quantity, which is drawn towards that of all
        offsets = [log - (a.figures[0] * a.figures[1] + usual) / (a.figures[0] + 3) for log, a in zip(logs, articles, strict=True)]
        levels = levels_of(offsets, buyer)
        self._observe_order(buyer, basket.day, items)
        steps, worths = _Steps([], [], [], []), (worth_of(basket.day, FADING), worth_of(basket.day, FRESH))
        for item, article, log, level in zip(items, articles, logs, levels, strict=True):
            pair = buyer.pairs.get(item.sku)
            if pair is None:
                pair = buyer.pairs[item.sku] = Pair()
                article.figures[BUYERS] += 1
                article.customers.append(basket.customer)
                if len(article.customers) > CUSTOMERS:
                    del article.customers[0]
            self._observe_line(article, buyer, pair, basket.day, worths, item, log, level, steps)
        for values, *streams in (
            (steps.quantities, self.quantity),
            (steps.offsets, buyer.offset, self.offset),
            (steps.prices, buyer.price_offset, self.price_step),
            (steps.values, self.line_value),
        ):
            for running in streams:
                running.add(*values)
        buyer.orders += 1
        buyer.day = basket.day if math.isnan(buyer.day) else max(buyer.day, basket.day)
        self.orders += 1
        passed = max(0.0, basket.day - self.day) if self.day == self.day else 0.0
        self.recent_lines = self.recent_lines * math.exp(-passed / LATELY) + len(items)
        self.day = basket.day if math.isnan(self.day) else max(self.day, basket.day)
        self._keep_traits(buyer)

    def _new_article(self, sku: str) -> Article:
        article = self.articles[sku] = Article(len(self.articles))
        place = bisect_left(self.skus, sku)
        self.skus.insert(place, sku)
        self._by_row.append(article)
        for near in self.skus[max(0, place - REACH) : place + REACH + 1]:
            self.articles[near].beside = [self.articles[other].row for other in self.neighbours(near)]
        return article

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

    def _observe_line(
        self,
        article: Article,
        buyer: Buyer,
        pair: Pair,
        day: float,
        worths: tuple[float, float],
        item: Item,
        log_quantity: float,
        level: float,
        steps: "_Steps",
    ) -> None:
        """`worths`: `worth_of` the day for FADING and for FRESH."""
        quantity, price = item.quantity, item.price if 0 < item.price < math.inf else math.nan
        log_price = math.log(price)
        lines, usual, _, priced, cost = article.figures[:5]
        steps.quantities.append(log_quantity)
        if lines:
            steps.offsets.append(log_quantity - usual)
        self.quantities[quantity] = self.quantities.get(quantity, 0) + 1
        if price == price:
            steps.values.append(log_quantity + log_price)
            if priced:
                steps.prices.append(log_price - cost)
            self.prices[price] = self.prices.get(price, 0) + 1
        fading, fresh = worths
        article.join((quantity, price, buyer.number, day, level, log_quantity, log_price, fading), fresh)
        pair.join(quantity, price, day)
        buyer.take(article.row, pair)
        buyer.join(quantity, price, quantity / article.figures[MODE])

    def share_of(self, quantities: Iterable[float]) -> np.ndarray:
        """How often each quantity was seen at all, as a share of lines."""
        seen = self.quantities.get
        return (np.array([seen(quantity, 0) for quantity in quantities], float) + 0.5) / (self.quantity.n + 1000)

    def neighbours(self, sku: str) -> list[str]:
        """The known articles whose codes sort next to this one: what a slip of the eye in a list would take."""
        place = bisect_left(self.skus, sku)
        after = place + (place < len(self.skus) and self.skus[place] == sku)
        return self.skus[max(0, place - REACH) : place] + self.skus[after : after + REACH]

    def at(self, rows: Iterable[int]) -> list[Article]:
        """The articles of some rows."""
        return [self._by_row[row] for row in rows]

    def to_json(self) -> str:
        """The whole state as JSON text, for keeping between runs."""
        return json.dumps(values_of(self))

    @classmethod
    def from_json(cls, text: str) -> "Statistics":
        """The state that `to_json` wrote. Raises ValueError with one sentence where the text is none."""
        try:
            stats = fill(cls(), json.loads(text))
            stats._by_row = sorted(stats.articles.values(), key=lambda article: article.row)
            for buyer in stats.buyers.values():
                for sku, pair in buyer.pairs.items():
                    buyer.take(stats.articles[sku].row, pair)
            return stats
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise ValueError(f"These are no order statistics ({error}); make them again from the history.") from None


def levels_of(offsets: Sequence[float], buyer: Buyer | None) -> list[float]:
    """For each line how much larger than usual the rest of the order is (log), drawn towards the customer's usual. `offsets`: log of each
    quantity over the article's usual one, NaN for none."""
    near = [min(3.0, max(-3.0, o)) if o == o else math.nan for o in offsets]
    usual = buyer.offset.mean * buyer.offset.n / (buyer.offset.n + 5) if buyer else 0.0
    known = [o for o in near if o == o]
    total, count = sum(known), len(known)
    return [(total - (o if o == o else 0.0) + 2.0 * usual) / (count - (o == o) + 2.0) for o in near]


@contextmanager
def keeping_all() -> Iterator[None]:
    """While a history joins: nothing that is made is garbage, and looking for some takes a third of the time. Nor is it afterwards:
    frozen, it is left out when garbage is looked for between the next orders, which walks all that was ever joined. What was frozen by an
    earlier history is looked through once first, since other things were frozen along with it."""
    collecting = gc.isenabled()
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
