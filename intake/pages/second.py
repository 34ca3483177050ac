"""The second reader of scans: RapidOCR, whose models come in its own package. It misreads other things than tesseract does.

Nothing is ever downloaded: where the package or a model is missing, there is no second reader. It works on level strips of the page, one
line at a time: that takes a third of the memory and half of the time of reading a page at once in batches.
"""

import ctypes
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from intake.pages.page import Word

DPI = 200
STRIP = 300
"""Pixels of height that are read at once, give or take a quarter: strips are parted where there is least ink."""
LEAST = 0.5
"""Mean confidence below which a line is taken for a stain."""


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
    Boxes of one line's words have one height, somewhat taller than the letters. Raises RuntimeError where `installed` says no."""
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
        (_, top), (_, bottom) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
        for part, sure, box in parts:
            x0, x1 = min(p[0] for p in box), max(p[0] for p in box)
            if part.strip() and x1 > x0:
                words.append(Word(part.strip(), x0 * sx, (at + top) * sy, x1 * sx, (at + bottom) * sy, float(sure)))
    return words


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
