"""What past lines say for the number on an order line, and for the number that a known slip would have made it from.

Past lines of the article weigh more the more they are like this one: at the same price (a price break tells the size of an order),
from orders of the same level, by the same customer, lately. The weighted shares of this very quantity and of those that a factor of ten,
a pack or a digit would turn into it are likelihoods; their ratio says whether a slip explains the line better than a habit does.
The same is asked of the customer's own past lines and of the order's other lines, for goods of a like price.
"""

import math
from functools import cache

import numpy as np

from models.anomalies.statistics import COLUMNS, HABIT, Basket, Statistics

PACKS = (2, 3, 4, 5, 6, 8, 10, 12, 20, 24, 25, 36, 48, 50, 100)
_PACK = np.zeros(102, bool)
_PACK[list(PACKS)] = True

SLIPS = ("tenth", "hundredth", "tenfold", "pack_less", "pack_more", "digit", "digit_lost")
VIEWS = ("article", "price", "like", "own", "habit")
NUMBERS = (
    *(f"{view}_share" for view in VIEWS),
    *(f"{view}_{slip}" for view in VIEWS for slip in SLIPS),
    *(f"{view}_slip" for view in VIEWS),
    "price_weight",
    "like_weight",
    "own_weight",
    "like_mean",
    "like_z",
    "price_z_of_quantity",
    "break_share",
    "break_nearest",
    "break_recent",
    "price_decimal",
    "price_swap",
    "level",
    "recent",
)
"""Names of the columns that `evidence` gives."""
_CHANCE = np.array([1.0, 1.0, 1.0, 2.0 / 15, 0.4, 0.07, 0.3])
"""P(this number | the slip happened to that one): a misread digit has many outcomes, a factor of ten one."""


def evidence(basket: Basket, stats: Statistics) -> np.ndarray:
    """(lines x NUMBERS) for an order as of the state of `stats`; NaN where nothing is known."""
    count = len(basket.items)
    quantity = np.array([i.quantity if 0 < i.quantity < 1e12 else math.nan for i in basket.items])
    price = np.array([i.price if 0 < i.price < 1e12 else math.nan for i in basket.items])
    found = np.full((count, len(NUMBERS)), math.nan)
    buyer = stats.buyers.get(basket.customer)
    levels = np.array(stats.levels([i.sku for i in basket.items], [i.quantity for i in basket.items], buyer))
    total = stats.quantity.n + 1000
    everywhere = np.array([(stats.quantities.get(i.quantity, 0) + 0.5) / total for i in basket.items])
    articles = [stats.articles.get(i.sku) for i in basket.items]
    _of_articles(found, stats, articles, quantity, price, levels, everywhere, basket.day, buyer.number if buyer else -1)
    modes = np.array([a.mode if a else math.nan for a in articles])
    _of_customer(found, buyer, quantity, price, everywhere, modes)
    found[:, _AT["level"]] = levels
    return found


_AT = {name: place for place, name in enumerate(NUMBERS)}


_TABLE = 1024
_BITS = (np.arange(256)[:, None] >> np.arange(1 + len(SLIPS)) & 1).astype(float)
"""(codes x (same, *SLIPS)): what a code of `_slips` says"""


def _slips(now: np.ndarray, past: np.ndarray) -> np.ndarray:
    """One byte per pair of numbers: bit 0 where they are the same, bit n where slip n makes `now` of `past`."""
    small = (now < _TABLE) & (past < _TABLE) & (now == np.rint(now)) & (past == np.rint(past))
    if small.all():
        return _known()[now.astype(np.int64), past.astype(np.int64)]
    codes = np.empty(len(now), np.uint8)
    codes[small] = _known()[now[small].astype(np.int64), past[small].astype(np.int64)]
    codes[~small] = _compare(now[~small], past[~small])
    return codes


@cache
def _known() -> np.ndarray:
    """`_compare` of all small whole numbers, since most quantities are some."""
    numbers = np.arange(_TABLE, dtype=float)
    numbers[0] = 0.5
    return _compare(numbers[:, None], numbers[None, :])


