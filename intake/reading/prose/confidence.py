"""How sure an order line of a text is: from what speaks for its quantity and how plainly quantity and article stand apart."""

from intake.reading.prose.items import Item


def line_confidence(item: Item) -> float:
    """Probability that quantity, unit, code and price of the line are all read right."""
    sure = 0.97 if item.score >= 5 else 0.94 if item.score >= 4 else 0.85 if item.score >= 3 else 0.75
    if not item.listed:
        sure -= 0.04
    if item.style in ("both", "bare"):
        sure -= 0.05
    return round(max(0.05, min(sure, 0.98) * item.sure), 3)
