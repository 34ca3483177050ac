"""Several mails are judged at once by the same statistics."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from typing import Any

import numpy as np
import pytest

from models.anomalies import Basket, Item, Scorer, Statistics, past, past_lines
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


@pytest.mark.usefixtures("hurried")
def test_orders_join_while_others_are_judged() -> None:
    """Each order is seen whole or not at all: what joins is as if nobody had asked, and whoever asks gets an answer."""
    scorer, kept = Scorer.load_shipped(), Statistics()
    joining = [
        Basket(f"C{n % 3}", float(n), tuple(Item(f"A{(n * k) % 97:04}", 1.0 + k, 2.0 + n) for k in range(1, 40))) for n in range(120)
    ]
    asked = Basket("C1", 200.0, tuple(Item(f"A{n:04}", 10.0, 2.0) for n in range(97)))
    for basket in joining:
        kept.observe(basket)
    alone, together, start, ended = scorer.score(asked, kept), Statistics(), Barrier(ASKING), Event()

    def ask() -> int:
        start.wait()
        answers = 0
        while not ended.is_set():
            answers += len(scorer.score(asked, together).lines) == len(asked.items)
            for item in asked.items:
                past_lines(together, "C1", item.sku)
        return answers

    def join() -> None:
        start.wait()
        try:
            for basket in joining:
                together.observe(basket)
        finally:
            ended.set()

    with ThreadPoolExecutor(ASKING) as threads:
        asking = [threads.submit(ask) for _ in range(ASKING - 1)]
        threads.submit(join).result()
        assert sum(one.result() for one in asking) > 0
    assert together.to_json() == kept.to_json()
    assert scorer.score(asked, together) == alone


def test_what_is_drawn_bars_no_line_from_joining(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever draws an article's past has let go of it when the turn is over: a line that joined by halves would be lost for good."""
    stats, basket = Statistics(), Basket("C1", 1.0, (Item("A1", 5.0, 2.0),))
    stats.observe(basket)

    def meanwhile(found: list[Any], key: Callable[[Any], Any]) -> list[Any]:
        stats.observe(basket)
        return sorted(found, key=key)

    monkeypatch.setattr(past, "sorted", meanwhile, raising=False)
    assert len(past_lines(stats, "C1", "A1")) == 1
    assert len(past_lines(stats, "C1", "A1")) == 2
