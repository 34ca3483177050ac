"""Lines that stand as records, each value behind a label of its own:

    Pakiet szybowy 4/16/4                      ORDER LINE 1
    numer katalogowy: 98631                        Ordered quantity   : 8 EA
    ilość: 6 szt., cena netto: 185,32 zł           Net price          : 26.99

Labels that come again and again with other values are the columns, and where one comes again a new record begins. Cards side by side
are strands of their own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from intake.pages.page import Word
from intake.reading.grid import Column, Grid, GridCell, GridRow
from intake.reading.headers import label_roles
from intake.reading.labels import AMOUNT, CODE, DESCRIPTION, GTIN, OURS, PER, PRICE, QUANTITY, THEIRS, UNIT
from intake.reading.rows import Chunk, Row
from intake.reading.values import number

NAMED = (QUANTITY, PRICE, AMOUNT, CODE, OURS, THEIRS, GTIN, DESCRIPTION, UNIT, PER)
SURE = 0.6
"""How fully a list must name a label's role."""
LEAST = 2
"""Records from which on labels are taken for those of lines."""
STRAND = 30.0
"""Points within which the labels of one strand of cards begin."""
ABOVE = 4
"""Rows above a record's first label that may name its article."""


@dataclass
class Pair:
    """A label with a role and the words of its value."""

    role: str
    label: str
    row: int
    words: list[Word]
    x0: float


@dataclass
class Record:
    pairs: dict[str, Pair] = field(default_factory=dict[str, Pair])

    @property
    def rows(self) -> range:
        at = [p.row for p in self.pairs.values()]
        return range(min(at), max(at) + 1)


def records_grid(rows: Sequence[Row]) -> Grid | None:
    """The records of some pages' rows as a table; None where no two of them name quantities."""
    pairs = [p for at, row in enumerate(rows) for p in _pairs(at, row)]
    strands = _strands(pairs)
    edges = [strand[0].x0 for strand in strands]
    made: list[tuple[int, GridRow]] = []
    roles = [DESCRIPTION, *(r for r in NAMED if r != DESCRIPTION)]
    for k, strand in enumerate(strands):
        left = min(edges[k], *(p.x0 for p in strand)) - STRAND / 2 if len(strands) > 1 else 0.0
        right = edges[k + 1] - STRAND / 2 if k + 1 < len(strands) else 1e9
        free = _beside(rows, strand, left, right)
        before = -1
        for record in _records(strand):
            cells = {roles.index(role): GridCell.of(p.words, rows[p.row].page) for role, p in record.pairs.items()}
            words = [w for at in _own(rows, record, before, free) for w in free[at]]
            if DESCRIPTION not in record.pairs and words:
                cells[0] = GridCell.of(words, rows[record.rows[0]].page)
            before = record.rows[-1]
            text = "  ".join(c.text for c in cells.values())
            top, bottom = rows[record.rows[0]].top, rows[record.rows[-1]].bottom
            made.append((record.rows[0], GridRow(rows[record.rows[0]].page, top, bottom, cells, text)))
    if len(made) < LEAST:
        return None
    labels = {p.role: p.label for p in pairs}
    columns = [Column(float(k), k + 1.0, labels.get(role, ""), {role: 1.0}) for k, role in enumerate(roles)]
    return Grid(columns, [row for _, row in sorted(made, key=lambda m: m[0])], True)


def _role(folded: Sequence[str]) -> str:
    found = label_roles(folded) if folded else {}
    role, share = max(((r, s) for r, s in found.items() if r in NAMED), key=lambda f: f[1], default=("", 0.0))
    return role if share >= SURE else ""


def _pairs(at: int, row: Row) -> Iterator[Pair]:
    """Labels and their values: behind a colon, in the chunk to the right, or behind a label's words in its own chunk."""
    taken = -1
    for k, chunk in enumerate(row.chunks):
        if k == taken:
            continue
        right = row.chunks[k + 1] if k + 1 < len(row.chunks) else None
        if (role := _role(chunk.folded)) and right is not None and not _role(right.folded) and not any(map(str.isdigit, chunk.text)):
            taken = k + 1
            yield Pair(role, chunk.text, at, _value(right.words), chunk.x0)
            continue
        yield from _inside(at, chunk)


