"""How sets c to e write tables: heads and cells as text, where > stands before what is right-aligned and = before what is centred."""

from collections.abc import Iterable
from decimal import Decimal

from tests.paper.deal import cents

SIDES = {">": " class=r", "=": " class=c"}


def cell(tag: str, text: str) -> str:
    return f"<{tag}{SIDES.get(text[:1], '')}>{text[1:] if text[:1] in SIDES else text}</{tag}>"


def line(*cells: str, kind: str = "") -> str:
    return f"<tr{f' class={kind}' if kind else ''}>{''.join(cell('td', c) for c in cells)}</tr>"


def grid(heads: str, body: Iterable[str], kind: str = "t", foot: str = "") -> str:
    """A table whose head is repeated on each page; heads are parted by |."""
    top = "".join(cell("th", h) for h in heads.split("|"))
    return f"<table class={kind}><thead><tr>{top}</tr></thead><tbody>{''.join(body)}{foot}</tbody></table>"


def pairs(*rows: tuple[str, str], kind: str = "p", after: str = "") -> str:
    """Labels beside values."""
    return f"<table class={kind}>{''.join(line(label + after, value) for label, value in rows)}</table>"


def tax(net: Decimal, percent: int | str) -> Decimal:
    return cents(net * Decimal(percent) / 100)


def summed(label: str, value: str, span: int, side: str = " class=r") -> str:
    """The row of a sum, its label over `span` columns."""
    return f"<tr><td colspan={span}{side}><b>{label}</b><td class=r><b>{value}</b></tr>"
