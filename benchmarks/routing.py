"""`python -m benchmarks.routing`: does the bound hold? Simulated companies with known truth, thresholds fitted on their audited orders.

Each run draws orders whose stated risk is off by a factor of its own, fits a threshold per group on the audited ones and counts what is
then wrong among those it would send of a large fresh draw. Printed: the share of runs in which a group's realised share of wrong orders
exceeds the target, and the share of good orders sent.
"""

import argparse
from random import Random
from statistics import mean

from rules.policy import load
from rules.routing import Calibration, Outcome, fit

GROUPS = {"small/text": 0.6, "small/ocr": 0.25, "large/text": 0.15}
FRESH = 20_000


def draw(random: Random, count: int, bad: float, skew: float) -> list[Outcome]:
    """Orders of three groups: bad ones mostly have a high risk, a few look clean."""
    found: list[Outcome] = []
    for group in random.choices(list(GROUPS), list(GROUPS.values()), k=count):
        wrong = random.random() < bad
        hidden = wrong and random.random() < 0.06
        risk = random.betavariate(1.2, 3) if wrong and not hidden else random.betavariate(1.1, 60)
        found.append(Outcome(group, min(1.0, risk * skew), wrong))
    return found


def run(seed: int, audited: int, bad: float, target: float) -> tuple[dict[str, float], float]:
    """(realised share of wrong orders among those sent, by group; share of all good orders sent) of one company."""
    random = Random(seed)
    skew = random.choice((0.5, 1.0, 2.0))
    policy = load(f"[routing]\ntarget = {target}")
    fitted: Calibration = fit(draw(random, audited, bad, skew), policy)
    fresh = draw(random, FRESH, bad, skew)
    sent = [o for o in fresh if o.group in fitted.groups and o.risk <= fitted.groups[o.group].threshold]
    realised = {}
    for group in fitted.groups:
        mine = [o for o in sent if o.group == group]
        if mine:
            realised[group] = sum(o.wrong for o in mine) / len(mine)
    return realised, sum(not o.wrong for o in sent) / max(1, sum(not o.wrong for o in fresh))


def main() -> None:
    """Print one row per target and number of audited orders."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--bad", type=float, default=0.02)
    chosen = parser.parse_args()
    print(f"{'target':>8}{'audited':>9}{'good orders sent':>18}   runs above the target, by group")
    for target, audited in ((0.005, 6_000), (0.005, 24_000), (0.01, 6_000), (0.01, 24_000)):
        runs = [run(seed, audited, chosen.bad, target) for seed in range(chosen.runs)]
        above = {g: sum(realised.get(g, 0) > target for realised, _ in runs) / len(runs) for g in GROUPS}
        words = ", ".join(f"{group} {share:.1%}" for group, share in above.items())
        print(f"{target:>8.1%}{audited:>9,}{mean(sent for _, sent in runs):>18.1%}   {words}")


if __name__ == "__main__":
    main()
