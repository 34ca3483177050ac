"""A layout's table read by the columns that a corrected order showed, whatever this order's goods make of their widths."""

from decimal import Decimal

from intake.pages.page import Page
from intake.reading.document import read_document
from intake.reading.rows import text_rows, without_furniture
from intake.reading.teaching import learn
from orders import MailKind, Order, OrderLine, Read
from tests.intake.reading.paper import Paper

FIRST = [("1", "12 Rollen", "Kabel rot", "CAB-200114"), ("2", "5 St", "Winkel", "FIT-104746")]
NEXT = [("1", "30 Rollen", "Kabel blau", "CAB-300"), ("2", "8 St", "Leitung", "CAB-106202")]


def glued(rows: list[tuple[str, ...]], right: float = 150, number: str = "26-0602", wanted: str = "") -> Page:
    """A form whose unlabelled goods stand under strange labels, a code right behind the quantity, with columns as wide as the goods."""
    paper = Paper().put(50, 40, "Werft Ostsee GmbH", size=12).put(50, 60, f"Bestellung Nr. {number}", size=14)
    paper.put(330, 60, "Ausgestellt:").put(430, 60, "12.03.2026")
    if wanted:
        paper.put(330, 76, "Anlandung:").put(430, 76, wanted)
    paper.put(50, 130, "Zeile").put(right, 130, "Soll", align="right").put(right + 4, 130, "Kennwort").put(right + 90, 130, "Text")
    for k, (line, quantity, text, code) in enumerate(rows):
        y = 146 + 14 * k
        paper.put(50, y, line).put(right, y, quantity, align="right").put(right + 4, y, code).put(right + 90, y, text)
    return paper.put(50, 700, "Es gelten unsere Einkaufsbedingungen").page()


def wanted(rows: list[tuple[str, ...]], number: str = "26-0602") -> Order:
    """What a person leaves of it."""
    lines = []
    for k, (_, quantity, text, code) in enumerate(rows, start=1):
        many = Decimal(quantity.split()[0].replace(".", ""))
        lines.append(OrderLine(k, our_code=Read(code, code, 1.0), description=Read(text, text, 1.0), quantity=Read(many, quantity, 1.0)))
    return Order(MailKind.ORDER, tuple(lines), po_number=Read(number, number, 1.0))


def read(page: Page, layouts=()) -> list[tuple[Decimal | None, str]]:
    order = read_document([page], "x.pdf", us=None, layouts=layouts)[1]
    assert order is not None
    return [(x.quantity.value if x.quantity else None, x.our_code.value if x.our_code else "") for x in order.lines]


def taught():
    return learn([glued(FIRST, right=190)], "x.pdf", wanted(FIRST), us=None, sender="a@b.example")


def test_columns_that_stand_together_are_cut_where_a_person_showed():
    truth = [(Decimal(30), "CAB-300"), (Decimal(8), "CAB-106202")]
    for right in (178, 205):
        moved = glued(NEXT, right=right)
        assert read(moved) != truth
        assert read(moved, taught()) == truth


def test_the_memory_says_its_columns_in_words():
    assert [m.name for m in taught()] == ["From a@b.example: the table's columns are another, quantity, our article number, description"]


def test_a_date_that_the_taught_order_did_not_print_is_the_wanted_one():
    def requested(page: Page, layouts=()):
        order = read_document([page], "x.pdf", us=None, layouts=layouts)[1]
        return order.requested_date.value.isoformat() if order and order.requested_date else None

    assert requested(glued(NEXT, wanted="20.04.2026"), taught()) == "2026-04-20"
    assert requested(glued(NEXT, wanted="20.02.2026"), taught()) is None  # before the order's own date
    assert requested(glued(NEXT), taught()) is None


def test_a_number_behind_a_unit_stays_in_its_chunk():
    page = Paper().put(50, 60, "Ordre n° 26.38 du 26-02-2026", size=14).page()
    assert text_rows(page)[0].text == "Ordre n° 26.38 du 26-02-2026"


def test_a_lines_own_rows_are_no_running_foot():
    def page(n: int, day: str) -> Page:
        paper = Paper(n).put(50, 30, "Bestellung 4711-9 Werft Ostsee").put(50, 800, f"Seite {n} von 2")
        return paper.put(50, 740, f"Liefern bis: {day}").put(50, 752, f"Zeichnung {n}{n}{n}{n} Rev A").put(50, 764, f"Charge K{n}A").page()

    kept = without_furniture({n: text_rows(page(n, f"1{n}-07-2026")) for n in (1, 2)})
    assert [r.text for r in kept[1]] == ["Liefern bis: 11-07-2026", "Zeichnung 1111 Rev A", "Charge K1A"]


def test_the_rest_of_a_line_on_the_next_page_is_not_the_next_lines():
    stops = [(50, "left"), (100, "left"), (400, "right")]
    one = Paper(1).put(50, 60, "Bestellung 4711-9", size=13).row(100, stops, ["Pos", "Bezeichnung", "Menge"])
    one.row(116, stops, ["1", "Platte A", "5"]).put(100, 127, "Artikelnummer: P-10001")
    one.row(150, stops, ["2", "Platte B", "6"])
    two = Paper(2).put(100, 100, "Artikelnummer: P-10002")
    two.row(111, stops, ["3", "Platte C", "7"]).put(100, 122, "Artikelnummer: P-10003")
    order = read_document([one.page(), two.page()], "x.pdf", us=None)[1]
    assert order is not None
    assert [x.our_code.value if x.our_code else None for x in order.lines] == ["P-10001", "P-10002", "P-10003"]
