"""Words of a picture stand where, and as high as, the text layer of the same page says."""

import re
import shutil
from contextlib import closing
from statistics import median

import cv2
import numpy as np
import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from intake.pages import agree, ocr, pdf, second, upright
from intake.pages.level import font_box, inked
from intake.pages.page import Page, Word
from intake.reading.rows import text_rows
from orders import Source
from tests.conftest import missing
from tests.intake.files import make
from tests.intake.pages import paper

pytestmark = pytest.mark.ocr
LINES = ("Nordwerk Handels GmbH", "more or near", "Größe gegen Typ", "QUERFURT 4711")


@pytest.fixture(autouse=True)
def tesseract() -> None:
    if not shutil.which("tesseract"):
        missing("tesseract")


def letter(c: Canvas) -> None:
    c.setFont("Helvetica", 11)
    for k, line in enumerate(LINES):
        c.drawString(60, 760 - 40 * k, line)
        c.drawString(320, 752 - 40 * k, "12.10.2026")  # a second column whose lines are not level with the first


def layer(raw: bytes) -> Page:
    with closing(pdf.open_pdf(raw)) as document:
        return pdf.text_page(document, 0).page


def scan(raw: bytes) -> Page:
    from PIL import Image

    return ocr.read_picture(Image.fromarray(paper.grey(raw)), 1, layer(raw).width, layer(raw).height)


def by_text(page: Page) -> dict[str, Word]:
    return {w.text: w for w in page.words}


def test_heights_are_those_of_the_font() -> None:
    """The same height for all words of one font, as in a text layer, whatever letters they hold, and each column's own level."""
    raw = make.pdf(letter)
    truth, read = by_text(layer(raw)), by_text(scan(raw))
    both = truth.keys() & read.keys()
    assert len(both) > 9
    usual = median(w.bottom - w.top for w in read.values())
    for text in both:
        assert abs(read[text].bottom - read[text].top - usual) < 0.12 * usual, text
        assert abs(read[text].bottom - truth[text].bottom) < 2, text


def test_the_second_reader_parts_words_where_the_ink_does() -> None:
    if not second.installed():
        missing("rapidocr")
    raw = make.pdf(letter)
    truth = by_text(layer(raw))
    read = by_text(Page(1, 0, 0, tuple(second.read_words(paper.grey(raw), layer(raw).width, layer(raw).height)), layer(raw).source))
    both = truth.keys() & read.keys()
    assert len(both) > 6
    for text in both:
        assert abs(read[text].x0 - truth[text].x0) < 2, text
        assert abs(read[text].x1 - truth[text].x1) < 2.5, text
        assert abs(read[text].bottom - truth[text].bottom) < 2, text


def test_white_print_on_a_dark_bar_is_read() -> None:
    def draw(c: Canvas) -> None:
        letter(c)
        c.setFillColor(HexColor("#334466"))
        c.rect(50, 790, 500, 34, stroke=0, fill=1)
        c.setFillColor(HexColor("#ffffff"))
        c.setFont("Helvetica-Bold", 18)
        c.drawString(60, 800, "Prairie Restaurants")

    assert {"Prairie", "Restaurants", "Nordwerk"} <= by_text(scan(make.pdf(draw))).keys()


def test_blurred_rulings_leave_nothing() -> None:
    """Drawn lines go with their blurred edges; letters stay as they are."""

    def draw(c: Canvas) -> None:
        c.setFont("Helvetica", 11)
        c.drawString(60, 700, "Nordwerk")
        c.grid([50, 200, 400], [690, 715, 740])

    sheet = cv2.GaussianBlur(paper.grey(make.pdf(draw), dpi=300), (0, 0), 2.0)
    rulings, clean = upright.rulings_of(sheet, 72 / 300, 72 / 300)
    assert len(rulings) == 6
    y, x = round((842 - 704) / 72 * 300), round(105 / 72 * 300)  # within the word's row, right of it
    assert (clean[:, x + 60 :] < 200).sum() < 10
    assert np.array_equal(clean[y - 12 : y + 12, 260:330], sheet[y - 12 : y + 12, 260:330])


