"""Who is who: by what papers say and where, in several languages, without and against labels."""

import pytest

from intake.reading.document import read_document
from intake.reading.fields import Context
from intake.reading.parties import party_of
from orders import Party, Source
from tests.intake.reading.paper import typed

TABLE = """
Pos   Art.-Nr.   Text                 Menge   Preis     Betrag
1     47-110     Kugelhahn DN 20      4       12,50     50,00
2     47-120     Kugelhahn DN 25      2       15,00     30,00
"""

SET_ASIDE = """
Werkhof Maschinen GmbH                                   Altmann Apparatebau KG
Lagerweg 3                                               Am Sportplatz 9
28199 Bremen                                             70565 Stuttgart
                                                         Tel. 0711 443 20
                                                         USt-IdNr. DE145872336

Bestellung 4711-26        vom 03.02.2026
"""
"""The supplier in the window on the left, the writer on the right."""

SITE = (
    SET_ASIDE
    + """
Lieferung bitte bis spätestens 11.02.2026 an:
Altmann Werk Tamm
Portitzer Allee 5
71732 Tamm
"""
)

PARTICLE = """
Inkooporder 26-7813

Van Rossum Industrie B.V.                                Zorggroep De Linde
Edisonstraat 60                                          Parklaan 2
3861 NE Nijkerk                                          5611 HG Eindhoven
                                                         T 040 213 44 00
                                                         Btw-nr. NL008812307B01

Orderdatum   19-10-2026
"""


ADDRESSES_IN_LINES = """
Prairie Smokehouse Restaurants, Inc.                     PURCHASE ORDER 014-265434

Placed: 04/22/26                                         Kestrel Wholesale Distribution Ltd
Lines: 2                                                 Longbridge Park
                                                         Coventry CV7 9JU

Deliver to: Smokehouse Store 014, 905 Cass Street, Omaha, NE 68102
Bill to: Prairie Smokehouse Restaurants, Inc., 3300 Lancaster Pike, Omaha, NE 68114
"""


def parties_of(text: str, **more) -> dict[str, str | None]:  # type: ignore[no-untyped-def]
    order = read_document([typed(text + TABLE)], "order.pdf", us=more.get("us"))[1]
    assert order is not None
    return {role: p.name if (p := getattr(order, role)) else None for role in ("buyer", "seller", "ship_to")}


def test_the_writer_is_told_by_telephone_and_tax_number_not_by_the_left_side():
    read = parties_of(SET_ASIDE)
    assert (read["buyer"], read["seller"]) == ("Altmann Apparatebau KG", "Werkhof Maschinen GmbH")


def test_words_of_delivery_before_a_preposition_name_the_place():
    read = parties_of(SITE)
    assert read == {"buyer": "Altmann Apparatebau KG", "seller": "Werkhof Maschinen GmbH", "ship_to": "Altmann Werk Tamm"}


def test_a_labelled_address_ends_where_the_next_label_begins():
    read = parties_of(ADDRESSES_IN_LINES)
    assert (read["buyer"], read["ship_to"]) == ("Prairie Smokehouse Restaurants, Inc.", "Smokehouse Store 014")


def test_a_particle_that_begins_a_name_is_no_label():
    read = parties_of(PARTICLE)
    assert (read["buyer"], read["seller"]) == ("Zorggroep De Linde", "Van Rossum Industrie B.V.")


@pytest.mark.parametrize("us", ["Werkhof Maschinen GmbH", "Altmann Apparatebau KG"])
def test_we_are_the_seller_whatever_the_paper_looks_like(us):
    read = parties_of(SET_ASIDE, us=Party(us))
    assert read["seller"] == us
    assert read["buyer"] != us


def test_a_misread_name_is_taken_from_the_firms_other_mentions():
    text = (
        SET_ASIDE.replace("Altmann Apparatebau KG", "Altrnann Apparatebau KG")
        + """
Mit freundlichen Grüßen
Altmann Apparatebau KG

Altmann Apparatebau KG, Am Sportplatz 9, 70565 Stuttgart
"""
    )
    assert parties_of(text)["buyer"] == "Altmann Apparatebau KG"


def test_days_and_months_are_read_so_that_dates_lie_near():
    text = "\nPurchase order 00002345\n\nIssue date: 04/09/2026\nPromised date: 10/09/2026\n\nTotal (AUD) $80.00\n\nSupplier: Bexley Fixings Ltd\n"
    order = read_document([typed(text + TABLE.replace(",", "."))], "order.pdf", us=None)[1]
    assert order is not None
    assert order.order_date is not None
    assert order.order_date.value.isoformat() == "2026-09-04"
    assert order.currency is not None
    assert order.currency.value == "AUD"


