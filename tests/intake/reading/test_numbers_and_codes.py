"""The order's own number among all codes of a paper, and whose article numbers are whose."""

import pytest

from intake import read_file
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


def test_a_number_broken_at_its_dash_is_one_and_no_word_of_the_article() -> None:
    paper = Paper().put(40, 60, "Bestellung 4711", size=16)
    stops = [(40, "left"), (80, "left"), (140, "left"), (400, "right"), (470, "right"), (545, "right")]
    paper.row(240, stops, ["Pos.", "Material", "Kurztext", "Menge", "Preis", "Betrag"])
    for k, (code, text, *numbers) in enumerate(
        [("100245", "Erdkabel", "50", "1,20", "60,00"), ("100520", "Schalter", "40", "0,50", "20,00")]
    ):
        paper.row(264 + 30 * k, stops, [f"{k + 1}0", "", text, *numbers])
        paper.put(80, 258 + 30 * k, "M-").put(80, 269 + 30 * k, code)
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order
    codes = [(x.our_code or x.customer_code) for x in order.lines]
    assert [c.value for c in codes if c] == ["M-100245", "M-100520"]
    assert [x.description.value for x in order.lines if x.description] == ["Erdkabel", "Schalter"]


def test_what_an_export_repeats_in_each_row_is_no_article_number() -> None:
    rows = ["BESTNR|POS|MATNR|TEXT|MENGE|ME", "4500018850|10|M-100482|Leuchte 120|6|ST", "4500018850|20|M-100483|Leuchte 150|4|ST"]
    (order,) = read_file("\n".join(rows).encode(), "export.csv").orders
    assert [[c.value for c in (x.our_code, x.customer_code) if c] for x in order.lines] == [["M-100482"], ["M-100483"]]
    assert order.po_number
    assert order.po_number.value == "4500018850"


def test_article_numbers_beside_counts_are_no_quantities() -> None:
    rows = ["Bestellung;26-3614;;", "Art.-Nr.;Bezeichnung;Göttingen;Fulda", "63159;Bogen 90°;20;10", "64010;Kugelhahn DVGW;6;4"]
    (order,) = read_file("\n".join(rows).encode(), "zwei.csv").orders
    assert [str(x.quantity.value) for x in order.lines if x.quantity] == ["20", "6"]


@pytest.mark.parametrize(
    "surcharge", ["Kupferzuschlag DEL-Notiz 912,40", "Copper surcharge", "Supplément cuivre", "Kopertoeslag", "Recargo cobre"]
)
def test_a_surcharge_with_a_count_is_no_article(surcharge: str) -> None:
    paper = Paper().put(40, 60, "Bestellung 4711", size=16)
    rows = [["1", "1031156", "Erdkabel grau", "4", "61,00", "244,00"], ["", "", surcharge, "4", "6,20", "24,80"]]
    order = order_of(
        paper, ["Pos", "Artikel-Nr.", "Bezeichnung", "Menge", "Preis", "Betrag"], [*rows, ["2", "41310", "Rahmen", "20", "1,35", "27,00"]]
    )
    assert [(x.our_code or x.customer_code).value for x in order.lines] == ["1031156", "41310"]  # type: ignore[union-attr]


@pytest.mark.parametrize("row", ["Data: 27.11.2026 – Consegna: 09.12.2026", "Datum: 27.11.2026 – Liefertermin: 09.12.2026"])
def test_a_wanted_day_alone_behind_its_label_is_sure(row: str) -> None:
    order = order_of(Paper().put(40, 60, "Ordine fornitore 318/2026", size=14).put(40, 90, row), HEAD, ROWS)
    assert order.requested_date
    assert (order.requested_date.raw, order.requested_date.confidence >= 0.8) == ("09.12.2026", True)
