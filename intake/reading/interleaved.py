"""Answers between quoted questions: "> cake boards: which size?" and below it "10 inch, 100 of them" speak of one article together."""

import re
from collections.abc import Sequence

from intake.reading.prose.lexicon import LEXICON, language_of, number_word, plain, words

WORDS = LEXICON["interleaved"]
YES, NO = (re.compile(rf"\s*(?:{'|'.join(map(re.escape, sorted(words(WORDS[name]))))})(?![\w'’-])[\s,.:;!–-]*") for name in ("yes", "no"))
LEAD = re.compile(r"^\s*(?:[-*•–]|\(?\d{1,2}[.)])\s+")
ENOUGH = 2
"""Answers from which on a mail is written between the lines of another."""


def joined(lines: Sequence[str]) -> list[str] | None:
    """The rows of a message that stands between quoted ones, each answer behind the article that its question names; None for others."""
    pairs: list[tuple[int, str]] = []
    question = ""
    for at, line in enumerate(lines):
        if line.lstrip().startswith(">"):
            question = line.lstrip("> ")
        elif line.strip():
            if question.strip():
                pairs.append((at, question))
            question = ""
    heads = {at: head for at, said in pairs if (head := _article(said))}
    if len(heads) < ENOUGH:
        return None
    found: list[str] = []
    for at, line in enumerate(lines):
        if at in heads:
            found.append(_line(heads[at], line.strip()))
        elif not line.lstrip().startswith(">"):
            found.append(line)
    return found


def _article(question: str) -> str:
    """What a question is about: the words before its colon; empty where it has none."""
    head, colon, rest = LEAD.sub("", question).partition(":")
    return head.strip() if colon and rest.strip() and 0 < len(head.split()) <= 6 else ""


def _line(head: str, answer: str) -> str:
    """The order line that an answer makes; empty where it declines."""
    told = YES.sub("", plain(answer), count=1) if YES.match(plain(answer)) else plain(answer)
    rest = answer[len(answer) - len(told) :]
    counts = any(c.isdigit() for c in rest) or any(number_word(w, language_of(answer)) for w in re.findall(r"[^\W\d_]+", rest.lower()))
    return f"- {head} {rest}" if counts and not NO.match(told) else ""
