"""Wanted days by shortened weekdays, told from today or from a weekday, and those that are left open."""

from datetime import date
from email.message import EmailMessage

import pytest

from intake.reader import read
from intake.reading.prose.headers import wanted_dates
from intake.reading.prose.open_days import open_days
from intake.reading.prose.tokens import tokenise
from intake.reading.prose.weekdays import shortened
from orders import Order

SENT = date(2026, 11, 27)
"""A Friday"""


def day(text: str) -> date | None:
    best = max(wanted_dates(text, tokenise(text), 0, len(text), SENT), key=lambda w: w.sure, default=None)
    return best.day if best else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("bitte Mo früh 4 Uhr", 30),
        ("für Mo bitte", 30),
        ("Lieferung Di.", 1),
        ("Lieferung bitte am Mi", 2),
        ("bis Do früh", 3),
        ("Do früh bitte", 3),
        ("für Sa 5 Uhr", 28),
        ("bitte liefern wir brauchen es Mi KW 50", 9),
        ("by tues please", 1),
        ("Delivery: Fri am", 4),
        ("le mer. svp", 2),
        ("livraison ven matin", 4),
        ("consegna mar mattina", 1),
        ("entrega vie", 4),
        ("levering do ochtend", 3),
        ("dostawa czw rano", 3),
        ("senest ons", 2),
        ("até seg", 30),
    ],
)
def test_shortened_weekdays(text: str, wanted: int) -> None:
    found = day(text)
    assert found
    assert found.day == wanted


@pytest.mark.parametrize(
    "text",
    [
        "bitte so liefern",
        "bitte an Do-It GmbH",
        "für Fr. Müller",
        "Mo-Fr 7-15 Uhr anliefern",
        "Di und Do geschlossen",
        "sel de mer 5 kg",
        "frutos del mar, 2 kg",
        "we sat on it",
    ],
)
def test_words_that_are_no_weekdays(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("für Montag in einer Woche", date(2026, 12, 7)),
        ("übernächsten Montag liefern", date(2026, 12, 7)),
        ("für heute in 14 Tagen", date(2026, 12, 11)),
        ("a week on Monday please", date(2026, 12, 7)),
        ("lundi en huit svp", date(2026, 12, 7)),
        ("lunedì tra due settimane", date(2026, 12, 14)),
        ("maandag over een week", date(2026, 12, 7)),
        ("heute noch bitte", SENT),
        ("aujourd'hui svp", SENT),
        ("für Samstag Abend Hochzeit, bitte Freitag liefern", date(2026, 12, 4)),
    ],
)
def test_days_told_from_others(text: str, wanted: date) -> None:
    assert day(text) == wanted


def test_today_is_not_wanted_where_something_is_told_of_it() -> None:
    assert day("Heute haben wir gemerkt, dass nichts da ist") is None


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("Mittwoch oder Donnerstag, egal", "Mittwoch oder Donnerstag"),
        ("Di oder Do bitte", "Di oder Do"),
        ("on Tuesday or Wednesday please", "Tuesday or Wednesday"),
        ("lundi ou mardi", "lundi ou mardi"),
        ("am 2. oder 3.12.", "2. oder 3.12."),
        ("Liefern Sie 1x am Di und 1x am Fr", "1x am Di und 1x am Fr"),
        ("Lieferung am Dienstag 2.12.", "Dienstag 2.12."),
        ("tirsdag 2.12. leveres", "tirsdag 2.12."),
        ("für Silvester", "für Silvester"),
        ("zum Wochenende", "zum Wochenende"),
        ("before Christmas please", "before Christmas"),
        ("Montag in 8 Tagen", "Montag in 8 Tagen"),
    ],
)
def test_open_days(text: str, run: str) -> None:
    assert [text[a:b] for a, b in open_days(text, 0, len(text), SENT, told=False)] == [run]


@pytest.mark.parametrize(
    "text",
    [
        "Lieferung am Mittwoch 2.12.",
        "bitte nicht am Montag oder Dienstag",
        "Montag und Dienstag geschlossen",
        "Schönes Wochenende",
        "Frohe Weihnachten und einen guten Rutsch",
        "über Weihnachten geschlossen",
        "wir sind Mo-Fr 7-16 Uhr da",
        "Tuesday 2 x 4711",
    ],
)
def test_days_that_leave_nothing_open(text: str) -> None:
    assert not [*open_days(text, 0, len(text), SENT, told=False)]


def order(text: str) -> Order:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "kueche@post.example", "Bestellung", "Fri, 27 Nov 2026 09:00:00 +0100"
    mail.set_content(f"Guten Tag,\n{text}\n\n4 Kisten Helles 20 x 0,5 l\n3 Kisten Mineralwasser 12 x 1 l\n\nGruß Max")
    (found,) = read(mail.as_bytes(), "mail.eml", None, (), True).orders
    return found


def test_an_order_for_an_open_day_is_held_with_its_words() -> None:
    assert any("“Mittwoch oder Donnerstag”" in note.value for note in order("Mittwoch oder Donnerstag, egal").notes)


def test_a_feast_is_no_open_day_where_the_day_is_told() -> None:
    found = order("für Silvester\nLieferung am 30.12.2026")
    assert found.requested_date
    assert found.requested_date.value == date(2026, 12, 30)
    assert not found.notes


def test_only_words_that_say_nothing_else_count_as_unread_days() -> None:
    german = shortened("de")
    assert german
    assert german.search("am mo")
    assert not german.search("so bitte")
