"""Orders as the judgement sees them, and past ones from the history's lines."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from orders import HistoryLine


@dataclass(frozen=True, slots=True)
class Item:
    """One line to judge: units and net price per unit, NaN where there is none."""

    sku: str
    quantity: float
    price: float = math.nan


@dataclass(frozen=True, slots=True)
class Basket:
    """One order to judge. `day` is days since 1970-01-01, with the time of day as its fraction where it is known."""

    customer: str
    day: float
    items: tuple[Item, ...]
    ref: str = ""
    po_number: str = ""


def baskets(lines: Iterable[HistoryLine]) -> list[Basket]:
    """Past orders in time order; lines of one order_ref, customer and day are one order."""

    def key(line: HistoryLine) -> tuple[date, str, str]:
        return line.order_date, line.order_ref, line.customer_ref

    found: list[Basket] = []
    for (day, ref, customer), group in groupby(sorted(lines, key=key), key):
        members = list(group)
        items = tuple(Item(li.sku, float(li.quantity), float(li.unit_price) if li.unit_price is not None else math.nan) for li in members)
        found.append(Basket(customer, day_number(day), items, ref, members[0].po_number))
    return found


def day_number(day: date) -> float:
    """Days since 1970-01-01."""
    return float(day.toordinal() - date(1970, 1, 1).toordinal())
