"""Words and rulings of a PDF's text layer by pypdfium2, just enough to measure reading by itself."""

import ctypes
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from intake.pages.page import Page, Ruling, Word
from orders import Source


def pdf_pages(path: Path) -> list[Page]:
    """The pages of a digital PDF; scanned pages come out without words."""
    document = pdfium.PdfDocument(path)
    try:
        return [_page(document[k], k + 1) for k in range(len(document))]
    finally:
        document.close()


def _page(page: pdfium.PdfPage, number: int) -> Page:
    width, height = page.get_size()
    return Page(number, width, height, tuple(_words(page, height)), Source.TEXT_LAYER, tuple(_rulings(page, height)))


def _words(page: pdfium.PdfPage, height: float) -> list[Word]:
    text = page.get_textpage()
    handle, box = text.raw, raw.FS_RECTF()
    count = raw.FPDFText_CountChars(handle)
    char, loose, address = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox, ctypes.byref(box)
    words: list[Word] = []
    letters: list[str] = []
    x0 = x1 = top = bottom = 0.0
    for k in range(count):
        code = char(handle, k)
        letter = chr(code)
        if code <= 32 or code == 0xA0 or letter.isspace():
            if letters:
                words.append(Word("".join(letters), x0, top, x1, bottom))
                letters = []
            continue
        loose(handle, k, address)
        left, right, up, down = box.left, box.right, height - box.top, height - box.bottom
        size = max(4.0, down - up)
        if letters and (abs(down - bottom) > 0.4 * size or left - x1 > 0.18 * size or left < x1 - 1.5 * size):
            words.append(Word("".join(letters), x0, top, x1, bottom))
            letters = []
        if letters:
            letters.append(letter)
            x1, top, bottom = max(x1, right), min(top, up), max(bottom, down)
        else:
            letters, x0, x1, top, bottom = [letter], left, right, up, down
    if letters:
        words.append(Word("".join(letters), x0, top, x1, bottom))
    return words


def _rulings(page: pdfium.PdfPage, height: float) -> list[Ruling]:
    found: list[Ruling] = []
    for item in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=3):
        left, low, right, high = item.get_bounds()
        top, bottom = height - high, height - low
        if right - left < 2 < 4 < bottom - top or bottom - top < 2 < 4 < right - left:
            found.append(Ruling(left, top, right, bottom))
        elif right - left > 4 and bottom - top > 4:
            found += [Ruling(left, top, right, top), Ruling(left, bottom, right, bottom)]
            found += [Ruling(left, top, left, bottom), Ruling(right, top, right, bottom)]
    return found
