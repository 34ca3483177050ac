"""`python -m benchmarks.routing`: does the bound hold? Simulated companies with known truth, thresholds fitted on their audited orders.

Each run draws orders whose stated risk is off by a factor of its own, fits a threshold per group on the audited ones and works out from the
distribution they were drawn from what is then wrong among those sent. Printed: the share of runs in which a group's share of wrong orders
exceeds the target, and the share of good orders sent.
"""

import argparse
from random import Random
from statistics import mean

from scipy.stats import beta

from rules.policy import load
from rules.routing import Calibration, Outcome, fit

GROUPS = {"small/text": 0.6, "small/ocr": 0.25, "large/text": 0.15}
HIDDEN = 0.06
"""Share of wrong orders whose risk looks like that of a right one."""
GOOD, WRONG = beta(1.1, 60), beta(1.2, 3)
"""Stated risk of right orders and of wrong ones, before a company's skew."""


def draw(random: Random, count: int, bad: float, skew: float) -> list[Outcome]:
    """Orders of three groups: bad ones mostly have a high risk, a few look clean."""
    found: list[Outcome] = []
    for group in random.choices(list(GROUPS), list(GROUPS.values()), k=count):
        wrong = random.random() < bad
        shape = WRONG if wrong and random.random() >= HIDDEN else GOOD
        risk = random.betavariate(*shape.args)
        found.append(Outcome(group, min(1.0, risk * skew), wrong))
    return found


def below(threshold: float, bad: float, skew: float) -> tuple[float, float]:
    """(right, wrong) orders whose stated risk is at most `threshold`, as shares of all orders."""
    risk = 1.0 if threshold >= 1 else max(0.0, threshold / skew)
    good, wrong = float(GOOD.cdf(risk)), float(WRONG.cdf(risk))
    return (1 - bad) * good, bad * ((1 - HIDDEN) * wrong + HIDDEN * good)


def run(seed: int, audited: int, bad: float, target: float) -> tuple[dict[str, float], float]:
    """(share of wrong orders among those sent, by group; share of all good orders sent) of one company."""
    random = Random(seed)
    skew = random.choice((0.5, 1.0, 2.0))
    fitted: Calibration = fit(draw(random, audited, bad, skew), load(f"[routing]\ntarget = {target}"))
    sent = {group: below(bound.threshold, bad, skew) for group, bound in fitted.groups.items()}
    wrong = {group: bad_sent / (good + bad_sent) for group, (good, bad_sent) in sent.items() if good}
    return wrong, sum(GROUPS[group] * good for group, (good, _) in sent.items()) / (1 - bad)


def main() -> None:
    """Print one row per target and number of audited orders."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--bad", type=float, default=0.02)
    chosen = parser.parse_args()
    print(f"{'target':>8}{'audited':>9}{'good orders sent':>18}   runs above the target, by group")
    for target, audited in ((0.005, 6_000), (0.005, 24_000), (0.01, 6_000), (0.01, 24_000)):
        runs = [run(seed, audited, chosen.bad, target) for seed in range(chosen.runs)]
        above = {g: sum(wrong.get(g, 0) > target for wrong, _ in runs) / len(runs) for g in GROUPS}
        words = ", ".join(f"{group} {share:.1%}" for group, share in above.items())
        print(f"{target:>8.1%}{audited:>9,}{mean(sent for _, sent in runs):>18.1%}   {words}")


if __name__ == "__main__":
    main()
