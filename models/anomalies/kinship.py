"""Who else buys what an order holds: does a line fit the rest, would the article next in the list fit better, whose order is it?

Customers count for as much as they bought of the order's other lines (collaborative filtering by neighbourhoods, Herlocker et al. 1999).
"""

import math

import numpy as np

from models.anomalies.statistics import COLUMNS, LATELY, Basket, Statistics

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
LAST = 40
"""Past lines of an article that are looked at here."""
REACH = 2
"""How many codes up and down the list a slip takes."""


def kinship(basket: Basket, stats: Statistics, offsets: np.ndarray, price_offsets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(lines x LINE) and (ORDER,), NaN where nothing is known. `offsets` and `price_offsets`: log over the article's usual, per line."""
    count = len(basket.items)
    lines, order = np.full((count, len(LINE)), math.nan), np.full(len(ORDER), math.nan)
    names: dict[str, int] = {}
    near: list[list[int]] = []
    for item in basket.items:
        if item.sku in stats.articles:
            names.setdefault(item.sku, len(names))
    own = [names.get(i.sku, -1) for i in basket.items]
    basket_size = len(names)
    if not basket_size:
        return lines, order
    for item in basket.items:
        near.append([names.setdefault(s, len(names)) for s in stats.neighbours(item.sku, REACH)])
    skus = list(names)
    articles = [stats.articles[s] for s in skus]
    parts = [np.frombuffer(a.past)[-LAST * COLUMNS :] for a in articles]
    sizes = np.array([len(p) for p in parts]) // COLUMNS
    past = np.concatenate(parts).reshape(-1, COLUMNS)
    starts = np.cumsum(sizes) - sizes
    buyer = stats.buyers.get(basket.customer)
    stated = buyer.number if buyer else -1
    whom = past[:, 2].astype(np.int64)
    fresh = np.exp(np.minimum(past[:, 3] - basket.day, 0.0) / 120)
    fresh[whom == stated] = 0.0
    # customers in play are those that bought anything of the order
    inside = int(sizes[:basket_size].sum())
    scratch = np.full(len(stats.traits), -1, np.int64)
    scratch[whom[:inside]] = 0
    if buyer:
        scratch[stated] = 0
    people = np.flatnonzero(scratch == 0)
    scratch[people] = np.arange(len(people))
    column = scratch[whom]
    bought = np.zeros((basket_size, len(people)), bool)
    bought[np.repeat(np.arange(basket_size), sizes[:basket_size]), column[:inside]] = True
    if buyer:
        bought[:, column_of := int(scratch[stated])] = False
    traits = stats.traits[people]
    _lines(lines, basket, stats, own, near, skus, articles, bought, traits, column, fresh, past, starts, sizes)
    if buyer:
        bought[:, column_of] = [s in buyer.pairs for s in skus[:basket_size]]
    usual = np.array([a.quantity.n for a in articles[:basket_size]])
    _order(order, stats, people, stated, traits, bought, usual, offsets, price_offsets)
    return lines, order


def _lines(found, basket, stats, own, near, skus, articles, bought, traits, column, fresh, past, starts, sizes) -> None:
    """How the line and each of its neighbours fit the rest of the order, the customer and the numbers."""
    count = len(own)
    table = np.full((count, 1 + 2 * REACH), -1)
    for n, (mine, others) in enumerate(zip(own, near, strict=True)):
        table[n, 0] = mine
        table[n, 1 : 1 + len(others)] = others
    known = table[:, 0] >= 0
    present = np.where(known, table[:, 0], 0)
    everyone = max(len(stats.buyers), 2)
    weight = np.array([math.log((everyone + 1) / (a.buyers + 0.5)) for a in articles[: len(bought)]])
    # how alike each customer is to this order without the line: weight of what it bought of it, less for those that buy everything
    common = weight @ bought - np.where(known[:, None], bought[present] * weight[present][:, None], 0.0)
    alike = np.maximum(common, 0.0) ** 2 / (traits[:, 0] + 5.0)
    mass = alike.sum(1)
    # the numbers: how often this price and this quantity were seen together for the article
    quantity = np.array([i.quantity if 0 < i.quantity < 1e12 else math.nan for i in basket.items])
    price = np.array([i.price if 0 < i.price < 1e12 else math.nan for i in basket.items])
    here = table >= 0
    line = np.nonzero(here)[0]
    length = sizes[table[here]]
    begin = np.cumsum(length) - length
    rows = np.arange(int(length.sum())) + np.repeat(starts[table[here]] - begin, length)
    at = np.repeat(line, length)
    paid, whom = past[rows, 1], column[rows]
    unpriced = np.where(np.isnan(price), 0.3, 0.0)
    same_price = np.abs(paid - price[at]) < 0.006 * price[at]
    apart = np.abs(np.log(past[:, 0])[rows] - np.where(np.isnan(quantity), 99.0, np.log(quantity))[at])
    agree = (same_price + unpriced[at]) * (0.2 * np.exp(-apart) + (apart < 1e-9))
    likely = np.where(whom >= 0, alike[at, whom], 0.0) * fresh[rows]
    summed = np.add.reduceat(np.stack([agree, same_price, likely, fresh[rows]]), begin, axis=1)
    numbers, prices, fits, recent = (np.zeros(table.shape) for _ in range(4))
    numbers[here] = np.log((summed[0] + 0.02) / (length + 2.0))
    prices[here] = np.log((summed[1] + 0.02) / (length + 2.0))
    # the mean over the rows that are kept, for as many sales as there were lately
    sold, last = np.array([(a.lately, a.day) for a in articles]).T
    lately = (sold * np.exp(np.minimum(last - basket.day, 0.0) / LATELY))[table[here]]
    fits[here], recent[here] = summed[2] / (summed[3] + 0.3) * (lately + 0.1), lately
    share = np.log(fits + 0.001 * mass[:, None] + 1e-6)
    popular = np.log(recent + 0.3)
    buyer = stats.buyers.get(basket.customer)
    taken = 0.0
    if buyer:
        took = buyer.pairs
        taken = np.array([took[s].n if s in took else 0 for s in skus])[table] / max(buyer.lines, 1)
    chosen = np.log(0.6 * (recent + 0.3) / (stats.recent_lines + 1.0) + 0.4 * taken)
    here &= known[:, None]
    gains = {
        "slip_customers": share[:, 1:] - share[:, :1],
        "slip_numbers": numbers[:, 1:] - numbers[:, :1],
        "slip_popular": popular[:, 1:] - popular[:, :1],
        "slip_bought": chosen[:, 1:] - chosen[:, :1],
        "slip_price": prices[:, 1:] - prices[:, :1],
    }
    gains["slip_all"] = 0.6 * gains["slip_customers"] + gains["slip_numbers"] + 0.6 * gains["slip_bought"]
    best = np.argmax(np.where(here[:, 1:], gains["slip_all"], -99.0), axis=1)
    any_near = here[:, 1:].any(1)
    for name, gain in gains.items():
        found[:, _AT[name]] = np.where(any_near, gain[np.arange(count), best], math.nan)
    together = np.log(np.exp(np.where(here[:, 1:], gains["slip_all"], -99.0)).sum(1) + 1e-9)
    found[:, _AT["slip_all"]] = np.where(any_near, together, math.nan)
    alone = mass <= 1e-12
    found[:, _AT["fit"]] = np.where(known & ~alone, np.log(fits[:, 0] / np.maximum(mass, 1e-12) + 1e-3), math.nan)
    found[:, _AT["fit_lift"]] = found[:, _AT["fit"]] - popular[:, 0]
    found[:, _AT["popular"]] = np.where(known, popular[:, 0] - math.log(stats.recent_lines + 10.0), math.nan)
    found[:, _AT["own_numbers"]] = np.where(known, numbers[:, 0], math.nan)
    found[:, _AT["twice"]] = (np.bincount(present, known)[present] - 1) * known


def _order(found, stats: Statistics, people, stated: int, traits, has, usual, offsets, price_offsets) -> None:
    """Likelihood of the order under each customer that bought anything of it, against the stated one."""
    popular = (usual + 0.5) / max(stats.quantity.n, 1)

    def middle(values: np.ndarray) -> float:
        values = values[~np.isnan(values)]
        return float(values.mean()) if len(values) else math.nan

    level, prices = middle(np.clip(offsets, -3, 3)), middle(np.clip(price_offsets, -1, 1))
    size = math.log(len(offsets))
    distinct, repeat, orders, usual_level, usual_price, usual_size = traits.T
    article, person = np.nonzero(has)
    odds = repeat / (1 - repeat) / (distinct + 1)
    gain = np.bincount(person, np.log1p(odds[person] / popular[article]), len(people))
    base = len(popular) * np.log(1 - repeat) + gain
    few = 1.0 / (orders + 1)
    off_level = np.nan_to_num((level - usual_level) ** 2 / (0.35 + 0.5 * few)) + np.log(0.35 + 0.5 * few)
    off_size = (size - usual_size) ** 2 / (0.7 + 0.6 * few) + np.log(0.7 + 0.6 * few)
    off_price = np.minimum(np.nan_to_num(np.abs(prices - usual_price) / 0.05), 3.0)
    mine = int(np.searchsorted(people, stated)) if stated >= 0 else -1
    active = np.log(traits[:, 2] + 0.5)
    alike = base - 0.5 * off_level - 0.25 * off_size - 0.5 * off_price
    whole = alike + active
    rest = np.delete(whole, mine) if stated >= 0 else whole
    nobody = math.log(len(stats.buyers) + 1.0) - 0.4 * len(popular)
    best = float(rest.max()) if len(rest) else math.nan
    everyone = float(np.logaddexp.reduce(np.append(rest, nobody))) - math.log(stats.orders + 1.0)
    found[2] = everyone / len(popular)
    if stated < 0:
        return
    own = float(alike[mine])
    found[0], found[1] = own, own / len(popular)
    found[3], found[4] = own - everyone, float(whole[mine]) - best
    found[5] = math.log1p(float((rest > whole[mine]).sum()))
    found[6] = float(has[:, mine].mean())
    found[7] = found[6] - float(traits[mine, 1])
    found[8], found[9], found[10] = off_level[mine], off_size[mine], prices - float(traits[mine, 4])
    found[11] = base[mine] / len(popular)
