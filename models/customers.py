"""The customer matcher: whose order this is. Known sender, tax number and phone first, then name and address together.

Points are added as log odds for each thing that agrees and taken away for each that speaks against; the best customer's probability is
its share among all (and a share for "nobody we know"). The weights are plain numbers, so that a reason can be given for each.
"""

import math
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from models import text as t
from orders import Customer, Match, Party

FREE_MAIL = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "yahoo.com",
        "yahoo.de",
        "gmx.de",
        "gmx.net",
        "web.de",
        "t-online.de",
        "icloud.com",
        "orange.fr",
        "free.fr",
        "wanadoo.fr",
        "laposte.net",
        "libero.it",
        "virgilio.it",
        "ziggo.nl",
        "kpnmail.nl",
        "telefonica.net",
        "aol.com",
        "proton.me",
        "protonmail.com",
        "freenet.de",
        "mail.com",
    ]
)
FORMS = frozenset(
    [
        "gmbh",
        "ag",
        "kg",
        "ohg",
        "co",
        "mbh",
        "ug",
        "ltd",
        "limited",
        "plc",
        "llc",
        "inc",
        "sarl",
        "sas",
        "sa",
        "eurl",
        "bv",
        "nv",
        "vof",
        "sl",
        "slu",
        "srl",
        "spa",
        "snc",
        "the",
        "und",
        "and",
        "et",
        "en",
        "y",
        "e",
    ]
)
NOBODY = 2.0
"""Log odds of "nobody we know": what agrees must outweigh it."""
SHOWN = 5


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """What a mail and its order say of the customer. `signature` is the text under the mail, `buyer` what the document prints."""

    sender: str = ""
    sender_name: str = ""
    forwarded_from: str = ""
    buyer: Party | None = None
    ship_to: Party | None = None
    signature: str = ""


@dataclass(slots=True)
class _Points:
    odds: float = 0.0
    reasons: list[str] = field(default_factory=list[str])
    against: list[str] = field(default_factory=list[str])

    def add(self, odds: float, reason: str) -> None:
        self.odds += odds
        self.reasons.append(reason)


