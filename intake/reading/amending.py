"""What a mail's text changes in the order that the mail brings along: a quantity, a line more, a line less.

A sentence changes a line where it speaks of a change and names the line, by its position or its article number. Its numbers tell what
becomes of it: the line's own quantity beside another number means that number. Every change leaves a note, so that a person looks at
it before the order goes on.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from intake.reading.kinds import speaks_of
from intake.reading.prose.corrections import Correction, dropped_line, restated_quantity
from intake.reading.prose.items import masked_tokens
from intake.reading.prose.lexicon import LEXICON, language_of, pattern, phrases, plain
from intake.reading.prose.statements import Lines, sentences
from intake.reading.threads import BODY
from intake.reading.values import number
from orders import DocumentKind, Order, OrderLine, Read

WORDS = LEXICON["amending"]
POSITION = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases(WORDS['positions'])))})\.?\s*(?:n[ro°]?\.?|#)?\s*0*(\d{{1,4}})(?![\w,.]*\d)"
)
MORE = pattern(phrases(WORDS["more"]))
LESS = pattern(phrases(WORDS["less"]), whole=False)
FIGURE = re.compile(r"(?<![\w.,/-])\d[\d.,]*(?![\w/-]*\d)")
CLAUSE = re.compile(r"[,;]\s+|\s+(?:and|und|et|en|y|e|sowie)\s+")
CHANGED = "The mail's text changes the document"
SURE = 0.5
"""Confidence of a value that was changed by a sentence: a person confirms it."""


def amended(order: Order, text: str, said: Sequence[Order], name: str = BODY) -> Order:
    """The order of a document with what the text of its mail changes in it; the same order where it changes nothing.

    `said` are the orders that the text by itself was read as: their lines are added where the text says that something is added.
    """
    places = Lines.of(text)
    comma = language_of(text) != "en"
    lines: list[OrderLine | None] = list(order.lines)
    notes: list[Read[str]] = []
    used: list[tuple[int, int]] = []
    for start, end in sentences(text, 0, len(text)):
        sentence = text[start:end]
        clauses = [_named(order, clause) for clause in CLAUSE.split(sentence)]
        if max(map(len, clauses)) > 1:  # which number belongs to which line is for a person to say
            clauses = [_named(order, sentence)]
        if not any(clauses) and (hit := _in_other_words(text, start, end, order)):
            place, words = places.place(name, start, end), f"{CHANGED}: {' '.join(sentence.split())}"
            notes.append(Read(words, sentence.strip(), SURE, place))
            used.append((start, end))
            read = Read(hit.mention.value, hit.mention.raw, SURE, places.place(name, hit.start, hit.end))
            unit = Read(hit.mention.unit, hit.mention.raw_unit, 0.9, place) if hit.mention.unit else order.lines[hit.at].unit
            lines[hit.at] = replace(order.lines[hit.at], quantity=read, unit=unit, amount=None, proven=False, confidence=SURE)
            continue
        gone = None if any(clauses) else dropped_line(text, masked_tokens(text, start, end, ()), language_of(text), order.lines)
        if gone is not None:  # "Die Leitkegel entfallen"
            notes.append(Read(f"{CHANGED}: {' '.join(sentence.split())}", sentence.strip(), SURE, places.place(name, start, end)))
            used.append((start, end))
            lines[gone] = None
            continue
        if not any(clauses) or not (LESS.search(plain(sentence)) or speaks_of(DocumentKind.ORDER_CHANGE, sentence)):
            continue
        place, words = places.place(name, start, end), f"{CHANGED}: {' '.join(sentence.split())}"
        notes.append(Read(words, sentence.strip(), SURE, place))
        used.append((start, end))
        for at, line, rest in (named[0] for named in clauses if len(named) == 1):
            quantity = _new_quantity(line, rest, comma)
            if quantity:
                read = Read(quantity, str(quantity), SURE, place)
                lines[at] = replace(line, quantity=read, amount=None, proven=False, confidence=SURE)
            elif quantity == 0:
                lines[at] = None
    kept = [line for line in lines if line]
    for line in (x for o in said for x in o.lines):
        run = _sentence_of(line, text)
        if run is None or run in used or not MORE.search(plain(text[slice(*run)])) or _among(line, kept):
            continue
        words = f"The mail's text adds to the document: {' '.join(text[slice(*run)].split())}"
        notes.append(Read(words, text[slice(*run)].strip(), SURE, line.evidence))
        kept.append(replace(line, confidence=min(line.confidence, SURE)))
    if not notes:
        return order
    return replace(order, lines=tuple(replace(x, position=i) for i, x in enumerate(kept, start=1)), notes=(*order.notes, *notes))


def _in_other_words(text: str, start: int, end: int, order: Order) -> Correction | None:
    """What a sentence makes of the only line whose words it shares: "only make the post mix 20 bags"."""
    return restated_quantity(text, masked_tokens(text, start, end, ()), language_of(text), order.lines)


def _named(order: Order, clause: str) -> list[tuple[int, OrderLine, str]]:
    """The lines that a clause names: (place in the order, line, the plain clause without the name)."""
    found = [(at, line, _without_name(line, plain(clause))) for at, line in enumerate(order.lines)]
    return [(at, line, rest) for at, line, rest in found if rest is not None]


def _new_quantity(line: OrderLine, rest: str, comma: bool) -> Decimal | None:
    """The quantity that the rest of a sentence gives a line: the only number beside its old one, or the only number; zero where it is
    taken away; None where that can't be told."""
    figures = [n for hit in FIGURE.finditer(rest) if (n := number(hit[0].rstrip(".,")))]
    old = line.quantity.value if line.quantity else None
    others = [n.value(comma) for n in figures if old not in (n.dot, n.comma)]
    if len(others) == 1 and others[0] > 0:
        return others[0]
    return Decimal(0) if not others and LESS.search(rest) else None


def _without_name(line: OrderLine, flat: str) -> str | None:
    """The plain sentence without what names the line in it; None where nothing does."""
    for hit in POSITION.finditer(flat):
        if hit[1] == (line.line_no.strip(" .").lstrip("0") or str(line.position)):
            return flat[: hit.start()] + " " + flat[hit.end() :]
    for code in (line.our_code, line.customer_code, line.gtin):
        value = plain(code.value) if code else ""
        if len(value) >= 4 and (hit := re.search(rf"(?<![\w-]){re.escape(value)}(?![\w-])", flat)):
            return flat[: hit.start()] + " " + flat[hit.end() :]
    return None


def _sentence_of(line: OrderLine, text: str) -> tuple[int, int] | None:
    """The sentence (start, end) in which a line of the text stands."""
    at = text.find(line.description.raw.split("\n")[0]) if line.description else -1
    return next(((a, b) for a, b in sentences(text, 0, len(text)) if a <= at < b), None) if at >= 0 else None


def _among(line: OrderLine, lines: Sequence[OrderLine]) -> bool:
    """The text only repeats a line of the document: the same quantity of the same article number, or of words that are alike."""
    codes = {plain(c.value) for c in (line.our_code, line.customer_code, line.gtin) if c}
    told = set(re.findall(r"\w+", plain(line.description.value))) if line.description else set[str]()
    for other in lines:
        same = {plain(c.value) for c in (other.our_code, other.customer_code, other.gtin) if c} & codes
        held = set(re.findall(r"\w+", plain(other.description.value))) if other.description else set[str]()
        alike = bool(told) and len(told & held) >= 0.6 * len(told)
        if line.quantity and other.quantity and line.quantity.value == other.quantity.value and (same or alike):
            return True
    return False
