"""Each line against its article, its customer and the two together, number by number: distances of logarithms, counts, shares."""

import math
from itertools import compress

import numpy as np

from models.anomalies.lines import Lines, where
from models.anomalies.running import PURCHASE, Pair, Running
from models.anomalies.statistics import Statistics

NAN = math.nan
PLAIN = (
    "quantity_z",
    "quantity_over_article",
    "quantity_over_customer",
    "quantity_over_pair",
    "quantity_nearest_pair",
    "quantity_share_article",
    "quantity_share_customer",
    "quantity_share_all",
    "quantity_over_most_article",
    "quantity_over_most_customer",
    "quantity_over_most_pair",
    "count_article",
    "count_pair",
    "count_customer",
    "buyers",
    "price_share",
    "price_nearest",
    "price_over_article",
    "price_z",
    "price_over_last",
    "price_over_pair",
    "price_over_most",
    "price_below_least",
    "price_offset_customer",
    "price_share_all",
    "price_whole",
    "value_over_customer",
    "value_over_all",
    "lines",
    "quantity_over_order",
    "price_over_order",
    "order_prices_known",
    "order_repeat",
    "neighbour_in_order",
    "days_since_pair",
    "days_since_article",
    "quantity_whole",
)
"""Names of the columns that `plain` gives; those from quantity_over_order to order_repeat are about the order's other lines."""
_AT = {name: place for place, name in enumerate(PLAIN)}


def plain(lines: Lines) -> np.ndarray:
    """(lines x PLAIN) as of the state of the statistics; NaN where nothing is known, and in the columns about other lines."""
    found = np.full((len(PLAIN), len(lines.quantity)), NAN)
    if not len(lines.quantity):
        return found.T
    log_quantity, log_price = np.log(lines.quantity), np.log(lines.price)
    articles = lines.figures
    pairs: list[Pair | None] = [lines.buyer.pairs.get(i.sku) if lines.buyer else None for i in lines.basket.items]
    _quantities(found, lines, articles, pairs, log_quantity)
    _shares(found, lines, articles[0])
    _prices(found, lines, articles, log_price)
    _pairs(found, lines, pairs, log_price)
    _values(found, lines, log_quantity + log_price)
    inside = set(lines.rows.tolist())
    found[_AT["neighbour_in_order"]] = [not inside.isdisjoint(near) for near in lines.near]
    found[_AT["days_since_article"]] = np.log1p(np.maximum(lines.basket.day - articles[9], 0.0))
    return found.T


def _variance(count: np.ndarray, squares: np.ndarray, prior: float, weight: float) -> np.ndarray:
    """`Running.variance` of many."""
    return (squares + weight * prior) / (np.maximum(count - 1, 0) + weight)


def _drawn(running: Running, weight: float) -> float:
    """The mean, drawn towards nothing as if `weight` values had shown that."""
    return running.mean * running.n / (running.n + weight)


def _quantities(found: np.ndarray, lines: Lines, articles: np.ndarray, pairs: list[Pair | None], log_quantity: np.ndarray) -> None:
    """Expected log quantity: all -> article -> customer's offset -> this customer and article, each drawn towards the one before."""
    stats, buyer = lines.stats, lines.buyer
    count, mean, squares = articles[:3]
    most, buyers = articles[6:8]
    usual = (count * mean + 3 * stats.quantity.mean) / (count + 3)
    variance = _variance(count, squares, stats.offset.variance(1.0, 20), 5)
    variance[count == 0] = stats.quantity.variance(1.0, 20)
    expected = usual
    if buyer:
        expected = usual + _drawn(buyer.offset, 10)
        variance = np.minimum(variance, (buyer.offset.m2 + 10 * variance) / (max(buyer.offset.n - 1, 0) + 10))
        found[_AT["quantity_over_most_customer"]] = log_quantity - math.log(buyer.most) if buyer.most else NAN
    found[_AT["quantity_over_article"]] = log_quantity - usual
    found[_AT["quantity_over_customer"]] = log_quantity - expected
    own = [pair.past for pair in pairs if pair]
    if own:
        places = np.array([n for n, pair in enumerate(pairs) if pair])
        size = np.array([len(past) for past in own]) // PURCHASE
        start, here = np.cumsum(size) - size, log_quantity[places]
        logs = np.log(np.frombuffer(b"".join(own))[::PURCHASE])
        middle = np.add.reduceat(logs, start) / size
        around = np.add.reduceat((logs - np.repeat(middle, size)) ** 2, start)
        nearest = np.minimum.reduceat(np.abs(np.repeat(here, size) - logs), start)
        found[_OF_PAIR, places] = here - middle, nearest, here - np.maximum.reduceat(logs, start)
        expected = expected.copy()
        expected[places] = (size * middle + expected[places]) / (size + 1)
        variance[places] = (around + variance[places]) / (size + 1)
    found[_AT["quantity_z"]] = (log_quantity - expected) / np.sqrt(variance + 0.04)
    found[_AT["quantity_over_most_article"]] = log_quantity - np.log(most)
    found[_AT["count_article"]] = np.log1p(count)
    found[_AT["buyers"]] = np.log1p(buyers)
    found[_AT["count_customer"]] = math.log1p(buyer.lines if buyer else 0)


