"""How sure a line's reading is once its article is known.

A reader states how sure a line of a letter is from the letter alone. Where every number of the letter was read and a line's words and
number are those of an article, hardly anything is left that could be wrong: of such lines that were stated at .7 to .9 more than .98
were right (`python -m benchmarks.sureness`, docs/adr/0031).
"""

import math

from orders import MatchedLine, MatchedOrder

READ, MATCHED, BASE = 0.51, 0.7, -1.49
"""Weights of the log odds of reading and match (`python -m benchmarks.sureness` fits them)"""
LEAST, MOST = 0.7, 0.99
"""No article bears out a line that was read with less, and none makes it surer than this."""
PROVEN = 0.999
"""A line that the page's own arithmetic confirms"""


def sure_of(line: MatchedLine, order: MatchedOrder) -> float:
    """P(the line is read right), 0..1: as it was read, or proven by its page, or borne out by its article."""
    read = line.line.confidence
    if line.line.proven:
        return max(read, PROVEN)
    known = line.match.ref is not None and line.quantity is not None and not line.match.contradictions
    if not (order.order.accounted and known and read >= LEAST):
        return read
    odds = READ * log_odds(read) + MATCHED * log_odds(line.match.probability) + BASE
    return max(read, min(MOST, 1 / (1 + math.exp(-odds))))


def log_odds(share: float) -> float:
    """Of a probability, kept from 0 and 1 as far as the matcher states its own."""
    held = min(max(share, 0.002), 0.9995)
    return math.log(held / (1 - held))
