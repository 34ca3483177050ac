"""Characters of a page become words: pypdfium2 gives each character's box, numpy finds where words end.

All arrays have one row per character; boxes are (x0, top, x1, bottom) in points of the turned page, in the order of the content stream.
"""

import ctypes
import math
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as c

from intake.pages.page import Word

SPACE = 0.128
"""A gap wider than this share of the character's height parts two words; pdfplumber's 0.15 of the type size, which is not always known."""
LEAST = 0.8
"""Points that part two words at least: small capitals set wide have boxes no higher than their ink."""
TOUCH = 0.05
"""Two printed runs that stand closer than this share of the height, with no blank printed between, are one word."""
STRAIGHT = 12.0
"""Degrees by which characters may lean and still stand in the reading direction."""
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
TIED = frozenset("fijlt")
"""Letters of ligatures: pdfium gives them the height of their ink, all others that of the type."""
PLAIN = {"\u00ad": "-", "\u2010": "-", "\u2011": "-", "\ufffe": "-"}
"""Characters for one sign; pdfium gives U+FFFE for some hyphens at the end of a line."""
BLANKS = (9, 10, 13, 32, 0xA0)
NOTHING = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The characters of one page: Unicode values, boxes in user space (left, bottom, right, top), the handle that answers for each."""

    codes: np.ndarray
    boxes: np.ndarray
    textpage: pdfium.PdfTextPage

    def angle(self, index: int) -> float:
        """Degrees clockwise by which a character is turned in user space."""
        return math.degrees(c.FPDFText_GetCharAngle(self.textpage.raw, index))

    def sample(self, most: int = 240) -> list[int]:
        """Indices of printed characters, spread over the page."""
        printed = np.flatnonzero(~np.isin(self.codes, BLANKS))
        step = max(1, len(printed) // most)
        return printed[::step].tolist()


def glyphs_of(textpage: pdfium.PdfTextPage, count: int) -> Glyphs:
    """All characters of a page in bulk."""
    handle, get_code, get_box, ref = textpage.raw, c.FPDFText_GetUnicode, c.FPDFText_GetLooseCharBox, ctypes.byref
    codes = np.fromiter((get_code(handle, i) for i in range(count)), dtype=np.int64, count=count)
    for i in np.flatnonzero(codes == 2).tolist():  # a hyphen where pdfium says so, else a character without meaning
        codes[i] = ord("-") if c.FPDFText_IsHyphen(handle, i) == 1 else 1
    rects = (c.FS_RECTF * count)()
    for i, rect in enumerate(rects):
        get_box(handle, i, ref(rect))
    edges = np.frombuffer(memoryview(rects).cast("B"), dtype=np.float32).reshape(-1, 4).astype(np.float64) if count else np.zeros((0, 4))
    boxes = np.stack([edges[:, 0], np.minimum(edges[:, 1], edges[:, 3]), edges[:, 2], np.maximum(edges[:, 1], edges[:, 3])], axis=1)
    return Glyphs(codes, boxes, textpage)


def turn_of(glyphs: Glyphs, rotation: int) -> int:
    """Degrees clockwise (0, 90, 180, 270) that bring most characters upright; the page's own rotation where it holds none."""
    quarters = [round(glyphs.angle(i) / 90) % 4 for i in glyphs.sample()]
    if not quarters:
        return rotation
    usual = max(set(quarters), key=quarters.count)
    return (-90 * usual) % 360 if quarters.count(usual) > 0.6 * len(quarters) else rotation


def turned(boxes: np.ndarray, bbox: tuple[float, float, float, float], turn: int) -> np.ndarray:
    """Boxes of user space (left, bottom, right, top) in the page turned clockwise by `turn`, from its top left corner."""
    left, bottom, right, top = bbox
    x0, y0, x1, y1 = boxes[:, 0], boxes[:, 1], boxes[:, 2], boxes[:, 3]
    if turn == 90:
        sides = (y0 - bottom, x0 - left, y1 - bottom, x1 - left)
    elif turn == 180:
        sides = (right - x1, y0 - bottom, right - x0, y1 - bottom)
    elif turn == 270:
        sides = (top - y1, right - x1, top - y0, right - x0)
    else:
        sides = (x0 - left, top - y1, x1 - left, top - y0)
    return np.stack(sides, axis=1)


def words_of(glyphs: Glyphs, bbox: tuple[float, float, float, float], turn: int) -> tuple[list[Word], list[Word]]:
    """Words that stand in the reading direction of the page turned by `turn`, and those that lean or stand across it (stamps, margins)."""
    boxes = turned(glyphs.boxes, bbox, turn)
    known = {code: _character(code) for code in set(glyphs.codes.tolist())}
    texts = [known[code] for code in glyphs.codes.tolist()]
    runs = _runs(texts, boxes, _printed_once(glyphs, texts, boxes))
    upright, leaning = [], []
    for run in runs:
        lean = (glyphs.angle(run[0]) + turn + 180) % 360 - 180
        (upright if abs(lean) <= STRAIGHT else leaning).append(run)
    blank_after = {i - 1 for i, text in enumerate(texts) if not text.strip()}
    joined = _joined(upright, boxes, blank_after)
    return _words(joined, texts, boxes), _words(_chains(leaning), texts, boxes)


