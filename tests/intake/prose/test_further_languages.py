"""What mails say in the languages that have files of their own: units, numbers, days, order numbers, kinds, and lines over older messages."""

from datetime import date
from decimal import Decimal

import pytest

from intake.reading.kinds import classify
from intake.reading.labels import COLUMN_PHRASES, TITLE_PHRASES, fold
from intake.reading.prose.lexicon import language_of
from intake.reading.prose.numbers import order_numbers
from intake.reading.prose.places import other_runs
from intake.reading.prose.prices import currency_of_text, prices
from intake.reading.prose.tokens import tokenise
from intake.reading.tagging.atoms import value_of
from intake.reading.text import read_text
from intake.reading.threads import take_apart
from orders import DocumentKind
from tests.intake.mailtext.scoring import reading_of

SENT = date(2026, 9, 16)
"""A Wednesday."""


def _lines(text: str) -> list[tuple[str, str, str]]:
    return [
        (str(line.quantity.value), line.unit.value if line.unit else "-", line.description.value if line.description else "")
        for order in read_text(text, name="mail body", sent=SENT)
        for line in order.lines
        if line.quantity
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Καλησπερα, στειλτε μας 5 κουτια γαντια και δωδεκα φιαλες οινοπνευμα. Ευχαριστω",
            [("5", "box", "γαντια"), ("12", "bottle", "οινοπνευμα")],
        ),
        ("ΣΤΕΙΛΤΕ ΜΑΣ ΠΑΡΑΚΑΛΩ:\nΤΣΙΜΕΝΤΟ 25 KG 120 ΣΑΚ\nΚΑΛΩΔΙΟ 3Χ2,5 50 ΜΕΤ", [("120", "bag", "ΤΣΙΜΕΝΤΟ 25 KG"), ("50", "m", "ΚΑΛΩΔΙΟ 3Χ2,5")]),
        ("Kalimera, thelo 10 koutia gantia kai 5 temaxia skoupes", [("10", "box", "gantia"), ("5", "pcs", "skoupes")]),
        ("Otuz beş paket peçete ve üç düzine kalem gönderir misiniz?", [("35", "pack", "peçete"), ("36", "-", "kalem")]),
        ("On beş koli kağıt lazım", [("15", "box", "kağıt")]),
        ("Prašome dvylikos dėžių pirštinių ir 5 butelių alyvos", [("12", "box", "pirštinių"), ("5", "bottle", "alyvos")]),
        ("Lūdzu piegādājiet 10 kastes cimdu un trīs ruļļus plēves", [("10", "box", "cimdu"), ("3", "roll", "plēves")]),
        ("Palun saatke kümme kasti kindaid, 4 purki värvi ja viisteist kilo naelu", [("10", "box", "kindaid"), ("4", "can", "värvi"), ("15", "kg", "naelu")]),
        ("Molimo pošaljite pola tuceta četkica i dvanaest boca ulja", [("6", "-", "četkica"), ("12", "bottle", "ulja")]),
        ("Molim pola palete vode i 2 kutije sapuna", [("0.5", "pallet", "vode"), ("2", "box", "sapuna")]),
        ("Prašau pusę padėklo vandens", [("0.5", "pallet", "vandens")]),
        ("Молимо пошаљите 10 кутија рукавица и три ролне фолије", [("10", "box", "рукавица"), ("3", "roll", "фолије")]),
        ("Prosimo za petindvajset kartonov papirja in 2 para rokavic", [("25", "box", "papirja"), ("2", "pair", "rokavic")]),
        ("Prosím pošlite 6 vedier farby a tri balíčky soli", [("6", "bucket", "farby"), ("3", "pack", "soli")]),
        ("Моля изпратете 10 кутии винтове и двадесет и пет чувала цимент", [("10", "box", "винтове"), ("25", "bag", "цимент")]),
        ("Просимо надіслати 10 коробок гвинтів та три рулони плівки", [("10", "box", "гвинтів"), ("3", "roll", "плівки")]),
    ],
)  # fmt: skip
def test_units_and_numbers_in_their_cases(text: str, lines: list[tuple[str, str, str]]) -> None:
    assert _lines(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "please send a list of 12 alus plates and the kasti frames",
        "Gants homme taille 9, pas mais la suite",
        "10 soda para la boca de riego, gracias",
    ],
)
def test_their_words_for_containers_are_none_elsewhere(text: str) -> None:
    assert not {unit for _, unit, _ in _lines(text)} & {"pallet", "drum", "bottle", "bag", "can"}
    assert language_of(text) in ("en", "de", "fr", "es")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Στείλτε 5 τεμ. λάμπες έως 25/9", date(2026, 9, 25)),
        ("5 ΛΑΜΠΕΣ ΠΑΡΑΚΑΛΩ ΓΙΑ ΤΗΝ ΤΕΤΑΡΤΗ", date(2026, 9, 23)),
        ("Παραγγέλνουμε 5 λάμπες για την επόμενη εβδομάδα", date(2026, 9, 21)),
        ("5 adet lamba lazım, en geç 25.09'a kadar", date(2026, 9, 25)),
        ("Okulumuz 14 Ekim'de açılıyor, siparişin 9 Ekim Cuma günü elimizde olması yeterli: 5 adet lamba", date(2026, 10, 9)),
        ("40. haftada 5 adet lamba teslim edilsin", date(2026, 9, 28)),
        ("Reikia 5 vnt. lempų iki rugsėjo 25 d.", date(2026, 9, 25)),
        ("Pristatykite 5 vnt. lempų 40 savaitę", date(2026, 9, 28)),
        ("Pasūtam 5 gab. lampas, piegāde 2. oktobrī", date(2026, 10, 2)),
        ("Palun 5 tk lampe, tarne 25. septembriks", date(2026, 9, 25)),
        ("Molimo 5 kom žarulja, isporuka 2. listopada", date(2026, 10, 2)),
        ("Prosimy 5 szt. lamp, dostawa 2 listopada", date(2026, 11, 2)),
        ("Za svatbo v soboto rabimo 5 kos žarnic. Dostava v četrtek bi bila najboljša.", date(2026, 9, 17)),
        ("NAROČILNICA št. N-26   Datum: 17. 9. 2026\nRok dobave: 1. 10. 2026\n5 kos žarnic", date(2026, 10, 1)),
        ("Stačí do piatka 5 ks žiaroviek", date(2026, 9, 18)),
        ("Моля 5 бр. лампи до края на месеца", date(2026, 9, 30)),
    ],
)
def test_wanted_days(said: str, day: date) -> None:
    order = read_text(said, name="mail body", sent=SENT)[0]
    assert order.requested_date is not None
    assert order.requested_date.value == day


