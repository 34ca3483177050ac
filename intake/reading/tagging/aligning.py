"""Where known order lines stand in a text: for truth, whose places nobody wrote down, and for the lines that the rules read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from intake.reading.labels import fold
from intake.reading.prose.lexicon import unit_in
from intake.reading.tagging.atoms import Atom, value_of
from intake.reading.tagging.atoms import atoms as cut
from intake.reading.tagging.labels import CODE, NAME, PRICE, QUANTITY, UNIT, Tagged, amount_at

MISSING, FAR, EXCESS, BACK, SAME, NO_AMOUNT = 8.0, 0.12, 0.15, 1.0, 5.0, 6.0
"""Costs: of the share of words that are missing; of an atom between quantity and words; of an atom between the words; of standing before
the line before; of the same quantity for two lines; of no quantity."""
SPREAD, KEPT, NEAR = 14, 6, 25
"""Most atoms between words beyond their number, places kept of each line, and most atoms to a quantity."""


@dataclass(frozen=True, slots=True)
class Known:
    """An order line without its places. `row` is the text's line where it is known to stand, -1 where that is not known."""

    quantity: Decimal | None
    unit: str
    words: tuple[str, ...]
    code: str = ""
    price: Decimal | None = None
    row: int = -1


@dataclass(frozen=True, slots=True)
class _Place:
    words: tuple[int, ...]
    amount: tuple[int, int] | None
    cost: float

    @property
    def start(self) -> int:
        return min(*self.words[:1], *([self.amount[0]] if self.amount else []), 10**6, 10**6)


def words_in(text: str) -> tuple[str, ...]:
    """The folded words of a text, cut as atoms are: "30mm" is "30" and "mm"."""
    return tuple(word for atom in cut(text) if atom.kind != "mark" for word in fold(atom.text))


def aligned(atoms: Sequence[Atom], text: str, language: str, lines: Sequence[Known]) -> list[Tagged | None]:
    """The places of each line; None where its words don't stand in the text."""
    folded = [fold(a.text) if a.kind != "mark" else () for a in atoms]
    amounts: dict[Decimal, list[tuple[int, int]]] = {}
    for at in range(len(atoms)):
        for value, end in {_one(atoms, at), amount_at(atoms, at, language)} - {None}:  # type: ignore[misc]
            amounts.setdefault(value, []).append((at, end))
    choices = [_places(atoms, folded, amounts, line) for line in lines]
    chosen = _best(choices)
    found: list[Tagged | None] = []
    taken: set[int] = set()
    for place, line in zip(chosen, lines, strict=True):
        tagged = _tagged(atoms, text, language, place, line, taken) if place else None
        taken |= set(tagged.places) if tagged else set()
        found.append(tagged)
    return found


def _one(atoms: Sequence[Atom], at: int) -> tuple[Decimal, int] | None:
    value = value_of([atoms[at].text]) if atoms[at].kind == "number" else None
    return (value, at + 1) if value is not None else None


def _places(
    atoms: Sequence[Atom], folded: Sequence[tuple[str, ...]], amounts: dict[Decimal, list[tuple[int, int]]], line: Known
) -> list[_Place]:
    needed = Counter(line.words) or Counter(words_in(line.code))
    total = sum(needed.values())
    if not total:
        return []
    runs: dict[tuple[int, ...], float] = {}
    for start, words in enumerate(folded):
        if not any(w in needed for w in words):
            continue
        rest = Counter(needed)
        hits: list[int] = []
        for at in range(start, min(len(atoms), start + total * 2 + SPREAD)):
            if folded[at] and all(rest[w] > 0 for w in folded[at]):
                hits.append(at)
                rest.subtract(folded[at])
                if not +rest:
                    break
        missing = sum((+rest).values()) / total
        if missing <= 0.5 and hits:
            excess = hits[-1] - hits[0] + 1 - len(hits)
            rows = atoms[hits[-1]].row - atoms[hits[0]].row
            off = 3.0 * (abs(atoms[hits[0]].row - line.row) > 1) if line.row >= 0 else 0.0
            runs[tuple(hits)] = MISSING * missing + EXCESS * excess + 0.3 * rows + off
    found: list[_Place] = []
    for run, cost in sorted(runs.items(), key=lambda r: r[1])[: 2 * KEPT]:
        near: list[_Place] = []
        for a, b in amounts.get(line.quantity, []) if line.quantity is not None else []:
            far = max(run[0] - b, a - run[-1] - 1, 0)
            inside = any(a <= h < b for h in run)
            if far <= NEAR and not inside:
                apart = min(abs(atoms[a].row - atoms[run[0]].row), abs(atoms[a].row - atoms[run[-1]].row))
                worded = 0.5 if atoms[a].kind == "word" and line.quantity == 1 else 0.0
                near.append(_Place(run, (a, b), cost + FAR * far + 0.8 * apart + worded))
        found += sorted(near, key=lambda p: p.cost)[:3] or [_Place(run, None, cost + NO_AMOUNT)]
    return sorted(found, key=lambda p: p.cost)[: 2 * KEPT]


