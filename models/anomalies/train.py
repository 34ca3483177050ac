"""Learning what errors look like: errors are put into copies of clean orders, everything seen as of the order's moment.

python -m models.anomalies.train online_retail.parquet 2011-03-01 2011-07-01

writes models/shipped/anomalies.npz and its card, trained on four months, so that benchmarks/judgement.py can measure on the months after.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression

from models.anomalies.baskets import Basket, Item, day_number
from models.anomalies.features import LINE_FEATURES, View, view
from models.anomalies.forest import Forest, of_classifier, to_bytes
from models.anomalies.injection import ANYTHING, CLASSES, inject
from models.anomalies.scorer import Scorer, aggregates
from models.anomalies.statistics import Statistics

BASE_RATE = 0.02
"""Share of wrong orders that the calibration is made for; by hand 1-3 % of orders go wrong."""


WRONG_CUSTOMER = 0.15
"""Share of wrong orders that are another customer's: sister companies and shared addresses."""


@dataclass(slots=True)
class Sample:
    """One order, clean (kind "") or with an error, as it was seen. `bad` are the places of wrong lines."""

    kind: str
    view: View
    bad: tuple[int, ...]
    group: int


def samples(
    orders: Iterable[Basket],
    stats: Statistics,
    copies: int,
    seed: int,
    kinds: Sequence[str] = CLASSES,
    strangers: int = 0,
    others: int = 0,
    step: int = 1,
) -> list[Sample]:
    """Each clean order as of its moment, `copies` with an error each, `strangers` under another customer and `others` with an error of no
    class; the clean one joins `stats` then. Of every `step` orders one is sampled, with the errors that it has where all are."""
    random = np.random.default_rng(seed)
    found: list[Sample] = []
    recent: list[str] = [c for c, b in stats.buyers.items() for _ in range(min(b.orders, 5))]
    for number, basket in enumerate(orders):
        arrived: list[tuple[str, Basket, tuple[int, ...]]] = [("", basket, ())] if number % step == 0 else []
        for kind in (*random.choice(np.array(kinds, object), copies), *["wrong customer"] * strangers, *[ANYTHING] * others):
            wrong = inject(str(kind), basket, random, stats.skus, recent)
            if wrong and number % step == 0:
                arrived.append((str(kind), *wrong))
        found += [Sample(kind, view(seen, stats), bad, number) for kind, seen, bad in arrived]
        stats.observe(basket)
        recent.append(basket.customer)
    return found


def line_table(data: Sequence[Sample], seed: int = 0, share: float = 0.2) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, labels, weights of lines: all of clean orders, the bad ones and a share of the others of wrong orders."""
    random = np.random.default_rng(seed)
    rows, labels, weights = [], [], []
    for one in data:
        count = len(one.view.lines)
        label = np.zeros(count)
        label[list(one.bad)] = 1
        keep = (label == 1) | (random.random(count) < share) if one.kind else np.ones(count, bool)
        if one.kind == "wrong customer":
            keep[:] = False
        # the lines of an order in another currency are all alike
        weight = np.where((label == 1) & (one.kind == "other currency"), 1.0 / max(len(one.bad), 1) ** 0.5, 1.0)
        rows.append(one.view.lines[keep])
        labels.append(label[keep])
        weights.append(weight[keep])
    return np.concatenate(rows), np.concatenate(labels), np.concatenate(weights)


def fit_lines(data: Sequence[Sample], seed: int = 0, trees: int = 120) -> Forest:
    rows, labels, weights = line_table(data, seed)
    model = HistGradientBoostingClassifier(
        max_iter=trees, learning_rate=0.1, max_depth=7, max_leaf_nodes=40, min_samples_leaf=40, l2_regularization=1.0, random_state=seed
    )
    return of_classifier(model.fit(rows, labels, sample_weight=weights))


def order_table(data: Sequence[Sample], scores: Sequence[np.ndarray]) -> np.ndarray:
    return np.array([np.concatenate([one.view.order, aggregates(s)]) for one, s in zip(data, scores, strict=True)])


def fit_orders(table: np.ndarray, labels: np.ndarray, seed: int = 0, trees: int = 120) -> Forest:
    model = HistGradientBoostingClassifier(
        max_iter=trees, learning_rate=0.08, max_depth=5, max_leaf_nodes=16, min_samples_leaf=30, l2_regularization=1.0, random_state=seed
    )
    return of_classifier(model.fit(table, labels))


def fit(data: Sequence[Sample], seed: int = 0, trees: int = 120) -> Scorer:
    """A scorer from samples. The order model sees line scores of models that never saw that order (two folds), and no errors of no class:
    they would teach it that any order may be wrong."""
    clean_guard = np.concatenate([one.view.guard for one in data if not one.kind])
    guard = max(8.0, float(np.quantile(clean_guard, 0.99999)))
    lines, data = data, [one for one in data if one.kind != ANYTHING]
    folds = [np.array([one.group % 2 == k for one in data]) for k in range(2)]
    scores: list[np.ndarray] = [np.zeros(0)] * len(data)
    for k, fold in enumerate(folds):
        part = Scorer(fit_lines([one for one in lines if one.group % 2 != k], seed, trees), guard=guard)
        places = [int(i) for i in np.flatnonzero(fold)]
        for place, found in zip(places, part.raw([data[i].view for i in places])[0], strict=True):
            scores[place] = found
    table, own = order_table(data, scores), len(data[0].view.order)
    labels = np.array([bool(one.kind) for one in data], float)
    stranger = np.array([one.kind == "wrong customer" for one in data])
    seen = {"order": np.flatnonzero(~stranger), "customer": np.flatnonzero((labels == 0) | stranger)}
    share = {"order": 1 - WRONG_CUSTOMER, "customer": WRONG_CUSTOMER}
    odds = {
        name: BASE_RATE * share[name] / (1 - BASE_RATE) * (labels[p] == 0).sum() / max((labels[p] == 1).sum(), 1)
        for name, p in seen.items()
    }
    clear = np.ones(len(data))
    for fold in folds:
        for name, places in seen.items():
            width = own if name == "customer" else table.shape[1]
            part = places[~fold[places]]
            chance = fit_orders(table[part, :width], labels[part], seed, trees).predict(table[fold, :width])
            clear[fold] *= 1 - odds[name] * chance / (1 - chance + odds[name] * chance)
    held_out = 1 - clear
    clean_lines = np.concatenate([s for s, one in zip(scores, data, strict=True) if not one.kind])
    return Scorer(
        fit_lines(lines, seed, trees),
        fit_orders(table[seen["order"]], labels[seen["order"]], seed, trees),
        fit_orders(table[seen["customer"], :own], labels[seen["customer"]], seed, trees),
        calibration(held_out, labels),
        (float(odds["order"]), float(odds["customer"])),
        guard,
        float(np.quantile(clean_lines, 0.99)),
        float(np.quantile(held_out[labels == 0], 0.98)),
    )


def calibration(scores: np.ndarray, labels: np.ndarray) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Order score -> probability of an error where BASE_RATE of all orders are wrong; rising, at most 40 knots."""
    bad, good = labels == 1, labels == 0
    weights = np.where(bad, BASE_RATE / max(bad.sum(), 1), (1 - BASE_RATE) / max(good.sum(), 1))
    rising = IsotonicRegression(y_min=0.0005, y_max=0.999, out_of_bounds="clip").fit(scores, labels, sample_weight=weights)
    knots = np.unique(
        np.concatenate([[0.0, 1.0], np.quantile(scores, np.linspace(0, 1, 20)), np.quantile(scores[bad], np.linspace(0, 1, 20))])
    )
    return tuple(knots.round(5).tolist()), tuple(rising.predict(knots).round(6).tolist())


