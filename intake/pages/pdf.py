"""PDF pages by pypdfium2: words from characters, rulings from drawn paths, and whether the text layer can be trusted."""

from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as c
from PIL import Image

from intake.pages import trust
from intake.pages.drawn import drawn_of
from intake.pages.frames import without_frames
from intake.pages.glyphs import glyphs_of, turn_of, words_of
from intake.pages.page import Page, Unreadable
from intake.pages.struck import without_struck
from orders import Source

MAX_GLYPHS = 60_000


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page by its text layer. `doubt` says why the layer can't be trusted ('' where it can); `inked` whether anything is drawn;
    `size` is the page as a viewer shows it, in points; `glyphs` counts its characters."""

    page: Page
    doubt: str
    inked: bool
    size: tuple[float, float]
    glyphs: int


def open_pdf(raw: bytes) -> pdfium.PdfDocument:
    """Open a PDF, form fields included; raises Unreadable for encrypted and broken files."""
    try:
        document = pdfium.PdfDocument(raw)
        if len(document) == 0:
            document.close()
            raise Unreadable("broken_pdf", "is a PDF without pages: ask the sender to send it again.")
        if document.get_formtype() != c.FORMTYPE_NONE:
            document.init_forms()
        return document
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unreadable("encrypted", "is encrypted: ask the sender for a copy without a password.") from None
        raise Unreadable("broken_pdf", "is no readable PDF (damaged or cut off): ask the sender to send it again.") from None


def open_page(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """A page with its form fields and notes printed into it. Raises Unreadable where the page is damaged."""
    try:
        page = document[index]
        if _has_notes(page) and c.FPDFPage_Flatten(page, c.FLAT_NORMALDISPLAY) == c.FLATTEN_SUCCESS:
            page.close()
            page = document[index]
    except pdfium.PdfiumError:
        raise Unreadable("broken_pdf", f"is damaged on page {index + 1}: ask the sender to send it again.") from None
    return page


def text_page(document: pdfium.PdfDocument, index: int, most: int = MAX_GLYPHS) -> TextPage:
    """The page's words and rulings in the direction in which its text stands. Raises Unreadable for more than `most` characters."""
    page = open_page(document, index)
    textpage = None
    try:
        textpage = page.get_textpage()
        count = textpage.count_chars()
        if count > min(most, MAX_GLYPHS):
            text = f"has {count} characters on page {index + 1}, far more than an order: look at it by eye."
            raise Unreadable("too_many_glyphs", text)
        left, bottom, right, top = (float(v) for v in page.get_bbox())  # pyright: ignore[reportArgumentType]
        bbox, rotation = (left, bottom, right, top), page.get_rotation()
        glyphs = glyphs_of(textpage, count)
        turn = turn_of(glyphs, rotation)
        words, across = words_of(glyphs, bbox, turn)
        drawn = drawn_of(page, bbox, turn)
        doubt = trust.doubt(glyphs, words, drawn)
        words, rulings, struck = without_struck(without_frames(words), drawn.rulings)
        width, height = right - left, top - bottom
        if turn % 180:
            width, height = height, width
        made = Page(
            index + 1,
            width,
            height,
            tuple(words),
            Source.TEXT_LAYER,
            tuple(rulings),
            rotation=(turn - rotation) % 360,
            across=tuple(across),
            struck=tuple(struck),
        )
        return TextPage(made, doubt, bool(words or drawn.rulings or drawn.picture), page.get_size(), count)
    except pdfium.PdfiumError:
        raise Unreadable("broken_pdf", f"is damaged on page {index + 1}: ask the sender to send it again.") from None
    finally:
        if textpage is not None:
            textpage.close()
        page.close()


def picture(document: pdfium.PdfDocument, index: int, dpi: float, max_pixels: int) -> Image.Image:
    """The page as a viewer shows it, in grey; coarser than `dpi` where it would have more than `max_pixels`."""
    page = open_page(document, index)
    width, height = page.get_size()
    scale = min(dpi / 72, (max_pixels / max(width * height, 1.0)) ** 0.5)
    return rendered(page, scale, grayscale=True)


def rendered(page: pdfium.PdfPage, scale: float, *, grayscale: bool = False) -> Image.Image:
    """The page as a picture of its own, `scale` pixels to the point; the page is closed."""
    bitmap = page.render(scale=scale, grayscale=grayscale)  # pyright: ignore[reportArgumentType]
    made = bitmap.to_pil().copy()
    bitmap.close()
    page.close()
    return made


def _has_notes(page: pdfium.PdfPage) -> bool:
    """The page has form fields or notes that show something (links don't)."""
    for k in range(min(c.FPDFPage_GetAnnotCount(page), 500)):
        note = c.FPDFPage_GetAnnot(page, k)
        kind = c.FPDFAnnot_GetSubtype(note)
        c.FPDFPage_CloseAnnot(note)
        if kind not in (c.FPDF_ANNOT_LINK, c.FPDF_ANNOT_POPUP):
            return True
    return False
