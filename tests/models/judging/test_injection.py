"""The errors that the model learns from are the errors they say they are, and training on them finds them."""

import json

import numpy as np
import pytest

from models.anomalies import Basket, Item, Scorer, Statistics
from models.anomalies.injection import ANYTHING, CLASSES, inject
from models.anomalies.train import fit, samples

SKUS = [f"{n:05d}" for n in range(20000, 20040)]


def price(sku):
    return round(1.25 + int(sku) % 7 * 0.4, 2)


def orders(count=260, seed=0):
    """Orders of 12 customers with habits: each its own articles, quantities in packs, two price points per article."""
    random = np.random.default_rng(seed)
    found = []
    for n in range(count):
        customer = int(random.integers(12))
        own = [SKUS[(customer * 3 + k) % 40] for k in range(8)]
        items = tuple(
            Item(sku, float(random.choice([6, 12, 12, 24]) * (1 + customer % 3)), price(sku))
            for sku in random.choice(own, int(random.integers(2, 7)), replace=False)
        )
        found.append(Basket(f"C{customer}", 100 + n / 3, items, f"O{n}"))
    return found


@pytest.mark.parametrize("kind", [*CLASSES, ANYTHING])
def test_an_error_changes_what_it_says_and_nothing_else(kind):
    random = np.random.default_rng(1)
    for basket in orders(20):
        wrong = inject(kind, basket, random, SKUS, [b.customer for b in orders(30)])
        if wrong is None:
            continue
        copy, bad = wrong
        if kind == "wrong customer":
            assert copy.customer != basket.customer
            assert (copy.items, bad) == (basket.items, ())
            continue
        changed = tuple(n for n, (a, b) in enumerate(zip(basket.items, copy.items, strict=True)) if a != b)
        assert set(changed) <= set(bad)
        assert changed
        if kind != "other currency":
            assert len(bad) == 1
        before, after = basket.items[bad[0]], copy.items[bad[0]]
        if kind == "neighbour article":
            assert (before.quantity, before.price) == (after.quantity, after.price)
        if kind == ANYTHING:
            assert (before.sku != after.sku) + (before.quantity != after.quantity) + (before.price != after.price) == 1
        else:
            assert (before.sku != after.sku) == (kind == "neighbour article")
        assert after.quantity > 0
        assert after.price > 0


def test_training_finds_what_it_was_shown_and_the_guard_what_it_was_not():
    history, stats = orders(), Statistics()
    for basket in history[:100]:
        stats.observe(basket)
    data = samples(history[100:], stats, 3, seed=4)
    scorer = fit(data, trees=30)
    _, scores = scorer.raw([one.view for one in data])
    kinds = np.array([one.kind for one in data])
    limit = np.quantile(scores[kinds == ""], 0.95)
    for kind in ("x100", "price decimal"):
        assert (scores[kinds == kind] > limit).mean() > 0.9
    huge = scorer.score(Basket("C1", 400.0, (Item(SKUS[3], 80_995.0, 1.25), Item(SKUS[4], 12.0, 1.25))), stats)
    usual = scorer.score(Basket("C1", 400.0, (Item(SKUS[3], 24.0, price(SKUS[3])), Item(SKUS[4], 24.0, price(SKUS[4])))), stats)
    assert huge.lines[0] > 0.999
    assert huge.order > 0.999
    assert huge.probability > usual.probability
    assert "ordered 80,995" in " ".join(words for _, words in huge.reasons)


def test_one_of_several_orders_has_the_errors_that_it_has_where_all_are_sampled():
    def drawn(step):
        stats, history = Statistics(), orders(60)
        for basket in history[:20]:
            stats.observe(basket)
        return samples(history[20:], stats, 3, seed=4, strangers=1, step=step)

    every = [one for one in drawn(1) if one.group % 3 == 0]
    some = drawn(3)
    assert [(one.kind, one.bad, one.group) for one in some] == [(one.kind, one.bad, one.group) for one in every]
    assert all(np.array_equal(a.view.lines, b.view.lines, equal_nan=True) for a, b in zip(some, every, strict=True))


def test_the_shipped_model_says_what_it_is():
    card = json.loads(Scorer.load_shipped().card)
    assert {"what", "trained_on", "limits", "knots"} <= set(card)
