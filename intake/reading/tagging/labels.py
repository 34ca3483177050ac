"""The labels of atoms: what an atom is to an order line, and whether it opens one."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from intake.reading.prose.lexicon import GROUPS, HALVES, group_word, number_words
from intake.reading.prose.mentions import is_article
from intake.reading.tagging.atoms import Atom, value_of

QUANTITY, UNIT, NAME, CODE, PRICE, BETWEEN = "QUNCPX"
OTHER = "O"
LABELS = (
    OTHER,
    "BQ",
    "IQ",
    *("B" + role + "b" for role in "UNCP"),
    *("I" + role + side for side in "ba" for role in "UNCPX"),
)
"""B opens a line, I goes on with it; b: before the line's quantity, a: behind it. X stands inside a line and means nothing to it."""
NEVER = -30.0


def follows(before: str, here: str) -> bool:
    """Whether a label may stand behind another: a line has one quantity, and ends with something of its own."""
    opens = here == OTHER or here[0] == "B"
    if before == OTHER:
        return opens
    if before[-1] == "b":
        return here == "IQ" or (here[0] == "I" and here[-1] == "b")
    return (opens and before[1] != BETWEEN) or (here == "IQ" and before[1] == QUANTITY) or (here[0] == "I" and here[-1] == "a")


@dataclass
class Tagged:
    """One order line as the places of its atoms by role."""

    roles: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    @property
    def places(self) -> list[int]:
        return sorted(at for some in self.roles.values() for at in some)


def labels_of(lines: Sequence[Tagged], length: int) -> list[str]:
    """The labels of a text whose lines stand at these places; what a later line interrupts is lost."""
    found = [OTHER] * length
    lines = sorted((line for line in lines if line.places), key=lambda line: line.places[0])
    for k, line in enumerate(lines):
        stop = lines[k + 1].places[0] if k + 1 < len(lines) else length
        role = {at: name for name, places in line.roles.items() for at in places if at < stop}
        amount = next((at for at in sorted(role) if role[at] == QUANTITY), None)
        if amount is None:
            continue
        first, last = min(role), max(role)
        for at in range(first, last + 1):
            name = role.get(at, BETWEEN)
            name = BETWEEN if name == QUANTITY and at > amount and found[at - 1] not in ("BQ", "IQ") else name
            side = "" if name == QUANTITY else "b" if at < amount else "a"
            found[at] = ("B" if at == first else "I") + name + side
        for at in range(last, first, -1):  # a line ends with something of its own
            if found[at][1] != BETWEEN:
                break
            found[at] = OTHER
    return found


def lines_of(labels: Sequence[str]) -> list[Tagged]:
    """The lines that labels tell."""
    found: list[Tagged] = []
    for at, label in enumerate(labels):
        if label == OTHER:
            continue
        if label[0] == "B" or not found:
            found.append(Tagged())
        if label[1] != BETWEEN:
            found[-1].roles.setdefault(label[1], []).append(at)
    return found


def amount_at(atoms: Sequence[Atom], at: int, language: str) -> tuple[Decimal, int] | None:
    """The number that begins at an atom, in digits or words, and the place behind its last atom."""
    atom = atoms[at]
    if atom.kind == "number":
        value = value_of([atom.text])
        if value is None:
            return None
        if len(atoms) > at + 1 and len(atom.text) <= 3 and atoms[at + 1].kind == "number" and atoms[at + 1].gap == 1:
            behind = atoms[at + 1].text
            if len(behind) == 3 and behind.isdigit() and atom.text.isdigit():  # "1 500"
                return value * 1000 + Decimal(behind), at + 2
        many = group_word(atoms[at + 1].lower, language) if len(atoms) > at + 1 else None
        return (value * many, at + 2) if many else (value, at + 1)
    if atom.kind != "word":
        return None
    rest = [a.lower for a in atoms[at : at + 6] if a.kind == "word"]
    if atom.lower in HALVES and len(rest) > 1:
        more = next((k for k in (1, 2) if k < len(rest) and group_word(rest[k], language)), None)
        if more:
            return GROUPS[rest[more]] / 2, at + more + 1
    said = number_words(rest, language)
    if said is None and is_article(atom.lower, language):
        said = number_words(rest[1:], language)
        said = (said[0], said[1] + 1) if said and said[0] >= 100 else (Decimal(1), 1)
    if said is None:
        many = group_word(atom.lower, language)
        return (many, at + 1) if many else None
    value, taken = said
    many = group_word(rest[taken], language) if taken == 1 and taken < len(rest) else None
    if many:
        return value * many, at + taken + 1
    return value, at + taken
