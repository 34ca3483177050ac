"""The pictures of past quantities and prices beside a line that a finding doubts."""

from datetime import date, timedelta
from decimal import Decimal

from django.test import Client

from review_app.figures import Style
from review_app.past import BOTTOM, TOP, Now, Past, doubted, past_of
from store.master import PastLine

DAY = date(2026, 11, 3)


def lines(*quantities: int, own: bool = True, price: str = "1.85") -> list[PastLine]:
    first = DAY - timedelta(days=7 * len(quantities))
    return [PastLine(first + timedelta(days=7 * n), Decimal(q), Decimal(price), own) for n, q in enumerate(quantities)]


def drawn(past: list[PastLine], quantity: str | None, price: str | None = "1.85") -> Past:
    now = Now(DAY, Decimal(quantity) if quantity else None, Decimal(price) if price else None, "pcs", "EUR")
    made = past_of(past, now, Style())
    assert made is not None
    return made


def test_a_zero_too_many_stands_far_above_the_band_of_what_is_usual():
    quantity, price = drawn(lines(8, 10, 12, 10), "100").plots
    assert quantity.unusual
    assert not price.unusual
    assert quantity.logarithmic
    assert quantity.now is not None
    assert float(quantity.now.y) == TOP
    assert float(quantity.band[0]) + float(quantity.band[1]) - 1.5 == BOTTOM
    assert {dot.own for dot in quantity.dots} == {True}
    assert quantity.sentence == "Quantity 100 now; usually 8 – 12 pcs (4 order lines of this customer, 6 Oct 2026 to 27 Oct 2026)."
    assert price.sentence.startswith("Price 1.85 now; usually 1.85 EUR per pcs (4 order lines")


def test_other_customers_say_what_is_usual_where_this_one_has_no_habit_yet():
    quantity, *_ = drawn([*lines(500, 600, own=False), *lines(10)], "10").plots
    assert "3 order lines of all customers" in quantity.sentence
    assert [dot.own for dot in quantity.dots] == [False, False, True]
    assert "2 order lines of other customers" in drawn(lines(500, 600, own=False), "10").plots[0].sentence


def test_what_is_missing_is_said_or_left_out():
    past = drawn(lines(8, 10, 12), None, None)
    assert [plot.name for plot in past.plots] == ["Quantity"]
    assert past.plots[0].now is None
    assert past.plots[0].sentence.startswith("Quantity missing now; usually 8 – 12 pcs")
    assert past_of([], Now(DAY, Decimal(1), None, "pcs", "EUR"), Style()) is None


def test_odd_numbers_stay_within_the_picture():
    for past, now in ((lines(5, 5), "5"), (lines(0, -3), "7"), (lines(1), "1000000000000"), (lines(*range(1, 90)), "0.001")):
        for plot in drawn(past, now).plots:
            heights = [float(dot.y) for dot in plot.dots] + ([float(plot.now.y)] if plot.now else [])
            assert all(TOP - 0.1 <= y <= BOTTOM + 0.1 for y in heights)


def test_the_numbers_of_the_latest_lines_are_told_as_a_table():
    past = drawn(lines(*range(1, 31)), "5")
    assert past.left_out == 6
    assert past.rows[0] == ("27 Oct 2026", "this customer", "30", "1.85")


def test_only_doubts_about_quantity_and_price_call_for_the_picture():
    codes = ("article.uncertain", "anomaly.line", "price.agreement", "price.missing", "quantity.unusual")
    assert [code for code in codes if doubted(code)] == ["anomaly.line", "price.agreement", "quantity.unusual"]


def test_the_picture_stands_beside_its_line_with_its_text(ada: Client, house: dict[str, str]) -> None:
    text = ada.get(f"/orders/{house['2026/118']}/").content.decode()
    assert text.count("<svg viewBox") == 2
    assert "Quantity 200 now; usually 10 pcs (26 order lines of this customer" in text
    assert 'class="today unusual"' in text
    assert "the past orders as numbers" in text
    assert "<svg viewBox" not in ada.get(f"/orders/{house['PO 9981']}/").content.decode()


def test_a_posted_order_is_not_its_own_past(house: dict[str, str]) -> None:
    from store import master, models

    key = house["2026/118"]
    models.HistoryLine.objects.create(
        order_ref=key, order_date=DAY, customer_ref="C300", sku="DR-06", quantity=Decimal(200), unit_price=Decimal("1.85")
    )
    seen = master.past("C300", ["DR-06"], DAY, leave_out=key)["DR-06"]
    assert max(line.quantity for line in seen) == 10
    assert len(master.past("C300", ["DR-06"], DAY)["DR-06"]) == len(seen) + 1
    assert all(line.at <= date(2026, 1, 1) for line in master.past("C300", ["DR-06"], date(2026, 1, 1))["DR-06"])


def test_of_hundreds_of_odd_lines_the_heaviest_get_a_picture(ada: Client, house: dict[str, str]) -> None:
    from orders import Finding
    from tests.review_app import rows

    count = 120
    odd = tuple(Finding("anomaly.line", rows.INFO, "ordered 200; usual 10", n) for n in range(1, count + 1))
    heavy = Finding("quantity.unusual", rows.REVIEW, f"Line {count}: ordered 200; usual 10.", count)
    key = rows.put(rows.Case(9, "C300", "LONG", rows.CREDIT.lines * count, (*odd, heavy)))
    text = ada.get(f"/orders/{key}/").content.decode()
    assert text.count('<div class="past">') == 30
    assert '<div class="past">' in text[text.index(f'id="line-{count}"') :]
