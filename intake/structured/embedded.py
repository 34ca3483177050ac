"""Files inside a PDF (Order-X, Factur-X): their names and bytes, as far as they can be XML."""

from io import BytesIO

import pikepdf

MAX_FILES = 20


def files(raw: bytes) -> list[tuple[str, bytes]]:
    """Name and bytes of the XML files that a PDF holds; none where it is damaged: whoever reads its pages says so."""
    if b"EmbeddedFile" not in raw and b"ObjStm" not in raw:
        return []
    found: list[tuple[str, bytes]] = []
    try:
        with pikepdf.open(BytesIO(raw)) as pdf:
            for name in list(pdf.attachments)[:MAX_FILES]:
                try:
                    content = pdf.attachments[name].get_file().read_bytes()
                except (pikepdf.PdfError, ValueError, LookupError, TypeError, RuntimeError):
                    continue
                if content[:200].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<"):
                    found.append((name, content))
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, LookupError, TypeError, RuntimeError, AttributeError):
        return found
    return found
