"""The two jobs of a worker, a mail and a posting, and what happens when one fails."""

import logging
import threading
from datetime import datetime

from django.utils import timezone

from erp import drive
from erp.gateway import ErpUnavailable, Gateway
from erp.outbox import Act, Patience, Row, delay, with_failed_question
from orders import PostingState, Problem
from pipeline import company as house
from pipeline import holding, records, versions, walk
from pipeline.company import Company
from pipeline.settings import Settings
from pipeline.traffic import Closed, Traffic
from store import blobs, ledger, models, outbox

MAX_TRIES = 3
POSTING_LEASE_SECONDS = 300
"""Longer than `Patience.lease`: whoever takes the posting of a dead worker asks the ERP for it at once."""
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
            made_with = versions.of(company)
            new = [records.new_order(n, j, made_with) for n, j in enumerate(judged, start=1)]
            ledger.settle(digest, reading, new, reader=made_with["reader"])
        except Exception as error:
            log.exception("The mail %s failed on try %s.", mail.name, mail.attempts)
            if mail.attempts >= MAX_TRIES:
                ledger.fail(
                    digest, Problem("internal", f"Ordersift failed on this mail ({type(error).__name__}): handle it by hand, tell support.")
                )
            else:
                ledger.put_back(digest)

    def post(self, key: str) -> None:
        """Do what is due for one posting, once the traffic to the ERP lets it through.

        What an unexpected failure leaves open comes up again when the lease ends, and is asked for before anything is sent.
        """
        held = outbox.lease(key, POSTING_LEASE_SECONDS)
        if held is None:
            return
        gate = self.traffic.enter()
        if isinstance(gate, Closed):
            outbox.postpone(key, gate.until, held.message or gate.why)
            return
        reached: bool | None = None
        before = held.last_call
        try:
            threading.Event().wait(gate.pause.total_seconds())
            row, until = self._advance(held)
            reached = row.state is not PostingState.UNKNOWN if row.last_call != before else None
            if until is not None:
                outbox.postpone(key, until, row.message)
        except Exception:
            log.exception("Posting %s failed.", key)
        finally:
            self.traffic.leave(gate.slot, reached=reached)

    def _advance(self, held: models.Outbox) -> tuple[Row, datetime | None]:
        """One step; the row as it was saved last, and until when it waits where nothing was due."""
        row = _row(held)

        def save(new: Row) -> None:
            _keep(held, new, self.patience)

        try:
            company = self.company()
            priced = self.settings.erp.price == "order"
            order = records.sales_order(held.order, company.data.articles, with_price=priced, link=self.settings.review.order_url(held.key))
            first = row.attempts == 0 and not (row.state is PostingState.UNKNOWN and self.gateway.find(row.key))
            if first and (reason := holding.reason(held.order, order, self.gateway, company.policy)):
                raise ValueError(reason)
        except ValueError as error:
            row = Row(held.key, PostingState.REFUSED, row.attempts, row.calls, row.last_call, row.erp_id, str(error))
            save(row)
            return row, None
        except ErpUnavailable as error:
            row = with_failed_question(row, str(error), timezone.now())
            save(row)
            return row, None
        row, step = drive.advance(row, order, self.gateway, save, lambda: timezone.now(), self.patience)
        return row, step.until if step.act is Act.WAIT else None


def _row(held: models.Outbox) -> Row:
    return Row(held.key, PostingState(held.state), held.attempts, held.calls, held.last_call, held.erp_id, held.message, held.erp_name)


def _keep(held: models.Outbox, row: Row, patience: Patience) -> None:
    """Make a row durable. While it is being sent the lease goes on; what waits comes up again after its pause."""
    for name in ("state", "attempts", "calls", "last_call", "erp_id", "erp_name", "message"):
        setattr(held, name, getattr(row, name))
    waits = row.state is PostingState.UNKNOWN
    until = (row.last_call or timezone.now()) + delay(row, patience) if waits else None
    outbox.save(held, next_try=until, then=records.into_history)
