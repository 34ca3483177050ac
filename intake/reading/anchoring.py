"""Which anchors the values of a corrected order's lines share, and what each is worth."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from math import log
from statistics import median
from typing import Any

from intake.pages.page import Page
from intake.reading.anchors import ANY, DATED, FIELD_OF, Sheet, Spot, agree, spots, worth, zones
from intake.reading.document import understand
from intake.reading.labels import GTIN
from intake.reading.memory import Anchor, AnchorsFix, LayoutMemory
from intake.reading.placing import Candidate
from intake.reading.spoken import SPOKEN, spoken
from intake.reading.values import dates, squashed
from orders import Order

LASTING = {
    "before": 0.9, "lead": 0.9, "behind": 0.8, "head": 0.9, "begins": 0.9, "ends": 0.9, "above": 0.9, "cell": 0.9, "left": 0.7,
    "right": 0.7, "top": 0.5, "place": 0.7, "row": 0.8, "form": 0.7, "shape": 0.8,
}  # fmt: skip
"""How likely a sign that all values of one document show is to be shown by a value of the next one."""
FEW = 4
"""Values of one kind of anchor that are kept."""
HARDLY = 0.3
"""Worth below which an anchor says nothing."""
LEAST, LOW = 1.0, 0.35
"""The worth from which a word is the value, at least; and where between the other words' most and the values' least it lies."""
MOSTLY = 0.7
"""Share of the values that show what people are told of them."""
ROUNDS = 3


def anchor_candidates(
    pages: Sequence[Page], order: Order, layouts: Sequence[LayoutMemory], fields: Collection[str],
    wanted: Sequence[tuple[int, Mapping[str, Any]]],
) -> list[Candidate]:  # fmt: skip
    """How the values of fields are known again in the lines of an order, as it is read under these memories. `wanted` are the values
    (field -> value) of its lines, each with the line's place among those read."""
    sheet, candidates = _sheet(pages, layouts), list[Candidate]()
    areas = zones(order.lines, sheet.rows)
    for role, field in FIELD_OF.items():
        values = [(k, line[field]) for k, line in wanted if field in line and field in fields]
        longest = _longest(role, [v for _, v in values])
        every = [list(spots(role, longest, sheet, zone, own)) for own, zone in areas] if values else []
        right = [hits for k, value in values if (hits := [s for s in every[k] if _is(value, s.text)])]
        if right and 2 * len(right) >= len(values):
            fix, picks = _anchors(role, longest, right, every)
            candidates.append(Candidate((fix,), _told(role, fix, picks)))
    return candidates


def field_anchors(pages: Sequence[Page], field: str, target: Any, layouts: Sequence[LayoutMemory]) -> Candidate | None:
    """How a header field's value is known again wherever it stands; None where it does not stand on the first page."""
    sheet = _sheet(pages, layouts)
    longest = _longest(field, [target])
    every = list(spots(field, longest, sheet, range(len(sheet.rows))))
    right = [s for s in every if _is(target, s.text)]
    if not right:
        return None
    fix, picks = _anchors(field, longest, [right], [every])
    return Candidate((fix,), _told(field, fix, picks))


def _sheet(pages: Sequence[Page], layouts: Sequence[LayoutMemory]) -> Sheet:
    seen = understand(pages, layouts)
    return Sheet(seen.every, seen.found, pages[0].width, pages[0].height)


def _longest(field: str, values: Sequence[Any]) -> int:
    """Of how many words a value may be."""
    return 5 if field in DATED else 1 if field == GTIN else max((len(str(v).split()) for v in values), default=1)


def _anchors(field: str, longest: int, right: Sequence[Sequence[Spot]], every: Sequence[Sequence[Spot]]) -> tuple[AnchorsFix, list[Spot]]:
    """The anchors of values that stand at one of these spots each, and the spots that are most alike."""
    usual = Counter(row for hits in right for row in {s.signs["row"] for s in hits})
    picks = [hits[0] for hits in right if len(hits) == 1] or [max(hits, key=lambda s: usual[s.signs["row"]]) for hits in right]
    fix = _weighed(field, longest, picks, every)
    for _ in range(ROUNDS):
        picks = [max(hits, key=lambda s: worth(fix, s)) for hits in right]
        fix = _weighed(field, longest, picks, every)
    return fix, picks


def _is(value: Any, text: str) -> bool:
    if isinstance(value, date):
        return any(d == value for first in (None, True) for d, _ in dates(text, first))
    return squashed(text) == squashed(str(value))


def _weighed(field: str, longest: int, picks: Sequence[Spot], every: Sequence[Sequence[Spot]]) -> AnchorsFix:
    """The anchors of these spots against all others of their zones."""
    picked = {id(s) for s in picks}
    keys = {key for s in picks for key in s.keys}
    others = [
        s for some in every for s in some if id(s) not in picked
    ]  # a value that a neighbour's zone holds, too, is none of the neighbour
    anchors: list[Anchor] = []
    for kind, lasting in LASTING.items():
        anchors += _of_kind(kind, lasting, [s.signs[kind] for s in picks], [s.signs[kind] for s in others])
    fix = AnchorsFix(field, tuple(anchors), 0.0, longest)
    low = min(worth(fix, s) for s in picks)
    high = max((worth(fix, s) for s in others if keys.isdisjoint(s.keys)), default=0.0)
    usual = median(worth(fix, s) for s in picks)
    least = high + LOW * (low - high) if high < low else LOW * usual
    return AnchorsFix(field, tuple(anchors), round(max(LEAST, min(least, LOW * usual + max(high, 0.0))), 2), longest)


def _of_kind(kind: str, lasting: float, mine: Sequence[str], others: Sequence[str]) -> list[Anchor]:
    """The anchors of one kind: the values that stand out, and what it is worth to show none of them."""
    groups: Counter[str] = Counter()
    for sign in mine:
        groups[next((known for known in groups if agree(kind, known, sign)), sign)] += 1
    kept = [(value, n) for value, n in groups.most_common(FEW) if n > len(mine) / 5]
    found: list[Anchor] = []
    shown = seen = 0.0
    for value, n in kept:
        p = lasting * n / len(mine)
        q = (sum(agree(kind, value, o) for o in others) + 0.3) / (len(others) + 1)
        shown, seen = shown + p, seen + q
        found.append(Anchor(kind, value, round(log(p / q), 2)))
    absent = round(log(max(1 - shown, 0.05) / max(1 - seen, 0.05)), 2)
    found.append(Anchor(kind, ANY, min(absent, 0.0)))
    return found if any(abs(a.worth) > HARDLY for a in found) else []


def _told(field: str, fix: AnchorsFix, picks: Sequence[Spot]) -> str:
    """The anchors in words, the strongest that people can see."""
    ways = {"lead": "behind “{}”", "above": "below “{}”", "head": "in the row that begins with “{}”"}
    told = [a for a in fix.anchors if a.kind in ways and a.worth > 1 and a.value not in (ANY, "-", "^", "$")]
    shared = [a for a in told if sum(agree(a.kind, a.value, s.signs[a.kind]) for s in picks) >= MOSTLY * len(picks)]
    strong = sorted((a for a in shared if not any(c.isdigit() for c in a.value)), key=lambda a: -a.worth)
    places = [ways[a.kind].format(spoken(a.value)) for a in strong][:1]
    sample = f"like “{picks[0].text}”"
    stands = f"stands {places[0]}" if places else "is known by its place"
    return f"{SPOKEN[field]} {stands}, written {sample}"
