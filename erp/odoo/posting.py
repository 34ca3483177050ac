"""Sales orders into Odoo, exactly once.

`sale.order.load` with an external id is the way: the unique (module, name) of `ir.model.data` is a promise of the database, and under
the context below a repeat returns the same id and changes nothing. `load` tells its outcome as data, not as an exception.
"""

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import time as clock
from decimal import Decimal
from typing import Any

from erp.keys import external_name
from erp.odoo.errors import Busy, Refused
from erp.odoo.lookup import Lookup, Partner, Product
from orders.sales import SalesLine, SalesOrder

# Without it a second load would add the lines again.
HARMLESS_REPEAT = {"mode": "update", "noupdate": True}

_TRIES = 8
_SAME_NO = 3  # so many equal answers in a row are a definite no


@dataclass(frozen=True, slots=True)
class Placed:
    """An order with Odoo's ids beside it. `prices` fills in, by line, what the order leaves to the price list."""

    order: SalesOrder
    partner: Partner
    products: dict[str, Product]
    delivery: int | None
    warehouse: int | None
    fiscal_position: int | None
    prices: tuple[Decimal | None, ...]


def load_table(placed: Sequence[Placed], line_unit: str, mark: str) -> tuple[list[str], list[list[str]]]:
    """Columns and rows of one `load` for orders that fill the same columns (see `columns`); `mark` becomes each order's origin.

    An order's own cells stand in its first row only. A column that a row left empty would become False, not its default: hence only
    columns that each row fills are listed.
    """
    heads = columns(placed[0])
    unit = f"order_line/{line_unit}/.id"
    lines = ["order_line/sequence", "order_line/product_id/.id", "order_line/product_uom_qty", unit, "order_line/name"]
    priced = placed[0].prices[0] is not None
    rows: list[list[str]] = []
    for one in placed:
        cells = _head_cells(one)
        for number, line in enumerate(one.order.lines):
            product = one.products[line.sku]
            head = [mark, *(cells[name] for name in heads)] if number == 0 else [""] * (len(heads) + 1)
            row = [
                str(10 * (number + 1)),
                str(product.id),
                f"{line.quantity:f}",
                str(product.unit_id),
                _line_name(one.order, line, product),
            ]
            price = one.prices[number]
            rows.append(head + row + ([f"{price:f}"] if priced and price is not None else []))
    return ["origin", *heads, *lines] + (["order_line/price_unit"] if priced else []), rows


def columns(placed: Placed) -> list[str]:
    """The order's own columns that it fills."""
    return [name for name, cell in _head_cells(placed).items() if cell]


def signature(placed: Placed) -> tuple[object, ...]:
    """Orders of the same signature may be loaded in one call."""
    return (*columns(placed), placed.prices[0] is not None)


def load(lookup: Lookup, model: str, heads: Sequence[str], rows: Sequence[Sequence[str]], name: str) -> list[int]:
    """Ids of the records, made now or before. `name` is the first row's external name.

    Raises Refused with Odoo's words for a definite no, Busy if others kept us out to the end, Unsure and Unavailable as they come.
    A no is believed only when it is repeated word for word and the record is not there after all: the database's message of a lost race
    comes the same way, in the language of the database.
    """
    answers: list[str] = []
    for attempt in range(_TRIES):
        try:
            result = lookup.transport.call(model, "load", fields=list(heads), data=[list(row) for row in rows], context=HARMLESS_REPEAT)
        except Busy as busy:
            answers.append("")
            problem: Busy | Refused = busy
        except Refused as refused:
            answers.append(str(refused))
            problem = refused
        else:
            if result["ids"]:
                return result["ids"]
            answers.append(_reasons(result["messages"]))
            problem = Refused("load", answers[-1])
        if answers[-1] and len(answers) >= _SAME_NO and len(set(answers[-_SAME_NO:])) == 1:
            raise problem
        time.sleep(random.uniform(0.5, 1.0) * min(0.05 * 2**attempt, 1.0))
    raise Busy(f"Odoo was busy with the same records {_TRIES} times ({name}).")


def _reasons(messages: Sequence[dict[str, Any]]) -> str:
    texts = dict.fromkeys(str(message.get("message", "")).strip() for message in messages)
    return " ".join(filter(None, texts)) or "Odoo refused the order without saying why."


def _head_cells(placed: Placed) -> dict[str, str]:
    order, record = placed.order, placed.partner.record
    ids = {
        "partner_id": placed.partner.id,
        "partner_shipping_id": placed.delivery,
        "warehouse_id": placed.warehouse,
        "payment_term_id": _id(record.get("property_payment_term_id")),
        "user_id": _id(record.get("user_id")),
        "fiscal_position_id": placed.fiscal_position,
    }
    return {
        "id": f"ordersift.{external_name(order.key)}",
        "client_order_ref": order.po_number,
        "commitment_date": _noon(order),
        **{f"{name}/.id": "" if id is None else str(id) for name, id in ids.items()},
    }


def _noon(order: SalesOrder) -> str:
    """The wanted day as Odoo's UTC instant; at noon it is the same day in every office from America to Asia."""
    days = [line.requested_date for line in order.lines if line.requested_date]
    day = order.requested_date or (min(days) if days else None)
    return "" if day is None else datetime.combine(day, clock(12), UTC).strftime("%Y-%m-%d %H:%M:%S")


def _line_name(order: SalesOrder, line: SalesLine, product: Product) -> str:
    """Our article first, then the line as ordered; Odoo has no requested date by line, so one of its own stands in the text."""
    texts = [f"[{line.sku}] {product.name}", line.description]
    if line.requested_date and line.requested_date != order.requested_date:
        texts.append(f"Requested: {line.requested_date:%Y-%m-%d}")
    return "\n".join(filter(None, texts))


def _id(cell: Any) -> int | None:
    return cell[0] if cell else None
