"""Orders as data, format by format, also the odd ones: other separators, prefixes, charsets, lost segments, rubbish."""

from datetime import date
from decimal import Decimal

import pytest

from intake.reader import read
from orders import DocumentKind, MailKind, MailReading, Order

EDIFACT = (
    "UNA:+.? 'UNB+UNOC:3+4012345000009:14+4399901000006:14+251014:0912+77'UNH+1+ORDERS:D:96A:UN:EAN008'BGM+220+B?+4711+9'DTM+137:20251014:102'"
    "DTM+2:20251020:102'NAD+BY+4012345000009::9++Müller Bau GmbH+Hauptstr. 4+Ulm++89073+DE'RFF+VA:DE123456789'NAD+SU+4399901000006::9'"
    "CUX+2:EUR:9'LIN+1++4006381333931:EN'PIA+5+SC-0840:SA+4711-08:IN'IMD+F++:::Sechskantschraube M8x40'QTY+21:500:PCE'PRI+AAA:9.85:::100'"
    "MOA+203:49.25'LIN+2'PIA+5+WA-08:SA'QTY+21:2:CT'DTM+2:20251022:102'UNS+S'MOA+86:60.25'UNT+21+1'UNZ+1+77'"
)
X12 = (
    "ISA*00*          *00*          *ZZ*BUYER          *ZZ*SELLER         *251014*0912*U*00401*000000077*0*P*>~GS*PO*BUYER*SELLER*20251014*0912*77*X*004010~"
    "ST*850*0001~BEG*00*SA*PO-88**20251014~CUR*BY*USD~N1*BY*Brightside Inc*92*C200~N1*ST*Brightside Plant*92*P9~N3*1 Mill Rd~N4*Austin*TX*78701*US~"
    "PO1*1*12*EA*3.5*PE*VP*SC-0840*BP*X-1~PID*F****Hex bolt M8x40~DTM*002*20251020~PO1*2*5*BX*12*PE*VP*WA-08~CTT*2~AMT*TT*102~SE*14*0001~GE*1*77~IEA*1*000000077~"
)
UBL = """<?xml version="1.0" encoding="UTF-8"?>
<o:Order xmlns:o="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<b:ID>4500012</b:ID><b:IssueDate>2025-10-14</b:IssueDate><b:Note>Only complete delivery</b:Note><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
<a:BuyerCustomerParty><a:Party><a:PartyName><b:Name>Van Dijk BV</b:Name></a:PartyName><a:PostalAddress><b:StreetName>Kade 3</b:StreetName>
<b:CityName>Rotterdam</b:CityName><b:PostalZone>3011 AA</b:PostalZone><a:Country><b:IdentificationCode>NL</b:IdentificationCode></a:Country></a:PostalAddress>
<a:PartyTaxScheme><b:CompanyID>NL123456789B01</b:CompanyID></a:PartyTaxScheme></a:Party></a:BuyerCustomerParty>
<a:Delivery><a:RequestedDeliveryPeriod><b:EndDate>2025-10-20</b:EndDate></a:RequestedDeliveryPeriod></a:Delivery>
<a:AnticipatedMonetaryTotal><b:PayableAmount currencyID="EUR">49.25</b:PayableAmount></a:AnticipatedMonetaryTotal>
<a:OrderLine><a:LineItem><b:ID>1</b:ID><b:Quantity unitCode="C62">500</b:Quantity><b:LineExtensionAmount currencyID="EUR">49.25</b:LineExtensionAmount>
<a:Price><b:PriceAmount currencyID="EUR">9.85</b:PriceAmount><b:BaseQuantity>100</b:BaseQuantity></a:Price>
<a:Item><b:Name>Zeskantbout M8x40</b:Name><a:BuyersItemIdentification><b:ID>4711-08</b:ID></a:BuyersItemIdentification>
<a:SellersItemIdentification><b:ID>SC-0840</b:ID></a:SellersItemIdentification></a:Item></a:LineItem></a:OrderLine></o:Order>"""
CXML = """<?xml version="1.0"?><!DOCTYPE cXML SYSTEM "cXML.dtd"><cXML payloadID="1" timestamp="2025-10-14"><Header/><Request><OrderRequest>
<OrderRequestHeader orderID="AR-5" orderDate="2025-10-14T09:00:00+02:00" type="new"><Total><Money currency="EUR">36.00</Money></Total>
<ShipTo><Address addressID="P1"><Name>Werk 1</Name><PostalAddress><Street>Ring 9</Street><City>Graz</City><PostalCode>8010</PostalCode>
<Country isoCountryCode="AT">Austria</Country></PostalAddress></Address></ShipTo></OrderRequestHeader>
<ItemOut quantity="3" lineNumber="1" requestedDeliveryDate="2025-10-21"><ItemID><SupplierPartID>GL-10</SupplierPartID></ItemID><ItemDetail><UnitPrice>
<Money currency="EUR">12.00</Money></UnitPrice><Description xml:lang="en">Gloves size 10<ShortName>Gloves</ShortName></Description><UnitOfMeasure>PR</UnitOfMeasure>
</ItemDetail></ItemOut></OrderRequest></Request></cXML>"""
OPENTRANS = """<?xml version="1.0" encoding="ISO-8859-1"?><ORDER version="2.1" xmlns="http://www.opentrans.org/XMLSchema/2.1" xmlns:bmecat="http://www.bmecat.org/bmecat/2005">
<ORDER_HEADER><ORDER_INFO><ORDER_ID>OT-9</ORDER_ID><ORDER_DATE>2025-10-14</ORDER_DATE><DELIVERY_DATE><DELIVERY_START_DATE>2025-10-20</DELIVERY_START_DATE>
<DELIVERY_END_DATE>2025-10-20</DELIVERY_END_DATE></DELIVERY_DATE><PARTIES><PARTY><bmecat:PARTY_ID type="buyer_specific">77</bmecat:PARTY_ID>
<PARTY_ROLE>buyer</PARTY_ROLE><ADDRESS><bmecat:NAME>Schr\xf6der KG</bmecat:NAME><bmecat:ZIP>28195</bmecat:ZIP></ADDRESS></PARTY></PARTIES>
<bmecat:CURRENCY>EUR</bmecat:CURRENCY></ORDER_INFO></ORDER_HEADER><ORDER_ITEM_LIST><ORDER_ITEM><LINE_ITEM_ID>1</LINE_ITEM_ID><PRODUCT_ID>
<bmecat:SUPPLIER_PID>CA-325</bmecat:SUPPLIER_PID><bmecat:DESCRIPTION_SHORT>Leitung NYM-J 3x2,5</bmecat:DESCRIPTION_SHORT></PRODUCT_ID>
<QUANTITY>100</QUANTITY><bmecat:ORDER_UNIT>MTR</bmecat:ORDER_UNIT><PRODUCT_PRICE_FIX><bmecat:PRICE_AMOUNT>92.00</bmecat:PRICE_AMOUNT>
<bmecat:PRICE_QUANTITY>100</bmecat:PRICE_QUANTITY></PRODUCT_PRICE_FIX><PRICE_LINE_AMOUNT>92.00</PRICE_LINE_AMOUNT></ORDER_ITEM></ORDER_ITEM_LIST></ORDER>"""


