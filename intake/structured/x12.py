"""ANSI ASC X12 850 (purchase order) and 860 (change): the ISA segment names its own separators by place."""

from collections.abc import Iterator
from dataclasses import replace

from intake.structured.draft import Draft, Item
from intake.structured.xml import Unreadable
from orders import DocumentKind, Party

KINDS = {
    "850": DocumentKind.ORDER,
    "860": DocumentKind.ORDER_CHANGE,
    "840": DocumentKind.QUOTE_REQUEST,
    "810": DocumentKind.INVOICE,
    "856": DocumentKind.DELIVERY_NOTE,
}
PARTIES = {"BY": "buyer", "BT": "buyer", "SO": "buyer", "ST": "ship_to", "SE": "seller", "VN": "seller", "SU": "seller", "SF": "seller"}
CODES = {
    "BP": "buyer",
    "IN": "buyer",
    "VP": "seller",
    "VN": "seller",
    "VC": "seller",
    "SK": "seller",
    "UP": "gtin",
    "UK": "gtin",
    "EN": "gtin",
    "UA": "gtin",
}
"""X12 235: whose number a product number is"""


def read(raw: bytes) -> tuple[list[Draft], list[str]]:
    """(the transactions of an interchange, what is wrong with it in ends of sentences). Raises Unreadable where there is none."""
    text = raw.decode("utf-8-sig", "replace").lstrip()
    drafts: list[Draft] = []
    faults: list[str] = []
    transaction: list[list[str]] = []
    for segment in _segments(text):
        if segment[0] == "ST" and len(segment) > 1:
            transaction = [segment]
        elif transaction:
            transaction.append(segment)
            if segment[0] == "SE":
                faults += _counted(transaction)
                drafts.append(_order(transaction))
                transaction = []
    if transaction:
        faults.append("breaks off inside a transaction: ask the sender to send it again")
        drafts.append(_order(transaction))
    if not drafts:
        raise Unreadable("holds no X12 transaction")
    return drafts, faults


def _segments(text: str) -> Iterator[list[str]]:
    if not text.startswith("ISA") or len(text) < 106:
        raise Unreadable("has no whole ISA segment")
    element, end = text[3], text[105]
    for segment in text.split(end):
        parts = [p.strip() for p in segment.strip().split(element)]
        if parts[0]:
            yield parts


def _counted(transaction: list[list[str]]) -> list[str]:
    said = _at(transaction[-1], 1)
    if said.isdigit() and int(said) < len(transaction) - 1:
        return [f"says that a transaction has {said} segments and has {len(transaction)}: compare it with the sender's order"]
    lines = sum(s[0] in ("PO1", "POC") for s in transaction)
    total = next((_at(s, 1) for s in transaction if s[0] == "CTT"), "")
    if total.isdigit() and int(total) != lines:
        return [f"says that it has {total} lines and has {lines}: something may be missing, compare it with the sender's order"]
    return []


def _at(segment: list[str], place: int) -> str:
    return segment[place] if place < len(segment) else ""


def _order(transaction: list[list[str]]) -> Draft:
    draft = Draft(kind=KINDS.get(_at(transaction[0], 1), DocumentKind.OTHER))
    item: Item | None = None
    party = ""
    for s in transaction[1:]:
        match s[0]:
            case "BEG":
                draft.number, draft.ordered = _at(s, 3), _at(s, 5)
                if _at(s, 1) == "01":
                    draft.kind = DocumentKind.CANCELLATION
            case "BCH":
                draft.number = draft.references = _at(s, 3)
                draft.ordered = _at(s, 6)
                if _at(s, 1) == "01":
                    draft.kind = DocumentKind.CANCELLATION
            case "CUR":
                draft.currency = _at(s, 2)
            case "DTM" if _at(s, 1) in ("002", "010", "106", "077"):
                if item:
                    item.wanted = item.wanted or _at(s, 2)
                else:
                    draft.wanted = draft.wanted or _at(s, 2)
            case "N1":
                party = PARTIES.get(_at(s, 1), "") if item is None else ""
                if party and getattr(draft, party) is None:
                    setattr(draft, party, Party(name=_at(s, 2) or _at(s, 4), ref=_at(s, 4), confidence=0.99))
            case "N3" | "N4" if party:
                _address(s, draft, party)
            case "PO1" | "POC":
                item = _item(s)
                draft.items.append(item)
            case "PID" if item and not item.description:
                item.description = _at(s, 5)
            case "CTT":
                item = None
            case "AMT" if _at(s, 1) in ("TT", "GV"):
                if item:
                    item.amount = _at(s, 2)
                else:
                    draft.total = _at(s, 2)
            case "MSG" | "NTE" if item is None:
                draft.notes.append(_at(s, 1) if s[0] == "MSG" else _at(s, 2))
            case _:
                pass
    if draft.buyer is None:  # who is shipped to is the buyer where nobody else is named
        draft.buyer = draft.ship_to
    return draft


def _item(s: list[str]) -> Item:
    shift = 0 if s[0] == "PO1" else 2
    price_at = 4 + (shift if shift else 0)
    item = Item(line_no=_at(s, 1), quantity=_at(s, 2 + (1 if shift else 0)), unit=_at(s, 3 + shift), price=_at(s, price_at))
    if _at(s, price_at + 1) in ("PH", "HP"):
        item.price_per = "100"
    elif _at(s, price_at + 1) in ("TP", "PT"):
        item.price_per = "1000"
    for at in range(price_at + 2, len(s) - 1, 2):
        match CODES.get(s[at]):
            case "buyer":
                item.buyer_code = item.buyer_code or s[at + 1]
            case "seller":
                item.seller_code = item.seller_code or s[at + 1]
            case "gtin":
                item.gtin = item.gtin or s[at + 1]
            case _:
                pass
    return item


def _address(s: list[str], draft: Draft, party: str) -> None:
    held: Party = getattr(draft, party)
    if s[0] == "N3":
        setattr(draft, party, replace(held, street=" ".join(x for x in s[1:3] if x)))
    else:
        setattr(draft, party, replace(held, city=_at(s, 1), zip=_at(s, 3), country=_at(s, 4)))
