"""What is drawn on the pages, kept as values first, so that two PDF engines can write the same page in several drawing orders."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random

import reportlab
from fpdf import FPDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

CORE = {
    "helvetica": ("Helvetica", "Helvetica-Bold"),
    "times": ("Times-Roman", "Times-Bold"),
    "courier": ("Courier", "Courier-Bold"),
}
SHIPPED = Path(reportlab.__file__).parent / "fonts"
SYSTEM = Path("/usr/share/fonts/truetype")
FILES = {
    "vera": (SHIPPED / "Vera.ttf", SHIPPED / "VeraBd.ttf"),
    "liberation-sans": (SYSTEM / "liberation/LiberationSans-Regular.ttf", SYSTEM / "liberation/LiberationSans-Bold.ttf"),
    "liberation-narrow": (SYSTEM / "liberation/LiberationSansNarrow-Regular.ttf", SYSTEM / "liberation/LiberationSansNarrow-Bold.ttf"),
    "liberation-serif": (SYSTEM / "liberation/LiberationSerif-Regular.ttf", SYSTEM / "liberation/LiberationSerif-Bold.ttf"),
    "liberation-mono": (SYSTEM / "liberation/LiberationMono-Regular.ttf", SYSTEM / "liberation/LiberationMono-Bold.ttf"),
    "dejavu": (SYSTEM / "dejavu/DejaVuSans.ttf", SYSTEM / "dejavu/DejaVuSans-Bold.ttf"),
    "dejavu-condensed": (SYSTEM / "dejavu/DejaVuSansCondensed.ttf", SYSTEM / "dejavu/DejaVuSansCondensed-Bold.ttf"),
    "dejavu-serif": (SYSTEM / "dejavu/DejaVuSerif.ttf", SYSTEM / "dejavu/DejaVuSerif-Bold.ttf"),
}
PORTABLE = (*CORE, "vera")
"""Fonts that are there wherever the engines are installed; a page set in these has the same bytes on every machine."""
FONTS = (*PORTABLE, *(name for name, (regular, _) in FILES.items() if name != "vera" and regular.exists()))
Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)


@cache
def face(font: str, bold: bool) -> str:
    """The name under which a font's face is known to reportlab, which also measures for the other engine."""
    if font in CORE:
        return CORE[font][bold]
    name = f"{font}-bold" if bold else font
    pdfmetrics.registerFont(TTFont(name, str(FILES[font][bold])))
    return name


@dataclass(frozen=True, slots=True)
class Text:
    """Words on a baseline, in points from the page's top left corner."""

    x: float
    y: float
    text: str
    font: str
    bold: bool
    size: float
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line, or a rectangle (`fill`) where both ends differ in x and y."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float = 0.5
    fill: Colour | None = None
    colour: Colour = BLACK


@dataclass(slots=True)
class Sheets:
    """The pages of a document as they are being drawn. `spaces` False: every word is placed alone and no space glyph is written."""

    width: float
    height: float
    font: str
    encoding: str
    spaces: bool = True
    pages: list[list[Text | Stroke]] = field(default_factory=list)

    def page(self) -> None:
        self.pages.append([])

    def printable(self, text: str) -> str:
        """The text as the font can show it: core fonts know western Europe only."""
        if self.font not in CORE:
            return text
        text = text.replace("\u202f", "\u00a0")
        return text.encode(self.encoding, "replace").decode(self.encoding) if self.encoding else text

    def measure(self, text: str, size: float, bold: bool = False) -> float:
        """Width in points."""
        return pdfmetrics.stringWidth(self.printable(text), face(self.font, bold), size)

    def text(self, x: float, y: float, text: str, size: float, *, bold: bool = False, align: str = "left", colour: Colour = BLACK) -> None:
        """Write at a baseline; `align` says which point of the text `x` is."""
        text = self.printable(text)
        if not text.strip():
            return
        width = self.measure(text, size, bold)
        x -= {"left": 0.0, "right": width, "center": width / 2}[align]
        if self.spaces:
            self.pages[-1].append(Text(x, y, text, self.font, bold, size, colour))
            return
        space = self.measure(" ", size, bold)
        for word in text.split(" "):
            if word:
                self.pages[-1].append(Text(x, y, word, self.font, bold, size, colour))
            x += self.measure(word, size, bold) + space

    def line(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.5, colour: Colour = BLACK) -> None:
        self.pages[-1].append(Stroke(x0, y0, x1, y1, width, None, colour))

    def box(self, x0: float, y0: float, x1: float, y1: float, fill: Colour | None = None, width: float = 0.5) -> None:
        """A filled rectangle, or a frame of four lines."""
        if fill:
            self.pages[-1].append(Stroke(x0, y0, x1, y1, 0, fill))
            return
        for a, b, c, d in ((x0, y0, x1, y0), (x1, y0, x1, y1), (x1, y1, x0, y1), (x0, y1, x0, y0)):
            self.line(a, b, c, d, width)

    def wrap(self, text: str, width: float, size: float, bold: bool = False) -> list[str]:
        """The text in rows that fit into a width; a word that is wider stands alone."""
        rows, row = [], ""
        for word in text.split():
            longer = f"{row} {word}".strip()
            if row and self.measure(longer, size, bold) > width:
                rows.append(row)
                row = word
            else:
                row = longer
        return [*rows, row] if row or not rows else rows


