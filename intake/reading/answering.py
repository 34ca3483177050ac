"""Orders that take up lines of the message that they answer: "1, 2 and 4 please", "all except the ply", "the same as below, but 6".

The lines are the quoted message's; the newest one says which of them hold, how many, and what comes on top. A person always looks.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from intake.reading.prose.corrections import SURE
from intake.reading.prose.lexicon import (
    BARELY,
    BUT,
    CONJUNCTIONS,
    CORRECTIONS,
    DROPPED,
    FILLERS,
    INSTEAD,
    LEXICON,
    LINKS,
    REVISED,
    language_of,
    number_words,
    pattern,
    phrases,
    plain,
)
from intake.reading.prose.numbers import order_numbers
from intake.reading.prose.statements import Lines
from intake.reading.prose.tokens import Kind, tokenise
from intake.reading.threads import BODY
from orders import MailKind, Order, OrderLine, Read

WORDS = LEXICON["answering"]


AGAIN, ALL, NOT = (pattern(phrases(WORDS[name])) for name in ("again", "all", "not"))
AND = r"(?:\s*(?:,|&|\+|/|and|und|sowie|et|en|y|e|og|och|i|a|ja)\s*)+"
POSITIONS = re.compile(
    rf"(?<![\w.,/-])(?P<named>(?:{'|'.join(map(re.escape, phrases(WORDS['positions'])))})\.?\s*)?"
    rf"(?P<list>\d{{1,2}}(?:{AND}(?:(?:nr|no|pos)\.?\s*)?\d{{1,2}})*)(?![\w/-]|[.,:]\d|\s*(?:[x×%€£$]|[.]\s*\d))"
)
TIMES = {word: int(n) for pair in WORDS["times"].split() for word, n in (pair.split("="),)}
CLAUSE = re.compile(
    r"[.;!?\n]+(?:\s|$)|,\s+|:\s+(?=\D)|\s[-–]\s|\s(?:and|but|und|aber|nur|et|mais|en|maar|wel|y|pero|e|ma|og|men|och|ale)\s"
)
COMPOUND = re.compile(r"^([^\W\d_]{5}) .*[^\W\d_]{4}\1[^\W\d_]{0,2}(?![^\W\d_])")
"""A stem of five letters that a word of what follows has behind at least four others, with at most an ending behind it."""
STEM, BRIEF = 5, 4
"""Letters that the forms of a word share, and words of a clause that adds nothing to the one before it."""
PASSED = frozenset(map(plain, FILLERS | LINKS | CONJUNCTIONS))


def answered(newest: str, quoted: Sequence[Order], own: Sequence[Order], accepted: str = "") -> Order | None:
    """The order that a newest message makes of the lines of the one it answers; None where it takes none of them up.

    `quoted`: the orders that the older message by itself reads as, `own`: those of the newest, `accepted`: its sentence that accepts an
    offer, which takes all lines that it does not leave out.
    """
    lines = [line for order in quoted for line in order.lines if line.quantity and (line.description or line.our_code)]
    flat = plain(newest)
    if len(lines) < (1 if accepted else 2):
        return None
    chosen, dropped, counts, used = _said(newest, lines)
    again, everything = AGAIN.search(flat), ALL.search(flat)
    free = [x for order in own for x in order.lines if not _inside(x, newest, used) and not _shared(x, lines)]
    free = [x for x in free if (x.unit or not chosen) and (x.our_code or _names(x))]  # "OK, 1 and 2 please, Mette", "but only 15"
    restated = sum(_shared(x, lines) for order in own for x in order.lines)
    more = accepted and 0 < restated < sum(len(order.lines) for order in own)
    if restated > (not chosen) or more or len(free) + restated >= max(3, len(lines)):
        return None  # it names what it wants by itself
    if not (again or chosen or accepted or (everything and (dropped or counts) and not free)):
        return None
    kept = [k for k in range(len(lines)) if (k in chosen or not chosen) and k not in dropped]
    if not kept:
        return None
    taken = [_taken(lines[k], counts.get(k)) for k in kept] + [replace(x, confidence=min(x.confidence, SURE)) for x in free]
    said = own[0] if own else Order(MailKind.ORDER, documents=(BODY,))
    number = next(iter(order_numbers(newest)), None)
    po = said.po_number or (
        Read(number.value, number.value, number.sure, Lines.of(newest).place(BODY, number.start, number.end)) if number else None
    )
    return _noted(replace(said, po_number=po), taken, "The mail takes up lines of the message that it answers", newest)


def from_answers(order: Order) -> Order:
    """An order that stands in answers between quoted questions: a person looks at each line."""
    return replace(order, lines=tuple(replace(line, confidence=min(line.confidence, SURE)) for line in order.lines))


def revised(order: Order, note: str) -> Order | None:
    """An order that was passed on, as the note that passes it on changes it line by line; None where it changes none of them."""
    if len(order.lines) < 2:
        return None
    chosen, dropped, counts, _ = _said(note, order.lines)
    if chosen or not (dropped or counts) or len(dropped) == len(order.lines):
        return None
    kept = [_taken(line, counts.get(k)) if k in counts else line for k, line in enumerate(order.lines) if k not in dropped]
    return _noted(order, kept, "The note that passes the order on changes it", note, order.lines)


def _noted(order: Order, lines: Sequence[OrderLine], said: str, text: str, shown: Sequence[OrderLine] = ()) -> Order:
    """The order with these lines and a note of the words that made them so, beside the first of `shown` or of them that has a place."""
    words = " ".join(text.split())[:300]
    place = next((x.evidence for x in shown or lines if x.evidence), None)
    numbered = tuple(replace(x, position=k) for k, x in enumerate(lines, start=1))
    return replace(order, lines=numbered, notes=(*order.notes, Read(f"{said}: {words}", words, SURE, place)))


def _taken(line: OrderLine, quantity: Decimal | None) -> OrderLine:
    """A line of the older message, with the quantity that the newest gives it."""
    if quantity is not None and line.quantity:
        line = replace(line, quantity=replace(line.quantity, value=quantity, confidence=SURE), amount=None)
    return replace(line, confidence=min(line.confidence, SURE), proven=False)


def afterthought(text: str, lines: Sequence[OrderLine]) -> tuple[set[int], dict[int, Decimal], list[tuple[int, int]]]:
    """(lines dropped, new quantities, runs of the clauses that say so) of a paragraph below a list: "forget the mats".

    Only clauses that name one line and speak of a change count, and no questions; one that only drops speaks of the clause before it.
    """
    dropped: set[int] = set()
    counts: dict[int, Decimal] = {}
    used: list[tuple[int, int]] = []
    named: int | None = None
    for start, end in _clauses(text, {}):
        flat = plain(text[start:end])
        about = None if text[end : end + 1] == "?" else _about(DROPPED.sub(" ", flat), lines)
        if about is None and named is not None and DROPPED.search(flat) and len(flat.split()) <= BRIEF:
            about = named
        named = about
        changed = REVISED.search(flat) or INSTEAD.search(flat) or BARELY.search(flat) or CORRECTIONS.search(flat)
        quantity = _quantity(text[start:end], lines[about], language_of(text)) if about is not None and changed else None
        if about is None or (quantity is None and not DROPPED.search(flat)):
            continue
        used.append((start, end))
        if quantity is not None:
            counts[about] = quantity
        else:
            dropped.add(about)
    return dropped - set(counts), counts, used


def _said(text: str, lines: Sequence[OrderLine]) -> tuple[set[int], set[int], dict[int, Decimal], list[tuple[int, int]]]:
    """(lines that are chosen by position, that are left out, new quantities, runs of the clauses that speak of lines)."""
    numbers = {int(n): k for k, x in enumerate(lines) if (n := x.line_no.strip(" .")).isdigit()} or {k + 1: k for k in range(len(lines))}
    chosen: set[int] = set()
    dropped: set[int] = set()
    counts: dict[int, Decimal] = {}
    used: list[tuple[int, int]] = []
    for start, end in _clauses(text, numbers):
        flat = plain(text[start:end])
        no = NOT.search(flat) or DROPPED.search(flat)
        told = _positions(flat, numbers)
        if told:
            places, at = told
            used.append((start, end))
            if no and (no.start() < at or not chosen or len(places) == 1):
                dropped |= places
            elif not chosen:
                chosen = places
            continue
        about = _about(flat[no.start() :] if no else flat, lines)
        if about is None:
            about = _about(flat, lines)
        if about is None:
            continue
        used.append((start, end))
        quantity = _quantity(text[start:end], lines[about], language_of(text))
        if quantity is not None:
            counts[about] = quantity
        elif no:
            dropped.add(about)
    return chosen, dropped - set(counts), counts, used


def _clauses(text: str, numbers: dict[int, int]) -> list[tuple[int, int]]:
    """The clauses of a text; a list of positions stays together."""
    kept = [hit.span() for hit in POSITIONS.finditer(plain(text)) if _all(hit, numbers)]
    cuts = [h.span() for h in CLAUSE.finditer(plain(text)) if not any(a <= h.start() < b for a, b in kept)]
    starts, ends = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(text)]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if text[a:b].strip()]


def _all(hit: re.Match[str], numbers: dict[int, int]) -> list[int]:
    """The positions of a list; none where one of them is no line's."""
    said = [int(n) for n in re.findall(r"\d+", hit["list"])]
    return said if all(n in numbers for n in said) and (hit["named"] or len(said) > 1) else []


