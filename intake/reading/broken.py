"""Labels and values that a narrow column breaks: "Fecha de / entrega", "1 de octubre de / 2026"."""

from collections.abc import Sequence
from datetime import date

from intake.pages.page import Word
from intake.reading.labels import Phrases
from intake.reading.rows import Chunk, Row
from intake.reading.values import dates


def _goes_on(chunk: Chunk, rows: Sequence[Row]) -> Chunk | None:
    """The chunk of the next rows that begins close below another one at its left edge, as words do that a narrow column breaks."""
    box = chunk.box
    height = box.bottom - box.top
    near = (c for r in rows for c in r.chunks if -0.4 * height <= c.box.top - box.bottom < 0.6 * height)
    return next((c for c in near if abs(c.x0 - chunk.x0) < 2), None)


def broken_label(chunks: Sequence[Chunk], rows: Sequence[Row], phrases: Phrases) -> tuple[str, ...]:
    """What a label means that a narrow column breaks, "Fecha de / entrega"; empty where its second row is a label with a value of its own.

    `chunks` are the label's first row and what stands right of it.
    """
    label, *right = chunks
    below = _goes_on(label, rows)
    if below is None or not label.folded or len(below.words) > 2:
        return ()
    valued = right and _goes_on(right[0], rows) and (dates(right[0].text) or not any(map(str.isdigit, right[0].text)))
    return () if valued else phrases.get((*label.folded, *below.folded))


def broken_date(words: Sequence[Word], rows: Sequence[Row], month_first: bool | None) -> tuple[tuple[date, str], ...]:
    """The date of a cell that its column has broken: "1 de octubre de / 2026"."""
    text = " ".join(w.text for w in words)
    at = next((k for k, r in enumerate(rows) if any(words[-1] is w for w in r.words)), None)
    if at is None or not any(c.isdigit() for c in text):
        return ()
    below = _goes_on(Chunk(list(words), words[0].x0, words[-1].x1), rows[at + 1 : at + 3])
    if below is None or dates(below.text, month_first) or len(words) > 6:
        return ()
    return dates(f"{text} {' '.join(w.text for w in below.words[:2])}", month_first)
