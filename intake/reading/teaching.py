"""What a corrected order says about its layout: fixes that make the same page read as the person left it.

A correction says what is right, not why. Where the right value stands on the page is looked up, each way to find it there becomes a
candidate, and only what makes the reader come closer to the corrected order is kept. So nothing is learned that does not help on the very
document it was learned from.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from intake.pages.page import Page
from intake.reading.anchoring import anchor_candidates, field_anchors
from intake.reading.anchors import FIELD_OF
from intake.reading.document import read_document, rows_of
from intake.reading.labels import FIELD_PHRASES
from intake.reading.likeness import fingerprint
from intake.reading.memory import (
    HEADED,
    AnchorsFix,
    ColumnFix,
    DatesFix,
    FieldFix,
    InlineFix,
    LabelsFix,
    LayoutMemory,
    TableFix,
)
from intake.reading.placing import FIELDS, Candidate, field_candidates, squash
from intake.reading.pointing import ROLES, WORDY, confirmed_columns, date_order, explained_labels, line_candidates
from intake.reading.rows import Row
from intake.reading.tracing import Confirmed, holds, traced_tables
from orders import Order, OrderLine, Party

EVERYTHING = frozenset((*FIELDS, *(f"line {field}" for field in ROLES), "line drop"))
NUMBERS = ("quantity", "unit_price", "amount")
TEXTS = ("description", "our_code", "customer_code", "gtin", "unit")
CORRECTED, CONFIRMED = 3.0, 1.5
"""What a value that a person changed weighs, and one that was right before."""
COUNTED = 4.0
"""What a quantity, price or amount that was right before weighs: nothing may be learned at its cost."""
WORDS = 0.33
"""How much less a description weighs: it may end as people like, and no column is better known by it than by a code."""
EXTRA = 4.0
"""What a line too many costs."""
NAMED = 0.9
"""Confidence from which a label names a line's article number or date."""
ROUNDS = 8
HAIR = 0.01
"""Worth by which equal readings may differ, since it is added up in another order."""