@pytest.mark.parametrize(
    "said", ["delivery on October please, 5 lamps", "livraison courant du mai, 5 lampes", "siųskite iki gruodžio 5 vnt. lempų"]
)
def test_no_number_of_another_language_is_a_day(said: str) -> None:
    days = [order.requested_date.value.day for order in read_text(said, name="mail body", sent=SENT) if order.requested_date]
    assert not set(days) & {2, 10}


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("σας στέλνω την παραγγελία μας με αρ. 0422-Α", "0422-Α"),
        ("ΔΕΛΤΙΟ ΠΑΡΑΓΓΕΛΙΑΣ ΠΑΡ-001847", "ΠΑΡ-001847"),
        ("Merhaba, 5520 nolu siparişimizde bir değişiklik var", "5520"),
        ("užsakyme 5520 prašome pakeisti", "5520"),
        ("Meie viide EL-2608", "EL-2608"),
        ("molim račun na školu. Narudžbenica 77/2026.", "77/2026"),
        ("pošiljam naročilo 52/26 za oktober", "52/26"),
        ("Поръчка № 9921", "9921"),
    ],
)
def test_order_numbers(said: str, number: str) -> None:
    assert [found.value for found in order_numbers(said)] == [number]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("παρακαλώ ακυρώστε την παραγγελία 4471", DocumentKind.CANCELLATION),
        ("θα θέλαμε προσφορά για 200 m σωλήνα", DocumentKind.QUOTE_REQUEST),
        ("4471 numaralı siparişimizi iptal etmek istiyoruz", DocumentKind.CANCELLATION),
        ("200 metre boru için fiyat teklifi rica ederiz", DocumentKind.QUOTE_REQUEST),
        ("prašome atšaukti užsakymą Nr. 4471", DocumentKind.CANCELLATION),
        ("pasūtījumā 5520 lūdzu mainīt daudzumu no 10 uz 20", DocumentKind.ORDER_CHANGE),
        ("palun muutke tellimuses 5520 kogus 20 peale", DocumentKind.ORDER_CHANGE),
        ("molim ponudu za 6.000 boca i 500 kartona", DocumentKind.QUOTE_REQUEST),
        ("prosim za ponudbo za 200 m cevi", DocumentKind.QUOTE_REQUEST),
        ("моля анулирайте поръчка 4471", DocumentKind.CANCELLATION),
        ("хотіли б замовити 5 ламп", DocumentKind.ORDER),
    ],
)
def test_what_a_mail_asks_for(text: str, kind: DocumentKind) -> None:
    assert classify(text) == kind


@pytest.mark.parametrize(
    "head",
    [
        "Από: Μαρία <maria@firm.example>\nΣτάλθηκε: Δευτέρα, 14 Σεπτεμβρίου 2026 10:22\nΘέμα: λίστα",
        "Στις Δευ, 14 Σεπ 2026 στις 10:22, ο χρήστης Μαρία <maria@firm.example> έγραψε:",
        "Kimden: Elif <elif@firm.example>\nGönderildi: 14 Eylül 2026 Pazartesi 10:22\nKonu: liste",
        "Elif <elif@firm.example>, 14 Eyl 2026 Pzt, 10:22 tarihinde şunu yazdı:",
        "No: Jānis <janis@firm.example>\nNosūtīts: pirmdiena, 14. septembris 10:22\nTēma: saraksts",
        "Saatja: Mari\nSaadetud: esmaspäev, 14. september 2026 10:22\nTeema: nimekiri",
        "-----Izvorna poruka-----\nŠalje: Ana\nPoslano: 14. rujna 2026. 10:22",
        "От: Иван <ivan@firm.example>\nИзпратено: 14 септември 2026 10:22\nОтносно: списък",
    ],
)
def test_the_older_message_begins_below_its_head(head: str) -> None:
    thread = take_apart(f"30 kos 4 lamp\n\n{head}\n\n12 kos 80 miz")
    assert thread.newest == "30 kos 4 lamp"
    assert "12 kos" in thread.quoted


