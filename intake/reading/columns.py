"""Columns of a table: the white space that (nearly) no line crosses, drawn rulings, and the header's labels."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from intake.pages.page import Word
from intake.reading.grid import Column
from intake.reading.headers import HeaderCell, label_roles
from intake.reading.labels import PER_WORDS
from intake.reading.rows import THOUSANDS, Chunk, Row
from intake.reading.values import dates, is_currency, looks_like_code, number, unit_of


def _components(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """Extents that the rows' chunks cover, divided by the white space that (nearly) no row crosses."""
    edges: list[tuple[float, int]] = []
    for row in rows:
        for chunk in row.chunks:
            edges += [(chunk.x0, 1), (chunk.x1, -1)]
    edges.sort()
    allowed = len(rows) // 14  # an odd row may run across
    parts: list[tuple[float, float]] = []
    depth, start = 0, 0.0
    for x, step in edges:
        before, depth = depth, depth + step
        if before <= allowed < depth:
            start = x
        elif depth <= allowed < before:
            parts.append((start, x))
    return parts


def columns_of(rows: Sequence[Row], around: Sequence[Row], header: Sequence[HeaderCell], verticals: Sequence[float]) -> list[Column]:
    """The columns that the rows show (those that may be lines), completed by the text `around` them, rulings and labels."""
    parts = [[x0, x1] for x0, x1 in _components(rows)]
    for x0, x1 in _components(around):
        if all(x1 <= p[0] or p[1] <= x0 for p in parts):
            parts.append([x0, x1])
    parts = [piece for part in parts for piece in _side_by_side(rows, part)]
    parts = [piece for part in parts for piece in _rivers(rows, part)]
    for x in verticals:  # a ruling through a part divides it where words leave room
        for part in parts:
            if part[0] + 2 < x < part[1] - 2:
                crossing = sum(1 for r in rows for w in r.words if w.x0 < x - 1 and w.x1 > x + 1)
                if crossing <= len(rows) // 8:
                    parts.append([x, part[1]])
                    part[1] = x
                    break
    parts.sort()
    columns = [Column(x0, x1) for x0, x1 in parts]
    header = [piece for cell in header for piece in _dealt(cell, columns)]
    for cell in header:
        _place(cell, columns, header, rows)
    columns.sort(key=lambda c: c.x0)
    return _over(columns, [c for row in (*rows, *around) for c in row.chunks])


ASIDE = 60.0
"""Points by which a label may stand off the values of its column: left over numbers that are set to the right."""


def _over(columns: list[Column], chunks: Sequence[Chunk]) -> list[Column]:
    """The columns, a label with nothing below it given to the unlabelled column beside it."""
    empty = [bool(c.label) and not any(k.x0 < c.x1 and c.x0 < k.x1 for k in chunks) for c in columns]
    kept: list[Column] = []
    for k, column in enumerate(columns):
        beside = [n for n in (k + 1, k - 1) if 0 <= n < len(columns) and not columns[n].label and not empty[n]]
        beside = [n for n in beside if max(columns[n].x0 - column.x1, column.x0 - columns[n].x1) < ASIDE]
        if empty[k] and beside:
            owner = columns[beside[0]]
            owner.label, owner.roles, owner.per = column.label, column.roles, column.per
        else:
            kept.append(column)
    return kept


def _side_by_side(rows: Sequence[Row], part: list[float]) -> list[list[float]]:
    """One part, or several where most rows show the same number of values in it, each set to an edge of its own: wide numbers of one
    right-aligned column reach under the narrow ones of its neighbour, so that no white space divides them."""
    inside = [[c for c in row.chunks if c.x0 >= part[0] - 1 and c.x1 <= part[1] + 1] for row in rows]
    inside = [chunks for chunks in inside if chunks]
    count = Counter(len(chunks) for chunks in inside).most_common(1)[0][0] if inside else 1
    full = [chunks for chunks in inside if len(chunks) == count]
    if count < 2 or len(full) < 0.7 * len(inside) or len(full) < 2:
        return [part]
    pieces = []
    for k in range(count):
        ranked = [chunks[k] for chunks in full]
        edges = ([c.x1 for c in ranked], [c.x0 for c in ranked], [c.center for c in ranked])
        if min(max(e) - min(e) for e in edges) > 5:
            return [part]
        pieces.append([min(c.x0 for c in ranked), max(c.x1 for c in ranked)])
    return pieces


STRAIGHT = 1.5
"""Points by which edges that are set to one line may differ."""


def _rivers(rows: Sequence[Row], part: list[float]) -> list[list[float]]:
    """One part, or several where its words keep apart along a straight line though no wider gap than a word space shows it: words of
    different widths all end (or the next ones all begin) at one place, and what stands on either side is of one kind."""
    lines = [[w for w in row.words if part[0] - 1 <= w.x0 and w.x1 <= part[1] + 1] for row in rows]
    lines = [words for words in lines if words]
    if len(lines) < 3:
        return [part]
    for x in sorted({w.x0 for w in min(lines, key=len)[1:]}):
        sides = [([w for w in words if w.x1 <= x + 0.5], [w for w in words if w.x1 > x + 0.5]) for words in lines]
        if not all(left and right and right[0].x0 >= left[-1].x1 - 0.2 for left, right in sides):
            continue
        begins, ends, starts = (
            [left[0].x0 for left, _ in sides],
            [left[-1].x1 for left, _ in sides],
            [right[0].x0 for _, right in sides],
        )
        straight = (_spread(ends) < STRAIGHT, _spread(starts) < STRAIGHT)
        ragged = _spread(begins) if all(straight) else _spread(starts) if straight[0] else _spread(ends)
        kinds = {(_kind(left), _kind(right)) for left, right in sides}
        sign = any(len(left) == 1 and is_currency(left[0].text) for left, _ in sides)
        blank = all(_kind(left) == "number" and THOUSANDS.match(right[0].text) for left, right in sides)
        one = blank or sign or any(r == "mark" for _, r in kinds)
        if any(straight) and ragged > 2 * STRAIGHT and len(kinds) == 1 and not one:
            cut = (max(ends) + min(starts)) / 2 if max(ends) <= min(starts) else x - 0.2
            return [[part[0], cut], *_rivers(rows, [cut, part[1]])]
    return [part]