def _inside(at: int, chunk: Chunk) -> Iterator[Pair]:
    """The pairs within one chunk: "ilość: 6 szt., cena netto: 185,32 zł", "Prix unitaire 166,32 €"."""
    colons = [k for k, w in enumerate(chunk.words) if w.text.endswith(":")]
    starts: list[tuple[int, int, str]] = []
    for k in colons:
        first = next((j + 1 for j in range(k - 1, -1, -1) if chunk.words[j].text[-1] in ",;:"), 0)
        role = _role(Chunk(chunk.words[first : k + 1], 0, 0).folded)
        if role:
            starts.append((first, k + 1, role))
    if not colons:
        for k in range(1, min(4, len(chunk.words))):
            label = Chunk(chunk.words[:k], 0, 0)
            if any(c.isdigit() for c in chunk.words[k].text) and not any(c.isdigit() for c in label.text) and (role := _role(label.folded)):
                starts.append((0, k, role))
                break
    for n, (first, begin, role) in enumerate(starts):
        end = starts[n + 1][0] if n + 1 < len(starts) else len(chunk.words)
        if words := _value(chunk.words[begin:end]):
            yield Pair(role, " ".join(w.text for w in chunk.words[first:begin]), at, words, chunk.words[first].x0)


def _value(words: Sequence[Word]) -> list[Word]:
    """A value's words without the marks around them."""
    kept = [w for w in words if w.text.strip(":=")]
    return [w._replace(text=w.text.rstrip(",;") or w.text) for w in kept]


def _strands(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """The pairs by where their labels begin: one strand, or one for each of some cards side by side that name the same."""
    counts = [p for p in pairs if p.role == QUANTITY]
    lefts: list[float] = []
    for pair in sorted(counts, key=lambda p: p.x0):
        if not lefts or pair.x0 - lefts[-1] > STRAND:
            lefts.append(pair.x0)
    if len(lefts) < 2 or not _side_by_side(counts):
        return [list(pairs)] if counts else []
    made: list[list[Pair]] = [[] for _ in lefts]
    for pair in pairs:
        k = max((k for k, x in enumerate(lefts) if x - STRAND <= pair.x0), default=0)
        made[k].append(pair)
    return made


def _side_by_side(counts: Sequence[Pair]) -> bool:
    """Whether quantities of several strands stand at nearly one height."""
    at = sorted(p.row for p in counts)
    return any(b - a <= 3 for a, b in pairwise(at))


def _records(strand: Sequence[Pair]) -> list[Record]:
    """The strand cut where a label comes again; records without a quantity are none."""
    found = [Record()]
    for pair in strand:
        known = found[-1].pairs.get(pair.role)
        if known and known.label == pair.label:
            found.append(Record())
        if pair.role not in found[-1].pairs:
            found[-1].pairs[pair.role] = pair
    return [r for r in found if _counts(r)]


def _counts(record: Record) -> bool:
    pair = record.pairs.get(QUANTITY)
    text = " ".join(w.text for w in pair.words) if pair else ""
    return bool(re.match(r"\d", text)) and number(text.split()[0]) is not None and len(record.pairs) > 1


def _beside(rows: Sequence[Row], strand: Sequence[Pair], left: float, right: float) -> dict[int, list[Word]]:
    """For each row the words between two edges that are no label and no value."""
    taken = {(p.row, round(w.x0)) for p in strand for w in p.words}
    free: dict[int, list[Word]] = {}
    for at, row in enumerate(rows):
        labelled = {id(c) for c in row.chunks if _role(c.folded)} | {id(c) for c in row.chunks if any(True for _ in _inside(at, c))}
        words = [w for c in row.chunks if id(c) not in labelled and left <= c.x0 < right for w in c.words if (at, round(w.x0)) not in taken]
        if any(c.isalpha() for w in words for c in w.text):
            free[at] = words
    return free


def _own(rows: Sequence[Row], record: Record, before: int, free: dict[int, list[Word]]) -> list[int]:
    """The rows whose words are a record's: those beside its pairs, and those just above its first one."""
    first, last = record.rows[0], record.rows[-1]
    start = first
    for at in range(first - 1, max(before, first - 2 * ABOVE - 1), -1):
        if rows[at].page != rows[first].page or rows[start].top - rows[at].bottom > 0.8 * rows[start].height:
            break
        if at in free:
            start = at
    return [at for at in range(start, last + 1) if at in free]
