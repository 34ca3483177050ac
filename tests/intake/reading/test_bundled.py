"""Several orders in one PDF: a page that names another number as the page before does is another order; what only may be one is held."""

from dataclasses import replace
from datetime import date

import pytest
from reportlab.pdfgen.canvas import Canvas

from intake import reader
from intake.message import Origin, Part
from intake.pages.page import Page
from intake.reading.files import DocumentPages, documents_of
from orders import Order, Read, Source
from tests.intake.files import make
from tests.intake.reading.paper import typed

HEAD = """
Backhaus Petersen GmbH & Co. KG
Industrieweg 3, 24768 Rendsburg

{title}

Datum: 27.11.2026
Liefertermin: {day}
{more}
Pos   Artikel   Bezeichnung                    Menge   Einheit   Preis     Betrag
"""
ROW = "{k:<6}{code:<10}{name:<31}{count:<8}Sack      {price:<10}{amount}"
GOODS = {"10130": ("Weizenmehl Type 1050", 15), "10220": ("Roggenmehl Type 1150", 12), "10340": ("Dinkelmehl Type 630", 20)}
FIRST, SECOND = {"10130": 5, "10340": 2}, {"10130": 7, "10220": 4}


def sheet(number: int, title: str, lines: dict[str, int], *, day: str = "08.12.2026", more: str = "", end: str = "") -> Page:
    rows = [
        ROW.format(k=k, code=code, name=GOODS[code][0], count=count, price=f"{GOODS[code][1]},00", amount=f"{count * GOODS[code][1]},00")
        for k, (code, count) in enumerate(lines.items(), start=1)
    ]
    total = sum(count * GOODS[code][1] for code, count in lines.items())
    return typed(HEAD.format(title=title, day=day, more=more) + "\n".join(rows) + "\n\n" + end.format(total=f"{total},00"), number)


def orders_of(*pages: Page) -> list[Order]:
    part = Part("", "orders.pdf", "application/pdf", Origin.ATTACHMENT, b"")
    return [d.order for d in documents_of(part, DocumentPages(pages, ()), None, (), None) if d.order]


def numbers(orders: list[Order]) -> list[str]:
    return [order.po_number.value if order.po_number else "" for order in orders]


def counts(order: Order) -> dict[str, int]:
    codes = [(line.our_code or line.customer_code, line.quantity) for line in order.lines]
    return {code.value: int(quantity.value) for code, quantity in codes if code and quantity}


@pytest.mark.parametrize("end", ["", "Gesamtbetrag netto: {total} EUR", "Seite 1 von 1"])
@pytest.mark.parametrize("title", ["Bestellung Nr. {}", "Purchase Order {}", "Order no.: {}", "Commande N° {}"])
def test_pages_with_numbers_of_their_own_are_several_orders(title, end):
    pages = (
        sheet(1, title.format("PB-4902"), FIRST, end=end),
        sheet(2, title.format("PB-4903"), SECOND, day="15.12.2026", more="Ihr Ansprechpartner: Frau Hansen", end=end),
    )
    first, second = found = orders_of(*pages)
    assert numbers(found) == ["PB-4902", "PB-4903"]
    assert [counts(first), counts(second)] == [FIRST, SECOND]
    assert [x.requested_date.value for x in found if x.requested_date] == [date(2026, 12, 8), date(2026, 12, 15)]
    assert [str(x.total.value) for x in found if x.total] == (["115.00", "153.00"] if "total" in end else [])
    assert [line.evidence.page for x in found for line in x.lines if line.evidence] == [1, 1, 2, 2]
    assert not any(x.notes for x in found)


@pytest.mark.parametrize("middle", ["Bestellung Nr. PB-4902", "Fortsetzung"])
def test_a_page_that_goes_on_stays_with_its_order(middle):
    title = "Bestellung Nr. PB-4902"
    pages = (sheet(1, title, FIRST), sheet(2, middle, {"10220": 3}), sheet(3, "Bestellung Nr. PB-4903", SECOND))
    first, second = orders_of(*pages)
    assert counts(first) == {**FIRST, "10220": 3}
    assert counts(second) == SECOND


@pytest.mark.parametrize(
    ("title", "more"),
    [
        ("Bestellung Nr. PB-4902", "Seite 2 von 2"),
        ("Bestellung Nr. PB-4902", "Übertrag: 115,00"),
        ("Bestellung Nr. PB-4902", "Ihr Angebot Nr. 55121 vom 3.11.2026"),
        ("Bestellung Nr. PB-4902", "zu unserer Bestellung Nr. PB-4801"),
        ("Rahmenvertrag Nr. RV-4903", ""),
        ("Ihr Angebot Nr. 55121", ""),
        ("Unsere Kundennummer: 10553", ""),
        ("Fortsetzung", "Lieferschein-Nr.: 88120, Vertrag 4903"),
        ("Projekt 4903", ""),
    ],
)
def test_another_number_on_a_later_page_is_no_order(title, more):
    (order,) = orders_of(sheet(1, "Bestellung Nr. PB-4902", FIRST), sheet(2, title, {"10220": 4}, more=more))
    assert numbers([order]) == ["PB-4902"]
    assert counts(order) == {**FIRST, "10220": 4}
    assert not [note for note in order.notes if "another order" in note.value]


