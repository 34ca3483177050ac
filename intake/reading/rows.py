"""Words become rows of text, and rows become chunks: runs of words that stand together."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from intake.pages.page import Page, Word
from intake.reading.labels import fold, row_meaning
from intake.reading.values import HALVES, NUMBER, is_currency, number, unit_of
from orders import Box, Source

GAP = 0.55
"""A gap wider than this share of the text height ends a chunk; the usual word space is half as wide. Typewriter faces space wider."""


def box_of(words: Sequence[Word]) -> Box:
    return Box(min(w.x0 for w in words), min(w.top for w in words), max(w.x1 for w in words), max(w.bottom for w in words))


@dataclass
class Chunk:
    """Words of one row that stand together, left to right."""

    words: list[Word]
    x0: float
    x1: float

    @cached_property
    def text(self) -> str:
        return " ".join(w.text for w in self.words)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        return tuple(f for w in self.words for f in fold(w.text))

    @cached_property
    def places(self) -> list[int]:
        """For each folded word the index of the word it comes from."""
        return [i for i, w in enumerate(self.words) for _ in fold(w.text)]

    @cached_property
    def number(self):
        return number(self.text)

    @property
    def center(self) -> float:
        return (self.x0 + self.x1) / 2

    @cached_property
    def box(self) -> Box:
        return box_of(self.words)


@dataclass
class Row:
    """One line of text on a page; `height` is the text height in points."""

    page: int
    top: float
    bottom: float
    words: list[Word]
    chunks: list[Chunk] = field(default_factory=list)

    @cached_property
    def height(self) -> float:
        return sorted(w.bottom - w.top for w in self.words)[len(self.words) // 2]

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @cached_property
    def text(self) -> str:
        return "  ".join(c.text for c in self.chunks)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        return tuple(f for c in self.chunks for f in c.folded)

    @cached_property
    def numbers(self) -> list[Chunk]:
        return [c for c in self.chunks if c.number]

    @cached_property
    def noise(self) -> str:
        return row_meaning(self.folded)

    @property
    def box(self) -> Box:
        return box_of(self.words)


USUAL, JOINED, PARTED = "usual", "joined", "parted"
"""How digits with a blank between them are read: one number where the blank is a word space, where it is no wide gap, or never."""


def text_rows(page: Page, digits: str = USUAL) -> list[Row]:
    """The page's rows from top to bottom. A word joins a row where its middle lies within the middle half of the row's height.

    `digits` says when "1 250" is one number (USUAL, JOINED, PARTED); a page whose font sets odd blanks needs another way than most.
    """
    rows: list[list[Word]] = []
    middles: list[float] = []
    heights: list[float] = []
    for word in sorted(page.words, key=lambda w: w.top + w.bottom):
        middle, height = (word.top + word.bottom) / 2, max(word.bottom - word.top, 1.0)
        for k in range(len(rows) - 1, max(-1, len(rows) - 4), -1):
            if abs(middles[k] - middle) <= 0.33 * min(heights[k], height):
                rows[k].append(word)
                break
        else:
            rows.append([word])
            middles.append(middle)
            heights.append(height)
    made = []
    for k, words in enumerate(rows):
        words.sort(key=lambda w: w.x0)
        rows[k] = _unspaced(words)
    space = max(0.3, _word_space(rows))
    for words in rows:
        row = Row(page.number, min(w.top for w in words), max(w.bottom for w in words), words)
        pitch = _pitch(words) if page.source == Source.OCR else 0.0
        row.chunks = _chunks(words, space, {USUAL: 1.15 * space, JOINED: 0.65, PARTED: 0.0}[digits], pitch)
        made.append(row)
    made.sort(key=lambda r: r.middle)
    return made


SPACED = 5
"""So many letters in a row, each a word of its own, are a word that is set with wide spaces."""


def _unspaced(words: list[Word]) -> list[Word]:
    """A row's words, letters that are set with wide spaces put together: "P U R C H A S E   O R D E R"."""
    short = [len(w.text) <= 2 and w.text.isalpha() for w in words]
    if sum(short) < SPACED:
        return words
    made: list[Word] = []
    for at, word in enumerate(words):
        last = made[-1] if made else None
        gaps = [words[k].x0 - words[k - 1].x1 for k in range(max(1, at - 6), min(len(words), at + 7)) if short[k] and short[k - 1]]
        usual = sorted(gaps)[len(gaps) // 2] if len(gaps) >= SPACED - 1 else 0.0
        height = word.bottom - word.top
        near = last is not None and word.x0 - last.x1 <= min(1.4 * usual, height)
        if last is not None and near and word.text.isalpha() and (short[at] or short[at - 1]):
            made[-1] = last._replace(
                text=last.text + word.text, x1=word.x1, top=min(last.top, word.top), bottom=max(last.bottom, word.bottom)
            )
        else:
            made.append(word)
    return made


BOXES = 4
"""So many characters, each a word of its own at one distance from the next, are a number that is set in boxes."""


def boxes_joined(row: Row) -> Row:
    """A row with the characters of a number that stands in boxes put together: "0  6  7  5  8"."""
    runs: list[list[Word]] = []
    for word in row.words:
        last = runs[-1] if runs else []
        single = len(word.text) == 1 and word.text.isalnum()
        near = bool(last) and len(last[-1].text) == 1 and word.x0 - last[-1].x0 < 3 * row.height
        if single and near and (len(last) < 2 or abs((word.x0 + word.x1) / 2 - _next(last)) <= 0.2 * row.height):
            last.append(word)
        else:
            runs.append([word])
    wholes = [r for r in runs if len(r) >= BOXES and sum(w.text.isdigit() for w in r) >= BOXES - 1]
    if not wholes:
        return row
    whole = {id(w): r for r in wholes for w in r}
    made = Row(row.page, row.top, row.bottom, [])
    for chunk in row.chunks:
        words: list[Word] = []
        for word in chunk.words:
            run = whole.get(id(word))
            if run is None:
                words.append(word)
            elif word is run[0]:
                words.append(word._replace(text="".join(w.text for w in run), x1=run[-1].x1))
        if words:
            made.words += words
            made.chunks.append(Chunk(words, words[0].x0, words[-1].x1))
    return made


def _next(run: Sequence[Word]) -> float:
    """Where the middle of the next box is."""
    a, b = ((w.x0 + w.x1) / 2 for w in run[-2:])
    return 2 * b - a


PAGE_NUMBER = re.compile(
    r"\b(?:page|seite|blatt|p[aá]gina|p[aá]g\.?|folio|p\.|strona|str\.|sid[ae]|side|sivu|strana|oldal|sayfa)\s*:?\s*\d+(?:\s*(?:/|of|von|de|van|di|sur|z|av?|af|din)\s*\d+)?\b|^\W*\d+\s*/\s*\d+\W*$",
    re.IGNORECASE,
)


def without_furniture(rows_by_page: dict[int, list[Row]]) -> dict[int, list[Row]]:
    """The rows without running heads and feet: rows at the edge of the page that stand at one height with the same words on several pages,
    and page numbers. A line's own rows may repeat at one height too, but other rows stand between them and the edge."""
    seen: dict[tuple[str, int], set[int]] = {}

    def key(row: Row) -> tuple[str, int]:
        return LONE.sub("0", row.text), round(row.middle / 6)

    if len(rows_by_page) > 1:
        for page, rows in rows_by_page.items():
            for row in rows[:EDGE] + rows[-EDGE:]:
                text, y = key(row)
                for near in (y - 1, y, y + 1):
                    seen.setdefault((text, near), set()).add(page)

    def runs(row: Row) -> bool:
        return (len(seen.get(key(row), ())) > 1 and not _label_like(row)) or (
            len(row.chunks) <= 3 and bool(PAGE_NUMBER.search(row.text))
        )  # "p. 107" in a row of a table is none

    kept = {}
    for page, rows in rows_by_page.items():
        edges = {id(r) for r in (*_at_edge(rows[:EDGE], runs), *_at_edge(rows[: -EDGE - 1 : -1], runs))}
        kept[page] = [r for r in rows if id(r) not in edges]
    return kept


EDGE = 12
"""Rows from the top and the bottom of a page among which running heads and feet are looked for."""
LONE = re.compile(r"(?<![\w.,/-])\d{1,3}(?![\w.,/-])")
"""A number that may count pages."""


def _at_edge(rows: Sequence[Row], runs: Callable[[Row], bool]) -> list[Row]:
    """The running rows with which a page begins (rows from its edge inwards); two others in a row end them."""
    found, others = list[Row](), 0
    for row in rows:
        if runs(row):
            found.append(row)
            others = 0
        elif (others := others + 1) > 1:
            break
    return found


def _label_like(row: Row) -> bool:
    """A repeated table header is no furniture, nor is a line that happens to be printed twice."""
    return len(row.chunks) >= 3


def _word_space(rows: Sequence[Sequence[Word]]) -> float:
    """The page's usual space between words as a share of the text height, 0 where hardly any words stand side by side."""
    spaces = sorted(
        (b.x0 - a.x1) / max(1.0, b.bottom - b.top)
        for words in rows
        for a, b in pairwise(words)
        if a.text[:1].isalpha() and b.text[:1].isalpha()
    )
    near = [s for s in spaces if 0.05 < s < 0.8]
    return near[len(near) // 2] if len(near) >= 6 else 0.0


def blanks_in_numbers(rows: Sequence[Row]) -> bool:
    """Whether digits stand so close together somewhere that they may be one number or two."""
    pairs = ((a, b, 0.65 * row.height) for row in rows for a, b in pairwise(row.words))
    return any(THOUSANDS.match(b.text) and a.text[-1:].isdigit() and 0.0 < b.x0 - a.x1 < most for a, b, most in pairs)


def _chunks(words: Sequence[Word], space: float, blank: float, pitch: float = 0.0) -> list[Chunk]:
    """Runs of words; `space` is the page's usual word space and `blank` the widest space within a number, as shares of the text height;
    `pitch` is the row's `_pitch`."""
    chunks: list[Chunk] = []
    wide = max(GAP, 1.25 * space)
    for word in words:
        if chunks:
            last = chunks[-1]
            before = last.words[-1]
            height = min(word.bottom - word.top, before.bottom - before.top)
            gap = word.x0 - before.x1
            whole = len(last.words) > 1 and _is_sign(before.text) and last.words[-2].text[-1:].isdigit()
            two = word.text[0].isdigit() and before.text[-1].isdigit() and number(before.text) is not None and number(word.text) is not None
            two = two and not (re.fullmatch(HALVES, word.text) and before.text.isdigit())  # 1 1/2
            two = two or (before.text[-1].isdigit() and number(before.text) is not None and DATE.match(word.text) is not None)
            group = bool(two and THOUSANDS.match(word.text) and GROUPS.match(before.text) and gap <= blank * height)
            closed = (two and not group) or (
                (whole and word.text[:1].isdigit())
                or (len(last.words) == 2 and _is_sign(last.words[0].text) and before.text[-1:].isdigit() and is_currency(word.text))
                or (len(last.words) == 2 and bool(unit_of(before.text)) and PRICED.match(word.text) is not None and _is_number(last.words))
            )  # "507,31 EUR", "EUR 2.57" and "50,00 pcs" are whole: another number, or the sign before it, begins another chunk
            near = max(wide, blank) * height if group else wide * height if not closed else min(0.3, blank) * height
            typed = not closed and word.x0 - before.x0 < (len(before.text) + 1.5) * pitch  # less than two blanks
            priced = word.text[0] == "/" and before.text[-1:].isdigit() and gap <= 2.5 * height  # "14.30   / 100 EA"
            if gap <= near or typed or priced or (gap <= 1.2 * height and not closed and _belong(before.text, word.text)):
                last.words.append(word)
                last.x1 = max(last.x1, word.x1)
                continue
        chunks.append(Chunk([word], word.x0, word.x1))
    return chunks


STEADY = 0.06
"""Share by which the pitch of a typewriter's letters seems to vary, since letters fill their places by more or less."""
UNFILLED = 0.8
"""Letters' places by which the ink of a word may fall short of all its places: a comma or an i at its end."""


def _pitch(words: Sequence[Word]) -> float:
    """The distance (points) from letter to letter in a row of a face whose letters are all of one width, 0.0 where it is of none: there the
    next word begins as many letters behind the last one's beginning as that one has, and one more, and a word is as wide as its letters are
    many. A scan shows the letters' ink, of which a comma has little, so that the blanks between words seem wide."""
    near = [(a, b) for a, b in pairwise(words) if 0.0 < b.x0 - a.x1 < b.bottom - b.top]
    steps = sorted((b.x0 - a.x0) / (len(a.text) + 1) for a, b in near)
    usual = steps[len(steps) // 2] if len(steps) >= 3 else 0.0
    steady = [pair for pair in near if abs(pair[1].x0 - pair[0].x0 - usual * (len(pair[0].text) + 1)) <= STEADY * (pair[1].x0 - pair[0].x0)]
    filled = usual > 0.0 and all(-0.1 <= len(w.text) - (w.x1 - w.x0) / usual <= UNFILLED for pair in steady for w in pair)
    return usual if filled and len(steady) >= max(3, 0.75 * len(near)) else 0.0


THOUSANDS = re.compile(r"^\d{3}(?:[.,]\d+)?$")
"""The further digits of a number that is written with blanks: 1 040,10."""
DATE = re.compile(r"^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$")
PRICED = re.compile(r"^\d[\d.,]*[.,]\d{2,4}$")
GROUPS = re.compile(r"^\D{0,2}\d{1,3}$")
"""The first digits of such a number."""


def _is_number(words: Sequence[Word]) -> bool:
    """Whether words say a number (asked of the words, since a chunk that still grows must not keep what it said)."""
    return number(" ".join(w.text for w in words)) is not None


def _is_sign(text: str) -> bool:
    return text == "%" or is_currency(text)


def _belong(before: str, after: str) -> bool:
    """A number and its currency or percent sign stay together over a wider gap."""
    if _is_sign(before):
        return bool(NUMBER.match(after)) and after[:1].isdigit()
    return _is_sign(after) and before[-1:].isdigit()
