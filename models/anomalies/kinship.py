"""Who else buys what an order holds: does a line fit the rest, would the article next in the list fit better, whose order is it?

Customers count for as much as they bought of the order's other lines (collaborative filtering by neighbourhoods, Herlocker et al. 1999).
"""

import math
from dataclasses import dataclass

import numpy as np

from models.anomalies.lines import REACH, Lines
from models.anomalies.running import FRESH, LATELY, worth
from models.anomalies.sold import LAST
from models.anomalies.statistics import Statistics

LINE = (
    "fit",
    "fit_lift",
    "slip_customers",
    "slip_numbers",
    "slip_popular",
    "slip_bought",
    "slip_all",
    "slip_price",
    "popular",
    "own_numbers",
    "twice",
)
ORDER = (
    "own_fit",
    "own_fit_per_line",
    "others_fit",
    "margin",
    "margin_best",
    "rank",
    "own_bought",
    "own_bought_over_expected",
    "own_level",
    "own_size",
    "own_prices",
    "chance",
)
_AT = {name: place for place, name in enumerate(LINE)}


@dataclass(slots=True)
class _Crowd:
    """The customers in play: those that lately bought anything of an order, and its own."""

    people: np.ndarray
    """Numbers of the customers"""
    traits: np.ndarray
    bought: np.ndarray
    """(articles of the order x people): 1.0 where one bought it lately; the order's own customer counts as having bought nothing"""
    stated: int
    """Place of the order's own customer, -1 for a new one"""


@dataclass(slots=True)
class _Past:
    """Last lines of the order's articles, then of those beside them in the list: (articles x LAST), zeros where there are fewer."""

    quantity: np.ndarray
    price: np.ndarray
    whom: np.ndarray
    """Place of each line's customer in the crowd; one behind the last for those that are not in it"""
    fresh: np.ndarray
    """Worth less by a factor e per FRESH days, nothing for lines of the order's own customer"""


