"""Scans and pictures made ready and read: by tesseract (psm 4 beats 6 on orders), and where that needs a witness by the second reader."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from statistics import median
from typing import Any

import cv2
import numpy as np
import pytesseract
from PIL import Image

from intake.pages import agree, second, upright
from intake.pages.level import inked, levelled
from intake.pages.page import Page, Unreadable, Word
from orders import Source

for _name in ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
LANGUAGES = ("deu", "eng", "fra", "nld", "spa", "ita")
"""Where a word is read equally well in two of them tesseract takes the first one's reading; English first would lose the accents."""
DPI = 300
MAX_PIXELS = 30_000_000
SECONDS = 150
MARKS = frozenset("|_~—-[]{}'`‘’“”\"")
SURE = 0.7
"""Mean confidence from which a page was certainly read the right way up."""
APART = 1.5
"""Share of the height of a line's words above which a gap may part columns."""


@cache
def languages() -> str:
    """The installed ones of our languages, for tesseract. Raises Unreadable where tesseract is not installed."""
    if not shutil.which("tesseract"):
        raise Unreadable("no_ocr", "is a scan and tesseract is not installed: install it, then put the mail back to work.")
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=False, timeout=30).stdout.split()
    chosen = [name for name in LANGUAGES if name in listed]
    if not chosen and "eng" not in listed:
        raise Unreadable("no_ocr", "is a scan and tesseract has no language installed: install tesseract-ocr-eng, then put the mail back.")
    return "+".join(chosen)


def read_picture(picture: Image.Image, number: int, width: float, height: float) -> Page:
    """Words and rulings of a picture; `width` and `height` are its size in points as it lies. Boxes are in the upright, straight page,
    whose turn and lean the page tells. Raises Unreadable where tesseract is missing or takes too long."""
    grey = np.asarray(picture.convert("L"))
    turn = 90 if upright.lies_sideways(grey) else 0
    page = _read(grey, turn, number, width, height)
    if _sureness(page) < SURE:  # upside down, or the wrong way round, or a bad picture
        found = _orientation(grey)
        for other in [found] if found is not None and found != turn else [(turn + 180) % 360] if found is None and page.words else []:
            page = max(page, _read(grey, other, number, width, height), key=_weight)
    return page


def _read(grey: np.ndarray, turn: int, number: int, width: float, height: float) -> Page:
    if turn % 180:
        width, height = height, width
    lean, ready = prepared(grey, turn, width)
    sx, sy = width / ready.shape[1], height / ready.shape[0]
    rulings, clean = upright.rulings_of(ready, sx, sy)
    words = _tesseract(clean, sx, sy)
    return Page(number, width, height, tuple(words), Source.OCR, rulings, rotation=turn, lean=lean)


def prepared(grey: np.ndarray, turn: int, width: float) -> tuple[float, np.ndarray]:
    """Degrees of lean and the picture ready to be read: upright, straight, evenly lit, at 300 dpi for a page `width` points wide."""
    grey = upright.turned(grey, turn, 0.0)
    scale = DPI / 72 * width / grey.shape[1]
    scale = min(scale, (MAX_PIXELS / grey.size) ** 0.5, 4.0)
    if scale > 1.1 or scale < 0.7:
        way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=way)
    grey = upright.flattened(upright.positive(grey, grey.shape[1] / width))
    lean = upright.lean_of(grey)
    return lean, upright.turned(grey, 0, lean)


def _tesseract(grey: np.ndarray, sx: float, sy: float) -> list[Word]:
    options = {"lang": languages(), "config": f"--psm 4 --dpi {round(72 / sx)} -c thresholding_method=0", "timeout": SECONDS}
    try:
        data = pytesseract.image_to_data(Image.fromarray(grey), output_type=pytesseract.Output.DICT, **options)
    except RuntimeError as error:
        if "timeout" in str(error).lower():
            raise Unreadable("timeout", f"has a picture that took longer than {SECONDS} s to read: look at it by eye.") from None
        raise
    return _words(data, grey, sx, sy)


