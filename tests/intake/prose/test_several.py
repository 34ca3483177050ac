"""Several orders in one mail that no number tells apart, and days in words."""

from datetime import date

import pytest

from intake.reading.text import read_text
from intake.reading.waiting import DOUBTED
from tests.intake.mailtext.scoring import reading_of

SENT = date(2026, 3, 2)
SITES = "Hello,\n\n{head}\n\n{first}:\n4 boxes chalk\n2 rolls twine 3 mm\n\n{second}:\n3 tins beeswax 400 g\n1 roll twine 3 mm\n\nThanks"


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("for both sites, please deliver separately", "Old mill", "Harbour"),
        ("we need", "Site Northgate", "Site Harbour"),
        ("we need", "For Friday 6 March", "For Friday 13 March"),
    ],
)
def test_headings_of_sites_and_days_part_orders(head: str, first: str, second: str) -> None:
    orders = read_text(SITES.format(head=head, first=first, second=second), name="mail body", sent=SENT)
    assert [len(order.lines) for order in orders] == [2, 2]


def test_days_of_headings_are_wanted_by_their_own_orders() -> None:
    orders = read_text(SITES.format(head="we need", first="For Friday 6 March", second="For Friday 13 March"), name="mail body", sent=SENT)
    assert [order.requested_date.value for order in orders if order.requested_date] == [date(2026, 3, 6), date(2026, 3, 13)]


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [("we need", "Paint", "Tools"), ("order KL-2291, in two deliveries", "On 6 March", "On 13 March")],
)
def test_groups_of_goods_and_deliveries_of_one_number_are_one_order(head: str, first: str, second: str) -> None:
    assert len(read_text(SITES.format(head=head, first=first, second=second), name="mail body", sent=SENT)) == 1


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Please deliver 4 boxes of chalk by the nineteenth of March.", date(2026, 3, 19)),
        ("Bitte 4 Kartons Kreide am siebenundzwanzigsten März liefern.", date(2026, 3, 27)),
        ("Il nous faut 4 cartons de craie pour le seize avril.", date(2026, 4, 16)),
        ("Necesitamos 4 cajas de tiza para el treinta y uno de marzo.", date(2026, 3, 31)),
        ("Bitte 4 Kartons Kreide bis Ende März liefern.", date(2026, 3, 31)),
        ("Graag 4 dozen krijt leveren op de eenentwintigste april.", date(2026, 4, 21)),
    ],
)
def test_days_in_words(said: str, day: date) -> None:
    (order,) = read_text(said, name="mail body", sent=SENT)
    assert order.requested_date
    assert order.requested_date.value == day
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["4"]


def test_orders_that_only_headings_part_wait_for_a_person() -> None:
    text = SITES.format(head="we need", first="Site Northgate", second="Site Harbour")
    reading = reading_of({"id": "sites", "subject": "Order", "sent": "2026-03-02", "text": text})
    assert len(reading.orders) == 2
    assert all(line.confidence <= DOUBTED for order in reading.orders for line in order.lines)