_OF_PAIR = np.array([[_AT[name]] for name in ("quantity_over_pair", "quantity_nearest_pair", "quantity_over_most_pair")])


def _shares(found: np.ndarray, lines: Lines, count: np.ndarray) -> None:
    """How often this very quantity was seen, drawn towards how often it was seen at all as if by two lines."""
    buyer, now = lines.buyer, lines.quantity.tolist()
    here = np.array([a.quantities.get(v, 0) if a else 0 for a, v in zip(lines.articles, now, strict=True)])
    share = np.log((here + 2.0 * lines.everywhere) / (count + 2.0))
    share[np.isnan(lines.quantity)] = NAN
    found[_AT["quantity_share_article"]] = share
    if buyer:
        own = np.array([buyer.quantities.get(v, 0) for v in now])
        found[_AT["quantity_share_customer"]] = np.log((own + 2.0 * lines.everywhere) / (buyer.lines + 2.0))
    found[_AT["quantity_share_all"]] = np.log(lines.everywhere)
    found[_AT["quantity_whole"]] = lines.quantity % 1 == 0


def _prices(found: np.ndarray, lines: Lines, articles: np.ndarray, log_price: np.ndarray) -> None:
    """The price against those the article was sold at."""
    stats, buyer = lines.stats, lines.buyer
    count, mean, squares, last = articles[3], articles[4], articles[5], articles[8]
    priced, asked = ~np.isnan(log_price), lines.price.tolist()
    seen_all = np.array([stats.prices.get(p, 0) for p in asked]) + 0.5
    whole = np.array([np.log(seen_all / (stats.quantity.n + 1000)), lines.price % 1 == 0])
    whole[:, ~priced] = NAN
    found[_AT["price_share_all"]], found[_AT["price_whole"]] = whole
    found[_AT["price_over_last"]] = log_price - np.log(last)
    there = priced & (count > 0)
    known = [(a.prices, p) for a, p in compress(zip(lines.articles, asked, strict=True), there.tolist()) if a]
    if not known:
        return
    here = where(there)
    count, log_price = count[here], log_price[here]
    over = log_price - mean[here]
    spread = _variance(count, squares[here], stats.price_step.variance(0.05, 20), 3)
    seen = np.array([of.get(p, 0) for of, p in known])
    found[_AT["price_share"], here] = np.log((seen + 2.0 * seen_all[here] / (stats.price_step.n + 1000)) / (count + 2.0))
    found[_AT["price_over_article"], here] = over
    found[_AT["price_z"], here] = over / np.sqrt(spread + 0.001)
    found[_AT["price_offset_customer"], here] = over - _drawn(buyer.price_offset, 5) if buyer else over
    size = np.array([len(of) for of, _ in known])
    start = np.cumsum(size) - size
    steps = np.repeat(log_price, size) - np.log(np.array([p for of, _ in known for p in of]))
    found[_AT["price_over_most"], here] = np.minimum.reduceat(steps, start)
    found[_AT["price_below_least"], here] = np.maximum.reduceat(steps, start)
    nearest = np.minimum.reduceat(np.abs(steps), start)
    steps[steps >= 0] = -math.inf
    nearest[np.maximum.reduceat(steps, start) == -nearest] *= -1
    found[_AT["price_nearest"], here] = nearest


def _pairs(found: np.ndarray, lines: Lines, pairs: list[Pair | None], log_price: np.ndarray) -> None:
    """The customer's last purchase of the article."""
    told = np.array([(p.n, p.past[-1], p.past[-2]) if p else (0, NAN, NAN) for p in pairs]).T
    found[_AT["count_pair"]] = np.log1p(told[0])
    found[_AT["days_since_pair"]] = np.log1p(np.maximum(lines.basket.day - told[1], 0.0))
    found[_AT["price_over_pair"]] = log_price - np.log(told[2])


def _values(found: np.ndarray, lines: Lines, value: np.ndarray) -> None:
    stats: Statistics = lines.stats
    buyer = lines.buyer
    if buyer and buyer.value.n:
        found[_AT["value_over_customer"]] = value - (buyer.value.mean - buyer.size.mean)
    found[_AT["value_over_all"]] = value - stats.line_value.mean
    found[_AT["lines"]] = math.log(len(value))
