"""UBL 2: Order, OrderChange, OrderCancellation, RequestForQuotation; answers and invoices are known for what they are."""

from intake.structured.draft import Message, Pen
from intake.structured.xml import Element, at, attribute, every, local, text
from orders import DocumentKind, OrderLine, Party

KINDS = {
    "Order": DocumentKind.ORDER,
    "OrderChange": DocumentKind.ORDER_CHANGE,
    "OrderCancellation": DocumentKind.CANCELLATION,
    "RequestForQuotation": DocumentKind.QUOTE_REQUEST,
    "OrderResponse": DocumentKind.ORDER_RESPONSE,
    "OrderResponseSimple": DocumentKind.ORDER_RESPONSE,
    "Quotation": DocumentKind.QUOTATION,
    "Invoice": DocumentKind.INVOICE,
    "CreditNote": DocumentKind.INVOICE,
    "DespatchAdvice": DocumentKind.DELIVERY_NOTE,
}
LINES = "OrderLine/LineItem|RequestForQuotationLine|QuotationLine|InvoiceLine|CreditNoteLine|DespatchLine"


def read(root: Element, pen: Pen) -> list[Message]:
    """The one message of a UBL document."""
    kind = KINDS[local(root)]
    lines = [_line(node, at(node, "LineItem"), k, pen) for k, node in enumerate(every(root, LINES.replace("/LineItem", "")), start=1)]
    sums = at(root, "AnticipatedMonetaryTotal", "LegalMonetaryTotal")
    reference = text(root, "OrderReference/ID")
    delivery = at(root, "Delivery")
    return [
        pen.message(
            kind,
            lines,
            number=text(root, "ID") or reference,
            reference=reference if kind in (DocumentKind.ORDER_CHANGE, DocumentKind.CANCELLATION) else None,
            day=pen.day(text(root, "IssueDate"), "the order date"),
            wanted=pen.day(_wanted(delivery), "the delivery date"),
            buyer=_party(at(root, "BuyerCustomerParty", "AccountingCustomerParty", "OriginatorCustomerParty"), pen),
            seller=_party(at(root, "SellerSupplierParty", "AccountingSupplierParty"), pen),
            ship_to=_ship_to(delivery, pen),
            currency=text(root, "DocumentCurrencyCode", "PricingCurrencyCode") or attribute(sums, "PayableAmount", "currencyID"),
            total=pen.number(text(sums, "PayableAmount", "TaxInclusiveAmount"), "the total"),
            net=pen.number(text(sums, "LineExtensionAmount"), "the net total"),
            notes=[text(node) for node in [*every(root, "Note"), *every(root, "CancellationNote")]],
        )
    ]


def _wanted(delivery: Element | None) -> str:
    period = at(delivery, "RequestedDeliveryPeriod", "PromisedDeliveryPeriod")
    return text(period, "EndDate", "StartDate") or text(delivery, "LatestDeliveryDate", "ActualDeliveryDate")


def _line(outer: Element, inner: Element | None, position: int, pen: Pen) -> OrderLine:
    node = inner if inner is not None else outer
    count = "Quantity|RequestedQuantity|InvoicedQuantity|CreditedQuantity|DeliveredQuantity"
    item, number = at(node, "Item"), text(node, "ID")
    standard = at(item, "StandardItemIdentification/ID")
    return pen.line(
        position,
        line_no=number,
        customer_code=text(item, "BuyersItemIdentification/ID"),
        our_code=text(item, "SellersItemIdentification/ID"),
        gtin=text(standard),
        description=text(item, "Name") or text(item, "Description") or text(node, "Note"),
        quantity=text(node, count),
        unit=attribute(node, count, "unitCode"),
        price=text(node, "Price/PriceAmount"),
        per=text(node, "Price/BaseQuantity"),
        amount=text(node, "LineExtensionAmount"),
        wanted=pen.day(_wanted(at(node, "Delivery")), f"the delivery date of line {number or position}"),
    )


def _party(role: Element | None, pen: Pen) -> Party | None:
    """`SupplierAssignedAccountID` is the customer's number at the supplier."""
    party = at(role, "Party")
    return _told(
        party,
        pen,
        at(party, "PostalAddress"),
        text(role, "SupplierAssignedAccountID") or text(party, "PartyIdentification/ID", "EndpointID"),
    )


def _ship_to(delivery: Element | None, pen: Pen) -> Party | None:
    party, place = at(delivery, "DeliveryParty"), at(delivery, "DeliveryLocation")
    address = at(place, "Address", "LocationAddress")
    if address is None:
        address = at(delivery, "DeliveryAddress")
    if address is None:
        address = at(party, "PostalAddress")
    return _told(party, pen, address, text(party, "PartyIdentification/ID") or text(place, "ID"))


def _told(party: Element | None, pen: Pen, address: Element | None, ref: str) -> Party | None:
    street = " ".join(x for x in (text(address, "StreetName"), text(address, "BuildingNumber")) if x)
    return pen.party(
        text(party, "PartyName/Name", "PartyLegalEntity/RegistrationName"),
        ref=ref,
        street=street or text(address, "AddressLine/Line"),
        zip=text(address, "PostalZone"),
        city=text(address, "CityName"),
        country=text(address, "Country/IdentificationCode"),
        vat=text(party, "PartyTaxScheme/CompanyID"),
        phone=text(party, "Contact/Telephone"),
        email=text(party, "Contact/ElectronicMail"),
    )
