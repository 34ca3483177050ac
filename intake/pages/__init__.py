"""Documents become pages of words with boxes: PDF text, OCR, sheets, markup, mail text, all as `Page`."""

import logging
import zipfile
from collections.abc import Collection, Iterator
from contextlib import closing
from io import BytesIO

from PIL import Image

from intake.documents import text_of
from intake.limits import LIMITS, Limits
from intake.pages.page import Page, Unreadable
from orders import Problem

log = logging.getLogger("ordersift.intake")
Image.MAX_IMAGE_PIXELS = None  # the size is checked before anything is decoded
BESIDE = (".vcf", ".ics", ".p7s", ".asc", ".sig")
FILES = (".pdf", ".xlsx", ".xls", ".ods", ".docx", ".csv", ".xml", ".edi")
"""Names of documents that say something; mail programs add empty texts of their own."""
SHEETS = ("application/xlsx", "application/ods", "application/ole")
TABLES = ("text/csv", "text/tab-separated-values")
Result = tuple[tuple[Page, ...], tuple[Problem, ...]]


def pages_of(raw: bytes, media_type: str, name: str, limits: Limits = LIMITS) -> Result:
    """Pages of a document by its type (see `intake.documents`), and what could not be read, in sentences.

    Raises nothing for bad input but MemoryError: a file that can't be opened gives no pages and a blocking problem.
    """
    if not raw and name.lower().endswith(FILES):
        return (), (Problem("empty_file", f"{name} is empty: ask the sender to send it again.", name, blocking=True),)
    try:
        return _pages(raw, media_type, name, limits)
    except MemoryError:
        raise
    except Unreadable as error:
        return (), (Problem(error.args[0], f"{name} {error.args[1]}", name, blocking=True),)
    except Exception as error:  # a stranger's bytes can break any library in any way
        log.warning("%s can't be opened", name, exc_info=True)
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:120]
        return (), (Problem("broken_file", f"{name} can't be opened ({reason}): ask the sender to send it again.", name, blocking=True),)


def _pages(raw: bytes, media_type: str, name: str, limits: Limits) -> Result:
    """One branch per kind; libraries are imported where they are needed, so that a plain mail doesn't pay for OCR."""
    if media_type == "application/pdf":
        return _pdf(raw, name, limits)
    if media_type.startswith("image/"):
        from intake.pages import image

        return image.image_pages(raw, name, limits)
    if media_type in SHEETS:
        from intake.pages import sheets

        check_zip(raw, limits)
        return sheets.sheet_pages(raw, name)
    if media_type in TABLES:
        from intake.pages import csvs

        return csvs.csv_pages(raw, name)
    if media_type == "application/docx":
        from intake.pages import docx

        check_zip(raw, limits)
        return tuple(docx.docx_pages(raw)), ()
    if media_type == "text/html":
        from intake.pages import markup

        return tuple(markup.html_pages(text_of(raw))), ()
    if media_type.startswith("text/"):
        from intake.pages import markup

        return (markup.text_page(text_of(raw)),), ()
    text = f"{name} is of a type that holds no orders we can read ({media_type}): look at it by eye."
    return (), (Problem("unknown_type", text, name, blocking=not _beside_the_point(media_type, name)),)


def _beside_the_point(media_type: str, name: str) -> bool:
    """Signatures, visiting cards, sounds: what never holds an order need not stop the mail that brings it."""
    kind = media_type.split("/")[0] in ("text", "audio", "video", "font") or "signature" in media_type or "pgp" in media_type
    return kind or name.lower().endswith(BESIDE)


def _pdf(raw: bytes, name: str, limits: Limits) -> Result:
    """Page by page, by the text layer where it can be trusted and by OCR where not; a damaged page doesn't cost the others."""
    from intake.pages import pdf

    problems: list[Problem] = []
    pages: list[Page] = []
    scanned, glyphs = 0, limits.glyphs
    with closing(pdf.open_pdf(raw)) as document:
        count = len(document)
        for index in range(min(count, limits.pages)):
            try:
                read = pdf.text_page(document, index, glyphs)
                glyphs -= read.glyphs
                page = read.page
                if read.doubt and read.inked:
                    scanned += 1
                    if scanned <= limits.ocr_pages:
                        page = _by_ocr(document, index, read, limits)
                pages.append(page)
            except Unreadable as error:
                problem = Problem(error.args[0], f"{name} {error.args[1]}", name, blocking=True)
                problems += [problem] if problem not in problems else []
                if error.args[0] == "too_many_glyphs":
                    break
    if count > limits.pages:
        problems.append(Problem("many_pages", f"{name} has {count} pages: only the first {limits.pages} were read.", name))
    if scanned > limits.ocr_pages:
        text = f"{name} has {scanned} scanned pages: only the first {limits.ocr_pages} were read, look at the others by eye."
        problems.append(Problem("many_scans", text, name, blocking=True))
    if not any(page.words for page in pages) and not problems:
        problems.append(Problem("no_text", f"{name} holds no text that can be read: look at it by eye.", name, blocking=True))
    return tuple(pages), tuple(problems)


def _by_ocr(document, index: int, read, limits: Limits) -> Page:  # type: ignore[no-untyped-def]
    """A page whose text layer can't be trusted, from its picture; its drawn rulings hold where the picture stands as the page does."""
    from dataclasses import replace

    from intake.pages import ocr, pdf

    width, height = read.size
    page = ocr.read_picture(pdf.picture(document, index, ocr.DPI, limits.pixels), index + 1, width, height)
    rulings = read.page.rulings if page.rotation == read.page.rotation else ()
    return replace(page, rulings=rulings or page.rulings, notes=(f"{read.doubt}: read by OCR", *page.notes))


def pictures_of(raw: bytes, media_type: str, numbers: Collection[int], limits: Limits = LIMITS) -> Iterator[tuple[int, Image.Image]]:
    """(number, picture) of a document's pages as OCR saw them, in their order. Raises Unreadable."""
    if media_type == "application/pdf":
        from intake.pages import ocr, pdf

        with closing(pdf.open_pdf(raw)) as document:
            for number in sorted(numbers):
                yield number, pdf.picture(document, number - 1, ocr.DPI, limits.pixels)
    elif media_type.startswith("image/"):
        from intake.pages import image

        for number, (frame, _, _) in enumerate(image.open_frames(raw, limits), start=1):
            if number in numbers:
                yield number, frame


def check_zip(raw: bytes, limits: Limits) -> None:
    """Refuse a zip bomb before anything is unpacked. Raises Unreadable, BadZipFile."""
    if not raw.startswith(b"PK"):
        return
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        infos = archive.infolist()
        size = sum(info.file_size for info in infos)
        if any(info.flag_bits & 1 for info in infos):
            raise Unreadable("encrypted", "is encrypted: ask the sender for a copy without a password.")
    if size > limits.unpacked_mib * 2**20 or len(infos) > 5000:
        raise Unreadable("zip_bomb", f"unpacks to {size // 2**20} MiB in {len(infos)} files, far more than an order: look at it by eye.")
