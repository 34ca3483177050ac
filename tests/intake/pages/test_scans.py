"""Scans end to end, by real tesseract and, where it is installed, the second reader."""

import shutil
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

import intake
from intake import child, twice
from intake.pages import agree, ocr, pages_of, second
from intake.pages.page import Page, Word
from intake.reading.document import read_document
from orders import MailReading, Source
from tests.conftest import missing
from tests.intake.pages import paper

pytestmark = pytest.mark.ocr
QUANTITIES = ["600", "1250", "36", "48"]


@pytest.fixture(autouse=True)
def tesseract() -> None:
    if not shutil.which("tesseract"):
        missing("tesseract")


@pytest.fixture
def second_reader() -> None:
    if not second.installed():
        missing("rapidocr")


def quantities(reading: MailReading) -> list[str]:
    return [str(x.quantity.value) for o in reading.orders for x in o.lines if x.quantity]


def read(picture: np.ndarray) -> Page:
    pages, problems = pages_of(paper.file_of(picture), "image/png", "scan.png")
    assert problems == ()
    return pages[0]


def test_rulings_are_seen_and_never_read_as_letters() -> None:
    page = read(paper.leaning(paper.grey(paper.order()), 1.3))
    assert not [w.text for w in page.words if set(w.text) & set("|[]{}_")]
    assert {"SC-0840", "600", "0,38", "228,00", "1.250", "538,20"} <= {w.text for w in page.words}
    level = {round(r.top / 4) for r in page.rulings if r.x1 - r.x0 > 300}
    upright = {round(r.x0 / 4) for r in page.rulings if r.bottom - r.top > 60}
    assert len(level) == 6
    assert len(upright) == 8


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_page_fed_in_the_wrong_way_is_turned(turn: int) -> None:
    page = read(np.ascontiguousarray(np.rot90(paper.leaning(paper.grey(paper.order(ruled=False)), 0.7), turn)))
    assert page.rotation == 90 * turn
    assert page.height > page.width
    assert {"SC-0840", "NU-0812", "WA-1108", "AN-4417"} <= {w.text for w in page.words}


def test_uneven_light_hides_nothing() -> None:
    page = read(paper.shaded(paper.grey(paper.order())))
    assert {"SC-0840", "600", "228,00", "AN-4417", "454,08"} <= {w.text for w in page.words}


def test_boxes_lie_on_the_picture_that_people_see() -> None:
    """A page fed in sideways and askew: what is shown is turned and levelled like what was read, so every box has its ink."""
    raw = paper.file_of(np.ascontiguousarray(np.rot90(paper.leaning(paper.grey(paper.order(ruled=False)), 5.0))))
    reading = intake.read_file(raw, "scan.png")
    (document,) = reading.documents
    ((quarter, lean),) = document.postures
    assert quarter == 90
    assert abs(abs(lean) - 5.0) < 0.3

    def ink(posture: tuple[int, float]) -> list[float]:
        """Share of ink in the middle of each quantity's box."""
        with Image.open(BytesIO(intake.page_picture(raw, "scan.png", "scan.png", 1, 144, posture))) as shown:
            seen = np.asarray(shown.convert("L"))
        boxes = [x.quantity.evidence.box for o in reading.orders for x in o.lines if x.quantity and x.quantity.evidence]
        cut = [seen[round(2 * b.top + 4) : round(2 * b.bottom - 4), round(2 * b.x0) : round(2 * b.x1)] for b in boxes if b]
        return [float((c < 128).mean()) if c.size else 0.0 for c in cut]

    assert len(ink((quarter, lean))) == len(QUANTITIES)
    assert min(ink((quarter, lean))) > 0.1
    assert min(ink((quarter, 0.0))) < 0.1


@pytest.mark.parametrize("ruled", [True, False])
def test_a_scan_is_read_line_by_line(ruled: bool) -> None:
    reading = intake.read_file(paper.file_of(paper.leaning(paper.grey(paper.order(ruled=ruled)), -0.8)), "scan.png")
    assert quantities(reading) == QUANTITIES
    (order,) = reading.orders
    assert [x.our_code.value if x.our_code else x.customer_code and x.customer_code.value for x in order.lines] == [
        row[1] for row in paper.LINES
    ]
    assert all(x.proven for x in order.lines)
    assert order.total_proven


def test_a_fax_is_settled_by_both_readers(second_reader: None) -> None:
    """98 lines per inch: tesseract alone misreads digits; what both read alike is sure, and the sums prove the lines."""
    reading = intake.read_file(paper.file_of(paper.faxed(paper.grey(paper.order())), (204, 98)), "fax.png")
    (order,) = reading.orders
    assert [x.amount.value for x in order.lines if x.amount] == [Decimal(v) for v in ("228.00", "87.50", "538.20", "454.08")]
    assert quantities(reading) == QUANTITIES


