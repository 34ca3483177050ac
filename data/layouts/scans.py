"""Pages as scanners, copiers, fax machines and phones give them: a chain of small damages, drawn anew for each document."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from random import Random

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Damage:
    """What happens to a page. Angles in degrees, blur in pixels, noise in grey levels, quality as JPEG counts it."""

    dpi: int = 200
    skew: float = 0.5
    noise: float = 6.0
    blur: float = 0.5
    quality: int = 60
    shade: float = 0.0
    """How much darker one side of the page is, 0..1."""
    contrast: float = 0.97
    specks: int = 0
    holes: bool = False
    threshold: bool = False
    """Black and white only, as by fax."""


def draw(random: Random, *, dpi: int = 200) -> Damage:
    """The damage of an ordinary office scan."""
    return Damage(
        dpi=dpi,
        skew=random.uniform(-1.2, 1.2),
        noise=random.uniform(2, 9),
        blur=random.uniform(0.2, 0.75),
        quality=random.choice((45, 60, 70, 80)),
        shade=random.uniform(0, 0.25) if random.random() < 0.3 else 0.0,
        contrast=random.uniform(0.8, 1.0),
        specks=random.randrange(60) if random.random() < 0.4 else 0,
        holes=random.random() < 0.2,
        threshold=random.random() < 0.06,
    )


def scanned(pdf: bytes, damage: Damage, random: Random) -> list[bytes]:
    """The pages of a PDF as JPEG pictures."""
    pictures = []
    document = pdfium.PdfDocument(pdf)
    for page in document:
        picture = page.render(scale=damage.dpi / 72, grayscale=True).to_pil()  # pyright: ignore[reportArgumentType]
        page.close()
        pictures.append(_damaged(picture, damage, np.random.default_rng(random.randrange(2**31))))
    document.close()
    return pictures


def _damaged(picture: Image.Image, damage: Damage, random: np.random.Generator) -> bytes:
    picture = picture.rotate(damage.skew, expand=False, fillcolor=255, resample=Image.Resampling.BICUBIC)
    grey = np.asarray(picture, dtype=np.float32) * damage.contrast + 255 * (1 - damage.contrast) * 0.6
    height, width = grey.shape
    if damage.shade:
        grey *= 1 - damage.shade * np.linspace(0, 1, width, dtype=np.float32)[None, :]
    for _ in range(damage.specks):
        y, x, r = int(random.integers(height - 4)), int(random.integers(width - 4)), int(random.integers(1, 3))
        grey[y : y + r, x : x + r] = random.integers(0, 120)
    if damage.holes:
        ys, xs = np.ogrid[:height, :width]
        for at in (0.36, 0.64):
            grey[(ys - at * height) ** 2 + (xs - damage.dpi * 0.32) ** 2 < (damage.dpi * 0.1) ** 2] = 70
    grey += random.normal(0, damage.noise, grey.shape).astype(np.float32)
    image = Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(damage.blur))
    if damage.threshold:
        image = image.point([0 if level < 150 else 255 for level in range(256)])
    out = BytesIO()
    image.save(out, "JPEG", quality=damage.quality, dpi=(damage.dpi, damage.dpi))
    return out.getvalue()


def as_pdf(pictures: Sequence[bytes], size: tuple[float, float] = (595.28, 841.89)) -> bytes:
    """Pictures of pages in a PDF without text; `size` in points."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for picture in pictures:
        canvas.drawImage(ImageReader(BytesIO(picture)), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