def kinship(lines: Lines, offsets: np.ndarray, price_offsets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(lines x LINE) and (ORDER,), NaN where nothing is known. `offsets` and `price_offsets`: log over the article's usual, per line."""
    stats, buyer = lines.stats, lines.buyer
    found, order = np.full((len(LINE), len(lines.rows)), math.nan), np.full(len(ORDER), math.nan)
    names: dict[int, int] = {}
    own = [names.setdefault(row, len(names)) if row >= 0 else -1 for row in lines.rows.tolist()]
    inside = len(names)
    if not inside:
        return found.T, order
    table = np.full((len(own), 1 + 2 * REACH), -1)
    table[:, 0] = own
    for row, near in zip(table, lines.near, strict=True):
        row[1 : 1 + len(near)] = [names.setdefault(n, len(names)) for n in near]
    rows = np.array(list(names))
    figures = stats.sold.figures(rows).T
    past, crowd = _around(rows, figures[0], inside, lines)
    taken = np.array(buyer.times(names) if buyer else 0.0)
    _lines(found, lines, table, figures, taken, past, crowd)
    bought = crowd.bought > 0
    if buyer:
        bought[:, crowd.stated] = taken[:inside] > 0
    _order(order, stats, crowd, bought, figures[0, :inside], offsets, price_offsets)
    return found.T, order


def _around(rows: np.ndarray, sold: np.ndarray, inside: int, lines: Lines) -> tuple[_Past, _Crowd]:
    was, paid, who, fresh = np.ascontiguousarray(lines.stats.sold.last(rows))
    whom, stated = who.astype(np.int64), lines.buyer.number if lines.buyer else -1
    fresh = worth(fresh, lines.basket.day, FRESH)
    fresh[whom == stated] = 0.0
    there = np.arange(LAST) < sold[:inside, None]
    places = np.full(len(lines.stats.traits), -1, np.int64)
    places[whom[:inside][there]] = 0
    if lines.buyer:
        places[stated] = 0
    people = np.flatnonzero(places == 0)
    places[:] = len(people)
    places[people] = np.arange(len(people))
    whom = places.take(whom)
    bought = np.zeros((inside, len(people)))
    bought[np.nonzero(there)[0], whom[:inside][there]] = 1.0
    mine = int(places[stated]) if lines.buyer else -1
    if lines.buyer:
        bought[:, mine] = 0.0
    return _Past(was, paid, whom, fresh), _Crowd(people, lines.stats.traits[people], bought, mine)


def _lines(found, lines: Lines, table, figures, taken, past: _Past, crowd: _Crowd) -> None:
    """How the line and each of its neighbours fit the rest of the order, the customer and the numbers."""
    basket, stats, buyer = lines.basket, lines.stats, lines.buyer
    known = table[:, 0] >= 0
    present = np.where(known, table[:, 0], 0)
    sold, buyers, last, lately = figures[[0, 7, 9, 10]]
    everyone = max(len(stats.buyers), 2)
    weight = np.log((everyone + 1) / (buyers[: len(crowd.bought)] + 0.5))
    # how alike each customer is to this order without the line: weight of what it bought of it, less for those that buy everything
    told = crowd.bought * weight[:, None]
    common = told.sum(0) - np.where(known[:, None], told[present], 0.0)
    alike = np.zeros((len(table), len(crowd.people) + 1))
    np.divide(np.maximum(common, 0.0) ** 2, crowd.traits[:, 0] + 5.0, out=alike[:, :-1])
    mass = alike.sum(1)
    # the numbers: how often this price and this quantity were seen together for the article
    here = table >= 0
    options, line = table[here], np.nonzero(here)[0]
    quantity, price = lines.comparable()
    asked, now = price[line][:, None], np.where(np.isnan(quantity), math.inf, quantity)[line][:, None]
    was = past.quantity[options]
    same_price = np.abs(past.price[options] - asked) < 0.006 * asked
    same = np.minimum(was, now) / np.maximum(was, now)
    agree = (same_price + np.where(np.isnan(asked), 0.3, 0.0)) * (0.2 * same + (same > 1 - 1e-9))
    likely = alike.take(line[:, None] * alike.shape[1] + past.whom[options]) * past.fresh[options]
    fresh = past.fresh.sum(1)[options]
    length = np.minimum(sold, LAST)[options]
    numbers, prices, fits, recent = (np.zeros(table.shape) for _ in range(4))
    numbers[here] = np.log((agree.sum(1) + 0.02) / (length + 2.0))
    prices[here] = np.log((same_price.sum(1) + 0.02) / (length + 2.0))
    # the mean over the lines that are kept, for as many sales as there were lately
    lately = (lately * np.exp(np.minimum(last - basket.day, 0.0) / LATELY))[options]
    fits[here], recent[here] = likely.sum(1) / (fresh + 0.3) * (lately + 0.1), lately
    share, popular = np.log(fits + 0.001 * mass[:, None] + 1e-6), np.log(recent + 0.3)
    often = taken[table] / max(buyer.lines, 1) if buyer else 0.0
    chosen = np.log(0.6 * (recent + 0.3) / (stats.recent_lines + 1.0) + 0.4 * often)
    here &= known[:, None]
    levels = np.array([share, numbers, popular, chosen, prices])
    gains = levels[:, :, 1:] - levels[:, :, :1]
    every = np.where(here[:, 1:], 0.6 * gains[0] + gains[1] + 0.6 * gains[3], -99.0)
    best = np.argmax(every, axis=1)
    any_near = here[:, 1:].any(1)
    chosen = np.where(any_near, gains[:, np.arange(len(table)), best], math.nan)
    for name, values in zip(("customers", "numbers", "popular", "bought", "price"), chosen, strict=True):
        found[_AT[f"slip_{name}"]] = values
    found[_AT["slip_all"]] = np.where(any_near, np.log(np.exp(every).sum(1) + 1e-9), math.nan)
    found[_AT["fit"]] = np.where(known & (mass > 1e-12), np.log(fits[:, 0] / np.maximum(mass, 1e-12) + 1e-3), math.nan)
    found[_AT["fit_lift"]] = found[_AT["fit"]] - popular[:, 0]
    found[_AT["popular"]] = np.where(known, popular[:, 0] - math.log(stats.recent_lines + 10.0), math.nan)
    found[_AT["own_numbers"]] = np.where(known, numbers[:, 0], math.nan)
    found[_AT["twice"]] = (np.bincount(present, known)[present] - 1) * known


def _order(found, stats: Statistics, crowd: _Crowd, bought, usual, offsets, price_offsets) -> None:
    """Likelihood of the order under each customer that bought anything of it, against the stated one."""
    popular = (usual + 0.5) / max(stats.quantity.n, 1)

    def middle(values: np.ndarray, limit: float) -> float:
        values = np.minimum(np.maximum(values[~np.isnan(values)], -limit), limit)
        return float(values.sum()) / len(values) if len(values) else math.nan

    level, prices, size = middle(offsets, 3.0), middle(price_offsets, 1.0), math.log(len(offsets))
    distinct, repeat, orders, usual_level, usual_price, usual_size = crowd.traits.T
    article, person = np.nonzero(bought)
    odds = repeat / (1 - repeat) / (distinct + 1)
    gain = np.bincount(person, np.log1p(odds[person] / popular[article]), len(crowd.people))
    base = len(popular) * np.log(1 - repeat) + gain
    few = 1.0 / (orders + 1)
    spread, wide = 0.35 + 0.5 * few, 0.7 + 0.6 * few
    off_level, off_price = np.log(spread), 0.0
    if level == level:
        off_level += (level - usual_level) ** 2 / spread
    off_size = (size - usual_size) ** 2 / wide + np.log(wide)
    if prices == prices:
        off_price = np.minimum(np.abs(prices - usual_price) / 0.05, 3.0)
    mine = crowd.stated
    alike = base - 0.5 * off_level - 0.25 * off_size - 0.5 * off_price
    whole = alike + np.log(orders + 0.5)
    stated = float(whole[mine]) if mine >= 0 else math.nan
    if mine >= 0:
        whole[mine] = -math.inf
    nobody = math.log(len(stats.buyers) + 1.0) - 0.4 * len(popular)
    best = float(whole.max()) if len(whole) else -math.inf
    top = max(best, nobody)
    everyone = top + math.log(float(np.exp(whole - top).sum()) + math.exp(nobody - top)) - math.log(stats.orders + 1.0)
    found[2] = everyone / len(popular)
    if mine < 0:
        return
    own = float(alike[mine])
    found[0], found[1] = own, own / len(popular)
    found[3], found[4] = own - everyone, stated - best if best > -math.inf else math.nan
    found[5] = math.log1p(float((whole > stated).sum()))
    found[6] = float(bought[:, mine].sum()) / len(popular)
    found[7] = found[6] - float(crowd.traits[mine, 1])
    found[8], found[9], found[10] = off_level[mine], off_size[mine], prices - float(crowd.traits[mine, 4])
    found[11] = base[mine] / len(popular)
