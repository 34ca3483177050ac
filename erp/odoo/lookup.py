"""Fresh data for posting and checking: our numbers and codes to Odoo's ids, prices, stock, credit."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar

from erp.checks import ArticleState, Fresh
from erp.gateway import Credit
from erp.keys import external_name
from erp.odoo.capabilities import Capabilities, discover
from erp.odoo.errors import Refused
from erp.odoo.kept import Recent, Settled
from erp.odoo.transport import Transport
from orders.sales import SalesOrder

T = TypeVar("T")
U = TypeVar("U")

BATCH = 500
"""Records per call: a few hundred kilobytes, well inside Odoo's time and memory limits."""

_WITH_ARCHIVED = {"active_test": False}


@dataclass(frozen=True, slots=True)
class Partner:
    """A customer in Odoo. `record` holds the raw fields that were read."""

    id: int
    record: Mapping[str, Any]
    count: int

    @property
    def active(self) -> bool:
        """Not archived."""
        return bool(self.record["active"])


@dataclass(frozen=True, slots=True)
class Product:
    """A product variant in Odoo; `unit` is its unit of measure."""

    id: int
    name: str
    unit_id: int
    state: ArticleState


class Lookup:
    """Reads through one transport; knows the server's capabilities from the first call on.

    `fresh_for`: how many seconds what was read of a customer or an article is fresh enough to post by.
    """

    def __init__(self, transport: Transport, fresh_for: float = 0.0) -> None:
        self.transport = transport
        self._settled = Settled()
        self._partners = Recent(fresh_for)
        self._products = Recent(fresh_for)
        self._addresses = Recent(fresh_for)
        self._price_lists = Recent(self._settled.seconds)

    @property
    def capabilities(self) -> Capabilities:
        """What this server can do."""
        return self._settled.get("capabilities", lambda: discover(self.transport))

    def rows(self, model: str, domain: Sequence[Any], fields: Collection[str], **more: Any) -> list[dict[str, Any]]:
        """search_read, archived records included unless the context in `more` says otherwise."""
        more.setdefault("context", _WITH_ARCHIVED)
        return self.transport.call(model, "search_read", domain=list(domain), fields=list(fields), **more)

    def count(self, model: str, domain: Sequence[Any], context: Mapping[str, Any] = _WITH_ARCHIVED) -> int:
        """How many records the domain holds."""
        return self.transport.call(model, "search_count", context=context, **{self.capabilities.count_argument: list(domain)})

    def partners(self, refs: Collection[str], credit: bool = False) -> dict[str, Partner]:
        """Customers by number. Where several carry it, companies go before their contacts and living before archived ones.

        `credit` reads them anew and the credit too, for which Odoo adds up the customer's open invoices.
        """
        return self._partners.get(refs, lambda missing: self._read_partners(missing, credit), anew=credit)

    def products(self, skus: Collection[str], anew: bool = False) -> dict[str, Product]:
        """Variants by code; an archived one counts only where no living one carries the code. `anew`: whatever was read before."""
        return self._products.get(skus, self._read_products, anew)

    def _read_partners(self, refs: Collection[str], credit: bool) -> dict[str, Partner]:
        has = self.capabilities.present
        fields = ["ref", "active", "parent_id", "street", "zip", "city", "user_id", "property_account_position_id", "commercial_partner_id"]
        fields += has("res.partner", ("property_payment_term_id",))
        fields += has("res.partner", ("credit", "credit_limit")) if credit else []
        found: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for chunk in chunks(sorted(refs)):
            for row in self.rows("res.partner", [("ref", "in", chunk)], fields):
                found[row["ref"]].append(row)
        return {ref: _partner(rows) for ref, rows in found.items()}

    def _read_products(self, skus: Collection[str]) -> dict[str, Product]:
        found: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for chunk in chunks(sorted(skus)):
            for row in self.rows(
                "product.product", [("default_code", "in", chunk)], ["default_code", "name", "active", "sale_ok", "uom_id"]
            ):
                found[row["default_code"]].append(row)
        units = self.units() if found else {}
        return {sku: _product(rows, units) for sku, rows in found.items()}

    def fresh(
        self, orders: Sequence[SalesOrder], partners: Mapping[str, Partner], products: Mapping[str, Product], thorough: bool = False
    ) -> dict[str, Fresh]:
        """What `erp.checks` needs to judge each order, by its key; `thorough` reads also what only a person's decision needs."""
        self.price_lists([partners[order.customer_ref] for order in orders if order.customer_ref in partners])
        same = self.same_references(orders, partners) if thorough else {}
        found = ((order, partners.get(order.customer_ref), same.get(order.key, ())) for order in orders)
        return {order.key: self._fresh(order, partner, products, names, thorough) for order, partner, names in found}

    def _fresh(
        self,
        order: SalesOrder,
        partner: Partner | None,
        products: Mapping[str, Product],
        same: tuple[str, ...],
        thorough: bool,
    ) -> Fresh:
        return Fresh(
            customers=0 if partner is None else partner.count,
            customer_active=partner is None or partner.active,
            currency="" if partner is None else self.currency(partner),
            articles={line.sku: products[line.sku].state for line in order.lines if line.sku in products},
            price_digits=self.price_digits() if thorough else None,
            same_reference=same,
            credit=credit_of(partner, self.company_currency()) if thorough and partner is not None else None,
            price_lists_off=thorough and partner is not None and self.price_list(partner) is None,
            prices=self._open_prices(order, partner, products) if thorough and partner is not None else {},
        )

    def same_references(self, orders: Sequence[SalesOrder], partners: Mapping[str, Partner]) -> dict[str, tuple[str, ...]]:
        """Names of the same customer's other orders with the same reference, by the key of each order that has any."""
        asked = {order.key: (order.po_number, _company(partners[order.customer_ref])) for order in orders if order.customer_ref in partners}
        asked = {key: (number, company) for key, (number, company) in asked.items() if number}
        if not asked:
            return {}
        domain = [
            ("client_order_ref", "in", sorted({number for number, _ in asked.values()})),
            ("partner_id", "child_of", sorted({company for _, company in asked.values()})),
            ("state", "!=", "cancel"),
        ]
        found = self.rows("sale.order", domain, ["name", "client_order_ref", "partner_id"])
        if not found:
            return {}
        buyers = self.transport.call(
            "res.partner", "read", sorted({row["partner_id"][0] for row in found}), fields=["commercial_partner_id"]
        )
        companies = {row["id"]: _company(Partner(row["id"], row, 1)) for row in buyers}
        names: dict[str, tuple[str, ...]] = {}
        for key, (number, company) in asked.items():
            same = [row for row in found if row["client_order_ref"] == number and companies[row["partner_id"][0]] == company]
            own = self.reference(external_name(key)) if same else None
            names[key] = tuple(row["name"] for row in same if row["id"] != own)
        return names

    def price_list(self, partner: Partner) -> int | None:
        """Id of the customer's price list, None where price lists are off."""
        return self.price_lists([partner])[partner.id]

    def price_lists(self, partners: Collection[Partner]) -> dict[int, int | None]:
        """Price list by the customer's id. Odoo works it out by rules, so it is not read each time."""
        ids = {partner.id for partner in partners}
        if not self.capabilities.has("res.partner", "property_product_pricelist"):
            return dict.fromkeys(ids)
        return self._price_lists.get(ids, self._read_price_lists, anew=False)

    def currency(self, partner: Partner) -> str:
        """Currency of the customer's price list, the company's where there is none."""
        price_list = self.price_list(partner)
        return self.company_currency() if price_list is None else self.list_currency(price_list)

    def list_currency(self, price_list: int) -> str:
        """Currency of a price list."""
        return self._settled.get(
            ("currency", price_list),
            lambda: self.transport.call("product.pricelist", "read", [price_list], fields=["currency_id"])[0]["currency_id"][1],
        )

    def company_currency(self) -> str:
        """Currency of the company we work in."""
        return self._settled.get("company", lambda: self.rows("res.company", [], ["currency_id"], limit=1, order="id")[0]["currency_id"][1])

    def units(self) -> dict[int, tuple[str, Decimal | None]]:
        """Units of measure: id -> (name, smallest quantity)."""
        return self._settled.get("units", self._units)

    def warehouses(self) -> list[dict[str, Any]]:
        """id, code, name and lot_stock_id of each warehouse."""
        return self._settled.get("warehouses", lambda: self.rows("stock.warehouse", [], ["code", "name", "lot_stock_id"], order="id"))

    def model_id(self, name: str) -> int:
        """Id of a model, which to-dos name."""
        return self._settled.get(("model", name), lambda: self.rows("ir.model", [("model", "=", name)], ["id"])[0]["id"])

    def price_digits(self) -> int | None:
        """Decimals of a unit price; None if the server does not say."""
        return self._settled.get("digits", self._price_digits)

    def prices(self, partner: Partner, wanted: Mapping[int, Decimal]) -> dict[int, Decimal]:
        """Odoo's own price for this customer: product id -> quantity in, product id -> price per unit out."""
        return self.list_prices(self.price_list(partner), partner.id, wanted)

    def list_prices(self, price_list: int | None, partner: int | None, wanted: Mapping[int, Decimal]) -> dict[int, Decimal]:
        """As `prices`, for any price list (None: none at all)."""
        found: dict[int, Decimal] = {}
        for quantity, ids in self._alike(price_list, wanted):
            context = {"pricelist": price_list, "quantity": float(quantity), "partner": partner, **_WITH_ARCHIVED}
            if self.capabilities.price_is_a_field:
                rows = self.transport.call("product.product", "read", ids, fields=["price"], context=context)
                found |= {row["id"]: decimal(row["price"]) for row in rows}
            else:
                found |= {id: decimal(self.transport.call("product.product", "get_contextual_price", [id], context=context)) for id in ids}
        return found

    def _alike(self, price_list: int | None, wanted: Mapping[int, Decimal]) -> list[tuple[Decimal, list[int]]]:
        """(quantity, products) of as few questions as will do: prices change with the quantity only where a rule says from which on."""
        steps: list[Decimal] = []
        if price_list is not None and len(set(wanted.values())) > 1:
            ids = list(wanted)
            about = ["|", "|", ("applied_on", "in", ("3_global", "2_product_category")), ("product_id", "in", ids)]
            domain = [("min_quantity", ">", 0), *about, ("product_tmpl_id.product_variant_ids", "in", ids)]
            steps = sorted({decimal(row["min_quantity"]) for row in self.rows("product.pricelist.item", domain, ["min_quantity"])})
        groups: dict[int, list[int]] = defaultdict(list)
        for product, quantity in wanted.items():
            groups[bisect_right(steps, quantity)].append(product)
        return [(min(wanted[id] for id in ids), ids) for ids in groups.values()]

    def stock(self, skus: Collection[str]) -> dict[str, dict[str, Decimal]]:
        """sku -> warehouse code -> free quantity, from the quants themselves: several times as quick as the field that adds them up."""
        codes = {product.id: sku for sku, product in self.products(skus).items()}
        try:
            return self._free(codes)
        except Refused:  # no right to see quants
            return self._stock_fields(codes)

    def _free(self, codes: Mapping[int, str]) -> dict[str, dict[str, Decimal]]:
        found = {sku: {house["code"]: Decimal(0) for house in self.warehouses()} for sku in codes.values()}
        for house in self.warehouses():
            for chunk in chunks(sorted(codes), 2 * BATCH):
                domain = [("product_id", "in", chunk), ("location_id", "child_of", house["lot_stock_id"][0])]
                for row in self.rows("stock.quant", domain, ["product_id", "quantity", "reserved_quantity"]):
                    free = decimal(row["quantity"]) - decimal(row["reserved_quantity"])
                    found[codes[row["product_id"][0]]][house["code"]] += free
        return found

    def _stock_fields(self, codes: Mapping[int, str]) -> dict[str, dict[str, Decimal]]:
        """The same by the product's own field. The `location` context is the one that works on all versions."""
        quantity = "free_qty" if self.capabilities.has("product.product", "free_qty") else "virtual_available"
        found: dict[str, dict[str, Decimal]] = defaultdict(dict)
        for warehouse in self.warehouses():
            context = {"location": warehouse["lot_stock_id"][0], **_WITH_ARCHIVED}
            for chunk in chunks(sorted(codes)):
                for row in self.transport.call("product.product", "read", chunk, fields=[quantity], context=context):
                    found[codes[row["id"]]][warehouse["code"]] = decimal(row[quantity])
        return dict(found)

    def addresses(self, partners: Collection[Partner], anew: bool = False) -> dict[int, list[dict[str, Any]]]:
        """The living addresses of customers beside their own, by the customer's id. `anew`: whatever was read before."""
        return self._addresses.get({partner.id for partner in partners}, self._read_addresses, anew)

    def _read_addresses(self, partners: Collection[int]) -> dict[int, list[dict[str, Any]]]:
        found: dict[int, list[dict[str, Any]]] = {partner: [] for partner in partners}
        fields = ["parent_id", "name", "street", "zip", "city", "type"]
        for row in self.rows("res.partner", [("parent_id", "in", sorted(partners)), ("active", "=", True)], fields):
            found[row["parent_id"][0]].append(row)
        return found

    def delivery_address(self, partner: Partner, text: str) -> int | None:
        """Id of the customer's address that the text names (street, zip and city stand in it), None if it is none of them. Of several at
        one street it is the one of which more of the name stands there."""
        words = set(_words(text))
        candidates = [dict(partner.record), *self.addresses([partner])[partner.id]]
        known = [
            (len(at), len(words & {*_words(row.get("name") or "")}), row["id"])
            for row in candidates
            if (at := _address_words(row)) and at <= words
        ]
        return max(known, key=lambda item: item[:2])[2] if known else None

    def fiscal_position(self, partner: Partner, delivery: int | None) -> int | None:
        """Id of the tax rules for this customer (export, intra-community ...): its own, or those that its country calls for.

        None where there are none or where Odoo finds them itself when the order is made.
        """
        own = partner.record.get("property_account_position_id")
        if own:
            return own[0]
        if self.capabilities.settles_order_itself or not self._settled.get("positions", self._automatic_positions):
            return None
        named = {"partner_id": partner.id, "delivery_id": delivery}
        # The answer is a record, which arrives as the text "account.fiscal.position(7,)".
        ids = re.findall(r"\d+", str(self.transport.call("account.fiscal.position", "get_fiscal_position", **named)))
        return int(ids[0]) if ids else None

    def reference(self, name: str) -> int | None:
        """Id of the record with the external id `ordersift.<name>`, None if there is none."""
        try:
            answer = self.transport.call("ir.model.data", "check_object_reference", module="ordersift", xml_id=name)
        except Refused as no:
            if no.kind == "ValueError":  # "External ID not found"
                return None
            raise
        if not answer[1]:
            raise Refused(
                "AccessError",
                f"Odoo has the record ordersift.{name} but does not show it to us; give us the right to see all sales orders.",
            )
        return answer[1]

    def _open_prices(self, order: SalesOrder, partner: Partner, products: Mapping[str, Product]) -> dict[str, Decimal]:
        if not partner.record.get("credit_limit"):  # nothing else needs them
            return {}
        open_lines = {line.sku: line.quantity for line in order.lines if line.unit_price is None and line.sku in products}
        prices = self.prices(partner, {products[sku].id: quantity for sku, quantity in open_lines.items()})
        return {sku: prices[products[sku].id] for sku in open_lines if products[sku].id in prices}

    def _units(self) -> dict[int, tuple[str, Decimal | None]]:
        steps = self.capabilities.present("uom.uom", ("rounding",))
        rows = self.rows("uom.uom", [], ["name", *steps])
        return {row["id"]: (row["name"], decimal(row["rounding"]) if row.get("rounding") else None) for row in rows}

    def _read_price_lists(self, partners: Collection[int]) -> dict[int, int | None]:
        rows = self.transport.call("res.partner", "read", sorted(partners), fields=["property_product_pricelist"])
        return {row["id"]: row["property_product_pricelist"][0] if row["property_product_pricelist"] else None for row in rows}

    def _automatic_positions(self) -> bool:
        return bool(self.rows("account.fiscal.position", [("auto_apply", "=", True)], ["name"], context={}, limit=1))

    def _price_digits(self) -> int | None:
        digits = self.transport.call("sale.order.line", "fields_get", allfields=["price_unit"], attributes=["digits"])["price_unit"].get(
            "digits"
        )
        return digits[1] if digits else None


