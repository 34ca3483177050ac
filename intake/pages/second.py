"""The second reader of scans: RapidOCR, whose models come in its own package. It misreads other things than tesseract does.

Nothing is ever downloaded: where the package or a model is missing, there is no second reader. It works on level strips of the page, one
line at a time: that takes a third of the memory and half of the time of reading a page at once in batches.
"""

import ctypes
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from intake.pages.level import font_box, inked
from intake.pages.page import Word

DPI = 200
STRIP = 300
"""Pixels of height that are read at once, give or take a quarter: strips are parted where there is least ink."""
LEAST = 0.5
"""Mean confidence below which a line is taken for a stain."""
WESTERN = str.maketrans("∅，；：（）", "Ø,;:()")
"""Signs for which the reader, which knows Chinese too, gives others that look the same."""


@cache
def models() -> dict[str, Path]:
    """The files of the reader's models by task ("Det", "Rec"); empty where the reader is not installed."""
    found = find_spec("rapidocr")
    if found is None or not found.origin or find_spec("onnxruntime") is None:
        return {}
    folder = Path(found.origin).parent / "models"
    files = {task: sorted(folder.glob(f"*_{task.lower()}_*.onnx")) for task in ("Det", "Rec")}
    return {task: paths[-1] for task, paths in files.items()} if all(files.values()) else {}


def installed() -> bool:
    """Whether there is a second reader on this machine."""
    return bool(models())


def read_words(grey: np.ndarray, width: float, height: float) -> list[Word]:
    """Words of an upright, straight picture (height, width) of uint8 whose paper is `width` x `height` points; some ten seconds a page.
    Boxes of one line's words have the height of its font and end where the ink does. Raises RuntimeError where `installed` says no."""
    scale = DPI / 72 * width / grey.shape[1]
    if scale < 0.95:
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    sx, sy = width / grey.shape[1], height / grey.shape[0]
    words: list[Word] = []
    for top, bottom in _strips(grey):
        if int(grey[top:bottom].min()) < 160:  # there is ink
            words += _read_strip(grey[top:bottom], top, sx, sy)
    _give_back()
    return words


def _strips(grey: np.ndarray) -> list[tuple[int, int]]:
    """Rows (from, to) of the strips, parted where there is least ink so that no line of text is cut."""
    ink = (255 - grey.astype(np.int32)).sum(axis=1)
    ink = np.convolve(ink, np.ones(5), mode="same")
    cuts, total = [0], grey.shape[0]
    while total - cuts[-1] > 1.4 * STRIP:
        low, high = cuts[-1] + STRIP * 3 // 4, cuts[-1] + STRIP * 5 // 4
        least = np.flatnonzero(ink[low:high] == ink[low:high].min())
        cuts.append(low + int(least[len(least) // 2]))
    return list(zip(cuts, [*cuts[1:], total], strict=True))


def _read_strip(grey: np.ndarray, at: int, sx: float, sy: float) -> list[Word]:
    result = _engine()(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR))
    if result.boxes is None:
        return []
    words: list[Word] = []
    for corners, text, score, parts in zip(result.boxes, result.txts, result.scores, result.word_results, strict=True):
        if score < LEAST or not text.strip():
            continue
        (x0, y0), (x1, y1) = np.maximum(corners.min(axis=0), 0).astype(int).tolist(), np.ceil(corners.max(axis=0)).astype(int).tolist()
        line = grey[y0:y1, x0:x1]
        ink = line < (int(line.min()) + 255) // 2
        top, bottom = inked(ink, 0.0) or (0, len(line))
        seen = [(part.strip().translate(WESTERN), [p[0] - x0 for p in box], float(sure)) for part, sure, box in parts if part.strip()]
        edges = _edges(ink[top:bottom].max(axis=0), [(min(xs), max(xs), len(part)) for part, xs, _ in seen])
        low, high = font_box(text, top, bottom) or (top, bottom)
        for (part, _, sure), (left, right) in zip(seen, edges, strict=True):
            words.append(Word(part, (x0 + left) * sx, (at + y0 + low) * sy, (x0 + right) * sx, (at + y0 + high) * sy, sure))
    return words


def _edges(ink: np.ndarray, words: Sequence[tuple[float, float, int]]) -> list[tuple[float, float]]:
    """Where words, told roughly as (left, right, letters), begin and end by the columns of their line that hold ink: two words are parted
    by the widest blank between the last letter of one and the first of the other."""
    filled = np.flatnonzero(ink)
    if not len(filled) or not words:
        return [(left, right) for left, right, _ in words]
    ends = [float(filled[0])]
    for (left, right, letters), (after, end, others) in pairwise(words):
        low, high = max(int(right - (right - left) / letters), 0), min(int(after + (end - after) / others) + 1, len(ink))
        marks = np.concatenate(([low - 1], low + np.flatnonzero(ink[low:high]), [high]))
        widest = int(np.diff(marks).argmax()) if high > low else 0
        blank = marks[widest + 1] - marks[widest] - 1 if high > low else 0
        ends += [float(marks[widest] + 1), float(marks[widest + 1])] if blank > 0 else [right, max(right, after)]
    ends.append(float(filled[-1] + 1))
    return [(left, max(right, left + 1)) for left, right in zip(ends[::2], ends[1::2], strict=True)]


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    found = models()
    if not found:
        raise RuntimeError("there is no second reader: install rapidocr and onnxruntime")
    return RapidOCR(
        params={
            "Global.use_cls": False,  # the page stands upright
            "Global.log_level": "error",
            "Global.max_side_len": 4000,
            "Global.return_word_box": True,
            "Det.limit_side_len": 32,
            "Det.model_path": str(found["Det"]),
            "Rec.model_path": str(found["Rec"]),
            "Rec.rec_batch_num": 1,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _give_back() -> None:
    """Let the C library return what the reader freed; it would keep several hundred MiB in this process."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError):  # another C library
        return
