"""What the Odoo at hand can do: the one place that knows how versions 14 to 19 differ. Asked, not guessed from the version."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from erp.odoo.errors import Refused
from erp.odoo.transport import Transport


@dataclass(frozen=True, slots=True)
class Capabilities:
    """`fields` holds, by model, those of the fields we could use that this server has and this user may see."""

    version: tuple[int, int]
    fields: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    def has(self, model: str, name: str) -> bool:
        """Whether the model has this field and we may see it."""
        return name in self.fields.get(model, frozenset())

    def present(self, model: str, names: Collection[str]) -> list[str]:
        """Those of the names that the model has."""
        return [name for name in names if self.has(model, name)]

    @property
    def line_unit(self) -> str:
        """The order line's unit of measure."""
        return "product_uom_id" if self.has("sale.order.line", "product_uom_id") else "product_uom"

    @property
    def price_is_a_field(self) -> bool:
        """The price for a customer is the product's field `price` under a context (to 15); else `get_contextual_price` gives it."""
        return self.has("product.product", "price")

    @property
    def count_argument(self) -> str:
        """What `search_count` calls its domain; only the named argument goes through every transport."""
        return "domain" if self.version >= (16, 0) else "args"

    @property
    def settles_order_itself(self) -> bool:
        """Terms, salesperson and fiscal position are computed when an order is created (from 16); before, only its form did that."""
        return self.version >= (16, 0)


_WANTED = {
    "sale.order": ("client_order_ref", "commitment_date", "warehouse_id", "payment_term_id", "fiscal_position_id", "team_id", "note"),
    "sale.order.line": ("product_uom", "product_uom_id", "tax_id", "tax_ids"),
    "product.product": ("price", "free_qty", "barcode", "default_code", "sale_ok", "uom_id", "packaging_ids", "product_tag_ids"),
    "product.supplierinfo": ("product_code", "product_id", "product_tmpl_id"),
    "product.packaging": ("qty", "barcode", "product_id"),
    "product.customerinfo": ("product_code", "product_id", "product_tmpl_id", "name", "partner_id"),
    "res.partner": ("ref", "credit", "credit_limit", "property_product_pricelist", "property_payment_term_id", "use_partner_credit_limit"),
    "uom.uom": ("rounding", "category_id", "relative_uom_id"),
    "stock.warehouse": ("code", "lot_stock_id"),
    "stock.quant": ("quantity", "reserved_quantity", "write_date"),
    "product.pricelist": ("currency_id", "item_ids"),
}


def discover(transport: Transport) -> Capabilities:
    """Ask the server for its fields; a model it does not have (or hides from us) has none."""
    found: dict[str, frozenset[str]] = {}
    for model, names in _WANTED.items():
        try:
            found[model] = frozenset(transport.call(model, "fields_get", allfields=list(names), attributes=["type"]))
        except Refused:
            found[model] = frozenset()
    return Capabilities(version_number(transport.version), found)


def version_number(text: str) -> tuple[int, int]:
    """(18, 2) of "saas~18.2+e"; (0, 0) if there is no number in it."""
    match = re.search(r"(\d+)(?:\.(\d+))?", text)
    return (int(match[1]), int(match[2] or 0)) if match else (0, 0)
