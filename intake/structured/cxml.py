"""cXML OrderRequest (Ariba and others): type new, update or delete."""

from intake.structured.draft import Draft, Item
from intake.structured.xml import Element, find, find_all, name, text
from orders import DocumentKind, Party

KINDS = {"new": DocumentKind.ORDER, "update": DocumentKind.ORDER_CHANGE, "delete": DocumentKind.CANCELLATION}


def knows(root: Element) -> bool:
    """Is this a cXML order?"""
    return name(root) == "cXML"


def read(root: Element) -> list[Draft]:
    """Each OrderRequest of the message; other requests give nothing."""
    return [_order(order) for order in find_all(root, "Request/OrderRequest")]


def _order(order: Element) -> Draft:
    head = find(order, "OrderRequestHeader")
    get = head.get if head is not None else {}.get
    total = find(head, "Total/Money")
    draft = Draft(
        kind=KINDS.get(get("type", "new"), DocumentKind.ORDER),
        number=get("orderID", ""),
        ordered=get("orderDate", ""),
        wanted=get("requestedDeliveryDate", ""),
        currency=total.get("currency", "") if total is not None else "",
        total=text(total),
        buyer=_party(find(head, "BillTo/Address")),
        ship_to=_party(find(head, "ShipTo/Address")),
        notes=[said for n in find_all(head, "Comments") if (said := text(n))],
    )
    draft.items = [_item(item) for item in find_all(order, "ItemOut")]
    wanted = {item.wanted for item in draft.items}
    if not draft.wanted and len(wanted) == 1:
        draft.wanted = wanted.pop()
    return draft


def _item(item: Element) -> Item:
    detail = find(item, "ItemDetail")
    return Item(
        line_no=item.get("lineNumber", ""),
        buyer_code=text(item, "ItemID/BuyerPartID"),
        seller_code=text(item, "ItemID/SupplierPartID"),
        gtin=text(detail, "ItemDetailIndustry/ItemDetailRetail/EANID"),
        description=_without_short_name(find(detail, "Description")),
        quantity=item.get("quantity", ""),
        unit=text(detail, "UnitOfMeasure"),
        price=text(detail, "UnitPrice/Money"),
        price_per=_per(find(detail, "PriceBasisQuantity")),
        wanted=item.get("requestedDeliveryDate", ""),
    )


def _without_short_name(described: Element | None) -> str:
    if described is None:
        return ""
    own = " ".join([described.text or "", *(child.tail or "" for child in described)])
    return " ".join(own.split()) or text(described)


def _per(basis: Element | None) -> str:
    return basis.get("quantity", "") if basis is not None else ""


def _party(address: Element | None) -> Party | None:
    if address is None:
        return None
    place = find(address, "PostalAddress")
    country = find(place, "Country")
    return Party(
        name=text(address, "Name"),
        street=text(place, "Street"),
        zip=text(place, "PostalCode"),
        city=text(place, "City"),
        country=country.get("isoCountryCode", "") if country is not None else "",
        email=text(address, "Email"),
        ref=address.get("addressID", ""),
        confidence=0.99,
    )
