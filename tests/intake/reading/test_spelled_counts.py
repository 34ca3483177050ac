"""Quantity cells that hold a fraction or words: what is unmistakable counts, all else keeps its line and takes nothing from its neighbours."""

from decimal import Decimal
from email.message import EmailMessage

import pytest

from intake.reader import read as open_mail
from intake.reading.composed import composed
from intake.reading.spelled_counts import spelled_count
from tests.intake.reading.test_cells import read, sheet
from tests.intake.reading.test_composed import ROWS, on_paper, on_sheet


@pytest.mark.parametrize(
    ("cell", "value", "unit"),
    [
        ("1/2", "0.5", ""),
        ("3/4", "0.75", ""),
        ("½", "0.5", ""),
        ("2½", "2.5", ""),
        ("1 1/2", "1.5", ""),
        ("½ Sack", "0.5", "Sack"),
        ("zwei", "2", ""),
        ("twelve bags", "12", "bags"),
        ("anderthalb", "1.5", ""),
        ("dreieinhalb", "3.5", ""),
        ("1 halber", "0.5", ""),
        ("ein halbes", "0.5", ""),
        ("un demi", "0.5", ""),
        ("two and a half", "2.5", ""),
        ("drei Viertel", "0.75", ""),
    ],
)
def test_a_fraction_or_number_words_are_the_quantity(cell, value, unit):
    found = spelled_count(cell)
    assert found is not None
    assert (found.dot, found.comma, found.unit) == (Decimal(value), Decimal(value), unit)
    assert not composed(cell)


@pytest.mark.parametrize("cell", ["1/3", "2/3", "12/24", "3/5", "2/4", "⅓", "2 halbe", "½ - 1", "1/2 oder 1", "1 Drittel"])
def test_a_fraction_that_is_not_understood_is_no_number(cell):
    assert spelled_count(cell) is None
    assert composed(cell)


@pytest.mark.parametrize("cell", ["10", "10 Stk", "1,5", "x", "III", "ok", "?", "ein paar", "a", "en", "A nzahl", "tres"])
def test_digits_alone_and_words_of_no_or_two_numbers_are_left(cell):
    assert spelled_count(cell) is None


@pytest.mark.parametrize("read_order", [on_paper, on_sheet])
@pytest.mark.parametrize(("cell", "value"), [("1/2", "0.5"), ("¾", "0.75"), ("1 1/2", "1.5"), ("zwei", "2"), ("anderthalb", "1.5")])
def test_the_line_has_the_fraction(read_order, cell, value):
    order = read_order("12", cell, "24")
    assert [x.quantity.value for x in order.lines if x.quantity] == [12, Decimal(value), 24]
    assert not order.notes


@pytest.mark.parametrize("read_order", [on_paper, on_sheet])
@pytest.mark.parametrize("cell", ["x", "III", "ok", "ein paar", "1/3"])
def test_what_is_no_number_keeps_its_line_without_a_quantity(read_order, cell):
    order = read_order("12", cell, "24")
    assert [x.quantity.value if x.quantity else None for x in order.lines] == [12, None, 24]
    assert [x.description.value for x in order.lines if x.description] == [name for _, _, name in ROWS]
    assert [f"“{cell}”" in note.value and "line 2" in note.value for note in order.notes] == [True]


def test_an_article_number_or_a_unit_makes_a_line_of_words_in_a_sheet():
    head = ["Art.-Nr.", "Bezeichnung", "Menge", "Einheit"]
    order = read(sheet([head, ["20030", "Kopfsalat", "12", "Kopf"], ["55010", "Helles 20 x 0,5 l", "paar", ""]]))
    assert [(x.our_code or x.customer_code) is not None and x.quantity is None for x in order.lines] == [False, True]
    order = read(
        sheet([["Bezeichnung", "Einheit", "Menge"], ["Kopfsalat", "Kopf", "12"], ["Petersilie", "Bund", "x"], ["Ort", "", "Ravensburg"]])
    )
    assert [x.quantity is None for x in order.lines] == [False, True]


def test_an_order_may_be_one_line_of_half_a_bag():
    order = read(sheet([["Art.-Nr.", "Bezeichnung", "Menge", "Einheit"], ["20060", "Kartoffeln festkochend 25 kg", "½", "Sack"]]))
    assert [(x.quantity.value, x.unit.value) for x in order.lines if x.quantity and x.unit] == [(Decimal("0.5"), "Sack")]


@pytest.mark.parametrize(("cell", "value"), [("zwei", 2), ("½", Decimal("0.5")), ("paar", None)])
def test_words_in_a_table_of_a_mail_keep_their_line(cell, value):
    rows = [("Tomaten Kl. I 6 kg", "Steige", ""), ("Butter 250 g", "Stk", "12"), ("Petersilie", "Bund", cell)]
    cells = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in rows)
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "einkauf@lindenhof.example", "Bestellung"
    mail.set_content(f"<p>Bitte:</p><table><tr><th>Artikel</th><th>Einheit</th><th>Menge</th></tr>{cells}</table>", subtype="html")
    (order,) = open_mail(mail.as_bytes(), "mail.eml", None, (), True).orders
    assert [x.quantity.value if x.quantity else None for x in order.lines] == [12, value]
