"""The sheets of a workbook by the order that each belongs to: another number is another order, and an old list is none."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from intake.pages.page import Page
from intake.reading.prose.lexicon import plain
from intake.reading.prose.numbers import order_numbers
from orders import DocumentKind, Evidence, Order, Read

OLD = re.compile(
    r"(?<![^\W\d_])(?:old|copy|template|archived?|sample|example|backup|previous|last|obsolete|superseded|cancell?ed|"
    r"alte?[rs]?|vorlagen?|muster|kopie|archiv|beispiel|sicherung|letzte[rs]?|vorherige[rs]?|storniert|"
    r"ancienn?e?s?|copie|modele|archives?|exemple|derniere?|annulee?|vecchi[oa]|copia|modello|archivio|esempio|precedente|"
    r"viej[oa]|antigu?[oa]|anterior|plantilla|ejemplo|oude?|sjabloon|voorbeeld|archief|vorige|star[yae]|kopia|szablon|wzor|archiwum|przyklad|"
    r"gammalt?|gammel|kopi|arkiv|mall|exempel|eksempel|skabelon|sablona|vzor|vanha|kopio|arkisto|regi|masolat|sablon|minta)(?![^\W\d_])"
)
"""What the name of a sheet says, without accents, whose rows were written for something else than this order."""
LABELLED = 0.8
"""Confidence of a number from which on it parts one order from another."""
ORDERED = (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE, DocumentKind.OTHER)
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet read by itself: the order number that its cells or its name surely state ("" for none), its kind, and if it has lines."""

    page: Page
    number: str
    kind: DocumentKind
    lines: bool

    @property
    def old(self) -> bool:
        return bool(OLD.search(plain(self.page.title)))


def parted(
    pages: Sequence[Page], name: str, read: Callable[[Sequence[Page]], tuple[DocumentKind, Order | None]]
) -> tuple[list[tuple[Page, ...]], tuple[Read[str], ...]]:
    """The pages of a part as the documents that they are, and notes on sheets that are named as old ones, copies or templates.

    All sheets are one document but for those that state a number or a kind of their own. An old one is left out where another has lines
    or another number.
    """
    seen = [_seen(page, read) for page in pages] if len(pages) > 1 else [_Sheet(page, "", DocumentKind.OTHER, True) for page in pages]
    now = [sheet for sheet in seen if not sheet.old]
    ordered, numbers = any(sheet.lines for sheet in now), {sheet.number for sheet in now} - {""}
    past = [s for s in seen if s.old and (ordered or (numbers and s.number and s.number not in numbers))]
    groups: dict[tuple[str, DocumentKind], list[Page]] = {}
    last = None
    for sheet in (sheet for sheet in seen if sheet not in past):
        number = sheet.number or (last[0] if last else next((s.number for s in seen if s.number and s not in past), ""))
        kind = sheet.kind if sheet.lines and sheet.kind not in ORDERED else DocumentKind.ORDER
        last = (number, kind)
        groups.setdefault(last, []).append(sheet.page)
    notes = [_note(s.page, name, "was not read" if s in past else "was read") for s in seen if s.old]
    return [tuple(group) for group in groups.values()], tuple(notes)


def _seen(page: Page, read: Callable[[Sequence[Page]], tuple[DocumentKind, Order | None]]) -> _Sheet:
    kind, order = read([page])
    told = order.po_number if order else None
    named = [n.value for n in order_numbers(OLD.sub(" ", page.title.lower())) if not YEAR.fullmatch(n.value)]
    number = told.value if told and told.confidence >= LABELLED else next(iter(named), "")
    return _Sheet(page, "".join(filter(str.isalnum, number.casefold())), kind, bool(order and order.lines))


def _note(page: Page, name: str, done: str) -> Read[str]:
    said = f"the sheet '{page.title}' {done}, its name says that it is an old one, a copy or a template: ask whether it is ordered"
    return Read(said, page.title, 0.9, Evidence(name, page.number, None, page.title, page.source))