def test_an_account_number_is_no_tax_number() -> None:
    lines = ["Greco S.r.l.", "Via Roma 9 · 10121 Torino", "Tel. +39 22 8545893 · P. IVA IT18051118806", "IBAN DE00 1234 5678 9012 3456 00"]
    party = party_of(lines, None, Context("order.pdf", Source.TEXT_LAYER, True, None), 1.0)
    assert party is not None
    assert (party.street, party.zip, party.city, party.vat, party.phone) == (
        "Via Roma 9",
        "10121",
        "Torino",
        "IT18051118806",
        "+39 22 8545893",
    )


def test_a_greeting_names_nobody_before_its_comma() -> None:
    text = "Hello, Muster GmbH\n\nPurchase order 4711\n\nSupplier: Bexley Fixings Ltd\n"
    assert parties_of(text + TABLE)["seller"] == "Bexley Fixings Ltd"


def test_a_rule_of_signs_above_a_label_is_no_part_of_it() -> None:
    rule = "=" * 60
    typed_text = SET_ASIDE + f"\n{rule}\nLieferanschrift\nAltmann Werk Tamm\nPortitzer Allee 5\n71732 Tamm\n"
    assert parties_of(typed_text)["ship_to"] == "Altmann Werk Tamm"


LETTERHEADS = {
    "a line": "Altmann Apparatebau KG · Am Sportplatz 9 · 70565 Stuttgart\n\nWerkhof Maschinen GmbH\nLagerweg 3\n28199 Bremen\n",
    "a name": "Altmann Apparatebau KG\n\nWerkhof Maschinen GmbH\nLagerweg 3\n28199 Bremen\n",
    "a block": SET_ASIDE,
}


@pytest.mark.parametrize("head", LETTERHEADS.values(), ids=LETTERHEADS)
@pytest.mark.parametrize(
    ("said", "sure"),
    [
        ("Bitte liefern Sie an:", 0.9),
        ("Delivery address:", 0.9),
        ("Adresse de livraison :", 0.9),
        ("Lieferung bitte an unsere Adresse:", 0.5),
    ],
)
def test_the_writers_own_address_is_the_place_where_words_of_delivery_point_at_it(head: str, said: str, sure: float) -> None:
    text = f"{head}\nBestellung 4711-26    vom 03.02.2026\n\n{said} Altmann Apparatebau KG, Am Sportplatz 9, 70565 Stuttgart\n"
    order = read_document([typed(text + TABLE)], "order.pdf", us=None)[1]
    assert order
    assert order.ship_to
    place = order.ship_to
    assert (place.name, place.street, place.zip, place.city) == ("Altmann Apparatebau KG", "Am Sportplatz 9", "70565", "Stuttgart")
    assert place.confidence > sure


def test_the_first_column_of_a_table_below_an_address_is_no_country() -> None:
    lines = ["Fam. Neumann", "Rosenweg 3", "34246 Vellmar", "Pos"]
    party = party_of(lines, None, Context("order.pdf", Source.TEXT_LAYER, True, None), 1.0)
    assert party
    assert (party.city, party.country) == ("Vellmar", "")
    assert (party_of([*lines[:3], "Deutschland"], None, Context("order.pdf", Source.TEXT_LAYER, True, None), 1.0) or Party()).country


@pytest.mark.parametrize(
    "said", ["Versandart: Selbstabholung", "Versandart: Spedition Ritter", "Shipping method: UPS Ground", "Lieferbedingung: DAP Kassel"]
)
def test_how_goods_are_sent_is_no_place(said: str) -> None:
    assert parties_of(f"{SET_ASIDE}\n{said}\n")["ship_to"] is None


def noted(said: str) -> list[str]:
    order = read_document([typed(f"{SET_ASIDE}\n{said}\n{TABLE}")], "order.pdf", us=None)[1]
    assert order
    return [note.value for note in order.notes]


@pytest.mark.parametrize(
    "said", ["Lieferadresse: wie oben", "Lieferadresse = Rechnungsadresse", "Delivery address: as above", "Versandart: Selbstabholung"]
)
def test_a_place_that_is_said_and_not_read_is_noted(said: str) -> None:
    assert noted(said) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "Lieferung: sofort",
        "Delivery: ASAP",
        "Lieferadresse:",
        "Lieferadresse:            Rechnungsadresse:",
        "Lieferadresse: Werk Tamm, Allee 5, 71732 Tamm",
    ],
)
def test_what_says_no_place_or_one_that_was_read_is_not(said: str) -> None:
    assert noted(said) == []
