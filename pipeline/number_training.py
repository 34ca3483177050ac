"""Fit which code of a paper is the order's number: `python -m pipeline.number_training DIR... [--out FILE]`.

Each DIR holds documents of one hand or generator and their truth.jsonl, as for `pipeline.party_training`. Every directory is left out in
turn for measuring; then the shipped model is fitted on all of them. Nothing is drawn at random.
"""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from intake.documents import type_of
from intake.pages import pages_of
from intake.pages.page import Page
from intake.reading.document import codes_on
from intake.reading.numbering import SIGNS, WEIGHTS, Candidate, shares
from pipeline.party_training import COMPOSED, Example, fit

PRIOR = {
    "label po": 3.5, "label doc": 1.5, "label reference": -2.0, "label field": -1.5, "label date": -1.0, "right": 0.5, "same": 0.5,
    "label alone": 0.5, "label numbered": 0.5, "bare label": -1.0, "words order": 1.5, "words other": -2.0, "words your": -1.5, "echo": 1.0,
    "titled": 1.5, "below title": 0.5, "large": 1.0, "repeated": 1.0, "digits": 0.5, "few digits": -1.0, "letters": 0.3, "marks": 0.2,
    "tax": -1.0, "date": -2.0, "year": -2.0, "far": -1.5, "foot": -0.5, "later page": -1.5, "alone": 0.3, "sentence": -1.0,
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


def case_of(name: str, pages: Sequence[Page], truth: dict[str, Any]) -> Case:
    return Case(name, codes_on(pages), truth.get("number") or "", COMPOSED if "family" in truth else 1.0)


def cases(directory: Path) -> Iterator[Case]:
    for text in (directory / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        path = directory / truth["file"]
        raw = path.read_bytes()
        pages = pages_of(raw, type_of(raw, path.name), path.name)[0]
        if truth.get("kind", "order") == "order" and any(p.words for p in pages):
            yield case_of(path.name, pages, truth)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def example(case: Case) -> Example | None:
    """Signs, the right ones and the document's weight; None where the number was not found among the codes."""
    right = [k for k, c in enumerate(case.found) if _bare(c.text) == _bare(case.truth)]
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
            ok = _bare(read) == _bare(case.truth)
            missing = "" if any(_bare(c.text) == _bare(case.truth) for c in case.found) else " (not found)"
            found.append((ok, float(chances[:-1].max(initial=0.0)), f"{case.name} {read!r} for {case.truth!r}{missing}"))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m pipeline.number_training", description=__doc__)
    parser.add_argument("directories", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--failures", action="store_true", help="name the left-out documents that were not read right")
    asked = parser.parse_args()
    report({d.name: list(cases(d)) for d in asked.directories}, asked.out, failures=asked.failures)


def report(sets: dict[str, list[Case]], out: Path, *, failures: bool = False) -> None:
    """Print how each set is read that was left out, then fit and write the model of all."""
    card: dict[str, str] = {}
    for name, mine in sets.items():
        found = hits(mine, fitted([c for other, some in sets.items() if other != name for c in some]))
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
