"""Sentences that change or hold an order: "only complete delivery", "nicht vor dem 12.", "please wait for our release"."""

from collections.abc import Sequence
from dataclasses import replace

from intake.pages.page import Page
from intake.reading.fields import Context
from intake.reading.holding import HELD, holds, said_in
from intake.reading.kinds import LEAD
from intake.reading.labels import LISTS, Phrases, fold
from intake.reading.prose.headers import unkept_days
from intake.reading.prose.statements import Lines
from intake.reading.rows import Row, box_of
from orders import Evidence, MailKind, Order, Read, Source

NOTES = Phrases(LISTS["notes"])
LISTED = 0.8
"""Confidence of a note with words of the list."""
PRINTED = 0.5
"""From this chance on a row of a paper is a note: what a form prints it prints on every order."""
BODY = "mail body"
SPOKEN = 3
"""Words from which a row is weighed as a sentence."""


def notes_of(rows: Sequence[Row], context: Context) -> tuple[Read[str], ...]:
    """The chunks of running text that hold such words, each as it is written; a sentence that runs on is kept to its row."""
    found: list[Read[str]] = []
    for row in rows:
        for chunk in row.chunks:
            sure = sure_of(chunk.text)
            if sure < PRINTED:
                continue
            if any(read.value == chunk.text for read in found):
                continue
            found.append(
                Read(chunk.text, chunk.text, sure, Evidence(context.document, row.page, box_of(chunk.words), chunk.text, context.source))
            )
    return tuple(found)


def struck_out(pages: Sequence[Page], context: Context) -> tuple[Read[str], ...]:
    """A note for each page with words that its sender struck through: they are not read, and a person shall know."""
    return tuple(
        Read(f"struck out: {words}", words, 0.9, Evidence(context.document, page.number, box_of(page.struck), words, context.source))
        for page in pages
        if (words := " ".join(word.text for word in page.struck))
    )


def noted(orders: Sequence[Order], text: str, subject: str, read: Sequence[Order] = ()) -> tuple[Order, ...]:
    """The orders of a mail with a note for each sentence of its text and subject that holds them. Where a line or a note was read, the
    sentence is known already; `read` are the orders that the text by itself gives."""
    if all(order.kind != MailKind.ORDER for order in orders):
        return tuple(orders)
    places, about = Lines.of(text), LEAD.sub("", subject).strip()
    found = [(p, places.place(BODY, *run)) for run in said_in(text) if (p := sure_of(text[slice(*run)])) >= HELD]
    if (p := sure_of(about)) >= HELD:
        found.insert(0, (p, Evidence("subject", 1, None, about, Source.BODY)))
    lines = [line for order in (*orders, *read) for line in order.lines]
    values = [value.evidence for line in lines for value in (line.quantity, line.description) if value]
    known = [place.text for place in values if place and place.document == BODY and place.text]
    found = [(p, place) for p, place in found if not any(place.text in text or text in place.text for text in known)]
    unkept = tuple(unkept_day(places.place(BODY, *run)) for start, end in said_in(text) for run in unkept_days(text, start, end))
    orders = [_with(order, found) if order.kind == MailKind.ORDER else order for order in orders]
    return tuple(replace(order, notes=(*order.notes, *unkept)) for order in orders)


def unkept_day(place: Evidence) -> Read[str]:
    """A note on a wanted day that is none."""
    return Read(f"The wanted date “{place.text}” is no day to deliver on: ask the customer which one is meant.", place.text, LISTED, place)


def _with(order: Order, found: Sequence[tuple[float, Evidence]]) -> Order:
    told = [note.value for note in order.notes]
    new = [Read(e.text, e.text, p, e) for p, e in found if not any(e.text in note or note in e.text for note in told)]
    return replace(order, notes=(*order.notes, *new)) if new else order


def sure_of(sentence: str) -> float:
    """How surely a sentence holds an order: by the list's phrases, else as it is weighed."""
    words = fold(sentence)
    if len(words) > 1 and any(True for _ in NOTES.find(words)):
        return LISTED
    return holds(sentence) if len(words) >= SPOKEN else 0.0
