"""The learned reading of a mail's text: tags, lines, and the orders that the rules and it make together."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np

from intake.reading.kinds import classify
from intake.reading.prose.corrections import SURE as CORRECTED
from intake.reading.prose.hanging import tabled as hung
from intake.reading.prose.lexicon import language_of
from intake.reading.prose.prices import Price, prices
from intake.reading.prose.sizes import size_runs
from intake.reading.prose.statements import Lines
from intake.reading.tagging.aligning import Known, aligned, words_in
from intake.reading.tagging.atoms import Atom, atoms
from intake.reading.tagging.crf import Chain, likeliest, marginals
from intake.reading.tagging.drafts import in_sizes, line_of
from intake.reading.tagging.judging import Case, Seen, Whole, cases_of, chance, choice_signs, code_of, marked, sure_signs
from intake.reading.tagging.labels import LABELS, Tagged, lines_of
from intake.reading.tagging.signs import signs_of
from orders import MailKind, Order, OrderLine

CHAIN = Path(__file__).parents[1] / "model" / "mail_tagger.npz"
JUDGE = Path(__file__).parents[1] / "model" / "mail_judge.json"
MOST = 1500
"""Atoms of a text up to which it is tagged: longer ones are pasted documents, and cost time."""
IN_BRACKETS = re.compile(r"\s*\([^()]+\)")


@dataclass(frozen=True)
class Looked:
    """A text prepared for tagging, with the lines that the rules read in it."""

    text: str
    name: str
    language: str
    atoms: Sequence[Atom]
    prices: Sequence[Price]
    ruled: Sequence[Seen]
    signs: Sequence[Sequence[str]]
    blank: frozenset[int]
    """Rows of tables that ask for nothing."""
    shared: frozenset[int]
    """Rows that the rules read several lines of."""


@lru_cache(maxsize=1)
def shipped_chain() -> Chain:
    """The chain that comes with the product."""
    with np.load(CHAIN) as kept:
        names = bytes(kept["names"]).decode("utf-8").split("\n")
        return Chain({n: k for k, n in enumerate(names)}, kept["weights"].astype(np.float32), kept["steps"], kept["first"])


@lru_cache(maxsize=1)
def shipped_judge() -> Mapping[str, Mapping[str, float]]:
    """The judge that comes with the product: weights of the choice and of the confidence."""
    return json.loads(JUDGE.read_text("utf-8"))


def looked(text: str, *, name: str, subject: str, sent: date | None, orders: Sequence[Order]) -> Looked:
    """A text with its atoms and their signs, the rules' orders among them."""
    language, found, told = language_of(text), atoms(text), list(prices(text, 0, len(text)))
    lines = [line for order in orders for line in order.lines]
    places = aligned(found, text, language, [_known(line) for line in lines])
    kind = classify(text, subject=subject).value
    signs = signs_of(text, found, language, sent, told, kind)
    tabled, rows = hung(text)
    blank = frozenset(rows - {row for line in tabled for row in (line.row, line.row + 1)})
    count = Counter(line.row for line in (*tabled, *size_runs(text)))
    shared = frozenset(row for row, lines in count.items() if lines > 1)
    ruled = marked([Seen.of(line, tagged) for line, tagged in zip(lines, places, strict=True)], found, blank, shared)
    return Looked(text, name, language, found, told, ruled, signs, blank, shared)


def _known(line: OrderLine) -> Known:
    place = line.quantity.evidence if line.quantity else None
    row = Lines.row_of(place) if place and place.page == 1 else -1
    return Known(
        line.quantity.value if line.quantity else None,
        line.unit.value if line.unit else "",
        words_in(line.description.value) if line.description else (),
        code_of(line),
        line.unit_price.value if line.unit_price else None,
        row,
    )


def tagged_lines(seen: Looked, chain: Chain) -> list[Seen]:
    """The lines that the chain reads."""
    scores = chain.scores(seen.signs)
    labels = likeliest(scores, chain.steps, chain.first)
    shares = marginals(scores, chain.steps, chain.first)
    rows = Lines.of(seen.text)
    found: list[tuple[Tagged, OrderLine]] = []
    for tagged in lines_of([LABELS[k] for k in labels]):
        places = tagged.places
        sure = float(min(shares[at, labels[at]] for at in places))
        line = line_of(seen.text, rows, seen.name, seen.atoms, tagged, seen.language, seen.prices, sure)
        if line:
            found.append((tagged, line))
    whole = in_sizes(seen.text, seen.atoms, found)
    return marked([Seen.of(line, tagged) for (tagged, _), line in zip(found, whole, strict=True)], seen.atoms, seen.blank, seen.shared)


