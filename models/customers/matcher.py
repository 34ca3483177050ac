"""The customer matcher: whose order this is. Candidates by what identifies them and by likeness, ranked and decided by a trained model."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np

from models import ranking
from models.customers import evidence
from models.customers.book import Book
from models.customers.query import CustomerQuery
from models.ranking import Ranker
from orders import Customer, Match

SHIPPED = ranking.SHIPPED / "customers.npz"
GAPS = ("sender_known", "sender_domain", "vat", "phone", "zip", "house", "street", "name_query", "name_customer", "name_set", "sign_name")
"""Features in which the decision compares the first candidate with the second."""
NOBODY = 0.35
"""A first candidate less likely than this is nobody we know."""
SHOWN = 5


class CustomerMatcher:
    """Finds the customer of an order. Everything in it is made anew when customers or confirmed senders change."""

    def __init__(self, customers: Mapping[str, Customer], known_senders: Mapping[str, str], ranker: Ranker | None = None) -> None:
        self.book = Book(customers, known_senders)
        self._ranker = ranker

    @classmethod
    def build(
        cls, customers: Mapping[str, Customer], *, known_senders: Mapping[str, str] | None = None, ranker: Ranker | None = None
    ) -> "CustomerMatcher":
        """A matcher for the customers; `known_senders` are addresses that people confirmed."""
        return cls(customers, known_senders or {}, ranker)

    @property
    def customers(self) -> Mapping[str, Customer]:
        return self.book.customers

    @property
    def ranker(self) -> Ranker:
        """The ranker it was built with, or the shipped one, loaded when it is first asked."""
        self._ranker = self._ranker or shipped()
        return self._ranker

    def knows(self, sender: str, ref: str) -> bool:
        """Is this address known (from master data or a person's word) to write for this customer?"""
        return ref in self.book.senders.get(sender.lower(), set())

    def candidates(self, query: CustomerQuery) -> tuple[list[str], list[evidence.Evidence], np.ndarray]:
        """(customers that the query may mean, the evidence for each, their features)."""
        refs = self.book.candidates(query)
        found = evidence.gather(query, refs, self.book)
        return refs, found, evidence.table(query, found)

    def match(self, query: CustomerQuery) -> Match:
        """The customer, with alternatives and reasons; ref None where nobody fits. A forwarded mail's customer is its first author."""
        refs, found, table = self.candidates(query)
        if not refs:
            return Match(None, 0.95, reasons=("neither sender nor name nor address is known",))
        scores = self.ranker.rank(table)
        order = sorted(range(len(refs)), key=lambda at: (-scores[at], refs[at]))
        first = order[0]
        probability = self.ranker.probability(table, scores, order)
        others = tuple(zip([refs[at] for at in order[1:]], self.ranker.shares(probability, scores, order, SHOWN), strict=False))
        if probability < NOBODY:
            near = ((refs[first], round(probability, 6)), *others)
            return Match(None, round(1 - probability, 6), near, ("what agrees is too little", *found[first].against))
        said = found[first]
        return Match(refs[first], round(probability, 6), others, tuple(dict.fromkeys(said.reasons)), tuple(said.against))


def load(path: Path) -> Ranker:
    """A ranker of customers from its file. Raises ValueError where it was made for other features."""
    return Ranker.load(path, evidence.NAMES)


@lru_cache(maxsize=1)
def shipped() -> Ranker:
    """The ranker that comes with the product."""
    return load(SHIPPED)
