"""Order forms that list all articles and have quantities at only some: what is not ordered is no line and joins none."""

import pytest

from intake.reading.document import read_document
from orders import Order
from tests.intake.reading.paper import Paper
from tests.intake.reading.test_cells import read, sheet

ARTICLES = [
    ("20010", "Tomaten Kl. I 6 kg", "Steige"),
    ("20012", "Cherrytomaten 250 g", "Schale"),
    ("20030", "Kopfsalat", "Kopf"),
    ("20060", "Kartoffeln festkochend 25 kg", "Sack"),
    ("30010", "Butter 250 g", "Stk"),
    ("40050", "Tomaten geschält Dose 3/1", "Dose"),
    ("50020", "Cola 24 x 0,33 l", "Kiste"),
    ("55010", "Helles 20 x 0,5 l", "Kiste"),
]
LABELS = ("Art.-Nr.", "Bezeichnung", "Einheit", "Menge")
SHOWN = {"all": (0, 1, 2, 3), "no numbers": (1, 2, 3), "names alone": (1, 3)}
PLACES = (45.0, 120.0, 400.0, 470.0)


def form(kind: str, counts: dict[int, str]) -> list[list[str]]:
    rows = [[*article, counts.get(k, "")] for k, article in enumerate(ARTICLES)]
    return [[row[k] for k in SHOWN[kind]] for row in (LABELS, *rows)]


def on_paper(kind: str, counts: dict[int, str]) -> Order:
    stops = [(PLACES[k], "left") for k in SHOWN[kind]]
    head, *rows = form(kind, counts)
    paper = Paper().put(45, 60, "Bestellung Q7-79").row(200, stops, head)
    for k, row in enumerate(rows):
        paper.row(218 + 16 * k, stops, row)
    _, order, _ = read_document([paper.page()], "order.pdf", us=None)
    assert order is not None
    return order


def on_sheet(kind: str, counts: dict[int, str]) -> Order:
    return read(sheet([["Bestellung Q7-79"], [], *form(kind, counts)]))


def lines(order: Order) -> list[tuple[str, int]]:
    return [(x.description.value if x.description else "", int(x.quantity.value) if x.quantity else 0) for x in order.lines]


@pytest.mark.parametrize("read_order", [on_paper, on_sheet])
@pytest.mark.parametrize("kind", SHOWN)
@pytest.mark.parametrize(
    "counts", [{2: "12", 7: "3"}, {7: "4"}, {4: "2", 5: "1", 6: "5"}, {0: "1"}, {k: "4" if k == 7 else "0" for k in range(8)}]
)
def test_only_the_rows_with_a_quantity_are_lines(read_order, kind, counts):
    order = read_order(kind, counts)
    assert lines(order) == [(ARTICLES[k][1], int(count)) for k, count in counts.items() if count != "0"]
    codes = [x.our_code.value if x.our_code else "" for x in order.lines]
    assert codes == [ARTICLES[k][0] if kind == "all" else "" for k, count in counts.items() if count != "0"]


@pytest.mark.parametrize("read_order", [on_paper, on_sheet])
@pytest.mark.parametrize("kind", ["all", "no numbers"])
def test_an_empty_form_orders_nothing_and_says_so(read_order, kind):
    order = read_order(kind, {})
    assert not order.lines
    assert [note.value for note in order.notes] == [
        "The form names no quantity: nothing stands below “Menge”. Ask the customer what is ordered."
    ]


def test_headings_of_a_form_join_no_line():
    head = ["Bezeichnung", "Einheit", "Menge"]
    rows = [
        ["Kräuter"],
        ["Petersilie glatt", "Bund"],
        ["Schnittlauch", "Bund", "10"],
        ["Salate"],
        ["Kopfsalat", "Kopf"],
        ["Eisbergsalat", "Kopf", "6"],
    ]
    assert lines(read(sheet([["Bestellung"], [], head, *rows]))) == [("Schnittlauch", 10), ("Eisbergsalat", 6)]


def test_what_is_not_ordered_is_no_wish():
    assert not on_sheet("all", {2: "12"}).wishes


def test_descriptions_run_on_in_every_line_alike():
    head = ["Art.-Nr.", "Bezeichnung", "Menge"]
    rows = [["4711", "Kugelhahn", "5"], ["", "DN 25 PN 16"], ["4712", "Bogen", "3"], ["", "DN 25 90 Grad"]]
    assert lines(read(sheet([["Bestellung"], [], head, *rows]))) == [("Kugelhahn DN 25 PN 16", 5), ("Bogen DN 25 90 Grad", 3)]
