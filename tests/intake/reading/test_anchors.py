"""Values that no column and no label names, found again by what stands around them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from intake.pages.page import Page
from intake.reading.anchors import form_of, shape_of
from intake.reading.document import read_document
from intake.reading.memory import AnchorsFix
from intake.reading.teaching import learn
from orders import MailKind, Order, OrderLine, Party, Read
from tests.intake.reading.paper import Paper

STOPS = [(50, "left"), (90, "left"), (400, "right"), (470, "right"), (550, "right")]
Goods = tuple[str, str, str, str]
"""Text, our number behind it, quantity, price."""
FIRST: list[Goods] = [("Kabel 3x1,5 grau", "TE-9555", "240", "1,37"), ("Kugelhahn DN 15", "PC-8676", "75", "11,45")]
NEXT: list[Goods] = [
    ("Rohr 48,3x4,0", "75/863", "30", "10,20"),
    ("Kette M 20", "KA 2859", "4", "3,00"),
    ("Kugelhahn DN 15", "PC-8676", "5", "11,45"),
    ("Lager 6205-2RS", "26836", "12", "6,50"),
]


def page(goods: list[Goods], day: str, at: int = 0, site: tuple[str, str] = ("Werk Süd", "Halle 4,")) -> Page:
    """An order whose numbers stand below the lines behind words that are no label, and whose dates and place stand in sentences."""
    paper = Paper().put(50, 40, "Werft Ostsee GmbH", size=12).put(50, 70, "Bestellung 26-0602", size=14)
    paper.put(50, 100, "Angebot vom 01.02.2026 liegt vor, gesandt den").put(50, 112, f"{day} mit der Bitte um Ware an {site[0]}")
    paper.put(50, 124, f"{site[1]} Kai 3").row(150 + at, STOPS, ["Pos", "Text", "Menge", "Preis", "Betrag"])
    for k, (text, code, quantity, price) in enumerate(goods):
        amount = f"{Decimal(quantity) * Decimal(price.replace(',', '.')):.2f}".replace(".", ",")
        paper.row(166 + at + 30 * k, STOPS, [str(k + 1), text, quantity, price, amount])
        paper.put(90, 178 + at + 30 * k, f"Zeichnung 17-{k + 4}402 bei euch {code} genannt")
    return paper.page()


def left(goods: list[Goods], day: date, number: str = "26-0602") -> Order:
    def read(value: str) -> Read[str]:
        return Read(value, value, 1.0)

    lines = [
        OrderLine(
            k,
            our_code=read(code),
            quantity=Read(Decimal(quantity), quantity, 1.0),
            unit_price=Read(Decimal(price.replace(",", ".")), price, 1.0),
        )
        for k, (_, code, quantity, price) in enumerate(goods, start=1)
    ]
    place = Party(name="Werk Süd Halle 4")
    return Order(MailKind.ORDER, tuple(lines), po_number=read(number), order_date=Read(day, str(day), 1.0), ship_to=place)


def seen(paper: Page, layouts: object) -> tuple[list[str], date | None, str]:
    order = read_document([paper], "x.pdf", us=None, layouts=layouts)[1]  # type: ignore[arg-type]
    assert order is not None
    codes = [line.our_code.value if line.our_code else "" for line in order.lines]
    return codes, order.order_date.value if order.order_date else None, order.ship_to.name if order.ship_to else ""


@pytest.fixture(scope="module")
def taught():
    return learn([page(FIRST, "12.03.2026")], "x.pdf", left(FIRST, date(2026, 3, 12)), us=None, sender="a@b.example")


def test_what_no_label_names_is_found_on_the_next_paper_however_it_is_written(taught):
    moved = page(NEXT, "02.04.2026", at=30)
    assert seen(moved, ()) != (["75/863", "KA 2859", "PC-8676", "26836"], date(2026, 4, 2), "Werk Süd Halle 4")
    codes, day, place = seen(moved, taught)
    assert codes[0] == "75/863"
    assert codes[2:] == ["PC-8676", "26836"]
    assert (day, place) == (date(2026, 4, 2), "Werk Süd Halle 4")


def test_a_place_of_delivery_that_the_page_does_not_name_is_not_made_up(taught):
    assert seen(page(NEXT, "02.04.2026", site=("Werk Nord", "Tor 7,")), taught)[2] != "Werk Süd Halle 4"


def test_a_line_without_the_value_gets_none(taught):
    paper = page(NEXT[:1], "02.04.2026")
    bare = [w for w in paper.words if w.text not in ("75/863", "bei", "euch", "genannt")]
    without = Page(paper.number, paper.width, paper.height, tuple(bare), paper.source)
    assert seen(without, taught)[0] == seen(without, ())[0]


def test_the_anchors_are_few_and_say_what_they_are_worth(taught):
    fix = next(f for m in taught for f in m.fixes if isinstance(f, AnchorsFix) and f.field == "our_code")
    worth = {(a.kind, a.value): a.worth for a in fix.anchors}
    assert worth["before", "euch"] > 1 > -1 > worth["before", ""]
    assert len(fix.anchors) < 60


def test_forms_and_shapes():
    assert (form_of("XF-4784b"), shape_of("XF-4784b")) == ("AA-9999a", "A-9A")


STRIP = [50.0, 160.0, 270.0, 380.0]


def strip(fields: list[tuple[str, str]]) -> Page:
    """An order in a language that no list knows, its number and dates in a strip over lines without heads."""
    paper = Paper().put(50, 40, "Werft Ostsee GmbH", size=12).put(50, 60, "Hinnakiri 05.01.2024")
    for x, (label, value) in zip(STRIP, fields, strict=False):
        paper.put(x, 80, label).put(x, 92, value)
    stops = [(50, "left"), (90, "left"), (400, "right"), (470, "right"), (550, "right")]
    for k, (text, _, quantity, price) in enumerate(NEXT):
        amount = f"{Decimal(quantity) * Decimal(price.replace(',', '.')):.2f}".replace(".", ",")
        paper.row(130 + 14 * k, stops, [str(10 * k + 10), text, quantity, price, amount])
    return paper.page()


def test_a_field_that_is_new_in_a_strip_does_not_take_its_neighbours_place():
    first = strip([("Tellimus", "26-0602"), ("Kuupaev", "12.03.2026"), ("Viide", "88123")])
    read = read_document([first], "x.pdf", us=None)[1]
    assert read is not None
    wanted = replace(left([], date(2026, 3, 12), "26-0602"), lines=read.lines, ship_to=None)
    assert read.order_date != wanted.order_date
    found = learn([first], "x.pdf", wanted, us=None, sender="a@b.example")
    second = strip([("Tellimus", "26-0714"), ("Soovitud", "20.05.2026"), ("Kuupaev", "02.05.2026"), ("Viide", "88123")])
    assert seen(second, found)[1] == date(2026, 5, 2)
