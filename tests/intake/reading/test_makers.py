"""Orders as the usual business programs print them, typed from memory of their forms, with made-up firms."""

from decimal import Decimal
from typing import NamedTuple

import pytest

from intake.reading.document import read_document
from orders import DocumentKind
from tests.intake.reading.paper import typed


class Sketch(NamedTuple):
    """What must be read: header fields, and per line quantity, unit price, amount and any article number."""

    kind: str
    number: str
    date: str
    buyer: str
    seller: str
    total: str
    lines: list[tuple[str, str, str, str]]
    text: str


SKETCHES = {
    "erp portal style": Sketch(
        "order", "P00015", "2025-03-24", "", "Wood Corner", "5290.00",
        [("10", "500.00", "5000.00", "FURN_7777"), ("4", "72.50", "290.00", "FURN_8900")],
        """
YourCompany
250 Executive Park Blvd, Suite 3400
San Francisco CA 94134
United States

Shipping address:                                   Wood Corner
YourCompany, Warehouse                              1839 Arbor Way
250 Executive Park Blvd                             Turlock CA 95380
San Francisco CA 94134                              United States

Purchase Order #P00015

Buyer:              Order Date:              Expected Arrival:
Mitchell Admin      03/24/2025               03/31/2025

Description                           Qty             Unit Price        Disc.      Taxes        Amount

[FURN_7777] Office Chair Black        10.00 Units     500.00                       Tax 15%      $ 5,000.00
[FURN_8900] Drawer Black              4.00 Units      72.50                        Tax 15%      $ 290.00

                                                                        Untaxed Amount          $ 5,290.00
                                                                        Total                   $ 5,290.00
""",
    ),
    "big vendor style": Sketch(
        "order", "4500012345", "2025-06-12", "Anlagenbau Weber GmbH", "Dichtungstechnik Kolb KG", "1062.90",
        [("200", "385.00", "770.00", "10045871"), ("25", "11.716", "292.90", "10045999")],
        """
Anlagenbau Weber GmbH, Postfach 1120, 70469 Stuttgart
                                                            Bestellung
Dichtungstechnik Kolb KG                                    Bestellnummer / Datum
Ringstr. 14                                                 4500012345 / 12.06.2025
90402 Nürnberg                                              Ansprechpartner / Telefon
                                                            Fr. Seidel / 0711-8899-120

                                                            Liefertermin: Tag 03.07.2025
Bitte liefern Sie an:
Werk 1, Tor 3, 70469 Stuttgart

Pos.   Material      Bezeichnung
       Bestellmenge  Einheit        Preis pro Einheit        Nettowert
_____________________________________________________________________
00010  10045871      O-Ring 24x3 FKM 80
       200           Stück          385,00 / 100 ST          770,00

00020  10045999      Flachdichtung DN50 PN16
       25            Stück          11,716 / 1 ST            292,90
_____________________________________________________________________
Gesamtnettowert ohne MwSt EUR                                1.062,90

Zahlungsbedingungen: 14 Tage 2% Skonto, 30 Tage netto
""",
    ),
    "small shop accounting": Sketch(
        "order", "1042", "2025-02-03", "Harbour Boatyard", "Chandlery Supplies", "462.00",
        [("6", "52.00", "312.00", "ROPE-14"), ("2", "75.00", "150.00", "ANC-10")],
        """
Harbour Boatyard                                                     Purchase Order
12 Quay Street
Falmouth TR11 3XX                                        P.O. No.         1042
                                                         Date             3 Feb 2025

Vendor                                 Ship To
Chandlery Supplies                     Harbour Boatyard
Unit 7, Dock Estate                    Slipway 2
Plymouth PL4 0AB                       Falmouth TR11 3XX

Item           Description                         Qty      Rate        Amount

ROPE-14        Braided rope 14 mm, 50 m coil       6        52.00       312.00
ANC-10         Anchor 10 kg galvanised             2        75.00       150.00

                                                   Total                £462.00
""",
    ),
    "french gestion commerciale": Sketch(
        "order", "CF002417", "2025-09-05", "", "QUINCAILLERIE MODERNE", "1512.00",
        [("100", "4.20", "420.00", "VIS0850"), ("1000", "0.84", "840.00", "RON10")],
        """
ATELIERS DU RHONE                                     QUINCAILLERIE MODERNE
ZI Les Platanes                                       8 rue du Port
69007 LYON                                            13002 MARSEILLE

Commande fournisseur n° CF002417 du 05/09/2025        Livraison souhaitée : 19/09/2025

Référence     Désignation                        Qté        P.U. HT      Montant HT     TVA

VIS0850       Vis inox A2 8x50 boîte de 25       100,00     4,20         420,00         20,00
RON10         Rondelle plate M10                 1 000,00   0,84         840,00         20,00

                                                          Total HT          1 260,00
                                                          Total TVA         252,00
                                                          Total TTC         1 512,00 €
""",
    ),
    "dutch trade": Sketch(
        "order", "IO250188", "2025-11-17", "Bouwbedrijf De Linde B.V.", "Technische Unie Zuid", "331.20",
        [("24", "8.95", "214.80", "8711"), ("12", "9.70", "116.40", "9120")],
        """
Bouwbedrijf De Linde B.V.
Ambachtsweg 22
5482 TN Schijndel

Leverancier:   Technische Unie Zuid
               Havenstraat 1
               5611 AA Eindhoven

INKOOPORDER

Ordernummer        : IO250188
Orderdatum         : 17-11-2025
Gewenste leverdatum: 24-11-2025

Regel  Artikelnr.  Omschrijving                 Aantal  Ehd   Prijs    Korting   Bedrag
1      8711        Inbouwdoos 50 mm             24      st    8,95               214,80
2      9120        Kabelgoot 2 m                12      st    9,70               116,40

                                                Totaal excl. BTW                 331,20
""",
    ),
    "spanish with discount": Sketch(
        "order", "PC-2025/0381", "2025-04-28", "", "Suministros Ebro S.A.", "1016.40",
        [("50", "12.00", "540.00", "TUB-20"), ("10", "30.00", "300.00", "COD-20")],
        """
PEDIDO DE COMPRA
Nº Pedido: PC-2025/0381            Fecha: 28/04/2025

Proveedor: Suministros Ebro S.A.
           C/ Mayor 14
           50001 Zaragoza

Código     Descripción               Cantidad   Precio    % Dto.   Importe
TUB-20     Tubo PVC 20 mm            50         12,00     10       540,00
COD-20     Codo PVC 20 mm            10         30,00              300,00

                                     Base imponible                840,00
                                     IVA 21%                       176,40
                                     Total pedido                  1.016,40 €
""",
    ),
    "italian two dates": Sketch(
        "order", "OF-118", "2025-10-02", "", "Rubinetterie Lago S.r.l.", "",
        [("200", "1.15", "230.00", "VAL-38"), ("80", "3.40", "272.00", "MAN-12")],
        """
Idraulica Verdi S.p.A.
Via Roma 10 - 20121 Milano

Spett.le
Rubinetterie Lago S.r.l.
Via al Lago 3
28887 Omegna

ORDINE A FORNITORE N. OF-118 del 02/10/2025

Cod. articolo   Descrizione              U.M.   Q.tà     Prezzo     Importo    Data consegna
VAL-38          Valvola 3/8              PZ     200      1,15       230,00     20/10/2025
MAN-12          Maniglia cromata         PZ     80       3,40       272,00     27/10/2025
""",
    ),
    "free list with nothing but articles": Sketch(
        "order", "88-71", "2025-08-14", "", "", "",
        [("12", "", "", "K-4410"), ("3", "", "", "K-4412"), ("150", "", "", "M-0088")],
        """
Bestellung Nr. 88-71                             14.08.2025

Bitte liefern Sie uns:

12 Stk    K-4410    Kabelverschraubung M20
3 Stk     K-4412    Kabelverschraubung M32
150 m     M-0088    Mantelleitung 3x1,5

Mit freundlichen Grüßen
""",
    ),
    "call off with text between the lines": Sketch(
        "order", "7700-412", "2025-01-09", "", "", "87.00",
        [("30", "1.90", "57.00", "AX10"), ("12", "2.50", "30.00", "AX12")],
        """
ORDER
Order no: 7700-412            Order date: 09.01.2025

No  Part no    Description                 Quantity     Unit price    Total EUR
1   AX10       Axle pin 10 mm              30 pcs       1.90          57.00
               Drawing 4711 rev. C
               Material certificate 3.1 required, 2 copies
               Delivery: 2025-02-01

2   AX12       Axle pin 12 mm              12 pcs       2.50          30.00
               Drawing 4712 rev. A
               Please note: new revision!

Total order value EUR                                                 87.00
""",
    ),
    "net price after gross and discount": Sketch(
        "order", "B-55012", "2025-07-21", "", "", "181.20",
        [("40", "2.70", "108.00", "511-20"), ("24", "3.05", "73.20", "511-25")],
        """
Bestellung    B-55012      vom 21.07.2025

Pos  Artikel   Bezeichnung         Menge  ME   Listenpreis   Rabatt   Nettopreis   Gesamt
1    511-20    Rohrschelle 20      40     Stk  3,00          10 %     2,70         108,00
2    511-25    Rohrschelle 25      24     Stk  3,05                   3,05         73,20

                                                            Summe     netto        181,20
""",
    ),
    "order response": Sketch(
        "order_response", "AB-90817", "2025-05-20", "", "", "400.00",
        [("100", "4.00", "400.00", "T-9")],
        """
AUFTRAGSBESTÄTIGUNG Nr. AB-90817            Datum: 20.05.2025
Ihre Bestellung: 4711 vom 18.05.2025

Pos   Art.-Nr.   Bezeichnung      Menge     Einzelpreis    Gesamtpreis
1     T-9        Teller 9 mm      100 St.   4,00 EUR       400,00 EUR
                                  Gesamtbetrag             400,00 EUR
""",
    ),
    "request for quotation": Sketch(
        "quote_request", "RFQ-3391", "2025-12-01", "", "", "",
        [("500", "", "", "SHIM-05"), ("250", "", "", "SHIM-10")],
        """
REQUEST FOR QUOTATION
RFQ No.: RFQ-3391        Date: 2025-12-01      Reply by: 2025-12-08

Line   Part No.    Description              Qty    UoM
10     SHIM-05     Shim 0.5 mm              500    EA
20     SHIM-10     Shim 1.0 mm              250    EA
""",
    ),
    "two rows with price unit": Sketch(
        "order", "5500071234", "2025-04-11", "Northgate Process Ltd", "", "1843.20",
        [("1200", "14.30", "171.60", "20033418"), ("48", "34.825", "1671.60", "20033999")],
        """
Northgate Process Ltd
Purchasing Department
Leeds LS10 1AA

Purchase order                               Page 1 of 1
PO number/date
5500071234 / 11.04.2025

Item    Material          Description
        Order qty   Unit        Price per unit              Net value
---------------------------------------------------------------------
00010   20033418          Hex nut M12 zinc
        1,200       EA          14.30   / 100 EA            171.60
00020   20033999          Mechanical seal 35 mm
        48          EA          34.825  / 1 EA              1,671.60
---------------------------------------------------------------------
Total net value excl. tax GBP                               1,843.20
""",
    ),
    "labels over values in a grid": Sketch(
        "order", "G-20250611", "2025-06-11", "", "Ferrum Supply Co.", "618.75",
        [("25", "9.75", "243.75", "PLT-3"), ("15", "25.00", "375.00", "ANG-50")],
        """
                          PURCHASE ORDER

PO Number           PO Date            Vendor ID        Terms
G-20250611          06/11/2025         V-1180           Net 30

VENDOR                                   SHIP TO
Ferrum Supply Co.                        Granite Works
88 Mill Road                             Gate 4
Akron, OH 44301                          Dayton, OH 45402

QTY     ITEM      DESCRIPTION                  UNIT COST      EXTENDED
25      PLT-3     Plate 3 mm, 1000 x 500       $9.75          $243.75
15      ANG-50    Angle 50 x 50 x 5            $25.00         $375.00

                                               TOTAL          $618.75
""",
    ),
    "three quantities": Sketch(
        "order_response", "SO-7718", "2025-02-19", "", "", "160.00",
        [("10", "4.00", "24.00", "H-1"), ("34", "4.00", "136.00", "H-2")],
        """
ORDER CONFIRMATION
Order confirmation no. SO-7718      Date 19 February 2025

Item   Description    Ordered   Shipped   Back order   Unit price   Amount
H-1    Hinge left     10        6         4            4.00         24.00
H-2    Hinge right    34        34        0            4.00         136.00

                                                       Total        160.00
""",
    ),
    "swiss figures and a price per thousand": Sketch(
        "order", "2025-0457", "2025-08-08", "", "", "1325.40",
        [("25000", "42.00", "1050.00", "S-100"), ("1200", "229.50", "275.40", "S-220")],
        """
BESTELLUNG 2025-0457                               Bern, 8. August 2025

Art.-Nr.   Bezeichnung            Menge     Preis/1000    Betrag CHF
S-100      Holzschraube 4x40      25'000    42.00         1'050.00
S-220      Holzschraube 6x120     1'200     229.50        275.40

                                  Total CHF               1'325.40
""",
    ),
    "groups with subtotals and freight": Sketch(
        "order", "BC2025-71", "2025-03-04", "", "", "402.00",
        [("4", "30.00", "120.00", "POM-1"), ("2", "45.00", "90.00", "POM-2"), ("10", "10.00", "100.00", "FIL-1")],
        """
BON DE COMMANDE N° BC2025-71                 Date : 4 mars 2025

Réf.      Désignation             Qté    Prix unitaire    Montant
LOT 1 : POMPES
POM-1     Pompe 1 kW              4      30,00            120,00
POM-2     Pompe 2 kW              2      45,00            90,00
          Sous-total lot 1                                210,00
LOT 2 : FILTRES
FIL-1     Filtre 10 µm            10     10,00            100,00
          Sous-total lot 2                                100,00
          Frais de port           1      25,00            25,00

          Total HT                                        335,00
          TVA 20 %                                        67,00
          Total TTC                                       402,00
""",
    ),
    "order change": Sketch(
        "order_change", "4711-2", "2025-09-30", "", "", "",
        [("80", "", "", "AB-1"), ("0.5", "", "", "AB-2")],
        """
Bestelländerung Nr. 4711-2 vom 30.09.2025
zu unserer Bestellung 4711 vom 12.09.2025

Pos.   Artikelnummer   Text                  neue Menge   Einheit
1      AB-1            Anschlussblock        80           Stück
2      AB-2            Bleiband              0,5          kg
""",
    ),
    "amount before price, no positions": Sketch(
        "order", "OC-3310", "2025-01-22", "", "", "",
        [("60", "3.15", "189.00", "TOR-6"), ("200", "0.48", "96.00", "TUE-6")],
        """
ORDEN DE COMPRA Nº OC-3310
Fecha: 22 de enero de 2025

Cantidad   Ud.   Referencia   Concepto                    Importe     Precio unitario
60         ud    TOR-6        Tornillo allen 6x30          189,00      3,15
200        ud    TUE-6        Tuerca M6                    96,00       0,48
""",
    ),
    "long descriptions that hold numbers": Sketch(
        "order", "P-99102", "2025-12-15", "", "", "1146.00",
        [("3", "312.00", "936.00", ""), ("20", "10.50", "210.00", "")],
        """
Purchase Order P-99102                                   15 December 2025

Line  Description                                        Qty   Price    Value
1     Motor 1.5 kW 400 V 50 Hz 1450 rpm IE3, frame 90,   3     312.00   936.00
      B3 foot mounted, terminal box 25 x 1.5, 100 %
      duty, 12 months warranty from 2026
2     Bearing 6205-2RS 25 x 52 x 15 mm, pack of 1        20    10.50    210.00
      tested to ISO 15, 2 years old at most

                                                         Total          1,146.00
""",
    ),
}  # fmt: skip


