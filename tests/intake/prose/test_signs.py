"""Quantities below nought and of nought in a mail's text, and rows that are only a quantity and an article's number."""

import pytest

from tests.intake.reading.test_waiting import reading


def lines_of(text: str) -> list[tuple[str, str]]:
    orders = reading("PO 9015", text).orders
    return [(x.our_code.value if x.our_code else "", str(x.quantity.value)) for order in orders for x in order.lines if x.quantity]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("PO 9015\n-5 x 10061 frying pan\n10 x 10038 lids\nHarbour", [("10061", "-5"), ("10038", "10")]),
        ("Please send 5 boxes of chalk\n10061: -5\n", [("", "5"), ("10061", "-5")]),
        ("Please send\n-5 x 10061 frying pan\n-10 x 10038 lids\nHarbour", [("10061", "5"), ("10038", "10")]),  # bullets
        ("Please send\n-5 x 10061 frying pan\n- 10 x 10038 lids\nHarbour", [("10061", "5"), ("10038", "10")]),
        ("PO 9015\n0 x 10015 Espresso\n10 x 10038 lids\nHarbour", [("10015", "0"), ("10038", "10")]),
        ("Bestellung K-9\n10 x 10015\n10 x 10061\n\nGasthaus Krone", [("10015", "10"), ("10061", "10")]),
    ],
)
def test_quantities_keep_their_sign_and_their_nought(text, lines):
    assert lines_of(text) == lines
