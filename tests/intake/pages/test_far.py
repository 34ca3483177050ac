"""A stray cell in the farthest corner of a sheet neither stops the reading nor goes unsaid."""

from io import BytesIO

import pytest
from openpyxl import Workbook

import intake
from intake import MailReading


def workbook(far: str, value: object) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Purchase order 4711"], ["Article", "Description", "Quantity"], ["SC-0840", "Hex screw", 600], ["NU-08", "Hex nut", 500]):
        sheet.append(row)
    sheet[far] = value
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def quantities(reading: MailReading) -> list[str]:
    return [str(line.quantity.value) for order in reading.orders for line in order.lines if line.quantity]


@pytest.mark.parametrize(("far", "codes"), [("XFD1048576", ["far_cells"]), ("A1048576", ["too_many_rows"]), ("XFD3", [])])
def test_a_far_cell_costs_no_line_and_is_said(far: str, codes: list[str]) -> None:
    reading = intake.read_file(workbook(far, "x"), "order.xlsx")
    assert quantities(reading) == ["600", "500"]
    assert [p.code for p in reading.problems] == codes
    if codes == ["far_cells"]:
        assert far in reading.problems[0].message


def test_a_far_cell_that_holds_nothing_is_no_problem() -> None:
    reading = intake.read_file(workbook("XFD1048576", ""), "order.xlsx")
    assert quantities(reading) == ["600", "500"]
    assert not reading.problems
