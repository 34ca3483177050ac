"""UN/CEFACT CII: Order-X (orders, changes, answers) and Factur-X, ZUGFeRD, XRechnung (invoices)."""

from intake.structured.draft import Message, Pen
from intake.structured.xml import Element, at, attribute, every, local, text
from orders import DocumentKind, OrderLine, Party

ROOTS = ("SCRDMCCBDACIOMessageStructure", "CrossIndustryOrder", "CrossIndustryInvoice", "CrossIndustryDocument")
KINDS = {
    "220": DocumentKind.ORDER,
    "221": DocumentKind.ORDER,
    "226": DocumentKind.ORDER,
    "230": DocumentKind.ORDER_CHANGE,
    "231": DocumentKind.ORDER_RESPONSE,
    "310": DocumentKind.QUOTATION,
    "311": DocumentKind.QUOTE_REQUEST,
}
HEAD = "ApplicableHeader{0}|ApplicableSupplyChain{0}"
LINE = "SpecifiedLine{0}|SpecifiedSupplyChain{0}"
COUNT = "RequestedQuantity|AgreedQuantity|BilledQuantity"
WANTED = "RequestedDeliverySupplyChainEvent|RequestedDespatchSupplyChainEvent"
TIME = ("OccurrenceDateTime/DateTimeString", "OccurrenceSpecifiedPeriod/EndDateTime/DateTimeString")


def read(root: Element, pen: Pen) -> list[Message]:
    """The one message of a CII document."""
    head = at(root, "ExchangedDocument|HeaderExchangedDocument")
    trade = at(root, "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction")
    pen.tests |= text(root, "ExchangedDocumentContext|SpecifiedExchangedDocumentContext/TestIndicator").lower() == "true"
    kind = _kind(root, head, pen)
    agreed, delivered, settled = (at(trade, HEAD.format(x)) for x in ("TradeAgreement", "TradeDelivery", "TradeSettlement"))
    sums = at(settled, "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation")
    reference = text(agreed, "BuyerOrderReferencedDocument/IssuerAssignedID|ID")
    lines = every(trade, "IncludedSupplyChainTradeLineItem")
    return [
        pen.message(
            kind,
            [_line(node, k, pen) for k, node in enumerate(lines, start=1)],
            number=text(head, "ID"),
            reference=reference if kind in (DocumentKind.ORDER_CHANGE, DocumentKind.CANCELLATION) else None,
            day=pen.day(text(head, "IssueDateTime/DateTimeString"), "the order date"),
            wanted=pen.day(text(at(delivered, WANTED), *TIME), "the delivery date"),
            buyer=_party(at(agreed, "BuyerTradeParty"), pen),
            seller=_party(at(agreed, "SellerTradeParty"), pen),
            ship_to=_party(at(delivered, "ShipToTradeParty"), pen),
            currency=text(settled, "OrderCurrencyCode", "InvoiceCurrencyCode"),
            total=pen.number(text(sums, "GrandTotalAmount"), "the total"),
            net=pen.number(text(sums, "LineTotalAmount"), "the net total"),
            notes=[text(node) for node in every(head, "IncludedNote/Content")],
        )
    ]


def _kind(root: Element, head: Element | None, pen: Pen) -> DocumentKind:
    if local(root) in ("CrossIndustryInvoice", "CrossIndustryDocument"):
        return DocumentKind.INVOICE
    code = text(head, "TypeCode")
    kind = KINDS.get(code, DocumentKind.OTHER)
    if kind == DocumentKind.OTHER:
        pen.complaints.append(f"its type {code!r} is none that we know")
    purpose = text(head, "PurposeCode")
    if kind in (DocumentKind.ORDER, DocumentKind.ORDER_CHANGE) and purpose in ("1", "3"):
        return DocumentKind.CANCELLATION
    return DocumentKind.ORDER_CHANGE if kind == DocumentKind.ORDER and purpose in ("4", "5") else kind


def _line(node: Element, position: int, pen: Pen) -> OrderLine:
    product, number = at(node, "SpecifiedTradeProduct"), text(node, "AssociatedDocumentLineDocument/LineID")
    agreed, delivered, settled = (at(node, LINE.format(x)) for x in ("TradeAgreement", "TradeDelivery", "TradeSettlement"))
    price = at(agreed, "NetPriceProductTradePrice", "GrossPriceProductTradePrice")
    return pen.line(
        position,
        line_no=number,
        customer_code=text(product, "BuyerAssignedID"),
        our_code=text(product, "SellerAssignedID"),
        gtin=text(product, "GlobalID"),
        description=text(product, "Name") or text(product, "Description"),
        quantity=text(delivered, COUNT),
        unit=attribute(delivered, COUNT, "unitCode"),
        price=text(price, "ChargeAmount"),
        per=text(price, "BasisQuantity"),
        amount=text(
            settled,
            "SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation/LineTotalAmount",
        ),
        wanted=pen.day(text(at(delivered, WANTED), *TIME), f"the delivery date of line {number or position}"),
    )


def _party(node: Element | None, pen: Pen) -> Party | None:
    address = at(node, "PostalTradeAddress")
    contact = at(node, "DefinedTradeContact")
    vat = next((text(x) for x in every(node, "SpecifiedTaxRegistration/ID") if x.get("schemeID", "VA") == "VA"), "")
    return pen.party(
        text(node, "Name") or text(node, "SpecifiedLegalOrganization/TradingBusinessName"),
        ref=text(node, "ID", "GlobalID"),
        street=text(address, "LineOne"),
        zip=text(address, "PostcodeCode"),
        city=text(address, "CityName"),
        country=text(address, "CountryID"),
        vat=vat,
        phone=text(contact, "TelephoneUniversalCommunication/CompleteNumber"),
        email=text(contact, "EmailURIUniversalCommunication/URIID"),
    )
