"""HTML and plain text as pages: tables become grids, the rest words by lines."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser as HTMLParser
from selectolax.lexbor import LexborNode as Node

from intake.documents import INVISIBLE
from intake.limits import LIMITS
from intake.pages.grid import MAX_COLUMNS, grid_page
from intake.pages.page import Page, Ruling, Word
from orders import Source

CHAR, LINE = 6.0, 12.0
DRAWN = re.compile(r"[\s|+]*(?:[-=_~]{3,}[\s|+]*)+")
"""A row of plain text that is a drawn line: "-----+-----"."""
MAX_HTML = 5_000_000
MAX_DEPTH = 300
MAX_TABLES = 500
BLOCKS = frozenset("p div br tr table li ul ol h1 h2 h3 h4 h5 h6 blockquote hr pre section dt dd".split())
HIDDEN = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|(?<![\w-])font-size:(?:[01](?:\.0*)?|0\.\d+)(?=px|pt|;|$)|max-height:0(?![.\d])"
)
"""Styles of what nobody sees."""
WHITE = re.compile(r"(?<![\w-])color:(?:#fff(?:fff)?(?![\da-f])|white|rgba?\(255,255,255[,)])")
PAINTED = re.compile(r"background(?:-color|-image)?:(?!#fff|white|transparent|none|inherit)")
TAKEN_BACK = re.compile(r"text-decoration(?:-line)?:[^;]*line-through")
"""Styles of what is struck through."""
STRUCK = "s, strike, del"


def text_page(text: str, number: int = 1, source: Source = Source.BODY) -> Page:
    """Plain text as a page of monospaced words: x = column * 6, top = line * 12 points. A row drawn of dashes is a ruling."""
    words: list[Word] = []
    rulings: list[Ruling] = []
    lines = text.expandtabs(8).splitlines()[: LIMITS.rows]
    for row, line in enumerate(lines):
        top = row * LINE
        if DRAWN.fullmatch(line):
            rulings += [Ruling(m.start() * CHAR, top + LINE / 2, m.end() * CHAR, top + LINE / 2) for m in [re.search(r"\S.*\S", line)] if m]
            continue
        words += [Word(m[0], m.start() * CHAR, top, m.end() * CHAR, top + LINE) for m in re.finditer(r"\S+", line)]
    width = max((len(line) for line in lines), default=1) * CHAR
    return Page(number, max(width, 1), max(len(lines), 1) * LINE, tuple(words), source, tuple(rulings))


def html_pages(html: str) -> list[Page]:
    """An HTML file: the text outside its tables of data as one page, then each of these tables."""
    tables = html_tables(html)
    around = html_text(html, tables=not tables)
    first = [text_page(around, source=Source.MARKUP)] if around.strip() or not tables else []
    return first + [grid_page(_rows(t), len(first) + k, Source.MARKUP) for k, t in enumerate(_data_tables(_tree(html)), start=1)]


def html_text(html: str, *, tables: bool = True) -> str:
    """The text of an HTML body, line by line; a row of a table of data is one line with tabs between its cells. Scripts, styles, hidden
    and struck parts are left out, tables of data if asked."""
    tree = _tree(html)
    if not tables:
        for table in _data_tables(tree):
            table.decompose()
    out: list[str] = []
    gridded = frozenset(table.mem_id for table in _data_tables(tree)) if tables else frozenset[int]()
    if tree.body is not None:
        _walk(tree.body, out, 0, gridded)
    lines = (line.rstrip(" ") if line.startswith("  ") else line.strip(" ") for line in "".join(out).replace("\xa0", " ").split("\n"))
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip("\n").rstrip()


def html_tables(html: str) -> list[Page]:
    """Each table of data of an HTML body as a page of cells (tables that only place things on the page are left out)."""
    return [grid_page(_rows(t), k, Source.MARKUP) for k, t in enumerate(_data_tables(_tree(html)), start=1)]


def html_unseen(html: str) -> str:
    """The text of an HTML body's parts that nobody sees, one a line."""
    tree = HTMLParser(html[:MAX_HTML])
    tree.strip_tags(["script", "style", "head", "noscript", "template"])
    return "\n".join(" ".join((node.text(separator=" ") or "").split()) for node in _unseen(tree, html))


