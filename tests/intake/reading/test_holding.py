"""Sentences beside the order lines that hold an order: weighed in many languages, noted in mails and on papers, and never where they gave a line."""

from email.message import EmailMessage
from pathlib import Path

import numpy as np
import pytest

from benchmarks.sayings import sayings
from intake import read_file
from intake.reading.holding import BESIDE, HELD, UNKNOWN, holds, holds_beside, said_in
from intake.reading.notes import noted, sure_of, wish_of
from intake.reading.remarks import remarks
from orders import MailKind, Order

UNSEEN = Path(__file__).parents[1] / "sayings"
REMARKS = Path(__file__).parents[1] / "remarks" / "unseen.tsv"


@pytest.mark.parametrize(
    "sentence",
    [
        "Please don't ship this one yet, the boss still has to sign it off.",
        "Bitte noch nicht einbuchen, die Freigabe folgt.",
        "Attention, c'est un double du bon passé hier par téléphone.",
        "Position 3 is cancelled.",
        "Alleen leveren als de prijs hetzelfde blijft.",
        "Esto es solo una prueba, no lo tramiten.",
        "Ordine valido solo con lo sconto concordato.",
        "Proszę na razie nie wysyłać, czekamy na akceptację.",
        "Leverera inte förrän vi hör av oss.",
        "Attention : merci d'attendre mon appel avant l'expédition.",
        "Merci de ne rien expédier avant mon appel.",
        "Si prega di attendere una mia telefonata prima della spedizione.",
        "Esperen mi llamada antes de servir el pedido.",
    ],
)
def test_what_holds_an_order(sentence):
    assert holds(sentence) >= HELD


@pytest.mark.parametrize(
    "sentence",
    [
        "Rest wie letzte Woche",
        "Sonst wie immer.",
        "plus das Übliche an Gemüse",
        "Beim Rest bleibt alles wie gehabt",
        "das übrige wie am Montag",
        "le reste comme d'habitude",
        "autrement pareil que jeudi dernier",
        "otherwise no change from last week",
        "lo demás, como todas las semanas",
        "verder graag alles als vorige week",
        "reszta bez zmian jak tydzień temu",
    ],
)
def test_what_else_is_wanted_without_being_named(sentence):
    assert sure_of(sentence) >= HELD


@pytest.mark.parametrize(
    "sentence",
    [
        "Bitte wie immer an Tor 2",
        "wie gewohnt per Spedition",
        "Danke, wie immer super Service",
        "usual delivery slot please",
        "comme d'habitude livraison par derrière",
        "zoals altijd bedankt",
        "Rechnung bitte wie immer an die Zentrale",
    ],
)
def test_customs_that_say_nothing_of_the_goods(sentence):
    assert sure_of(sentence) < HELD


@pytest.mark.parametrize(
    "sentence",
    [
        "Please find attached our purchase order 4711.",
        "Anbei unsere Bestellung, vielen Dank und freundliche Grüße",
        "Cordialement, Claire Dubois",
        "If you are not the intended recipient please delete this mail.",
        "Merci de m'appeler avant la livraison.",
        "Call me when the driver leaves.",
        "anbei die Bestellung.",
        "Graag levering op 9 december 2026 van onderstaande artikelen, order 2026-0915:",
        "PO 9300",
        "Bestellung 4711",
        "Tel. 0251 55 50 12, Mo-Fr 7:30-16:30 Uhr",
    ],
)
def test_what_is_said_with_any_order(sentence):
    assert holds(sentence) < HELD


@pytest.mark.parametrize(("hand", "most", "least"), [("unseen", 0.85, 0.1), ("unseen_east", 0.8, 0.4)])
def test_a_hand_that_was_never_fitted_on(hand, most, least):
    some = sayings(UNSEEN / f"{hand}.tsv")
    held = {label: np.mean([holds(one.text) >= HELD for one in some if one.label == label]) for label in ("stop", "nothing")}
    assert held["stop"] > most, held
    assert held["nothing"] < least, held


def test_the_wishes_of_a_hand_that_was_never_fitted_on():
    some = sayings(UNSEEN / "unseen.tsv")
    asked = {label: np.mean([bool(wish_of(one.text)) for one in some if one.label == label]) for label in ("wish", "nothing")}
    assert asked["wish"] > 0.65, asked
    assert asked["nothing"] < 0.02, asked


def of_mail(text: str) -> Order:
    (order,) = read_file(f"Subject: PO 4711\nFrom: a@b.example\n\n{text}\n".encode(), "mail.eml").orders
    return order


