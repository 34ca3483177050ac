"""Sheets and CSV: cells with their text as a person sees it, and boxes on a synthetic grid so that evidence has a place."""

import csv
from datetime import date, datetime, time
from io import BytesIO, StringIO

from python_calamine import CalamineError, CalamineWorkbook

from intake.documents import text_of
from intake.pages.page import Cell, Page, Word
from orders import Box, Source

NARROW, WIDE, ROW = 40.0, 320.0, 14.0
CHAR = 5.0
MAX_ROWS, MAX_COLUMNS, MAX_SHEETS = 5000, 100, 20


def sheet_pages(raw: bytes) -> list[Page]:
    """All visible sheets of a workbook (xlsx, xls, ods); raises CalamineError."""
    book = CalamineWorkbook.from_filelike(BytesIO(raw))
    pages = []
    for name in book.sheet_names[:MAX_SHEETS]:
        try:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False, nrows=MAX_ROWS)
        except CalamineError:
            continue
        if any(any(v not in ("", None) for v in row) for row in rows):
            pages.append(grid_page([[cell_text(v) for v in row[:MAX_COLUMNS]] for row in rows], len(pages) + 1, Source.CELL, name))
    return pages


def csv_pages(raw: bytes) -> list[Page]:
    """A CSV file of any delimiter and encoding."""
    text = decoded(raw)
    sample = text[:20_000]
    delimiter = max(";,\t|", key=lambda d: _steadiness(sample, d))
    rows = []
    for row in csv.reader(StringIO(text), delimiter=delimiter):
        rows.append([cell.strip()[:2000] for cell in row[:MAX_COLUMNS]])
        if len(rows) >= MAX_ROWS:
            break
    return [grid_page(rows, 1, Source.CELL)]


def decoded(raw: bytes) -> str:
    """Text by its bytes, without a byte order mark."""
    return text_of(raw)


def grid_page(rows: list[list[str]], number: int, source: Source, title: str = "") -> Page:
    """Rows of cell texts as a page."""
    edges = [0.0]
    for k in range(max((len(row) for row in rows), default=1)):
        longest = max((len(row[k]) for row in rows if k < len(row)), default=0)
        edges.append(edges[-1] + min(max(longest * CHAR + 2 * CHAR, NARROW), WIDE))
    width = edges[-1]
    cells, words = [], []
    for r, row in enumerate(rows):
        for k, text in enumerate(row):
            if text.strip():
                box = Box(edges[k], r * ROW, edges[k + 1], (r + 1) * ROW)
                cells.append(Cell(r, k, text.strip(), box))
                words += _cell_words(text, box)
    return Page(number, width, max(len(rows), 1) * ROW, tuple(words), source, cells=tuple(cells), title=title)


def cell_text(value: object) -> str:
    """A cell as text: whole floats without '.0', dates as ISO."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(round(value, 10))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="minutes")
    return value.isoformat() if isinstance(value, date) else str(value)


def _cell_words(text: str, box: Box) -> list[Word]:
    words, x = [], box.x0 + 2
    for token in text.split():
        end = min(x + CHAR * len(token), box.x1 - 1)
        words.append(Word(token, min(x, end), box.top + 2, end, box.bottom - 2))
        x = end + CHAR
    return words


def _steadiness(sample: str, delimiter: str) -> float:
    counts = [line.count(delimiter) for line in sample.splitlines()[:50] if line.strip()]
    if not counts or max(counts) == 0:
        return 0.0
    usual = max(set(counts), key=counts.count)
    return counts.count(usual) / len(counts) * min(usual, 20) if usual else 0.1
