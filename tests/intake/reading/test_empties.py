"""Empties that go back are no goods: they leave the lines for a note that quotes them, or their line is doubted."""

from email.message import EmailMessage

import pytest

from intake.reader import read as open_mail
from intake.reading.document import read_document
from intake.reading.empties import BACK, EMPTY, heads_empties, says_empties
from tests.intake.reading.paper import Paper
from tests.intake.reading.test_cells import read, sheet
from tests.intake.reading.test_waiting import reading

HEAD = ["Art.-Nr.", "Bezeichnung", "Menge", "Einheit"]
GOODS = ["55010", "Helles 20 x 0,5 l", "3", "Kiste"]
STOPS = [(45.0, "left"), (120.0, "left"), (400.0, "left"), (470.0, "left")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Leergut Kiste 20 x 0,5 l Rückgabe", BACK),
        ("Pfand KEG (zurück)", BACK),
        ("Fût vide Pils 50 l (retour consigne)", BACK),
        ("leeg fust Pils 50 l retour", BACK),
        ("vuoti a rendere Helles alkoholfrei", BACK),
        ("empty keg Pils 50 l to collect", BACK),
        ("tomme fustager retur", BACK),
        ("puste butelki do zwrotu", BACK),
        ("prázdné sudy zpět", BACK),
        ("envases vacíos", BACK),
        ("Helles 20 x 0,5 l  55010  5  Kiste  Rückgabe", BACK),
        ("Helles 20 x 0,5 l Leergut", EMPTY),
        ("Leerfass Helles 30 l", EMPTY),
        ("12 leere Kisten", EMPTY),
        ("caisse vide 20 x 0,5 l", EMPTY),
        ("Leerrohr M20 flexibel", ""),
        ("Kleinverteiler leer IP65", ""),
        ("coffret vide 400 x 300", ""),
        ("Kugelhahn Vorlauf Retour 1 Zoll", ""),
        ("clapet anti-retour DN 25", ""),
        ("Leergehäuse mit Deckel", ""),
        ("Empty enclosure with back plate", ""),
        ("Helles 20 x 0,5 l Kiste", ""),
    ],
)
def test_words_of_empties_are_told_from_articles(text, kind):
    assert says_empties(text) == kind


@pytest.mark.parametrize(
    "text", ["Leergut:", "Leergutrückgabe", "Rückgabe:", "Consignes vides", "Retour", "vuoti", "Returns:", "Tomgods", "Leergut zurück:"]
)
def test_headings_of_empties(text):
    assert heads_empties(text)


@pytest.mark.parametrize(
    "text", ["Getränke:", "Menge", "", "Leergut: 4 Kisten", "Rücksendungen nur nach Absprache mit unserem Lager in Ravensburg"]
)
def test_other_rows_head_no_empties(text):
    assert not heads_empties(text)


@pytest.mark.parametrize("heading", [["", "Leergut:"], ["Rückgabe:"], ["", "Consignes vides"]])
def test_rows_below_a_heading_in_a_sheet_are_not_ordered(heading):
    order = read(
        sheet([HEAD, GOODS, heading, ["55010", "Helles 20 x 0,5 l", "5", "Kiste"], ["", "Getränke:"], ["50010", "Cola", "2", "Kiste"]])
    )
    assert [(x.description.value, x.quantity.value) for x in order.lines if x.description and x.quantity] == [
        ("Helles 20 x 0,5 l", 3),
        ("Cola", 2),
    ]
    assert ["5 Kiste" in note.value and "empties" in note.value for note in order.notes] == [True]


def test_a_sheet_of_empties_beside_the_order():
    order = read(sheet([HEAD, GOODS], 1, "Bestellung"), sheet([HEAD, ["55013", "Helles KEG 30 l", "4", "KEG"]], 2, "Leergut"))
    assert [x.quantity.value for x in order.lines if x.quantity] == [3]
    assert ["55013 Helles KEG 30 l 4 KEG" in note.value for note in order.notes] == [True]


def test_a_second_table_of_empties_on_a_paper():
    paper = (
        Paper()
        .put(45, 60, "Bestellung Q7-79")
        .row(200, STOPS, HEAD)
        .row(218, STOPS, GOODS)
        .row(236, STOPS, ["50010", "Cola", "2", "Kiste"])
    )
    paper.put(45, 290, "Leergutrückgabe").row(310, STOPS, HEAD).row(328, STOPS, ["55010", "Helles 20 x 0,5 l", "5", "Kiste"])
    _, order, _ = read_document([paper.page()], "order.pdf", us=None)
    assert order is not None
    assert [x.quantity.value for x in order.lines if x.quantity] == [3, 2]
    assert ["5 Kiste" in note.value for note in order.notes] == [True]


def test_an_article_that_may_be_sold_empty_stays_and_is_doubted():
    order = read(sheet([HEAD, GOODS, ["90010", "Pfandkiste leer", "10", "Stk"]]))
    assert [(x.quantity.value, x.confidence > 0.5) for x in order.lines if x.quantity] == [(3, True), (10, False)]
    assert ["Line 2" in note.value and "Pfandkiste leer" in note.value for note in order.notes] == [True]


def test_an_order_of_nothing_but_empties_keeps_its_note():
    order = read(sheet([HEAD, ["90010", "Leergut Kiste Rückgabe", "12", "Stk"]]))
    assert not order.lines
    assert ["12 Stk" in note.value for note in order.notes] == [True]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("3 Kisten Helles 20 x 0,5 l\n2 Kisten Cola 24 x 0,33 l\nLeergut zurück:\n4 Kisten Helles 20 x 0,5 l\n2 KEG Helles\n", [3, 2]),
        ("3 Kisten Helles 20 x 0,5 l\n2 Kisten Cola 24 x 0,33 l\n\nRückgabe:\n\n4 Kisten Helles 20 x 0,5 l\n\nViele Grüße\n", [3, 2]),
        ("3 caisses de Pils 20 x 0,5 l\n2 caisses de cola\nConsignes vides :\n4 caisses de Pils 20 x 0,5 l\n", [3, 2]),
        ("3 crates lager\n2 crates cola\nEmpties to collect:\n4 crates lager\n", [3, 2]),
    ],
)
def test_rows_below_a_heading_in_a_text_are_not_ordered(text, counts):
    (order,) = reading("Bestellung", text).orders
    assert [x.quantity.value for x in order.lines if x.quantity] == counts
    assert any("not ordered" in note.value and "4 " in note.value for note in order.notes)


def test_a_column_of_empties_heads_none():
    html = "<table><tr><th>Artikel</th><th>Menge</th><th>Leergut</th></tr><tr><td>Helles 20 x 0,5 l</td><td>3 Kisten</td><td>5</td></tr>"
    html += "<tr><td>Cola 24 x 0,33 l</td><td>2 Kisten</td><td>4</td></tr></table>"
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "einkauf@lindenhof.example", "Bestellung"
    mail.set_content(html, subtype="html")
    (order,) = open_mail(mail.as_bytes(), "mail.eml", None, (), True).orders
    assert [x.quantity.value for x in order.lines if x.quantity] == [3, 2]


def test_empty_crates_in_a_sentence_are_not_ordered():
    text = "3 Kisten Helles 20 x 0,5 l\n2 Eimer Senf mittelscharf 10 kg\nund nehmt bitte 12 leere Kisten mit.\n"
    (order,) = reading("Bestellung", text).orders
    assert [x.quantity.value for x in order.lines if x.quantity] == [3, 2]
