"""From judged orders to ledger rows, and from ledger rows to the sales order that the ERP gets."""

import re
from collections.abc import Collection
from decimal import Decimal
from typing import Any

from intake.message import open_message
from orders import (
    Decision,
    HistoryLine,
    MatchedLine,
    MatchedOrder,
    Order,
    OrderState,
    Party,
    Route,
    SalesLine,
    SalesOrder,
    Severity,
    worst,
)
from pipeline import weighing
from pipeline.company import policy_now, policy_of
from pipeline.saying import told
from pipeline.weighing import Judged
from rules import routing
from rules.delivery import propose_warehouse
from rules.policy import Policy
from rules.posting import Treatment, treatment
from rules.register import value_of
from store import blobs, master, models
from store.codec import from_json, to_json
from store.ledger import NewOrder
from store.outbox import RETRIED

STATE = {Route.SEND: OrderState.READY, Route.REVIEW: OrderState.WAITING, Route.DISCARD: OrderState.DISCARDED}


def new_order(number: int, judged: Judged, versions: dict[str, Any]) -> NewOrder:
    """The ledger row of a freshly judged order."""
    current = columns(judged, versions)
    first = {name: current[name] for name in ("matched", "decision", "versions")}
    decision = judged.decision
    draw = {
        "group": routing.group_of(judged.matched, judged.inputs.policy),
        "risk": decision.risk,
        "held": worst(judged.findings) >= Severity.REVIEW,
        "drawn": bool(judged.inputs.audit),
        "sent": decision.route == Route.SEND,
    }
    return NewOrder(number, STATE[decision.route], {**current, "first": first}, draw)


def columns(judged: Judged, versions: dict[str, Any]) -> dict[str, Any]:
    """The columns that a judgement fills."""
    order, decision = judged.matched.order, judged.decision
    return {
        "customer_ref": (judged.matched.customer.ref or "")[:64],
        "po_number": (order.po_number.value if order.po_number else "")[:200],
        "order_date": order.order_date.value if order.order_date else None,
        "value": _held(value_of(judged.matched, judged.facts)),
        "currency": (order.currency.value if order.currency else "")[:8],
        "route": decision.route,
        "queue": decision.queue[:40],
        "priority": decision.priority,
        "risk": decision.risk,
        "order": to_json(order),
        "matched": to_json(judged.matched),
        "decision": to_json(decision),
        "scores": {"anomaly": to_json(judged.anomaly), "duplicate": to_json(judged.duplicate)},
        "versions": {**versions, **weighing.keep(judged.inputs, decision)},
        "warehouse": propose_warehouse(judged.matched, judged.facts)[:40],
        "duplicate_of": (judged.duplicate.ref or "")[:64],
    }


def _held(value: Decimal | None) -> Decimal | None:
    """A value as its column can hold it: absurd ones are all the same to people, and the matched order keeps the number."""
    return None if value is None else max(-models.LARGEST, min(value, models.LARGEST))


def read_order(row: models.PurchaseOrder) -> Order:
    """The order of a ledger row as it was read, before any person touched it."""
    return from_json(Order, row.order)


def matched(row: models.PurchaseOrder) -> MatchedOrder:
    """The order of a ledger row as it stands now."""
    return from_json(MatchedOrder, row.matched)


def sales_order(row: models.PurchaseOrder, articles: Any, *, link: str = "", files: bool = True) -> SalesOrder:
    """The sales order for the ERP, with its documents if `files`. Raises ValueError (a sentence) where the order is not complete.

    What the policy of its decision says of posting holds for it: repeats send the same, and what is read back is compared with the same.
    """
    order, how = matched(row), _treatment(row)
    lines = tuple(_sales_line(line, articles, how.priced) for line in order.lines)
    if not order.customer.ref or not lines:
        raise ValueError("The order has no customer or no lines: it can't be posted.")
    header = order.order
    return SalesOrder(
        key=row.key,
        customer_ref=order.customer.ref,
        lines=lines,
        po_number=header.po_number.value if header.po_number else "",
        order_date=header.order_date.value if header.order_date else None,
        requested_date=header.requested_date.value if header.requested_date else None,
        currency=header.currency.value if header.currency else "",
        ship_to=delivered_to(order),
        warehouse=row.warehouse,
        summary=summary(row, link),
        attachments=_files(row, header.documents) if files else (),
        confirm=how.confirm,
        todo=how.todo,
    )


def if_released(row: models.PurchaseOrder) -> Treatment:
    """How the order would go into the ERP if a person released it now."""
    return _under(policy_now(), row, from_json(Decision, row.decision), released=True)


