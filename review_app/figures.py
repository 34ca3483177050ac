"""Numbers, dates and spans of time as the person at the screen writes them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.http import HttpRequest
from django.utils import formats, timezone, translation


@dataclass(frozen=True, slots=True)
class Style:
    """The signs of a person's numbers: 1,234.50 or 1.234,50."""

    decimal: str = "."
    group: str = ","

    def number(self, value: Decimal | None, least: int = 0, most: int = 6) -> str:
        """A number with groups of thousands and `least` to `most` decimals; empty for None."""
        if value is None:
            return ""
        rounded = round(value, most)
        places = min(max(least, -int(rounded.normalize().as_tuple().exponent)), most)
        return self.signs(f"{rounded:,.{places}f}")

    def signs(self, plain: str) -> str:
        """1,234.5 in the person's signs."""
        return plain.translate(str.maketrans({",": self.group, ".": self.decimal}))

    def money(self, value: Decimal | None, currency: str = "") -> str:
        """A price or an amount as it was read, with two to four decimals."""
        return f"{self.number(value, 2, 4)} {currency}".strip() if value is not None else ""

    def paid(self, value: Decimal | None, currency: str = "") -> str:
        """What is paid in the end, in cents."""
        return f"{self.number(value, 2, 2)} {currency}".strip() if value is not None else ""

    def typed(self, value: Decimal | None) -> str:
        """A number as a person would type it to change it: no groups, and never three decimals, which could be read as thousands."""
        if value is None:
            return ""
        exponent = -int(value.normalize().as_tuple().exponent)
        places = 4 if exponent == 3 else max(0, exponent)
        return f"{value:.{places}f}".replace(".", self.decimal)


def style_of(request: HttpRequest) -> Style:
    """The number signs of the browser's language; a blank or a narrow space between thousands becomes a no-break space."""
    language = translation.get_language_from_request(request)
    if language == "en-us" and not request.headers.get("Accept-Language"):
        return Style()
    decimal = str(formats.get_format("DECIMAL_SEPARATOR", language, use_l10n=True))
    group = str(formats.get_format("THOUSAND_SEPARATOR", language, use_l10n=True))
    return Style(decimal, "\u00a0" if not group.strip() else group)


def day(value: date | None) -> str:
    """A date that nobody can misread: 23 Nov 2026."""
    return f"{value.day} {value:%b %Y}" if value else ""


def percent(value: float) -> str:
    """A probability in per cent; never 100 % unless it is certain, never 0 % unless it is impossible."""
    if 0.995 <= value < 1:
        return ">99 %"
    if 0 < value < 0.005:
        return "<1 %"
    return f"{value * 100:.0f} %"


def age(since: datetime | None, now: datetime | None = None) -> str:
    """How long ago, in the largest fitting unit: 5 min, 3 h, 2 d."""
    if since is None:
        return ""
    minutes = max(0, int(((now or timezone.now()) - since).total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // (24 * 60)} d"
