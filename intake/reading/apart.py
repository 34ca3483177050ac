"""Lines of one order that go to places of their own: by a column, by their numbers in a sentence, by the sheets of a workbook.

A sales order goes to one place, so a person parts what names several.
"""

import re
from collections.abc import Sequence
from itertools import chain

from intake.pages.page import Page
from intake.reading.addresses import STREETS, ZIP_CITY
from intake.reading.elsewhere import TOWARD
from intake.reading.fields import Context
from intake.reading.grid import Column, GridCell, around
from intake.reading.holding import said_in
from intake.reading.items import Found
from intake.reading.labels import OTHER, fold
from intake.reading.leads import a_house, a_site, meant
from intake.reading.prose.lexicon import plain
from intake.reading.prose.statements import Lines
from intake.reading.rows import Row, box_of
from intake.reading.threads import BODY
from intake.reading.values import dates
from orders import Evidence, Order, Read

POSITION = re.compile(
    r"(?<!\w)(?:pos(?:ition|itionen|itions|ten|te|tes)?|artikel|zeilen?|items?|lines?|lignes?|regels?|lineas?|rig(?:a|he)|poz(?:ycja)?)"
    r"\.?\s*\d{1,4}\b(?![.,]\d)"
)
"""A line called by its number, in plain text."""
DAY = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.")
NEAR = 4
"""Words from one of direction on within which a depot is named: "to our York depot"."""
SURE, LIKELY = 0.8, 0.3
"""Confidence of a place that is one, and of a sheet's name, of which only the customer's addresses can tell."""
NOWHERE = "no place"


def by_column(found: Found | None, context: Context) -> tuple[Read[str], ...]:
    """The places of a column that names one for each line, or for some of them; none where all lines go to one."""
    if found is None:
        return ()
    for k, column in enumerate(found.grid.columns):
        if any(k == at for role, at in found.roles.columns.items() if role != OTHER):
            continue
        named: dict[str, list[GridCell]] = {}
        for item in found.items:
            cells = [piece.cells[k] for piece in item.pieces if k in piece.cells]
            named.setdefault(" ".join(cell.text for cell in cells) or NOWHERE, cells)
        if len(named) > 1 and _places(column, named.keys() - {NOWHERE}):
            return tuple(Read(text, text, SURE, _place(text, cells, context)) for text, cells in named.items())
    return ()


def by_number(rows: Sequence[Row], context: Context) -> tuple[Read[str], ...]:
    """The rows outside of the lines that send some of them to a place or on a day by their numbers."""
    said = [
        (row.text, Evidence(context.document, row.page, box_of(row.words), row.text, context.source)) for row in rows if deals(row.text)
    ]
    return tuple(Read(text, text, SURE, place) for text, place in said)


def by_sheet(order: Order, pages: Sequence[Page], document: str) -> Order:
    """The order with the names of the sheets on which its lines stand, if there are several: "Lager Leeds", "York"."""
    titles = {page.number: page for page in pages if page.title.strip()}
    used = {at: titles[at] for line in order.lines if line.evidence and (at := line.evidence.page) in titles}
    sure = SURE if sum(a_site(words) or a_house(words) for words in (fold(p.title) for p in used.values())) > 1 else LIKELY
    named = [Read(p.title, p.title, sure, Evidence(document, p.number, None, p.title, p.source)) for p in used.values()]
    return order.going(*named) if len(named) > 1 else order


def by_text(text: str) -> tuple[Read[str], ...]:
    """The sentences of a mail that send some of its lines to a place or on a day by their numbers."""
    lines = Lines.of(text)
    said = [lines.place(BODY, start, end) for start, end in said_in(text) if deals(text[start:end])]
    return tuple(Read(place.text, place.text, SURE, place) for place in said)


def deals(sentence: str) -> bool:
    """Whether a sentence sends a line that it calls by its number to a depot or site, or several of them each toward a name or on a day."""
    starts = [hit.end() for hit in POSITION.finditer(plain(sentence))]
    parts = [sentence[start:end] for start, end in zip(starts, [*starts[1:], len(sentence)], strict=False)]
    toward = [[fold(part[hit.start() :])[:NEAR] for hit in TOWARD.finditer(part)] for part in parts]
    if any(map(a_site, chain(*toward))):
        return True
    return sum(bool(places or DAY.search(part) or dates(part)) for places, part in zip(toward, parts, strict=True)) > 1


def _places(column: Column, texts: set[str]) -> bool:
    """Whether a column holds places: its header says so, or does by half and each of its texts is that of a place."""
    if column.goes:
        return all(any(map(str.isalpha, text)) and not dates(text) for text in texts)
    half = a_site(words := fold(column.label)) or meant(words) == "ship_to"
    return half and all(a_site(fold(text)) or ZIP_CITY.search(text) or STREETS.match(text) for text in texts)


def _place(text: str, cells: Sequence[GridCell], context: Context) -> Evidence | None:
    if not cells:
        return None
    return Evidence(context.document, cells[0].page, around([cell.box for cell in cells]), text, context.source)
