"""The two jobs of a worker, a mail and a posting, and what happens when one fails."""

import logging
import threading

from erp import outbox as decisions
from erp.gateway import ErpUnavailable, Gateway
from orders import Posting, PostingState, Problem
from pipeline import company as house
from pipeline import records, versions, walk
from pipeline.company import Company
from pipeline.settings import Settings
from store import blobs, ledger, models, outbox

MAX_TRIES = 3
MAX_POSTINGS = 100
"""Tries before a posting waits for a person; with delays of up to five minutes an ERP may be down for hours."""
POSTING_LEASE_SECONDS = 300
log = logging.getLogger("ordersift.jobs")


class Jobs:
    """Holds what the jobs need for longer than one of them: the company (reloaded when it changed) and the ERP's gateway."""

    def __init__(self, settings: Settings, gateway: Gateway) -> None:
        self.settings = settings
        self.gateway = gateway
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
        """Try one posting. An outcome that nobody knows is asked for by its key before anything is sent again."""
        row = outbox.lease(key, POSTING_LEASE_SECONDS)
        if row is None:
            return
        try:
            outcome = self._try(row)
        except ErpUnavailable as error:
            outcome = Posting(key, PostingState.UNKNOWN, message=str(error))
        except ValueError as error:
            outcome = Posting(key, PostingState.REFUSED, message=str(error))
        except Exception as error:
            log.exception("Posting %s failed.", key)
            outcome = Posting(key, PostingState.UNKNOWN, message=f"{type(error).__name__}: {error}")
        wait = decisions.delay(decisions.Row(key, calls=row.attempts), decisions.Patience()).total_seconds()
        outbox.close(key, outcome, retry_after=wait if row.attempts < MAX_POSTINGS else None, then=records.into_history)

    def _try(self, row: models.Outbox) -> Posting:
        if row.attempts > 1:  # an earlier try may have reached the ERP
            found = self.gateway.find(row.key)
            step = decisions.after_asking(decisions.Row(row.key, attempts=row.attempts - 1, erp_id=row.erp_id, message=row.message), found)
            if step.act == decisions.Act.DONE and found:
                return found
            if step.act == decisions.Act.GIVE_UP:
                return Posting(row.key, PostingState.REFUSED, message=step.reason)
        return self.gateway.post(records.sales_order(row.order, self.company().data.articles, with_price=False))
