"""Mails that accept an offer of ours or correct an order of their sender's are never non-orders, and ask for what they mean."""

import pytest

from intake.reading.answering import SURE
from intake.reading.earlier import ACCEPTS
from intake.reading.kinds import classify
from intake.reading.prose.corrections import CORRECTS
from orders import DocumentKind, MailKind, MailReading
from tests.intake.mailtext.scoring import reading_of

OFFER = "20140 Hagelzucker C40, Karton 10 kg   20 Karton   21,00 EUR"


def _reading(subject: str, text: str) -> MailReading:
    return reading_of({"id": "earlier", "subject": subject, "sent": "2026-11-27", "text": text})


def _asked(reading: MailReading) -> list[tuple[str, str]]:
    lines = [line for order in reading.orders for line in order.lines]
    assert all(line.confidence <= SURE for line in lines)
    return [
        (str(x.quantity.value), x.our_code.value if x.our_code else x.description.value if x.description else "")
        for x in lines
        if x.quantity
    ]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("AW: Ihr Angebot", f"Ja, bitte so liefern. Unsere Bestellnummer ist KS 1196.\n\nAm 26.11.2026 schrieb Anna:\n> wir bieten an:\n> {OFFER}"),
        ("AW: Ihr Angebot", f"passt so, bitte liefern.\n\nUwe\n\nAm 26.11.2026 schrieb Anna:\n> {OFFER}"),
        ("AW: Angebot", f"Ja, bitte so liefern.\n\nPetra\n\nVon: Anna <anna@us.example>\nGesendet: 26. November 2026\nBetreff: Angebot\n\n{OFFER}"),
        ("Re: Quotation 43", f"We accept your quote, please proceed.\n\nOn 26 Nov 2026 Anna wrote:\n> we can offer\n> {OFFER}"),
        ("Re: votre devis", f"D'accord pour votre devis.\n\nLe 26/11/2026 à 9:00, Anna a écrit :\n> {OFFER}"),
        ("R: offerta 55", f"Confermiamo l'offerta.\n\nIl giorno 26/11/2026 Anna ha scritto:\n> {OFFER}"),
        ("RE: Presupuesto 77", f"Aceptamos el presupuesto.\n\nEl 26/11/2026 Anna escribió:\n> {OFFER}"),
        ("RE: Presupuesto 77", f"Nos parece bien, adelante.\n\nEl 26/11/2026 Anna escribió:\n> {OFFER}"),
        ("R: offerta 55", f"Va bene, potete spedire.\n\nIl giorno 26/11/2026 Anna ha scritto:\n> {OFFER}"),
        ("Re: Quotation 43", f"Great, let's do it.\n\nOn 26 Nov 2026 Anna wrote:\n> {OFFER}"),
        ("RE: Offerte 88", f"Akkoord met offerte.\n\nOp 26-11-2026 schreef Anna:\n> {OFFER}"),
        ("Re: Proposta 5", f"Aceitamos a vossa proposta.\n\nEm 26/11/2026 Anna escreveu:\n> {OFFER}"),
        ("Odp: Oferta 12", f"Akceptujemy ofertę, prosimy o realizację.\n\nW dniu 26.11.2026 Anna napisała:\n> {OFFER}"),
    ],
)  # fmt: skip
def test_who_accepts_an_offer_takes_its_lines(subject: str, text: str) -> None:
    reading = _reading(subject, text)
    assert reading.kind == MailKind.ORDER
    assert _asked(reading) == [("20", "20140")]
    assert reading.orders[0].notes


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Ja, bitte so liefern, aber nur 15 Karton.", [("15", "20140")]),
        ("Ja, bitte so liefern und zusätzlich 5 Rollen Klebeband.", [("20", "20140"), ("5", "Klebeband")]),
    ],
)
def test_an_acceptance_may_change_the_offer(said: str, asked: list[tuple[str, str]]) -> None:
    assert _asked(_reading("AW: Ihr Angebot", f"{said}\n\nAm 26.11.2026 schrieb Anna:\n> {OFFER}")) == asked


