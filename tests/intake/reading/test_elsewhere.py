"""A place of delivery that the mail's text names for the paper beside it."""

import pytest

from intake.reading.elsewhere import directed
from orders import MailKind, Order, Party
from tests.intake.reading.test_wanted import mailed

YARD = Party("Weber", "Lange Str. 4", "36037", "Fulda")


@pytest.mark.parametrize(
    "text",
    [
        "anbei unsere Bestellung, bitte ins Lager Göttingen liefern.",
        "Please deliver to York depot this time.",
        "Merci de livrer au Chantier Rivoli.",
        "Lieferung bitte an unser Lager in Göttingen.",
        "Lieferadresse: Fam. Otto, Birkenweg 1, 34246 Vellmar",
    ],
)
def test_another_place_in_the_text_waits_with_its_sentence(text: str) -> None:
    order = directed(Order(MailKind.ORDER, ship_to=YARD), f"Guten Tag,\n\n{text}\n\nJens Weber")
    assert [note.value for note in order.notes] == [text]
    assert order.ship_to == YARD


def test_a_whole_address_is_taken_where_the_paper_names_none() -> None:
    order = directed(Order(MailKind.ORDER), "anbei unsere Bestellung.\nLieferadresse: Fam. Otto, Birkenweg 1, 34246 Vellmar")
    assert order.ship_to
    assert (order.ship_to.street, order.ship_to.zip, order.ship_to.city) == ("Birkenweg 1", "34246", "Vellmar")
    assert not order.notes


@pytest.mark.parametrize(
    "text",
    [
        "anbei unsere Bestellung, bitte nach Fulda liefern.",
        "please deliver by 4 May.",
        "Wir bitten um schnelle Lieferung.",
        "Lieferadresse: Weber, Lange Str. 4, 36037 Fulda",
    ],
)
def test_what_repeats_the_paper_or_names_no_place_says_nothing(text: str) -> None:
    order = Order(MailKind.ORDER, ship_to=YARD)
    assert directed(order, text) == order


@pytest.mark.parametrize(
    ("lead", "told"), [("Bitte ins Festzelt liefern:", True), ("Bitte am Freitag liefern:", False), ("Zur Lieferung am 29.10.:", False)]
)
def test_a_place_that_leads_the_lines_of_a_text_waits(lead: str, told: bool) -> None:
    notes = mailed(f"{lead}\n2 Kisten Helles\n3 Bund Schnittlauch\n\nGruß\nAnna", "Bestellung").notes
    assert (lead in [note.value for note in notes]) == told