def _words(data: dict[str, list[Any]], grey: np.ndarray, sx: float, sy: float) -> list[Word]:
    """Tesseract's words in points. Words that stand together in one of its lines get one height, that of their font by its ink. What stands
    far apart in it is measured apart, since it makes one line of two columns whose lines of text are not level."""
    lines: dict[tuple[int, int, int], list[int]] = {}
    for k, text in enumerate(data["text"]):
        if float(data["conf"][k]) >= 0 and _is_text(text.strip()):
            lines.setdefault((data["block_num"][k], data["par_num"][k], data["line_num"][k]), []).append(k)
    left, top, width, height = (list(data[name]) for name in ("left", "top", "width", "height"))
    for k in (k for line in lines.values() for k in line):
        box = grey[top[k] : top[k] + height[k], left[k] : left[k] + width[k]]
        if rows := inked(box < (int(box.min(initial=255)) + 2 * 255) // 3):  # level strokes are thin and blurred
            top[k], height[k] = top[k] + rows[0], rows[1] - rows[0]
    words = []
    for line in lines.values():
        usual = median(height[k] for k in line)
        runs = [[line[0]]]
        for before, k in pairwise(line):
            if left[k] - left[before] - width[before] > APART * usual:
                runs.append([])
            runs[-1].append(k)
        boxes = [levelled([(data["text"][k].strip(), top[k], top[k] + height[k]) for k in run]) for run in runs]
        seen = [box for box in boxes if box]
        for run, box in zip(runs, boxes, strict=True):
            low, high = min(top[k] for k in run), max(top[k] + height[k] for k in run)
            if box is None:  # a dash
                box = min(seen, key=lambda other, middle=low + high: abs(sum(other) - middle), default=(low, high))
            for k in run:
                x0, x1 = left[k] * sx, (left[k] + width[k]) * sx
                words.append(Word(data["text"][k].strip(), x0, box[0] * sy, x1, box[1] * sy, float(data["conf"][k]) / 100))
    return words


def _is_text(text: str) -> bool:
    """Something that was written, not the rest of a drawn line; a dash alone may be a value."""
    return bool(text) and (text in ("-", "—") or not set(text) <= MARKS)


def _weight(page: Page) -> float:
    """How much was read with how much confidence."""
    return sum(w.confidence**2 * len(w.text) for w in page.words)


def _sureness(page: Page) -> float:
    length = sum(len(w.text) for w in page.words)
    return sum(w.confidence * len(w.text) for w in page.words) / length if length > 20 else 0.0


def _orientation(grey: np.ndarray) -> int | None:
    """Degrees clockwise that make the page upright by tesseract's orientation detection; None where it can't say."""
    scale = min(1.0, 2000 / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    try:
        found = pytesseract.image_to_osd(Image.fromarray(small), output_type=pytesseract.Output.DICT, timeout=SECONDS)
    except (pytesseract.TesseractError, RuntimeError):
        return None
    return int(found["rotate"]) if float(found["orientation_conf"]) > 1 else None


def read_again(picture: Image.Image, page: Page) -> Page:
    """The page by the second reader, in the coordinates of `page`, which the first one made of the same picture. Each reader is the other's
    witness. Raises RuntimeError where there is no second reader."""
    _, ready = prepared(np.asarray(picture.convert("L")), page.rotation, page.width)
    _, clean = upright.rulings_of(ready, page.width / ready.shape[1], page.height / ready.shape[0])
    found = second.read_words(clean, page.width, page.height)
    return replace(witnessed(replace(page, words=tuple(found)), page.words), notes=(*page.notes, "read by the second reader"))


def witnessed(page: Page, witness: Sequence[Word]) -> Page:
    """The page with the spellings and confidences that another reader's words give its own."""
    return replace(page, words=tuple(agree.weighed(agree.spelled(page.words, witness), witness)))
