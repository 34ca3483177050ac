"""Quantities beside other counts, and what is struck through."""

from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from intake.pages import pdf
from intake.reading.counts import worked_out
from intake.reading.document import read_document
from intake.reading.values import number
from orders import Order
from tests.intake.files import make
from tests.intake.reading.paper import Paper

STOPS = [(40, "left"), (100, "left"), (300, "right"), (360, "right"), (420, "right"), (480, "right"), (500, "left")]
GOODS = ("Badetuch weiss 70 x 140", "Seife 25 g", "Kerze rot 20 cm", "Servietten dreilagig")


def read(head: list[str], rows: list[list[str]]) -> Order:
    paper = Paper().put(40, 60, "Bestellung 4711", size=16).row(200, STOPS, head)
    for k, row in enumerate(rows):
        paper.row(220 + 18 * k, STOPS, row)
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order is not None
    return order


@pytest.mark.parametrize(
    ("head", "rows", "wanted"),
    [
        (["Etage 1", "Etage 2", "Bar", "Summe"], [(5, 5, 10, 20), (60, 0, 120, 180), (3, 3, 6, 12), (0, 40, 2, 42)], (20, 180, 12, 42)),
        (["Soll", "Ist", "unterwegs", "neu"], [(72, 24, 8, 40), (30, 10, 0, 20), (9, 9, 0, 0), (18, 6, 2, 10)], (40, 20, 10)),
    ],
)
def test_the_count_that_others_work_out_is_the_quantity(head: list[str], rows: list[tuple[int, ...]], wanted: tuple[int, ...]) -> None:
    told = [[f"A-10{k}7", g, *[str(v) if v else "–" for v in row], "Stk"] for k, (g, row) in enumerate(zip(GOODS, rows, strict=True))]
    order = read(["Nr.", "Artikel", *head, "ME"], told)
    assert [line.quantity.value for line in order.lines if line.quantity] == [Decimal(v) for v in wanted]


def test_a_rest_that_is_worked_out_is_not_ordered() -> None:
    rows = [(200, 80, 20, 100), (500, 100, 50, 350), (60, 12, 8, 40), (90, 30, 15, 45)]
    told = [[f"A-10{k}7", g, *map(str, row), "Stk"] for k, (g, row) in enumerate(zip(GOODS, rows, strict=True))]
    order = read(["Nr.", "Artikel", "Kontrakt", "geliefert", "Menge", "Rest", "ME"], told)
    assert [line.quantity.value for line in order.lines if line.quantity] == [20, 50, 8, 15]


def test_equations_by_chance_say_nothing() -> None:
    def rows(*texts: str) -> list[list]:
        return [[number(t) for t in text.split()] for text in texts]

    assert worked_out(rows("1 2 3", "2 2 4"), True) is None
    assert worked_out(rows("1 2 3", "2 2 4", "3 3 7"), True) is None
    assert worked_out(rows("1 25 26", "2 40 42"), True) == (2, (0, 1))
    assert worked_out(rows("1,5 2 3,5", "2,5 2 4,5", "1 1 2"), True) is None


def test_words_with_a_stroke_through_them_are_taken_back_and_said() -> None:
    def draw(c: Canvas) -> None:
        c.setFont("Helvetica", 10)
        c.drawString(50, 780, "Bestellung Nr. 4500718293")
        for k, row in enumerate((HEAD, *ROWS)):
            for x, text in zip((50, 90, 300, 360, 420), row, strict=True):
                c.drawString(x, 700 - 20 * k, text)
        c.setLineWidth(0.7)
        c.line(300, 683.2, 300 + c.stringWidth("65"), 683.2)  # an amended quantity
        for x, text in zip((50, 90, 300, 360, 420), ROWS[1], strict=True):
            c.line(x, 663.2, x + c.stringWidth(text), 663.2)
        c.line(90, 638.5, 90 + c.stringWidth(ROWS[2][1]), 638.5)  # underlined
        c.line(40, 603.2, 550, 603.2)  # a ruling that was printed through a row

    raw = make.pdf(draw)
    document = pdf.open_pdf(raw)
    page = pdf.text_page(document, 0).page
    document.close()
    order = read_document([page], "a.pdf", us=None)[1]
    assert order is not None
    assert [(x.quantity.value, x.amount.value) for x in order.lines if x.quantity and x.amount] == [(60, 78), (6, 879), (12, 18)]
    assert [note.value for note in order.notes] == ["struck out: 65 20 Dichtung 3 mm 75 101,50 7.612,50"]


HEAD = ("Pos", "Bezeichnung", "Menge", "Preis", "Betrag")
ROWS = (
    ("10", "Sicherung 10 A", "65  60", "1,30", "78,00"),
    ("20", "Dichtung 3 mm", "75", "101,50", "7.612,50"),
    ("30", "Rolle 127 x 465", "6", "146,50", "879,00"),
    ("40", "Kappe schwarz", "12", "1,50", "18,00"),
)
