"""Values of a line known again by what stands around them: a few anchors, each with what it is worth.

An anchor is one thing that a corrected document showed of a value: the word before it, the words above it, the row's first word, the column
and the edge that it keeps to, how it is written. What the values share and the other words of their lines do not is worth most (the
logarithm of how much likelier a value shows it than another word); so no anchor decides alone, and a layout that moves, a code written in
another way or a word that a scan garbled costs a part of the worth only. Of each line the word that is worth most is the value.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

from intake.pages.page import Word
from intake.reading.articles import words_of
from intake.reading.items import Found
from intake.reading.labels import DATE, GTIN, OURS, THEIRS, fold
from intake.reading.likeness import MISREAD, likeness
from intake.reading.memory import AnchorsFix, Fix
from intake.reading.rows import GAP, Row, box_of
from intake.reading.values import dates, gtin, looks_like_code, squashed
from orders import Box, Evidence, OrderLine, Read, Source

AROUND = 8
"""Rows above and below a line's own row in which its values are looked for, up to the rows of the next lines."""
ABOVE = 2
"""Rows above a word in which a label over it may stand."""
OFF = {"left": 0.008, "right": 0.008, "top": 0.02}
"""Shares of the page's width or height by which a place may be off."""
BOXED = 0.8
"""Share of the text height by which digits in boxes of their own may be apart."""
DATED = (DATE, "order_date", "requested_date")
FIELD_OF = {OURS: "our_code", THEIRS: "customer_code", GTIN: "gtin", DATE: "requested_date"}
"""The fields of a line whose values anchors know, by the roles by which fixes name them."""
EDGES = "()[]{}<>,;:|*"
ANY = ""
"""The value of an anchor that speaks of a word which shows none of the taught values."""
WORDED = frozenset(("before", "lead", "behind", "head", "above", "cell"))
AS_DIGIT = str.maketrans("OoQDIl|iSBZG", "000011115826")
AS_LETTER = str.maketrans("015826", "OISBZG")
MENDED, SURE = 0.8, 0.95
"""Confidence of a value that was mended by its form, and of another one."""


@dataclass(frozen=True)
class Spot:
    """Words that can be a value, and what they show: kind of anchor -> value."""

    words: tuple[Word, ...]
    page: int
    text: str
    signs: Mapping[str, str]

    @property
    def keys(self) -> set[tuple[int, float, float]]:
        """Its words' places, by which two spots are known to share a word."""
        return {(self.page, w.top, w.x0) for w in self.words}


@dataclass(frozen=True)
class Sheet:
    """What spots are looked for on: rows of text, the table that was found on them, and the page's size in points."""

    rows: Sequence[Row]
    found: Found | None
    width: float
    height: float


def form_of(text: str) -> str:
    """How a text is written: "AA-9999" for two capitals, a dash and four digits."""
    return "".join("9" if c.isdigit() else "A" if c.isupper() else "a" if c.isalpha() else c for c in text)


def shape_of(text: str) -> str:
    """The form with runs of letters or digits as one, whatever their case: "A-9"."""
    shape = ""
    for c in form_of(text).upper():
        shape += c if c != shape[-1:] else ""
    return shape


def zones(lines: Sequence[OrderLine], rows: Sequence[Row]) -> list[tuple[int, range]]:
    """For each line the index of the row with its quantity, and the rows in which its other values may stand: up to the next lines' own,
    and no further than lines lie apart, since what stands above the first one or below the last is another's."""
    own = [_row_of(line, rows) for line in lines]
    known = sorted({i for i in own if i >= 0})
    apart = [b - a - 1 for a, b in pairwise(known) if rows[a].page == rows[b].page]
    reach = min(AROUND, max(apart, default=AROUND))
    made: list[tuple[int, range]] = []
    for i in own:
        first = max((k + 1 for k in known if k < i), default=0)
        last = min((k for k in known if k > i), default=len(rows))
        made.append((i, range(max(first, i - reach), min(last, i + reach + 1)) if i >= 0 else range(0)))
    return made


