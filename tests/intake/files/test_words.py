"""Words of a page: against another reader on real documents, and by OCR on a made scan."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pdfplumber
import pytest
from PIL import Image, ImageDraw, ImageFont

from intake.pages import ocr, pdf
from tests.conftest import missing

FEW = 20
"""A page with fewer words is a picture with a stamp; its share says nothing."""


def test_words_agree_with_another_reader_on_digital_pages(corpus: Path) -> None:
    """At least 97 % of the words of all digital pages are the same as pdfplumber's (multiset, first two pages of each document)."""
    same = ours = theirs = pages = 0
    worst: list[tuple[float, str]] = []
    for path in sorted(corpus.rglob("*.pdf")):
        try:
            document = pdf.open_pdf(path.read_bytes())
        except pdf.Unreadable:
            continue
        with pdfplumber.open(path) as other:
            for index in range(min(len(document), 2)):
                page, trusted = pdf.text_page(document, index)
                if not trusted or len(page.words) < FEW:
                    continue
                a = Counter(w.text for w in page.words)
                b = Counter(w["text"] for w in other.pages[index].extract_words(x_tolerance_ratio=0.15))
                common = (a & b).total()
                same, ours, theirs, pages = same + common, ours + a.total(), theirs + b.total(), pages + 1
                worst.append((2 * common / max(a.total() + b.total(), 1), f"{path.name} page {index + 1}"))
        document.close()
    assert pages >= 20
    assert 2 * same / (ours + theirs) >= 0.97, sorted(worst)[:8]


@pytest.mark.ocr
@pytest.mark.parametrize("angle", [0.0, 1.2, -1.7])
def test_digits_of_a_crooked_scan_are_right(angle: float) -> None:
    if not shutil.which("tesseract"):
        missing("tesseract")
    rows = [
        "Purchase order 4500718293",
        "A-10467   Hex bolt M8x40   1250   0.38   475.00",
        "B-20981   Washer M8   3600   0.07   252.00",
        "Total   727.00",
    ]
    scan = Image.new("L", (1654, 2339), 255)  # A4 at 200 dpi
    draw = ImageDraw.Draw(scan)
    for k, row in enumerate(rows):
        draw.text((150, 300 + 90 * k), row, fill=20, font=ImageFont.load_default(size=32))
    page = ocr.read_picture(scan.rotate(angle, fillcolor=255, resample=Image.Resampling.BICUBIC), 1, 595, 842)
    read = Counter(re.findall(r"\d+(?:\.\d+)?", " ".join(w.text for w in page.words)))
    assert read == Counter(re.findall(r"\d+(?:\.\d+)?", " ".join(rows)))
    assert all(0 <= w.x0 < w.x1 <= page.width and 0 <= w.top < w.bottom <= page.height for w in page.words)
