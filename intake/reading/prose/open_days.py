"""Wanted days that nobody can know by what is written: "Mittwoch oder Donnerstag", "Dienstag 2.12." where that is a Wednesday, "für
Silvester", "1x am Di und 1x am Fr"."""

import re
from collections.abc import Iterator
from datetime import date

from intake.reading.labels import WEEKDAYS, fold
from intake.reading.prose.headers import CLOSED, DELIVERY, NEVER, WANTED, day_of
from intake.reading.prose.lexicon import AFTER_TOMORROW, ASKED, LEXICON, PAST, TOMORROW, language_of, pattern, phrases, plain, stems
from intake.reading.prose.weekdays import NAMED_DAYS, SHORT, TODAY, days_ahead

DAYS = LEXICON["days"]
BRIEF = 8
"""Words of a sentence that says no more than when something is wanted."""
EITHER = rf"(?:{stems(DAYS['either'])}|/)"
OCCASION = re.compile(rf"(?<!\w)(?:{stems(DAYS['occasion_cues'])})\s+(?:\w+\s+)?{pattern(phrases(DAYS['occasions'])).pattern}")
COUNTED = r"(?<!\w)(?:1|2|3|ein|zwei)\s?(?:x|mal)\s+(?:\w+\s+)?"
DATE = r"(?P<date>\d{1,2}(?:\.\s?\d{1,2}\.?|/\d{1,2}|-\d{1,2})(?:[./-]?\s?\d{2,4})?)(?![\w])"


def open_days(text: str, start: int, end: int, sent: date | None, *, told: bool) -> Iterator[tuple[int, int]]:
    """The runs of a sentence that want the goods on a day that is left open. `told`: the order's day is known besides, so that a feast is
    only what the goods are for."""
    flat = plain(text[start:end]).replace("\n", " ")
    words = re.findall(r"[^\W\d_]+", flat)
    wanted = len(words) < BRIEF or WANTED.search(flat) or DELIVERY.search(flat) or any(word in ASKED for word in words)
    if PAST.search(flat) or not wanted:
        return
    language = language_of(text)
    runs = [hit.span() for hit in _either(flat, language)]
    if not told:
        runs += [hit.span() for hit in OCCASION.finditer(flat)]
    if sent:
        runs += [(a, b) for a, b, day in days_ahead(text[start:end], language, sent) if day is None]
        runs += _unfitting(flat, language, sent)
    for first, last in runs:
        if not NEVER.search(flat[:first]) and not CLOSED.match(flat[last:]):
            yield start + first, start + last


def _either(flat: str, language: str) -> Iterator[re.Match[str]]:
    """Two days of which either will do, or of which each is for a part."""
    day = rf"(?:(?:{_names(language)})\.?|{TODAY.pattern}|{AFTER_TOMORROW.pattern}|{TOMORROW.pattern}|\d{{1,2}}\.(?:\s?\d{{1,2}}\.?)?)"
    between = rf"(?:\s*,?\s*{EITHER}\s*(?:erst |auch |am |on |le |il |el |op |the |den |w |v |auf )?)"
    for hit in re.finditer(rf"(?<![\w.])(?P<one>{day}){between}(?P<other>{day})(?!\w)", flat):
        if hit["one"].strip(".") != hit["other"].strip(".") and re.search(r"[^\W\d_]", hit["one"] + hit["other"] + hit[0].replace("/", "")):
            yield hit
    yield from re.finditer(rf"{COUNTED}(?:{_names(language)})(?!\w).*?{COUNTED}(?:{_names(language)})(?!\w)", flat)


def _names(language: str) -> str:
    return "|".join((NAMED_DAYS, *sorted(map(re.escape, SHORT.get(language, {})), key=len, reverse=True)))


def _unfitting(flat: str, language: str, sent: date) -> Iterator[tuple[int, int]]:
    """Weekdays with a date that is another weekday."""
    known = SHORT.get(language, {})
    for hit in re.finditer(
        rf"(?<![\w-])(?P<name>{_names(language)})\.?,?\s+(?:den |dem |the |le |el |il |d\.? |dia |de )?{DATE}(?!\s?(?:uhr|h|x|kg|%))", flat
    ):
        name = hit["name"]
        weekday = WEEKDAYS.get("".join(fold(name)), known.get(name))
        day = day_of(hit["date"].replace(" ", ""), sent)
        if day and day >= sent and weekday is not None and day.weekday() != weekday:
            yield hit.span()
