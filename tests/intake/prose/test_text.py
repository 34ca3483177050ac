"""Orders in mail text: quantities, units, codes and dates, in six languages; sizes are never quantities."""

from datetime import date
from decimal import Decimal

import pytest

from intake import read_file
from intake.reading.kinds import classify
from intake.reading.text import read_text
from intake.reading.threads import take_apart
from orders import DocumentKind

SENT = date(2026, 11, 3)

LINES = {
    "20 x M8x40 hex bolt zinc plated": ("20", ""),
    "- 500 Stk SC-0840 Sechskantschraube M8x40": ("500", "pcs"),
    "* 3 rouleaux de câble 3x1,5": ("3", "roll"),
    "Bitte 12 Paar Handschuhe Gr. 9 liefern": ("12", "pair"),
    "LED lamp E27 9 W: 25 pcs": ("25", "pcs"),
    "1.200 Stk Unterlegscheibe M8": ("1200", "pcs"),
    "- NYM-J 3x2,5 mm² 100 m    2 rollen": ("2", "roll"),
    '- 2 pz valvola a sfera 1/2"': ("2", "pcs"),
    "zwei Stk Bohrer HSS 6,0 mm": ("2", "pcs"),
    "½ Kiste Kopfsalat": ("0.5", "box"),
    "2½ kg Schweinefilet": ("2.5", "kg"),
    "1 1/2 kg Butter": ("1.5", "kg"),
    "1/4 kg Butter": ("0.25", "kg"),
    "anderthalb kg Butter": ("1.5", "kg"),
    "dreieinhalb kg Butter": ("3.5", "kg"),
    "eine halbe Kiste Helles": ("0.5", "box"),
    "half a crate of beer": ("0.5", "box"),
    "two and a half kilos of butter": ("2.5", "kg"),
    "1 kilo et demi de tomates": ("1.5", "kg"),
    "un chilo e mezzo di pomodori": ("1.5", "kg"),
    "een halve krat bier": ("0.5", "box"),
    "media docena de cajas de papel": ("6", "box"),
    "3 Pfund Schweinefilet": ("3", "pfund"),
    "50 dag Salami": ("50", "dag"),
    "nous voudrions 2 livres de beurre": ("2", "pfund"),
    "graag 2 pond boter voor ons": ("2", "pfund"),
    "please send us 3 pounds of butter": ("3", "lb"),
    "3 KEG Pils": ("3", "drum"),
    "6 Stk Kugelhahn 1/2 Zoll": ("6", "pcs"),
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_text(line: str) -> None:
    (order,) = read_text(line, name="mail body", sent=SENT)
    (read,) = order.lines
    wanted = LINES[line]
    assert read.quantity is not None
    assert read.quantity.value == Decimal(wanted[0])
    assert (read.unit.value if read.unit else "") == wanted[1]
    assert read.evidence is not None
    assert read.evidence.box is not None


@pytest.mark.parametrize(
    "line",
    [
        "Tel. 0711 5550100",
        "70565 Stuttgart",
        "Our office is closed on Friday.",
        "IBAN DE12 3456",
        "Delivery in 14 days please",
        "Total: 450,00 EUR",
    ],
)
def test_what_is_no_order_line(line: str) -> None:
    assert not [line for order in read_text(line, name="mail body", sent=SENT) for line in order.lines]


def test_number_date_and_several_orders() -> None:
    text = "Order PO-4711:\n- 5 pcs A-1000 bolt\nDelivery by 12.11.2026\nOrder PO-4712:\n- 6 pcs B-2000 nut\n"
    first, second = read_text(text, name="mail body", sent=SENT)
    assert first.po_number is not None
    assert second.po_number is not None
    assert (first.po_number.value, second.po_number.value) == ("PO-4711", "PO-4712")
    assert first.requested_date is not None
    assert first.requested_date.value == date(2026, 11, 12)
    assert [len(o.lines) for o in (first, second)] == [1, 1]


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Bestellung 12", "bitte liefern Sie 5 Stk A-1000", DocumentKind.ORDER),
        ("Request for quotation", "please quote 500 pcs of A-1000", DocumentKind.QUOTE_REQUEST),
        ("Stornierung", "bitte stornieren Sie unsere Bestellung 4711", DocumentKind.CANCELLATION),
        ("Change", "please change order 4711: 20 instead of 10 pcs A-1000", DocumentKind.ORDER_CHANGE),
        ("Rappel de paiement", "la facture 118 reste impayée", DocumentKind.REMINDER),
        ("Out of office", "I am out of the office until Monday", DocumentKind.OTHER),
    ],
)
def test_order_or_not(subject: str, text: str, kind: DocumentKind) -> None:
    lines = [line for order in read_text(text, name="mail body", sent=SENT) for line in order.lines]
    assert classify(text, subject=subject, lines=len(lines)) == kind


def test_only_the_newest_message_counts() -> None:
    text = "Please add 5 pcs A-1.\n\nOn Mon, 2 Nov 2026 at 10:00 Jane wrote:\n> Order: 100 pcs B-2\n"
    assert take_apart(text).newest.strip() == "Please add 5 pcs A-1."


def test_a_forwarded_order_is_its_authors() -> None:
    text = "Bitte erfassen.\n\n-------- Weitergeleitete Nachricht --------\nVon: Anna <anna@kunde.example>\nDatum: 2.11.2026\nBetreff: Bestellung\nAn: us@x.example\n\n- 5 Stk A-1000\n"
    thread = take_apart(text)
    assert thread.forwarded.strip() == "- 5 Stk A-1000"
    assert thread.forwarded_from == "anna@kunde.example"


def test_a_blank_between_numbers_never_makes_thousands() -> None:
    found = [
        x.quantity.value for o in read_text("10 500 ml bottles of acetone", name="mail body", sent=SENT) for x in o.lines if x.quantity
    ]
    assert Decimal(10500) not in found


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("bitte noch 2 x 50110 und 5 x 50120 dazu", [("2", "50110"), ("5", "50120")]),
        ("Please send 3 x 10015, 4 x 10061 and 2 boxes of chalk.", [("3", "10015"), ("4", "10061"), ("2", "chalk")]),
        ("merci d'ajouter 2 x 50110 et 5 x 50120", [("2", "50110"), ("5", "50120")]),
        ("bitte 5 x 2000 Blatt Papier", [("2000", "Papier")]),
    ],
)
def test_a_number_behind_a_count_is_an_articles_where_nothing_else_names_it(text: str, asked: list[tuple[str, str]]) -> None:
    (order,) = read_text(text, name="mail body", sent=SENT)
    assert [(str(x.quantity.value), x.description.value) for x in order.lines if x.quantity and x.description] == asked


def test_a_digit_drawn_as_a_key_is_a_digit() -> None:
    raw = "Subject: Nachbestellung\nFrom: a@x.example\n\nbitte noch 2\ufe0f\u20e3 x 10310 \U0001f33e und 5 Eimer 70110 \U0001f351 dazu\n"
    (order,) = read_file(raw.encode(), "mail.eml").orders
    assert [(str(x.quantity.value), x.our_code.value) for x in order.lines if x.quantity and x.our_code] == [("2", "10310"), ("5", "70110")]


def test_a_fraction_opens_a_row_of_its_own() -> None:
    (order,) = read_text("9 Kisten Helles 20 x 0,5 l\n1/2 kg Schweinefilet frisch\n", name="mail body", sent=SENT)
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["9", "0.5"]
