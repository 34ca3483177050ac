"""Header fields by label and place: the value stands right of its label, behind it in the same chunk, or below it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from intake.pages.page import Word
from intake.reading.addresses import ZIP_CITY
from intake.reading.broken import broken_date, broken_label
from intake.reading.grid import Grid, GridRow
from intake.reading.labels import FIELD_PHRASES, SOON_PHRASES, Phrases, fold
from intake.reading.leads import an_other_number, your
from intake.reading.naming import ORDERING
from intake.reading.rows import Chunk, Row, box_of
from intake.reading.values import currency_code, dates, names_week, number, squashed, week_date, weekday_date
from orders import Box, DocumentKind, Evidence, Read, Source


@dataclass
class Place:
    """Words on a page."""

    page: int
    words: list[Word]

    @property
    def text(self) -> str:
        return " ".join(w.text for w in self.words)

    @property
    def box(self) -> Box:
        return box_of(self.words)


@dataclass
class Label:
    """A field label on the page and the places where its value may stand, likeliest first."""

    meanings: tuple[str, ...]
    phrase: tuple[str, ...]
    page: int
    box: Box
    alone: bool
    """Nothing but the label (and its value) stands in its chunk."""
    values: list[tuple[str, Place]]
    """(same | right | below, words)"""
    height: float
    before: tuple[str, ...] = ()
    """The folded words before it in its chunk."""


def labels_of(rows: Sequence[Row], phrases: Phrases = FIELD_PHRASES) -> Iterator[Label]:
    """All field labels of a page's rows with their possible values."""
    for i, row in enumerate(rows):
        for k, chunk in enumerate(row.chunks):
            places = chunk.places
            hits = [h for h in phrases.find(chunk.folded) if _ends_with_word(h[1], chunk)]
            hits = [h for h in hits if not (chunk.folded[h[0] : h[1]] in SMALL and any(g[1] == h[0] for g in hits))]
            if whole := broken_label(row.chunks[k : k + 2], rows[i + 1 : i + 3], phrases):
                hits = [(0, len(chunk.folded), whole)]
            for j, (start, end, meanings) in enumerate(hits):
                first, last = places[start], places[end - 1]
                values: list[tuple[str, Place]] = []
                stop = places[hits[j + 1][0]] if j + 1 < len(hits) else len(chunk.words)
                behind = chunk.words[last + 1 : stop]
                glued = _glued(chunk.words[last])
                if glued:
                    behind = [glued, *behind]
                behind = [w for w in behind if w.text.strip(":.#-–= ")]
                remark = next((n for n, w in enumerate(behind) if w.text[0] == "("), None)
                opened = remark is not None and not any(c.isdigit() or c == ")" for w in behind[remark:] for c in w.text)
                behind = behind[:remark] if opened else behind  # "Order no. (to be shown on all" above "invoices)"
                if behind:
                    values.append(("same", Place(row.page, behind)))
                if j + 1 == len(hits) and not any(c.isdigit() for w in behind for c in w.text):
                    for right in row.chunks[k + 1 : k + 2]:
                        words = [w for w in right.words if w.text.strip(":.#= ")]
                        if words:
                            values.append(("right", Place(row.page, words)))
                        elif k + 2 < len(row.chunks):
                            values.append(("right", Place(row.page, list(row.chunks[k + 2].words))))
                box = box_of(chunk.words[first : last + 1])
                for below in rows[i + 1 : i + 4]:
                    if below.top - row.bottom > (4.0 if opened else 2.6) * row.height:
                        break
                    under = [c for c in below.chunks if c.x0 < max(box.x1, box.x0 + 20) and box.x0 - 8 < c.x1]
                    if under and opened:
                        opened = ")" not in under[0].text
                    elif under:
                        values.append(("below", Place(below.page, list(under[0].words))))
                        break
                alone = first == 0 or (first == 1 and bool(ENTRY.match(chunk.words[0].text)))
                yield Label(meanings, chunk.folded[start:end], row.page, box, alone, values, row.height, chunk.folded[:start])


