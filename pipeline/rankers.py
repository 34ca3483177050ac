"""Where the learned rankers of a workspace lie, and which one is live: its own where one was promoted, else the one that is shipped."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.customers import matcher as customers
from models.products import ranker as products
from models.ranking import Ranker
from pipeline.settings import Settings


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of ranker: the shipped file and how a file of it is loaded (ValueError where it was made for other features)."""

    shipped: Path
    load: Callable[[Path], Ranker]


KINDS = {"products": Kind(products.SHIPPED, products.load), "customers": Kind(customers.SHIPPED, customers.load)}
LIVE, CANDIDATE, BEFORE = "", "candidate", "before"
"""The states of a workspace's own ranker; a file of each may be there."""


def path(name: str, settings: Settings, state: str = LIVE) -> Path:
    """Where the workspace's ranker in a state lies, there or not."""
    return settings.home / "models" / f"{name}{state and '.'}{state}.npz"


def live(name: str, settings: Settings) -> Ranker:
    """The ranker that decides."""
    own = path(name, settings)
    return KINDS[name].load(own) if own.exists() else shipped(name)


@cache
def shipped(name: str) -> Ranker:
    """The ranker that comes with the product."""
    return KINDS[name].load(KINDS[name].shipped)
