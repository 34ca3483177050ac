"""What a sheet hides is not ordered."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from intake.pages.sheets import sheet_pages


@pytest.mark.parametrize("top", [1, 4])
def test_hidden_rows_hold_nothing(top):
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Bestellung & mehr"
    for k in range(4):
        for column, text in ((2, f"item {k}"), (3, k)):
            sheet.cell(top + k, column, text)
    sheet.row_dimensions[top + 2].hidden = True
    file = BytesIO()
    book.save(file)
    pages, problems = sheet_pages(file.getvalue(), "order.xlsx")
    assert not problems
    assert [c.text for c in pages[0].cells if c.text] == ["item 0", "0", "item 1", "1", "item 3", "3"]
