"""Header rows of line tables: rows whose chunks are column labels, maybe over several text rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from intake.reading.labels import (
    AMOUNT,
    CODE,
    COLUMN_PHRASES,
    DESCRIPTION,
    GTIN,
    LISTS,
    OTHER_QUANTITY,
    OURS,
    PRICE,
    QUANTITY,
    THEIRS,
    UNIT,
)
from intake.reading.leads import NAMING, sides
from intake.reading.prose.sizes import size_columns
from intake.reading.rows import Chunk, Row
from intake.reading.turns import turns_in

IGNORED = frozenset({
    "eur", "€", "usd", "$", "chf", "gbp", "£", "in", "de", "of", "the", "le", "la", "der", "die", "das",
    "h", "%", "pro", "per",
})  # fmt: skip


QUANTITY_WORDS = frozenset(word for words, roles in COLUMN_PHRASES.table.items() if QUANTITY in roles and len(words) == 1 for word in words)
"""Words that head quantities by themselves."""
LEAST = 1.9
"""Label weight from which a row counts as the header of a line table: two full labels, one of them a number's."""


@dataclass
class HeaderCell:
    """Label words of one column, maybe over several rows."""

    chunks: list[Chunk]
    x0: float
    x1: float
    roles: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def text(self) -> str:
        return " ".join(c.text for c in self.chunks)


@dataclass
class Header:
    """A table header: rows `first` to `last` of a page, and its cells."""

    page: int
    first: int
    last: int
    cells: list[HeaderCell]
    score: float


def label_roles(folded: Sequence[str]) -> dict[str, float]:
    """Which column roles a label names and how fully: 1 where the phrase is the whole label."""
    if exact := COLUMN_PHRASES.get(folded):
        return dict.fromkeys(exact, 1.0)
    weight = sum(1 for f in folded if f not in IGNORED) or 1
    roles: dict[str, float] = {}
    for k, (start, end, meanings) in enumerate(COLUMN_PHRASES.find(folded)):
        share = min(1.0, sum(1 for f in folded[start:end] if f not in IGNORED) / weight)
        for meaning in meanings:
            roles[meaning] = max(roles.get(meaning, 0.0), share - 0.05 * (k + 1), 0.25 - 0.03 * k)
    for folded_word in folded:
        for role, ends in COMPOUNDS.items():
            if not roles and folded_word.endswith(ends) and len(folded_word) > LONG:
                roles[role] = COMPOUND / weight
    if roles.keys() <= {CODE, GTIN} and (hits := sides(folded)) and any(f in NAMING and not sides([f]) for f in folded):
        return {**roles, OURS if "seller" in hits else THEIRS: SIDED}  # "Art. leverancier"
    return roles


COMPOUNDS = {role: tuple(LISTS["compounds"][role].split()) for role in (QUANTITY, PRICE, AMOUNT)}
"""Ends of words that say of which kind a compound's number is, where no list knows it whole: "Abrufmenge", "Vertragspreis"."""
COMPOUND, LONG = 0.8, 7
"""What such a label counts, and the letters that it has more than."""
SIDED = 0.9
"""What a label counts whose words say together that a column holds article numbers and whose they are, though no list knows it whole."""


def _label_of(chunk: Chunk) -> HeaderCell:
    return HeaderCell([chunk], chunk.x0, chunk.x1, label_roles(chunk.folded))


def split_labels(chunk: Chunk) -> list[HeaderCell]:
    """A header chunk as one label, or as several labels that stand close together ("Menge Beschreibung")."""
    whole = _label_of(chunk)
    if not chunk.folded or COLUMN_PHRASES.get(chunk.folded) or len(chunk.words) < 2:
        return [whole]
    hits = list(COLUMN_PHRASES.find(chunk.folded))
    covered = sum(end - start for start, end, _ in hits)
    if len(hits) < 2 or covered < len(chunk.folded) - sum(f in IGNORED for f in chunk.folded):
        return [whole]
    places, parts = chunk.places, []
    starts = [places[start] for start, _, _ in hits]
    for k, start in enumerate(starts):
        words = chunk.words[start if k else 0 : starts[k + 1] if k + 1 < len(starts) else len(chunk.words)]
        if not words:
            return [whole]
        gap = words[0].x0 - chunk.words[start - 1].x1 if k else 99.0
        if k and len(hits) == 2 and gap < 0.36 * (words[0].bottom - words[0].top):  # no more than a word space: one label of two words
            return [whole]
        parts.append(Chunk(words, words[0].x0, words[-1].x1))
    return [HeaderCell([p], p.x0, p.x1, label_roles(p.folded)) for p in parts]


GLUED = 0.7
"""What a label counts that stands so close to its neighbour that they could be one: less than one that stands alone."""


def _named_roles(cell: HeaderCell) -> list[tuple[str, float]]:
    """The columns that a cell names: its likeliest role, or one for each label of several that stand close together and nearly fill it."""
    folded = [f for c in cell.chunks for f in c.folded]
    hits = list(COLUMN_PHRASES.find(folded))
    filled = sum(1 for start, end, _ in hits for f in folded[start:end] if f not in IGNORED)
    if len(hits) > 1 and not COLUMN_PHRASES.get(folded) and filled >= 0.7 * sum(f not in IGNORED for f in folded):
        return [(meanings[0], GLUED) for _, _, meanings in hits]
    role, share = max(cell.roles.items(), key=lambda r: r[1], default=("", 0.0))
    return [(role, share)] if share > 0.3 else []


