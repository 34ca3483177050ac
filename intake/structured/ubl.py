"""OASIS UBL 2: Order, OrderChange, OrderCancellation, RequestForQuotation (Peppol BIS 3 orders are UBL 2 orders)."""

from intake.structured.draft import Draft, Item
from intake.structured.xml import Element, find, find_all, name, text
from orders import DocumentKind, Party

KINDS = {
    "Order": DocumentKind.ORDER,
    "OrderChange": DocumentKind.ORDER_CHANGE,
    "OrderCancellation": DocumentKind.CANCELLATION,
    "RequestForQuotation": DocumentKind.QUOTE_REQUEST,
    "OrderResponse": DocumentKind.ORDER_RESPONSE,
    "Quotation": DocumentKind.QUOTATION,
    "Invoice": DocumentKind.INVOICE,
    "CreditNote": DocumentKind.INVOICE,
    "DespatchAdvice": DocumentKind.DELIVERY_NOTE,
}
LINES = ("OrderLine", "RequestForQuotationLine", "QuotationLine", "InvoiceLine", "CreditNoteLine", "DespatchLine")


def knows(root: Element) -> bool:
    """Is this a UBL document?"""
    return name(root) in KINDS and "oasis" in root.tag and "ubl" in root.tag.lower()


def read(root: Element) -> list[Draft]:
    """The one document."""
    draft = Draft(
        kind=KINDS[name(root)],
        number=text(root, "ID"),
        references=text(root, "OrderReference/ID", "OriginatorDocumentReference/ID"),
        ordered=text(root, "IssueDate"),
        wanted=_wanted(root),
        currency=text(root, "DocumentCurrencyCode", "PricingCurrencyCode"),
        total=text(
            root, "AnticipatedMonetaryTotal/PayableAmount", "LegalMonetaryTotal/PayableAmount", "RequestedMonetaryTotal/PayableAmount"
        ),
        buyer=_party(find(root, "BuyerCustomerParty/Party", "AccountingCustomerParty/Party", "OriginatorCustomerParty/Party")),
        seller=_party(find(root, "SellerSupplierParty/Party", "AccountingSupplierParty/Party")),
        ship_to=_ship_to(find(root, "Delivery")),
        notes=[text(n) for n in find_all(root, "Note")],
    )
    for kind in LINES:
        draft.items += [_item(line) for line in find_all(root, kind)]
    if not draft.currency:
        draft.currency = next((e.get("currencyID", "") for e in root.iter() if e.get("currencyID")), "")
    return [draft]


def _item(line: Element) -> Item:
    inner = find(line, "LineItem")
    at = line if inner is None else inner
    quantity = find(at, "Quantity", "InvoicedQuantity", "CreditedQuantity", "DeliveredQuantity")
    item = find(at, "Item")
    return Item(
        line_no=text(at, "ID"),
        buyer_code=text(item, "BuyersItemIdentification/ID"),
        seller_code=text(item, "SellersItemIdentification/ID"),
        gtin=text(item, "StandardItemIdentification/ID"),
        description=text(item, "Name", "Description"),
        quantity=text(quantity),
        unit=quantity.get("unitCode", "") if quantity is not None else "",
        price=text(at, "Price/PriceAmount"),
        price_per=text(at, "Price/BaseQuantity"),
        amount=text(at, "LineExtensionAmount"),
        wanted=_wanted(at),
    )


def _wanted(element: Element) -> str:
    return text(
        element, "Delivery/RequestedDeliveryPeriod/EndDate", "Delivery/RequestedDeliveryPeriod/StartDate", "Delivery/LatestDeliveryDate"
    )


def _ship_to(delivery: Element | None) -> Party | None:
    if delivery is None:
        return None
    named = _party(find(delivery, "DeliveryParty")) or Party()
    place = find(delivery, "DeliveryLocation/Address", "DeliveryAddress")
    found = _address(place, named.name or text(delivery, "DeliveryLocation/Name"), named)
    return found if found.name or found.zip else None


def _party(party: Element | None) -> Party | None:
    if party is None:
        return None
    said = text(party, "PartyLegalEntity/RegistrationName", "PartyName/Name")
    return _address(
        find(party, "PostalAddress"),
        text(party, "PartyName/Name") or said,
        Party(
            vat=text(party, "PartyTaxScheme/CompanyID"),
            phone=text(party, "Contact/Telephone"),
            email=text(party, "Contact/ElectronicMail"),
            ref=text(party, "PartyIdentification/ID"),
        ),
    )


def _address(place: Element | None, called: str, more: Party) -> Party:
    number = text(place, "BuildingNumber")
    return Party(
        name=called,
        street=" ".join(x for x in (text(place, "StreetName"), number) if x),
        zip=text(place, "PostalZone"),
        city=text(place, "CityName"),
        country=text(place, "Country/IdentificationCode"),
        vat=more.vat,
        phone=more.phone,
        email=more.email,
        ref=more.ref,
        confidence=0.99,
    )
