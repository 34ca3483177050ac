"""Composed documents read and scored: each value of header and lines, by the parts of a layout's family and by language."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.counting import Tally
from intake.pages import pages_of
from intake.reading.document import read_document
from intake.twice import settled

PARTS = ("shape", "ruling", "order", "information", "prices")
"""What the parts of a family's name say."""
TYPES = {".pdf": "application/pdf", ".xlsx": "application/xlsx", ".csv": "text/csv"}


def groups_of(truth: dict[str, Any]) -> Iterator[str]:
    yield "all"
    yield f"language {truth['language']}"
    for part, value in zip(PARTS, truth["family"].split("/"), strict=True):
        yield f"{part} {value}"


def score_layouts(directory: Path, prediction, *, failures: bool = False) -> None:  # type: ignore[no-untyped-def]
    """Print lines exact, documents exact, header, single fields and how many lines called proven are wrong.

    `prediction` turns an order into the keys of `ordersift read --json`. Nobody tells the reader who the seller is.
    """
    tally = Tally()
    for text in (directory / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        path = directory / truth["file"]
        raw = path.read_bytes()
        pages, _ = settled(pages_of(raw, TYPES[path.suffix], path.name)[0], raw, TYPES[path.suffix], path.name, None)
        read = prediction(read_document(pages, path.name, us=None)[1] if pages else None)
        fault = tally.add(truth, read["header"], read["lines"], groups_of(truth))
        if failures and fault:
            print(f"{truth['file']} {truth['family']} {truth['language']} {fault}")
    tally.print()