def learn(
    pages: Sequence[Page],
    name: str,
    wanted: Order,
    *,
    us: Party | None,
    sender: str,
    layouts: Sequence[LayoutMemory] = (),
    corrected: Collection[str] = EVERYTHING,
) -> tuple[LayoutMemory, ...]:
    """The memories that a corrected order gives, one for each thing that it says; none where the reader needed no help, or where no place
    on the page explains the correction.

    `wanted` is the order as the person left it, `sender` whom the memories speak of, `layouts` what is remembered of that sender already.
    `corrected` names the fields that the person changed (`FIELDS`, "line quantity" and so on, "line drop"): nothing is learned of others.
    """
    if not pages or not any(p.words for p in pages):
        return ()
    rows = rows_of(pages)
    base = read_document(pages, name, us=us, layouts=layouts)[1]
    worth = _Worth(wanted, base, corrected)
    mark = fingerprint(pages[0], rows[pages[0].number], _goods(rows[pages[0].number], wanted, worth.lines))

    def memory(candidate: Candidate) -> LayoutMemory:
        who = f"anyone at {sender[1:]}" if sender.startswith("@") else sender or "files without a mail"
        return LayoutMemory(sender, mark, f"From {who}: {candidate.told}", candidate.fixes)

    def read(kept: Sequence[LayoutMemory]) -> Order | None:
        return read_document(pages, name, us=us, layouts=(*kept, *layouts))[1]

    def right_fields(order: Order | None) -> set[str]:
        return {f for f in FIELDS if _header(order, f) == _header(wanted, f)}

    learned: list[LayoutMemory] = []
    for field in (f for f in FIELDS if f in corrected):
        target = _header(wanted, field)
        if target is None or _header(base, field) == target:
            continue
        was = _header(base, field)
        turned = isinstance(target, date) and isinstance(was, date) and (was.day, was.month) == (target.month, target.day)
        order = [date_order(month_first) for month_first in (True, False) if turned]
        known = [c for c in (field_anchors(pages, field, target, layouts),) if c]
        for candidate in (*order, *field_candidates(field, target, pages[0], rows[pages[0].number]), *known):
            if _header(read([*learned, memory(candidate)]), field) == target:
                learned.append(memory(candidate))
                break
    best = worth.of(read(learned)) if learned else worth.of(base)

    def anchors(learned: list[LayoutMemory], fields: Collection[str]) -> list[Candidate]:
        """How the values of these fields are known again in the lines as they are read now."""
        order = read(learned)
        if order is None:
            return []
        return anchor_candidates(pages, order, (*learned, *layouts), fields, [(j, worth.lines[i]) for i, j in worth.pairs(order)[1]])

    def anchored(learned: list[LayoutMemory], best: float) -> list[LayoutMemory]:
        """The memories with the anchors of what stands in lines: of a value that was corrected in the memory that says so, of another one
        in the first that speaks of lines, which may not cost it, or in one of its own where no label names it."""
        bare = _unnamed(read(learned))
        for candidate in anchors(learned, FIELD_OF.values()):
            role = next(f.field for f in candidate.fixes if isinstance(f, AnchorsFix))
            wrong = FIELD_OF[role] in worth.wrong
            first = next((k for k, m in enumerate(learned) if not all(isinstance(f, FieldFix | DatesFix) for f in m.fixes)), None)
            if wrong or any(_speaks_of(m, role) for m in learned) or (first is None and FIELD_OF[role] in bare):
                kept = _joined(learned, memory(candidate), role, wrong)
            elif first is not None:
                guarded = replace(learned[first], fixes=(*learned[first].fixes, *candidate.fixes))
                kept = [*learned[:first], guarded, *learned[first + 1 :]]
            else:
                continue
            now = worth.of(read(kept))
            if now > best + HAIR or (learned and now > best - HAIR):
                learned, best = kept, max(now, best)
        return learned

    def climb(learned: list[LayoutMemory], best: float) -> tuple[list[LayoutMemory], float]:
        """Add the fix that helps most, again and again, as long as one helps."""
        for _ in range(ROUNDS):
            wrong = worth.faults(read(learned))
            if best >= worth.best or not (wrong or worth.extra):
                break
            found = line_candidates(pages, worth.lines, wrong, worth.extra, (*learned, *layouts))
            found += anchors(learned, wrong)
            tried = [(worth.of(read([m, *learned])), m) for m in map(memory, found)]
            top = max(tried, key=lambda t: t[0], default=None)
            if top is None or top[0] <= best + 0.5:
                break
            best, learned = top[0], [top[1], *learned]
        return learned, best

    def confirmed_fields(learned: list[LayoutMemory]) -> list[LayoutMemory]:
        """The memories with where header values stand that were corrected, or read right though no label that the reader knows says so."""
        now, told = read(learned), learned
        for field in HEADED:
            target = _header(wanted, field)
            if target is None or _header(now, field) != target or any(m.slot == f"field {field}" for m in layouts):
                continue
            wrong = any(m.slot == f"field {field}" for m in told)
            place = next(field_candidates(field, target, pages[0], rows[pages[0].number]), None)
            if not wrong and place and _names_field(place, field):
                continue
            ways = [c for c in (place, field_anchors(pages, field, target, layouts)) if c and (c is not place or _labels(c))]
            for way in ways:
                told = _joined(told, memory(way), field, wrong) if way is not place or not wrong else told
        return told if _says_the_same(read(told), now) else learned

    def heads_own_data(head: Candidate) -> bool:
        """Whether most of these labels stand at the order's own number and dates: a strip of them is no head of the lines."""
        shown = {f: target for f in HEADED if (target := _header(wanted, f)) is not None}
        places = [c for f, target in shown.items() for c in field_candidates(f, target, pages[0], rows[pages[0].number])]
        own = {" ".join(label) for place in places for label in _labels(place)}
        labels = [words for f in head.fixes if isinstance(f, LabelsFix) for words, _ in f.labels]
        return 2 * sum(words in own for words in labels) > len(labels)

    def with_form(learned: list[LayoutMemory], form: TableFix) -> list[LayoutMemory]:
        """The memories, the first that speaks of lines with the form of the whole table as one more way to say the same."""
        first = next((m for m in learned if not all(isinstance(f, FieldFix | DatesFix | AnchorsFix) for f in m.fixes)), None)
        told = [replace(m, fixes=(*m.fixes, form)) if m is first else m for m in learned]
        return told if form.labelled and first and worth.of(read(told)) > best - HAIR else learned

    learned, best = climb(learned, best)
    headed = False
    if (head := explained_labels(pages, worth.lines, (*learned, *layouts))) and not heads_own_data(head):
        kept = [*learned, memory(head)]
        seen = read(kept)
        now = worth.of(seen)
        better = now > best or (learned and now >= best)  # what a label says needs no place
        if better and right_fields(read(learned)) <= right_fields(seen):  # the strip of an order's own data is no head of its lines
            best, learned, headed = now, kept, True
            for placed in filter(_by_place, learned):
                without = [m for m in learned if m is not placed]
                if worth.of(read(without)) >= best:
                    learned = without
            learned, best = climb(learned, best)
    if not headed and learned and (rest := confirmed_columns(pages, worth.lines, (*learned, *layouts))):
        kept = [*learned, memory(rest)]
        learned = kept if worth.of(read(kept)) >= best else learned
    if worth.wrong or worth.extra:
        alone = [m for m in learned if all(isinstance(f, FieldFix | InlineFix | AnchorsFix) for f in m.fixes)]
        whole = [[memory(form), *alone] for form in traced_tables(rows, worth.lines, pages[0].width, worth.confirmed(base))]
        right = right_fields(read(learned))
        whole = [w for w in whole if right <= right_fields(read(w))]
        if whole:
            now, form = max(((worth.of(read(w)), w) for w in whole), key=lambda t: t[0])
            form, now = climb(form, now)
            if now > best + HAIR:
                best, learned = now, form
            elif now > best - HAIR:  # labels say where the columns are on the next page, more surely all of them than one
                table = next(f for m in form for f in m.fixes if isinstance(f, TableFix))
                placed = all(_by_place(m) for m in learned if m not in alone)
                learned = form if table.labelled and placed else with_form(learned, table)
    learned = anchored(learned, best) if learned or worth.wrong else learned
    return tuple(confirmed_fields(learned) if learned else learned)


