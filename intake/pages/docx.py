"""Word files: tables become grids, paragraphs the lines before them."""

from io import BytesIO

from docx import Document

from intake.pages.markup import text_page
from intake.pages.page import Page
from intake.pages.sheets import grid_page
from orders import Source


def docx_pages(raw: bytes) -> list[Page]:
    """One page with all paragraphs, then one per table. Raises KeyError, ValueError or BadZipFile for a broken file."""
    document = Document(BytesIO(raw))
    text = "\n".join(p.text for p in document.paragraphs)
    pages = [text_page(text, source=Source.TEXT_LAYER)] if text.strip() else []
    for table in document.tables[:50]:
        rows = [[" ".join(cell.text.split()) for cell in row.cells] for row in table.rows[:2000]]
        pages.append(grid_page(rows, len(pages) + 1, Source.CELL))
    return pages
