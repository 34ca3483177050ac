"""What kind of document the printed title says it is, and the number that stands beside it without a label."""

from collections.abc import Sequence

from intake.reading.fields import NUMBER_VALUE, Place
from intake.reading.labels import TITLE_PHRASES
from intake.reading.rows import Row
from intake.reading.values import dates
from orders import DocumentKind


def titled_kind(rows: Sequence[Row], page_height: float) -> tuple[DocumentKind, float]:
    """The kind that the largest title words of the first page name, and how sure that is (0..1)."""
    best: tuple[float, str] = (0.0, "")
    heights = sorted(r.height for r in rows)
    usual = heights[len(heights) // 2] if heights else 10.0
    for row in rows:
        if row.top > 0.62 * page_height:
            break
        for chunk in row.chunks:
            for start, end, meanings in TITLE_PHRASES.find(chunk.folded):
                if start > 2:
                    continue
                share = (end - start) / len(chunk.folded)
                big = min(2.5, row.height / max(usual, 1.0))
                capital = 0.4 if chunk.words[0].text.isupper() and len(chunk.words[0].text) > 2 else 0.0
                score = big + 0.8 * share + 0.35 * (end - start) + capital - 0.4 * start - 0.8 * row.top / page_height
                if chunk.words[min(len(chunk.words), end) - 1].text.endswith(":") and big < 1.2:
                    score -= 0.7
                if score > best[0]:
                    best = (score, meanings[0])
    if not best[1]:
        return DocumentKind.OTHER, 0.3
    return DocumentKind(best[1]), min(0.95, 0.35 + 0.2 * best[0])


BELOW = 2
"""Rows below the title in which its number may stand."""
DIGITS = 4
"""Digits that tell a number without a label from a house number."""


def titled_number(rows: Sequence[Row]) -> Place | None:
    """The number that stands alone, right of the title or just below it: "PURCHASE ORDER / MOS-PO-26-2695"."""
    for at, row in enumerate(rows):
        if not any(start == 0 and end == len(c.folded) for c in row.chunks for start, end, _ in TITLE_PHRASES.find(c.folded)):
            continue
        for near in rows[at : at + BELOW + 1]:
            for chunk in near.chunks:
                text = chunk.text.strip(".,:;#")
                if len(chunk.words) == 1 and NUMBER_VALUE.match(text) and sum(c.isdigit() for c in text) >= DIGITS and not dates(text):
                    return Place(near.page, [chunk.words[0]._replace(text=text)])
    return None
