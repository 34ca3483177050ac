"""How good and how fast matching is, on companies, habits and trades that training never saw.

python -m benchmarks.matching accuracy      right first, in ten, accepted, by class; unanswerable lines; calibration
python -m benchmarks.matching learned       a line corrected once, seen again reworded by the same habit
python -m benchmarks.matching speed         cost of a line against rapidfuzz.process.extractOne(token_set_ratio) in the same run
python -m benchmarks.matching million       a million articles: build, memory, cost of a line
python -m benchmarks.matching customers     shared/pairs/sites.csv, one record of each identity as master data
python -m benchmarks.pairs                  the public pairs of products
Pin OMP_NUM_THREADS=1. Everything is made in memory; ORDERSIFT_SHARED names the folder of the public material.
"""

import csv
import os
import resource
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from time import process_time

import numpy as np
from rapidfuzz import fuzz, process

from data import catalogues, noise
from models.customers import CustomerMatcher, CustomerQuery
from models.evaluation import interval
from models.products import LineQuery, ProductMatcher
from orders import Customer, Match, Party
from pipeline import grounds

SHARED = Path(os.environ.get("ORDERSIFT_SHARED", Path(__file__).parents[2] / "shared"))
UNANSWERABLE = ("not_stocked", "ambiguous")
TARGET = 0.995


@dataclass(slots=True)
class Answer:
    """One answered line: its class, whether the first and one of the first ten are right, the stated probability."""

    noise: str
    first: bool
    ten: bool
    probability: float


def accuracy() -> None:
    for name, data, lines in grounds.measuring_grounds():
        matcher = ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history)
        answers = []
        for line in lines:
            (found,) = matcher.match([line.query])
            answers.append(Answer(line.noise, *judged(found, line.sku), found.probability if found.ref else 0.0))
            if line.taught and line.sku:
                matcher.confirm(line.query, line.sku)
        print(f"\n{name}: {len(data.articles)} articles, {len(lines)} lines")
        show(answers)


def judged(found: Match, sku: str) -> tuple[bool, bool]:
    """(right first, right in the first ten); a line that nobody can answer is right where nothing is named."""
    named = [sku for sku in [found.ref or "", *(ref for ref, _ in found.alternatives)] if sku][:10]
    return (found.ref or "") == sku, sku in named if sku else found.ref is None


def show(answers: Sequence[Answer]) -> None:
    groups: dict[str, list[Answer]] = defaultdict(list)
    for a in answers:
        groups[a.noise].append(a)
    answerable = [a for a in answers if a.noise not in UNANSWERABLE]
    for name, group in [*sorted(groups.items()), ("all that have an answer", answerable)]:
        print(f"  {name:24} {len(group):5}  first {share(a.first for a in group):.3f}  ten {share(a.ten for a in group):.3f}")
    order = sorted(answers, key=lambda a: -a.probability)
    right = np.cumsum([a.first and a.noise not in UNANSWERABLE for a in order]) / np.arange(1, len(order) + 1)
    reached = np.flatnonzero(right >= TARGET)
    taken = order[: int(reached[-1]) + 1] if len(reached) else []
    good = sum(a.first for a in taken)
    low = interval(good, len(taken))[0] if taken else 0.0
    print(
        f"  accepted at a realised precision of {TARGET}: {len(taken) / len(order):.3f} of all lines, "
        f"{sum(a.noise not in UNANSWERABLE for a in taken) / len(answerable):.3f} of those with an answer; {len(taken)} lines, "
        f"lower bound {low:.4f}"
    )
    stated = [a for a in answers if a.probability >= 0.99]
    lost = [a for a in answers if a.noise in UNANSWERABLE]
    good = sum(a.first and a.noise not in UNANSWERABLE for a in stated)
    print(
        f"  stated 0.99: {len(stated) / len(answers):.3f} accepted, {good / max(len(stated), 1):.4f} right "
        f"(lower bound {interval(good, len(stated))[0]:.4f}); "
        f"of unanswerable lines accepted {share(a.probability >= 0.99 for a in lost):.4f}"
    )
    print(f"  calibration error, 10 bins: {calibration_error(answers):.4f}")