# --- how near a reading is to what the person left ------------------------------------------------------------------------------------


class _Worth:
    """Counts the values of a reading that are as wanted."""

    passed: frozenset[str] | set[str] = frozenset()

    def __init__(self, wanted: Order, base: Order | None, corrected: Collection[str]) -> None:
        self.lines = [{f: v for f in ROLES if (v := _value(line, f)) is not None} for line in wanted.lines]
        self.weights = [{f: WORDS if f == "description" else 1.0 for f in line} for line in self.lines]
        pairs, read = (dict(self.pairs(base)[1]), base.lines) if base else ({}, ())
        for i, line in enumerate(self.lines):
            for f, v in line.items():
                right = i in pairs and _same(f, v, _value(read[pairs[i]], f))
                self.weights[i][f] *= (COUNTED if f in NUMBERS else CONFIRMED) if right else CORRECTED
        self.best = sum(sum(w.values()) for w in self.weights) - 0.01
        self.extra = base is not None and len(base.lines) > len(self.lines) and "line drop" in corrected
        left = {f for f in ROLES if f"line {f}" not in corrected}
        self.passed = left & self.faults(base)
        """Fields that were read otherwise and that the person did not speak of."""
        self.wrong = self.faults(base)

    def faults(self, order: Order | None) -> set[str]:
        """Fields that are not read as wanted in some line; where words may end as people like, in most lines."""
        pairs, read = (dict(self.pairs(order)[1]), order.lines) if order else ({}, ())
        bad = Counter(
            f for i, line in enumerate(self.lines) for f, v in line.items()
            if i not in pairs or not _same(f, v, _value(read[pairs[i]], f))
        )  # fmt: skip
        return {f for f, n in bad.items() if f not in WORDY or 2 * n > len(self.lines)} - self.passed

    def pairs(self, order: Order) -> tuple[float, list[tuple[int, int]]]:
        """The best in-order pairing of wanted and read lines: its worth and (wanted, read) indices."""
        table = [[0.0] * (len(order.lines) + 1) for _ in range(len(self.lines) + 1)]
        gain = [
            [sum(w for f, w in self.weights[i].items() if _same(f, line[f], _value(read, f))) for read in order.lines]
            for i, line in enumerate(self.lines)
        ]
        for i in reversed(range(len(self.lines))):
            for j in reversed(range(len(order.lines))):
                table[i][j] = max(gain[i][j] + table[i + 1][j + 1], table[i + 1][j], table[i][j + 1])
        pairs, i, j = [], 0, 0
        while i < len(self.lines) and j < len(order.lines):
            if gain[i][j] and table[i][j] == gain[i][j] + table[i + 1][j + 1]:
                pairs.append((i, j))
                i, j = i + 1, j + 1
            elif table[i][j] == table[i + 1][j]:
                i += 1
            else:
                j += 1
        return table[0][0], pairs

    def confirmed(self, order: Order | None) -> list[Confirmed]:
        """For each wanted line the fields that are read as wanted, and where (page, box)."""
        pairs, read = (dict(self.pairs(order)[1]), order.lines) if order else ({}, ())
        found: list[Confirmed] = []
        for i, line in enumerate(self.lines):
            right = {f: getattr(read[pairs[i]], f) for f, v in line.items() if i in pairs and _same(f, v, _value(read[pairs[i]], f))}
            places = {f: r.evidence for f, r in right.items() if r.evidence and r.evidence.box and f not in WORDY}
            found.append({f: (e.page, e.box) for f, e in places.items()})
        return found

    def of(self, order: Order | None) -> float:
        """The worth of a reading; `best` at most."""
        if order is None:
            return 0.0
        return self.pairs(order)[0] - EXTRA * max(0, len(order.lines) - len(self.lines))


