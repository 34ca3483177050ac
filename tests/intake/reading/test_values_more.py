"""Numbers with four decimals are prices, not thousands."""

from decimal import Decimal

import pytest

from intake.reading.values import number


@pytest.mark.parametrize(
    ("text", "comma", "value"),
    [("22,8400", True, "22.84"), ("0.1250", False, "0.125"), ("1.250,5000", True, "1250.5"), ("1,250.00", False, "1250")],
)
def test_four_decimals(text: str, comma: bool, value: str) -> None:
    read = number(text)
    assert read is not None
    assert read.value(comma) == Decimal(value)
