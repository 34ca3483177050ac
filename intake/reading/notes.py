"""Sentences that change or hold an order ("only complete delivery", "please wait for our release"), and those to hand on with it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from intake.pages.page import Page
from intake.reading.asking import says
from intake.reading.fields import Context
from intake.reading.holding import BESIDE, HELD, WISHED, holds, holds_beside, said_in, wishes
from intake.reading.kinds import LEAD
from intake.reading.labels import LISTS, TITLE_PHRASES, Phrases, fold
from intake.reading.prose.headers import unkept_days
from intake.reading.prose.lexicon import BUT, plain
from intake.reading.prose.open_days import open_days
from intake.reading.prose.statements import Lines
from intake.reading.remarks import remarks
from intake.reading.rows import Row, box_of
from intake.reading.threads import BODY
from orders import DocumentKind, Evidence, MailKind, Order, Read, Source

NOTES, WISHES = (Phrases({name: LISTS["notes"][name]}) for name in ("note", "wish"))
ALL_LINES = Phrases({name: LISTS["notes"][name] for name in ("all_lines", "no_lines")})
DRAFT = Phrases({name: LISTS["notes"][name] for name in ("draft", "complaint", "draft_label")})
LISTED = 0.8
"""Confidence of a note with words of the list."""
PRINTED = 0.5
"""From this chance on a row of a paper is a note: what a form prints it prints on every order."""
TELLING, PLAINLY = 5, 0.96
"""Letters from which the words of a line's value tell that a sentence gave it, and from which chance on one with fewer is a note."""
BRIEF = 12
"""Words of a sentence that says no more than how all lines are wanted."""
TITLED = 6
"""Words of a title at most."""
SPOKEN = 3
"""Words from which a row is weighed as a sentence."""


def remarked(rows: Sequence[Row], context: Context) -> tuple[tuple[Read[str], ...], tuple[Read[str], ...]]:
    """The chunks of a paper's running text that hold an order and those that are wishes, each as it is written; a sentence that runs on is
    kept to its row."""
    notes: dict[str, Read[str]] = {}
    asked: dict[str, Read[str]] = {}
    for row in rows:
        for chunk in row.chunks:
            sure = LISTED if _says_other(chunk.text) else sure_of(chunk.text)
            wish = wish_of(chunk.text) if sure < PRINTED else 0.0
            if sure >= PRINTED or wish:
                place = Evidence(context.document, row.page, box_of(chunk.words), chunk.text, context.source)
                (asked if wish else notes).setdefault(chunk.text, Read(chunk.text, chunk.text, wish or sure, place))
    return tuple(notes.values()), tuple(asked.values())


def _says_other(text: str) -> bool:
    """Whether a paper's chunk says nothing but that it is a draft or a complaint, with its number: "ENTWURF", "Status: draft",
    "Reklamation 26-4115"; or calls itself an order and the return of one: "Bestellung 26-4117 - Rückgabe"."""
    words = [word for word in fold(text) if word != "no" and not word[0].isdigit()]
    meant = list(DRAFT.find(words))
    if any("draft_label" not in meanings for *_, meanings in meant) and sum(end - start for start, end, _ in meant) == len(words):
        return True
    titles = {kind for start, end, kinds in TITLE_PHRASES.find(words) for kind in kinds}
    return len(words) <= TITLED and {DocumentKind.ORDER, DocumentKind.RETURN} <= titles


def struck_out(pages: Sequence[Page], context: Context) -> tuple[Read[str], ...]:
    """A note for each page with words that its sender struck through: they are not read, and a person shall know."""
    return tuple(
        Read(f"struck out: {words}", words, 0.9, Evidence(context.document, page.number, box_of(page.struck), words, context.source))
        for page in pages
        if (words := " ".join(word.text for word in page.struck))
    )


