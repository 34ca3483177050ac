"""How high a line of text is by its font, from the box of the ink that it happens to hold.

A text layer tells the box of the font; pictures tell only ink, and "more" is half as high as "Page". All that is asked of heights, of gaps
as shares of them and of what stands level is asked of the font's box, so that a scan is read by the same measures as a text layer.
"""

import unicodedata
from functools import cache
from statistics import median_low

import numpy as np

BOX = (0.93, 0.22)
"""Ascent and descent of a font's box, as shares of its size: those of Arial, Helvetica and their like."""
X_HEIGHT, CAPITAL, ACCENTED, DESCENDER, TAIL = 0.52, 0.72, 0.92, 0.21, 0.12
CLOSE = 0.25
"""Share of the height of what holds most ink within which points and accents stand above or below it."""
DRAWN = 0.9
"""A row with more than this share of ink is a drawn line: letters have blanks between them."""
TALL, DEEP, TAILED = frozenset("bdfhijklt()[]{}/|\\%&$€£#!?@"), frozenset("gjpqyçş()[]{}|\\/@§"), frozenset("Q,;")


@cache
def _reach(letter: str) -> tuple[float, float]:
    """How far a sign's ink goes above and below the base line, as shares of the font's size."""
    accented = len(unicodedata.normalize("NFD", letter)) > 1 and letter not in "çşÇŞ"
    up = ACCENTED if accented and letter.isupper() else CAPITAL
    tall = letter.isupper() or letter.isdigit() or letter in TALL or accented
    down = DESCENDER if letter in DEEP else TAIL if letter in TAILED else 0.0
    return up if tall else X_HEIGHT if letter.isalpha() else 0.0, down


def font_box(text: str, top: float, bottom: float) -> tuple[float, float] | None:
    """Top and bottom of the font's box of a text whose ink has these, in any unit downwards; None where the text has no letter or digit."""
    if not any(c.isalnum() for c in text):
        return None
    up, down = (max(reaches) for reaches in zip(*map(_reach, text), strict=True))
    size = (bottom - top) / (up + down)
    base = bottom - down * size
    return base - BOX[0] * size, base + BOX[1] * size


def levelled(texts: list[tuple[str, float, float]]) -> tuple[float, float] | None:
    """The font's box of words (text, top, bottom) that stand side by side: the one in the middle by their letters, so that none of them
    that holds a stain or a rest of a drawn line is heard."""
    boxes = [box for text, top, bottom in texts if (box := font_box(text, top, bottom)) for _ in range(len(text))]
    return (median_low(b[0] for b in boxes), median_low(b[1] for b in boxes)) if boxes else None


def inked(ink: np.ndarray, close: float = CLOSE) -> tuple[int, int] | None:
    """The rows (from, to) of a line or word within its box, of which `ink` says where ink is: the run of rows with most ink and what stands
    as close to it as a share `close` of its height, since a box may have a margin, hold a drawn line or reach into the next line of text.
    None where the box is blank."""
    rows = ink.sum(axis=1)
    if ink.shape[1] > ink.shape[0]:
        rows[rows > DRAWN * ink.shape[1]] = 0
    edges = np.flatnonzero(np.diff((rows > 0).astype(np.int8), prepend=0, append=0)).tolist()
    runs = list(zip(edges[::2], edges[1::2], strict=True))
    if not runs:
        return None
    main = max(range(len(runs)), key=lambda k: int(rows[slice(*runs[k])].sum()))
    first = last = main
    reach = close * (runs[main][1] - runs[main][0])
    while first and runs[first][0] - runs[first - 1][1] <= reach:
        first -= 1
    while last + 1 < len(runs) and runs[last + 1][0] - runs[last][1] <= reach:
        last += 1
    return runs[first][0], runs[last][1]
