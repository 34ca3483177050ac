"""Which column means what: a search for the reading under which the page's own arithmetic comes out true.

Score of an assignment = what the header says + what the column's content looks like + how many rows prove quantity x price = amount.
The decimal convention of the document is part of the search.
"""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product

from intake.reading.appearance import Looks, likelihoods, looks_of
from intake.reading.counts import CENT, basis_column, worked_out
from intake.reading.grid import Grid, GridRow
from intake.reading.labels import (
    AMOUNT,
    CODE,
    DATE,
    DESCRIPTION,
    DISCOUNT,
    GTIN,
    OTHER,
    OTHER_QUANTITY,
    OURS,
    PER,
    POSITION,
    PRICE,
    QUANTITY,
    TAX,
    THEIRS,
    UNIT,
)  # fmt: skip
from intake.reading.values import Number, number

LABEL, NEAR = 6.0, 3.0
PROOF, DISPROOF = 10.0, 5.0
FORM, VOTED = 4.0, 3.0
"""What it counts that a column's whole numbers are all read as such, and that the document's other numbers bear the same decimal sign."""
SMALL, ROUND_SHARE = 0.3, 0.7
"""`Looks.size` of numbers below a thousand, and the share of round ones from which on they are no article numbers unless labelled."""
SAID = 1_000_000
"""Votes for a decimal sign that a person named."""
HALF_CENT = Decimal("0.0051")
HUNDRED = Decimal(100)


@dataclass
class Roles:
    """The chosen meaning of the columns: role -> column index; `comma` is the document's decimal sign."""

    columns: dict[str, int]
    comma: bool
    score: float
    proven: int = 0
    tried: int = 0
    per_factor: Decimal | None = None
    """A price basis that no cell names but the arithmetic shows in most rows."""
    looks: list[Looks] = field(default_factory=list[Looks])
    labelled: dict[str, float] = field(default_factory=dict[str, float])


LIKELY = 3.0
"""What it counts for a role that a column looks like nothing else; each power of e less likely is a point less."""
BESIDE, UNITS_ALL = 2.0, 0.8
"""What it counts that bare numbers stand beside units, and the share of such cells that makes a column one of them."""
UNFIT = -12.0
NUMERIC = 0.5
"""From this share of its cells on that are numbers a column on a page without cells may hold the quantities."""
EMPTY = {QUANTITY: UNFIT, PRICE: UNFIT, AMOUNT: UNFIT, POSITION: UNFIT, UNIT: -2.0, PER: -6.0, DATE: -1.5, GTIN: -2.0}
"""What it counts that a column holds nothing in any line."""


def _fits(looks: Sequence[Looks]) -> list[dict[str, float]]:
    """For each column how well its content suits each role, without its label. Whose article number it is, the content does not say."""
    made = []
    for look, likely in zip(looks, likelihoods(looks), strict=True):
        fit = {role: max(UNFIT, LIKELY + value) if look.filled else EMPTY.get(role, 0.0) for role, value in likely.items()}
        fit[GTIN] = min(fit[GTIN], 6.0 * look.gtin - 2.0)  # a check digit is right or it is not
        made.append({**fit, OURS: fit[CODE], THEIRS: fit[CODE], OTHER: 0.0, OTHER_QUANTITY: 0.0})
    return made


def _label(role: str, roles: dict[str, float]) -> float:
    """What the column's label says for or against a role."""
    if role in roles:
        share = roles[role]
        if share > 1.0:  # a person said so
            return LABEL * share
        return (LABEL if share >= 0.99 else NEAR * max(0.5, share)) + (0.0 if len(roles) == 1 else -0.5)
    if not roles:
        return 0.0
    return -LABEL * max(roles.values()) * (0.5 if role in (PRICE, AMOUNT) and (PRICE in roles or AMOUNT in roles) else 0.8)


