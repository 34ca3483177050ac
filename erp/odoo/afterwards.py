"""What follows an order in Odoo: its documents, a to-do, confirmation, and last the summary in its log.

Each record has an external id of its own, so a repeat adds nothing. The log entry is made last and so is the sign that all is done.
"""

import base64
import html
from collections.abc import Callable, Iterator, Mapping, Sequence

from erp.keys import external_name
from erp.odoo.errors import Refused
from erp.odoo.lookup import Lookup
from erp.odoo.posting import load
from orders.sales import SalesOrder

Made = tuple[SalesOrder, int]
"""An order and its id in Odoo."""

MOST_BYTES = 8_000_000
"""Documents in one request; a third more as base64, well under what web servers before Odoo let through."""


def is_complete(lookup: Lookup, key: str) -> bool:
    """Whether everything that follows this order was done."""
    return lookup.reference(_log_name(key)) is not None


def only_a_log_entry(orders: Sequence[SalesOrder]) -> bool:
    """Whether the log entry is all that follows these orders."""
    return not any(order.todo or order.confirm or order.attachments for order in orders)


def complete(lookup: Lookup, made: Sequence[Made], salespeople: Mapping[int, int]) -> dict[str, str]:
    """Do what follows these orders (with their ids in Odoo), for all of them together as far as Odoo takes it.

    `salespeople` has the user of an order by the order's id. Returns, by key, what Odoo refused of it, in words; the orders stand.
    """
    refused: dict[str, list[str]] = {order.key: [] for order, _ in made}
    for portion in _portions([one for one in made if one[0].attachments]):
        _try(refused, "The documents could not be attached", portion, lambda some: _attach(lookup, some))
    noted = [one for one in made if one[0].todo]
    for some in ([one for one in noted if one[1] in salespeople], [one for one in noted if one[1] not in salespeople]):
        _try(refused, "No to-do could be made", some, lambda some: _remind(lookup, some, salespeople))
    for one in _drafts(lookup, [one for one in made if one[0].confirm]):
        _try(refused, "The order stays a draft", [one], lambda some: _confirm(lookup, some))
    fields = ["id", "model", "res_id", "body", "message_type", "subtype_id/id"]
    rows = [
        [f"ordersift.{_log_name(order.key)}", "sale.order", str(id), _markup(order.summary), "comment", "mail.mt_note"]
        for order, id in made
    ]
    load(lookup, "mail.message", fields, rows, _log_name(made[0][0].key))
    return {key: " ".join(texts) for key, texts in refused.items() if texts}


def _portions(made: Sequence[Made]) -> Iterator[list[Made]]:
    """The orders in portions whose documents one request can carry."""
    portion: list[Made] = []
    size = 0
    for one in made:
        own = sum(len(content) for _, content in one[0].attachments)
        if portion and size + own > MOST_BYTES:
            yield portion
            portion, size = [], 0
        portion.append(one)
        size += own
    if portion:
        yield portion


def _attach(lookup: Lookup, made: Sequence[Made]) -> None:
    rows: list[list[str]] = []
    for order, id in made:
        name = f"{external_name(order.key)}_file"
        for number, (title, content) in enumerate(order.attachments, 1):
            rows.append([f"ordersift.{name}{number}", title, "sale.order", str(id), base64.b64encode(content).decode()])
    load(lookup, "ir.attachment", ["id", "name", "res_model", "res_id", "datas"], rows, f"{external_name(made[0][0].key)}_file")


def _remind(lookup: Lookup, made: Sequence[Made], salespeople: Mapping[int, int]) -> None:
    """To-dos for orders of which all or none have a salesperson: a column that a row leaves empty would become False."""
    model = str(lookup.model_id("sale.order"))
    owned = made[0][1] in salespeople
    fields = ["id", "res_model_id/.id", "res_id", "summary", "activity_type_id/id", *(["user_id/.id"] if owned else [])]
    rows = [
        [f"ordersift.{external_name(order.key)}_todo", model, str(id), order.todo, "mail.mail_activity_data_todo"]
        + ([str(salespeople[id])] if owned else [])
        for order, id in made
    ]
    load(lookup, "mail.activity", fields, rows, f"{external_name(made[0][0].key)}_todo")


def _drafts(lookup: Lookup, made: Sequence[Made]) -> list[Made]:
    if not made:
        return []
    # A second confirmation is harmless on 14 and an error on 18: ask first.
    states = lookup.transport.call("sale.order", "read", [id for _, id in made], fields=["state"])
    drafts = {row["id"] for row in states if row["state"] in ("draft", "sent")}
    return [one for one in made if one[1] in drafts]


def _confirm(lookup: Lookup, made: Sequence[Made]) -> None:
    lookup.transport.call("sale.order", "action_confirm", [id for _, id in made])


def _try(refused: dict[str, list[str]], what: str, made: Sequence[Made], act: Callable[[Sequence[Made]], None]) -> None:
    """Act on all together; where Odoo refuses that, on each half, so that in the end only those are without it that it refuses."""
    if not made:
        return
    try:
        act(made)
    except Refused as no:
        if len(made) == 1:
            refused[made[0][0].key].append(f"{what}: {no}")
        else:
            middle = len(made) // 2
            _try(refused, what, made[:middle], act)
            _try(refused, what, made[middle:], act)


def _markup(summary: str) -> str:
    """The summary as text in Odoo's markup: nothing in it (it quotes mails) can become markup of its own."""
    return "<p>" + html.escape(summary or "Entered by Ordersift.").replace("\n", "<br/>") + "</p>"


def _log_name(key: str) -> str:
    return f"{external_name(key)}_log"