@pytest.mark.parametrize(
    "sentence",
    [
        "Bitte mit Hebebühne liefern, wir haben keinen Stapler.",
        "Merci de prévoir un camion avec hayon.",
        "Please leave the parcels with the shop next door if nobody opens.",
    ],
)
def test_a_wish_goes_with_the_order_and_does_not_hold_it(sentence):
    order = of_mail(f"10 x 10061 Frying pan 28 cm\n\n{sentence}\n\nAnn")
    assert ([note.value for note in order.notes], [wish.value for wish in order.wishes]) == ([], [sentence])


@pytest.mark.parametrize(
    "sentence", ["Wir holen ab.", "Nous passons prendre la marchandise jeudi matin, merci.", "Passo io a ritirare martedì mattina."]
)
def test_goods_that_the_customer_collects_are_none_to_deliver(sentence):
    assert sentence in [note.value for note in of_mail(f"10 x 10061 Frying pan 28 cm\n\n{sentence}\n\nAnn").notes]


def test_the_closing_words_of_a_french_letter_ask_for_no_express():
    letter = of_mail("10 x 10061 poêle 28 cm\n\nVeuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.\n\nAnn")
    assert letter.notes == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Vinsamlegast sendið þetta ekki fyrr en yfirmaðurinn hefur samþykkt pöntunina.",
        "Ju lutem mos e dërgoni ende, drejtori duhet ta miratojë porosinë.",
        "Peidiwch ag anfon y nwyddau hyn eto, rydym yn aros am ganiatâd.",
    ],
)
def test_a_language_that_nothing_was_learned_of_may_say_anything(sentence):
    assert holds(sentence) >= UNKNOWN


@pytest.mark.parametrize(
    "row",
    [
        "Orgelbau Matthias Winterfeld GmbH · Schlossstraße 19 · 01454 Radeberg",
        "Ridgefield Scientific Glassblowing Inc.",
        "Gintaro Šviesa Cechas, Pramonės g. 15, 78149 Šiauliai",
    ],
)
def test_names_and_addresses_are_no_sentence_that_nobody_understands(row):
    assert holds(row) < HELD


def test_sentences_of_a_mail_end_with_short_rows():
    text = "Hi Tom\n\nthe order is attached. Please wait until our manager has approved it, which he will do on\nMonday.\nRegards\nAnn"
    said = [" ".join(text[a:b].split()) for a, b in said_in(text)]
    assert "Please wait until our manager has approved it, which he will do on Monday." in said
    assert said[0] == "Hi Tom"
    assert said[-1] == "Ann"


def test_a_sentence_of_thanks_that_holds_is_no_farewell():
    text = "Commande BL-923\n\n3 cartons 60130 noisettes\n\nMerci de ne rien expédier avant mon appel.\n\nJean"
    (order,) = read_file(f"Subject: Commande BL-923\nFrom: a@b.example\n\n{text}\n".encode(), "mail.eml").orders
    assert [note.value for note in order.notes] == ["Merci de ne rien expédier avant mon appel."]


def test_a_mail_beside_its_sheet():
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ann <ann@kitchen.example>", "orders@us.example", "TEST PO 4711, please ignore"
    mail.set_content("Hi, PO attached.\nPlease do not process it yet, my manager still has to approve it.\n\nAnn")
    sheet = "Order no.;PO 4711\n\nItem;Description;Qty;Price\n10061;Frying pan 28 cm;5;44.60\n10015;Coffee beans 1 kg;6;12.50\n"
    mail.add_attachment(sheet.encode(), maintype="text", subtype="csv", filename="po.csv")
    (order,) = read_file(bytes(mail), "mail.eml").orders
    assert [note.value for note in order.notes] == [
        "TEST PO 4711, please ignore",
        "Please do not process it yet, my manager still has to approve it.",
    ]
    assert order.notes[1].evidence
    assert order.notes[1].evidence.document == "mail body"


def test_a_remark_below_a_sheets_lines_is_no_part_of_the_last_one():
    sheet = "Item;Description;Qty;Price\n10061;Frying pan 28 cm;5;44.60\n10015;Coffee beans 1 kg;6;12.50\n\nPlease send no substitutes without asking us.\n"
    (order,) = read_file(f"Order no.;PO 4711\n\n{sheet}".encode(), "po.csv").orders
    assert [line.description.value for line in order.lines if line.description] == ["Frying pan 28 cm", "Coffee beans 1 kg"]
    assert [note.value for note in order.notes] == ["Please send no substitutes without asking us."]


