"""Order lines on paper that has no table: calculations in running rows, and letters whose sentences order.

"100 pcs × 0.14 = 14.00" proves itself wherever it stands (the row search for quantity x price = amount). What bears no amounts is read
as a mail's text would be, and its places are put back on the page.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise, product, takewhile
from typing import Any

from intake.pages.page import Word
from intake.reading.addresses import CONTACT, ZIP_CITY
from intake.reading.continued import blocks_of, names_in, numbers_in
from intake.reading.fields import Context, Place, read_at
from intake.reading.kinds import classify
from intake.reading.marked import marked_codes
from intake.reading.prose.statements import Lines
from intake.reading.rows import Row, box_of
from intake.reading.text import read_text
from intake.reading.values import Number, currency_code, looks_like_code, number, unit_of
from orders import DocumentKind, Evidence, OrderLine, Read

CENT, CENTS = Decimal("0.011"), Decimal("0.01")
SIGN = re.compile(r"^(?:[x×*=@à+]|à|zu|at|je|per|EUR|€|\$|£|[.,;:()–—-]+)$", re.IGNORECASE)
"""Words between the numbers of a calculation, which are no part of the article's name."""
SURE, TOLD, MARKED = 0.97, 0.8, 0.7
GROUP = re.compile(r"^\d{3}(?:[.,]\d{2})?$")


Run = tuple[list[Word], Number]


def calculated_lines(rows: Sequence[Row], context: Context) -> tuple[OrderLine, ...]:
    """The rows in which a quantity times a price is the amount at their end, each with its article's words: its own or those above it."""
    found = [(at, counted) for at, row in enumerate(rows) if not row.noise and (counted := _calculation(row, context.comma))]
    anchors = [at for at, _ in found]
    beside = [_words_of(rows[at], counted) for at, counted in found]
    own = sum(map(_names, beside)) * 2 > len(found) and not _labelled(beside)
    blocks = blocks_of(rows, anchors, own)
    names = names_in(blocks, [rows[at] for at in anchors])
    lines: list[OrderLine] = []
    for (at, counted), words, block, name in zip(found, beside, blocks, names, strict=True):
        above = rows[at - 1] if at else None
        if name and block[-1] is rows[at]:
            words = [word for chunk in name for word in chunk.words]
        elif not _names(words) and above is not None and above.page == rows[at].page and at - 1 not in anchors:
            words = list(above.words)
        lines.append(_line(rows[at], counted, words, len(lines) + 1, context))
    return _with_numbers(lines, blocks, context)


def _labelled(beside: Sequence[Sequence[Word]]) -> bool:
    """Whether the words of most calculations begin alike: they are labels, and the articles' names stand elsewhere."""
    said = Counter(" ".join(w.text for w in words[:2]) for words in beside)
    return max(said.values()) * 2 > len(beside)


def _with_numbers(lines: Sequence[OrderLine], blocks: Sequence[Sequence[Row]], context: Context) -> tuple[OrderLine, ...]:
    """The lines with the article numbers that their rows name, or that stand at one place in the rows of all where none is named."""
    done: list[OrderLine] = []
    for line, block in zip(lines, blocks, strict=True):
        told = {role: read_at(value, Place(block[0].page, chunk.words), 0.9, context) for role, (value, chunk) in numbers_in(block).items()}
        done.append(replace(line, **{role: read for role, read in told.items() if getattr(line, role) is None}))
    bare = [not (line.our_code or line.customer_code or line.gtin) for line in done]
    if 2 * sum(bare) < len(done):
        return tuple(done)
    chunks = [[chunk for row in block for chunk in row.chunks] for block in blocks]
    spots = marked_codes([[chunk.text for chunk in some] for some in chunks])
    for k, spot in enumerate(spots):
        if spot and bare[k]:
            place = Place(blocks[k][0].page, chunks[k][spot[0]].words)
            done[k] = replace(done[k], our_code=read_at(spot[1], place, MARKED, context))
    return tuple(done)


