"""Files made for tests: PDFs set by a real PDF engine, then changed by another where a test needs damage."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
from reportlab.pdfgen.canvas import Canvas

A4 = (595.0, 842.0)


def pdf(*pages: Callable[[Canvas], object], size: tuple[float, float] = A4) -> bytes:
    """A PDF whose pages are drawn by the given functions; y counts from the bottom, as PDF does."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for draw in pages:
        canvas.setFont("Helvetica", 10)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def changed(raw: bytes, change: Callable[[pikepdf.Pdf], object], **options: object) -> bytes:
    """The PDF after `change` was done to it."""
    with pikepdf.open(BytesIO(raw)) as document:
        change(document)
        out = BytesIO()
        document.save(out, **options)  # type: ignore[arg-type]
    return out.getvalue()