def test_a_text_that_repeats_its_paper_is_no_note():
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Anna <anna@maier.example>", "orders@us.example", "Bestellung 4711"
    lines = ("10 Stk Bratpfanne 28 cm (10061)", "6 Stk Kaffeebohnen 1 kg (10015)")
    mail.set_content("Guten Tag,\n\nbitte liefern Sie zu unserer Bestellung Nr. 4711:\n\n- " + "\n- ".join(lines) + "\n\nGruß\nAnna\n")
    sheet = "Bestellnr.;4711\n\nArtikel;Bezeichnung;Menge;Preis\n10061;Bratpfanne 28 cm;10;44,60\n10015;Kaffeebohnen 1 kg;6;12,50\n"
    mail.add_attachment(sheet.encode(), maintype="text", subtype="csv", filename="bestellung.csv")
    (order,) = read_file(bytes(mail), "mail.eml").orders
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["10", "6"]
    assert order.notes == ()


def test_a_sentence_that_gave_a_line_is_no_note_and_other_kinds_have_none():
    order = Order(MailKind.CANCELLATION)
    assert noted((order,), "Please do not process it yet, my manager still has to approve it.", "") == (order,)
    mail = "Subject: order\nFrom: a@b.example\n\nPlease send us 12 boxes of nitrile gloves size M instead of the others.\n"
    found = read_file(mail.encode(), "mail.eml").orders
    assert all("nitrile" not in note.value for order in found for note in order.notes)


def test_remarks_that_were_never_fitted_on():
    some = sayings(REMARKS)
    held = {label: np.mean([holds_beside(one.text) >= BESIDE for one in some if one.label == label]) for label in ("stop", "nothing")}
    assert held["stop"] > 0.6, held
    assert held["nothing"] < 0.05, held


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        ("10 x 4711 only if in stock", ["only if in stock"]),
        ("- 4 pans - no longer needed", ["no longer needed"]),
        ("2 boxes gloves (if cheaper than 5 €)", ["if cheaper than 5 €"]),
        ("6 Stück M8x40, aber erst nach Rücksprache", ["aber erst nach Rücksprache"]),
        ("5 Rohre 2,5 m, wenn lieferbar, sonst weglassen", ["wenn lieferbar", "sonst weglassen"]),
        ("3 rolls", []),
    ],
)
def test_what_stands_behind_a_line_in_its_row(row: str, parts: list[str]):
    assert [row[a:b] for a, b in remarks(row, 0, len(row))] == parts


def told(*rows: str, subject: str = "PO 4711") -> list[str]:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ann <ann@kitchen.example>", "orders@us.example", subject
    mail.set_content("\n".join(("Hello, please send", "", *rows, "", "Regards", "Ann")))
    (order,) = read_file(bytes(mail), "mail.eml").orders
    assert len(order.lines) == len(rows)
    return [note.value for note in order.notes]


@pytest.mark.parametrize(
    "row",
    [
        "4 frying pans - no longer needed",
        "10 x 4711 only if in stock",
        "2 boxes gloves (if cheaper than 5 €)",
        "6 Stück Kugelhahn, aber erst nach Rücksprache",
        "3 rolls of tape – please confirm price first",
        "5 pièces vanne DN 20, seulement si disponible",
        "5 stuks kogelkraan DN 20, alleen indien voorradig",
        "5 unidades válvula DN 20 (pendiente de aprobación)",
        "5 pezzi valvola DN 20, solo se disponibili",
    ],
)
def test_a_row_that_takes_back_or_conditions_its_line(row: str):
    assert told("5 pcs ball valve DN 25", row) == [row]


@pytest.mark.parametrize(
    "row",
    ["4 frying pans, the big ones", "2 boxes gloves (for the kitchen)", "6 Stück Kugelhahn, wie gehabt"],
)
def test_a_row_that_says_nothing_more(row: str):
    assert told("5 pcs ball valve DN 25", row) == []


def test_a_quantity_that_stands_in_another_sentence_does_not_hide_it():
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ann <ann@kitchen.example>", "orders@us.example", "PO 4711"
    mail.set_content(
        "Guten Tag,\n\n8 Stück Kugelhahn DN 25\n5 Stück Kugelhahn DN 20\n\nBitte noch nicht liefern, Freigabe kommt am 8.\n\nMeier"
    )
    (order,) = read_file(bytes(mail), "mail.eml").orders
    assert [note.value for note in order.notes] == ["Bitte noch nicht liefern, Freigabe kommt am 8."]


@pytest.mark.parametrize(
    "sentence",
    [
        "wie letzte Woche, aber ohne Butter und 2 Kisten mehr Cola",
        "the usual please and 10 bags of onions",
        "comme la semaine dernière, mais 3 caisses de citrons",
    ],
)
def test_a_line_beside_what_is_ordered_as_ever_is_not_all_of_it(sentence):
    assert sentence in [note.value for note in of_mail(sentence).notes]
