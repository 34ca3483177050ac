"""The grounds on which the shipped rankers of articles and of customers are trained and measured: made companies, and people who write in
their own ways.

`python -m pipeline.grounds` trains both anew and writes models/shipped/products.npz and customers.npz (a quarter of an hour on one core,
the same each time). Training sees two companies of industrial supplies and ten trades of made-up words; measuring takes another
industrial company, one of medical supplies whose families no training ever saw, other seeds and other habits of abbreviating.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from data import catalogues, parties
from data.company import articles, medical, people, trade
from data.company.families import FAMILIES, GERMAN
from models import training
from models.customers import CustomerMatcher, evidence
from models.customers.matcher import GAPS as GAPS_OF_CUSTOMERS
from models.customers.matcher import SHIPPED as SHIPPED_CUSTOMERS
from models.products import ProductMatcher
from models.products.features import NAMES
from models.products.ranker import GAPS, SHIPPED
from models.ranking import Ranker
from models.training import Labelled
from orders import Article, Customer, MasterData
from pipeline import lessons

Ground = tuple[str, MasterData, list[Labelled]]
INDUSTRIAL = (11, 12)
MADE_UP = ((31, 20_000), (32, 6_000), (33, 6_000), (34, 1_500), (35, 1_500), (36, 400), (37, 400), (38, 120), (39, 60), (40, 25))
NOTE = "2 made companies of industrial supplies (35,000 articles each) and 10 trades of made-up words (25 to 20,000 articles)"


def training_grounds() -> Iterator[Ground]:
    """What the shipped ranker learns from: warm and cold companies, large and tiny trades, with and without corrections."""
    for seed in INDUSTRIAL:
        data = industrial(seed)
        yield f"industrial {seed}", data, lessons.synthetic(data, 9_000, seed=seed, cuts=("prefix", "dot", "ends"), taught=0.5)
        cold = replace(data, history=(), crossrefs={})
        yield f"industrial {seed}, cold", cold, lessons.synthetic(cold, 3_000, seed=seed + 100, cuts=("prefix", "dot", "vowels"))
    for seed, count in MADE_UP:
        made = catalogues.made_up(count, seed)
        data = _company(made, people.make(40, seed), seed) if count >= 400 else MasterData({a.sku: a for a in made})
        lines = 4_000 if count > 5_000 else 2_000 if count >= 1_500 else 900 if count >= 400 else 400
        yield (
            f"made-up {seed}",
            data,
            lessons.synthetic(data, lines, seed=seed, cuts=("prefix", "vowels", "dot", "ends"), taught=0.4 if seed % 2 else 0.0),
        )


def measuring_grounds(lines: int = 6_000) -> Iterator[Ground]:
    """What the shipped ranker is measured on and never saw: other seeds, other habits, and a trade of other families."""
    data = industrial(7)
    yield "industrial, another company", data, lessons.synthetic(data, lines, seed=77, cuts=("vowels", "ends"), taught=0.5)
    data = medical_company(521)
    yield "medical, families never trained on", data, lessons.synthetic(data, lines, seed=78, cuts=("vowels", "ends"), taught=0.5)
    cold = replace(data, history=(), crossrefs={})
    yield "medical, first day (no history, no corrections)", cold, lessons.synthetic(cold, lines, seed=79, cuts=("vowels", "dot"))


def industrial(seed: int, count: int = 35_000) -> MasterData:
    """The demo company of a seed."""
    return _company(articles.make(count, seed, FAMILIES, GERMAN), people.make(80, seed), seed)


def medical_company(seed: int, count: int = 5_000) -> MasterData:
    """The second company, of medical supplies."""
    return _company(articles.make(count, seed, medical.FAMILIES, medical.GERMAN), people.make(80, seed, medical.TRADES), seed)


def _company(made: list[Article], customers: list[Customer], seed: int) -> MasterData:
    dealings = trade.make(made, customers, seed)
    return MasterData(
        articles={a.sku: a for a in made},
        customers={c.ref: c for c in customers},
        crossrefs=dealings.crossrefs,
        history=tuple(dealings.history),
    )


def train() -> Ranker:
    """Train the ranker that is shipped."""
    tables = training.Tables()
    for name, data, lines in training_grounds():
        matcher = ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history, ranker=None)
        tables.add_lines(matcher, lines)
        print(f"{name}: {len(lines)} lines prepared", file=sys.stderr)
    return training.fit(tables, NAMES, GAPS, near=training.NEAR, seed=1, note=NOTE)


def train_customers() -> Ranker:
    """Train the ranker of customers that is shipped, on made-up companies, dense and sparse, with and without a mail around the order."""
    tables = training.Tables()
    for seed, count in ((51, 60), (52, 300), (53, 1_200), (54, 1_200), (55, 300), (56, 2_500), (57, 120), (58, 700)):
        customers = parties.made_up(count, seed)
        ask_customers(tables, customers, parties.made_up(200, seed + 1000), 4_000, seed, printed_only=seed % 2 == 0)
    for seed in INDUSTRIAL:
        ask_customers(tables, people.make(80, seed), people.make(80, seed + 1000), 4_000, seed)
    note = "8 made-up customer bases (60 to 2,500 customers) and those of 2 made companies; every eighth order of a stranger"
    return training.fit(tables, evidence.NAMES, GAPS_OF_CUSTOMERS, seed=1, note=note)


def ask_customers(
    tables: training.Tables, customers: list[Customer], strangers: list[Customer], count: int, seed: int, *, printed_only: bool = False
) -> None:
    """Add what is asked of one customer base to the tables."""
    matcher = CustomerMatcher.build({c.ref: c for c in customers})
    for at, asking in enumerate(parties.askings(customers, strangers, count, seed, printed_only=printed_only)):
        refs, _, table = matcher.candidates(lessons.query_of(asking))
        tables.add(at, table, np.array([ref == asking.ref for ref in refs]))


if __name__ == "__main__":
    for what in sys.argv[1:] or ("customers", "products"):
        if what == "customers":
            train_customers().save(SHIPPED_CUSTOMERS)
        else:
            train().save(SHIPPED)
