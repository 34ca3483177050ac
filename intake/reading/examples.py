"""What the reader's small models are fitted and measured on: the signs of each line and value that was read, and whether it was right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from intake.pages.page import Page
from intake.reading.confidence import Signs, listening
from intake.reading.document import read_document
from orders import Order, OrderLine

FIELDS = ("quantity", "unit_price", "amount")


@dataclass(frozen=True, slots=True)
class Case:
    """One judged line or value. `group` is what is left out together when it is measured (a family of layouts, a sender)."""

    kind: str
    signs: Signs
    right: bool
    proven: bool
    group: str


def cases(pages: Sequence[Page], name: str, truth: Sequence[Mapping[str, Decimal | None]], group: str) -> list[Case]:
    """The lines and values of a document with whether they are as in `truth` (lines with `FIELDS`; None: not printed)."""
    with listening() as heard:
        order = read_document(pages, name, us=None)[1]
    if order is None or not order.lines:
        return []
    paired = _paired(order, truth)
    found: list[Case] = []
    said: list[Signs] = []
    at = 0
    for kind, signs in heard[_start(heard, len(order.lines)) :]:
        if kind != "line":
            said.append(signs)
            continue
        line = order.lines[at]
        wanted = truth[paired[at]] if at in paired else None
        found.append(Case("line", signs, wanted is not None and _exact(wanted, line), line.proven, group))
        shown = [f for f in FIELDS if getattr(line, f) is not None]
        if len(said) >= len(shown) and wanted is not None:
            found += [Case("value", s, _same(wanted, line, f), line.proven, group) for f, s in zip(shown, said, strict=False)]
        said, at = [], at + 1
    return found


def _start(heard: Sequence[tuple[str, Signs]], lines: int) -> int:
    """Where the signs of the last `lines` lines begin: only they are of the order that was given out."""
    ends = [i for i, (kind, _) in enumerate(heard) if kind == "line"]
    return ends[-lines - 1] + 1 if len(ends) > lines else 0


def confirmed(order: Order) -> list[dict[str, Decimal | None]]:
    """The lines of a confirmed order as truth."""
    return [{f: getattr(line, f).value if getattr(line, f) else None for f in FIELDS} for line in order.lines]


def _same(wanted: Mapping[str, Any], line: OrderLine, field: str) -> bool:
    read = getattr(line, field)
    return wanted.get(field) is None or (read is not None and abs(read.value - wanted[field]) < Decimal("0.0001"))


def _exact(wanted: Mapping[str, Any], line: OrderLine) -> bool:
    return all(_same(wanted, line, f) for f in FIELDS)


def _paired(order: Order, truth: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """Which true line each read line is: the in-order pairing with the most right values (read -> true); sharing none, it is none."""
    n, m = len(order.lines), len(truth)
    worth = [[sum(t.get(f) is not None and _same(t, line, f) for f in FIELDS) for t in truth] for line in order.lines]
    best = [[0] * (m + 1) for _ in range(n + 1)]
    for i in reversed(range(n)):
        for j in reversed(range(m)):
            best[i][j] = max(worth[i][j] + best[i + 1][j + 1], best[i + 1][j], best[i][j + 1])
    pairs, i, j = dict[int, int](), 0, 0
    while i < n and j < m:
        if worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            pairs[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs
