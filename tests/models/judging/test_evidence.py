"""What past lines say of a number, and whose order it looks like."""

import math

import numpy as np
import pytest

from models.anomalies import Basket, Item, Statistics, past_lines
from models.anomalies.evidence import NUMBERS, SLIPS, evidence, slips_of
from models.anomalies.features import ORDER_FEATURES, view
from models.anomalies.kinship import LINE, kinship
from models.anomalies.lines import Lines

AT = {name: place for place, name in enumerate(NUMBERS)}


@pytest.mark.parametrize(
    ("now", "past", "slips"),
    [
        (120, 12, {"tenth", "pack_less"}),
        (1200, 12, {"hundredth", "pack_less"}),
        (1, 12, {"tenfold", "pack_more", "digit_lost"}),
        (24, 2, {"pack_less"}),
        (2, 24, {"tenfold", "pack_more", "digit_lost"}),
        (27, 24, {"digit"}),
        (13, 113, {"digit_lost"}),
        (5000, 5900, {"digit"}),
        (7, 11, set()),
        (0.5, 5, {"pack_more"}),
    ],
)
def test_which_slip_makes_one_number_of_another(now, past, slips):
    told = slips_of(np.array([float(now)]), np.array([float(past)]))[0]
    found = {name for name, there in zip(SLIPS, told[1:], strict=True) if there}
    assert found == slips
    assert told[0] == 0


def test_the_same_number_is_no_slip():
    assert slips_of(np.array([12.0, 0.25, 4000.0]), np.array([12.0, 0.25, 4000.0])).tolist() == [[1.0] + [0.0] * len(SLIPS)] * 3


def traded(orders=60):
    """Two price steps of one article: 2.95 for up to 12, 2.55 from 100 on; the customers of each buy their own other articles too."""
    stats = Statistics()
    for n in range(orders):
        small = n % 2
        other = f"T{n % 5}" if small else f"W{n % 5}"
        item = Item("A10", float((6, 12)[n % 3 == 0]), 2.95) if small else Item("A10", float((100, 120)[n % 3 == 0]), 2.55)
        stats.observe(Basket(f"C{small}{n % 4}", 100.0 + n, (item, Item(other, item.quantity, 1.0)), f"O{n}"))
    return stats


def test_a_quantity_that_is_usual_at_another_price_break_is_strange_at_this_one():
    stats = traded()
    right, wrong = (evidence(Lines.of(Basket("NEW", 170.0, (Item("A10", 120.0, price),)), stats), np.zeros(1))[0] for price in (2.55, 2.95))
    assert right[AT["like_share"]] > wrong[AT["like_share"]] + 1
    assert wrong[AT["like_tenth"]] > right[AT["like_tenth"]] + 1
    assert wrong[AT["like_slip"]] > right[AT["like_slip"]] + 1


def test_nothing_is_known_of_what_was_never_sold():
    item = Item("NEVER", 5.0, 1.0)
    nothing = Lines.of(Basket("NOBODY", 1.0, (item,)), Statistics())
    row = evidence(nothing, np.zeros(1))[0]
    assert math.isnan(row[AT["like_share"]])
    lines, order = kinship(nothing, np.zeros(1), np.zeros(1))
    assert lines.shape == (1, len(LINE))
    assert np.isnan(order).all()


def test_an_order_fits_who_usually_gives_it():
    stats = traded()
    items = (Item("A10", 6.0, 2.95), *(Item(f"T{k}", 6.0, 1.0) for k in (1, 3)))
    at = ORDER_FEATURES.index("whose_margin")
    theirs, others = (view(Basket(who, 170.0, items), stats).order[at] for who in ("C11", "C00"))
    assert theirs > others + 2


def test_past_lines_for_drawing():
    stats = traded()
    lines = past_lines(stats, "C11", "A10")
    assert [line.at for line in lines] == sorted(line.at for line in lines)
    assert {line.quantity for line in lines if line.own} == {6.0, 12.0}
    assert len(lines) == 60
    assert sum(line.own for line in lines) == 15
    assert {line.price for line in lines} == {2.95, 2.55}
    assert past_lines(stats, "C11", "NEVER") == ()
    stats.observe(Basket("C11", -5e6, (Item("A10", 6.0),)))
    assert past_lines(stats, "C11", "A10")[0].price is None
