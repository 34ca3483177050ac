"""UN/EDIFACT ORDERS and ORDCHG (D.93A to D.01B, EANCOM): segments by ISO 9735, values by their qualifiers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from intake.structured.draft import Draft, Item
from intake.structured.xml import Unreadable
from orders import DocumentKind, Party

CHARSETS = {
    "UNOA": "ascii",
    "UNOB": "ascii",
    "UNOC": "latin-1",
    "UNOD": "iso8859-2",
    "UNOE": "iso8859-5",
    "UNOF": "iso8859-7",
    "UNOY": "utf-8",
    "UNOW": "utf-8",
}
KINDS = {
    "ORDERS": DocumentKind.ORDER,
    "ORDCHG": DocumentKind.ORDER_CHANGE,
    "REQOTE": DocumentKind.QUOTE_REQUEST,
    "ORDRSP": DocumentKind.ORDER_RESPONSE,
}
OTHERS = {"INVOIC": DocumentKind.INVOICE, "DESADV": DocumentKind.DELIVERY_NOTE}
FORMATS = {
    "102": r"(\d{4})(\d{2})(\d{2})$",
    "203": r"(\d{4})(\d{2})(\d{2})\d{4}",
    "204": r"(\d{4})(\d{2})(\d{2})\d{6}",
    "101": r"(\d{2})(\d{2})(\d{2})$",
}
"""UNTDID 2379, of which days are read"""
WANTED = ("2", "63", "64", "69", "76", "10", "17")
"""UNTDID 2005: requested, latest, earliest, promised deliveries"""
PARTIES = {"BY": "buyer", "OB": "buyer", "SU": "seller", "SE": "seller", "DP": "ship_to", "ST": "ship_to", "CN": "ship_to", "UC": "ship_to"}


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment: `parts[element][component]`."""

    tag: str
    parts: tuple[tuple[str, ...], ...]

    def get(self, element: int, component: int = 0) -> str:
        """A component by its place, elements from 1; empty where it is left out."""
        at = element - 1
        return self.parts[at][component].strip() if at < len(self.parts) and component < len(self.parts[at]) else ""


def read(raw: bytes) -> tuple[list[Draft], list[str]]:
    """(the messages of an interchange, what is wrong with it in ends of sentences). Raises Unreadable where there is no message."""
    segments = list(_segments(_text(raw)))
    drafts: list[Draft] = []
    faults: list[str] = []
    message: list[Segment] = []
    for segment in segments:
        if segment.tag == "UNH":
            message = [segment]
        elif message:
            message.append(segment)
            if segment.tag == "UNT":
                faults += _counted(message)
                drafts.append(_message(message))
                message = []
    if message:
        faults.append("breaks off inside a message: ask the sender to send it again")
        drafts.append(_message(message))
    if not drafts:
        raise Unreadable("holds no EDIFACT message")
    return drafts, faults


def _text(raw: bytes) -> str:
    syntax = re.search(rb"UNB.(UNO[A-Z])", raw[:200])
    charset = CHARSETS.get(syntax[1].decode(), "latin-1") if syntax else "utf-8"
    for name in (charset, "utf-8", "latin-1"):
        try:
            return raw.decode(name)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _segments(text: str) -> Iterator[Segment]:
    """The segments; the service string advice (UNA) names the separators, "?" frees the sign behind it."""
    component, element, release, end = ":", "+", "?", "'"
    text = text.lstrip("\ufeff \r\n\t")
    if text.startswith("UNA") and len(text) >= 9:
        component, element, release, end, text = text[3], text[4], text[6], text[8], text[9:]
    elements: list[list[str]] = [[""]]
    freed = False
    for char in text:
        if freed:
            elements[-1][-1] += char
            freed = False
        elif char == release and release != " ":
            freed = True
        elif char == end:
            yield from _segment(elements)
            elements = [[""]]
        elif char == element:
            elements.append([""])
        elif char == component:
            elements[-1].append("")
        elif char not in "\r\n":
            elements[-1][-1] += char
    yield from _segment(elements)


def _segment(elements: list[list[str]]) -> Iterator[Segment]:
    tag = elements[0][0].strip()
    if tag:
        yield Segment(tag, tuple(tuple(e) for e in elements[1:]))


def _counted(message: list[Segment]) -> list[str]:
    """UNT says how many segments a message has; another count means that some were lost."""
    said = message[-1].get(1)
    if said.isdigit() and int(said) != len(message):
        return [f"says that it has {said} segments and has {len(message)}: something may be missing, compare it with the sender's order"]
    return []


