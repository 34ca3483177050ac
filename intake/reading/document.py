"""The door of reading: pages of words in, what kind of document it is and its draft order out."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from intake.pages.page import Page
from intake.reading.anchors import Sheet, anchored_field, with_anchored
from intake.reading.apart import by_column, by_number
from intake.reading.articles import code_columns, codes_at_one_place
from intake.reading.cells import cell_grids, cell_rows
from intake.reading.conditions import conditions
from intake.reading.empties import below_headings, parted_empties
from intake.reading.fields import Context, Label, constant_fields, currency_of, date_fields, document_number, labels_of
from intake.reading.forms import remembered_grids
from intake.reading.grid import Grid
from intake.reading.headers import QUANTITY_WORDS
from intake.reading.items import Found, read_grid
from intake.reading.labels import AMOUNT, COMMON, DATE, PARTY_PHRASES, PRICE, STATES, taught_columns
from intake.reading.lines import Where, line_of
from intake.reading.loose import loose_lines
from intake.reading.memory import (
    AnchorsFix,
    DatesFix,
    FieldFix,
    Fix,
    fixes_for,
    known_marks,
    known_rows,
    names_of,
    taught,
    told_comma,
    told_field,
    told_labels,
    told_month_first,
    told_rows,
)
from intake.reading.notes import remarked, struck_out
from intake.reading.numbering import Candidate, candidates, order_number
from intake.reading.order_forms import unfilled
from intake.reading.outside import beside_table, first_page, table_area, within
from intake.reading.parties import parties, unread_places
from intake.reading.products import parted
from intake.reading.prose.lexicon import STOPWORDS, language_of
from intake.reading.records import records_grid
from intake.reading.roles import SAID, comma_votes
from intake.reading.rows import JOINED, PARTED, USUAL, Row, blanks_in_numbers, box_of, boxes_joined, text_rows, without_furniture
from intake.reading.running import calculated_lines, letter_lines
from intake.reading.tables import find_grids, headless_grids
from intake.reading.title import denies, titled_kind
from intake.reading.totals import grand_total, lines_add_up, sums_to, totals_of, unlined
from intake.reading.turns import by_turns
from intake.reading.unfolding import unfolded
from intake.reading.unnamed import proven_totals, unnamed_wanted
from intake.reading.unseen import changed, halved, packs, unclear, unnamed_quantity, unseen
from intake.reading.upright import upright_grids
from intake.reading.values import dates, says_month_first
from intake.reading.wanted import new_date, said_wanted, unkept
from orders import DocumentKind, Evidence, MailKind, Order, OrderLine, Party, Problem, Read, Source

MAIL_KINDS = {
    DocumentKind.ORDER: MailKind.ORDER,
    DocumentKind.ORDER_CHANGE: MailKind.ORDER_CHANGE,
    DocumentKind.CANCELLATION: MailKind.CANCELLATION,
    DocumentKind.QUOTE_REQUEST: MailKind.QUOTE_REQUEST,
}

FAR = 60
"""Days that the first and last date of an order are seldom apart."""
DATED = 0.8
"""Confidence of the order's own date from which on a day long before it is no delivery date."""
CERTAIN = 100
"""Votes for a decimal sign from which on it is certain: at least one amount with cents."""
ADDS_UP = 8.0
"""What it speaks for a reading of the table that its amounts add up to a printed total."""
SAID_LATER = 0.8
"""Probability from which on a firm at the end of a paper is where the goods go."""
JUST_DATE = ("date", "datum", "data", "fecha", "dato", "pvm")
"""What heads a column of dates and does not say of what."""
SHOWN = 15.0
"""What it speaks for a table that a person showed the columns of."""


@dataclass(frozen=True)
class Understanding:
    """What reading makes of a document's pages before it becomes an order: text rows by page, the table and the conventions."""

    rows: dict[int, list[Row]]
    found: Found | None
    comma: bool
    month_first: bool | None
    fixes: tuple[Fix, ...]
    adds_up: bool
    """The lines' amounts add up to a printed total."""
    signed: bool = True
    """Numbers that can be read in one way only, or a person, say what the decimal sign is."""
    form: Grid | None = None
    """The table of a form whose column of quantities is empty."""

    @property
    def every(self) -> list[Row]:
        return [r for rows in self.rows.values() for r in rows]


