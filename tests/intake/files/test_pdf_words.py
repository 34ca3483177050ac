"""PDF words against another library's on real documents, and the ways in which PDF programs print text."""

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pdfplumber
import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from intake.pages import pdf
from intake.pages.page import Page, Unreadable
from tests.intake.files import make


def read(raw: bytes, index: int = 0) -> pdf.TextPage:
    with closing(pdf.open_pdf(raw)) as document:
        return pdf.text_page(document, index)


def texts(page: Page) -> list[str]:
    return [w.text for w in page.words]


def drawn(*calls: tuple[float, float, str]) -> Callable[[Canvas], object]:
    return lambda c: [c.drawString(x, y, text) for x, y, text in calls]


def test_real_documents_word_for_word(corpus: Path) -> None:
    """All PDFs of the corpus, first six pages: the same words in the same places as pdfplumber's, but for one it parts ("P lease")."""
    same = total = 0
    for path in sorted(corpus.rglob("*.pdf")):
        with closing(pdf.open_pdf(path.read_bytes())) as document, pdfplumber.open(path) as other:
            for index, theirs in enumerate(other.pages[:6]):
                ours = pdf.text_page(document, index).page
                wanted = Counter(w["text"] for w in theirs.extract_words(x_tolerance_ratio=0.15))
                same += sum((wanted & Counter(texts(ours))).values())
                total += wanted.total()
                if wanted.total() == len(ours.words):
                    _same_places(ours, theirs)
    assert total > 10_000
    assert same >= total - 2


def _same_places(ours: Page, theirs: object) -> None:
    places: dict[str, list[tuple[float, float]]] = {}
    for w in theirs.extract_words(x_tolerance_ratio=0.15):  # type: ignore[attr-defined]
        places.setdefault(w["text"], []).append((w["x0"], w["x1"]))
    for word in ours.words:
        near = [max(abs(word.x0 - x0), abs(word.x1 - x1)) for x0, x1 in places.get(word.text, ())]
        assert not near or min(near) < 1.5, word


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_turned_page_reads_as_it_is_seen(rotation: int) -> None:
    """A page that viewers turn: boxes are in the page as people see it, when its text was written for that."""

    def draw(c: Canvas) -> None:
        c.translate(300, 400)
        c.rotate(rotation)
        c.drawString(0, 0, "Menge 12")
        c.drawString(0, -20, "Preis")

    raw = make.changed(make.pdf(draw), lambda d: setattr(d.pages[0], "Rotate", rotation))
    page = read(raw).page
    menge, twelve, preis = page.words
    assert (menge.text, twelve.text, preis.text) == ("Menge", "12", "Preis")
    assert page.rotation == 0
    assert menge.top == pytest.approx(twelve.top, abs=0.1)
    assert menge.x1 < twelve.x0
    assert preis.top == pytest.approx(menge.top + 20, abs=0.1)
    assert (page.width > page.height) == (rotation in (90, 270))


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_text_that_lies_sideways_turns_the_page(angle: int) -> None:
    """Printed sideways without the viewer's help: the page is turned to read it and says by how much."""

    def draw(c: Canvas) -> None:
        c.translate(300, 400)
        c.rotate(angle)
        c.drawString(0, 0, "Menge 12 Stk")

    page = read(make.pdf(draw)).page
    assert texts(page) == ["Menge", "12", "Stk"]
    assert page.rotation == angle
    assert page.words[0].top == pytest.approx(page.words[2].top, abs=0.1)
    assert page.words[0].x1 < page.words[1].x0 < page.words[2].x0


def test_crop_box_is_the_page() -> None:
    raw = make.changed(make.pdf(drawn((100, 700, "Art"))), lambda d: setattr(d.pages[0], "CropBox", pikepdf.Array([50, 60, 400, 760])))
    page = read(raw).page
    assert (page.width, page.height) == (350, 700)
    assert page.words[0].x0 == pytest.approx(50, abs=0.5)
    assert page.words[0].bottom == pytest.approx(62.2, abs=0.5)


def test_words_without_blanks_are_parted_by_gaps() -> None:
    """Some programs print no blank at all; each word is placed by itself."""
    page = read(make.pdf(drawn((50, 700, "10"), (63, 700, "Stk"), (82, 700, "4,56")))).page
    assert texts(page) == ["10", "Stk", "4,56"]


def test_pieces_that_touch_are_one_word() -> None:
    """Kerned text is printed in pieces, not always one after the other."""

    def draw(c: Canvas) -> None:
        c.drawString(50, 700, "Be")
        c.drawString(200, 700, "12")
        c.drawString(50 + c.stringWidth("Be", "Helvetica", 10), 700, "stellung")

    assert sorted(texts(read(make.pdf(draw)).page)) == ["12", "Bestellung"]


def test_bold_by_printing_twice_is_read_once() -> None:
    page = read(make.pdf(drawn((50, 700, "Summe 1.100,00"), (50.3, 700, "Summe 1.100,00")))).page
    assert texts(page) == ["Summe", "1.100,00"]


def test_the_same_digits_beside_each_other_stay() -> None:
    assert texts(read(make.pdf(drawn((50, 700, "1111111 22")))).page) == ["1111111", "22"]


