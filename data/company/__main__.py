"""`python -m data.company OUT [--seed N] [--articles N] [--catalogue industrial|medical]`: write a made company's master data files."""

import argparse
import csv
import json
from collections.abc import Iterable
from pathlib import Path

from data.company import MAILBOX, SEED, US, articles, medical, people, trade
from data.company.families import FAMILIES, GERMAN
from orders import Article, Customer

PRODUCT_FIELDS = (
    "sku", "name", "name_de", "barcode", "mpn", "brand", "category", "uom", "pack_size", "list_price", "moq", "order_multiple", "active",
    "restricted", "superseded_by",
)  # fmt: skip
CUSTOMER_FIELDS = (
    "ref", "name", "street", "zip", "city", "country", "vat", "phone", "emails", "currency", "credit_limit", "credit_used", "language",
)  # fmt: skip


CATALOGUES = {
    "industrial": (FAMILIES, GERMAN, people.TRADES, 35_000),
    "medical": (medical.FAMILIES, medical.GERMAN, medical.TRADES, 5_000),
}
"""families, their German words, the customers' trades, how many articles"""
OURSELVES = {"industrial": (US, MAILBOX), "medical": (medical.US, medical.MAILBOX)}
"""whose catalogue it is, and the address that orders are mailed to: kept beside the master data for those who make mails"""


def write(
    folder: Path, seed: int, count: int | None = None, customer_count: int = 80, catalogue_name: str = "industrial"
) -> tuple[list[Article], list[Customer], trade.Trade]:
    """Make the company and write its files into `folder`; returns what was made."""
    folder.mkdir(parents=True, exist_ok=True)
    families, words, trades, usual = CATALOGUES[catalogue_name]
    seed += 500 * list(CATALOGUES).index(catalogue_name)  # other customers for another trade
    catalogue = articles.make(count or usual, seed, families, words)
    customers = people.make(customer_count, seed, trades)
    dealings = trade.make(catalogue, customers, seed)
    _csv(folder / "products.csv", PRODUCT_FIELDS, ([_cell(getattr(a, f)) for f in PRODUCT_FIELDS] for a in catalogue))
    _csv(folder / "customers.csv", CUSTOMER_FIELDS, ([_cell(getattr(c, f)) for f in CUSTOMER_FIELDS] for c in customers))
    fields = ("customer_ref", "sku", "price", "min_quantity")
    _csv(folder / "prices.csv", fields, ([p.customer_ref, p.sku, _cell(p.price), _cell(p.min_quantity)] for p in dealings.prices))
    _csv(
        folder / "crossrefs.csv",
        ("customer_ref", "customer_code", "sku"),
        ([ref, code, sku] for (ref, code), sku in dealings.crossrefs.items()),
    )
    _csv(folder / "stock.csv", ("sku", "warehouse", "available"), ([s, w, _cell(n)] for s, w, n in dealings.stock))
    fields = ("order_ref", "order_date", "customer_ref", "sku", "quantity", "unit_price", "po_number")
    _csv(folder / "history.csv", fields, ([_cell(getattr(line, f)) for f in fields] for line in dealings.history))
    us, mailbox = OURSELVES[catalogue_name]
    (folder / "us.json").write_text(json.dumps({**us, "email": mailbox}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return catalogue, customers, dealings


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, tuple):
        return ";".join(value)
    return "" if value is None else str(value)


def _csv(path: Path, fields: Iterable[str], rows: Iterable[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(fields)
        writer.writerows(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--articles", type=int, help="default: 35,000 industrial, 5,000 medical")
    parser.add_argument("--catalogue", choices=CATALOGUES, default="industrial")
    chosen = parser.parse_args()
    catalogue, customers, dealings = write(chosen.out, chosen.seed, chosen.articles, catalogue_name=chosen.catalogue)
    print(f"{len(catalogue)} articles, {len(customers)} customers, {len(dealings.prices)} prices, {len(dealings.history)} order lines")


if __name__ == "__main__":
    main()
