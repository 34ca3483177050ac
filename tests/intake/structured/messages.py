"""Small messages of each format, all of the same order: PO-77 of Maier, 10 and 2.5 of two articles, 35.00 in all."""

UBL = """<?xml version="1.0" encoding="UTF-8"?>
<o:Order xmlns:o="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns:a="urn:cac" xmlns:b="urn:cbc">
<b:ID>PO-77</b:ID><b:IssueDate>2026-03-02</b:IssueDate><b:Note>Only complete delivery</b:Note><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
<a:BuyerCustomerParty><b:SupplierAssignedAccountID>C-100</b:SupplierAssignedAccountID><a:Party><a:PartyName><b:Name>Maier Metallbau</b:Name></a:PartyName>
<a:PostalAddress><b:StreetName>Am Weg</b:StreetName><b:BuildingNumber>3</b:BuildingNumber><b:CityName>Köln</b:CityName><b:PostalZone>50667</b:PostalZone>
<a:Country><b:IdentificationCode>DE</b:IdentificationCode></a:Country></a:PostalAddress></a:Party></a:BuyerCustomerParty>
<a:Delivery><a:RequestedDeliveryPeriod><b:EndDate>2026-03-09</b:EndDate></a:RequestedDeliveryPeriod></a:Delivery>
<a:AnticipatedMonetaryTotal><b:LineExtensionAmount currencyID="EUR">35.00</b:LineExtensionAmount><b:PayableAmount currencyID="EUR">35.00</b:PayableAmount></a:AnticipatedMonetaryTotal>
<a:OrderLine><a:LineItem><b:ID>1</b:ID><b:Quantity unitCode="C62">10</b:Quantity><b:LineExtensionAmount currencyID="EUR">10.00</b:LineExtensionAmount>
<a:Delivery><a:RequestedDeliveryPeriod><b:StartDate>2026-03-08</b:StartDate></a:RequestedDeliveryPeriod></a:Delivery>
<a:Price><b:PriceAmount currencyID="EUR">100.00</b:PriceAmount><b:BaseQuantity unitCode="C62">100</b:BaseQuantity></a:Price>
<a:Item><b:Name>Bolt M8</b:Name><a:BuyersItemIdentification><b:ID>B-1</b:ID></a:BuyersItemIdentification><a:SellersItemIdentification><b:ID>A-1000</b:ID></a:SellersItemIdentification>
<a:StandardItemIdentification><b:ID schemeID="0160">4012345001235</b:ID></a:StandardItemIdentification></a:Item></a:LineItem></a:OrderLine>
<a:OrderLine><a:LineItem><b:ID>2</b:ID><b:Quantity unitCode="MTR">2.5</b:Quantity><b:LineExtensionAmount currencyID="EUR">25.00</b:LineExtensionAmount>
<a:Price><b:PriceAmount currencyID="EUR">10</b:PriceAmount></a:Price><a:Item><b:Name>Rod</b:Name><a:SellersItemIdentification><b:ID>A-2000</b:ID></a:SellersItemIdentification></a:Item></a:LineItem></a:OrderLine>
</o:Order>"""

