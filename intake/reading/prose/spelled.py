"""Days of a month in words: "the nineteenth of October", "el tres de julio", "am siebenundzwanzigsten März"."""

import re
from collections.abc import Iterator
from datetime import date

from intake.reading.labels import MONTHS, fold
from intake.reading.prose.lexicon import JOINTS, LANGUAGES, LEXICON, LOCAL_MONTHS, language_of, number_word, plain

MONTH = "|".join(sorted((m for m in MONTHS if len(m) > 3 or m in ("may", "mai", "maj", "mei")), key=len, reverse=True))
SPELLED = re.compile(rf"(?<!\w)(?P<said>[^\W\d_]+(?:[ \n-][^\W\d_]+){{0,3}}?)\s+(?:(?:of|de|di|du|d')\s*)?(?P<month>{MONTH})(?!\w)")
"""Up to four words before a month, in plain text."""
FIRST = {form: int(n) for pair in LEXICON["days"]["ordinals"].split() for form, n in (pair.split("="),)}
"""Ordinals that are not a number's word with an ending, in plain text."""
NO_DAYS = frozenset(("ende", "on", "du", "iki"))
"""Numbers of one language that say something else before a month in another: "Ende Mai", "on October", "du mois", "iki birželio"."""
ENDINGS = ("ieth", "th", "sten", "ste", "sta", "ten", "te", "ende", "nde", "de")
"""What a number's word bears as an ordinal, in the languages that count days so."""


def spelled_days(text: str) -> Iterator[tuple[int, int, int, int]]:
    """(start, end, day, month) of the days of a text that are written in words."""
    flat = plain(text)
    for hit in SPELLED.finditer(flat):
        said = list(re.finditer(r"[^\W\d_]+", hit["said"]))
        for k in range(len(said)):
            day = _day([w[0] for w in said[k:]])
            if day:
                yield hit.start() + said[k].start(), hit.end(), day, MONTHS["".join(fold(hit["month"]))]
                break


def coming(day: int, month: int, sent: date) -> date | None:
    """The next such day from `sent` on; None where there is none in this year or the next."""
    for year in (sent.year, sent.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found >= sent:
            return found
    return None


def _day(words: list[str]) -> int | None:
    """The day of a month that words name together."""
    day = _ordinal("-".join(words)) or 0
    if not day and (len(words) == 2 or (len(words) == 3 and words[1] in JOINTS)):  # "twenty first", "treinta y uno"
        tens, ones = _ordinal(words[0]) or 0, _ordinal(words[-1]) or 0
        day = tens + ones if tens in (20, 30) and 0 < ones < 10 else 0
    return day if 1 <= day <= 31 else None


def _ordinal(word: str) -> int | None:
    """The number that a word names, as it is or as an ordinal."""
    if word in FIRST or word in NO_DAYS:
        return FIRST.get(word)
    for form in (word, *(word.removesuffix(e) + rest for e in ENDINGS if word.endswith(e) for rest in ("", "y" * (e == "ieth")))):
        value = next((n for language in LANGUAGES if (n := number_word(form, language)) is not None), None)
        if value is not None and value == int(value):
            return int(value)
    return None


def month_meant(written: str, text: str) -> str:
    """A day with its month as the text's language means it: "listopada" is October in Croatian and November in Polish."""
    for language, months in LOCAL_MONTHS.items():
        word = next((w for w in written.lower().split() if w.strip(".,") in months), "")
        if word and language_of(text) == language:
            return written.lower().replace(word, months[word.strip(".,")])
    return written
