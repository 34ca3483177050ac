"""Figures of all articles in columns, for reading many at once: an order and the codes beside its own touch a hundred articles."""

import math

import numpy as np

from models.anomalies.running import COLUMNS, FRESH, Article, worth_of

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
    """One row per article, in the order of `Article.row`."""

    def __init__(self) -> None:
        self._figures = np.empty((256, len(FIGURES)))
        self._last = np.zeros((256, 4, LAST))

    def tell(self, article: Article, quantity: float, price: float, buyer: float, day: float) -> None:
        """Let the article's last line join; the oldest of LAST makes room."""
        row, lines, prices = article.row, article.quantity, article.price
        if row >= len(self._figures):
            more = 2 * max(row, len(self._figures))
            self._figures, self._last = _grown(self._figures, more), _grown(self._last, more)
        self._figures[row] = (
            *(lines.n, lines.mean, lines.m2, prices.n, prices.mean, prices.m2),
            *(article.most, article.buyers, article.last_price, article.day, article.lately, article.mode),
        )
        self._last[row, :, (lines.n - 1) % LAST] = (quantity, price, buyer, worth_of(day, FRESH))

    def join(self, article: Article) -> None:
        """Let all that an article remembers join."""
        rows = np.frombuffer(article.past).reshape(-1, COLUMNS)[-LAST:].tolist()
        self.tell(article, *rows[-1][:4])
        for back, (quantity, price, buyer, day, _) in enumerate(reversed(rows)):
            self._last[article.row, :, (article.quantity.n - 1 - back) % LAST] = (quantity, price, buyer, worth_of(day, FRESH))

    def figures(self, rows: np.ndarray) -> np.ndarray:
        """(rows x FIGURES); a row of -1 is an article that was never sold."""
        found = self._figures.take(rows, axis=0, mode="clip")
        found[rows < 0] = NOTHING
        return found

    def last(self, rows: np.ndarray) -> np.ndarray:
        """(4, rows, LAST): quantities, prices, customers and worths of the last lines, in no order; zeros where there are fewer."""
        return self._last.take(rows, axis=0).transpose(1, 0, 2)


def _grown(table: np.ndarray, rows: int) -> np.ndarray:
    grown = np.zeros((rows, *table.shape[1:]))
    grown[: len(table)] = table
    return grown
