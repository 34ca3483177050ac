"""What a file states against what a page shows of the same order: the statement counts, each difference is said with both values."""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import zip_longest

from orders import Document, DocumentKind, Order, OrderLine, Problem, Read

ORDERLY = (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE, DocumentKind.CANCELLATION, DocumentKind.QUOTE_REQUEST)
MOST = 12
"""As many differences are said one by one."""


def inside(stated: Sequence[Document], seen: Document) -> list[Problem]:
    """Differences between the page of a PDF and the one order inside it."""
    orderly = [document for document in stated if document.kind in ORDERLY and document.order]
    return _problems(orderly[0], seen) if len(orderly) == 1 and len(stated) == 1 else []


def beside(stated: Sequence[Document], seen: Sequence[Document]) -> tuple[list[Document], list[Problem]]:
    """The seen documents that stand for themselves, and the differences of those that show an order which another file states."""
    alone: list[Document] = []
    problems: list[Problem] = []
    for document in seen:
        twin = _twin(document, [x for x in stated if x.kind in ORDERLY and x.order])
        if twin is None:
            alone.append(document)
        else:
            problems += _problems(twin, document)
    return alone, problems


def _twin(seen: Document, stated: Sequence[Document]) -> Document | None:
    """The stated order that a page shows: the one of its number, or the only one whose lines it shows."""
    order = seen.order
    if order is None or not (order.lines or order.po_number):
        return None
    number = _key(order.po_number)
    same = [x for x in stated if x.order and number and _key(x.order.po_number) == number]
    if same:
        return same[0]
    like = [x for x in stated if x.order and _alike(x.order, order)]
    return like[0] if len(like) == 1 else None


def _alike(stated: Order, seen: Order) -> bool:
    """Half of the lines or more are shown: by a code and the quantity where codes are read, else by quantity and price."""
    shown = [mark for line in seen.lines for mark in _marks(line)]
    hits = sum(any(mark in shown for mark in _marks(line)) for line in stated.lines)
    return bool(stated.lines) and hits * 2 >= max(len(stated.lines), len(seen.lines))


def _marks(line: OrderLine) -> list[tuple[str, str]]:
    codes = [_key(code) for code in (line.our_code, line.customer_code, line.gtin)]
    price = line.price_each
    marks = [("code", code) for code in codes if code]
    if line.quantity and price is not None:
        marks.append((f"{line.quantity.value.normalize():f}", f"{price.normalize():f}"))
    return marks


def _key(read: Read[str] | None) -> str:
    return re.sub(r"[\W_]", "", read.value).lower() if read else ""


def _problems(stated: Document, seen: Document) -> list[Problem]:
    one, other = stated.order, seen.order
    if one is None:
        return []
    where = f"{stated.name} states" if stated.name != seen.name else f"The data in {stated.name} state"
    page = f"the page of {seen.name} shows" if stated.name != seen.name else "its page shows"
    found = [f"{where} {mine}, {page} {its}: ask the customer which one counts." for mine, its in _differences(one, other)]
    told = found[:MOST]
    if len(found) > MOST:
        told.append(f"{stated.name} and the page of {seen.name} differ in {len(found) - MOST} more values.")
    return [Problem("differs", text, stated.name) for text in told]


def _differences(stated: Order, seen: Order | None) -> list[tuple[str, str]]:
    lines = seen.lines if seen else ()
    found: list[tuple[str, str]] = []
    if seen and seen.po_number and stated.po_number and _key(seen.po_number) != _key(stated.po_number):
        found.append((f"order number {stated.po_number.value}", seen.po_number.value))
    if len(stated.lines) != len(lines):
        found.append((f"{len(stated.lines)} line(s)", str(len(lines))))
    else:
        for mine, its in zip_longest(stated.lines, lines):
            at = f"of line {mine.line_no or mine.position}"
            found += _unequal(f"quantity {at}", mine.quantity and mine.quantity.value, its.quantity and its.quantity.value)
            found += _unequal(f"price {at}", *_prices(mine, its))
    totals = [order.total.value if order and order.total else None for order in (stated, seen)]
    return found + _unequal("total", *totals)


def _prices(mine: OrderLine, its: OrderLine) -> tuple[Decimal | None, Decimal | None]:
    """Prices of one unit; as they are written where the page shows no price base or comes to the same amount."""
    same_amount = mine.amount and its.amount and mine.amount.value == its.amount.value
    if mine.unit_price and its.unit_price and mine.unit_price.value == its.unit_price.value and (its.price_per is None or same_amount):
        return None, None
    return mine.price_each, its.price_each


def _unequal(what: str, stated: Decimal | None, seen: Decimal | None) -> list[tuple[str, str]]:
    """A page may show a value rounded; a value that only one of them says is no difference."""
    if stated is None or seen is None or abs(stated - seen) <= Decimal("0.00001"):
        return []
    places = int(seen.as_tuple().exponent)
    if -4 <= places <= -2 and stated.quantize(Decimal(1).scaleb(places), ROUND_HALF_UP) == seen:
        return []
    return [(f"{what} {stated.normalize():f}", f"{seen.normalize():f}")]
