"""Learning what a repeat looks like, from a history with repeats and standing orders put into it.

python -m models.duplicates.train HISTORY.parquet        writes models/shipped/duplicates.npz and its card
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression

from models.anomalies.forest import of_classifier, to_bytes
from models.anomalies.train import read_history
from models.duplicates.finder import Finder, pairs_of
from models.duplicates.index import Entry, Index, entry
from models.duplicates.injection import KINDS, Arrival, arrivals
from models.duplicates.pairs import PAIR_FEATURES


@dataclass(slots=True)
class Seen:
    """An arrival with its candidates as of its moment."""

    arrival: Arrival
    options: list[Entry]
    rows: np.ndarray
    labels: np.ndarray


def entry_of_arrival(one: Arrival) -> Entry:
    basket = one.basket
    return entry(basket.ref, basket.day, basket.customer, basket.po_number, [(i.sku, i.quantity, i.price) for i in basket.items])


def seen(stream: Sequence[Arrival], index: Index) -> list[Seen]:
    """Candidates and features of every arrival; each joins the index afterwards (a forwarded copy without customer does not)."""
    found: list[Seen] = []
    family: dict[str, str] = {}
    for one in stream:
        new = entry_of_arrival(one)
        options, rows = pairs_of(new, index)
        root = family.get(one.original, one.original)
        labels = np.array([bool(root) and family.get(o.ref, o.ref) == root for o in options], float)
        found.append(Seen(one, options, rows, labels))
        if root:
            family[one.basket.ref] = root
        index.add(new)
    return found


def fit(data: Sequence[Seen], seed: int = 0) -> Finder:
    """A finder from pairs; the calibration comes from halves that did not see each other."""
    groups = np.concatenate([np.full(len(d.labels), k % 2) for k, d in enumerate(data)])
    rows, labels = np.concatenate([d.rows for d in data]), np.concatenate([d.labels for d in data])
    held_out = np.zeros(len(labels))
    for half in (0, 1):
        held_out[groups == half] = _model(rows[groups != half], labels[groups != half], seed).predict(rows[groups == half])
    rising = IsotonicRegression(y_min=0.0002, y_max=0.999, out_of_bounds="clip").fit(held_out, labels)
    knots = np.unique(np.concatenate([[0.0, 1.0], np.quantile(held_out, np.linspace(0, 1, 15)), np.linspace(0, 1, 21)]))
    # a trace of the raw score is kept, so that equal steps of the calibration still put orders in order
    values = 0.98 * rising.predict(knots) + 0.02 * knots
    return Finder(_model(rows, labels, seed), (tuple(knots.tolist()), tuple(values.round(6).tolist())))


def _model(rows: np.ndarray, labels: np.ndarray, seed: int):
    model = HistGradientBoostingClassifier(
        max_iter=120, learning_rate=0.1, max_depth=6, max_leaf_nodes=24, min_samples_leaf=20, l2_regularization=1.0, random_state=seed
    )
    return of_classifier(model.fit(rows, labels))


def main(history: Path, folder: Path, seed: int = 1) -> None:
    """Train on a whole history and write the shipped files."""
    orders = read_history(history)
    finder = fit(seen(arrivals(orders, seed), Index()), seed)
    assert finder.model
    (folder / "duplicates.npz").write_bytes(to_bytes(pair=finder.model))
    card = {
        "what": "Finds the earlier order that a new one repeats, and tells repeats from standing orders.",
        "trained_on": f"{len(orders):,} orders of {history.stem} with made PO numbers, repeats and standing orders",
        "kinds": list(KINDS),
        "features": list(PAIR_FEATURES),
        "seed": seed,
        "knots": finder.knots,
        "limits": "The same content under a new PO number on the same day can't be told from a second order: a person is asked.",
    }
    (folder / "duplicates.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).parents[1] / "shipped")
