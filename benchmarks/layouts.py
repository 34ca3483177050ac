"""Composed documents read and scored: each value of header and lines, by the parts of a layout's family and by language."""

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from intake.pages import pages_of
from intake.reading.document import read_document
from intake.twice import settled

PARTS = ("shape", "ruling", "order", "information", "prices")
"""What the parts of a family's name say."""
HEADER = ("number", "date", "requested_date", "buyer", "seller", "ship_to", "currency", "total")
LINE = ("quantity", "unit_price", "line_total")
ASIDE = ("seller_code", "buyer_code", "gtin", "unit", "price_per", "requested_date", "description")
"""Fields of a line that are counted by themselves and do not make it wrong."""
TYPES = {".pdf": "application/pdf", ".xlsx": "application/xlsx", ".csv": "text/csv"}
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


def groups_of(truth: dict[str, Any]) -> Iterator[str]:
    yield "all"
    yield f"language {truth['language']}"
    for part, value in zip(PARTS, truth["family"].split("/"), strict=True):
        yield f"{part} {value}"


def shown(values: Sequence[bool]) -> str:
    low, high = interval(values)
    return f"{sum(values) / len(values):.3f} ({low:.3f}..{high:.3f}, n={len(values)})"


def score_layouts(directory: Path, prediction, *, failures: bool = False) -> None:  # type: ignore[no-untyped-def]
    """Print lines exact, documents exact, header, single fields and how many lines called proven are wrong.

    `prediction` turns an order into the keys of `ordersift read --json`. Nobody tells the reader who the seller is.
    """
    scores: defaultdict[str, Score] = defaultdict(Score)
    fields: defaultdict[str, list[bool]] = defaultdict(list)
    proven = wrong = sure = sure_wrong = 0
    for text in (directory / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        path = directory / truth["file"]
        raw = path.read_bytes()
        pages, _ = settled(pages_of(raw, TYPES[path.suffix], path.name)[0], raw, TYPES[path.suffix], path.name, None)
        order = read_document(pages, path.name, us=None)[1] if pages else None
        read = prediction(order)
        pairs = aligned(truth["lines"], read["lines"])
        hits = [k in pairs.values() for k in range(len(truth["lines"]))]
        hits += [False] * (len(read["lines"]) - len(pairs) - hits.count(False))  # lines that are none
        for i, line in enumerate(read["lines"]):
            hit = i in pairs
            proven, wrong = proven + line["proven"], wrong + (line["proven"] and not hit)
            sure, sure_wrong = sure + (line["confidence"] >= SURE), sure_wrong + (line["confidence"] >= SURE and not hit)
        header = {k: right(k, truth[k], read["header"].get(k)) for k in HEADER if truth.get(k) is not None}
        for group in groups_of(truth):
            scores[group].lines += hits
            scores[group].documents.append(all(hits))
            scores[group].header += header.values()
        for k, hit in header.items():
            fields[f"header {k}"].append(hit)
        for i, j in pairs.items():
            for k in ASIDE:
                if (t := truth["lines"][j]).get(k) is not None:
                    fields[f"right line's {k}"].append(right(k, t[k], read["lines"][i].get(k)))
        if failures and not (all(hits) and all(header.values())):
            missed = " ".join(f"{k}={read['header'].get(k)!r}<>{truth[k]!r}" for k, hit in header.items() if not hit)
            count = f"{sum(hits)}/{len(hits)} (true {len(truth['lines'])}, read {len(read['lines'])})"
            print(f"{truth['file']} {truth['family']} {truth['language']} lines {count} {missed}")
    for name, score in sorted(scores.items()):
        print(f"{name:22s} lines {shown(score.lines)}  documents {shown(score.documents)}  header {shown(score.header)}")
    for name, hits in sorted(fields.items()):
        print(f"{name:22s} {shown(hits)}")
    print(f"proven lines {proven}, of these wrong {wrong}; lines of confidence {SURE} and more {sure}, of these wrong {sure_wrong}")
