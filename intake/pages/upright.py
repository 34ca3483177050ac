"""Pictures of paper made ready for reading: turned upright, straightened, light evened out, enlarged.

All pictures are grey arrays (height, width) of uint8, 0 black.
"""

from itertools import pairwise
from statistics import median

import cv2
import numpy as np

from intake.pages.page import Ruling

SMALL_ANGLE = 0.12
MOST_ANGLE = 8.0
"""Degrees of lean that are looked for."""


def turned(grey: np.ndarray, turn: int, lean: float) -> np.ndarray:
    """The picture turned clockwise by `turn` (0, 90, 180, 270) and then by `lean` degrees, on white; its size is that of the turned one."""
    if turn:
        grey = np.ascontiguousarray(np.rot90(grey, -(turn // 90)))
    if abs(lean) < SMALL_ANGLE:
        return grey
    height, width = grey.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -lean, 1.0)
    ground = 255 if grey.ndim == 2 else (255, 255, 255)
    return cv2.warpAffine(grey, matrix, (width, height), borderValue=ground, flags=cv2.INTER_LINEAR)  # type: ignore[call-overload]


PAPER = 225
"""Grey below which something is printed, however little of it there is on the page."""


def flattened(grey: np.ndarray) -> np.ndarray:
    """Light and shadow of photos evened out: divided by the background, then stretched so that ink is dark."""
    height, width = grey.shape
    small = cv2.resize(grey, (max(width // 8, 8), max(height // 8, 8)), interpolation=cv2.INTER_AREA)
    small = cv2.dilate(small, np.ones((3, 3), np.uint8))
    background = cv2.resize(cv2.medianBlur(small, 21), (width, height), interpolation=cv2.INTER_LINEAR)
    even = cv2.divide(grey, np.maximum(background, 1), scale=255)
    sample = even[::4, ::4]
    ink = sample[sample < PAPER]
    low = float(np.percentile(ink, 5)) if ink.size > 100 else 0.0
    if low > 60:  # pale print
        even = np.clip((even.astype(np.float32) - low) * (255.0 / max(255.0 - low, 1.0)), 0, 255).astype(np.uint8)
    return even


def positive(grey: np.ndarray, dot: float) -> np.ndarray:
    """The picture with what is printed white on dark bars made dark on white; `dot` is a point in pixels. Readers take such bars,
    letterheads and table heads, for pictures, and evening the light wipes them out."""
    ink = (grey < 150).astype(np.uint8)
    solid = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((max(int(1.5 * dot), 1),) * 2, np.uint8))  # no rulings
    made = grey
    for outline in cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]:
        x, y, width, height = cv2.boundingRect(outline)
        if width < BAR[0] * dot or height < BAR[1] * dot:
            continue
        area = (slice(y, y + height), slice(x, x + width))
        inside = cv2.drawContours(np.zeros((height, width), np.uint8), [outline], -1, 1, cv2.FILLED, offset=(-x, -y)) > 0
        box = cv2.minAreaRect(outline)[1]
        if inside.sum() < 0.8 * box[0] * box[1]:  # a shape
            continue
        ground = float(np.median(grey[area][inside]))
        light, dark = (grey[area][inside] > ground + 50).mean(), (grey[area][inside] < ground - 50).mean()
        if ground < 150 and light > max(dark, 0.01):
            if made is grey:
                made = grey.copy()
            turned_round = np.clip((255.0 - grey[area]) * (255 / max(255 - ground, 1)), 0, 255)
            made[area] = np.where(inside, turned_round, made[area])
            cv2.drawContours(made, [outline], -1, 255, max(int(dot), 2))  # its blurred edge is no frame
    return made


BAR = (30.0, 8.0)
"""Least width and height in points of a dark bar with white print."""


def lean_of(grey: np.ndarray) -> float:
    """Degrees clockwise by which the picture must be turned so that text lines are level (Postl's projection profile, coarse to fine)."""
    scale = 1000 / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else grey
    ink = (small < 0.75 * np.median(small)).astype(np.uint8)
    ink[:, : ink.shape[1] // 50] = 0  # the scanner's dark edges
    ink[:, -(ink.shape[1] // 50) :] = 0
    if ink.sum() < 50:
        return 0.0
    best = _best(ink, np.arange(-MOST_ANGLE, MOST_ANGLE + 0.1, 1.0), 0.0)
    best = _best(ink, best + np.arange(-0.75, 0.76, 0.25), best)
    return _best(ink, best + np.arange(-0.2, 0.21, 0.05), best)


def _best(ink: np.ndarray, angles: np.ndarray, middle: float) -> float:
    """The angle whose row sums vary most; among equals the one nearest to `middle`."""
    points = np.argwhere(ink)
    if len(points) > 60_000:
        points = points[:: len(points) // 60_000 + 1]
    y, x = points[:, 0].astype(np.float32), points[:, 1].astype(np.float32)
    scores = []
    for angle in angles.tolist():
        radians = np.deg2rad(angle)
        rows = (y * np.cos(radians) + x * np.sin(radians)).astype(np.int32)
        counts = np.bincount(rows - rows.min()).astype(np.float64)
        scores.append(float(np.square(np.diff(counts)).sum()))
    order = sorted(range(len(scores)), key=lambda k: (-scores[k], abs(float(angles[k]) - middle)))
    return float(angles[order[0]])


def lies_sideways(grey: np.ndarray) -> bool:
    """Text lines run down the picture: its columns' ink varies more than its rows'. Grids vary both ways, so a clear lead is asked for."""
    scale = 1000 / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else grey
    ink = (small < 0.75 * np.median(small)).astype(np.uint8)
    bare = cv2.subtract(ink, _long_lines(ink, 60)[0])
    bare = cv2.subtract(bare, _long_lines(ink, 60)[1])
    across = np.square(np.diff(bare.sum(axis=1, dtype=np.float64))).sum() / max(bare.shape[1], 1) ** 2 / bare.shape[0]
    down = np.square(np.diff(bare.sum(axis=0, dtype=np.float64))).sum() / max(bare.shape[0], 1) ** 2 / bare.shape[1]
    return bool(down > 1.3 * across)


def _long_lines(ink: np.ndarray, length: int) -> tuple[np.ndarray, np.ndarray]:
    """Ink that belongs to level and to upright runs of at least `length` pixels."""
    level = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    upright = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    return level, upright


def rulings_of(grey: np.ndarray, sx: float, sy: float) -> tuple[tuple[Ruling, ...], np.ndarray]:
    """Drawn lines (in points: pixels times sx, sy) and the picture without them, so that they are not read as letters."""
    ink = (grey < 150).astype(np.uint8)
    bridged = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, 5), np.uint8))
    down = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((5, 1), np.uint8))
    level, _ = _long_lines(bridged, max(int(50 / sx), 40))
    _, upright = _long_lines(down, max(int(36 / sy), 40))
    thick = max(int(3 / sy), 4)
    found: list[Ruling] = []
    drawn = np.zeros_like(ink)
    for mask, flat in ((level, True), (upright, False)):
        count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
        for k in range(1, min(count, 2000)):
            x, y, w, h, _ = (int(v) for v in stats[k])
            if (h if flat else w) > thick:
                continue
            found.append(Ruling(x * sx, y * sy, (x + w) * sx, (y + h) * sy))
            area = (slice(y, y + h), slice(x, x + w))
            drawn[area] |= mask[area]
    drawn |= _bars(ink)
    blurred = cv2.dilate(drawn, np.ones((HALO, HALO), np.uint8)) > 0
    return tuple(found), np.where((drawn > 0) | (blurred & (grey > INK)), 255, grey).astype(np.uint8)


def _bars(ink: np.ndarray) -> np.ndarray:
    """Ink of the bars of which printers for text make upright lines: thin strokes one above the other with hardly a blank between them,
    closer than the letters of two lines stand."""
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    chains: list[list[int]] = []
    for k in sorted(range(1, count), key=lambda k: int(boxes[k][1])):
        x, y, w, h, _ = (int(v) for v in boxes[k])
        if h < max(THIN * w, 12):
            continue
        for chain in reversed(chains):
            left, top, _, high, _ = (int(v) for v in boxes[chain[-1]])
            if abs(x - left) <= w and 0 < y - top - high < APART * h and abs(h - high) < USUALLY * h:
                chain.append(k)
                break
        else:
            chains.append([k])

    def is_line(chain: list[int]) -> bool:
        pitch = median(int(boxes[b][1] - boxes[a][1]) for a, b in pairwise(chain))
        return pitch < (1 + USUALLY) * median(int(boxes[k][3]) for k in chain)

    lines = [(int(boxes[chain[0]][0]), max(int(boxes[k][2]) for k in chain)) for chain in chains if len(chain) >= BARS and is_line(chain)]
    bars = [k for chain in chains for k in chain if any(abs(int(boxes[k][0]) - x) <= w for x, w in lines)]  # also where it is interrupted
    return np.isin(labels, bars).astype(np.uint8) if bars else np.zeros_like(ink)


THIN, BARS = 5, 6
"""How often a bar's width goes into its height at least, and how many bars make a line."""
APART, USUALLY = 0.6, 0.47
"""Shares of a bar's height by which the next one is apart, at most and mostly."""
HALO, INK = 9, 110
"""Width in pixels of a drawn line's blurred edge, both sides together, and the grey from which it is none of a letter that touches it: a
reader takes the edges for letters and for the lines of another table."""
