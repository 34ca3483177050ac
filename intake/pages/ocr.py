"""Scans and pictures: turned upright, straightened, enlarged, then read by tesseract (psm 4 beats 6 on orders)."""

import os
import shutil
import subprocess
from functools import cache

import cv2
import numpy as np
import pytesseract
from PIL import Image

from intake.pages.page import Page, Word
from orders import Source

os.environ.setdefault("OMP_THREAD_LIMIT", "1")
LANGUAGES = ("eng", "deu", "fra", "nld", "spa", "ita")
DPI = 300
MAX_PIXELS = 40_000_000
SECONDS = 60


class NoTesseract(Exception):
    """Tesseract is not installed."""


@cache
def languages() -> str:
    """The installed ones of our languages, for tesseract; raises NoTesseract."""
    if not shutil.which("tesseract"):
        raise NoTesseract("tesseract is not installed")
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=True, timeout=30).stdout.split()
    return "+".join(name for name in LANGUAGES if name in listed) or "eng"


def read_picture(picture: Image.Image, number: int, width: float, height: float) -> Page:
    """Words of a picture. `width` and `height` are the page's size in points; boxes are in the upright page."""
    grey = np.asarray(picture.convert("L"))
    turn = _orientation(grey)
    if turn:
        grey = np.ascontiguousarray(np.rot90(grey, -turn // 90))
        width, height = (height, width) if turn % 180 else (width, height)
    scale = DPI / 72 * width / grey.shape[1]
    if scale > 1.15 and grey.size * scale**2 < MAX_PIXELS:
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    grey = _flatten(grey)
    angle = _skew(grey)
    matrix = cv2.getRotationMatrix2D((grey.shape[1] / 2, grey.shape[0] / 2), angle, 1.0)
    if abs(angle) > 0.15:
        grey = cv2.warpAffine(grey, matrix, (grey.shape[1], grey.shape[0]), borderValue=255, flags=cv2.INTER_LINEAR)
    sx, sy = width / grey.shape[1], height / grey.shape[0]
    data = pytesseract.image_to_data(
        Image.fromarray(grey), lang=languages(), config="--psm 4", output_type=pytesseract.Output.DICT, timeout=SECONDS
    )
    words = _words(data, sx, sy)
    return Page(number, width, height, tuple(words), Source.OCR, rotation=turn, notes=("read by OCR",))


def _words(data: dict, sx: float, sy: float) -> list[Word]:  # type: ignore[type-arg]
    """Tesseract's words in points. All words of one of its lines get that line's height: a "p" or an "É" makes no row of its own."""
    seen = [k for k, text in enumerate(data["text"]) if text.strip() and float(data["conf"][k]) >= 0]
    lines: dict[tuple[int, int, int], tuple[float, float]] = {}
    for k in seen:
        line = (data["block_num"][k], data["par_num"][k], data["line_num"][k])
        top, bottom = data["top"][k], data["top"][k] + data["height"][k]
        held = lines.get(line, (top, bottom))
        lines[line] = (min(held[0], top), max(held[1], bottom))
    words = []
    for k in seen:
        top, bottom = lines[data["block_num"][k], data["par_num"][k], data["line_num"][k]]
        x, width = data["left"][k], data["width"][k]
        words.append(Word(data["text"][k].strip(), x * sx, top * sy, (x + width) * sx, bottom * sy, float(data["conf"][k]) / 100))
    return words


def _flatten(grey: np.ndarray) -> np.ndarray:
    """Even out light and shadow of photos: divide by the background."""
    background = cv2.medianBlur(cv2.resize(grey, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA), 21)
    background = cv2.resize(background, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    return cv2.divide(grey, np.maximum(background, 1), scale=255)


def _skew(grey: np.ndarray) -> float:
    """Degrees to turn so that text lines are level: the angle whose row sums vary most (Postl's projection method)."""
    small = cv2.resize(grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    ink = (small < 160).astype(np.uint8) * 255
    best, best_score = 0.0, -1.0
    for angle in [*np.arange(-5, 5.01, 0.5).tolist(), 0.0]:
        best, best_score = _better(ink, angle, best, best_score)
    for angle in np.arange(best - 0.4, best + 0.41, 0.1).tolist():
        best, best_score = _better(ink, angle, best, best_score)
    return float(best)


def _better(ink: np.ndarray, angle: float, best: float, best_score: float) -> tuple[float, float]:
    matrix = cv2.getRotationMatrix2D((ink.shape[1] / 2, ink.shape[0] / 2), angle, 1.0)
    rows = cv2.warpAffine(ink, matrix, (ink.shape[1], ink.shape[0])).sum(axis=1, dtype=np.float64)
    score = float(np.square(np.diff(rows)).sum())
    return (angle, score) if score > best_score * 1.0001 else (best, best_score)


def _orientation(grey: np.ndarray) -> int:
    """Degrees clockwise (0, 90, 180, 270) that make the page upright, by tesseract's script detection; 0 where it can't say."""
    try:
        found = pytesseract.image_to_osd(Image.fromarray(grey), output_type=pytesseract.Output.DICT, timeout=SECONDS)
    except (pytesseract.TesseractError, RuntimeError):
        return 0
    return int(found["rotate"]) if float(found["orientation_conf"]) > 2 else 0