def test_a_font_box_needs_a_letter() -> None:
    assert font_box("-", 10, 11) is None
    tall, low = font_box("Handel", 100.0, 107.2), font_box("more", 102.0, 107.2)
    assert tall
    assert low
    assert tall == pytest.approx(low)


def test_the_fuller_spelling_is_taken() -> None:
    own = [Word("ArchambaultSAS", 10, 0, 110, 10), Word("Alvsbro", 120, 0, 160, 10), Word("A12", 170, 0, 190, 10)]
    other = [
        Word("Archambault", 10, 0, 80, 10),
        Word("SAS", 84, 0, 110, 10),
        Word("Älvsbro", 120, 0, 160, 10),
        Word("Å12", 170, 0, 190, 10),
    ]
    assert [w.text for w in agree.spelled(own, other)] == ["Archambault", "SAS", "Älvsbro", "A12"]
    assert [w.text for w in agree.spelled(other, own)] == ["Archambault", "SAS", "Älvsbro", "Å12"]


def test_the_letters_that_one_reader_lost_are_taken_from_the_other() -> None:
    def read(*texts: str) -> list[Word]:
        return [Word(text, 100.0 * k, 0, 100.0 * k + 80, 10) for k, text in enumerate(texts)]

    short, full = read("Holerbach", "Kunde", "Nr12", "Ware"), read("Hollerbach", "Kante", "Nr112", "Waren")
    assert [w.text for w in agree.spelled(short, full)] == ["Hollerbach", "Kunde", "Nr12", "Ware"]
    assert [w.text for w in agree.spelled(full, short)] == [w.text for w in full]


def test_ink_is_found_in_a_box_that_is_too_high() -> None:
    ink = np.zeros((40, 60), bool)
    ink[2:4, 10:50] = True  # the feet of letters of the line above
    ink[13:15, 20:22] = True  # the point of an i
    ink[16:30, 10:50:3] = True
    ink[38, :] = True  # a drawn line
    assert inked(ink) == (13, 30)
    assert inked(ink, 0.0) == (16, 30)
    assert inked(np.zeros((40, 60), bool)) is None


def test_bars_that_make_a_line_go_and_ones_below_one_another_stay() -> None:
    def draw(c: Canvas) -> None:
        c.setFont("Courier", 10)
        for k in range(12):
            c.drawString(60, 700 - 11 * k, "|")
            c.drawString(120, 700 - 11 * k, "1")
            c.drawString(180, 700 - 11 * k, "l")

    sheet = paper.grey(make.pdf(draw), dpi=300)
    _, clean = upright.rulings_of(sheet, 72 / 300, 72 / 300)
    left = round(90 / 72 * 300)
    assert (sheet[:, :left] < 150).any()
    assert not (clean[:, :left] < 150).any()
    assert np.array_equal(clean[:, left:], sheet[:, left:])


def test_a_scanned_row_of_a_typewriter_is_parted_where_two_blanks_are() -> None:
    """The ink of a comma fills little of its place, so the blank behind it looks as wide as two."""
    text, pitch = "Nordwerk Handels GmbH, Hafenstr. 12,  Bremen", 6.0
    words = [
        Word(w, at * pitch + 0.6, 100, (at + len(w)) * pitch - (3.6 if w[-1] in ",." else 0.6), 111.0)
        for at, w in ((m.start(), m[0]) for m in re.finditer(r"\S+", text))
    ]
    for source, wanted in ((Source.OCR, ["Nordwerk Handels GmbH, Hafenstr. 12,", "Bremen"]), (Source.TEXT_LAYER, None)):
        (row,) = text_rows(Page(1, 595, 842, tuple(words), source))
        found = [c.text for c in row.chunks]
        assert found == wanted if wanted else len(found) > 2
