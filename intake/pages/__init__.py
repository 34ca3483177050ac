"""Documents become pages of words with boxes: PDF text, OCR, sheets, markup, mail text, all as `Page`."""

import zipfile
from io import BytesIO

from PIL import Image, UnidentifiedImageError
from python_calamine import CalamineError

from intake.limits import LIMITS, Limits
from intake.pages import markup, ocr, pdf, sheets
from intake.pages.page import Page
from orders import Problem, Source

Image.MAX_IMAGE_PIXELS = None  # the size is checked before anything is decoded
RENDER_DPI = 250
BESIDE = (".vcf", ".ics", ".p7s", ".asc", ".sig")


def pages_of(raw: bytes, media_type: str, name: str, limits: Limits = LIMITS) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """Pages of a document by its type, and what could not be read, in sentences. Raises nothing for bad input but MemoryError."""
    try:
        if media_type == "application/pdf":
            return _pdf(raw, name, limits)
        if media_type.startswith("image/"):
            return (_image(raw, name, limits),), ()
        if media_type in ("application/xlsx", "application/ods", "application/ole"):
            _check_zip(raw, name, limits)
            return tuple(sheets.sheet_pages(raw)), ()
        if media_type in ("text/csv", "text/tab-separated-values"):
            return tuple(sheets.csv_pages(raw)), ()
        if media_type == "application/docx":
            _check_zip(raw, name, limits)
            from intake.pages.docx import docx_pages

            return tuple(docx_pages(raw)), ()
        if media_type == "text/html":
            text = sheets.decoded(raw)
            return tuple(markup.html_tables(text)) or (markup.text_page(markup.html_text(text), source=Source.MARKUP),), ()
        if media_type.startswith("text/"):
            return (markup.text_page(sheets.decoded(raw)),), ()
    except pdf.Unreadable as error:
        return (), (Problem(error.args[0], f"{name} {error.args[1]}", name, blocking=True),)
    except ocr.NoTesseract:
        return (), (
            Problem("no_ocr", f"{name} is a scan and tesseract is not installed: install it, then put the mail back to work.", name, True),
        )
    except (CalamineError, zipfile.BadZipFile, UnidentifiedImageError, OSError, ValueError, KeyError, RuntimeError, SyntaxError) as error:
        encrypted = b"EncryptedPackage".decode().encode("utf-16-le") in raw[: 2**20]
        code, text = (
            ("encrypted", "is encrypted: ask the sender for a copy without a password.")
            if encrypted
            else ("broken_file", f"can't be opened ({type(error).__name__}: {str(error)[:120]}): ask the sender to send it again.")
        )
        return (), (Problem(code, f"{name} {text}", name, blocking=True),)
    text = f"{name} is of a type that holds no orders we can read ({media_type}): look at it by eye."
    return (), (Problem("unknown_type", text, name, blocking=not _beside_the_point(media_type, name)),)


def _beside_the_point(media_type: str, name: str) -> bool:
    """Signatures, visiting cards, sounds: what never holds an order need not stop the mail that brings it."""
    kind = media_type.split("/")[0] in ("text", "audio", "video", "font") or "signature" in media_type or "pgp" in media_type
    return kind or name.lower().endswith(BESIDE)


def _pdf(raw: bytes, name: str, limits: Limits) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    document = pdf.open_pdf(raw)
    problems: list[Problem] = []
    pages: list[Page] = []
    count = len(document)
    if count > limits.pages:
        text = f"{name} has {count} pages: only the first {limits.pages} were read."
        problems.append(Problem("many_pages", text, name))
    scanned = 0
    for index in range(min(count, limits.pages)):
        page, trusted = pdf.text_page(document, index)
        if not trusted and max(page.width, page.height) < 5000 and _has_ink(document, index):
            scanned += 1
            if scanned <= limits.ocr_pages:
                page = ocr.read_picture(_render(document, index, page, limits), page.number, page.width, page.height)
            elif scanned == limits.ocr_pages + 1:
                problems.append(Problem("many_scans", f"{name}: only the first {limits.ocr_pages} scanned pages were read.", name, True))
        pages.append(page)
    document.close()
    if not any(page.words for page in pages):
        problems.append(Problem("no_text", f"{name} holds no text that can be read: look at it by eye.", name, blocking=True))
    return tuple(pages), tuple(problems)


def _has_ink(document, index: int) -> bool:  # type: ignore[no-untyped-def]
    page = document[index]
    found = next(iter(page.get_objects(max_depth=2)), None) is not None
    page.close()
    return found


def _render(document, index: int, page: Page, limits: Limits) -> Image.Image:  # type: ignore[no-untyped-def]
    scale = min(RENDER_DPI / 72, (limits.pixels / max(page.width * page.height, 1)) ** 0.5)
    return document[index].render(scale=scale, grayscale=True).to_pil()


def _image(raw: bytes, name: str, limits: Limits) -> Page:
    with Image.open(BytesIO(raw)) as picture:
        width, height = picture.size
        if width * height > limits.pixels:
            raise pdf.Unreadable("too_many_pixels", f"has {width} x {height} pixels, far more than an order: ask for a smaller scan.")
        dpi = picture.info.get("dpi", (0, 0))[0] or max(width, height) / 11.7
        scale = 72 / float(dpi if 50 < float(dpi) < 1300 else max(width, height) / 11.7)
        return ocr.read_picture(picture.convert("L"), 1, width * scale, height * scale)


def _check_zip(raw: bytes, name: str, limits: Limits) -> None:
    """Refuse a zip bomb before anything is unpacked."""
    if not raw.startswith(b"PK"):
        return
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        size = sum(info.file_size for info in archive.infolist())
    if size > limits.unpacked_mib * 2**20:
        raise pdf.Unreadable("zip_bomb", f"unpacks to {size // 2**20} MiB, far more than an order: look at it by eye.")
