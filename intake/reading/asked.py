"""What a mail asks of us, weighed from all that is known of it: the kind its phrases say, its lines and how sure they are, and its words.

The phrases of `kinds` decide most mails by themselves. A multinomial logistic regression over their verdict, the lines that were read and
the words of text and subject decides the others better and says how surely. Its weights stand in `model/mail_kinds.npz` and are made by
`python -m benchmarks.mail_kinds --write` from mails of many hands.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import log1p
from pathlib import Path

import numpy as np

from intake.reading.asking import asking
from intake.reading.kinds import LEAD, MAIL_KINDS, weighed
from intake.reading.prose.lexicon import ASKED, OTHER, PAST, plain
from orders import DocumentKind

MODEL = Path(__file__).parent / "model" / "mail_kinds.npz"
NOTHING = "non_order"
KINDS = {kind.value: document for document, kind in MAIL_KINDS.items()}


def signs_of(
    text: str, verdict: tuple[DocumentKind, float], *, subject: str, lines: int, confidences: Sequence[float], forwarded: bool
) -> dict[str, float]:
    """What can be seen of a mail. `verdict`: what its phrases say, as `kinds.weighed`; `lines`: how many of its lines speak plainly for an
    order; `confidences`: of all its lines, 0..1."""
    told, lead = verdict
    name = kind_of(told)
    does, said, head = asking(text), plain(text), plain(LEAD.sub("", subject))
    spoken = re.findall(r"[^\W\d_]+", said)
    count = len(confidences)
    signs = {
        "": 1.0, f"rule={name}": 1.0, f"lead {name}": min(lead, 5.0),
        "plain": float(min(lines, 4)), "plain0": float(lines == 0), "plain1": float(lines == 1),
        "lines": float(min(count, 5)), "lines0": float(count == 0),
        "max": max(confidences, default=0.0), "mean": sum(confidences) / count if count else 0.0,
        "long": log1p(len(spoken)), "?": float(min(said.count("?"), 3)),
        "answer": float(bool(LEAD.match(subject))), "forwarded": float(forwarded),
        "asked": float(any(w in ASKED for w in spoken)), "past": float(bool(PAST.search(said))), "other": float(bool(OTHER.search(said))),
    }  # fmt: skip
    signs |= {f"ask {what}": float(getattr(does, what)) for what in ("status", "price", "nothing", "changed", "known")}
    signs |= {f"w {word}": 1.0 for word in spoken}
    return signs | {f"s {word}": 1.0 for word in re.findall(r"[^\W\d_]+", head)}


def judged(text: str, *, subject: str, lines: int, confidences: Sequence[float], forwarded: bool) -> tuple[DocumentKind, float]:
    """What a mail's words ask of us, and how likely that is, 0..1. See `signs_of` for the arguments."""
    verdict = weighed(text, subject=subject, lines=lines)
    names, index, weights = _shipped()
    signs = signs_of(text, verdict, subject=subject, lines=lines, confidences=confidences, forwarded=forwarded)
    chances = chances_of(signs, index, weights)
    best = int(chances.argmax())
    if names[best] == kind_of(verdict[0]):
        return verdict[0], float(chances[best])  # the phrases also tell an invoice from a reminder
    return KINDS.get(names[best], DocumentKind.OTHER), float(chances[best])


def chances_of(signs: Mapping[str, float], index: Mapping[str, int], weights: np.ndarray) -> np.ndarray:
    """The probability of each kind; `weights`: signs x kinds."""
    known = [(index[name], value) for name, value in signs.items() if value and name in index]
    total = sum((weights[at] * value for at, value in known), np.zeros(weights.shape[1]))
    grown = np.exp(total - total.max())
    return grown / grown.sum()


def kind_of(kind: DocumentKind) -> str:
    """The kind of mail that a kind of paper makes, by its name."""
    return MAIL_KINDS[kind].value if kind in MAIL_KINDS else NOTHING


@lru_cache(maxsize=1)
def _shipped() -> tuple[list[str], dict[str, int], np.ndarray]:
    """The kinds' names, the place of each sign, and the weights that come with the product."""
    with np.load(MODEL) as kept:
        names, signs = (bytes(kept[part]).decode("utf-8").split("\n") for part in ("kinds", "signs"))
        return names, {sign: k for k, sign in enumerate(signs)}, kept["weights"].astype(np.float32)
