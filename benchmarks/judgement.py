"""How good the judgement is, on a real wholesaler's history with errors and repeats put into it.

    ORDERSIFT_SHARED=... python benchmarks/judgement.py [--quick] [--left-out]

Split by time: state until the end of February 2011, training on March to June, test on July and August; other seeds for test than for
training. The peer beside the anomalies is what the bars were set with (gradient boosting over distances, counts and shares, trained on the
known classes), here on the same orders: the months that it had then were later ones, with more known of customers and articles.
Prices against a price list: the demo company of a seed that nothing was made on.
--quick takes every third order of training and test; --left-out also trains once per class of error without that class.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import math
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import numpy as np
from sklearn.metrics import average_precision_score

sys.path.insert(0, str(Path(__file__).parents[1]))

from data.company import articles, people, trade
from models.anomalies import Basket, Scorer, Statistics
from models.anomalies import train as anomalies
from models.anomalies.baskets import day_number
from models.anomalies.features import MEANS, ORDER_FEATURES
from models.anomalies.injection import ANYTHING, CLASSES
from models.anomalies.kinship import ORDER as WHOSE
from models.anomalies.plain import PLAIN
from models.anomalies.scorer import Scorer as AnyScorer
from models.anomalies.table import Past, entry_of
from models.duplicates import Finder, Index
from models.duplicates import train as duplicates
from models.duplicates.injection import arrivals
from orders import Facts, MailKind, Match, MatchedLine, MatchedOrder, Order, OrderLine, PriceBreak
from rules import check
from rules.bounds import certify
from rules.policy import Policy

SHARED = Path(os.environ.get("ORDERSIFT_SHARED", Path(__file__).parents[2] / "shared"))
TRAIN, TEST = day_number(date(2011, 3, 1)), day_number(date(2011, 7, 1))
ON_LINES = tuple(k for k in CLASSES if k not in ("other currency", "wrong customer"))


@dataclass(frozen=True)
class Row:
    """One measured figure beside what it has to beat and to reach."""

    name: str
    value: float
    beat: str = ""
    bar: str = ""
    peer: float = math.nan

    def __str__(self) -> str:
        beside = "" if math.isnan(self.peer) else f"{self.peer:.3f}"
        ratio = "" if math.isnan(self.peer) else f"{self.value / self.peer:.2f}"
        return f"{self.name:58s} {self.value:8.3f} {beside:>8s} {ratio:>6s}   {self.beat:>8s} {self.bar:>8s}"


def beside(rows: Sequence[Row], peer: Sequence[Row]) -> list[Row]:
    """The rows with what the peer has for each."""
    return [replace(row, peer=other.value) for row, other in zip(rows, peer, strict=True)]


def anomaly_data(orders: Sequence[Basket], copies: int, step: int) -> tuple[list[anomalies.Sample], list[anomalies.Sample]]:
    """Training and test samples; the state sees every order, also those that are not sampled."""
    stats = Statistics()
    for basket in orders:
        if basket.day < TEST:
            stats.observe(basket)
    train = anomalies.gather(orders, TRAIN, TEST, copies, step=step)
    return train, anomalies.samples([b for b in orders if b.day >= TEST], stats, copies, 99, step=step)


def of_peer(data: Sequence[anomalies.Sample]) -> list[anomalies.Sample]:
    """The samples as the peer sees them: numbers of a line and its order, no past lines one by one, nobody else's orders, known classes."""
    order = len(ORDER_FEATURES) - len(MEANS) - len(WHOSE)
    return [
        replace(one, view=replace(one.view, lines=one.view.lines[:, : len(PLAIN)], order=one.view.order[:order]))
        for one in data
        if one.kind != ANYTHING
    ]


def judged(scorer: AnyScorer, data: Sequence[anomalies.Sample]) -> tuple[list[np.ndarray], np.ndarray]:
    lines, orders = scorer.raw([one.view for one in data])
    return lines, np.asarray(orders)


