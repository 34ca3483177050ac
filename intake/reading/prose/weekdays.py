"""Weekdays by the short words for them ("bitte Mo früh", "pour jeu."), and days that are told from today or from a weekday ("Montag in
einer Woche", "a week on Friday")."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from intake.reading.labels import WEEKDAYS, fold
from intake.reading.prose.lexicon import ARTICLES, ENDS, LEXICON, NUMBERS, PHRASES, SMALL, WEEK_NAMES, pattern, phrases, plain

DAYS = LEXICON["days"]
TODAY = pattern(phrases(PHRASES["today"]))
NAMED_DAYS = "|".join(sorted((*WEEKDAYS, *map(plain, WEEKDAYS)), key=len, reverse=True))
WEEK = 7


def ahead(sent: date, weekday: int) -> date:
    """The next such weekday after a day."""
    return sent + timedelta(days=(weekday - sent.weekday() - 1) % WEEK + 1)


def _days(text: str) -> dict[str, int]:
    return {plain(word): int(day) for word, day in (pair.split("=") for pair in text.split())}


SHORT, ALSO_WORDS = (
    {language: _days(text.split("|")[at]) if text.count("|") >= at else {} for language, text in LEXICON["short_days"].items()}
    for at in (0, 1)
)
"""Weekdays as people shorten them, by language, in plain text: those that say nothing else, and those that are other words, too."""
_DATE = r"(?!\.?,?\s*(?:den |dem |the |le |el |il |d\.? ?|dia )?\d{1,2}[./]\s?\d)"
_PARTS = "|".join(re.escape(p).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for p in phrases(DAYS["parts"]))
_FEW, _LAST = ("|".join(sorted(map(re.escape, {plain(w) for w in some}), key=len, reverse=True)) for some in (SMALL, ENDS))
_ENDS = rf"(?=\s*(?:[,;:!?)]|$|\.\s|\.$)|\.?\s+(?:{_PARTS}|{_LAST})(?!\w))"
"""What shows behind an ambiguous word that it is a day: the end of what is said, a part of the day, a word of courtesy."""
_NAME = re.compile(rf"\.?[ \t]+(?!(?:{_PARTS}|KW)(?!\w))(?=[^\W\d_])", re.IGNORECASE)
"""What may be a name's beginning behind a day: "für Fr. Müller"."""


def _alternation(some: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, some), key=len, reverse=True)) or "(?!)"


def _behind_cues(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    cues = "|".join(sorted({re.escape(plain(w)) for w in LEXICON["day_cues"][language].split()}, key=len, reverse=True))
    sure, also = SHORT[language], ALSO_WORDS[language]
    lead = rf"(?<![\w.-])(?:{cues})[.:]?\s+(?:(?:den|the|le|el|la|il|a|ao|kommenden|prochain|proxima|next)\s+)?"
    day = rf"(?P<day>{_alternation(sure)}|(?:{_alternation(also)}){_ENDS})"
    return re.compile(rf"{lead}{day}(?![\w/-]){_DATE}"), sure | also


CUED = {language: _behind_cues(language) for language in LEXICON["short_days"]}
ALONE = {
    language: re.compile(
        rf"\W*(?:(?:{_FEW})\W+)*(?P<day>{_alternation(SHORT[language])})(?:\.?\W+(?:{_PARTS}|{_FEW}|\d{{1,2}}(?::\d\d)?))+(?!\w)\W*$"
        rf"|.*?(?<!\w)(?P<before>{_alternation(SHORT[language])})\.?,?\s+(?:KW|{WEEK_NAMES})\.?\s*\d",
        re.IGNORECASE,
    )
    for language in LEXICON["short_days"]
}
"""A sentence that says a day and when on it, and nothing else ("Mo früh bitte"), or a day and its week ("Mi KW 50")."""


def short_days(text: str, begin: int, stop: int, language: str) -> Iterator[tuple[int, int, int]]:
    """(start, end, weekday, 0 a Monday) of shortened weekdays on which something is wanted in a sentence from `begin` to `stop`;
    words of two letters must be of the text's language."""
    flat = plain(text[begin:stop]).replace("\n", " ")
    seen: set[int] = set()
    for known, (cued, days) in CUED.items():
        for hit in cued.finditer(flat):
            start, end = hit.span("day")
            named = (name := _NAME.match(text, begin + end)) and text[name.end()].isupper()
            if start not in seen and not named and (end - start > 2 or language in (known, "")):
                seen.add(start)
                yield begin + start, begin + end, days[hit["day"]]
    if not seen and language in ALONE and (hit := ALONE[language].match(flat)):
        told = "day" if hit["day"] else "before"
        yield begin + hit.start(told), begin + hit.end(told), SHORT[language][hit[told]]


def shortened(language: str) -> re.Pattern[str] | None:
    """Weekdays as a language shortens them where these are no other words of it, in plain text."""
    return re.compile(rf"(?<!\w)(?:{_alternation(SHORT[language])})(?!\w)") if language in SHORT else None


_DAYS, _WEEKS = ("|".join(map(plain, DAYS[name].split())) for name in ("day_nouns", "week_nouns"))
_SPAN = rf"(?P<count>\w+)\s+(?:(?P<days>{_DAYS})|(?:{_WEEKS}))(?!\w)"
_BASE = rf"(?P<base>(?<!\w)(?:{NAMED_DAYS})(?!\w)|{TODAY.pattern})\s+"
_IN = "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in phrases(DAYS["ahead"]))
AHEAD = (re.compile(rf"{_BASE}(?:{_IN})\s+{_SPAN}"), re.compile(rf"{_BASE}{_SPAN}\s+(?:{'|'.join(phrases(DAYS['ahead_behind']))})(?!\w)"))
"""So many days or weeks behind today or a weekday, in plain text."""
WEEK_ON = re.compile(
    rf"(?<!\w)(?:(?P<first>{NAMED_DAYS}) (?:week(?!\s*\d)|en huit)|a week (?:on |from )?(?P<second>{NAMED_DAYS})"
    rf"|ubernachst\w+ (?P<third>{NAMED_DAYS}))(?!\w)"
)
"""The weekday behind the next one, in plain text."""
SURELY = frozenset((7, 14, 21, 28))
"""Numbers of days that say so many: "in acht Tagen", "quinze jours" are weeks to many."""


def days_ahead(text: str, language: str, sent: date) -> Iterator[tuple[int, int, date | None]]:
    """(start, end, day) of days told from today or from a weekday; None for the day where the number leaves it open."""
    flat = plain(text).replace("\n", " ")
    for hit in WEEK_ON.finditer(flat):
        name = hit["first"] or hit["second"] or hit["third"]
        yield *hit.span(), ahead(sent, WEEKDAYS["".join(fold(name))]) + timedelta(days=WEEK)
    for hit in (hit for told in AHEAD for hit in told.finditer(flat)):
        count, days = _number(hit["count"], language), bool(hit["days"])
        if count is None:
            continue
        weekday = WEEKDAYS.get("".join(fold(hit["base"])))
        base = sent if weekday is None else ahead(sent, weekday)
        sure = not days or count in SURELY or (weekday is None and count not in (8, 15))
        yield *hit.span(), base + timedelta(days=count if days else count * WEEK) if sure and count < 60 else None


def _number(word: str, language: str) -> int | None:
    if word.isdigit():
        return int(word)
    if word in {plain(w) for w in ARTICLES.get(language, ())}:
        return 1
    named = (NUMBERS.get(language) or {}).get(word)
    return int(named) if named is not None and named == int(named) else None
