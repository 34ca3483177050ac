"""Word files: what is written outside tables as lines (letterhead, text boxes and foot included), then each table as a grid."""

from io import BytesIO
from itertools import islice

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from intake.pages.grid import MAX_COLUMNS, grid_page
from intake.pages.markup import text_page
from intake.pages.page import Page
from orders import Source

MAX_TABLES, MAX_ROWS, MAX_PARAGRAPHS = 50, 2000, 5000


def docx_pages(raw: bytes) -> list[Page]:
    """One page with all paragraphs, then one per table. Raises KeyError, ValueError or BadZipFile for a broken file."""
    document = Document(BytesIO(raw))
    for part in (document.element.body, *(x._element for s in document.sections[:3] for x in (s.header, s.footer))):
        _as_changed(part)
    lines: list[str] = []
    for section in document.sections[:3]:
        lines += _lines(section.header._element)
    body = document.element.body
    lines += _lines(body)
    for section in document.sections[:3]:
        lines += _lines(section.footer._element)
    text = "\n".join(lines)
    pages = [text_page(text, source=Source.TEXT_LAYER)] if text.strip() else []
    for element in islice(body.iter(qn("w:tbl")), MAX_TABLES):
        rows = _rows(Table(element, document))
        if any(any(row) for row in rows):
            pages.append(grid_page(rows, len(pages) + 1, Source.CELL))
    return pages


def _as_changed(root) -> None:  # type: ignore[no-untyped-def]
    """Take out what is struck through or deleted with changes tracked, and keep what was inserted so: the paper as its writer means it."""
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


def _lines(root) -> list[str]:  # type: ignore[no-untyped-def]
    """The paragraphs below an XML element that stand in no table, in reading order; a text box once (Word keeps it twice)."""
    out = []
    for element in islice(root.iter(qn("w:p")), MAX_PARAGRAPHS):
        above = {parent.tag for parent in element.iterancestors()}
        if qn("w:tbl") not in above and not any(tag.endswith("}Fallback") for tag in above if isinstance(tag, str)):
            out.append(Paragraph(element, None).text)  # type: ignore[arg-type]
    return out


def _rows(table: Table) -> list[list[str]]:
    """Texts of the table's cells; a cell that spans several columns fills the first, one that spans rows the topmost."""
    rows: list[list[str]] = []
    above: set[int] = set()
    for row in islice(table.rows, MAX_ROWS):
        texts: list[str] = []
        here: set[int] = set()
        for cell in row.cells[:MAX_COLUMNS]:
            key = id(cell._tc)
            texts.append("" if key in here or key in above else cell.text.strip())
            here.add(key)
        rows.append(texts)
        above = here
    return rows
