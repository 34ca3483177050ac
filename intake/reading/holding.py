"""What is said beside the order lines that holds an order ("please don't process it yet", "line 2 is cancelled", "only if you have 10 %")
or asks for what can be handed on ("call the driver's half hour before", "use the gate at the back").

Whoever carries out the lines alone does wrong then, and no lines show it. Lists of phrases know some of these sentences; people find ever
new ones. So each sentence of a mail, its subject and a paper's running text is weighed: logistic regression over the words, runs of words
and beginnings and ends of words of some thousand labelled sentences in 26 languages (`data/sayings`). The weights stand in
`model/sayings.npz` and are made by `python -m benchmarks.sayings --write`. What is said of a line in its own row ("only if in stock") is
weighed by weights of its own, `model/remarks.npz`, from `data/remarks`: there nothing is a sentence, and an article's words are harmless.
"""

import math
import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from pathlib import Path
from zlib import crc32

import numpy as np

from intake.reading.prose.lexicon import plain
from intake.reading.prose.statements import sentences

MODEL = Path(__file__).parent / "model" / "sayings.npz"
REMARKS = MODEL.with_name("remarks.npz")
STOP, WISH = 0, 1
"""Kinds of sentences that the model tells, each from all others; that of remarks knows the first"""
PLACES = 1 << 18
"""Places that signs are put into by their checksum (the hashing trick, Weinberger et al., ICML 2009)"""
WORDS, LETTERS = 3, range(2, 6)
"""Words in a run, and letters of a piece of a word, its end counted as one."""
LONGEST = 60
"""Letters of a row from which the next one goes on with its sentence, as mail programs break them."""
BESIDE = 0.6
"""From this chance on a remark in a line's own row holds the order."""
HELD = 0.38
"""From this chance on a sentence holds the order: .8 of those do that hold one, .09 of hard harmless ones (`benchmarks.sayings`)"""
STRANGE, TELLING = 0.4, 4
"""Where less than this share of so many words or more is known, nobody can say what a sentence says: .01 of the sentences by an unseen hand
in known languages are so, .6 of those in languages that nothing was learned of (docs/adr/0029)"""
UNKNOWN = 0.5
"""Chance of a sentence that is not understood"""
WISHED = 0.5
"""From this chance on a sentence is a wish to hand on: .75 of those that an unseen hand wrote are, .02 of what says nothing"""


def said_in(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a mail's text as (start, end); a short row ends one, since greetings and notes stand in rows of their own."""
    begin = at = 0
    for row in text.splitlines(keepends=True):
        at += len(row)
        if len(row.strip()) < LONGEST:
            yield from sentences(text, begin, at)
            begin = at
    yield from sentences(text, begin, at)


@lru_cache(maxsize=4096)  # each table that is tried for a page asks about the same rows
def holds(sentence: str) -> float:
    """P(the order must not be carried out as its lines say | this sentence stands beside them), where half of all sentences say so; 0 for
    a single word, be it with a number. A sentence that is not understood may say anything."""
    if len(re.findall(r"[^\W\d_]{2,}", sentence)) < 2:
        return 0.0
    chance = _weighed(sentence, MODEL)[STOP]
    return max(chance, UNKNOWN) if is_strange(sentence, _shipped(MODEL)[-1]) else chance


def wishes(sentence: str) -> float:
    """P(what this sentence asks for has to be handed on to whoever packs, drives or invoices), where half of all sentences do."""
    return _weighed(sentence, MODEL)[WISH] if len(re.findall(r"[^\W\d_]{2,}", sentence)) > 1 else 0.0


def holds_beside(remark: str) -> float:
    """P(a line must not be carried out as it stands | this remark stands in its row), where half of all remarks say so; 0 for no word."""
    return _weighed(remark, REMARKS)[STOP] if re.search(r"[^\W\d_]{2,}", remark) else 0.0


@lru_cache(maxsize=4096)  # whether a sentence holds and whether it is a wish is asked of the same ones
def _weighed(text: str, model: Path) -> tuple[float, ...]:
    """The chance of each kind that a model tells."""
    rarity, weights, base, _ = _shipped(model)
    places = places_of(text)
    return tuple(1 / (1 + math.exp(-odds)) for odds in (base + weights[:, places] @ shares_of(places, rarity)).tolist())


def is_strange(sentence: str, known: Set[int]) -> bool:
    """Whether hardly a word of a sentence was ever seen, so that its weights say nothing. Names and addresses, which nobody can have seen,
    are written with capitals and don't count."""
    small = [word for word in re.findall(r"[^\W\d_]{2,}", sentence) if word[0].islower()]
    return len(small) >= TELLING and sum(mark_of(word) in known for word in small) < STRANGE * len(small)


def mark_of(word: str) -> int:
    """The checksum under which a word is known."""
    return crc32(plain(word).encode())


def shares_of(places: Sequence[int], rarity: np.ndarray) -> np.ndarray:
    """What each place of a sentence counts for: the rarer the more, and the less the longer the sentence is."""
    rare = rarity[places]
    return rare / (math.sqrt(float(rare @ rare)) or 1.0)


def places_of(sentence: str) -> list[int]:
    """The places of a sentence's signs, each once. A number is as long as it is."""
    words = ["0" * len(w) if w.isdigit() else w for w in re.findall(r"[^\W_]+", plain(sentence))]
    signs = {" ".join(words[at : at + run]) + "|" for run in range(1, WORDS + 1) for at in range(len(words) - run + 1)}
    for word in words:
        padded = f" {word} "
        signs |= {padded[at : at + size] for size in LETTERS for at in range(len(padded) - size + 1)}
    return sorted({crc32(sign.encode()) % PLACES for sign in signs})


@lru_cache(maxsize=2)
def _shipped(model: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray, Set[int]]:
    """How rare each sign is, its weight for each kind, the weight of nothing for each, and the words that were ever seen."""
    with np.load(model) as kept:
        rarity, weights = np.full(PLACES, float(kept["unseen"])), np.zeros((len(kept["base"]), PLACES))
        rarity[kept["places"]], weights[:, kept["places"]] = kept["rarity"], kept["weights"]
        return rarity, weights, kept["base"], frozenset(kept["words"].tolist())
