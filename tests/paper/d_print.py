"""How sets d and e write rows: cells parted by |, where > stands before what is right-aligned and = before what is centred."""

from collections.abc import Callable
from decimal import Decimal

from tests.paper.c_print import grid, line, tax
from tests.paper.deal import Deal, Firm, firm

__all__ = ["facts", "figures", "grid", "lines", "named", "row", "spelled", "strips", "tax"]

DIGITS = {
    "de": "null eins zwei drei vier fünf sechs sieben acht neun",
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
    "pt": "zero um dois três quatro cinco seis sete oito nove",
}


def row(cells: str, kind: str = "") -> str:
    return line(*cells.split("|"), kind=kind)


def facts(*rows: str, kind: str = "p") -> str:
    """Labels beside values, a row each."""
    return f"<table class={kind}>{''.join(map(row, rows))}</table>"


def strips(*columns: str, kind: str = "q") -> str:
    """Labels above values, a column each."""
    heads, values = zip(*(c.split("|") for c in columns), strict=True)
    return f"<table class={kind}>{line(*heads, kind='cap')}{line(*values)}</table>"


def lines(*texts: str) -> str:
    return "<br>".join(texts)


def figures(style: str) -> Callable[..., str]:
    """Numbers as a country writes them."""

    def n(value: Decimal | int, places: int | None = 2) -> str:
        return Deal.n(value, places, style)

    return n


def spelled(value: Decimal, lang: str) -> str:
    """The whole part digit by digit, as officials write sums against forgery."""
    words = DIGITS[lang].split()
    return " – ".join(words[int(c)] for c in str(int(value)))


def named(part: str, d: Deal) -> Firm:
    """The buyer of the document's language whose name holds this."""
    return next(f for f in (firm("BUYERS", d.lang, d.half, k) for k in range(12)) if part in f.name)