def _character(code: int) -> str:
    """The character as it is read: ligatures taken apart, odd hyphens plain, '' for a blank or nothing that can be seen."""
    if code <= 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return ""
    char = chr(code)
    char = PLAIN.get(char, char)
    if char.isspace() or char in NOTHING or code == 0xA0 or code < 32:
        return ""
    return LIGATURES.get(char, char)


def _printed_once(glyphs: Glyphs, texts: list[str], boxes: np.ndarray) -> np.ndarray:
    """False for blanks, and for a character printed again within a point of its own place (bold by printing twice, shadows)."""
    keep = np.fromiter((bool(t) for t in texts), dtype=bool, count=len(texts))
    x, y = boxes[:, 0], boxes[:, 1]
    for line in (np.rint(y), np.floor(y)):
        order = np.lexsort((x, line, glyphs.codes))
        one, other = order[:-1], order[1:]
        same = (glyphs.codes[one] == glyphs.codes[other]) & (line[one] == line[other]) & (x[other] - x[one] < 1)
        again = same & (np.abs(one - other) > 1)  # the letters of a ligature share a box, but follow each other
        keep[np.maximum(one, other)[again]] = False
    return keep


def _runs(texts: list[str], boxes: np.ndarray, keep: np.ndarray) -> list[list[int]]:
    """Runs of characters in stream order that follow each other closely on one line."""
    index = np.flatnonzero(keep)
    if not len(index):
        return []
    b = boxes[index]
    size = np.maximum(b[:, 3] - b[:, 1], 1.0)
    gap = b[1:, 0] - b[:-1, 2]
    tied = np.fromiter((texts[i] in TIED for i in index), dtype=bool, count=len(index))
    within = (b[1:, 1] - b[:-1, 1]) * (b[1:, 3] - b[:-1, 3]) <= 0  # one box spans the other's height
    broken = (
        (gap > np.maximum(SPACE * size[1:], LEAST))
        | (b[1:, 0] < b[:-1, 0] - 0.6 * size[1:])
        | ((np.abs(b[1:, 3] - b[:-1, 3]) > 0.5 * np.minimum(size[1:], size[:-1])) & ~(within & (tied[1:] | tied[:-1])))
    )
    blanks = np.cumsum([not t for t in texts])
    broken |= blanks[index[1:]] != blanks[index[:-1]]
    cuts = np.flatnonzero(broken) + 1
    return [part.tolist() for part in np.split(index, cuts)]


def _joined(runs: list[list[int]], boxes: np.ndarray, blank_after: set[int]) -> list[list[int]]:
    """Runs that touch without a printed blank between them are one word, also where the stream printed them far apart."""
    starts: dict[tuple[int, int], list[int]] = {}
    for k, run in enumerate(runs):
        x, bottom = boxes[run[0]][0], boxes[run[0]][3]
        starts.setdefault((int(x // 4), int(bottom // 4)), []).append(k)
    after: dict[int, int] = {}
    taken: set[int] = set()
    for k, run in enumerate(runs):
        _, top, x1, bottom = boxes[run[-1]]
        if run[-1] in blank_after:
            continue
        size = max(bottom - top, 1.0)
        near = (starts.get((int(x1 // 4) + dx, int(bottom // 4) + dy), ()) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
        for other in (o for group in near for o in group):
            ox0, otop, _, obottom = boxes[runs[other][0]]
            same_line = abs(obottom - bottom) < 0.15 * size and abs((obottom - otop) - size) < 0.15 * size
            ahead = ox0 > boxes[run[0]][0]
            if ahead and other not in taken and same_line and -0.02 * size <= ox0 - x1 <= TOUCH * size:
                after[k] = other
                taken.add(other)
                break
    out = []
    for k in range(len(runs)):
        if k in taken:
            continue
        run, at = list(runs[k]), k
        while (at := after.get(at, -1)) >= 0:
            run += runs[at]
        out.append(run)
    return out


def _chains(runs: list[list[int]]) -> list[list[int]]:
    """Characters across the reading direction: those that follow each other without a blank are one word."""
    out: list[list[int]] = []
    for run in runs:
        if out and run[0] == out[-1][-1] + 1:
            out[-1] += run
        else:
            out.append(list(run))
    return out


def _words(runs: list[list[int]], texts: list[str], boxes: np.ndarray) -> list[Word]:
    if not runs:
        return []
    starts = np.cumsum([0] + [len(run) for run in runs[:-1]])
    parts = boxes[np.concatenate([np.asarray(run) for run in runs])]
    low = np.minimum.reduceat(parts[:, :2], starts, axis=0).tolist()
    high = np.maximum.reduceat(parts[:, 2:], starts, axis=0).tolist()
    return [Word("".join([texts[i] for i in run]), *a, *b) for run, a, b in zip(runs, low, high, strict=True)]