def noted(orders: Sequence[Order], text: str, subject: str, read: Sequence[Order] = (), sent: date | None = None) -> tuple[Order, ...]:
    """The orders of a mail with a note for each sentence of its text and subject that holds them, for each remark in a line's own row that
    does ("10 x 4711 only if in stock") and for each wanted day that is none or left open, and with the wishes that other sentences are;
    `read` are the orders that the text by itself gives, `sent` is the mail's day."""
    if all(order.kind != MailKind.ORDER for order in orders):
        return tuple(orders)
    places, about, said = Lines.of(text), LEAD.sub("", subject).strip(), list(said_in(text))
    lines = [line for order in (*orders, *read) for line in order.lines]
    values = [value.evidence for line in lines for value in (line.quantity, line.description) if value]
    known = [place for place in values if place and place.document == BODY and place.text]
    counts = [line.quantity.evidence for line in lines if line.quantity and line.quantity.evidence]
    found = _alone(about, Evidence("subject", 1, None, about, Source.BODY), known)
    asked: list[Read[str]] = []
    for run in said:
        place = places.place(BODY, *run)
        if not any(_over(place, value) and value.text in place.text for value in known):
            held = _alone(text[slice(*run)], place, known)
            found += held
            if not held and (wish := wish_of(place.text)):
                asked.append(Read(place.text, place.text, wish, place))
            continue
        if says("usual", place.text) or (says("as_ever", place.text) and BUT.search(plain(place.text))):
            found.append((LISTED, place))  # "as last week, but 2 more": its line is not all that it orders
        for start, end in remarks(text, *run):
            sure = holds_beside(text[start:end])
            if sure >= BESIDE and not any(_over(places.place(BODY, start, end), count) for count in counts):
                found.append((sure, places.place(BODY, *rows_of(text, run, start, end))))
    unkept = tuple(unkept_day(places.place(BODY, *run)) for start, end in said for run in unkept_days(text, start, end))
    told = any(value for order in orders for value in (order.requested_date, *(line.requested_date for line in order.lines)))
    runs = [run for start, end in said for run in open_days(text, start, end, sent, told=told)]
    unkept += tuple(open_day(places.place(BODY, *run)) for run in runs)
    orders = [_with(order, found, asked) if order.kind == MailKind.ORDER else order for order in orders]
    return tuple(order.noting(*unkept) for order in orders)


def _alone(sentence: str, place: Evidence, known: Sequence[Evidence]) -> list[tuple[float, Evidence]]:
    """A sentence that gave no line, where it holds the order. The words of a line's value in it tell that it did give one, yet an "8" may
    be another's."""
    told = max((len(value.text) for value in known if value.text in place.text or place.text in value.text), default=0)
    sure = sure_of(sentence) if told < TELLING else 0.0
    return [(sure, place)] if sure >= (PLAINLY if told else HELD) else []


def rows_of(text: str, sentence: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """What of a sentence stands in the rows of a run of it."""
    stop = text.find("\n", end)
    return max(sentence[0], text.rfind("\n", 0, start) + 1), min(sentence[1], stop if stop >= 0 else len(text))


def _over(one: Evidence, other: Evidence) -> bool:
    """Whether two places of the mail's text share a part of a row."""
    a, b = one.box, other.box
    return bool(a and b and a.top < b.bottom and b.top < a.bottom and a.x0 < b.x1 and b.x0 < a.x1)


def unkept_day(place: Evidence) -> Read[str]:
    """A note on a wanted day that is none."""
    return Read(f"The wanted date “{place.text}” is no day to deliver on: ask the customer which one is meant.", place.text, LISTED, place)


def open_day(place: Evidence) -> Read[str]:
    """A note on a wanted day that is left open."""
    return Read(f"The wanted day “{place.text}” can be more than one day: ask the customer which one is meant.", place.text, LISTED, place)


def _with(order: Order, found: Sequence[tuple[float, Evidence]], asked: Sequence[Read[str]]) -> Order:
    told = [note.value for note in order.notes]
    once = {e.text: Read(e.text, e.text, p, e) for p, e in found}
    new = [read for text, read in once.items() if not any(text in note or note in text for note in told)]
    return replace(order.noting(*new), wishes=tuple({wish.value: wish for wish in (*order.wishes, *asked)}.values()))


def sure_of(sentence: str) -> float:
    """How surely a sentence holds an order: by the list's phrases, else as it is weighed."""
    words = fold(sentence)
    if len(words) > 1 and any(True for _ in NOTES.find(words)):
        return LISTED
    if len(words) < BRIEF and any("all_lines" in meanings and end < len(words) for _, end, meanings in ALL_LINES.find(words)):
        return LISTED
    return holds(sentence) if len(words) >= SPOKEN else 0.0


def with_wishes(order: Order) -> Order:
    """An order whose notes are all that its sender wrote beside it: those that hold it stay, all others are wishes."""
    held = [note for note in order.notes if not note.verbatim or any(sure_of(note.value[a:b]) >= HELD for a, b in said_in(note.value))]
    return replace(order, notes=tuple(held), wishes=tuple(note for note in order.notes if note not in held))


def wish_of(sentence: str) -> float:
    """How surely a sentence that holds no order asks for something that can be handed on with it; 0 where it does not."""
    words = fold(sentence)
    if len(words) > 1 and any(True for _ in WISHES.find(words)):
        return LISTED
    sure = wishes(sentence) if len(words) >= SPOKEN else 0.0
    return sure if sure >= WISHED else 0.0
