"""Orders written as mail text become draft orders with their places in the text.

A text is cut into statements (`prose.statements`). What names an order's number, a price, a date or a place is taken first; in what is
left, quantities find their articles (`prose.items`). A text with several order numbers gives several orders.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from intake.reading.answering import afterthought
from intake.reading.prose import hanging, records
from intake.reading.prose.codes import ARTICLE_CUE, paired
from intake.reading.prose.confidence import edge, is_asked, regular
from intake.reading.prose.corrections import (
    CORRECTS,
    Correction,
    corrected_line,
    dropped_line,
    mended,
    recounted,
    replaced_quantity,
    restated_quantity,
    superseded,
    taken_back,
)
from intake.reading.prose.corrections import SURE as CORRECTED
from intake.reading.prose.dealing import dealt, grouped, headed, own_date, own_numbers
from intake.reading.prose.headers import date_runs, ship_to_of, wanted_dates
from intake.reading.prose.items import SURE, Mask, items_of, masked_tokens, waiting_item
from intake.reading.prose.lexicon import ASKED, BEFORE_OTHER, OTHER, PAST, SHIP_TO, language_of, plain
from intake.reading.prose.making import Maker
from intake.reading.prose.mentions import Mention, mentions
from intake.reading.prose.numbers import Found, order_numbers
from intake.reading.prose.places import other_runs
from intake.reading.prose.prices import Price, prices
from intake.reading.prose.sizes import size_runs
from intake.reading.prose.statements import BULLET, SIGNED, Lines, Statement, sentences, statements
from intake.reading.prose.tokens import Kind, Token
from orders import Evidence, MailKind, Order, OrderLine, Party, Read

UNASKED = 0.7
"""Most confidence of a line in a sentence that asks for nothing: "yesterday the 3 pallets stood there"."""
RECENT = 2
"""Sentences for which what was asked holds: the one that asks and the next."""
BARE = 0.86
"""Most confidence of a line that has neither a unit nor an "x"."""


def read_text(text: str, *, name: str, us: Party | None = None, sent: date | None = None, numbered: bool = False) -> tuple[Order, ...]:
    """The orders that a mail text asks for, one for each order number it is divided by; none where it names neither lines nor a number.

    `name` is the document's name for the evidence, `sent` the day from which "Friday" counts. Boxes are those of a monospaced page: 6
    points a column, 12 a line. `us` is our own company: our address is never the place to deliver to. `numbered`: the mail's subject names
    the number of the one order.
    """
    reader = _Reader(text, name, us, sent, numbered)
    reader.read()
    return reader.orders()


class _Reader:
    """One pass over a text. Numbers of orders, prices and weeks are masked; every statement is then looked at once."""

    def __init__(self, text: str, name: str, us: Party | None, sent: date | None, numbered: bool) -> None:
        self.text, self.name, self.us, self.sent, self.numbered = text, name, us, sent, numbered
        self.recorded = False
        self.lines = Lines.of(text)
        self.language = language_of(text)
        self.make = Maker(self.lines, name, self.language, sent)
        self.prices: list[Price] = list(prices(text, 0, len(text)))
        dated = list(date_runs(text, sent))
        self.numbers = [n for n in order_numbers(text) if not any(a <= n.start < b for a, b in dated)]
        if len({n.value for n in self.numbers}) < 2:
            self.numbers = headed(text) or self.numbers
        self.masks = [Mask(p.start, p.end, Kind.PRICE) for p in self.prices] + [Mask(a, b, Kind.TAKEN) for a, b in dated]
        self.masks += [Mask(a, b, Kind.TAKEN) for a, b in other_runs(text)]
        self.found: list[tuple[int, OrderLine]] = []
        self.edges: dict[int, str] = {}
        self.wanted: list[tuple[int, Read[date]]] = []
        self.replaced: list[tuple[int, int]] = []
        """Runs whose items were already taken together with their correction."""
        self.asked = 0
        """Something was asked for in a sentence so far."""
        self.notes: list[Read[str]] = []
        self.ship_to: Party | None = None

    def place(self, start: int, end: int) -> Evidence:
        return self.make.place(start, end)

    # --- reading ---

    def read(self) -> None:
        blocks = records.records(self.text)
        self.recorded = bool(blocks)
        used = records.rows_of(blocks)
        for record in blocks:
            self.found.append((self.lines.starts[record.first_row], self.make.record_line(record)))
        tabled, rows = hanging.tabled(self.text)
        used |= rows
        sized = [line for line in size_runs(self.text) if line.row not in used]
        used |= {line.row for line in sized}
        self.found += [(line.quantity_run[0], self.make.columned_line(line)) for line in (*tabled, *sized)]
        runs = [(a, b) for record in (*blocks, *tabled, *sized) for _, a, b in record.values.values()]
        self.numbers = [n for n in self.numbers if not any(a <= n.start < b for a, b in runs)]
        told = list(self.found)
        waiting: Mention | None = None
        bare: list[tuple[Statement, list[Token]]] = []
        self._mask_codes()
        for statement in statements(self.lines):
            if SIGNED.match(self.text, statement.start):
                continue
            if statement.row in used:
                self._dates(statement.start, statement.end)
                continue
            waiting = self._statement(statement, waiting, bare)
        self._bare_numbers(bare)
        if len(blocks) + len(tabled) > 1:  # beside a table only what is plainly ordered is a line: "Contact: 947 555 060 ext. 1133"
            made = {id(line) for _, line in told}
            self.found = [(at, x) for at, x in self.found if id(x) in made or x.unit or x.confidence > BARE]
        self.found.sort(key=lambda f: f[0])
        self._weigh_by_the_list()

    def _weigh_by_the_list(self) -> None:
        """Lines that bear their quantity where the plain lines of their list do are surer than each by itself."""
        sure = regular([self.edges.get(at, "") for at, _ in self.found], [line.confidence for _, line in self.found],
                       [line.unit is not None for _, line in self.found])  # fmt: skip
        for k, ((at, line), c) in enumerate(zip(self.found, sure, strict=True)):
            if c > line.confidence and line.quantity and line.confidence != CORRECTED:
                quantity = replace(line.quantity, confidence=max(c, line.quantity.confidence))
                self.found[k] = (at, replace(line, confidence=c, quantity=quantity))

    def _mask_codes(self) -> None:
        """Mask the order numbers. A "Best.-Nr." inside each of several items is the article's; the only number of a mail is the order's."""
        inside = [n for n in self.numbers if self._names_an_article(n)]
        if len(inside) > 1 or len(inside) < len(self.numbers):
            self.numbers = [n for n in self.numbers if n not in inside]
        self.masks += [Mask(n.label, n.end, Kind.TAKEN) for n in self.numbers]

    def _names_an_article(self, number: Found) -> bool:
        row = self.lines.row(number.start)
        start, end = self.lines.starts[row], self.lines.starts[row + 1] if row + 1 < len(self.lines.starts) else len(self.text)
        said = next((self.text[a:b] for a, b in sentences(self.text, start, end) if a <= number.start < b), "")
        if BULLET.match(self.text[start:end]):
            said = self.text[start:end]
        return bool(ARTICLE_CUE.search(said)) and self._quantity_in(said, number.value)

    def _quantity_in(self, line: str, number: str) -> bool:
        cleared = line.replace(number, " ")
        tokens = masked_tokens(cleared, 0, len(cleared), [Mask(p.start, p.end, Kind.PRICE) for p in prices(cleared, 0, len(cleared))])
        items, _ = items_of(cleared, tokens, (), language=self.language, listed=True)
        return bool(items) and items[0].score >= 3

    def _statement(self, statement: Statement, waiting: Mention | None, bare: list[tuple[Statement, list[Token]]]) -> Mention | None:
        text = self.text
        flat = plain(text[statement.start : statement.end])
        self._ship_to(statement)
        runs = [(statement.body, statement.end)] if statement.bullet else list(sentences(text, statement.body, statement.end))
        listed = statement.bullet or self._is_listed(statement)
        following = waiting
        pair = paired(text[statement.body : statement.end]) if listed else None
        if pair:
            self.masks.append(Mask(statement.body + pair[1], statement.body + pair[2], Kind.TAKEN))
            runs = [(statement.body + pair[2], statement.end)] if pair[2] < statement.end - statement.body else runs
        revised = [] if listed else self._afterthought(statement)
        for start, end in runs:
            self._dates(start, end)
            if any(a < end and start < b for a, b in revised):
                continue
            said = plain(text[start:end])
            past = None if statement.bullet else PAST.search(said)
            if past and self._asked_plainly(start + past.end(), end):
                start += past.end()  # "I've received an order, so I shall need 5 bags of clay"
            elif past or (not statement.bullet and OTHER.search(said) and not self._asked_plainly(start, end)):
                continue
            tokens = masked_tokens(text, start, end, self.masks)
            again = recounted(text, tokens, self.language, [line for _, line in self.found])
            if again:
                self._correct(again)
                continue
            tokens, new = mended(text, tokens, self.language)
            cut = None if new else taken_back(text, start, end)
            if cut is not None and self._take_back(cut, end, statement, listed):
                if not text[start:cut].strip(" ,;.-") or (start, cut) in self.replaced:
                    continue
                end = cut
                tokens = masked_tokens(text, start, end, self.masks)
            self.asked = RECENT if any(t.lower in ASKED or t.text == "?" for t in tokens) else max(0, self.asked - 1)
            instead = replaced_quantity(text, tokens, self.language, [line for _, line in self.found])
            instead = instead or restated_quantity(text, tokens, self.language, [line for _, line in self.found])
            if instead:
                self._correct(instead)
                continue
            dropped = dropped_line(text, tokens, self.language, [line for _, line in self.found])
            if dropped is not None:
                self._drop(dropped, start, end)
                continue
            tokens, anew = superseded(text, tokens, self.language)
            if anew:
                said = " ".join(text[start:end].split())
                self.notes.append(Read(f"{CORRECTS}: {said}", said, CORRECTED, self.place(start, end)))
                new = [*new, *anew]
            items, each = items_of(text, tokens, self.prices, language=self.language, listed=listed, line_no=statement.number)
            if pair and len(items) == 1:
                items = [replace(items[0], code=pair[0])]
            if text[start:end].rstrip().endswith(":"):  # it leads to a list
                items = [item for item in items if item.style == "front" and item.score >= SURE]
            if each:
                following = each
            elif items:
                going_on = bool(self.found) or self.asked > 0 or len(items) > 1
                made = [self._mended(self.make.line(item), new) for item in items]
                made = [x if listed or is_asked(item, tokens, going_on) else _unasked(x) for item, x in zip(items, made, strict=True)]
                self.found += list(zip([item.start for item in items], made, strict=True))
                if len(items) == 1 and len(runs) == 1 and listed:
                    self.edges[items[0].start] = edge(text, items[0], statement.body, statement.end)
                following = None if not statement.bullet else following
            elif waiting and (listed or any(t.kind == Kind.CODE for t in tokens)) and len(tokens) < 14:
                item = waiting_item(text, tokens, waiting, statement.number)
                if item:
                    self.found.append((item.start, self.make.line(item)))
            elif not SHIP_TO.search(flat):
                bare.append((statement, tokens))
        return following

    def _mended(self, line: OrderLine, new: Sequence[Token]) -> OrderLine:
        """A line whose quantity was corrected in its sentence is for a person to look at."""
        places = [self.place(t.start, t.end).box for t in new]
        touched = line.quantity and line.quantity.evidence and line.quantity.evidence.box in places
        return replace(line, confidence=CORRECTED) if touched else line

    def _take_back(self, start: int, end: int, statement: Statement, listed: bool) -> bool:
        """Give an earlier line, or the one before in the same statement, the quantity that the words from `start` on correct it to."""
        begin = next((a for a, b in sentences(self.text, statement.body, statement.end) if a <= start < b), start)
        tokens = masked_tokens(self.text, start, end, self.masks)
        before = masked_tokens(self.text, begin, start, self.masks)
        items = items_of(self.text, before, self.prices, language=self.language, listed=listed)[0]
        lines = [line for _, line in self.found] + [self.make.line(item) for item in items]
        hit = corrected_line(before, tokens, self.language, lines, len(items))
        if hit is None:
            return False
        said = len(self.found)
        if hit.at >= said:
            self.found += [(item.start, line) for item, line in zip(items, lines[said:], strict=True)]
            self.replaced.append((begin, start))
        self._correct(hit)
        return True

    def _correct(self, hit: Correction) -> None:
        at, line = self.found[hit.at]
        mention, place = hit.mention, self.place(hit.start, hit.end)
        quantity = Read(mention.value, mention.raw, CORRECTED, place)
        unit = Read(mention.unit, mention.raw_unit, 0.9, place) if mention.unit else line.unit
        changed = replace(line, quantity=quantity, unit=unit, amount=None, proven=False, confidence=CORRECTED)
        self.found[hit.at] = (at, changed)

    def _drop(self, at: int, start: int, end: int) -> None:
        """Leave out a line that the mail takes back, with a note: a person sees what is no longer ordered."""
        _, line = self.found.pop(at)
        said, place = " ".join(self.text[start:end].split()), self.place(start, end)
        told = [read.raw for read in (line.quantity, line.description or line.our_code or line.customer_code) if read]
        self.notes.append(Read(f"The mail takes back a line ({' '.join(told)}): {said}", said, CORRECTED, place))

    def _afterthought(self, statement: Statement) -> list[tuple[int, int]]:
        """Carry out what a paragraph below a list changes in it; the runs that say so."""
        lines = [line for _, line in self.found]
        if len(lines) < 2 or any(at >= statement.start for at, _ in self.found):
            return []
        dropped, counts, used = afterthought(self.text[statement.start : statement.end], lines)
        runs = [(statement.start + a, statement.start + b) for a, b in used]
        for at, quantity in counts.items():
            place = self.place(*runs[0])
            changed = replace(lines[at], quantity=Read(quantity, str(quantity), CORRECTED, place), amount=None, proven=False)
            self.found[at] = (self.found[at][0], replace(changed, confidence=CORRECTED))
        for at in sorted(dropped, reverse=True):
            self._drop(at, *runs[0])
        return runs

    def _asked_plainly(self, start: int, end: int) -> bool:
        """The sentence asks for a quantity that leaves no doubt, whatever it says besides: "send 5 boxes and the invoice to us"."""
        tokens = masked_tokens(self.text, start, end, self.masks)
        asks = next((k for k, t in enumerate(tokens) if t.lower in ASKED), len(tokens))
        return any(m.plain and m.score >= SURE and m.first > asks for m in mentions(tokens, self.language, listed=False))

    def _is_listed(self, statement: Statement) -> bool:
        """A short line of its own without the verbs of a sentence."""
        line = self.text[statement.start : statement.end]
        return "\n" not in line and len(line.split()) <= 14 and len(list(sentences(line, 0, len(line)))) == 1

    def _bare_numbers(self, bare: Sequence[tuple[Statement, list[Token]]]) -> None:
        """Lines that end in a bare number ("PN-2045 5"): a list of them means quantities."""
        ending = [
            (s, t)
            for s, t in bare
            if len(t) >= 2
            and t[-1].kind == Kind.NUMBER
            and not t[-1].unit
            and t[-1].value == t[-1].value.to_integral_value()  # type: ignore[union-attr]
            and not t[-1].text.startswith("0")
            and len(t[-1].text) <= 5
            and t[-2].lower not in BEFORE_OTHER
        ]
        if len(ending) < 2 and sum(edge == "back" for edge in self.edges.values()) < 2:
            ending = [(s, t) for s, t in ending if t[0].kind == Kind.CODE and len(t) <= 3]
        for statement, tokens in ending:
            last = tokens[-1]
            if last.value is None or last.value <= 0 or len(tokens) > 14:
                continue
            mention = Mention(len(tokens) - 1, len(tokens) - 1, last.value, last.text, "", "", 2.0, last.sure * 0.9, False, True, False)
            item = waiting_item(self.text, tokens[:-1], mention, statement.number)
            if item:
                run = (last.start, last.end)
                self.found.append((item.start, self.make.line(replace(item, quantity_run=run, end=last.end, style="bare"))))

    def _dates(self, start: int, end: int) -> None:
        tokens = masked_tokens(self.text, start, end, [m for m in self.masks if m.kind == Kind.PRICE])
        for wanted in wanted_dates(self.text, tokens, start, end, self.sent):
            raw = self.text[wanted.start : wanted.end]
            self.wanted.append((wanted.start, Read(wanted.day, raw, wanted.sure, self.place(wanted.start, wanted.end))))

    def _ship_to(self, statement: Statement) -> None:
        hit = SHIP_TO.search(plain(self.text[statement.start : statement.end]))
        if not hit:
            return
        blank = re.search(r"\n\s*\n", self.text[statement.start :])
        block = statement.start + blank.start() if blank else len(self.text)
        for end in (statement.end, min(block, statement.start + 300)):
            party = ship_to_of(self.text[statement.start : end])
            if party:
                ours = self.us is not None and self.us.zip == party.zip
                if self.ship_to is None and not ours:
                    self.ship_to = replace(party, evidence=self.place(statement.start, end))
                begin = statement.start + hit.start()
                sentence_end = next((b for a, b in sentences(self.text, begin, end) if a <= begin < b), end)
                self.masks.append(Mask(begin, end if end != statement.end else sentence_end, Kind.TAKEN))
                return

    # --- making ---

    def orders(self) -> tuple[Order, ...]:
        """The lines dealt to the order numbers: behind each number, or before it where numbers close their lists."""
        numbers: list[Found] = []
        for number in self.numbers:
            if all(n.value.lower() != number.value.lower() for n in numbers):
                numbers.append(number)
        blocks = dealt(numbers, self.found)
        alone = numbers or self.recorded or self.numbered  # what has one number is one order, in however many deliveries
        groups = [] if alone else grouped(self.text, self.found, [at for at, _ in self.wanted])
        blocks = groups or blocks
        if not any(b.lines for b in blocks):
            blocks = blocks[:1]
        blocks = blocks if groups else own_numbers(blocks, self.text)
        blocks = [b for b in blocks if b.lines] or blocks
        made: list[Order] = []
        currency = next((p.currency for p in self.prices if p.currency), "")
        best = max((w for _, w in self.wanted), key=lambda w: w.confidence, default=None)
        for k, block in enumerate(blocks):
            if not block.lines and block.number is None:
                continue
            number = block.number
            lines = tuple(replace(line, position=i) for i, line in enumerate(block.lines, start=1))
            wanted = best
            if len(blocks) > 1:
                wanted = own_date(self.wanted, blocks, k, self.found) or best
            made.append(
                Order(
                    kind=MailKind.ORDER,
                    lines=lines,
                    po_number=Read(number.value, number.value, number.sure, self.place(number.start, number.end)) if number else None,
                    requested_date=wanted,
                    ship_to=self.ship_to,
                    currency=Read(currency, currency, 0.85) if currency else None,
                    notes=tuple(self.notes),
                    documents=(self.name,),
                )
            )
        return tuple(made)


def _unasked(line: OrderLine) -> OrderLine:
    return replace(line, confidence=min(line.confidence, UNASKED))
