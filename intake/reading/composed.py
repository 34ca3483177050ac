"""Quantity cells that hold more than one number: "3 x 100 m", "2 Ringe à 50 m", "4 Stg. (20 m)", "10 St. + 2 St."."""

import re

from intake.reading.spelled_counts import broken, spelled_count
from intake.reading.values import CHAIN, DIGITS, Number, number, unit_of

TIMES = r"[x×*]|(?<![^\W\d])(?:à|á|je|zu|von|of|de|di|van|per|po)(?![^\W\d])"
"""What stands between a count and the measure of one."""
PRODUCT = re.compile(
    rf"^(?P<count>{DIGITS})\s*(?P<piece>[^\W\d]{{2,14}}\.?)?\s*\(?\s*(?:{TIMES})\s*(?P<each>{DIGITS})\s*(?P<unit>[^\d+/()]*)\)?$",
    re.IGNORECASE,
)
APART = re.compile(rf"(?:(?<![\w.,/-])|(?<=\d[x×*])){DIGITS}", re.IGNORECASE)
"""A number by itself: not the 2 of "m2", not the 300 of "CAB-300"."""


def product(text: str) -> tuple[Number, Number] | None:
    """(the whole, the count) of a quantity that is written as a count and the measure of one: 100 m and 2 rings; None for anything else."""
    hit = PRODUCT.match(text.strip())
    count, each = (number(hit["count"]), number(hit["each"])) if hit else (None, None)
    if hit is None or count is None or each is None:
        return None
    words = hit["unit"].split()
    unit = " ".join(words) if unit_of(" ".join(words)) else (words or [""])[0]
    dot, comma = (count.value(sign) * each.value(sign) for sign in (False, True))
    places = -1 if dot != comma else max(count.decimals, each.decimals)
    return Number(dot, comma, places, unit=unit), Number(count.dot, count.comma, count.decimals, unit=hit["piece"] or "")


def composed(text: str) -> bool:
    """Whether a quantity's words hold more than one number, so that it is no plain count: a product, a sum, a count and a measure, a
    fraction that is not understood."""
    text = text.strip()
    if spelled_count(text):
        return False
    if CHAIN.match(text):  # no discounts here
        return "+" in text
    return broken(text) or (number(text) is None and (product(text) is not None or len(APART.findall(text)) > 1))


def counts(text: str) -> list[Number]:
    """What the words of a quantity may come to, the likeliest first; none where they are no product."""
    return list(product(text) or ())
