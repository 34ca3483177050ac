"""What follows an order in Odoo: its documents, a to-do, confirmation, and last the summary in its log.

Each record has an external id of its own, so a repeat adds nothing. The log entry is made last and so is the sign that all is done.
"""

import base64
import html
from collections.abc import Callable, Sequence

from erp.keys import external_name
from erp.odoo.errors import Refused
from erp.odoo.lookup import Lookup
from erp.odoo.posting import load
from erp.odoo.settings import OdooSettings
from orders.sales import SalesOrder


def is_complete(lookup: Lookup, key: str) -> bool:
    """Whether everything that follows this order was done."""
    return lookup.reference(_log_name(key)) is not None


def only_a_log_entry(settings: OdooSettings, orders: Sequence[SalesOrder]) -> bool:
    """Whether the log entry is all that follows these orders."""
    return not (settings.activity or settings.confirm or any(order.attachments for order in orders))


def complete(lookup: Lookup, settings: OdooSettings, made: Sequence[tuple[SalesOrder, int]]) -> dict[str, str]:
    """Do what follows these orders (with their ids in Odoo). Returns, by key, what Odoo refused of it, in words; the orders stand."""
    refused: dict[str, list[str]] = {order.key: [] for order, _ in made}
    for order, id in made:
        _try(refused[order.key], "The documents could not be attached", lambda order=order, id=id: _attach(lookup, order, id))
        if settings.activity:
            _try(refused[order.key], "No to-do could be made", lambda order=order, id=id: _remind(lookup, settings, order, id))
        if settings.confirm:
            _try(refused[order.key], "The order stays a draft", lambda id=id: _confirm(lookup, id))
    fields = ["id", "model", "res_id", "body", "message_type", "subtype_id/id"]
    rows = [
        [f"ordersift.{_log_name(order.key)}", "sale.order", str(id), _markup(order.summary), "comment", "mail.mt_note"]
        for order, id in made
    ]
    load(lookup, "mail.message", fields, rows, _log_name(made[0][0].key))
    return {key: " ".join(texts) for key, texts in refused.items() if texts}


def _attach(lookup: Lookup, order: SalesOrder, id: int) -> None:
    fields = ["id", "name", "res_model", "res_id", "datas"]
    name = f"{external_name(order.key)}_file"
    for number, (title, content) in enumerate(order.attachments, 1):
        data = base64.b64encode(content).decode()
        load(lookup, "ir.attachment", fields, [[f"ordersift.{name}{number}", title, "sale.order", str(id), data]], name)


def _remind(lookup: Lookup, settings: OdooSettings, order: SalesOrder, id: int) -> None:
    name = f"{external_name(order.key)}_todo"
    model = lookup.rows("ir.model", [("model", "=", "sale.order")], ["id"])[0]["id"]
    salesperson = lookup.transport.call("sale.order", "read", [id], fields=["user_id"])[0]["user_id"]
    fields = ["id", "res_model_id/.id", "res_id", "summary", "activity_type_id/id", *(["user_id/.id"] if salesperson else [])]
    row = [
        f"ordersift.{name}",
        str(model),
        str(id),
        settings.activity,
        "mail.mail_activity_data_todo",
        *([str(salesperson[0])] if salesperson else []),
    ]
    load(lookup, "mail.activity", fields, [row], name)


def _confirm(lookup: Lookup, id: int) -> None:
    # A second confirmation is harmless on 14 and an error on 18: ask first.
    if lookup.transport.call("sale.order", "read", [id], fields=["state"])[0]["state"] in ("draft", "sent"):
        lookup.transport.call("sale.order", "action_confirm", [id])


def _try(refused: list[str], what: str, act: Callable[[], None]) -> None:
    try:
        act()
    except Refused as no:
        refused.append(f"{what}: {no}")


def _markup(summary: str) -> str:
    """The summary as text in Odoo's markup: nothing in it (it quotes mails) can become markup of its own."""
    return "<p>" + html.escape(summary or "Entered by Ordersift.").replace("\n", "<br/>") + "</p>"


def _log_name(key: str) -> str:
    return f"{external_name(key)}_log"
