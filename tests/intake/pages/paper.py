"""Scans made for tests: an order set by a PDF engine, printed as a picture, spoilt as asked."""

from io import BytesIO

import cv2
import numpy as np
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from intake.pages import pdf
from tests.intake.files import make

LINES = (
    ("10", "SC-0840", "Sechskantschraube M8x40", "600", "Stk", "0,38", "228,00"),
    ("20", "NU-0812", "Sechskantmutter M8 verzinkt", "1.250", "Stk", "0,07", "87,50"),
    ("30", "WA-1108", "Scheibe DIN 125 A8", "36", "Pck", "14,95", "538,20"),
    ("40", "AN-4417", "Verbundanker M12", "48", "Stk", "9,46", "454,08"),
)
TOTAL = "1.307,78"
HEAD = ("Pos", "Artikel-Nr.", "Bezeichnung", "Menge", "ME", "Preis", "Betrag")
LEFTS = (50, 80, 150, 345, 385, 430, 500)


def order(*, ruled: bool = True, priced: bool = True) -> bytes:
    """A German purchase order of four lines as a PDF; without prices its arithmetic proves nothing."""

    def draw(c: Canvas) -> None:
        c.setFont("Helvetica-Bold", 16)
        c.drawString(50, 780, "Bestellung Nr. 4500718293")
        c.setFont("Helvetica", 10)
        c.drawString(50, 755, "Datum: 14.03.2026")
        c.drawString(50, 735, "Maier Metallbau GmbH, Industriestraße 7, 70565 Stuttgart")
        top = 690
        rows = [row if priced else row[:5] for row in (HEAD, *LINES)]
        for k, row in enumerate(rows):
            for text, left, right in zip(row, LEFTS, (*LEFTS[1:], 560), strict=False):
                number = k > 0 and left >= 345 and text not in ("Stk", "Pck")
                c.drawRightString(right - 5, top - 22 * k, text) if number else c.drawString(left + 3, top - 22 * k, text)
        if priced:
            c.drawString(430, top - 22 * len(rows), "Summe EUR")
            c.drawRightString(555, top - 22 * len(rows), TOTAL)
        if ruled:
            c.grid([*LEFTS, 560], [top + 15 - 22 * k for k in range(len(rows) + 1)])

    return make.pdf(draw)


def grey(raw: bytes, dpi: int = 200) -> np.ndarray:
    """The first page as a grey picture."""
    document = pdf.open_pdf(raw)
    try:
        return np.asarray(pdf.picture(document, 0, dpi, 60_000_000))
    finally:
        document.close()


def file_of(picture: np.ndarray, dpi: tuple[float, float] = (200, 200)) -> bytes:
    """The picture as a PNG file."""
    out = BytesIO()
    Image.fromarray(picture).save(out, "PNG", dpi=dpi)
    return out.getvalue()


def leaning(picture: np.ndarray, degrees: float) -> np.ndarray:
    height, width = picture.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return cv2.warpAffine(picture, matrix, (width, height), borderValue=(255,))


def faxed(picture: np.ndarray) -> np.ndarray:
    """A 200 dpi picture by fax: 204 x 98 dots per inch, black and white."""
    small = cv2.resize(picture, None, fx=204 / 200, fy=98 / 200, interpolation=cv2.INTER_AREA)
    return np.where(small < 150, 0, 255).astype(np.uint8)


def shaded(picture: np.ndarray) -> np.ndarray:
    """Lit from one corner."""
    height, width = picture.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return (picture * (1 - 0.6 * np.hypot(x / width, y / height) / 1.42)).astype(np.uint8)
