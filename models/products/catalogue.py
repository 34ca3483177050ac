"""The catalogue as arrays: words, numbers, prices of each article, and which articles are like a text.

Rows are never moved: a changed article gets a new row in a new segment and its old row is retired, so that a thousand changes take a
second and nothing that was learned has to be counted again.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass

import numpy as np

from models import text as t
from models.products.spelling import Spelling
from models.products.trigrams import PIECE, Trigrams, gather, inverted, summed
from models.units import canonical
from orders import Article

FIELDS = ("name", "name_de", "codes")
NEAR = 25
"""Candidates kept of each kind of likeness."""


@dataclass(slots=True)
class Lists:
    """Word ids of one field for all rows: row r has ids[starts[r]:starts[r + 1]]."""

    starts: np.ndarray
    ids: np.ndarray

    def of(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(the ids of the rows one after the other, how many each row has)."""
        begin, lengths = self.starts[rows], self.starts[rows + 1] - self.starts[rows]
        ends = np.cumsum(lengths)
        total = int(ends[-1]) if len(ends) else 0
        return self.ids[np.arange(total) + np.repeat(begin - (ends - lengths), lengths)], lengths


@dataclass(slots=True)
class Segment:
    """The articles that came together, searchable by trigrams and by words."""

    trigrams: Trigrams
    starts: np.ndarray
    rows: np.ndarray
    count: int

    def by_words(self, ids: np.ndarray, weights: np.ndarray) -> np.ndarray:
        """Sum of the weights of the words that each row has; words that came later than the segment are in none of its rows."""
        known = ids < len(self.starts) - 1
        return gather(ids[known], weights[known], self.starts, self.rows, self.count)


