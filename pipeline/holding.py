"""The last look before an order is sent for the first time, with the ERP's data of this moment: what it would take without a word."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from erp.gateway import Gateway, Remark
from orders import MatchedOrder, SalesOrder
from pipeline import records
from rules.policy import Policy
from store import models
from store.outbox import RETRIED

NOT_KNOWN_TO_A_PERSON = ("obstacle", "reference", "price list")
"""What holds even an order that a person released: it may have come about since. Credit, prices and quantities were before their eyes."""


def reasons(held: Sequence[tuple[models.PurchaseOrder, SalesOrder]], gateway: Gateway, policy: Policy) -> list[str]:
    """Why each of these orders is not sent but goes to a person, in sentences; empty if nothing speaks against it. Raises ErpUnavailable.

    A person who saw the reason and sends the order all the same ("Try again") is obeyed, but for what no ERP should be given.
    """
    found: list[str] = []
    for (row, order), looked in zip(held, gateway.check_many([order for _, order in held]), strict=True):
        released, seen = bool(row.corrections.get("approved")), bool(row.corrections.get(RETRIED))
        remarks = [*looked] if released else [*looked, *_price_moves(records.matched(row), order, gateway, policy)]
        kinds = ("obstacle",) if seen else NOT_KNOWN_TO_A_PERSON if released else None
        found.append(" ".join(remark.sentence for remark in remarks if kinds is None or remark.kind in kinds))
    return found


def _price_moves(matched: MatchedOrder, order: SalesOrder, gateway: Gateway, policy: Policy) -> Iterator[Remark]:
    """Lines whose price at the ERP has left the tolerance of what the customer wrote, since the order was judged."""
    wrote = {line.match.ref: line for line in matched.lines if line.match.ref and line.unit_price and line.quantity}
    asked = {line.match.ref: line.quantity for line in wrote.values() if line.match.ref and line.quantity}
    for sku, now in gateway.price(order.customer_ref, asked).items():
        line = wrote[sku]
        theirs = line.unit_price or Decimal(0)
        low, high = now * (1 - policy.prices.tolerance_below), now * (1 + policy.prices.tolerance_above)
        cent = Decimal(1).scaleb(-policy.prices.precision) / 2
        if not low - cent <= theirs <= high + cent:
            yield Remark("price", f"Line {line.line.number}: the ERP charges {now:f} for {sku} now, the customer wrote {theirs:f}.")
