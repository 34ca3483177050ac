"""Grids that a format states itself (sheet, CSV, HTML or Word table) as pages: cells, and words with synthetic boxes so that evidence has
a place. A page of a grid is drawn with the same boxes for people."""

from collections.abc import Mapping, Sequence

from intake.documents import INVISIBLE
from intake.pages.page import Cell, Page, Unseen, Word
from orders import Box, Source

ROW, CHAR, MARGIN = 14.0, 5.0, 2.0
NARROW, WIDE = 30.0, 260.0
MAX_COLUMNS = 100
MAX_TEXT = 2000


def grid_page(
    rows: Sequence[Sequence[str]], number: int, source: Source, title: str = "", first_row: int = 0, unseen: Mapping[int, str] | None = None
) -> Page:
    """Rows of cell texts as a page. Columns are as wide as their texts (30 to 260 points), rows as high as their longest text needs.

    `first_row` is the row number of the first of `rows` in its sheet, from 0; `unseen` says why some of `rows` count for nothing.
    """
    table = [[_plain(text) for text in row[:MAX_COLUMNS]] for row in rows]
    widths = _widths(table)
    lefts = [sum(widths[:k]) for k in range(len(widths))]
    cells: list[Cell] = []
    words: list[Word] = []
    gone: list[Unseen] = []
    top = 0.0
    for r, row in enumerate(table):
        if why := (unseen or {}).get(r):
            flat = [Cell(first_row + r, k, text, Box(lefts[k], top, lefts[k] + widths[k], top)) for k, text in enumerate(row) if text]
            gone += [Unseen(f"row {first_row + r + 1}", why, tuple(flat))] if flat else []
            top += ROW
            continue
        set_cells = [(k, text, _set(text, widths[k])) for k, text in enumerate(row) if text]
        height = ROW * max((lines[-1][0] + 1 for _, _, lines in set_cells if lines), default=1)
        for k, text, lines in set_cells:
            box = Box(lefts[k], top, lefts[k] + widths[k], top + height)
            cells.append(Cell(first_row + r, k, text, box))
            words += [Word(t, box.x0 + x, top + n * ROW + 2, box.x0 + x + len(t) * CHAR, top + (n + 1) * ROW - 2) for n, x, t in lines]
        top += height
    return Page(number, max(sum(widths), 1.0), max(top, ROW), tuple(words), source, cells=tuple(cells), title=title, unseen=tuple(gone))


def _widths(table: Sequence[Sequence[str]]) -> list[float]:
    """Points of each column: nine in ten of its texts fit on one line."""
    widths = []
    for k in range(max((len(row) for row in table), default=0)):
        lengths = sorted(max(len(line) for line in row[k].split("\n")) for row in table if k < len(row) and row[k])
        usual = lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0
        longest = max((len(word) for row in table if k < len(row) for word in row[k].split()), default=0)
        widths.append(min(max(max(usual, longest) * CHAR + 2 * MARGIN, NARROW), WIDE))
    return widths


def _plain(text: str) -> str:
    """The text with single blanks; its own line breaks stay."""
    lines = (" ".join(line.split()) for line in text[:MAX_TEXT].translate(INVISIBLE).splitlines()[:40])
    return "\n".join(line for line in lines if line)


def _set(text: str, width: float) -> list[tuple[int, float, str]]:
    """The words of a cell's text with line number and x inside the cell; a word longer than the cell is cut at its edge."""
    most = max(int((width - 2 * MARGIN) // CHAR), 1)
    out, line = [], -1
    for written in text.split("\n"):
        line, x = line + 1, 0
        for word in written.split():
            if x and x + len(word) > most:
                line, x = line + 1, 0
            out.append((line, MARGIN + x * CHAR, word if len(word) <= most else word[:most]))
            x += len(word) + 1
    return out
