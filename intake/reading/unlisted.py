"""Mails that order goods of which no line can be read: "das Übliche bitte für Freitag", "kein Helles mehr, bitte morgen nachliefern"."""

import re
from collections.abc import Iterator
from datetime import date

from intake.reading.asking import says
from intake.reading.holding import said_in
from intake.reading.kinds import ORDER_NOUN, weighed
from intake.reading.prose.around import NEXT
from intake.reading.prose.headers import wanted_dates
from intake.reading.prose.lexicon import ASKED, LEXICON, PASSING, PAST, SMALL, UNCOUNTED, language_of, plain, unit_in, words
from intake.reading.prose.tokens import tokenise
from orders import DocumentKind

BRIEF, SHORT = 12, 20
"""Words of a mail that says nothing besides, and of one that says hardly more than a sentence besides."""
FEW = 5
"""Words that may be anything, greetings and names, in a sentence that wants something as ever."""
KNOWN = SMALL | PASSING | NEXT | words(LEXICON["days"]["cues"])
"""Words that name no goods."""
COUNT = re.compile(r"(?<![\w.,/:-])\d{1,3}\s*(?:x\s*)?([^\W\d_]{2,}\.?)(?!\w)")


def orders_unlisted(text: str, *, ordering: bool, news: bool, sent: date | None) -> bool:
    """Whether a sentence of a mail orders goods without saying how many of which. `ordering`: the subject is that of a new order; `news`:
    the mail asks where something is, so that what it counts was ordered before."""
    spoken = len(re.findall(r"[^\W\d_]+", text))
    said = [*_of_orders(text)]
    counted = spoken <= SHORT and not news and any(_counts(clause, sent) for one in said for clause in re.split(r",\s", one))
    return counted or any(_orders(sentence, ordering, spoken, sent) for sentence in said)


def forgets_file(text: str) -> bool:
    """Whether a mail is brief and leaves what it orders to a file."""
    return len(text.split()) <= BRIEF and says("attached", text)


def _of_orders(text: str) -> Iterator[str]:
    """The sentences of a text that speak of nothing but orders, and such clauses of others."""
    for sentence in (" ".join(text[slice(*run)].split()) for run in said_in(text)):
        yield from [sentence] if _may_order(sentence) else filter(_may_order, re.split(r",\s", sentence)[1:])


def _may_order(said: str) -> bool:
    kind, lead = weighed(said)
    return (lead <= 0 or kind == DocumentKind.ORDER) and not PAST.search(plain(said))


def _orders(sentence: str, ordering: bool, spoken: int, sent: date | None) -> bool:
    """Whether a sentence of a mail of `spoken` words orders goods."""
    said = re.findall(r"[^\W\d_]+", plain(sentence))
    asks, dated = any(word in ASKED for word in said), _is_dated(sentence, sent)
    if says("usual", sentence):
        return asks or dated or ordering or spoken <= BRIEF
    if says("as_ever", sentence) and spoken <= SHORT and (ordering or asks or dated):
        return sum(len(word) > 2 and word not in KNOWN for word in said) <= FEW
    delivers = dated and says("delivers", sentence) and not says("papers", sentence)
    return spoken <= SHORT and asks and "?" not in sentence and (delivers or (ordering and bool(ORDER_NOUN.search(plain(sentence)))))


def _counts(clause: str, sent: date | None) -> bool:
    """Whether a clause asks for a number of something, be it only by saying for when."""
    if "?" in clause or says("papers", clause):
        return False
    language = language_of(clause)
    for hit in COUNT.finditer(clause):
        if hit[1].lower() in UNCOUNTED:
            continue
        before = re.findall(r"[^\W\d_]+", plain(clause[: hit.start()]))
        unit, dated = unit_in(hit[1], language), _is_dated(clause, sent)
        if (unit or dated) and any(word in ASKED for word in re.findall(r"[^\W\d_]+", plain(clause))):
            return True
        if unit and dated and sent and all(word in KNOWN for word in before):
            return True
    return False


def _is_dated(text: str, sent: date | None) -> bool:
    """Whether a day after the mail's own is wanted."""
    return sent is not None and any(w.day > sent for w in wanted_dates(text, tokenise(text), 0, len(text), sent))
