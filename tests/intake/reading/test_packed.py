"""Counts of packs: said by the head of the quantities, or left open by the packs beside them."""

import pytest

from tests.intake.reading.test_cells import read, sheet

SURE = 0.9
NAMES = {"41130": "Serienschalter Einsatz", "41340": "Rahmen 4-fach alpinweiß"}


def table(*heads: str, rows: list[list[str]]):
    named = [[code, name, *row] for (code, name), row in zip(NAMES.items(), rows, strict=True)]
    return read(sheet([["Art.-Nr.", "Bezeichnung", *heads], *named]))


def quantities(order) -> list[tuple[int, str]]:
    return [(int(x.quantity.value), x.unit_said) for x in order.lines if x.quantity]


@pytest.mark.parametrize(
    ("head", "unit"), [("Bestellmenge VPE", "VPE"), ("Anzahl (Kartons)", "Kartons"), ("Bestellmenge", ""), ("Menge je VPE", "")]
)
def test_the_head_of_the_quantities_says_that_they_count_packs(head, unit):
    order = table(head, rows=[["2"], ["3"]])
    assert quantities(order) == [(2, unit), (3, unit)]


def test_packs_by_the_head_beside_their_contents():
    order = table("Inhalt VPE", "Bestellmenge VPE", rows=[["10", "2"], ["10", "3"]])
    assert quantities(order) == [(2, "VPE"), (3, "VPE")]
    assert all(x.confidence >= SURE for x in order.lines)


@pytest.mark.parametrize("head", ["VPE", "Verpackungseinheit", "Inhalt"])
def test_bare_counts_that_are_no_whole_packs_may_count_these(head):
    order = table("Anzahl", head, rows=[["2", "10"], ["20", "10"]])
    assert quantities(order) == [(2, ""), (20, "")]
    assert all(x.confidence < SURE for x in order.lines)
    assert [f"“Anzahl” beside “{head}” may count packs" in note.value for note in order.notes] == [True]


@pytest.mark.parametrize(
    ("heads", "rows"),
    [
        (("Anzahl", "VPE"), [["20", "10"], ["30", "10"]]),
        (("Anzahl", "VPE"), [["2", "1"], ["3", "1"]]),
        (("Anzahl", "Einheit", "VPE"), [["2", "Stk", "10"], ["3", "Stk", "10"]]),
    ],
)
def test_whole_packs_and_units_that_are_said_are_not_doubted(heads, rows):
    order = table(*heads, rows=rows)
    assert all(x.confidence >= SURE for x in order.lines)
    assert not order.notes


@pytest.mark.parametrize(("cell", "unit"), [("100 Stk", "100 Stk"), ("Stk", "Stk"), ("1 Stk", "")])
def test_a_unit_that_is_so_many_of_another_is_kept_with_its_number(cell, unit):
    order = table("Menge", "Einheit", rows=[["3", cell], ["10", "Stk"]])
    assert [x.unit_said for x in order.lines] == [unit, "Stk"]


def test_a_number_that_the_amount_proves_to_be_the_price_s_is_no_unit():
    heads = ("Menge", "Einheit", "Preis", "Betrag")
    order = table(*heads, rows=[["300", "100 Stk", "4,60", "13,80"], ["500", "100 Stk", "4,40", "22,00"]])
    assert [x.unit_said for x in order.lines] == ["", ""]
