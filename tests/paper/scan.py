"""A PDF as an office scanner gives it back: grey, a little turned, blurred, noisy, JPEG."""

import random
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

from intake.pages.pdf import rendered

DPI = 200


def scanned(pdf: bytes, seed: str) -> bytes:
    """Pictures at 200 dpi, skew up to 1.5 degrees, JPEG quality 60 to 80, as a PDF again."""
    rng = random.Random(seed)
    noise = np.random.default_rng(rng.randrange(2**32))
    sheets = []
    for picture in _drawn(pdf):
        picture = picture.rotate(rng.uniform(-1.5, 1.5), Image.Resampling.BICUBIC, fillcolor=255)
        picture = picture.filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 0.8)))
        grey = np.asarray(picture, np.float32) * rng.uniform(0.9, 0.98) + noise.normal(0, rng.uniform(3, 9), picture.size[::-1])
        jpeg = BytesIO()
        Image.fromarray(grey.clip(0, 255).astype(np.uint8)).save(jpeg, "JPEG", quality=rng.randint(60, 80))
        sheets.append(Image.open(jpeg))
    out = BytesIO()
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], resolution=DPI)
    return out.getvalue()


def _drawn(pdf: bytes) -> Iterator[Image.Image]:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            yield rendered(page, DPI / 72).convert("L")
