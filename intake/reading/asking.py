"""What a mail's sentences do: ask when, where or for how much, speak of goods that are known already, say
that nothing is ordered, or accept an offer.

Phrases tell what a mail is about; these tell by the kind of sentence, whatever its other words are. Lists: `kinds.toml`, "sentences".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from intake.reading.prose.around import known_already
from intake.reading.prose.lexicon import DROPPED, REVISED, language_of, number_word, phrases, plain
from intake.reading.prose.tokens import Kind, tokenise
from intake.reading.wordlists import SPOKEN, joined

EARLY = 40
"""A question word stands among so many first letters of its clause."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What the sentences of a text do, each as a count."""

    status: int = 0
    """Questions when or where something is."""
    price: int = 0
    """Questions for how much."""
    known: int = 0
    """Numbers of goods that are known already: "the 12 bearings"."""
    changed: int = 0
    """Sentences that make known goods more or fewer, or drop them: "maak van de 15 tubes er 25"."""
    nothing: int = 0
    """Sentences that say that nothing is ordered: "rien à commander pour l'instant"."""


@lru_cache(maxsize=16)
def _pattern(name: str) -> re.Pattern[str]:
    listed = phrases(joined([Path(__file__).with_name("kinds.toml"), *SPOKEN])["sentences"][name])
    made = [re.escape(p).replace(r"\*", r"\w*").replace(r"\ \.\.\ ", r"(?:\W+\w+){0,5}?\W+").replace(r"\ ", r"\s+") for p in listed]
    return re.compile(rf"(?<!\w)(?:{'|'.join(made)})(?!\w)")


@lru_cache(maxsize=64)
def asking(text: str) -> Asking:
    """What the sentences of a mail's text do."""
    flat = re.sub(r"[’´`]", "'", plain(text))
    questions = [q for q in re.findall(r"[^.!?\n¿]+\?", flat) if len(q.split()) > 1]
    return Asking(
        sum(bool(_pattern("status").search(clause[:EARLY])) for q in questions for clause in re.split(r"[,;:]\s", q)[-1:]),
        sum(bool(_pattern("price").search(q)) for q in questions),
        _known(text),
        sum(bool(REVISED.search(s) or DROPPED.search(s)) and "?" not in s for s in map(plain, _sentences(text)) if _known(s, text)),
        len(_pattern("nothing").findall(flat)),
    )


def accepts(text: str, *, offered: bool) -> str:
    """The sentence of a text that takes an offer, as it is written; empty where none does or one asks back. `offered`: an offer is known to
    be spoken of, so that "yes, please deliver" takes it."""
    found = ""
    for sentence in _sentences(text):
        flat = re.sub(r"[’´`]", "'", plain(sentence))
        if _pattern("refused").search(flat):
            return ""
        agreed = _pattern("accepted").search(flat) or (offered and _pattern("agreed").search(flat))
        if agreed and "?" not in sentence and not _pattern("receipt").search(flat):
            found = found or sentence.strip()
    return found


def asks_to_send(text: str) -> Iterator[str]:
    """The sentences of a text that ask to send or add goods, not papers."""
    for sentence in _sentences(text):
        flat = re.sub(r"[’´`]", "'", plain(sentence))
        if _pattern("sends").search(flat) and not _pattern("papers").search(flat):
            yield sentence


def says(name: str, sentence: str) -> bool:
    """Whether a sentence has a phrase of one of the lists of sentences: "usual", "attached"."""
    return bool(_pattern(name).search(re.sub(r"[’´`]", "'", plain(sentence))))


def of_an_offer(text: str) -> bool:
    """Whether a text names an offer."""
    return bool(_pattern("offers").search(plain(text)))


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+|\n+|;\s", text)


def _known(text: str, around: str = "") -> int:
    tokens, language = tokenise(text), language_of(around or text)
    numbers = [k for k, t in enumerate(tokens) if t.kind == Kind.NUMBER or (t.kind == Kind.WORD and number_word(t.text, language))]
    return sum(known_already(tokens, k, k, language) and not re.fullmatch(r"20\d\d", tokens[k].text) for k in numbers)
