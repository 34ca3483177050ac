"""Lines that go to places of their own are told, since an order in the ERP goes to one."""

from email.message import EmailMessage

import pytest

from intake.reader import read
from intake.reading.apart import by_text, deals
from intake.reading.document import read_document
from orders import Order, Read
from tests.intake.reading.paper import Paper
from tests.intake.reading.test_workbooks import COFFEE, HEAD, LIDS, PAN, reading

STOPS = [(40, "left"), (100, "left"), (330, "right"), (345, "left"), (400, "left")]


def paper(places: tuple[str, str], head: str, foot: str = "") -> Order:
    page = Paper().put(40, 60, "Bestellung 4711", size=16).row(200, STOPS, ["Artikel", "Bezeichnung", "Menge", "Einheit", head])
    page.row(220, STOPS, ["K-1017", "Steckdose weiss", "12", "Stk", places[0]])
    page.row(240, STOPS, ["K-1027", "Rahmen weiss", "20", "Stk", places[1]])
    if foot:
        page.put(40, 300, foot)
    order = read_document([page.page()], "a.pdf", us=None)[1]
    assert order is not None
    assert len(order.lines) == 2
    return order


def of(places: tuple[Read[str], ...]) -> list[tuple[str, bool]]:
    return [(place.value, place.confidence >= 0.5) for place in places]


@pytest.mark.parametrize("head", ["Lieferort", "Lieferadresse", "Ship to", "Lager"])
def test_a_column_of_places_that_differ_is_told_and_none_of_them_is_the_orders(head: str) -> None:
    order = paper(("Lager Fulda", "Lager Kassel"), head)
    assert of(order.places) == [("Lager Fulda", True), ("Lager Kassel", True)]
    assert order.ship_to is None


def test_a_column_with_one_place_for_all_lines_names_the_orders() -> None:
    order = paper(("Lager Fulda", "Lager Fulda"), "Lieferort")
    assert order.places == ()
    assert order.ship_to
    assert order.ship_to.name == "Lager Fulda"


def test_a_place_for_some_lines_only_is_told() -> None:
    assert of(paper(("Lager Fulda", ""), "Lieferort").places) == [("Lager Fulda", True), ("no place", True)]


@pytest.mark.parametrize(
    ("head", "cells"),
    [("Lager", ("ja", "nein")), ("Lagerort", ("0001", "0002")), ("Lieferung", ("sofort", "KW 50")), ("Farbe", ("rot", "blau"))],
)
def test_a_column_of_something_else_is_none(head: str, cells: tuple[str, str]) -> None:
    assert paper(cells, head).places == ()


@pytest.mark.parametrize(
    "said",
    [
        "Pos. 1 an Lager Kassel, Pos. 2 an Baulager Fulda.",
        "Pos. 1 an Lager Baunatal, Pos. 2 an Frankfurter Str.",
        "Bitte Pos. 2 ins Zentrallager liefern.",
        "Line 1 to our York depot, line 2 to Leeds.",
        "Line 2 to our York depot please.",
        "Teillieferung: Pos. 1 am 04.12., Pos. 2 am 18.12.2026.",
    ],
)
def test_a_sentence_that_deals_the_lines_by_their_numbers_is_told(said: str) -> None:
    assert of(paper(("", ""), "", said).places) == [(said, True)]
    assert of(by_text(f"Guten Tag,\n\nanbei die Bestellung.\n{said}\n")) == [(said, True)]


@pytest.mark.parametrize(
    "said",
    [
        "Pos. 1 bitte in weiß, Pos. 1 eilt.",
        "items 1.5 kg and line 2.5 kg",
        "Pos. 3 nach Zeichnung 4711.",
        "Rabatt auf Pos. 1 bis Pos. 4",
        "Lager Fulda",
    ],
)
def test_what_deals_no_lines_is_none(said: str) -> None:
    assert not deals(said)


def test_sheets_are_told_by_their_names_and_those_of_places_surely() -> None:
    def places(one: str, two: str) -> list[tuple[str, bool]]:
        (order,) = reading({one: [("PO", "9305"), HEAD, PAN, COFFEE], two: [HEAD, LIDS]}).orders
        assert len(order.lines) == 3
        assert not order.notes
        return of(order.places)

    assert places("Lager Leeds", "Depot York") == [("Lager Leeds", True), ("Depot York", True)]
    assert places("Haus 1", "Haus 2") == [("Haus 1", True), ("Haus 2", True)]
    assert places("Screws", "Plugs") == [("Screws", False), ("Plugs", False)]


def test_the_columns_of_a_mails_table_tell_places_whoever_read_its_lines() -> None:
    rows = [
        ("Artikel-Nr.", "Bezeichnung", "Menge", "Lieferort"),
        ("41310", "Rahmen weiß", "14", "Lager Fulda"),
        ("43020", "Dose tief", "150", "Kassel"),
    ]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "einkauf@weber.example", "Bestellung 1304"
    mail.set_content(f"<p>Guten Tag,</p><p>Bestellung 1304:</p><table>{table}</table><p>Jens Weber</p>", subtype="html")
    (order,) = read(mail.as_bytes(), "order.eml", None, (), True).orders
    assert of(order.places) == [("Lager Fulda", True), ("Kassel", True)]
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["14", "150"]