def calibration_error(answers: Sequence[Answer]) -> float:
    """Expected calibration error over ten equal bins (Naeini et al. 2015)."""
    stated = np.array([a.probability for a in answers])
    right = np.array([a.first and a.noise not in UNANSWERABLE for a in answers], dtype=float)
    bins = np.minimum((stated * 10).astype(int), 9)
    return float(sum(abs(stated[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in range(10) if (bins == b).any()))


def learned() -> None:
    data, random = grounds.industrial(7), Random(5)
    matcher = ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history)
    stocked = [a for a in data.articles.values() if a.active and not a.superseded_by]
    kinds = ("text_abbreviated", "text_own", "text_short", "text_mixed", "text_reordered", "text_typo")
    before, after = Counter[str](), Counter[str]()
    count: Counter[str] = Counter()
    for ref in list(data.customers):
        way = noise.habit(random, cuts=("vowels", "ends"))
        for kind in kinds:
            for _ in range(4):
                article = random.choice(stocked)
                first, again = (noise.write(article, way, kind, random)[0] for _ in range(2))
                before[kind] += matcher.match([LineQuery(ref, first)])[0].ref == article.sku
                matcher.confirm(LineQuery(ref, first), article.sku)
                after[kind] += matcher.match([LineQuery(ref, again)])[0].ref == article.sku
                count[kind] += 1
    for kind in kinds:
        told = f"right before the correction {before[kind] / count[kind]:.3f}, after {after[kind] / count[kind]:.3f}"
        print(f"{kind:18} {count[kind]:4} lines: {told}")
    print(f"{'all':18} {count.total():4} lines: {before.total() / count.total():.3f}, {after.total() / count.total():.3f}")


def speed() -> None:
    name, data, lines = next(grounds.measuring_grounds(3_000))
    begin = process_time()
    matcher = ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history)
    built = process_time() - begin
    matcher.match([lines[0].query])
    costs = []
    for part in (lines[:400], lines[400:-400], lines[-400:]):
        begin = process_time()
        matcher.match([line.query for line in part])
        costs.append((process_time() - begin) / len(part))
    fresh, _, later = costs
    names, some = [a.name for a in data.articles.values()], lines[:40]
    begin = process_time()
    for line in some:
        process.extractOne(line.query.text, names, scorer=fuzz.token_set_ratio)
    theirs = (process_time() - begin) / len(some)
    print(f"{name}: built in {built:.1f} s; extractOne {theirs * 1000:.1f} ms a line")
    for when, ours in (("first 400 lines after loading", fresh), ("400 new lines after 2,600 others", later)):
        print(f"  {when}: {ours * 1000:.1f} ms a line, ratio {ours / theirs:.3f}")


def million(count: int = 1_000_000) -> None:
    made = catalogues.made_up(count // 10, 99)
    articles = {
        f"{a.sku}-{at}": replace(
            a, sku=f"{a.sku}-{at}", name=f"{a.name} {at}{'ABCDEFGHJK'[at]}", barcode="", mpn=f"{a.mpn}{at}" if a.mpn else ""
        )
        for at in range(10)
        for a in made
    }
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begin = process_time()
    matcher = ProductMatcher(articles)
    built = process_time() - begin
    random, way = Random(3), noise.habit(Random(3))
    asked = [
        noise.write(a, way, kind, random)[0]
        for a in random.sample(list(articles.values()), 60)
        for kind in ("text", "text_typo", "text_abbreviated")
    ]
    matcher.match([LineQuery(text=asked[0])])
    begin = process_time()
    matcher.match([LineQuery(text=text) for text in asked])
    cost = (process_time() - begin) / len(asked)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    memory = f"peak {peak:.0f} MiB ({held:.0f} before the matcher)"
    print(f"{len(articles)} articles: built in {built:.0f} s of processor time, {cost * 1000:.1f} ms a line, {memory}")


def customers() -> None:
    rows = list(csv.DictReader((SHARED / "pairs" / "sites.csv").open(encoding="utf-8")))
    groups: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        groups[row["true_id"]].append(row)
    for how in ("first", "most frequent", "fullest"):
        print(f"master record: the {how} of each identity")
        _customers({ref: _master(group, how) for ref, group in groups.items()}, groups)


def _master(group: Sequence[dict[str, str]], how: str) -> dict[str, str]:
    if how == "first":
        return group[0]
    if how == "fullest":
        return max(group, key=lambda r: (sum(bool(v) for v in r.values()), len(r["name"])))
    frequency = Counter(tuple(r.values()) for r in group)
    return max(group, key=lambda r: frequency[tuple(r.values())])


def _customers(masters: dict[str, dict[str, str]], groups: dict[str, list[dict[str, str]]]) -> None:
    matcher = CustomerMatcher.build({ref: Customer(ref, r["name"], r["address"], r["zip"], phone=r["phone"]) for ref, r in masters.items()})
    answers = []
    for ref, group in groups.items():
        for r in (r for r in group if r is not masters[ref]):
            party = Party(name=r["name"], street=r["address"], zip=r["zip"], phone=r["phone"])
            found = matcher.match(CustomerQuery(buyer=party))
            first = found.ref or (found.alternatives[0][0] if found.alternatives else "")
            stated = found.probability if found.ref else 1 - found.probability
            answers.append(Answer("site", first == ref, ref in [first, *(sku for sku, _ in found.alternatives)], stated))
    show(answers)


def share(flags: object) -> float:
    held = list(flags)  # type: ignore[call-overload]
    return sum(held) / max(len(held), 1)


if __name__ == "__main__":
    for what in sys.argv[1:] or ("accuracy", "learned", "speed", "customers"):
        {"accuracy": accuracy, "learned": learned, "speed": speed, "million": million, "customers": customers}[what]()