def read_history(path: Path) -> list[Basket]:
    """Orders of a history with the columns of history.csv, in time order."""
    import pandas as pd

    table = pd.read_parquet(path) if path.suffix == ".parquet" else pd.read_csv(path, dtype={"sku": str, "customer_ref": str})
    table["day"] = (pd.to_datetime(table["order_date"]) - pd.Timestamp("1970-01-01")) / pd.Timedelta(days=1)
    found = []
    for _, lines in table.groupby(["order_ref", "customer_ref"], sort=False):
        ref, customer = lines["order_ref"].iloc[0], lines["customer_ref"].iloc[0]
        items = tuple(Item(s, float(q), float(p)) for s, q, p in zip(lines["sku"], lines["quantity"], lines["unit_price"], strict=True))
        found.append(Basket(str(customer), float(lines["day"].iloc[0]), items, str(ref)))
    return sorted(found, key=lambda b: (b.day, b.ref))


def gather(orders: Sequence[Basket], since: float, until: float, copies: int = 3, seed: int = 1, step: int = 1) -> list[Sample]:
    """Samples of the orders (one of `step`) from day `since` on, before day `until`, as of their moments; what is known at first are
    the earlier orders."""
    stats = Statistics()
    for basket in orders:
        if basket.day < since:
            stats.observe(basket)
    return samples([b for b in orders if since <= b.day < until], stats, copies, seed, strangers=1, others=2, step=step)


def main(history: Path, folder: Path, since: date, until: date, seed: int = 1) -> None:
    """Train on the orders between two days and write the shipped files. The same history and days give the same files."""
    scorer = fit(gather(read_history(history), day_number(since), day_number(until), seed=seed))
    ship(scorer, folder, f"orders of {since} to {until} (that day left out) of {history.stem} with errors in copies", seed)


def ship(scorer: Scorer, folder: Path, trained_on: str, seed: int) -> None:
    """Write the model file and its card."""
    assert scorer.line_model
    assert scorer.order_model
    assert scorer.customer_model
    (folder / "anomalies.npz").write_bytes(to_bytes(line=scorer.line_model, order=scorer.order_model, customer=scorer.customer_model))
    card = {
        "what": "Finds order lines and orders unlike what is usual for customer and article.",
        "trained_on": trained_on,
        "classes": list(CLASSES),
        "features": list(LINE_FEATURES),
        "seed": seed,
        "base_rate": BASE_RATE,
        "knots": scorer.knots,
        "odds": scorer.odds,
        "guard": scorer.guard,
        "notable_line": scorer.notable_line,
        "notable_order": scorer.notable_order,
        "limits": "Digits lost or misread in small quantities look like ordinary orders; a new customer is judged by what others order.",
    }
    (folder / "anomalies.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    first, behind = (date.fromisoformat(day) for day in sys.argv[2:4])
    main(Path(sys.argv[1]), Path(__file__).parents[1] / "shipped", first, behind)
