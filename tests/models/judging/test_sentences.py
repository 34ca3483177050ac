"""What is told of a strange line says what is odd about it."""

import math

import pytest

from models.anomalies import Basket, Item, Statistics
from models.anomalies.features import view
from models.anomalies.reasons import line_reasons
from models.anomalies.scorer import Scorer

PAST = [*[(2.0, 26.61)] * 40, *[(1.0, 26.61)] * 20, (40.0, 26.61)]


def told(quantity: float, price: float) -> tuple[str, ...]:
    """The sentences for a line of a customer who ordered its article often."""
    stats = Statistics()
    for day, (was, paid) in enumerate(PAST):
        stats.observe(Basket("C1", 100.0 + day, (Item("A", was, paid),), f"O{day}"))
    item = Item("A", quantity, price)
    basket = Basket("C1", 400.0, (item,))
    return line_reasons(item, basket, stats, view(basket, stats).lines[0])


def test_a_usual_quantity_beside_an_odd_price_is_no_reason() -> None:
    (reason,) = told(1.0, 18.627)
    assert reason.startswith("price 18.627; usual 26.61")


@pytest.mark.parametrize("quantity", [41.0, 40.0])
def test_a_quantity_is_told_beside_the_usual_ones_that_it_lies_outside_of(quantity: float) -> None:
    assert f"ordered {quantity:.0f}; usual 1 to" in " ".join(told(quantity, 26.61))
    assert "usual 1 to 40" not in " ".join(told(40.0, 26.61))


def test_where_nothing_is_odd_by_itself_that_is_said() -> None:
    (reason,) = told(2.0, 26.61)
    assert reason.startswith("nothing is odd by itself (ordered 2; usual 1 to 40 over 61 orders of this customer), but all of it together")


def test_a_line_without_an_article_is_not_told_to_lack_a_quantity() -> None:
    stats = Statistics()
    for day in range(20):
        stats.observe(Basket("C1", float(day), (Item("A1", 2.0, 5.0),), f"O{day}"))
    basket = Basket("C1", 30.0, (Item("", math.nan, 5.0), Item("A1", math.nan, 5.0)), "new")
    assert [(place, words) for place, words in Scorer.load_shipped().score(basket, stats).reasons if place is not None] == [
        (1, "there is no quantity")
    ]