class Catalogue:
    """All articles, in rows. `add` takes new and changed ones, `retire` takes articles out."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self.articles: list[Article] = []
        self.row_of: dict[str, int] = {}
        self.spelling = Spelling()
        self.segments: list[Segment] = []
        self.lists = {field: Lists(np.zeros(1, np.int64), np.zeros(0, np.int32)) for field in FIELDS}
        self.alive = np.zeros(0, dtype=bool)
        self.price, self.pack, self.multiple = np.zeros(0), np.zeros(0), np.zeros(0)
        self.saleable = np.zeros(0, dtype=bool)
        self.unit: list[str] = []
        self.idf = np.zeros(0)
        self.norm = np.zeros(0)
        self.unknown = 1.0
        self.numeric = np.zeros(0, dtype=bool)
        if articles:
            self.add(articles.values())

    def __len__(self) -> int:
        return len(self.row_of)

    def add(self, articles: Iterable[Article]) -> list[int]:
        """Put articles in; one that is there already is replaced. Their rows."""
        new = list(articles)
        first = len(self.articles)
        for at, article in enumerate(new, first):
            before = self.row_of.get(article.sku)
            if before is not None and before < first:
                self.alive[before] = False
            self.row_of[article.sku] = at
        self.articles += new
        for field in FIELDS:
            ids, lengths = _joined([self._ids(new[at : at + PIECE], field) for at in range(0, len(new), PIECE)])
            held = self.lists[field]
            self.lists[field] = Lists(np.concatenate([held.starts, held.starts[-1] + np.cumsum(lengths)]), np.concatenate([held.ids, ids]))
        self._numbers(new)
        rows = np.arange(first, len(self.articles))
        self.segments.append(self._segment(new, rows))
        self._weigh()
        return rows.tolist()

    def copied(self) -> "Catalogue":
        """One that can change by itself; what never changes is shared."""
        other = copy(self)
        other.articles, other.unit, other.segments = [*self.articles], [*self.unit], [*self.segments]
        other.row_of, other.lists, other.alive = dict(self.row_of), dict(self.lists), self.alive.copy()
        other.spelling = self.spelling.copied()
        return other

    def retire(self, skus: Iterable[str]) -> None:
        """Take articles out of what can be found."""
        for sku in skus:
            at = self.row_of.pop(sku, None)
            if at is not None:
                self.alive[at] = False

    def _ids(self, articles: Sequence[Article], field: str) -> tuple[np.ndarray, np.ndarray]:
        """(ids of the distinct words of a field, article after article, how many each has)."""
        rows = [[self.spelling.add(w) for w in dict.fromkeys(_words(a, field))] for a in articles]
        lengths = np.fromiter((len(r) for r in rows), np.int64, len(rows))
        return np.fromiter((x for r in rows for x in r), np.int32, int(lengths.sum())), lengths

    def _numbers(self, new: Sequence[Article]) -> None:
        count = len(new)
        self.alive = np.concatenate([self.alive, np.ones(count, dtype=bool)])
        self.price = np.concatenate([self.price, np.fromiter((float(a.list_price) if a.list_price else np.nan for a in new), float, count)])
        self.pack = np.concatenate([self.pack, np.fromiter((float(a.pack_size) for a in new), float, count)])
        self.multiple = np.concatenate([self.multiple, np.fromiter((float(a.order_multiple) for a in new), float, count)])
        self.saleable = np.concatenate([self.saleable, np.fromiter((a.active and not a.superseded_by for a in new), bool, count)])
        self.unit += [canonical(a.uom) for a in new]

    def _segment(self, articles: Sequence[Article], rows: np.ndarray) -> Segment:
        parts = [self._distinct(rows[at : at + PIECE]) for at in range(0, len(rows), PIECE)]
        starts, owners = inverted(*_joined(parts), len(self.spelling.words))
        return Segment(Trigrams(document(a) for a in articles), starts, owners, len(rows))

    def _distinct(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(ids of the distinct words of all fields, row after row, how many each row has)."""
        fields = [self.lists[field].of(rows) for field in FIELDS]
        owners = np.concatenate([np.repeat(np.arange(len(rows)), lengths) for _, lengths in fields])
        words, width = np.concatenate([ids for ids, _ in fields]).astype(np.int64), len(self.spelling.words)
        pairs = np.unique(owners * width + words)
        return (pairs % width).astype(np.int32), np.bincount(pairs // width, minlength=len(rows))

    def _weigh(self) -> None:
        """How rare each word is (inverse document frequency) and how heavy each row."""
        total = len(self.articles)
        frequency = np.zeros(len(self.spelling.words))
        for segment in self.segments:
            counts = np.diff(segment.starts)
            frequency[: len(counts)] += counts
        self.idf = np.log((1 + total) / (1 + frequency)) + 1
        self.unknown = float(np.log(1 + total) + 1)
        self.numeric = np.fromiter((w[0].isdigit() for w in self.spelling.words), bool, len(self.spelling.words))
        norms = [summed(held.ids, np.diff(held.starts), self.idf**2) for held in (self.lists[field] for field in FIELDS[:2])]
        self.norm = np.sqrt(np.maximum(np.maximum(*norms), 1e-9))
        self.spelling.freeze()

    def likeness(self, text: str, meanings: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
        """How like each row is to the plain text: by trigrams (cosine) and by words, whose `meanings` are (ids, likeness) each."""
        chars = _one([s.trigrams.likeness(text) for s in self.segments])
        ids = np.concatenate([ids for ids, _ in meanings]) if meanings else np.zeros(0, np.int64)
        sims = np.concatenate([sims for _, sims in meanings]) if meanings else np.zeros(0)
        weights = self.idf[ids] ** 2 * sims
        own = float(np.sqrt(sum((self.idf[i[0]] if len(i) else self.unknown) ** 2 for i, _ in meanings))) or 1.0
        words = _one([s.by_words(ids, weights) for s in self.segments])
        words /= self.norm * own
        return chars, words

    def best(self, score: np.ndarray, count: int = NEAR) -> np.ndarray:
        """The rows of the highest scores among the living."""
        top = float(score.max()) if len(score) else 0.0
        if top <= 0:
            return np.zeros(0, dtype=np.int64)
        found = np.flatnonzero(score > 0.25 * top)
        found = found[self.alive[found]]
        if len(found) > count:
            found = found[np.argpartition(-score[found], count)[:count]]
        return found


def _one(parts: Sequence[np.ndarray]) -> np.ndarray:
    """Arrays one after the other; the only one as it is."""
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def _joined(parts: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Pieces of (ids, lengths) as one."""
    empty = (np.zeros(0, np.int32), np.zeros(0, np.int64))
    return np.concatenate([ids for ids, _ in (empty, *parts)]), np.concatenate([lengths for _, lengths in (empty, *parts)])


def document(article: Article) -> str:
    """What is known of an article, as one plain text."""
    return t.plainly(" ".join((article.name, article.name_de, article.brand, article.mpn)))


def _words(article: Article, field: str) -> Sequence[str]:
    if field == "codes":
        return t.split(f"{article.brand} {article.mpn} {article.sku}")
    return t.split(article.name if field == "name" else article.name_de)