def reading(text: str, name: str, charset: str = "utf-8") -> MailReading:
    return read(text.encode(charset), name, None, (), True)


def only(found: MailReading) -> Order:
    (order,) = found.orders
    return order


@pytest.mark.parametrize("charset", ["latin-1"])
def test_edifact(charset: str) -> None:
    found = reading(EDIFACT, "orders.edi", charset)
    order = only(found)
    assert found.kind == MailKind.ORDER
    assert found.problems == ()
    assert order.po_number
    assert order.po_number.value == "B+4711"
    assert order.order_date
    assert order.order_date.value == date(2025, 10, 14)
    assert order.requested_date
    assert order.requested_date.value == date(2025, 10, 20)
    assert order.buyer
    assert (order.buyer.name, order.buyer.zip, order.buyer.vat) == ("Müller Bau GmbH", "89073", "DE123456789")
    assert order.total
    assert order.total.value == Decimal("60.25")
    first, second = order.lines
    assert first.our_code
    assert first.customer_code
    assert first.gtin
    assert (first.our_code.value, first.customer_code.value, first.gtin.value) == ("SC-0840", "4711-08", "4006381333931")
    assert first.price_per
    assert first.price_per.value == 100
    assert first.proven
    assert second.requested_date
    assert second.requested_date.value == date(2025, 10, 22)
    assert second.unit
    assert second.unit.value == "CT"


def test_edifact_with_other_separators_and_without_una() -> None:
    body = EDIFACT[len("UNA:+.? '") :].replace("?+", "-")
    assert only(reading(body, "orders.txt", "latin-1")).lines[0].proven
    other = "UNA^|,! ~" + body.replace("+", "|").replace(":", "^").replace("'", "~").replace("9.85", "9,85").replace("49.25", "49,25")
    line = only(reading(other, "orders.txt", "latin-1")).lines[0]
    assert line.unit_price
    assert line.unit_price.value == Decimal("9.85")


