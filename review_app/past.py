"""What was ordered before of an article, drawn beside a line that a finding doubts: quantities and prices over time.

The picture is made here and needs no script; whatever it shows also stands in its sentence and its table, for people who can't see it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from review_app.figures import Style, day
from store.master import PastLine

DOUBTING = ("anomaly.", "quantity.", "price.", "moq.")
"""Findings of these families are judged by comparing with what was ordered before."""
LEAST_OWN = 3
"""From so many order lines of the customer on they say what is usual; before, those of all customers do."""
MOST_ROWS = 24
WIDTH, HEIGHT = 300, 96
LEFT, RIGHT, TOP, BOTTOM = 72, 236, 10, 78
LOGARITHMIC_FROM = 10
"""Largest over smallest value from which the scale is logarithmic: a zero too many must not press all others into one line."""
LABEL = 11


@dataclass(frozen=True, slots=True)
class Dot:
    """One past line in the picture, in its units."""

    x: str
    y: str
    own: bool
    title: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A number beside the picture."""

    y: str
    text: str


@dataclass(frozen=True, slots=True)
class Plot:
    """One small picture: dots over time, the usual range as a band, this order's value at the right edge."""

    name: str
    sentence: str
    dots: tuple[Dot, ...]
    band: tuple[str, str]
    """Top and height of the usual range."""
    now: Mark | None
    unusual: bool
    """This order's value lies outside the usual range."""
    marks: tuple[Mark, ...]
    begins: str
    ends: str
    logarithmic: bool


@dataclass(frozen=True, slots=True)
class Past:
    """The pictures of one line and the numbers behind them, the newest first: (date, whose, quantity, price)."""

    plots: tuple[Plot, ...]
    rows: tuple[tuple[str, str, str, str], ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Now:
    """The line that is judged, in units of the article; `price` is None where it can't be compared."""

    at: date
    quantity: Decimal | None
    price: Decimal | None
    unit: str
    currency: str


def doubted(code: str) -> bool:
    """Is a line with this finding to be compared with the past?"""
    return code.startswith(DOUBTING) and not code.endswith(".missing")


def past_of(lines: Sequence[PastLine], now: Now, style: Style) -> Past | None:
    """The pictures of an article's past `lines` (oldest first) beside this order's line; None where there is no past."""
    if not lines:
        return None
    quantities = [(line, line.quantity) for line in lines]
    prices = [(line, line.unit_price) for line in lines if line.unit_price > 0]
    plots = [_plot("Quantity", quantities, now.quantity, now, style, f" {now.unit}")]
    if prices and now.price is not None:
        plots.append(_plot("Price", prices, now.price, now, style, f" {now.currency} per {now.unit}"))
    newest = list(reversed(lines))[:MOST_ROWS]
    rows = tuple(
        (day(line.at), "this customer" if line.own else "another", style.number(line.quantity), style.number(line.unit_price, 2, 4))
        for line in newest
    )
    return Past(tuple(plots), rows, len(lines) - len(rows))


def _plot(name: str, values: Sequence[tuple[PastLine, Decimal]], now: Decimal | None, at: Now, style: Style, unit: str) -> Plot:
    own = [pair for pair in values if pair[0].own]
    enough = len(own) >= LEAST_OWN
    usual = own if enough else values
    low, high = middle([value for _, value in usual])
    scale = _Scale.of([float(value) for _, value in values] + ([float(now)] if now is not None else []))
    first, last = values[0][0].at, max(at.at, values[-1][0].at)

    def said(value: Decimal) -> str:
        return style.number(value, 2, 4) if name == "Price" else style.number(value, 0, 3)

    def dot(line: PastLine, value: Decimal) -> Dot:
        x = LEFT + (RIGHT - LEFT) * (line.at - first).days / max(1, (last - first).days)
        title = f"{day(line.at)}: {said(value)}{'' if line.own else ' (another customer)'}"
        return Dot(f"{x:.1f}", f"{scale.y(float(value)):.1f}", line.own, title)

    span = said(low) if low == high else f"{said(low)} – {said(high)}"
    top, bottom = scale.y(float(high)), scale.y(float(low))
    edges = ((top, said(high)), (bottom, said(low))) if bottom - top >= LABEL else (((top + bottom) / 2, span),)
    whose = "this customer" if enough else "all customers" if own else "other customers"
    days = [line.at for line, _ in usual]
    since = day(days[0]) if days[0] == days[-1] else f"{day(days[0])} to {day(days[-1])}"
    lines = f"{len(usual)} order line{'s' if len(usual) > 1 else ''} of {whose}, {since}"
    return Plot(
        name=name,
        sentence=f"{name} {said(now) if now is not None else 'missing'} now; usually {span}{unit} ({lines}).",
        # the customer's own dots last: they lie on top
        dots=tuple(dot(line, value) for line, value in sorted(values, key=lambda pair: pair[0].own)),
        band=(f"{top - 1.5:.1f}", f"{bottom - top + 3:.1f}"),
        now=Mark(f"{scale.y(float(now)):.1f}", said(now)) if now is not None else None,
        unusual=now is not None and not low <= now <= high,
        marks=tuple(Mark(f"{y:.1f}", text) for y, text in edges),
        begins=day(first),
        ends=day(last),
        logarithmic=scale.logarithmic,
    )


def middle(values: Sequence[Decimal]) -> tuple[Decimal, Decimal]:
    """The range that the middle nine tenths of the values lie in: all of them, where they are few."""
    ordered = sorted(values)
    last = len(ordered) - 1
    return ordered[math.floor(last / 20)], ordered[math.ceil(last * 19 / 20)]


@dataclass(frozen=True, slots=True)
class _Scale:
    """From values to heights in the picture."""

    low: float
    high: float
    logarithmic: bool

    @staticmethod
    def of(values: Sequence[float]) -> "_Scale":
        low, high = min(values), max(values)
        if low > 0 and high / low >= LOGARITHMIC_FROM:
            return _Scale(math.log(low), math.log(high), True)
        room = (high - low) * 0.1 or abs(high) * 0.2 or 1.0
        return _Scale(low - room, high + room, False)

    def y(self, value: float) -> float:
        place = math.log(value) if self.logarithmic else value
        return BOTTOM - (BOTTOM - TOP) * (place - self.low) / (self.high - self.low)
