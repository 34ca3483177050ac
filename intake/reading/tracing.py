"""The columns of a table as a corrected order shows them: where each value of its lines stands, and which edge the values keep to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from intake.pages.page import Word
from intake.reading.labels import AMOUNT, DESCRIPTION, PRICE, QUANTITY, UNIT, fold
from intake.reading.memory import TableFix, TaughtColumn
from intake.reading.placing import Candidate, squash
from intake.reading.pointing import ROLES, paired_rows
from intake.reading.rows import GAP, Row, box_of
from intake.reading.spoken import SPOKEN
from intake.reading.values import dates, number
from orders import Box

STRAIGHT = 1.5
"""Points by which edges that are set to one line may differ."""
RUN = 6
"""Of how many words a value may be."""
AROUND = 4
"""Rows above and below a line's own row in which its other values are looked for."""


@dataclass
class Strip:
    """What stands in one column: per line the words."""

    role: str
    cells: dict[int, list[Word]] = field(default_factory=dict[int, list[Word]])

    @property
    def x0(self) -> float:
        return min(w.x0 for words in self.cells.values() for w in words)

    @property
    def x1(self) -> float:
        return max(w.x1 for words in self.cells.values() for w in words)


Confirmed = Mapping[str, tuple[int, Box]]
"""Fields of a line that were read right, and where: page and box."""


def traced_tables(
    rows_by_page: dict[int, list[Row]], lines: Sequence[dict[str, Any]], width: float, confirmed: Sequence[Confirmed] = ()
) -> list[Candidate]:
    """The table's columns by the places of the wanted lines' values (field -> value each), its rows cut by text rows or by rulings.

    None where too few of the values are found, or where they stand in no columns. `confirmed` says for each line what was read right."""
    rows = [r for some in rows_by_page.values() for r in some]
    places = [
        [_confirmed(_places(row, line), row.page, right) for row in rows]
        for line, right in zip(lines, confirmed or [{}] * len(lines), strict=True)
    ]
    at = paired_rows([[len(p) for p in row] for row in places])
    if len(at) * 3 < 2 * len(lines):
        return []
    strips = _strips({i: (rows[j], places[i][j]) for i, j in at.items()}, lines)
    strips = sorted([*strips, *_beside(rows, at, lines, strips)], key=lambda s: s.x0 + s.x1)
    if not any(s.role == QUANTITY for s in strips) or len(strips) < 2:
        return []
    for a, b in pairwise(strips):
        if a.x1 > b.x0 + STRAIGHT and DESCRIPTION not in (a.role, b.role):
            return []
    labels = _labels(rows, min(at.values()), strips, lines)
    columns: list[TaughtColumn] = []
    for k, strip in enumerate(strips):
        label = labels.get(k, [])
        edge = _edge_of(strip, label)
        x = {"left": strip.x0, "right": strip.x1}.get(edge, (strip.x0 + strip.x1) / 2)
        columns.append(TaughtColumn(strip.role, " ".join(f for w in label for f in fold(w.text)), edge, round(x / width, 5)))
    starts = tuple(s.role for s in strips if s.role in (QUANTITY, PRICE, AMOUNT) and len(s.cells) == len(at))
    told = ", ".join(SPOKEN[c.role].removeprefix("the ") if c.role else "another" for c in columns)
    ways = ((False, ""), (True, ", its lines parted by rulings"))
    return [Candidate((TableFix(tuple(columns), starts, ruled),), f"the table's columns are {told}{how}") for ruled, how in ways]


def _places(row: Row, line: dict[str, Any]) -> dict[str, list[list[Word]]]:
    """The words of a row that can be each value of a line; a value may stand there more than once."""
    found: dict[str, list[list[Word]]] = {}
    for name, value in line.items():
        if name == "description":
            continue
        runs: list[list[Word]] = []
        for start in range(len(row.words)):
            for end in range(start + 1, min(len(row.words), start + RUN) + 1):
                if _is(value, " ".join(w.text for w in row.words[start:end])):
                    runs.append(list(row.words[start:end]))
                    break
        if runs:
            found[name] = runs
    return found


