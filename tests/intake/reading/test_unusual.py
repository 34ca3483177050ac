"""Papers that no table or label shows plainly: addresses in sentences, numbers in boxes, records, discounts in words, lists side by side."""

from datetime import date
from decimal import Decimal

import pytest

from intake.reading.document import read_document
from orders import DocumentKind, Order
from tests.intake.reading.paper import Paper, typed

HEAD = """
Zimmerei Wohlgemuth GmbH
Talstraße 88
79263 Simonswald

Lieferant: Nordwerk Handels GmbH, Hafenstrasse 12, 28199 Bremen

Bestellung 26-4183        vom 20.07.2026
"""
TABLE = """
Pos   Art.-Nr.   Text                 Menge   Preis     Betrag
1     47-110     Kugelhahn DN 20      4       12,50     50,00
2     47-120     Kugelhahn DN 25      2       15,00     30,00
                                        Summe netto    80,00
"""


def read(text: str) -> Order:
    order = read_document([typed(text)], "order.pdf", us=None)[1]
    assert order is not None
    return order


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Die Ware muss am 12.08.2026 an der Baustelle sein: Scheune Obertal, Obertalweg 5,\n79261 Gutach. Bitte vorher anrufen.", "Scheune Obertal"),
        ("Bitte direkt zur Schihütte Speiereck liefern, das ist Schihütte\nSpeiereck.", None),
        ("Bitte liefern Sie am 12.08.2026 direkt zur Schihütte Speiereck, Speiereckweg 90,\n79261 Gutach (Seilbahn ab 8 Uhr).", "Schihütte Speiereck"),
        ("La livraison devra intervenir avant midi à la Cuverie Sablière, chemin des Murgers, 21190\nAuxey-Duresses.", "Cuverie Sablière"),
        ("Graag ontvangen wij de goederen uiterlijk vrijdag op Locatie Haarhuus, Molenweg 44,\n7683 AK Den Ham:", "Locatie Haarhuus"),
    ],
)  # fmt: skip
def test_finds_the_place_of_delivery_that_a_sentence_names(sentence: str, name: str | None):
    order = read(HEAD + TABLE + "\n" + sentence)
    assert (order.ship_to.name if order.ship_to else None) == name
    assert order.buyer is not None
    assert order.buyer.name == "Zimmerei Wohlgemuth GmbH"


def test_takes_a_date_in_a_sentence_of_delivery_for_the_wanted_one():
    order = read(HEAD + TABLE + "\nDie Ware muss am 12.08.2026 bis 7.30 Uhr an der Baustelle sein, sonst ruht sie.")
    assert order.requested_date is not None
    assert order.requested_date.value == date(2026, 8, 12)


def test_leaves_the_date_of_a_framework_contract_to_it():
    text = HEAD.replace(
        "Bestellung 26-4183        vom 20.07.2026", "Lieferabruf 26-4183       17.08.2026\naus Rahmenvertrag RV-29-0874 vom 15.11.2024"
    )
    order = read(text + TABLE)
    assert order.order_date is not None
    assert order.order_date.value == date(2026, 8, 17)


def test_joins_a_number_that_stands_in_boxes():
    paper = Paper()
    paper.put(40, 40, "Marwick Zoological Society Ltd").put(360, 40, "Order number")
    for k, digit in enumerate("06758"):
        paper.put(360 + 17 * k, 56, digit)
    paper.put(40, 90, "Supplier: Thistledown Wholesale Limited, Severn Gate, Gloucester GL2 5EU")
    stops = [(40.0, "left"), (300.0, "right"), (380.0, "right"), (480.0, "right")]
    paper.row(140, stops, ["Description", "Qty", "Price", "Amount"])
    paper.row(156, stops, ["Dry ice pellet tote", "4", "126.38", "505.52"])
    paper.row(172, stops, ["Strip curtain", "2", "129.69", "259.38"])
    order = read_document([paper.page()], "order.pdf", us=None)[1]
    assert order is not None
    assert order.po_number is not None
    assert order.po_number.value == "06758"


RECORDS = """
Gospodarstwo Trzy Stawy Sp. z o.o.
Ostrów 14, 56-300 Milicz

ZAMÓWIENIE nr 5/TS/26

1) Pakiet szybowy 4/16/4
numer katalogowy: 98631
ilość: 6 szt., cena netto: 185,32 zł

2) Wkręt okienny 3,9x25
numer katalogowy: 66834
ilość: 400 szt., cena netto: 0,08 zł
"""


def test_reads_records_of_labelled_values_as_lines():
    first, second = read(RECORDS).lines
    assert first.quantity is not None
    assert second.quantity is not None
    assert first.unit_price is not None
    assert second.unit_price is not None
    assert first.our_code is not None
    assert (first.quantity.value, second.quantity.value) == (6, 400)
    assert (first.unit_price.value, second.unit_price.value) == (Decimal("185.32"), Decimal("0.08"))
    assert first.our_code.value == "98631"


