"""Numbers with four decimals are prices, not thousands; India groups by hundreds of thousands; what looks like a currency and is none."""

from decimal import Decimal

import pytest

from intake.reading.values import currency_code, number


@pytest.mark.parametrize(
    ("text", "comma", "value"),
    [("22,8400", True, "22.84"), ("0.1250", False, "0.125"), ("1.250,5000", True, "1250.5"), ("1,250.00", False, "1250")],
)
def test_four_decimals(text: str, comma: bool, value: str) -> None:
    read = number(text)
    assert read is not None
    assert read.value(comma) == Decimal(value)


@pytest.mark.parametrize(("text", "value"), [("₹ 3,47,844.88", "347844.88"), ("1,53,824", "153824"), ("12,34,56,789.00", "123456789")])
def test_lakhs_and_crores(text: str, value: str) -> None:
    read = number(text)
    assert read is not None
    assert not read.ambiguous
    assert read.value(True) == Decimal(value)
    assert number("1,53,82.00") is None


@pytest.mark.parametrize("word", ["DIN", "din", "FT"])
def test_what_is_a_standard_or_a_measure_is_no_currency(word: str) -> None:
    assert currency_code(word) == ""
