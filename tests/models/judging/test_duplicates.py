"""Repeats of every kind, standing orders, revisions; always the right original, and no harm from floods and jumping clocks."""

import math
import random
import time
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.duplicates import Entry, Finder, Index, Kind, entry, find
from models.duplicates.index import bare
from orders import PastOrder

FINDER = Finder.load_shipped()
ARTICLES = [f"A{n}" for n in range(400)]


def order(ref, day, customer="C1", po="", lines=None, seed=0, digest=""):
    draw = random.Random(f"{seed}/{customer}")
    lines = lines or [(sku, float(draw.randint(1, 40)), 1.5) for sku in draw.sample(ARTICLES, 8)]
    return entry(ref, day, customer, po, lines, digest)


def lines_of(one: Entry):
    return [(sku, quantity, one.prices[sku]) for sku, quantity in one.sequence]


@pytest.fixture
def index():
    """300 ordinary orders of 30 customers over 60 days."""
    index = Index()
    for n in range(300):
        index.add(order(f"O{n}", 1000 + n / 5, f"C{n % 30}", f"PO{5000 + n}", seed=n))
    return index


@pytest.fixture
def original(index):
    one = order("ORIGINAL", 1060.0, "C7", "PO9001", seed="original")
    index.add(one)
    return one


def again(one, **changes):
    return replace(one, ref="NEW", day=changes.pop("day", one.day + 0.1), **changes)


def test_an_ordinary_order_is_none(index):
    found = FINDER.search(order("NEW", 1061, "C7", "PO9100", seed="other"), index)
    assert found.probability < 0.05


def test_the_same_articles_in_other_quantities_under_another_number_are_no_repeat(index):
    four = [(sku, quantity, 1.5) for sku, quantity in (("R1", 40.0), ("R2", 6.0), ("R3", 20.0), ("R4", 12.0))]
    index.add(order("EARLIER", 1060.0, "C7", "PO9001", four))
    other = [(sku, quantity + 1, price) for sku, quantity, price in four]
    assert FINDER.search(order("NEW", 1061.0, "C7", "PO9100", other), index).probability < 0.05
    assert FINDER.search(order("NEW", 1061.0, "C7", "PO9001", other), index).kind == Kind.REVISION


@pytest.mark.parametrize(
    ("ref", "name"), [("S00072", "order PO9001 (S00072) of 1972-11-26"), (f"po_{0:032x}", "order PO9001 of 1972-11-26")]
)
def test_the_original_is_named_by_its_number_and_day(index, ref, name):
    one = order(ref, 1060.0, "C7", "PO9001", seed="original")
    index.add(one)
    assert FINDER.search(again(one), index).name == name


@pytest.mark.parametrize("day", [1060.0, 1060.001, 1061.5, 1100.0])
def test_sent_again_names_the_original(index, original, day):
    found = FINDER.search(again(original, day=day), index)
    assert (found.ref, found.kind) == ("ORIGINAL", Kind.SAME_PO)
    assert found.probability > 0.5
    assert any("same PO number PO9001" in words for words in found.reasons)


def test_the_same_file_needs_no_score(index):
    index.add(order("ORIGINAL", 1060.0, "C7", "", seed=1, digest="ab" * 32))
    found = FINDER.search(order("NEW", 1062, "", "", [("text nobody matched", math.nan, math.nan)], digest="ab" * 32), index)
    assert (found.ref, found.kind) == ("ORIGINAL", Kind.SAME_FILE)
    assert found.probability > 0.9


def test_a_revision_is_a_revision_and_shows_the_difference(index, original):
    lines = lines_of(original)
    changed = [(lines[0][0], lines[0][1] + 100, 1.5), *lines[2:], ("A399x", 3.0, 1.5)]
    found = FINDER.search(order("NEW", 1061, "C7", "PO 9001", changed), index)
    assert (found.ref, found.kind) == ("ORIGINAL", Kind.REVISION)
    words = "; ".join(found.reasons)
    assert f"{lines[0][0]}: {lines[0][1]:g} to {lines[0][1] + 100:g}" in words
    assert "added: A399x" in words
    assert f"left out: {lines[1][0]}" in words


def test_forwarded_after_weeks_under_another_customer(index, original):
    found = FINDER.search(again(original, day=1090.0, customer="C7-sister"), index)
    assert found.ref == "ORIGINAL"
    assert found.probability > 0.2


def test_the_same_number_of_another_customer_is_none(index, original):
    found = FINDER.search(order("NEW", 1061, "C8", "PO9001", seed="far"), index)
    assert found.probability < 0.2


def test_a_standing_order_is_left_alone(index):
    lines = lines_of(order("x", 0, "C5", seed="standing"))
    for week in range(7):
        index.add(order(f"S{week}", 1010 + 7 * week, "C5", f"PO{7000 + week}", lines))
    found = FINDER.search(order("NEW", 1059.0, "C5", "PO7010", lines), index)
    assert found.probability < 0.3
    twice = FINDER.search(order("NEW", 1052.1, "C5", "PO7006", lines), index)
    assert (twice.ref, twice.kind) == ("S6", Kind.SAME_PO)
    assert twice.probability > 0.5


def test_find_takes_plain_past_orders():
    lines = tuple((f"A{n}", Decimal(n + 3), Decimal("1.5")) for n in range(6))
    past = PastOrder("S1", date(2026, 3, 1), "C1", "4711", lines)
    new = entry("", 20514.0, "C1", "4711", [(sku, float(q), 1.5) for sku, q, _ in lines])
    found = find(replace(new, day=20514.0), [past, replace(past, ref="S0", po_number="4000", lines=lines[:1])])
    assert (found.ref, found.kind) == ("S1", Kind.SAME_PO)


def test_a_thousand_orders_of_one_customer_in_a_minute():
    index, start = Index(), time.process_time()
    for n in range(1000):
        new = order(f"O{n}", 1000 + n / 1_440_000, "C1", f"PO{n}", seed=n)
        FINDER.search(new, index)
        index.add(new)
    assert time.process_time() - start < 15
    found = FINDER.search(replace(order("NEW", 1000.001, "C1", "PO990", seed=990), ref="NEW"), index)
    assert found.ref == "O990"


@pytest.mark.parametrize("day", [-1e6, 0.0, 1e6, 1058.5])
def test_clocks_may_jump(index, original, day):
    found = FINDER.search(again(original, day=day), index)
    assert 0 <= found.probability <= 1
    index.add(again(original, day=day))


def test_empty_orders_and_bad_numbers(index):
    for lines in ([], [("", math.nan, math.nan)], [("A1", -1.0, 0.0)], [("A1", math.inf, math.inf)]):
        new = entry("NEW", 1061, "", "", lines)
        assert 0 <= FINDER.search(new, index).probability <= 1
        index.add(new)


def test_numbers_are_compared_bare():
    assert bare("PO 004711") == bare("po-4711") == "po4711"
    assert bare("4711/A") != bare("4711/B")
