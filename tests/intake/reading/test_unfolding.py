"""Papers and sheets that count each article in several sizes or colours."""

from collections.abc import Sequence

import pytest

from intake.pages.page import Page
from intake.reading.document import read_document
from tests.intake.reading.paper import Paper, typed

ROWS = (
    ("Model", "Item", "Colour", "S", "M", "L", "Total", "Price", "Amount"),
    ("CL-41", "Clog ward", "white", "2", "6", "4", "12", "7.50", "90.00"),
    ("CL-41", "Clog ward", "green", "", "3", "1", "4", "7.50", "30.00"),
    ("JK-90", "Jacket light", "navy", "5", "", "5", "10", "31.00", "310.00"),
)
STOPS = [
    (40, "left"),
    (90, "left"),
    (190, "left"),
    (260, "right"),
    (290, "right"),
    (320, "right"),
    (365, "right"),
    (430, "right"),
    (520, "right"),
]


def _page() -> Page:
    paper = Paper().put(40, 60, "Purchase Order 26-311").put(40, 80, "Clinic Elm Ltd, 4 Mill Lane, Ludlow")
    for k, row in enumerate(ROWS):
        paper.row(140 + 16 * k, STOPS, row)
    return paper.page()


def _lines(pages: Sequence[Page]) -> list[tuple[str, str]]:
    _, order, _ = read_document(pages, "order.pdf", us=None)
    assert order
    return [(str(line.quantity.value), line.description.value) for line in order.lines if line.quantity and line.description]


def test_a_row_is_a_line_for_each_size_that_is_filled_and_none_for_its_sum() -> None:
    assert _lines([_page()]) == [
        ("2", "Clog ward white S"), ("6", "Clog ward white M"), ("4", "Clog ward white L"), ("3", "Clog ward green M"),
        ("1", "Clog ward green L"), ("5", "Jacket light navy S"), ("5", "Jacket light navy L"),
    ]  # fmt: skip
    _, order, _ = read_document([_page()], "order.pdf", us=None)
    assert order
    assert {(line.our_code or line.customer_code).value for line in order.lines if line.our_code or line.customer_code} == {
        "CL-41",
        "JK-90",
    }  # type: ignore[union-attr]
    assert {str(line.unit_price.value) for line in order.lines if line.unit_price} == {"7.50", "31.00"}
    assert not any(line.amount for line in order.lines)


def test_small_counts_that_work_each_other_out_by_chance_prove_nothing() -> None:
    text = "Article            Colour    36   38   40   42   44\nPullover 7120      camel      3    5    5    4    2\nPullover 7120      black      4    6    6    5    3"
    _, order, _ = read_document([typed(text)], "order.pdf", us=None)
    assert order
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == list("3554246653")
    assert not any(line.proven for line in order.lines)


@pytest.mark.parametrize("heads", [("8", "10", "40"), ("12", "11", "10")])
def test_numbers_that_are_no_sizes_over_columns_unfold_nothing(heads: Sequence[str]) -> None:
    text = "Article            Qty       {:>4} {:>4} {:>4}\nPullover 7120       12        3    5    5\nPullover 7121        7        4    6    6".format(
        *heads
    )
    _, order, _ = read_document([typed(text)], "order.pdf", us=None)
    assert order is None or len(order.lines) <= 2