def _unseen(tree: HTMLParser, html: str) -> list[Node]:
    """The outermost nodes with a style by which nobody sees them: hidden, tiny, or white where nothing is said to paint what is below."""
    found: dict[int, Node] = {}
    painted = re.search(r"<style\b[^>]*>[^<]*background", html, re.IGNORECASE) is not None
    for node in tree.css("[style]"):
        style = _style(node)
        white = WHITE.search(style) and not painted and not any(map(_paints, (node, *_above(node))))
        if node.tag != "body" and (HIDDEN.search(style) or white) and not any(above.mem_id in found for above in _above(node)):
            found[node.mem_id] = node
    return list(found.values())


def _style(node: Node) -> str:
    return (node.attributes.get("style") or "").replace(" ", "").lower()


def _above(node: Node) -> Iterator[Node]:
    outer = node.parent
    for _ in range(MAX_DEPTH):
        if outer is None:
            return
        yield outer
        outer = outer.parent


def _paints(node: Node) -> bool:
    colour = (node.attributes.get("bgcolor") or "").lower()
    return bool(PAINTED.search(_style(node))) or colour not in ("", "#ffffff", "#fff", "white") or bool(node.attributes.get("background"))


def _data_tables(tree: HTMLParser) -> list[Node]:
    """Tables without a table inside that have several rows of several filled cells."""
    tables = tree.css("table")
    around: set[int] = set()
    for table in tables:
        outer = table.parent
        while outer is not None and outer.mem_id not in around:
            around.add(outer.mem_id)
            outer = outer.parent
    inner = (table for table in tables[:MAX_TABLES] if table.mem_id not in around)
    return [table for table in inner if sum(sum(map(bool, row)) > 1 for row in _rows(table)) > 1]


def _tree(html: str) -> HTMLParser:
    tree = HTMLParser(html[:MAX_HTML])
    tree.strip_tags(["script", "style", "head", "noscript", "template"])
    for node in tree.css(STRUCK):
        node.decompose()
    for node in _unseen(tree, html):
        node.decompose()
    for node in tree.css("[style]"):
        if node.tag != "body" and TAKEN_BACK.search(_style(node)):
            node.decompose()
    return tree


def _rows(table: Node) -> list[list[str]]:
    """Texts of a table's cells on its grid: a cell that spans columns or rows fills its first place, the others stay empty."""
    rows: list[list[str]] = []
    held: dict[int, int] = {}  # column -> rows that a cell from above still takes
    for row in table.css("tr")[: LIMITS.rows]:
        texts: list[str] = []
        below: dict[int, int] = {}

        def fill(texts: list[str] = texts) -> None:
            while held.get(len(texts), 0) > 0:
                held[len(texts)] -= 1
                texts.append("")

        for cell in row.iter():
            if cell.tag not in ("td", "th"):
                continue
            fill()
            if len(texts) >= MAX_COLUMNS:
                break
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            for k in range(len(texts), len(texts) + wide):
                below[k] = high - 1
            texts += [_cell_text(cell)] + [""] * (wide - 1)
        fill()
        held.update(below)
        rows.append(texts)
    return rows


def _span(cell: Node, name: str) -> int:
    try:
        return max(1, min(int(cell.attributes.get(name) or 1), MAX_COLUMNS))
    except ValueError:
        return 1


def _cell_text(cell: Node) -> str:
    out: list[str] = []
    _walk(cell, out, 0)
    lines = (" ".join(line.split()) for line in "".join(out).replace("\xa0", " ").splitlines())
    return "\n".join(line for line in lines if line)


def _walk(node: Node, out: list[str], depth: int, gridded: frozenset[int] = frozenset()) -> None:
    """Append the text below a node: blocks end lines, cells stand apart, preformatted text keeps its blanks. `gridded` tables become rows
    with tabs."""
    if depth > MAX_DEPTH:
        out.append(_spaced(node.text(separator=" ") or ""))
        return
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            text = (child.text(deep=False) or "").translate(INVISIBLE)  # written as entities: &shy; &#8203;
            out.append(text if node.tag in ("pre", "textarea") else _spaced(text))
            continue
        if child.tag in BLOCKS:
            out.append("\n")
        if child.mem_id in gridded:
            out.append("\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in _rows(child)) + "\n")
            continue
        _walk(child, out, depth + 1, gridded)
        if child.tag in ("td", "th"):
            out.append("   ")
        elif child.tag in BLOCKS:
            out.append("\n")


def _spaced(text: str) -> str:
    """Line breaks in HTML source are blanks."""
    if not text.strip():
        return " " if text else ""
    lead, tail = text[:1].isspace(), text[-1:].isspace()
    return (" " if lead else "") + " ".join(text.split()) + (" " if tail else "")
