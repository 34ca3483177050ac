"""What stands around the lines and is easily taken for something else: weeks, dates that are numbers, sums of taxes, heads of columns."""

import pytest

from intake.reading.document import read_document
from intake.reading.labels import COLUMN_PHRASES, OURS, fold, row_meaning
from orders import Order
from tests.intake.reading.paper import Paper, typed

STOPS = [(40, "left"), (110, "left"), (300, "right"), (310, "left"), (420, "right"), (540, "right")]
HEAD = ["Kod", "Opis", "Menge", "ME", "Preis", "Betrag"]
ROWS = [["R6964", "Plaque de presse", "20", "Stk", "60.27", "1205.40"], ["B7921", "Conserve", "5", "Stk", "107.38", "536.90"]]


def read(paper: Paper) -> Order:
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order is not None
    return order


def order_of(paper: Paper, head: list[str] = HEAD, rows: list[list[str]] = ROWS) -> Order:
    paper.row(250, STOPS, head)
    for k, row in enumerate(rows):
        paper.row(270 + 16 * k, STOPS, row)
    return read(paper)


def test_a_calendar_week_is_no_number_of_an_order() -> None:
    paper = Paper().put(40, 100, "LIEFERANTENBESTELLUNG 2026/0173", size=12).put(40, 120, "Datum:").put(150, 120, "19.01.2026")
    order = order_of(paper.put(40, 135, "Lieferung:").put(150, 135, "KW 6/2026"))
    assert order.po_number is not None
    assert order.po_number.value == "2026/0173"


def test_a_number_that_looks_like_a_date_is_one_behind_capitals_and_no_date() -> None:
    paper = Paper().put(450, 60, "Radom, 10.09.2026").put(40, 80, "Zamówienie do dostawcy nr ZD 18/09/2026", size=12)
    order = order_of(paper.put(40, 110, "Zamawiający").put(40, 122, "Lampa s.c.").put(40, 134, "NIP: 9482207731"))
    assert order.po_number is not None
    assert order.po_number.value == "ZD 18/09/2026"
    assert order.order_date is not None
    assert order.order_date.value.isoformat() == "2026-09-10"


def test_a_number_may_begin_with_letters_of_any_script() -> None:
    paper = Paper().put(40, 60, "ΠΑΡΑΓΓΕΛΙΑ ΣΕ ΠΡΟΜΗΘΕΥΤΗ", size=12).put(40, 90, "Αριθμός").put(150, 90, "ΠΑΡ-000289")
    order = order_of(paper.put(40, 150, "Προμηθευτής").put(40, 162, "Εμπορική Α.Ε.").put(40, 174, "241 00 Καλαμάτα"))
    assert order.po_number is not None
    assert order.po_number.value == "ΠΑΡ-000289"


def test_a_row_of_sums_below_its_labels_is_read_column_by_column() -> None:
    paper = Paper().put(40, 60, "Zamówienie nr 4711", size=12)
    stops = [(330, "center"), (400, "center"), (455, "center"), (495, "center")]
    paper.row(330, stops, ["Stawka VAT", "Netto", "VAT", "Brutto"])
    order = order_of(paper.row(342, stops, ["23%", "1742,30", "400,73", "2143,03"]))
    assert order.total is not None
    assert str(order.total.value) == "2143.03"


@pytest.mark.parametrize(("foot", "currency"), [(("Total", "R 1742.30"), "ZAR"), (("Total US Dollars", "1742.30"), "USD")])
def test_money_of_south_africa_and_dollars_in_words(foot: tuple[str, str], currency: str) -> None:
    order = order_of(Paper().put(40, 60, "Purchase Order 4711", size=12).put(350, 330, foot[0]).put(540, 330, foot[1], align="right"))
    assert order.currency is not None
    assert order.currency.value == currency


def test_the_label_of_an_account_names_no_firm() -> None:
    paper = Paper().put(40, 60, "Purchase Order", size=16).put(40, 90, "Supplier").put(300, 90, "Deliver to")
    for k, (left, right) in enumerate([("Drakenstein Supplies CC", "Vlei Hall"), ("Drive 210", "Road 4"), ("Paarl 7646", "Ashton 6715")]):
        paper.put(40, 102 + 12 * k, left).put(300, 102 + 12 * k, right)
    paper.row(170, STOPS[:4], ["Date", "Order No.", "", "Supplier Acc."]).row(182, STOPS[:4], ["2026/07/10", "PO000317", "", "DRAK01"])
    order = order_of(paper)
    assert order.seller is not None
    assert order.seller.name == "Drakenstein Supplies CC"


@pytest.mark.parametrize("label", ["HSN/SAC", "Kommission"])
def test_a_tariffs_or_a_jobs_number_is_no_article_number(label: str) -> None:
    goods = (("red", "6902"), ("blue", "2529"), ("green", "8504"))
    rows = [[f"{k}", f"Glaze {word}", "20", other, "60.27", "1205.40"] for k, (word, other) in enumerate(goods, 1)]
    paper = Paper().put(40, 60, "Purchase Order 4711", size=12).row(250, STOPS, ["No.", "Description", "Quantity", label, "Rate", "Amount"])
    for k, row in enumerate(rows):
        paper.row(270 + 28 * k, STOPS, row).put(110, 281 + 28 * k, f"Part No. FC-48{k}")
    assert [line.our_code and line.our_code.value for line in read(paper).lines] == ["FC-480", "FC-481", "FC-482"]


def test_columns_may_part_the_label_of_a_number_and_dashes_are_no_text() -> None:
    text = """
PURCHASE ORDER  P057111

------------------------------------------------------------------------
LN  ITEM     DESCRIPTION                     QTY  UM  UNIT PRICE    AMOUNT
------------------------------------------------------------------------
001 TV9318   Stopcock bore 4 mm                2  EA       33.15     66.30
    VENDOR   ITEM NO. 55129S
002 TV4753   Torch tip surface mix             3  EA       97.94    293.82
    VENDOR   ITEM NO. 75888B
003 TV7593   Lens clip-on clear               12  EA       80.46    965.52
    VENDOR   ITEM NO. 63731P
------------------------------------------------------------------------
                                                      TOTAL        1325.64
"""
    order = read_document([typed(text)], "a.pdf", us=None)[1]
    assert order is not None
    codes = [(x.our_code and x.our_code.value, x.customer_code and x.customer_code.value) for x in order.lines]
    assert codes == [("55129S", "TV9318"), ("75888B", "TV4753"), ("63731P", "TV7593")]


def test_words_of_catalogues_and_of_taxes_in_canada() -> None:
    assert OURS in COLUMN_PHRASES.get(fold("Best.-Nr."))
    assert {row_meaning(fold(text)) for text in ("TPS 5 %", "TVQ 9,975 %", "QST", "PST")} == {"tax"}
