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

from intake.reading.holding import (
    BESIDE,
    HELD,
    MODEL,
    PLACES,
    REMARKS,
    STOP,
    UNKNOWN,
    WISH,
    WISHED,
    is_strange,
    mark_of,
    places_of,
    shares_of,
)

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
    """What `intake.reading.holding` keeps: how rare each place is, its weight for each kind that is told from the others, the weight of
    nothing for each, and the words it has seen."""

    rarity: np.ndarray
    weights: np.ndarray
    base: np.ndarray
    seen: np.ndarray
    words: frozenset[int]

    def chances(self, some: Sequence[Saying]) -> np.ndarray:
        found = self._told(some, STOP)
        return np.where([is_strange(one.text, self.words) for one in some], np.maximum(found, UNKNOWN), found)

    def wishes(self, some: Sequence[Saying]) -> np.ndarray:
        return self._told(some, WISH)

    def _told(self, some: Sequence[Saying], kind: int) -> np.ndarray:
        return 1 / (1 + np.exp(-(_table(some, self.rarity) @ self.weights[kind] + self.base[kind])))


def _table(some: Sequence[Saying], rarity: np.ndarray) -> sparse.csr_matrix:
    places = [places_of(one.text) for one in some]
    rows = [shares_of(at, rarity) for at in places]
    starts = np.cumsum([0, *map(len, places)])
    return sparse.csr_matrix((np.concatenate(rows), np.concatenate(places).astype(int), starts), shape=(len(some), PLACES))


def fitted(known: Sequence[Saying]) -> Fit:
    """The weights that tell best what holds an order, and what is a wish where there are such, from all else, both counted the same."""
    often = np.bincount([at for one in known for at in places_of(one.text)], minlength=PLACES)
    rarity = np.log((1 + len(known)) / (1 + often)) + 1
    table, told = _table(known, rarity), [label for label in LABELS[: WISH + 1] if any(one.label == label for one in known)]
    models = [
        LogisticRegression(C=SOFT, tol=NEAR, max_iter=3000, class_weight="balanced").fit(table, [one.label == label for one in known])
        for label in told
    ]
    words = frozenset(mark_of(word) for one in known for word in re.findall(r"[^\W\d_]{2,}", one.text))
    weights, base = np.concatenate([model.coef_ for model in models]), np.concatenate([model.intercept_ for model in models])
    return Fit(rarity, weights, base, np.flatnonzero(often), words)


def told(some: Sequence[Saying], fit: Fit, least: float) -> str:
    """Of each label the share that is held and the share that is taken for a wish, and the first of what holds an order by language."""
    chances = fit.chances(some)
    text = f"held: {_shares(some, chances >= least)}"
    if len(fit.base) > WISH:
        text += f"; wishes: {_shares(some, (chances < least) & (fit.wishes(some) >= WISHED))}"
    by = {
        language: np.mean([p >= least for one, p in zip(some, chances, strict=True) if one.language == language and one.label == "stop"])
        for language in dict.fromkeys(one.language for one in some if one.label == "stop")
    }
    return f"{text}; stop by language: {', '.join(f'{language} {share:.2f}' for language, share in by.items())}"


def _shares(some: Sequence[Saying], so: np.ndarray) -> str:
    of = {label: so[[one.label == label for one in some]] for label in LABELS}
    return ", ".join(f"{label} {values.mean():.3f} of {len(values)}" for label, values in of.items() if len(values))


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
            card.append(f"{name} of {held}, left out: {told(hands[held], fit, least)}")
            print(card[-1], flush=True)
        everything = [one for some in hands.values() for one in some]
        fit = fitted(everything)
        for path in sorted((HOME / "tests" / "intake" / name).glob("*.tsv")):
            unseen = sayings(path)
            card.append(f"{name} of {path.stem}, never fitted on: {told(unseen, fit, least)}")
            print(card[-1])
        languages = {one.language for one in unseen}
        strangers = [one for one in everything if one.language not in languages]
        if 2 * len(strangers) > len(everything):
            card.append(f"the last, nothing learned of its languages: {told(unseen, fitted(strangers), least)}")
            print(card[-1])
        if write:
            np.savez_compressed(
                model,
                places=fit.seen.astype(np.int32),
                rarity=fit.rarity[fit.seen].astype(np.float16),
                weights=fit.weights[:, fit.seen].astype(np.float16),
                unseen=np.array(fit.rarity.max()),
                base=fit.base,
                words=np.array(sorted(fit.words), np.uint32),
                card=np.frombuffer("\n".join(card).encode(), dtype=np.uint8),
            )


if __name__ == "__main__":
    main()