def _spread(values: Sequence[float]) -> float:
    return max(values) - min(values)


def _kind(words: Sequence[Word]) -> str:
    """What a few words are: number, code, date, text, or a mark that belongs to the number before it (a unit, a currency, "/ 100")."""
    text = " ".join(w.text for w in words)
    if unit_of(text) or is_currency(words[0].text) or words[0].text[0] in "/%":
        return "mark"
    if number(text):
        return "number"
    if dates(text):
        return "date"
    if looks_like_code(text):
        return "code"
    return "text"


def _dealt(cell: HeaderCell, columns: Sequence[Column]) -> list[HeaderCell]:
    """A header cell as it is, or its words dealt to the columns below where labels of several stand too close together to tell apart."""
    words = [(w, c) for c in cell.chunks for w in c.words]
    if len({round(w.x0) for w, _ in words}) < 2:
        return [cell]

    def off(w: Word, c: Column) -> tuple[float, float]:
        apart, half = max(c.x0 - w.x1, w.x0 - c.x1), 0.5 * (w.x1 - w.x0)
        return max(apart, -half), abs(w.x0 + w.x1 - c.x0 - c.x1)

    at: dict[int, list[Word]] = {}
    for word, _ in words:
        at.setdefault(min(range(len(columns)), key=lambda k: off(word, columns[k])), []).append(word)
    if len(at) < 2:
        return [cell]
    pieces = []
    for _, mine in sorted(at.items()):
        chunk = Chunk(mine, min(w.x0 for w in mine), max(w.x1 for w in mine))
        pieces.append(HeaderCell([chunk], chunk.x0, chunk.x1, label_roles(chunk.folded)))
    known = sum(bool(p.roles) and max(p.roles.values()) >= 0.99 for p in pieces)
    whole = max(cell.roles.values(), default=0.0)
    if known == len(pieces) or (whole < 0.9 and known * 2 >= len(pieces) and known > 0):
        return pieces
    return [cell]


def _place(cell: HeaderCell, columns: list[Column], header: Sequence[HeaderCell], rows: Sequence[Row]) -> None:
    """Give a header label to the column it stands over; divide a column that two labels claim; make one where nothing stands below."""

    def overlap(c: Column) -> float:
        return min(c.x1, cell.x1) - max(c.x0, cell.x0)

    hit = max(columns, key=overlap, default=None)
    if hit is None or overlap(hit) < -6:
        columns.append(_labelled(Column(cell.x0, cell.x1), cell))
        return
    if overlap(hit) <= 0 and hit.label:
        columns.append(_labelled(Column(cell.x0, cell.x1), cell))
        return
    if not hit.label:
        _labelled(hit, cell)
        return
    owner = next((h for h in header if h.text == hit.label and h is not cell), None)
    left, right = (owner, cell) if owner and owner.x0 <= cell.x0 else (cell, owner)
    if right is None or left is None:
        return
    cut = quietest(rows, left.x1 - 1, right.x0 + 1, hit)
    if not hit.x0 < cut < hit.x1:
        if overlap(hit) < 0.7 * (cell.x1 - cell.x0):  # else it is one more word of the label that stands there already
            columns.append(_labelled(Column(cell.x0, cell.x1), cell))
        return
    new = Column(cut, hit.x1)
    hit.x1 = cut
    old_label = next(h for h in header if h.text == hit.label)
    _labelled(hit, left)
    _labelled(new, right)
    columns.append(new)
    del old_label


def quietest(rows: Sequence[Row], lo: float, hi: float, column: Column) -> float:
    """The place between two labels that fewest words cross; the widest such stretch wins."""
    if hi <= lo:
        lo, hi = min(lo, hi) - 4, max(lo, hi) + 4
    step = max(1.0, (hi - lo) / 40)
    places, x = [], lo
    while x <= hi:
        places.append((sum(1 for r in rows for w in r.words if w.x0 < x < w.x1), x))
        x += step
    least = min(places)[0]
    runs: list[list[float]] = [[]]
    for crossing, x in places:
        if crossing == least:
            runs[-1].append(x)
        elif runs[-1]:
            runs.append([])
    widest = max(runs, key=len)
    return (widest[0] + widest[-1]) / 2


def _labelled(column: Column, cell: HeaderCell) -> Column:
    column.label = cell.text
    column.roles = dict(cell.roles)
    words = [w.lower() for c in cell.chunks for f in [c.text] for w in f.replace("/", " / ").split()]
    for before, word in pairwise(words):
        if word in ("10", "100", "1000", "1.000") and (before == "/" or before in PER_WORDS):
            column.per = int(word.replace(".", ""))
    return column