@pytest.mark.parametrize(
    ("title", "more"),
    [
        ("Bestellung Nr. PB-4903", "Seite 2 von 2"),
        ("Bestellung Nr. PB-4903", "Übertrag: 115,00"),
        ("Bestellung Nr. PB-4903", "bitte zusammen mit PB-4902 liefern"),
        ("Bestellung Nr. PB-4902/2", ""),
        ("Unser Auftrag Nr.: PB-4903", ""),
        ("Stornierung der Bestellung Nr. PB-4903", ""),
        ("Lieferschein Nr. PB-4903", ""),
    ],
)
def test_a_number_that_may_be_another_orders_is_told(title, more):
    (order,) = orders_of(sheet(1, "Bestellung Nr. PB-4902", FIRST), sheet(2, title, {"10220": 4}, more=more))
    assert counts(order) == {**FIRST, "10220": 4}
    number = title.rsplit(" ", 1)[1]
    assert [note.value for note in order.notes] == [f"page 2 has the number {number}, not PB-4902: look whether it is another order"]


def test_a_scan_may_be_misread_and_is_not_taken_apart():
    pages = (sheet(1, "Bestellung Nr. PB-4902", FIRST), sheet(2, "Bestellung Nr. PB-4903", SECOND))
    (order,) = orders_of(*(replace(page, source=Source.OCR) for page in pages))
    assert "PB-4903" in order.notes[0].value


def test_a_cover_page_and_a_sum_of_all_belong_to_the_order_beside_them():
    cover = typed("Backhaus Petersen GmbH & Co. KG\n\nGuten Tag,\n\nanbei unsere Bestellungen PB-4902 und PB-4903.\n", 1)
    last = typed("Gesamtbetrag beider Bestellungen: 268,00 EUR\n", 4)
    found = orders_of(cover, sheet(2, "Bestellung Nr. PB-4902", FIRST), sheet(3, "Bestellung Nr. PB-4903", SECOND), last)
    assert numbers(found) == ["PB-4902", "PB-4903"]
    assert [counts(order) for order in found] == [FIRST, SECOND]


def bundle(ways: tuple[str, str]) -> bytes:
    """A PDF of two orders that name their date in an unusual way."""

    def draw(c: Canvas) -> None:
        pages = zip((1, 2), ("PB-4902", "PB-4903"), (FIRST, SECOND), ways, strict=True)
        for page in (sheet(k, f"Bestellung Nr. {number}", lines, day="", more=way) for k, number, lines, way in pages):
            c.setFont("Courier", 8)
            for word in page.words:
                c.drawString(word.x0, 800 - word.top, word.text)
            c.showPage()

    return make.pdf(draw)


def test_a_correction_is_learned_from_the_pages_of_its_order():
    raw = bundle(("Inventur 11.12.2026   Rampe frei 08.12.2026", "Inventur 11.12.2026   Rampe frei 15.12.2026"))
    second = reader.read(raw, "orders.pdf", None, (), True).orders[1]
    assert second.requested_date is None or second.requested_date.value != date(2026, 12, 15)
    wanted = replace(second, requested_date=Read(date(2026, 12, 15), "", 1.0))
    learned = reader.teach(raw, "orders.pdf", "orders.pdf", wanted, "", (), ("requested_date",), None)
    again = bundle(("Inventur 13.12.2026   Rampe frei 09.12.2026", "Inventur 13.12.2026   Rampe frei 17.12.2026"))
    days = [order.requested_date for order in reader.read(again, "orders.pdf", None, learned, True).orders]
    assert [day.value for day in days if day] == [date(2026, 12, 9), date(2026, 12, 17)]


def on_one_page(first: str, second: str) -> Order:
    """Two lists one below the other under these titles."""
    (order,) = orders_of(typed("\n".join(HEAD.format(title=title, day="08.12.2026", more="") + LINE for title in (first, second))))
    return order


LINE = ROW.format(k=1, code="10130", name="Weizenmehl Type 1050", count=5, price="15,00", amount="75,00") + "\n"


def test_a_second_title_on_the_same_page_is_told():
    order = on_one_page("Bestellung Nr. PB-4902", "Bestellung Nr. PB-4903")
    assert [note.value for note in order.notes] == ["PB-4903 stands there as PB-4902 does: look whether it is another order"]


@pytest.mark.parametrize(
    "second", ["Bestellung Nr. PB-4902", "Angebot Nr. PB-4903", "zu Bestellung Nr. PB-4801", "     Bestellung Nr. PB-4801"]
)
def test_another_number_on_the_same_page_is_no_title(second):
    assert not on_one_page("Bestellung Nr. PB-4902", second).notes
