"""What set f prints besides tables: figures in single boxes, small pictures of goods."""

import random

from tests.paper.deal import Item


def boxed(text: str, ink: str = "#b3261e") -> str:
    """Each letter of a number in a box of its own, as forms to be filled in by hand have them."""
    style = f"display:inline-block;width:6mm;height:7.5mm;line-height:7.5mm;border:.5pt solid {ink};text-align:center;margin-right:-.5pt"
    return "".join(f'<span style="{style}">{letter}</span>' for letter in text)


def thumb(item: Item, size: int = 12) -> str:
    """A web shop's picture of the goods, of so many mm."""
    rng = random.Random(item.text)
    shapes = "".join(
        f'<circle cx={rng.randrange(8, 32)} cy={rng.randrange(8, 32)} r={rng.randrange(3, 9)} fill="hsl({rng.randrange(360)} 45% 60%)" />'
        for _ in range(3)
    )
    return f'<svg viewBox="0 0 40 40" style="width:{size}mm;height:{size}mm;background:#eef1ee;border-radius:1mm">{shapes}</svg>'