def constant_fields(grid: Grid, lines: Sequence[GridRow], phrases: Phrases = FIELD_PHRASES) -> list[Label]:
    """Fields of the document that an export repeats in every line: a column under one of the labels whose cells are all the same."""
    found = []
    for k, column in enumerate(grid.columns):
        meanings, cells = phrases.get(_unabbreviated(column.label)), [r.cells[k] for r in lines if k in r.cells]
        if meanings and len(cells) == len(lines) and len({c.text for c in cells}) == 1:
            box, text = cells[0].box, cells[0].text
            words = [Word(word, box.x0, box.top, box.x1, box.bottom) for word in text.split()]
            found.append(
                Label(
                    meanings, fold(column.label), cells[0].page, box, True, [("below", Place(cells[0].page, words))], box.bottom - box.top
                )
            )
    return found


ENTRY = re.compile(r"^\d{1,2}[.)]?$")
"""The number of an entry of a form, before its label: "3 Auftrags-Nr." """
SMALL = frozenset((w,) for w in ("le", "du", "del", "dal", "il", "den", "am", "vom", "dne", "dnia", "op", "el", "em", "de"))
"""Words that only say that a value follows, where another label stands just before them: "Livraison souhaitée le"."""


def _unabbreviated(label: str) -> tuple[str, ...]:
    """A column's label as folded words, the short forms of exports written out: "DUE_DT"."""
    return tuple({"dt": "date", "nm": "name", "cd": "code"}.get(w, w) for w in fold(label))


def _ends_with_word(end: int, chunk: Chunk) -> bool:
    """False for a phrase that ends inside a word, as the "PO" of "PO-6357", unless a colon, # or slash divides it there ("number/date")."""
    places = chunk.places
    if end == len(places) or places[end] != places[end - 1]:
        return True
    word = chunk.words[places[end - 1]]
    return _glued(word) is not None or ("/" in word.text and not any(c.isdigit() for c in word.text))


def _glued(word: Word) -> Word | None:
    """What stands in the label's own word behind a colon or number sign: "PO#4711", "Datum:03.02.2025"."""
    hit = re.search(r"[:#](?=\w)(.+)$", word.text)
    if not hit:
        return None
    share = len(hit[1]) / len(word.text)
    return word._replace(text=hit[1], x0=word.x1 - share * (word.x1 - word.x0))


@dataclass(frozen=True)
class Context:
    """What all fields of one document share."""

    document: str
    source: Source
    comma: bool
    month_first: bool | None


def read_at(value, place: Place, confidence: float, context: Context):
    return Read(value, place.text, confidence, Evidence(context.document, place.page, place.box, place.text, context.source))


NUMBER_VALUE = re.compile(r"^[^\W_][\w/.\-+#*]*\d[\w/.\-+#*]*$|^\d+$")


PREFIX = re.compile(r"^[A-Z]{2,4}$")
"""Capitals that stand apart before a number."""


def _number_in(place: Place, direction: str, numbered: bool = False) -> Place | None:
    """An order or document number at the beginning of the words. `numbered`: the label says that it is a number, so that capitals before
    what looks like a date make it one: "nr ZD 18/09/2026", the eighteenth order of September."""
    for k, word in enumerate(place.words[:3]):
        text = word.text.strip(":;,()[]").rstrip(".")
        if text.startswith("#"):
            text = text[1:]
        if ENTRY.match(text) and direction != "same" and any(len(w.text) > 2 and w.text.isalpha() for w in place.words[k + 1 : k + 2]):
            return None  # another entry of a form
        led = k and "/" in text and PREFIX.match(place.words[k - 1].text) and not FIELD_PHRASES.get(fold(place.words[k - 1].text))
        dated = dates(text) and not text.isdigit() and not (led and numbered)
        if NUMBER_VALUE.match(text) and not dated and not re.fullmatch(r"\d{1,3}[.,]\d\d", text):
            words = [word._replace(text=text)]
            if led:
                words.insert(0, place.words[k - 1])  # "ENC 2026/322"
            for following in place.words[k + 1 : k + 4]:  # "4500 123 456" and "PO 2024 / 113"
                joined = following.text.strip()
                letter = re.fullmatch(r"[A-Z]", joined) and re.fullmatch(r"\d{1,4}", words[-1].text)  # "26 A 04336"
                if (letter or re.fullmatch(r"[\d/\-]{1,8}", joined)) and not dates(joined) and following.x0 - words[-1].x1 < 6:
                    words.append(following)
                else:
                    break
            while len(words) > 1 and not any(c.isalnum() for c in words[-1].text):
                words.pop()
            return Place(place.page, words)
        if direction != "same" and k == 0 and not word.text.isupper():
            return None
    return None


