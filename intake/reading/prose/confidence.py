"""How sure an order line of a text is: from what speaks for its quantity and how plainly quantity and article stand apart."""

from intake.reading.prose.items import Item

PLAIN = 0.998
"""A line of a list whose only number that could count has a unit, an "x" or a label beside it: "- 500 Stk SC-0840 Schraube M8x40"."""


def line_confidence(item: Item) -> float:
    """Probability that quantity, unit, code and price of the line are all read right."""
    if item.lone and item.listed and item.style != "bare":
        sure = PLAIN
    else:
        sure = 0.97 if item.score >= 5 else 0.94 if item.score >= 4 else 0.85 if item.score >= 3 else 0.75
        sure -= 0.0 if item.listed else 0.04
        sure -= 0.05 if item.style in ("both", "bare") else 0.0
    return round(max(0.05, sure * item.sure), 3)
