"""Papers as offices design them that no list of labels knows: who orders, for when, and tables that stand otherwise."""

from datetime import date
from decimal import Decimal

import pytest

from intake.reading.document import read_document
from intake.reading.values import dates
from orders import DocumentKind, Order
from tests.intake.reading.paper import typed

LINES = """
Ref        Text                 Qty    Price     Amount
47-110     Ball valve DN 20      4     12,50      50,00
47-120     Ball valve DN 25      2     15,00      30,00
"""


def read(text: str) -> Order:
    _, order, _ = read_document([typed(text)], "paper.pdf", us=None)
    assert order is not None
    return order


PLACE_WITH_NUMBER = (
    """
Kwekerij De Linde B.V.                                   Inkooporder 26-7813
Parklaan 2                                               Datum   19-10-2026
5611 HG Eindhoven

Leverancier                         Levering
Nordwerk Handels B.V.               De Linde Kas 4
Edisonstraat 60                     Laagveen 12
3861 NE Nijkerk                     5725 AB Asten
"""
    + LINES
)

FRENCH_TOWN = (
    """
                      REPUBLIQUE FRANCAISE
                    Departement de l'Aveyron
                     Commune de Belmontet
             4 place du Foirail, 12340 Belmontet

Fournisseur : Nordwerk Handels SARL, 8 rue du Port, 44000 Nantes
Bon de commande 2026-77          Date : 04/05/2026
"""
    + LINES
)

INVOICE_OFFICE = (
    """
Region Nordhav - Bestilling

Ordre nr. 5517-26            Dato 04.05.2026

Leverandør                          Faktura til
Nordwerk Handels AS                 Regnskapskontoret
Hafenveien 12                       Postveien 1
5003 Bergen                         4001 Stavanger
"""
    + LINES
)


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        (PLACE_WITH_NUMBER, "ship_to", "De Linde Kas 4"),
        (PLACE_WITH_NUMBER, "buyer", "Kwekerij De Linde B.V."),
        (FRENCH_TOWN, "buyer", "Commune de Belmontet"),
        (INVOICE_OFFICE, "buyer", "Region Nordhav"),
    ],
)
def test_who_is_who(text: str, role: str, name: str) -> None:
    party = getattr(read(text), role)
    assert party is not None
    assert party.name == name


BROKEN_CELL = (
    """
Commande 4711-26

Date          4 mai 2026
Date de       18 juin
livraison     2026
"""
    + LINES
)

SENTENCE = (
    """
Ordine 4711-26                      Torino, 4 maggio 2026

Prezzi fissi fino al 31 dicembre 2026.
Il materiale ci serve in officina entro e non oltre il 18 giugno 2026, grazie.
"""
    + LINES
)


@pytest.mark.parametrize("text", [BROKEN_CELL, SENTENCE])
def test_the_wanted_day(text: str) -> None:
    order = read(text)
    assert order.order_date
    assert order.order_date.value == date(2026, 5, 4)
    assert order.requested_date
    assert order.requested_date.value == date(2026, 6, 18)


@pytest.mark.parametrize(
    ("text", "day"), [("18/6 2026", date(2026, 6, 18)), ("18.6 2026", date(2026, 6, 18)), ("buis 3/4 2000 mm", None), ("1/2 20 st", None)]
)
def test_a_year_behind_a_blank(text: str, day: date | None) -> None:
    assert [d for d, _ in dates(text)] == ([day] if day else [])


REPEATED = """
Bestelling 4711-26            Datum 04-05-2026

Omschrijving       Kogelkraan DN 20
Ons artikel        862343
Behoefte           4 stuks
Afgesproken        12,50 EUR
Behoeftedatum      18-06-2026

Omschrijving       Kogelkraan DN 25
Ons artikel        862350
Behoefte           2 stuks
Afgesproken        15,00 EUR
Behoeftedatum      19-06-2026
"""

SIDEWAYS = """
Pedido 4711-26                Fecha 04/05/2026

Artículo        Válvula de bola     Grifo de esfera     Racor doble
Referencia      47-110              47-120              47-130
Cantidad        4                   2                   10
Precio          12,50               15,00               1,10
Importe         50,00               30,00               11,00

Total                               91,00
"""


