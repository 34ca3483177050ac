"""What speaks for and against each customer, as numbers for the ranker and as sentences for people."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from models import text as t
from models.customers.book import Book
from models.customers.names import bare, domain, house_numbers, name_words, phone, street_words
from models.customers.query import CustomerQuery
from orders import Customer, Party

OWN = (
    "sender_known", "sender_domain", "sender_other", "vat", "phone", "phone_near", "number", "zip", "house", "street", "city",
    "name_query",
    "name_customer", "name_exact", "name_ratio", "name_set", "name_weight", "sign_vat", "sign_phone", "sign_name", "sign_zip",
    "sender_name", "ship_zip",
    "ship_name",
)  # fmt: skip
COMPARED = ("sender_domain", "phone", "house", "street", "name_query", "name_customer", "name_ratio", "name_set", "sign_name")
ASKED = ("said_sender", "said_name", "said_street", "said_phone", "said_vat", "said_sign", "candidates", "rivals")
NAMES = (*OWN, *(f"{name}_behind" for name in COMPARED), *ASKED)
UNKNOWN = float("nan")


@dataclass(slots=True)
class Evidence:
    """One customer's: `values` by feature (1 agrees, 0 nothing, -1 speaks against, or a likeness), sentences for and against."""

    values: dict[str, float]
    reasons: list[str] = field(default_factory=list[str])
    against: list[str] = field(default_factory=list[str])


def gather(query: CustomerQuery, refs: Sequence[str], book: Book) -> list[Evidence]:
    """The evidence for each candidate."""
    return [_one(query, book.customers[ref], book) for ref in refs]


def table(query: CustomerQuery, found: Sequence[Evidence]) -> np.ndarray:
    """Features of all candidates (n x len(NAMES), NaN for unknown)."""
    columns = {name: np.array([e.values.get(name, 0.0) for e in found]) for name in OWN}
    for name in COMPARED:
        values = columns[name]
        columns[f"{name}_behind"] = values if np.isnan(values).all() else np.nanmax(values) - values
    buyer, count = query.buyer or Party(), len(found)
    total = np.nan_to_num(columns["name_set"]) + np.nan_to_num(columns["street"]) + np.nan_to_num(columns["phone"])
    for name, value in (
        ("said_sender", float(bool(query.author)) + float(bool(domain(query.author)))),
        ("said_name", float(len(name_words(buyer.name)))),
        ("said_street", float(bool(buyer.street))),
        ("said_phone", float(bool(buyer.phone))),
        ("said_vat", float(bool(buyer.vat))),
        ("said_sign", float(bool(query.signature))),
        ("candidates", float(count)),
    ):
        columns[name] = np.full(count, value)
    columns["rivals"] = np.minimum((total[None, :] >= total[:, None] - 0.02).sum(axis=1) - 1, 10).astype(float)
    return np.column_stack([columns[name] for name in NAMES]) if count else np.zeros((0, len(NAMES)))


def _one(query: CustomerQuery, c: Customer, book: Book) -> Evidence:
    found = Evidence({})
    _sender(query, c, book, found)
    if query.buyer:
        _party(query.buyer, c, book, found)
    else:
        found.values |= dict.fromkeys(("street", "city", "name_query", "name_customer", "name_exact", "name_ratio", "name_set"), UNKNOWN)
    _signature(query, c, book, found)
    if query.ship_to:
        found.values["ship_zip"] = _same(bare(query.ship_to.zip), bare(c.zip))
        found.values["ship_name"] = fuzz.token_set_ratio(t.plain(query.ship_to.name), t.plain(c.name)) / 100 if query.ship_to.name else 0.0
    return found


def _sender(query: CustomerQuery, c: Customer, book: Book, found: Evidence) -> None:
    author, values = query.author, found.values
    known = book.senders.get(author, ())
    if c.ref in known:
        values["sender_known"] = 1 / len(known)
        found.reasons.append(f"{author} is a known sender of {c.name}")
    host = domain(author)
    if host:
        mates = book.domains.get(host, ())
        if c.ref in mates:
            values["sender_domain"] = 1 / len(mates)
            found.reasons.append(f"its senders write from {host}")
        elif any(domain(mail) for mail in c.emails):
            values["sender_other"] = 1.0
    if query.sender_name and not query.forwarded_from:
        values["sender_name"] = book.covered(name_words(query.sender_name), name_words(c.name))[1]


