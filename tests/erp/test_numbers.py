"""Odoo's floats become the decimal numbers that are meant."""

from decimal import Decimal

import pytest

from erp.odoo.lookup import decimal


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (0.1, "0.1"),
        (5.6000000000000005, "5.6"),
        (0.1 + 0.2, "0.3"),
        (1234567890.12, "1234567890.12"),
        (0.0063, "0.0063"),
        (-2.0, "-2"),
        ("7.50", "7.5"),
        (0.0, "0"),
    ],
)
def test_a_float_becomes_the_number_that_is_meant(given: float | str, meant: str) -> None:
    assert decimal(given) == Decimal(meant)
    assert str(decimal(given) * 1) == meant
