"""Two readings of one page by different readers: what both read alike is surer than either says, a digit they differ in is not."""

from collections.abc import Sequence
from unicodedata import combining, normalize

from intake.pages.page import Word

ALIKE = 0.99
"""Confidence of a word that both read alike. They err on different signs, and rarely alike."""
DIFFERENT = 0.5
"""Most confidence of a word with a digit that the other reads differently."""
LOOKALIKE = str.maketrans({"—": "-", "–": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "，": ",", "：": ":", "（": "(", "）": ")"})


def weighed(words: Sequence[Word], witness: Sequence[Word]) -> list[Word]:
    """The words with confidences that a second reading of the same page as witness gives them; where the witness saw nothing they stay."""
    beside = _lines(witness)
    out = []
    for word in words:
        others = _beside(word, beside)
        seen = "".join(o.text for o in others).translate(LOOKALIKE)
        own = word.text.translate(LOOKALIKE)
        if own == seen or (len(own) > 3 and own in seen):
            out.append(word._replace(confidence=max(word.confidence, ALIKE)))
        elif seen and any(ch.isdigit() for ch in own + seen):
            out.append(word._replace(confidence=min(word.confidence, DIFFERENT)))
        else:
            out.append(word)
    return out


def spelled(words: Sequence[Word], witness: Sequence[Word]) -> list[Word]:
    """The words, those without digits in the fuller of both spellings where the readers differ in accents, blanks and lost letters only: a
    reader that doesn't know a letter takes its plain one, one of two like letters side by side is lost more often than a letter is made up,
    and words that stand close are glued more often than one word is parted."""
    beside = _lines(witness)
    out: list[Word] = []
    for word in words:
        others = _beside(word, beside)
        seen = "".join(o.text for o in others)
        if len(others) == 1 and _lost_letters(word.text, seen):
            out.append(word._replace(text=seen))
        elif (seen == word.text and len(others) == 1) or any(c.isdigit() for c in word.text) or _plain(seen) != _plain(word.text):
            out.append(word)
        elif len(others) > 1:
            out += [word._replace(text=o.text, x0=o.x0, x1=o.x1) for o in others]
        else:
            out.append(word._replace(text=max(word.text, seen, key=lambda text: sum(not c.isascii() for c in text))))
    return out


LOST = 0.25
"""Share of a word's letters that a reader may lose."""


def _lost_letters(text: str, fuller: str) -> bool:
    """Whether a word of letters is another one without some of the letters between its first and its last."""
    mine, whole = _plain(text).lower(), _plain(fuller).lower()
    if not (mine.isalpha() and whole.isalpha() and len(mine) < len(whole) <= len(mine) / (1 - LOST)):
        return False
    rest = iter(whole)
    return mine[0] == whole[0] and mine[-1] == whole[-1] and all(c in rest for c in mine)


def _plain(text: str) -> str:
    """Without accents."""
    return "".join(c for c in normalize("NFD", text) if not combining(c))


def _lines(words: Sequence[Word]) -> dict[int, list[Word]]:
    """Words by stripes of 20 points that they touch, so that neighbours are found without looking at all."""
    out: dict[int, list[Word]] = {}
    for word in words:
        for stripe in range(int(word.top // 20), int(word.bottom // 20) + 1):
            out.setdefault(stripe, []).append(word)
    return out


def _beside(word: Word, lines: dict[int, list[Word]]) -> list[Word]:
    """The words that stand in the same place, from left to right: mostly within it, or it within them."""
    found: dict[Word, None] = {}
    for stripe in range(int(word.top // 20), int(word.bottom // 20) + 1):
        for other in lines.get(stripe, ()):
            high = min(other.bottom, word.bottom) - max(other.top, word.top)
            wide = min(other.x1, word.x1) - max(other.x0, word.x0)
            if high > 0.4 * min(word.bottom - word.top, other.bottom - other.top) and wide > 0.5 * min(
                word.x1 - word.x0, other.x1 - other.x0
            ):
                found[other] = None
    return sorted(found, key=lambda o: o.x0)
