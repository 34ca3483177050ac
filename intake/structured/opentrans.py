"""openTRANS 1.0 and 2.1 ORDER, ORDERCHANGE and RFQ, common between wholesalers and industry in German-speaking countries."""

from intake.structured.draft import Draft, Item
from intake.structured.xml import Element, find, find_all, name, text
from orders import DocumentKind, Party

KINDS = {
    "ORDER": DocumentKind.ORDER,
    "ORDERCHANGE": DocumentKind.ORDER_CHANGE,
    "RFQ": DocumentKind.QUOTE_REQUEST,
    "ORDERRESPONSE": DocumentKind.ORDER_RESPONSE,
    "QUOTATION": DocumentKind.QUOTATION,
    "INVOICE": DocumentKind.INVOICE,
    "DISPATCHNOTIFICATION": DocumentKind.DELIVERY_NOTE,
}
ROLES = {"buyer": "buyer", "supplier": "seller", "delivery": "ship_to"}


def knows(root: Element) -> bool:
    """Is this an openTRANS document?"""
    return name(root) in KINDS


def read(root: Element) -> list[Draft]:
    """The one document."""
    what = name(root)
    info = find(root, f"{what}_HEADER/{what}_INFO")
    draft = Draft(
        kind=KINDS[what],
        number=text(info, "ORDER_ID", f"{what}_ID"),
        ordered=text(info, "ORDER_DATE", f"{what}_DATE"),
        wanted=_wanted(info),
        currency=text(info, "CURRENCY", "PRICE_CURRENCY"),
        total=text(root, f"{what}_SUMMARY/TOTAL_AMOUNT"),
        notes=[said for n in find_all(info, "REMARKS") if (said := text(n))],
    )
    if what == "ORDERCHANGE":
        draft.references = draft.number
    _parties(info, draft)
    draft.items = [_item(item) for item in find_all(root, f"{what}_ITEM_LIST/{what}_ITEM")]
    return [draft]


def _wanted(element: Element | None) -> str:
    return text(element, "DELIVERY_DATE/DELIVERY_END_DATE", "DELIVERY_DATE/DELIVERY_START_DATE")


def _parties(info: Element | None, draft: Draft) -> None:
    found = {}
    for party in find_all(info, "PARTIES/PARTY"):  # 2.1: one list, each with its role
        for role in (text(r) for r in find_all(party, "PARTY_ROLE")):
            found[role] = _party(party)
    for role, path in (("buyer", "BUYER_PARTY"), ("supplier", "SUPPLIER_PARTY"), ("delivery", "SHIPMENT_PARTIES/DELIVERY_PARTY")):
        old = find(info, f"ORDER_PARTIES/{path}/PARTY", f"ORDER_PARTIES/{path}")  # 1.0: a place for each
        if old is not None:
            found.setdefault(role, _party(old))
    draft.buyer, draft.seller, draft.ship_to = found.get("buyer"), found.get("supplier"), found.get("delivery")


def _item(item: Element) -> Item:
    product = find(item, "PRODUCT_ID", "ARTICLE_ID")
    price = find(item, "PRODUCT_PRICE_FIX", "ARTICLE_PRICE")
    return Item(
        line_no=text(item, "LINE_ITEM_ID"),
        buyer_code=text(product, "BUYER_PID", "BUYER_AID"),
        seller_code=text(product, "SUPPLIER_PID", "SUPPLIER_AID"),
        gtin=text(product, "INTERNATIONAL_PID", "INTERNATIONAL_AID"),
        description=text(product, "DESCRIPTION_SHORT", "DESCRIPTION_LONG"),
        quantity=text(item, "QUANTITY"),
        unit=text(item, "ORDER_UNIT"),
        price=text(price, "PRICE_AMOUNT"),
        price_per=text(price, "PRICE_QUANTITY"),
        amount=text(item, "PRICE_LINE_AMOUNT"),
        wanted=_wanted(item),
    )


def _party(party: Element) -> Party:
    place = find(party, "ADDRESS")
    return Party(
        name=text(place, "NAME"),
        street=text(place, "STREET"),
        zip=text(place, "ZIP"),
        city=text(place, "CITY"),
        country=text(place, "COUNTRY_CODED", "COUNTRY"),
        vat=text(place, "VAT_ID"),
        phone=text(place, "PHONE"),
        email=text(place, "EMAIL", "EMAILS/EMAIL"),
        ref=text(party, "PARTY_ID"),
        confidence=0.99,
    )
