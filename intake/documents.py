"""What a file is and what its text says, by its bytes: names, declared types and charsets lie."""

import codecs
import re
import unicodedata
import zipfile
from io import BytesIO

from charset_normalizer import from_bytes

OFFICE = {"xl/": "application/xlsx", "word/": "application/docx", "content.xml": "application/ods"}
WRITER = b"application/vnd.oasis.opendocument.text"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
IMAGES = {
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"BM": "image/bmp",
}
BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
LATIN = ("cp1252", "cp850", "cp1250", "iso8859-2", "mac-roman")
"""One-byte charsets of Latin script that business programs write, the usual one first: it wins a tie."""
CONTROLS = bytes(b for b in range(1, 32) if b not in b"\t\n\v\f\r\x1b")
SIGNS = "€£§°²³µ×½–—’‘“”„«»…·•®™"


INVISIBLE = dict.fromkeys((0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF))
INVISIBLE |= dict.fromkeys((*range(0xFE00, 0xFE10), 0x20E3)) | {0x1F51F: "10"}
"""Signs that nobody sees (soft hyphens, blanks without width, directions of writing), for `str.translate`: between the digits of a number
or code they make another one of it. So do the marks that draw a sign as a picture and a digit as a key: "2\ufe0f\u20e3" is a 2."""


def text_of(raw: bytes, declared: str | None = None) -> str:
    """Text as a person sees it, by its declared charset; where that is unknown or wrong, by its bytes. Never loses a visible character
    silently."""
    return _decoded(raw, declared).translate(INVISIBLE)


def _decoded(raw: bytes, declared: str | None) -> str:
    for bom, charset in BOMS.items():
        if raw.startswith(bom):
            return raw.decode(charset, "replace")
    for charset in (declared or "utf-8", "utf-8"):
        try:
            return raw.decode(charset)
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    return _by_its_letters(raw[:200_000], raw)


def _by_its_letters(sample: bytes, raw: bytes) -> str:
    """Statistics need a page of text and take a short German order for Chinese. Text of Latin script, where few letters are not
    ASCII, is therefore read by the charset whose odd characters are letters where letters belong."""
    odd, plain = sum(b > 127 for b in sample), sum(chr(b).isalpha() for b in sample if b < 128)
    if odd > 0.35 * plain and (best := from_bytes(sample).best()):
        return raw.decode(best.encoding, "replace")
    charset = max(LATIN, key=lambda name: _sense(sample.decode(name, "replace")))
    return raw.decode(charset, "replace")


def _sense(text: str) -> int:
    """How many characters outside ASCII make sense where they stand, less those that make none."""
    score = 0
    for found in re.finditer(r"[^\x00-\x7f]", text):
        char, before, after = found[0], text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        inside = before.isalpha() and after.isalpha()
        if unicodedata.category(char) in ("Lu", "Ll"):
            score += -1 if char.isupper() and before.islower() else 1
        elif char not in SIGNS or (inside and char not in "’–·"):
            score -= 1
    return score


def type_of(raw: bytes, name: str = "", declared: str = "") -> str:
    """The media type of a file. Office files get the short names application/xlsx, docx, ods, ole; unknown bytes keep what was declared."""
    head = raw[:1024].lstrip(b"\xef\xbb\xbf\x00\r\n\t ")
    if b"%PDF-" in raw[:1024]:
        return "application/pdf"
    for magic, media_type in IMAGES.items():
        if raw.startswith(magic):
            return media_type
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return "image/webp"
    if raw.startswith(b"PK\x03\x04"):
        return _zipped(raw)
    if raw.startswith(OLE):
        return "application/ole"
    if head.startswith(b"{\\rtf"):
        return "application/rtf"
    if raw[:4] == b"\x78\x9f\x3e\x22":
        return "application/ms-tnef"
    if head.startswith((b"UNA", b"UNB+")):
        return "application/edifact"
    if head.startswith(b"ISA") and len(head) > 105:
        return "application/x12"
    return _textual(raw, head, name.lower(), declared.lower())


def _zipped(raw: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            names = archive.namelist()[:2000]
    except (zipfile.BadZipFile, ValueError, OSError):
        return "application/zip"
    if raw[30:].startswith(b"mimetype" + WRITER):
        return WRITER.decode()
    for start, media_type in OFFICE.items():
        if any(name.startswith(start) for name in names):
            return media_type
    return "application/zip"


def _textual(raw: bytes, head: bytes, name: str, declared: str) -> str:
    low = head[:512].lower()
    if declared == "message/rfc822" or name.endswith(".eml"):
        return "message/rfc822"
    if low.startswith(b"<?xml") or (low.startswith(b"<") and name.endswith(".xml")):
        return "text/html" if b"<html" in low else "application/xml"
    if b"<html" in low or b"<!doctype html" in low or declared == "text/html" or name.endswith((".html", ".htm")):
        return "text/html"
    if not raw.startswith((b"\xff\xfe", b"\xfe\xff")) and _no_text(raw[:4096]):
        return declared if declared.startswith(("image/", "application/")) else "application/octet-stream"
    if name.endswith((".csv", ".tsv")) or declared in ("text/csv", "text/comma-separated-values", "text/tab-separated-values"):
        return "text/csv"
    if declared.startswith("text/"):
        return declared
    if _is_mail(head):
        return "message/rfc822"
    return "text/plain" if declared in ("", "text/plain", "application/octet-stream") or name.endswith(".txt") else declared


def _no_text(sample: bytes) -> bool:
    """Bytes that nobody typed, whatever they are declared as: a zero, or more control characters than a slip leaves."""
    return b"\x00" in sample or sum(byte in CONTROLS for byte in sample) > len(sample) / 50 + 2


def _is_mail(head: bytes) -> bool:
    names = {line.split(b":")[0].strip().lower() for line in head.split(b"\n")[:30] if b":" in line}
    return len(names & {b"from", b"to", b"subject", b"date", b"received", b"message-id", b"mime-version", b"return-path"}) >= 2
