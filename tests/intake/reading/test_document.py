"""Whole documents, set by hand in styles of many makers."""

from datetime import date
from decimal import Decimal

from intake.reading.document import read_document
from orders import DocumentKind
from tests.intake.reading.paper import Paper


def numbers(order):
    return [
        (str(line.quantity.value), str(line.unit_price.value) if line.unit_price else None, str(line.amount.value) if line.amount else None)
        for line in order.lines
    ]


def test_german_order_with_wrapped_descriptions():
    paper = Paper()
    paper.put(40, 40, "Huber Metallbau GmbH", size=14).put(40, 60, "Werkstr. 4").put(40, 71, "80331 München")
    paper.put(40, 130, "Lieferant:").put(40, 141, "Schrauben Nord AG").put(40, 152, "Hafenweg 12").put(40, 163, "20457 Hamburg")
    paper.put(40, 220, "Bestellung Nr. 4500017788", size=13).put(400, 222, "Datum: 03.11.2025")
    stops = [(40, "left"), (70, "left"), (140, "left"), (380, "right"), (390, "left"), (480, "right"), (550, "right")]
    paper.row(260, stops, ["Pos", "Artikel", "Bezeichnung", "Menge", "ME", "Einzelpreis", "Betrag"])
    paper.row(280, stops, ["1", "SK-0812", "Sechskantschraube", "1.250", "Stk", "0,12", "150,00"]).put(140, 291, "M8 x 12 verzinkt")
    paper.row(306, stops, ["2", "MU-08", "Mutter M8", "500", "Stk", "0,05", "25,00"])
    paper.put(140, 330, "Zwischensumme").put(550, 330, "175,00", align="right")
    paper.put(380, 350, "Gesamtbetrag EUR").put(550, 350, "175,00", align="right")
    kind, order, problems = read_document([paper.page()], "order.pdf", us=None)
    assert kind is DocumentKind.ORDER
    assert order is not None
    assert not problems
    assert numbers(order) == [("1250", "0.12", "150.00"), ("500", "0.05", "25.00")]
    assert all(line.proven for line in order.lines)
    assert order.total_proven
    assert order.lines[0].description.value == "Sechskantschraube M8 x 12 verzinkt"
    assert order.po_number.value == "4500017788"
    assert order.order_date.value == date(2025, 11, 3)
    assert order.buyer.name == "Huber Metallbau GmbH"
    assert order.seller.name == "Schrauben Nord AG"
    assert order.total.value == Decimal("175.00")
    assert order.currency.value == "EUR"


def test_empty_pages_are_a_problem_in_one_sentence():
    kind, order, problems = read_document([Paper().page()], "blank.pdf", us=None)
    assert (kind, order) == (DocumentKind.OTHER, None)
    assert [p.code for p in problems] == ["no_text"]
