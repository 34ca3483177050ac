"""Drawn lines of a PDF page as rulings, and how much of it a picture covers."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as c

from intake.pages.glyphs import turned
from intake.pages.page import Ruling

MAX_OBJECTS = 20_000
MAX_SEGMENTS = 4_000
MAX_RULINGS = 6_000
THIN = 2.5
"""A drawn shape thinner than this (points) is a ruling; a thicker one has four sides."""
SHORT = 6.0
"""Shorter lines are ticks and glyph parts."""
LIGHT = 250
"""A filling at least this bright (of 255, each colour) is not seen on white paper."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn on a page. `picture` is the share of the page that its largest picture covers; `texts` counts text objects by whether
    they can be seen."""

    rulings: tuple[Ruling, ...]
    picture: float
    visible: int
    hidden: int


Matrix = tuple[float, float, float, float, float, float]
UNIT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def drawn_of(page: pdfium.PdfPage, bbox: tuple[float, float, float, float], turn: int) -> Drawn:
    """Rulings in points of the page turned clockwise by `turn`. Objects beyond MAX_OBJECTS are left out."""
    boxes: list[tuple[float, float, float, float]] = []
    area = max((bbox[2] - bbox[0]) * (bbox[3] - bbox[1]), 1.0)
    picture, visible, hidden = 0.0, 0, 0
    for number, (item, matrix) in enumerate(_objects(page)):
        if number > MAX_OBJECTS or len(boxes) > 4 * MAX_RULINGS:
            break
        if item.type == c.FPDF_PAGEOBJ_TEXT:
            if c.FPDFTextObj_GetTextRenderMode(item) in (c.FPDF_TEXTRENDERMODE_INVISIBLE, c.FPDF_TEXTRENDERMODE_CLIP):
                hidden += 1
            else:
                visible += 1
        elif item.type == c.FPDF_PAGEOBJ_IMAGE:
            x0, y0, x1, y1 = _placed(item.get_bounds(), matrix)
            picture = max(picture, (x1 - x0) * (y1 - y0) / area)
        elif item.type == c.FPDF_PAGEOBJ_PATH:
            boxes += _lines(item, matrix)
    if not boxes:
        return Drawn((), picture, visible, hidden)
    flat = turned(np.asarray(boxes, dtype=float), bbox, turn)
    rulings = [Ruling(*row) for row in np.unique(np.round(flat, 2), axis=0).tolist()[:MAX_RULINGS]]
    return Drawn(tuple(rulings), picture, visible, hidden)


def _objects(page: pdfium.PdfPage) -> Iterator[tuple[Any, Matrix]]:
    """All objects, with the matrix that places those inside a form on the page."""
    matrices: dict[int, Matrix] = {}
    item: Any  # the library tells its attributes apart at run time only
    for item in page.get_objects(max_depth=4):
        matrix = matrices.get(id(item.container), UNIT) if item.container is not None else UNIT
        if item.type == c.FPDF_PAGEOBJ_FORM:
            matrices[id(item)] = _times(tuple(item.get_matrix().get()), matrix)  # type: ignore[arg-type]
        yield item, matrix


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c_, d, e, f = inner
    g, h, i, j, k, m = outer
    return (a * g + b * i, a * h + b * j, c_ * g + d * i, c_ * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _at(x: float, y: float, m: Matrix) -> tuple[float, float]:
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


def _placed(bounds: tuple[float, float, float, float], matrix: Matrix) -> tuple[float, float, float, float]:
    (ax, ay), (bx, by) = _at(bounds[0], bounds[1], matrix), _at(bounds[2], bounds[3], matrix)
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def _lines(item: pdfium.PdfObject, matrix: Matrix) -> list[tuple[float, float, float, float]]:
    """The horizontal and vertical lines of a path as flat boxes in user space."""
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    c.FPDFPath_GetDrawMode(item, ctypes.byref(filled), ctypes.byref(stroked))
    if not stroked.value and (not filled.value or _unseen(item)):
        return []
    count = c.FPDFPath_CountSegments(item)
    if count == 2 or 5 < count <= MAX_SEGMENTS:  # bounds would be a pen's width too wide
        return list(_sides(item, count, matrix))
    x0, y0, x1, y1 = _placed(item.get_bounds(), matrix)
    if x1 - x0 <= THIN or y1 - y0 <= THIN:
        return [(x0, y0, x1, y1)] if max(x1 - x0, y1 - y0) > SHORT else []
    if count <= 3:  # a slanting line
        return []
    return [(x0, y1, x1, y1), (x0, y0, x1, y0), (x0, y0, x0, y1), (x1, y0, x1, y1)]


def _sides(item: pdfium.PdfObject, count: int, matrix: Matrix) -> Iterator[tuple[float, float, float, float]]:
    """Straight level or upright pieces of a path of many pieces, such as a whole grid drawn at once."""
    own = _times(tuple(item.get_matrix().get()), matrix)  # type: ignore[arg-type]
    x, y = ctypes.c_float(), ctypes.c_float()
    at = start = (0.0, 0.0)
    for k in range(count):
        segment = c.FPDFPath_GetPathSegment(item, k)
        if not c.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
            continue
        to = _at(x.value, y.value, own)
        kind = c.FPDFPathSegment_GetType(segment)
        pieces = []
        if kind == c.FPDF_SEGMENT_MOVETO:
            start = to
        elif kind == c.FPDF_SEGMENT_LINETO:
            pieces.append((at, to))
        if c.FPDFPathSegment_GetClose(segment):
            pieces.append((to, start))
        for (ax, ay), (bx, by) in pieces:
            if min(abs(ax - bx), abs(ay - by)) < 0.7 and max(abs(ax - bx), abs(ay - by)) > SHORT:
                yield min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)
        at = to


def _unseen(item: pdfium.PdfObject) -> bool:
    """The filling is white or lets everything through."""
    r, g, b, a = (ctypes.c_uint() for _ in range(4))
    if not c.FPDFPageObj_GetFillColor(item, ctypes.byref(r), ctypes.byref(g), ctypes.byref(b), ctypes.byref(a)):
        return False
    return a.value < 5 or min(r.value, g.value, b.value) >= LIGHT
