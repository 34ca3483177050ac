"""What a new order and an earlier one have in common, as numbers that a person could check."""

import math
from collections.abc import Mapping
from statistics import median

from rapidfuzz.distance import DamerauLevenshtein

from models.duplicates.index import Entry

NAN = math.nan

PAIR_FEATURES = (
    "same_customer",
    "same_po",
    "po_edits",
    "po_step",
    "po_missing",
    "articles_common",
    "lines_common",
    "weight_common",
    "new_in_old",
    "old_in_new",
    "same_quantities",
    "quantity_distance",
    "same_prices",
    "same_sequence",
    "lines",
    "line_ratio",
    "rarity",
    "days",
    "days_over_rhythm",
    "repeats_before",
    "days_over_repeats",
    "usual_repeat",
)


def same_file(new: Entry, old: Entry) -> bool:
    """Byte for byte the same document: no score is needed for that."""
    return bool(new.digest) and new.digest == old.digest


def compare(new: Entry, old: Entry, weights: Mapping[str, float], usual_gap: float, usual_repeat: float) -> list[float]:
    """The features of one pair. `weights` are those of all articles of both; `usual_gap` (days) and `usual_repeat` tell how often and how
    alike this customer orders."""
    mine, theirs = new.quantities, old.quantities
    common = [s for s in mine if s in theirs]  # in the order's sequence: a set's would change the sums' last digits from run to run
    every = len(mine) + len(theirs) - len(common) or 1
    same = [s for s in common if mine[s] == theirs[s]]
    all_new, all_old = (sum(map(weights.__getitem__, skus)) or 1.0 for skus in (mine, theirs))
    shared = sum(map(weights.__getitem__, same))
    distance = [abs(math.log(mine[s] / theirs[s])) for s in common if mine[s] > 0 and theirs[s] > 0]
    paid = [(new.prices[s], old.prices[s]) for s in common]
    alike = [a == b for a, b in paid if a == a and b == b]
    gap = new.day - old.day
    repeats = old.repeats
    return [
        float(new.customer == old.customer and bool(new.customer)),
        float(bool(new.po) and new.po == old.po),
        float(min(DamerauLevenshtein.distance(new.po, old.po), 6)) if new.po and old.po else NAN,
        _step(new.po, old.po),
        float(not new.po) + float(not old.po),
        len(common) / every,
        len(same) / every,
        2 * shared / (all_new + all_old),
        sum(map(weights.__getitem__, common)) / all_new,
        len(common) / (len(theirs) or 1),
        len(same) / len(common) if common else NAN,
        sum(distance) / len(distance) if distance else NAN,
        sum(alike) / len(alike) if alike else NAN,
        float(new.sequence == old.sequence),
        math.log(max(len(mine), 1)),
        math.log(max(len(mine), 1) / max(len(theirs), 1)),
        min(shared, 60.0),
        gap,
        gap / (usual_gap + 0.5) if usual_gap == usual_gap else NAN,
        float(len(repeats)),
        gap / (median(repeats) + 0.5) if repeats else NAN,
        usual_repeat,
    ]


def _step(new: str, old: str) -> float:
    """Difference of the numbers at the end of two PO numbers with the same beginning, at most 1000; NaN where there is none."""
    head_new, number_new = _tail(new)
    head_old, number_old = _tail(old)
    if number_new is None or number_old is None or head_new != head_old:
        return NAN
    return float(max(-1000, min(1000, number_new - number_old)))


def _tail(text: str) -> tuple[str, int | None]:
    digits = len(text) - len(text.rstrip("0123456789"))
    return (text[:-digits], int(text[-min(digits, 15) :])) if digits else (text, None)