def _numbers(row: Row) -> list[Run]:
    """The row's numbers with their words; groups of three digits behind a blank belong together."""
    found: list[Run] = []
    for before, word in pairwise([None, *row.words]):
        assert word is not None
        text = word.text.strip("();:")
        if (
            before is not None
            and found
            and before is found[-1][0][-1]
            and GROUP.match(text)
            and before.text.isdigit()
            and len(before.text) <= 3
        ):
            joined = [*found[-1][0], word]
            value = number(" ".join(w.text for w in joined))
            if value and word.x0 - before.x1 < 0.5 * row.height:
                found[-1] = (joined, value)
                continue
        if (value := number(text)) is not None and not value.percent:
            found.append(([word], value))
    return found


def _calculation(row: Row, comma: bool) -> tuple[Run, Run, Run] | None:
    """(quantity, price, amount) of a row: three of its numbers that multiply, the amount with cents, whichever stands first.

    Of several ways to multiply, the one with the largest amount counts, then the one whose quantity bears a unit or stands first.
    """
    numbers = _numbers(row)
    money = [(n, n[1].value(comma)) for n in numbers if n[1].decimals >= 2 or n[1].currency]
    if len(numbers) < 3 or len(money) < 2:
        return None
    amounts = {value: n for n, value in money if n[1].decimals == 2}
    found: list[tuple[tuple[Decimal, bool, int], tuple[Run, Run, Run]]] = []
    for (price, p), (at, quantity) in product(money, enumerate(numbers)):
        q = quantity[1].value(comma)
        if quantity is price or quantity[1].currency or p <= 0 or q <= 0:
            continue
        whole = (p * q).quantize(CENTS)
        for value in (whole, whole - CENTS, whole + CENTS):
            amount = amounts.get(value)
            if amount is not None and amount is not price and amount is not quantity and abs(p * q - value) <= CENT:
                found.append(((value, _unit_word(row, quantity) is not None, -at), (quantity, price, amount)))
    return max(found, key=lambda f: f[0])[1] if found else None


def _words_of(row: Row, counted: tuple[Run, Run, Run]) -> list[Word]:
    """The row's words beside the calculation."""
    taken = {id(w) for words, _ in counted for w in words}
    if unit := _unit_word(row, counted[0]):
        taken.add(id(unit))
    return [w for w in row.words if id(w) not in taken and not SIGN.match(w.text) and not currency_code(w.text)]


def _unit_word(row: Row, quantity: Run) -> Word | None:
    """The word behind the quantity, where it is a unit."""
    after = [w for w in row.words if w.x0 >= quantity[0][-1].x1][:1]
    return after[0] if after and unit_of(after[0].text.strip(".,")) else None


def _names(words: Sequence[Word]) -> bool:
    return any(sum(c.isalpha() for c in w.text) > 2 for w in words)


def _line(row: Row, counted: tuple[Run, Run, Run], words: list[Word], position: int, context: Context) -> OrderLine:
    clear = all(w.confidence >= SURE for run, _ in counted for w in run)
    sure = SURE if clear else TOLD

    def read(run: Run) -> Read[Decimal]:
        return read_at(run[1].value(context.comma), Place(row.page, run[0]), sure, context)

    def told(some: Sequence[Word]) -> Read[str] | None:
        return read_at(" ".join(w.text for w in some).strip(" ,;:-–("), Place(row.page, list(some)), 0.9, context) if some else None

    unit = _unit_word(row, counted[0])
    at = next((k for k, w in enumerate(words) if looks_like_code(w.text.strip("(),;:"))), None)
    code = None
    if at is not None and (at in (0, len(words) - 1)):
        code = replace(told([words[at]]), value=words[at].text.strip("(),;:"))  # type: ignore[type-var]
        words = words[:at] + words[at + 1 :]
    whole = Evidence(context.document, row.page, box_of([*row.words, *words]), row.text, context.source)
    quantity, price, amount = map(read, counted)
    return OrderLine(
        position, None, code, None, told(words), quantity, told([unit]) if unit else None, price, None, amount,
        proven=clear, confidence=sure if words or code else 0.5, evidence=whole,
    )  # fmt: skip


