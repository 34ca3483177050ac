"""The models that a workspace trains for itself: what each learns from, and on which frozen questions it is measured.

Questions are of two kinds: made from the workspace's own master data, with other habits of writing for measuring than for learning; and
confirmed by people, where what is measured is always later than what was learned.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from data import parties
from models import evaluation, training
from models.customers import CustomerMatcher, CustomerQuery, evidence
from models.customers.matcher import GAPS
from models.evaluation import Answer
from models.products import LineQuery, ProductMatcher
from models.ranking import Ranker
from models.training import Labelled, Tables
from orders import MasterData, Party
from pipeline import lessons
from store import models
from store.codec import from_json

LINES, ASKINGS = 4000, 4000
LEARNED = 0.75
"""Share of the confirmed facts, the earlier ones, that is learned from; the others are for measuring."""

Say = Callable[[str], None]


class NotTrained(Exception):
    """One sentence: what is missing and what to do."""


@dataclass(frozen=True, slots=True)
class Trained:
    """One model: how it is trained, and what a ranker answers to the questions later than `since`."""

    name: str
    train: Callable[[MasterData, Say], Ranker]
    answers: Callable[[MasterData, Ranker, int], list[Answer]]


def learned_until(ranker: Ranker) -> int:
    """Number of the last confirmed fact that a ranker learned from, 0 where it learned from none."""
    return int(ranker.card.get("learned_until", 0))


def _facts(kind: str, after: int, until: int) -> list[models.Example]:
    return list(models.Example.objects.filter(kind=kind, id__gt=after, id__lte=until).order_by("id"))


def _split(kind: str) -> int:
    """Number of the last confirmed fact that may be learned from now."""
    numbers = list(models.Example.objects.filter(kind=kind).order_by("id").values_list("id", flat=True))
    return numbers[int(len(numbers) * LEARNED) - 1] if len(numbers) >= 4 else 0


# --- articles -------------------------------------------------------------------------------------------------------------------------


def _lines(after: int, until: int = 2**62) -> list[Labelled]:
    found = []
    for fact in _facts("line", after, until):
        query = LineQuery(fact.given["customer_ref"], fact.given["text"], fact.given.get("customer_code", ""))
        found.append(Labelled(query, fact.truth.get("sku") or "", "confirmed"))
    return found


def _train_products(data: MasterData, say: Say) -> Ranker:
    if not data.articles:
        raise NotTrained("There are no articles to learn from: run 'ordersift import DIR' first.")
    until = _split("line")
    people = _lines(0, until)
    lines = [*lessons.synthetic(data, LINES, seed=1, cuts=("prefix", "dot")), *people]
    matcher = ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history)
    note = f"{LINES} made lines of this workspace's {len(data.articles)} articles and {len(people)} lines that people confirmed"
    return _dated(training.train_products([(matcher, lines)], seed=1, note=note, progress=say), until)


def _product_answers(data: MasterData, ranker: Ranker, since: int) -> list[Answer]:
    asked = [*lessons.synthetic(data, LINES // 2, seed=2, cuts=("vowels", "ends")), *_lines(since)]
    matcher = ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history, ranker=ranker)
    return evaluation.of_lines(matcher, asked)


# --- customers ------------------------------------------------------------------------------------------------------------------------


def _askings(data: MasterData, seed: int, count: int) -> list[tuple[CustomerQuery, str, str]]:
    known = list(data.customers.values())
    strangers = parties.made_up(max(20, len(known) // 4), seed + 1000)
    made = parties.askings(known, strangers, count, seed)
    return [(lessons.query_of(a), a.ref, "stranger" if not a.ref else "forwarded" if a.forwarded_from else "made") for a in made]


def _confirmed_customers(after: int, until: int = 2**62) -> list[tuple[CustomerQuery, str, str]]:
    return [(_asked(f.given), f.truth.get("customer_ref") or "", "confirmed") for f in _facts("customer", after, until)]


def _asked(given: dict[str, Any]) -> CustomerQuery:
    buyer, ship_to = (from_json(Party, given[k]) if given.get(k) else None for k in ("buyer", "ship_to"))
    return CustomerQuery(given["sender"], given["sender_name"], given["forwarded_from"], buyer, ship_to, given["signature"])


def add_customers(tables: Tables, matcher: CustomerMatcher, asked: Sequence[tuple[CustomerQuery, str, str]]) -> None:
    """Prepare questions about customers for training."""
    for at, (query, ref, _) in enumerate(asked):
        refs, _, table = matcher.candidates(query)
        tables.add(at, table, np.array([r == ref for r in refs]))


def _train_customers(data: MasterData, say: Say) -> Ranker:
    if len(data.customers) < 10:
        raise NotTrained("There are fewer than 10 customers to learn from: the shipped model serves them better.")
    until = _split("customer")
    people = _confirmed_customers(0, until)
    tables = Tables()
    add_customers(tables, CustomerMatcher.build(data.customers), [*_askings(data, 1, ASKINGS), *people])
    say(f"{ASKINGS + len(people)} orders prepared")
    note = f"{ASKINGS} made orders of this workspace's {len(data.customers)} customers and {len(people)} that people confirmed"
    return _dated(training.fit(tables, evidence.NAMES, GAPS, seed=1, note=note), until)


def _customer_answers(data: MasterData, ranker: Ranker, since: int) -> list[Answer]:
    asked = [*_askings(data, 2, ASKINGS // 2), *_confirmed_customers(since)]
    return evaluation.of_customers(CustomerMatcher.build(data.customers, ranker=ranker), asked)


def _dated(ranker: Ranker, until: int) -> Ranker:
    return replace(ranker, card={**ranker.card, "learned_until": until})


MODELS = {
    "products": Trained("products", _train_products, _product_answers),
    "customers": Trained("customers", _train_customers, _customer_answers),
}
