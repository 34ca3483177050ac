"""Money without its arithmetic: one column that may hold prices or amounts, calculations in a cell, discounts in chains."""

from decimal import Decimal

import pytest

from intake.reading.document import read_document
from intake.reading.grid import first_number
from intake.reading.roles import lone_price
from intake.reading.values import number
from orders import OrderLine
from tests.intake.reading.paper import Paper

STOPS = [(40, "left"), (120, "left"), (330, "right"), (340, "left"), (540, "right")]


def lines(head: list[str], rows: list[list[str]]) -> tuple[OrderLine, ...]:
    paper = Paper().put(40, 60, "Bestellung 4711", size=16).row(200, STOPS, head)
    for k, row in enumerate(rows):
        paper.row(220 + 16 * k, STOPS, row)
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order is not None
    return order.lines


GOODS = ("Winkelschleifer gelb", "Gewindestange blank", "Dichtband weiss")


@pytest.mark.parametrize("label", ["EUR", "Netto"])
@pytest.mark.parametrize(("money", "unit_price"), [(("7,21", "0,37", "77,75"), True), (("562,50", "185,00", "310,00"), False)])
def test_a_lone_column_of_money_is_told_by_whether_its_quantities_divide_it(label: str, money: tuple[str, ...], unit_price: bool) -> None:
    rows = [[f"A-10{k}7", g, q, "Stück", m] for k, (g, q, m) in enumerate(zip(GOODS, ("75", "500", "40"), money, strict=True))]
    found = lines(["Artikelnr.", "Bezeichnung", "Menge", "ME", label], rows)
    values = [Decimal(m.replace(",", ".")) for m in money]
    assert [(x.unit_price if unit_price else x.amount) is not None for x in found] == [True] * 3
    assert [read.value for x in found if (read := x.unit_price or x.amount)] == values
    assert all(x.confidence <= 0.7 for x in found)


def test_a_price_and_its_basis_in_one_run_of_words_go_to_their_two_columns() -> None:
    stops = [(40, "left"), (120, "left"), (330, "right"), (400, "right"), (440, "right"), (540, "right")]
    paper = Paper().put(40, 60, "Bestellung 4711", size=16)
    paper.row(200, stops, ["Ihr Artikel", "Bezeichnung", "Menge", "Preis CHF", "pro", "Betrag CHF"])
    for k, (price, amount) in enumerate([("4.27 / 1", "256.20"), ("39.24 / 100", "23.54"), ("110.94 / 1", "6'656.40")]):
        paper.row(220 + 16 * k, [*stops[:3], (440, "right"), stops[5]], [f"31.{k}517", GOODS[k], "60", price, amount])
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order is not None
    read = [(x.unit_price and x.unit_price.value, x.price_per and x.price_per.value, x.proven) for x in order.lines]
    assert read == [(Decimal("4.27"), 1, True), (Decimal("39.24"), 100, True), (Decimal("110.94"), 1, True)]


@pytest.mark.parametrize(("line", "currency"), [("ABN 51 824 753 556", "AUD"), ("RFC: MUE120304AB1", "MXN"), ("EIN 12-3456789", "USD")])
def test_the_sign_of_dollars_means_those_of_the_country_that_the_paper_registers_in(line: str, currency: str) -> None:
    paper = Paper().put(40, 60, "Purchase Order 4711", size=16).put(40, 90, line)
    paper.row(200, STOPS, ["Item no.", "Description", "Qty", "UOM", "Price"])
    paper.row(220, STOPS, ["A-1007", GOODS[0], "75", "pcs", "$7.21"]).row(236, STOPS, ["A-1017", GOODS[1], "50", "pcs", "$0.37"])
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order is not None
    assert order.currency is not None
    assert order.currency.value == currency


def test_a_word_before_a_price_says_that_it_is_one() -> None:
    price, basis = number("à 7,21 €"), number("je 100")
    assert price is not None
    assert (price.value(True), price.each, basis) == (Decimal("7.21"), True, None)
    assert lone_price([(number("1"), price)], True) > lone_price([(number("1"), number("7,21 €"))], True)


def test_a_calculation_in_one_cell_is_a_quantity_and_a_price() -> None:
    rows = [["78-611", GOODS[0], "48 Stück × 5,08 €", "", "243,84"], ["92-587", GOODS[1], "10 Stück × 7,81 €", "", "78,10"]]
    found = lines(["Ihre Nr.", "Ware", "Menge × Preis", "", "Summe"], rows)
    assert [(x.quantity and x.quantity.value, x.unit_price and x.unit_price.value, x.proven) for x in found] == [
        (Decimal(48), Decimal("5.08"), True),
        (Decimal(10), Decimal("7.81"), True),
    ]
    assert [x.unit and x.unit.value for x in found] == ["Stück", "Stück"]


@pytest.mark.parametrize(("text", "off"), [("20+10", "28"), ("50 + 10 + 5 %", "57.25"), ("33+5", "36.35")])
def test_discounts_one_after_another_are_one(text: str, off: str) -> None:
    found = number(text)
    assert found is not None
    assert (found.value(True), found.percent) == (Decimal(off), True)


def test_a_unit_may_stand_before_its_number() -> None:
    found = first_number("un 2 500")
    assert found is not None
    assert found.value(True) == 2500