def _row_of(line: OrderLine, rows: Sequence[Row]) -> int:
    """The row in which a line's quantity stands, or -1."""
    place = (line.quantity and line.quantity.evidence) or line.evidence
    if place is None or place.box is None:
        return -1
    middle = (place.box.top + place.box.bottom) / 2
    here = [(abs(r.middle - middle), i) for i, r in enumerate(rows) if r.page == place.page and r.top <= middle <= r.bottom]
    return min(here)[1] if here else -1


def tokens(row: Row) -> list[Word]:
    """The words of a row; one that a scan glued to its label's colon is parted from it, digits that stand in boxes of their own are one."""
    found: list[Word] = []
    for word in row.words:
        if (
            len(word.text) == 1
            and word.text.isdigit()
            and found
            and found[-1].text.isdigit()
            and word.x0 - found[-1].x1 < BOXED * row.height
        ):
            found[-1] = found[-1]._replace(text=found[-1].text + word.text, x1=word.x1)
            continue
        parts, at = words_of(word.text), 0
        for part in parts:
            begin = word.text.index(part, at)
            at = begin + len(part)
            step = (word.x1 - word.x0) / len(word.text)
            found.append(word if len(parts) == 1 else word._replace(text=part, x0=word.x0 + begin * step, x1=word.x0 + at * step))
    return found


def spots(field: str, longest: int, sheet: Sheet, zone: range, own: int = -1) -> Iterator[Spot]:
    """The words in a zone of rows, of a line whose own row this is, that can be a value of a field, of as many words as values have."""
    for i in zone:
        row, words = sheet.rows[i], tokens(sheet.rows[i])
        if own >= 0 and row.page != sheet.rows[own].page:
            continue
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + longest) + 1):
                text = " ".join(w.text for w in words[start:end]).strip(EDGES)
                if _can_be(field, text, end - start):
                    yield Spot(tuple(words[start:end]), row.page, text, _signs(words, start, end, text, sheet, i, own))
                    if field in DATED:
                        break


def _can_be(field: str, text: str, size: int) -> bool:
    if field in DATED:
        return any(raw == text for first in (None, True) for _, raw in dates(text, first))
    joined = text.replace(" ", "")
    return len(joined) > 2 and looks_like_code(joined) and (size == 1 or len(joined) > 4)


def _signs(words: Sequence[Word], start: int, end: int, text: str, sheet: Sheet, i: int, own: int) -> dict[str, str]:
    """What words of a row show of their place: of a line in its table, or (`own` below 0) of the paper, whose sentences run over rows."""
    box, rows = box_of(words[start:end]), sheet.rows
    before = list(words[max(0, start - 3) : start])
    if not before and own < 0 and i > 0 and rows[i - 1].page == rows[i].page:
        before = rows[i - 1].words[-3:]
    elif before and own >= 0 and start == len(before):
        before = [*_ends_above(rows, i, box_of(before)), *before]  # a label that is broken in its cell
    lead: list[str] = []
    for word in reversed(before):
        if any(c.isdigit() for c in word.text):
            break
        lead = [*fold(word.text), *lead]
    return {
        "before": _sign(before[-1].text) if before else "^",
        "lead": " ".join(lead) or "-",
        "behind": _sign(words[end].text) if end < len(words) else "$",
        "head": _sign(words[0].text) if start else "^",
        "begins": str(not start or box.x0 - words[start - 1].x1 > GAP * rows[i].height),
        "ends": str(end == len(words) or words[end].x0 - box.x1 > GAP * rows[i].height),
        "above": _above(box.x0, box.x1, rows, i),
        "cell": _cell(box.x0, box.x1, sheet.found) if own >= 0 else "-",
        "left": f"{box.x0 / sheet.width:.4f}",
        "right": f"{box.x1 / sheet.width:.4f}",
        "top": "0" if own >= 0 else f"{box.top / sheet.height:.4f}",
        "place": str(start),
        "row": str(i - own) if own >= 0 else "0",
        "form": form_of(text),
        "shape": shape_of(text),
    }