def understand(pages: Sequence[Page], layouts: Sequence[object] = ()) -> Understanding:
    """Rows, table, decimal sign and date order of the pages, under the sender's layout memories.

    Where the lines do not add up, the blanks between digits are one more thing that can be read in two ways.
    """
    usual, lines_taught = _understand(pages, layouts, USUAL), True
    if any(not isinstance(f, FieldFix | AnchorsFix | DatesFix) for f in usual.fixes) and not usual.adds_up:
        plain = _understand(pages, layouts, USUAL, lines_taught=False)
        if _proven(plain) > _proven(usual) or (plain.adds_up and _proven(plain) == _proven(usual)):
            usual, lines_taught = plain, False  # the page's own arithmetic knows better
    if not (any(not p.cells for p in pages) and blanks_in_numbers(usual.every)) or usual.adds_up:
        return usual
    readings = [usual, *(_understand(pages, layouts, digits, lines_taught=lines_taught) for digits in (JOINED, PARTED))]

    def likely(u: Understanding) -> tuple[int, bool, float]:  # fewer lines than are proven otherwise may add up to a subtotal
        return _proven(u), u.adds_up, (u.found.score if u.found else 0.0) + (u is usual)

    return max(readings, key=likely)


def _proven(seen: Understanding) -> int:
    return seen.found.proven if seen.found else 0


def _understand(pages: Sequence[Page], layouts: Sequence[object], digits: str, *, lines_taught: bool = True) -> Understanding:
    rows = rows_of(pages, digits)
    every = [r for p in pages for r in rows[p.number]]
    fixes = fixes_for(layouts, pages[0], rows[pages[0].number])
    fixes = fixes if lines_taught else tuple(f for f in fixes if isinstance(f, FieldFix | AnchorsFix | DatesFix))
    comma_said = told_comma(fixes)
    votes = comma_votes((c.text for r in every for c in r.chunks), _decimal_comma(every))
    votes = votes if comma_said is None else SAID if comma_said else -SAID
    kept = without_furniture(rows)
    drawn, stated = [p for p in pages if not p.cells], [p for p in pages if p.cells]
    with taught_columns(told_labels(fixes)):
        told = remembered_grids(fixes, drawn, kept)
        grids = [*(find_grids(drawn, kept) if drawn else []), *(cell_grids(stated, rows) if stated else [])]
        grids = [parted(g) for g in grids]
        grids = [*told, *([u for g in grids if (u := unfolded(g)).varied] or grids)]
    marks = known_marks(layouts, pages[0], rows[pages[0].number]) if lines_taught else ()
    barred = known_rows(marks, every, pages[0].width) | told_rows(fixes, pages[0], rows[pages[0].number])
    sums = {comma: [t.value for t in totals_of(every, Context("", pages[0].source, comma, None))] for comma in (False, True)}

    def adds_up(f: Found) -> bool:
        return sums_to(f.amounts, sums[f.roles.comma])

    def worth(f: Found) -> float:
        return f.score + ADDS_UP * adds_up(f) * len(f.amounts) / len(f.items)

    def best_of(some: Sequence[Grid]) -> Found | None:
        readings = [f for g in some if (f := read_grid(taught(g, fixes, pages[0].width, barred), votes))]
        return max(readings, key=lambda f: worth(f) + SHOWN * any(f.grid is g for g in told), default=None)

    found = best_of(grids)
    form = None if found else next(filter(unfilled, grids), None)  # nothing is ordered: what its names count is no quantity
    if drawn and (found is None or (found.amounts and not adds_up(found))):  # the header may have led astray
        other = best_of([parted(g) for g in headless_grids(drawn, kept)])
        form = None if other and (other.proven or adds_up(other)) else form
        if other and not form and (found is None or (adds_up(other), other.proven) > (adds_up(found), found.proven)):
            found = other
    shown = found is not None and (found.grid.varied or any(found.grid is g for g in told))
    trusted = (
        found and (found.grid.headed or found.proven * 2 > len(found.items)) and (found.proven or adds_up(found) or not sums[votes > 0])
    )
    if drawn and not (form or shown or trusted):  # no table, a false one, or lines that prove nothing beside printed totals
        loose = loose_lines([r for p in drawn for r in kept[p.number]], sums[votes > 0], votes > 0)
        stated = found is not None and {PRICE, AMOUNT} <= found.roles.columns.keys() and adds_up(found)
        fewer = found is not None and found.grid.headed and loose is not None and len(loose.items) < len(found.items)
        found = found if loose is None or stated or fewer else loose
    if drawn and not form and not shown and not (found and (adds_up(found) or found.proven)):
        printed = [r for p in drawn for r in kept[p.number]]
        grid = records_grid(printed)
        records = best_of([grid]) if grid else None
        if records and (found is None or len(records.items) >= len(found.items) or not found.grid.headed):
            found = records
        upright = best_of([parted(g) for g in upright_grids(printed)])
        if upright and (found is None or worth(upright) > worth(found)):
            found = upright
    comma = found.roles.comma if found else votes > 0
    said = told_month_first(fixes)
    month_first = _month_first(every, votes) if said is None else said
    inside = table_area(found)
    rows = {page: [r if within(inside, page, r.middle) else boxes_joined(r) for r in some] for page, some in rows.items()}
    return Understanding(
        rows, found, comma, month_first, fixes, bool(found and adds_up(found)), abs(votes) >= CERTAIN, form if found is None else None
    )


