"""The reading of handwritten mails in six languages keeps what it reaches: floors over whole sets, so that no single mail is trained to."""

from pathlib import Path

import pytest

from intake.reader import read
from intake.reading.kinds import classify
from intake.reading.threads import take_apart
from orders import DocumentKind, MailKind
from tests.intake.mailtext.scoring import Score, cases, reading_of, score

FOLDER = Path(__file__).parent
FLOORS = {  # folder: lines exact, order or not, PO numbers, dates
    "heldout": (0.87, 0.93, 0.92, 0.95),
    "practice": (0.93, 0.98, 0.97, 0.95),
    "voices": (0.95, 0.98, 0.90, 0.95),
    "second": (0.94, 0.98, 0.95, 0.95),
    "third": (0.94, 0.98, 0.95, 0.95),
}


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    return {folder: score(cases(FOLDER / folder)) for folder in FLOORS}


@pytest.mark.parametrize("folder", FLOORS)
def test_mails_are_read_as_well_as_before(folder: str, scores: dict[str, Score]) -> None:
    s = scores[folder]
    lines, orders, numbers, days = FLOORS[folder]
    assert s.right / s.lines >= lines, "\n".join(s.faults)
    assert s.order_or_not / s.cases >= orders, "\n".join(s.faults)
    assert s.numbers_right / s.numbers >= numbers, "\n".join(s.faults)
    assert s.dates_right / s.dates >= days, "\n".join(s.faults)


def test_hardly_more_lines_are_read_than_asked_for(scores: dict[str, Score]) -> None:
    assert sum(s.read for s in scores.values()) <= sum(s.lines for s in scores.values())


def test_what_is_nearly_sure_is_right(scores: dict[str, Score]) -> None:
    sure = [right for s in scores.values() for p, right in s.sure if p >= 0.95]
    assert len(sure) > 200
    assert sum(sure) / len(sure) >= 0.97


def _read(subject: str, text: str) -> list[tuple[str, str, str]]:
    """Quantity, unit and words of each line that a made mail is read as."""
    orders = reading_of(_mail(subject, text)).orders
    return [
        (str(line.quantity.value), line.unit.value if line.unit else "-", line.description.value if line.description else "")
        for order in orders
        for line in order.lines
        if line.quantity
    ]


def test_a_sentence_takes_back_a_quantity() -> None:
    text = "Please send 2 boxes lemons and 10 kg flour. Sorry, make the lemons 3 boxes."
    assert _read("order", text) == [("3", "box", "lemons"), ("10", "kg", "flour")]


def test_quantities_stand_before_and_behind_their_articles_in_one_chain() -> None:
    text = "Ich bestelle 6x Oxydant 1000ml, Blondierung 2 Dosen, Farbe 5/0 4 Tuben."
    assert _read("Bestellung", text) == [("6", "-", "Oxydant 1000ml"), ("2", "can", "Blondierung"), ("4", "tube", "Farbe 5/0")]


def test_the_best_cover_finds_quantities_on_both_sides_and_those_that_point_back() -> None:
    text = "We need mesh 25x25 in 30 m rolls, three of them, then staples 14 mm, 10 boxes, and hog rings, 4 packs."
    assert _read("order", text) == [("3", "roll", "mesh 25x25 in 30 m"), ("10", "box", "staples 14 mm"), ("4", "pack", "hog rings")]


def test_numbers_of_several_words() -> None:
    text = "please send twenty five litres of emulsion and two hundred coach bolts M10"
    assert _read("order", text) == [("25", "l", "emulsion"), ("200", "-", "coach bolts M10")]


def test_times_towns_and_papers_count_nothing() -> None:
    text = "Please send 4 boxes of gloves L.\n\nWe are open 8-12 / 13.30-17, Møllevej 9, 7160 Tørring, as told in n. 88 del 20/02/2026."
    assert _read("order", text) == [("4", "box", "gloves L")]


def test_finnish_and_hungarian() -> None:
    assert _read("Tilaus", "Hei, tarvitsemme 5 säkkiä sementtiä 25 kg ja kaksi rullaa verkkoa. Kiitos!") == [
        ("5", "bag", "sementtiä 25 kg"),
        ("2", "roll", "verkkoa"),
    ]
    assert _read("rendelés", "Szia, kérnék három zsák ragasztót 25 kg és 15 m kábelt 3x2,5 péntekre. Köszi") == [
        ("3", "bag", "ragasztót 25 kg"),
        ("15", "m", "kábelt 3x2,5"),
    ]


def test_cells_pasted_one_below_the_other_are_a_table() -> None:
    text = "please order\n\nItem\nCat no\nQuantity\n\nFalcon tubes 50 ml\n525-0610\n2\n\nParafilm M\n291-1213\n1"
    assert [(q, d) for q, _, d in _read("PO 4500091277", text)] == [("2", "Falcon tubes 50 ml"), ("1", "Parafilm M")]


def test_a_number_in_brackets_describes_the_article() -> None:
    assert _read("order", "Please send 2 boxes of foam (standard bricks, 20 per box).") == [
        ("2", "box", "foam (standard bricks, 20 per box)")
    ]