@pytest.mark.parametrize(
    ("text", "lines"),
    [(REPEATED, [("4", "12.50"), ("2", "15.00")]), (SIDEWAYS, [("4", "12.50"), ("2", "15.00"), ("10", "1.10")])],
)
def test_labels_at_the_left(text: str, lines: list[tuple[str, str]]) -> None:
    found = [(line.quantity and line.quantity.value, line.unit_price and line.unit_price.value) for line in read(text).lines]
    assert found == [(Decimal(q), Decimal(p)) for q, p in lines]


CARDS = """
Purchase order 4711-26        Date 04/05/2026

Ball valve DN 20                                  50.00 EUR
Supplier part      Our part       Qty   Unit      Price
47-110             862343         4     pc        12.50

Union DN 8                                        30.00 EUR
Supplier part  Our part   Qty     Unit            Price
47-120         862350     2       pc              15.00

Total                                             80.00 EUR
"""

COMPOUND = """
Abruf 4711-26                 Datum 04.05.2026

Pos   Abrufmenge   ME    Gegenstand               Sachzeichen
1             25   kg    Titanzinkblech 0,7       794-4671
2             40   St    Scheibenwischblatt 600   766-8168
"""

CALL_OFF = """
Lieferabruf 4711-26           Datum 04.05.2026

HX91446   Formanker leicht          Ihre Artikel-Nr. 6159-M
    Status     Liefertermin     Menge   ME   Fortschrittszahl
    fest       08.06.2026         600   St               1800
    fest       20.06.2026        1200   St               3000

HX71229   Dichtfolie 50 mm          Ihre Artikel-Nr. 9719-E
    Status     Liefertermin     Menge   ME   Fortschrittszahl
    fest       08.06.2026         480   St                480
    fest       20.06.2026         960   St               1440
"""

PRICES_IN_WORDS = """
Bestellung 4711-26                      Bremen, 4. Mai 2026

Bitte liefern Sie uns:

1.     8   Stück   Pumpenlaufrad Ø 265
                   Ihr Preis je Stück lt. Angebot 741,78 €
2.    10   Stück   Unterputzdose tief
                   Ihr Preis je Stück lt. Angebot 0,85 €
3.     4   Stück   Unterputzdose flach
                   Ihr Preis je Stück lt. Angebot 1,02 €
"""


@pytest.mark.parametrize(
    ("text", "counts", "prices"),
    [
        (CARDS, ["4", "2"], ["12.50", "15.00"]),
        (COMPOUND, ["25", "40"], []),
        (PRICES_IN_WORDS, ["8", "10", "4"], ["741.78", "0.85", "1.02"]),
    ],
)
def test_lines(text: str, counts: list[str], prices: list[str]) -> None:
    lines = read(text).lines
    assert [line.quantity.value for line in lines if line.quantity] == [Decimal(c) for c in counts]
    assert [line.unit_price.value for line in lines if line.unit_price] == [Decimal(p) for p in prices]


def test_the_deliveries_of_a_call_off() -> None:
    lines = read(CALL_OFF).lines
    found = [
        (x.our_code and x.our_code.value, x.quantity and int(x.quantity.value), x.requested_date and x.requested_date.value) for x in lines
    ]
    june = [date(2026, 6, 8), date(2026, 6, 20)]
    assert found == [("6159-M", 600, june[0]), ("6159-M", 1200, june[1]), ("9719-E", 480, june[0]), ("9719-E", 960, june[1])]


OVERDUE = """
Aan Nordwerk Handels B.V.               Nijkerk, 4 mei 2026

{}

Ref        Omschrijving         Besteld   Open
47-110     Kogelkraan DN 20      4         2
47-120     Kogelkraan DN 25      6         6
"""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Onderwerp: herinnering, levering van bestelling 4711", DocumentKind.REMINDER),
        ("Dit is geen nieuwe bestelling.", DocumentKind.REMINDER),
        ("Onderwerp: bestelling 4711", DocumentKind.ORDER),
    ],
)
def test_what_is_no_order(text: str, kind: DocumentKind) -> None:
    assert read_document([typed(OVERDUE.format(text))], "paper.pdf", us=None)[0] == kind
