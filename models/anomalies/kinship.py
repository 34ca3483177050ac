"""Who else buys what an order holds: does a line fit the rest, would the article next in the list fit better, whose order is it?

Customers count for as much as they bought of the order's other lines (collaborative filtering by neighbourhoods, Herlocker et al. 1999).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from models.anomalies.lines import Lines, where
from models.anomalies.running import FRESH, LAST, LATELY, REACH, Article, figures_of, last_of, worth
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
_SLIPS = np.array([_AT[f"slip_{name}"] for name in ("customers", "numbers", "popular", "bought", "price")])


@dataclass(slots=True)
class _Crowd:
    """The customers in play: those that lately bought anything of an order, and its own."""

    traits: np.ndarray
    """(people x TRAITS)"""
    article: np.ndarray
    """Who bought what lately: of each such pair the place among the order's articles, in their order, and that among the people; the
    order's own customer counts as having bought nothing"""
    person: np.ndarray
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
    beside = np.array([len(near) for near in lines.near])
    table[:, 1:][np.arange(2 * REACH) < beside[:, None]] = [names.setdefault(n, len(names)) for near in lines.near for n in near]
    articles = stats.at(names)
    figures = figures_of(articles)
    past, crowd = _around(articles, figures[0], inside, lines)
    taken = np.array(buyer.times(names) if buyer else [0] * len(names))
    _lines(found, lines, table, figures, taken, past, crowd)
    _order(order, stats, crowd, np.flatnonzero(taken[:inside]), figures[0, :inside], offsets, price_offsets)
    return found.T, order


def _around(articles: Sequence[Article], sold: np.ndarray, inside: int, lines: Lines) -> tuple[_Past, _Crowd]:
    was, paid, who, fresh = last_of(articles)
    whom, stated = who.astype(np.int64), lines.buyer.number if lines.buyer else -1
    fresh = worth(fresh, lines.basket.day, FRESH)
    if lines.buyer:
        fresh[whom == stated] = 0.0
    kept = np.minimum(sold[:inside], LAST).astype(np.int64)
    article, buyers = np.repeat(np.arange(inside), kept), whom[:inside][np.arange(LAST) < kept[:, None]]
    there = np.zeros(len(lines.stats.traits), bool)
    there[buyers] = True
    if lines.buyer:
        there[stated] = True
    people = np.flatnonzero(there)
    places = np.full(len(there), len(people))
    places[people] = np.arange(len(people))
    bought = np.zeros((inside, len(people)), bool)
    bought[article, places.take(buyers)] = True
    mine = int(places[stated]) if lines.buyer else -1
    if lines.buyer:
        bought[:, mine] = False
    pairs = np.flatnonzero(bought)
    article = pairs // max(len(people), 1)
    person = pairs - len(people) * article
    crowd = _Crowd(lines.stats.traits.take(people, axis=0), article, person, mine)
    return _Past(was, paid, places.take(whom), fresh), crowd


