"""Where known order lines stand in a text: for truth, whose places nobody wrote down, and for the lines that the rules read."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
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
REACH = 60
"""A line whose row is known is looked for so many rows around it: farther off it costs more than it could win."""


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


@dataclass(frozen=True, slots=True)
class _Way:
    """Places of the lines so far, with what they take: so that the next line is weighed without going through all of them."""

    cost: float
    places: list[_Place | None]
    amounts: Counter[tuple[int, int]]
    words: set[int]

    def on(self, place: _Place | None, cost: float) -> "_Way":
        """The way with one place more, at the cost of both."""
        taken = Counter([place.amount]) if place and place.amount else Counter[tuple[int, int]]()
        return _Way(cost, [*self.places, place], self.amounts + taken, self.words.union(place.words if place else ()))


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
    standing: dict[str, list[int]] = {}
    for at, words in enumerate(folded):
        for word in set(words):
            standing.setdefault(word, []).append(at)
    choices = [_places(atoms, folded, standing, amounts, line) for line in lines]
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
    atoms: Sequence[Atom],
    folded: Sequence[tuple[str, ...]],
    standing: Mapping[str, Sequence[int]],
    amounts: Mapping[Decimal, Sequence[tuple[int, int]]],
    line: Known,
) -> list[_Place]:
    """The likeliest places of one line. `standing` are the atoms that bear a word: a long text is not gone through for each line."""
    needed = Counter(line.words) or Counter(words_in(line.code))
    total = sum(needed.values())
    if not total:
        return []
    runs: dict[tuple[int, ...], float] = {}
    low, high = 0, len(atoms)
    if line.row >= 0:
        low = bisect_left(atoms, line.row - REACH, key=lambda a: a.row)
        high = bisect_left(atoms, line.row + REACH + 1, low, key=lambda a: a.row)
    places = [standing.get(word, ()) for word in needed]
    here = sorted({at for p in places for at in p[bisect_left(p, low) : bisect_left(p, high)]})
    for first, start in enumerate(here):
        rest, left = dict(needed), total
        hits: list[int] = []
        for at in here[first : bisect_left(here, start + total * 2 + SPREAD, first)]:
            if all(rest.get(w, 0) > 0 for w in folded[at]):
                hits.append(at)
                for word in folded[at]:
                    left -= rest[word] > 0
                    rest[word] -= 1
                if not left:
                    break
        missing = left / total
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
    ways = [_Way(0.0, [], Counter(), set())]
    for places in choices:
        grown: list[tuple[float, _Way, _Place | None]] = []
        for way in ways:
            last = next((p for p in reversed(way.places) if p), None)
            for place in places or [None]:
                more = 0.0
                if place and last:
                    more += BACK * (place.start < last.start) + 0.01 * abs(place.start - last.start)
                    more += SAME * (way.amounts[place.amount] if place.amount else 0)
                    more += 0.7 * len(way.words.intersection(place.words))
                grown.append((way.cost + (place.cost if place else 0.0) + more, way, place))
        ways = [way.on(place, cost) for cost, way, place in sorted(grown, key=lambda w: w[0])[:12]]
    return ways[0].places


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