def ordered(page: Sequence[Text | Stroke], order: str, random: Random) -> list[Text | Stroke]:
    """The page's marks in a drawing order: fills and lines first, words as composed, by columns, or in a shuffle of blocks."""
    strokes: list[Text | Stroke] = [m for m in page if isinstance(m, Stroke)]
    texts = [m for m in page if isinstance(m, Text)]
    if order == "columns":
        texts.sort(key=lambda t: (round(t.x / 45), t.y))
    elif order == "shuffled":
        blocks = [texts[i : i + 5] for i in range(0, len(texts), 5)]
        random.shuffle(blocks)
        texts = [t for block in blocks for t in block]
    elif order == "bottom-up":
        texts.sort(key=lambda t: (-t.y, t.x))
    return [*strokes, *texts]


def by_reportlab(sheets: Sheets, pages: Sequence[Sequence[Text | Stroke]]) -> bytes:
    """The pages as PDF by reportlab, without dates, so that the same pages give the same bytes."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(sheets.width, sheets.height), invariant=1)
    for page in pages:
        for mark in page:
            if isinstance(mark, Text):
                canvas.setFillColorRGB(*mark.colour)
                canvas.setFont(face(mark.font, mark.bold), mark.size)
                canvas.drawString(mark.x, sheets.height - mark.y, mark.text)
            elif mark.fill:
                canvas.setFillColorRGB(*mark.fill)
                canvas.rect(mark.x0, sheets.height - mark.y1, mark.x1 - mark.x0, mark.y1 - mark.y0, stroke=0, fill=1)
            else:
                canvas.setStrokeColorRGB(*mark.colour)
                canvas.setLineWidth(mark.width)
                canvas.line(mark.x0, sheets.height - mark.y0, mark.x1, sheets.height - mark.y1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def by_fpdf(sheets: Sheets, pages: Sequence[Sequence[Text | Stroke]]) -> bytes:
    """The pages as PDF by fpdf2, with a fixed date."""
    pdf = FPDF(unit="pt", format=(sheets.width, sheets.height))
    pdf.set_creation_date(datetime(2026, 11, 1, tzinfo=UTC))
    pdf.set_auto_page_break(False)
    pdf.c_margin = 0
    if sheets.font not in CORE:
        for style, file in zip(("", "B"), FILES[sheets.font], strict=True):
            pdf.add_font(sheets.font, style, str(file))
    for page in pages:
        pdf.add_page()
        for mark in page:
            if isinstance(mark, Text):
                pdf.set_text_color(*(int(c * 255) for c in mark.colour))
                pdf.set_font(mark.font, "B" if mark.bold else "", mark.size)
                pdf.text(mark.x, mark.y, mark.text)
            elif mark.fill:
                pdf.set_fill_color(*(int(c * 255) for c in mark.fill))
                pdf.rect(mark.x0, mark.y0, mark.x1 - mark.x0, mark.y1 - mark.y0, style="F")
            else:
                pdf.set_draw_color(*(int(c * 255) for c in mark.colour))
                pdf.set_line_width(mark.width)
                pdf.line(mark.x0, mark.y0, mark.x1, mark.y1)
    return bytes(pdf.output())


ENGINES = {"reportlab": by_reportlab, "fpdf2": by_fpdf}
ENCODING = {"reportlab": "cp1252", "fpdf2": "latin-1"}
"""What the core fonts can show in each engine."""
