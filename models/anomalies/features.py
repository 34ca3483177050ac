"""What a score looks at: each line and the order against what was usual just before it.

A feature is a number that a person could check: a distance in log units, a count, a share. NaN means that nothing is known.
Nothing depends on currency, size of company or kind of goods, so that a model learned on one history can judge another.
"""

import math
from dataclasses import dataclass

import numpy as np

from models.anomalies.evidence import NUMBERS, evidence
from models.anomalies.kinship import LINE, ORDER, kinship
from models.anomalies.statistics import Basket, Buyer, Item, Statistics

NAN = math.nan
PLAIN_FEATURES = (
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
    "gain_tenth",
    "gain_hundredth",
    "gain_tenfold",
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
    "kin_basket",
    "kin_customer",
    "neighbour_in_order",
    "days_since_pair",
    "days_since_article",
    "quantity_whole",
)


LINE_FEATURES = (*PLAIN_FEATURES, *(f"evidence_{name}" for name in NUMBERS), *(f"kin_{name}" for name in LINE))


@dataclass(slots=True)
class View:
    """Everything the scorer knows of one order: line features (lines x LINE_FEATURES) and what the order's own features need."""

    lines: np.ndarray
    guard: np.ndarray
    """How many standard deviations each quantity lies above its expectation, by the hierarchical statistics alone."""
    impossible: np.ndarray
    """Lines whose quantity or price no order can have: zero, negative, not a number, infinite."""
    order: np.ndarray


def view(basket: Basket, stats: Statistics) -> View:
    """All features of one order as of the state of `stats`."""
    buyer = stats.buyers.get(basket.customer)
    skus = {i.sku for i in basket.items}
    rows = [_line(item, basket, stats, skus) for item in basket.items]
    table = np.array(rows, float).reshape(len(rows), len(PLAIN_FEATURES))
    lines, order = kinship(basket, stats, table[:, _AT["quantity_over_article"]], table[:, _AT["price_over_article"]])
    table = np.concatenate([table, evidence(basket, stats), lines], axis=1)
    _against_order(table)
    kin = _kinship(basket, stats)
    table[:, _AT["kin_basket"]], table[:, _AT["kin_customer"]] = kin
    known = np.array([buyer is not None and i.sku in buyer.pairs for i in basket.items], float)
    table[:, _AT["order_repeat"]] = _of_others(known)
    table[:, _AT["order_prices_known"]] = _of_others((table[:, _AT["price_share"]] > math.log(0.02)).astype(float))
    guard = table[:, _AT["quantity_z"]]
    impossible = np.array([not (0 < i.quantity < math.inf) or i.price <= 0 or i.price == math.inf for i in basket.items], bool)
    return View(table, np.nan_to_num(guard), impossible, np.concatenate([_order(basket, stats, table, known), order]))


_AT = {name: place for place, name in enumerate(LINE_FEATURES)}


def _log_share(counts: dict[float, int], value: float, total: int, everywhere: float) -> float:
    """Log of the share of `value` among what was seen, drawn towards its share everywhere as if two values had shown that."""
    return math.log((counts.get(value, 0) + 2.0 * everywhere) / (total + 2.0))


