"""The lines and dates of a text dealt to the order numbers that it names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from intake.reading.prose.lexicon import LEXICON, phrases, plain
from intake.reading.prose.numbers import Found
from intake.reading.prose.statements import BULLET
from orders import OrderLine, Read


@dataclass
class Block:
    """What belongs to one order number."""

    number: Found | None = None
    lines: list[OrderLine] = field(default_factory=list[OrderLine])
    start: int | None = None
    """Where its heading begins, if it has one of its own."""

    @property
    def begin(self) -> int | None:
        return self.start if self.start is not None else self.number.start if self.number else None


SEVERAL = re.compile(
    r"(?<!\w)(?:2|3|two|three|several|separate|zwei|drei|getrennte?|deux|trois|twee|drie|aparte|dos|tres|due|tre|duas|to|två|dwa|dwie|dve)\s+(?:[^\W\d_]+\s+)?"
    r"(?:orders|pos|bestellungen|auftrage|commandes|bons|bestellingen|pedidos|ordini|encomendas|ordrer|bestallningar|bestillinger|zamowienia|objednavky)(?!\w)"
)
"""Words that announce several orders in one mail, in plain text."""
HEADING = re.compile(r"^[ \t]*(?P<code>[A-Z]{1,6}[-/ ]?\d[\w/-]*)(?=[\s:,;–-])", re.MULTILINE)


def headed(text: str) -> list[Found]:
    """The codes of one kind that open lines of a mail which announces several orders: "HV-221 Hampton garden party"."""
    if not SEVERAL.search(plain(text)):
        return []
    hits = [(hit["code"], hit.start("code")) for hit in HEADING.finditer(text)]
    kinds = {re.sub(r"\d", "0", code) for code, _ in hits}
    if len(hits) < 2 or len(kinds) != 1 or len({code for code, _ in hits}) < len(hits):
        return []
    return [Found(code, at, at + len(code), 0.8, at) for code, at in hits]


SEVERAL_WORDS = LEXICON["several"]
SITES, TURNS = (frozenset(SEVERAL_WORDS[name].split()) for name in ("sites", "turns"))
ANNOUNCED, OF = ("|".join(map(re.escape, phrases(SEVERAL_WORDS[name]))) for name in ("announced", "of"))
SPLIT = re.compile("|".join(rf"(?<!\w)(?:{a})\W+(?:\w+\W+){{0,2}}?(?:{b})(?!\w)" for a, b in ((ANNOUNCED, OF), (OF, ANNOUNCED))))
"""Words that speak of more than one order, delivery or place: "two separate orders", "factures séparées"."""
LONGEST = 8
"""Words of a heading."""


def grouped(text: str, lines: Sequence[tuple[int, OrderLine]], dated: Sequence[int]) -> list[Block]:
    """The lines in blocks of their headings where these name different days, sites or turns, or the mail speaks of several orders; none
    where it is one order. `dated`: where wanted dates stand."""
    rows = list(re.finditer(r"[^\n]+", text))
    heads: list[tuple[int, str]] = []
    blocks: list[Block] = []
    before: tuple[int, str] | None = None
    for row in (r for r in rows if re.search(r"\w", r[0])):
        inside = [(at, line) for at, line in lines if row.start() <= at < row.end()]
        lead = re.match(r"[^:\d]*(?:\d{1,2}[^:\d]*)?:\s", row[0])
        led = inside and lead and inside[0][0] >= row.start() + lead.end() - 1
        if led and lead and any(row.start() <= at < row.start() + lead.end() for at in dated):
            before = (row.start(), lead[0].rstrip(": "))
        if inside and before:
            heads.append(before)
            blocks.append(Block(start=before[0]))
        if inside and blocks:
            blocks[-1].lines += [line for _, line in inside]
        elif inside:
            return []
        heading = not inside and not BULLET.match(row[0]) and row[0].rstrip()[-1] not in ",.!?"
        before = (row.start(), row[0].strip(" :")) if heading else None if inside else before
    return blocks if len(blocks) > 1 and _told_apart(text, heads, dated) else []


def _told_apart(text: str, heads: Sequence[tuple[int, str]], dated: Sequence[int]) -> bool:
    said = [plain(words) for _, words in heads]
    if any(not words or len(words.split()) > LONGEST for words in said) or len(set(said)) < len(said):
        return False
    days = [any(at <= d < at + len(words) + 2 for d in dated) for at, words in heads]
    firsts = [re.findall(r"[^\W_]+", words)[:1] for words in said]
    if all(days) or all(first and first[0] in TURNS for first in firsts):
        return True
    if all(first == firsts[0] and first and first[0] in SITES for first in firsts):
        return True
    named = all(words[:1].isalpha() and words[:1].isupper() and not words.endswith((",", ".", "!", "?")) for _, words in heads)
    return named and bool(SPLIT.search(plain(text)))


def dealt(numbers: Sequence[Found], lines: Sequence[tuple[int, OrderLine]]) -> list[Block]:
    """The lines in the blocks of their numbers: behind each number, or before it where numbers close their lists."""
    if len(numbers) < 2:
        return [Block(numbers[0] if numbers else None, [line for _, line in lines])]
    closing = bool(lines) and lines[0][0] < numbers[0].start and lines[-1][0] < numbers[-1].start
    blocks = [Block(n) for n in numbers]
    for at, line in lines:
        if closing:
            block = next((b for b in blocks if b.number and b.number.start > at), blocks[-1])
        else:
            block = next((b for b in reversed(blocks) if b.number and b.number.start <= at), blocks[0])
        block.lines.append(line)
    return blocks


def own_date(
    wanted: Sequence[tuple[int, Read[date]]], blocks: Sequence[Block], k: int, lines: Sequence[tuple[int, OrderLine]]
) -> Read[date] | None:
    """The surest wanted date behind the number of block `k`, before the next number."""
    begin = blocks[k].begin
    if begin is None:
        return None
    end = blocks[k + 1].begin if k + 1 < len(blocks) else None
    own = [w for at, w in wanted if at >= begin and (end is None or at < end)]
    return max(own, key=lambda w: w.confidence, default=None)


SECOND = re.compile(
    r"\W*(?:requisi\w+|req|affaire|job|proje[ck]t\w*|kommission|komm|kst|abruf|cantiere|commessa|obra|expediente|exp|engagement|baustelle|bv|chantier|site|budget"
    r"|werk\w*|zakazka|zlecenie|akcia|stavba|rekv\w*|ref\w*|aanvraag\w*|solicitud)(?![^\W_])"
)
"""Names of numbers that stand beside an order's own, in plain text."""


def own_numbers(blocks: list[Block], text: str) -> list[Block]:
    """Where only one block has lines and its number is called a requisition, a job or a site, another one is the order's own; so is
    one that is named more plainly."""

    def second(number: Found) -> bool:
        return bool(SECOND.match(plain(text[number.label : number.start])))

    filled = [b.number for b in blocks if b.lines]
    others = [b.number for b in blocks if b.number and not b.lines and not second(b.number)]
    if len(filled) != 1 or not filled[0] or not others:
        return blocks
    own = max(others, key=lambda n: n.sure)
    better = second(filled[0]) or own.sure > filled[0].sure
    return [Block(own, next(b.lines for b in blocks if b.lines))] if better else blocks
