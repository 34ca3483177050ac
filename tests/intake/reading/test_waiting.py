"""Mails that look like an order but give no line, or order beside something else: they wait for a person."""

from email.message import EmailMessage

import pytest

from intake.reader import read
from intake.reading.waiting import DOUBTED
from orders import MailKind, MailReading

NOTE = "Lindenhof\nBestellung Nr. 7303\nwie am Telefon besprochen\n"


def reading(subject: str, text: str, file: str = "", name: str = "notiz.html") -> MailReading:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "einkauf@lindenhof.example", subject, "Fri, 27 Nov 2026 09:00:00 +0100"
    mail.set_content(text)
    if file:
        mail.add_attachment(f"<html><body><pre>{file}</pre></body></html>".encode(), maintype="text", subtype="html", filename=name)
    return read(mail.as_bytes(), "mail.eml", None, (), True)


@pytest.mark.parametrize(
    ("subject", "text", "file"),
    [
        ("", "", NOTE),  # by what the file is
        ("Bestellung 7303", "", "Telefon 0341 111"),  # by the subject
        ("PO 7303", "\n", ""),
        ("Bestellung", "Guten Tag,\nViele Grüße\nAnna", "siehe Foto"),
    ],
)
def test_what_looks_like_an_order_waits_without_lines(subject, text, file):
    found = reading(subject, text, file)
    assert found.kind == MailKind.ORDER
    assert [len(order.lines) for order in found.orders] == [0]


@pytest.mark.parametrize(
    ("subject", "text", "file"),
    [
        ("AW: Bestellung 7303", "Danke!", "Telefon 0341 111"),
        ("Bestellung 7303", "Wo bleibt die Ware? Wir haben sie immer noch nicht erhalten.", "Telefon 0341 111"),
        ("Bestellung 7303", "", "Rechnung\nRechnung Nr. 5511\nTelefon 0341 111"),
        ("Fotos vom Sommerfest", "Anbei.", "Telefon 0341 111"),
    ],
)
def test_what_asks_for_nothing_stays_so(subject, text, file):
    assert reading(subject, text, file).kind == MailKind.NON_ORDER


def test_an_order_beside_a_return_waits_for_a_person():
    text = "Bestellung 7014\n10 x 10015 Espresso Forte 500 g\nZurück geben wir 4 x 10061 Bratpfanne (Kratzer), bitte gutschreiben.\nAnna"
    found = reading("Retoure und Bestellung 7014", text)
    (order,) = found.orders
    assert [(x.our_code.value, str(x.quantity.value)) for x in order.lines if x.our_code and x.quantity] == [("10015", "10")]
    assert max(line.confidence for line in order.lines) <= DOUBTED
    assert "Zurück geben wir 4 x 10061" in order.notes[-1].value


@pytest.mark.parametrize(
    "text",
    ["Aus Bestellung 7014 geben wir zurück:\n4 x 10061 Bratpfanne\nBitte gutschreiben.", "4 x 10061 kam kaputt an, bitte gutschreiben."],
)
def test_a_return_alone_is_no_order(text):
    assert reading("Retoure", text).kind == MailKind.NON_ORDER


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Frage", "Hallo, könnt ihr mir bis Mittwoch 3 Ringe 1031156 und 20 Steckdosen 41010 schicken?\n\nKemal"),
        ("5 Ringe 1031156 bis Montag", ""),
        ("RCD440", "Habt ihr 10 Stk RCD440 auf Lager? Wenn ja bitte gleich mitschicken.\n\nTanja"),
        ("AW: Rechnung 8812", "Servus,\n\nRechnung ist überwiesen. Schickts ihr mir noch 5 Eckventile mit? Danke\n\nSepp"),
        ("BE-2026/0457", "Guten Tag, ich habe bei BE-2026/0457 die 10 Stück MCB304 vergessen, bitte mitliefern."),
        ("Rückgabe", "wir möchten 10 Stück MCB302 zurückgeben (Bestellung ALT-20001-2). Dafür bitte 10 Stück MCB304 liefern."),
        ("Missing items", "Hi, two Wago boxes (74030) were missing from NES-20391. Please send them asap.\nTom"),
        ("reklamacja", "Dzień dobry,\nbrakuje 2 kręgów 1031156 z ostatniej dostawy, proszę o dosłanie.\nAnna"),
    ],
)
def test_who_asks_to_send_an_article_waits_for_a_person(subject, text):
    assert reading(subject, text).kind == MailKind.ORDER


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Rechnung", "Bitte schicken Sie mir die Rechnung zu Bestellung 7014 noch einmal."),
        ("Invoice 551207", "Please send us the invoice for order 7014 again."),
        ("Lieferung", "Wann liefern Sie die Bestellung 7014? Bitte kurze Info."),
        ("2 Fotos vom Sommerfest", "Anbei, viel Spaß damit!"),
    ],
)
def test_who_asks_for_papers_or_news_orders_nothing(subject, text):
    assert reading(subject, text).kind == MailKind.NON_ORDER