def _lines(found, lines: Lines, table, figures, taken, past: _Past, crowd: _Crowd) -> None:
    """How the line and each of its neighbours fit the rest of the order, the customer and the numbers."""
    basket, stats, buyer = lines.basket, lines.stats, lines.buyer
    sold, buyers, last, lately = figures[0], figures[7], figures[9], figures[10]
    known, unknown = table[:, 0] >= 0, table[:, 0] < 0
    inside, people = max(table[:, 0].tolist()) + 1, len(crowd.traits)
    everyone = max(len(stats.buyers), 2)
    weight = np.log((everyone + 1) / (buyers[:inside] + 0.5))[crowd.article]
    # how alike each customer is to this order without the line: weight of what it bought of it, less for those that buy everything;
    # by the line's article, the last row for lines without one
    whole, busy = np.bincount(crowd.person, weight, people), crowd.traits[:, 0] + 5.0
    alike = np.zeros((inside + 1, people + 1))
    alike[:, :-1] = whole * whole / busy
    rest = np.maximum(whole[crowd.person] - weight, 0.0)
    alike[crowd.article, crowd.person] = rest * rest / busy[crowd.person]
    own = np.where(known, table[:, 0], inside)
    mass = np.add.reduce(alike, axis=1)[own]
    # the numbers: how often this price and this quantity were seen together for the article
    there = table >= 0
    here = where(there.ravel())
    options, line = table.ravel()[here], np.repeat(np.arange(len(table)), table.shape[1])[here]
    quantity, price = lines.comparable()
    unpriced = np.isnan(price)
    quantity[np.isnan(quantity)] = math.inf
    asked, now = price[line][:, None], quantity[line][:, None]
    was = past.quantity.take(options, axis=0)
    same_price = np.abs(past.price.take(options, axis=0) - asked) < 0.006 * asked
    same = np.minimum(was, now) / np.maximum(was, now)
    agree = (same_price + 0.3 * unpriced[line][:, None]) * (0.2 * same + (same > 1 - 1e-9))
    likely = alike.take((own * (people + 1))[line][:, None] + past.whom.take(options, axis=0), mode="clip")
    likely *= past.fresh.take(options, axis=0)
    fresh = np.add.reduce(past.fresh, axis=1)[options]
    seen = np.array([np.add.reduce(agree, axis=1), np.add.reduce(same_price, axis=1)])
    # the mean over the lines that are kept, for as many sales as there were lately
    lately = (lately * np.exp(np.minimum(last - basket.day, 0.0) / LATELY))[options]
    told = np.zeros((4, table.size))
    told[:2, here] = np.log((seen + 0.02) / (np.minimum(sold, LAST)[options] + 2.0))
    told[2, here] = np.add.reduce(likely, axis=1) / (fresh + 0.3) * (lately + 0.1)
    told[3, here] = lately
    numbers, prices, fits, recent = told.reshape(4, *table.shape)
    share, popular = np.log(fits + 0.001 * mass[:, None] + 1e-6), np.log(recent + 0.3)
    often = taken[table] / max(buyer.lines, 1) if buyer else 0.0
    chosen = np.log(0.6 * (recent + 0.3) / (stats.recent_lines + 1.0) + 0.4 * often)
    levels = np.array([share, numbers, popular, chosen, prices])
    gains = levels[:, :, 1:] - levels[:, :, :1]
    every = 0.6 * gains[0] + gains[1] + 0.6 * gains[3]
    beside = there[:, 1:] & known[:, None]
    every[~beside] = -99.0
    slipped = gains.reshape(len(levels), -1).take(np.argmax(every, axis=1) + np.arange(0, every.size, 2 * REACH), axis=1)
    slip_all = np.log(np.add.reduce(np.exp(every), axis=1) + 1e-9)
    alone = ~beside.any(1)
    slipped[:, alone] = slip_all[alone] = math.nan
    found[_SLIPS], found[_AT["slip_all"]] = slipped, slip_all
    fit = np.log(fits[:, 0] / np.maximum(mass, 1e-12) + 1e-3)
    fit[unknown | (mass <= 1e-12)] = math.nan
    found[_AT["fit"]], found[_AT["fit_lift"]] = fit, fit - popular[:, 0]
    found[_AT["popular"]] = popular[:, 0] - math.log(stats.recent_lines + 10.0)
    found[_AT["own_numbers"]] = numbers[:, 0]
    found[_AT["popular"] : _AT["own_numbers"] + 1, unknown] = math.nan
    found[_AT["twice"]] = (np.bincount(own)[own] - 1) * known


def _order(found, stats: Statistics, crowd: _Crowd, taken, usual, offsets, price_offsets) -> None:
    """Likelihood of the order under each customer that bought anything of it, against the stated one, who ever bought those `taken`."""
    popular = (usual + 0.5) / max(stats.quantity.n, 1)

    def middle(values: np.ndarray, limit: float) -> float:
        values = np.minimum(np.maximum(values[values == values], -limit), limit)
        return float(np.add.reduce(values)) / len(values) if len(values) else math.nan

    level, prices, size = middle(offsets, 3.0), middle(price_offsets, 1.0), math.log(len(offsets))
    distinct, repeat, orders, usual_level, usual_price, usual_size = crowd.traits.T
    article, person = np.concatenate([crowd.article, taken]), np.concatenate([crowd.person, np.full(len(taken), crowd.stated)])
    odds = repeat / (1 - repeat) / (distinct + 1)
    gain = np.bincount(person, np.log1p(odds[person] / popular[article]), len(crowd.traits))
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
    found[6] = len(taken) / len(popular)
    found[7] = found[6] - float(crowd.traits[mine, 1])
    found[8], found[9], found[10] = off_level[mine], off_size[mine], prices - float(crowd.traits[mine, 4])
    found[11] = base[mine] / len(popular)