def test_who_accepts_and_names_what_is_wanted_orders_that() -> None:
    said = "Happy with that. Please go ahead:\n30 lab stools 610mm beech at £38.75\n30 safety goggles indirect vent at £2.90"
    reading = _reading("RE: Quote Q-8824", f"{said}\n\nOn 5 May 2026 Lorraine wrote:\n> 30 lab stools 610mm beech £38.75 each")
    assert [str(x.quantity.value) for order in reading.orders for x in order.lines if x.quantity] == ["30", "30"]
    assert min(x.confidence for order in reading.orders for x in order.lines) > SURE


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Angebot S00042", "Wir sind einverstanden, bitte ausführen."),
        ("R: offerta 55", "Buongiorno,\n\nconfermiamo l'offerta."),
        ("AW: Ihr Angebot S00042", "hiermit nehmen wir Ihr Angebot S00042 an."),
    ],
)
def test_an_acceptance_without_lines_waits_with_its_sentence(subject: str, text: str) -> None:
    reading = _reading(subject, text)
    assert (reading.kind, [len(order.lines) for order in reading.orders]) == (MailKind.ORDER, [0])
    assert reading.orders[0].notes[0].value == f"{ACCEPTS}: {text.splitlines()[-1]}"


@pytest.mark.parametrize(
    "said",
    [
        "Vielen Dank für das Angebot. Wir melden uns nächste Woche.",
        "Danke, leider haben wir uns für einen anderen Lieferanten entschieden.",
        "Können Sie beim Preis noch etwas machen?",
        "Hiermit bestätigen wir den Erhalt Ihres Angebots.",
        "Wir haben das Angebot erhalten und prüfen es.",
    ],
)
def test_an_offer_that_nobody_takes_is_no_order(said: str) -> None:
    assert _reading("AW: Ihr Angebot", f"{said}\n\nAm 26.11.2026 schrieb Anna:\n> {OFFER}").kind == MailKind.NON_ORDER


def test_a_newsletter_with_offers_is_no_acceptance() -> None:
    text = f"Black Week!\n\nUnsere besten Angebote: 20 % auf alle Knetmaschinen. {'So günstig waren sie noch nie, greifen Sie zu. ' * 5}Passt in jede Backstube."
    assert _reading("Black Week: unsere Angebote", text).kind == MailKind.NON_ORDER


def test_who_passes_an_acceptance_on_is_not_who_accepts() -> None:
    customer = (
        "Von: Kunde <kunde@customer.example>\nGesendet: 26. November 2026\nBetreff: AW: Angebot 42\n\nJa, bitte so liefern:\n20 Sack Zucker"
    )
    reading = _reading("WG: AW: Angebot", f"bitte ausführen, danke\n\n{customer}")
    assert reading.sender.forwarded_from == "kunde@customer.example"


