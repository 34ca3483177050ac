"""Whether an order is a repeat of an earlier one, of which, and of what kind."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from statistics import median

import numpy as np

from models.anomalies.forest import Forest, from_bytes
from models.duplicates.index import EPOCH, Entry, Index, of_past
from models.duplicates.pairs import PAIR_FEATURES, compare, same_file
from orders import PastOrder, known_as

_AT = {name: place for place, name in enumerate(PAIR_FEATURES)}
_PO, _LINES, _ARTICLES, _LENGTH = (_AT[name] for name in ("same_po", "lines_common", "articles_common", "lines"))


class Kind(StrEnum):
    """What the likeness is. A revision is never dropped and never a second order: its difference is shown."""

    SAME_FILE = "same file"
    SAME_PO = "same PO"
    REVISION = "revision"
    NEAR_SAME = "near same"
    STANDING = "standing order"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DuplicateScore:
    """`ref` is the likeliest original ("" for none), `probability` the chance that the order is no new order of its own, `name` what people
    call the original: its numbers and its day."""

    ref: str = ""
    probability: float = 0.0
    kind: Kind = Kind.NONE
    reasons: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Finder:
    """`model` gives P(same order) of a pair from its features; None: a formula that needs no training."""

    model: Forest | None = None
    knots: tuple[tuple[float, ...], tuple[float, ...]] = ((0.0, 1.0), (0.0, 1.0))
    card: str = "{}"

    @staticmethod
    @cache
    def load_shipped() -> "Finder":
        """The model in the package; the formula where the package has none."""
        folder = files("models").joinpath("shipped")
        card = folder.joinpath("duplicates.json")
        if not card.is_file():
            return Finder()
        return load(folder.joinpath("duplicates.npz").read_bytes(), card.read_text("utf-8"))

    def search(self, new: Entry, index: Index) -> DuplicateScore:
        """The likeliest original among all orders of the index."""
        options, rows = pairs_of(new, index)
        return self.judge(new, options, rows, self.raw(rows))

    def raw(self, rows: np.ndarray) -> np.ndarray:
        """P(same order) per pair."""
        if not len(rows):
            return np.zeros(0)
        return self.model.predict(rows) if self.model is not None else formula(rows)

    def judge(self, new: Entry, options: Sequence[Entry], rows: np.ndarray, chances: np.ndarray) -> DuplicateScore:
        """The score from the chances of all pairs; among equals the earliest order with the same number is the original."""
        if not len(options):
            return DuplicateScore()
        table = rows.tolist()
        sure = [
            0.999 if same_file(new, old) else 0.0 if unlike(row) else chance
            for old, row, chance in zip(options, table, chances.tolist(), strict=True)
        ]
        best = max(range(len(options)), key=lambda i: (round(sure[i], 3), table[i][_PO], table[i][_LINES], -options[i].day))
        row, old = table[best], options[best]
        probability = float(np.interp(sure[best], *self.knots))
        kind = Kind.SAME_FILE if same_file(new, old) else kind_of(row, probability)
        return DuplicateScore(old.ref, probability, kind, reasons(new, old, row) if probability > 0.05 else (), name_of(old))


def unlike(row: Sequence[float]) -> bool:
    """Whether a pair of several articles has none in the same quantity, nor the same number: who orders the same articles again in other
    quantities repeats no order. Of a single article the quantity may be what was changed or misread."""
    single = row[_ARTICLES] == 1 and row[_LENGTH] == 0
    return row[_LINES] == 0 and row[_PO] == 0 and not single


def name_of(old: Entry) -> str:
    """What people call an order: "order 4711 (S00072) of 2026-11-22"."""
    day, known = date.fromordinal(EPOCH + int(old.day)).isoformat(), known_as(old.ref)
    if not old.po_number:
        return f"{known} of {day}"
    return f"order {old.po_number}{f' ({old.ref})' if known == old.ref else ''} of {day}"


def pairs_of(new: Entry, index: Index) -> tuple[list[Entry], np.ndarray]:
    """Candidates and their feature rows; those that share nothing but the customer are left out."""
    mine = new.quantities.keys()
    options = [old for old in index.candidates(new) if not mine.isdisjoint(old.quantities) or (new.po and new.po == old.po) or new.digest]
    if not options:
        return options, np.empty((0, len(PAIR_FEATURES)))
    rhythm = index.rhythm(new.customer)
    usual = median(rhythm) if rhythm else math.nan, index.usual_repeat(new.customer)
    weights = index.weights(set(new.quantities).union(*(old.quantities for old in options)))
    return options, np.array([compare(new, old, weights, *usual) for old in options], float)


def find(order: Entry, candidates: Sequence[PastOrder]) -> DuplicateScore:
    """One order against a handful of earlier ones, with the shipped model."""
    index = Index()
    for past in sorted(candidates, key=lambda p: (p.order_date, p.ref)):
        index.add(of_past(past))
    return Finder.load_shipped().search(order, index)


def formula(rows: np.ndarray) -> np.ndarray:
    """A chance without training: content in common, pushed up by the same PO number and down by a standing order's rhythm."""
    get = {name: np.nan_to_num(rows[:, place]) for name, place in _AT.items()}
    logit = (
        -5
        + 7 * get["weight_common"]
        + 3 * get["same_po"] * get["same_customer"]
        + 1.5 * get["same_sequence"]
        - 1.5 * (1 - get["same_customer"])
    )
    logit = logit + np.where(get["rarity"] < 8, -2.0, 0.0) - 2.5 * np.minimum(get["repeats_before"], 3) * (1 - get["same_po"])
    logit = logit - np.where((get["days"] > 3) & (get["same_po"] == 0), 1.0, 0.0)
    return 1 / (1 + np.exp(-logit))


def kind_of(row: Sequence[float], probability: float) -> Kind:
    """The kind from what the pair has in common."""
    changed = row[_AT["lines_common"]] < 1 or row[_AT["same_prices"]] < 1
    if row[_AT["same_po"]] == 1 and row[_AT["same_customer"]] == 1:
        return Kind.REVISION if changed else Kind.SAME_PO
    if row[_AT["repeats_before"]] >= 2 and probability < 0.5:
        return Kind.STANDING
    return Kind.NEAR_SAME if probability >= 0.05 else Kind.NONE


def reasons(new: Entry, old: Entry, row: Sequence[float]) -> tuple[str, ...]:
    """What speaks for it, in numbers that a person can check."""
    common = new.quantities.keys() & old.quantities.keys()
    same = sum(new.quantities[s] == old.quantities[s] for s in common)
    words = [f"{same} of {len(new.quantities)} articles have the same quantity, {_ago(new.day - old.day)}"]
    if same_file(new, old):
        words.append("the file is the same, byte for byte")
    if row[_AT["same_po"]] == 1:
        words.append(f"same PO number {new.po_number}")
    elif row[_AT["po_edits"]] <= 2:
        edits = int(row[_AT["po_edits"]])
        words.append(f"PO number {new.po_number} is {edits} {'sign' if edits == 1 else 'signs'} away from {old.po_number}")
    differing = sorted(common - {s for s in common if new.quantities[s] == old.quantities[s]})
    words += [f"{s}: {old.quantities[s]:g} to {new.quantities[s]:g}" for s in differing[:5]]
    only_new, only_old = sorted(new.quantities.keys() - common), sorted(old.quantities.keys() - common)
    words += [f"added: {', '.join(only_new[:5])}"] if only_new else []
    words += [f"left out: {', '.join(only_old[:5])}"] if only_old else []
    if row[_AT["same_customer"]] == 0:
        words.append(f"the earlier order is of customer {old.customer or 'unknown'}")
    if row[_AT["repeats_before"]] >= 2:
        words.append(f"such orders come back regularly ({int(row[_AT['repeats_before']])} earlier ones)")
    return tuple(words)


def _ago(days: float) -> str:
    if abs(days) < 1 / 24:
        return "within the hour"
    return (
        "on the same day"
        if abs(days) < 1
        else f"{abs(days):.0f} day{'' if round(abs(days)) == 1 else 's'} {'earlier' if days > 0 else 'later'}"
    )


def load(model: bytes, card: str) -> Finder:
    """A finder from its file and card. Raises ValueError where the file is no model."""
    told = json.loads(card)
    return Finder(from_bytes(model)["pair"], (tuple(told["knots"][0]), tuple(told["knots"][1])), card)