def test_reads_the_discount_that_a_row_names_in_words():
    lines = """
Pos   Art.-Nr.   Text                 Menge   Listenpreis   Netto
1     47-110     Kugelhahn DN 20      4       12,50         40,00
                 abzüglich 20 % Händlerrabatt
2     47-120     Kugelhahn DN 25      2       15,00         27,00
                 abzüglich 10 % Händlerrabatt
3     47-130     Kugelhahn DN 32      3       20,00         60,00
                                        Summe netto    127,00
"""
    order = read(HEAD + lines)
    assert [line.discount.value if line.discount else None for line in order.lines] == [20, 10, None]
    assert all(line.proven for line in order.lines)


def test_reads_two_lists_side_by_side():
    lists = """
Menge   Artikel   Bezeichnung        Preis          Menge   Artikel   Bezeichnung        Preis
30      4742      Saegekette         249,69         120     6118      Seil 9,5 mm        3,05
8       9564      Handschuh M        39,09          75      2855      Handschuh L        30,71
5       6522      Anstrich rot       152,60         25      9136      Bandsaege          2,23
"""
    order = read(HEAD + lists)
    assert sorted(int(line.quantity.value) for line in order.lines if line.quantity) == [5, 8, 25, 30, 75, 120]


def test_says_where_a_second_list_stands_beside_that_no_labels_tell():
    lists = """
Pos   Artikel   Bezeichnung        Menge
1     4742      Saegekette         30          4     6118      Seil 9,5 mm        120
2     9564      Handschuh M        8           5     2855      Handschuh L        75
3     6522      Anstrich rot       5           6     9136      Bandsaege          25
"""
    order = read(HEAD + lists)
    assert len(order.lines) == 3
    assert [note.value for note in order.notes] == [
        "3 rows hold two lines side by side, of which one was read: compare the lines with the page."
    ]
    assert not read(HEAD + TABLE).notes


def test_a_name_that_wraps_around_its_numbers_stands_beside_no_second_list():
    stops = [(45.0, "left"), (77.0, "left"), (142.0, "left"), (395.0, "right"), (440.0, "left"), (498.0, "right"), (544.0, "right")]
    paper = Paper().put(45, 60, "Bestellung 26-4183").row(200, stops, ("Pos", "Artikel-Nr.", "Bezeichnung", "Menge", "ME", "EP", "Gesamt"))
    for k, (count, amount) in enumerate([("4", "87,60"), ("6", "131,40"), ("8", "175,20"), ("2", "43,80")]):
        y = 220 + 36 * k
        paper.rule(y - 3).put(142, y, f"Aderleitung H07V-K 1,5 schwarz {k}, Ring").put(142, y + 18, "100 m")
        paper.row(y + 9, stops, (str(k + 1), f"13015{k}", "", count, "Stk", "21,90", amount))
    paper.rule(220 + 36 * 4 - 3)
    _, order, _ = read_document([paper.page()], "order.pdf", us=None)
    assert order is not None
    assert [line.quantity.value for line in order.lines if line.quantity] == [4, 6, 8, 2]
    assert not order.notes


def test_takes_no_title_from_a_sentence():
    kind, order, _ = read_document(
        [typed(HEAD.replace("Bestellung 26-4183", "Unsere Nr. 26-4183") + TABLE + "\nInvoice to the address at the top as usual please.")],
        "order.pdf",
        us=None,
    )
    assert kind != DocumentKind.INVOICE
    assert order is not None


CALL_OFF = """
Lieferabruf 4600166996                         Molkerei Oberschwaben AG

Pos  Material  Kurztext                    Kontrakt-   bisher       Abruf-   ME    Preis
                                           menge       abgerufen    menge
10   462826    Thermotransferband 110 mm   400         80           20       ROL   6,87
20   467626    Joghurtbecher 95 mm         2.000       500          100      ST    3,61
30   438135    Tuch Polyester 40x40        600         180          30       ST    8,97
"""

CROATIAN = """
Narudžbenica br. ND-281/26                     Marina Jadranska Vala d.o.o.

R.br.  Šifra    Naziv robe                  JM    Količina   Cijena   Rabat %   Iznos
1.     127521   Epoksidna smola komplet     set   6,00       42,78    10,00     231,01
2.     836189   Rasvjetni stupić LED 8 W    kom   5,00       201,30   0,00      1.006,50
3.     554877   Bokobran PVC F3 bijeli      kom   4,00       28,90    25,00     86,70
"""


def test_what_is_called_off_is_ordered_not_what_the_contract_holds():
    order = read_document([typed(CALL_OFF)], "abruf.pdf", us=None)[1]
    assert order is not None
    assert [line.quantity.value for line in order.lines if line.quantity] == [20, 100, 30]


def test_a_unit_is_no_label_of_a_field():
    order = read_document([typed(CROATIAN)], "narudzbenica.pdf", us=None)[1]
    assert order is not None
    assert order.po_number
    assert order.po_number.value == "ND-281/26"
    read = [
        (line.quantity.value, line.unit.value, line.amount.value) for line in order.lines if line.quantity and line.unit and line.amount
    ]
    assert read == [(6, "set", Decimal("231.01")), (5, "kom", Decimal("1006.50")), (4, "kom", Decimal("86.70"))]
