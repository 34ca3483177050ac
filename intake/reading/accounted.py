"""Whether all that a mail's text counts and dates has become part of its order: the letter's counterpart to a paper's arithmetic.

A line that is overlooked leaves its quantity behind, a wanted day or an order's number its digits. Where nothing is left and nothing is
taken back, the reading is whole, and its lines may be judged by whether articles bear them out (docs/adr/0031).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from intake.reading.labels import WEEKDAYS
from intake.reading.prose.headers import MONTH_END, NEXT_WEEK, day_of
from intake.reading.prose.lexicon import (
    AFTER_TOMORROW,
    ARTICLES,
    CORRECTIONS,
    DROPPED,
    INSTEAD,
    REVISED,
    SOON,
    SUPERSEDED,
    TOMORROW,
    language_of,
    number_word,
    plain,
    unit_in,
)
from intake.reading.prose.tokens import Kind, tokenise
from intake.reading.prose.weekdays import TODAY, shortened
from orders import Order, Read
from orders.order import CENT

Value = Read[str] | Read[Decimal] | Read[date]

DIGITS = re.compile(r"\d+")
WORD = re.compile(r"[^\W\d_]+")
HOUR = re.compile(r"(?<![\d.,])(?:[01]?\d|2[0-4])\s?(?:[:.h]\s?[0-5]\d(?![\d.])|h(?!\w)|(?:uhr|uur|o'clock|[ap]\.?m)(?!\w))")
"""A time of the day, in plain text."""
CALLED = re.compile(r"(?<![\w.,])(?:\+|00?[1-9])\d*(?:[ /()-]{1,3}\d{2,}){1,6}(?![\w.,]?\d)")
"""A telephone number."""
ANOTHER = re.compile(r"\s[/;+&]\s(?=\d)")
"""What parts two articles that were read as one."""
COUNTING = re.compile(r"\W*(?:[^\W\d_]+\W*)?(\d{1,5})(?=[\s.):]|$)")
"""The number that a row begins with."""
DAYS = (TODAY, TOMORROW, AFTER_TOMORROW, NEXT_WEEK, MONTH_END, SOON)
TAKEN_BACK = re.compile("|".join(some.pattern for some in (CORRECTIONS, REVISED, DROPPED, INSTEAD, SUPERSEDED)))


def accounted(text: str, subject: str, order: Order, sent: date | None) -> bool:
    """Whether every number and day that a mail names is part of a value of the order read from it, and no line is taken back."""
    rows = {" ".join(row.split()) for row in text.splitlines()}
    given = [line.evidence.text for line in order.lines if line.evidence]
    if not given or any(TAKEN_BACK.search(plain(row)) for row in rows if any(told in row for told in given)):
        return False
    return not any(unread(text, subject, order, sent))


def unread(text: str, subject: str, order: Order, sent: date | None) -> Iterator[str]:
    """The numbers and days of a mail that no value of the order holds. Left out are what counts its rows, the day of writing, hours,
    telephone numbers, and amounts that are a line's quantity times its price. A subject may repeat what the text says."""
    counted = [*_heads(order), *_values(order)]
    names = [ANOTHER.split(line.description.raw)[0] for line in order.lines if line.description]
    taken = Counter(part for raw in (*names, *_once(counted)) for part in _numbers(raw))
    yield from {*_numbers(_bare(subject, order, sent))} - {*taken}
    own = {*_numbers(order.po_number.raw)} if order.po_number else set[str]()
    yield from (part for part in (Counter(_numbers(_bare(text, order, sent))) - taken).elements() if part not in own)
    # a number's word in an article's name may be the next line's quantity
    words = Counter(word for raw in _once(counted) for word in WORD.findall(raw.lower()))
    language = language_of(text)
    yield from (Counter(_spelled(text, language)) - words).elements()
    yield from _days(f"{subject}\n{text}", order, shortened(language))


def _heads(order: Order) -> list[Value]:
    return [value for value in (order.po_number, order.order_date, order.requested_date, order.total) if value]


def _values(order: Order) -> Iterator[Value]:
    for line in order.lines:
        codes = (line.customer_code, line.our_code, line.gtin)
        prices = (line.unit_price, line.price_per, line.amount, line.discount)
        yield from (value for value in (*codes, line.quantity, line.unit, *prices, line.requested_date) if value)


def _once(values: Sequence[Value]) -> Iterator[str]:
    """What each value is written as; words that several values share count once."""
    seen: set[object] = set()
    for value in values:
        place = (value.evidence.box, value.raw) if value.evidence else None
        if place is None or place not in seen:
            seen.add(place)
            yield value.raw


def _numbers(text: str) -> list[str]:
    return [part.lstrip("0") or "0" for part in DIGITS.findall(text)]


def _bare(text: str, order: Order, sent: date | None) -> str:
    """The text without the numbers that say nothing about the order."""
    amounts = {line.product.quantize(CENT) for line in order.lines if line.product is not None}
    kept: list[str] = []
    count = 0
    for row in text.splitlines():
        spans: list[tuple[int, int]] = []
        for token in tokenise(row):
            if not DIGITS.search(token.text):
                continue
            day = day_of(token.text, sent) if sent else None
            written = sent and day and (day == sent or (token.kind == Kind.DATE and day < sent))
            if written or token.kind == Kind.NET or (token.value is not None and token.value.quantize(CENT) in amounts):
                spans.append((token.start, token.end))
        first = COUNTING.match(row)
        if first and int(first[1]) in (count + 1, count + 10):
            count = int(first[1])
            spans.append(first.span(1))
        flat = plain(row)
        spans += [hit.span() for pattern in (HOUR, CALLED) for hit in pattern.finditer(flat)] if len(flat) == len(row) else []
        for start, end in spans:
            row = row[:start] + " " * (end - start) + row[end:]
        kept.append(row)
    return "\n".join(kept)


def _spelled(text: str, language: str) -> Iterator[str]:
    """Words that are numbers, a "one" only where it is no article or a unit stands behind it."""
    words = WORD.findall(text)
    for word, following in zip(words, [*words[1:], ""], strict=True):
        value = number_word(word, language)
        if value is not None and (value > 1 or word.lower() not in ARTICLES.get(language, ()) or unit_in(following, language)):
            yield word.lower()


def _days(text: str, order: Order, short: re.Pattern[str] | None) -> Iterator[str]:
    """Weekdays that are not the wanted one's, and days without a number in rows that no wanted day was read from."""
    asked = [day for day in (order.requested_date, *(line.requested_date for line in order.lines)) if day]
    weekdays = {day.value.weekday() for day in asked}
    places = [day.evidence.text for day in asked if day.evidence]
    for row in text.splitlines():
        flat = plain(row)
        here = any(told in " ".join(row.split()) for told in places)
        yield from (word for word in WORD.findall(flat) if word in WEEKDAYS and not (here and WEEKDAYS[word] in weekdays))
        if not here:
            yield from (hit[0] for pattern in (*DAYS, *filter(None, [short])) for hit in pattern.finditer(flat))
