"""Proof and confidence: what the page's arithmetic says, and how sure a reading is."""

import random
from dataclasses import replace
from decimal import Decimal

import pytest

from intake.reading.confidence import Signs, fit, probability
from intake.reading.roles import Proof, firm, prove
from intake.reading.values import Number, number


def given(text: str) -> Number:
    found = number(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("quantity", "price", "amount", "per", "discount", "state"),
    [
        ("10", "2.50", "25.00", None, None, 1),
        ("10", "2.50", "26.00", None, None, -1),
        ("1200", "14.30", "171.60", "100", None, 1),
        ("1200", "14.30/100", "171.60", None, None, 1),
        ("50", "12.00", "540.00", None, "10", 1),
        ("3", "0.333", "1.00", None, None, 1),
        ("0", "5.00", "0.00", None, None, 0),
    ],
)
def test_arithmetic_of_a_row(quantity, price, amount, per, discount, state):
    numbers = tuple(given(t) if t else None for t in (quantity, price, amount, per, discount))
    assert prove(numbers, False, None).state == state


def test_an_ambiguous_number_takes_the_reading_that_comes_out():
    proof = prove((given("1.250"), given("0,40"), given("500,00"), None, None), True, None)
    assert (proof.state, proof.quantity) == (1, 1250)
    proof = prove((given("1.250"), given("400.00"), given("500.00"), None, None), False, None)
    assert (proof.state, proof.quantity) == (1, Decimal("1.250"))


def test_a_proof_is_firm_only_where_every_digit_counts():
    assert firm(Proof(1, Decimal(25), Decimal("9.75"), Decimal("243.75")))
    assert not firm(Proof(1, Decimal(5), Decimal("185.96"), Decimal("0.93"), per=Decimal(1000)))
    assert not firm(Proof(-1, Decimal(25), Decimal("9.75"), Decimal("243.75")))


def test_confidence_follows_the_signs():
    sure = Signs(proven=1, disproved=0, label=1, ambiguous=0, table=1, words=1, usual=1)
    doubted = Signs(proven=0, disproved=1, label=1, ambiguous=0, table=0.5, words=0.6, usual=1)
    assert probability(sure, "value") > 0.98
    assert probability(doubted, "value") < 0.8  # one of three values is wrong, the other two are right
    assert probability(doubted, "line") < 0.3
    assert probability(sure, "line") > 0.95


def test_fitting_finds_the_weights_that_made_the_data():
    rng = random.Random(3)
    signs = [Signs(float(rng.random() < 0.5), 0, 1, 0, 0, rng.random(), 1) for _ in range(3000)]
    right = [rng.random() < (0.95 if s.proven else 0.3 + 0.5 * s.words) for s in signs]
    weights = fit(signs, right)
    assert weights[1] > 1.0
    assert weights[6] > 0.5
    assert abs(weights[2]) < 1e-6


def test_a_reading_that_nothing_proves_names_or_sums_is_not_sure():
    bare = Signs(proven=0, disproved=0, label=0, ambiguous=0, table=0, words=1, usual=1)
    assert probability(bare, "line") < 0.8
    assert probability(replace(bare, label=1.0, headed=1.0), "line") > 0.95
    assert probability(replace(bare, summed=1.0), "line") > 0.95
