"""Fit which code of a paper is the order's number: `python -m pipeline.number_training DIR... [--out FILE]`.

Each DIR holds documents of one hand or generator and their truth.jsonl, as for `pipeline.party_training`. Every directory is left out in
turn for measuring; then the shipped model is fitted on all of them. Nothing is drawn at random.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from intake.reading.document import codes_on
from intake.reading.numbering import SIGNS, WEIGHTS, Candidate, shares
from pipeline.party_training import Example, asked_for, bare, fit, in_turn, papers, weight_of

PRIOR = {
    "label po": 3.5, "label doc": 1.5, "label reference": -2.0, "label field": -1.5, "label date": -1.0, "right": 0.5, "same": 0.5,
    "label alone": 0.5, "label numbered": 0.5, "bare label": -1.0, "words order": 1.5, "words other": -2.0, "words your": -1.5, "echo": 1.0,
    "titled": 1.5, "below title": 0.5, "large": 1.0, "repeated": 1.0, "digits": 0.5, "few digits": -1.0, "letters": 0.3, "marks": 0.2,
    "tax": -1.0, "date": -2.0, "year": -2.0, "far": -1.5, "foot": -0.5, "later page": -1.5, "alone": 0.3, "sentence": -1.0,
    "label many": -1.5, "postcode": -3.0, "reach": -2.0,
}  # fmt: skip
"""What a clerk would say before seeing any paper."""
CONSTANT = -1.0


@dataclass
class Case:
    """The codes of one document, and its number in truth."""

    name: str
    found: list[Candidate]
    truth: str
    weight: float


def cases(directory: Path) -> Iterator[Case]:
    for name, pages, truth in papers(directory):
        yield Case(name, codes_on(pages), truth.get("number") or "", weight_of(truth))


def example(case: Case) -> Example | None:
    """Signs, the right ones and the document's weight; None where the number was not found among the codes."""
    right = [k for k, c in enumerate(case.found) if bare(c.text) == bare(case.truth)]
    if not case.found or (case.truth and not right):
        return None
    signs = np.hstack([np.array([c.row for c in case.found]), np.ones((len(case.found), 1))])
    return signs, right or [len(case.found)], case.weight


def fitted(known: Sequence[Case]) -> np.ndarray:
    prior = np.array([*(PRIOR.get(name, 0.0) for name in SIGNS), CONSTANT])
    return fit([e for case in known if (e := example(case))], prior)


def hits(known: Sequence[Case], weights: np.ndarray) -> list[tuple[bool, float, str]]:
    """Of each document with a number whether it is chosen, how surely, and what was read."""
    found = []
    for case in known:
        if case.truth:
            chances = shares(case.found, weights)
            best = int(chances[:-1].argmax()) if case.found else None
            read = case.found[best].text if best is not None else ""
            ok = bare(read) == bare(case.truth)
            missing = "" if any(bare(c.text) == bare(case.truth) for c in case.found) else " (not found)"
            found.append((ok, float(chances[:-1].max(initial=0.0)), f"{case.name} {read!r} for {case.truth!r}{missing}"))
    return found


def main() -> None:
    asked = asked_for("number_training", __doc__, WEIGHTS)
    report({d.name: list(cases(d)) for d in asked.directories}, asked.out, failures=asked.failures)


def report(sets: dict[str, list[Case]], out: Path, *, failures: bool = False) -> None:
    """Print how each set is read that was left out, then fit and write the model of all."""
    card: dict[str, str] = {}
    for name, mine, rest in in_turn(sets):
        found = hits(mine, fitted(rest))
        card[name] = f"{sum(ok for ok, _, _ in found)}/{len(found)}"
        print(f"{name} left out: {card[name]}")
        if failures:
            print("\n".join(f"  {sure:.2f} {text}" for ok, sure, text in found if not ok))
    weights = fitted([c for some in sets.values() for c in some])
    model = {
        "card": {
            "trained_on": {name: len(some) for name, some in sets.items()},
            "right_where_left_out": card,
            "signs": [*SIGNS, "constant"],
        },
        "weights": [round(float(w), 3) for w in weights],
    }
    out.write_text(json.dumps(model) + "\n", encoding="utf-8")
    print(f"The model is in {out}.")


if __name__ == "__main__":
    main()