def test_a_short_note_passes_an_older_message_on() -> None:
    text = "Please supply as below, order no. TS-30941.\n\nFrom: Branch <b@x.example>\nSent: Monday\nTo: Kath\nSubject: list\n\n40 bags adhesive 20kg"
    (order,) = reading_of(_mail("FW: list", text)).orders
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["40"]
    assert order.po_number is not None
    assert order.po_number.value == "TS-30941"


def _mail(subject: str, text: str) -> dict[str, object]:
    return {"id": "made", "language": "en", "sent": "2026-05-12", "subject": subject, "text": text.split("\n")}


def test_a_quoted_order_and_a_signature_give_no_lines() -> None:
    text = "Please send 4 boxes of gloves L on PO 881.\n\nRegards\nJo Hill\nTel. 0113 496 0000\n20 Mill Lane, Leeds\n\nOn Mon, 11 May 2026 at 10:00 Sales wrote:\n> 100 pcs old bolts M8"
    (order,) = reading_of(_mail("gloves", text)).orders
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["4"]
    assert order.po_number is not None
    assert order.po_number.value == "881"


@pytest.mark.parametrize("mark", ["P.S.:", "PS:", "P. D.:", "P.-S. :", "PPS", "N.B.:"])
def test_a_postscript_belongs_to_the_message(mark: str) -> None:
    text = f"Please send\n3 boxes of gloves L\n5 boxes of syringes 10 ml\n\nMany thanks\nJo Hill\n\n{mark} and add 2 bottles of chlorhexidine 1 l, nearly forgot."
    (order,) = reading_of(_mail("clinic", text)).orders
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["3", "5", "2"]


def test_two_orders_in_one_mail() -> None:
    text = "PO 7001:\n- 5 pcs ball valve DN25\n\nPO 7002:\n- 6 rolls PTFE tape\n- 2 pcs gauge 10 bar"
    orders = reading_of(_mail("two orders", text)).orders
    assert [(o.po_number.value, len(o.lines)) for o in orders if o.po_number] == [("7001", 1), ("7002", 2)]
    assert all(any("read as 2 orders" in note.value for note in order.notes) for order in orders)


def test_a_text_that_prints_its_total_gives_it_to_the_order() -> None:
    """Where a line is lost, the total no longer fits, and a person looks."""
    text = (
        "Bestellung 4700219836\n\nPos.   Material    Bezeichnung\n       Bestellmenge   Einheit    Preis pro Einheit     Nettowert\n"
        "_____________________________________________________________\n"
        "00010  300771350   SICHERUNGSRING DIN471 A40\n       600            Stück      11,90 EUR / 100 ST      71,40\n"
        "00020  300802118   FETT LITHIUM EP2 KARTUSCHE 400 G\n       48             Stück      3,65 EUR / 1 ST        175,20\n"
        "_____________________________________________________________\nGesamtnettowert ohne Mwst EUR                                246,60"
    )
    (order,) = reading_of(_mail("Bestellung 4700219836", text)).orders
    assert order.total is not None
    assert str(order.total.value) == "246.60"


@pytest.mark.parametrize(
    ("subject", "sure"), [("Order PO-5512", False), ("Order PO-7734", True), ("FW: Order PO-5512", True), ("valves", True)]
)
def test_a_subject_with_another_number_makes_that_of_the_text_doubtful(subject: str, sure: bool) -> None:
    (order,) = reading_of(_mail(subject, "Our PO number: PO-7734\n\n4 boxes of gloves L\n2 pcs gauge 10 bar")).orders
    assert order.po_number is not None
    assert order.po_number.value == "PO-7734"
    assert (order.po_number.confidence >= 0.8) == sure


def test_the_subject_gives_the_number_that_the_text_leaves_out() -> None:
    (order,) = reading_of(_mail("Order PO-5512", "please send 4 boxes of gloves L")).orders
    assert order.po_number is not None
    assert order.po_number.value == "PO-5512"


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("AW: Ihr Angebot 220", "das Angebot passt, bitte liefern Sie 6 Stück", DocumentKind.ORDER),
        ("", "Wann kommt unsere Bestellung 4711?", DocumentKind.OTHER),
        ("", "Wat kosten 20 dozen handschoenen?", DocumentKind.QUOTE_REQUEST),
        ("", "Veuillez annuler la commande 331.", DocumentKind.CANCELLATION),
        ("", "Aggiungete 20 viti al nostro ordine 88 in corso.", DocumentKind.ORDER_CHANGE),
        ("Factura 2026/12", "Adjuntamos nuestra factura por 2 sillas.", DocumentKind.INVOICE),
    ],
)
def test_what_a_mail_asks_for(subject: str, text: str, kind: DocumentKind) -> None:
    assert classify(text, subject=subject) == kind


def test_the_newest_message_of_a_thread() -> None:
    text = "Ja bitte.\n\nAm 11.05.2026 um 09:12 schrieb Vertrieb:\n> 20 Stk Schrauben?"
    assert take_apart(text).newest.strip() == "Ja bitte."


