"""Documents that are composed, not listed: every layout is a draw of blocks, columns, labels, numbers, rulings and row shapes.

A layout's `family` names its main choices, so that families can be left out of training and kept for measuring. Two PDF engines.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import BytesIO
from random import Random

from data.words import LABELS, UNITS
from orders import Customer

A4 = (595.0, 842.0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the document prints it. `price_per` 100 means the price is for a hundred."""

    text: str
    code: str
    own_code: str
    quantity: Decimal
    unit: str
    price: Decimal | None
    amount: Decimal | None
    price_per: int = 1


@dataclass(frozen=True, slots=True)
class Paper:
    """What a document says, before it has a layout."""

    number: str
    day: date
    wanted: date | None
    customer: Customer
    us: dict[str, str]
    ship_to: str
    lines: tuple[Line, ...]
    total: Decimal | None
    language: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A drawn layout. Columns in their order; `rows` is the row shape; sizes in points."""

    engine: str
    columns: tuple[str, ...]
    ruling: str
    rows: str
    decimal_comma: bool
    day_format: str
    font: str
    size: float
    info: str
    label_pick: int
    party_left: bool
    unit_in_quantity: bool

    @property
    def family(self) -> str:
        return f"{self.engine}-{self.ruling}-{self.rows}-{self.columns[0]}"


def draw(random: Random, language: str, *, prices: bool = True) -> Layout:
    """A random layout that suits a language."""
    columns = random.choice((
        ("pos", "code", "text", "qty", "unit", "price", "amount"),
        ("pos", "qty", "unit", "code", "text", "price", "amount"),
        ("qty", "unit", "code", "text", "price", "amount"),
        ("code", "text", "qty", "unit", "price", "amount"),
        ("pos", "text", "code", "qty", "unit", "price", "amount"),
        ("text", "code", "unit", "qty", "price", "amount"),
    ))  # fmt: skip
    if not prices:
        columns = tuple(c for c in columns if c not in ("price", "amount"))
    together = random.random() < 0.25
    return Layout(
        engine=random.choice(("reportlab", "fpdf")),
        columns=tuple(c for c in columns if c != "unit") if together else columns,
        ruling=random.choice(("grid", "lines", "none", "zebra")),
        rows=random.choice(("single", "wrapped", "two-row")),
        decimal_comma=language != "en",
        day_format=random.choice(("%d.%m.%Y", "%Y-%m-%d") if language in ("de", "nl") else ("%d/%m/%Y", "%Y-%m-%d")),
        font=random.choice(("sans", "serif")),
        size=random.choice((8.5, 9.0, 10.0)),
        info=random.choice(("right", "below", "boxed")),
        label_pick=random.randrange(6),
        party_left=random.random() < 0.7,
        unit_in_quantity=together,
    )


def number(value: Decimal, layout: Layout, places: int | None = None) -> str:
    """A number in the layout's convention."""
    text = f"{value:,.{places}f}" if places is not None else f"{value.normalize():,f}"
    return text.replace(",", "_").replace(".", ",").replace("_", ".") if layout.decimal_comma else text


def label(name: str, layout: Layout, language: str) -> str:
    words = LABELS[language][name]
    return words[layout.label_pick % len(words)]


def pdf(paper: Paper, layout: Layout) -> bytes:
    """The document as PDF."""
    canvas = _Reportlab(layout) if layout.engine == "reportlab" else _Fpdf(layout)
    _Composer(paper, layout, canvas).compose()
    return canvas.finish()