def _value(line: OrderLine, field: str) -> Any:
    read = getattr(line, field)
    return None if read is None or (field == "price_per" and read.value == 1) else read.value


def _same(field: str, wanted: Any, read: Any) -> bool:
    if read is None or field not in TEXTS:
        return wanted == read
    a, b = squash(wanted), squash(read)
    return a == b or (field == "description" and min(len(a), len(b)) >= 5 and (a in b or b in a))


def _header(order: Order | None, field: str) -> Any:
    """A header value in the form in which it is compared."""
    if order is None:
        return None
    if field == "ship_to":
        party = order.ship_to
        return squash((party.name or party.street).split(",")[0]) if party else None
    read = getattr(order, field)
    return None if read is None else read.value if isinstance(read.value, date) else squash(str(read.value))


def _says_the_same(a: Order | None, b: Order | None) -> bool:
    """Whether two readings give the same header and lines, wherever they found them."""
    if a is None or b is None:
        return a is b
    lines = [[{f: _value(line, f) for f in ROLES} for line in order.lines] for order in (a, b)]
    return lines[0] == lines[1] and all(_header(a, f) == _header(b, f) for f in FIELDS)


def _speaks_of(memory: LayoutMemory, thing: str) -> bool:
    """Whether a memory says where a field or role is."""
    return any(thing in (getattr(f, "field", ""), getattr(f, "role", "")) for f in memory.fixes)


def _by_place(memory: LayoutMemory) -> bool:
    """Whether a memory knows columns by their place alone: the next order may have other columns there."""
    return all(isinstance(f, ColumnFix) and not f.label for f in memory.fixes)


def _joined(learned: Sequence[LayoutMemory], new: LayoutMemory, thing: str, wrong: bool) -> list[LayoutMemory]:
    """The memories with one more way to say where a field or role is: in the memory that speaks of it, else in one of its own, which says
    so where the value was right already."""
    for k, m in enumerate(learned):
        if _speaks_of(m, thing):
            others = tuple(f for f in m.fixes if not (isinstance(f, AnchorsFix) and f.field == thing))
            return [*learned[:k], replace(m, fixes=(*others, *new.fixes)), *learned[k + 1 :]]
    return [*learned, new if wrong else replace(new, name=f"{new.name}, as it was read and confirmed")]


def _unnamed(order: Order | None) -> set[str]:
    """The fields of which most lines' values are read as no label of theirs says."""
    found: set[str] = set()
    for field in FIELD_OF.values():
        reads = [r for line in (order.lines if order else ()) if (r := getattr(line, field))]
        if reads and 2 * sum(r.confidence < NAMED for r in reads) > len(reads):
            found.add(field)
    return found


def _labels(candidate: Candidate) -> list[list[str]]:
    return [f.label.split() for f in candidate.fixes if isinstance(f, FieldFix) and f.label]


def _names_field(candidate: Candidate, field: str) -> bool:
    """Whether the reader's own lists know a label of the place, all of its words."""
    meant = {field, "doc_number"} if field == "po_number" else {field}
    return any(meant & {*FIELD_PHRASES.get(label)} for label in _labels(candidate))


def _goods(rows: Sequence[Row], wanted: Order, lines: Sequence[dict[str, Any]]) -> range:
    """The rows of a page from this order's first line to its last, with notes and headings between them: they are of this order only."""
    own = [i for i, row in enumerate(rows) if _holds_line(row, wanted)]
    if not own:
        return range(0)
    first, last = own[0], own[-1]
    while first > 0 and holds(rows[first - 1], lines):
        first -= 1
    while last + 1 < len(rows) and holds(rows[last + 1], lines):
        last += 1
    return range(first, last + 1)


def _holds_line(row: Row, wanted: Order) -> bool:
    """Whether a row shows this order's own goods: a code or the text of a line."""
    text = squash(row.text)
    reads = [r for line in wanted.lines for r in (line.our_code, line.customer_code, line.gtin, line.description) if r]
    return any((a := squash(r.value)) and len(a) >= 4 and (a in text or (len(text) >= 8 and text in a)) for r in reads)
