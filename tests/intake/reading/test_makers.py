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
}  # fmt: skip


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
    assert not sketch.total or (order.total is not None and order.total.value == Decimal(sketch.total))
    assert not sketch.buyer or (order.buyer is not None and order.buyer.name == sketch.buyer)
    assert not sketch.seller or (order.seller is not None and order.seller.name == sketch.seller)
