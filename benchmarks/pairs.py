"""Public pairs of products (Abt-Buy, Walmart-Amazon, Amazon-Google): are two records the same thing? The matcher's own features, refitted.

`python -m benchmarks.pairs [FOLDER]`: the published train/valid/test splits in Ditto's text form are read from FOLDER (default: the
shared material beside the repository). A pair is judged by the product matcher's features of one record among its candidates in the
other table, in both directions; trees are fitted on `train`, the threshold is chosen on `valid`, and F1 of the positive class is
counted on `test`.
"""

import gzip
import os
import re
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import f1_score

from models.products import LineQuery, ProductMatcher
from models.products.features import NAMES
from orders import Article

SHARED = Path(os.environ.get("ORDERSIFT_SHARED", Path(__file__).parents[2] / "shared"))
SETS = {"abt-buy": (0.893, 0.90), "walmart-amazon": (0.868, 0.87), "amazon-google": (0.756, 0.72)}
"""F1 of Ditto (Li et al. 2020), the bar"""
FIELD = re.compile(r"COL (\w+) VAL (.*?)(?= COL \w+ VAL |$)")
SEEDS = (1, 2, 3, 4, 5)
Record = tuple[tuple[str, str], ...]
Pair = tuple[Record, Record, int]


def main(folder: Path) -> None:
    for name, (ditto, bar) in SETS.items():
        print(f"{name:16} F1 {f1(folder, name):.3f}   Ditto {ditto:.3f}, bar {bar:.2f}")


def f1(folder: Path, name: str) -> float:
    """F1 on the test split."""
    splits = [read(folder / f"{name}.{part}.txt.gz") for part in ("train", "valid", "test")]
    left, right = Side(r for split in splits for r, _, _ in split), Side(r for split in splits for _, r, _ in split)
    tables = [np.array([[*right.features(a, b), *left.features(b, a), *direct(a, b)] for a, b, _ in split]) for split in splits]
    kept = [at for at in range(tables[0].shape[1]) if len(np.unique(tables[0][~np.isnan(tables[0][:, at]), at])) > 1]
    tables = [table[:, kept] for table in tables]
    truths = [np.array([label for _, _, label in split]) for split in splits]
    chances = [np.zeros(len(truth)) for truth in truths[1:]]
    for seed in SEEDS:
        model = HistGradientBoostingClassifier(
            max_iter=250,
            learning_rate=0.05,
            max_leaf_nodes=16,
            min_samples_leaf=15,
            l2_regularization=3.0,
            max_features=0.3,
            random_state=seed,
        )  # type: ignore[call-arg]
        model.fit(tables[0], truths[0])
        chances = [c + model.predict_proba(t)[:, 1] / len(SEEDS) for c, t in zip(chances, tables[1:], strict=True)]
    cuts = np.linspace(0.05, 0.95, 91)
    cut = cuts[int(np.argmax([f1_score(truths[1], chances[0] >= c) for c in cuts]))]
    return float(f1_score(truths[2], chances[1] >= cut))


def read(path: Path) -> list[Pair]:
    """The pairs of one split."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [(record(a), record(b), int(label)) for a, b, label in rows]


def record(text: str) -> Record:
    return tuple((key, value.strip()) for key, value in FIELD.findall(text.strip()))


class Side:
    """All records of one table as a catalogue."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.sku = {r: f"R{at}" for at, r in enumerate(dict.fromkeys(records))}
        self.matcher = ProductMatcher({sku: article(sku, r) for r, sku in self.sku.items()})
        self.asked: dict[Record, dict[str, np.ndarray]] = {}

    def features(self, asking: Record, answer: Record) -> np.ndarray:
        """The features of one record as the answer to the other, among its other candidates; NaN where it is not among them."""
        if asking not in self.asked:
            a = article("", asking)
            found = self.matcher.candidates(LineQuery(text=" ".join((a.name, a.mpn)), unit_price=a.list_price))
            self.asked[asking] = dict(zip(found.skus, found.table, strict=True))
        return self.asked[asking].get(self.sku[answer], np.full(len(NAMES), np.nan))


def article(sku: str, record: Record) -> Article:
    values = dict(record)
    return Article(
        sku=sku,
        name=values.get("name") or values.get("title") or "",
        brand=values.get("brand") or values.get("manufacturer") or "",
        mpn=values.get("modelno") or "",
        category=values.get("category") or "",
        list_price=price(values.get("price", "")),
    )


def price(text: str) -> Decimal | None:
    try:
        return Decimal(text.replace("$", "").replace(",", "").strip())
    except InvalidOperation:
        return None


def direct(one: Record, other: Record) -> Sequence[float]:
    """What needs no catalogue: likeness of whole fields, codes that stand in both, prices."""
    a, b = article("", one), article("", other)
    first, second = " ".join(v for _, v in one), " ".join(v for _, v in other)
    codes, others = strong(first), strong(second)
    return [
        fuzz.token_set_ratio(a.name, b.name),
        fuzz.token_sort_ratio(a.name, b.name),
        fuzz.partial_ratio(a.name, b.name),
        fuzz.token_set_ratio(first, second),
        fuzz.ratio(a.brand, b.brand) if a.brand and b.brand else np.nan,
        fuzz.ratio(a.mpn, b.mpn) if a.mpn and b.mpn else np.nan,
        len(codes & others),
        max((len(c) for c in codes & others), default=0),
        len(codes - others),
        len(others - codes),
        float(any(c in squashed(second) for c in codes)) if codes else np.nan,
        float(any(c in squashed(first) for c in others)) if others else np.nan,
        max((fuzz.ratio(c, o) for c in codes for o in others), default=np.nan),
        abs(np.log(float(a.list_price) / float(b.list_price))) if a.list_price and b.list_price else np.nan,
        len(a.name.split()),
        len(b.name.split()),
        len(set(a.name.split()) & set(b.name.split())),
        len(set(a.name.split()) ^ set(b.name.split())),
        len(numbers(a.name) & numbers(b.name)),
        len(numbers(a.name) ^ numbers(b.name)),
    ]


def strong(text: str) -> set[str]:
    """Chunks that look like model numbers: letters and digits mixed, or long numbers."""
    chunks = {re.sub(r"[^a-z0-9]", "", c) for c in text.lower().split()}
    return {c for c in chunks if len(c) >= 4 and any(x.isdigit() for x in c) and (any(x.isalpha() for x in c) or len(c) >= 5)}


def numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:\.\d+)?", text))


def squashed(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED / "pairs")