def _labelled_otherwise(place: Place, found: Place) -> bool:
    """Whether the words before a number make another label of a bare "no": "N° Intracom : BE 0428.117.334"."""
    before = [w for w in place.words if w.x1 <= found.words[0].x0]
    return any(c.isalpha() for w in before for c in w.text)


def number_behind(label: Label, direction: str, place: Place) -> Place | None:
    """The number that a label's words point at; None where what stands there is part of an address or has another label."""
    found = _number_in(place, direction, numbered="no" in label.phrase)
    if (
        not found
        or names_week(found.text)
        or (direction == "same" and ZIP_CITY.search(place.text))  # "Pº Ruiseñores 12, 50006 Zaragoza"
        or fold(place.words[0].text) in (("box",), ("bus",), ("boite",))
        or (direction == "same" and label.phrase == ("no",) and _labelled_otherwise(place, found))
    ):
        return None
    return found


PO_STRENGTH = {"same": 1.0, "right": 1.0, "below": 0.8}


def document_number(labels: Sequence[Label], kind: DocumentKind, context: Context) -> tuple[Read[str] | None, Read[str] | None]:
    """(the document's own number, the number of the order it refers to)."""
    own: list[tuple[float, Place]] = []
    other: list[tuple[float, Place]] = []
    orderly = kind in (DocumentKind.ORDER, DocumentKind.OTHER)
    for label in labels:
        wanted = {m for m in label.meanings if m in ("po_number", "doc_number", "reference")}
        if not wanted or ({"order_date", "requested_date"} & set(label.meanings)):
            continue
        for rank, (direction, place) in enumerate(label.values):
            found = number_behind(label, direction, place)
            if found is None:
                continue
            numbered = "no" in label.phrase or "id" in label.phrase
            score = 2.0 * PO_STRENGTH[direction] + 0.6 * numbered + 0.25 * min(len(label.phrase), 3) - 0.2 * rank - 0.001 * found.box.top
            score += 0.5 if label.alone else -0.6
            score += 0.3 if label.page == 1 else -1.0
            score += min(1.0, 0.06 * (label.height - 9)) if label.height > 9 else 0.0
            digits = sum(c.isdigit() for c in found.text)
            score += 0.4 if digits >= 4 else -0.8 if digits < 2 else 0.0
            if label.phrase in (("no",), ("reference",), ("ref",), ("ref", "no"), ("reference", "no"), ("order",), ("auftrag",), ("id",)):
                score -= 1.0
            if "po_number" in wanted:
                (own if orderly else other).append((score + 0.8, found))
                if not orderly:
                    own.append((score - 0.6, found))
            if "doc_number" in wanted:
                own.append((score + (0.0 if orderly else 0.8), found))
            if "reference" in wanted:
                other.append((score + 2.0, found))
            break
    best = max(own, key=lambda o: o[0], default=None)
    reference = max((o for o in other if best is None or squashed(o[1].text) != squashed(best[1].text)), key=lambda o: o[0], default=None)

    def made(hit: tuple[float, Place] | None) -> Read[str] | None:
        return read_at(hit[1].text, hit[1], max(0.3, min(0.97, 0.45 + 0.15 * hit[0])), context) if hit else None

    return made(best), made(reference) if reference and reference[0] > 1.5 else None


