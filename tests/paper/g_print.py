"""What set g prints besides tables: typewriter columns, cards of labels and values."""

from collections.abc import Iterable
from decimal import Decimal

from tests.paper.c_print import grid, tax
from tests.paper.d_print import facts, figures, lines, named, row, strips
from tests.paper.deal import Deal, Item, sheet_of

__all__ = [
    "Deal", "Decimal", "Item", "box", "facts", "figures", "grid", "lines", "named", "pieces", "row", "sheet_of", "strips", "tax", "typed",
]  # fmt: skip


def typed(*columns: tuple[str, int]) -> str:
    """A typewriter's row: texts with their widths, right-aligned where the width is negative."""
    return "".join(f"{t:<{w}}" if w > 0 else f"{t:>{-w}}" for t, w in columns).rstrip() + "\n"


def box(label: str, *texts: str, kind: str = "b") -> str:
    """A label above the lines it names."""
    return f"<div class={kind}><small>{label}</small><br>{'<br>'.join(texts)}</div>"


def pieces(texts: Iterable[str], kind: str = "k") -> str:
    """Blocks one beneath another."""
    return "".join(f"<div class={kind}>{t}</div>" for t in texts)