@pytest.mark.parametrize(
    ("subject", "text", "number", "asked"),
    [
        ("Korrektur Bestellung H-2726", "zu unserer Bestellung H-2726:\nbitte statt 5 Karton nur 2 Karton 30110 Backmargarine liefern.", "H-2726", ("2", "30110")),
        ("Re: Bestellung H-2611", "bitte bei H-2611 ändern: statt 10 Sack 10110 nur 8 Sack. Rest bleibt wie bestellt.", "H-2611", ("8", "10110")),
        ("Korrektur H-2728", "wir brauchen von 10120 doch 12 Sack statt 6 Sack.", "H-2728", ("12", "10120")),
        ("Änderung", "wir ändern unsere Bestellung H-2611: Position 1 bitte nur 8 Sack statt 10 Sack (Art. 10110).", "H-2611", ("8", "10110")),
        ("Re: PO TAB-1042", "sorry, please make that 5 x 50210 instead of 4.", "TAB-1042", ("5", "50210")),
        ("PO 5531", "Instead of 10 boxes of chalk please send only 8 boxes.", "5531", ("8", "chalk")),
        ("Order 77123", "On order 77123 we need not 10 but 8 bags of flour.", "77123", ("8", "flour")),
        ("Commande BL-700", "pour notre commande BL-700, merci d'envoyer 4 cartons de noisettes au lieu de 6 cartons.", "BL-700", ("4", "noisettes")),
        ("Bestelling 8812", "graag 3 dozen schroeven in plaats van 5 dozen leveren, bestelling 8812.", "8812", ("3", "schroeven")),
        ("Ordine 991", "nell'ordine 991 mandate 7 scatole di guanti invece di 9.", "991", ("7", "guanti")),
        ("Pedido 445", "en el pedido 445 queremos 6 cajas de guantes en lugar de 10 cajas.", "445", ("6", "guantes")),
        ("Re: zamówienie 12/5", "Zamiast 10 kartonów śrub prosimy tylko 8 kartonów do zamówienia 12/5.", "12/5", ("8", "śrub")),
    ],
)  # fmt: skip
def test_a_correction_is_a_change_of_the_order_it_names_to_the_new_quantity(
    subject: str, text: str, number: str, asked: tuple[str, str]
) -> None:
    reading = _reading(subject, text)
    assert reading.kind == MailKind.ORDER_CHANGE
    assert _asked(reading) == [asked]
    (order,) = reading.orders
    assert order.po_number
    assert order.po_number.value == number
    assert order.notes[0].value.startswith(CORRECTS)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("chalk", "Please send 8 boxes of chalk, not 10."),  # names no order
        (
            "Bestellung H-2951",
            "Bestellung H-2951\n\n8 Karton 30110 Backmargarine statt 5 Karton\n3 Karton 60310 Sultaninen",
        ),  # says all of it
    ],
)
def test_a_correction_that_may_be_a_new_order_waits_as_one(subject: str, text: str) -> None:
    reading = _reading(subject, text)
    (order,) = reading.orders
    assert (reading.kind, order.notes[0].value.startswith(CORRECTS)) == (MailKind.ORDER, True)
    assert [str(x.quantity.value) for x in order.lines if x.quantity and x.confidence <= SURE] == ["8"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Reklamation", "Sie haben 8 Sack Mehl statt 10 Sack Mehl geliefert. Bitte prüfen."),
        ("Wrong delivery", "You sent 8 boxes instead of 10. Please check."),
        ("Rechnung 5512", "In Rechnung 5512 haben Sie 10 Sack statt 8 Sack berechnet. Bitte korrigieren."),
    ],
)
def test_what_came_instead_is_no_correction(subject: str, text: str) -> None:
    assert _reading(subject, text).kind == MailKind.NON_ORDER


@pytest.mark.parametrize(
    "text",
    [
        "Please send 5 boxes of A4 paper at 3.20 instead of 3.50 each.",
        "Bitte 10 Eimer Farbe weiß statt grau.",
        "Bitte 10 Rollen Klebeband, nicht 10 Kartons.",
        "Please send 10 boxes of nails but not 5 mm.",
    ],
)
def test_other_things_than_quantities_stand_for_each_other_too(text: str) -> None:
    reading = _reading("Order 5512", text)
    assert all(not note.value.startswith(CORRECTS) for order in reading.orders for note in order.notes)


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour,\nj'ai oublié 4 vannes 64010 dans ma commande D-771, merci de les ajouter.",
        "Bonjour,\nnous avons oublié 4 vannes 64010 dans la commande D-771. Merci de les ajouter.",
    ],
)
def test_what_was_forgotten_in_an_order_cancels_none_of_it(text):
    assert classify(text, subject="urgent") == DocumentKind.ORDER_CHANGE
    assert classify("Bonjour, oubliez notre commande D-771 svp.") == DocumentKind.CANCELLATION
