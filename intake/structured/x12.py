"""X12 850 purchase orders; other transaction sets are known for what they are."""

from collections.abc import Sequence

from intake.documents import text_of
from intake.structured.draft import UNITS, Message, Pen, Unreadable
from intake.structured.segments import Segment, cut
from orders import DocumentKind, OrderLine, Party

SETS = {
    "850": DocumentKind.ORDER,
    "840": DocumentKind.QUOTE_REQUEST,
    "860": DocumentKind.ORDER_CHANGE,
    "843": DocumentKind.QUOTATION,
    "855": DocumentKind.ORDER_RESPONSE,
    "865": DocumentKind.ORDER_RESPONSE,
    "856": DocumentKind.DELIVERY_NOTE,
    "810": DocumentKind.INVOICE,
}
PURPOSES = {
    "01": DocumentKind.CANCELLATION,
    "03": DocumentKind.CANCELLATION,
    "04": DocumentKind.ORDER_CHANGE,
}
X12_UNITS = {**UNITS, "ST": "set", "CA": "case", "LT": "l", "MR": "m", "HC": "hundred", "TH": "thousand", "RL": "roll", "PH": "pack"}
PRICE_BASES = {"HP": "100", "HU": "100", "TP": "1000", "TH": "1000"}
BUYERS, OURS, GTINS = ("BP", "IN", "PI", "SK"), ("VP", "VN", "VC"), ("EN", "UP", "UK", "UI", "UA", "EO")
WANTED = ("002", "106", "010", "063", "074")


def read(raw: bytes, pen: Pen) -> list[Message]:
    """All orders of an interchange. Raises Unreadable where its envelope is broken."""
    segments = _segments(text_of(raw).lstrip("\ufeff \t\r\n\0"))
    pen.tests |= segments[0].get(15) == "T"
    messages: list[Message] = []
    held: list[Segment] | None = None
    for segment in segments:
        if segment.tag == "ST":
            if held is not None:
                break
            held = [segment]
        elif held is not None:
            held.append(segment)
            if segment.tag == "SE":
                messages.append(_message(held, pen))
                held = None
    if held is not None or not messages:
        raise Unreadable("breaks off in the middle of an X12 order (no SE): ask the sender to send it again.")
    if segments[-1].tag != "IEA":
        pen.complaints.append("the interchange has no end (IEA)")
    elif segments[-1].get(2) != segments[0].get(13):
        pen.complaints.append("the interchange ends with another number than it begins with")
    return messages


def _segments(text: str) -> list[Segment]:
    """The delimiters stand at fixed places of ISA; where its fields have other widths, after its sixteenth element."""
    element = text[3:4]
    ends = [at for at, char in enumerate(text[:250]) if char == element]
    if not text.startswith("ISA") or len(ends) < 16 or element.isalnum() or len(text) < ends[15] + 3:
        raise Unreadable("has no readable X12 envelope (ISA): ask the sender to send it again.")
    component, end = text[ends[15] + 1], text[ends[15] + 2]
    if end == "\r" and text[ends[15] + 3 : ends[15] + 4] == "\n":
        end, text = "\n", text.replace("\r\n", "\n")
    if len({element, component, end}) < 3:
        raise Unreadable("names one character for two delimiters (ISA): ask the sender to send it again.")
    head = [*text[: ends[15]].split(element)[1:], ""]
    segments, _ = cut(text[ends[15] + 3 :], end, element, component)
    return [Segment("ISA", tuple((x,) for x in head)), *segments]


