"""What columns look like, and what they mean by it: a small linear model over the content of a column and of its neighbours.

The model knows no labels, so it speaks for columns whose labels no list knows. Its weights stand in `model/columns.json`; they are made
from composed layouts by `python -m pipeline.column_training`, and anew with a workspace's own documents by `ordersift train reading`.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import astuple, dataclass, fields
from functools import lru_cache
from itertools import pairwise
from math import log10
from pathlib import Path
from typing import Any

import numpy as np

from intake.reading.grid import GridCell, GridRow
from intake.reading.labels import AMOUNT, CODE, DATE, DESCRIPTION, DISCOUNT, GTIN, OTHER, PER, POSITION, PRICE, QUANTITY, TAX, UNIT
from intake.reading.values import dates, gtin, looks_like_code, number, ordinal, unit_of

WEIGHTS = Path(__file__).parent / "model" / "columns.json"
ROLES = (POSITION, CODE, GTIN, DESCRIPTION, QUANTITY, UNIT, PRICE, PER, DISCOUNT, AMOUNT, TAX, DATE, OTHER)
"""What the model tells apart; CODE stands for article numbers of either side."""


@dataclass
class Looks:
    """Shares (0..1) of a column's filled cells that look like each kind of value, over the rows that may be lines."""

    filled: float = 0.0
    numeric: float = 0.0
    whole: float = 0.0
    cents: float = 0.0
    percent: float = 0.0
    unit: float = 0.0
    with_unit: float = 0.0
    date: float = 0.0
    code: float = 0.0
    gtin: float = 0.0
    words: float = 0.0
    sequence: bool = False
    currency: float = 0.0
    per: float = 0.0
    distinct: float = 0.0
    """Different cells among all."""
    alike: float = 0.0
    """Whole numbers or words of the one most frequent length."""
    mixed: float = 0.0
    """Letters and digits in one word."""
    size: float = 0.0
    """Decimal logarithm of the middle number, a tenth of it."""
    long: float = 0.0
    """Whole numbers of five digits and more."""
    tens: float = 0.0
    """Whole numbers that end with 0 or 5, or are 1."""
    zeros: float = 0.0
    """Numbers that begin with a 0 and go on with digits."""

    @property
    def numbers(self) -> bool:
        """Whether they are long, of one length and all different, as article numbers beside counts are."""
        return self.long == self.alike == self.distinct == 1.0 and self.tens < 1.0


