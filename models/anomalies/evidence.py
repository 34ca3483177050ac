"""What past lines say for the number on an order line, and for the number that a known slip would have made it from.

Past lines of the article weigh more the more they are like this one: at the same price (a price break tells the size of an order),
from orders of the same level, by the same customer, lately. The weighted shares of this very quantity and of those that a factor of ten,
a pack or a digit would turn into it are likelihoods; their ratio says whether a slip explains the line better than a habit does.
The same is asked of the customer's own past lines and of the order's other lines, for goods of a like price.
"""

import math
from dataclasses import dataclass
from functools import cache
from itertools import compress

import numpy as np

from models.anomalies.lines import Lines, where
from models.anomalies.running import COLUMNS, FADING, HABIT, MODE, worth
from models.anomalies.statistics import levels_of

BLOCK = 400
"""Lines of an order that are compared with each other; a longer one is several such, since the comparing grows with the square."""
PACKS = (2, 3, 4, 5, 6, 8, 10, 12, 20, 24, 25, 36, 48, 50, 100)
_PACK = np.zeros(102, bool)
_PACK[list(PACKS)] = True

_PLACES = 10 ** np.arange(5)
"""Of the digits that are looked at for a misread or a lost one"""
SLIPS = ("tenth", "hundredth", "tenfold", "pack_less", "pack_more", "digit", "digit_lost")
VIEWS = ("like", "own", "habit")
NUMBERS = (
    *(f"{view}_share" for view in VIEWS),
    *(f"{view}_{slip}" for view in VIEWS for slip in SLIPS),
    *(f"{view}_slip" for view in VIEWS),
    "price_weight",
    "like_weight",
    "own_weight",
    "like_mean",
    "like_z",
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


def evidence(lines: Lines, offsets: np.ndarray) -> np.ndarray:
    """(lines x NUMBERS) for an order as of the state of the statistics; NaN where nothing is known. `offsets`: log of each quantity over
    the article's usual one."""
    quantity, price = lines.comparable()
    count = len(quantity)
    levels = np.array(levels_of(offsets.tolist(), lines.buyer))
    found = np.full((len(NUMBERS), count), math.nan)
    views = _Views(np.zeros((len(VIEWS), 1 + len(SLIPS), count)), *np.full((2, len(VIEWS), count), math.nan))
    _of_articles(found, views, lines, quantity, price, levels)
    for start in range(0, count, BLOCK):
        _of_customer(found, views, lines, quantity, price, slice(start, min(start + BLOCK, count)))
    views.put(found)
    found[_AT["level"]] = levels
    return found.T


_AT = {name: place for place, name in enumerate(NUMBERS)}


@dataclass(slots=True)
class _Views:
    """What the past lines say, by kind of past lines: weights summed by what a line says of this one, all the weight there is, and the
    share to fall back on."""

    sums: np.ndarray
    """(VIEWS x (same, *SLIPS) x lines)"""
    weight: np.ndarray
    back: np.ndarray

    def put(self, found: np.ndarray) -> None:
        """Write shares and gains."""
        weight = self.weight + 1.5
        own = np.log((self.sums[:, 0] + 1.5 * self.back) / weight)
        shares = (self.sums[:, 1:] + 0.02) / weight[:, None]
        found[: len(VIEWS)] = own
        gains = found[len(VIEWS) : len(VIEWS) * (1 + len(SLIPS))].reshape(shares.shape)
        np.subtract(np.log(shares), own[:, None], out=gains)
        slips = found[len(VIEWS) * (1 + len(SLIPS)) : len(VIEWS) * (2 + len(SLIPS))]
        np.subtract(np.log((shares * _CHANCE[:, None]).sum(1)), own, out=slips)


_TABLE = 512
"""Whole numbers below this one are compared once and for all; with twice as many that takes as long as judging 15 orders."""
_OTHERS = 255
"""Stands in that table for all other numbers: no pair is all slips at once."""
_BITS = (np.arange(256)[:, None] >> np.arange(1 + len(SLIPS)) & 1).astype(bool)
_same, _tenth, _hundredth, _, _less, _more, *_ = _BITS.T
_BYTES = np.flatnonzero((_less | ~(_tenth | _hundredth)) & ~(_less & _more) & ~(_same & (np.arange(256) > 1)))
"""Those that can be: factors of ten are packs, no number is both larger and smaller, none is the same after a slip"""
_BITS = _BITS[_BYTES].astype(float)
"""(codes x (same, *SLIPS)): what a code of `_slips` says"""
_CODE = np.full(256, _OTHERS, np.uint8)
_CODE[_BYTES] = np.arange(len(_BYTES))


def _slips(now: np.ndarray, past: np.ndarray) -> np.ndarray:
    """One code per pair of numbers, stretched to each other: whether they are the same, and which slips make `now` of `past`."""
    codes = _known().take(_row(now) * (_TABLE + 1) + _row(past), mode="clip")
    odd = np.flatnonzero(codes == _OTHERS)
    if len(odd):
        codes.ravel()[odd] = _compare(*(np.broadcast_to(numbers, codes.shape).ravel()[odd] for numbers in (now, past)))
    return codes


def _row(numbers: np.ndarray) -> np.ndarray:
    """Where numbers stand in the table of what is known."""
    numbers = np.minimum(numbers, _TABLE)
    rows = numbers.astype(np.int64)
    rows[rows != numbers] = _TABLE
    return rows


@cache
def _known() -> np.ndarray:
    """`_compare` of all small whole numbers, since most quantities are some; _OTHERS in the last row and column."""
    numbers = np.arange(_TABLE, dtype=float)
    numbers[0] = 0.5
    known = np.full((_TABLE + 1, _TABLE + 1), _OTHERS, np.uint8)
    known[:-1, :-1] = _compare(numbers[:, None], numbers[None, :])
    return known.ravel()


def _compare(now: np.ndarray, past: np.ndarray) -> np.ndarray:
    """One code per pair, as in `_slips`."""
    up, down = _times(past / now), _times(now / past)
    same = now == past
    whole_now, whole_past = np.floor(np.minimum(now, 1e15)), np.floor(np.minimum(past, 1e15))
    n, p = whole_now.astype(np.int64), whole_past.astype(np.int64)  # whole numbers divide many times faster
    places = _PLACES.reshape(-1, *(1 for _ in same.shape))
    left_now, left_past = n // (10 * places), p // (10 * places)
    below_now, below_past = n % places, p % places
    digit = ((left_now == left_past) & (below_now == below_past)).any(0)
    lost = (left_past * places + below_past == n).any(0)
    rest = (now - whole_now) == (past - whole_past)
    lost &= rest
    digit &= rest & ~same & (np.floor(np.log10(now)) == np.floor(np.log10(past)))
    tenfold = (np.maximum(np.rint(past / 10), 1) == now) & (past >= 5)
    bits = (same, down == 10, down == 100, tenfold, _PACK[down], _PACK[up], digit, lost & (past >= 10) & ~same)
    code = np.zeros(same.shape, np.uint8)
    for bit in reversed(bits):
        code = code + code + bit
    return _CODE.take(code)


def _times(ratio: np.ndarray) -> np.ndarray:
    """A ratio where it is a whole number from 2 to 100, 0 for any other."""
    whole = np.rint(ratio)
    return np.where((whole == ratio) & (whole > 1) & (whole < 101), whole, 0).astype(np.int64)


def slips_of(now: np.ndarray, past: np.ndarray) -> np.ndarray:
    """(n x (same, *SLIPS)): 1 where the number is the past one, or what the slip makes of it."""
    return _BITS[_slips(now, past)]


def _summed(codes: np.ndarray, weights: np.ndarray, lines: int) -> np.ndarray:
    """(1 + SLIPS, lines): weights summed by what their code says; codes are those of `_slips` after as many for each line before."""
    return (np.bincount(codes, weights, len(_BITS) * lines).reshape(lines, -1) @ _BITS).T


def _of_articles(found, views: _Views, lines: Lines, quantity, price, levels) -> None:
    """The past lines of the article, those most like this one first, and what was paid for like quantities."""
    there = (lines.rows >= 0) & ~np.isnan(quantity)
    here = where(there)
    kept = [a.past for a in compress(lines.articles, there.tolist()) if a]
    if not kept:
        return
    sizes, count = np.array([len(past) for past in kept]) // COLUMNS, len(kept)
    was, paid, whom, _, level, log_was, log_paid, fading = np.frombuffer(b"".join(kept)).reshape(-1, COLUMNS).T.copy()
    starts, at = np.cumsum(sizes) - sizes, np.repeat(np.arange(count), sizes)
    now, asked, back = quantity[here], price[here], lines.everywhere[here]
    log_now, all_now = np.log(now), now.take(at)
    step = np.abs(np.log(asked).take(at) - log_paid)
    unpriced = np.isnan(step)
    step[unpriced] = math.inf
    at_price = step < 0.006
    fading = worth(fading, lines.basket.day, FADING)
    gap = level - levels[here].take(at)
    like = np.exp(-2.0 * gap * gap) * fading
    like *= 0.15 + 0.85 * (at_price | unpriced)
    if lines.buyer:
        like *= 1 + 6.0 * (whom == lines.buyer.number)
    # prices among lines of a like quantity: what the break at this quantity costs
    apart = log_was - log_now.take(at)
    near = np.exp(-apart * apart)
    near[unpriced] = 0.0
    faded = fading * fading
    lately = near * (faded * faded)
    tens = step / math.log(10)
    weighed = like * log_was
    columns = [
        at_price, like,
        weighed, weighed * log_was,
        near, near * at_price, lately, lately * at_price,
        (np.abs(tens - 1) < 0.013) | (np.abs(tens - 2) < 0.013),  # the decimal point elsewhere
        (np.rint(paid) == all_now) & (np.abs(was - asked.take(at)) < 1e-6),  # quantity and price exchanged
        fading > math.exp(-30 / FADING) * (1 + 1e-9),
        was == all_now,
    ]  # fmt: skip
    summed = np.add.reduceat(np.concatenate(columns).reshape(len(columns), -1), starts, axis=1)
    views.sums[0][:, here] = _summed(len(_BITS) * at + _slips(all_now, was), like, count)
    weight = views.weight[0, here] = summed[1]
    views.back[0, here] = (summed[11] + 2.0 * back) / (sizes + 2.0)
    found[_AT["price_weight"], here], found[_AT["like_weight"], here] = np.log1p(summed[:2])
    mean, squares = summed[2:4] / np.maximum(weight, 1e-9)
    apart_now = log_now - mean
    apart_now[weight <= 0.05] = math.nan
    found[_AT["like_mean"], here] = apart_now
    found[_AT["like_z"], here] = apart_now / np.sqrt((np.maximum(squares - mean**2, 0) * weight + 0.6) / (weight + 1) + 0.02)
    least = np.minimum.reduceat(step + 0.1 * np.abs(apart), starts)
    told = np.log((summed[_TOLD] + _SOME) / (summed[_OVER] + _MORE))
    least[least == math.inf] = math.nan
    told[:, np.isnan(asked)] = math.nan
    for name, values in zip(("break_share", "break_recent", "price_decimal", "price_swap"), told, strict=True):
        found[_AT[name], here] = values
    found[_AT["break_nearest"], here] = least
    found[_AT["recent"], here] = np.log1p(summed[10])


_TOLD, _OVER = np.array([5, 7, 8, 9]), np.array([4, 6, 0, 0])
_SOME, _MORE = np.array([[0.05], [0.05], [0.02], [0.02]]), np.array([[0.5], [0.3], [0.1], [0.1]])


def _of_customer(found, views: _Views, lines: Lines, quantity, price, block: slice) -> None:
    """The customer's past lines and the order's other ones, those of a like price first; then the same for quantities over
    their article's most frequent one, since who orders whole packs orders whole packs of everything."""
    now = np.array([quantity[block], price[block], quantity[block] / lines.figures[MODE, block]])
    there = ~np.isnan(now[0])
    here = block
    if not there.all():
        now, here = now[:, there], np.arange(block.start, block.stop)[there]
    count, buyer = now.shape[1], lines.buyer
    if not count:
        return
    past = now
    if buyer:
        past = np.concatenate([np.frombuffer(buyer.past).reshape(-1, HABIT).T, now], axis=1)
    log_price = np.log(past[1])
    apart = log_price - log_price[-count:, None]
    weight = np.exp(-4.0 * apart * apart)
    weight[np.isnan(apart)] = 0.2
    ratio = past[2] / now[2][:, None]
    other = (ratio == ratio).astype(float)
    line = len(_BITS) * np.arange(count)[:, None]
    itself = np.arange(count), np.arange(len(log_price) - count, len(log_price))
    views.back[1, here], views.back[2, here] = lines.everywhere[here], 0.05
    for view, weights, codes in ((1, weight, _slips(now[0][:, None], past[0])), (2, other, _ratios(ratio))):
        weights[:, -count:] *= 2.0
        weights[itself] = 0.0
        views.sums[view][:, here] = _summed((line + codes).ravel(), weights.ravel(), count)
        views.weight[view, here] = weights.sum(1)
    found[_AT["own_weight"], here] = np.log1p(views.weight[1, here])


_UP, _DOWN = np.zeros((2, 102), np.uint8)
_UP[1], _UP[10] = 1, 1 << 3
_UP |= _PACK << np.uint8(5)
_DOWN[1], _DOWN[10], _DOWN[100] = 1, 1 << 1, 1 << 2
_DOWN |= _PACK << np.uint8(4)
_TIMES = _CODE.take(np.concatenate([_UP, _DOWN]))


def _ratios(past_over_now: np.ndarray) -> np.ndarray:
    """One code per ratio as in `_slips`, for what ratios can tell: the same, a factor of ten, a pack. Nothing for NaN."""
    times = np.fmin(np.maximum(past_over_now, 1 / past_over_now), 101.0)
    whole = np.rint(times)
    whole[np.abs(times - whole) >= 1e-6 * whole] = 0.0
    whole += 102 * (past_over_now < 1)
    return _TIMES.take(whole.astype(np.int64), mode="clip")