def _confirmed(found: dict[str, list[list[Word]]], page: int, right: Confirmed) -> dict[str, list[list[Word]]]:
    """The places of a row's values, of those that were read right only where they were read: "1" may be a line's number, too."""
    kept = dict[str, list[list[Word]]]()
    for name, runs in found.items():
        where, box = right.get(name, (0, None))
        inside = [run for run in runs if box is None or (where == page and _within(box_of(run), box))]
        if inside:
            kept[name] = inside
    return kept


def _within(part: Box, whole: Box) -> bool:
    middle = (part.top + part.bottom) / 2
    return whole.x0 - 1 <= part.x0 and part.x1 <= whole.x1 + 1 and whole.top <= middle <= whole.bottom


def holds(row: Row, lines: Sequence[dict[str, Any]]) -> bool:
    """Whether a row shows a value of one of the lines, or words of its description."""
    return any(_longest(row.words, line.get("description", "")) or _places(row, line) for line in lines)


def _is(value: Any, text: str) -> bool:
    if isinstance(value, Decimal):
        found = number(text)
        return found is not None and value in (found.dot, found.comma)
    if isinstance(value, date):
        return any(d == value and raw == text.strip(",;") for first in (None, True) for d, raw in dates(text, first))
    return squash(text) == squash(value)


def _strips(found: dict[int, tuple[Row, dict[str, list[list[Word]]]]], lines: Sequence[dict[str, Any]]) -> list[Strip]:
    """The columns from left to right: of each field, and of what else stands in most lines."""
    votes: Counter[tuple[str, str, int]] = Counter()
    for _, places in found.values():
        for name, runs in places.items():
            votes.update({(name, edge, round(x)) for run in runs for edge, x in (("left", run[0].x0), ("right", run[-1].x1))})

    def support(name: str, run: Sequence[Word]) -> int:
        near = (("left", round(run[0].x0)), ("right", round(run[-1].x1)))
        return max(sum(votes[(name, edge, x + d)] for d in (-1, 0, 1)) for edge, x in near)

    strips: dict[str, Strip] = {}
    others: list[Strip] = []
    for i, (row, places) in found.items():
        owner: dict[int, str] = {}
        for name in sorted(places, key=lambda n: -max(support(n, run) for run in places[n])):
            free = [run for run in places[name] if not any(id(w) in owner for w in run)]
            if free:
                best = max(free, key=lambda run: support(name, run))
                owner |= {id(w): ROLES[name] for w in best}
        owner |= {id(w): DESCRIPTION for w in _longest([w for w in row.words if id(w) not in owner], lines[i].get("description", ""))}
        before: Word | None = None
        loose: list[list[Word]] = []
        for word in row.words:  # a unit or sign belongs to the value it stands close behind
            close = before is not None and word.x0 - before.x1 < GAP * row.height
            mate = owner.get(id(before)) if before is not None and close else None
            if id(word) not in owner and mate:
                owner[id(word)] = mate
            elif id(word) not in owner:
                if close and loose and loose[-1][-1] is before:
                    loose[-1].append(word)
                else:
                    loose.append([word])
            before = word
        for word in row.words:
            if id(word) in owner:
                strips.setdefault(owner[id(word)], Strip(owner[id(word)])).cells.setdefault(i, []).append(word)
        for words in loose:
            strip = next((s for s in others if words[0].x0 < s.x1 and s.x0 < words[-1].x1), None)
            if strip is None:
                others.append(strip := Strip(""))
            strip.cells.setdefault(i, []).extend(words)
    quantity, unit = strips.get(QUANTITY), strips.get(UNIT)
    apart = quantity and unit and len(quantity.cells) > 1 and _straight(quantity, "right") and _straight(unit, "left")
    if quantity and unit and not apart and unit.x0 - 12 < quantity.x1 < unit.x1:
        for i, words in strips.pop(UNIT).cells.items():
            quantity.cells.setdefault(i, []).extend(words)
    others = [o for o in others if not any(_joins(o, s) for s in strips.values())]
    least = len(found) / 2
    kept = [s for s in (*strips.values(), *others) if len(s.cells) > least or s.role in ("discount", "per")]
    return sorted(kept, key=lambda s: s.x0 + s.x1)


def _joins(other: Strip, strip: Strip) -> bool:
    """Whether what stands in no known column is set to an edge of one and fills it where it was empty: a price basis of 1, that an order
    does not state. The column has it then."""
    boxes = box_of([w for words in other.cells.values() for w in words])
    aligned = abs(boxes.x1 - strip.x1) < STRAIGHT or abs(boxes.x0 - strip.x0) < STRAIGHT
    if not aligned or strip.role == DESCRIPTION or other.cells.keys() & strip.cells.keys():
        return False
    strip.cells |= other.cells
    return True


