"""cXML OrderRequest: new, update and delete; other requests are no orders."""

from intake.structured.draft import Message, Pen
from intake.structured.xml import Element, at, attribute, every, text
from orders import DocumentKind, OrderLine, Party

ROOTS = ("cXML",)
KINDS = {
    "new": DocumentKind.ORDER,
    "": DocumentKind.ORDER,
    "update": DocumentKind.ORDER_CHANGE,
    "delete": DocumentKind.CANCELLATION,
}


def read(root: Element, pen: Pen) -> list[Message]:
    """Every order request of a cXML document."""
    requests = every(root, "Request/OrderRequest")
    pen.tests |= attribute(root, "Request", "deploymentMode") == "test"
    if not requests:
        if every(root, "Request/InvoiceDetailRequest"):
            return [
                pen.message(
                    DocumentKind.INVOICE, [], number=attribute(root, "Request/InvoiceDetailRequest/InvoiceDetailRequestHeader", "invoiceID")
                )
            ]
        pen.complaints.append("it holds no order request")
        return [pen.message(DocumentKind.OTHER, [], number="")]
    return [_message(root, request, pen) for request in requests]


def _message(root: Element, request: Element, pen: Pen) -> Message:
    head = at(request, "OrderRequestHeader")
    number, kind = attribute(request, "OrderRequestHeader", "orderID"), attribute(request, "OrderRequestHeader", "type")
    if kind not in KINDS:
        pen.complaints.append(f"its type {kind[:20]!r} is none that we know")
    money = at(head, "Total/Money")
    lines = [_line(node, k, pen) for k, node in enumerate(every(request, "ItemOut"), start=1)]
    wanted = {line.requested_date.value: line.requested_date for line in lines if line.requested_date}
    return pen.message(
        KINDS.get(kind, DocumentKind.ORDER_CHANGE),
        lines,
        number=number,
        reference=number if KINDS.get(kind) != DocumentKind.ORDER else None,
        day=pen.day(attribute(request, "OrderRequestHeader", "orderDate"), "the order date"),
        wanted=pen.day(attribute(request, "OrderRequestHeader", "requestedDeliveryDate"), "the delivery date")
        or (next(iter(wanted.values())) if len(wanted) == 1 else None),
        buyer=_party(at(head, "BillTo/Address"), pen) or pen.party(text(root, "Header/From/Credential/Identity")),
        seller=pen.party(text(root, "Header/To/Credential/Identity")),
        ship_to=_party(at(head, "ShipTo/Address"), pen),
        currency=attribute(head, "Total/Money", "currency") or attribute(request, "ItemOut/ItemDetail/UnitPrice/Money", "currency"),
        total=pen.number(text(money), "the total"),
        notes=[text(node) for node in every(head, "Comments")],
    )


def _line(node: Element, position: int, pen: Pen) -> OrderLine:
    """`SupplierPartID` is our code; the conversion factor of the price's own unit is its base."""
    detail, number = at(node, "ItemDetail"), node.get("lineNumber", "")
    return pen.line(
        position,
        line_no=number,
        customer_code=text(node, "ItemID/BuyerPartID"),
        our_code=text(node, "ItemID/SupplierPartID"),
        gtin=text(detail, "ItemDetailIndustry/ItemDetailRetail/EANID") or text(node, "ItemID/IdReference"),
        description=text(detail, "Description/ShortName") or text(detail, "Description"),
        quantity=node.get("quantity", ""),
        unit=text(detail, "UnitOfMeasure"),
        price=text(detail, "UnitPrice/Money"),
        per=attribute(detail, "PriceBasisQuantity", "quantity"),
        wanted=pen.day(node.get("requestedDeliveryDate", ""), f"the delivery date of line {number or position}"),
    )


def _party(address: Element | None, pen: Pen) -> Party | None:
    if address is None:
        return None
    place = at(address, "PostalAddress")
    return pen.party(
        text(address, "Name"),
        ref=address.get("addressID", ""),
        street=text(place, "Street"),
        zip=text(place, "PostalCode"),
        city=text(place, "City"),
        country=attribute(place, "Country", "isoCountryCode"),
        email=text(address, "Email"),
        phone=" ".join(text(address, f"Phone/TelephoneNumber/{part}") for part in ("CountryCode", "AreaOrCityCode", "Number")),
    )