def test_two_messages_are_two_orders() -> None:
    message = EDIFACT[EDIFACT.index("UNH") : EDIFACT.index("UNZ")]
    found = reading(EDIFACT.replace(message, message + message.replace("4711+9", "4712+9")), "orders.edi", "latin-1")
    assert [o.po_number.value for o in found.orders if o.po_number] == ["B+4711", "B+4712"]


def test_a_wrong_count_is_told() -> None:
    found = reading(EDIFACT.replace("UNT+21", "UNT+27"), "orders.edi", "latin-1")
    assert [p.code for p in found.problems] == ["message_fault"]
    assert "27 segments and has 21" in found.problems[0].message


def test_a_message_that_breaks_off_is_told() -> None:
    found = reading(EDIFACT[: EDIFACT.index("UNS")], "orders.edi", "latin-1")
    assert len(only(found).lines) == 2
    assert "breaks off" in found.problems[0].message


def test_x12() -> None:
    order = only(reading(X12, "po.txt"))
    assert order.po_number
    assert order.po_number.value == "PO-88"
    assert order.buyer
    assert order.buyer.name == "Brightside Inc"
    assert order.ship_to
    assert (order.ship_to.zip, order.ship_to.city) == ("78701", "Austin")
    first, second = order.lines
    assert first.our_code
    assert first.customer_code
    assert (first.our_code.value, first.customer_code.value) == ("SC-0840", "X-1")
    assert first.requested_date
    assert first.requested_date.value == date(2025, 10, 20)
    assert second.quantity
    assert second.quantity.value == 5


def test_x12_with_other_separators_and_a_lost_line() -> None:
    other = X12.replace("*", "|").replace("~", "\n")
    assert len(only(reading(other, "po.x12")).lines) == 2
    lost = X12.replace("PO1*2*5*BX*12*PE*VP*WA-08~", "")
    assert "has 2 lines and has 1" in reading(lost, "po.x12").problems[0].message.replace("says that it ", "")


def test_ubl_with_unusual_prefixes() -> None:
    order = only(reading(UBL, "order.xml"))
    assert order.buyer
    assert (order.buyer.name, order.buyer.zip, order.buyer.vat) == ("Van Dijk BV", "3011 AA", "NL123456789B01")
    assert [n.value for n in order.notes] == ["Only complete delivery"]
    line = order.lines[0]
    assert line.proven
    assert line.unit
    assert line.unit.value == "C62"
    assert order.requested_date
    assert order.requested_date.value == date(2025, 10, 20)


@pytest.mark.parametrize(
    ("root", "kind"),
    [("OrderChange", MailKind.ORDER_CHANGE), ("OrderCancellation", MailKind.CANCELLATION), ("Invoice", MailKind.NON_ORDER)],
)
def test_ubl_kinds(root: str, kind: MailKind) -> None:
    text = UBL.replace("o:Order ", f"o:{root} ").replace("</o:Order>", f"</o:{root}>")
    assert reading(text, "order.xml").kind == kind


def test_cxml() -> None:
    order = only(reading(CXML, "order.xml"))
    assert order.po_number
    assert order.po_number.value == "AR-5"
    assert order.requested_date
    assert order.requested_date.value == date(2025, 10, 21)
    line = order.lines[0]
    assert line.description
    assert line.description.value == "Gloves size 10"
    assert line.quantity
    assert line.quantity.value == 3
    assert reading(CXML.replace('type="new"', 'type="delete"'), "order.xml").kind == MailKind.CANCELLATION


def test_opentrans_in_latin_1() -> None:
    order = only(reading(OPENTRANS, "order.xml", "latin-1"))
    assert order.buyer
    assert order.buyer.name == "Schröder KG"
    assert order.lines[0].proven
    assert order.lines[0].unit
    assert order.lines[0].unit.value == "MTR"


@pytest.mark.parametrize(
    "text",
    [
        UBL[: len(UBL) // 2],
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><cXML>&b;</cXML>',
        "ISA*00*" + " " * 120,
        "UNA:+.? 'UNB+UNOA:1+a+b'UNZ+0+1'",
    ],
)
def test_what_is_broken_is_one_sentence(text: str) -> None:
    found = reading(text, "order.xml")
    assert found.orders == ()
    assert len(found.problems) == 1
    assert found.problems[0].blocking


@pytest.mark.parametrize("source", [EDIFACT, X12, UBL, CXML, OPENTRANS])
def test_nothing_raises_wherever_it_is_cut(source: str) -> None:
    for at in range(0, len(source), 37):
        for text in (source[:at], source[at:], source[:at] + source[at + 11 :]):
            reading(text, "order.xml", "latin-1")


def test_data_can_be_switched_off() -> None:
    found = read(UBL.encode(), "order.xml", None, (), False)
    assert all(d.kind != DocumentKind.ORDER or not (d.order and d.order.lines) for d in found.documents)
