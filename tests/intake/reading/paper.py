"""Pages set by hand for tests: words placed where a typesetter would put them, without any PDF library between."""

import re
from collections.abc import Sequence

from intake.pages.page import Page, Ruling, Word
from orders import Source

WIDTH = 0.5
"""Average width of a character as a share of the type size."""


class Paper:
    """One page under construction, A4 in points."""

    def __init__(self, number: int = 1, size: float = 9.0, width: float = 595.0, height: float = 842.0):
        self.number, self.size, self.width, self.height = number, size, width, height
        self.words: list[Word] = []
        self.rulings: list[Ruling] = []

    def put(self, x: float, y: float, text: str, *, size: float | None = None, align: str = "left") -> "Paper":
        """Set a run of words with its left, right or middle at x and its baseline box from y downwards."""
        size = size or self.size
        wide = len(text) * size * WIDTH
        at = x if align == "left" else x - wide if align == "right" else x - wide / 2
        for word in text.split(" "):
            if word:
                self.words.append(Word(word, at, y, at + len(word) * size * WIDTH, y + size))
            at += (len(word) + 1) * size * WIDTH
        return self

    def row(self, y: float, stops: Sequence[tuple[float, str]], texts: Sequence[str], *, size: float | None = None) -> "Paper":
        """One table row: texts at the stops (x, alignment)."""
        for (x, align), text in zip(stops, texts, strict=True):
            if text:
                self.put(x, y, text, size=size, align=align)
        return self

    def rule(self, y: float, x0: float = 40.0, x1: float = 555.0) -> "Paper":
        self.rulings.append(Ruling(x0, y, x1, y))
        return self

    def page(self) -> Page:
        return Page(self.number, self.width, self.height, tuple(self.words), Source.TEXT_LAYER, tuple(self.rulings))


def typed(text: str, number: int = 1) -> Page:
    """A page set by typewriter: every character 5 points wide, every line 12 points high, words where they stand in the text."""
    words = []
    for k, line in enumerate(text.strip("\n").split("\n")):
        words += [Word(m[0], 20 + 5.0 * m.start(), 30 + 12.0 * k, 20 + 5.0 * m.end(), 40 + 12.0 * k) for m in re.finditer(r"\S+", line)]
    return Page(number, 700, max(842.0, 30 + 12.0 * text.count("\n") + 60), tuple(words), Source.TEXT_LAYER)