def _positions(flat: str, numbers: dict[int, int]) -> tuple[set[int], int] | None:
    """The lines that a clause names by their positions, and where; "the 3" alone counts where nothing but small words is said."""
    for hit in POSITIONS.finditer(flat):
        said = _all(hit, numbers)
        lone = not said and len(flat.split()) <= 4 and NOT.search(flat) and int(re.findall(r"\d+", hit["list"])[0]) in numbers
        if lone:
            said = [int(n) for n in re.findall(r"\d+", hit["list"])]
        if said and all(n in numbers for n in said):
            return {numbers[n] for n in said}, hit.start()
    return None


def _stems(text: str) -> set[str]:
    return {w[:STEM] for w in re.findall(r"[^\W\d_]{3,}", plain(text)) if w not in PASSED}


def _named(line: OrderLine) -> str:
    return " ".join(read.raw for read in (line.unit, line.description) if read)


def _names(line: OrderLine) -> bool:
    return line.description is not None and bool(_stems(BUT.sub(" ", plain(line.description.raw))))


def _about(flat: str, lines: Sequence[OrderLine]) -> int | None:
    """The only line whose words a clause shares most, else the one that has a compound of its words: "Winterjacken" beside "die Jacken"."""
    said = _stems(flat)
    shared = [len(said & _stems(_named(line))) for line in lines]
    if not any(shared):
        shared = [len({s for s in said if COMPOUND.search(f"{s} {plain(_named(line))}")}) for line in lines]
    best = max(shared)
    return shared.index(best) if best and shared.count(best) == 1 else None


def _shared(line: OrderLine, lines: Sequence[OrderLine]) -> bool:
    return _about(plain(line.description.raw) if line.description else "", lines) is not None


def _quantity(clause: str, line: OrderLine, language: str) -> Decimal | None:
    """The number that a clause gives a line beside its old one; none where it gives none or several."""
    old = line.quantity.value if line.quantity else Decimal(0)
    for word, times in TIMES.items():
        if re.search(rf"(?<!\w){word}(?!\w)", plain(clause)):
            return old * times
    tokens = tokenise(clause)
    found: list[Decimal] = []
    for k, token in enumerate(tokens):
        if token.kind == Kind.NUMBER and token.value:
            found.append(token.value)
        elif token.kind == Kind.WORD and (hit := number_words([t.text for t in tokens[k : k + 4] if t.kind == Kind.WORD], language)):
            found.append(hit[0])
    others = [n for n in found if n != old and n > 0]
    return others[0] if len(others) == 1 else None


def _inside(line: OrderLine, text: str, used: Sequence[tuple[int, int]]) -> bool:
    """The line was read in a clause that speaks of the older message's lines."""
    at = text.find(line.description.raw.split("\n")[0]) if line.description else -1
    return at >= 0 and any(a - 1 <= at < b for a, b in used)
