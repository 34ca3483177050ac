"""Flaws of the master data, for the steward: what makes articles and customers hard to tell apart or to find."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from orders.master import Article, Customer


@dataclass(frozen=True, slots=True)
class Flaw:
    """One kind of flaw with the codes or numbers it touches; `sentence` says what it leads to and what to do."""

    kind: str
    refs: tuple[str, ...]
    sentence: str


Crossrefs = Collection[tuple[str, str, str]]
"""(customer_ref, customer_code, sku)"""


def flaws(
    articles: Sequence[Article], customers: Sequence[Customer], crossrefs: Crossrefs, unclear: Callable[[Article], str]
) -> tuple[Flaw, ...]:
    """All flaws, those that stop orders first. `unclear` gives an article's word for a unit that can't be converted, empty if all can."""
    return tuple(flaw for flaw in _flaws(articles, customers, crossrefs, unclear) if flaw.refs)


def _flaws(
    articles: Sequence[Article], customers: Sequence[Customer], crossrefs: Crossrefs, unclear: Callable[[Article], str]
) -> Iterator[Flaw]:
    living = [article for article in articles if article.active]
    skus, refs = {article.sku for article in living}, {customer.ref for customer in customers}
    codes = _twice(article.sku for article in living)
    yield Flaw("doubled code", codes, f"{len(codes)} codes stand on several articles; orders for them are refused until each is unique.")
    numbers = _twice(customer.ref for customer in customers)
    yield Flaw("doubled customer", numbers, f"{len(numbers)} customer numbers stand on several customers; make each unique.")
    barcodes = _twice(article.barcode for article in living if article.barcode)
    yield Flaw("doubled barcode", barcodes, f"{len(barcodes)} barcodes stand on several articles, so they tell nothing; correct them.")
    bare = tuple(article.sku for article in living if not article.barcode)
    yield Flaw("no barcode", bare, f"{len(bare)} articles have no barcode; orders by GTIN can't find them.")
    unpriced = tuple(article.sku for article in living if not article.list_price)
    yield Flaw("no price", unpriced, f"{len(unpriced)} articles have no list price; an order without prices would give them away.")
    unitless = tuple(article.sku for article in living if not article.uom)
    yield Flaw("no unit", unitless, f"{len(unitless)} articles have no unit; quantities for them can't be converted.")
    packless = tuple(article.sku for article in living if article.pack_size <= 0)
    yield Flaw("no pack factor", packless, f"{len(packless)} articles have a pack of no units; give the pack its number.")
    odd = tuple(f"{article.sku}: {word}" for article in living if (word := unclear(article)))
    why = "have a unit, packaging or container in the name of which nobody can say how many units it holds; orders by it wait for a person"
    remedy = "name a packaging by that word in the ERP (“Karton 10 Beutel”), give a pack its number, or correct such a line once"
    yield Flaw("unit without factor", odd, f"{len(odd)} articles {why}: {remedy}.")
    dead = tuple(f"{ref}: {code} -> {sku}" for ref, code, sku in crossrefs if sku not in skus or ref not in refs)
    yield Flaw("dead cross-reference", dead, f"{len(dead)} cross-references lead to an article or customer that is gone; remove them.")
    unreachable = tuple(customer.ref for customer in customers if not customer.emails)
    yield Flaw("no mail address", unreachable, f"{len(unreachable)} customers have no mail address; their mails are told by content only.")


def _twice(values: Iterator[str]) -> tuple[str, ...]:
    return tuple(sorted(value for value, count in Counter(values).items() if count > 1))
