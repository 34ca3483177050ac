"""How sure an order line of a text is: from what speaks for its quantity and how plainly quantity and article stand apart."""

from collections.abc import Sequence

from intake.reading.prose.items import Item
from intake.reading.prose.lexicon import ASKED, STATING
from intake.reading.prose.tokens import Kind, Token

UNITED = 0.96
"""A plain or regular line of a list whose quantity has a unit: "- 500 Stk SC-0840 Schraube M8x40". Of 389 such lines in letters by five
other hands 383 bore the quantity and unit that was read and 376 were exact to the last word; of 64 that nobody had looked at 63 and 59."""
PLAIN = 0.9
"""A line of a list whose only number that could count has an "x" or a label beside it."""
SPOKEN = 0.75
"""Most confidence of a line with a word of asking among its article's words."""
REGULAR = 0.9
"""A line of a list whose quantity stands where it stands in all lines of the list, some of which are plain."""


def is_asked(item: Item, tokens: Sequence[Token], going_on: bool) -> bool:
    """The sentence asks before the item; where it only states ("on the pallet were 18 bags"), what was asked before doesn't go on."""
    lead = [t for t in tokens if t.start < item.quantity_run[0] and t.kind == Kind.WORD]
    asks = max((k for k, t in enumerate(lead) if t.lower in ASKED), default=-1)
    states = max((k for k, t in enumerate(lead) if t.lower in STATING), default=-1)
    return asks >= 0 if states >= 0 else going_on


def line_confidence(item: Item) -> float:
    """Probability that quantity, unit, code and price of the line are all read right."""
    if item.lone and item.listed and item.style != "bare":
        sure = UNITED if item.raw_unit else PLAIN
    else:
        sure = 0.89 if item.score >= 5 else 0.87 if item.score >= 4 else 0.85 if item.score >= 3 else 0.75
        sure -= 0.0 if item.listed else 0.04
        sure -= 0.05 if item.style in ("both", "bare") else 0.0
    if any(w.strip(".,") in ASKED for w in item.description.lower().split()):
        sure = min(sure, SPOKEN)  # "coffee, send 5 boxes": where the article's words end is not plain
    return round(max(0.05, sure * item.sure), 3)


def edge(text: str, item: Item, start: int, end: int) -> str:
    """Where the quantity stands in its statement from `start` to `end`: "front", "back", or empty where it stands at neither edge."""
    before, behind = text[start : item.quantity_run[0]], text[item.quantity_run[1] : end]
    if not before.strip(" -*•([") or before.strip(" -*•([") == item.raw_unit:
        return "front"
    return "back" if behind.strip(" .,;)]") in ("", item.raw_unit) else ""


def regular(edges: Sequence[str], sure: Sequence[float], united: Sequence[bool]) -> list[float]:
    """The confidences of a text's lines: where all bear their quantity at one edge and some of them plainly, the others do so regularly.

    `united` says which of them have a unit.
    """
    placed = [e for e in edges if e]
    usual = placed[0] if placed else ""
    plain = sum(c >= PLAIN * 0.97 for e, c in zip(edges, sure, strict=True) if e)
    together = len(placed) >= 2 and all(e == usual for e in placed) and 3 * len(placed) >= 2 * len(edges)
    many = together and plain >= (2 if len(placed) > 3 else 1)
    return [max(c, UNITED if unit else REGULAR) if many and e else c for e, c, unit in zip(edges, sure, united, strict=True)]
