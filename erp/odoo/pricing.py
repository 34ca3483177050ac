"""Agreed prices out of Odoo: what Odoo itself would charge; the next time only for articles that changed, if no rule did."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from erp.gateway import Page
from erp.odoo import plain
from erp.odoo.lookup import Lookup, chunks, decimal
from erp.odoo.master import ARTICLES, CUSTOMERS
from erp.odoo.passes import OVERLAP, STAMP, run
from orders.master import PriceBreak

_TERMS = ["compute_price", "fixed_price", "percent_price", "price_discount", "price_surcharge", "date_start", "date_end", "write_date"]
_RULE = ["pricelist_id", "applied_on", "product_id", "product_tmpl_id", "categ_id", "min_quantity", "base", *_TERMS]


def prices(lookup: Lookup, cursor: str, one_by_one: bool | None = None) -> Iterator[Page[PriceBreak]]:
    """What Odoo itself would charge each customer at each quantity from which one of its price list's rules holds.

    Odoo calculates: formulas and lists on lists are not copied here. Where it does so for one article at a time (`one_by_one`, else as the
    server is), plain rules are worked out by `plain` and proved by probes. One page per price list; articles that no rule
    touches cost the list price and are left out. The cursor holds a digest of all rules and of who has which list, and the instant
    from which on changed articles are read.
    """
    if not lookup.capabilities.has("res.partner", "property_product_pricelist"):
        yield Page((), "", 0, 0)
        return
    state = json.loads(cursor) if cursor else {}
    started = (datetime.now(UTC) - OVERLAP).strftime(STAMP)
    customers = _customers(lookup)
    rules = lookup.rows("product.pricelist.item", [], _RULE, order="id")
    terms = _digest([rules, sorted(customers.items()), _today(rules)])
    about: dict[int, str] | None = None
    if state.get("terms") == terms:
        about = _changed(lookup, state["since"])
        if not about:
            return
    codes = None if about is None else frozenset(about.values())
    following = json.dumps({"terms": terms, "since": started})
    if not customers:
        yield Page((), following, 0, 0)
    by_list: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for rule in rules:
        by_list[rule["pricelist_id"][0]].append(rule)
    one_by_one = not lookup.capabilities.price_is_a_field if one_by_one is None else one_by_one
    shelf = plain.Shelf(lookup)
    for done, (price_list, refs) in enumerate(sorted(customers.items()), 1):
        breaks: list[PriceBreak] = []
        for quantity, products in sorted(_touched(lookup, by_list[price_list], about).items()):
            at = max(quantity, Decimal(1))
            known = _plain(lookup, shelf, price_list, by_list[price_list], sorted(products), at) if one_by_one else {}
            breaks += [PriceBreak(ref, products[id], price, quantity) for id, price in known.items() for ref in refs]
            for chunk in chunks(sorted(products.keys() - known.keys())):
                found = lookup.list_prices(price_list, None, dict.fromkeys(chunk, at))
                breaks += [PriceBreak(ref, products[id], price, quantity) for id, price in found.items() for ref in refs]
        yield Page(tuple(breaks), following, done, len(customers), codes)


def _plain(
    lookup: Lookup, shelf: plain.Shelf, price_list: int, rules: list[dict[str, Any]], products: list[int], quantity: Decimal
) -> dict[int, Decimal]:
    """Prices of these products as far as they are plain; none where Odoo's probes say otherwise, or does not say how it rounds."""
    digits = lookup.price_digits()
    if digits is None:
        return {}
    own = lookup.list_currency(price_list) == lookup.company_currency()
    found = plain.prices(rules, shelf.of(products), quantity, own)
    return plain.proved(found, digits, lambda ids: lookup.list_prices(price_list, None, dict.fromkeys(ids, quantity))) or {}


def _customers(lookup: Lookup) -> dict[int, list[str]]:
    """Price list -> numbers of the customers who have it."""
    found: dict[int, list[str]] = defaultdict(list)
    for rows, _ in run(lookup, CUSTOMERS, ["ref", "property_product_pricelist"], ""):
        for row in rows:
            if row["property_product_pricelist"]:
                found[row["property_product_pricelist"][0]].append(row["ref"])
    return found


def _changed(lookup: Lookup, since: str) -> dict[int, str]:
    """Articles (id -> code) touched since then."""
    domain = [*ARTICLES.domain, "|", *((name, ">=", since) for name in ARTICLES.changed)]
    return {row["id"]: row["default_code"] for row in lookup.rows("product.product", domain, ["default_code"])}


def _touched(lookup: Lookup, rules: list[dict[str, Any]], about: dict[int, str] | None) -> dict[Decimal, dict[int, str]]:
    """Quantity -> (product id -> code) that one of the list's rules names from this quantity on; of those `about` only, if given."""
    named: dict[tuple[Decimal, str], set[int]] = defaultdict(set)
    fields = {"0_product_variant": "product_id", "1_product": "product_tmpl_id", "2_product_category": "categ_id"}
    for rule in rules:
        field = fields.get(rule["applied_on"])
        named[decimal(rule["min_quantity"]), rule["applied_on"]] |= {rule[field][0]} if field and rule[field] else set()
    found: dict[Decimal, dict[int, str]] = defaultdict(dict)
    living: list[Any] = [*ARTICLES.domain, ("active", "=", True)]
    for (quantity, kind), ids in named.items():
        for chunk in chunks(sorted(ids)) if kind in fields else [[]]:
            which: list[Any] = (
                [("id" if kind == "0_product_variant" else fields[kind], "child_of" if kind == "2_product_category" else "in", chunk)]
                if kind in fields
                else []
            )
            for some in [None] if about is None else chunks(sorted(about)):
                domain = [*living, *which, *([] if some is None else [("id", "in", some)])]
                found[quantity] |= {row["id"]: row["default_code"] for row in lookup.rows("product.product", domain, ["default_code"])}
    return found


def _today(rules: list[dict[str, Any]]) -> str:
    """The day, where a rule holds for some days only."""
    return str(datetime.now(UTC).date()) if any(rule["date_start"] or rule["date_end"] for rule in rules) else ""


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