def _treatment(row: models.PurchaseOrder) -> Treatment:
    decision, approved = from_json(Decision, row.decision), row.corrections.get("approved")
    policy = policy_of(approved.get("policy", "") if approved else decision.policy)
    return _under(policy, row, decision, released=bool(approved))


def _under(policy: Policy, row: models.PurchaseOrder, decision: Decision, *, released: bool) -> Treatment:
    return treatment(policy, {reason.code for reason in decision.reasons}, row.value, released=released)


def _files(row: models.PurchaseOrder, documents: Collection[str]) -> tuple[tuple[str, bytes], ...]:
    """The mail as it came and the files in it that the order was read from, each for itself so that Odoo can show it."""
    raw = blobs.get(row.mail.digest)
    whole = (_mail_name(row.mail), raw)
    parts = () if row.mail.name in documents else open_message(raw).parts
    return (*((part.name, part.raw) for part in parts if part.name and part.name in documents), whole)


def _mail_name(mail: models.Mail) -> str:
    """What the mail's file is called in the ERP: its subject, since a mailbox gives mails a mere number."""
    name = mail.name.rsplit("/", 1)[-1] or "mail.eml"
    words = re.sub(r"[^\w .,+-]+", " ", mail.subject)[:80].strip(" .")
    return f"{words}.eml" if words and name.lower().endswith(".eml") else name


def into_history(row: models.PurchaseOrder) -> None:
    """A posted order joins the history and its delivery address is known from now on; runs in the transaction that closes the posting."""
    order = matched(row)
    when = row.order_date or (row.mail.sent or row.mail.received).date()
    lines = [
        HistoryLine(row.key, when, row.customer_ref, line.match.ref or "", line.quantity, line.unit_price or Decimal(0), row.po_number)
        for line in order.lines
        if line.quantity is not None
    ]
    master.append_history(lines)
    if order.address is None and address(order.order.ship_to):
        models.ShipTo.objects.get_or_create(customer_ref=row.customer_ref, address=address(order.order.ship_to)[:500])


def summary(row: models.PurchaseOrder, link: str = "") -> str:
    """Who or what decided, in a few lines of plain text, for the order's log in the ERP."""
    decision = from_json(Decision, row.decision)
    approved = row.corrections.get("approved", {})
    who = f"Released by {approved['who']}." if approved else f"Sent automatically: estimated risk {decision.risk:.2%}."
    changed = len(row.corrections.get("lines", {})) + len(row.corrections.get("header", {}))
    order = matched(row)
    sure = [f"customer {order.customer.probability:.1%}"]
    if order.lines:
        least = min(order.lines, key=lambda line: line.match.probability)
        sure.append(f"least certain article {least.match.probability:.1%} (line {least.line.number})")
    parts = [
        f"Ordersift read this order from the mail '{row.mail.subject}' of {row.mail.sender}.",
        who,
        f"Certainty: {', '.join(sure)}.",
    ]
    if not address(order.order.ship_to):
        parts.append("The order names no delivery address: the ERP took the customer's first one.")
    if approved.get("note"):
        parts.append(f"Note: {approved['note']}")
    if retried := row.corrections.get(RETRIED):
        parts.append(f"{retried['who']} sent it on its way after: {retried['held']}")
    if changed:
        parts.append(f"{changed} value(s) were corrected by hand.")
    parts += [f"- {reason.message}" for reason in told(decision.reasons)]
    return "\n".join([*parts, link] if link else parts)


def _sales_line(line: MatchedLine, articles: Any, with_price: bool) -> SalesLine:
    article = articles.get(line.match.ref or "")
    if article is None or line.quantity is None or line.quantity <= 0:
        raise ValueError(f"Line {line.line.number} has no article or no quantity: it can't be posted.")
    if max(line.quantity, abs(line.unit_price or 0)) > models.LARGEST:
        raise ValueError(f"Line {line.line.number}: nobody orders that much or at that price: correct it first.")
    written = line.line.description.value if line.line.description else article.name
    date = line.line.requested_date.value if line.line.requested_date else None
    return SalesLine(article.sku, line.quantity, article.uom, line.unit_price if with_price else None, written, date)


def delivered_to(order: MatchedOrder) -> str:
    """Where the goods go, in the words of the master data where it knows the address; empty where the order names none."""
    return order.address.line if order.address else address(order.order.ship_to)


def address(party: Party | None) -> str:
    """A delivery address in one line, empty where the order names none."""
    return party.line if party else ""
