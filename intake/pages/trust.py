"""Can a PDF's text layer be believed? Where it can't, the page is read by OCR like a scan."""

import re
from collections.abc import Sequence

import pypdfium2.raw as c

from intake.pages.drawn import Drawn
from intake.pages.glyphs import Glyphs
from intake.pages.page import Word

COVERED = 0.5
"""A picture over more than this share of the page is a scan."""
UNMAPPED = 0.3
"""More characters than this without a known meaning, and the layer is garbage."""
FEW = 5
LETTERS = re.compile(r"[^\W\d_]{4,}")
VOWELS = frozenset("aeiouyäöüáàâãåæéèêëíìîïóòôõøœúùûýAEIOUYÄÖÜÁÀÂÃÅÆÉÈÊËÍÌÎÏÓÒÔÕØŒÚÙÛÝ")


def doubt(glyphs: Glyphs, words: Sequence[Word], drawn: Drawn) -> str:
    """Why the text layer of a page can't be trusted, '' where it can. A page without any text is doubtful only if a picture is on it."""
    sample = glyphs.sample()
    if not sample:
        return "no text layer"
    if drawn.picture > COVERED and len(words) < FEW:
        return "a scan"
    if drawn.picture > COVERED and drawn.hidden and drawn.hidden > drawn.visible:
        return "the text layer lies unseen over a picture"
    unknown = sum(c.FPDFText_HasUnicodeMapError(glyphs.textpage.raw, i) == 1 or _meaningless(int(glyphs.codes[i])) for i in sample)
    if unknown > UNMAPPED * max(len(sample), 1):
        return "the text layer is garbage"
    if _unspeakable(words):
        return "the text layer is garbage"
    return ""


def _meaningless(code: int) -> bool:
    """Private use, replacement characters, boxes and other signs that no order is written in."""
    return code < 32 or code == 0xFFFD or 0xE000 <= code <= 0xF8FF or 0x2500 <= code <= 0x25FF or code > 0x10FFFF


def _unspeakable(words: Sequence[Word]) -> bool:
    """Words of letters without a vowel, or no digit and hardly a letter on a full page: a font whose letters were dealt anew."""
    spelled = [m for w in words for m in LETTERS.findall(w.text) if not m.isupper() or len(m) > 5]
    latin = [s for s in spelled if all(ord(ch) < 0x250 for ch in s)]
    if len(latin) >= 15:
        mute = sum(not VOWELS.intersection(s) for s in latin)
        if mute > 0.4 * len(latin):
            return True
    text = "".join(w.text for w in words)
    return len(text) > 80 and sum(ch.isalnum() for ch in text) < 0.4 * len(text)