class _Composer:
    """Places blocks from top to bottom on a canvas of either engine."""

    def __init__(self, paper: Paper, layout: Layout, canvas: "_Reportlab | _Fpdf") -> None:
        self.paper, self.layout, self.canvas = paper, layout, canvas
        self.y = 50.0
        self.page = 1
        self.widths = self._widths()

    def compose(self) -> None:
        self._head()
        self._table_head()
        for at, line in enumerate(self.paper.lines, start=1):
            self._row(at, line)
        self._totals()
        self._foot()

    def _t(self, name: str) -> str:
        return label(name, self.layout, self.paper.language)

    def _head(self) -> None:
        p, c, size = self.paper, self.canvas, self.layout.size
        c.text(50, self.y, p.customer.name, size + 5, bold=True)
        c.text(50, self.y + 15, f"{p.customer.street} · {p.customer.zip} {p.customer.city}", size - 1)
        c.text(
            50, self.y + 26, f"{self._t('phone')} {p.customer.phone} · {self._t('vat')} {p.customer.vat} · {p.customer.emails[0]}", size - 1
        )
        self.y += 60
        left, right = (50, 330) if self.layout.party_left else (330, 50)
        c.text(left, self.y, self._t("supplier") + ":", size - 1)
        for at, row in enumerate((p.us["name"], p.us["street"], f"{p.us['zip']} {p.us['city']}"), start=1):
            c.text(left, self.y + at * (size + 3), row, size)
        wanted = [(self._t("wanted"), p.wanted.strftime(self.layout.day_format))] if p.wanted else []
        rows = [(self._t("number"), p.number), (self._t("date"), p.day.strftime(self.layout.day_format)), *wanted]
        for at, (name, value) in enumerate(rows):
            if self.layout.info == "below":
                c.text(right, self.y + at * 2 * (size + 2), name, size - 1)
                c.text(right, self.y + (at * 2 + 1) * (size + 2), value, size)
            else:
                c.text(right, self.y + at * (size + 4), name + ":", size)
                c.text(right + 105, self.y + at * (size + 4), value, size)
        if self.layout.info == "boxed":
            c.box(right - 5, self.y - size - 3, 220, len(rows) * (size + 4) + 6)
        self.y += 75
        c.text(50, self.y, f"{self._t('title')} {p.number}", size + 4, bold=True)
        self.y += 18
        if p.ship_to:
            c.text(50, self.y, f"{self._t('ship_to')}: {p.ship_to}", size)
            self.y += 18
        self.y += 8

    def _widths(self) -> dict[str, tuple[float, float]]:
        share = {"pos": 30, "code": 85, "text": 190, "qty": 55, "unit": 45, "price": 62, "amount": 70}
        total = sum(share[c] for c in self.layout.columns)
        x, found = 45.0, {}
        for column in self.layout.columns:
            width = share[column] * 505 / total
            found[column] = (x, x + width)
            x += width
        return found

    def _table_head(self) -> None:
        size = self.layout.size
        for column, (x0, x1) in self.widths.items():
            self._cell(column, x0, x1, self._t(column), bold=True)
        if self.layout.ruling != "none":
            self.canvas.line(45, self.y + 4, 550, self.y + 4)
        self.y += size + 8

    def _cell(self, column: str, x0: float, x1: float, text: str, bold: bool = False) -> None:
        if column in ("qty", "price", "amount"):
            self.canvas.text(x1 - 4, self.y, text, self.layout.size, bold=bold, right=True)
        else:
            self.canvas.text(x0 + 3, self.y, text, self.layout.size, bold=bold)

    def _row(self, at: int, line: Line) -> None:
        layout, size = self.layout, self.layout.size
        chars = int((self.widths["text"][1] - self.widths["text"][0]) / (size * 0.5))
        parts = _wrap(line.text, chars if layout.rows != "single" else chars + 4)
        second = [] if layout.rows != "two-row" or not line.own_code else [f"{self._t('own')} {line.own_code}"]
        height = (len(parts) + len(second)) * (size + 2) + 6
        if self.y + height > 760:
            self._new_page()
        if layout.ruling == "zebra" and at % 2:
            self.canvas.shade(45, self.y - size - 1, 505, height - 1)
        unit = UNITS[self.paper.language].get(line.unit, line.unit)
        quantity = number(line.quantity, layout)
        values = {
            "pos": str(at * 10 if layout.label_pick % 2 else at),
            "code": line.code,
            "qty": f"{quantity} {unit}" if layout.unit_in_quantity else quantity,
            "unit": unit,
            "price": _price(line, layout),
            "amount": number(line.amount, layout, 2) if line.amount is not None else "",
        }
        for column, (x0, x1) in self.widths.items():
            if column != "text":
                self._cell(column, x0, x1, values[column])
        top = self.y
        for offset, part in enumerate([*parts, *second]):
            self.canvas.text(self.widths["text"][0] + 3, self.y + offset * (size + 2), part, size)
        self.y += height
        if layout.ruling in ("grid", "lines"):
            self.canvas.line(45, self.y - size, 550, self.y - size)
        if layout.ruling == "grid":
            for x0, x1 in self.widths.values():
                self.canvas.line(x0, top - size - 2, x0, self.y - size)
                self.canvas.line(x1, top - size - 2, x1, self.y - size)

    def _new_page(self) -> None:
        self._foot()
        self.canvas.page()
        self.page += 1
        self.y = 70.0
        self._table_head()

    def _totals(self) -> None:
        if self.paper.total is None or "amount" not in self.widths:
            return
        self.y += 8
        self.canvas.text(self.widths["amount"][1] - 110, self.y, self._t("total"), self.layout.size, bold=True, right=True)
        self.canvas.text(
            self.widths["amount"][1] - 4, self.y, f"{number(self.paper.total, self.layout, 2)} EUR", self.layout.size, bold=True, right=True
        )

    def _foot(self) -> None:
        c = self.paper.customer
        self.canvas.text(50, 810, f"{c.name} · IBAN DE00 1234 5678 9012 3456 00 · {self._t('page')} {self.page}", 7)


