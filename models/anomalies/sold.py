"""Figures of all articles in columns, for reading many at once: an order and the codes beside its own touch a hundred articles."""

import math
import threading

import numpy as np

from models.anomalies.running import COLUMNS, FRESH, Article, worths_of

FIGURES = (
    *("lines", "quantity", "quantity_squares", "prices", "price", "price_squares"),
    *("most", "buyers", "last_price", "day", "lately", "mode"),
)
"""Count, mean and squares of log quantity and log price; the others as in `Article`"""
NOTHING = np.array([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, math.nan, 0.0, math.nan, math.nan, 0.0, math.nan])
"""FIGURES of an article that was never sold"""
LAST = 40
"""Past lines of an article that are looked at for who buys it."""


class Sold:
    """One row per article, in the order of `Article.row`. What joins is put into its place when it is asked for, all at once.

    Several threads may ask at the same time (a worker judges several mails); what joins is told by one alone.
    """

    def __init__(self) -> None:
        self._figures = np.empty((256, len(FIGURES)))
        self._last = np.zeros((4, 256, LAST))
        self._changed: dict[int, Article] = {}
        self._joined: list[tuple[float, ...]] = []
        self._settling = threading.Lock()

    def tell(self, article: Article, quantity: float, price: float, buyer: float, day: float) -> None:
        """Let the article's last line join; the oldest of LAST makes room."""
        self._changed[article.row] = article
        self._joined.append((article.row, (article.quantity.n - 1) % LAST, quantity, price, buyer, day))
        if len(self._joined) > 10_000:
            self._settle()

    def join(self, article: Article) -> None:
        """Let all that an article remembers join."""
        self._changed[article.row] = article
        rows = np.frombuffer(article.past).reshape(-1, COLUMNS)[-LAST:].tolist()
        first = article.quantity.n - len(rows)
        for place, (quantity, price, buyer, day, *_) in enumerate(rows, first):
            self._joined.append((article.row, place % LAST, quantity, price, buyer, day))

    def _settle(self) -> None:
        with self._settling:  # whoever comes second waits until all is in its place, and finds nothing to do
            if self._changed:
                self._place()

    def _place(self) -> None:
        most = max(self._changed)
        if most >= len(self._figures):
            self._figures, self._last = _grown(self._figures, 0, 2 * most), _grown(self._last, 1, 2 * most)
        self._figures[list(self._changed)] = [
            (
                *(a.quantity.n, a.quantity.mean, a.quantity.m2, a.price.n, a.price.mean, a.price.m2),
                *(a.most, a.buyers, a.last_price, a.day, a.lately, a.mode),
            )
            for a in self._changed.values()
        ]
        joined = np.array(self._joined)  # in their order: of two lines for one place the later one stays
        joined[:, -1] = worths_of(joined[:, -1], FRESH)
        place = joined[:, 0] * LAST + joined[:, 1]
        self._last.reshape(4, -1)[:, place.astype(np.int64)] = joined[:, 2:].T
        self._changed, self._joined = {}, []

    def figures(self, rows: np.ndarray) -> np.ndarray:
        """(rows x FIGURES); a row of -1 is an article that was never sold."""
        self._settle()
        found = self._figures.take(rows, axis=0, mode="clip")
        found[rows < 0] = NOTHING
        return found

    def last(self, rows: np.ndarray) -> np.ndarray:
        """(4, rows, LAST): quantities, prices, customers and worths of the last lines, in no order; zeros where there are fewer."""
        self._settle()
        return self._last.take(rows, axis=1)


def _grown(table: np.ndarray, axis: int, length: int) -> np.ndarray:
    shape = list(table.shape)
    shape[axis] = length - shape[axis]
    return np.concatenate([table, np.zeros(shape)], axis=axis)
