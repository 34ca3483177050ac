"""Sheets and other grids that state their own cells."""

from decimal import Decimal

import pytest

from intake.pages.page import Cell, Page, Word
from intake.reading.document import read_document, understand
from intake.reading.draw import draw_page
from orders import Box, Order, Source


def sheet(rows: list[list[str]], number: int = 1, title: str = "Tabelle1") -> Page:
    cells, words = [], []
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            if text:
                box = Box(80.0 * c, 14.0 * r, 80.0 * c + 78, 14.0 * r + 12)
                cells.append(Cell(r, c, text, box))
                words.append(Word(text, *box))
    return Page(number, 800, 1000, tuple(words), Source.CELL, cells=tuple(cells), title=title)


def read(*pages: Page) -> Order:
    _, order, _ = read_document(pages, "order.xlsx", us=None)
    assert order is not None
    return order


def test_header_in_any_row_and_key_values_above():
    order = read(
        sheet(
            [
                ["Purchase order", "", "PO-99812"],
                ["Date", "12/05/2025"],
                [],
                ["Line", "SKU", "Description", "Qty", "UoM", "Price", "Total"],
                ["1", "FX-10", "Hex bolt M10", "1250", "pcs", "0.2", "250"],
                ["2", "FX-12", "Hex bolt M12", "500", "pcs", "0.31", "155"],
                ["", "", "", "", "", "Total", "405"],
            ]
        )
    )
    assert [(x.quantity.value, x.unit_price.value, x.amount.value) for x in order.lines if x.quantity and x.unit_price and x.amount] == [
        (1250, Decimal("0.2"), 250),
        (500, Decimal("0.31"), 155),
    ]
    assert all(x.proven for x in order.lines)
    assert order.total_proven
    assert order.po_number is not None
    assert order.po_number.value == "PO-99812"
    assert [x.our_code.value for x in order.lines if x.our_code] == ["FX-10", "FX-12"]


def test_several_sheets_with_one_header():
    header = ["Artikelnummer", "Omschrijving", "Aantal"]
    order = read(sheet([header, ["A1", "Bout", "10"], ["A2", "Moer", "20"]]), sheet([header, ["B1", "Ring", "5"]], 2, "Blad2"))
    assert [x.quantity.value for x in order.lines if x.quantity] == [10, 20, 5]
    assert [x.evidence.page for x in order.lines if x.evidence] == [1, 1, 2]


def test_a_bare_list_without_header():
    order = read(
        sheet([["4006381333931", "Textmarker", "12"], ["4006381333948", "Textmarker rot", "24"], ["4006381333955", "Textmarker blau", "6"]])
    )
    assert [x.quantity.value for x in order.lines if x.quantity] == [12, 24, 6]


@pytest.mark.parametrize("empty", ["", "0"])
def test_articles_that_are_not_ordered_are_no_lines(empty):
    rows = [["Artikel", "Bezeichnung", "Menge"], ["K-1", "Kabel rot", "3"], ["K-2", "Kabel blau", empty], ["K-3", "Kabel grün", "8"]]
    assert [x.quantity.value for x in read(sheet(rows)).lines if x.quantity] == [3, 8]


def test_the_reading_can_be_drawn():
    page = sheet([["Artikel", "Menge"], ["K-1", "3"], ["K-2", "4"]])
    _, order, _ = read_document([page], "x.xlsx", us=None)
    image = draw_page(None, page, understand([page]), order)
    assert image.size == (1600, 2000)
    assert (200, 30, 30) in {colour for _, colour in image.getcolors(1 << 20) or []}