CII = """<x:SCRDMCCBDACIOMessageStructure xmlns:x="urn:x" xmlns:r="urn:r" xmlns:u="urn:u">
<x:ExchangedDocument><r:ID>PO-77</r:ID><r:TypeCode>220</r:TypeCode><r:IssueDateTime><u:DateTimeString format="102">20260302</u:DateTimeString></r:IssueDateTime><r:PurposeCode>9</r:PurposeCode></x:ExchangedDocument>
<x:SupplyChainTradeTransaction>
<r:IncludedSupplyChainTradeLineItem><r:AssociatedDocumentLineDocument><r:LineID>1</r:LineID></r:AssociatedDocumentLineDocument>
<r:SpecifiedTradeProduct><r:GlobalID>4012345001235</r:GlobalID><r:SellerAssignedID>A-1000</r:SellerAssignedID><r:BuyerAssignedID>B-1</r:BuyerAssignedID><r:Name>Bolt M8</r:Name></r:SpecifiedTradeProduct>
<r:SpecifiedLineTradeAgreement><r:NetPriceProductTradePrice><r:ChargeAmount>100.00</r:ChargeAmount><r:BasisQuantity unitCode="C62">100</r:BasisQuantity></r:NetPriceProductTradePrice></r:SpecifiedLineTradeAgreement>
<r:SpecifiedLineTradeDelivery><r:RequestedQuantity unitCode="C62">10</r:RequestedQuantity></r:SpecifiedLineTradeDelivery>
<r:SpecifiedLineTradeSettlement><r:SpecifiedTradeSettlementLineMonetarySummation><r:LineTotalAmount>10.00</r:LineTotalAmount></r:SpecifiedTradeSettlementLineMonetarySummation></r:SpecifiedLineTradeSettlement></r:IncludedSupplyChainTradeLineItem>
<r:IncludedSupplyChainTradeLineItem><r:AssociatedDocumentLineDocument><r:LineID>2</r:LineID></r:AssociatedDocumentLineDocument>
<r:SpecifiedTradeProduct><r:SellerAssignedID>A-2000</r:SellerAssignedID><r:Name>Rod</r:Name></r:SpecifiedTradeProduct>
<r:SpecifiedLineTradeAgreement><r:NetPriceProductTradePrice><r:ChargeAmount>10</r:ChargeAmount></r:NetPriceProductTradePrice></r:SpecifiedLineTradeAgreement>
<r:SpecifiedLineTradeDelivery><r:RequestedQuantity unitCode="MTR">2.5</r:RequestedQuantity></r:SpecifiedLineTradeDelivery>
<r:SpecifiedLineTradeSettlement><r:SpecifiedTradeSettlementLineMonetarySummation><r:LineTotalAmount>25.00</r:LineTotalAmount></r:SpecifiedTradeSettlementLineMonetarySummation></r:SpecifiedLineTradeSettlement></r:IncludedSupplyChainTradeLineItem>
<r:ApplicableHeaderTradeAgreement><r:BuyerTradeParty><r:ID>C-100</r:ID><r:Name>Maier Metallbau</r:Name></r:BuyerTradeParty></r:ApplicableHeaderTradeAgreement>
<r:ApplicableHeaderTradeDelivery><r:RequestedDeliverySupplyChainEvent><r:OccurrenceDateTime><u:DateTimeString format="102">20260309</u:DateTimeString></r:OccurrenceDateTime></r:RequestedDeliverySupplyChainEvent></r:ApplicableHeaderTradeDelivery>
<r:ApplicableHeaderTradeSettlement><r:OrderCurrencyCode>EUR</r:OrderCurrencyCode><r:SpecifiedTradeSettlementHeaderMonetarySummation><r:LineTotalAmount>35.00</r:LineTotalAmount></r:SpecifiedTradeSettlementHeaderMonetarySummation></r:ApplicableHeaderTradeSettlement>
</x:SupplyChainTradeTransaction></x:SCRDMCCBDACIOMessageStructure>"""

CXML = """<?xml version="1.0"?><!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">
<cXML payloadID="1" timestamp="2026-03-02T10:00:00+01:00"><Header/><Request deploymentMode="production"><OrderRequest>
<OrderRequestHeader orderID="PO-77" orderDate="2026-03-02T10:00:00+01:00" type="new" requestedDeliveryDate="2026-03-09"><Total><Money currency="EUR">35.00</Money></Total>
<BillTo><Address addressID="C-100"><Name xml:lang="de">Maier Metallbau</Name></Address></BillTo></OrderRequestHeader>
<ItemOut quantity="10" lineNumber="1"><ItemID><SupplierPartID>A-1000</SupplierPartID><BuyerPartID>B-1</BuyerPartID></ItemID><ItemDetail><UnitPrice><Money currency="EUR">100.00</Money></UnitPrice>
<Description>Bolt M8</Description><UnitOfMeasure>C62</UnitOfMeasure><PriceBasisQuantity quantity="100" conversionFactor="1"/></ItemDetail></ItemOut>
<ItemOut quantity="2.5" lineNumber="2"><ItemID><SupplierPartID>A-2000</SupplierPartID></ItemID><ItemDetail><UnitPrice><Money currency="EUR">10</Money></UnitPrice><Description>Rod</Description><UnitOfMeasure>MTR</UnitOfMeasure></ItemDetail></ItemOut>
</OrderRequest></Request></cXML>"""