def _best(choices: Sequence[Sequence[_Place]]) -> list[_Place | None]:
    """One place for each line so that together they cost least and stand in order."""
    ways: list[tuple[float, list[_Place | None]]] = [(0.0, [])]
    for places in choices:
        grown = []
        for cost, way in ways:
            last = next((p for p in reversed(way) if p), None)
            for place in places or [None]:
                more = 0.0
                if place and last:
                    more += BACK * (place.start < last.start) + 0.01 * abs(place.start - last.start)
                    more += SAME * sum(p is not None and p.amount is not None and p.amount == place.amount for p in way)
                    more += 0.7 * len(set(place.words) & {w for p in way if p for w in p.words})
                grown.append((cost + (place.cost if place else 0.0) + more, [*way, place]))
        ways = sorted(grown, key=lambda w: w[0])[:12]
    return ways[0][1]


def _tagged(atoms: Sequence[Atom], text: str, language: str, place: _Place, line: Known, taken: set[int]) -> Tagged:
    free = set(range(len(atoms))) - taken
    roles: dict[str, list[int]] = {}

    def take(role: str, places: Sequence[int]) -> None:
        here = [at for at in places if at in free]
        free.difference_update(here)
        if here:
            roles.setdefault(role, []).extend(here)

    if place.amount:
        take(QUANTITY, range(*place.amount))
    span = sorted({*place.words, *(range(*place.amount) if place.amount else ())})
    if line.code:
        take(CODE, _nearest_run(atoms, text, line.code, span))
    if place.amount and line.unit:
        order = sorted((at for at in free if abs(at - place.amount[0]) < 12), key=lambda at: _far(atoms, at, place.amount))  # type: ignore[arg-type]
        unit = next(
            (at for at in order if atoms[at].kind == "word" and unit_in(atoms[at].text, language) == line.unit and at not in place.words),
            None,
        )
        if (unit is not None and atoms[unit].row == atoms[place.amount[0]].row) or (unit is not None and abs(unit - place.amount[0]) < 4):
            take(UNIT, [unit])
    if line.price is not None:
        same = [at for at in free if atoms[at].kind == "number" and value_of([atoms[at].text]) == line.price]
        price = min(same, key=lambda at: min(abs(at - s) for s in span), default=None)
        if price is not None and min(abs(price - s) for s in span) < 25:
            take(PRICE, [price])
    inner = [at for a, b in zip(place.words, place.words[1:], strict=False) if b - a <= 4 for at in range(a + 1, b)]
    inner = [at for at in inner if atoms[at].row in (atoms[at - 1].row, atoms[min(at + 1, len(atoms) - 1)].row)]
    take(NAME, sorted([*place.words, *inner]))
    return Tagged({role: sorted(places) for role, places in roles.items()})


def _far(atoms: Sequence[Atom], at: int, amount: tuple[int, int]) -> float:
    return (amount[0] - at) + 0.5 if at < amount[0] else at - amount[1] + (5 if atoms[at].row != atoms[amount[0]].row else 0)


def _nearest_run(atoms: Sequence[Atom], text: str, code: str, span: Sequence[int]) -> list[int]:
    runs = []
    at = text.find(code)
    while at >= 0:
        inside = [k for k, a in enumerate(atoms) if a.start < at + len(code) and a.end > at]
        if inside and atoms[inside[0]].start == at and atoms[inside[-1]].end == at + len(code):
            runs.append(inside)
        at = text.find(code, at + 1)
    return min(runs, key=lambda run: min(abs(k - s) for k in (run[0], run[-1]) for s in span), default=[])
