"""A history in which some orders come again: sent twice, retyped, revised, rescanned, forwarded; and standing orders, which may."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from models.anomalies.baskets import Basket, Item

Random = np.random.Generator
MINUTE = 1 / 1440


@dataclass(frozen=True, slots=True)
class Arrival:
    """One order as it comes in. `kind`: "" ordinary, "standing", or the kind of repeat, whose original is `original`."""

    basket: Basket
    kind: str = ""
    original: str = ""


def arrivals(orders: Sequence[Basket], seed: int, share: float = 0.08, standing: float = 0.12) -> list[Arrival]:
    """The orders with PO numbers of their customers, repeats of a share of them, and standing orders of a share of the customers."""
    random = np.random.default_rng(seed)
    numbering: dict[str, Callable[[float], str]] = {}
    found: list[Arrival] = []
    for basket in orders:
        number = numbering.setdefault(basket.customer, _style(random))
        found.append(Arrival(replace(basket, po_number=number(basket.day))))
    found += _standing(found, numbering, random, standing)
    repeats: list[Arrival] = []
    for one in found:
        if random.random() < share:
            kind = str(random.choice(np.array(list(KINDS), object)))
            again = KINDS[kind](one.basket, random, numbering[one.basket.customer])
            if again is not None:
                ref = f"{one.basket.ref}+{kind.replace(' ', '-')}"
                repeats.append(Arrival(replace(again, ref=ref), kind, one.basket.ref))
    return sorted([*found, *repeats], key=lambda a: (a.basket.day, a.basket.ref))


def _style(random: Random) -> Callable[[float], str]:
    """How a customer numbers its orders: running, by year, by date, not at all."""
    prefix = str(random.choice(["", "PO-", "B", "4500", "EK/", "AB "]))
    counter = [int(random.integers(100, 90_000))]
    busy = int(random.choice([1, 3, 20]))
    form = float(random.random())

    def running(day: float) -> str:
        counter[0] += int(random.integers(1, busy + 1))
        return f"{prefix}{counter[0]:05d}" if form < 0.7 else f"{prefix}{int(day) % 10000}-{counter[0] % 100:02d}"

    return running if form < 0.85 else lambda day: ""


def _standing(ordinary: Sequence[Arrival], numbering: dict[str, Callable[[float], str]], random: Random, share: float) -> list[Arrival]:
    last = max((a.basket.day for a in ordinary), default=0.0)
    by_customer: dict[str, list[Basket]] = {}
    for one in ordinary:
        by_customer.setdefault(one.basket.customer, []).append(one.basket)
    found: list[Arrival] = []
    for customer, baskets in by_customer.items():
        if len(baskets) < 2 or random.random() > share:
            continue
        first = baskets[int(random.integers(len(baskets)))]
        step, day, count = float(random.choice([7, 14, 28])), first.day, 0
        while True:
            day += step + float(random.normal()) * 0.4
            if day > last or count > 16:
                break
            count += 1
            items = list(first.items)
            if random.random() < 0.3:
                place = int(random.integers(len(items)))
                items[place] = replace(items[place], quantity=max(1.0, items[place].quantity + float(random.integers(-2, 3))))
            found.append(Arrival(Basket(customer, day, tuple(items), f"{first.ref}~{count}", numbering[customer](day)), "standing"))
    return found


def _sent_again(basket: Basket, random: Random, number: Callable[[float], str]) -> Basket | None:
    return replace(basket, day=basket.day + float(random.choice([MINUTE, 0.02, 0.2, 1.0, 3.0])) * float(random.uniform(0.5, 1.5)))


def _new_number(basket: Basket, random: Random, number: Callable[[float], str]) -> Basket | None:
    """The same content minutes to two days later under a mistyped, missing or new number."""
    day = basket.day + float(random.choice([0.01, 0.1, 1.0])) * float(random.uniform(0.5, 2))
    draw = random.random()
    po = _mistyped(basket.po_number, random) if draw < 0.6 else "" if draw < 0.75 else number(day)
    return replace(basket, day=day, po_number=po)


def _reordered(basket: Basket, random: Random, number: Callable[[float], str]) -> Basket | None:
    again = _sent_again(basket, random, number)
    return replace(again, items=tuple(basket.items[i] for i in random.permutation(len(basket.items)))) if again else None


def _revised(basket: Basket, random: Random, number: Callable[[float], str]) -> Basket | None:
    """The same number, some lines changed, left out or added."""
    items = [_changed(i, random) if random.random() < 0.25 else i for i in basket.items if len(basket.items) < 3 or random.random() > 0.1]
    po = basket.po_number + str(random.choice(["", "", "", "-1", " rev 2"])) if basket.po_number else ""
    return replace(basket, day=basket.day + float(random.uniform(0.02, 6)), items=tuple(items), po_number=po) if items else None


def _one_changed(basket: Basket, random: Random, number: Callable[[float], str]) -> Basket | None:
    place = int(random.integers(len(basket.items)))
    items = [*basket.items[:place], _changed(basket.items[place], random), *basket.items[place + 1 :]]
    po = basket.po_number if random.random() < 0.7 else _mistyped(basket.po_number, random)
    return replace(basket, day=basket.day + float(random.uniform(0.01, 3)), items=tuple(items), po_number=po)


def _rescanned(basket: Basket, random: Random, number: Callable[[float], str]) -> Basket | None:
    """Read again from paper: some quantities, codes and the number read otherwise, prices lost, a line lost."""
    items: list[Item] = []
    for item in basket.items:
        draw = random.random()
        if draw < 0.03 and len(basket.items) > 2:
            continue
        item = _changed(item, random) if draw < 0.08 else replace(item, sku=item.sku + "?") if draw < 0.12 else item
        items.append(replace(item, price=math.nan) if random.random() < 0.1 else item)
    po = _mistyped(basket.po_number, random) if random.random() < 0.4 else basket.po_number
    return replace(basket, day=basket.day + float(random.uniform(0.01, 4)), items=tuple(items), po_number=po)


def _body_and_file(basket: Basket, random: Random, number: Callable[[float], str]) -> Basket | None:
    po = basket.po_number if random.random() < 0.6 else ""
    items = tuple(replace(i, price=math.nan) for i in basket.items) if random.random() < 0.5 else basket.items
    return replace(basket, day=basket.day + float(random.uniform(0, 2)) * MINUTE, items=items, po_number=po)


def _forwarded(basket: Basket, random: Random, number: Callable[[float], str]) -> Basket | None:
    """A colleague sends it on up to 45 days later, sometimes under another or no customer number."""
    draw = random.random()
    customer = basket.customer if draw < 0.8 else "" if draw < 0.9 else f"{basket.customer}-sister"
    po = basket.po_number if random.random() < 0.85 else ""
    return replace(basket, day=basket.day + float(random.uniform(0.1, 45)), customer=customer, po_number=po)


KINDS: dict[str, Callable[[Basket, Random, Callable[[float], str]], Basket | None]] = {
    "sent again": _sent_again,
    "new number": _new_number,
    "reordered": _reordered,
    "revised": _revised,
    "one line changed": _one_changed,
    "rescanned": _rescanned,
    "body and file": _body_and_file,
    "forwarded": _forwarded,
}


def _changed(item: Item, random: Random) -> Item:
    return replace(
        item, quantity=max(1.0, round(item.quantity * float(random.choice([0.5, 0.75, 1.5, 2, 3]))) + float(random.integers(0, 2)))
    )


def _mistyped(number: str, random: Random) -> str:
    if not number:
        return ""
    place = int(random.integers(len(number)))
    return number[:place] + str(random.integers(0, 10)) + number[place + (random.random() < 0.7) :]
