"""Which program and which state of learning made a value: short digests that change when another result is possible, and only then."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from intake import of_senders
from orders import Sender
from pipeline.company import Company
from store.codec import to_json

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = (".py", ".toml", ".json", ".npz")


@cache
def source(*places: str) -> str:
    """Twelve hex digits over the program and data files of rooms or files of the house ("intake", "models/units.py")."""
    found = hashlib.sha256()
    for place in places:
        path = ROOT / place
        files = [path] if path.is_file() else sorted(f for f in path.rglob("*") if f.suffix in PROGRAM)
        for file in files:
            found.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return found.hexdigest()[:12]


def reader(company: Company, sender: Sender) -> str:
    """Of what reads a mail of this sender: the program, our own name, the weights of the confidence and the layouts that are remembered of
    the sender; those of others are never looked at."""
    writers = [address for address in (sender.address, sender.forwarded_from) if address]
    layouts = of_senders(company.layouts, writers or ("",))
    return _digest(source("intake", "orders"), to_json(company.us), [repr(layout) for layout in layouts], company.reader)


def matcher(company: Company) -> str:
    """Of what finds customer and articles: the program and the ranker, without what it is told of articles, customers and corrections."""
    parts = ("ranking.py", "trees.py", "units.py", "naming.py", "text.py")
    program = source("models/products", "models/customers", *(f"models/{part}" for part in parts))
    return _digest(program, company.products.version, company.customers.ranker.version)


def scorers(company: Company) -> str:
    """Of what scores anomalies and repeats."""
    return _digest(source("models/anomalies", "models/duplicates", "models/shipped", "models/trees.py"), company.scorer.card)


def of(company: Company, sender: Sender) -> dict[str, Any]:
    """What a decision on a mail of this sender is made with, for its record."""
    calibration = company.calibration
    return {
        "policy": company.policy.digest,
        "calibration": calibration.digest if calibration else "shipped",
        "rules": source("rules"),
        "reader": reader(company, sender),
        "matcher": matcher(company),
        "products": company.products.version,
        "customers": company.customers.ranker.version,
        "scorers": scorers(company),
        "anomalies": hashlib.sha256(company.scorer.card.encode()).hexdigest()[:12],
        "master_data": company.version,
        "memories": company.learned[0],
    }


def _digest(*parts: Any) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:12]
