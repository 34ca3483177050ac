"""Layouts of many makers, set by hand: what stands where, in which language, with which arithmetic."""

from decimal import Decimal

import pytest

from intake.reading.document import read_document
from orders import DocumentKind, Order, Party
from tests.intake.reading.paper import Paper


def read(*papers: Paper, us: Party | None = None) -> Order:
    _, order, _ = read_document([p.page() for p in papers], "order.pdf", us=us)
    assert order is not None
    return order


def numbers(order: Order) -> list[tuple[Decimal | None, Decimal | None, Decimal | None]]:
    return [tuple(v.value if v else None for v in (x.quantity, x.unit_price, x.amount)) for x in order.lines]  # type: ignore[misc]


def test_lines_of_two_rows_with_columns_of_their_own():
    paper = Paper().put(50, 60, "Bestellung 4500998877", size=14)
    upper, lower = (
        [(50, "left"), (90, "left"), (180, "left"), (500, "left")],
        [(130, "right"), (140, "left"), (330, "right"), (555, "right")],
    )
    paper.row(150, upper, ["Pos", "Material", "Bezeichnung", "Liefertermin"]).row(161, lower, ["Menge", "ME", "Preis pro 100", "Nettowert"])
    items = [
        ("10", "0815-22", "Dichtring 20x3 NBR", "14.03.2025", "400", "ST", "12,50", "50,00"),
        ("20", "0815-37", "Dichtring 40x3 NBR", "14.03.2025", "1.200", "ST", "31,00", "372,00"),
        ("30", "4711-01", "O-Ring-Fett Tube 50 ml", "21.03.2025", "6", "ST", "495,00", "29,70"),
    ]
    for k, item in enumerate(items):
        paper.row(180 + 30 * k, upper, item[:4]).row(191 + 30 * k, lower, item[4:])
    paper.put(400, 290, "Gesamtnettowert EUR").put(555, 290, "451,70", align="right")
    order = read(paper)
    assert numbers(order) == [
        (Decimal(400), Decimal("12.50"), Decimal("50.00")),
        (Decimal(1200), Decimal("31.00"), Decimal("372.00")),
        (Decimal(6), Decimal("495.00"), Decimal("29.70")),
    ]
    assert [x.price_per.value for x in order.lines if x.price_per] == [100, 100, 100]
    assert [x.our_code.value for x in order.lines if x.our_code] == ["0815-22", "0815-37", "4711-01"]
    assert [str(x.requested_date.value) for x in order.lines if x.requested_date] == ["2025-03-14", "2025-03-14", "2025-03-21"]
    assert all(x.proven for x in order.lines)


def test_no_prices_and_units_in_the_quantity():
    paper = Paper().put(50, 60, "BON DE COMMANDE N° BC-20417", size=13)
    stops = [(50, "left"), (120, "left"), (420, "left")]
    paper.row(120, stops, ["Réf.", "Désignation", "Quantité"])
    paper.row(136, stops, ["RAC-15", "Raccord laiton 15 mm", "25 pce"])
    paper.row(150, stops, ["TUB-22", "Tube cuivre 22 x 1 barre de 5 m", "40 m"])
    paper.row(164, stops, ["JNT-3", 'Joint fibre 3/4"', "1 250 pce"])
    paper.put(50, 200, "Merci de livrer avant 12 h, délai 10 jours.")
    order = read(paper)
    assert [(x.quantity.value, x.unit.value) for x in order.lines if x.quantity and x.unit] == [(25, "pce"), (40, "m"), (1250, "pce")]
    assert not any(x.proven for x in order.lines)
    assert order.po_number is not None
    assert order.po_number.value == "BC-20417"


def test_table_without_header_is_found_by_its_arithmetic():
    paper = Paper().put(50, 50, "PURCHASE ORDER", size=15).put(400, 52, "PO Number: 77120-B")
    stops = [(60, "right"), (80, "left"), (400, "right"), (470, "right"), (550, "right")]
    paper.row(150, stops, ["12", "Ball valve 1/2 inch brass", "each", "7.35", "88.20"])
    paper.row(166, stops, ["3", "Pressure gauge 0-10 bar", "each", "21.00", "63.00"])
    paper.row(182, stops, ["150", "Pipe clip 22mm", "each", "0.18", "27.00"])
    paper.put(400, 210, "Total", align="right").put(550, 210, "178.20", align="right")
    order = read(paper)
    assert numbers(order) == [
        (Decimal(12), Decimal("7.35"), Decimal("88.20")),
        (Decimal(3), Decimal("21.00"), Decimal("63.00")),
        (Decimal(150), Decimal("0.18"), Decimal("27.00")),
    ]
    assert order.total_proven


