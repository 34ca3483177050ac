"""Master data out of Odoo, in batches, and after the first time only what changed."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from erp.gateway import Kind, Page, Sale, ShipTo
from erp.odoo.lookup import Lookup, chunks, credit_of, decimal
from erp.odoo.lookup import Partner as PartnerRecord
from erp.odoo.passes import Pass, run
from orders.master import Article, Customer, HistoryLine, Packaging

_EMAIL = re.compile(r"[^\s<>;,\"']+@[^\s<>;,\"']+")

ARTICLES = Pass(
    model="product.product",
    domain=(("default_code", "!=", False), ("default_code", "!=", "")),
    changed=("write_date", "product_tmpl_id.write_date"),
)
CUSTOMERS = Pass(
    model="res.partner",
    domain=(("ref", "!=", False), ("parent_id", "=", False), ("active", "=", True)),
    changed=("write_date", "child_ids.write_date"),
)
_ADDRESSES = Pass(
    model="res.partner",
    domain=(
        "|",
        ("parent_id.ref", "!=", False),
        ("ref", "!=", False),
        ("type", "in", ("contact", "delivery", "other")),
        ("active", "=", True),
    ),
    changed=("write_date", "parent_id.write_date"),
)
_HISTORY = Pass(model="sale.order", domain=(("state", "in", ("sale", "done", "cancel")),), changed=("write_date", "order_line.write_date"))
_ORDERS = 200
"""Orders per batch of the history, since each brings its lines."""


def articles(lookup: Lookup, cursor: str) -> Iterator[Page[Article]]:
    """Product variants that carry a code. `mpn` is the first vendor's code, `packagings` all that Odoo knows (to 18; 19 has them
    among the units), `pack_size` the smallest of them above one unit."""
    fields = ["default_code", "display_name", "active", "sale_ok", "uom_id", "list_price", "categ_id", "seller_ids", "barcode"]
    packed = lookup.capabilities.present("product.product", ("packaging_ids",))
    wanted = replace(ARTICLES, changed=(*ARTICLES.changed, *(f"{field}.write_date" for field in packed)))
    fields += packed
    german = _language(lookup, "de")
    units = _multiples(lookup)
    for rows, page in run(lookup, wanted, fields, cursor, context={"display_default_code": False}):
        packs = _packs(lookup, rows)
        codes = _vendor_codes(lookup, rows)
        names = _names(lookup, rows, german) if german else {}
        items = (_article(row, packs.get(row["id"], ()), codes.get(row["id"], ""), names.get(row["id"], "")) for row in rows)
        yield replace(page, items=tuple(replace(one, uom_of=units.get(row["uom_id"][0], "")) for one, row in zip(items, rows, strict=True)))


def customers(lookup: Lookup, cursor: str) -> Iterator[Page[Customer]]:
    """Partners that carry a number and belong to no other; `emails` are theirs and their contacts'."""
    has = lookup.capabilities.present
    fields = ["ref", "name", "street", "zip", "city", "country_id", "vat", "phone", "email", "lang", "child_ids"]
    fields += has("res.partner", ("credit", "credit_limit", "property_product_pricelist"))
    company = lookup.company_currency()
    countries = _countries(lookup)
    for rows, page in run(lookup, CUSTOMERS, fields, cursor):
        children = sorted({child for row in rows for child in row["child_ids"]})
        emails = {
            row["id"]: row["email"] for chunk in chunks(children) for row in lookup.rows("res.partner", [("id", "in", chunk)], ["email"])
        }
        items: list[Customer] = []
        for row in rows:
            partner = PartnerRecord(row["id"], row, 1)
            credit = credit_of(partner, company)
            price_list = row.get("property_product_pricelist")
            mails = " ".join(filter(None, [row["email"], *(emails.get(child) for child in row["child_ids"])]))
            items.append(
                Customer(
                    **_texts(row, ("ref", "name", "street", "zip", "city", "vat", "phone")),
                    country=countries.get(row["country_id"][0], "") if row["country_id"] else "",
                    emails=tuple(dict.fromkeys(found.lower() for found in _EMAIL.findall(mails))),
                    currency=lookup.list_currency(price_list[0]) if price_list else company,
                    credit_limit=credit.limit,
                    credit_used=credit.used,
                    language=(row["lang"] or "")[:2],
                )
            )
        yield replace(page, items=tuple(items))


def ship_tos(lookup: Lookup, cursor: str) -> Iterator[Page[ShipTo]]:
    """The customers' own addresses and their delivery addresses."""
    fields = ["ref", "name", "street", "zip", "city", "country_id", "parent_id"]
    countries = _countries(lookup)
    for rows, page in run(lookup, _ADDRESSES, fields, cursor):
        parents = sorted({row["parent_id"][0] for row in rows if row["parent_id"]})
        refs = {row["id"]: row["ref"] for chunk in chunks(parents) for row in lookup.rows("res.partner", [("id", "in", chunk)], ["ref"])}
        items: list[ShipTo] = []
        for row in rows:
            ref = (refs.get(row["parent_id"][0]) if row["parent_id"] else row["ref"]) or ""
            place = " ".join(filter(None, (row["zip"], row["city"])))
            country = countries.get(row["country_id"][0], "") if row["country_id"] else ""
            text = ", ".join(filter(None, (row["street"], place, country)))
            if ref and row["street"]:
                items.append(ShipTo(ref, text, row["name"] or ""))
        yield replace(page, items=tuple(items))