DISCOUNTED = {"spanish with discount": ["540.00"]}
"""Net amounts of the lines whose discount is needed for them; a net price needs none."""


@pytest.mark.parametrize("name", SKETCHES)
def test_reads_the_order_as_it_is_printed(name):
    sketch = SKETCHES[name]
    kind, order, problems = read_document([typed(sketch.text)], "order.pdf", us=None)
    assert order is not None
    assert not problems
    read = [
        (
            line.quantity.value if line.quantity else None,
            line.unit_price.value if line.unit_price else None,
            line.amount.value if line.amount else None,
            {c.value for c in (line.our_code, line.customer_code, line.gtin) if c},
        )
        for line in order.lines
    ]
    assert [r[:3] for r in read] == [(Decimal(q), Decimal(p) if p else None, Decimal(a) if a else None) for q, p, a, _ in sketch.lines]
    assert all(code in codes for (*_, codes), (*_, code) in zip(read, sketch.lines, strict=True) if code)
    assert kind is DocumentKind(sketch.kind)
    assert order.po_number is not None
    assert order.po_number.value == sketch.number
    assert str(order.order_date.value if order.order_date else None) == sketch.date
    assert [
        str(line.price_each * line.quantity.value)
        for line in order.lines
        if line.proven and line.discount and line.price_each and line.quantity
    ] == DISCOUNTED.get(name, [])
    assert not sketch.total or (order.total is not None and order.total.value == Decimal(sketch.total))
    assert not sketch.buyer or (order.buyer is not None and order.buyer.name == sketch.buyer)
    assert not sketch.seller or (order.seller is not None and order.seller.name == sketch.seller)
