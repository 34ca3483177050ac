"""What set e prints besides tables: bar codes, heads of tables as pictures, columns of a matrix printer."""

import base64
import random
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def bars(text: str, height: int = 9) -> str:
    """A linear bar code's look; nobody can scan it. Its height is in mm."""
    rng, at, parts = random.Random(text), 0, []
    for _ in range(9 * len(text)):
        wide = rng.choice((1, 1, 2, 3))
        parts.append(f"<rect x={at} y=0 width={wide} height=40 />")
        at += wide + rng.choice((1, 1, 2, 3))
    return f'<svg viewBox="0 0 {at} 40" preserveAspectRatio=none style="width:55mm;height:{height}mm;display:block">{"".join(parts)}</svg>'


def picture(labels: str, ink: str = "#ffffff", ground: str = "#2b4a3e") -> str:
    """A table's head as a picture: labels parted by |, each with its left edge in per cent behind @."""
    image = Image.new("RGB", (1800, 56), ground)
    draw, font = ImageDraw.Draw(image), ImageFont.truetype(FONT, 27)
    for part in labels.split("|"):
        label, left = part.split("@")
        draw.text((float(left) * 18 + 8, 12), label, ink, font)
    out = BytesIO()
    image.save(out, "PNG")
    return f'<img style="width:100%;display:block" src="data:image/png;base64,{base64.b64encode(out.getvalue()).decode()}">'


def typed(*cells: tuple[str, int]) -> str:
    """A row of a matrix printer: texts with the columns' widths in letters, negative where they stand at the right."""
    return "".join(text.rjust(-width) if width < 0 else text.ljust(width) for text, width in cells).rstrip()