def _without_false_table(seen: Understanding, pages: Sequence[Page]) -> Understanding:
    """Without a table that proves nothing where the rows' own calculations show lines: what it covers may be the parties' addresses."""
    if seen.found is None or seen.found.proven or seen.found.grid.varied or any(p.cells for p in pages):
        return seen
    ways = (calculated_lines(seen.every, Context("", pages[0].source, comma, None)) for comma in (False, True))
    calculated = max(map(len, ways))
    return replace(seen, found=None) if calculated > max(1, len(seen.found.items) - 1) else seen


def rows_of(pages: Sequence[Page], digits: str = USUAL) -> dict[int, list[Row]]:
    """The text rows of each page, by its number."""
    return {p.number: _rows(p, k, digits) for k, p in enumerate(pages)}


def every_grid(pages: Sequence[Page], rows: dict[int, list[Row]], fixes: Sequence[Fix] = ()) -> list[Grid]:
    """All ways to see a table of lines on the pages, with headers and without."""
    kept = without_furniture(rows)
    drawn, stated = [p for p in pages if not p.cells], [p for p in pages if p.cells]
    with taught_columns(told_labels(fixes)):
        found = [*find_grids(drawn, kept), *headless_grids(drawn, kept)] if drawn else []
        return [parted(g) for g in (*found, *(cell_grids(stated, rows) if stated else []))]