def _of_another(label: Label) -> bool:
    """Whether a date's label is a small word behind those of a contract or an offer: "aus Rahmenvertrag RV-29 vom"."""
    words = label.before[-7:]
    return len(label.phrase) == 1 and len(label.phrase[0]) <= 5 and _others(words)


def _others(words: Sequence[str]) -> bool:
    """Whether words say that what follows is a contract's or an offer's; "Commande fournisseur n° 2417 du" is the order's own."""
    return (an_other_number(words) or your(words)) and not any(w.startswith(ORDERING) for w in words)


ALONE = 0.6
"""What it counts that nothing but the date stands behind its label: of 30 such that were less sure than a date must be 29 were right."""


def date_fields(
    labels: Sequence[Label], rows: Sequence[Row], kind: DocumentKind, context: Context
) -> tuple[Read[date] | None, Read[date] | None]:
    """(date of the document, requested delivery date of the whole order)."""
    issued: list[tuple[float, date, Place]] = []
    wanted: list[tuple[float, date, Place]] = []
    for label in labels:
        meanings = set(label.meanings) & {"order_date", "requested_date"}
        numbered = set(label.meanings) & {"po_number", "doc_number"}
        if (not meanings and not numbered) or _of_another(label):
            continue
        for rank, (direction, place) in enumerate(label.values):
            hits = dates(place.text, context.month_first)
            if not hits and direction == "same" and rank + 1 < len(label.values):  # broken at the end of its line: "25 October / 2026"
                below = label.values[rank + 1][1].text
                joined = place.text + ("" if place.text.endswith("-") else " ") + below
                hits = () if dates(below, context.month_first) else dates(joined, context.month_first)
            if not hits and direction != "same":
                hits = broken_date(place.words, rows, context.month_first)
            if not hits:
                continue
            score = (
                2.0 * PO_STRENGTH[direction]
                + 0.3 * min(len(label.phrase), 3)
                - 0.3 * rank
                + (0.4 if label.alone else -0.4)
                - 0.0008 * place.box.top
            )
            score -= 1.0 if label.page > 1 else 0.0
            if len(label.phrase) == 1 and label.phrase[0] in ("del", "du", "le", "vom", "data", "delivery", "lieferung", "termin"):
                score -= 0.8
            if numbered and not meanings and (direction == "below" or len(place.words) > 6):
                continue
            if numbered and (own := number_behind(label, direction, place)) and hits[0][1] in own.text:
                continue
            if numbered and not meanings:
                issued.append((score - 0.7, hits[0][0], place))
            elif "requested_date" in meanings:
                wanted.append((score, hits[0][0], place))
            else:
                issued.append((score, hits[0][0], place))
            break
    first = max(issued, key=lambda c: c[0], default=None)
    if first is None:  # a lone date in the upper part: the letter's own
        for row in rows:
            dated = (c for c in row.chunks if len(c.words) <= 9 and dates(c.text, context.month_first))
            hit = next((c for c in dated if not _others(c.folded)), None)
            if hit:
                first = (0.0, dates(hit.text, context.month_first)[0][0], Place(row.page, hit.words))
                break
    order_date = read_at(first[1], first[2], max(0.4, min(0.97, 0.5 + 0.15 * first[0])), context) if first else None
    second = max(wanted, key=lambda c: c[0], default=None)
    if second:
        alone = (second[1], second[2].text.strip()) in dates(second[2].text, context.month_first)
        return order_date, read_at(second[1], second[2], max(0.4, min(0.95, 0.5 + 0.15 * (second[0] + ALONE * alone))), context)
    near = order_date.value if order_date else None
    for label in labels:
        if "requested_date" in label.meanings:
            for _, place in label.values:
                monday = week_date(place.text, near)
                weekday = weekday_date(place.text, near) if near and len(place.words) <= 5 else None
                soon = (
                    near
                    if near and any(True for _ in SOON_PHRASES.find([f for c in [Chunk(place.words, 0, 0)] for f in c.folded]))
                    else None
                )
                if value := monday or weekday or soon:
                    return order_date, read_at(value, place, 0.75 if not soon else 0.5, context)
    return order_date, None


