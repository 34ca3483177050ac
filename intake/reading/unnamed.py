"""Header values whose labels no list knows: what the page's own arithmetic, the title, repetition and place say of them.

Labels are the business of `fields` and `totals`. Every office has words of its own for them, so what they leave open is looked for here,
with a lower confidence wherever nothing proves it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations

from intake.pages.page import Word
from intake.reading.addresses import CONTACT, ZIP_CITY
from intake.reading.fields import NUMBER_VALUE, Context, Place, read_at
from intake.reading.labels import TITLE_PHRASES, fold
from intake.reading.leads import meant
from intake.reading.rows import Chunk, Row
from intake.reading.totals import Total
from intake.reading.values import dates, number, unit_of
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


@dataclass(frozen=True)
class _Candidate:
    score: float
    place: Place


ORDERLY = frozenset(("order", "order_change", "cancellation"))
PREFIX = re.compile(r"^[A-Z]{1,4}$")
"""Capitals that stand apart before a number: "MF 2425/26"."""
LEAST_NUMBER = 1.25
"""What a number must have for itself to be taken for the order's without a label."""


def unnamed_number(rows: Sequence[Row], context: Context) -> Read[str] | None:
    """The order's number where no label names it: the code beside the title, in a field of its own, or repeated in head and foot.

    `rows` are those outside of the lines. Numbers of addresses, of ways to reach somebody, dates and amounts are none.
    """
    repeated = Counter(_bare(w.text) for row in rows for w in row.words if _could_be(w.text))
    found: list[_Candidate] = []
    for at, row in enumerate(rows[:40]):
        if CONTACT.search(row.text):
            continue
        titled = 1.2 if _titled(row) else 0.8 if any(map(_titled, rows[max(0, at - 2) : at])) else 0.0
        for k, chunk in enumerate(row.chunks):
            if ZIP_CITY.search(chunk.text) or (chunk.number and (chunk.number.decimals > 0 or chunk.number.currency)):
                continue
            for w, word in enumerate(chunk.words):
                text = word.text.strip("#:;,()[]").rstrip(".")
                if not _could_be(text) or (dates(chunk.text, context.month_first) and dates(text, context.month_first)):
                    continue
                last = word is chunk.words[-1]
                if len(chunk.words) > (6 if last else 4) or (not last and unit_of(chunk.words[w + 1].text)):
                    continue
                words = [word._replace(text=text)]
                if w and PREFIX.match(chunk.words[w - 1].text) and (w == 1 or last):
                    words.insert(0, chunk.words[w - 1])
                digits, letters = sum(c.isdigit() for c in text), any(c.isalpha() for v in words for c in v.text)
                wordy = last and _wordy(rows, at, k, chunk, len(chunk.words) - len(words))
                score = 0.3 * (digits >= 4) + 0.5 * letters + 0.2 * any(c in "-/" for c in text) - 0.02 * at
                score += titled + 0.8 * (repeated[_bare(text)] > 1) + 0.5 * wordy + 0.3 * (len(chunk.words) == len(words))
                score -= 0.6 * (k > 0 and len(row.chunks) > 2 and not wordy)
                found.append(_Candidate(score, Place(row.page, words)))
    best = max(found, key=lambda c: c.score, default=None)
    if best is None or best.score < LEAST_NUMBER:
        return None
    return read_at(best.place.text, best.place, 0.55, context)


def _could_be(text: str) -> bool:
    """A code with at least three digits, or letters and two."""
    bare = text.strip("#:;,()[]").rstrip(".")
    digits = sum(c.isdigit() for c in bare)
    return bool(NUMBER_VALUE.match(bare)) and (digits >= 3 or (digits == 2 and any(c.isalpha() for c in bare))) and len(bare) <= 24


def _bare(text: str) -> str:
    return re.sub(r"\W", "", text).lower()


def _titled(row: Row) -> bool:
    """Whether the row begins with words that title an order."""
    return any(
        start <= 1 and set(meanings) & ORDERLY for chunk in row.chunks[:2] for start, _, meanings in TITLE_PHRASES.find(chunk.folded)
    )


def _wordy(rows: Sequence[Row], at: int, k: int, chunk: Chunk, before: int) -> bool:
    """Words that may be a label: the `before` ones of the value's chunk, those left of it, or those just above it."""

    def words_only(text: str) -> bool:
        return bool(text) and any(c.isalpha() for c in text) and not any(c.isdigit() for c in text)

    if before:
        return words_only(" ".join(w.text for w in chunk.words[:before]))
    if k:
        return words_only(rows[at].chunks[k - 1].text)
    above = rows[at - 1] if at else None
    if above is None or above.page != rows[at].page or rows[at].top - above.bottom > 1.5 * above.height:
        return False
    return any(words_only(c.text) and c.x0 < chunk.x1 and chunk.x0 - 10 < c.x1 for c in above.chunks)


HORIZON = timedelta(days=370)


def unnamed_wanted(rows: Sequence[Row], order_date: Read[date] | None, context: Context) -> Read[date] | None:
    """A later date behind words of delivery, else the only later one of the head: when the goods are wanted, most likely."""
    if order_date is None:
        return None
    for row in rows:
        for k, chunk in enumerate(row.chunks):
            for day, text in dates(chunk.text, context.month_first):
                before = fold(chunk.text.partition(text)[0]) or (row.chunks[k - 1].folded if k else ())
                if meant(before[-8:]) == "ship_to" and order_date.value < day <= order_date.value + HORIZON:
                    return read_at(day, Place(row.page, chunk.words), 0.7, context)
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
    return read_at(day, place, 0.6, context)
