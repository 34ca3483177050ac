"""Numbers as people write them, for the sentences of findings."""

from collections.abc import Sequence
from decimal import Decimal

from orders import MatchedLine


def amount(value: Decimal, currency: str = "") -> str:
    """Money with two to four decimals: 1,250.00 EUR."""
    places = max(2, min(4, -int(value.normalize().as_tuple().exponent)))
    return f"{value:,.{places}f} {currency}".strip()


def count(value: Decimal) -> str:
    """A quantity without needless decimals: 1,000 or 2.5."""
    plain = value.normalize()
    return f"{plain:,f}"


def share(value: Decimal) -> str:
    """A share as per cent: 12 %."""
    return f"{value * 100:.0f} %" if value >= Decimal("0.1") else f"{value * 100:.1f} %"


def usual(values: Sequence[Decimal]) -> str:
    """The range of past values: 'usual 5 to 40 over 23 orders'."""
    low, high = min(values), max(values)
    spread = count(low) if low == high else f"{count(low)} to {count(high)}"
    return f"usual {spread} over {len(values)} order{'s' if len(values) > 1 else ''}"


def name_of(line: MatchedLine) -> str:
    """How a line is spoken of: its text, shortened, else its code, else its place."""
    read = line.line.description or line.line.our_code or line.line.customer_code or line.line.gtin
    text = " ".join(read.value.split()) if read else f"line {line.line.position}"
    return text if len(text) <= 60 else text[:57] + "..."
