"""When a scan is read a second time, and which of the two readings counts: the one that the page's own arithmetic proves better."""

import logging
from collections.abc import Sequence
from time import process_time

from intake.limits import LIMITS, Limits
from intake.pages import ocr, pictures_of, second
from intake.pages.page import Page, Word
from intake.reading.document import read_document
from orders import Box, DocumentKind, Order, Party, Problem, Source

log = logging.getLogger("ordersift.intake")
WORTH_IT = (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE, DocumentKind.CANCELLATION, DocumentKind.QUOTE_REQUEST, DocumentKind.OTHER)
"""Kinds of documents that may be an order; whatever else a bad scan is, its title was read."""
SURE = 0.6
"""A value with a word below this confidence wants a witness."""
LEGIBLE = 0.4
FEW = 8
GARBLED = 2
"""So many illegible words, and lines of small print may have been taken for one: the address of a place of delivery, say."""
SECONDS = 60
"""Processor time after which no further page of a document is read again."""


def settled(
    pages: Sequence[Page], raw: bytes, media_type: str, name: str, us: Party | None, layouts: Sequence[object] = (), limits: Limits = LIMITS
) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """The pages of a document; those read by OCR whose order is not proven are read again, and the better reading is taken.

    Each word's confidence then tells whether both readers agree on it. Digital pages and proven scans come back as they are, at once.
    """
    pages = tuple(pages)
    if not any(p.source == Source.OCR for p in pages):
        return pages, ()
    kind, order, _ = read_document(pages, name, us=us, layouts=layouts)
    wanted = doubtful(pages, kind, order)
    if not wanted:
        return pages, ()
    if not second.installed():
        return pages, (_alone(name, "is not installed"),)
    try:
        again = _again(pages, raw, media_type, wanted, limits)
    except Exception:  # a library's own fault must not cost what the first reader read
        log.warning("the second reader failed on %s", name, exc_info=True)
        return pages, (_alone(name, "failed on it"),)
    firsts = tuple(ocr.witnessed(p, again[p.number].words) if p.number in again else p for p in pages)
    seconds = tuple(again.get(p.number, p) for p in pages)
    return max((seconds, firsts), key=lambda some: worth(read_document(some, name, us=us, layouts=layouts)[1])), ()


def _alone(name: str, why: str) -> Problem:
    text = (
        f"{name}: only one reader saw this scan and its arithmetic doesn't prove it, since the second reader (rapidocr) {why}: compare it."
    )
    return Problem("one_reader", text, name)


def doubtful(pages: Sequence[Page], kind: DocumentKind, order: Order | None) -> list[int]:
    """Numbers of the scanned pages that should be read again: none where all is legible, proven and sure, up to the
    printed total, or no order."""
    if kind not in WORTH_IT:
        return []
    scanned = [p for p in pages if p.source == Source.OCR]
    if order is None or not order.lines:
        legible = [p for p in scanned if sum(w.confidence > LEGIBLE for w in p.words) >= FEW]
        return [p.number for p in legible] if order or kind != DocumentKind.OTHER else [p.number for p in legible if _blurred(p)]
    boxes = [(line.evidence, line.proven) for line in order.lines if line.evidence]
    unsure = {place.page for place, proven in boxes if not proven}
    places = [place for place, _ in boxes] + ([order.po_number.evidence] if order.po_number and order.po_number.evidence else [])
    for page in scanned:
        here = [place.box for place in places if place.page == page.number and place.box]
        if any(w.confidence < SURE and any(ch.isdigit() for ch in w.text) and _within(w, here) for w in page.words):
            unsure.add(page.number)
        if sum(w.confidence < LEGIBLE and sum(map(str.isalpha, w.text)) > 1 for w in page.words) >= GARBLED:
            unsure.add(page.number)
    if order.po_number is None:
        unsure.add(scanned[0].number)
    if order.total and not order.total_proven:  # a line may be missing that nobody read
        unsure |= {place.page for place in places}
    return [p.number for p in scanned if p.number in unsure]


def worth(order: Order | None) -> tuple[float, float]:
    """How far a reading is proven (lines by their arithmetic, their completeness by the printed total), then how sure it is."""
    if order is None:
        return (0.0, 0.0)
    proven = sum(line.proven for line in order.lines)
    whole = 1.0 + 0.5 * len(order.lines) if order.total_proven else 0.0
    return (proven + whole, sum(line.confidence for line in order.lines) + (order.po_number.confidence if order.po_number else 0.0))


def _again(pages: Sequence[Page], raw: bytes, media_type: str, wanted: Sequence[int], limits: Limits) -> dict[int, Page]:
    """Pages by the second reader, by number, as far as the time reaches."""
    first = {p.number: p for p in pages}
    read: dict[int, Page] = {}
    end = process_time() + SECONDS
    for number, picture in pictures_of(raw, media_type, wanted, limits):
        read[number] = ocr.read_again(picture, first[number])
        if process_time() > end:
            break
    return read


def _blurred(page: Page) -> bool:
    return sum(w.confidence for w in page.words) < SURE * len(page.words)


def _within(word: Word, boxes: Sequence[Box]) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return any(b.x0 <= x <= b.x1 and b.top <= y <= b.bottom for b in boxes)
