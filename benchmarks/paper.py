"""How well hand-designed papers are read through the product's own door, as `ordersift read --json` does.

    python -m benchmarks.paper DIR [--failures] [--totals]

DIR is what `python -m tests.paper DIR --set a|...|l [--scan]` writes. Lines are exact with the right quantity, price and amount as
printed; lines that are none count as wrong. Papers that are no orders are asked for their kind only.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.counting import Tally
from intake import read_file
from pipeline.formats import reading_json


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


def score_papers(directory: Path, *, failures: bool = False, groups: bool = True) -> None:
    tally, kinds = Tally(), defaultdict[bool, list[bool]](list)
    for text in (directory / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        answer = read(directory / truth["file"])
        is_order = truth["kind"] == "order"
        told = (answer["kind"] == "order") == is_order
        kinds[is_order].append(told)
        fault = tally.add(truth, answer["header"], answer["lines"], groups_of(truth)) if is_order else ""
        if failures and (fault or not told):
            print(truth["file"], "" if told else f"is {truth['kind']}, read as {answer['kind']}", fault)
    tally.print(without=() if groups else ("layout", "language"))
    for is_order, values in kinds.items():
        print(f"{'orders' if is_order else 'other papers'} told as such: {sum(values)} of {len(values)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--failures", action="store_true", help="name the papers that were not read right")
    parser.add_argument("--totals", action="store_true", help="no figures of single layouts and languages")
    asked = parser.parse_args()
    score_papers(asked.directory, failures=asked.failures, groups=not asked.totals)


if __name__ == "__main__":
    main()
