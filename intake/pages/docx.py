"""Word files: what is written outside tables as lines (letterhead, text boxes and foot included), then each table as a grid."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from intake.pages.grid import MAX_COLUMNS, grid_page
from intake.pages.markup import text_page
from intake.pages.page import Page
from orders import Source

MAX_TABLES, MAX_ROWS, MAX_PARAGRAPHS = 50, 2000, 5000
TABLE, ROW, CELL, PARAGRAPH = qn("w:tbl"), qn("w:tr"), qn("w:tc"), qn("w:p")
SIGNS = {qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
APART = "   "
"""Between the cells of a letterhead's table."""


def docx_pages(raw: bytes) -> list[Page]:
    """One page with all paragraphs, then one per table. Raises KeyError, ValueError or BadZipFile for a broken file."""
    document = Document(BytesIO(raw))
    body = document.element.body
    heads, feet = (_margins(document, name) for name in ("header", "footer"))
    for part in (*heads, body, *feet):
        _as_changed(part)
    lines = [line for part in (*heads, body, *feet) for line in _lines(part, tables=part is not body)]
    text = "\n".join(_in_columns("\n".join(lines).split("\n")))
    pages = [text_page(text, source=Source.TEXT_LAYER)] if text.strip() else []
    for table in islice((t for t in body.iter(TABLE) if not _twice(t)), MAX_TABLES):
        rows = _rows(table)
        if any(any(row) for row in rows):
            pages.append(grid_page(rows, len(pages) + 1, Source.CELL))
    return pages


def _margins(document: Any, name: str) -> list[Any]:
    """The headers or the footers of the first sections, each once, the first page's own before the others'."""
    found = []
    for section in document.sections[:3]:
        own = [getattr(section, f"first_page_{name}")] if section.different_first_page_header_footer else []
        found += [part._element for part in (*own, getattr(section, name)) if not part.is_linked_to_previous]
    return found


def _as_changed(root: Any) -> None:
    """Take out what is struck through or deleted with changes tracked, and keep what was inserted so: the paper as its writer means it.
    A field's hint of what to enter there is not what its writer entered."""
    for mark in [*root.iter(qn("w:strike")), *root.iter(qn("w:dstrike"))]:
        run = mark.getparent().getparent()
        if mark.get(qn("w:val")) not in ("0", "false", "none") and run is not None and run.tag == qn("w:r") and run.getparent() is not None:
            run.getparent().remove(run)
    for gone in [*root.iter(qn("w:del")), *root.iter(qn("w:moveFrom"))]:
        if gone.getparent() is not None:
            gone.getparent().remove(gone)
    for new in [*root.iter(qn("w:ins")), *root.iter(qn("w:moveTo"))]:
        for child in list(new):
            new.addprevious(child)
        if new.getparent() is not None:
            new.getparent().remove(new)
    for hint in root.iter(qn("w:showingPlcHdr")):
        for text in hint.getparent().getparent().iter(qn("w:t")):
            text.text = ""


def _lines(root: Any, *, tables: bool) -> list[str]:
    """The paragraphs below an XML element that stand in no table, in reading order, with its tables' rows as lines if asked."""
    found = (e for e in root.iter(PARAGRAPH, ROW) if (tables if e.tag == ROW else _above(e, TABLE) is None) and not _twice(e))
    return [_row(e) if e.tag == ROW else _text(e) for e in islice(found, MAX_PARAGRAPHS)]


def _in_columns(lines: Sequence[str]) -> list[str]:
    """The lines with tabs one column below the other where neighbours have as many: a tab leads to a stop, not to the text's end."""
    out: list[str] = []
    runs: list[list[list[str]]] = []
    for line in lines:
        cells = line.split("\t")
        if runs and len(runs[-1][0]) == len(cells) > 1:
            runs[-1].append(cells)
        else:
            runs.append([cells])
    for run in runs:
        wide = [max(map(len, column)) for column in zip(*run, strict=True)]
        out += [APART.join(text.ljust(w) for text, w in zip(cells, wide, strict=True)).rstrip() for cells in run]
    return out


def _row(row: Any) -> str:
    """The cells of a row as one line."""
    return APART.join(text for cell in _own(row, CELL) if (text := " ".join(_cell(cell).split())))


def _rows(table: Any) -> list[list[str]]:
    """Texts of the table's cells on its grid: one that spans several columns fills the first, one that spans rows the topmost."""
    rows: list[list[str]] = []
    above: set[int] = set()  # columns in which a cell goes on to the next row
    for row in islice(_own(table, ROW), MAX_ROWS):
        texts = [""] * _number(row, "w:trPr/w:gridBefore", 0)
        here: set[int] = set()
        for cell in _own(row, CELL):
            at = len(texts)
            merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            goes_on = merged is not None and merged.get(qn("w:val"), "continue") == "continue" and at in above
            texts += ["" if goes_on else _cell(cell), *[""] * (_number(cell, "w:tcPr/w:gridSpan", 1) - 1)]
            here |= {at} if merged is not None else set()
        rows.append(texts[:MAX_COLUMNS])
        above = here
    return rows


def _number(element: Any, path: str, usual: int) -> int:
    """The value of an element's property; `usual` where there is none."""
    found = element.find("/".join(map(qn, path.split("/"))))
    value = found.get(qn("w:val"), "") if found is not None else ""
    return min(int(value), MAX_COLUMNS) if value.isdigit() else usual


def _cell(cell: Any) -> str:
    """The text of a cell by its paragraphs, without that of tables inside it."""
    return "\n".join(_text(p) for p in _own(cell, PARAGRAPH)).strip()


def _text(paragraph: Any) -> str:
    """What stands in a paragraph's runs, links, fields and controls; a text box in it has paragraphs of its own."""
    runs = (e for e in paragraph.iter(qn("w:t"), *SIGNS) if e.getparent().tag == qn("w:r") and _above(e, PARAGRAPH) is paragraph)
    return "".join(SIGNS.get(e.tag) or e.text or "" for e in runs)


def _own(element: Any, tag: str) -> Iterator[Any]:
    """The elements of a tag that belong to this element, also below content controls, and not to one of its kind inside it."""
    return (e for e in element.iter(tag) if _above(e, element.tag) is element and not _twice(e))


def _above(element: Any, tag: str) -> Any:
    """The nearest element of a tag around an element."""
    return next(element.iterancestors(tag), None)


def _twice(element: Any) -> bool:
    """Whether an element is a text box's second copy, which Word keeps for programs that can't show the first."""
    return _above(element, "{*}Fallback") is not None
