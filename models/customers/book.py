"""All customers, indexed by what identifies them."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from models import text as t
from models.customers.names import bare, domain, name_words, phone
from models.customers.query import CustomerQuery
from models.products.spelling import Spelling
from models.products.trigrams import Trigrams
from orders import Customer, Party

LIKE = 12
"""Candidates taken for the likeness of name and address."""
CROWD = 40
"""A number or a domain that more customers share names nobody."""


class Book:
    """The customers and the ways to them."""

    def __init__(self, customers: Mapping[str, Customer], known_senders: Mapping[str, str]) -> None:
        self.customers = customers
        self.order = list(customers)
        self.senders: dict[str, set[str]] = defaultdict(set)
        self.domains: dict[str, set[str]] = defaultdict(set)
        self.vats: dict[str, set[str]] = defaultdict(set)
        self.phones: dict[str, set[str]] = defaultdict(set)
        self.numbers: dict[str, set[str]] = defaultdict(set)
        self.words: dict[str, set[str]] = defaultdict(set)
        self.spelling = Spelling()
        for c in customers.values():
            for mail in c.emails:
                self.senders[mail.lower()].add(c.ref)
                self.domains[domain(mail)].add(c.ref)
            for key, index, least in ((bare(c.vat), self.vats, 6), (phone(c.phone), self.phones, 6), (bare(c.ref), self.numbers, 3)):
                if len(key) >= least:
                    index[key].add(c.ref)
            for word in name_words(c.name):
                self.words[word].add(c.ref)
                self.spelling.add(word)
        self.domains.pop("", None)
        for mail, ref in known_senders.items():
            if ref in customers:
                self.senders[mail.lower()] = {ref}
        self.spelling.freeze()
        self.names = Trigrams([t.plain(c.name) for c in customers.values()])
        self.places = Trigrams([t.plain(_place(c.street, c.zip, c.city)) for c in customers.values()])

    def rarity(self, word: str) -> float:
        """How much a word of a name says (inverse document frequency)."""
        return math.log(1 + (1 + len(self.customers)) / (1 + len(self.words.get(word, ()))))

    def covered(self, said: Sequence[str], own: Sequence[str]) -> tuple[float, float]:
        """(how much of the said words the customer's name covers, how much of the name the said words cover), abbreviations to a degree."""
        likeness = {}
        ids = {self.spelling.ids[w]: w for w in own if w in self.spelling.ids}
        for word in said:
            meanings = self.spelling.meanings(word)
            likeness[word] = {ids[at]: sim for at, sim in zip(meanings[0].tolist(), meanings[1].tolist(), strict=True) if at in ids}
        total, whole = sum(self.rarity(w) for w in said), sum(self.rarity(w) for w in own)
        by_name = sum(self.rarity(w) * max(likeness[w].values(), default=0.0) for w in said)
        by_said = sum(self.rarity(w) * max((likeness[s].get(w, 0.0) for s in said), default=0.0) for w in own)
        return by_name / max(total, 1e-9), by_said / max(whole, 1e-9)

    def candidates(self, query: CustomerQuery) -> list[str]:
        """Customers that the query may mean, in a fixed order."""
        found: set[str] = set()
        exact = [self.senders.get(query.author, set()), self.domains.get(domain(query.author), set())]
        for party in (query.buyer, query.ship_to):
            if party:
                exact += [
                    self.vats.get(bare(party.vat), set()),
                    self.phones.get(phone(party.phone), set()),
                    self.numbers.get(bare(party.ref), set()),
                ]
                exact += [self.senders.get(party.email.lower(), set()), self.domains.get(domain(party.email), set())]
                found |= self._like(party)
        if query.signature:
            squashed = bare(query.signature)
            exact += [refs for key, refs in self.vats.items() if key in squashed]
            said = set(t.words(query.signature))
            named = {ref for word in said for ref in self.words.get(word, ()) if len(self.words[word]) <= CROWD}
            exact.append({ref for ref in named if _mostly(name_words(self.customers[ref].name), said)})
        if query.sender_name and not query.forwarded_from:
            found |= self._nearest(self.names, query.sender_name, 3)
        for refs in exact:
            if len(refs) <= CROWD:
                found |= refs
        return sorted(found)

    def _like(self, party: Party) -> set[str]:
        place = _place(party.street, party.zip, party.city)
        return self._nearest(self.names, party.name, LIKE) | self._nearest(self.places, place, LIKE)

    def _nearest(self, index: Trigrams, text: str, count: int) -> set[str]:
        if not text.strip() or not self.order:
            return set()
        likeness = index.likeness(t.plain(text))
        count = min(count, len(likeness))
        best = np.argpartition(-likeness, count - 1)[:count]
        return {self.order[at] for at in best if likeness[at] > 0.15}


def _mostly(wanted: Sequence[str], said: set[str]) -> bool:
    return bool(wanted) and sum(w in said for w in wanted) * 2 >= len(wanted)


def _place(street: str, postcode: str, city: str) -> str:
    return " ".join(part for part in (street, postcode, city) if part)
