"""The two jobs of a worker, a mail and a posting, and what happens when one fails."""

import logging
import threading
from collections.abc import Sequence
from dataclasses import replace

from django.utils import timezone

from erp import drive
from erp.gateway import ErpUnavailable, Gateway
from erp.outbox import Act, Patience, Row, delay, with_failed_look, with_failed_question
from orders import PostingState, Problem, SalesOrder
from pipeline import company as house
from pipeline import holding, learning, records, versions, walk
from pipeline.company import Company
from pipeline.settings import Settings
from pipeline.traffic import Closed, Traffic
from store import blobs, ledger, models, outbox

MAX_TRIES = 3
POSTING_LEASE_SECONDS = 300
"""Longer than `Patience.lease`: whoever takes the posting of a dead worker asks the ERP for it at once."""
TOGETHER = 25
"""Orders sent in one go where so many wait; more save hardly anything, and Odoo has to be done with them within the time-out."""
log = logging.getLogger("ordersift.jobs")


class Jobs:
    """Holds what the jobs need for longer than one of them: the company (reloaded when it changed) and the ERP's gateway."""

    def __init__(self, settings: Settings, gateway: Gateway, patience: Patience = Patience()) -> None:
        self.settings = settings
        self.gateway = gateway
        self.patience = patience
        self.traffic = Traffic.of(settings)
        self._company: Company | None = None
        self._lock = threading.RLock()

    def company(self) -> Company:
        """The company as of now."""
        with self._lock:
            self._company = house.fresh(self.settings, self._company)
            return self._company

    def walk(self, digest: str) -> None:
        """Go the walk of one mail; a failure is tried again and, after the last try, stands in the ledger for a person."""
        mail = ledger.take(digest)
        if mail is None:
            return
        try:
            company = self.company()
            raw = blobs.get(digest)
            reading, judged = walk.process(raw, mail.name, company, received=mail.received, digest=digest)
            made_with = versions.of(company, reading.sender)
            new = [records.new_order(n, j, made_with) for n, j in enumerate(judged, start=1)]
            ledger.settle(digest, reading, new, reader=made_with["reader"], applied=learning.applied(reading, judged, company))
        except Exception as error:
            log.exception("The mail %s failed on try %s.", mail.name, mail.attempts)
            if mail.attempts >= MAX_TRIES:
                ledger.fail(
                    digest, Problem("internal", f"Ordersift failed on this mail ({type(error).__name__}): handle it by hand, tell support.")
                )
            else:
                ledger.put_back(digest)

    def post(self, key: str) -> None:
        """Do what is due for one posting, once the traffic to the ERP lets it through; what waits to be sent for the first time goes along.

        What an unexpected failure leaves open comes up again when the lease ends, and is asked for before anything is sent.
        """
        held = outbox.lease(key, POSTING_LEASE_SECONDS)
        if held is None:
            return
        new = outbox.never_sent(held)
        batch = [held, *outbox.lease_beside(held, TOGETHER - 1, POSTING_LEASE_SECONDS)] if new else [held]
        gate = self.traffic.enter(len(batch))
        if isinstance(gate, Closed):
            for one in batch:
                outbox.postpone(one.key, gate.until, one.message or gate.why)
            return
        reached: bool | None = None
        try:
            threading.Event().wait(gate.pause.total_seconds())
            reached = self._send(batch) if new else self._advance(held)
        except Exception:
            log.exception("Posting %s failed.", ", ".join(one.key for one in batch))
        finally:
            self.traffic.leave(gate.slot, reached=reached)

    def _send(self, batch: Sequence[models.Outbox]) -> bool | None:
        """Look at orders that were never sent and send those against which nothing speaks; whether the ERP answered (None: not asked)."""
        company = self.company()
        asked: list[tuple[models.Outbox, SalesOrder]] = []
        for held in batch:
            try:
                asked.append((held, self._order(held, company)))
            except ValueError as error:
                self._refuse(held, str(error))
        if not asked:
            return None
        try:
            against = holding.reasons([(held.order, order) for held, order in asked], self.gateway, company.policy)
        except ErpUnavailable as error:
            for held, _ in asked:
                self._keep(held, with_failed_look(_row(held), str(error), timezone.now()))
            return False
        for (held, _), reason in zip(asked, against, strict=True):
            if reason:
                self._refuse(held, reason)
        clear = [one for one, reason in zip(asked, against, strict=True) if not reason]
        if not clear:
            return True
        by_key = {held.key: held for held, _ in clear}
        rows, orders = [_row(held) for held, _ in clear], [order for _, order in clear]
        ended = drive.send(rows, orders, self.gateway, lambda row: self._keep(by_key[row.key], row), timezone.now)
        return any(row.state is not PostingState.UNKNOWN for row in ended)

    def _advance(self, held: models.Outbox) -> bool | None:
        """One step of a posting that was tried before; whether the ERP answered (None: it was not asked)."""
        row, before = _row(held), held.last_call
        try:
            company = self.company()
            order = self._order(held, company)
            never = row.attempts == 0 and not (row.state is PostingState.UNKNOWN and self.gateway.find(row.key))
            if never and (reason := holding.reasons([(held.order, order)], self.gateway, company.policy)[0]):
                raise ValueError(reason)
        except ValueError as error:
            self._refuse(held, str(error))
            return None
        except ErpUnavailable as error:
            self._keep(held, with_failed_question(row, str(error), timezone.now()))
            return False
        row, step = drive.advance(row, order, self.gateway, lambda row: self._keep(held, row), timezone.now, self.patience)
        if step.act is Act.WAIT and step.until is not None:
            outbox.postpone(held.key, step.until, row.message)
        return row.state is not PostingState.UNKNOWN if row.last_call != before else None

    def _order(self, held: models.Outbox, company: Company) -> SalesOrder:
        """The sales order as it goes out. Raises ValueError (a sentence) where it is not complete."""
        link = self.settings.review.order_url(held.key)
        return records.sales_order(held.order, company.data.articles, link=link)

    def _refuse(self, held: models.Outbox, reason: str) -> None:
        self._keep(held, replace(_row(held), state=PostingState.REFUSED, message=reason))

    def _keep(self, held: models.Outbox, row: Row) -> None:
        """Make a row durable. While it is being sent the lease goes on; what waits comes up again after its pause."""
        for name in ("state", "attempts", "calls", "last_call", "erp_id", "erp_name", "message"):
            setattr(held, name, getattr(row, name))
        waits = row.state in (PostingState.UNKNOWN, PostingState.PLANNED)
        until = (row.last_call or timezone.now()) + delay(row, self.patience) if waits else None
        outbox.save(held, next_try=until, then=records.into_history)


def _row(held: models.Outbox) -> Row:
    return Row(held.key, PostingState(held.state), held.attempts, held.calls, held.last_call, held.erp_id, held.message, held.erp_name)