@pytest.mark.parametrize(
    ("text", "count", "why"),
    [
        (
            "Servus, die Rechnung vom Oktober ist bezahlt. Und schickts bitte noch 6 Stück 64030 mit.\nJens",
            "6",
            "schickts bitte noch 6 Stück 64030",
        ),
        ("Die Pumpe war defekt. Bitte liefern Sie uns 2 Stück 64010 als Ersatz.\nJens", "2", "2 Stück 64010 als Ersatz"),
    ],
)
def test_what_waits_shows_the_lines_that_were_read_and_why_it_waits(text, count, why):
    (order,) = reading("Rechnung", text).orders
    assert [(str(x.quantity.value), x.confidence <= DOUBTED) for x in order.lines if x.quantity] == [(count, True)]
    assert why in order.notes[0].value


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Bestellung", "wie immer bitte LG Hans"),
        ("", "das Übliche bitte für Freitag"),
        ("", "Wie gehabt. Gruß Max"),
        ("Bestellung", "Hallo, bitte die gleiche Bestellung wie letzten Dienstag. Danke"),
        ("Standardbestellung", "Bitte unsere Standardbestellung für Montag liefern."),
        ("Danke", "Danke für die schnelle Lieferung! Für Freitag bitte nochmal das selbe."),
        ("commande", "comme d'habitude svp"),
        ("ordine", "come al solito per giovedì, grazie"),
        ("bestelling", "zoals altijd graag"),
        ("pedido", "lo de siempre para el viernes, gracias"),
        ("zamówienie", "jak zwykle proszę"),
        ("Bier", "wir haben kein Helles mehr, bitte morgen nachliefern"),
        ("Frage", "habt ihr Spargel? dann bitte 2 Kisten"),
        ("Urlaub", "Wir haben bis 6.12. Betriebsurlaub, ab 7.12. dann wieder 5 Kisten Helles 20 x 0,5 l"),
        ("Rechnung 881", "Rechnung 881 ist bezahlt. Morgen bitte 10 Kopfsalat."),
        ("Abmeldung Newsletter", "Bitte keine Newsletter mehr. Und 5 Bund Petersilie glatt für morgen."),
        ("Bestellung", "siehe Anhang"),
        ("Bestellung", "Bitte rufen Sie mich an wegen der Bestellung für Silvester."),
    ],
)
def test_who_orders_what_no_line_tells_waits_for_a_person(subject, text):
    assert reading(subject, text).kind == MailKind.ORDER


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Lieferung heute", "Wie immer alles bestens, danke!"),
        ("AW: Lieferadresse", "Wie gehabt. Gruß Max"),
        ("Rechnung November", "wie immer anbei unsere Rechnung"),
        ("Betriebsurlaub", "Wir sind vom 7.12. bis 11.12. wie immer im Urlaub."),
        ("Rückruf", "Bitte rufen Sie mich morgen um 10 Uhr an."),
        ("Wo bleibt die Ware?", "Am 1.12. hatte ich 5 Säcke Streusalz bestellt, bis heute nichts da."),
        ("Newsletter Dezember", "As always, 20 % off 12 boxes of wine for the weekend. Unsubscribe here."),
    ],
)
def test_what_only_sounds_alike_is_no_order(subject, text):
    assert reading(subject, text).kind == MailKind.NON_ORDER
