"""Fills a fresh Odoo with our master data and a technical user of least rights, as its administrator would."""

from collections import defaultdict
from decimal import Decimal
from typing import Any

import odoorpc

from erp.checks import same_unit
from erp.odoo.lookup import chunks
from orders.master import MasterData

USER, PASSWORD = "ordersift", "only-for-tests"

# Least rights: sees and makes all sales orders, nothing else.
RIGHTS = ("base.group_user", "sales_team.group_sale_salesman_all_leads")


class Administrator:
    """The administrator's hands in a test's Odoo."""

    def __init__(self, port: int, database: str) -> None:
        self.client = odoorpc.ODOO("127.0.0.1", port=port, timeout=600)
        self.client.login(database, "admin", "admin")

    def call(self, model: str, method: str, *args: Any, **named: Any) -> Any:
        return self.client.execute_kw(model, method, list(args), named)

    def id(self, name: str) -> int:
        return self.call("ir.model.data", "xmlid_to_res_id", name, raise_if_not_found=True)

    def settle(self) -> None:
        """Euro, price lists, the technical user."""
        self.call("res.currency", "write", [self.id("base.EUR")], {"active": True})
        self.call("res.company", "write", [1], {"currency_id": self.id("base.EUR")})
        self.call("product.pricelist", "write", self.call("product.pricelist", "search", []), {"currency_id": self.id("base.EUR")})
        options = {"group_product_pricelist": True, "product_pricelist_setting": "advanced"}
        self.call("res.config.settings", "execute", [self.call("res.config.settings", "create", options)])
        groups = [(6, 0, [self.id(name) for name in RIGHTS])]
        values = {"name": "Ordersift", "login": USER, "password": PASSWORD, "groups_id": groups}
        self.call("res.users", "create", values, context={"no_reset_password": True})
        # The price lists' switch works through the group of all employees, of which the new user is one.

    def fill(self, master: MasterData) -> None:
        """Articles, customers with a price list each where prices are agreed, stock."""
        units = {row["name"]: row["id"] for row in self.call("uom.uom", "search_read", [], ["name"])}
        values = [
            {
                "name": article.name,
                "default_code": article.sku,
                "barcode": article.barcode or False,
                "list_price": float(article.list_price or 0),
                "type": "product",
                "taxes_id": [(6, 0, [])],
                "active": article.active,
                "sale_ok": not article.restricted,
                **{field: next(id for name, id in units.items() if same_unit(name, article.uom)) for field in ("uom_id", "uom_po_id")},
            }
            for article in master.articles.values()
        ]
        for chunk in chunks(values, 1000):
            self.call("product.product", "create", chunk)
        countries = {row["code"]: row["id"] for row in self.call("res.country", "search_read", [], ["code"])}
        people = [
            {
                "name": customer.name,
                "ref": customer.ref,
                "is_company": True,
                "street": customer.street,
                "zip": customer.zip,
                "city": customer.city,
                "country_id": countries.get(customer.country, False),
                "email": ";".join(customer.emails),
                "credit_limit": float(customer.credit_limit or 0),
            }
            for customer in master.customers.values()
        ]
        self.call("res.partner", "create", people)
        self._price(master)
        self._stock(master)

    def _price(self, master: MasterData) -> None:
        rules: dict[str, list[Any]] = defaultdict(list)
        for one in master.prices:
            rule = {"applied_on": "0_product_variant", "product_id": self.product(one.sku), "compute_price": "fixed"}
            rules[one.customer_ref].append((0, 0, rule | {"fixed_price": float(one.price), "min_quantity": float(one.min_quantity)}))
        for ref, items in rules.items():
            values = {"name": f"Prices of {ref}", "currency_id": self.id("base.EUR"), "item_ids": items}
            self.call(
                "res.partner",
                "write",
                [self.customer(ref)],
                {"property_product_pricelist": self.call("product.pricelist", "create", values)},
            )

    def _stock(self, master: MasterData) -> None:
        shelves = {row["code"]: row["lot_stock_id"][0] for row in self.call("stock.warehouse", "search_read", [], ["code", "lot_stock_id"])}
        for code in sorted({code for places in master.stock.values() for code in places} - shelves.keys()):
            made = self.call("stock.warehouse", "create", {"name": f"Warehouse {code}", "code": code})
            shelves[code] = self.call("stock.warehouse", "read", [made], ["lot_stock_id"])[0]["lot_stock_id"][0]
        for sku, places in master.stock.items():
            for code, free in places.items():
                values = {"product_id": self.product(sku), "location_id": shelves[code], "inventory_quantity": float(free)}
                self.call("stock.quant", "create", values, context={"inventory_mode": True})

    def product(self, sku: str) -> int:
        return self.call("product.product", "search", [("default_code", "=", sku)], context={"active_test": False})[0]

    def customer(self, ref: str) -> int:
        return self.call("res.partner", "search", [("ref", "=", ref)])[0]

    def lines(self, po_number: str) -> list[list[tuple[str, Decimal]]]:
        """Lines (code, quantity) of each order with this customer reference."""
        orders = self.call("sale.order", "search", [("client_order_ref", "=", po_number)])
        fields = ["product_id", "product_uom_qty"]
        found = [self.call("sale.order.line", "search_read", [("order_id", "=", id)], fields, order="sequence, id") for id in orders]
        codes = {row["id"]: row["default_code"] for row in self.call("product.product", "search_read", [], ["default_code"])}
        return [[(codes[row["product_id"][0]], Decimal(str(row["product_uom_qty"]))) for row in rows] for rows in found]
