"""What a score looks at: each line and the order against what was usual just before it.

A feature is a number that a person could check: a distance in log units, a count, a share. NaN means that nothing is known.
Nothing depends on currency, size of company or kind of goods, so that a model learned on one history can judge another.
"""

import math
from dataclasses import dataclass

import numpy as np

from models.anomalies.baskets import Basket
from models.anomalies.evidence import NUMBERS, evidence
from models.anomalies.kinship import LINE, ORDER, kinship
from models.anomalies.lines import Lines
from models.anomalies.plain import PLAIN, plain
from models.anomalies.running import Buyer, Running
from models.anomalies.statistics import Statistics

NAN = math.nan
LINE_FEATURES = (*PLAIN, *(f"evidence_{name}" for name in NUMBERS), *(f"kin_{name}" for name in LINE))


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
    lines = Lines.of(basket, stats)
    alone = plain(lines)
    offsets, price_offsets = alone[:, _AT["quantity_over_article"]], alone[:, _AT["price_over_article"]]
    kin, order = kinship(lines, offsets, price_offsets)
    table = np.concatenate([alone, evidence(lines, offsets), kin], axis=1)
    ordered = _sorted(table, _ORDERED)
    _against_order(table, ordered)
    buyer = lines.buyer
    known = np.array([buyer is not None and i.sku in buyer.pairs for i in basket.items], float)
    table[:, _AT["order_repeat"]] = _of_others(known)
    table[:, _AT["order_prices_known"]] = _of_others((table[:, _AT["price_share"]] > math.log(0.02)).astype(float))
    guard = table[:, _AT["quantity_z"]]
    impossible = np.array([not (0 < i.quantity < math.inf) or i.price <= 0 or i.price == math.inf for i in basket.items], bool)
    return View(table, np.where(np.isnan(guard), 0.0, guard), impossible, np.concatenate([_order(lines, table, known, ordered), order]))


_AT = {name: place for place, name in enumerate(LINE_FEATURES)}


_ORDERED = [_AT[name] for name in ("quantity_over_customer", "price_over_article", "quantity_over_article", "price_over_pair")]
_OVER_ORDER = [_AT["quantity_over_order"], _AT["price_over_order"]]


def _against_order(table: np.ndarray, ordered: list[np.ndarray]) -> None:
    """Each line's offset from its own expectation, less the middle offset of the order's other lines."""
    for source, target, known in zip(_ORDERED, _OVER_ORDER, ordered, strict=False):
        if len(known) > 1:
            table[:, target] = table[:, source] - _quarter(known, 2)


def _sorted(table: np.ndarray, places: list[int]) -> list[np.ndarray]:
    """What is known of some columns, in order."""
    columns = np.sort(table.T[places], axis=1)
    return [column[:known] for column, known in zip(columns, np.add.reduce(columns == columns, axis=1).tolist(), strict=True)]


def _quarter(ordered: np.ndarray, quarters: int) -> float:
    """The value that so many quarters lie below (NaN of none); numpy's quantile takes longer than all the rest of a small order."""
    if not len(ordered):
        return NAN
    place = (len(ordered) - 1) * quarters / 4
    below = int(place)
    return float(ordered[below] + (ordered[min(below + 1, len(ordered) - 1)] - ordered[below]) * (place - below))


def _of_others(flags: np.ndarray) -> np.ndarray:
    """Share of the other lines for which the flag holds; NaN for a single line."""
    return (flags.sum() - flags) / (len(flags) - 1) if len(flags) > 1 else np.full(len(flags), NAN)


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
    *MEANS,
    *(f"whose_{name}" for name in ORDER),
)


_MEANS = [_AT[name] for name in ("quantity_z", "quantity_share_customer", "price_over_article", *MEANS)]


def _order(lines: Lines, table: np.ndarray, known: np.ndarray, ordered: list[np.ndarray]) -> np.ndarray:
    basket, stats, buyer, count = lines.basket, lines.stats, lines.buyer, len(lines.articles)
    value = sum(i.quantity * i.price for i in basket.items if 0 < i.quantity < math.inf and 0 < i.price < math.inf)
    log_value = math.log(value) if 0 < value < math.inf else NAN
    log_count = math.log(max(count, 1))

    def over(running: Running, level: float, log_now: float) -> float:
        return (log_now - running.mean) / math.sqrt(running.variance(level, 4) + 0.01) if running.n else NAN

    columns = table.T[_MEANS]
    there = ~np.isnan(columns)
    sums = np.add.reduce(np.where(there, columns, 0.0), axis=1)
    means = [total / of if of else NAN for total, of in zip(sums.tolist(), np.add.reduce(there, axis=1).tolist(), strict=True)]
    z, share, prices, *evidence = means
    _, costs, offsets, against_pair = ordered
    repeat = float(np.add.reduce(known)) / count if count else NAN
    expected = (buyer.repeat.mean * buyer.repeat.n + 2 * stats.repeat.mean) / (buyer.repeat.n + 2) if buyer else NAN
    return np.array([
        log_count,
        math.log1p(buyer.orders if buyer else 0),
        over(buyer.value, 1.0, log_value) if buyer else NAN,
        over(stats.value, 1.0, log_value),
        over(buyer.size, 0.7, log_count) if buyer else NAN,
        over(buyer.gap, 1.0, math.log(max(basket.day - buyer.day, 0.0) + 0.5)) if buyer else NAN,
        repeat,
        repeat - expected,
        _quarter(offsets, 2) - (buyer.offset.mean if buyer else 0.0),
        _quarter(costs, 2),
        _quarter(costs, 3) - _quarter(costs, 1) if len(costs) > 2 else NAN,
        np.count_nonzero(table[:, _AT["price_share"]] > math.log(0.02)) / count if count else NAN,
        _quarter(against_pair, 2),
        z,
        share,
        lines.articles.count(None) / count if count else NAN,
        prices - buyer.price_offset.mean if buyer else NAN,
        _level(offsets, buyer),
        _share_zero(table[:, _AT["quantity_nearest_pair"]]),
        _share_zero(table[:, _AT["price_over_pair"]]),
        *evidence,
    ])  # fmt: skip


def _level(offsets: np.ndarray, buyer: Buyer | None) -> float:
    """How far the order's quantities as a whole leave the customer's usual level, in standard errors."""
    if buyer is None or not len(offsets):
        return NAN
    away = float(np.add.reduce(offsets)) / len(offsets) - buyer.offset.mean
    return away / math.sqrt(buyer.offset.variance(1.0, 10) * (1 / len(offsets) + 1 / (buyer.offset.n + 1)))


def _share_zero(column: np.ndarray) -> float:
    of = np.count_nonzero(column == column)
    return np.count_nonzero(np.abs(column) < 1e-9) / of if of else NAN


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