def _beside(rows: Sequence[Row], at: dict[int, int], lines: Sequence[dict[str, Any]], strips: Sequence[Strip]) -> list[Strip]:
    """The columns of values that stand above or below the rows `at` (line -> row) in which most of a line stands, in most of the lines,
    and where no other column is."""
    known = {s.role for s in strips}
    ends = [-1, *sorted(at.values()), len(rows)]
    found: dict[str, Strip] = {}
    for i, j in at.items():
        k = ends.index(j)
        near = [
            r for r in (*rows[j + 1 : min(j + AROUND, ends[k + 1])], *rows[max(ends[k - 1] + 1, j - AROUND) : j]) if r.page == rows[j].page
        ]
        for name in lines[i].keys() & {"description", "our_code", "customer_code", "gtin", "requested_date"}:
            if (role := ROLES[name]) in known:
                continue
            for row in near:
                places = _places(row, {name: lines[i][name]}).get(name)
                words = _longest(row.words, lines[i][name]) if name == "description" else places[0] if places else []
                if words:
                    found.setdefault(role, Strip(role)).cells.setdefault(i, []).extend(words)
                    break
    often = [s for s in found.values() if 2 * len(s.cells) > len(at)]
    return [s for s in often if not any(s.x0 < o.x1 and o.x0 < s.x1 for o in (*strips, *often) if o is not s)]


def _longest(words: Sequence[Word], text: str) -> list[Word]:
    """The longest run of words that a text holds; none where it is no more than a few letters."""
    text, best = squash(text), ""
    found: list[Word] = []
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            said = squash("".join(w.text for w in words[start:end]))
            if said not in text:
                break
            if len(said) > max(len(best), 3):
                best, found = said, list(words[start:end])
    return found


def _spread(strip: Strip, edge: str) -> float:
    boxes = [box_of(words) for words in strip.cells.values()]
    xs = [b.x0 if edge == "left" else b.x1 if edge == "right" else (b.x0 + b.x1) / 2 for b in boxes]
    return max(xs) - min(xs)


def _straight(strip: Strip, edge: str) -> bool:
    return _spread(strip, edge) <= STRAIGHT


def _edge_of(strip: Strip, label: Sequence[Word]) -> str:
    """The edge that the values keep to; where they are too few or too alike to tell, the one that they share with their label."""
    kept = [edge for edge in ("left", "right", "middle") if _straight(strip, edge)] or ["left", "right", "middle"]
    if not label:
        return min(kept, key=lambda edge: _spread(strip, edge))
    off = _off(label, strip)
    return min(kept, key=lambda edge: abs(off[edge]))


def _off(label: Sequence[Word], strip: Strip) -> dict[str, float]:
    """By how many points a label is off each edge of a column."""
    box = box_of(label)
    return {"left": box.x0 - strip.x0, "right": box.x1 - strip.x1, "middle": (box.x0 + box.x1 - strip.x0 - strip.x1) / 2}


def _labels(rows: Sequence[Row], first: int, strips: Sequence[Strip], lines: Sequence[dict[str, Any]]) -> dict[int, list[Word]]:
    """The words over each column in the row that has words over most columns, of the six rows above the first line on its page, up to one
    that shows other figures than the line's; none where less than half of the columns are so labelled."""
    best: dict[int, list[Word]] = {}
    most = 0
    for row in reversed(rows[max(0, first - 6) : first]):
        if holds(row, lines[:2]):
            continue
        if row.page != rows[first].page or any(c.isdigit() for c in row.text):
            break
        here: dict[int, list[Word]] = {}
        for word in row.words:
            near = [(max(s.x0 - word.x1, word.x0 - s.x1, 0.0), abs(s.x0 + s.x1 - word.x0 - word.x1), k) for k, s in enumerate(strips)]
            apart, _, k = min(near)
            if apart < 12:
                here.setdefault(k, []).append(word)
        aligned = sum(min(map(abs, _off(words, strips[k]).values())) < 2 * STRAIGHT for k, words in here.items())
        if aligned > most:
            best, most = here, aligned
    return best if 2 * most >= len(strips) else {}