def _price(line: Line, layout: Layout) -> str:
    if line.price is None:
        return ""
    places = max(2, -int(line.price.normalize().as_tuple().exponent))
    return number(line.price, layout, places) + (f" / {line.price_per}" if line.price_per > 1 else "")


def _wrap(text: str, width: int) -> list[str]:
    rows, row = [], ""
    for word in text.split():
        if row and len(row) + len(word) + 1 > width:
            rows.append(row)
            row = word
        else:
            row = f"{row} {word}".strip()
    return [*rows, row]


class _Reportlab:
    def __init__(self, layout: Layout) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self.out = BytesIO()
        self.c = Canvas(self.out, pagesize=A4, invariant=1)
        self.fonts = ("Times-Roman", "Times-Bold") if layout.font == "serif" else ("Helvetica", "Helvetica-Bold")

    def text(self, x: float, y: float, text: str, size: float, *, bold: bool = False, right: bool = False) -> None:
        self.c.setFont(self.fonts[bold], size)
        (self.c.drawRightString if right else self.c.drawString)(x, A4[1] - y, text)

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.c.setLineWidth(0.5)
        self.c.line(x0, A4[1] - y0, x1, A4[1] - y1)

    def box(self, x: float, y: float, width: float, height: float) -> None:
        self.c.rect(x, A4[1] - y - height, width, height)

    def shade(self, x: float, y: float, width: float, height: float) -> None:
        self.c.setFillGray(0.92)
        self.c.rect(x, A4[1] - y - height, width, height, stroke=0, fill=1)
        self.c.setFillGray(0)

    def page(self) -> None:
        self.c.showPage()

    def finish(self) -> bytes:
        self.c.save()
        return self.out.getvalue()


class _Fpdf:
    def __init__(self, layout: Layout) -> None:
        from datetime import UTC, datetime

        from fpdf import FPDF

        self.c = FPDF(unit="pt", format=A4)
        self.c.set_creation_date(datetime(2026, 11, 1, tzinfo=UTC))
        self.c.set_auto_page_break(False)
        self.c.add_page()
        self.font = "Times" if layout.font == "serif" else "Helvetica"

    def text(self, x: float, y: float, text: str, size: float, *, bold: bool = False, right: bool = False) -> None:
        self.c.set_font(self.font, "B" if bold else "", size)
        text = text.encode("cp1252", "replace").decode("cp1252")
        self.c.text(x - (self.c.get_string_width(text) if right else 0), y, text)

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.c.set_line_width(0.5)
        self.c.line(x0, y0, x1, y1)

    def box(self, x: float, y: float, width: float, height: float) -> None:
        self.c.rect(x, y, width, height)

    def shade(self, x: float, y: float, width: float, height: float) -> None:
        self.c.set_fill_color(235)
        self.c.rect(x, y, width, height, style="F")

    def page(self) -> None:
        self.c.add_page()

    def finish(self) -> bytes:
        return bytes(self.c.output())


def scanned(pdf_bytes: bytes, random: Random, *, dpi: int = 200) -> list[bytes]:
    """The pages as a scanner gives them: a little skewed, noisy, soft, JPEG."""
    import numpy as np
    import pypdfium2 as pdfium
    from PIL import Image, ImageFilter

    pictures = []
    document = pdfium.PdfDocument(pdf_bytes)
    for page in document:
        picture = page.render(scale=dpi / 72, grayscale=True).to_pil()  # pyright: ignore[reportArgumentType]
        picture = picture.rotate(random.uniform(-0.8, 0.8), expand=False, fillcolor=255, resample=Image.Resampling.BICUBIC)
        noise = np.random.default_rng(random.randrange(2**31)).normal(0, 6, (picture.height, picture.width))
        grey = np.clip(np.asarray(picture, dtype=np.float32) * 0.97 + 4 + noise, 0, 255).astype(np.uint8)
        out = BytesIO()
        Image.fromarray(grey).filter(ImageFilter.GaussianBlur(0.5)).save(out, "JPEG", quality=60, dpi=(dpi, dpi))
        pictures.append(out.getvalue())
    document.close()
    return pictures


def as_scan_pdf(pictures: Sequence[bytes]) -> bytes:
    """Scanned pages in a PDF without text."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for picture in pictures:
        canvas.drawImage(ImageReader(BytesIO(picture)), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
