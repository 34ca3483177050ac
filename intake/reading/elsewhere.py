"""A place of delivery that a mail's text names in a sentence, for its paper or its own lines: "bitte ins Lager Göttingen liefern"."""

import re
from dataclasses import replace

from intake.reading.holding import said_in
from intake.reading.labels import fold
from intake.reading.notes import rows_of
from intake.reading.prose.headers import ship_to_of
from intake.reading.prose.lexicon import SHIP_TO, plain
from intake.reading.prose.statements import Lines
from intake.reading.threads import BODY, of_text
from orders import Order, Party, Read

DELIVERED = re.compile(r"(?<!\w)(?:an|aus)?(?:liefer|deliver|livr|lever|consegn|entreg|dostarcz|ship)\w*")
TOWARD = re.compile(
    r"(?<!\w)(?:an|ins?|in (?:die|das|den|unser\w*)|nach|zum|zur|auf (?:die|der)|to|at|au|aux"
    r"|chez|sur (?:le|la)|naar|op|en|a|al|alla|presso|do|na)"
    r"\s+(?:the |our |le |la |l'|het |de |il |el |unser\w* )?(?P<place>(?:[A-ZÀ-Þ][\w'’-]*)(?:\s+[A-ZÀ-Þ][\w'’-]*)*)"
)
"""A word of direction before a name, as it is written."""
SURE = 0.7


def directed(order: Order, text: str) -> Order:
    """A paper's order with the place that the mail's text names for it: taken where the paper names none and the text gives all of an
    address, else said in a note that quotes the sentence, as it is for an order of the text itself, whose addresses are read with it. What
    repeats the order's own place says nothing."""
    lines = Lines.of(text)
    known = {*_words(order.ship_to)} | {*_words(order.buyer)}
    whole = None if of_text(order) else ship_to_of(text)
    if whole and {*fold(f"{whole.zip} {whole.city}")} - known:
        if order.ship_to is None:
            return replace(order, ship_to=whole)
        at = text.index(whole.zip)
        return _noted(order, lines, *rows_of(text, (0, len(text)), at, at))
    for start, end in said_in(text):
        said = text[start:end]
        if not (DELIVERED.search(plain(said)) or SHIP_TO.search(plain(said))):
            continue
        hit = TOWARD.search(said)
        if (
            hit
            and {*fold(hit["place"])} - known
            and not DELIVERED.match(plain(hit["place"]))
            and not any(c.isdigit() for c in hit["place"])
        ):
            return _noted(order, lines, start, end)
    return order


def _noted(order: Order, lines: Lines, start: int, end: int) -> Order:
    place = lines.place(BODY, start, end)
    return order.noting(Read(place.text, place.text, SURE, place))


def _words(party: Party | None) -> list[str]:
    return list(fold(f"{party.name} {party.street} {party.zip} {party.city}")) if party else []
