"""What can be seen of each atom of a mail: its shape and classes, its neighbours, its row and column, and its sentence."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from intake.reading.labels import MONTHS, WEEKDAYS, fold
from intake.reading.prose.headers import date_runs
from intake.reading.prose.items import Mask, masked_tokens
from intake.reading.prose.lexicon import (
    ASKED,
    BEFORE_OTHER,
    CONJUNCTIONS,
    ENDS,
    FILLERS,
    GROUPS,
    LINKS,
    MEASURES,
    OTHER,
    PAPERS,
    PAST,
    QUANTITY_LABELS,
    SIZES,
    STATING,
    UNCOUNTED,
    number_word,
    plain,
    unit_in,
)
from intake.reading.prose.numbers import order_numbers
from intake.reading.prose.places import other_runs
from intake.reading.prose.prices import Price
from intake.reading.prose.statements import BULLET
from intake.reading.prose.tokens import Kind
from intake.reading.tagging.atoms import Atom, value_of

CLASSES = (
    ("ask", ASKED), ("link", LINKS), ("and", CONJUNCTIONS), ("end", ENDS), ("not", UNCOUNTED), ("ql", QUANTITY_LABELS),
    ("bo", BEFORE_OTHER), ("pap", PAPERS), ("state", STATING), ("fill", FILLERS),
)  # fmt: skip
"""Words of the lexicon, the more telling first."""
WIDE = 2
"""Blank columns that part cells."""


@lru_cache(maxsize=8000)
def classes(text: str, kind: str, language: str) -> tuple[str, ...]:
    """The classes of an atom, the most telling first."""
    if kind == "number":
        value = value_of([text])
        if value is None or (text.startswith("0") and len(text) > 1):
            return ("n0",)
        if value != value.to_integral_value():
            return ("n.",)
        return ("n1" if value == 1 else "n9" if value < 13 else "n99" if value < 100 else "n999" if value < 1000 else "n9999",)
    if kind == "mark":
        return (text if text not in "–—" else "-",)
    if kind != "word":
        return (kind,)
    word = text.lower()
    found: list[str] = []
    unit = unit_in(text, language)
    if word in ("x", "mal", "maal", "fois"):
        found.append("x")
    if unit:
        found.append("um" if unit in MEASURES else "u")
    if SIZES.fullmatch(text):
        found.append("sz")
    if word in GROUPS:
        found.append("group")
    if number_word(text, language) is not None:
        found.append("nw")
    folded = "".join(fold(text))
    if folded in MONTHS:
        found.append("month")
    if folded in WEEKDAYS:
        found.append("day")
    found += [name for name, words in CLASSES if word in words]
    shape = "A" if text.isupper() else "Aa" if text[0].isupper() else "a"
    return (*found, shape + ("1" if len(text) == 1 else "3" if len(text) < 4 else ""))


def signs_of(text: str, atoms: Sequence[Atom], language: str, sent: date | None, prices: Sequence[Price], kind: str) -> list[list[str]]:
    """The signs of each atom. `kind` is what the phrases say that the mail asks for.

    What the rules read is no sign: a chain that sees it agrees with them where they are wrong, too, and its agreement would say nothing.
    """
    known = [classes(a.text, a.kind, language) for a in atoms]
    best = ["^", "^", "^", *(k[0] for k in known), "$", "$", "$"]
    word = ["^", "^", "^", *(plain(a.text) if a.kind == "word" else k[0] for a, k in zip(atoms, known, strict=True)), "$", "$", "$"]
    taken = _kinds(text, atoms, sent, prices)
    rows = list(_rows(atoms))
    found: list[list[str]] = []
    for at, atom in enumerate(atoms):
        c, w = best[at : at + 7], word[at : at + 7]
        here = c[3]
        glued = ("+" if atom.gap == 0 else "_") + ("+" if at + 1 < len(atoms) and atoms[at + 1].gap == 0 else "_")
        signs = ["", "c" + here, f"g{here}{glued}", "w" + w[3], f"t{taken[at]}", f"t{taken[at]}{here}", *("k" + k for k in known[at])]
        if atom.kind == "word" and len(atom.text) > 3:
            signs += ["p" + w[3][:4], "s" + w[3][-3:]]
        signs += [f"c{k}{c[3 + k]}" for k in (-3, -2, -1, 1, 2, 3)]
        signs += [f"w{k}{w[3 + k]}" for k in (-2, -1, 1, 2)]
        signs += [
            f"a{c[2]} {here}", f"b{here} {c[4]}", f"d{c[2]} {here} {c[4]}", f"e{c[1]} {c[2]} {here}", f"f{here} {c[4]} {c[5]}",
            f"h{c[1]} {c[2]} {here} {c[4]} {c[5]}", f"i{w[2]} {here}", f"j{here} {w[4]}", f"l{w[2]} {here} {w[4]}",
        ]  # fmt: skip
        if at:
            signs.append(f"t-1{taken[at - 1]} {here}")
        if at + 1 < len(atoms):
            signs.append(f"t+1{taken[at + 1]} {here}")
        found.append(signs)
    for span in rows:
        _row_signs(text, atoms, best, span, found)
    _likeness(atoms, best, rows, found)
    _sentences(text, atoms, language, found, best)
    for at, signs in enumerate(found):
        signs.append(f"K{kind}{best[at + 3]}")
    return found


def _kinds(text: str, atoms: Sequence[Atom], sent: date | None, prices: Sequence[Price]) -> list[str]:
    """What the rules' tokens take each atom for by its shape, numbers of orders, dates and prices masked."""
    masks = [Mask(p.start, p.end, Kind.PRICE) for p in prices]
    masks += [Mask(a, b, Kind.TAKEN) for runs in (date_runs(text, sent), other_runs(text)) for a, b in runs]
    masks += [Mask(n.label, n.end, Kind.TAKEN) for n in order_numbers(text)]
    found = ["."] * len(atoms)
    at = 0
    for token in masked_tokens(text, 0, len(text), masks):
        first = True
        while at < len(atoms) and atoms[at].start < token.end:
            if atoms[at].end > token.start:
                found[at] = token.kind.value[:2] + ("" if first else "'")
                first = False
            at += 1
    return found