# --- letters ---


def letter_lines(rows: Sequence[Row], kind: DocumentKind, day: date | None, context: Context) -> tuple[OrderLine, ...]:
    """What a letter orders in sentences or lists; empty where its words order nothing. Addresses and letterheads order nothing either."""
    text, standing = _as_text(rows)
    found = [line for order in read_text(text, name=context.document, sent=day) for line in order.lines]
    kept: list[OrderLine] = []
    blocks: list[list[Row]] = []
    own = {id(row) for line in found if (row := _row_of(line.evidence, standing))}
    for line in found:
        row = _row_of(line.evidence, standing)
        if row is not None and line.quantity and not ZIP_CITY.search(row.text) and not CONTACT.search(row.text):
            kept.append(_on_page(replace(line, position=len(kept) + 1), standing))
            blocks.append([row, *_hanging(row, standing[standing.index(row) + 1 :], own)])
    kept = [*_with_numbers(kept, blocks, context)]
    said = classify(text, lines=len(kept))
    return tuple(kept) if DocumentKind.ORDER in (kind, said) and kind in (DocumentKind.ORDER, DocumentKind.OTHER) else ()


def _hanging(row: Row, following: Sequence[Row | None], own: Collection[int]) -> Iterator[Row]:
    """The rows below a line's first one that are indented under it, up to the next line's (`own`, by id) or a gap."""
    return (r for r in takewhile(lambda r: r and id(r) not in own and r.words[0].x0 > row.words[0].x0 + 2, following) if r)


def _as_text(rows: Sequence[Row]) -> tuple[str, list[Row | None]]:
    """The rows as a text, an empty line where a gap parts paragraphs, and for each of its lines the row it comes from."""
    lines: list[str] = []
    standing: list[Row | None] = []
    for before, row in pairwise([None, *rows]):
        assert row is not None
        if before is not None and (before.page != row.page or row.top - before.bottom > 0.9 * row.height):
            lines.append("")
            standing.append(None)
        lines.append(row.text)
        standing.append(row)
    return "\n".join(lines), standing


def _row_of(evidence: Evidence | None, standing: Sequence[Row | None]) -> Row | None:
    at = Lines.row_of(evidence)
    return standing[at] if 0 <= at < len(standing) else None


def _on_page(line: OrderLine, standing: Sequence[Row | None]) -> OrderLine:
    """The line with its places on the page in place of those in the text; no surer than a text's lines can be on paper."""

    def placed(read: Read[Any] | None) -> Read[Any] | None:
        return None if read is None else replace(read, confidence=min(read.confidence, TOLD), evidence=moved(read.evidence))

    def printed(read: Read[str] | None) -> Read[str] | None:
        return placed(replace(read, value=read.raw or read.value) if read else None)

    def moved(evidence: Evidence | None) -> Evidence | None:
        row = _row_of(evidence, standing)
        if evidence is None or row is None:
            return None
        said = set(evidence.text.split())
        words = [w for w in row.words if w.text in said] or row.words
        return replace(evidence, page=row.page, box=box_of(words))

    return replace(
        line,
        customer_code=placed(line.customer_code), our_code=placed(line.our_code), gtin=placed(line.gtin), unit=printed(line.unit),
        description=placed(line.description), quantity=placed(line.quantity), unit_price=placed(line.unit_price),
        price_per=placed(line.price_per), requested_date=placed(line.requested_date), evidence=moved(line.evidence),
        confidence=min(line.confidence, TOLD),
    )  # fmt: skip
