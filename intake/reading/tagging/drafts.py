"""Order lines from labels: the words, numbers and places that the atoms of a line make together."""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.reading.prose.lexicon import unit_in
from intake.reading.prose.prices import Price
from intake.reading.prose.statements import Lines
from intake.reading.tagging.atoms import Atom, value_of
from intake.reading.tagging.labels import CODE, NAME, PRICE, QUANTITY, UNIT, Tagged, amount_at
from intake.reading.values import gtin
from orders import OrderLine, Read

LOOSE = " \t\n,;:.–—-*•·|/=+"
"""Marks that belong to no article's words at their edges."""


SIZE = re.compile(r"\d+(?:[.,/-]\d+)*|[2-6]?X{0,4}[SML]|X{2,4}", re.IGNORECASE)


def in_sizes(text: str, atoms: Sequence[Atom], lines: Sequence[tuple[Tagged, OrderLine]]) -> list[OrderLine]:
    """The lines with their articles' whole words: a line of nothing but a size is of the article before it ("vests yellow, 4 M, 6 XL")."""
    found: list[OrderLine] = []
    words: list[str] = []
    size = 0
    for k, (tagged, line) in enumerate(lines):
        mine = [atoms[at].text for at in tagged.roles.get(NAME, []) if atoms[at].kind != "mark"]
        bare = bool(mine) and any(SIZE.fullmatch(w) for w in mine) and all(SIZE.fullmatch(w) or w in words for w in mine)
        if k and bare and 0 < size < len(words) and _near(text, atoms, lines[k - 1][0], tagged):
            base = words[: len(words) - size]
            while base[1:] and base[-1] in mine:
                base.pop()
            whole = " ".join([*base, *mine])
            before = found[-1]
            read = line.description and replace(line.description, value=whole)
            line = replace(line, description=read, confidence=min(line.confidence, before.confidence))
            if not (line.our_code or line.gtin):
                line = replace(line, our_code=before.our_code, gtin=before.gtin)
        else:
            words = mine
            size = next((n for n, w in enumerate(reversed(mine)) if not SIZE.fullmatch(w)), len(mine))
        found.append(line)
    return found


def _near(text: str, atoms: Sequence[Atom], before: Tagged, here: Tagged) -> bool:
    """Both stand in one sentence, or one below the other."""
    between = text[atoms[before.places[-1]].end : atoms[here.places[0]].start]
    return len(between) < 20 and between.count("\n") < 2 and not re.search(r"[.!?]\s", between)


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring places as (first, last)."""
    found: list[tuple[int, int]] = []
    for at in places:
        if found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found


def words_of(text: str, atoms: Sequence[Atom], places: Sequence[int]) -> str:
    """The article's words: each run as it stands in the text, without loose marks between and around them."""
    pieces = [" ".join(text[atoms[a].start : atoms[b].end].split()).strip(LOOSE) for a, b in runs(places)]
    whole = " ".join(p for p in pieces if p)
    if whole.count("(") > whole.count(")"):
        whole = whole.rstrip("( ") if whole.endswith("(") else whole + ")"
    return whole


def line_of(
    text: str, lines: Lines, name: str, atoms: Sequence[Atom], tagged: Tagged, language: str, prices: Sequence[Price], sure: float
) -> OrderLine | None:
    """The order line of tagged atoms; None where they name no quantity or no article."""
    roles = tagged.roles
    amount = None
    for first, _ in runs(roles.get(QUANTITY, [])):
        amount = amount_at(atoms, first, language)
        if amount and amount[1] > max(roles[QUANTITY]) + 1:
            value = value_of([atoms[first].text])
            amount = (value, first + 1) if value is not None else amount
        if amount:
            amount = (amount[0], amount[1], first)
            break
    words = words_of(text, atoms, roles.get(NAME, []))
    code = next((text[atoms[a].start : atoms[b].end] for a, b in runs(roles.get(CODE, []))), "").strip(LOOSE)
    if amount is None or amount[0] <= 0 or not (words or code):
        return None

    def place(places: Sequence[int]):  # type: ignore[no-untyped-def]
        return lines.place(name, atoms[min(places)].start, atoms[max(places)].end)

    quantity = Read(amount[0], text[atoms[amount[2]].start : atoms[amount[1] - 1].end], sure, place(roles[QUANTITY]))
    units = [at for at in roles.get(UNIT, []) if not amount[2] <= at < amount[1]]  # "two hundred" counts nothing by the hundred
    raw = " ".join(atoms[at].text for at in units[:1])
    named = unit_in(raw, language)
    unit = Read(named or raw, raw, min(sure, 0.95), place(units[:1])) if raw else None
    read = Read(code, code, min(sure, 0.9), place(roles[CODE])) if code else None
    barcode = bool(code and gtin(code))
    price = _price(atoms, roles.get(PRICE, []), prices)
    return OrderLine(
        position=0,
        customer_code=None,
        our_code=None if barcode else read,
        gtin=read if barcode else None,
        description=Read(words, words, min(sure, 0.92), place(roles[NAME])) if words else None,
        quantity=quantity,
        unit=unit,
        unit_price=Read(price.value, price.raw, price.sure, place(roles[PRICE])) if price else None,
        price_per=Read(price.per, str(price.per), 0.9, place(roles[PRICE])) if price and price.per else None,
        requested_date=None,
        confidence=sure,
        evidence=place(tagged.places),
    )


def _price(atoms: Sequence[Atom], places: Sequence[int], prices: Sequence[Price]) -> Price | None:
    if not places:
        return None
    atom = atoms[places[0]]
    told = next((p for p in prices if p.start < atom.end and p.end > atom.start), None)
    value = value_of([atom.text])
    if told and (value is None or told.value == value):
        return told
    return Price(value, atom.text, atom.start, atom.end, None, "", False, 0.8) if value is not None else None
