"""Empties that go back ("Leergut: 5 crates of lager", a sheet of returned kegs): they are no goods, whatever article stands beside them.

What stands below a heading of empties, and a line that says so itself, leaves the lines for a note that quotes it. A line with an article
number that names a crate or keg without goods may be one that is sold: it stays and is doubted.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from intake.reading.labels import LISTS, Phrases, fold
from intake.reading.prose.statements import Lines
from intake.reading.rows import Row
from orders import Evidence, Order, OrderLine, Read, Source

WORDS = Phrases(LISTS["empties"])
BRIEF = 6
"""Words of a heading at most."""
NAMED = 5
"""Rows that a note repeats; of more it says how many there are."""
SURE = 0.9
DOUBTED = 0.5
BACK, EMPTY = "back", "empty"


def says_empties(text: str) -> str:
    """BACK where words say that empties are given back, EMPTY where they name a crate or keg without goods, else nothing. Cells of a row
    stand two blanks apart."""
    meant = {meaning for _, _, meanings in WORDS.find(fold(text)) for meaning in meanings}
    if BACK in meant or _returned(text):
        return BACK
    given = meant & {"returned", "collected"}
    if (meant & {"goods", EMPTY} and given) or {"deposit", "returned"} <= meant:
        return BACK
    return EMPTY if "goods" in meant or {EMPTY, "holder"} <= meant else ""


def _returned(text: str) -> bool:
    """Whether a cell, or what stands in brackets, says nothing but that something goes back."""
    cells = [cell.strip(" :()") for cell in text.replace("(", "  ").replace(")", "  ").split("  ")]
    return any(cell and "returned" in WORDS.get(fold(cell)) for cell in cells[1:])


def heads_empties(text: str) -> bool:
    """Whether a row heads empties: "Leergut:", "Rückgabe", "Consignes vides", "empties to collect"; the heads of columns, two blanks apart,
    do not."""
    words = fold(text) if len(re.split(r"\s{2,}|\t|[|;]", text.strip())) == 1 else ()
    if not words or len(words) > BRIEF or any(map(str.isdigit, text)):
        return False
    found = list(WORDS.find(words))
    whole = sum(end - start for start, end, _ in found) == len(words)
    return says_empties(text) != "" or (whole and any({"returned", EMPTY} & {*meanings} for *_, meanings in found))


def parted_empties(lines: Sequence[OrderLine], below: Sequence[bool]) -> tuple[tuple[OrderLine, ...], tuple[Read[str], ...]]:
    """The lines without empties, and notes on these; `below` says which lines stand below a heading of empties."""
    kept: list[OrderLine] = []
    gone: list[Evidence] = []
    notes: list[Read[str]] = []
    for line, headed in zip(lines, below, strict=True):
        place = line.evidence
        said = " ".join(line.description.value.split()) if line.description else ""
        row = f"{said}  {place.text}" if place else said
        kind = BACK if headed else says_empties(row)
        numbered = line.our_code or line.customer_code or line.gtin
        if place and (kind == BACK or (kind == EMPTY and not numbered)):
            gone.append(place)
            continue
        if place and kind:
            words = f"Line {line.number} names empties (“{said}”): see whether they are ordered or given back."
            notes.append(Read(words, place.text, SURE, place))
            line = replace(line, confidence=min(line.confidence, DOUBTED))
        kept.append(line)
    if gone:
        each = "; ".join(" ".join(place.text.split()) for place in gone[:NAMED])
        more = f"; and {len(gone) - NAMED} more" if len(gone) > NAMED else ""
        words = f"not ordered, since it reads as empties given back: {each}{more}"
        notes.insert(0, Read(words, gone[0].text, SURE, gone[0]))
    return tuple(kept), tuple(notes)


def without_empties(order: Order, text: str) -> Order:
    """A mail's order without the empties that its text gives back, in the line's own words or below a heading."""
    own = [line for line in order.lines if line.evidence and line.evidence.source == Source.BODY]
    rows = text.split("\n")
    below = _below_headings(rows)
    kept, notes = parted_empties(own, [line.evidence is not None and _row(line.evidence, rows) in below for line in own])
    if not notes:
        return order
    left = {line.position: line for line in kept}
    lines = (left.get(line.position) if line in own else line for line in order.lines)
    return replace(order, lines=tuple(line for line in lines if line)).noting(*notes)


def _below_headings(rows: Sequence[str]) -> frozenset[int]:
    """The rows of a text below a heading of empties, up to the next heading or the end of the block."""
    found: list[int] = []
    inside = started = False
    for k, row in enumerate(rows):
        if row.strip().endswith(":") or heads_empties(row):
            inside, started = heads_empties(row), False
        elif not row.strip():
            inside = inside and not started
        elif inside:
            found.append(k)
            started = True
    return frozenset(found)


def _row(place: Evidence, rows: Sequence[str]) -> int:
    """The row of the text in which a place begins; -1 for one in a table's cells."""
    row, begins = Lines.row_of(place), place.text.split()[:2]
    return row if 0 <= row < len(rows) and " ".join(begins) in " ".join(rows[row].split()) else -1


def below_headings(rows: Sequence[Row], heads: Sequence[tuple[int, float]], titles: Mapping[int, str]) -> Callable[[Evidence], bool]:
    """Whether a place stands below a heading of empties: on a page with such a title, below a row that heads them up to the next such row
    on its page. `heads`: page and top of the tables' heads; above these a heading stands close. `titles`: of the sheets, by page."""
    marks: dict[int, list[tuple[float, bool]]] = {}
    tops: dict[int, list[float]] = {}
    for page, top in heads:
        tops.setdefault(page, []).append(top)
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        first = min(tops.get(row.page, [0.0]))
        close = following is not None and any(abs(following.top - top) < 2 for top in tops.get(row.page, []))
        empties = heads_empties(row.text) and (row.top > first or close)
        if empties or (row.top > first and len(row.chunks) == 1 and (row.text.rstrip().endswith(":") or close)):
            marks.setdefault(row.page, []).append((row.top, empties))
    back = {page for page, title in titles.items() if heads_empties(title)}

    def below(place: Evidence) -> bool:
        above = [empties for top, empties in marks.get(place.page, []) if place.box and top < place.box.top]
        return above[-1] if above else place.page in back

    return below