def _line(item: Item, basket: Basket, stats: Statistics, skus: set[str]) -> list[float]:
    article, buyer = stats.articles.get(item.sku), stats.buyers.get(basket.customer)
    pair = buyer.pairs.get(item.sku) if buyer else None
    quantity = item.quantity if 0 < item.quantity < math.inf else NAN
    price = item.price if 0 < item.price < math.inf else NAN
    log_quantity, log_price = math.log(quantity), math.log(price)
    total = stats.quantity.n + 1000
    spread = stats.offset.variance(1.0, 20)
    # expected log quantity: all -> article -> customer's offset -> this customer and article, each drawn towards the one before
    count = article.quantity.n if article else 0
    mean_article = (count * (article.quantity.mean if article else 0.0) + 3 * stats.quantity.mean) / (count + 3)
    variance_article = article.quantity.variance(spread, 5) if article else stats.quantity.variance(1.0, 20)
    mean_customer = mean_article + (buyer.offset.mean * buyer.offset.n / (buyer.offset.n + 10) if buyer else 0.0)
    variance_customer = min(variance_article, buyer.offset.variance(variance_article, 10)) if buyer else variance_article
    mean, variance, nearest, over_pair, most_pair = mean_customer, variance_customer, NAN, NAN, NAN
    if pair:
        logs = [math.log(q) for q in pair.quantities]
        own = sum(logs) / len(logs)
        around = sum((v - own) ** 2 for v in logs)
        mean = (len(logs) * own + mean_customer) / (len(logs) + 1)
        variance = (around + 2 * 0.5 * variance_customer) / (len(logs) + 1)
        nearest = min(abs(log_quantity - v) for v in logs)
        over_pair, most_pair = log_quantity - own, log_quantity - max(logs)
    z = (log_quantity - mean) / math.sqrt(variance + 0.04)

    counts = article.quantities if article else {}

    everywhere = stats.quantities

    def weigh(value: float) -> float:  # how often seen for the article, drawn towards how often seen at all as if by two lines
        return counts.get(value, 0) + 2.0 * (everywhere.get(value, 0) + 0.5) / total

    def usual(value: float) -> float:
        return math.log(weigh(value) / (count + 2.0))

    here = usual(quantity) if quantity == quantity else NAN
    whole = quantity % 1 == 0 if quantity == quantity else False
    tenth = usual(quantity / 10) - here if whole and quantity % 10 == 0 else NAN
    hundredth = usual(quantity / 100) - here if whole and quantity % 100 == 0 else NAN
    price_share = price_nearest = price_over = price_z = NAN
    most = least = NAN
    if article and price == price and article.price.n:
        known = article.price.n
        price_total = stats.price_step.n + 1000
        price_share = _log_share(article.prices, price, known, (stats.prices.get(price, 0) + 0.5) / price_total)
        price_over = log_price - article.price.mean
        price_z = price_over / math.sqrt(article.price.variance(stats.price_step.variance(0.05, 20), 3) + 0.001)
        points = [log_price - math.log(p) for p in article.prices]
        price_nearest = min(points, key=abs)
        most, least = min(points), max(points)
    near_in_order = float(any(sku in skus for sku in stats.neighbours(item.sku)))
    value = log_quantity + log_price
    return [
        z,
        log_quantity - mean_article,
        log_quantity - mean_customer,
        over_pair,
        nearest,
        here,
        _log_share(buyer.quantities, quantity, buyer.lines, (stats.quantities.get(quantity, 0) + 0.5) / total) if buyer else NAN,
        math.log((stats.quantities.get(quantity, 0) + 0.5) / total),
        log_quantity - math.log(article.most) if article else NAN,
        log_quantity - math.log(buyer.most) if buyer else NAN,
        most_pair,
        tenth,
        hundredth,
        usual(quantity * 10) - here,
        math.log1p(count),
        math.log1p(pair.n if pair else 0),
        math.log1p(buyer.lines if buyer else 0),
        math.log1p(article.buyers if article else 0),
        price_share,
        price_nearest,
        price_over,
        price_z,
        log_price - math.log(article.last_price) if article and article.last_price == article.last_price else NAN,
        log_price - math.log(pair.prices[-1]) if pair and pair.prices else NAN,
        most,
        least,
        price_over - buyer.price_offset.mean * buyer.price_offset.n / (buyer.price_offset.n + 5) if buyer else price_over,
        math.log((stats.prices.get(price, 0) + 0.5) / total) if price == price else NAN,
        float(price % 1 == 0) if price == price else NAN,
        value - (buyer.value.mean - buyer.size.mean) if buyer and buyer.value.n else NAN,
        value - stats.line_value.mean,
        math.log(len(basket.items)),
        NAN, NAN, NAN, NAN, NAN, NAN,  # against the order's other lines, filled in once all are known
        near_in_order,
        math.log1p(max(0.0, basket.day - pair.day)) if pair else NAN,
        math.log1p(max(0.0, basket.day - article.day)) if article else NAN,
        float(whole),
    ]  # fmt: skip