OPENTRANS = """<ORDER xmlns="http://www.opentrans.org/XMLSchema/2.1" xmlns:bmecat="urn:b" version="2.1"><ORDER_HEADER><ORDER_INFO><ORDER_ID>PO-77</ORDER_ID><ORDER_DATE>2026-03-02T10:00:00</ORDER_DATE>
<DELIVERY_DATE><DELIVERY_START_DATE>2026-03-08</DELIVERY_START_DATE><DELIVERY_END_DATE>2026-03-09</DELIVERY_END_DATE></DELIVERY_DATE>
<PARTIES><PARTY><bmecat:PARTY_ID type="supplier_specific">C-100</bmecat:PARTY_ID><PARTY_ROLE>buyer</PARTY_ROLE><ADDRESS><bmecat:NAME>Maier Metallbau</bmecat:NAME></ADDRESS></PARTY></PARTIES>
<bmecat:CURRENCY>EUR</bmecat:CURRENCY></ORDER_INFO></ORDER_HEADER><ORDER_ITEM_LIST>
<ORDER_ITEM><LINE_ITEM_ID>1</LINE_ITEM_ID><PRODUCT_ID><bmecat:SUPPLIER_PID>A-1000</bmecat:SUPPLIER_PID><bmecat:BUYER_PID>B-1</bmecat:BUYER_PID><bmecat:DESCRIPTION_SHORT>Bolt M8</bmecat:DESCRIPTION_SHORT></PRODUCT_ID><QUANTITY>10</QUANTITY><bmecat:ORDER_UNIT>C62</bmecat:ORDER_UNIT>
<PRODUCT_PRICE_FIX><bmecat:PRICE_AMOUNT>100.00</bmecat:PRICE_AMOUNT><bmecat:PRICE_QUANTITY>100</bmecat:PRICE_QUANTITY></PRODUCT_PRICE_FIX><PRICE_LINE_AMOUNT>10.00</PRICE_LINE_AMOUNT></ORDER_ITEM>
<ORDER_ITEM><LINE_ITEM_ID>2</LINE_ITEM_ID><PRODUCT_ID><bmecat:SUPPLIER_PID>A-2000</bmecat:SUPPLIER_PID><bmecat:DESCRIPTION_SHORT>Rod</bmecat:DESCRIPTION_SHORT></PRODUCT_ID><QUANTITY>2.5</QUANTITY><bmecat:ORDER_UNIT>MTR</bmecat:ORDER_UNIT>
<PRODUCT_PRICE_FIX><bmecat:PRICE_AMOUNT>10</bmecat:PRICE_AMOUNT></PRODUCT_PRICE_FIX><PRICE_LINE_AMOUNT>25.00</PRICE_LINE_AMOUNT></ORDER_ITEM></ORDER_ITEM_LIST>
<ORDER_SUMMARY><TOTAL_ITEM_NUM>2</TOTAL_ITEM_NUM><TOTAL_AMOUNT>35.00</TOTAL_AMOUNT></ORDER_SUMMARY></ORDER>"""

