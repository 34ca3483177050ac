"""Fit who is who among a paper's firms: `python -m pipeline.party_training DIR... [--out FILE]`.

Each DIR holds documents of one hand or generator and their truth.jsonl, as `python -m tests.paper` and `python -m data.layouts` write them.
Every directory is left out in turn for measuring; then the shipped model is fitted on all of them. Nothing is drawn at random.
"""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from intake.documents import type_of
from intake.pages import pages_of
from intake.pages.page import Page
from intake.reading.document import understand
from intake.reading.firms import Firm, firms_of
from intake.reading.outside import beside_table, first_page
from intake.reading.parties import mentions_on, sheet_of
from intake.reading.rows import Row
from intake.reading.standing import BETWEEN, PLACED, ROLES, SAID, WEIGHTS, Sheet, as_places, between, chosen, signs_of

PENALTY = 1.0
"""Ridge penalty of the weights, in nats: strong, since the papers are of few hands."""
COMPOSED = 0.25
"""What a composed document counts against a designed one, since all of them are of one generator."""
Weights = dict[str, np.ndarray]
T = TypeVar("T")
Example = tuple[np.ndarray, list[int], float]
"""Signs of each firm, the right ones, and what the document counts."""


@dataclass
class Case:
    """The head of one document and who is who in truth."""

    name: str
    rows: list[Row]
    height: float
    table: float | None
    truth: dict[str, Any]

    @cached_property
    def seen(self) -> tuple[list[Firm], Sheet]:
        sheet = sheet_of(self.rows, self.height, self.height if self.table is None else self.table)
        return firms_of(mentions_on(self.rows, sheet.usual)), sheet

    @cached_property
    def signs(self) -> np.ndarray:
        return self._signs_of(self.seen[0])

    @cached_property
    def signs_as_places(self) -> np.ndarray:
        return self._signs_of(as_places(self.seen[0]))

    def _signs_of(self, firms: Sequence[Firm]) -> np.ndarray:
        return np.hstack([signs_of(firms, self.seen[1]), np.ones((len(firms), 1))])


