"""EDIFACT ORDERS, ORDCHG and REQOTE; other messages are known for what they are."""

from collections.abc import Sequence

from intake.structured.draft import Message, Pen, Unreadable
from intake.structured.segments import Segment, cut
from orders import DocumentKind, OrderLine, Party

KINDS = {
    "ORDERS": DocumentKind.ORDER,
    "ORDCHG": DocumentKind.ORDER_CHANGE,
    "REQOTE": DocumentKind.QUOTE_REQUEST,
    "ORDRSP": DocumentKind.ORDER_RESPONSE,
    "QUOTES": DocumentKind.QUOTATION,
    "DESADV": DocumentKind.DELIVERY_NOTE,
    "INVOIC": DocumentKind.INVOICE,
}
CHARSETS = {"UNOC": "latin-1", "UNOD": "iso8859-2", "UNOE": "iso8859-5", "UNOF": "iso8859-7", "UNOG": "iso8859-3", "UNOH": "iso8859-4"}
WANTED = ("2", "69", "64", "63", "10")
"""Delivery requested, promised, earliest, latest, shipment requested: the first that is there."""
CANCEL, CHANGES = "1", ("4", "5")


def read(raw: bytes, pen: Pen) -> list[Message]:
    """All messages of an interchange. Raises Unreadable where its envelope is broken."""
    segments = _segments(raw)
    head = segments[0] if segments else None
    if head is None or head.tag != "UNB":
        raise Unreadable("has no readable EDIFACT envelope (UNB): ask the sender to send it again.")
    pen.tests |= head.get(11) == "1"
    messages: list[Message] = []
    held: list[Segment] | None = None
    for segment in segments[1:]:
        if segment.tag == "UNH":
            if held is not None:
                break
            held = [segment]
        elif held is not None:
            held.append(segment)
            if segment.tag == "UNT":
                _counted(held, pen)
                messages.append(_message(held, pen))
                held = None
    if held is not None or not messages:
        raise Unreadable("breaks off in the middle of an EDIFACT message (no UNT): ask the sender to send it again.")
    last = segments[-1]
    if last.tag != "UNZ":
        pen.complaints.append("the interchange has no end (UNZ)")
    elif last.get(1).lstrip("0") != str(len(messages)):
        pen.complaints.append(f"the interchange says it holds {last.get(1) or 'no'} message(s) and holds {len(messages)}")
    return messages


def _segments(raw: bytes) -> list[Segment]:
    text = _decoded(raw.removeprefix(b"\xef\xbb\xbf").lstrip())
    component, element, release, end = ":", "+", "?", "'"
    if text.startswith("UNA") and len(text) >= 9:
        component, element, release, end = text[3], text[4], text[6], text[8]
        text = text[9:]
    if len({component, element, end}) < 3:
        raise Unreadable("names one character for two delimiters (UNA): ask the sender to send it again.")
    segments, _ = cut(text, end, element, component, release.strip())
    return segments


