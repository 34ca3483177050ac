"""A text as atoms: the smallest runs that can be a quantity, a unit, a code or a word of an article by themselves.

Unlike the rules' tokens an atom decides nothing: "10stk" is a number and a word, whatever it turns out to be.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

ATOM = re.compile(
    r"""(?P<net>[\w.+-]+@[\w-]+\.[\w.-]+|https?://\S+|www\.\S+)
    |(?P<times>(?<![\w])[xX×](?=\d))
    |(?P<code>[^\W\d_]+\d\w*(?:[-/.+_]\w+)*|[^\W\d_]+(?:[-_][^\W_]+)*[-_/]\d[\w]*(?:[-/.+_]\w+)*|\d+(?:[-/.]\d+){2,}|\d+[-/]\d+)
    |(?P<number>\d{1,3}(?:[.,'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)
    |(?P<elided>(?:[dlnscj]|qu|dell|nell|all|un)['’](?=[^\W\d_]))
    |(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)
    |(?P<mark>[^\w\s]|_)
    """,
    re.VERBOSE | re.IGNORECASE,
)
TAB = 8
"""Blank columns that a tab counts for."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A run of a text from `start` to `end` on the line `row`; `gap` is the blank columns before it, -1 where it opens its line."""

    text: str
    start: int
    end: int
    kind: str
    row: int
    gap: int

    @property
    def lower(self) -> str:
        return self.text.lower()


def atoms(text: str) -> list[Atom]:
    """The atoms of a text in order."""
    found: list[Atom] = []
    at = 0
    for row, line in enumerate(text.split("\n")):
        last = 0
        for hit in ATOM.finditer(line):
            blank = line[last : hit.start()]
            gap = -1 if not last and not blank.strip() and not (found and found[-1].row == row) else TAB * blank.count("\t") + len(blank)
            found.append(Atom(hit[0], at + hit.start(), at + hit.end(), str(hit.lastgroup), row, gap))
            last = hit.end()
        at += len(line) + 1
    return found


def value_of(said: Sequence[str]) -> Decimal | None:
    """The number that digits name: "1.250" is taken for thousands, as quantities are whole, "2,5" for two and a half."""
    bare = re.sub(r"[ '’\u00a0\u202f]", "", "".join(said))
    try:
        if re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+", bare):
            return Decimal(re.sub(r"[.,]", "", bare))
        if "." in bare and "," in bare:
            sign = max(bare.rfind("."), bare.rfind(","))
            return Decimal(re.sub(r"[.,]", "", bare[:sign]) + "." + bare[sign + 1 :])
        return Decimal(bare.replace(",", ".")) if bare[:1].isdigit() else None
    except InvalidOperation:
        return None
