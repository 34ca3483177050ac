"""`OdooGateway`: an Odoo server as the ERP of the gateway protocol."""

import secrets
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from erp.checks import obstacles, remarks
from erp.gateway import Afterwards, Check, Credit, ErpUnavailable, Kind, Page, Remark, Sale, ShipTo
from erp.keys import external_name
from erp.odoo import afterwards, doctor, master, posting, pricing, shelves
from erp.odoo.errors import Busy, OdooError, Refused
from erp.odoo.json2 import Json2Transport
from erp.odoo.lookup import Lookup, Partner, Product, chunks, credit_of, decimal, together
from erp.odoo.passes import OVERLAP, STAMP
from erp.odoo.settings import OdooSettings, SettingsError
from erp.odoo.transport import RpcTransport, Transport, address
from orders.master import Article, Customer, PriceBreak
from orders.sales import Posting, PostingState, SalesLine, SalesOrder

P = ParamSpec("P")
T = TypeVar("T")

_TRANSPORTS = {"odoorpc": RpcTransport, "json2": Json2Transport}


def connect(settings: OdooSettings) -> Transport:
    """The transport that the settings name. Nothing is sent yet."""
    address(settings.url)
    if settings.transport not in _TRANSPORTS:
        raise SettingsError(f'No transport "{settings.transport}" for Odoo; choose one of {", ".join(_TRANSPORTS)}.')
    return _TRANSPORTS[settings.transport](settings)


