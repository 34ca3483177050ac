"""How sure an audit makes us: Clopper-Pearson's bound, and thresholds that keep it.

Clopper and Pearson, Biometrika 26 (1934); the sequence of tests in `certify` is the fixed-sequence test of "Learn then test"
(Angelopoulos, Bates, Candès, Jordan and Lei, 2021), which keeps the level although many thresholds are tried.
"""

import math
from collections.abc import Sequence


def tail(wrong: int, count: int, rate: float) -> float:
    """P(at most `wrong` of `count` orders are wrong) where each is with probability `rate`."""
    if rate <= 0 or wrong >= count:
        return 1.0
    if rate >= 1:
        return 0.0
    log_rate, log_rest = math.log(rate), math.log1p(-rate)
    logs = [
        math.lgamma(count + 1) - math.lgamma(k + 1) - math.lgamma(count - k + 1) + k * log_rate + (count - k) * log_rest
        for k in range(wrong + 1)
    ]
    top = max(logs)
    return min(1.0, math.exp(top) * sum(math.exp(value - top) for value in logs))


def upper_bound(wrong: int, count: int, level: float = 0.95) -> float:
    """The share of wrong orders that is exceeded with probability 1 - level at most, after `wrong` of `count` audited ones. 1 for none."""
    if count <= 0 or wrong >= count:
        return 1.0
    low, high = wrong / count, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if tail(wrong, count, middle) > 1 - level else (low, middle)
    return high


def sentence(wrong: int, count: int, level: float = 0.95) -> str:
    """The bound in words: "of 412 orders like these 1 was wrong; we are 95 % sure that fewer than 1.2 % are"."""
    was = "was" if wrong == 1 else "were"
    bound = math.ceil(upper_bound(wrong, count, level) * 10_000) / 100
    orders = "order" if count == 1 else "orders"
    return f"of {count:,} {orders} like these {wrong:,} {was} wrong; we are {level * 100:g} % sure that fewer than {bound:g} % are"


def certify(outcomes: Sequence[tuple[float, bool]], target: float, level: float = 0.95) -> tuple[float, int, int]:
    """The highest threshold on the risk that keeps the target: (threshold, audited at or below it, wrong among them).

    `outcomes` are (risk, was wrong) of orders that were audited at random. Every risk that occurs is tried as a threshold, upwards until
    the first that fails, in two sequences, each at half of the error that `level` allows: one from four fifths of the orders on (most
    of them are safe, and many audits give power), one from half of them, and neither from fewer than can certify anything. Which
    thresholds are tried depends on risks only, never on outcomes. (-1, 0, 0) where nothing can be certified.
    """
    each = (1 + level) / 2
    needed = math.ceil(math.log(1 - each) / math.log1p(-target))
    ordered = sorted(outcomes)
    best = (-1.0, 0, 0)
    for start in (max(needed, len(ordered) * 4 // 5), max(needed, len(ordered) // 2)):
        wrong, held = 0, -1
        for count, (risk, was_wrong) in enumerate(ordered, 1):
            wrong += was_wrong
            if count < start or (count < len(ordered) and ordered[count][0] == risk):
                continue  # equal risks go together
            if wrong > held and tail(wrong, count, target) > 1 - each:
                break  # the bound is above the target; more orders with no more wrong ones only lower it
            held = wrong
            best = max(best, (risk, count, wrong))
    return best


def breaks(wrong: int, count: int, target: float, level: float = 0.95) -> bool:
    """Whether so many wrong ones among `count` audited sent orders contradict the target (probability below 1 - level if it held)."""
    return wrong > 0 and 1 - tail(wrong - 1, count, target) < 1 - level
