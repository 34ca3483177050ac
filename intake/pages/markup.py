"""HTML bodies and plain text as pages: tables become grids, the rest words by lines."""

from selectolax.lexbor import LexborHTMLParser as HTMLParser
from selectolax.lexbor import LexborNode as Node

from intake.pages.page import Page, Word
from intake.pages.sheets import MAX_COLUMNS, MAX_ROWS, grid_page
from orders import Source

CHAR, LINE = 6.0, 12.0
MAX_LINES = 5000
BLOCKS = {"p", "div", "br", "tr", "table", "li", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "hr", "pre"}


def text_page(text: str, number: int = 1, source: Source = Source.BODY) -> Page:
    """Plain text as a page of monospaced words: x = column * 6, top = line * 12 points."""
    words = []
    lines = text.expandtabs(8).splitlines()[:MAX_LINES]
    for row, line in enumerate(lines):
        start = 0
        for token in line.split():
            start = line.index(token, start)
            words.append(Word(token, start * CHAR, row * LINE, (start + len(token)) * CHAR, row * LINE + LINE))
            start += len(token)
    width = max((len(line) for line in lines), default=1) * CHAR
    return Page(number, max(width, 1), max(len(lines), 1) * LINE, tuple(words), source)


def html_text(html: str, *, tables: bool = True) -> str:
    """The text of an HTML body, line by line, tables' cells apart; scripts, styles and hidden parts left out, tables if asked."""
    tree = _tree(html)
    if not tables:
        for table in [t for t in tree.css("table") if _is_data(t)]:
            table.decompose()
    out: list[str] = []
    if tree.body is not None:
        _walk(tree.body, out)
    lines = (" ".join(line.split(" ")).strip() for line in "".join(out).replace("\xa0", " ").splitlines())
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()


def html_tables(html: str) -> list[Page]:
    """Each data table of an HTML body as a page of cells (layout tables with one cell a row are left out)."""
    pages = []
    for table in _tree(html).css("table"):
        if _is_data(table):
            rows = [_cells(row) for row in table.css("tr")[:MAX_ROWS]]
            pages.append(grid_page(rows, len(pages) + 1, Source.MARKUP))
    return pages


def _is_data(table: Node) -> bool:
    """A table of data has several rows of several cells and no table inside; tables that only place things on the page have not."""
    if len(table.css("table")) > 1:
        return False
    return sum(len([c for c in _cells(row) if c]) > 1 for row in table.css("tr")[:MAX_ROWS]) > 1


def _tree(html: str) -> HTMLParser:
    tree = HTMLParser(html[:5_000_000])
    tree.strip_tags(["script", "style", "head", "noscript", "template"])
    return tree


def _cells(row: Node) -> list[str]:
    cells: list[str] = []
    for cell in row.iter():
        if cell.tag in ("td", "th"):
            text = " ".join(cell.text(separator=" ").replace("\xa0", " ").split())
            try:
                span = max(1, min(int(cell.attributes.get("colspan") or 1), MAX_COLUMNS))
            except ValueError:
                span = 1
            cells += [text] + [""] * (span - 1)
    return cells[:MAX_COLUMNS]


def _walk(node: Node, out: list[str]) -> None:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            out.append(" ".join((child.text(deep=False) or "").split()) and _spaced(child.text(deep=False) or ""))
            continue
        if "display:none" in (child.attributes.get("style") or "").replace(" ", "").lower():
            continue
        if child.tag in BLOCKS:
            out.append("\n")
        _walk(child, out)
        if child.tag in ("td", "th"):
            out.append("   ")
        elif child.tag in BLOCKS:
            out.append("\n")


def _spaced(text: str) -> str:
    """Line breaks in HTML source are blanks."""
    lead, tail = text[:1].isspace(), text[-1:].isspace()
    return (" " if lead else "") + " ".join(text.split()) + (" " if tail else "")
