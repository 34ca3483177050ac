"""The order's own number among all codes of a paper, and whose article numbers are whose."""

import pytest

from intake.reading.document import read_document
from orders import Order
from tests.intake.reading.paper import Paper

STOPS = [(40, "left"), (120, "left"), (200, "left"), (400, "right"), (470, "right"), (545, "right")]


def order_of(paper: Paper, head: list[str], rows: list[list[str]]) -> Order:
    paper.row(240, STOPS, head)
    for k, row in enumerate(rows):
        paper.row(260 + 16 * k, STOPS, row)
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order is not None
    return order


HEAD = ["Unsere Nr.", "Ihre Nr.", "Bezeichnung", "Menge", "Preis", "Betrag"]
ROWS = [["R-2516-4", "6544984", "Unterlegscheibe", "50", "1,20", "60,00"], ["R-3529-2", "4133769", "Abstandhalter", "40", "0,50", "20,00"]]


@pytest.mark.parametrize(
    "others",
    [
        ["Ihr Angebot Nr.: A-24295", "Kundennummer: 11829"],
        ["Rahmenvertrag Nr.: RV-2094-962", "Kostenstelle: 8872"],
        ["Lieferantennummer: 70815", "Projekt: F-26-18"],
    ],
)
def test_the_orders_own_number_wins_over_numbers_of_offers_contracts_and_accounts(others: list[str]) -> None:
    paper = Paper().put(40, 60, "Bestellung", size=16)
    for k, line in enumerate([others[0], "Bestellnummer: 4711-26", others[1], "Datum: 03.05.2026"]):
        paper.put(40, 100 + 14 * k, line)
    number = order_of(paper, HEAD, ROWS).po_number
    assert number is not None
    assert number.value == "4711-26"


def test_a_number_beside_the_title_is_the_orders_though_no_label_points_at_it() -> None:
    paper = Paper().put(40, 60, "Bestellung 26/145", size=14).put(40, 90, "Musterbau GmbH").put(40, 102, "31592 Stolzenau, 1.6.2026")
    number = order_of(paper, HEAD, ROWS).po_number
    assert number is not None
    assert number.value == "26/145"


@pytest.mark.parametrize(
    ("first", "second", "ours", "theirs"),
    [
        ("Unsere Nr.", "Ihre Nr.", 1, 0),
        ("Your item no.", "Our item no.", 0, 1),
        ("Réf. fournisseur", "Notre réf.", 0, 1),
        ("Ns. codice", "Vs. codice", 1, 0),
        ("Uw artikelnr.", "Ons artikelnr.", 0, 1),
    ],
)
def test_possessives_of_a_columns_head_say_whose_its_numbers_are(first: str, second: str, ours: int, theirs: int) -> None:
    paper = Paper().put(40, 60, "Purchase order 4711", size=16)
    order = order_of(paper, [first, second, *HEAD[2:]], ROWS)
    assert [x.our_code and x.our_code.value for x in order.lines] == [row[ours] for row in ROWS]
    assert [x.customer_code and x.customer_code.value for x in order.lines] == [row[theirs] for row in ROWS]


def test_a_number_with_a_wrong_check_digit_and_one_of_letters_are_kept_under_their_columns_heads() -> None:
    paper = Paper().put(40, 60, "Bestellung 4711", size=16)
    rows = [
        ["4006381333932", "MICRO-T", "Filzstift", "50", "1,20", "60,00"],
        ["4006381333931", "GAS-10", "Kompresse", "40", "0,50", "20,00"],
    ]
    lines = order_of(paper, ["EAN", "Ihre Artikelnr.", *HEAD[2:]], rows).lines
    assert [x.gtin and x.gtin.value for x in lines] == [row[0] for row in rows]
    assert [x.our_code and x.our_code.value for x in lines] == [row[1] for row in rows]
    wrong, right = lines[0].gtin, lines[1].gtin
    assert wrong is not None
    assert right is not None
    assert wrong.confidence < right.confidence