def _message(message: list[Segment]) -> Draft:
    what = message[0].get(2)
    draft = Draft(kind=KINDS.get(what) or OTHERS.get(what, DocumentKind.OTHER))
    item: Item | None = None
    party = ""
    for s in message[1:]:
        match s.tag:
            case "BGM":
                draft.number = s.get(2) or s.get(2, 0)
                if s.get(3) == "1":
                    draft.kind = DocumentKind.CANCELLATION
                elif s.get(3) in ("4", "5") and draft.kind == DocumentKind.ORDER:
                    draft.kind = DocumentKind.ORDER_CHANGE
            case "DTM":
                _date(s, draft, item)
            case "RFF" if s.get(1) in ("ON", "CO") and not item:
                draft.references = s.get(1, 1)
            case "NAD" if not item:
                party = PARTIES.get(s.get(1), "")
                if party and getattr(draft, party) is None:
                    setattr(draft, party, _party(s))
            case "COM" | "RFF" if party and not item:
                _more(s, draft, party)
            case "CUX" if not item:
                draft.currency = s.get(1, 1)
            case "FTX" if not item:
                draft.notes.append(" ".join(x for x in (s.parts[3] if len(s.parts) > 3 else ()) if x))
            case "LIN":
                item = Item(line_no=s.get(1), gtin=s.get(3) if s.get(3, 1) in ("EN", "SRV", "EAN", "UP") else "")
                if s.get(3, 1) in ("SA", "VN"):
                    item.seller_code = s.get(3)
                elif s.get(3, 1) in ("IN", "BP"):
                    item.buyer_code = s.get(3)
                draft.items.append(item)
            case "UNS":
                item = None
            case "MOA" if not item and s.get(1) in ("86", "128", "9", "77"):
                draft.total = s.get(1, 1)
            case _:
                if item:
                    _detail(s, item)
    return draft


def _date(s: Segment, draft: Draft, item: Item | None) -> None:
    pattern = FORMATS.get(s.get(1, 2))
    hit = re.match(pattern, s.get(1, 1)) if pattern else None
    day = "".join(hit.groups()) if hit else ""
    if item and s.get(1) in WANTED:
        item.wanted = item.wanted or day
    elif not item and s.get(1) in ("137", "4"):
        draft.ordered = draft.ordered or day
    elif not item and s.get(1) in WANTED:
        draft.wanted = draft.wanted or day


def _detail(s: Segment, item: Item) -> None:
    match s.tag:
        case "PIA":
            for element in s.parts[1:]:
                code, kind = element[0].strip(), element[1].strip() if len(element) > 1 else ""
                if kind in ("SA", "VN", "MF"):
                    item.seller_code = item.seller_code or code
                elif kind in ("IN", "BP"):
                    item.buyer_code = item.buyer_code or code
                elif kind in ("EN", "SRV"):
                    item.gtin = item.gtin or code
        case "IMD":
            said = " ".join(x.strip() for x in (s.parts[2][3:] if len(s.parts) > 2 else ()) if x.strip())
            item.description = " ".join(x for x in (item.description, said) if x)
        case "QTY" if s.get(1) in ("21", "1", "145") and not item.quantity:
            item.quantity, item.unit = s.get(1, 1), s.get(1, 2)
        case "PRI" if s.get(1) in ("AAA", "CAL", "AAB", "INF", "NTP") and not item.price:
            item.price, item.price_per = s.get(1, 1), s.get(1, 4)
        case "MOA" if s.get(1) in ("203", "66", "128"):
            item.amount = item.amount or s.get(1, 1)
        case _:
            pass


def _party(s: Segment) -> Party:
    """NAD: number, name (structured or as free lines), street, city, postcode, country."""
    name = " ".join(x.strip() for x in (s.parts[3] if len(s.parts) > 3 else ()) if x.strip())
    free = [x.strip() for x in (s.parts[2] if len(s.parts) > 2 else ()) if x.strip()]
    street = " ".join(x.strip() for x in (s.parts[4] if len(s.parts) > 4 else ()) if x.strip())
    return Party(
        name=name or (free[0] if free else s.get(2)),
        street=street or (free[1] if len(free) > 1 else ""),
        zip=s.get(8),
        city=s.get(6),
        country=s.get(9),
        ref=s.get(2),
        confidence=0.99,
    )


def _more(s: Segment, draft: Draft, party: str) -> None:
    held: Party = getattr(draft, party)
    if s.tag == "RFF" and s.get(1) == "VA":
        setattr(draft, party, replace(held, vat=s.get(1, 1)))
    elif s.tag == "COM" and s.get(1, 1) == "EM":
        setattr(draft, party, replace(held, email=s.get(1)))
    elif s.tag == "COM" and s.get(1, 1) == "TE":
        setattr(draft, party, replace(held, phone=s.get(1)))