def left_to_rules(orders: Sequence[Order]) -> bool:
    """Whether a mail corrects itself, takes something back or takes up an older message: only the rules know what holds of it."""
    return any(told.confidence == CORRECTED for order in orders for told in (*order.lines, *order.notes))


def both_read(text: str, orders: tuple[Order, ...], *, name: str, subject: str, sent: date | None) -> tuple[Order, ...]:
    """The orders of a text as the rules and the chain read them together."""
    if not text.strip() or left_to_rules(orders):
        return orders
    seen = looked(text, name=name, subject=subject, sent=sent, orders=orders)
    if not seen.atoms or len(seen.atoms) > MOST:
        return orders
    cases = cases_of(seen.ruled, tagged_lines(seen, shipped_chain()))
    return _dealt(orders, settled(cases, shipped_judge()), name)


def settled(cases: Sequence[Case], judge: Mapping[str, Mapping[str, float]]) -> list[tuple[Case, list[Seen]]]:
    """Each case with the lines that are believed, and how surely."""
    whole = Whole.of(cases)
    found: list[tuple[Case, list[Seen]]] = []
    for case in cases:
        learned = not case.agreed and chance(judge["choice"], choice_signs(case, whole)) > 0.5
        chosen = [_completed(s, case) for s in case.learned] if learned else case.ruled
        told = []
        for s in chosen:
            sure = round(chance(judge["sure"], sure_signs(case, s, learned, whole)), 3)
            if case.agreed and s.line.confidence > sure:  # what the rules say for it counts twice: measured on hands left out
                sure = round((sure + 2 * s.line.confidence) / 3, 3)
            told.append(replace(s, line=replace(s.line, confidence=sure)))
        found.append((case, told))
    return found


def _completed(seen: Seen, case: Case) -> Seen:
    """A learned line with what only the rules' line about the same article says: whose its code is, its day, its number."""
    if len(case.ruled) != 1 or len(case.learned) != 1:
        return seen
    line, ruled = seen.line, case.ruled[0].line
    if line.description and ruled.description and IN_BRACKETS.fullmatch(ruled.description.value.removeprefix(line.description.value)):
        line = replace(line, description=ruled.description)  # what brackets say of an article stays with it
    if code_of(line) == code_of(ruled):
        line = replace(line, our_code=ruled.our_code, customer_code=ruled.customer_code, gtin=ruled.gtin)
    if line.unit_price and ruled.unit_price and line.unit_price.value == ruled.unit_price.value:
        line = replace(line, unit_price=ruled.unit_price, price_per=ruled.price_per)
    return replace(seen, line=replace(line, requested_date=ruled.requested_date, line_no=ruled.line_no))


def _dealt(orders: tuple[Order, ...], settled_cases: Sequence[tuple[Case, list[Seen]]], name: str) -> tuple[Order, ...]:
    """The lines in the orders that the rules dealt them to; one that only the chain read belongs to the order of the line before it."""
    owner = {id(line): k for k, order in enumerate(orders) for line in order.lines}
    lines: list[list[OrderLine]] = [[] for _ in orders] or [[]]
    now = 0
    for case, chosen in settled_cases:
        now = next((owner[id(s.line)] for s in case.ruled), now)
        lines[now] += [s.line for s in chosen]
    if not orders:
        return (Order(MailKind.ORDER, lines=_numbered(lines[0]), documents=(name,)),) if lines[0] else orders
    made = [replace(order, lines=_numbered(mine)) for order, mine in zip(orders, lines, strict=True)]
    return tuple(order for order, before in zip(made, orders, strict=True) if order.lines or not before.lines or len(orders) == 1)


def _numbered(lines: Sequence[OrderLine]) -> tuple[OrderLine, ...]:
    return tuple(replace(line, position=k) for k, line in enumerate(lines, start=1))
