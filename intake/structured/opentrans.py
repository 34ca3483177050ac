"""openTRANS 1.0 and 2.1: ORDER, ORDERCHANGE, RFQ; 2.1 takes many elements from BMEcat."""

from intake.structured.draft import Message, Pen
from intake.structured.xml import Element, at, every, local, text
from orders import DocumentKind, OrderLine, Party

KINDS = {
    "ORDER": DocumentKind.ORDER,
    "ORDERCHANGE": DocumentKind.ORDER_CHANGE,
    "RFQ": DocumentKind.QUOTE_REQUEST,
    "ORDERRESPONSE": DocumentKind.ORDER_RESPONSE,
    "QUOTATION": DocumentKind.QUOTATION,
    "DISPATCHNOTIFICATION": DocumentKind.DELIVERY_NOTE,
    "INVOICE": DocumentKind.INVOICE,
}
BUYER_CODES, OUR_CODES = ("BUYER_PID", "BUYER_AID"), ("SUPPLIER_PID", "SUPPLIER_AID")
GTINS = ("INTERNATIONAL_PID", "INTERNATIONAL_AID", "EAN")
ROLES = {"buyer": "BUYER", "supplier": "SUPPLIER", "delivery": "SHIPMENT"}
"""Roles of parties in 2.1 and the elements that stand for them in 1.0."""


def read(root: Element, pen: Pen) -> list[Message]:
    """The one message of an openTRANS document."""
    name = local(root)
    info, sums = at(root, f"{name}_HEADER/{name}_INFO"), at(root, f"{name}_SUMMARY")
    lines = [_line(node, k, pen) for k, node in enumerate(every(root, f"{name}_ITEM_LIST/{name}_ITEM"), start=1)]
    stated = text(sums, "TOTAL_ITEM_NUM")
    if stated and stated.lstrip("0") != str(len(lines)):
        pen.complaints.append(f"it says it has {stated[:12]} line(s) and has {len(lines)}")
    kind, number = KINDS[name], text(info, f"{name}_ID", "ORDER_ID")
    return [
        pen.message(
            kind,
            lines,
            number=number,
            reference=text(info, "ORDER_ID", "ORDER_REFERENCE/ORDER_ID") if kind == DocumentKind.ORDER_CHANGE else None,
            day=pen.day(text(info, f"{name}_DATE"), "the order date"),
            wanted=pen.day(_wanted(info), "the delivery date"),
            buyer=_party(info, "buyer", pen),
            seller=_party(info, "supplier", pen),
            ship_to=_party(info, "delivery", pen),
            currency=text(info, "CURRENCY", "PRICE_CURRENCY"),
            total=pen.number(text(sums, "TOTAL_AMOUNT"), "the total"),
            notes=[text(node) for node in every(info, "REMARK|REMARKS")],
        )
    ]


def _wanted(node: Element | None) -> str:
    return text(node, "DELIVERY_DATE/DELIVERY_END_DATE", "DELIVERY_DATE/DELIVERY_START_DATE")


def _line(node: Element, position: int, pen: Pen) -> OrderLine:
    item, price = at(node, "PRODUCT_ID|ARTICLE_ID"), at(node, "PRODUCT_PRICE_FIX|ARTICLE_PRICE")
    number = text(node, "LINE_ITEM_ID")
    return pen.line(
        position,
        line_no=number,
        customer_code=text(item, *BUYER_CODES),
        our_code=text(item, *OUR_CODES),
        gtin=text(item, *GTINS),
        description=text(item, "DESCRIPTION_SHORT") or text(item, "DESCRIPTION_LONG"),
        quantity=text(node, "QUANTITY"),
        unit=text(node, "ORDER_UNIT"),
        price=text(price, "PRICE_AMOUNT"),
        per=text(price, "PRICE_QUANTITY"),
        amount=text(node, "PRICE_LINE_AMOUNT") or text(price, "PRICE_LINE_AMOUNT"),
        wanted=pen.day(_wanted(node), f"the delivery date of line {number or position}"),
    )


def _party(info: Element | None, role: str, pen: Pen) -> Party | None:
    """The party of a role; in 2.1 its roles stand in it, in 1.0 it stands in an element named by its role."""
    found = next((p for p in every(info, "PARTIES/PARTY") if role in [text(r) for r in every(p, "PARTY_ROLE")]), None)
    if found is None:
        found = at(info, f"ORDER_PARTIES/{ROLES[role]}_PARTY/PARTY", f"ORDER_PARTIES/{ROLES[role]}_PARTIES/DELIVERY_PARTY/PARTY")
    address = at(found, "ADDRESS")
    names = [text(address, field) for field in ("NAME", "NAME2", "NAME3")]
    ids = every(found, "PARTY_ID")
    told = [x for x in ids if x.get("type") in ("supplier_specific", "supplier")] or [
        x for x in ids if x.get("type") not in ("buyer_specific", "buyer")
    ]
    return pen.party(
        " ".join(x for x in names if x),
        ref=text(told[0]) if told else "",
        street=text(address, "STREET"),
        zip=text(address, "ZIP"),
        city=text(address, "CITY"),
        country=text(address, "COUNTRY_CODED") or text(address, "COUNTRY"),
        vat=text(address, "VAT_ID"),
        phone=text(address, "PHONE"),
        email=text(address, "EMAIL"),
    )
