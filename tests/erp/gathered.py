"""All master data of an ERP in memory, as a first sync gives it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from erp.gateway import Gateway, ShipTo
from erp.sync import batches
from orders.master import Article, Customer, HistoryLine, MasterData, PriceBreak


@dataclass
class Gathered:
    """Everything a first sync gives, still with its doubled codes."""

    articles: list[Article] = field(default_factory=list[Article])
    customers: list[Customer] = field(default_factory=list[Customer])
    ship_tos: list[ShipTo] = field(default_factory=list[ShipTo])
    crossrefs: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    prices: list[PriceBreak] = field(default_factory=list[PriceBreak])
    history: list[HistoryLine] = field(default_factory=list[HistoryLine])
    stock: dict[str, dict[str, Decimal]] = field(default_factory=dict[str, dict[str, Decimal]])
    cursors: dict[str, str] = field(default_factory=dict[str, str])

    def master(self) -> MasterData:
        """As master data; of a doubled code the last one counts."""
        return MasterData(
            articles={article.sku: article for article in self.articles},
            customers={customer.ref: customer for customer in self.customers},
            prices=tuple(self.prices),
            crossrefs={(ref, code): sku for ref, code, sku in self.crossrefs},
            stock=self.stock,
            history=tuple(self.history),
        )


def gather(gateway: Gateway, progress: Callable[[str, int, int], None] = lambda kind, done, total: None) -> Gathered:
    """All master data in memory. `progress` gets (kind, rows done, rows in all) after each batch."""
    found = Gathered()
    for kind, page in batches(gateway, {}):
        items = [line for sale in page.items for line in sale.lines] if kind == "history" else page.items
        getattr(found, kind).extend(items)
        found.cursors[kind] = page.cursor
        progress(kind, page.done, page.total)
    skus = sorted({article.sku for article in found.articles if article.active})
    for start in range(0, len(skus), 1000):
        found.stock |= {sku: dict(places) for sku, places in gateway.stock(skus[start : start + 1000]).items()}
        progress("stock", min(start + 1000, len(skus)), len(skus))
    return found
