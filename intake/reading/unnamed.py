"""Header values whose labels no list knows: what the page's own arithmetic and place say of them.

Labels are the business of `fields` and `totals`. Every office has words of its own for them, so what they leave open is looked for here,
with a lower confidence wherever nothing proves it.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations

from intake.pages.page import Word
from intake.reading.fields import Context, Place, read_at
from intake.reading.labels import fold
from intake.reading.leads import a_site, meant
from intake.reading.rows import Chunk, Row
from intake.reading.totals import Total
from intake.reading.values import dates, number
from orders import Read

CENT = Decimal("0.02")
MOST = 40
"""Printed amounts that are looked at for a sum: with more of them, some add up by chance."""
MOST_ADDED = Decimal("1.6")
"""A total with tax and freight is at most this many times the sum of the lines."""
PROVEN_GRAND, PROVEN_SUM = 2.6, 2.0
"""Scores beside those of labelled totals: a labelled grand total outweighs them, a vague label does not."""


def proven_totals(rows: Sequence[Row], amounts: Sequence[Decimal], context: Context) -> list[Total]:
    """Printed amounts that are the sum of the lines' amounts, and those that are this sum with one or two other printed amounts (tax,
    freight) on it. `rows` are the rows outside of the lines."""
    net = sum(amounts, Decimal(0))
    if net <= 0:
        return []
    printed = _amounts(rows, context)[-MOST:]
    found = [Total("plain", value, place, PROVEN_SUM) for value, place in printed if abs(value - net) <= CENT]
    above = [(value, place) for value, place in printed if net + CENT < value <= MOST_ADDED * net]
    added = sorted({value for value, _ in printed if CENT < value < net})
    for value, place in above:
        rest = value - net
        if any(abs(rest - a) <= CENT for a in added) or any(abs(rest - a - b) <= CENT for a, b in combinations(added[-12:], 2)):
            found.append(Total("grand", value, place, PROVEN_GRAND))
    return found


def _amounts(rows: Sequence[Row], context: Context) -> list[tuple[Decimal, Place]]:
    """Numbers with decimals or a currency in the rows, also at the end or in the middle of words."""
    found: list[tuple[Decimal, Place]] = []
    for row in rows:
        for chunk in row.chunks:
            for words in _numbers_in(chunk):
                value = number(" ".join(w.text.strip("():;") for w in words))
                if value is not None and not value.percent and (value.decimals == 2 or value.currency):
                    found.append((value.value(context.comma), Place(row.page, words)))
    return found


def _numbers_in(chunk: Chunk) -> list[list[Word]]:
    """The chunk as one number, or each of its runs of words that is one ("5 070,95")."""
    if chunk.number:
        return [chunk.words]
    runs: list[list[Word]] = []
    for word in chunk.words:
        if not any(c.isdigit() for c in word.text):
            continue
        joined = " ".join(w.text for w in [*runs[-1], word]) if runs and runs[-1][-1] is chunk.words[chunk.words.index(word) - 1] else ""
        if joined and re.fullmatch(r"\d{1,3}( \d{3})*( \d{3}[.,]\d\d)", joined):
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


HORIZON = timedelta(days=370)
TEXT = 6
"""A line of more words is part of a text."""
TOLD, ALONE = 0.85, 0.6
"""Confidence of a day behind words of delivery, and of the only later day of a head: 66 of 67 such were right, but a paper's validity looks
the same, so a person looks."""


def unnamed_wanted(rows: Sequence[Row], order_date: Read[date] | None, context: Context) -> Read[date] | None:
    """A later date behind words of delivery, else the only later one of the head: when the goods are wanted, most likely."""
    if order_date is None:
        return None
    above: Chunk | None = None
    for row in rows:
        for k, chunk in enumerate(row.chunks):
            broken = above is not None and k == 0 and abs(above.x0 - chunk.x0) < 4 and len(above.words) > TEXT
            for day, text in dates(chunk.text, context.month_first):
                begun, _, rest = chunk.text.partition(text)
                before = fold(begun) or (row.chunks[k - 1].folded if k else ())
                before = (*above.folded, *before) if broken and above else before
                said = meant(before[-TEXT * 4 :]) == "ship_to" or (len(chunk.words) > TEXT and a_site(fold(rest)))
                if said and order_date.value < day <= order_date.value + HORIZON:
                    return read_at(day, Place(row.page, chunk.words), TOLD, context)
        above = row.chunks[0] if row.chunks else None
    found: dict[date, Place] = {}
    for row in rows[:40]:
        for chunk in row.chunks:
            if len(chunk.words) > 6:
                continue  # a sentence: terms, a price list's validity
            for day, _ in dates(chunk.text, context.month_first):
                if order_date.value < day <= order_date.value + HORIZON:
                    found.setdefault(day, Place(row.page, chunk.words))
    if len(found) != 1:
        return None
    ((day, place),) = found.items()
    return read_at(day, place, ALONE, context)
