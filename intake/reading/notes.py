"""Sentences that change an order: "only complete delivery", "nicht vor dem 12.", "annule et remplace la commande"."""

from collections.abc import Sequence

from intake.pages.page import Page
from intake.reading.fields import Context
from intake.reading.holding import HELD, holds
from intake.reading.labels import LISTS, Phrases
from intake.reading.rows import Row, box_of
from orders import Evidence, Read

NOTES = Phrases(LISTS["notes"])
LISTED = 0.8
"""Confidence of a note with words of the list."""
SPOKEN = 4
"""Words of a chunk that can be a sentence of its own."""


def notes_of(rows: Sequence[Row], context: Context) -> tuple[Read[str], ...]:
    """The chunks of running text that hold such words, each as it is written; a sentence that runs on is kept to its row."""
    found: list[Read[str]] = []
    for row in rows:
        for chunk in row.chunks:
            listed = len(chunk.words) > 1 and any(True for _ in NOTES.find(chunk.folded))
            sure = LISTED if listed else holds(chunk.text) if len(chunk.words) >= SPOKEN else 0.0
            if sure < HELD:
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
