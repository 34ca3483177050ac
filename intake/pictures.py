"""Pictures of pages for people's eyes, in the same coordinates as the words and boxes that were read from them."""

from contextlib import closing
from io import BytesIO

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

from intake.documents import text_of, type_of
from intake.limits import LIMITS
from intake.message import Origin, Part, open_message
from intake.pages import image, markup, pages_of, pdf, upright
from intake.pages.page import Page
from intake.reading.threads import take_apart

BODY = "mail body"
FONT = "DejaVuSansMono.ttf"
LEAST_WIDTH = 480.0
"""Points; a mail of short lines is not blown up."""
NARROWEST, WIDEST = 0.6, 1.25
"""How far a word is pressed or drawn out to the width of its place."""
STATED = ("application/xml", "text/xml", "application/edifact", "application/x12")
"""Files that are shown as the text they are."""


def render(raw: bytes, name: str, document: str, number: int, dpi: int, posture: tuple[int, float] = (0, 0.0)) -> bytes:
    """PNG of page `number` of `document`, turned by quarter turn and lean. Raises FileNotFoundError where there is no such page."""
    part = _part(raw, name, document)
    picture = _picture(part, number, dpi, posture) or _drawn(_page(part, document, number), dpi)
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _picture(part: Part, number: int, dpi: int, posture: tuple[int, float]) -> Image.Image | None:
    """The picture that a document has of its page, None where it is no PDF and no picture."""
    if part.media_type == "application/pdf":
        return _turned(_pdf(part.raw, number, dpi), posture)
    return _turned(_image(part, number, dpi), posture) if part.media_type.startswith("image/") else None


def _part(raw: bytes, name: str, document: str) -> Part:
    media_type = type_of(raw, name)
    if media_type != "message/rfc822" and not name.lower().endswith(".eml"):
        return Part("", name, media_type, Origin.ATTACHMENT, raw)
    parts = open_message(raw).parts
    if document == BODY:
        bodies = [p for p in parts if p.origin in (Origin.BODY, Origin.FORWARDED) and p.text]
        if bodies:
            return bodies[0]
    for part in parts:
        if part.name == document:
            return part
    raise FileNotFoundError(f"{name} has no document {document!r}")


def _pdf(raw: bytes, number: int, dpi: int) -> Image.Image:
    with closing(pdfium.PdfDocument(raw)) as document:
        if not 1 <= number <= len(document):
            raise FileNotFoundError(f"the document has no page {number}")
        page = document[number - 1]
        width, height = page.get_size()
        return pdf.rendered(page, min(dpi / 72, (LIMITS.pixels / max(width * height, 1)) ** 0.5))


def _turned(picture: Image.Image, posture: tuple[int, float]) -> Image.Image:
    """The picture as it was read: turned upright, then levelled."""
    return Image.fromarray(upright.turned(np.asarray(picture.convert("RGB")), *posture)) if any(posture) else picture


def _image(part: Part, number: int, dpi: int) -> Image.Image:
    """A frame of a picture as it is, in the resolution asked for."""
    for at, (frame, width, height) in enumerate(image.open_frames(part.raw, LIMITS), start=1):
        if at == number:
            return frame.resize((max(1, round(width * dpi / 72)), max(1, round(height * dpi / 72))))
    raise FileNotFoundError(f"the document has no page {number}")


def _page(part: Part, document: str, number: int) -> Page:
    if document == BODY:
        html = part.media_type == "text/html"
        text = markup.html_text(part.text) if html else part.text
        thread = take_apart(text)
        tables = markup.html_tables(part.text) if html else []
        pages = [markup.text_page(thread.forwarded or thread.newest or text), *tables]
    elif part.media_type in STATED:
        pages = [markup.text_page(text_of(part.raw).replace("'", "'\n").replace("~", "~\n"))]
    else:
        pages = list(pages_of(part.raw, part.media_type, part.name)[0])
    if not 1 <= number <= len(pages):
        raise FileNotFoundError(f"{document!r} has no page {number}")
    return pages[number - 1]


def _drawn(page: Page, dpi: int) -> Image.Image:
    """A page of words without a picture of its own, drawn: grid lines around cells, words where their boxes are, each as wide as its box
    as far as that can be read (the boxes are those of a typewriter)."""
    scale = dpi / 72
    size = (max(1, min(round(max(page.width, LEAST_WIDTH) * scale) + 20, 4000)), max(1, min(round(page.height * scale) + 20, 6000)))
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    font = _font(10 * scale)
    for cell in page.cells:
        draw.rectangle([v * scale for v in cell.box], outline="#d0d0d0")
    for word in page.words:
        natural = max(1, round(font.getlength(word.text)))
        ink = Image.new("L", (natural, round(13 * scale)))
        ImageDraw.Draw(ink).text((0, 0), word.text, fill=255, font=font)
        wide = round(min(max((word.x1 - word.x0) * scale, natural * NARROWEST), natural * WIDEST))
        picture.paste("black", (round(word.x0 * scale), round(word.top * scale)), ink.resize((max(1, wide), ink.height)))
    return picture


def _font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """A typewriter's font with the letters of all languages that are read, where the system has it; else the one that Pillow brings."""
    try:
        return ImageFont.truetype(FONT, size)
    except OSError:
        return ImageFont.load_default(size)


def drawn(raw: bytes, name: str) -> list[bytes]:
    """Every page of every document of a file with what was read drawn on it, for stewards and developers."""
    from intake.reading.document import read_document, understand
    from intake.reading.draw import draw_page
    from intake.reading.files import postures
    from intake.twice import settled

    media_type = type_of(raw, name)
    is_mail = media_type == "message/rfc822"
    parts = open_message(raw).parts if is_mail else (Part("", name, media_type, Origin.ATTACHMENT, raw),)
    out = []
    for part in parts:
        pages = pages_of(part.raw, part.media_type, part.name)[0]
        if not pages:
            continue
        pages = settled(pages, part.raw, part.media_type, part.name, None)[0]
        seen = understand(pages)
        _, order, _ = read_document(pages, part.name, us=None)
        for page, posture in zip(pages, postures(pages) or [(0, 0.0)] * len(pages), strict=True):
            picture = _picture(part, page.number, 110, posture)
            buffer = BytesIO()
            draw_page(picture, page, seen, order).save(buffer, "PNG")
            out.append(buffer.getvalue())
    return out