def test_the_child_stays_small_after_both_readers(second_reader: None) -> None:
    """The peak of a child that read the same fax three times: below 600 MiB, and the third reading takes no more than the first."""
    raw = paper.file_of(paper.faxed(paper.grey(paper.order())), (204, 98))
    held = child.run(_held_after_readings, raw, name="fax.png")
    assert isinstance(held, list)
    peak, first, third = held
    assert peak < 600
    assert third < first + 40


def _held_after_readings(raw: bytes) -> list[int]:
    import resource

    held = []
    for _ in range(3):
        pages, _ = pages_of(raw, "image/png", "fax.png")
        picture = next(iter(twice.pictures_of(raw, "image/png", [1])))[1]
        assert ocr.read_again(picture, pages[0]).words
        with open("/proc/self/statm", encoding="ascii") as file:
            held.append(int(file.read().split()[1]) * resource.getpagesize() // 2**20)
    return [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, held[0], held[2]]


def test_without_the_second_reader_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second, "models", dict)
    raw = paper.file_of(paper.grey(paper.order(priced=False)))
    pages, _ = pages_of(raw, "image/png", "scan.png")
    settled, problems = twice.settled(pages, raw, "image/png", "scan.png", None)
    assert settled == pages
    assert [p.code for p in problems] == ["one_reader"]
    assert "rapidocr" in problems[0].message
    assert problems[0].message.endswith(".")
    assert not problems[0].blocking


def test_a_proven_scan_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second, "models", dict)  # reading twice would give the sentence above
    raw = paper.file_of(paper.grey(paper.order(), 300), (300, 300))
    pages, _ = pages_of(raw, "image/png", "scan.png")
    assert twice.settled(pages, raw, "image/png", "scan.png", None) == (pages, ())


class TestAgreement:
    HERE = (10.0, 10.0, 40.0, 20.0)

    def weighed(self, own: str, *others: str, confidence: float = 0.8) -> float:
        width = 30.0 / max(len(others), 1)
        witness = [Word(o, 10 + k * width, 11, 10 + (k + 1) * width - 1, 19, 0.9) for k, o in enumerate(others)]
        (word,) = agree.weighed([Word(own, *self.HERE, confidence)], witness)
        return word.confidence

    def test_alike_is_sure(self) -> None:
        assert self.weighed("1.250", "1.250") == agree.ALIKE

    def test_parted_by_a_blank_is_still_alike(self) -> None:
        assert self.weighed("A-1000", "A-", "1000") == agree.ALIKE

    def test_a_digit_that_differs_is_unsure(self) -> None:
        assert self.weighed("1.250", "1.260") == agree.DIFFERENT

    def test_a_letter_that_differs_changes_nothing(self) -> None:
        assert self.weighed("Schraube", "Schraubc") == 0.8

    def test_what_only_one_saw_stays(self) -> None:
        assert self.weighed("1.250") == 0.8

    def test_a_short_number_within_a_longer_one_is_not_alike(self) -> None:
        assert self.weighed("12", "125") == agree.DIFFERENT


def test_what_both_readers_read_alike_is_surer(second_reader: None) -> None:
    """No prices, no proof: each line's confidence grows by the witness."""
    raw = paper.file_of(paper.grey(paper.order(priced=False)))
    pages, _ = pages_of(raw, "image/png", "scan.png")
    alone = read_document(pages, "scan.png", us=None)[1]
    settled, problems = twice.settled(pages, raw, "image/png", "scan.png", None)
    both = read_document(settled, "scan.png", us=None)[1]
    assert problems == ()
    assert alone is not None
    assert both is not None
    assert [x.quantity.value for x in both.lines if x.quantity] == [Decimal(q) for q in QUANTITIES]
    assert sum(x.confidence for x in both.lines) > sum(x.confidence for x in alone.lines)


def test_pictures_are_those_that_were_read() -> None:
    raw = paper.order()
    pages = twice.pictures_of(raw, "application/pdf", [1])
    ((number, picture),) = pages
    assert number == 1
    assert picture.size == pytest.approx((595 / 72 * ocr.DPI, 842 / 72 * ocr.DPI), abs=2)


def test_ocr_says_so() -> None:
    assert read(paper.grey(paper.order())).source == Source.OCR


def test_a_proven_page_with_illegible_words_is_read_again() -> None:
    page = read(paper.grey(paper.order()))
    kind, order, _ = read_document([page], "scan.png", us=None)
    assert twice.doubtful([page], kind, order) == []
    garbled = [Word(text, 400, top, 430, top + 9, 0.2) for text, top in (("bene", 60), ("RE", 75))]
    assert twice.doubtful([replace(page, words=(*page.words, *garbled[:1]))], kind, order) == []
    assert twice.doubtful([replace(page, words=(*page.words, *garbled))], kind, order) == [1]
