"""The day for which a paper's sentences want the goods: "Wir brauchen die Sachen bis spätestens 14. Oktober", "on or before 03 JUN / 2026".

They are read as a mail's sentences are; only days that are written with their date count, since a weekday in a letter is mostly when
somebody may be reached.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from intake.reading.blocks import Block, text_blocks
from intake.reading.fields import Context, Place, read_at
from intake.reading.labels import fold
from intake.reading.leads import meant
from intake.reading.prose.headers import Wanted, wanted_dates
from intake.reading.prose.statements import sentences
from intake.reading.prose.tokens import tokenise
from intake.reading.rows import Row
from intake.reading.unnamed import HORIZON
from intake.reading.values import dates
from orders import Read

PRICES = ("preis", "festpreis", "price", "prix", "prijs", "precio", "prezz", "preco", "pris", "cen", "hinta", "fiyat")
SENTENCE = 3
"""Words from which on a block of text may be a sentence."""
SURE = 0.7
"""The most that such a day is believed: a person looks at it."""


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
