"""Words that are struck through: the sender took them back, so nobody reads them as ordered."""

from collections.abc import Sequence

from intake.pages.page import Ruling, Word

THIN = 2.5
"""Height of a stroke at most, in points."""
HIGH, LOW = 0.38, 0.6
"""Where a stroke runs through a word, as shares of its height from the top; an underline runs at .69 and lower, also in type with
wide boxes."""
SLACK = 3.0
"""Points by which a stroke may begin or end beside its words: a longer line that crosses words is drawn for something else."""


def without_struck(words: Sequence[Word], rulings: Sequence[Ruling]) -> tuple[list[Word], list[Ruling], list[Word]]:
    """The words that stand, the lines that strike none, and the words that are struck through."""
    strokes = [r for r in rulings if r.bottom - r.top <= THIN and r.x1 - r.x0 > THIN]
    gone: set[int] = set()
    used: set[Ruling] = set()
    for stroke in strokes:
        y = (stroke.top + stroke.bottom) / 2
        hit = [k for k, w in enumerate(words) if stroke.x0 - SLACK <= w.x0 and w.x1 <= stroke.x1 + SLACK and _through(w, y)]
        if not hit:
            continue
        if min(words[k].x0 for k in hit) <= stroke.x0 + SLACK and max(words[k].x1 for k in hit) >= stroke.x1 - SLACK:
            gone.update(hit)
            used.add(stroke)
    if not gone:
        return list(words), list(rulings), []
    kept = [w for k, w in enumerate(words) if k not in gone]
    return kept, [r for r in rulings if r not in used], [words[k] for k in sorted(gone)]


def _through(word: Word, y: float) -> bool:
    height = word.bottom - word.top
    return word.top + HIGH * height <= y <= word.top + LOW * height