def _party(party: Party, c: Customer, book: Book, found: Evidence) -> None:
    values = found.values
    values["vat"] = _same(bare(party.vat), bare(c.vat))
    if values["vat"] > 0:
        found.reasons.append(f"the tax number {party.vat} is its own")
    elif values["vat"] < 0:
        found.against.append(f"the document prints the tax number {party.vat}")
    number = phone(party.phone)
    if number and phone(c.phone):
        same = number == phone(c.phone)
        values["phone"] = 1 / len(book.phones[number]) if same else -1.0
        values["phone_near"] = float(OSA.distance(number, phone(c.phone)) <= 1)
        if same:
            found.reasons.append(f"the phone number {party.phone} is its own")
    if party.ref and bare(party.ref) == bare(c.ref):
        values["number"] = 1.0
        found.reasons.append(f"the customer number {party.ref} is printed")
    values["zip"] = _same(bare(party.zip), bare(c.zip))
    if values["zip"] > 0:
        found.reasons.append(f"the postcode {c.zip} agrees")
    values["house"] = _numbers(house_numbers(party.street), house_numbers(c.street))
    values["street"] = _words(street_words(party.street), street_words(c.street))
    if values["street"] > 0.8 and values["house"] >= 0:
        found.reasons.append(f"the street {c.street} agrees")
    values["city"] = fuzz.ratio(t.plain(party.city), t.plain(c.city)) / 100 if party.city and c.city else UNKNOWN
    _name(party.name, c, book, found)


def _name(name: str, c: Customer, book: Book, found: Evidence) -> None:
    values, said = found.values, name_words(name)
    if not said:
        values |= dict.fromkeys(("name_query", "name_customer", "name_exact", "name_ratio", "name_set"), UNKNOWN)
        return
    own = name_words(c.name)
    values["name_query"], values["name_customer"] = book.covered(said, own)
    values["name_exact"] = float(set(said) == set(own))
    values["name_ratio"] = fuzz.token_sort_ratio(" ".join(said), " ".join(own)) / 100
    values["name_set"] = fuzz.token_set_ratio(" ".join(said), " ".join(own)) / 100
    values["name_weight"] = sum(book.rarity(w) for w in set(said) & set(own))
    alike = max(values["name_ratio"], min(values["name_query"], values["name_customer"]))
    if alike > 0.6:
        found.reasons.append(f"the name {name} is {'its own' if alike > 0.95 else 'like its own'}")
    elif values["name_ratio"] < 0.5 and values["name_query"] < 0.3:
        found.against.append(f"the document names {name}")


def _signature(query: CustomerQuery, c: Customer, book: Book, found: Evidence) -> None:
    if not query.signature:
        return
    values, squashed, digits = found.values, bare(query.signature), "".join(ch for ch in query.signature if ch.isdigit())
    if len(bare(c.vat)) >= 6 and bare(c.vat) in squashed:
        values["sign_vat"] = 1.0
        found.reasons.append(f"the tax number {c.vat} stands in the signature")
    if len(phone(c.phone)) >= 7 and phone(c.phone) in digits:
        values["sign_phone"] = 1.0
        found.reasons.append(f"the phone number {c.phone} stands in the signature")
    wanted, said = name_words(c.name), set(t.words(query.signature))
    values["sign_name"] = sum(book.rarity(w) for w in wanted if w in said) / max(sum(book.rarity(w) for w in wanted), 1e-9)
    if wanted and values["sign_name"] > 0.999:
        found.reasons.append(f"the name {c.name} stands in the signature")
    if len(bare(c.zip)) >= 4 and bare(c.zip) in squashed:
        values["sign_zip"] = 1.0
        found.reasons.append(f"the postcode {c.zip} stands in the signature")


def _same(one: str, other: str) -> float:
    return 0.0 if not one or not other else 1.0 if one == other else -1.0


def _numbers(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    return len(one & other) / len(one | other) if one & other else -1.0


def _words(one: Sequence[str], other: Sequence[str]) -> float:
    """Likeness of two streets: each word of the shorter one against its best in the longer; 'Ave' begins 'Avenue'."""
    if not one or not other:
        return UNKNOWN
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    score = sum(max(_alike(a, b) for b in long) * len(a) for a in short)
    return score / sum(len(a) for a in short)


def _alike(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if min(len(a), len(b)) >= 2 and (a.startswith(b) or b.startswith(a)):
        return 0.9
    return OSA.normalized_similarity(a, b)
