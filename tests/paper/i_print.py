"""What set i prints besides tables: meetings of buyer and supplier, logos, codes to scan, footers of business letters, pages with carry-overs."""

from datetime import timedelta
from decimal import Decimal

from tests.paper.deal import Deal, Firm, share
from tests.paper.i_world import BUYERS

WHITE = "display:inline-block;vertical-align:middle"


def meet(d: Deal, part: str) -> Deal:
    """The document's buyer is the one whose name holds this; the wanted day is a working day."""
    rows = (Firm(*r.split("|")) for r in share(BUYERS[d.lang], d.half))
    d.settle(next(f for f in rows if part in f.name))
    while d.wanted.weekday() > 4:
        d.wanted += timedelta(days=1)
    return d


def mark(kind: str, colour: str, size: int = 14) -> str:
    """A logo without letters."""
    shapes = {
        "ring": f'<circle cx=20 cy=20 r=15 fill=none stroke="{colour}" stroke-width=7 /><circle cx=20 cy=20 r=4 fill="{colour}"/>',
        "peak": f'<path d="M2 36 L15 8 L22 22 L27 14 L38 36 Z" fill="{colour}"/>',
        "bars": "".join(f'<rect x={4 + 9 * k} y={26 - 7 * k} width=6 height={10 + 7 * k} fill="{colour}"/>' for k in range(4)),
        "leaf": f'<path d="M6 34 C4 12 20 4 36 4 C36 22 28 36 6 34 Z" fill="{colour}"/><path d="M6 34 L28 12" stroke="#fff" stroke-width=2 />',
        "bolt": f'<path d="M22 2 L8 24 H18 L14 38 L32 14 H21 Z" fill="{colour}"/>',
        "hex": f'<path d="M20 2 L36 11 V29 L20 38 L4 29 V11 Z" fill="none" stroke="{colour}" stroke-width=5 />',
        "wave": f'<path d="M2 26 Q11 12 20 22 T38 18" fill="none" stroke="{colour}" stroke-width=6 /><path d="M2 36 Q11 22 20 32 T38 28" fill="none" stroke="{colour}" stroke-width=3 />',
        "house": f'<path d="M4 20 L20 5 L36 20 V36 H24 V25 H16 V36 H4 Z" fill="{colour}"/>',
    }  # fmt: skip
    return f'<svg viewBox="0 0 40 40" style="width:{size}mm;height:{size}mm;{WHITE}">{shapes[kind]}</svg>'


def stripes(text: str, width: int = 50, height: int = 9) -> str:
    """Something that looks like a bar code of the text."""
    at, bars = 2, ""
    for c in text:
        for k in range(3):
            wide = 1 + (ord(c) >> k & 1)
            bars += f"<rect x={at} y=0 width={wide} height=20 />"
            at += wide + 1 + (ord(c) >> k + 3 & 1)
    return f'<svg viewBox="0 0 {at} 20" preserveAspectRatio=none style="width:{width}mm;height:{height}mm;{WHITE}">{bars}</svg>'


def bottom(*columns: str, css: str = "") -> str:
    """The foot of a business letter, in columns at the foot of each page."""
    cells = "".join(f"<td style='padding-right:4mm'>{c}" for c in columns)
    return f"<table style='position:fixed;bottom:0;left:0;width:100%;font-size:6.6pt;line-height:1.3;color:#555;border-top:.4pt solid #777;{css}'><tr>{cells}</tr></table>"


def sheets(pages: list[str]) -> str:
    """Pages that are cut by hand."""
    return "<div style='break-after:page'></div>".join(pages)


def pieces(value: Decimal) -> str:
    """A quantity with three decimals, dot for thousands, as the older systems print it."""
    return Deal.n(value, 3, "de")
