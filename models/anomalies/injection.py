"""Errors put into copies of clean orders, to learn from and to measure with: what goes wrong when orders are typed, read and matched.

Each function takes a line (or an order) and a random generator and gives the wrong one, or None where the error can't happen there.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from models.anomalies.baskets import Basket, Item

Random = np.random.Generator
PACKS = (2, 3, 4, 5, 6, 8, 10, 12, 20, 24, 25, 36, 48, 50, 100)


def times_ten(item: Item, random: Random) -> Item | None:
    return replace(item, quantity=item.quantity * 10)


def times_hundred(item: Item, random: Random) -> Item | None:
    return replace(item, quantity=item.quantity * 100)


def a_tenth(item: Item, random: Random) -> Item | None:
    return replace(item, quantity=max(1.0, float(round(item.quantity / 10)))) if item.quantity >= 5 else None


def digit_misread(item: Item, random: Random) -> Item | None:
    text = list(str(int(item.quantity)))
    place = int(random.integers(len(text)))
    lowest = 1 if place == 0 else 0
    text[place] = str(random.choice([d for d in range(lowest, 10) if str(d) != text[place]]))
    return replace(item, quantity=float("".join(text)))


def digit_lost(item: Item, random: Random) -> Item | None:
    text = str(int(item.quantity))
    if len(text) < 2:
        return None
    place = int(random.integers(len(text)))
    left = float(text[:place] + text[place + 1 :])
    return replace(item, quantity=left) if 0 < left != item.quantity else None


def swapped(item: Item, random: Random) -> Item | None:
    """Quantity and price change places; the price becomes a whole quantity as a reader of quantities would round it."""
    if not item.price > 0 or round(item.price) < 1 or item.quantity == item.price:
        return None
    return replace(item, quantity=float(round(item.price)), price=item.quantity)


def packs_for_pieces(item: Item, random: Random) -> Item | None:
    return replace(item, quantity=item.quantity * float(random.choice(PACKS)))


def pieces_for_packs(item: Item, random: Random) -> Item | None:
    fitting = [p for p in PACKS if item.quantity % p == 0]
    return replace(item, quantity=item.quantity / float(random.choice(fitting))) if fitting else None


def price_decimal(item: Item, random: Random) -> Item | None:
    return replace(item, price=round(item.price * float(random.choice([0.01, 0.1, 10, 100])), 4)) if item.price > 0 else None


def price_third(item: Item, random: Random) -> Item | None:
    """Up or down by 30 % (25 to 35), to the cent."""
    price = round(item.price * (1 + float(random.choice([-1, 1])) * float(random.uniform(0.25, 0.35))), 2)
    return replace(item, price=price) if item.price > 0 and price > 0 and abs(price / item.price - 1) > 0.15 else None


LINE_ERRORS: dict[str, Callable[[Item, Random], Item | None]] = {
    "x10": times_ten,
    "x100": times_hundred,
    "/10": a_tenth,
    "digit misread": digit_misread,
    "digit lost": digit_lost,
    "swap": swapped,
    "packs for pieces": packs_for_pieces,
    "pieces for packs": pieces_for_packs,
    "price decimal": price_decimal,
    "price 30 %": price_third,
}
CLASSES = (*LINE_ERRORS, "neighbour article", "other currency", "wrong customer")
ANYTHING = "anything"
"""An error of none of these classes: training on some keeps the model from knowing only the errors that somebody thought of."""


def inject(
    kind: str, basket: Basket, random: Random, skus: Sequence[str], customers: Sequence[str]
) -> tuple[Basket, tuple[int, ...]] | None:
    """A copy of the order with one error and the places of the bad lines (() for a wrong customer); None where it can't happen.

    `skus` is the sorted list of known codes; `customers` those that order at this time, each as often as it does.
    """
    if kind == "wrong customer":
        others = [c for c in random.choice(np.array(customers, object), 8) if c != basket.customer] if len(customers) else []
        return (replace(basket, customer=str(others[0])), ()) if others else None
    if kind == "other currency":
        rate = float(random.choice([-1, 1])) * float(random.uniform(0.08, 0.35))
        items = tuple(replace(i, price=max(0.01, round(i.price * (1 + rate), 2))) for i in basket.items)
        return replace(basket, items=items), tuple(range(len(items)))
    for place in random.permutation(len(basket.items))[:10]:
        item = basket.items[place]
        if not (item.quantity >= 1 and item.quantity < 1e9):
            continue
        bad = _WITH_LIST[kind](item, random, skus) if kind in _WITH_LIST else LINE_ERRORS[kind](item, random)
        if bad is not None and (bad.sku, bad.quantity) + (() if math.isnan(bad.price) else (bad.price,)) != (
            (item.sku, item.quantity) + (() if math.isnan(item.price) else (item.price,))
        ):
            return replace(basket, items=(*basket.items[:place], bad, *basket.items[place + 1 :])), (int(place),)
    return None


def _neighbour(item: Item, random: Random, skus: Sequence[str]) -> Item | None:
    """The article whose code stands next in the list; quantity and price stay the customer's."""
    place = bisect_left(skus, item.sku)
    options = [skus[i] for i in (place - 2, place - 1, place + 1, place + 2) if 0 <= i < len(skus) and skus[i] != item.sku]
    return replace(item, sku=str(random.choice(options))) if options else None


def _anything(item: Item, random: Random, skus: Sequence[str]) -> Item:
    """Any factor up to 200 on the quantity (three in five) or the price, or any other article."""
    what = random.random()
    if what < 0.6:
        return replace(item, quantity=max(1.0, float(round(item.quantity * _factor(random, 1.5)))))
    if what < 0.8 and item.price > 0:
        return replace(item, price=max(0.01, round(item.price * _factor(random, 1.1), 2)))
    return replace(item, sku=skus[int(random.integers(len(skus)))]) if skus else item


def _factor(random: Random, least: float) -> float:
    """From `least` to 200 up or down, as often from 2 to 4 as from 20 to 40."""
    return math.exp(float(random.choice([-1, 1])) * random.uniform(math.log(least), math.log(200)))


_WITH_LIST: dict[str, Callable[[Item, Random, Sequence[str]], Item | None]] = {"neighbour article": _neighbour, ANYTHING: _anything}