def comma_votes(texts: Iterable[str], usual: bool | None = None) -> int:
    """Decimal commas minus decimal points among the numbers; a number with two readings weighs little and as one with thousands.

    `usual` is the decimal sign of the document's language (True: comma): it says what "4,197" is where no other number does.
    """
    votes = 0
    for text in texts:
        found = number(text)
        if found and found.ambiguous:
            votes += 1 if (usual if usual is not None else "." in text) else -1
        elif found and found.decimals != 0:
            weight = 100 if found.decimals == 2 else 2  # cents are money; "26.9913" may be any number's
            votes += weight if found.dot is None or (found.comma is not None and "," in text) else -weight
    return votes


@dataclass(frozen=True, slots=True)
class Proof:
    """One row's arithmetic. `state`: 1 proven, 0 nothing to prove, -1 disproved."""

    state: int
    quantity: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    per: Decimal | None = None
    discount: Decimal | None = None


def _values(found: Number | None, comma: bool) -> list[Decimal]:
    if found is None:
        return []
    first = found.value(comma)
    if not found.ambiguous:
        return [first]
    return [first, found.value(not comma)]


Numbers = tuple[Number | None, ...]
"""quantity, price, amount, price basis, discount"""


def prove(numbers: Numbers, comma: bool, basis: Decimal | None) -> Proof:
    """Check quantity x price / per x (1 - discount) = amount to the cent. Ambiguous numbers may be read either way, the usual one first."""
    quantity, price, amount, per, discount = numbers
    if quantity is None or price is None or amount is None:
        return Proof(0)
    printed = per.value(comma) if per else (price.per or basis)
    off = abs(discount.value(comma)) if discount else None
    for q in _values(quantity, comma):
        for p in _values(price, comma):
            for a in _values(amount, comma):
                if q == 0 or p == 0:
                    if a == 0:
                        return Proof(0, q, p, a, printed)
                    continue
                for divisor in (printed, None) if printed and printed > 0 else (None,):
                    net = q * p / (divisor or 1)
                    if abs(net - a) <= CENT:
                        return Proof(1, q, p, a, divisor)
                    if off and off < HUNDRED and abs(net * (1 - off / HUNDRED) - a) <= CENT:
                        return Proof(1, q, p, a, divisor, off)
    return Proof(-1)


OFF = re.compile(r"(?<![\d.,])\d{1,2}(?:[.,]\d{1,2})? ?%")


def discounts_in(rows: Iterable[GridRow]) -> list[Number]:
    """The percentages that the words of some rows name: "abzüglich 20 % Händlerrabatt"."""
    return [n for row in rows for hit in OFF.findall(row.text) if "%" in row.text and (n := number(hit))]


def prove_less(numbers: Numbers, offs: Sequence[Number], comma: bool, basis: Decimal | None) -> Proof:
    """The proof of a row under its own discount or one that its words name, where only that one makes it come out."""
    proof = prove(numbers, comma, basis)
    if proof.state >= 0 or numbers[4] is not None:
        return proof
    return next((p for off in offs if (p := prove((*numbers[:4], off), comma, basis)).state > 0), proof)


def firm(proof: Proof) -> bool:
    """True where the last digit of price and quantity could not change without breaking the proof.

    With 5 x 185.96 / 1000 = 0.93 it could: such a row speaks for its columns, but not for digits that a scan may have misread.
    """
    if proof.state <= 0 or proof.quantity is None or proof.price is None or proof.amount is None:
        return False
    factor = (1 - (proof.discount or 0) / HUNDRED) / (proof.per or 1)
    exact = abs(proof.quantity * proof.price * factor - proof.amount) <= HALF_CENT
    whole = proof.quantity == proof.quantity.to_integral_value()  # the zeros of "5.00" pieces are form, not measure
    step = Decimal(1) if whole else _last_place(proof.quantity)
    return exact and abs(proof.quantity) * factor * _last_place(proof.price) > CENT and abs(proof.price) * factor * step > CENT


