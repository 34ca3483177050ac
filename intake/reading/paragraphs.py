"""Firms that running text names: those with a legal form, and what stands before an address in a sentence.

"Die Ware muss am 21.6. an der Baustelle sein: Kita Sonnenhang, Birkenallee 19, 31582 / Nienburg." A line's end means nothing here, so
the lines of a paragraph are read as one text.
"""

import re
from collections.abc import Iterator, Sequence

from intake.reading.addresses import COMPANY, CONTACT, ZIP_CITY
from intake.reading.blocks import Block
from intake.reading.firms import Mention
from intake.reading.labels import PARTY_PHRASES, fold
from intake.reading.leads import TOWARD, a_site, a_street, meant
from intake.reading.naming import LONG, could_name
from intake.reading.rows import Chunk
from intake.reading.values import dates

PARTS = 4
"""Parts between commas that an address has before its postcode, at most."""
RUN = re.compile(r"(?:(?:[A-ZÀ-ÞĀ-Ž][\w'’.&-]*|&|de|du|des|la|le|of|van|der|den|und|and|et|y|e|di|da|do|i|og|och|ja|és|ve)\s+){1,7}$")
"""The words of a name before its legal form."""
SENTENCE = re.compile(r"(?<=[^\W\d]{4})[.!?;]\s+|(?<=\d)[.!?;]\s+(?=[^\W\d]{2})|[!?;]\s+")
"""The end of a sentence: not that of an abbreviation, nor the point within "3. 3. 2026" """


def _paragraphs(block: Block) -> Iterator[list[Chunk]]:
    """The runs of a block's lines that are one text: each but the last one is long."""
    run: list[Chunk] = []
    for chunk in block.chunks:
        run.append(chunk)
        if len(chunk.words) <= LONG:
            if len(run) > 1 or any(map(dates, chunk.text.split())):  # "Sent 18.2. to Muster GmbH"
                yield run
            run = []
    if run:
        yield run


def in_paragraphs(blocks: Sequence[Block]) -> Iterator[Mention]:
    """The mentions in the texts of some blocks."""
    for block in blocks:
        for run in _paragraphs(block):
            text, starts = "", list[int]()
            for chunk in run:
                starts.append(len(text))
                text += chunk.text + ("" if chunk.text.endswith("-") else " ")

            for at, name, lines, lead in (*_before_addresses(text), *_with_legal_form(text)):
                k = max(i for i, start in enumerate(starts) if start <= at)
                yield Mention(name, [name, *lines], Block(block.page, run[k:]), run[k], lead=lead)


def _with_legal_form(text: str) -> Iterator[tuple[int, str, list[str], str]]:
    """(where, name, what follows, lead) of runs of capitals up to a legal form."""
    end = 0
    for hit in COMPANY.finditer(text):
        if hit.start() >= end and hit[0] != hit[0].lower() and (run := RUN.search(text, 0, hit.start())):
            end = hit.end()
            following = [p.strip() for p in SENTENCE.split(text[hit.end() :])[0].split(",") if p.strip()]
            yield run.start(), text[run.start() : hit.end()].strip(), following[: PARTS + 1], _said(text[: run.start()], 6)


def _before_addresses(text: str) -> Iterator[tuple[int, str, list[str], str]]:
    """(where, name, lines of the address, lead) of what stands before each postcode in the text."""
    begin = 0
    for place in ZIP_CITY.finditer(text):
        ends = [hit.end() for hit in SENTENCE.finditer(text, begin, place.start())]
        start = ends[-1] if ends else begin
        begin = place.start("zip") if place["zip"] else place.end()
        named = _named_before(text, start, place.start())
        if named is None:
            continue
        at, name, parts = named
        lead = _said(text[start:at]) or _said(text[ends[-2] if len(ends) > 1 else 0 : at])
        yield at, name, [*parts, SENTENCE.split(place[0])[0].strip(" ,.")], lead


def _said(before: str, most: int = 99) -> str:
    """The role that a sentence's words before a name say: its verbs and nouns, a label just before it, or a place of work."""
    words = fold(before)[-most:]
    label = next((m[0] for _, end, m in PARTY_PHRASES.find(words) if end == len(words)), "") if words and len(words[-1]) > 3 else ""
    return meant(words) or label or ("ship_to" if a_site(words[-4:]) else "")


def _named_before(text: str, start: int, end: int) -> tuple[int, str, list[str]] | None:
    """(where, name, further parts) of what the parts before a postcode name: behind a colon or a small word that leads to a place."""
    cuts = [start, *(start + hit.end() for hit in re.finditer(r",\s+|\s[-–·|]\s", text[start:end]))]
    parts = [(a, text[a:b].strip(" ,–·|-")) for a, b in zip(cuts, [*cuts[1:], end], strict=True)]
    parts = [(a, part) for a, part in parts if part][-PARTS - 1 :]
    for k in range(len(parts) - 1, -1, -1):
        at, part = parts[k]
        if (name := _behind_break(part)) and (k < len(parts) - 1 or not a_street(fold(name))):
            if could_name(name) and not a_street(fold(name)) and len(name.split()) <= LONG + 2 and not CONTACT.search(name):
                return text.index(name, at), name, [p for _, p in parts[k + 1 :]]
            return None
    return None


def _behind_break(part: str) -> str:
    """What follows the last colon or small word toward a place, from its first capital on; empty where neither stands there."""
    words = part.split()
    breaks = [k for k, w in enumerate(words[:-1]) if w.endswith(":") or ("".join(fold(w)) in TOWARD and not w[0].isupper())]
    breaks = [k for k in breaks if words[k + 1][:1].isupper()] or breaks  # "la Magazia centrală a spitalului"
    if not breaks:
        return ""
    name = words[breaks[-1] + 1 :]
    while name and not (name[0].strip("'’\"„“«(")[:1].isupper()):
        name.pop(0)
    return " ".join(name)
