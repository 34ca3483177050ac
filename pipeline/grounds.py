"""The grounds on which the shipped product ranker is trained and measured: made companies, and customers who write in their own ways.

`python -m pipeline.grounds` trains it anew and writes models/shipped/products.npz (a quarter of an hour on one core, the same each time).
Training sees two companies of industrial supplies and ten trades of made-up words; measuring takes another industrial company, one of medical
supplies whose families no training ever saw, other seeds and other habits of abbreviating.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace

from data import catalogues
from data.company import articles, medical, people, trade
from data.company.families import FAMILIES, GERMAN
from models import training
from models.products import ProductMatcher
from models.products.ranker import SHIPPED, Ranker
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
        tables.add(matcher, lines)
        print(f"{name}: {len(lines)} lines prepared", file=sys.stderr)
    return training.fit(tables, seed=1, note=NOTE)


if __name__ == "__main__":
    train().save(SHIPPED)