DOLLARS = frozenset({"AUD", "CAD", "NZD", "SGD", "HKD", "MXN", "CLP", "ARS", "COP", "UYU"})
"""Currencies that are written with the sign of the dollar."""
REGISTERED = {
    "abn": "AUD",
    "nzbn": "NZD",
    "uen": "SGD",
    "hst": "CAD",
    "tvq": "CAD",
    "qst": "CAD",
    "rfc": "MXN",
    "rut": "CLP",
    "cuit": "ARS",
}
"""What a country calls its firms' number or its tax -> the money that it writes with the sign of dollars and pesos."""


RAND = re.compile(r"R ?\d[\d ,.]*[.,]\d\d")
"""A sum of money in South Africa: "R 55 342.90"."""


def currency_of(labels: Sequence[Label], rows: Sequence[Row], context: Context) -> Read[str] | None:
    """The document's currency: by its label, else by the sign that stands most often next to amounts."""
    for label in labels:
        if "currency" in label.meanings:
            for _, place in label.values:
                for word in place.words[:3]:
                    if code := currency_code(word.text.strip(":,.()")):
                        return read_at(code, Place(place.page, [word]), 0.97, context)
    counts: dict[str, list[Place]] = {}
    for row in rows:
        for chunk in row.chunks:
            if (n := chunk.number) and n.currency and len(chunk.words) > 1:
                counts.setdefault(n.currency, []).append(Place(row.page, chunk.words))
        for before, word in zip([None, *row.words], row.words, strict=False):
            bare = word.text.strip("(),.:;/")
            code = currency_code(bare)
            money = number(before.text) if before is not None else None
            of_money = word.text == f"({bare})" or (money is not None and money.decimals == 2)  # "12,50 lei", no "1250x2500 tl. 2,0"
            if code and (bare == code or of_money or not bare.isascii() or not bare.isalpha() or len(bare) > 3):
                counts.setdefault(code, []).append(Place(row.page, [word]))
            elif (n := number(word.text)) and n.currency:
                counts.setdefault(n.currency, []).append(Place(row.page, [word]))
            elif "/" in word.text or "(" in word.text:
                for part in re.split(r"[/()]", word.text):
                    if part and (code := currency_code(part)) and (part == code or not part.isascii() or not part.isalpha()):
                        counts.setdefault(code, []).append(Place(row.page, [word]))
    if not counts:  # "Preț unitar lei": a word of three letters that may be any other
        counts = {code: [Place(r.page, [w])] for r in rows for w in r.words if len(w.text) == 3 and (code := currency_code(w.text))}
    if not counts and (rands := [Place(r.page, c.words) for r in rows for c in r.chunks if RAND.fullmatch(c.text)]):
        counts = {"ZAR": rands}
    if not counts:
        return None
    dollars = {code for code in counts if code in DOLLARS}
    if "USD" in counts and len(dollars) == 1 and not any("USD" in p.text.upper() for p in counts["USD"]):
        del counts["USD"]  # the sign stands for dollars and pesos of any country
    elif counts.keys() == {"USD"} and not any("US" in p.text.upper() for p in counts["USD"]):
        named = {REGISTERED[word] for row in rows for word in row.folded if word in REGISTERED}
        if len(named) == 1:
            return read_at(named.pop(), counts["USD"][0], 0.8, context)
    code, places = max(counts.items(), key=lambda c: len(c[1]))
    return read_at(code, places[0], 0.95 if len(counts) == 1 else 0.7, context)
