"""The figures of all articles are asked for by several mails at once."""

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import numpy as np
import pytest

from models.anomalies import Basket, Item, Statistics

ARTICLES, ASKING = 400, 8


@pytest.fixture
def hurried() -> object:
    """Threads take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hurried")
def test_the_first_mails_after_the_start_find_every_article_in_its_place() -> None:
    stats = Statistics()
    for day in range(3):
        stats.observe(Basket("C1", float(day), tuple(Item(f"A{n:04}", 10.0 + n, 2.0) for n in range(ARTICLES))))
    kept = stats.to_json()
    rows = np.arange(ARTICLES)
    alone = Statistics.from_json(kept).sold
    figures, last = alone.figures(rows), alone.last(rows)

    for _ in range(10):
        sold, start = Statistics.from_json(kept).sold, Barrier(ASKING)

        def ask(sold=sold, start=start) -> tuple[np.ndarray, np.ndarray]:
            start.wait()
            return sold.figures(rows), sold.last(rows)

        with ThreadPoolExecutor(ASKING) as threads:
            for told in [threads.submit(ask) for _ in range(ASKING)]:
                np.testing.assert_array_equal(told.result()[0], figures)
                np.testing.assert_array_equal(told.result()[1], last)
