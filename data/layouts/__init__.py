"""Documents that are composed, not listed: a layout is a draw of blocks, columns, labels, numbers, rulings and row shapes.

`draw` gives a layout, `compose` sets a paper in it with one of two PDF engines, `scanned` ages the pages. A layout's `family` names its
main choices, so that families can be left out of training and kept for measuring.
"""

from data.layouts.choices import Layout, draw
from data.layouts.compose import Composed, compose
from data.layouts.paper import Company, Item, Paper

__all__ = ["Company", "Composed", "Item", "Layout", "Paper", "compose", "draw"]