OPENTRANS_1 = """<ORDER version="1.0"><ORDER_HEADER><ORDER_INFO><ORDER_ID>PO-77</ORDER_ID><ORDER_DATE>2026-03-02</ORDER_DATE><DELIVERY_DATE><DELIVERY_END_DATE>2026-03-09</DELIVERY_END_DATE></DELIVERY_DATE>
<ORDER_PARTIES><BUYER_PARTY><PARTY><PARTY_ID type="supplier_specific">C-100</PARTY_ID><ADDRESS><NAME>Maier Metallbau</NAME></ADDRESS></PARTY></BUYER_PARTY></ORDER_PARTIES><PRICE_CURRENCY>EUR</PRICE_CURRENCY></ORDER_INFO></ORDER_HEADER><ORDER_ITEM_LIST>
<ORDER_ITEM><LINE_ITEM_ID>1</LINE_ITEM_ID><ARTICLE_ID><SUPPLIER_AID>A-1000</SUPPLIER_AID><BUYER_AID>B-1</BUYER_AID><DESCRIPTION_SHORT>Bolt M8</DESCRIPTION_SHORT></ARTICLE_ID><QUANTITY>10</QUANTITY><ORDER_UNIT>C62</ORDER_UNIT>
<ARTICLE_PRICE type="net_list"><PRICE_AMOUNT>100.00</PRICE_AMOUNT><PRICE_LINE_AMOUNT>10.00</PRICE_LINE_AMOUNT><PRICE_QUANTITY>100</PRICE_QUANTITY></ARTICLE_PRICE></ORDER_ITEM>
<ORDER_ITEM><LINE_ITEM_ID>2</LINE_ITEM_ID><ARTICLE_ID><SUPPLIER_AID>A-2000</SUPPLIER_AID><DESCRIPTION_SHORT>Rod</DESCRIPTION_SHORT></ARTICLE_ID><QUANTITY>2.5</QUANTITY><ORDER_UNIT>MTR</ORDER_UNIT><ARTICLE_PRICE><PRICE_AMOUNT>10</PRICE_AMOUNT><PRICE_LINE_AMOUNT>25.00</PRICE_LINE_AMOUNT></ARTICLE_PRICE></ORDER_ITEM>
</ORDER_ITEM_LIST><ORDER_SUMMARY><TOTAL_ITEM_NUM>2</TOTAL_ITEM_NUM><TOTAL_AMOUNT>35.00</TOTAL_AMOUNT></ORDER_SUMMARY></ORDER>"""

EDIFACT = (
    "UNA:+.? 'UNB+UNOC:3+BUYER+SELLER+260302:1000+1'UNH+1+ORDERS:D:96A:UN'BGM+220+PO-77+9'DTM+137:20260302:102'DTM+2:202603090800:203'"
    "NAD+BY+C-100::91++Maier Metallbau+Am Weg 3+Köln++50667+DE'CUX+2:EUR:9'"
    "LIN+1++4012345001235:EN'PIA+1+A-1000:SA'PIA+1+B-1:IN'IMD+F++:::Bolt M8'QTY+21:10:C62'DTM+2:260308:101'MOA+203:10.00'PRI+AAA:100.00:::100:C62'"
    "LIN+2'PIA+5+A-2000:SA'IMD+F++:::Rod'QTY+21:2.5:MTR'MOA+203:25.00'PRI+AAA:10'UNS+S'MOA+86:35.00'CNT+2:2'UNT+24+1'UNZ+1+1'"
)

X12 = (
    "ISA*00*          *00*          *ZZ*BUYER          *ZZ*SELLER         *260302*1000*U*00401*000000001*0*P*>~GS*PO*B*S*20260302*1000*1*X*004010~"
    "ST*850*0001~BEG*00*SA*PO-77**20260302~CUR*BY*EUR~DTM*002*20260309~N1*BY*Maier Metallbau*91*C-100~N3*Am Weg 3~N4*Koeln**50667*DE~"
    "PO1*1*10*EA*100.00*HP*VP*A-1000*BP*B-1*EN*4012345001235~PID*F****Bolt M8~PO1*2*2.5*MR*10**VP*A-2000~PID*F****Rod~CTT*2~AMT*TT*35.00~SE*14*0001~GE*1*1~IEA*1*000000001~"
)

ALL = {
    "order.xml": UBL.encode(),
    "order-x.xml": CII.encode(),
    "cxml.xml": CXML.encode(),
    "opentrans.xml": OPENTRANS.encode(),
    "opentrans1.xml": OPENTRANS_1.encode(),
    "orders.edi": EDIFACT.encode("latin-1"),
    "850.x12": X12.encode(),
}
