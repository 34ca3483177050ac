"""How well hand-designed papers are read through the product's own door, as `ordersift read --json` does.

    python -m benchmarks.paper DIR [--failures] [--totals]

DIR is what `python -m tests.paper DIR --set a|b|c|d|e [--scan]` writes. Lines are exact with the right quantity, price and amount as
printed; lines that are none count as wrong. Papers that are no orders are asked for their kind only.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.layouts import ASIDE, HEADER, SURE, Score, aligned, right, shown
from intake import read_file
from pipeline.formats import reading_json

CODES = ("seller_code", "buyer_code")
"""A lone article number under a column that doesn't say whose it is may be taken for either's; it is counted once more without the side."""


def read(path: Path) -> dict[str, Any]:
    """Kind, header and lines of a file. A file of several documents is taken as one order with the header of the longest."""
    answer = reading_json(path.name, read_file(path.read_bytes(), path.name))
    documents = [d for d in answer["documents"] if d["lines"]] or answer["documents"]
    longest = max(documents, key=lambda d: len(d["lines"]), default={"header": {}})
    return {"kind": answer["kind"], "header": longest["header"], "lines": [x for d in documents for x in d["lines"]]}


def groups_of(truth: dict[str, Any]) -> Iterator[str]:
    yield "all"
    yield f"medium {truth['medium']}"
    yield f"language {truth['language']}"
    yield f"layout {truth['layout']}"


def hits_of(truth: Sequence[dict[str, Any]], read: Sequence[dict[str, Any]], pairs: dict[int, int]) -> list[bool]:
    """Of each true line whether it was read; and a False for each read line too many."""
    hits = [k in pairs.values() for k in range(len(truth))]
    return hits + [False] * (len(read) - len(pairs) - hits.count(False))


def score_papers(directory: Path, *, failures: bool = False, groups: bool = True) -> None:
    scores: defaultdict[str, Score] = defaultdict(Score)
    fields: defaultdict[str, list[bool]] = defaultdict(list)
    kinds: defaultdict[bool, list[bool]] = defaultdict(list)
    sure = sure_wrong = proven = proven_wrong = 0
    for text in (directory / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        answer = read(directory / truth["file"])
        is_order = truth["kind"] == "order"
        kinds[is_order].append((answer["kind"] == "order") == is_order)
        if not is_order:
            if failures and not kinds[is_order][-1]:
                print(f"{truth['file']} is {truth['kind']}, read as {answer['kind']}")
            continue
        lines = answer["lines"]
        pairs = aligned(truth["lines"], lines)
        hits = hits_of(truth["lines"], lines, pairs)
        for i, line in enumerate(lines):
            sure, sure_wrong = sure + (line["confidence"] >= SURE), sure_wrong + (line["confidence"] >= SURE and i not in pairs)
            proven, proven_wrong = proven + line["proven"], proven_wrong + (line["proven"] and i not in pairs)
        header = {k: right(k, truth[k], answer["header"].get(k)) for k in HEADER if truth.get(k) is not None}
        for group in groups_of(truth):
            scores[group].lines += hits
            scores[group].documents.append(all(hits))
            scores[group].header += header.values()
        for k, hit in header.items():
            fields[f"header {k}"].append(hit)
        for i, j in pairs.items():
            for k in ASIDE:
                if (value := truth["lines"][j].get(k)) is not None:
                    fields[f"right line's {k}"].append(right(k, value, lines[i].get(k)))
            codes = [v for k in CODES if (v := truth["lines"][j].get(k)) is not None]
            if len(codes) == 1:
                fields["right line's lone code"].append(any(right(k, codes[0], lines[i].get(k)) for k in CODES))
        if failures and not (all(hits) and all(header.values()) and kinds[True][-1]):
            missed = " ".join(f"{k}={answer['header'].get(k)!r}<>{truth[k]!r}" for k, hit in header.items() if not hit)
            kind = "" if kinds[True][-1] else f" kind {answer['kind']}"
            print(f"{truth['file']}{kind} lines {sum(hits)}/{len(hits)} (true {len(truth['lines'])}, read {len(lines)}) {missed}")
    for name, score in sorted(scores.items()):
        if groups or not name.startswith(("layout", "language")):
            parts = (("lines", score.lines), ("documents", score.documents), ("header", score.header))
            print(f"{name:26s} " + "  ".join(f"{part} {shown(values)}" for part, values in parts if values))
    for name, values in sorted(fields.items()):
        print(f"{name:26s} {shown(values)}")
    for is_order, values in kinds.items():
        print(f"{'orders' if is_order else 'other papers'} told as such: {sum(values)} of {len(values)}")
    print(f"proven lines {proven}, of these wrong {proven_wrong}; lines of confidence {SURE} and more {sure}, of these wrong {sure_wrong}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--failures", action="store_true", help="name the papers that were not read right")
    parser.add_argument("--totals", action="store_true", help="no figures of single layouts and languages")
    asked = parser.parse_args()
    score_papers(asked.directory, failures=asked.failures, groups=not asked.totals)


if __name__ == "__main__":
    main()
