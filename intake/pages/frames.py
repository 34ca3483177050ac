"""Frames that a printer for text draws with signs: "+----+" above a row and "|" beside its cells are no words."""

import re
from collections.abc import Sequence

from intake.pages.page import Word

BARS = "|│┃║¦"
FRAME = re.compile(rf"[{BARS}]+|[+\-=_*{BARS}─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]{{3,}}")
ENOUGH = 6
"""Words that a frame touches on a page with one: fewer bars are words of their own."""


def without_frames(words: Sequence[Word]) -> list[Word]:
    """The words of a page without the signs of frames; a word that a bar cuts becomes several, each with its share of the box."""
    touched = sum(any(bar in word.text for bar in BARS) for word in words)
    if touched < ENOUGH:
        return list(words)
    return [part for word in words if not FRAME.fullmatch(word.text) for part in _parts(word)]


def _parts(word: Word) -> list[Word]:
    if not any(bar in word.text for bar in BARS):
        return [word]
    width = (word.x1 - word.x0) / len(word.text)
    found = re.finditer(rf"[^{BARS}]+", word.text)
    parts = [word._replace(text=m[0], x0=word.x0 + width * m.start(), x1=word.x0 + width * m.end()) for m in found]
    return [part for part in parts if not FRAME.fullmatch(part.text)]