def _last_place(value: Decimal) -> Decimal:
    """The worth of a number's last printed digit."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(0, exponent)) if isinstance(exponent, int) else Decimal(1)


def _basis(rows: Sequence[Numbers], comma: bool) -> Decimal | None:
    """A price basis (10, 100, 1000) under which most rows come out right though none is printed."""
    for basis in (Decimal(100), Decimal(1000), Decimal(10)):
        good = sum(1 for row in rows if prove(row, comma, basis).per == basis)
        if good >= 2 and good * 2 > len(rows):
            return basis
    return None


def search(grid: Grid, rows: Sequence[GridRow], votes: int) -> Roles | None:
    """The best meaning of the grid's columns over `rows` (those that may be lines); None where no column can be a quantity.

    `votes` are the document's decimal commas minus its decimal points.
    """
    count = len(grid.columns)
    looks = [looks_of(rows, k) for k in range(count)]
    between = grid.rows[grid.rows.index(rows[0]) : grid.rows.index(rows[-1]) + 1]
    for k in range(count):
        if not looks[k].filled:  # its words stand above or below the numbers
            looks[k] = looks_of(between, k)
    said, fits = [c.roles if x.date else c.said for c, x in zip(grid.columns, looks, strict=True)], _fits(looks)
    worth = {role: [_label(role, said[k]) + fits[k][role] for k in range(count)] for role in (QUANTITY, PRICE, AMOUNT)}
    numbers = [[r.cells[k].number if k in r.cells else None for k in range(count)] for r in rows[:40]]
    for role, k in product((PRICE, AMOUNT), range(count)):
        if len(rows) > 2 and role not in said[k] and 3 * sum(row[k] is not None for row in numbers) <= len(numbers):
            worth[role][k] = UNFIT  # a number at the end of one line's words: "Ø 265"
    counts = [[number(r.cells[k].text) if k in r.cells else None for k in range(count)] for r in rows[:40]]
    for k in range(count):
        bare = sum(row[k] is not None for row in counts) > UNITS_ALL * looks[k].filled * len(counts)
        if bare and any(looks[n].unit > UNITS_ALL for n in (k - 1, k + 1) if 0 <= n < count):
            worth[QUANTITY][k] += BESIDE
        if not said[k] and looks[k].numbers and any(map(_counts, looks)):
            worth[QUANTITY][k] = UNFIT
    offs = _named_discounts(grid, rows[:40])
    per_at, off_at = _best_labelled(PER, said, looks, fits), _best_labelled(DISCOUNT, said, looks, fits)
    options = {role: _leading(values) for role, values in worth.items()}
    best: Roles | None = None
    told: Roles | None = None
    headed = [k for k in grid.quantities if any(k in r.cells for r in rows) and (grid.stated or looks[k].numeric >= NUMERIC)]
    doubtful = any(n and n.ambiguous for row in numbers for n in row)
    for comma in (False, True) if not votes or (doubtful and abs(votes) < SAID) else (votes > 0,):
        counted = _counted(worked_out(counts, comma), said)
        quantities = _leading([worth[QUANTITY][k] + counted.get(k, 0.0) for k in range(count)])
        quantities += [k for k in headed if k not in quantities]
        lone: dict[tuple[int, int], float] = {}  # each column is weighed as a price and as an amount
        for q, p, a in product(quantities, [*options[PRICE], -1], [*options[AMOUNT], -1]):
            if p == q or a == q or (a == p and a >= 0):
                continue
            chosen = {role: k for role, k in ((QUANTITY, q), (PRICE, p), (AMOUNT, a)) if k >= 0}
            score = sum(worth[role][k] for role, k in chosen.items()) + counted.get(q, 0.0)
            score -= sum(WORKED_OUT for k in (p, a) if counted.get(k, 0.0) > 0)  # it counts, whatever "Summe" stands above it
            trial = Roles(chosen, comma, score, looks=looks)
            if p >= 0 and a >= 0:
                printed = Decimal(grid.columns[p].per) if grid.columns[p].per else None
                taken = (q, p, a)
                at = (*taken, None if per_at in taken else per_at, None if off_at in taken else off_at)
                values = [tuple(None if k is None else n[k] for k in at) for n in numbers]
                if off_at is None and offs:
                    values = [_less(v, off, comma, printed) for v, off in zip(values, offs, strict=True)]
                lasts = [r.cells[q].numbers[-1:] if q in r.cells else [] for r in rows]
                stacked = [(*last, *v[1:]) if last else v for last, v in zip(lasts, values, strict=False)]
                _weigh(trial, values, stacked, printed)
                trial.score += 0.6 if a > p else -0.6  # an amount stands right of the price more often than not
            elif p >= 0 or a >= 0:
                pair = (q, max(p, a))
                if pair not in lone:
                    lone[pair] = lone_price([(n[q], n[pair[1]]) for n in numbers], comma)
                trial.score += lone[pair] if p >= 0 else -lone[pair]
            trial.score += FORM * _whole([n[q] for n in numbers], comma) + (VOTED if votes and (votes > 0) == comma else 0.0)
            if not trial.proven:  # without proof a price or an amount needs a label, if there are labels
                unsaid = [k for role, k in chosen.items() if role != QUANTITY and role not in said[k]]
                trial.score -= sum((3.0 if grid.headed else 1.5) + LABEL * (1.0 in said[k].values()) for k in unsaid)
            if best is None or trial.score > best.score:
                best = trial
            if q in headed and (told is None or trial.score > told.score):
                told = trial
    if best is not None and told is not None and not best.proven and best.columns[QUANTITY] not in headed:
        best = told  # what else looks like a count stands in the names: "Butter 250 g"
    if best is None or (best.score < -2.0 and best is not told):
        return None
    if PER not in best.columns and {PRICE, AMOUNT} <= best.columns.keys():
        free = [k for k in range(count) if k not in best.columns.values() and 1.0 not in said[k].values()]
        if (k := basis_column(numbers, [best.columns[r] for r in (QUANTITY, PRICE, AMOUNT)], free, best.comma)) is not None:
            best.columns[PER] = k
    _others(best, said, fits)
    best.labelled = {role: said[k].get(role, 0.0) for role, k in best.columns.items()}
    if PRICE in best.columns and PER not in best.columns and grid.columns[best.columns[PRICE]].per:
        best.per_factor = Decimal(grid.columns[best.columns[PRICE]].per)
    return best


def _leading(worth: Sequence[float]) -> list[int]:
    """The five columns that may play a role best."""
    return [k for k in sorted(range(len(worth)), key=lambda k: -worth[k]) if worth[k] > -6.0][:5]


def _counted(found: tuple[int, tuple[int, ...]] | None, said: Sequence[dict[str, float]]) -> dict[int, float]:
    """What an equation between columns of counts says for each of them as the quantity."""
    if found is None or OTHER_QUANTITY in said[found[0]]:
        return {}
    target, parts = found
    return {target: WORKED_OUT, **{k: -WORKED_OUT / 2 for k in parts if QUANTITY not in said[k]}}


WORKED_OUT = 6.0


def _named_discounts(grid: Grid, rows: Sequence[GridRow]) -> list[list[Number]]:
    """For each of some rows the percentages that it and the rows up to the next one name; empty where none does."""
    starts = [k for k, row in enumerate(grid.rows) if any(row is r for r in rows)]
    if not any("%" in row.text for row in grid.rows) or len(starts) != len(rows):
        return []
    ends = [*starts[1:], starts[-1] + 3]
    offs = [discounts_in(grid.rows[a:b]) for a, b in zip(starts, ends, strict=True)]
    return offs if any(offs) else []


def _less(numbers: Numbers, offs: Sequence[Number], comma: bool, basis: Decimal | None) -> Numbers:
    """A row's numbers with the discount that its words name, where that proves it."""
    off = prove_less(numbers, offs, comma, basis).discount if offs else None
    return (*numbers[:4], next(n for n in offs if abs(n.value(comma)) == off)) if off and numbers[4] is None else numbers


