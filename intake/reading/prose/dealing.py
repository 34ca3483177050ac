"""The lines and dates of a text dealt to the order numbers that it names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from intake.reading.prose.lexicon import plain
from intake.reading.prose.numbers import Found
from orders import OrderLine, Read


@dataclass
class Block:
    """What belongs to one order number."""

    number: Found | None = None
    lines: list[OrderLine] = field(default_factory=list[OrderLine])


SEVERAL = re.compile(
    r"(?<!\w)(?:2|3|two|three|several|separate|zwei|drei|getrennte?|deux|trois|twee|drie|aparte|dos|tres|due|tre|duas|to|två|dwa|dwie|dve)\s+(?:[^\W\d_]+\s+)?"
    r"(?:orders|pos|bestellungen|auftrage|commandes|bons|bestellingen|pedidos|ordini|encomendas|ordrer|bestallningar|bestillinger|zamowienia|objednavky)(?!\w)"
)
"""Words that announce several orders in one mail, in plain text."""
HEADING = re.compile(r"^[ \t]*(?P<code>[A-Z]{1,6}[-/ ]?\d[\w/-]*)(?=[\s:,;–-])", re.MULTILINE)


def headed(text: str) -> list[Found]:
    """The codes of one kind that open lines of a mail which announces several orders: "HV-221 Hampton garden party"."""
    if not SEVERAL.search(plain(text)):
        return []
    hits = [(hit["code"], hit.start("code")) for hit in HEADING.finditer(text)]
    kinds = {re.sub(r"\d", "0", code) for code, _ in hits}
    if len(hits) < 2 or len(kinds) != 1 or len({code for code, _ in hits}) < len(hits):
        return []
    return [Found(code, at, at + len(code), 0.8, at) for code, at in hits]


def dealt(numbers: Sequence[Found], lines: Sequence[tuple[int, OrderLine]]) -> list[Block]:
    """The lines in the blocks of their numbers: behind each number, or before it where numbers close their lists."""
    if len(numbers) < 2:
        return [Block(numbers[0] if numbers else None, [line for _, line in lines])]
    closing = bool(lines) and lines[0][0] < numbers[0].start and lines[-1][0] < numbers[-1].start
    blocks = [Block(n) for n in numbers]
    for at, line in lines:
        if closing:
            block = next((b for b in blocks if b.number and b.number.start > at), blocks[-1])
        else:
            block = next((b for b in reversed(blocks) if b.number and b.number.start <= at), blocks[0])
        block.lines.append(line)
    return blocks


def own_date(
    wanted: Sequence[tuple[int, Read[date]]], blocks: Sequence[Block], k: int, lines: Sequence[tuple[int, OrderLine]]
) -> Read[date] | None:
    """The surest wanted date behind the number of block `k`, before the next number."""
    number = blocks[k].number
    following = blocks[k + 1].number if k + 1 < len(blocks) else None
    if number is None:
        return None
    end = following.start if following else None
    own = [w for at, w in wanted if at >= number.start and (end is None or at < end)]
    return max(own, key=lambda w: w.confidence, default=None)
