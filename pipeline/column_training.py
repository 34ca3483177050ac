"""`python -m pipeline.column_training`: the model of what columns mean by their looks, made from composed layouts.

Truth is matched to columns by content: a column bears the role of the field whose values its cells show. What it prints is measured on row
shapes that the fit did not see, each left out in turn. The same seed gives the same file.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from intake.pages import pages_of
from intake.reading.appearance import NAMES, ROLES, WEIGHTS, looks_of, signs
from intake.reading.document import understand
from intake.reading.grid import GridRow
from intake.reading.labels import AMOUNT, CODE, DATE, DESCRIPTION, DISCOUNT, GTIN, OTHER, PER, POSITION, PRICE, QUANTITY, TAX, UNIT
from intake.reading.values import dates

FIELDS = {
    "line_no": POSITION, "seller_code": CODE, "buyer_code": CODE, "gtin": GTIN, "description": DESCRIPTION, "quantity": QUANTITY,
    "unit": UNIT, "unit_price": PRICE, "price_per": PER, "discount": DISCOUNT, "line_total": AMOUNT, "requested_date": DATE,
}  # fmt: skip
ENOUGH = 0.6
"""Share of a column's cells that must show a field's values."""
PENALTY = 3.0
"""Ridge penalty of the weights, in nats: strong, since the composed articles and codes are of one hand."""
FOREIGN = 2
"""Every so many layouts have labels that the reader has no lists for: their tables are found otherwise."""
RECODED = 0.6
"""Share of the documents whose article numbers are made anew."""
FORMS = ("######", "#####", "########", "####", "##-###", "##.###.##", "###-###", "@######", "@@#####", "@-#####")
"""Article numbers: # a digit, @ a letter."""
Example = tuple[np.ndarray, int, str]
"""(signs, role, row shape)"""
Say = Callable[[str], None]


def _shows(cell: str, number: Any, value: Any, field: str) -> bool:
    if field in ("quantity", "unit_price", "discount", "line_total", "price_per"):
        return number is not None and any(abs(float(abs(number.value(c))) - abs(float(value))) < 1e-4 for c in (True, False))
    if field == "requested_date":
        return any(day.isoformat() == value for day, _ in dates(cell))
    if field == "description":
        return len(cell) > 3 and (cell in value or value in cell)
    return cell == value


def role_of(rows: Sequence[GridRow], column: int, truth: Sequence[dict[str, Any]], tax: bool) -> str | None:
    """The role of a column by what its cells show of the true lines; None where it can't be told."""
    best, role = ENOUGH, None
    for field, meaning in FIELDS.items():
        pairs = [(row.cells.get(column), line[field]) for row, line in zip(rows, truth, strict=True) if line[field] is not None]
        filled = [(cell, value) for cell, value in pairs if cell]
        if len(filled) * 2 < len(pairs) or not filled:
            continue
        share = sum(any(_shows(piece, cell.number, value, field) for piece in cell.pieces) for cell, value in filled) / len(filled)
        if share > best or (share == best and role is None):
            best, role = share, meaning
    cells = [row.cells[column] for row in rows if column in row.cells]
    if role is None and tax and cells and all(c.number is not None for c in cells):
        return TAX
    return role


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


def examples(documents: int, seed: int, say: Say = print) -> list[Example]:
    """Columns of composed documents in which as many lines were found as there are."""
    from data.layouts import compose, draw
    from data.layouts.__main__ import small_company
    from data.layouts.foreign import abroad
    from data.layouts.labels import LANGUAGES
    from data.layouts.papers import cast, draw_paper

    people, found = cast(small_company(seed), seed), list[Example]()
    for n in range(documents):
        random = Random(f"{seed}-columns-{n}")
        layout = draw(random, random.choice(LANGUAGES), two_codes=random.random() < 0.4)
        layout = abroad(layout, random) if n % FOREIGN == 0 else layout
        made = compose(draw_paper(people, random, layout, date(2026, 1, 5) + timedelta(days=random.randrange(300))), layout)
        seen = understand(pages_of(made.pdf, "application/pdf", "composed.pdf")[0]).found
        truth = made.truth["lines"]
        if seen is None or len(seen.items) != len(truth):
            continue
        rows = [item.anchor for item in seen.items]
        tax = "tax_rate" in layout.columns
        roles = [role_of(rows, k, truth, tax) for k in range(len(seen.grid.columns))]
        if random.random() < RECODED:
            rows = recoded(rows, [k for k, role in enumerate(roles) if role == CODE], random)
        looks = [looks_of(rows, k) for k in range(len(roles))]
        known = {r for r in roles if r}
        if QUANTITY not in known or len(known) < 2:
            continue
        table = signs(looks)
        found += [(table[k], ROLES.index(role or OTHER), layout.shape) for k, role in enumerate(roles) if looks[k].filled]
        if (n + 1) % 100 == 0:
            say(f"{n + 1} of {documents} documents read")
    return found


def fit(cases: Sequence[Example], rounds: int = 400) -> tuple[np.ndarray, np.ndarray]:
    """Weights and constants of a multinomial logistic regression with a ridge penalty, by scipy's L-BFGS."""
    from scipy.optimize import minimize

    x = np.array([c[0] for c in cases])
    y = np.eye(len(ROLES))[[c[1] for c in cases]]
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


def right_of(model: tuple[np.ndarray, np.ndarray], cases: Sequence[Example]) -> list[tuple[int, bool]]:
    """For each case its role and whether the model's likeliest role is it."""
    best = (np.array([c[0] for c in cases]) @ model[0].T + model[1]).argmax(axis=1)
    return [(c[1], int(b) == c[1]) for b, c in zip(best, cases, strict=True)]


def train(out: Path, documents: int, seed: int, say: Say = print) -> None:
    cases = examples(documents, seed, say)
    shapes = sorted({c[2] for c in cases})
    hits = [h for shape in shapes for h in right_of(fit([c for c in cases if c[2] != shape]), [c for c in cases if c[2] == shape])]
    say(f"{len(cases)} columns; on row shapes left out in turn {sum(h for _, h in hits) / len(hits):.4f} right")
    by_role = {role: [h for r, h in hits if r == k] for k, role in enumerate(ROLES)}
    say("  ".join(f"{role} {sum(h) / len(h):.3f} ({len(h)})" for role, h in by_role.items() if h))
    weights, constants = fit(cases)
    card = {
        "trained_on": f"{documents} composed documents (seed {seed}), every other with foreign labels; {len(cases)} columns",
        "right_on_row_shapes_left_out": round(sum(h for _, h in hits) / len(hits), 4),
        "signs": list(NAMES),
        "roles": list(ROLES),
    }
    model = {
        "card": card,
        "constants": [round(float(v), 3) for v in constants],
        "weights": [[round(float(v), 3) for v in row] for row in weights],
    }
    out.write_text(json.dumps(model) + "\n", encoding="utf-8")
    say(f"The model is in {out}.")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m pipeline.column_training", description=__doc__)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    asked = parser.parse_args()
    train(asked.out, asked.documents, asked.seed)


if __name__ == "__main__":
    main()