def anomaly_rows(scorer: AnyScorer, data: Sequence[anomalies.Sample]) -> list[Row]:
    lines, orders = judged(scorer, data)
    kinds = np.array([one.kind for one in data])
    clean = np.concatenate([s for s, one in zip(lines, data, strict=True) if not one.kind])
    bad = np.array([s[one.bad[0]] for s, one in zip(lines, data, strict=True) if one.kind in ON_LINES])
    labels = np.r_[np.zeros(len(clean)), np.ones(len(bad))]
    weights = np.r_[np.full(len(clean), 0.99 / len(clean)), np.full(len(bad), 0.01 / len(bad))]
    rows = [
        Row("line recall at 1 % of clean lines flagged", float((bad > np.quantile(clean, 0.99)).mean()), ".83", ".88"),
        Row("line PR-AUC (1 % bad)", float(average_precision_score(labels, np.r_[clean, bad], sample_weight=weights)), ".70", ".77"),
    ]
    good = orders[kinds == ""]
    for share, beat, bar in ((0.01, ".55", ".62"), (0.02, ".65", ".72"), (0.05, ".79", ".85")):
        recall = float((orders[kinds != ""] > np.quantile(good, 1 - share)).mean())
        rows.append(Row(f"order recall at {share:.0%} of clean orders flagged", recall, beat, bar))
    bars = {
        "price decimal": ("1.00", ".99"), "swap": (".95", ".96"), "x100": (".94", ".96"), "price 30 %": (".86", ".90"),
        "neighbour article": (".64", ".70"),
        "x10": (".57", ".66"), "packs for pieces": (".40", ".55"), "pieces for packs": (".53", ".55"), "wrong customer": (".45", ".55"),
        "other currency": (".78", ""), "digit misread": (".30", ""), "digit lost": (".19", ""),
    }  # fmt: skip
    limit = np.quantile(good, 0.98)
    for kind in CLASSES:
        rows.append(Row(f"  {kind}, orders at 2 %", float((orders[kinds == kind] > limit).mean()), *bars.get(kind, ("", ""))))
    return rows


def left_out_row(train: Sequence[anomalies.Sample], test: Sequence[anomalies.Sample]) -> Row:
    """Line recall at 1 % of a class that training never saw, mean over the classes of lines; every second order of training."""
    found = []
    for kind in ON_LINES:
        scorer = Scorer(anomalies.fit_lines([one for one in train if one.kind != kind and one.group % 2], trees=80))
        part = [one for one in test if one.kind in ("", kind)]
        lines, _ = judged(scorer, part)
        clean = np.concatenate([s for s, one in zip(lines, part, strict=True) if not one.kind])
        bad = np.array([s[one.bad[0]] for s, one in zip(lines, part, strict=True) if one.kind])
        found.append(float((bad > np.quantile(clean, 0.99)).mean()))
    return Row("class left out of training, line recall at 1 %, mean", float(np.mean(found)), ".78", ".82")


def price_list_rows(seed: int = 41, count: int = 3000) -> list[Row]:
    """Prices off by 25 to 35 % on lines of orders whose articles have a list or an agreed price: found by the rules on prices."""
    catalogue, customers = articles.make(3000, seed), people.make(80, seed)
    dealings = trade.make(catalogue, customers, seed)
    known = {a.sku: a for a in catalogue}
    agreed: dict[tuple[str, str], list[PriceBreak]] = {}
    for price in dealings.prices:
        agreed.setdefault((price.customer_ref, price.sku), []).append(price)
    random = np.random.default_rng(seed)
    policy = Policy()
    flagged = {False: 0, True: 0}
    for place in random.choice(len(dealings.history), count, replace=False):
        past = dealings.history[int(place)]
        facts = Facts(
            past.order_date,
            next(c for c in customers if c.ref == past.customer_ref),
            {past.sku: known[past.sku]},
            {past.sku: tuple(agreed.get((past.customer_ref, past.sku), ()))},
        )
        for wrong in (False, True):
            factor = 1 + random.choice([-1, 1]) * random.uniform(0.25, 0.35) if wrong else 1.0
            price = (past.unit_price * Decimal(str(factor))).quantize(Decimal("0.0001"))
            line = MatchedLine(OrderLine(1), Match(past.sku, 1.0), past.quantity, Decimal(1), unit_price=price)
            order = MatchedOrder(Order(MailKind.ORDER), Match(past.customer_ref, 1.0), (line,))
            flagged[wrong] += any(f.code in ("price.agreement", "price.list") for f in check(order, facts, policy))
    return [
        Row("price 30 % with a price list, lines found by the rules", flagged[True] / count, "", ".99"),
        Row("  clean lines flagged by them", flagged[False] / count),
    ]


