"""Pictures as pages: scans, photos and faxes, several pages in a TIFF."""

from dataclasses import replace
from io import BytesIO

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from intake.limits import Limits
from intake.pages import ocr
from intake.pages.page import Page, Unreadable
from orders import Problem

A4_LONG = 842.0
"""Points of A4's long side: the size of a picture that doesn't say its own."""


def image_pages(raw: bytes, name: str, limits: Limits) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """Each frame of a picture read by OCR. Raises Unreadable for one that is damaged or too large, or where tesseract is missing."""
    pages: list[Page] = []
    problems: list[Problem] = []
    frames = open_frames(raw, limits)
    for number, (frame, width, height) in enumerate(frames, start=1):
        if number > limits.ocr_pages:
            text = f"{name} has more than {limits.ocr_pages} pages: look at the others by eye."
            problems.append(Problem("many_scans", text, name, blocking=True))
            break
        pages.append(ocr.read_picture(frame, number, width, height))
    if not any(p.words for p in pages) and not problems:
        problems.append(Problem("no_text", f"{name} is a picture without text that can be read: look at it by eye.", name))
    return tuple(replace(p, notes=("a scan: read by OCR", *p.notes)) for p in pages), tuple(problems)


def open_frames(raw: bytes, limits: Limits):  # type: ignore[no-untyped-def]
    """(grey picture, width, height in points) of each frame, upright by its camera's own note; pixels are counted before any is decoded."""
    try:
        with Image.open(BytesIO(raw)) as picture:
            for frame in ImageSequence.Iterator(picture):
                across, down = frame.size
                if across * down > limits.pixels:
                    text = f"has {across} x {down} pixels, far more than an order: ask for a smaller scan."
                    raise Unreadable("too_many_pixels", text)
                wide, high = points(frame)
                turned = ImageOps.exif_transpose(on_white(frame))
                if (turned.width > turned.height) != (across > down):
                    wide, high = high, wide
                yield turned, wide, high
    except (UnidentifiedImageError, OSError, SyntaxError, EOFError, ValueError) as error:
        text = f"is a damaged picture ({' '.join(str(error).split())[:80]}): ask the sender to send it again."
        raise Unreadable("broken_file", text) from None


def on_white(frame: Image.Image) -> Image.Image:
    """Grey, on white where the picture lets the ground through."""
    if frame.mode in ("RGBA", "LA", "PA") or "transparency" in frame.info:
        ground = Image.new("RGBA", frame.size, "white")
        ground.alpha_composite(frame.convert("RGBA"))
        return ground.convert("L")
    return frame.convert("L")


def points(frame: Image.Image) -> tuple[float, float]:
    """Size in points by the picture's own resolution where that gives a sheet of paper, else as A4. Fax lines may be taller than wide."""
    across, down = frame.size
    try:
        dpi_x, dpi_y = (float(v) for v in frame.info.get("dpi", (0, 0)))
    except (TypeError, ValueError):
        dpi_x = dpi_y = 0.0
    if dpi_x >= 50 and dpi_y >= 50:
        wide, high = across / dpi_x * 72, down / dpi_y * 72
        if min(wide, high) > 140 and max(wide, high) < 2000:
            return wide, high
    if 0.2 < across / max(down, 1) < 5:
        scale = A4_LONG / max(across, down)
        return across * scale, down * scale
    return across * 0.36, down * 0.36  # 200 dpi