def together(first: Callable[[], T], second: Callable[[], U]) -> tuple[T, U]:
    """Two calls at the same time: a call to Odoo is mostly waiting. Raises what the first raised, else what the second raised."""
    with ThreadPoolExecutor(1) as other:
        later = other.submit(second)
        return first(), later.result()


def credit_of(partner: Partner, currency: str) -> Credit:
    """The customer's credit as far as Odoo shows it to us; a limit of zero is none."""
    limit, used = partner.record.get("credit_limit"), partner.record.get("credit")
    return Credit(decimal(limit) if limit else None, decimal(used) if used is not None else None, currency)


def decimal(number: float | str) -> Decimal:
    """A float of Odoo's as the decimal number that is meant: its first 15 digits, which a float holds for certain (0.1; 5.6, not the
    5.6000000000000005 that a server's own arithmetic gives)."""
    return Decimal(f"{number:.15g}" if isinstance(number, float) else str(number)).normalize() + 0


def chunks(items: Sequence[T], size: int = BATCH) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    for start in range(0, len(items), size):
        yield list(items[start : start + size])


def _partner(rows: list[dict[str, Any]]) -> Partner:
    for wanted in (
        [row for row in rows if row["active"] and not row["parent_id"]],
        [row for row in rows if row["active"]],
    ):
        if wanted:
            return Partner(wanted[0]["id"], wanted[0], len(wanted))
    return Partner(rows[0]["id"], rows[0], 1)


def _product(rows: list[dict[str, Any]], units: Mapping[int, tuple[str, Decimal | None]]) -> Product:
    living = [row for row in rows if row["active"]] or rows[:1]
    row = living[0]
    unit, step = units.get(row["uom_id"][0], (row["uom_id"][1], None))
    return Product(
        row["id"], row["name"], row["uom_id"][0], ArticleState(len(living), bool(row["active"]), bool(row["sale_ok"]), unit, step)
    )


def _company(partner: Partner) -> int:
    """Id of the company that a customer belongs to, its own where it is one."""
    return (partner.record["commercial_partner_id"] or [partner.id])[0]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _address_words(row: Mapping[str, Any]) -> set[str]:
    """Words of street, zip and city; empty unless it has a street and one of the others."""
    street, rest = row["street"] or "", f"{row['zip'] or ''} {row['city'] or ''}"
    return set(_words(f"{street} {rest}")) if street.strip() and rest.strip() else set()
