"""The matcher: candidates by keys, likeness and habit, ranked by trees, decided by a calibrated probability that the first is right."""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from models import text as t
from models.products import explain, features, qualities
from models.products.catalogue import Catalogue
from models.products.habits import Habits
from models.products.keys import Keys
from models.products.query import LineQuery, Memory
from models.products.ranker import shipped
from models.ranking import Ranker
from orders import Article, HistoryLine, Match

SHOWN = 9
EXPLAINED_TOO = 3
"""Alternatives that are explained like the first."""
NOTHING = 0.02
"""A first candidate less likely than this is none."""
EXPLAINED = features.NAMES.index("query_soft")
STANDS = 0.5
"""Likeness from which a word may stand for another."""
BOUGHT = 8
"""Candidates taken from what the customer bought before."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The candidates of one line: SKUs, features (n x len(features.NAMES)), the keys that fired for each, likeness to remembered texts."""

    skus: list[str]
    table: np.ndarray
    fired: list[dict[str, str]]
    alias: Mapping[str, tuple[float, int]]


NONE = Candidates([], np.zeros((0, len(features.NAMES))), [], {})


class ProductMatcher:
    """Matches order lines to articles. Learns in place; everything it learned can be taken back by its id."""

    def __init__(self, articles: Mapping[str, Article], ranker: Ranker | None = None) -> None:
        self.articles = dict(articles)
        self._ranker = ranker
        self.catalogue = Catalogue(self.articles)
        self.keys = Keys(self.articles)
        self.keys.add(self.articles.values())
        self.habits = Habits()
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
        matcher = cls(articles, ranker)
        for at, ((ref, code), sku) in enumerate((crossrefs or {}).items()):
            matcher.keys.remember(Memory(f"crossref-{at}", "crossref", ref, code, sku))
        matcher.observe(history)
        return matcher

    @property
    def ranker(self) -> Ranker:
        """The ranker it was built with, or the shipped one, loaded when it is first asked."""
        self._ranker = self._ranker or shipped()
        return self._ranker

    @property
    def version(self) -> str:
        return self.ranker.version

    def updated(self, changed: Iterable[Article], gone: Iterable[str] = ()) -> "ProductMatcher":
        """A matcher of the changed catalogue, in a fraction of the time of building one; this one stays as it is for who still uses it.

        What is learned, before and from now on, belongs to both.
        """
        other = copy(self)
        other.articles = dict(self.articles)
        other.catalogue = self.catalogue.copied()
        other.keys = replace(self.keys, articles=other.articles, tables=[*self.keys.tables])
        other.update(changed, gone)
        return other

    def update(self, changed: Iterable[Article], gone: Iterable[str] = ()) -> None:
        """Take in new and changed articles and let go of retired ones, without building anything anew."""
        new, retired = list(changed), list(gone)
        for sku in retired:
            self.articles.pop(sku, None)
        self.catalogue.retire(retired)
        if new:
            self.articles.update({a.sku: a for a in new})
            self.catalogue.add(new)
            self.keys.add(new)

    def observe(self, history: Iterable[HistoryLine]) -> None:
        """Confirmed order lines: what customers buy and at which price."""
        self.habits.observe(history)

    def remember(self, memory: Memory) -> None:
        """Learn one correction at once: the code or text itself, likeness to it, and which words may stand for which."""
        self.keys.remember(memory)
        text = memory.text or (memory.key if memory.kind == "text" else "")
        article = self.articles.get(memory.sku)
        if text.strip() and article:
            self.habits.learn(memory.id, memory.customer_ref, text, memory.sku, *_differences(text, article))

    def forget(self, memory_id: str) -> None:
        """Take one correction back."""
        self.keys.forget(memory_id)
        self.habits.forget(memory_id)

    def match(self, queries: Sequence[LineQuery]) -> list[Match]:
        """The article of each line, with alternatives, calibrated probability and reasons; ref None where none fits."""
        return [self._decide(query, self.candidates(query)) for query in queries]

    def match_and_learn(self, queries: Sequence[LineQuery], confirmed: Sequence[str]) -> list[Match]:
        """Match lines in order; a line's confirmed SKU (empty for none) is learned after the line was scored and before the next is."""
        found: list[Match] = []
        for query, sku in zip(queries, confirmed, strict=True):
            found += self.match([query])
            self.confirm(query, sku)
        return found

    def confirm(self, query: LineQuery, sku: str) -> None:
        """A person said that this line is this article; an SKU that is not in the catalogue teaches nothing."""
        if sku not in self.articles:
            return
        self.learned_count += 1
        number = f"line-{self.learned_count}"
        if query.customer_code:
            self.remember(Memory(f"{number}-code", "crossref", query.customer_ref, query.customer_code, sku))
        if query.text.strip():
            self.remember(Memory(f"{number}-text", "text", query.customer_ref, query.text, sku))
        self.habits.buy(query.customer_ref, sku)

    def candidates(self, query: LineQuery) -> Candidates:
        """The articles that a line may mean, with what speaks for and against each."""
        if not len(self.catalogue):
            return NONE
        catalogue, habits, ref = self.catalogue, self.habits, query.customer_ref
        text, repaired = catalogue.spelling.repaired(t.plain(query.text))
        written = [w for w in dict.fromkeys(t.words(text)) if w != "x"]
        meanings = [self._meanings(ref, word) for word in written]
        likeness = catalogue.likeness(text, meanings)
        fired, shared = self.keys.hits(query)
        weight = {w: float(catalogue.idf[i[0]]) if len(i) else catalogue.unknown for w, (i, _) in zip(written, meanings, strict=True)}
        alias = habits.alike(ref, query.text, weight, catalogue.unknown)
        rows = set(catalogue.best(likeness[0]).tolist()) | set(catalogue.best(likeness[1]).tolist())
        bought = np.array([catalogue.row_of[s] for s in habits.bought.get(ref, ()) if s in catalogue.row_of], dtype=np.int64)
        if len(bought):
            both = likeness[0][bought] + likeness[1][bought]
            rows |= set(bought[np.argsort(-both, kind="stable")[:BOUGHT]].tolist())
        rows |= {catalogue.row_of[sku] for sku in (*fired, *alias) if sku in catalogue.row_of}
        if not rows:
            return NONE
        order = np.array(sorted(rows), dtype=np.int64)
        skus = [catalogue.articles[at].sku for at in order]
        keys = [fired.get(sku, {}) for sku in skus]
        table = features.table(query, text, repaired, order, skus, keys, shared, likeness, written, meanings, alias, catalogue, habits)
        return Candidates(skus, table, keys, alias)

    def _meanings(self, ref: str, word: str) -> tuple[np.ndarray, np.ndarray]:
        """What a word may stand for: by its spelling and by what was learned."""
        ids, sims = self.catalogue.spelling.meanings(word)
        learned = self.habits.meanings(ref, word)
        known = {self.catalogue.spelling.ids[w]: sure for w, sure in learned.items() if w in self.catalogue.spelling.ids}
        if not known:
            return ids, sims
        both = dict(zip(ids.tolist(), sims.tolist(), strict=True))
        for at, sure in known.items():
            both[at] = max(both.get(at, 0.0), min(sure, 0.99))
        return np.array(list(both), dtype=np.int64), np.array(list(both.values()))

    def _price(self, ref: str, sku: str) -> Decimal | None:
        return self.habits.last_price.get((ref, sku)) or self.articles[sku].list_price

    def _decide(self, query: LineQuery, found: Candidates) -> Match:
        skus = found.skus
        if not skus:
            return Match(None, 1.0 if not query.text.strip() else 0.9, reasons=("nothing in the catalogue is like it",))
        score = self.ranker.rank(found.table)
        order = sorted(range(len(skus)), key=lambda at: (-score[at], skus[at]))
        first = order[0]
        probability = self.ranker.probability(found.table, score, order)
        shares = self.ranker.shares(probability, score, order, SHOWN)
        ranked = tuple(zip([skus[at] for at in order], [round(probability, 6), *shares], strict=False))
        if probability < NOTHING or (probability < 0.5 and not found.fired[first] and found.table[first][EXPLAINED] < 0.3):
            return Match(None, 1 - probability, ranked, ("nothing in the catalogue fits well",))
        why, against = self._explained(query, found, first)
        articles = [self.articles[skus[at]] for at in order]
        keyed = [(article, found.fired[at]) for article, at in zip(articles[1:], order[1:], strict=True)]
        against += explain.named_otherwise(query, articles, found.fired[first])
        against += explain.numbered_otherwise(query, found.fired[first], keyed)
        others = tuple((skus[at], sum(self._explained(query, found, at), ())) for at in order[1 : EXPLAINED_TOO + 1])
        return Match(skus[first], round(probability, 6), ranked[1:], why, against, others)

    def _explained(self, query: LineQuery, found: Candidates, at: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """(what agrees, what contradicts) for one candidate."""
        article, ref, fired = self.articles[found.skus[at]], query.customer_ref, found.fired[at]
        bought = self.habits.bought.get(ref, {}).get(article.sku, 0)
        alias, strange = found.alias.get(article.sku, (0.0, 0))
        why = explain.reasons(query, article, fired, bought, self._price(ref, article.sku), 0.0 if strange else alias)
        return why, explain.contradictions(query, article, fired) or self._contrary(query, found, at)

    def _contrary(self, query: LineQuery, found: Candidates, at: int) -> tuple[str, ...]:
        """Qualities that the line names and the candidate does not have; words that stood for its words before have them."""
        article, fired = self.articles[found.skus[at]], found.fired[at]
        if explain.taught(fired):
            return ()

        def covers(word: str, other: str) -> bool:
            ids, sims = self._meanings(query.customer_ref, word)
            at = self.catalogue.spelling.ids.get(other, -1)
            return bool((sims[ids == at] >= STANDS).any())

        others = [self.articles[sku] for sku in found.skus if sku != article.sku]
        usual = article.sku in self.habits.bought.get(query.customer_ref, {})
        return qualities.contrary(explain.goods(query, fired), article, others, covers, numbered=bool(fired), usual=usual)


def _differences(text: str, article: Article) -> tuple[list[str], list[str]]:
    """(words of the text that the article does not have, words of the article that the text does not have), numbers left aside."""
    said = [w for w in dict.fromkeys(t.words(text)) if w[0].isalpha() and len(w) > 1]
    names = [t.words(article.name), t.words(article.name_de)]
    name = max(names, key=lambda words: len(set(words) & set(said)))
    have = set(t.words(f"{article.name} {article.name_de} {article.brand} {article.mpn} {article.sku}"))
    return [w for w in said if w not in have], [w for w in dict.fromkeys(name) if w[0].isalpha() and len(w) > 1 and w not in said]