def history(lookup: Lookup, cursor: str) -> Iterator[Page[Sale]]:
    """Confirmed orders with their lines: quantity in the article's unit, price per that unit after discount.

    A changed order comes whole, so that it can take the place of what was known of it; a cancelled one comes without lines.
    """
    unit = lookup.capabilities.line_unit
    fields = ["order_id", "product_id", "product_uom_qty", unit, "price_unit", "discount"]
    factors = {row["id"]: decimal(row["factor"]) for row in lookup.rows("uom.uom", [], ["factor"])}
    heading = ["name", "state", "date_order", "client_order_ref", "partner_id"]
    products: dict[int, dict[str, Any]] = {}  # each is sold many times
    for heads, page in run(lookup, _HISTORY, heading, cursor, batch=_ORDERS):
        partners = _read(lookup, "res.partner", {head["partner_id"][0] for head in heads}, ["ref", "commercial_partner_id"])
        companies = _read(lookup, "res.partner", {row["commercial_partner_id"][0] for row in partners.values()}, ["ref"])
        living = [head["id"] for head in heads if head["state"] != "cancel"]
        domain = [("order_id", "in", living), ("product_id", "!=", False), ("product_uom_qty", ">", 0)]
        rows = lookup.rows("sale.order.line", domain, fields, order="order_id, sequence, id") if living else []
        products |= _read(lookup, "product.product", {row["product_id"][0] for row in rows} - products.keys(), ["default_code", "uom_id"])
        lines: dict[int, list[HistoryLine]] = defaultdict(list)
        by_id = {head["id"]: head for head in heads}
        for row in rows:
            product, head = products[row["product_id"][0]], by_id[row["order_id"][0]]
            partner = partners[head["partner_id"][0]]
            ref = partner["ref"] or companies[partner["commercial_partner_id"][0]]["ref"]
            ordered = day(head["date_order"])
            if not (product["default_code"] and ref and ordered):
                continue
            units = factors[product["uom_id"][0]] / factors[row[unit][0]]
            price = decimal(row["price_unit"]) * (1 - decimal(row["discount"]) / 100) / units
            lines[head["id"]].append(
                HistoryLine(
                    order_ref=head["name"],
                    order_date=ordered,
                    customer_ref=ref,
                    sku=product["default_code"],
                    quantity=_rounded(decimal(row["product_uom_qty"]) * units),
                    unit_price=_rounded(price),
                    po_number=head["client_order_ref"] or "",
                )
            )
        yield replace(page, items=tuple(Sale(head["name"], tuple(lines[head["id"]])) for head in heads))


def crossrefs(lookup: Lookup, cursor: str) -> Iterator[Page[tuple[str, str, str]]]:
    """(customer_ref, customer_code, sku) where a module for customers' codes is installed; nothing elsewhere."""
    has = lookup.capabilities.has
    model = "product.customerinfo"
    if not has(model, "product_code"):
        yield Page((), cursor, 0, 0)
        return
    partner = "partner_id" if has(model, "partner_id") else "name"
    wanted = Pass(model=model, domain=(("product_code", "!=", False),), changed=("write_date",))
    for rows, page in run(lookup, wanted, [partner, "product_code", "product_id", "product_tmpl_id"], cursor):
        refs = _read(lookup, "res.partner", {row[partner][0] for row in rows if row[partner]}, ["ref"])
        templates = {row["product_tmpl_id"][0] for row in rows if row["product_tmpl_id"]}
        variants = _variants(lookup, templates)
        items: list[tuple[str, str, str]] = []
        for row in rows:
            ref = refs[row[partner][0]]["ref"] if row[partner] else ""
            codes = [code for id, code in variants.get(row["product_tmpl_id"] and row["product_tmpl_id"][0], ())]
            if row["product_id"]:
                codes = [code for id, code in variants.get(row["product_tmpl_id"][0], ()) if id == row["product_id"][0]]
            if ref and len(codes) == 1:  # a code for several variants names none of them
                items.append((ref, row["product_code"], codes[0]))
        yield replace(page, items=tuple(items))


def codes(lookup: Lookup, kind: Kind) -> dict[str, int]:
    """All article codes or customer numbers that Odoo has now, with how many living records carry each."""
    wanted, field = (ARTICLES, "default_code") if kind == "articles" else (CUSTOMERS, "ref")
    found: dict[str, int] = defaultdict(int)
    for rows, _ in run(lookup, wanted, [field, "active"], "", batch=10_000):
        for row in rows:
            found[row[field]] += bool(row["active"])
    return dict(found)


