"""Workbooks with rows and sheets that are not the order: what is left out is told to a person."""

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from intake.reader import read
from orders import MailReading

HEAD = ("Code", "Description", "Qty", "Price")
PAN, COFFEE, LIDS = ("10061", "Frying pan 28 cm", 5, 44.6), ("10015", "Coffee beans 500 g", 10, 8.17), ("10038", "Lids white", 200, 0.05)


def reading(sheets: dict[str, list[tuple]], change: Callable[[Workbook], None] = lambda book: None) -> MailReading:
    book = Workbook()
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.remove(book.worksheets[0])
    change(book)
    file = BytesIO()
    book.save(file)
    return read(file.getvalue(), "order.xlsx", None, (), True)


def lines_of(found: MailReading) -> list[list[tuple[str, str]]]:
    return [[(x.our_code.value, str(x.quantity.value)) for x in o.lines if x.our_code and x.quantity] for o in found.orders]


def first(book: Workbook) -> Worksheet:
    return book.worksheets[0]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda book: setattr(first(book).row_dimensions[4], "hidden", True), "hidden"),
        (lambda book: [setattr(cell, "font", Font(strike=True)) for cell in first(book)[4]], "struck out"),
    ],
)
def test_hidden_and_struck_rows_with_a_quantity_are_told(change, why):
    found = reading({"Sheet": [("PO", "9305"), HEAD, PAN, COFFEE, LIDS]}, change)
    assert lines_of(found) == [[("10061", "5"), ("10038", "200")]]
    assert [note.value for note in found.orders[0].notes] == [f"not read, row 4 ({why}): 10015 Coffee beans 500 g 10 8.17"]


@pytest.mark.parametrize("quantity", [None, 0])
def test_rows_that_a_form_hides_since_nothing_is_ordered_need_no_note(quantity):
    def hide(book: Workbook) -> None:
        first(book).row_dimensions[4].hidden = True

    found = reading({"Sheet": [("PO", "9305"), HEAD, PAN, (*COFFEE[:2], quantity, 8.17), LIDS]}, hide)
    assert len(found.orders[0].lines) == 2
    assert not found.orders[0].notes


@pytest.mark.parametrize("rows", [[HEAD, COFFEE], [("Lists",), ("pcs", "bag"), ("box", "can")]])
def test_a_hidden_sheet_is_told_if_it_is_a_list_as_the_order_is(rows):
    def hide(book: Workbook) -> None:
        book.worksheets[1].sheet_state = "hidden"

    found = reading({"Order": [("PO", "9305"), HEAD, PAN], "More": rows}, hide)
    assert lines_of(found) == [[("10061", "5")]]
    assert [problem.code for problem in found.problems] == ["hidden_sheet"] * (rows[0] == HEAD)


def test_sheets_with_numbers_of_their_own_are_several_orders():
    found = reading({"A": [("PO number", "PO-9304"), HEAD, PAN], "B": [("PO number", "PO-9199"), HEAD, COFFEE], "C": [HEAD, LIDS]})
    assert [order.po_number.value for order in found.orders if order.po_number] == ["PO-9304", "PO-9199"]
    assert lines_of(found) == [[("10061", "5")], [("10015", "10"), ("10038", "200")]]
    assert not any(order.notes for order in found.orders)


def test_sheets_of_one_number_are_one_order():
    rows = [("PO number", "PO-9304"), HEAD, PAN]
    assert lines_of(reading({"A": rows, "B": [rows[0], HEAD, COFFEE], "C": [HEAD, LIDS]})) == [
        [("10061", "5"), ("10015", "10"), ("10038", "200")]
    ]


@pytest.mark.parametrize("title", ["last order PO 9199", "Kopie", "Vorlage", "ancien"])
def test_an_old_sheet_is_left_out_and_told(title):
    found = reading({"PO 9304": [("PO number", "PO-9304"), HEAD, PAN], title: [HEAD, COFFEE]})
    assert lines_of(found) == [[("10061", "5")]]
    assert f"'{title}' was not read" in found.orders[0].notes[0].value


def test_an_old_sheet_with_another_number_is_not_the_order_where_no_line_of_it_can_be_read():
    found = reading({"Sheet": [("PO number", "PO-9201")], "old PO 9199": [HEAD, COFFEE]})
    assert lines_of(found) in ([], [[]])


def test_the_only_sheet_is_read_whatever_it_is_called():
    found = reading({"Vorlage": [("PO number", "PO-9304"), HEAD, PAN]})
    assert lines_of(found) == [[("10061", "5")]]
    assert "'Vorlage' was read" in found.orders[0].notes[0].value


@pytest.mark.parametrize("priced", [True, False])
@pytest.mark.parametrize("nothing", [None, 0, ""])
def test_articles_of_which_nothing_is_ordered_are_no_text_of_the_others(priced, nothing):
    width = 4 if priced else 3
    rows = [(str(10010 + k), f"Thing number {k}", 5 if k in (3, 7) else nothing, 4.5)[:width] for k in range(10)]
    found = reading({"Sheet": [("PO number", "PO-9304"), HEAD[:width], *rows]})
    assert lines_of(found) == [[("10013", "5"), ("10017", "5")]]
    assert [x.description.value for x in found.orders[0].lines if x.description] == ["Thing number 3", "Thing number 7"]


@pytest.mark.parametrize(("label", "ordered"), [("Datum", None), ("Bestelldatum", date(2026, 12, 4))])
def test_a_column_of_dates_is_the_lines_unless_it_says_of_what(label, ordered):
    day = date(2026, 12, 4)
    found = reading({"Sheet": [("Bestellung 7203",), ("Artikel", "Menge", label), (10015, 10, day), (10061, 5, day), (10038, 200, day)]})
    (order,) = found.orders
    assert (order.order_date.value if order.order_date else None) == ordered
    if ordered is None:
        assert {line.requested_date.value for line in order.lines if line.requested_date} == {day}


def test_reads_two_lists_side_by_side_in_a_sheet():
    head = ("Pos", "Item", "Description", "Qty")
    lists = [(k, f"1000{k}", "Coffee beans 1 kg", k, None, k + 4, f"2000{k}", "Frying pan 28 cm", 10 + k) for k in range(1, 4)]
    shorter = (4, "10004", "Coffee beans 1 kg", 4)
    (order,) = reading({"Order": [("Purchase order", "PO 4711"), (), (*head, None, *head), *lists, shorter]}).orders
    assert [int(line.quantity.value) for line in order.lines if line.quantity] == [1, 2, 3, 4, 11, 12, 13]
