"""A whole sync as one stream of batches, each to be stored together with its cursor before the next one is asked for."""

from collections.abc import Iterator, Mapping
from typing import Any

from erp.gateway import Gateway, Page

KINDS: tuple[str, ...] = ("articles", "customers", "ship_tos", "crossrefs", "prices", "history")
"""In this order: what refers to something comes after it."""


def batches(gateway: Gateway, cursors: Mapping[str, str]) -> Iterator[tuple[str, Page[Any]]]:
    """(kind, page) of everything that changed since these cursors (kind -> `Page.cursor` stored last; a missing one means all).

    Broken off at any point, it goes on from the cursors that were stored. Raises ErpUnavailable.
    """
    for kind in KINDS:
        for page in getattr(gateway, kind)(cursors.get(kind, "")):
            yield kind, page