class CustomerMatcher:
    """All customers, indexed by what identifies them."""

    def __init__(self, customers: Mapping[str, Customer], known_senders: Mapping[str, str]) -> None:
        self.customers = customers
        self.senders: dict[str, set[str]] = defaultdict(set)
        self.domains: dict[str, set[str]] = defaultdict(set)
        self.vats: dict[str, set[str]] = defaultdict(set)
        self.phones: dict[str, set[str]] = defaultdict(set)
        self.places: dict[str, set[str]] = defaultdict(set)
        self.words: dict[str, set[str]] = defaultdict(set)
        for c in customers.values():
            for mail in c.emails:
                self.senders[mail.lower()].add(c.ref)
                self.domains[_domain(mail)].add(c.ref)
            for key, table in ((_bare(c.vat), self.vats), (_phone(c.phone), self.phones)):
                if len(key) >= 6:
                    table[key].add(c.ref)
            if c.zip:
                self.places[_bare(c.zip)].add(c.ref)
            for word in name_words(c.name):
                self.words[word].add(c.ref)
        for mail, ref in known_senders.items():
            if ref in customers:
                self.senders[mail.lower()] = {ref}
        self.rarity = {word: math.log(1 + len(customers) / len(refs)) for word, refs in self.words.items()}

    @classmethod
    def build(cls, customers: Mapping[str, Customer], *, known_senders: Mapping[str, str] | None = None) -> "CustomerMatcher":
        """A matcher for the customers; `known_senders` are addresses that people confirmed."""
        return cls(customers, known_senders or {})

    def match(self, query: CustomerQuery) -> Match:
        """The customer, with alternatives and reasons; ref None where nobody fits. A forwarded mail's customer is its first author."""
        points: dict[str, _Points] = defaultdict(_Points)
        sender = (query.forwarded_from or query.sender).lower()
        self._by_sender(sender, points)
        lines = query.signature
        if query.buyer:
            self._by_party(query.buyer, points)
        self._by_text(lines, points)
        for name in (query.buyer.name if query.buyer else "", query.sender_name if not query.forwarded_from else ""):
            self._by_name(name, points, 1.0 if query.buyer and name == query.buyer.name else 0.4)
        if query.ship_to and not query.buyer:
            self._by_place(query.ship_to, points, 0.5)
        return self._decide(points, query)

    def knows(self, sender: str, ref: str) -> bool:
        """Is this address known (from master data or a person's word) to write for this customer?"""
        return ref in self.senders.get(sender.lower(), set())

    def _by_sender(self, sender: str, points: dict[str, _Points]) -> None:
        refs = self.senders.get(sender, set())
        for ref in refs:
            points[ref].add(9.0 if len(refs) == 1 else 4.0, f"{sender} is a known sender of {self.customers[ref].name}")
        domain = _domain(sender)
        if domain and domain not in FREE_MAIL:
            refs = self.domains.get(domain, set())
            for ref in refs:
                points[ref].add(4.5 if len(refs) == 1 else 2.5, f"its senders write from {domain}")

    def _by_party(self, party: Party, points: dict[str, _Points]) -> None:
        for ref in self.vats.get(_bare(party.vat), ()) if party.vat else ():
            points[ref].add(9.0, f"the tax number {party.vat} is its own")
        for ref in self.phones.get(_phone(party.phone), ()) if party.phone else ():
            points[ref].add(3.0, f"the phone number {party.phone} is its own")
        if party.ref in self.customers:
            points[party.ref].add(6.0, f"the customer number {party.ref} is printed")
        self._by_place(party, points, 1.0)
        if party.email:
            self._by_sender(party.email.lower(), points)

    def _by_place(self, party: Party, points: dict[str, _Points], weight: float) -> None:
        for ref in self.places.get(_bare(party.zip), ()) if party.zip else ():
            c = self.customers[ref]
            points[ref].add(1.5 * weight, f"the postcode {c.zip} agrees")
            if party.street and fuzz.token_set_ratio(t.plain(party.street), t.plain(c.street)) > 85:
                points[ref].add(2.5 * weight, f"the street {c.street} agrees")

    def _by_text(self, text: str, points: dict[str, _Points]) -> None:
        """A signature: tax numbers, phones, postcodes and names of customers that stand in it."""
        if not text:
            return
        squashed = _bare(text)
        for vat, refs in self.vats.items():
            if vat in squashed:
                for ref in refs:
                    points[ref].add(8.0, f"the tax number {self.customers[ref].vat} stands in the signature")
        said = set(t.words(text))
        for ref in {r for word in said for r in self.words.get(word, ())}:
            c = self.customers[ref]
            wanted = name_words(c.name)
            if wanted and wanted <= said:
                points[ref].add(2.0 + min(2.0, 0.5 * sum(self.rarity[w] for w in wanted)), f"the name {c.name} stands in the signature")
            if c.zip and _bare(c.zip) in squashed and ref in points:
                points[ref].add(1.0, f"the postcode {c.zip} stands in the signature")

    def _by_name(self, name: str, points: dict[str, _Points], weight: float) -> None:
        said = name_words(name)
        if not said:
            return
        near = {ref for word in said for ref in self.words.get(word, ())}
        close = near or {c.ref for c in self.customers.values() if fuzz.ratio(t.plain(name), t.plain(c.name)) > 82}
        total = sum(self.rarity.get(w, 3.0) for w in said)
        for ref in close:
            wanted = name_words(self.customers[ref].name)
            both = sum(self.rarity.get(w, 3.0) for w in said & wanted)
            alike = both / max(total, sum(self.rarity.get(w, 3.0) for w in wanted), 1e-9)
            alike = max(alike, (fuzz.token_sort_ratio(t.plain(name), t.plain(self.customers[ref].name)) - 60) / 40)
            if alike > 0.3:
                points[ref].add(weight * 7.0 * (alike - 0.15), f"the name {name} is {'its own' if alike > 0.95 else 'like its own'}")
        for ref, held in points.items():
            wanted = name_words(self.customers[ref].name)
            if weight >= 1 and not (said & wanted) and fuzz.token_sort_ratio(t.plain(name), t.plain(self.customers[ref].name)) < 50:
                held.odds -= 4.0
                held.against.append(f"the document names {name}")

    def _decide(self, points: dict[str, _Points], query: CustomerQuery) -> Match:
        if not points:
            return Match(None, 0.95, reasons=("neither sender nor name nor address is known",))
        order = sorted(points, key=lambda ref: (-points[ref].odds, ref))
        weights = {ref: math.exp(min(points[ref].odds, 30.0)) for ref in order}
        total = sum(weights.values()) + math.exp(NOBODY)
        shares = {ref: min(weights[ref] / total, 0.9995) for ref in order}
        first = order[0]
        others = tuple((ref, round(shares[ref], 6)) for ref in order[1 : SHOWN + 1])
        if points[first].odds <= NOBODY:
            alternatives = ((first, round(shares[first], 6)), *others)
            return Match(None, round(1 - shares[first], 6), alternatives, ("what agrees is too little",))
        return Match(first, round(shares[first], 6), others, tuple(dict.fromkeys(points[first].reasons)), tuple(points[first].against))


def name_words(name: str) -> frozenset[str]:
    """The words of a company's name without its legal form."""
    return frozenset(w for w in t.words(name) if w not in FORMS and len(w) > 1)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).upper()


def _phone(text: str) -> str:
    digits = re.sub(r"\D", "", text.replace("(0)", ""))
    return digits[-8:]


def _domain(address: str) -> str:
    return address.rsplit("@", 1)[-1].lower() if "@" in address else ""