def day(stamp: str | bool) -> date | None:
    """The day of an Odoo instant (UTC)."""
    return datetime.strptime(stamp[:10], "%Y-%m-%d").date() if isinstance(stamp, str) else None  # noqa: DTZ007


def _article(row: Mapping[str, Any], packagings: tuple[Packaging, ...], mpn: str, german: str) -> Article:
    return Article(
        sku=row["default_code"],
        name=row["display_name"],
        name_de=german if german != row["display_name"] else "",
        barcode=row["barcode"] or "",
        mpn=mpn,
        category=row["categ_id"][1] if row["categ_id"] else "",
        uom=row["uom_id"][1],
        pack_size=min((one.quantity for one in packagings if one.quantity > 1), default=Decimal(1)),
        list_price=decimal(row["list_price"]),
        active=row["active"],
        restricted=not row["sale_ok"],
        packagings=packagings,
    )


def _packs(lookup: Lookup, rows: list[dict[str, Any]]) -> dict[int, tuple[Packaging, ...]]:
    """Product id -> its packagings by size."""
    ids = sorted({pack for row in rows for pack in row.get("packaging_ids", ())})
    found: dict[int, tuple[Packaging, ...]] = {}
    for chunk in chunks(ids):
        wanted = [("id", "in", chunk), ("qty", ">", 0)]
        for pack in lookup.rows("product.packaging", wanted, ["product_id", "name", "qty"], order="qty, id"):
            product = pack["product_id"][0]
            found[product] = (*found.get(product, ()), Packaging(pack["name"] or "", decimal(pack["qty"])))
    return found


def _multiples(lookup: Lookup) -> dict[int, str]:
    """Unit id -> "100 Units", of those that are so many of their category's unit (to 18) or of the one that they are defined by."""
    if lookup.capabilities.has("uom.uom", "relative_uom_id"):
        rows = lookup.rows("uom.uom", [("relative_uom_id", "!=", False)], ["relative_factor", "relative_uom_id"])
        sizes = {row["id"]: (decimal(row["relative_factor"]), row["relative_uom_id"][1]) for row in rows}
    else:
        rows = lookup.rows("uom.uom", [], ["name", "category_id", "uom_type", "factor_inv"])
        base = {row["category_id"][0]: row["name"] for row in rows if row["uom_type"] == "reference"}
        sizes = {row["id"]: (decimal(row["factor_inv"]), base.get(row["category_id"][0], "")) for row in rows}
    return {id: f"{_rounded(size):f} {name}" for id, (size, name) in sizes.items() if size > 1 and name}


def _vendor_codes(lookup: Lookup, rows: list[dict[str, Any]]) -> dict[int, str]:
    sellers = sorted({seller for row in rows for seller in row["seller_ids"]})
    found = _read(lookup, "product.supplierinfo", set(sellers), ["product_code", "product_id"])
    codes: dict[int, str] = {}
    for row in rows:
        own = [found[id] for id in row["seller_ids"] if id in found]
        fitting = [
            one["product_code"] for one in own if one["product_code"] and (not one["product_id"] or one["product_id"][0] == row["id"])
        ]
        if fitting:
            codes[row["id"]] = fitting[0]
    return codes


def _names(lookup: Lookup, rows: list[dict[str, Any]], language: str) -> dict[int, str]:
    context = {"lang": language, "display_default_code": False, "active_test": False}
    read = lookup.transport.call("product.product", "read", [row["id"] for row in rows], fields=["display_name"], context=context)
    return {row["id"]: row["display_name"] for row in read}


def _variants(lookup: Lookup, templates: set[int]) -> dict[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for chunk in chunks(sorted(templates)):
        domain = [("product_tmpl_id", "in", chunk), ("default_code", "!=", False)]
        for row in lookup.rows("product.product", domain, ["default_code", "product_tmpl_id"]):
            found[row["product_tmpl_id"][0]].append((row["id"], row["default_code"]))
    return found


def _read(lookup: Lookup, model: str, ids: set[int], fields: list[str]) -> dict[int, dict[str, Any]]:
    return {row["id"]: row for chunk in chunks(sorted(ids)) for row in lookup.rows(model, [("id", "in", chunk)], fields)}


def _language(lookup: Lookup, code: str) -> str:
    """The installed variety of a language ("de" -> "de_AT"), empty if there is none."""
    rows = lookup.rows("res.lang", [("active", "=", True), ("code", "=like", f"{code}%")], ["code"], context={}, order="code desc")
    return rows[0]["code"] if rows else ""


def _countries(lookup: Lookup) -> dict[int, str]:
    return {row["id"]: row["code"] or "" for row in lookup.rows("res.country", [], ["code"])}


def _texts(row: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, str]:
    return {name: row[name] or "" for name in names}


def _rounded(number: Decimal) -> Decimal:
    return number.quantize(Decimal("0.000001"), ROUND_HALF_UP).normalize() + 0
