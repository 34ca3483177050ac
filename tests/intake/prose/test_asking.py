"""What a mail's sentences do: ask, speak of known goods, order nothing; and what follows for the lines of orders."""

import pytest

from intake.reading.asking import asking
from intake.reading.kinds import classify
from intake.reading.text import read_text
from orders import DocumentKind


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Hi, where are the 12 pumps?", "known"),
        ("Merci, bien reçu les 3 fûts.", "known"),
        ("Wo bleiben die 5 Eimer?", "status"),
        ("Hvornår kommer de?", "status"),
        ("Tu me fais combien sur 6 portes ?", "price"),
        ("¿Cuánto cuesta una bomba?", "price"),
        ("Per ora niente, solo per sapere.", "nothing"),
        ("Maak van de 4 potten er 6.", "changed"),
    ],
)
def test_a_sentence_is_told_by_what_it_does(text: str, does: str) -> None:
    assert getattr(asking(text), does)


@pytest.mark.parametrize("text", ["Please send 12 pumps.", "Bitte 5 Eimer Farbe.", "Il nous faut 3 fûts d'huile pour le 20 mars."])
def test_an_order_does_none_of_it(text: str) -> None:
    does = asking(text)
    assert (does.status, does.price, does.known, does.changed, does.nothing) == (0, 0, 0, 0, 0)


def test_who_answers_an_offer_without_a_question_takes_it() -> None:
    text = "Hallo, das Angebot nehmen wir, bitte das Angebot buchen, Bestellnummer 4711."
    assert classify(text, subject="AW: Angebot 12", lines=1) == DocumentKind.ORDER
    assert classify("Was kostet das?", subject="AW: Angebot 12") == DocumentKind.QUOTE_REQUEST


def test_what_an_invoice_lists_is_not_ordered() -> None:
    text = "Sur votre facture je relève :\n- 12 balais facturés deux fois\n- 4 bidons\n- 1 pompe\nMerci de nous établir un avoir."
    assert classify(text, subject="Facture F1 : erreurs", lines=3) != DocumentKind.ORDER


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("4 boxes wipes pink 20g & 3 boxes blue 22g", [("4", "wipes pink 20g"), ("3", "wipes blue 22g")]),
        ("polo shirts navy: 2 S, 5 M and 1 XXL", [("2", "polo shirts navy S"), ("5", "polo shirts navy M"), ("1", "polo shirts navy XXL")]),
        ("06412207: 24 x Tuch 500 ml", [("24", "Tuch 500 ml")]),
        ("alcohol 500 ml x12", [("12", "alcohol 500 ml")]),
        (
            "Apúntame para mañana a primera hora 12 codos, 6 llaves y dos rollos de cinta.",
            [("12", "codos"), ("6", "llaves"), ("2", "cinta")],
        ),
    ],
)
def test_items_of_one_sentence(text: str, lines: list[tuple[str, str]]) -> None:
    read = [line for order in read_text(text, name="mail body") for line in order.lines]
    assert [(str(x.quantity and x.quantity.value), x.description and x.description.value) for x in read] == lines


def test_two_announced_orders_are_parted_by_the_codes_over_their_lists() -> None:
    text = "Two separate orders please.\n\nKV-1 garden party\n60 x cable ramp\n12 rolls tape\n\nKV-2 run\n30 rolls barrier tape\n8 packs pens\n"
    orders = read_text(text, name="mail body")
    assert [(o.po_number and o.po_number.value, len(o.lines)) for o in orders] == [("KV-1", 2), ("KV-2", 2)]
