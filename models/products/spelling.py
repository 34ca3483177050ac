"""Which words of the catalogue a written word may stand for: itself, an abbreviation, a part of a compound, a typing error."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from models import text as t

TO_DIGITS = str.maketrans("oilsbzgq", "01158260")
TO_LETTERS = str.maketrans("015286", "olszbg")
TO_LETTERS_I = str.maketrans("015286", "oiszbg")
KEPT = 24
"""Meanings kept of one written word, the best ones."""
LARGE = 60_000
"""Above this many words typing errors are looked for among words of the same first letter only."""


class Spelling:
    """The catalogue's words with their ids; `meanings` are cached, since customers write the same words again and again."""

    def __init__(self) -> None:
        self.ids: dict[str, int] = {}
        self.words: list[str] = []
        self._cache: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self._sorted: list[str] = []
        self._letters: dict[str, list[str]] = {}

    def add(self, word: str) -> int:
        """The word's id; new words become known."""
        at = self.ids.get(word)
        if at is None:
            at = self.ids[word] = len(self.words)
            self.words.append(word)
        return at

    def copied(self) -> "Spelling":
        """The same words, to which others can be added."""
        other = Spelling()
        other.ids, other.words, other._sorted, other._letters = dict(self.ids), [*self.words], self._sorted, self._letters
        return other

    def repaired(self, text: str) -> tuple[str, int]:
        """(plain text with the chunks that OCR misread put right, how many): a chunk with a word that the catalogue does not know, whose
        letters read as digits or digits read as letters are words that it does know."""
        chunks, count = text.split(), 0
        for at, chunk in enumerate(chunks):
            if not any(c.isdigit() for c in chunk) and not chunk.translate(TO_DIGITS).isdigit():
                continue
            if all(w in self.ids for w in t.words(chunk)):
                continue
            for table in (TO_DIGITS, TO_LETTERS, TO_LETTERS_I):
                other = _kept_cross(chunk, chunk.translate(table)) if table is TO_DIGITS else chunk.translate(table)
                words = t.words(other)
                if other != chunk and words and all(w in self.ids for w in words):
                    chunks[at], count = other, count + 1
                    break
        return " ".join(chunks), count

    def freeze(self) -> None:
        """Make the look-up tables after words were added."""
        self._cache.clear()
        self._sorted = sorted(w for w in self.words if w[0].isalpha() and len(w) > 1)
        self._letters = defaultdict(list)
        for word in self._sorted:
            self._letters[word[0]].append(word)

    def meanings(self, word: str) -> tuple[np.ndarray, np.ndarray]:
        """(ids, likeness 0..1) of the words that `word` may stand for; itself with 1. Numbers stand for themselves only."""
        found = self._cache.get(word)
        if found is None:
            found = self._cache[word] = self._look(word)
            if len(self._cache) > 200_000:
                self._cache.clear()
        return found

    def _look(self, word: str) -> tuple[np.ndarray, np.ndarray]:
        best: dict[int, float] = {}
        if word in self.ids:
            best[self.ids[word]] = 1.0
        if word[0].isalpha() and len(word) >= 2:
            for other, likeness in self._abbreviated(word) + self._contained(word) + self._mistyped(word):
                at = self.ids[other]
                best[at] = max(best.get(at, 0.0), likeness)
        kept = sorted(best.items(), key=lambda pair: (-pair[1], pair[0]))[:KEPT]
        return np.array([at for at, _ in kept], dtype=np.int64), np.array([x for _, x in kept], dtype=np.float64)

    def _abbreviated(self, word: str) -> list[tuple[str, float]]:
        found, bones = [], _consonants(word)
        for other in self._letters.get(word[0], ()):
            if len(other) <= len(word):
                if len(other) >= 4 and word.startswith(other):
                    found.append((other, 0.6 + 0.4 * len(other) / len(word)))
                continue
            share = len(word) / len(other)
            if other.startswith(word):
                found.append((other, 0.55 + 0.45 * share if len(word) >= 3 else 0.4 + 0.4 * share))
            elif len(word) >= 2 and _consonants(other) == word:
                found.append((other, 0.9))
            elif len(bones) >= 3 and _consonants(other) == bones:
                found.append((other, 0.8))
            elif len(word) >= 3 and other[-1] == word[-1] and other.startswith(word[:-1]):
                found.append((other, 0.55 + 0.4 * share))
            elif len(word) >= 3 and _within(word, other):
                found.append((other, 0.3 + 0.4 * share))
        return found

    def _contained(self, word: str) -> list[tuple[str, float]]:
        if len(word) < 5:
            return []
        found = [(word[at:], 0.4 + 0.5 * (len(word) - at) / len(word)) for at in range(1, len(word) - 3) if word[at:] in self.ids]
        found += [(word[:at], 0.4 + 0.5 * at / len(word)) for at in range(4, len(word)) if word[:at] in self.ids]
        if len(self._sorted) <= LARGE:
            found += [(w, 0.4 + 0.5 * len(word) / len(w)) for w in self._sorted if len(w) > len(word) and word in w]
        return found

    def _mistyped(self, word: str) -> list[tuple[str, float]]:
        if len(word) < 4:
            return []
        among: Sequence[str] = self._sorted if len(self._sorted) <= LARGE else self._letters.get(word[0], ())
        hits = process.extract(word, among, scorer=OSA.normalized_similarity, score_cutoff=0.7, limit=8)
        return [(other, 0.95 * score) for other, score, _ in hits]


def _kept_cross(chunk: str, digits: str) -> str:
    """A size's thread letter and unit stay letters: only letters that stand between or beside digits are read as digits."""
    return "".join(d if d != c and _beside_digit(digits, at) else c for at, (c, d) in enumerate(zip(chunk, digits, strict=True)))


def _beside_digit(text: str, at: int) -> bool:
    return (at > 0 and (text[at - 1].isdigit() or text[at - 1] in "x.,/")) or (at + 1 < len(text) and text[at + 1].isdigit())


def _consonants(word: str) -> str:
    return word[0] + "".join(c for c in word[1:] if c not in "aeiouy")


def _within(short: str, long: str) -> bool:
    """All letters of the short word stand in the long one in this order."""
    rest = iter(long)
    return all(c in rest for c in short)
