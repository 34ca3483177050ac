"""UN/CEFACT Cross Industry: Order-X (SCRDMCCBDACIO message), Factur-X and ZUGFeRD invoices (CII)."""

from intake.structured.draft import Draft, Item
from intake.structured.xml import Element, find, find_all, name, text
from orders import DocumentKind, Party

ROOTS = ("SCRDMCCBDACIOMessageStructure", "CrossIndustryOrder", "CrossIndustryInvoice", "CrossIndustryDocument")
TYPES = {"220": DocumentKind.ORDER, "230": DocumentKind.ORDER_CHANGE, "231": DocumentKind.ORDER_RESPONSE, "310": DocumentKind.QUOTATION}
"""UNTDID 1001"""


def knows(root: Element) -> bool:
    """Is this a cross-industry message?"""
    return name(root) in ROOTS


def read(root: Element) -> list[Draft]:
    """The one document. An order whose purpose is cancellation (UNTDID 1225 code 1) is one."""
    head = find(root, "ExchangedDocument", "HeaderExchangedDocument")
    trade = find(root, "SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction")
    agreement = find(trade, "ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement")
    delivery = find(trade, "ApplicableHeaderTradeDelivery", "ApplicableSupplyChainTradeDelivery")
    settlement = find(trade, "ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement")
    code = text(head, "TypeCode")
    kind = TYPES.get(code, DocumentKind.INVOICE if "Order" not in name(root) and not name(root).startswith("SCRDM") else DocumentKind.ORDER)
    if kind in (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE) and text(head, "PurposeCode") == "1":
        kind = DocumentKind.CANCELLATION
    totals = find(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation", "SpecifiedTradeSettlementMonetarySummation")
    draft = Draft(
        kind=kind,
        number=text(head, "ID"),
        references=text(agreement, "BuyerOrderReferencedDocument/IssuerAssignedID", "BuyerOrderReferencedDocument/ID"),
        ordered=_moment(find(head, "IssueDateTime")),
        wanted=_wanted(delivery),
        currency=text(settlement, "OrderCurrencyCode", "InvoiceCurrencyCode"),
        total=text(totals, "GrandTotalAmount"),
        buyer=_party(find(agreement, "BuyerTradeParty")),
        seller=_party(find(agreement, "SellerTradeParty")),
        ship_to=_party(find(delivery, "ShipToTradeParty")),
        notes=[said for n in find_all(head, "IncludedNote") if (said := text(n, "Content"))],
    )
    for path in ("IncludedSupplyChainTradeLineItem",):
        draft.items += [_item(line) for line in find_all(trade, path)]
    draft.items = [item for item in draft.items if item.quantity or item.description]
    return [draft]


def _item(line: Element) -> Item:
    product = find(line, "SpecifiedTradeProduct")
    agreement = find(line, "SpecifiedLineTradeAgreement", "SpecifiedSupplyChainTradeAgreement")
    delivery = find(line, "SpecifiedLineTradeDelivery", "SpecifiedSupplyChainTradeDelivery")
    settlement = find(line, "SpecifiedLineTradeSettlement", "SpecifiedSupplyChainTradeSettlement")
    quantity = find(delivery, "RequestedQuantity", "AgreedQuantity", "BilledQuantity")
    price = find(agreement, "NetPriceProductTradePrice", "GrossPriceProductTradePrice")
    gtin = find(product, "GlobalID")
    return Item(
        line_no=text(line, "AssociatedDocumentLineDocument/LineID"),
        buyer_code=text(product, "BuyerAssignedID"),
        seller_code=text(product, "SellerAssignedID"),
        gtin=text(gtin) if gtin is not None and gtin.get("schemeID", "0160") in ("0160", "0088", "") else "",
        description=text(product, "Name", "Description"),
        quantity=text(quantity),
        unit=quantity.get("unitCode", "") if quantity is not None else "",
        price=text(price, "ChargeAmount"),
        price_per=text(price, "BasisQuantity"),
        amount=text(
            settlement,
            "SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount",
            "SpecifiedTradeSettlementMonetarySummation/LineTotalAmount",
        ),
        wanted=_wanted(delivery),
    )


def _wanted(delivery: Element | None) -> str:
    event = find(delivery, "RequestedDeliverySupplyChainEvent")
    return _moment(find(event, "OccurrenceDateTime")) or _moment(find(event, "OccurrenceSpecifiedPeriod/EndDateTime"))


def _moment(element: Element | None) -> str:
    return text(element, "DateTimeString") or text(element)


def _party(party: Element | None) -> Party | None:
    if party is None:
        return None
    place, contact = find(party, "PostalTradeAddress"), find(party, "DefinedTradeContact")
    taxes = {e.get("schemeID", ""): text(e) for e in find_all(party, "SpecifiedTaxRegistration/ID")}
    return Party(
        name=text(party, "Name"),
        street=text(place, "LineOne", "StreetName"),
        zip=text(place, "PostcodeCode"),
        city=text(place, "CityName"),
        country=text(place, "CountryID"),
        vat=taxes.get("VA", ""),
        phone=text(contact, "TelephoneUniversalCommunication/CompleteNumber"),
        email=text(contact, "EmailURIUniversalCommunication/URIID"),
        ref=text(party, "ID"),
        confidence=0.99,
    )