def duplicate_rows(orders: Sequence[Basket]) -> list[Row]:
    split = day_number(date(2011, 6, 1))
    train = duplicates.seen(arrivals([b for b in orders if b.day < split], 1), Index())[1500:]
    finder = duplicates.fit(train)
    stream = arrivals([b for b in orders if b.day >= split - 60], 77)
    test = [s for s in duplicates.seen(stream, Index()) if s.arrival.basket.day >= split]
    scores = [finder.judge(entry_of(s.arrival.basket), s.options, s.rows, finder.raw(s.rows)) for s in test]
    chance = np.array([s.probability for s in scores])
    kinds = np.array([s.arrival.kind for s in test])
    right = np.array([score.ref == s.arrival.original for score, s in zip(scores, test, strict=True)])
    repeat = ~np.isin(kinds, ["", "standing"])
    limit = max(np.quantile(chance[kinds == ""], 0.99), np.quantile(chance[kinds == "standing"], 0.95))
    return [
        Row("duplicates: recall at 1 % of ordinary and 5 % of standing", float((chance[repeat] > limit).mean()), ".984", ".99"),
        Row("duplicates: forwarded", float((chance[kinds == "forwarded"] > limit).mean()), ".905", ".96"),
        Row("duplicates: right original named", float(right[repeat & (chance > limit)].mean()), ".99", ".99"),
    ]


def routing_rows(scorer: AnyScorer, data: Sequence[anomalies.Sample], runs: int = 300, target: float = 0.01) -> list[Row]:
    """Runs of: audit 3,000 orders of a group at 2 % bad, certify a threshold, see what share is sent and how many of those are wrong."""
    _, orders = judged(scorer, data)
    size = np.array([len(one.view.lines) > 10 for one in data])
    bad = np.array([bool(one.kind) for one in data])
    random = np.random.default_rng(5)
    above, sent = [], []
    for group in (False, True):
        good_scores, bad_scores = orders[(size == group) & ~bad], orders[(size == group) & bad]
        broken = 0
        for _ in range(runs):
            wrong = random.random(3000) < 0.02
            risks = np.where(wrong, random.choice(bad_scores, 3000), random.choice(good_scores, 3000))
            threshold = certify(list(zip(risks.tolist(), wrong.tolist(), strict=True)), target)[0]
            good_sent, bad_sent = 0.98 * (good_scores <= threshold).mean(), 0.02 * (bad_scores <= threshold).mean()
            sent.append(good_sent + bad_sent)
            broken += bool(bad_sent > target * (good_sent + bad_sent))
        above.append(broken / runs)
    return [
        Row("routing: share of runs above a target of 1 %, worst group", max(above), ".035", ".05"),
        Row("routing: share of orders sent at 2 % bad", float(np.mean(sent)), ".94", ".95"),
    ]


def speed_row(orders: Sequence[Basket], past_orders: int = 100_000) -> Row:
    """Orders judged per second on one core, anomalies and duplicates, each joining the history after it was judged."""
    rounds = [
        Basket(b.customer, b.day - 400 * k, b.items, f"{b.ref}/{k}") for k in range(past_orders // len(orders), -1, -1) for b in orders
    ]
    past = Past.from_baskets(sorted(rounds, key=lambda b: b.day)[-past_orders:])
    scorer, finder = Scorer.load_shipped(), Finder.load_shipped()
    new = [Basket(b.customer, b.day + 5, b.items, f"{b.ref}/new") for b in orders[-500:]]
    start = time.process_time()
    for basket in new:
        scorer.score(basket, past.statistics)
        finder.search(entry_of(basket), past.index)
        past.observe(basket)
    return Row(f"orders judged per second, one core, {past_orders:,} past orders", len(new) / (time.process_time() - start), "290", "400")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--quick", action="store_true")
    options.add_argument("--left-out", action="store_true")
    chosen = options.parse_args()
    found = sorted((SHARED / "history").glob("*.parquet"))
    if not found:
        raise SystemExit(f"There is no history below {SHARED}; set ORDERSIFT_SHARED to the folder that has history/*.parquet.")
    orders = anomalies.read_history(found[0])
    print(f"{'figure':58s} {'measured':>8s} {'peer':>8s} {'ratio':>6s}   {'to beat':>8s} {'bar':>8s}")
    for row in (*price_list_rows(), *duplicate_rows(orders)):
        print(row, flush=True)
    print(speed_row(orders, 20_000 if chosen.quick else 100_000), flush=True)
    train, test = anomaly_data(orders, 3, 3 if chosen.quick else 1)
    scorer = anomalies.fit(train)
    train_of_peer, test_of_peer = of_peer(train), of_peer(test)
    peer = anomalies.fit(train_of_peer)
    for row in (*beside(anomaly_rows(scorer, test), anomaly_rows(peer, test_of_peer)), *routing_rows(scorer, test)):
        print(row, flush=True)
    if chosen.left_out:
        for row in beside([left_out_row(train, test)], [left_out_row(train_of_peer, test_of_peer)]):
            print(row, flush=True)


if __name__ == "__main__":
    main()