def _ends_above(rows: Sequence[Row], i: int, label: Box) -> Sequence[Word]:
    """The last words of what stands in the row above, over a label."""
    above = rows[i - 1] if i > 0 and rows[i - 1].page == rows[i].page else None
    return next((c.words[-2:] for c in (above.chunks if above else ()) if c.x0 < label.x1 and label.x0 < c.x1), ())


def _sign(text: str) -> str:
    """A word as an anchor; one with digits by its shape only."""
    return shape_of(text) if any(c.isdigit() for c in text) else " ".join(fold(text)) or text


def _above(x0: float, x1: float, rows: Sequence[Row], i: int) -> str:
    """The words over a place in the nearest rows, without digits."""
    for row in reversed(rows[max(0, i - ABOVE) : i]):
        over = [c for c in row.chunks if row.page == rows[i].page and c.x0 < x1 and x0 < c.x1]
        if over and any(c.isdigit() for c in over[0].text):
            return "-"
        if over:
            return " ".join(over[0].folded[:3]) or "-"
    return "-"


def _cell(x0: float, x1: float, found: Found | None) -> str:
    """The role of the table's column at a place, or its label."""
    if found is None:
        return "-"
    roles = {k: role for role, k in found.roles.columns.items()}
    near = [(abs(c.x0 + c.x1 - x0 - x1), k) for k, c in enumerate(found.grid.columns) if c.x0 < x1 and x0 < c.x1]
    if not near:
        return "-"
    _, k = min(near)
    return " ".join(fold(found.grid.columns[k].label)) or roles.get(k, "-")


def agree(kind: str, taught: str, seen: str) -> bool:
    """Whether a sign is the taught one: edges a little off and words that a scan garbled count as well."""
    if kind in OFF:
        return abs(float(taught) - float(seen)) < OFF[kind]
    return taught == seen or (kind in WORDED and likeness(taught, seen) >= MISREAD)


def worth(fix: AnchorsFix, spot: Spot) -> float:
    """What the anchors say for a spot: the sum over kinds of what its sign is worth."""
    total = 0.0
    for kind in dict.fromkeys(a.kind for a in fix.anchors):
        mine = [a for a in fix.anchors if a.kind == kind]
        hits = [a.worth for a in mine if a.value != ANY and agree(kind, a.value, spot.signs[kind])]
        total += max(hits) if hits else sum(a.worth for a in mine if a.value == ANY)
    return total


def _forms(fix: AnchorsFix) -> list[str]:
    """How the taught values are written."""
    return [a.value for a in fix.anchors if a.kind == "form" and a.value != ANY]


def _labelled(fix: AnchorsFix, spot: Spot) -> bool:
    """Whether a spot bears, over it or before it, word for word a label that the taught values bore."""
    return any(
        a.kind in ("above", "lead") and a.worth > 0 and any(c.isalpha() for c in a.value) and a.value == spot.signs[a.kind]
        for a in fix.anchors
    )


# --- applying them --------------------------------------------------------------------------------------------------------------------


def anchored_field(field: str, fixes: Sequence[Fix], sheet: Sheet) -> Spot | None:
    """The place of a header field's value for which its anchors are worth most; None where nobody taught any, or none is worth enough.

    Where some of the places bear the taught label, the value is one of these: the others stand where the value was, as its neighbour does
    once a field is left out or a new one put in."""
    fix = next((f for f in fixes if isinstance(f, AnchorsFix) and f.field == field), None)
    if fix is None:
        return None
    every = list(spots(field, fix.words, sheet, range(len(sheet.rows))))
    labelled = [s for s in every if _labelled(fix, s)]
    best = max(labelled or every, key=lambda s: worth(fix, s), default=None)  # the first of equals
    return best if best and worth(fix, best) >= fix.least else None