def _message(segments: Sequence[Segment], pen: Pen) -> Message:
    said = segments[0].get(1)
    kind = SETS.get(said, DocumentKind.OTHER)
    if kind == DocumentKind.OTHER:
        pen.complaints.append(f"a transaction set {said[:8]!r} is none that we know")
    _counted(segments, pen)
    head, items = _divided(segments)
    start = next((s for s in head if s.tag in ("BEG", "BCH", "BQT")), Segment("BEG", ()))
    if kind == DocumentKind.ORDER:
        kind = PURPOSES.get(start.get(1), kind)
    elif kind == DocumentKind.ORDER_CHANGE and start.get(1) == "01":
        kind = DocumentKind.CANCELLATION
    number, day = (start.get(2), start.get(3)) if start.tag == "BQT" else (start.get(3), start.get(6 if start.tag == "BCH" else 5))
    foot = [s for item in items for s in item if s.tag in ("CTT", "AMT")] if items else []
    count = next((s.get(1) for s in segments if s.tag == "CTT"), "")
    if count and count.lstrip("0") != str(len(items)):
        pen.complaints.append(f"order {number} says it has {count} line(s) (CTT) and has {len(items)}")
    total = next((s.get(2) for s in [*head, *foot] if s.tag == "AMT" and s.get(1) in ("TT", "T")), "")
    return pen.message(
        kind,
        [_line(item, k, pen) for k, item in enumerate(items, start=1)],
        number=number,
        reference=number if kind in (DocumentKind.ORDER_CHANGE, DocumentKind.CANCELLATION) else None,
        day=pen.day(day, "the order date"),
        wanted=_wanted(head, pen, "the delivery date"),
        buyer=_party(head, ("BY", "BT", "LW"), pen),
        seller=_party(head, ("SE", "SU", "VN", "SF"), pen),
        ship_to=_party(head, ("ST",), pen),
        currency=next((s.get(2) for s in head if s.tag == "CUR"), ""),
        total=pen.number(total, "the total"),
        notes=[s.get(1) for s in head if s.tag == "MSG"],
    )


def _counted(segments: Sequence[Segment], pen: Pen) -> None:
    said = segments[-1].get(1)
    if said.lstrip("0") != str(len(segments)):
        pen.complaints.append(f"order {segments[0].get(2)} says it has {said or 'no'} segments (SE) and has {len(segments)}")


def _divided(segments: Sequence[Segment]) -> tuple[list[Segment], list[list[Segment]]]:
    head: list[Segment] = []
    items: list[list[Segment]] = []
    for segment in segments:
        if segment.tag in ("PO1", "POC"):
            items.append([segment])
        else:
            (items[-1] if items else head).append(segment)
    return head, items


def _line(item: Sequence[Segment], position: int, pen: Pen) -> OrderLine:
    """PO1: number, quantity, unit, price, its base, then pairs of qualifier and code; a change (POC) has two elements more."""
    first = item[0]
    more = 2 if first.tag == "POC" else 0
    count, unit, price, base = 2 + (more and 1), 3 + more, 4 + more, 5 + more
    codes: dict[str, str] = {}
    for at in range(base + 1, len(first.elements), 2):
        if first.get(at + 1):
            codes.setdefault(first.get(at), first.get(at + 1))

    def code(qualifiers: Sequence[str]) -> str:
        return next((codes[q] for q in qualifiers if q in codes), "")

    number = first.get(1)
    return pen.line(
        position,
        line_no=number,
        customer_code=code(BUYERS),
        our_code=code(OURS),
        gtin=code(GTINS),
        description=" ".join(s.get(5) for s in item if s.tag == "PID"),
        quantity=first.get(count),
        unit=first.get(unit),
        price=first.get(price),
        per=PRICE_BASES.get(first.get(base)),
        wanted=_wanted(item, pen, f"the delivery date of line {number or position}"),
        units=X12_UNITS,
    )


def _wanted(segments: Sequence[Segment], pen: Pen, what: str):  # type: ignore[no-untyped-def]
    days = {s.get(1): s.get(2) for s in reversed(segments) if s.tag == "DTM"}
    return pen.day(next((days[q] for q in WANTED if q in days), ""), what)


def _party(head: Sequence[Segment], roles: Sequence[str], pen: Pen) -> Party | None:
    """N1 with the N2, N3, N4 behind it. A number that the buyer gave (92) is none of ours."""
    starts = {s.get(1): k for k, s in reversed(list(enumerate(head))) if s.tag == "N1"}
    at = next((starts[role] for role in roles if role in starts), None)
    if at is None:
        return None
    first, told = head[at], {}
    for segment in head[at + 1 :]:
        if segment.tag == "N1":
            break
        told.setdefault(segment.tag, segment)
    empty = Segment("", ())
    street, place, contact = (told.get(tag, empty) for tag in ("N3", "N4", "PER"))
    reach = {contact.get(k): contact.get(k + 1) for k in (3, 5, 7)}
    return pen.party(
        first.get(2),
        ref="" if first.get(3) == "92" else first.get(4),
        street=street.get(1),
        zip=place.get(3),
        city=place.get(1),
        country=place.get(4),
        phone=reach.get("TE", ""),
        email=reach.get("EM", ""),
    )
