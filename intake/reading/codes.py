"""Article numbers known by how they are written, where no column and no label says which word of a line is one.

A form is a code with its capitals as A, small letters as a and digits as 9: "XF-4784" is "AA-9999". On a scan a word that has the form but
for letters and digits that look alike is the code, misread.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.reading.labels import OURS, THEIRS
from intake.reading.memory import CodesFix, Fix
from orders import Evidence, OrderLine, Read, Source

FIELD_OF = {OURS: "our_code", THEIRS: "customer_code"}
LEAST = 4
"""Letters and digits that a form has at least: shorter ones are borne by quantities and sizes."""
EDGES = "()[]{}<>,;:|*"
AS_DIGIT = str.maketrans("OoQDIl|iSBZG", "000011115826")
AS_LETTER = str.maketrans("015826", "OISBZG")
MENDED = 0.8
"""Confidence of a code that was mended by its form."""


def form_of(code: str) -> str:
    """How a code is written; empty for one that is too short or without a digit to be told from other words."""
    form = "".join("9" if c.isdigit() else "A" if c.isupper() else "a" if c.isalpha() else c for c in code)
    return form if sum(c.isalnum() for c in code) >= LEAST and "9" in form and " " not in code else ""


def with_told_codes(line: OrderLine, fixes: Sequence[Fix]) -> OrderLine:
    """The line with the codes that are written as people showed, wherever in it they stand; a code that is written otherwise gives way."""
    told: dict[str, tuple[str, ...]] = {}
    for fix in fixes:
        if isinstance(fix, CodesFix):
            told.setdefault(FIELD_OF[fix.role], fix.forms)
    for field, forms in told.items():
        own: Read[str] | None = getattr(line, field)
        if own is not None and form_of(own.value) in forms:
            continue
        others = [name for name in FIELD_OF.values() if name != field]
        found = next(_written(line, forms, others, told), None)
        if found is None:
            continue
        moved = {name: None for name in others if (read := getattr(line, name)) and read.value == found.value}
        line = replace(line, **{field: found}, **moved)
    return line


def _written(line: OrderLine, forms: Sequence[str], others: Sequence[str], told: dict[str, tuple[str, ...]]) -> Iterator[Read[str]]:
    """The words of a line that are written in one of the forms, and then those that are but for misread letters; a code of the other side
    only where that side's are written otherwise."""
    reads: list[Read[str]] = []
    for name in (*FIELD_OF.values(), "description"):
        read: Read[str] | None = getattr(line, name)
        if read is not None and not (name in others and form_of(read.value) in told.get(name, ())):
            reads.append(read)
    words = [(read, word) for read in reads for word in (w.strip(EDGES) for w in read.value.split())]
    yield from (_read(read, word, word, 0.95) for read, word in words if form_of(word) in forms)
    for read, word in words:
        if read.evidence and read.evidence.source == Source.OCR:
            yield from (_read(read, word, meant, MENDED) for form in forms if (meant := _meant(word, form)) != "")


def _meant(word: str, form: str) -> str:
    """A word that a scan misread as it is written in a form, or empty where no letters that look alike make it so."""
    if len(word) != len(form):
        return ""
    as_digit, as_letter = word.translate(AS_DIGIT), word.translate(AS_LETTER)
    meant = "".join(d if f == "9" else t if f in "Aa" else w for w, d, t, f in zip(word, as_digit, as_letter, form, strict=True))
    return meant if form_of(meant) == form else ""


def _read(read: Read[str], word: str, meant: str, confidence: float) -> Read[str]:
    place = read.evidence
    where = Evidence(place.document, place.page, place.box, word, Source.MEMORY) if place else None
    return Read(meant, word, confidence, where)