def with_anchored(
    lines: tuple[OrderLine, ...], sheet: Sheet, fixes: Sequence[Fix], document: str, month_first: bool | None
) -> tuple[OrderLine, ...]:
    """The lines with the values that anchors know, each word given to the line and field for which it is worth most."""
    told = {FIELD_OF[f.field]: f for f in reversed(fixes) if isinstance(f, AnchorsFix) and f.field in FIELD_OF}
    if not told:
        return lines
    rated: list[tuple[float, int, str, Spot]] = []
    for k, (own, zone) in enumerate(zones(lines, sheet.rows)):
        for field, fix in told.items():
            for spot in spots(fix.field, fix.words, sheet, zone, own):
                if fix.field in (OURS, THEIRS) and gtin(spot.text) and spot.signs["form"] not in _forms(fix):
                    continue
                over = worth(fix, spot) - fix.least
                if over < 0 and _labelled(fix, spot):  # written in another way than its likes: its label says what it is
                    over = 0.0
                rated += [(over, k, field, spot)] if over >= 0 else []
    given: dict[tuple[int, str], Spot] = {}
    taken: set[tuple[int, float, float]] = set()
    for _, k, field, spot in sorted(rated, key=lambda r: (-r[0], r[1], r[2])):
        if (k, field) not in given and taken.isdisjoint(spot.keys):
            given[k, field] = spot
            taken |= spot.keys
    return tuple(
        _with({field: s for (j, field), s in given.items() if j == k}, line, told, document, month_first) for k, line in enumerate(lines)
    )


def _with(given: Mapping[str, Spot], line: OrderLine, told: Mapping[str, AnchorsFix], document: str, month_first: bool | None) -> OrderLine:
    """A line with the values that were found for it; what was read elsewhere as the same word gives way."""
    new: dict[str, Read[Any] | None] = {}
    for field, spot in given.items():
        value, confidence = _value(told[field], spot, month_first)
        own: Read[Any] | None = getattr(line, field)
        if own is not None and _plain(own.value) == _plain(value):
            continue
        where = Evidence(document, spot.page, box_of(spot.words), spot.text, Source.MEMORY)
        new[field] = Read(value, spot.text, confidence, where)
    said = {_plain(r.value) for r in new.values() if r}
    for other in ("our_code", "customer_code"):
        read: Read[str] | None = getattr(line, other)
        if other not in given and read is not None and _plain(read.value) in said:
            new[other] = None
    return replace(line, **new) if new else line


def _plain(value: Any) -> Any:
    return value if isinstance(value, date) else squashed(value)


def _value(fix: AnchorsFix, spot: Spot, month_first: bool | None) -> tuple[Any, float]:
    """The value of a spot and its confidence; a code that a scan misread as it is written in a taught form."""
    if fix.field in DATED:
        return next(d for first in (month_first, None, True) for d, raw in dates(spot.text, first) if raw == spot.text), SURE
    forms = _forms(fix)
    scanned = min(w.confidence for w in spot.words) < 1.0
    meant = next((m for form in forms if (m := _meant(spot.text, form))), "") if scanned and spot.signs["form"] not in forms else ""
    return (meant, MENDED) if meant else (spot.text, SURE)


def _meant(text: str, form: str) -> str:
    """A text that a scan misread as it is written in a form, or empty where no letters that look alike make it so."""
    if len(text) != len(form):
        return ""
    as_digit, as_letter = text.translate(AS_DIGIT), text.translate(AS_LETTER)
    meant = "".join(d if f == "9" else t if f in "Aa" else w for w, d, t, f in zip(text, as_digit, as_letter, form, strict=True))
    return meant if form_of(meant) == form else ""
