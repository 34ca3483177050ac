"""Which earlier orders could be the original: the customer's own, those with the same PO number, those with the same rare articles."""

import math
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from orders import MatchedOrder, PastOrder

EPOCH = date(1970, 1, 1).toordinal()
"""The day that an entry's days are counted from."""
WINDOW = 60.0
"""Days back in which an original is looked for: forwarded copies come weeks later."""
AHEAD = 2.0
"""Days by which a candidate may lie ahead: clocks jump, and mails overtake each other."""
OWN = 40
"""Most recent orders of the customer that are looked at one by one."""
LOOK_BACK = 16
"""Orders of the customer among which the rhythm of a standing order is looked for."""
BEST = 6
"""Candidates that are compared in full: those with most lines in common, and any with the same PO number or file."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One order as the duplicate search sees it, equal to itself only: the search keeps sets of them. `day` is days since 1970-01-01 (with
    time of day if known)."""

    ref: str
    day: float
    customer: str
    po_number: str
    quantities: Mapping[str, float]
    """sku or text -> units over all lines"""
    prices: Mapping[str, float]
    sequence: tuple[tuple[str, float], ...]
    digest: str = ""
    sender: str = ""
    po: str = ""
    """The bare PO number: letters and digits only."""
    repeats: tuple[float, ...] = ()
    """Days between earlier orders of this customer with nearly this content: the rhythm of a standing order."""


def entry(
    ref: str,
    day: float,
    customer: str,
    po_number: str,
    lines: Iterable[tuple[str, float, float]],
    digest: str = "",
    sender: str = "",
) -> Entry:
    """An entry from (sku, quantity, price) lines; a missing price is NaN."""
    quantities: dict[str, float] = {}
    prices: dict[str, float] = {}
    sequence: list[tuple[str, float]] = []
    for sku, quantity, price in lines:
        quantities[sku] = quantities.get(sku, 0.0) + quantity
        prices[sku] = price
        sequence.append((sku, quantity))
    return Entry(ref, day, customer, po_number, quantities, prices, tuple(sequence), digest, sender.lower(), bare(po_number))


def of_past(past: PastOrder) -> Entry:
    """An entry from the vocabulary's earlier order."""
    lines = [(sku, float(q), float(p) if p is not None else math.nan) for sku, q, p in past.lines]
    day = float(past.order_date.toordinal() - EPOCH)
    return entry(past.ref, day, past.customer_ref, past.po_number, lines, past.source_digest, past.sender)


def of_order(order: MatchedOrder, today: date, ref: str = "", digest: str = "", sender: str = "") -> Entry:
    """An entry from an order that is being judged. A line without article stands under its text."""
    lines: list[tuple[str, float, float]] = []
    for line in order.lines:
        text = line.line.description.value.casefold().strip() if line.line.description else ""
        read = line.quantity if line.quantity is not None else line.line.quantity.value if line.line.quantity else None
        price = float(line.unit_price) if line.unit_price is not None else math.nan
        lines.append((line.match.ref or text, float(read) if read is not None else math.nan, price))
    number = order.order.po_number.value if order.order.po_number else ""
    day = float(today.toordinal() - EPOCH)
    return entry(ref, day, order.customer.ref or "", number, lines, digest, sender)


def bare(number: str) -> str:
    """A PO number without what people write differently: "PO 004711/a" -> "po4711a"; prefixes stay, they tell orders apart."""
    plain = "".join(c if c.isalnum() else " " for c in number.casefold()).split()
    return "".join(p.lstrip("0") or "0" if p.isdigit() else p for p in plain)


