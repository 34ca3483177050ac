"""Is this Odoo fit to take our orders? Each answer with its remedy."""

import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from erp.gateway import Check
from erp.odoo.errors import OdooError
from erp.odoo.lookup import Lookup
from erp.odoo.settings import OdooSettings, SettingsError
from erp.odoo.transport import NETWORK_ERRORS, from_network, tls

OLDEST, NEWEST = 14, 19

_NEEDED = {  # what the technical user must be allowed, and why
    ("sale.order", "create"): "enter orders",
    ("sale.order", "write"): "confirm orders",
    ("sale.order.line", "create"): "enter order lines",
    ("mail.message", "create"): "write into an order's log",
    ("mail.activity", "create"): "make a to-do for the salesperson",
    ("product.pricelist", "read"): "read price lists",
    ("product.product", "read"): "read articles",
    ("res.partner", "read"): "read customers",
    ("stock.warehouse", "read"): "read warehouses",
    ("ir.attachment", "create"): "attach documents",
}


def examine(lookup: Lookup, settings: OdooSettings) -> list[Check]:
    """All checks; only the first one if there is no connection."""
    try:
        version = lookup.capabilities.version
    except (OdooError, SettingsError) as problem:
        return [Check("connection", False, str(problem))]
    checks = [Check("connection", True, f"Signed in to {settings.database} at {settings.url} as {settings.login}."), _transport(settings)]
    checks.append(_version(version))
    questions: tuple[tuple[str, Callable[[], Check]], ...] = (
        ("rights", lambda: _rights(lookup)),
        ("all orders", lambda: _sees_all(lookup)),
        ("least rights", lambda: _least(lookup)),
        ("price lists", lambda: _price_lists(lookup)),
        ("price decimals", lambda: _digits(lookup)),
        ("warehouse", lambda: _warehouse(lookup, settings)),
        ("credit", lambda: _credit(lookup)),
        ("currency", lambda: _currency(lookup, settings)),
        ("clock", lambda: _clock(settings)),
    )
    for name, ask in questions:
        try:
            checks.append(ask())
        except OdooError as problem:
            checks.append(Check(name, False, f"Could not be asked: {problem}"))
    return checks


def _transport(settings: OdooSettings) -> Check:
    here = settings.url.startswith(("http://127.", "http://localhost", "http://[::1]"))
    safe = settings.url.startswith("https:") or here
    sentence = "The connection is safe." if safe else "The password goes over the network in the clear; use an https address."
    return Check("encryption", safe, sentence)


def _version(version: tuple[int, int]) -> Check:
    fits = OLDEST <= version[0] <= NEWEST
    number = f"{version[0]}.{version[1]}"
    return Check("version", fits, f"Odoo {number}." if fits else f"Odoo {number} was never tried; use {OLDEST} to {NEWEST}.")


def _rights(lookup: Lookup) -> Check:
    lacking = [
        why
        for (model, right), why in _NEEDED.items()
        if not lookup.transport.call(model, "check_access_rights", operation=right, raise_exception=False)
    ]
    if lacking:
        return Check("rights", False, f"The user may not {', '.join(lacking)}; give it Sales: User: All Documents.")
    return Check("rights", True, "The user may do what is needed.")


def _sees_all(lookup: Lookup) -> Check:
    sees = lookup.transport.call("res.users", "has_group", group_ext_id="sales_team.group_sale_salesman_all_leads")
    remedy = "The user sees only its own orders and could make one twice; give it Sales: User: All Documents."
    return Check("all orders", bool(sees), "The user sees all sales orders." if sees else remedy)


def _least(lookup: Lookup) -> Check:
    too_much = lookup.transport.call("res.users", "has_group", group_ext_id="base.group_system")
    remedy = "The user is an administrator; give Ordersift a user of its own with Sales: User: All Documents and nothing else."
    return Check("least rights", not too_much, remedy if too_much else "The user is no administrator.")


def _currency(lookup: Lookup, settings: OdooSettings) -> Check:
    theirs = lookup.company_currency()
    fits = settings.currency in ("", theirs)
    remedy = f"Odoo's company works in {theirs}, Ordersift in {settings.currency}; set [company] currency in ordersift.toml to {theirs}."
    return Check("currency", fits, f"The company's currency is {theirs}." if fits else remedy)


def _price_lists(lookup: Lookup) -> Check:
    on = lookup.transport.call("res.users", "has_group", group_ext_id="product.group_product_pricelist")
    remedy = "Price lists are off, so every customer pays the list price; switch them on under Sales, Settings, Pricing."
    return Check("price lists", bool(on), "Price lists are on." if on else remedy)


def _digits(lookup: Lookup) -> Check:
    digits = lookup.price_digits()
    if digits is None:
        return Check("price decimals", False, "The decimals of a price could not be read; prices may be rounded unseen.")
    return Check(
        "price decimals",
        True,
        f"Odoo keeps {digits} decimals of a unit price and rounds finer ones; prices finer than that go to a person.",
    )


def _warehouse(lookup: Lookup, settings: OdooSettings) -> Check:
    codes = [house["code"] for house in lookup.warehouses()]
    if settings.warehouse and settings.warehouse not in codes:
        return Check("warehouse", False, f"There is no warehouse {settings.warehouse}; set one of {', '.join(codes)}.")
    return Check(
        "warehouse", bool(codes), f"Warehouses: {', '.join(codes)}." if codes else "There is no warehouse; install Inventory or create one."
    )


def _credit(lookup: Lookup) -> Check:
    seen = lookup.capabilities.has("res.partner", "credit_limit")
    remedy = "The user can't see credit (from Odoo 18 on that needs accounting rights); credit is judged by the imported figures only."
    return Check("credit", seen, "Credit limits can be read." if seen else remedy)


def _clock(settings: OdooSettings) -> Check:
    try:
        opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=tls(settings)))
        with opener.open(f"{settings.url.rstrip('/')}/web/login", timeout=settings.timeout) as answer:
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (*NETWORK_ERRORS, TypeError) as error:
        return Check("clock", False, f"Odoo's clock could not be read: {from_network(error, settings.url)}")
    apart = abs((datetime.now(UTC) - theirs).total_seconds())
    if apart > 120:
        return Check("clock", False, f"Odoo's clock and ours are {apart:.0f} seconds apart; let both follow the same time server.")
    return Check("clock", True, f"Odoo's clock and ours agree within {max(apart, 1):.0f} seconds.")