def _decoded(raw: bytes) -> str:
    """UTF-8 where the bytes are, else by the syntax identifier of the envelope."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        at = raw.find(b"UNO")
        return raw.decode(CHARSETS.get(raw[at : at + 4].decode("ascii", "replace"), "cp1252"), "replace")


def _counted(segments: Sequence[Segment], pen: Pen) -> None:
    said = segments[-1].get(1)
    if said.lstrip("0") != str(len(segments)):
        pen.complaints.append(f"message {segments[0].get(1)} says it has {said or 'no'} segments (UNT) and has {len(segments)}")
    if segments[0].get(1) != segments[-1].get(2):
        pen.complaints.append(f"message {segments[0].get(1)} ends as message {segments[-1].get(2) or 'without a number'}")


def _message(segments: Sequence[Segment], pen: Pen) -> Message:
    head, items, foot = _divided(segments)
    bgm = next((s for s in head if s.tag == "BGM"), Segment("BGM", ()))
    said = segments[0].get(2)
    kind = KINDS.get(said, DocumentKind.OTHER)
    if kind == DocumentKind.OTHER:
        pen.complaints.append(f"a message {said[:12]!r} is none that we know")
    elif kind in (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE):
        kind = DocumentKind.CANCELLATION if bgm.get(3) == CANCEL else kind
        kind = DocumentKind.ORDER_CHANGE if kind == DocumentKind.ORDER and bgm.get(3) in CHANGES else kind
    number = bgm.get(2)
    changes = kind in (DocumentKind.ORDER_CHANGE, DocumentKind.CANCELLATION)
    buyer = _party(head, "BY", pen)
    total = _first(foot, "MOA", ("86", "9", "39", "128", "77"))
    lines = [_line(item, k, pen) for k, item in enumerate(items, start=1)]
    stated = next((s.get(1, 1) for s in foot if s.tag == "CNT" and s.get(1) == "2"), "")
    if stated and stated.lstrip("0") != str(len(lines)):
        pen.complaints.append(f"order {number} says it has {stated} line(s) and has {len(lines)}")
    deleted = [f"Line {item[0].get(1)} is taken out of the order." for item in items if item[0].get(2) == "2"]
    return pen.message(
        kind,
        lines,
        number=number,
        reference=(_first(head, "RFF", ("ON", "PO", "CO")) or number) if changes else None,
        day=_day(head, ("137", "4"), pen, "the order date"),
        wanted=_day(head, WANTED, pen, "the delivery date"),
        buyer=buyer,
        seller=_party(head, "SU", pen) or _party(head, "SE", pen),
        ship_to=_party(head, "DP", pen) or _party(head, "ST", pen),
        currency=next((s.get(1, 1) for s in head if s.tag == "CUX"), ""),
        total=pen.number(total, "the total"),
        net=pen.number(_first(foot, "MOA", ("79", "125")), "the net total"),
        notes=_notes(head),
        remarks=deleted,
    )


def _divided(segments: Sequence[Segment]) -> tuple[list[Segment], list[list[Segment]], list[Segment]]:
    """Header, the lines from LIN to LIN, and the summary after UNS."""
    head: list[Segment] = []
    items: list[list[Segment]] = []
    foot: list[Segment] = []
    ended = False
    for segment in segments:
        ended = ended or (segment.tag == "UNS" and segment.get(1) != "D")
        if ended:
            foot.append(segment)
        elif segment.tag == "LIN":
            items.append([segment])
        else:
            (items[-1] if items else head).append(segment)
    return head, items, foot


def _line(item: Sequence[Segment], position: int, pen: Pen) -> OrderLine:
    lin = item[0]
    codes = {lin.get(3, 1): lin.get(3)} if lin.get(3) else {}
    for pia in (s for s in item if s.tag == "PIA"):
        for at in range(2, 7):
            if pia.get(at):
                codes.setdefault(pia.get(at, 1), pia.get(at))
    quantity = _by(item, "QTY", ("21", "1", "47", "12"))
    price = _by(item, "PRI", ("AAA", "AAB", "INV", "AAE", "CAL"))
    return pen.line(
        position,
        line_no=lin.get(1),
        customer_code=codes.get("IN") or codes.get("BP"),
        our_code=codes.get("SA") or codes.get("VN") or codes.get("VP"),
        gtin=codes.get("EN") or codes.get("SRV") or codes.get("UP") or codes.get("GTIN"),
        description=" ".join(f"{s.get(3, 3)} {s.get(3, 4)}".strip() for s in item if s.tag == "IMD").strip(),
        quantity=quantity.get(1, 1),
        unit=quantity.get(1, 2),
        price=price.get(1, 1),
        per=price.get(1, 4),
        amount=_first(item, "MOA", ("203", "66", "38")),
        wanted=_day(item, WANTED, pen, f"the delivery date of line {lin.get(1) or position}"),
    )


def _by(segments: Sequence[Segment], tag: str, qualifiers: Sequence[str]) -> Segment:
    """The segment of the first qualifier that is there."""
    hits = {s.get(1): s for s in reversed(segments) if s.tag == tag}
    return next((hits[q] for q in qualifiers if q in hits), Segment(tag, ()))


def _first(segments: Sequence[Segment], tag: str, qualifiers: Sequence[str]) -> str:
    return _by(segments, tag, qualifiers).get(1, 1)


def _day(segments: Sequence[Segment], qualifiers: Sequence[str], pen: Pen, what: str):  # type: ignore[no-untyped-def]
    found = _by(segments, "DTM", qualifiers)
    return pen.day(found.get(1, 1), what, found.get(1, 2))


def _notes(head: Sequence[Segment]) -> list[str]:
    return [" ".join(s.get(4, at) for at in range(5)) for s in head if s.tag == "FTX"]


def _party(head: Sequence[Segment], role: str, pen: Pen) -> Party | None:
    """NAD with a name and an address of its own, else with lines of free text; RFF+VA behind it is its VAT number."""
    at = next((k for k, s in enumerate(head) if s.tag == "NAD" and s.get(1) == role), None)
    if at is None:
        return None
    nad, group = head[at], []
    for segment in head[at + 1 :]:
        if segment.tag == "NAD":
            break
        group.append(segment)
    free = [nad.get(3, k) for k in range(5)]
    return pen.party(
        " ".join(x for x in (nad.get(4, 0), nad.get(4, 1)) if x) or free[0],
        ref="" if nad.get(2, 2) == "92" else nad.get(2),
        street=" ".join(x for x in (nad.get(5, k) for k in range(4)) if x) or free[1],
        zip=nad.get(8),
        city=nad.get(6),
        country=nad.get(9),
        vat=_first(group, "RFF", ("VA",)),
        phone=next((s.get(1) for s in group if s.tag == "COM" and s.get(1, 1) == "TE"), ""),
        email=next((s.get(1) for s in group if s.tag == "COM" and s.get(1, 1) == "EM"), ""),
    )