class Index:
    """Orders of the last 60 days by customer, PO number and article. Times need not be in order; the newest day seen is "now"."""

    def __init__(self) -> None:
        self.customers: dict[str, deque[Entry]] = {}
        self.numbers: dict[str, deque[Entry]] = {}
        self.articles: dict[str, deque[Entry]] = {}
        self.files: dict[str, deque[Entry]] = {}
        self.alike: dict[str, deque[float]] = {}
        """How like one of its last four orders each of a customer's orders was."""
        self.sold: dict[str, int] = {}
        self.orders = 0

    def add(self, new: Entry) -> None:
        """Let an order be an original from now on."""
        self.orders += 1
        earlier = list(self.customers.get(new.customer, ()))[-LOOK_BACK:]
        if earlier:
            likeness = [overlap(e, new) for e in earlier]
            days = sorted({*(e.day for e, same in zip(earlier, likeness, strict=True) if same > 0.6 and e.day < new.day - 0.5), new.day})
            if len(days) > 1:
                new = replace(new, repeats=tuple(b - a for a, b in pairwise(days)))
            self.alike.setdefault(new.customer, deque(maxlen=6)).append(max(likeness[-4:]))
        _push(self.customers, new.customer, new, 120)
        if new.po:
            _push(self.numbers, new.po, new, 50)
        if new.digest:
            _push(self.files, new.digest, new, 50)
        for sku in new.quantities:
            self.sold[sku] = self.sold.get(sku, 0) + 1
            _push(self.articles, sku, new, 60)

    def weights(self, skus: Iterable[str]) -> dict[str, float]:
        """How much each article in common says: the rarer the more. The same for all where too few orders are known to tell."""
        if self.orders < 200:
            return dict.fromkeys(skus, 4.0)
        above, sold, log = self.orders + 2, self.sold.get, math.log
        return {sku: log(above / (sold(sku, 0) + 1)) + 0.1 for sku in skus}

    def candidates(self, new: Entry) -> list[Entry]:
        """Earlier orders worth comparing, nearest content first, at most BEST."""
        own = self._in_reach(self.customers.get(new.customer, ()), new)
        wanted = new.quantities
        if len(own) > OWN:  # a customer with a thousand orders a minute: those with the most lines in common, and the last ones
            skus = wanted.keys()
            own = (
                sorted(own[:-5], key=lambda e: len(skus & e.quantities.keys()) / len(skus | e.quantities.keys() or {""}))[5 - OWN :]
                + own[-5:]
            )
        found = dict.fromkeys([*own, *self._in_reach((*self.numbers.get(new.po, ()), *self.files.get(new.digest, ())), new)])
        rare = sorted(wanted, key=lambda s: self.sold.get(s, 0))[:3]
        seen: set[Entry] = set()
        for sku in rare:
            holding = self._in_reach(self.articles.get(sku, ()), new)
            found.update(dict.fromkeys(holding if len(rare) == 1 else [e for e in holding if e in seen]))
            seen.update(holding)
        if len(found) <= BEST:
            return list(found)
        lines = wanted.items()
        near = {
            e: len(lines & e.quantities.items()) / (len(e.quantities) or 1) + (e.po == new.po != "") + (e.digest == new.digest != "")
            for e in found
        }
        return sorted(found, key=lambda e: (-near[e], -e.day))[:BEST]

    def usual_repeat(self, customer: str) -> float:
        """How like each other this customer's orders usually are (0..1, NaN for fewer than two)."""
        seen = self.alike.get(customer)
        return sum(seen) / len(seen) if seen else math.nan

    def rhythm(self, customer: str) -> tuple[float, ...]:
        """Days between this customer's last orders."""
        days = sorted(e.day for e in self.customers.get(customer, ()))[-12:]
        return tuple(b - a for a, b in pairwise(days))

    @staticmethod
    def _in_reach(earlier: Iterable[Entry], new: Entry) -> list[Entry]:
        first, last = new.day - WINDOW, new.day + AHEAD
        near = [old for old in earlier if first <= old.day <= last]
        if not new.ref:
            return near
        return [old for old in near if old.ref != new.ref or old.customer != new.customer]  # no order is its own original


def overlap(one: Entry, two: Entry) -> float:
    """Jaccard similarity of (article, quantity)."""
    mine, theirs = one.quantities, two.quantities
    common = mine.keys() & theirs.keys()
    same = sum([mine[sku] == theirs[sku] for sku in common])
    every = len(mine) + len(theirs) - len(common)
    return same / every if every else 0.0


def _push(table: dict[str, deque[Entry]], key: str, new: Entry, keep: int) -> None:
    queue = table.get(key)
    if queue is None:
        queue = table[key] = deque(maxlen=keep)
    queue.append(new)