def test_an_article_number_behind_no_is_no_head_of_a_message() -> None:
    text = "No: 4711\nDate: 3 May 2026\n5 lamps"
    assert take_apart(text).newest == text


@pytest.mark.parametrize(
    "farewell", ["Με εκτίμηση", "Kolay gelsin", "Pagarbiai", "Ar cieņu", "Lugupidamisega", "Srdačan pozdrav", "Hvala in lp", "С уважение"]
)
def test_farewells_end_the_message(farewell: str) -> None:
    assert take_apart(f"5 x 100\n{farewell}\nAnna B 12").newest == "5 x 100"


@pytest.mark.parametrize(
    ("text", "price", "currency"),
    [
        ("10 adet lamba 24,90 TL sipariş istiyoruz", "24.90", "TRY"),
        ("10 vnt. lempų po 610,00 prašome", "610.00", ""),
        ("лампи 4,20 лв/бр", "4.20", "BGN"),
    ],
)
def test_prices(text: str, price: str, currency: str) -> None:
    assert [str(p.value) for p in prices(text, 0, len(text))] == [price]
    assert currency_of_text(text) == currency


def test_tubes_called_tl_and_a_po_number_are_no_prices() -> None:
    assert not list(prices("graag 10 tl 36W buizen voor ons, PO 123.45", 0, 43))


@pytest.mark.parametrize("text", ["0,064", "0.500"])
def test_a_nought_before_the_sign_is_no_thousands(text: str) -> None:
    (token,) = tokenise(text)
    assert value_of([text]) == token.value == Decimal(text.replace(",", "."))


def test_digits_under_a_name_are_its_telephone() -> None:
    assert [t for t in other_runs("5 vnt lempų\n\nGintaras\n8 612 55512") if t]
    assert not list(other_runs("bitte noch senden\n20 145236"))
    assert not list(other_runs("Artikel:\n20 145236"))


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Količina", "quantity"), ("Šifra", "code"), ("EM", "unit"), ("Mat. vnt.", "unit"), ("Pavadinimas", "description"),
        ("Daudzums", "quantity"), ("Mērv.", "unit"), ("Kogus", "quantity"), ("Ühik", "unit"), ("Количество", "quantity"),
        ("Ед. цена", "price"), ("ΠΟΣΟΤΗΤΑ", "quantity"), ("ΤΙΜΗ ΜΟΝ.", "price"), ("Br.Fiyat", "price"), ("Rb", "position"),
    ],
)  # fmt: skip
def test_columns_of_papers(label: str, role: str) -> None:
    assert role in COLUMN_PHRASES.get(fold(label))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Naročilnica", "order"), ("Dobavnica", "delivery_note"), ("Pirkimo užsakymas", "order"), ("PVM sąskaita faktūra", "invoice"),
        ("Pasūtījuma apstiprinājums", "order_response"), ("Hinnapäring", "quote_request"), ("Ostutellimus", "order"),
        ("Стокова разписка", "delivery_note"), ("Проформа фактура", "invoice"), ("Cenovnik", "quotation"), ("Πιστωτικό τιμολόγιο", "invoice"),
    ],
)  # fmt: skip
def test_titles_of_papers(title: str, kind: str) -> None:
    assert kind in TITLE_PHRASES.get(fold(title))


def test_a_system_s_text_in_columns() -> None:
    text = (
        "ДОСТАВКИ ЕООД\nПОРЪЧКА № 26-0774                     Дата: 16.09.2026\nСрок на доставка: 30.09.2026\n\n"
        "№   Код       Наименование              Мярка   Количество   Ед. цена   Стойност\n"
        "1   420-11    Болт M16x80               бр.         200        2,35      470,00\n"
        "2   510-42    Боя 20 л                  кофа          4      212,00      848,00\n"
        "Общо без ДДС                                                            1318,00\n"
    )
    (order,) = reading_of({"id": "columns", "subject": "Поръчка", "sent": "2026-09-16", "text": text}).orders
    assert order.po_number is not None
    assert order.po_number.value == "26-0774"
    assert order.requested_date is not None
    assert order.requested_date.value == date(2026, 9, 30)
    assert [(str(x.quantity.value.normalize()), x.unit.value) for x in order.lines if x.quantity and x.unit] == [
        ("2E+2", "pcs"),
        ("4", "bucket"),
    ]
