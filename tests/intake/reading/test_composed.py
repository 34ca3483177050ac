"""Quantity cells that hold more than one number: the line stays, is doubted, and takes nothing from its neighbours."""

import pytest

from intake.reading.composed import composed
from intake.reading.document import read_document
from orders import Order
from tests.intake.reading.paper import Paper
from tests.intake.reading.test_cells import read, sheet

ROWS = [("1", "1200315", "Erdkabel NYY-J 3x1,5 schwarz"), ("2", "41010", "Steckdose alpinweiß"), ("3", "41210", "Wippe 1-fach")]
STOPS = [(45.0, "left"), (90.0, "left"), (180.0, "left"), (470.0, "left")]
SURE = 0.9


def on_paper(*counts: str) -> Order:
    paper = Paper().put(45, 60, "Bestellung 2026-909").row(200, STOPS, ("Pos", "Artikel-Nr.", "Bezeichnung", "Menge"))
    for k, (row, count) in enumerate(zip(ROWS, counts, strict=True)):
        paper.row(220 + 18 * k, STOPS, (*row, count))
    _, order, _ = read_document([paper.page()], "order.pdf", us=None)
    assert order is not None
    return order


def on_sheet(*counts: str) -> Order:
    return read(sheet([["Pos", "Artikel-Nr.", "Bezeichnung", "Menge"], *[[*row, count] for row, count in zip(ROWS, counts, strict=True)]]))


def quantities(order: Order) -> list[tuple[int, str] | None]:
    return [(int(x.quantity.value), x.unit.value if x.unit else "") if x.quantity else None for x in order.lines]


@pytest.mark.parametrize("read_order", [on_paper, on_sheet])
@pytest.mark.parametrize(
    ("cell", "quantity"),
    [
        ("3x100 m", (300, "m")),
        ("3 x 100 m", (300, "m")),
        ("2x100", (200, "")),
        ("2 Ringe à 50 m", (100, "m")),
        ("10 Stangen à 5 m", (50, "m")),
        ("4 Stg. (20 m)", None),
        ("2 Trommeln (1000 m)", None),
        ("10 St. + 2 St.", None),
        ("10+2", None),
    ],
)
def test_a_quantity_of_several_numbers_keeps_its_line_and_is_doubted(read_order, cell, quantity):
    order = read_order(cell, "20", "24")
    assert quantities(order) == [quantity, (20, ""), (24, "")]
    assert [x.confidence >= SURE for x in order.lines] == [False, True, True]
    assert [x.our_code.value for x in order.lines if x.our_code] == ["1200315", "41010", "41210"]
    assert [cell in note.value and "line 1" in note.value for note in order.notes] == [True]


def test_every_quantity_may_be_a_product():
    assert quantities(on_sheet("3x100 m", "2x100 m", "5 x 50 m")) == [(300, "m"), (200, "m"), (250, "m")]


@pytest.mark.parametrize(("amount", "quantity"), [("250,00", (50, "m")), ("50,00", (10, "Karton"))])
def test_an_amount_proves_which_number_is_ordered(amount, quantity):
    cell = "10 Karton à 5 m" if quantity[1] == "Karton" else "10 Stangen à 5 m"
    rows = [["A-61015", "Kupferrohr", cell, "5,00", amount], ["A-64010", "Kugelhahn", "6 Stk", "7,00", "42,00"]]
    order = read(sheet([["Artikel-Nr.", "Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"], *rows]))
    assert quantities(order) == [quantity, (6, "Stk")]
    assert all(x.proven and x.confidence >= SURE for x in order.lines)


@pytest.mark.parametrize("text", ["1 250", "1.250,00 m", "12 Stk", "10 m2", "(R) 5", "5 x", "100", "12 Rollen CAB-200", "50 / 100 Stk"])
def test_one_number_is_one_number(text):
    assert not composed(text)


@pytest.mark.parametrize("cell", ["ca. 10 bis 12 Stk", "nach Bedarf", "?"])
def test_a_quantity_that_cannot_be_read_keeps_its_line(cell):
    order = on_sheet(cell, "20", "24")
    assert quantities(order) == [None, (20, ""), (24, "")]
    assert order.lines[0].confidence < SURE
    assert any(cell in note.value for note in order.notes)


@pytest.mark.parametrize("labels", [("Menge alt", "Menge neu"), ("bisher", "neu"), ("Menge", "neue Menge"), ("Old qty", "New qty")])
def test_the_new_quantity_counts_and_the_order_waits(labels):
    rows = [(*row[1:], old, new) for row, old, new in zip(ROWS, ("6", "20", "40"), ("4", "30", "0"), strict=True)]
    order = read(sheet([["Artikel-Nr.", "Bezeichnung", *labels], *map(list, rows)]))
    assert quantities(order) == [(4, ""), (30, "")]
    (note,) = order.notes
    assert labels[1] in note.value
    assert "41210" in note.value


def test_what_was_called_off_before_is_no_old_quantity():
    rows = [[*row[1:], "40", "10"] for row in ROWS]
    order = read(sheet([["Artikel-Nr.", "Bezeichnung", "bisher", "Abrufmenge"], *rows]))
    assert quantities(order) == [(10, "")] * 3
    assert not order.notes
