"""What is counted of documents read against their truth: lines, whole documents, header values, single fields, and what was called sure.

Lines are exact with the right quantity, price and amount as printed; read lines that are none count as wrong.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

HEADER = ("number", "date", "requested_date", "buyer", "seller", "ship_to", "currency", "total")
LINE = ("quantity", "unit_price", "line_total")
ASIDE = ("seller_code", "buyer_code", "gtin", "unit", "price_per", "requested_date", "description")
"""Fields of a line that are counted by themselves and do not make it wrong."""
CODES = ("seller_code", "buyer_code")
"""A lone article number under a column that doesn't say whose it is may be taken for either's; it is counted once more without the side."""
SURE = 0.9


@dataclass
class Score:
    """What was right (True) of the documents of one group."""

    lines: list[bool] = field(default_factory=list[bool])
    documents: list[bool] = field(default_factory=list[bool])
    header: list[bool] = field(default_factory=list[bool])


def interval(values: Sequence[bool], rounds: int = 400) -> tuple[float, float]:
    """95 % bootstrap interval of a share."""
    rng = random.Random(1)
    means = sorted(sum(rng.choices(values, k=len(values))) / len(values) for _ in range(rounds))
    return means[int(0.025 * rounds)], means[int(0.975 * rounds) - 1]


def squash(value: object) -> str:
    return re.sub(r"[\W_]", "", str(value).lower())


def same(truth: Any, read: Any) -> bool:
    """Numbers to 1e-4, texts without case, blanks and marks."""
    if read is None:
        return False
    if isinstance(truth, int | float):
        return isinstance(read, int | float) and abs(Decimal(str(truth)) - Decimal(str(read))) < Decimal("0.0001")
    return squash(truth) == squash(read)


def right(name: str, truth: Any, read: Any) -> bool:
    """As `same`; a company's name and a description may be longer or shorter than the truth, as long as one holds the other."""
    if name in ("buyer", "seller", "ship_to", "description") and read:
        a, b = squash(truth), squash(read)
        return a == b or (min(len(a), len(b)) >= 5 and (a in b or b in a))
    return same(truth, read)


def aligned(truth: Sequence[dict[str, Any]], read: Sequence[dict[str, Any]]) -> dict[int, int]:
    """Which true line each read line is (index -> index): the longest run, in order, of lines with right quantity, price and amount."""
    equal = [[all(t.get(k) is None or same(t[k], r.get(k)) for k in LINE) for t in truth] for r in read]
    best = [[0] * (len(truth) + 1) for _ in range(len(read) + 1)]
    for i in reversed(range(len(read))):
        for j in reversed(range(len(truth))):
            best[i][j] = 1 + best[i + 1][j + 1] if equal[i][j] else max(best[i + 1][j], best[i][j + 1])
    pairs, i, j = {}, 0, 0
    while i < len(read) and j < len(truth):
        if equal[i][j]:
            pairs[i], i, j = j, i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def shown(values: Sequence[bool]) -> str:
    low, high = interval(values)
    return f"{sum(values) / len(values):.3f} ({low:.3f}..{high:.3f}, n={len(values)})"


def hits_of(truth: Sequence[dict[str, Any]], read: Sequence[dict[str, Any]], pairs: dict[int, int]) -> list[bool]:
    """Of each true line whether it was read; and a False for each read line too many."""
    hits = [k in pairs.values() for k in range(len(truth))]
    return hits + [False] * (len(read) - len(pairs) - hits.count(False))


@dataclass
class Tally:
    """The running count over documents."""

    scores: defaultdict[str, Score] = field(default_factory=lambda: defaultdict[str, Score](Score))
    fields: defaultdict[str, list[bool]] = field(default_factory=lambda: defaultdict[str, list[bool]](list))
    sure: list[bool] = field(default_factory=list[bool])
    """Of each line of confidence SURE and more whether it was right."""
    proven: list[bool] = field(default_factory=list[bool])

    def add(self, truth: dict[str, Any], header: dict[str, Any], lines: Sequence[dict[str, Any]], groups: Iterable[str]) -> str:
        """Count one document; returns in words what of it is wrong, "" if nothing is."""
        pairs = aligned(truth["lines"], lines)
        hits = hits_of(truth["lines"], lines, pairs)
        self.sure += [i in pairs for i, line in enumerate(lines) if line["confidence"] >= SURE]
        self.proven += [i in pairs for i, line in enumerate(lines) if line["proven"]]
        heads = {k: right(k, truth[k], header.get(k)) for k in HEADER if truth.get(k) is not None}
        for group in groups:
            self.scores[group].lines += hits
            self.scores[group].documents.append(all(hits))
            self.scores[group].header += heads.values()
        for k, hit in heads.items():
            self.fields[f"header {k}"].append(hit)
        for i, j in pairs.items():
            true = {k: v for k in ASIDE if (v := truth["lines"][j].get(k)) is not None}
            for k, value in true.items():
                self.fields[f"right line's {k}"].append(right(k, value, lines[i].get(k)))
            codes = [true[k] for k in CODES if k in true]
            if len(codes) == 1:
                self.fields["right line's lone code"].append(any(right(k, codes[0], lines[i].get(k)) for k in CODES))
        if all(hits) and all(heads.values()):
            return ""
        missed = " ".join(f"{k}={header.get(k)!r}<>{truth[k]!r}" for k, hit in heads.items() if not hit)
        return f"lines {sum(hits)}/{len(hits)} (true {len(truth['lines'])}, read {len(lines)}) {missed}".rstrip()

    def print(self, *, without: tuple[str, ...] = ()) -> None:
        """All figures with their intervals, but for groups whose names begin with one of `without`."""
        for name, score in sorted(self.scores.items()):
            if not name.startswith(without):
                parts = (("lines", score.lines), ("documents", score.documents), ("header", score.header))
                print(f"{name:26s} " + "  ".join(f"{part} {shown(values)}" for part, values in parts if values))
        for name, values in sorted(self.fields.items()):
            print(f"{name:26s} {shown(values)}")
        print(f"proven lines {len(self.proven)}, of these wrong {self.proven.count(False)}")
        print(f"lines of confidence {SURE} and more {len(self.sure)}, of these wrong {self.sure.count(False)}")
