"""Fit and measure which sentences hold an order: `python -m benchmarks.sayings [--write]`.

`data/sayings` has sentences as they stand beside order lines, in 26 languages, each file by another hand: language, label (stop, wish,
nothing), place (mail, subject, paper) and the sentence, tab-separated. Each hand is left out in turn and measured on the others' weights;
`tests/intake/sayings` has two more hands that are never fitted on, the second in languages that are also left out as a whole. Of what is
harmless every hand was asked for hard examples, so of ordinary sentences fewer are held than these figures say. The same for the remarks in
lines' own rows, `data/remarks`.
"""

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from intake.reading.holding import BESIDE, HELD, MODEL, PLACES, REMARKS, UNKNOWN, is_strange, mark_of, places_of, shares_of

HOME = Path(__file__).parents[1]
LABELS = ("stop", "wish", "nothing")
SOFT = 60.0
"""Inverse of the penalty of squared weights"""
NEAR = 1e-6
"""How near to the best weights the fit stops; at the library's 1e-4 the weight of nothing still moves by one with the sentences' order"""


@dataclass(frozen=True)
class Saying:
    language: str
    label: str
    place: str
    text: str


def sayings(path: Path) -> list[Saying]:
    return [Saying(*row.split("\t")) for row in path.read_text("utf-8").splitlines()]


@dataclass(frozen=True)
class Fit:
    """What `intake.reading.holding` keeps: how rare each place is, its weight, the weight of nothing, and the words it has seen."""

    rarity: np.ndarray
    weights: np.ndarray
    base: float
    seen: np.ndarray
    words: frozenset[int]

    def chances(self, some: Sequence[Saying]) -> np.ndarray:
        found = 1 / (1 + np.exp(-(_table(some, self.rarity) @ self.weights + self.base)))
        return np.where([is_strange(one.text, self.words) for one in some], np.maximum(found, UNKNOWN), found)


def _table(some: Sequence[Saying], rarity: np.ndarray) -> sparse.csr_matrix:
    places = [places_of(one.text) for one in some]
    rows = [shares_of(at, rarity) for at in places]
    starts = np.cumsum([0, *map(len, places)])
    return sparse.csr_matrix((np.concatenate(rows), np.concatenate(places).astype(int), starts), shape=(len(some), PLACES))


def fitted(known: Sequence[Saying]) -> Fit:
    """The weights that tell best what holds an order from all else, both counted the same."""
    often = np.bincount([at for one in known for at in places_of(one.text)], minlength=PLACES)
    rarity = np.log((1 + len(known)) / (1 + often)) + 1
    labels = [one.label == "stop" for one in known]
    model = LogisticRegression(C=SOFT, tol=NEAR, max_iter=3000, class_weight="balanced").fit(_table(known, rarity), labels)
    words = frozenset(mark_of(word) for one in known for word in re.findall(r"[^\W\d_]{2,}", one.text))
    return Fit(rarity, model.coef_[0], float(model.intercept_[0]), np.flatnonzero(often), words)


def told(some: Sequence[Saying], chances: np.ndarray, least: float = HELD) -> str:
    """The share held of what holds an order, of wishes and of what says nothing, and of the first by language."""
    held = {name: np.array([p >= least for one, p in zip(some, chances, strict=True) if one.label == name]) for name in LABELS}
    by = {
        language: np.mean([p >= least for one, p in zip(some, chances, strict=True) if one.language == language and one.label == "stop"])
        for language in dict.fromkeys(one.language for one in some if one.label == "stop")
    }
    shares = ", ".join(f"{label} {values.mean():.3f} of {len(values)}" for label, values in held.items() if len(values))
    return f"held: {shares}; stop by language: {', '.join(f'{language} {share:.2f}' for language, share in by.items())}"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--write", action="store_true", help="write the models of all hands")
    write = asked.parse_args().write
    for model, least in ((MODEL, HELD), (REMARKS, BESIDE)):
        name = model.stem
        hands = {path.stem: sayings(path) for path in sorted((HOME / "data" / name).glob("*.tsv"))}
        card: list[str] = []
        for held in hands:
            fit = fitted([one for hand, some in hands.items() if hand != held for one in some])
            card.append(f"{name} of {held}, left out: {told(hands[held], fit.chances(hands[held]), least)}")
            print(card[-1], flush=True)
        everything = [one for some in hands.values() for one in some]
        fit = fitted(everything)
        for path in sorted((HOME / "tests" / "intake" / name).glob("*.tsv")):
            unseen = sayings(path)
            card.append(f"{name} of {path.stem}, never fitted on: {told(unseen, fit.chances(unseen), least)}")
            print(card[-1])
        languages = {one.language for one in unseen}
        strangers = [one for one in everything if one.language not in languages]
        if 2 * len(strangers) > len(everything):
            card.append(f"the last, nothing learned of its languages: {told(unseen, fitted(strangers).chances(unseen), least)}")
            print(card[-1])
        if write:
            np.savez_compressed(
                model,
                places=fit.seen.astype(np.int32),
                rarity=fit.rarity[fit.seen].astype(np.float16),
                weights=fit.weights[fit.seen].astype(np.float16),
                unseen=np.array(fit.rarity.max()),
                base=np.array([fit.base]),
                words=np.array(sorted(fit.words), np.uint32),
                card=np.frombuffer("\n".join(card).encode(), dtype=np.uint8),
            )


if __name__ == "__main__":
    main()
