"""Prices as Odoo charges them, in as few questions as will do."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from erp.odoo import OdooGateway, OdooSettings, plain, pricing
from erp.odoo.gateway import connect
from erp.odoo.lookup import Lookup
from erp.odoo.transport import Transport
from orders.master import PriceBreak
from tests.odoo.seed import Administrator

odoo_needed = pytest.mark.odoo


class Counting:
    """The transport, with how many prices were asked for."""

    def __init__(self, inner: Transport) -> None:
        self.inner = inner
        self.asked = 0

    @property
    def version(self) -> str:
        return self.inner.version

    def call(self, model: str, method: str, ids: Sequence[int] | None = None, **named: Any) -> Any:
        self.asked += len(ids or ()) if named.get("fields") == ["price"] else 0
        return self.inner.call(model, method, ids, **named)


@odoo_needed
def test_the_price_holds_from_the_quantity_on_that_the_price_list_says(odoo: OdooGateway) -> None:
    for quantity, price in ((1, "0.20"), (999, "0.20"), (1000, "0.15"), (5000, "0.15")):
        found = odoo.price("C100", {"SCR-M8x40": Decimal(quantity), "NUT-M8": Decimal(3), "CABLE-3G15": Decimal("2.5")})
        assert found == {"SCR-M8x40": Decimal(price), "NUT-M8": Decimal("0.1"), "CABLE-3G15": Decimal("1.2")}


@odoo_needed
def test_plain_prices_are_those_that_odoo_charges(
    settings: OdooSettings, administrator: Administrator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on 18 and 19, which tell one price at a time; Odoo 14 tells all of them, and they must be the same."""
    monkeypatch.setattr(plain, "PROBES", 1)
    call = administrator.call
    tools = call("product.category", "create", {"name": "Tools", "parent_id": administrator.id("product.product_category_all")})
    drills = call("product.category", "create", {"name": "Drills", "parent_id": tools})
    ids = [
        call("product.product", "create", {"name": f"Tool {n}", "default_code": f"TOOL-{n}", "list_price": price, "categ_id": category})
        for n, (price, category) in enumerate(
            [(10.01, tools), (20.55, drills), (3.33, drills), (7.77, tools), (0.05, tools), (99.99, drills)]
        )
    ]
    templates = [row["product_tmpl_id"][0] for row in call("product.product", "read", ids, ["product_tmpl_id"])]
    variant: dict[str, object] = {"applied_on": "0_product_variant"}
    template: dict[str, object] = {"applied_on": "1_product"}
    share: dict[str, object] = {"compute_price": "percentage"}
    rules: list[dict[str, object]] = [
        {"applied_on": "3_global", **share, "percent_price": 7.5},
        {"applied_on": "2_product_category", "categ_id": tools, **share, "percent_price": 12},
        {"applied_on": "2_product_category", "categ_id": drills, **share, "percent_price": 11},
        {"applied_on": "2_product_category", "categ_id": tools, **share, "percent_price": 30, "min_quantity": 50},
        template | {"product_tmpl_id": templates[0], "compute_price": "fixed", "fixed_price": 9.5},
        variant | {"product_id": ids[1], "compute_price": "fixed", "fixed_price": 17.25},
        variant | {"product_id": ids[1], "compute_price": "fixed", "fixed_price": 15.5, "min_quantity": 100},
        variant | {"product_id": ids[2], "compute_price": "formula", "base": "list_price", "price_discount": 4, "price_surcharge": 0.1},
        variant | {"product_id": ids[3], "compute_price": "fixed", "fixed_price": 1, "date_start": "2020-01-01", "date_end": "2020-02-01"},
        variant | {"product_id": ids[4], **share, "percent_price": 3, "min_quantity": 20},
    ]
    price_list = call("product.pricelist", "create", {"name": "Tools", "currency_id": administrator.id("base.EUR")})
    for rule in rules:
        call("product.pricelist.item", "create", rule | {"pricelist_id": price_list})
    shop_id = call(
        "res.partner", "create", {"name": "Tool shop", "ref": "C300", "is_company": True, "property_product_pricelist": price_list}
    )
    counting = Counting(connect(settings))
    lookup = Lookup(counting)

    def read(one_by_one: bool) -> set[PriceBreak]:
        counting.asked = 0
        return {price for page in pricing.prices(lookup, "", one_by_one) for price in page.items}

    try:
        asked = read(one_by_one=False)
        every = counting.asked
        assert read(one_by_one=True) == asked
        assert counting.asked < every  # the probes, the formula and what holds for some days
    finally:  # the other tests' company is as it was
        for model, gone in (
            ("res.partner", [shop_id]),
            ("product.pricelist", [price_list]),
            ("product.product", ids),
            ("product.category", [drills, tools]),
        ):
            call(model, "unlink", gone)
    mine = {(price.sku, int(price.min_quantity)): price.price for price in asked if price.customer_ref == "C300"}
    assert mine["TOOL-1", 0] == Decimal("17.25")
    assert mine["TOOL-5", 50] == Decimal("69.99")
    assert mine["NUT-M8", 0] == Decimal("0.09")


def test_one_probe_that_differs_leaves_all_prices_to_odoo() -> None:
    found = {product: (Decimal(product), 1) for product in range(1, 101)}
    asked: list[int] = []

    def odoo(ids: list[int]) -> dict[int, Decimal]:
        asked.extend(ids)
        return {id: Decimal(id) + (Decimal("0.01") if id == ids[-1] else 0) for id in ids}

    assert plain.proved(found, 2, odoo) is None
    assert len(asked) == plain.PROBES
    assert plain.proved(found, 2, lambda ids: {id: Decimal(id) for id in ids}) == {id: Decimal(id) for id in range(1, 101)}