def _against_order(table: np.ndarray) -> None:
    """Each line's offset from its own expectation, less the middle offset of the order's other lines."""
    for source, target in (("quantity_over_customer", "quantity_over_order"), ("price_over_article", "price_over_order")):
        column = table[:, _AT[source]]
        known = column[~np.isnan(column)]
        if len(known) > 1:
            table[:, _AT[target]] = column - _quarter(known, 2)


def _quarter(values: np.ndarray, quarters: int) -> float:
    """The value that so many quarters lie below (NaN of none); numpy's quantile takes longer than all the rest of a small order."""
    if not len(values):
        return NAN
    place = (len(values) - 1) * quarters / 4
    below, ordered = int(place), np.sort(values)
    return float(ordered[below] + (ordered[min(below + 1, len(values) - 1)] - ordered[below]) * (place - below))


def _of_others(flags: np.ndarray) -> np.ndarray:
    """Share of the other lines for which the flag holds; NaN for a single line."""
    return (flags.sum() - flags) / (len(flags) - 1) if len(flags) > 1 else np.full(len(flags), NAN)


def _kinship(basket: Basket, stats: Statistics) -> tuple[np.ndarray, np.ndarray]:
    """Cosine of each article with the rest of the basket and with the customer's past (NaN where unknown)."""
    count = len(basket.items)
    rows = [stats.articles[i.sku].row if i.sku in stats.articles else -1 for i in basket.items]
    vectors = np.where(np.array(rows)[:, None] >= 0, stats.vectors[rows], 0.0) if rows else np.zeros((0, 1))
    centre = stats.centre / max(float(np.sqrt((stats.centre * stats.centre).sum())), 1e-9)
    vectors = _unit(_unit(vectors) - (_unit(vectors) @ centre)[:, None] * centre)
    known = (vectors * vectors).sum(1) > 0
    rest = vectors.sum(0) - vectors
    basket_kin = np.where(known & ((rest * rest).sum(1) > 1e-9), (vectors * _unit(rest)).sum(1), NAN)
    buyer = stats.buyers.get(basket.customer)
    if buyer is None:
        return basket_kin, np.full(count, NAN)
    past = buyer.vector - (buyer.vector @ centre) * centre
    return basket_kin, np.where(known, vectors @ (past / max(float(np.sqrt((past * past).sum())), 1e-9)), NAN)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.sqrt((vectors * vectors).sum(1)), 1e-6)[:, None]


MEANS = ("evidence_like_share", "evidence_own_share", "evidence_habit_share", "evidence_break_share")
"""Columns of lines whose mean over the order says how much it is this customer's."""
ORDER_FEATURES = (
    "lines",
    "orders_customer",
    "value_over_customer",
    "value_over_all",
    "size_over_customer",
    "gap_over_customer",
    "repeat",
    "repeat_over_customer",
    "kin_customer",
    "kin_basket",
    "quantity_middle",
    "price_middle",
    "price_spread",
    "prices_known",
    "price_pair_middle",
    "quantity_z_mean",
    "quantity_share_customer",
    "new_articles",
    "price_level_over_customer",
    "quantity_level_z",
    "quantities_as_before",
    "prices_as_before",
    "kin_customer_least",
    *MEANS,
    *(f"whose_{name}" for name in ORDER),
)


