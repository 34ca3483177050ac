"""A layout's table read by the columns that a corrected order showed, whatever this order's goods make of their widths."""

from dataclasses import replace
from datetime import date
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
    assert [m.name for m in taught()] == [
        "From a@b.example: our article number is known by its place, written like “CAB-200114”",
        "From a@b.example: the columns are headed “Zeile” line number, “Soll Kennwort” quantity, “Text” description",
    ]


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


def short(rows: list[tuple[str, ...]], number: str) -> Page:
    """An order without prices whose foot could be a line: a number stands where the quantities do."""
    page = glued(rows, right=190, number=number)
    foot = Paper().put(50, 760, "Werftstraße").put(190, 760, "63", align="right").put(194, 760, "Tor-7").put(280, 760, "Rostock")
    return Page(1, page.width, page.height, (*page.words, *foot.words), page.source)


def test_a_row_that_the_taught_document_bore_as_well_begins_no_line():
    found = learn([short(FIRST[:1], "26-0602")], "x.pdf", wanted(FIRST[:1]), us=None, sender="a@b.example")
    assert read(short(NEXT, "26-0777"), found) == [(Decimal(30), "CAB-300"), (Decimal(8), "CAB-106202")]


def test_one_line_teaches_that_a_unit_stands_in_the_quantitys_column():
    found = learn([glued(FIRST[:1], right=190)], "x.pdf", wanted(FIRST[:1]), us=None, sender="a@b.example")
    assert read(glued(NEXT, right=205), found) == [(Decimal(30), "CAB-300"), (Decimal(8), "CAB-106202")]


def test_a_number_off_the_edge_of_the_quantities_is_none():
    def page(rows: list[tuple[str, ...]]) -> Page:
        paper = Paper().put(50, 60, "Bestellung Nr. 26-0602", size=14).put(50, 130, "Zeile").put(190, 130, "Soll", align="right")
        paper.put(194, 130, "Kennwort")
        for k, (line, quantity, text, code) in enumerate(rows):
            y = 146 + 28 * k
            paper.put(50, y, line).put(100, y, text)
            paper.put(190, y + 12, quantity, align="right").put(194, y + 12, code)
        return paper.page()

    first = [("1", "12", "Kabel rot", "CAB-200114"), ("2", "5", "Winkel", "FIT-104746"), ("3", "7", "Band", "BAN-2046")]
    after = [("1", "30", "Kabel blau", "CAB-300"), ("2", "8", "Kitt 480 5 hell", "KIT-102"), ("3", "9", "Leitung", "CAB-106")]
    found = learn([page(first)], "x.pdf", wanted(first), us=None, sender="a@b.example")
    assert read(page(after), found) == [(Decimal(30), "CAB-300"), (Decimal(8), "KIT-102"), (Decimal(9), "CAB-106")]


def coded(codes: list[tuple[str, str]]) -> Page:
    """Two numbers in running text below each line, in the third one a label at the end of its row."""
    stops = [(50, "left"), (100, "left"), (400, "right")]
    paper = Paper().put(50, 60, "Bestellung 4711-9", size=13).row(100, stops, ["Pos", "Bezeichnung", "Menge"])
    for k, (ours, theirs) in enumerate(codes):
        y = 120 + 40 * k
        paper.row(y, stops, [str(k + 1), f"Platte {chr(65 + k)}", str(k + 5)])
        paper.put(100, y + 11, f"Zeichen {ours} Unser Zeichen" if k == 2 else f"Unser Zeichen {theirs} Zeichen {ours}")
        paper.put(100, y + 22, theirs if k == 2 else "roh")
    return paper.page()


def test_a_value_whose_label_ends_its_row_stands_below_and_a_longer_label_is_another():
    def order(codes: list[tuple[str, str]]) -> Order:
        lines = [
            OrderLine(k, our_code=Read(a, a, 1.0), customer_code=Read(b, b, 1.0), quantity=Read(Decimal(k + 4), str(k + 4), 1.0))
            for k, (a, b) in enumerate(codes, start=1)
        ]
        return Order(MailKind.ORDER, tuple(lines), po_number=Read("4711-9", "4711-9", 1.0))

    first, after = [("A-101", "K7001"), ("A-102", "K7002")], [("A-205", "K8001"), ("A-206", "K8002"), ("A-207", "K8003")]
    found = learn([coded(first)], "x.pdf", order(first), us=None, sender="a@b.example")
    seen = read_document([coded(after)], "x.pdf", us=None, layouts=found)[1]
    assert seen is not None
    assert [(x.our_code.value, x.customer_code.value) for x in seen.lines if x.our_code and x.customer_code] == after


def test_the_order_of_day_and_month_is_learned_from_a_date_of_the_header():
    def page(day: str) -> Page:
        paper = Paper().put(50, 60, "Order no. 4711-9", size=13).put(50, 80, "Date: " + day).put(50, 100, "Pos")
        paper.put(100, 100, "Description").put(400, 100, "Qty", align="right")
        return paper.put(50, 116, "1").put(100, 116, "Plate").put(400, 116, "5", align="right").page()

    def dated(page: Page, layouts=()) -> date | None:
        order = read_document([page], "x.pdf", us=None, layouts=layouts)[1]
        return order.order_date.value if order and order.order_date else None

    first = dated(page("03/04/2026"))
    assert first is not None
    other = date(2026, first.day, first.month)
    order = read_document([page("03/04/2026")], "x.pdf", us=None)[1]
    assert order is not None
    left = replace(order, order_date=Read(other, "03/04/2026", 1.0))
    found = learn([page("03/04/2026")], "x.pdf", left, us=None, sender="a@b.example", corrected={"order_date"})
    assert [m.slot for m in found] == ["DatesFix"]
    after = dated(page("05/06/2026"))
    assert after is not None
    assert dated(page("05/06/2026"), found) == date(2026, after.day, after.month)
