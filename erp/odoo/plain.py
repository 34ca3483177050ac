"""Prices of plain rules, worked out here and proved by Odoo: for servers that tell a price for one article at a time only (from 16 on).

A fixed price and a share off the list price are plain; formulas, lists on lists, other currencies and rules for some days are Odoo's.
Which rule holds is decided as Odoo does it: the most special one, of those the one for most, of those the newest.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from erp.odoo.lookup import BATCH, Lookup, chunks, decimal

PROBES = 20
"""Prices of each list and quantity that Odoo is asked for as a proof."""
_FIELD = {"0_product_variant": "product_id", "1_product": "product_tmpl_id", "2_product_category": "categ_id"}


@dataclass(frozen=True, slots=True)
class Priced:
    """What a rule goes by: the article itself, its template, its categories from the highest to its own, and its list price."""

    product: int
    template: int
    categories: tuple[int, ...]
    list_price: Decimal


class Shelf:
    """The articles of one sync, each read once."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._known: dict[int, Priced] = {}
        self._paths: dict[int, tuple[int, ...]] = {}

    def of(self, ids: Sequence[int]) -> list[Priced]:
        """These articles."""
        call = self._lookup.transport.call
        if not self._paths:
            rows = self._lookup.rows("product.category", [], ["parent_path"])
            self._paths = {row["id"]: tuple(int(id) for id in (row["parent_path"] or "").split("/") if id) for row in rows}
        for chunk in chunks([id for id in ids if id not in self._known], 2 * BATCH):
            # Without the names of what they refer to, which cost more than the rest.
            for row in call("product.product", "read", chunk, fields=["lst_price", "product_tmpl_id", "categ_id"], load=""):
                path = self._paths.get(row["categ_id"], ())
                self._known[row["id"]] = Priced(row["id"], row["product_tmpl_id"], path, decimal(row["lst_price"]))
        return [self._known[id] for id in ids]


def prices(
    rules: Sequence[Mapping[str, Any]], articles: Sequence[Priced], quantity: Decimal, own_currency: bool
) -> dict[int, tuple[Decimal, int]]:
    """Product -> (price, id of its rule), where the rule that holds at this quantity is plain.

    `own_currency`: the price list is in the company's currency.
    """
    by_target: dict[tuple[str, int], list[Mapping[str, Any]]] = {}
    for rule in rules:
        field = _FIELD.get(rule["applied_on"])
        if decimal(rule["min_quantity"]) <= quantity:
            by_target.setdefault((rule["applied_on"], rule[field][0] if field and rule[field] else 0), []).append(rule)
    found: dict[int, tuple[Decimal, int]] = {}
    for article in articles:
        targets = [("0_product_variant", article.product), ("1_product", article.template)]
        targets += [*(("2_product_category", id) for id in article.categories), ("3_global", 0)]
        # By kind, then by quantity, then by how special the category is, then by age: the order of the rules in Odoo.
        held = [
            ((rule["applied_on"], -decimal(rule["min_quantity"]), -depth, -rule["id"]), rule)
            for depth, target in enumerate(targets)
            for rule in by_target.get(target, ())
        ]
        if not held or any(rule["date_start"] or rule["date_end"] for _, rule in held):
            continue
        rule = min(held, key=lambda one: one[0])[1]
        if rule["compute_price"] == "fixed":
            found[article.product] = decimal(rule["fixed_price"]), rule["id"]
        elif rule["compute_price"] == "percentage" and rule["base"] in (False, "list_price") and own_currency:
            found[article.product] = article.list_price * (1 - decimal(rule["percent_price"]) / 100), rule["id"]
    return found


def proved(
    found: Mapping[int, tuple[Decimal, int]], digits: int, ask: Callable[[list[int]], Mapping[int, Decimal]]
) -> dict[int, Decimal] | None:
    """The prices as Odoo charges them; None if it says otherwise of any of the probes, of which every rule has one as far as they go."""
    by_rule = {rule: product for product, (_, rule) in found.items()}
    spread = list(found)[:: max(len(found) // PROBES, 1)]
    probes = list(dict.fromkeys([*list(by_rule.values())[: PROBES // 2], *spread]))[:PROBES]
    rounded = {product: _kept(price, digits) for product, (price, _) in found.items()}
    asked = ask(probes) if probes else {}
    return rounded if all(_kept(asked[id], digits) == rounded[id] for id in probes) else None


def _kept(price: Decimal, digits: int) -> Decimal:
    """The price with as many decimals as an order line keeps."""
    return price.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP).normalize() + 0
