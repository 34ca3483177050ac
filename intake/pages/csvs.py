"""CSV in any encoding, with any of the usual delimiters."""

import csv
from collections.abc import Sequence
from io import StringIO

from intake.documents import text_of
from intake.limits import LIMITS
from intake.pages.grid import grid_page
from intake.pages.page import Page
from orders import Problem, Source

DELIMITERS = (";", "\t", ",", "|", "~")


def csv_pages(raw: bytes, name: str, most_rows: int = LIMITS.rows) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """The file as one grid; more than `most_rows` rows are a problem."""
    text = text_of(raw).replace("\x00", "")
    delimiter = delimiter_of(text)
    start = text.index("\n") + 1 if text[:4].lower() == "sep=" and "\n" in text[:20] else 0
    rows: list[list[str]] = []
    problems: tuple[Problem, ...] = ()
    for row in csv.reader(StringIO(text[start:]), delimiter=delimiter):
        if len(rows) >= most_rows:
            problems = (too_many_rows(name, most_rows),)
            break
        rows.append([cell.strip() for cell in row])
    return (grid_page(rows, 1, Source.CELL),), problems


def too_many_rows(name: str, most: int) -> Problem:
    """Half an order is worse than none: the mail waits for a person."""
    return Problem("too_many_rows", f"{name} has more than {most} rows, far more than an order: look at it by eye.", name, blocking=True)


def delimiter_of(text: str) -> str:
    """The delimiter that parts most lines of the sample into the same number of cells (more than one)."""
    return max(DELIMITERS, key=lambda d: _steadiness(_counts(text[:20_000], d)))


def _counts(sample: str, delimiter: str) -> list[int]:
    """Cells of each line of the sample, quotes obeyed."""
    lines = sample.splitlines()[:60]
    try:
        return [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
    except csv.Error:
        return [line.count(delimiter) + 1 for line in lines if line.strip()]


def _steadiness(counts: Sequence[int]) -> float:
    """Share of lines with the usual number of cells, times a reward for more cells; decimal commas part lines unevenly."""
    several = [n for n in counts if n > 1]
    if not several:
        return 0.0
    usual = max(set(several), key=several.count)
    return several.count(usual) / len(counts) * min(usual, 12) ** 0.5