def _order(basket: Basket, stats: Statistics, table: np.ndarray, known: np.ndarray) -> np.ndarray:
    buyer, count = stats.buyers.get(basket.customer), len(basket.items)
    value = sum(i.quantity * i.price for i in basket.items if 0 < i.quantity < math.inf and 0 < i.price < math.inf)
    log_value = math.log(value) if 0 < value < math.inf else NAN

    def over(running, level: float, log_now: float) -> float:
        return (log_now - running.mean) / math.sqrt(running.variance(level, 4) + 0.01) if running.n else NAN

    def middle(name: str) -> float:
        column = table[:, _AT[name]]
        return _quarter(column[~np.isnan(column)], 2)

    def mean(column: np.ndarray) -> float:
        column = column[~np.isnan(column)]
        return float(column.mean()) if len(column) else NAN

    prices = table[:, _AT["price_over_article"]]
    prices = prices[~np.isnan(prices)]
    repeat = float(known.mean()) if count else NAN
    kin = table[:, _AT["kin_customer"]]
    kin = kin[~np.isnan(kin)]
    expected = (buyer.repeat.mean * buyer.repeat.n + 2 * stats.repeat.mean) / (buyer.repeat.n + 2) if buyer else NAN
    return np.array([
        math.log(max(count, 1)),
        math.log1p(buyer.orders if buyer else 0),
        over(buyer.value, 1.0, log_value) if buyer else NAN,
        over(stats.value, 1.0, log_value),
        over(buyer.size, 0.7, math.log(max(count, 1))) if buyer else NAN,
        over(buyer.gap, 1.0, math.log(max(basket.day - buyer.day, 0.0) + 0.5)) if buyer else NAN,
        repeat,
        repeat - expected,
        mean(table[:, _AT["kin_customer"]]),
        mean(table[:, _AT["kin_basket"]]),
        middle("quantity_over_article") - (buyer.offset.mean if buyer else 0.0),
        middle("price_over_article"),
        _quarter(prices, 3) - _quarter(prices, 1) if len(prices) > 2 else NAN,
        mean((table[:, _AT["price_share"]] > math.log(0.02)).astype(float)),
        middle("price_over_pair"),
        mean(table[:, _AT["quantity_z"]]),
        mean(table[:, _AT["quantity_share_customer"]]),
        mean(np.array([i.sku not in stats.articles for i in basket.items], float)),
        mean(prices) - buyer.price_offset.mean if buyer else NAN,
        _level(table[:, _AT["quantity_over_article"]], buyer),
        _share_zero(table[:, _AT["quantity_nearest_pair"]]),
        _share_zero(table[:, _AT["price_over_pair"]]),
        _quarter(kin, 1),
        *(mean(table[:, _AT[name]]) for name in MEANS),
    ])  # fmt: skip


def _level(offsets: np.ndarray, buyer: Buyer | None) -> float:
    """How far the order's quantities as a whole leave the customer's usual level, in standard errors."""
    offsets = offsets[~np.isnan(offsets)]
    if buyer is None or not len(offsets):
        return NAN
    return float(offsets.mean() - buyer.offset.mean) / math.sqrt(
        buyer.offset.variance(1.0, 10) * (1 / len(offsets) + 1 / (buyer.offset.n + 1))
    )


def _share_zero(column: np.ndarray) -> float:
    column = column[~np.isnan(column)]
    return float((np.abs(column) < 1e-9).mean()) if len(column) else NAN


def whose(basket: Basket, stats: Statistics) -> tuple[float, float, str]:
    """How much of the order this customer bought before, and how much the best fitting other one did: (own, best other, its ref).

    Shares of the weight of the order's articles; an article weighs more the fewer customers buy it.
    """
    weights: dict[str, float] = {}
    total = own = 0.0
    for item in basket.items:
        article = stats.articles.get(item.sku)
        if article is None:
            continue
        weight = math.log((len(stats.buyers) + 1) / (article.buyers + 0.5))
        total += weight
        buyer = stats.buyers.get(basket.customer)
        if buyer and item.sku in buyer.pairs:
            own += weight
        for customer in article.customers:
            weights[customer] = weights.get(customer, 0.0) + weight
    weights.pop(basket.customer, None)
    if not total or not weights:
        return (own / total if total else 0.0), 0.0, ""
    other = max(weights, key=weights.__getitem__)
    return own / total, weights[other] / total, other
