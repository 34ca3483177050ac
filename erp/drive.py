"""One step of an outbox row, or the first of several together, in the order that survives a kill: first write down, then send."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from erp.gateway import ErpUnavailable, Gateway
from erp.outbox import Act, Patience, Row, Step, after_asking, next_step, sending, with_failed_question, with_outcome
from orders.sales import PostingState, SalesOrder


def advance(
    row: Row,
    order: SalesOrder,
    gateway: Gateway,
    save: Callable[[Row], None],
    clock: Callable[[], datetime],
    patience: Patience = Patience(),
) -> tuple[Row, Step]:
    """Do what is due for this row now; the row as it was saved last and the step taken.

    `save` must have made the row durable when it returns. Never raises for the ERP; what `save` raises comes through, and the row
    is then taken up again by whoever reads it next.
    """
    step = next_step(row, clock(), patience)
    if step.act is Act.ASK:
        try:
            found = gateway.find(row.key)
        except ErpUnavailable as problem:
            row = with_failed_question(row, str(problem), clock())
            save(row)
            return row, Step(Act.WAIT, row.message, next_step(row, clock(), patience).until)
        step = after_asking(row, found, patience)
        if step.act is Act.DONE and found is not None:
            row = with_outcome(row, found, clock())
            save(row)
        elif step.act is Act.GIVE_UP:
            row = replace(row, state=PostingState.REFUSED, message=step.reason)
            save(row)
    if step.act is Act.POST:
        row = sending(row, clock())
        save(row)
        row = with_outcome(row, gateway.post(order), clock())
        save(row)
    return row, step


def send(
    rows: Sequence[Row], orders: Sequence[SalesOrder], gateway: Gateway, save: Callable[[Row], None], clock: Callable[[], datetime]
) -> list[Row]:
    """Send orders for the first time, together: all rows are durable as sent before the ERP hears of any; the rows with their outcomes.

    A row that died in between is one that was sent: `advance` asks for each by itself.
    """
    sent = [sending(row, clock()) for row in rows]
    for row in sent:
        save(row)
    ended = [with_outcome(row, outcome, clock()) for row, outcome in zip(sent, gateway.post_many(orders), strict=True)]
    for row in ended:
        save(row)
    return ended