def _by_turns(cells: list[HeaderCell]) -> list[HeaderCell]:
    """The labels of a row, of which those that are days or weeks head quantities where others head articles."""
    if not any(cell.roles.keys() & {DESCRIPTION, CODE, OURS, THEIRS} for cell in cells):
        return cells
    turns = turns_in([cell.text for cell in cells], QUANTITY_WORDS)
    return [replace(cell, roles={QUANTITY: 1.0}) if k in turns else cell for k, cell in enumerate(cells)]


def _weight(cells: Sequence[HeaderCell]) -> float:
    """How much the labels look like the header of a line table."""
    best: dict[str, float] = {}
    for cell in cells:
        for role, share in _named_roles(cell):
            best[role] = max(best.get(role, 0.0), share)
    sizes = size_columns([cell.text for cell in cells]) if best.keys() & {DESCRIPTION, CODE, OURS, THEIRS} else []
    if sizes:
        best[QUANTITY] = 1.0  # counts stand below them
    if not best.keys() & {QUANTITY, PRICE, AMOUNT, OTHER_QUANTITY} or len(best) < 2:
        return 0.0
    worth = {QUANTITY: 2.0, PRICE: 1.6, AMOUNT: 1.3, DESCRIPTION: 1.5, UNIT: 1.0}
    known = sum(worth.get(role, 0.8) * share for role, share in best.items())
    unknown = sum(1 for k, c in enumerate(cells) if not c.roles and k not in sizes)
    return known - 0.35 * unknown


def find_headers(page: int, rows: Sequence[Row], *, whole: bool = False) -> list[Header]:
    """The line-table headers of one page, top to bottom; `whole` where chunks are cells, each with one label."""
    labels = [
        _by_turns([cell for c in row.chunks for cell in ([_label_of(c)] if whole else split_labels(c))])
        if len(row.numbers) * 3 <= len(row.chunks) or any(heads([c.text for c in row.chunks]) for heads in (size_columns, turns_in))
        else []
        for row in rows
    ]
    found: list[Header] = []
    for at, cells in enumerate(labels):
        if not any(c.roles for c in cells):
            continue
        band = [at]
        best: Header | None = None
        while True:
            merged = _merge(labels, band)
            weight = _weight(merged) - 0.3 * (len(band) - 1)
            if weight > (best.score if best else LEAST):
                best = Header(page, at, band[-1], merged, weight)
            following = band[-1] + 1
            if following >= len(rows) or len(band) >= 4 or not _continues(rows[band[-1]], rows[following], labels[following], merged):
                break
            band.append(following)
        if best:
            found.append(best)
    chosen: list[Header] = []
    for header in sorted(found, key=lambda h: -h.score):
        if all(header.last < other.first or other.last < header.first for other in chosen):
            chosen.append(_stretched(header, rows, labels))
    return sorted(chosen, key=lambda h: h.first)


def _stretched(header: Header, rows: Sequence[Row], labels: Sequence[Sequence[HeaderCell]]) -> Header:
    """The header with the closely set rows above and below it that hold nothing but further label words."""
    first, last = header.first, header.last
    while first > 0 and _named(labels[first - 1]) and _continues(rows[first - 1], rows[first], labels[first - 1], header.cells):
        first -= 1
    while last + 1 < len(rows) and _named(labels[last + 1]) and _continues(rows[last], rows[last + 1], labels[last + 1], header.cells):
        last += 1
    if (first, last) == (header.first, header.last):
        return header
    return Header(header.page, first, last, _merge(labels, range(first, last + 1)), header.score)


def _named(labels: Sequence[HeaderCell]) -> bool:
    return bool(labels) and 2 * sum(1 for c in labels if c.roles) >= len(labels) and not any(ch.isdigit() for c in labels for ch in c.text)


def _continues(above: Row, below: Row, labels: Sequence[HeaderCell], cells: Sequence[HeaderCell]) -> bool:
    """True where the row below can be a further row of the header that `above` belongs to."""
    if not labels or below.top - above.bottom > 0.6 * above.height:
        return False
    if any(any(ch.isdigit() for ch in c.text) and not c.roles for c in labels):
        return False
    named = sum(1 for c in labels if c.roles)
    inside = sum(1 for c in labels if any(c.x0 < k.x1 and k.x0 < c.x1 for k in cells))
    return named * 2 >= len(labels) or inside == len(labels)


def _merge(labels: Sequence[Sequence[HeaderCell]], band: Sequence[int]) -> list[HeaderCell]:
    """Header cells of several rows put together where they stand above one another."""
    merged: list[HeaderCell] = []
    for row in band:
        for cell in labels[row]:
            over = [m for m in merged if min(m.x1, cell.x1) - max(m.x0, cell.x0) > 0.3 * min(m.x1 - m.x0, cell.x1 - cell.x0)]
            if len(over) == 1:
                m = over[0]
                chunks = [*m.chunks, *cell.chunks]
                joined = label_roles([f for c in chunks for f in c.folded])
                for role, share in [*m.roles.items(), *cell.roles.items()]:
                    if role == QUANTITY and OTHER_QUANTITY in joined:
                        continue  # "Contract / quantity" is none that is ordered, whatever its second half says alone
                    joined[role] = max(joined.get(role, 0.0), 0.6 * share)
                merged[merged.index(m)] = HeaderCell(chunks, min(m.x0, cell.x0), max(m.x1, cell.x1), joined)
            else:
                merged.append(cell)
    merged.sort(key=lambda c: c.x0)
    return merged
