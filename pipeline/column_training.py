"""`python -m pipeline.column_training`: the model of what columns mean by their looks, made from composed layouts.

Truth is matched to columns by content: a column bears the role of the field whose values its cells show. What it prints is measured on row
shapes that the fit did not see, each left out in turn. The same seed gives the same file.
"""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from intake.pages import pages_of
from intake.reading.appearance import NAMES, ROLES, WEIGHTS
from intake.reading.examples import ColumnCase, column_cases
from intake.reading.grid import GridRow
from intake.reading.labels import CODE

PENALTY = 3.0
"""Ridge penalty of the weights, in nats: strong, since the composed articles and codes are of one hand."""
FOREIGN = 2
"""Every so many layouts have labels that the reader has no lists for: their tables are found otherwise."""
RECODED = 0.6
"""Share of the documents whose article numbers are made anew."""
FORMS = ("######", "#####", "########", "####", "##-###", "##.###.##", "###-###", "@######", "@@#####", "@-#####")
"""Article numbers: # a digit, @ a letter."""
Say = Callable[[str], None]


def recoded(rows: Sequence[GridRow], columns: Sequence[int], random: Random) -> list[GridRow]:
    """The rows with article numbers of other makes (digits alone, in groups, letters before them): the composed ones are of one hand."""
    forms = {k: random.choice(FORMS) for k in columns}

    def code(form: str) -> str:
        made = ""
        for c in form:
            made += str(random.randint(int(not made), 9)) if c == "#" else chr(random.randint(65, 90)) if c == "@" else c
        return made

    return [
        GridRow(row.page, row.top, row.bottom,
                {k: replace(cell, text=code(forms[k]), lines=()) if k in forms else cell for k, cell in row.cells.items()}, row.text)
        for row in rows
    ]  # fmt: skip


def examples(documents: int, seed: int, say: Say = print) -> list[ColumnCase]:
    """Columns of composed documents in which as many lines were found as there are."""
    from data.layouts import compose, draw
    from data.layouts.__main__ import small_company
    from data.layouts.foreign import abroad
    from data.layouts.labels import LANGUAGES
    from data.layouts.papers import cast, draw_paper

    people, found = cast(small_company(seed), seed), list[ColumnCase]()
    for n in range(documents):
        random = Random(f"{seed}-columns-{n}")

        def recode(rows: list[GridRow], roles: Sequence[str | None], random: Random = random) -> list[GridRow]:
            other = random.random() < RECODED
            return recoded(rows, [k for k, role in enumerate(roles) if role == CODE], random) if other else rows

        layout = draw(random, random.choice(LANGUAGES), two_codes=random.random() < 0.4)
        layout = abroad(layout, random) if n % FOREIGN == 0 else layout
        made = compose(draw_paper(people, random, layout, date(2026, 1, 5) + timedelta(days=random.randrange(300))), layout)
        pages = pages_of(made.pdf, "application/pdf", "composed.pdf")[0]
        tax = "tax_rate" in layout.columns
        found += column_cases(pages, [truth_of(line) | {"tax_rate": tax or None} for line in made.truth["lines"]], layout.shape, recode)
        if (n + 1) % 100 == 0:
            say(f"{n + 1} of {documents} documents read for the looks of columns")
    return found


def truth_of(line: Mapping[str, Any]) -> dict[str, Any]:
    """A composed line in the words of an order's line."""
    named = {"seller_code": "our_code", "buyer_code": "customer_code", "line_total": "amount"}
    return {named.get(field, field): Decimal(str(v)) if isinstance(v, int | float) else v for field, v in line.items()}


def fit(cases: Sequence[ColumnCase], rounds: int = 400) -> tuple[np.ndarray, np.ndarray]:
    """Weights and constants of a multinomial logistic regression with a ridge penalty, by scipy's L-BFGS."""
    from scipy.optimize import minimize

    x = np.array([c.signs for c in cases])
    y = np.eye(len(ROLES))[[c.role for c in cases]]
    wide = np.column_stack([x, np.ones(len(x))])

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        w = flat.reshape(len(ROLES), -1)
        z = wide @ w.T
        z -= z.max(axis=1, keepdims=True)
        log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        held = w.copy()
        held[:, -1] *= 0.1
        return float(-(y * log_p).sum() + 0.5 * PENALTY * (held * w).sum()), ((np.exp(log_p) - y).T @ wide + PENALTY * held).ravel()

    found = minimize(loss, np.zeros(len(ROLES) * wide.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    w = found.x.reshape(len(ROLES), -1)
    return w[:, :-1], w[:, -1]


def right_of(model: tuple[np.ndarray, np.ndarray], cases: Sequence[ColumnCase]) -> list[tuple[int, bool]]:
    """For each case its role and whether the model's likeliest role is it."""
    best = (np.array([c.signs for c in cases]) @ model[0].T + model[1]).argmax(axis=1)
    return [(c.role, int(b) == c.role) for b, c in zip(best, cases, strict=True)]


def trained(cases: Sequence[ColumnCase], on: str, say: Say = print) -> dict[str, Any]:
    """The model fitted on all of the cases, with its card: what it is right on where a group had no part in the fit."""
    groups = sorted({c.group for c in cases})
    hits = [h for group in groups for h in right_of(fit([c for c in cases if c.group != group]), [c for c in cases if c.group == group])]
    right = sum(h for _, h in hits) / len(hits)
    say(f"{len(cases)} columns; on groups left out in turn {right:.4f} right")
    by_role = {role: [h for r, h in hits if r == k] for k, role in enumerate(ROLES)}
    say("  ".join(f"{role} {sum(h) / len(h):.3f} ({len(h)})" for role, h in by_role.items() if h))
    weights, constants = fit(cases)
    card = {
        "trained_on": f"{on}; {len(cases)} columns",
        "right_on_groups_left_out": round(right, 4),
        "signs": list(NAMES),
        "roles": list(ROLES),
    }
    return {
        "card": card,
        "constants": [round(float(v), 3) for v in constants],
        "weights": [[round(float(v), 3) for v in row] for row in weights],
    }


def composed_on(documents: int, seed: int) -> str:
    """What the examples are, for a card."""
    return f"{documents} composed documents (seed {seed}), every other with foreign labels"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m pipeline.column_training", description=__doc__)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    asked = parser.parse_args()
    model = trained(examples(asked.documents, asked.seed), composed_on(asked.documents, asked.seed))
    asked.out.write_text(json.dumps(model) + "\n", encoding="utf-8")
    print(f"The model is in {asked.out}.")


if __name__ == "__main__":
    main()