def looks_of(rows: Sequence[GridRow], column: int) -> Looks:
    """What the cells of one column look like."""
    cells = [r.cells[column] for r in rows if column in r.cells]
    if not cells:
        return Looks()
    count = len(cells)
    numbers = [c.number for c in cells]
    whole = [n for n in numbers if n and n.decimals in (0, -1)]
    values = [n for c in cells if (n := ordinal(c.text)) is not None]
    counts = [abs(int(n.value(True))) for n in whole]
    amounts = sorted(abs(n.value(True)) for n in numbers if n)
    lengths = Counter(len(c.text) for c in cells)
    return Looks(
        filled=count / max(1, len(rows)),
        numeric=sum(n is not None for n in numbers) / count,
        whole=len(whole) / count,
        cents=sum(1 for n in numbers if n and n.decimals >= 2) / count,
        percent=sum(1 for n in numbers if n and n.percent) / count,
        unit=sum(1 for c in cells if unit_of(c.text)) / count,
        with_unit=sum(1 for n in numbers if n and n.unit) / count,
        date=sum(1 for c in cells if dates(c.text)) / count,
        code=sum(1 for c in cells if looks_like_code(c.text)) / count,
        gtin=sum(1 for c in cells if gtin(c.text)) / count,
        words=sum(len([w for w in c.text.split() if not number(w)]) for c in cells) / count,
        sequence=len(values) == count and _counts_up(values),
        currency=sum(1 for n in numbers if n and n.currency) / count,
        per=sum(1 for n in numbers if n and n.per) / count,
        distinct=len({c.text for c in cells}) / count,
        alike=lengths.most_common(1)[0][1] / count,
        mixed=sum(1 for c in cells if _mixed(c)) / count,
        size=0.1 * log10(max(1.0, float(amounts[len(amounts) // 2]))) if amounts else 0.0,
        long=sum(1 for n in counts if n >= 10_000) / count,
        tens=sum(1 for n in counts if n % 5 == 0 or n == 1) / count,
        zeros=sum(1 for c in cells if len(c.text) > 1 and c.text[0] == "0" and c.text.isdigit()) / count,
    )


def _counts_up(values: Sequence[int]) -> bool:
    """Whether whole numbers count lines: by ones, fives, tens or hundreds, some left out."""
    if len(values) == 1:
        return values[0] in (1, 10)
    steps = [b - a for a, b in pairwise(values)]
    least = min(steps)
    return least in (1, 5, 10, 100) and all(s % least == 0 for s in steps) and sum(steps) <= 3 * least * len(steps) and 0 < values[0] < 200


def _mixed(cell: GridCell) -> bool:
    text = cell.text
    return " " not in text and any(c.isalpha() for c in text) and any(c.isdigit() for c in text)


NEIGHBOUR = ("numeric", "unit", "words", "cents", "code", "with_unit")
"""What a column's neighbours tell about it."""
NAMES = (
    *(f.name for f in fields(Looks)), *(f"left {n}" for n in NEIGHBOUR), *(f"right {n}" for n in NEIGHBOUR),
    "place", "first", "last", "money right", "money left", "plain",
)  # fmt: skip


def signs(looks: Sequence[Looks]) -> np.ndarray:
    """One row of numbers for each column of a table: its own looks, its neighbours', its place among the columns."""
    nothing, count = Looks(), len(looks)
    cents = [float(x.cents > 0.5) for x in looks]
    rows = []
    for k, look in enumerate(looks):
        own = [float(v) for v in astuple(look)]
        own[NAMES.index("words")] = min(own[NAMES.index("words")], 6.0) / 6.0
        beside = []
        for other in (looks[k - 1] if k else nothing, looks[k + 1] if k + 1 < count else nothing):
            beside += [min(1.0, float(getattr(other, name))) for name in NEIGHBOUR]
        place = k / max(1, count - 1)
        plain = look.whole * (1.0 - look.long) * (1.0 - float(look.sequence))
        rows.append(
            [*own, *beside, place, float(k == 0), float(k == count - 1), min(1.0, sum(cents[k + 1 :])), min(1.0, sum(cents[:k])), plain]
        )
    return np.array(rows)


Model = tuple[np.ndarray, np.ndarray]
"""Weights by role and sign, and a constant by role."""
_LEARNED: ContextVar[Model | None] = ContextVar("column looks of a workspace", default=None)


@lru_cache(maxsize=1)
def shipped() -> Model:
    """The model that comes with the product."""
    return of_file(json.loads(WEIGHTS.read_text("utf-8")))


def of_file(model: Mapping[str, Any]) -> Model:
    """The model in a file's "weights" and "constants"."""
    return np.array(model["weights"]), np.array(model["constants"])


@contextmanager
def using(model: Model | None) -> Iterator[None]:
    """Judge columns with another model than the shipped one; None: with that."""
    token = _LEARNED.set(model)
    try:
        yield
    finally:
        _LEARNED.reset(token)


def likelihoods(looks: Sequence[Looks]) -> list[dict[str, float]]:
    """For each column the natural logarithm of the probability of each role."""
    weights, constants = _LEARNED.get() or shipped()
    z = signs(looks) @ weights.T + constants
    z -= z.max(axis=1, keepdims=True)
    z -= np.log(np.exp(z).sum(axis=1, keepdims=True))
    return [dict(zip(ROLES, map(float, row), strict=True)) for row in z]