def test_stamps_stand_apart() -> None:
    def draw(c: Canvas) -> None:
        for k in range(8):
            c.drawString(50, 700 - 14 * k, f"Zeile {k} mit 5 Stk")
        c.translate(300, 300)
        c.rotate(45)
        c.setFontSize(40)
        c.drawString(0, 0, "KOPIE")

    page = read(make.pdf(draw)).page
    assert "KOPIE" not in " ".join(texts(page))
    assert [w.text for w in page.across] == ["KOPIE"]


def test_form_fields_are_part_of_the_page() -> None:
    def draw(c: Canvas) -> None:
        c.drawString(50, 700, "Menge:")
        c.acroForm.textfield(name="qty", value="144", x=120, y=690, width=80, height=20)

    assert "144" in texts(read(make.pdf(draw)).page)


def test_rulings_of_a_grid_drawn_at_once() -> None:
    """One path with five level and three upright lines gives eight rulings, inside a form too."""

    def draw(c: Canvas) -> None:
        c.grid([50, 200, 400], [500, 520, 540, 560, 580])
        c.beginForm("stamp")
        c.line(0, 0, 100, 0)
        c.endForm()
        c.translate(30, 40)
        c.doForm("stamp")

    rulings = read(make.pdf(draw)).page.rulings
    level = sorted({round(r.top) for r in rulings if r.bottom - r.top < 1})
    upright = sorted({round(r.x0) for r in rulings if r.x1 - r.x0 < 1})
    assert level == [262, 282, 302, 322, 342, 802]
    assert upright == [50, 200, 400]
    assert [r.x0 for r in rulings if round(r.top) == 802] == [pytest.approx(30, abs=1)]


def test_white_ground_is_no_ruling() -> None:
    def draw(c: Canvas) -> None:
        c.setFillColorRGB(1, 1, 1)
        c.rect(50, 50, 300, 300, stroke=0, fill=1)
        c.setFillColorRGB(0, 0, 0)
        c.drawString(60, 60, "text")

    assert read(make.pdf(draw)).page.rulings == ()


def test_a_locked_pdf_says_so() -> None:
    locked = make.changed(make.pdf(drawn((50, 700, "x"))), lambda d: None, encryption=pikepdf.Encryption(user="secret", owner="owner"))
    with pytest.raises(Unreadable) as caught:
        pdf.open_pdf(locked)
    assert caught.value.args[0] == "encrypted"


def test_a_cut_off_pdf_says_so() -> None:
    with pytest.raises(Unreadable) as caught:
        pdf.open_pdf(make.pdf(drawn((50, 700, "x")))[:300])
    assert caught.value.args[0] == "broken_pdf"


class TestTrust:
    """Which text layers are believed."""

    LINES = tuple((50.0, 800.0 - 14 * k, f"Position {k} Schraube verzinkt M8 Menge {k * 7} Stück") for k in range(12))

    def test_a_plain_page(self) -> None:
        assert read(make.pdf(drawn(*self.LINES))).doubt == ""

    def test_unseen_text_over_a_picture(self) -> None:
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        def draw(c: Canvas) -> None:
            c.drawImage(ImageReader(Image.new("L", (300, 420), 230)), 0, 0, *make.A4)
            text = c.beginText(50, 700)
            text.setTextRenderMode(3)
            text.textLines("\n".join(line for _, _, line in self.LINES))
            c.drawText(text)

        page = read(make.pdf(draw))
        assert "picture" in page.doubt
        assert page.inked

    def test_a_font_whose_letters_were_dealt_anew(self) -> None:
        """Without a map to Unicode a subset font's letters come out as others: words without vowels."""
        deal = str.maketrans("aeiouyäöüAEIOUY", "bcdfgjklmBCDFGJ")
        garbled = tuple((x, y, t.translate(deal)) for x, y, t in self.LINES)
        assert "garbage" in read(make.pdf(drawn(*garbled))).doubt

    def test_signs_instead_of_letters(self) -> None:
        garbled = tuple((x, y, "".join(chr(33 + ord(ch) % 14) for ch in t)) for x, y, t in self.LINES)
        assert "garbage" in read(make.pdf(drawn(*garbled))).doubt

    def test_a_subset_font_without_map(self) -> None:
        """What real programs do wrong: a TrueType subset whose map to Unicode was left out."""
        import reportlab
        from fpdf import FPDF

        document = FPDF()
        document.add_page()
        document.add_font("X", fname=str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"))
        document.set_font("X", size=10)
        for _, _, line in self.LINES:
            document.cell(text=line, new_x="LMARGIN", new_y="NEXT")

        def unmap(d: pikepdf.Pdf) -> None:
            for thing in d.objects:
                if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                    del thing["/ToUnicode"]

        raw = make.changed(bytes(document.output()), unmap)
        with pikepdf.open(BytesIO(raw)) as check:
            assert not any(isinstance(o, pikepdf.Dictionary) and "/ToUnicode" in o for o in check.objects)
        assert "garbage" in read(raw).doubt

    def test_codes_without_vowels_are_fine(self) -> None:
        """A parts list of codes is no garbage."""
        lines = tuple((50.0, 800.0 - 14 * k, f"{k} BKX-{4711 + k} DRX {k * 3} PCS") for k in range(20))
        assert read(make.pdf(drawn(*lines))).doubt == ""