MOST_LONE = 6.0
"""The most that the looks of a lone column of money say for a role, either way: as much as a label."""


def lone_price(pairs: Iterable[tuple[Number | None, Number | None]], comma: bool) -> float:
    """Whether a lone column of money beside the quantities holds unit prices (above 0) or amounts (below 0): a log-likelihood ratio.

    An amount is a whole number of times the price, so divided by its quantity it leaves a price in cents; a unit price does so by chance
    only, once in as many times as the quantity.
    """
    says = MORE_PRICES
    for quantity, money in pairs:
        if quantity is None or money is None or money.percent:
            continue
        count, value = quantity.value(comma), money.value(comma)
        if money.each:
            says += MOST_LONE
        elif money.decimals > 2:
            says += 1.0
        elif count > 1 and count == count.to_integral_value() and value > 0:
            divides = (value * HUNDRED) % count == 0
            chance = max(1 / float(count), 0.1)  # many prices are round
            says += math.log(chance / DIVIDES) if divides else math.log((1 - chance) / (1 - DIVIDES))
    return max(-MOST_LONE, min(MOST_LONE, says))


MORE_PRICES = 1.75
"""An order that names one kind of money names prices more often than amounts, which call for a sum."""
DIVIDES = 0.95
"""Share of amounts whose price has no more than two decimals."""


