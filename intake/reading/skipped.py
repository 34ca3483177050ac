"""Rows of a mail's list of which no line was read: each is quoted, since what stands among ordered goods is most likely ordered, too.

A list is two or more rows next to each other that gave lines. Of the other rows of its block those are left out that say something else:
what became a value, note or wish of the order, greetings, headings, heads of tables, days, addresses, and sentences.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from intake.pages.markup import LINE
from intake.reading.addresses import COMPANY, CONTACT, STREETS, ZIP_CITY
from intake.reading.labels import WEEKDAYS, fold
from intake.reading.leads import CLOSING, HAIL
from intake.reading.prose import hanging, records
from intake.reading.prose.headers import date_runs
from intake.reading.prose.lexicon import SMALL, unit_named
from intake.reading.prose.statements import BULLET, Lines, statements
from intake.reading.threads import BODY
from orders import Evidence, Order, OrderLine, Read

LONGEST = 9
"""Words of a row from which on it is a sentence rather than what a list names."""
SURE = 0.9
LETTERS = re.compile(r"[^\W\d_]{3,}")
COUNTING = re.compile(r"\s*(?:[-*•–]\s*)?[\d½¼¾]")


def unlisted(orders: Sequence[Order], text: str) -> tuple[Read[str], ...]:
    """A note for each row of the lists in a mail's text that no line of its orders came of, as it is written."""
    rows, places = text.split("\n"), Lines.of(text)
    lines = [line for order in orders for line in order.lines]
    counted = [_row(line, rows) for line in lines]
    if not counted or None in counted:
        return ()  # read from another text or from a table of the mail
    listed = {at for at in counted if at is not None}
    known = (
        listed
        | hanging.tabled(text)[1]
        | records.rows_of(records.records(text))
        | _continued(text, lines, listed, rows)
        | set(_told(orders, rows))
    )
    found: list[Read[str]] = []
    for block in _blocks(rows):
        if not any(at in listed and at + 1 in listed for at in block):
            continue
        first = min(set(block) & listed)
        for at in block:
            if at not in known and _names_goods(rows[at], leads=at < first):
                said, start = rows[at].strip(), places.starts[at]
                place = places.place(BODY, start, start + len(rows[at]))
                found.append(Read(f"The mail has a row of which no line was read: “{said}”.", said, SURE, place))
    return tuple(found)


def _row(line: OrderLine, rows: Sequence[str]) -> int | None:
    """The row of the text in which a line's quantity stands, None where it does not."""
    place = line.quantity.evidence if line.quantity else line.evidence
    at = _top(place)
    return at if place and 0 <= at < len(rows) and place.text.split(" ")[0] in rows[at] else None


def _top(place: Evidence | None) -> int:
    """The row of the mail's text in which a place begins; -1 for one that is elsewhere."""
    return Lines.row_of(place) if place and place.document == BODY and place.page == 1 else -1


def _span(place: Evidence | None) -> range:
    """The rows that a place covers."""
    top = _top(place)
    return range(top, int((place.box.bottom - 1) // LINE) + 1) if place and place.box and top >= 0 else range(0)


def _continued(text: str, lines: Sequence[OrderLine], listed: set[int], rows: Sequence[str]) -> set[int]:
    """Rows that go on with a line of another one, unless they begin to count themselves."""
    spans = [_span(value.evidence) for line in lines for value in (line, line.description, line.our_code, line.customer_code) if value]
    spans += [range(s.row, s.last_row + 1) for s in statements(Lines.of(text)) if listed & {*range(s.row, s.last_row + 1)}]
    return {at for span in spans for at in span if at < len(rows) and not (COUNTING.match(rows[at]))}


def _told(orders: Sequence[Order], rows: Sequence[str]) -> Iterator[int]:
    """Rows that hold a value of an order, a note or a wish."""
    for order in orders:
        heads = [order.po_number, order.order_date, order.requested_date, order.total, *order.notes, *order.wishes, *order.places]
        held = [value.evidence for value in heads if value] + [party.evidence for party in (order.ship_to, order.buyer) if party]
        for place in held:
            yield from _span(place)
            if place:
                yield from (at for at, row in enumerate(rows) if place.text and place.text in " ".join(row.split()))


def _blocks(rows: Sequence[str]) -> Iterator[list[int]]:
    """Rows that stand together without an empty one between them."""
    for filled, group in groupby(range(len(rows)), key=lambda at: bool(rows[at].strip())):
        if filled:
            yield list(group)


def _names_goods(row: str, *, leads: bool) -> bool:
    """Whether a row among those that gave lines may name goods."""
    bare = BULLET.sub("", row, count=1).strip()
    words = fold(bare)
    if not LETTERS.search(bare) or bare.endswith(":") or len(bare.split()) > LONGEST:
        return False
    if set(words) & (HAIL | CLOSING) or all(word in SMALL or word in WEEKDAYS for word in words):
        return False
    if CONTACT.search(bare) or COMPANY.search(bare) or ZIP_CITY.search(bare) or (STREETS.match(bare) and not COUNTING.match(bare)):
        return False
    if leads and not COUNTING.match(row) and not any(len(word) > 2 and unit_named(word) for word in bare.split()):
        return False  # a heading, or how the list is led to
    return not any(date_runs(bare, None))
