"""Several mails are judged at once by the same statistics."""

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import numpy as np
import pytest

from models.anomalies import Basket, Item, Statistics
from models.anomalies.features import view

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
    stats, items = Statistics(), tuple(Item(f"A{n:04}", 10.0 + n, 2.0) for n in range(ARTICLES))
    for day in range(3):
        stats.observe(Basket("C1", float(day), items))
    kept, asked = stats.to_json(), Basket("C1", 3.0, items)
    alone = view(asked, Statistics.from_json(kept))

    for _ in range(10):
        again, start = Statistics.from_json(kept), Barrier(ASKING)

        def ask(again=again, start=start) -> tuple[np.ndarray, np.ndarray]:
            start.wait()
            told = view(asked, again)
            return told.lines, told.order

        with ThreadPoolExecutor(ASKING) as threads:
            for told in [threads.submit(ask) for _ in range(ASKING)]:
                np.testing.assert_array_equal(told.result()[0], alone.lines)
                np.testing.assert_array_equal(told.result()[1], alone.order)