def _rows(page: Page, place: int, digits: str) -> list[Row]:
    """The page's text rows; none for a later page that holds hardly any number, as the pages of printed terms."""
    if page.cells:
        return cell_rows(page)
    if place >= 3 and sum(w.text[:1].isdigit() or w.text[-1:].isdigit() for w in page.words) < max(4, len(page.words) // 40):
        return []
    return text_rows(page, digits)


def read_document(
    pages: Sequence[Page], name: str, *, us: Party | None, layouts: Sequence[object] = ()
) -> tuple[DocumentKind, Order | None, tuple[Problem, ...]]:
    """Kind, draft order and problems of one document.

    `us` is our own company (on a customer's order we are the seller), `layouts` are the sender's layout memories. The order is None where
    the pages hold neither lines nor an order number. Pages need not be of one size; boxes in evidence are in each page's own points.
    `total` is the document's grand total; `total_proven` says that the line amounts add up to a printed total, net or grand.
    """
    if not pages or not any(p.words for p in pages):
        return DocumentKind.OTHER, None, (Problem("no_text", f"{name} holds no readable text; look at it by eye.", name),)
    seen = _without_false_table(understand(pages, layouts), pages)
    if seen.form:  # its names are no parties, its sizes no quantities
        area = [(row.page, row.top - 1, row.bottom) for row in seen.form.rows if len(row.cells) > 1]
        seen = replace(seen, rows={page: [r for r in rows if not within(area, page, r.middle)] for page, rows in seen.rows.items()})
    first, found = first_page(pages, seen.found), seen.found
    top = seen.rows[first.number]
    kind, _ = titled_kind(top, first.height)
    if kind in (DocumentKind.ORDER, DocumentKind.OTHER) and denies(top):
        kind = DocumentKind.REMINDER
    context = Context(name, first.source, seen.comma, seen.month_first)
    labels = _labels(pages, seen)

    sheet = Sheet(seen.every, found, first.width, first.height)

    def told(field: str, suits: Callable[[str], bool] = bool) -> Read[str] | None:
        if (spot := anchored_field(field, seen.fixes, sheet)) and suits(spot.text):
            return Read(spot.text, spot.text, 0.95, Evidence(name, spot.page, box_of(spot.words), spot.text, Source.MEMORY))
        return told_field(seen.fixes, field, first, top, context, suits)

    def told_date(field: str) -> Read[date] | None:
        read = told(field, lambda text: bool(dates(text, context.month_first)))
        return Read(dates(read.value, context.month_first)[0][0], read.raw, read.confidence, read.evidence) if read else None

    number, reference = document_number(labels, kind, context)
    inside = table_area(found)
    dated = found is not None and DATE in found.roles.columns  # the lines' dates are not the letter's own
    head = [r for r in top if not within(inside, r.page, r.middle)] if dated else top
    order_date, requested = date_fields(labels, head, kind, context)
    outside = [r for r in seen.every if not within(inside, r.page, r.middle)]
    totals = totals_of(outside, context, below=True)
    beside, table = beside_table(seen.rows, seen.found, first)
    columns = constant_fields(found.grid, [i.anchor for i in found.items], PARTY_PHRASES) if found else []
    who = parties(beside, first.height, kind, us, context, table, columns)
    for page in () if "ship_to" in who else pages[-1:0:-1][:1]:  # at the end of the last page
        rest = [r for r in outside if r.page == page.number]
        if (place := parties(rest, page.height, kind, us, context).get("ship_to")) and place.confidence > SAID_LATER:
            who["ship_to"] = place
    for role in ("buyer", "seller", "ship_to"):
        if read := told(role):
            who[role] = replace(who.get(role, Party()), name=read.value, confidence=read.confidence, evidence=read.evidence)
    order_date = told_date("order_date") or order_date
    requested = told_date("requested_date") or requested
    gone = requested
    if requested and order_date and (order_date.value - requested.value).days > FAR and order_date.confidence >= DATED:
        requested = None  # the day from which some terms are valid, or a slip
    if requested is None and seen.fixes:
        marks = known_marks(layouts, first, top)
        head = [r for r in beside if table is None or r.bottom < table]
        requested = new_date(marks, head, first, order_date.value if order_date else None, context)
    summed = found is not None and sums_to(found.amounts, [t.value for t in totals])
    codes = tuple(code_columns(found)) if found else ()
    marked = codes_at_one_place(found) if found else {}
    where = Where(name, first.source, order_date.value if order_date else None, seen.month_first, summed, seen.signed, codes, marked)
    lines = tuple(line_of(item, found, where, k) for k, item in enumerate(found.items, start=1)) if found else ()
    varied = found is not None and found.grid.varied
    if not summed and not varied and not seen.form and not any(p.cells for p in pages) and first.source in (Source.TEXT_LAYER, Source.OCR):
        lines = _untabled(seen.every, lines, kind, where, context, loose=found is not None and not (found.grid.headed or found.proven))
    lines = with_anchored(lines, sheet, seen.fixes, name, seen.month_first)
    heads = [(page, box.top) for page, box in found.grid.header_boxes] if found else []
    below = below_headings(seen.every, heads, {p.number: p.title for p in pages})
    every, (lines, given) = lines, parted_empties(lines, [x.evidence is not None and below(x.evidence) for x in lines])
    if number is None or kind in (DocumentKind.ORDER, DocumentKind.OTHER):
        number = order_number(labels, beside, context, lines)
    number = told("po_number", could_be_number) or number
    named_none = unnamed_quantity(seen.form, context) if seen.form and not lines and kind == DocumentKind.ORDER else ()
    if not every and number is None and not named_none:
        return kind, None, ()
    if requested is None and lines:
        requested = unnamed_wanted(beside, order_date, context) or said_wanted(outside, order_date, context)
    gone = gone if requested is None else None
    days = [c for i in found.items if (c := i.anchor.cells.get(found.roles.columns.get(DATE, -1)))] if found else []
    amounts = [line.amount for line in lines if line.amount]
    if len(amounts) == len(lines):
        totals += proven_totals(unlined(seen.every, amounts), [a.value for a in amounts], context)
    proven = lines_add_up(lines, [t.value for t in totals])
    held, asked = remarked(outside, context)
    places = by_column(found, context)
    if (place := who.get("ship_to")) and any(place.name in each.value for each in places):
        del who["ship_to"]  # the first line's
    notes = (
        *held,
        *given,
        *named_none,
        *(() if places or "ship_to" in who else unread_places(beside, context)),
        *unkept(labels, days, outside, gone, context),
        *struck_out(pages, context),
        *unseen(pages, lines, context),
        *(conditions(found, every, context) if found and len(found.items) == len(every) else ()),
        *changed(found, context),
        *by_turns(found, QUANTITY_WORDS, context),
        *unclear(found, lines, context),
        *packs(found, lines, context),
        *halved([i.anchor for i in found.items] if found else [], context),
    )
    order = Order(
        kind=MAIL_KINDS.get(kind, MailKind.NON_ORDER),
        lines=lines,
        po_number=number,
        references_po=reference,
        order_date=order_date,
        requested_date=requested,
        buyer=who.get("buyer"),
        seller=who.get("seller"),
        ship_to=who.get("ship_to"),
        currency=told("currency") or currency_of(labels, seen.every, context),
        total=grand_total(totals, context, proven),
        notes=tuple({note.value: note for note in notes}.values()),
        wishes=asked,
        total_proven=proven,
        documents=(name,),
        layouts=names_of(layouts, seen.fixes),
        places=(*places, *by_number(outside, context)),
    )
    return kind, order, ()


def _labels(pages: Sequence[Page], seen: Understanding) -> list[Label]:
    """The labelled fields of the first pages outside of the lines, and what an export repeats in every line."""
    inside, found = table_area(seen.found), seen.found
    every = [x for p in pages[:3] for x in labels_of(seen.rows[p.number])]
    labels = [x for x in every if not within(inside, x.page, (x.box.top + x.box.bottom) / 2)]
    if found is None:
        return labels
    dated = [i.anchor.cells[k].box for i in found.items if (k := found.roles.columns.get(DATE, -1)) in i.anchor.cells]
    constant = constant_fields(found.grid, [i.anchor for i in found.items])
    return labels + [x for x in constant if not (x.box in dated and " ".join(x.phrase) in JUST_DATE)]  # the lines' own, for their delivery


def codes_on(pages: Sequence[Page]) -> list[Candidate]:
    """The codes of a paper of which one may be its number, for fitting which."""
    seen = understand(pages)
    first = first_page(pages, seen.found)
    context = Context("", first.source, seen.comma, seen.month_first)
    return candidates(_labels(pages, seen), beside_table(seen.rows, seen.found, first)[0], context)


def _untabled(
    rows: Sequence[Row], lines: tuple[OrderLine, ...], kind: DocumentKind, where: Where, context: Context, *, loose: bool
) -> tuple[OrderLine, ...]:
    """The lines of a paper without a table of lines, or with lines that its table does not show while its rows' calculations do.

    `loose`: nothing but the places of some numbers says that the lines are such.
    """
    ways = (calculated_lines(rows, replace(context, comma=comma)) for comma in (context.comma, not context.comma))
    counted = max(ways, key=len)
    same = [_sum_of(line)[1] for line in lines] == [_sum_of(line)[1] for line in counted]
    if not same and not any(line.proven for line in lines) and (len(counted) > 1 or (counted and not lines)):
        return counted
    if not lines:
        return letter_lines(rows, kind, where.order_date, context)
    if loose:
        said = letter_lines(rows, kind, where.order_date, context)
        if len(said) > len(lines) and all(line.unit_price for line in said):
            return said
    known = {_sum_of(line): line for line in lines}
    if len(counted) > len(lines) and known.keys() <= {_sum_of(line) for line in counted}:
        whole = [known.get(_sum_of(line), line) for line in counted]
        return tuple(replace(line, position=k) for k, line in enumerate(whole, start=1))
    return lines


def _sum_of(line: OrderLine) -> tuple[Decimal | None, Decimal | None]:
    return (line.quantity.value if line.quantity else None, line.amount.value if line.amount else None)


def could_be_number(text: str) -> bool:
    """Whether words can be the number of an order: they hold a digit and are no date."""
    return any(c.isdigit() for c in text) and not (dates(text) and dates(text)[0][1] == text)


def _decimal_comma(rows: Sequence[Row]) -> bool | None:
    """Whether the document's language writes decimals behind a comma; None where its words do not tell the language."""
    language = language_of(" ".join(r.text for r in rows[:150]), STOPWORDS | COMMON)
    return language != "en" if language else None


def _month_first(rows: Sequence[Row], votes: int) -> bool | None:
    """American dates where one date can be nothing else, or where the paper is American by its zip codes and decimal points."""
    says = [s for r in rows for c in r.chunks if (s := says_month_first(c.text)) is not None]
    if says:
        return sum(says) * 2 > len(says)
    if (near := _nearer(rows)) is not None:
        return near
    text = " ".join(r.text for r in rows[:40])
    american = any(m[1] in STATES for m in re.finditer(r"\b([A-Z]{2})\s+\d{5}(?:-\d{4})?\b", text)) or "$" in text
    return True if american and votes <= 0 else None


def _nearer(rows: Sequence[Row]) -> bool | None:
    """Whether a paper's dates lie near one another only if they are read month first; None where both ways are alike."""
    spreads = []
    for month_first in (True, False):
        days = {day for r in rows[:60] for c in r.chunks for day, _ in dates(c.text, month_first)}
        spreads.append((max(days) - min(days)).days if len(days) > 1 else 0)
    american, other = spreads
    if max(spreads) < FAR or 3 * min(spreads) > max(spreads):
        return None
    return american < other