def test_a_table_over_two_pages_with_carry_over():
    stops = [(50, "left"), (90, "left"), (380, "right"), (460, "right"), (550, "right")]
    header = ["Pos.", "Omschrijving", "Aantal", "Prijs", "Bedrag"]
    one = Paper(1).put(50, 40, "Inkooporder IO-2025-0099", size=13).row(120, stops, header)
    two = Paper(2).row(60, stops, header)
    total = Decimal(0)
    for k in range(20):
        amount = (k + 1) * Decimal("2.50")
        total += amount
        paper, y = (one, 140 + 30 * k) if k < 18 else (two, 100 + 30 * (k - 18))
        paper.row(y, stops, [str(k + 1), f"Slangklem maat {k + 8}", str(k + 1), "2,50", f"{amount:.2f}".replace(".", ",")])
        if k == 17:
            one.put(90, 700, "Transporteren").put(550, 700, f"{total:.2f}".replace(".", ","), align="right")
            two.put(90, 78, "Transport").put(550, 78, f"{total:.2f}".replace(".", ","), align="right")
    two.put(380, 180, "Totaal excl. BTW").put(550, 180, f"{total:.2f}".replace(".", ","), align="right")
    order = read(one, two)
    assert [x.quantity.value for x in order.lines if x.quantity] == list(range(1, 21))
    assert [x.evidence.page for x in order.lines if x.evidence] == [1] * 18 + [2] * 2
    assert order.total_proven


@pytest.mark.parametrize(
    ("quantity", "price", "amount", "value"),
    [("1.250", "0,40", "500,00", 1250), ("1,250", "0.40", "500.00", 1250), ("1.250", "400.00", "500.00", Decimal("1.250"))],
)
def test_the_arithmetic_decides_what_a_number_means(quantity, price, amount, value):
    paper = Paper().put(50, 50, "Purchase order 88123", size=13)
    stops = [(50, "left"), (380, "right"), (460, "right"), (550, "right")]
    paper.row(100, stops, ["Description", "Quantity", "Price", "Amount"]).row(116, stops, ["Copper wire", quantity, price, amount])
    order = read(paper)
    assert [x.quantity.value for x in order.lines if x.quantity] == [value]
    assert order.lines[0].proven


def test_freight_subtotals_and_terms_are_no_lines():
    paper = Paper().put(50, 50, "ORDINE DI ACQUISTO N. 554/25", size=13)
    stops = [(50, "left"), (120, "left"), (380, "right"), (460, "right"), (550, "right")]
    paper.row(100, stops, ["Codice", "Descrizione", "Q.tà", "Prezzo unit.", "Importo"])
    paper.row(118, stops, ["VLV-12", "Valvola a sfera", "10", "8,40", "84,00"]).row(134, stops, ["", "Totale parziale", "", "", "84,00"])
    paper.row(150, stops, ["GRN-4", "Guarnizione", "100", "0,25", "25,00"]).row(166, stops, ["", "Trasporto", "1", "15,00", "15,00"])
    paper.row(190, stops, ["", "Totale imponibile", "", "", "124,00"]).row(206, stops, ["", "IVA 22%", "", "", "27,28"]).row(
        222, stops, ["", "Totale ordine", "", "", "151,28"]
    )
    paper.put(50, 700, "Pagamento: 60 giorni data fattura, IBAN IT60 X054 2811 1010 0000 0123 456")
    order = read(paper)
    assert [x.our_code.value for x in order.lines if x.our_code] == ["VLV-12", "GRN-4"]
    assert order.total is not None
    assert order.total.value == Decimal("151.28")


def test_our_own_name_makes_us_the_seller():
    paper = Paper().put(50, 40, "Nordlicht Schrauben AG", size=12).put(50, 56, "Hafen 1").put(50, 67, "20457 Hamburg")
    paper.put(50, 120, "Customer").put(50, 131, "Brennan Marine Ltd").put(50, 142, "4 Dock Road").put(50, 153, "Hull HU1 2AB")
    paper.put(50, 200, "ORDER FORM", size=14).put(380, 200, "Order No: BM-1188")
    stops = [(50, "left"), (380, "right")]
    paper.row(240, stops, ["Article", "Qty"]).row(256, stops, ["SK-M8-20", "200"]).row(272, stops, ["SK-M8-25", "300"])
    order = read(paper, us=Party(name="Nordlicht Schrauben AG"))
    assert order.buyer is not None
    assert order.buyer.name == "Brennan Marine Ltd"
    assert order.seller is not None
    assert order.seller.name == "Nordlicht Schrauben AG"


def test_an_invoice_has_lines_too():
    paper = Paper().put(50, 50, "RECHNUNG", size=16).put(50, 80, "Rechnungsnr. 2025-118").put(300, 80, "Rechnungsdatum 05.02.2025")
    stops = [(50, "left"), (380, "right"), (460, "right"), (550, "right")]
    paper.row(130, stops, ["Leistung", "Anzahl", "Einzel", "Gesamt"]).row(146, stops, ["Wartung Pumpe", "2", "85,00", "170,00"])
    kind, order, _ = read_document([paper.page()], "rechnung.pdf", us=None)
    assert kind is DocumentKind.INVOICE
    assert order is not None
    assert order.po_number is not None
    assert order.po_number.value == "2025-118"
    assert numbers(order) == [(Decimal(2), Decimal("85.00"), Decimal("170.00"))]