def papers(directory: Path) -> Iterator[tuple[str, Sequence[Page], dict[str, Any]]]:
    """(file's name, pages, truth) of each order of a directory that shows any words."""
    for text in (directory / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        if truth.get("kind", "order") != "order":
            continue
        path = directory / truth["file"]
        raw = path.read_bytes()
        pages = pages_of(raw, type_of(raw, path.name), path.name)[0]
        if any(p.words for p in pages):
            yield path.name, pages, truth


def weight_of(truth: dict[str, Any]) -> float:
    """What a document counts in the fit."""
    return COMPOSED if "family" in truth else 1.0


def cases(directory: Path) -> Iterator[Case]:
    for name, pages, truth in papers(directory):
        seen = understand(pages)
        first = first_page(pages, seen.found)
        rows, table = beside_table(seen.rows, seen.found, first)
        yield Case(name, rows, first.height, table, truth)


def bare(text: str) -> str:
    """Letters and digits alone, in small letters."""
    return re.sub(r"[\W_]", "", text.lower())


def holds(truth: str, read: str) -> bool:
    a, b = bare(truth), bare(read)
    return a == b or (min(len(a), len(b)) >= 5 and (a in b or b in a))


def answers(firms: Sequence[Firm], name: str | None) -> list[int] | None:
    """The firms of that name, nearest first; the place behind the last firm where the paper names none; None where it was not found."""
    if not name:
        return [len(firms)]
    hits = [k for k, f in enumerate(firms) if any(holds(name, m.name) for m in f.mentions)]
    exact = [k for k in hits if any(re.sub(r"\W", "", m.name.lower()) == re.sub(r"\W", "", name.lower()) for m in firms[k].mentions)]
    return exact or hits or None


def examples(known: Sequence[Case], role: str) -> list[Example]:
    """The documents that show the role's firm, or that print none."""
    found = []
    for case in known:
        firms, _ = case.seen
        right = answers(firms, case.truth.get(role))
        if not firms or right is None:
            continue
        signs = case.signs_as_places if role == "ship_to" else case.signs
        if role == "ship_to":
            buyer, seller = (answers(firms, case.truth.get(r)) or [len(firms)] for r in ("buyer", "seller"))
            signs = np.hstack([signs, [between(firms, k, buyer[0], seller[0]) if buyer[0] < len(firms) and seller[0] < len(firms)
                                       else between(firms, k, None, None) for k in range(len(firms))]])  # fmt: skip
        found.append((signs, right, weight_of(case.truth)))
    return found


def expected(role: str) -> np.ndarray:
    """What a clerk would say before seeing any paper: a label decides, words before a name nearly, a street or office is no firm."""
    names = [*SAID, *PLACED, "constant", *(BETWEEN if role == "ship_to" else ())]
    said = {"label": (4.0, -2.0), "lead": (3.0, -1.0), "near": (1.5, -0.5)}
    weights = dict.fromkeys(names, 0.0)
    for kind, (own, other) in said.items():
        weights |= {f"{kind} {r}": own if r == role else other for r in ROLES}
    weights |= {
        "label other": -2.0,
        f"{role} alone": -0.5,
        "street name": -1.5,
        "office": -1.0,
        "person": -0.5,
        "field": -1.0,
        "under": -0.5,
        "role word": -1.5,
        "broken off": -1.0,
        "billed": -1.0,
        "state": -1.5,
        "shop": {"seller": 2.0, "buyer": -2.0, "ship_to": 0.0}[role],
        "beneath": 0.0 if role == "ship_to" else -1.0,
    }
    weights |= {"label addressee": {"seller": 3.0, "buyer": -2.0, "ship_to": 0.0}[role]}
    weights |= {"label on buyer": 2.0, "constant": -2.0} if role == "ship_to" else {"legal form": 1.0, "address": 1.0, "constant": 1.5}
    weights["label ship_to"] = 4.0 if role == "ship_to" else -0.5  # the buyer's own address may be where the goods go
    return np.array([weights[name] for name in names])


def fit(found: Sequence[Example], start: np.ndarray) -> np.ndarray:
    """Weights of a conditional logit over the firms of each paper, and no firm with a score of 0, by scipy's L-BFGS; the ridge
    penalty pulls them to `start`."""
    from scipy.optimize import minimize

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = 0.5 * PENALTY * float((w - start) @ (w - start)), PENALTY * (w - start)
        for signs, right, weight in found:
            z = np.append(signs @ w, 0.0)
            p = np.exp(z - z.max())
            p /= p.sum()
            q = np.zeros_like(p)
            q[right] = p[right]
            share = max(float(q.sum()), 1e-12)
            total -= weight * np.log(share)
            slope = slope + weight * signs.T @ (p - q / share)[:-1]
        return total, slope

    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def fitted(known: Sequence[Case]) -> Weights:
    return {role: fit(examples(known, role), expected(role)) for role in ROLES}


def hits(known: Sequence[Case], weights: Weights) -> dict[str, list[tuple[float, bool, str]]]:
    """For each role and document that prints it: how sure, whether right, and the document."""
    found: dict[str, list[tuple[float, bool, str]]] = {role: [] for role in ROLES}
    for case in known:
        firms, sheet = case.seen
        read = chosen(firms, sheet, selling=False, weights=weights)
        for role in ROLES:
            if name := case.truth.get(role):
                k, sure = read.get(role, (None, 0.0))
                ok = k is not None and any(holds(name, m.name) for m in firms[k].mentions)
                missing = "" if any(holds(name, m.name) for f in firms for m in f.mentions) else " (not found)"
                said = "" if k is None else firms[k].name
                found[role].append((sure, ok, f"{case.name} {role} {sure:.2f} {said!r} for {name!r}{missing}"))
    return found


def told(found: dict[str, list[tuple[float, bool, str]]]) -> str:
    return "  ".join(f"{role} {sum(ok for _, ok, _ in each)}/{len(each)}" for role, each in found.items() if each)


def in_turn(sets: dict[str, list[T]]) -> Iterator[tuple[str, list[T], list[T]]]:
    """(name, its cases, those of all others) of each set, to measure it where it is left out."""
    for name, mine in sets.items():
        yield name, mine, [c for other, some in sets.items() if other != name for c in some]


def asked_for(name: str, description: str | None, weights: Path) -> argparse.Namespace:
    """What the command line of a fit on hand-made and composed papers says: directories, out, failures."""
    parser = argparse.ArgumentParser(prog=f"python -m pipeline.{name}", description=description)
    parser.add_argument("directories", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=weights)
    parser.add_argument("--failures", action="store_true", help="name the left-out documents that were not read right")
    return parser.parse_args()


def main() -> None:
    asked = asked_for("party_training", __doc__, WEIGHTS)
    report({d.name: list(cases(d)) for d in asked.directories}, asked.out, failures=asked.failures)


def report(sets: dict[str, list[Case]], path: Path, *, failures: bool = False) -> None:
    """Print how each set is read that was left out, then fit and write the model of all."""
    out: dict[str, str] = {}
    for name, mine, rest in in_turn(sets):
        found = hits(mine, fitted(rest))
        out[name] = told(found)
        print(f"{name} left out: {out[name]}")
        if failures:
            print("\n".join(text for each in found.values() for _, ok, text in each if not ok))
    weights = fitted([c for some in sets.values() for c in some])
    card = {"trained_on": {name: len(some) for name, some in sets.items()}, "right_where_left_out": out,
            "signs": [*SAID, *PLACED, "constant"], "signs_of_ship_to": [*SAID, *PLACED, "constant", *BETWEEN]}  # fmt: skip
    model = {"card": card, "weights": {role: [round(float(v), 3) for v in w] for role, w in weights.items()}}
    path.write_text(json.dumps(model) + "\n", encoding="utf-8")
    print(f"The model is in {path}.")


if __name__ == "__main__":
    main()