def _rows(atoms: Sequence[Atom]) -> Iterator[range]:
    start = 0
    for at in range(1, len(atoms) + 1):
        if at == len(atoms) or atoms[at].row != atoms[start].row:
            yield range(start, at)
            start = at


def _row_signs(text: str, atoms: Sequence[Atom], best: Sequence[str], span: range, found: list[list[str]]) -> None:
    """Where in its row an atom stands: from the left and right, among its numbers, in which cell."""
    begin = text.rfind("\n", 0, atoms[span[0]].start) + 1
    bullet = BULLET.match(text, begin)
    behind = bullet.end() if bullet else begin
    numbers = [at for at in span if atoms[at].kind == "number" and atoms[at].start >= behind]
    cell, cells = 0, 1 + sum(atoms[at].gap >= WIDE for at in span[1:])
    length = "1" if len(span) == 1 else "4" if len(span) < 5 else "9" if len(span) < 10 else "20" if len(span) < 21 else "+"
    for at in span:
        here = best[at + 3]
        cell += at > span[0] and atoms[at].gap >= WIDE
        body = atoms[at].start >= behind
        left, right = min(at - span[0], 4), min(span[-1] - at, 4)
        found[at] += [
            f"L{left}", f"E{right}", f"L{left}{here}", f"E{right}{here}", f"n{length}", f"n{length}{here}", f"B{bool(bullet)}{body}",
            f"B{bool(bullet)}{body}{here}",
        ]  # fmt: skip
        if body and (bullet or at == span[0]) and (at == span[0] or atoms[at - 1].start < behind):
            found[at] += ["first", "first" + here]
        if cells > 1:
            found[at] += [f"C{min(cell, 5)}/{min(cells, 6)}", f"C{min(cell, 5)}/{min(cells, 6)}{here}"]
        if at in numbers:
            k = numbers.index(at)
            found[at] += [f"N{min(k, 3)}/{min(len(numbers), 4)}", f"N{min(k, 3)}/{min(len(numbers), 4)}{right}", f"N{min(k, 3)}/{left}"]


def _likeness(atoms: Sequence[Atom], best: Sequence[str], rows: Sequence[range], found: list[list[str]]) -> None:
    """Whether the rows above and below begin and end alike, and what the same column of the row above them is called."""
    rough = {"n1": "n", "n9": "n", "n99": "n", "n999": "n", "n9999": "n", "um": "u"}
    heads = [tuple(rough.get(best[at + 3], best[at + 3]) for at in span[:2]) for span in rows]
    tails = [tuple(rough.get(best[at + 3], best[at + 3]) for at in span[-2:]) for span in rows]
    for k, span in enumerate(rows):
        around = [j for j in (k - 2, k - 1, k + 1, k + 2) if 0 <= j < len(rows)]
        front = sum(heads[j] == heads[k] for j in around)
        back = sum(tails[j] == tails[k] for j in around)
        for at in span[:4]:
            found[at] += [f"F{front}{at - span[0]}{best[at + 3]}"]
        for at in span[-4:]:
            found[at] += [f"T{back}{span[-1] - at}{best[at + 3]}"]
    head: list[str] = []
    for span in rows:
        cells: list[list[int]] = []
        for at in span:
            if at == span[0] or atoms[at].gap >= WIDE:
                cells.append([])
            cells[-1].append(at)
        if len(cells) < 2:
            if len(span) > 3:
                head = []
            continue
        if not any(atoms[at].kind in ("number", "code") for at in span):
            head = [fold(atoms[cell[0]].text)[:1][0] if fold(atoms[cell[0]].text) else "" for cell in cells]
        elif len(head) >= len(cells):
            for k, cell in enumerate(cells):
                for at in cell:
                    found[at] += [f"H{head[k]}", f"H{head[k]}{best[at + 3]}"]


STOP = re.compile(r"[.!?;](?=\s|$)|\n\s*\n|\n")


def _sentences(text: str, atoms: Sequence[Atom], language: str, found: list[list[str]], best: Sequence[str]) -> None:
    """What the sentence does: asks, tells of the past or of something else, is a question; and whether the one before asked."""
    start, before = 0, "-"
    at = 0
    ends = [m.end() for m in STOP.finditer(text)] + [len(text)]
    for end in ends:
        first = at
        while at < len(atoms) and atoms[at].start < end:
            at += 1
        if at == first:
            start = end
            continue
        said = plain(text[start:end])
        asks = any(a.lower in ASKED for a in atoms[first:at])
        act = (
            ("a" if asks else "") + ("p" if PAST.search(said) else "") + ("o" if OTHER.search(said) else "") + ("?" if "?" in said else "")
        )
        asked = False
        for k in range(first, at):
            asked = asked or atoms[k].lower in ASKED
            found[k] += [f"S{act}", f"S{act}{best[k + 3]}", f"S{before}>{act}", f"A{asked}{best[k + 3]}"]
        before, start = act or "-", end
