"""Pictures of pages for people's eyes, in the same coordinates as the words and boxes that were read from them."""

from io import BytesIO

import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

from intake.documents import text_of, type_of
from intake.limits import LIMITS
from intake.message import Origin, Part, open_message
from intake.pages import markup, pages_of
from intake.pages.page import Page
from intake.reading.threads import take_apart

BODY = "mail body"
STATED = ("application/xml", "text/xml", "application/edifact", "application/x12")
"""Files that are shown as the text they are."""


def render(raw: bytes, name: str, document: str, number: int, dpi: int) -> bytes:
    """PNG of page `number` of `document`. Raises FileNotFoundError where the file has no such document or page."""
    part = _part(raw, name, document)
    if part.media_type == "application/pdf":
        picture = _pdf(part.raw, number, dpi)
    elif part.media_type.startswith("image/"):
        picture = _image(part, number, dpi)
    else:
        picture = _drawn(_page(part, document, number), dpi)
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


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
    document = pdfium.PdfDocument(raw)
    if not 1 <= number <= len(document):
        raise FileNotFoundError(f"the document has no page {number}")
    page = document[number - 1]
    width, height = page.get_size()
    scale = min(dpi / 72, (LIMITS.pixels / max(width * height, 1)) ** 0.5)
    return page.render(scale=scale).to_pil()  # pyright: ignore[reportArgumentType]


def _image(part: Part, number: int, dpi: int) -> Image.Image:
    pages, _ = pages_of(part.raw, part.media_type, part.name)
    if number != 1 or not pages:
        raise FileNotFoundError(f"the document has no page {number}")
    page = pages[0]
    with Image.open(BytesIO(part.raw)) as picture:
        upright = picture.convert("RGB").rotate(-page.rotation, expand=True)
        return upright.resize((max(1, round(page.width * dpi / 72)), max(1, round(page.height * dpi / 72))))


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
    """A page of words without a picture of its own, drawn: grid lines around cells, words where their boxes are."""
    scale = dpi / 72
    size = (max(1, min(round(page.width * scale) + 20, 4000)), max(1, min(round(page.height * scale) + 20, 6000)))
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=9 * scale)
    for cell in page.cells:
        draw.rectangle([v * scale for v in cell.box], outline="#d0d0d0")
    for word in page.words:
        draw.text((word.x0 * scale, word.top * scale), word.text, fill="black", font=font)
    return picture


def drawn(raw: bytes, name: str) -> list[bytes]:
    """Every page of every document of a file with what was read drawn on it, for stewards and developers."""
    from intake.reading.document import read_document, understand
    from intake.reading.draw import draw_page

    media_type = type_of(raw, name)
    is_mail = media_type == "message/rfc822"
    parts = open_message(raw).parts if is_mail else (Part("", name, media_type, Origin.ATTACHMENT, raw),)
    out = []
    for part in parts:
        pages = pages_of(part.raw, part.media_type, part.name)[0]
        if not pages:
            continue
        seen = understand(pages)
        _, order, _ = read_document(pages, part.name, us=None)
        for page in pages:
            picture = _pdf(part.raw, page.number, 110) if part.media_type == "application/pdf" and not page.rotation else None
            buffer = BytesIO()
            draw_page(picture, page, seen, order).save(buffer, "PNG")
            out.append(buffer.getvalue())
    return out
