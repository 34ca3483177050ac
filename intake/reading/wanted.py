"""The day for which a paper wants the goods where none of the reader's labels says it: in its sentences ("Wir brauchen die Sachen bis
spätestens 14. Oktober", "on or before 03 JUN / 2026"), or beside a label that is new to a layout.

Sentences are read as a mail's sentences are; only days that are written with their date count, since a weekday in a letter is mostly when
somebody may be reached.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from intake.pages.page import Page
from intake.reading.blocks import Block, text_blocks
from intake.reading.fields import Context, Label, Place, read_at
from intake.reading.grid import GridCell
from intake.reading.holding import holds_beside
from intake.reading.labels import FIELD_PHRASES, fold
from intake.reading.leads import meant
from intake.reading.likeness import bears, mark_of, plain
from intake.reading.notes import unkept_day
from intake.reading.prose.headers import Wanted, unkept_days, wanted_dates
from intake.reading.prose.statements import sentences
from intake.reading.prose.tokens import tokenise
from intake.reading.rows import Row
from intake.reading.unnamed import HORIZON
from intake.reading.values import dates, no_days
from orders import Evidence, Read, Source

PRICES = ("preis", "festpreis", "price", "prix", "prijs", "precio", "prezz", "preco", "pris", "cen", "hinta", "fiyat")
OPEN = 0.9
"""From this chance on what stands in a wanted day's place leaves it open, "nach Absprache"; "see the lines" has up to .8."""
SENTENCE = 3
"""Words from which on a block of text may be a sentence."""
SURE = 0.85
"""The most that such a day is believed: of 61 days that words around them tell, on the papers of eleven sets, 60 were right."""


def _of_prices(words: Sequence[str]) -> bool:
    """Whether a sentence speaks of prices and of no delivery: "Festpreise bis zum 31.12." """
    return any(w.startswith(PRICES) for w in words) and meant(words) != "ship_to"


def said_wanted(rows: Sequence[Row], order_date: Read[date] | None, context: Context) -> Read[date] | None:
    """The surest later day that a sentence of the rows wants the goods for; None where none says one, or two say different ones."""
    if order_date is None:
        return None
    found: list[tuple[Wanted, Block, str]] = []
    for block in text_blocks(rows):
        text = "\n".join(block.lines)
        if not any(c.isdigit() for c in text) or max(len(c.words) for c in block.chunks) < SENTENCE:
            continue
        for start, end in sentences(text, 0, len(text)):
            if _of_prices(fold(text[start:end])):
                continue
            tokens = tokenise(text, start, end)
            for one in wanted_dates(text, tokens, start, end, order_date.value):
                written = dates(text[one.start : one.end], context.month_first)  # a paper may write the month first
                if one.exact:
                    found.append((replace(one, day=written[0][0]) if written else one, block, text))
    found = [f for f in found if order_date.value < f[0].day <= order_date.value + HORIZON]
    best = max(found, key=lambda f: f[0].sure, default=None)
    if best is None or any(w.day != best[0].day and w.sure == best[0].sure for w, _, _ in found):
        return None
    wanted, block, text = best
    chunk = block.chunks[text.count("\n", 0, wanted.start)]
    return read_at(wanted.day, Place(block.page, chunk.words), min(SURE, wanted.sure), context)


def unkept(
    labels: Sequence[Label], cells: Sequence[GridCell], rows: Sequence[Row], gone: Read[date] | None, context: Context
) -> tuple[Read[str], ...]:
    """A note for each day that is none where a paper wants the goods: behind a label, in the lines' column of days, in a sentence; and for
    the wanted day that was let go of since it is long `gone`."""
    spots = [next((p for _, p in x.values if any(c.isdigit() for c in p.text)), None) for x in labels if "requested_date" in x.meanings]
    runs = [(p.page, p.box, p.text[a:b]) for p in spots if p for a, b in no_days(p.text)]
    runs += [(c.page, c.box, c.text[a:b]) for c in cells for a, b in no_days(c.text)]
    for block in text_blocks(rows):
        text = "\n".join(block.lines)
        for sentence in sentences(text, 0, len(text)) if any(True for _ in no_days(text)) else ():
            runs += [(block.page, block.chunks[text.count("\n", 0, a)].box, text[a:b]) for a, b in unkept_days(text, *sentence)]
    said = [p for x in labels if "requested_date" in x.meanings for _, p in x.values[:1] if not any(c.isdigit() for c in p.text)]
    runs += [(p.page, p.box, p.text) for p in said if holds_beside(p.text) >= OPEN]  # "on call-off", "as will be agreed"
    told = {words: Evidence(context.document, page, box, words, context.source) for page, box, words in reversed(runs)}
    return tuple(unkept_day(place) for place in (*told.values(), *([gone.evidence] if gone and gone.evidence else [])))


NEW = 0.75
"""Confidence of a date that is told only by its being new to a layout."""


def new_date(marks: Collection[str], rows: Sequence[Row], page: Page, order_date: date | None, context: Context) -> Read[date] | None:
    """The date that stands beside or below a label which no taught document of the layout bore, and which is after the order's own: the
    delivery date that the taught order did not ask for. None where there is no such date, or more than one."""
    found: dict[date, Place] = {}
    for row, above in zip(rows, [None, *rows], strict=False):
        for k, chunk in enumerate(row.chunks):
            hits = dates(chunk.text, context.month_first)
            if len(chunk.words) > 7 or len(hits) != 1 or order_date is None or hits[0][0] <= order_date:
                continue
            over = [c for c in above.chunks if c.x0 < chunk.x1 and chunk.x0 < c.x1] if above else []
            beside = [c for c in (*row.chunks[max(0, k - 1) : k], *over) if not any(ch.isdigit() for ch in c.text)]
            label = next((c for c in (chunk, *beside) if mark_of(c, page.width)), None)
            if label and not bears(mark_of(label, page.width), marks) and not FIELD_PHRASES.get(plain(label)):
                found[hits[0][0]] = Place(row.page, chunk.words)
    if len(found) != 1:
        return None
    value, place = next(iter(found.items()))
    return Read(value, place.text, NEW, Evidence(context.document, place.page, place.box, place.text, Source.MEMORY))