def _whole(column: Sequence[Number | None], comma: bool) -> int:
    """Whether a column that writes whole numbers plainly is read so all over: beside 400 and 8, "2.400" is whole (1) and no 2.4 (-1)."""
    known = [n for n in column if n]
    doubtful = [n for n in known if n.ambiguous]
    if not doubtful or not any(n.decimals == 0 for n in known):
        return 0
    return 1 if all(abs(n.value(comma)) > abs(n.value(not comma)) for n in doubtful) else -1


def _weigh(trial: Roles, rows: Sequence[Numbers], stacked: Sequence[Numbers], printed: Decimal | None) -> None:
    """Add to a trial's score what the rows' arithmetic says for it, and note a price basis that only the arithmetic shows.

    `stacked` are the rows with the last of several quantities in one cell (ordered above, confirmed below): it may be the one priced.
    """
    proofs = [prove(row, trial.comma, printed) for row in rows]
    trial.score -= 0.5 * any(p.discount for p in proofs)  # a net price that needs no discount is the better one
    states = [p.state for p in proofs]
    states = [
        prove(other, trial.comma, printed).state if s < 0 and other != row else s
        for s, row, other in zip(states, rows, stacked, strict=True)
    ]
    trial.tried = sum(s != 0 for s in states)
    trial.proven = sum(s > 0 for s in states)
    if trial.proven * 2 < trial.tried and (basis := _basis(rows, trial.comma)):
        trial.per_factor = basis
        trial.proven = sum(prove(row, trial.comma, basis).state > 0 for row in rows)
    if trial.tried:
        strength = PROOF if trial.proven > 1 else 0.7 * PROOF  # one row alone proves less: its quantity may be 1
        trial.score += (strength * trial.proven - DISPROOF * (trial.tried - trial.proven)) / trial.tried + 0.5 * min(trial.proven, 6)


def _best_labelled(role: str, said: Sequence[dict[str, float]], looks: Sequence[Looks], fits: Sequence[dict[str, float]]) -> int | None:
    """The column for a role that matters to the arithmetic: by its label, or for discounts by percent signs."""
    scores = [(_label(role, said[k]) + fits[k][role], k) for k, look in enumerate(looks) if look.filled]
    best = max(scores, default=(0.0, 0))
    return best[1] if best[0] >= (2.5 if role == PER else 1.8) else None


def _others(roles: Roles, said: Sequence[dict[str, float]], fits: Sequence[dict[str, float]]) -> None:
    """Give the remaining columns their meaning, surest first; several description columns are allowed."""
    wanted = (POSITION, CODE, OURS, THEIRS, GTIN, DESCRIPTION, UNIT, PER, DISCOUNT, TAX, DATE, OTHER, OTHER_QUANTITY)
    free = [k for k in range(len(said)) if k not in roles.columns.values()]
    scores = sorted(
        ((_label(role, said[k]) + fits[k][role], -k, role) for k in free for role in wanted),
        reverse=True,
    )
    used: set[int] = set()
    for score, minus, role in scores:
        k = -minus
        if score < 1.0 or k in used or (role in roles.columns):
            continue
        if role in (CODE, OURS, THEIRS) and role not in said[k] and _counts(roles.looks[k]):
            continue  # another quantity, as what is in stock
        used.add(k)
        roles.columns[role] = k


def _counts(looks: Looks) -> bool:
    """Whether a column's numbers count something: small ones, or mostly round ones."""
    return looks.numeric == 1.0 and (looks.size < SMALL or looks.tens >= ROUND_SHARE)
