"""What the rows of a paper's lines say beside their values, and papers that are only drafts or wanted on no day."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from intake.reader import read
from intake.reading.document import read_document
from intake.reading.notes import sure_of
from orders import Order
from tests.intake.reading.paper import Paper

STOPS = [(40, "left"), (75, "left"), (140, "left"), (400, "right"), (410, "left"), (440, "left")]
GOODS = [("10061", "Frying pan 28 cm"), ("10015", "Coffee beans 500 g"), ("10038", "Lids white")]


def paper(column: str = "", remark: str = "", name: str = "", head: str = "") -> Order:
    page = Paper().put(40, 60, "Purchase Order 4711", size=16).put(40, 90, head or "Date: 02.11.2026")
    page.row(200, STOPS, ["Pos", "Code", "Description", "Qty", "Unit", column])
    for k, (code, good) in enumerate(GOODS):
        page.row(220 + 20 * k, STOPS, [str(k + 1), code, name if k == 1 and name else good, "12", "pcs", remark if k == 1 else ""])
    order = read_document([page.page()], "a.pdf", us=None)[1]
    assert order is not None
    assert len(order.lines) == 3
    return order


@pytest.mark.parametrize(
    ("column", "remark"),
    [
        ("Bemerkung", "entfällt"),
        ("Status", "storniert"),
        ("Remarks", "only if in stock"),
        ("Remark", "dimmable!"),
        ("Hinweis", "2 x 50 m cut"),
    ],
)
def test_what_a_column_says_of_a_line_holds_the_order(column: str, remark: str) -> None:
    assert [note.raw for note in paper(column, remark).notes] == [remark]


@pytest.mark.parametrize(
    "name", ["alternativ: Pan 30 cm", "oder Pan 30 cm", "Pan 30 cm - Eventualposition", "Pan (Position entfällt)", "en option : Pan"]
)
def test_words_of_an_article_that_make_it_an_option_hold_the_order(name: str) -> None:
    notes = paper(name=name).notes
    assert [note.raw for note in notes] == [name]
    assert notes[0].value.startswith("Line 2 says")


@pytest.mark.parametrize(
    ("column", "remark", "name"),
    [("Remarks", "Lager 2", ""), ("Hinweis", "verzinkt", ""), ("", "", "Pan red or blue"), ("", "", "Pan optional lid")],
)
def test_what_an_ordinary_row_says_holds_nothing(column: str, remark: str, name: str) -> None:
    assert paper(column, remark, name).notes == ()


def test_a_remark_in_a_sheet_holds_the_order() -> None:
    book = Workbook()
    for row in (("Code", "Description", "Qty", "Bemerkung"), ("10061", "Frying pan", 5, None), ("10015", "Coffee beans", 10, "entfällt")):
        book.worksheets[0].append(row)
    file = BytesIO()
    book.save(file)
    notes = [note for order in read(file.getvalue(), "order.xlsx", None, (), True).orders for note in order.notes]
    assert [note.raw for note in notes] == ["entfällt"]


@pytest.mark.parametrize("head", ["Status: Entwurf", "ENTWURF", "DRAFT", "Statut : brouillon", "Status: concept"])
def test_a_draft_holds(head: str) -> None:
    assert [note.value for note in paper(head=head).notes] == [head]


@pytest.mark.parametrize("day", ["auf Abruf", "nach Absprache"])
def test_a_paper_wanted_on_no_day_holds(day: str) -> None:
    assert [day in note.raw for note in paper(head=f"Liefertermin: {day}").notes] == [True]


@pytest.mark.parametrize("day", ["schnellstmöglich", "siehe Positionen", "je Position", "see line items"])
def test_a_paper_that_wants_its_lines_soon_or_each_on_its_day_is_not_held(day: str) -> None:
    assert paper(head=f"Liefertermin: {day}").notes == ()


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("P.S. bitte alles in schwarz", True), ("Please send everything in black", True), ("tout en noir svp", True),
        ("Alles in Ordnung bei uns", False), ("All in all a good year", False),
    ],
)  # fmt: skip
def test_a_sentence_that_gives_all_lines_another_look_holds(sentence: str, held: bool) -> None:
    assert (sure_of(sentence) >= 0.5) == held