def test_one_article_in_sizes_is_a_line_for_each() -> None:
    text = "Please order aprons black, 4 in M and 6 in L. Also 3 boxes of ear plugs."
    assert _read("order", text) == [("4", "-", "aprons black M"), ("6", "-", "aprons black L"), ("3", "box", "ear plugs")]


def test_a_number_corrected_at_once_keeps_its_article() -> None:
    text = "brauch bis freitag 5 rollen ach nein 6 rollen kreppband 38er und 4 eimer grundierung, mach 5"
    assert _read("Bestellung", text) == [("6", "roll", "kreppband 38er"), ("5", "bucket", "grundierung")]


def test_what_a_mail_takes_back_is_said_in_a_note() -> None:
    (order,) = reading_of(_mail("order", "Please send 4 boxes M8 screws and 3 boxes washers. Forget the M8 screws, found some.")).orders
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["3"]
    assert any("takes back" in note.value and "M8 screws" in note.value for note in order.notes)


def test_goods_behind_a_verb_that_only_states_make_no_order() -> None:
    assert reading_of(_mail("Lieferung", "Auf der Palette waren 18 Säcke Zement. Wie geht es weiter?")).kind == MailKind.NON_ORDER


def test_a_text_file_is_read_as_mail_text() -> None:
    text = "Hello,\n\nplease send us four boxes of nitrile gloves L and two rolls of blue roll.\nPO 55-118, by 20 March 2026.\n\nThanks\nJo"
    (order,) = read(text.encode(), "order.txt", None, (), structured=True).orders
    assert order.po_number
    assert order.po_number.value == "55-118"
    assert [(str(x.quantity.value), x.description.value) for x in order.lines if x.quantity and x.description] == [
        ("4", "nitrile gloves L"),
        ("2", "blue roll"),
    ]


@pytest.mark.parametrize(
    ("subject", "said", "seen"),
    [
        ("Bestellung PO-4711", "bitte liefern Sie \u00bd Stk 4711-A Winkelschleifer.", True),
        ("Re: Bestellung PO-4711", "bitte liefern Sie \u00bd Stk 4711-A Winkelschleifer.", True),
        ("Nachbestellung", "bitte wie letztes Mal (Bestellung 51021) nochmal liefern, neue Nummer 51091.", True),
        ("Re: Bestellung PO-4711", "vielen Dank, es ist alles gut angekommen.", False),
    ],
)
def test_goods_asked_for_in_words_that_no_line_comes_of_are_seen_by_a_person(subject: str, said: str, seen: bool) -> None:
    lines = ["From: a@maier.example", "To: b@us.example", f"Subject: {subject}", "Content-Type: text/plain; charset=utf-8", ""]
    mail = "\r\n".join([*lines, "Guten Tag,", "", said, ""])
    answer = read(mail.encode(), "a.eml", None, (), structured=True)
    assert (answer.kind == MailKind.ORDER) == seen
    assert not [line for order in answer.orders for line in order.lines]


WHOLE = "Hi Tom,\nplease send\n\n4 boxes of gloves L\n2 pcs gauge 10 bar\n\nby 18 May, our order no. PO-7734. Call 0711 555 01 23.\n"


@pytest.mark.parametrize(
    ("subject", "text", "whole"),
    [
        ("Order PO-7734", WHOLE, True),
        ("Order PO-7734 of 12/05", WHOLE, True),
        ("Order PO-7734 and 6 lamps", WHOLE, False),
        ("Order", WHOLE + "The same for the 20th.", False),
        ("Order", WHOLE + "Any chance of Thursday?", False),
        ("Order", WHOLE.replace("18 May", "Monday 18 May, before 10:30"), True),
        ("Order", WHOLE.replace("gloves L", "gloves L, no, make that 6"), False),
        ("Order", WHOLE + "We are seven people from June on.", False),
        ("Order", WHOLE.replace("4 boxes", "1. 4 boxes").replace("2 pcs", "2. 2 pcs"), True),
    ],
)
def test_a_text_is_accounted_for_if_no_number_and_no_day_of_it_is_left(subject: str, text: str, whole: bool) -> None:
    (order,) = reading_of(_mail(subject, text)).orders
    assert len(order.lines) == 2
    assert order.accounted is whole


def test_the_day_of_the_mail_is_no_number_of_the_order() -> None:
    (order,) = reading_of(_mail("Fish bar order 12/5", "4 boxes of gloves L\n2 pcs gauge 10 bar")).orders
    assert order.po_number is None


def test_dutch_dozen_are_boxes_for_both_readers() -> None:
    text = "Wil je voor ons twee dozen handschoenen maat M, 100 spuiten 2 ml en drie pakken matjes 40x60 meesturen?"
    lines = reading_of(_mail("Bestelling", f"Beste Ilse,\n\n{text}\n\nAlvast bedankt,")).orders[0].lines
    assert next((line.quantity.value, line.unit.value) for line in lines if line.quantity and line.unit) == (2, "box")