def _asking(method: "Callable[Concatenate[OdooGateway, P], T]") -> "Callable[Concatenate[OdooGateway, P], T]":
    """A question to Odoo: whatever keeps it from being answered is `ErpUnavailable`."""

    @wraps(method)
    def asked(self: "OdooGateway", *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return method(self, *args, **kwargs)
        except OdooError as problem:
            raise ErpUnavailable(str(problem)) from problem

    return asked


class OdooGateway:
    """See `erp.gateway.Gateway`. One instance serves any number of threads; processes have one each."""

    def __init__(self, settings: OdooSettings, transport: Transport | None = None) -> None:
        self.settings = settings
        self.lookup = Lookup(transport or connect(settings), settings.fresh_for)

    @property
    def name(self) -> str:
        """What and where; without the version while the server can't be reached."""
        try:
            return f"Odoo {self.lookup.transport.version} at {self.settings.url}, database {self.settings.database}"
        except OdooError:
            return f"Odoo at {self.settings.url}, database {self.settings.database}"

    # --- sales orders ---

    def post(self, order: SalesOrder) -> Posting:
        """See `Gateway.post`."""
        return self.post_many([order])[0]

    def post_many(self, orders: Sequence[SalesOrder]) -> tuple[Posting, ...]:
        """See `Gateway.post_many`; orders that fill the same columns go in one call. One bad order never stops the others."""
        outcomes: dict[str, Posting] = {}
        try:
            places: list[posting.Placed] = []
            for one in self._place(list({order.key: order for order in orders}.values())):
                if isinstance(one, Posting):
                    outcomes[one.key] = one
                else:
                    places.append(one)
            groups: dict[tuple[object, ...], list[posting.Placed]] = defaultdict(list)
            for one in places:
                groups[posting.signature(one)].append(one)
            for group in groups.values():
                for outcome in self._post_group(group):
                    outcomes[outcome.key] = outcome
        except OdooError as problem:
            for order in orders:
                outcomes.setdefault(order.key, _outcome(order.key, problem))
        return tuple(outcomes[order.key] for order in orders)

    @_asking
    def find(self, key: str) -> Posting | None:
        """See `Gateway.find`. SENT with an id: the order is there, but what follows it is not complete; `post` completes it."""
        id = self.lookup.reference(external_name(key))
        if id is None:
            return None
        name = self.lookup.transport.call("sale.order", "read", [id], fields=["name"])[0]["name"]
        state = PostingState.POSTED if afterwards.is_complete(self.lookup, key) else PostingState.SENT
        return Posting(key, state, id, name)

    @_asking
    def read(self, key: str) -> SalesOrder | None:
        """See `Gateway.read`."""
        id = self.lookup.reference(external_name(key))
        return None if id is None else _held(self.lookup, key, id)

    def check(self, order: SalesOrder) -> tuple[Remark, ...]:
        """See `Gateway.check`."""
        return self.check_many([order])[0]

    @_asking
    def check_many(self, orders: Sequence[SalesOrder]) -> tuple[tuple[Remark, ...], ...]:
        """See `Gateway.check_many`."""
        refs = {order.customer_ref for order in orders}
        partners, products = together(
            lambda: self.lookup.partners(refs, credit=True),
            lambda: self.lookup.products({line.sku for order in orders for line in order.lines}, anew=True),
        )
        named = [partners[order.customer_ref] for order in orders if order.ship_to and order.customer_ref in partners]
        if named:
            self.lookup.addresses(named, anew=True)
        fresh = self.lookup.fresh(orders, partners, products, thorough=True)
        return tuple(remarks(order, fresh[order.key], self._place_obstacles(order, partners.get(order.customer_ref))) for order in orders)

    # --- master data ---

    def articles(self, cursor: str = "") -> Iterator[Page[Article]]:
        """See `Gateway.articles`."""
        return _pages(master.articles(self.lookup, cursor))

    def customers(self, cursor: str = "") -> Iterator[Page[Customer]]:
        """See `Gateway.customers`."""
        return _pages(master.customers(self.lookup, cursor))

    def ship_tos(self, cursor: str = "") -> Iterator[Page[ShipTo]]:
        """See `Gateway.ship_tos`."""
        return _pages(master.ship_tos(self.lookup, cursor))

    def crossrefs(self, cursor: str = "") -> Iterator[Page[tuple[str, str, str]]]:
        """See `Gateway.crossrefs`; from the customers' product codes of OCA's product_customerinfo, where it is installed."""
        return _pages(master.crossrefs(self.lookup, cursor))

    def prices(self, cursor: str = "") -> Iterator[Page[PriceBreak]]:
        """See `Gateway.prices`."""
        return _pages(pricing.prices(self.lookup, cursor))

    def history(self, cursor: str = "") -> Iterator[Page[Sale]]:
        """See `Gateway.history`."""
        return _pages(master.history(self.lookup, cursor))

    @_asking
    def codes(self, kind: Kind) -> Mapping[str, int]:
        """See `Gateway.codes`."""
        return master.codes(self.lookup, kind)

    @_asking
    def afterwards(self, posted: Mapping[str, int], cursor: str = "") -> Afterwards:
        """See `Gateway.afterwards`; a change of a line shows on the line, so both are asked."""
        started = (datetime.now(UTC) - OVERLAP).strftime(STAMP)
        states: dict[int, str] = {}
        worth: dict[int, Decimal] = {}
        changed: set[int] = set()
        for chunk in chunks(sorted(posted.values())):
            for row in self.lookup.rows("sale.order", [("id", "in", chunk)], ["state", "amount_untaxed"]):
                states[row["id"]], worth[row["id"]] = row["state"], decimal(row["amount_untaxed"])
            since = [("write_date", ">=", cursor)] if cursor else []
            changed |= {row["id"] for row in self.lookup.rows("sale.order", [("id", "in", chunk), *since], ["id"])}
            lines = self.lookup.rows("sale.order.line", [("order_id", "in", chunk), *since], ["order_id"])
            changed |= {row["order_id"][0] for row in lines}
        there = {key: id for key, id in posted.items() if id in states}
        held = {key: _held(self.lookup, key, id) for key, id in there.items() if id in changed and states[id] != "cancel"}
        confirmed = frozenset(key for key, id in there.items() if states[id] in ("sale", "done"))
        cancelled = frozenset(key for key, id in there.items() if states[id] == "cancel")
        return Afterwards(
            held, confirmed, frozenset(posted) - there.keys(), started, cancelled, {key: worth[id] for key, id in there.items()}
        )

    @_asking
    def price(self, customer_ref: str, wanted: Mapping[str, Decimal]) -> Mapping[str, Decimal]:
        """See `Gateway.price`: what Odoo itself would charge."""
        partner = self.lookup.partners([customer_ref]).get(customer_ref)
        if partner is None:
            return {}
        products = self.lookup.products(wanted.keys())
        prices = self.lookup.prices(partner, {product.id: wanted[sku] for sku, product in products.items()})
        return {sku: prices[product.id] for sku, product in products.items() if product.id in prices}

    @_asking
    def stock_changed(self, cursor: str = "") -> tuple[frozenset[str] | None, str]:
        """See `Gateway.stock_changed`."""
        return shelves.changed(self.lookup, cursor)

    @_asking
    def stock(self, skus: Collection[str]) -> Mapping[str, Mapping[str, Decimal]]:
        """See `Gateway.stock`."""
        return self.lookup.stock(skus)

    @_asking
    def credit(self, refs: Collection[str]) -> Mapping[str, Credit]:
        """See `Gateway.credit`; a user without accounting rights sees none from 18 on."""
        company = self.lookup.company_currency()
        return {ref: credit_of(partner, company) for ref, partner in self.lookup.partners(refs, credit=True).items()}

    def doctor(self) -> list[Check]:
        """See `Gateway.doctor`."""
        return doctor.examine(self.lookup, self.settings)

    # --- inside ---

    def _place(self, orders: Sequence[SalesOrder]) -> Iterator[posting.Placed | Posting]:
        """Each order with Odoo's ids, or refused with the reason."""
        refs, skus = {order.customer_ref for order in orders}, {line.sku for order in orders for line in order.lines}
        partners, products = together(lambda: self.lookup.partners(refs), lambda: self.lookup.products(skus))
        fresh = self.lookup.fresh(orders, partners, products)
        for order in orders:
            partner = partners.get(order.customer_ref)
            problems = obstacles(order, fresh[order.key]) + self._place_obstacles(order, partner)
            if problems or partner is None:
                # What was entered before is entered, whatever has become of its articles since.
                found = self._known(order.key)
                yield found or Posting(order.key, PostingState.REFUSED, message=" ".join(problems))
            else:
                yield self._placed(order, partner, products)

    def _place_obstacles(self, order: SalesOrder, partner: Partner | None) -> tuple[str, ...]:
        problems: list[str] = []
        if partner is not None and order.ship_to and self.lookup.delivery_address(partner, order.ship_to) is None:
            problems.append(f'Odoo has no address "{order.ship_to}" for customer {order.customer_ref}; add it there or choose another one.')
        code = order.warehouse or self.settings.warehouse
        if code and code not in {warehouse["code"] for warehouse in self.lookup.warehouses()}:
            problems.append(f"Odoo has no warehouse {code}.")
        return tuple(problems)

    def _placed(self, order: SalesOrder, partner: Partner, products: dict[str, Product]) -> posting.Placed:
        code = order.warehouse or self.settings.warehouse
        delivery = self.lookup.delivery_address(partner, order.ship_to) if order.ship_to else None
        return posting.Placed(
            order=order,
            partner=partner,
            products=products,
            delivery=delivery,
            warehouse=next((house["id"] for house in self.lookup.warehouses() if house["code"] == code), None),
            fiscal_position=self.lookup.fiscal_position(partner, delivery),
            prices=self._prices(order, partner, products),
        )

    def _prices(self, order: SalesOrder, partner: Partner, products: dict[str, Product]) -> tuple[Decimal | None, ...]:
        """None for all (then Odoo prices them itself) or a price for each."""
        if all(line.unit_price is None for line in order.lines):
            return tuple(None for _ in order.lines)
        found: list[Decimal | None] = []
        for line in order.lines:
            price = line.unit_price
            if price is None:
                id = products[line.sku].id
                price = self.lookup.prices(partner, {id: line.quantity})[id]
            found.append(price)
        return tuple(found)

    def _post_group(self, group: list[posting.Placed]) -> Iterator[Posting]:
        orders = [one.order for one in group]
        names = [external_name(order.key) for order in orders]
        # A repeat writes nothing, so an order that carries this call's mark was made by this call.
        mark = f"Ordersift {secrets.token_hex(4)}"
        heads, rows = posting.load_table(group, self.lookup.capabilities.line_unit, mark)
        try:
            ids = posting.load(self.lookup, "sale.order", heads, rows, names[0])
        except (Refused, Busy) as problem:
            if len(group) > 1:  # by halves, so that one bad order among many costs few calls
                middle = len(group) // 2
                yield from self._post_group(group[:middle])
                yield from self._post_group(group[middle:])
                return
            id = self.lookup.reference(names[0])
            if id is None:
                yield _outcome(orders[0].key, problem)
                return
            ids = [id]
        # From here on the orders are there, whatever happens: an outcome without their ids would be a lie.
        made = list(zip(orders, ids, strict=True))
        held: dict[int, dict[str, Any]] = {}
        notes: dict[str, str] = {}
        problem: OdooError | None = None
        try:
            if afterwards.only_a_log_entry(orders):
                # It harms nothing where it stands already, so it need not wait for the answer.
                held, notes = together(lambda: self._heads(ids), lambda: afterwards.complete(self.lookup, made, {}))
            else:
                held = self._heads(ids)
                new = [
                    (order, id) for order, id in made if held[id]["origin"] == mark or not afterwards.is_complete(self.lookup, order.key)
                ]
                salespeople = {id: head["user_id"][0] for id, head in held.items() if head["user_id"]}
                notes = afterwards.complete(self.lookup, new, salespeople) if new else {}
        except OdooError as error:
            problem = error
        for order, id in made:
            row = held.get(id, {})
            done = Posting(order.key, PostingState.POSTED, id, row.get("name", ""), notes.get(order.key, ""), row.get("origin") == mark)
            if problem is not None:
                message = f"The order is there, but what follows it is not complete: {problem}"
                done = replace(done, state=PostingState.UNKNOWN, message=message)
            yield done

    def _heads(self, ids: list[int]) -> dict[int, dict[str, Any]]:
        return {row["id"]: row for row in self.lookup.transport.call("sale.order", "read", ids, fields=["name", "origin", "user_id"])}

    def _known(self, key: str) -> Posting | None:
        try:
            return self.find(key)
        except ErpUnavailable as problem:
            return Posting(key, PostingState.UNKNOWN, message=str(problem))


def _outcome(key: str, problem: OdooError) -> Posting:
    state = PostingState.REFUSED if isinstance(problem, Refused) else PostingState.UNKNOWN
    return Posting(key, state, message=str(problem))


def _pages(pages: Iterator[Page[T]]) -> Iterator[Page[T]]:
    try:
        yield from pages
    except OdooError as problem:
        raise ErpUnavailable(str(problem)) from problem


def _held(lookup: Lookup, key: str, id: int) -> SalesOrder:
    """The order as Odoo has it; its lines in the order of the screen, notes and sections left out."""
    fields = ["client_order_ref", "partner_id", "commitment_date", "currency_id", "warehouse_id"]
    head = lookup.transport.call("sale.order", "read", [id], fields=fields)[0]
    unit = lookup.capabilities.line_unit
    domain = [("order_id", "=", id), ("product_id", "!=", False)]
    rows = lookup.rows("sale.order.line", domain, ["product_id", "product_uom_qty", unit, "price_unit", "name"], order="sequence, id")
    products = {row["product_id"][0] for row in rows}
    codes = {
        row["id"]: row["default_code"] or ""
        for row in lookup.transport.call("product.product", "read", list(products), fields=["default_code"])
    }
    partner = lookup.transport.call("res.partner", "read", [head["partner_id"][0]], fields=["ref"])[0]
    return SalesOrder(
        key=key,
        customer_ref=partner["ref"] or "",
        lines=tuple(_held_line(row, codes[row["product_id"][0]], unit) for row in rows),
        po_number=head["client_order_ref"] or "",
        requested_date=master.day(head["commitment_date"]),
        currency=head["currency_id"][1],
    )


def _held_line(row: dict[str, Any], sku: str, unit: str) -> SalesLine:
    return SalesLine(sku, decimal(row["product_uom_qty"]), row[unit][1], decimal(row["price_unit"]), row["name"])


__all__ = ["OdooGateway", "connect"]