def _compare(now: np.ndarray, past: np.ndarray) -> np.ndarray:
    """One byte per pair, as in `_slips`; the two sides are stretched to each other, what one alone tells is worked out once."""
    up, down = past / now, now / past
    up = np.where((up < 101) & (up > 1) & (up % 1 == 0), up, 0).astype(np.int64)
    down = np.where((down < 101) & (down > 1) & (down % 1 == 0), down, 0).astype(np.int64)
    same = now == past
    digit, lost = np.zeros(same.shape, bool), np.zeros(same.shape, bool)
    for power in (1.0, 10.0, 100.0, 1000.0, 10000.0):
        digit |= (now // (10 * power) == past // (10 * power)) & (now % power == past % power)
        lost |= (past // (10 * power)) * power + past % power == now
    digit &= ~same & (np.floor(np.log10(now)) == np.floor(np.log10(past)))
    tenfold = (np.maximum(np.rint(past / 10), 1) == now) & (past >= 5)
    bits = (same, down == 10, down == 100, tenfold, _PACK[down], _PACK[up], digit, lost & (past >= 10) & ~same)
    return np.packbits(np.stack(bits), axis=0, bitorder="little")[0]


def slips_of(now: np.ndarray, past: np.ndarray) -> np.ndarray:
    """(n x (same, *SLIPS)): 1 where the number is the past one, or what the slip makes of it."""
    return _BITS[_slips(now, past)]


def _summed(codes: np.ndarray, weights: np.ndarray, lines: int) -> np.ndarray:
    """(1 + SLIPS, lines): weights summed by what their code says; codes are 256 x line + byte."""
    return (np.bincount(codes, weights, 256 * lines).reshape(lines, 256) @ _BITS).T


def _put(found: np.ndarray, lines: np.ndarray, first: str, sums: np.ndarray, weight: np.ndarray, back: np.ndarray) -> None:
    """Write shares and gains of the views from `first` on: `sums` (views, 1 + SLIPS, lines) of weights, `weight` and `back`
    (views, lines) all the weight there is and the share to fall back on."""
    own = (sums[:, 0] + 1.5 * back) / (weight + 1.5)
    shares = (sums[:, 1:] + 0.02) / (weight + 1.5)[:, None]
    log_own = np.log(own)
    gains = np.log(shares) - log_own[:, None]
    slip = np.log((shares * _CHANCE[:, None]).sum(1)) - log_own
    at = VIEWS.index(first)
    for start, values in ((0, log_own), (len(VIEWS), gains.reshape(-1, len(lines))), (len(VIEWS) * (1 + len(SLIPS)), slip)):
        start += at * (len(SLIPS) if values is not log_own and values is not slip else 1)
        found[lines, start : start + len(values)] = values.T


def _of_articles(found, stats: Statistics, articles, quantity, price, levels, everywhere, day: float, buyer: int) -> None:
    known = [n for n, a in enumerate(articles) if a is not None and quantity[n] == quantity[n]]
    if not known:
        return
    lines = np.array(known)
    parts = [np.frombuffer(articles[n].past) for n in known]
    sizes = np.array([len(p) for p in parts]) // COLUMNS
    past = np.concatenate(parts).reshape(-1, COLUMNS)
    starts = np.cumsum(sizes) - sizes
    at = np.repeat(lines, sizes)
    was, paid, whom, when, level = past.T
    now, asked = quantity[at], price[at]
    log_was, log_now = np.log(was), np.log(quantity[lines])
    step = np.log(asked / paid)
    unpriced = np.isnan(step)
    same_price = np.abs(step) < 0.006
    fading = np.exp(np.minimum(when - day, 0.0) / 180)
    gap = level - levels[at]
    like = np.exp(-2.0 * gap * gap) * (1 + 6.0 * (whom == buyer)) * fading * np.where(unpriced | same_price, 1.0, 0.15)
    at_price = same_price.astype(float)
    weights = np.stack([np.ones(len(past)), at_price, like])
    total = np.add.reduceat(weights, starts, axis=1)
    codes = np.repeat(256 * np.arange(len(lines)), sizes) + _slips(now, was)
    sums = np.stack([_summed(codes, w, len(lines)) for w in weights])
    back = everywhere[lines]
    whole = (sums[0, 0] + 2.0 * back) / (total[0] + 2.0)
    _put(found, lines, VIEWS[0], sums, total, np.stack([back, whole, whole]))
    found[lines, _AT["price_weight"]] = np.log1p(total[1])
    found[lines, _AT["like_weight"]] = np.log1p(total[2])
    moments = np.add.reduceat(np.stack([like * log_was, like * log_was**2, at_price * log_was, at_price * log_was**2]), starts, axis=1)
    for name, (first, second), weight in (("like_z", moments[:2], total[2]), ("price_z_of_quantity", moments[2:], total[1])):
        mean = first / np.maximum(weight, 1e-9)
        variance = np.maximum(second / np.maximum(weight, 1e-9) - mean**2, 0)
        z = (log_now - mean) / np.sqrt((variance * weight + 0.6) / (weight + 1) + 0.02)
        found[lines, _AT[name]] = np.where(weight > 0.05, z, math.nan)
        if name == "like_z":
            found[lines, _AT["like_mean"]] = np.where(weight > 0.05, log_now - mean, math.nan)
    # prices among lines of a like quantity: what the break at this quantity costs
    apart = log_was - np.repeat(log_now, sizes)
    near = np.where(unpriced, 0.0, np.exp(-apart * apart))
    lately = near * fading**4
    step = np.where(unpriced, math.inf, np.abs(step))
    tens = step / math.log(10)
    decimal = (np.abs(tens - 1) < 0.013) | (np.abs(tens - 2) < 0.013)
    swapped = (np.rint(paid) == now) & (np.abs(was - asked) < 1e-6)
    nearness = step + 0.1 * np.abs(apart)
    columns = (near, near * at_price, lately, lately * at_price, decimal, swapped, at_price, fading > math.exp(-30 / 180))
    summed = np.add.reduceat(np.stack(columns), starts, axis=1)
    priced = ~np.isnan(price[lines])

    def put(name: str, values: np.ndarray, where: np.ndarray) -> None:
        found[lines, _AT[name]] = np.where(where, values, math.nan)

    put("break_share", np.log((summed[1] + 0.05) / (summed[0] + 0.5)), priced)
    put("break_recent", np.log((summed[3] + 0.05) / (summed[2] + 0.3)), priced)
    least = np.minimum.reduceat(nearness, starts)
    put("break_nearest", least, priced & np.isfinite(least))
    put("price_decimal", np.log((summed[4] + 0.02) / (summed[6] + 0.1)), priced)
    put("price_swap", np.log((summed[5] + 0.02) / (summed[6] + 0.1)), priced)
    put("recent", np.log1p(summed[7]), np.ones(len(lines), bool))


def _of_customer(found, buyer, quantity, price, everywhere, modes) -> None:
    """The customer's past lines and the order's other ones, those of a like price first; then the same for quantities over
    their article's most frequent one, since who orders whole packs orders whole packs of everything."""
    lines = np.flatnonzero(~np.isnan(quantity))
    if not len(lines):
        return
    count = len(lines)
    here = np.stack([quantity[lines], price[lines], quantity[lines] / modes[lines]])
    before = np.frombuffer(buyer.past).reshape(-1, HABIT).T if buyer and len(buyer.past) else np.zeros((HABIT, 0))
    was, paid, part = np.concatenate([before, here], axis=1)
    apart = np.log(paid)[None, :] - np.log(here[1])[:, None]
    other = np.where(np.arange(len(was)) < before.shape[1], 1.0, 2.0) * np.ones((count, 1))
    other[np.arange(count), before.shape[1] + np.arange(count)] = 0.0
    weight = np.where(np.isnan(apart), 0.2, np.exp(-4.0 * apart * apart)) * other
    line = np.repeat(256 * np.arange(count), len(was))
    codes = line + _slips(np.repeat(here[0], len(was)), np.tile(was, count))
    own = _summed(codes, weight.ravel(), count)
    found[lines, _AT["own_weight"]] = np.log1p(weight.sum(1))
    ratio = part[None, :] / here[2][:, None]
    known = ~np.isnan(ratio)
    other *= known
    codes = line + _ratios(np.where(known, ratio, 0.1234).ravel())
    sums = np.stack([own, _summed(codes, other.ravel(), count)])
    _put(found, lines, "own", sums, np.stack([weight.sum(1), other.sum(1)]), np.stack([everywhere[lines], np.full(count, 0.05)]))


def _ratios(past_over_now: np.ndarray) -> np.ndarray:
    """One byte per ratio as in `_slips`, for what ratios can tell: the same, a factor of ten, a pack."""
    up = np.minimum(np.rint(past_over_now), 101).astype(np.int64)
    down = np.minimum(np.rint(1 / np.maximum(past_over_now, 1e-9)), 101).astype(np.int64)
    up = np.where(np.abs(past_over_now - up) < 1e-6 * up, up, 0)
    down = np.where(np.abs(past_over_now * down - 1) < 1e-6, down, 0)
    return (up == 1) | (down == 10) << 1 | (down == 100) << 2 | (up == 10) << 3 | _PACK[down] << 4 | _PACK[up] << 5
