"""What a row of a mail says behind the line that it orders: "4 pans - no longer needed", "10 x 4711 only if in stock"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from intake.reading.prose.lexicon import LEXICON, pattern, phrases, plain

MARKS = re.compile(r"\s[-–—]+(?!\w)|[–—]\s|[,;:](?!\d)|[()\[\]]")
OPENER = pattern(phrases(LEXICON["clauses"]["conditions"])).pattern
OPENERS = re.compile(rf"{OPENER}(?:\s+{OPENER})*")
TRIMMED = " \t\n-–—,;:.!?()[]"


def remarks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The runs of a sentence behind its first one, as marks and words such as "only" or "wenn" part them."""
    said = text[start:end]
    cuts = sorted({hit.end() for hit in MARKS.finditer(said)} | {hit.start() for hit in OPENERS.finditer(plain(said))} | {len(said)})
    first = next((cut for cut in cuts if said[:cut].strip(TRIMMED)), len(said))
    for begin, stop in pairwise(cuts):
        words = said[begin:stop].strip(TRIMMED)
        if begin >= first and words:
            at = start + said.index(words, begin)
            yield at, at + len(words)
