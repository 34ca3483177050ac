"""What is known of one customer's ways: what was bought at which price, which words stood for which article, which word for which word.

Everything that a person taught carries the id of its memory and goes away with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np

from models import text as t
from orders import HistoryLine

CLOSE = 30
"""Remembered texts compared with a line at most."""


@dataclass(slots=True)
class Alias:
    """Words that once stood for an article."""

    sku: str
    words: frozenset[str]
    numbers: frozenset[str]


@dataclass(slots=True)
class Habits:
    """Purchases, remembered texts and synonyms of all customers; "" stands for all of them together."""

    bought: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    last_price: dict[tuple[str, str], Decimal] = field(default_factory=dict)
    lines_of: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    sold: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    aliases: dict[str, Alias] = field(default_factory=dict)
    by_word: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    synonyms: dict[tuple[str, str], dict[str, float]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    taught: dict[str, list[tuple[tuple[str, str], str, float]]] = field(default_factory=dict)

    def observe(self, history: Iterable[HistoryLine]) -> None:
        """Confirmed order lines: what customers buy and at which price."""
        for line in history:
            self.buy(line.customer_ref, line.sku)
            self.last_price[line.customer_ref, line.sku] = line.unit_price

    def buy(self, ref: str, sku: str) -> None:
        """One more confirmed line."""
        self.bought[ref][sku] += 1
        self.lines_of[ref] += 1
        self.sold[sku] += 1

    def learn(self, memory_id: str, ref: str, text: str, sku: str, strange: Iterable[str], untold: Iterable[str]) -> None:
        """`text` stood for `sku`. `strange` are its words that the article does not have, `untold` the article's words that it left out:
        each strange word may stand for one of the untold."""
        words = frozenset(t.words(text))
        self.aliases[memory_id] = Alias(sku, words, frozenset(w for w in words if w[0].isdigit()))
        for word in words:
            self.by_word[ref, word].append(memory_id)
        untold, lessons = list(untold), []
        for word in strange:
            likely = [u for u in untold if u[0] == word[0]] or untold
            for other in likely:
                for whose in (ref, ""):
                    lessons.append(((whose, word), other, 1 / len(likely)))
        for key, other, amount in lessons:
            self.synonyms[key][other] += amount
        self.taught[memory_id] = lessons

    def forget(self, memory_id: str) -> None:
        """Take back what a memory taught."""
        self.aliases.pop(memory_id, None)
        for key, other, amount in self.taught.pop(memory_id, ()):
            self.synonyms[key][other] -= amount

    def meanings(self, ref: str, word: str) -> Mapping[str, float]:
        """Words that this word stood for, with how sure that is (0..1): this customer's own use counts before everybody's."""
        found: dict[str, float] = {}
        for whose, trust in ((ref, 1.0), ("", 0.7)):
            learned = self.synonyms.get((whose, word))
            if learned:
                total = sum(learned.values())
                for other, amount in learned.items():
                    if amount > 0:
                        found[other] = max(found.get(other, 0.0), trust * amount / (total + 0.25))
        return found

    def alike(self, ref: str, text: str, weight: Mapping[str, float], unknown: float) -> dict[str, tuple[float, int]]:
        """sku -> (weighted overlap 0..1 with the customer's remembered text that is most like this one, how many numbers differ)."""
        words = frozenset(t.words(text))
        counts: dict[str, float] = defaultdict(float)
        for word in words:
            for memory_id in self.by_word.get((ref, word), ()):
                counts[memory_id] += weight.get(word, unknown)
        found: dict[str, tuple[float, int]] = {}
        numbers = frozenset(w for w in words if w[0].isdigit())
        own = sum(weight.get(w, unknown) for w in words)
        for memory_id, both in sorted(counts.items(), key=lambda pair: -pair[1])[:CLOSE]:
            alias = self.aliases.get(memory_id)
            if alias is None:
                continue
            theirs = sum(weight.get(w, unknown) for w in alias.words)
            near = (both / max(own + theirs - both, 1e-9), len(numbers ^ alias.numbers))
            if (near[1], -near[0]) < (found[alias.sku][1], -found[alias.sku][0]) if alias.sku in found else True:
                found[alias.sku] = near
        return found

    def prices(self, ref: str, skus: list[str], listed: np.ndarray) -> np.ndarray:
        """The last price of the customer for each article, the list price where there is none."""
        paid = [self.last_price.get((ref, sku)) for sku in skus]
        return np.array([float(p) if p else listed[at] for at, p in enumerate(paid)])
