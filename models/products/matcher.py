"""The matcher: candidates by keys and likeness, ranked by trees, decided by a calibrated probability that the first is right."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import numpy as np

from models.products import features
from models.products.index import Index
from models.products.keys import Keys
from models.products.query import LineQuery, Memory
from models.products.ranker import Ranker
from orders import Article, HistoryLine, Match

BATCH = 400
SHOWN = 9
NOTHING = 0.02
"""A first candidate less likely than this is none."""


class ProductMatcher:
    """Matches order lines to articles. Learns in place; everything it learned can be taken back by its id."""

    def __init__(self, articles: Mapping[str, Article], ranker: Ranker) -> None:
        self.articles = dict(articles)
        self.ranker = ranker
        self.order = list(self.articles.values())
        self.row_of = {a.sku: at for at, a in enumerate(self.order)}
        self.index = Index(self.order) if self.order else None
        self.keys = Keys(self.articles)
        self.keys.add(self.order)
        self.bought: dict[tuple[str, str], int] = defaultdict(int)
        self.last_price: dict[tuple[str, str], Decimal] = {}
        self.lines_of: dict[str, int] = defaultdict(int)
        self.learned_count = 0

    @classmethod
    def build(
        cls,
        articles: Mapping[str, Article],
        *,
        crossrefs: Mapping[tuple[str, str], str] | None = None,
        history: Iterable[HistoryLine] = (),
        ranker: Ranker | None = None,
    ) -> "ProductMatcher":
        """A matcher for a catalogue; cross-references and history may be missing (cold start). 35,000 articles take a few seconds."""
        matcher = cls(articles, ranker or Ranker.shipped())
        for at, ((ref, code), sku) in enumerate((crossrefs or {}).items()):
            matcher.keys.remember(Memory(f"crossref-{at}", "crossref", ref, code, sku))
        matcher.observe(history)
        return matcher

    @property
    def version(self) -> str:
        return self.ranker.version

    def observe(self, history: Iterable[HistoryLine]) -> None:
        """Confirmed order lines: what customers buy and at which price."""
        for line in history:
            self.bought[line.customer_ref, line.sku] += 1
            self.lines_of[line.customer_ref] += 1
            self.last_price[line.customer_ref, line.sku] = line.unit_price

    def remember(self, memory: Memory) -> None:
        """Learn one correction at once."""
        self.keys.remember(memory)

    def forget(self, memory_id: str) -> None:
        """Take one correction back."""
        self.keys.forget(memory_id)

    def match(self, queries: Sequence[LineQuery]) -> list[Match]:
        """The article of each line, with alternatives, calibrated probability and reasons; ref None where none fits."""
        found: list[Match] = []
        for start in range(0, len(queries), BATCH):
            found += self._batch(queries[start : start + BATCH])
        return found

    def match_and_learn(self, queries: Sequence[LineQuery], confirmed: Sequence[str]) -> list[Match]:
        """Match lines in order; a line's confirmed SKU (empty for none) is learned after the line was scored and before the next is."""
        found: list[Match] = []
        for start in range(0, len(queries), BATCH):
            batch, truths = queries[start : start + BATCH], confirmed[start : start + BATCH]
            searched = self.index.search([q.text for q in batch]) if self.index else None
            for at, (query, sku) in enumerate(zip(batch, truths, strict=True)):
                found += self._batch([query], [searched[at]] if searched else None)
                if sku in self.articles:
                    self._learn(query, sku)
        return found

    def _learn(self, query: LineQuery, sku: str) -> None:
        self.learned_count += 1
        number = f"line-{self.learned_count}"
        if query.customer_code:
            self.keys.remember(Memory(f"{number}-code", "crossref", query.customer_ref, query.customer_code, sku))
        if query.text.strip():
            self.keys.remember(Memory(f"{number}-text", "text", query.customer_ref, query.text, sku))
        self.bought[query.customer_ref, sku] += 1
        self.lines_of[query.customer_ref] += 1

    def candidates(self, queries: Sequence[LineQuery], searched: Any = None) -> list[tuple[list[str], np.ndarray, list[dict[str, str]]]]:
        """For each line: candidate SKUs, their features (n x len(features.NAMES)), the keys that fired for each."""
        if self.index is None:
            return [([], np.zeros((0, len(features.NAMES))), []) for _ in queries]
        searched = searched or self.index.search([q.text for q in queries])
        return [self._features(query, *near) for query, near in zip(queries, searched, strict=True)]

    def _features(
        self, query: LineQuery, rows: np.ndarray, chars: np.ndarray, words: np.ndarray
    ) -> tuple[list[str], np.ndarray, list[dict[str, str]]]:
        assert self.index is not None
        hits = self.keys.hits(query)
        extra = np.array([self.row_of[s] for s in hits if s in self.row_of and self.row_of[s] not in set(rows.tolist())], dtype=np.int64)
        if len(extra):
            more_chars, more_words = self.index.likeness(query.text, extra)
            rows, chars, words = np.concatenate([rows, extra]), np.concatenate([chars, more_chars]), np.concatenate([words, more_words])
        best_chars, best_words = (float(chars.max()), float(words.max())) if len(rows) else (0.0, 0.0)
        skus = [self.order[at].sku for at in rows]
        fired = [hits.get(sku, {}) for sku in skus]
        table = [
            features.row(
                query,
                self.articles[sku],
                keys,
                bool(hits) and not keys,
                (float(c), float(w), best_chars - float(c), best_words - float(w)),
                self.index.rarity,
                self.index.unknown,
                self.bought.get((query.customer_ref, sku), 0),
                self.lines_of.get(query.customer_ref, 0),
                self._price(query.customer_ref, sku),
            )
            for sku, keys, c, w in zip(skus, fired, chars, words, strict=True)
        ]
        return skus, np.array(table, dtype=np.float64).reshape(len(skus), len(features.NAMES)), fired

    def _price(self, ref: str, sku: str) -> Decimal | None:
        return self.last_price.get((ref, sku)) or self.articles[sku].list_price

    def _batch(self, queries: Sequence[LineQuery], searched: Any = None) -> list[Match]:
        prepared = self.candidates(queries, searched)
        scores = self.ranker.rank([table for _, table, _ in prepared])
        return [self._decide(q, *p, s) for q, p, s in zip(queries, prepared, scores, strict=True)]

    def _decide(self, query: LineQuery, skus: list[str], table: np.ndarray, fired: list[dict[str, str]], score: np.ndarray) -> Match:
        if not skus:
            return Match(None, 1.0 if not query.text.strip() else 0.9, reasons=("nothing in the catalogue is like it",))
        order = sorted(range(len(skus)), key=lambda at: (-score[at], skus[at]))
        first = order[0]
        probability = self.ranker.probability(table, score, first)
        share = score / max(float(score.sum()), 1e-9) * (1 - probability)
        alternatives = tuple((skus[at], round(float(share[at]), 6)) for at in order[1 : SHOWN + 1])
        if probability < NOTHING:
            return Match(
                None, 1 - probability, ((skus[first], round(probability, 6)), *alternatives), ("nothing in the catalogue fits well",)
            )
        article = self.articles[skus[first]]
        bought = self.bought.get((query.customer_ref, article.sku), 0)
        why = features.reasons(query, article, fired[first], bought, self._price(query.customer_ref, article.sku))
        against = features.contradictions(query, article, fired[first])
        return Match(article.sku, round(probability, 6), alternatives, why, against)
