"""A company's master data files read back, so that mails and documents can be made for any company that has them."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from data.company import MAILBOX, US
from orders import Article, Customer, HistoryLine, PriceBreak


@dataclass(frozen=True, slots=True)
class Books:
    """Everything a generator needs to know of a company. `history` is by customer, then article, oldest first."""

    us: Mapping[str, str]
    articles: Mapping[str, Article]
    customers: tuple[Customer, ...]
    prices: Mapping[tuple[str, str], tuple[PriceBreak, ...]]
    codes: Mapping[tuple[str, str], str]
    """(customer_ref, sku) -> the customer's own code"""
    stock: Mapping[str, Decimal]
    """sku -> the most that one warehouse has"""
    history: Mapping[str, Mapping[str, tuple[HistoryLine, ...]]]

    def price(self, ref: str, sku: str, quantity: Decimal) -> Decimal:
        """What this customer pays for a unit at this quantity: the agreed price, else the list price."""
        breaks = [b for b in self.prices.get((ref, sku), ()) if b.min_quantity <= quantity]
        return breaks[-1].price if breaks else self.articles[sku].list_price or Decimal(0)


def load(folder: Path) -> Books:
    """Read a company's files. Only products.csv and customers.csv must be there."""
    ours = folder / "us.json"
    articles = {r["sku"]: _article(r) for r in _rows(folder / "products.csv")}
    prices: dict[tuple[str, str], list[PriceBreak]] = defaultdict(list)
    for r in _rows(folder / "prices.csv"):
        prices[r["customer_ref"], r["sku"]].append(
            PriceBreak(r["customer_ref"], r["sku"], Decimal(r["price"]), Decimal(r["min_quantity"] or 0))
        )
    stock: dict[str, Decimal] = defaultdict(Decimal)
    for r in _rows(folder / "stock.csv"):
        stock[r["sku"]] = max(stock[r["sku"]], Decimal(r["available"]))
    history: dict[str, dict[str, list[HistoryLine]]] = defaultdict(lambda: defaultdict(list))
    for r in _rows(folder / "history.csv"):
        line = HistoryLine(
            r["order_ref"], date.fromisoformat(r["order_date"][:10]), r["customer_ref"], r["sku"], Decimal(r["quantity"]), Decimal(r["unit_price"]), r["po_number"]
        )  # fmt: skip
        history[line.customer_ref][line.sku].append(line)
    return Books(
        us=json.loads(ours.read_text(encoding="utf-8")) if ours.exists() else {**US, "email": MAILBOX},
        articles=articles,
        customers=tuple(_customer(r) for r in _rows(folder / "customers.csv")),
        prices={key: tuple(sorted(found, key=lambda b: b.min_quantity)) for key, found in prices.items()},
        codes={(r["customer_ref"], r["sku"]): r["customer_code"] for r in _rows(folder / "crossrefs.csv")},
        stock=stock,
        history={ref: {sku: tuple(lines) for sku, lines in by_sku.items()} for ref, by_sku in history.items()},
    )


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def _article(r: dict[str, str]) -> Article:
    return Article(
        r["sku"], r["name"], r.get("name_de", ""), r.get("barcode", ""), r.get("mpn", ""), r.get("brand", ""), r.get("category", ""), r.get("uom") or "pcs",
        Decimal(r.get("pack_size") or 1), Decimal(r["list_price"]) if r.get("list_price") else None, Decimal(r.get("moq") or 0),
        Decimal(r.get("order_multiple") or 0), r.get("active", "1") == "1", r.get("restricted") == "1", r.get("superseded_by", ""),
    )  # fmt: skip


def _customer(r: dict[str, str]) -> Customer:
    return Customer(
        r["ref"], r["name"], r.get("street", ""), r.get("zip", ""), r.get("city", ""), r.get("country", ""), r.get("vat", ""), r.get("phone", ""),
        tuple(e for e in r.get("emails", "").split(";") if e), r.get("currency") or "EUR",
        Decimal(r["credit_limit"]) if r.get("credit_limit") else None, Decimal(r["credit_used"]) if r.get("credit_used") else None, r.get("language") or "en",
    )  # fmt: skip
