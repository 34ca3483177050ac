"""JSON for other programs of the house: the queue, an order, the ledger, signs of life. Signed-in people only; nothing is changed here."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import NinjaAPI
from ninja.errors import HttpError
from ninja.security import SessionAuth

from review_app import frame, queue
from review_app.accounts import roles
from review_app.figures import Style
from store import ledger, models, outbox


class _People(SessionAuth):
    """A signed-in user with any of the roles."""

    def authenticate(self, request: HttpRequest, key: str | None) -> Any:
        return request.user if request.user.is_authenticated and roles(request.user) else None


api = NinjaAPI(title="Ordersift", version="1", auth=_People(), docs_url=None, openapi_url="/openapi.json")


@api.get("/queue")
def waiting(request: HttpRequest, queue_name: str = "", q: str = "", limit: int = 100, offset: int = 0) -> dict[str, Any]:
    """What waits, the most urgent first; at most 500 at once."""
    found = queue.rows(queue.Filter(queue_name, q[:100]))
    limit, offset = max(1, min(limit, 500)), max(0, min(offset, 1_000_000))
    rows = queue.waiting(found[offset : offset + limit], Style("."))
    return {
        "count": found.count(),
        "orders": [
            {
                "key": row.key,
                "customer": row.ref,
                "customer_name": row.customer,
                "po_number": row.po_number,
                "lines": row.lines,
                "queue": row.queue,
                "priority": row.priority,
                "reasons": [{"code": r.code, "severity": r.weight, "message": r.text, "line": r.line} for r in row.reasons],
                "more_reasons": row.more,
                "claimed_by": row.claimed_by,
            }
            for row in rows
        ],
    }


@api.get("/orders/{key}")
def order(request: HttpRequest, key: str) -> dict[str, Any]:
    """One order as it stands: matched, judged, corrected, posted."""
    row = models.PurchaseOrder.objects.select_related("mail").filter(key=key).first()
    if row is None:
        raise HttpError(404, "There is no such order.")
    posting = models.Outbox.objects.filter(order=row).first()
    return {
        "key": row.key,
        "state": row.state,
        "revision": row.revision,
        "mail": row.mail.digest,
        "customer": row.customer_ref,
        "po_number": row.po_number,
        "value": str(row.value) if row.value is not None else None,
        "currency": row.currency,
        "matched": row.matched,
        "decision": row.decision,
        "corrections": row.corrections,
        "posting": {"state": posting.state, "erp_name": posting.erp_name, "message": posting.message} if posting else None,
    }


@api.get("/ledger")
def balance(request: HttpRequest) -> dict[str, Any]:
    """The ledger's balance."""
    found = ledger.balance()
    return {
        "mails": found.mails,
        "by_state": found.by_state,
        "in_work": found.in_work,
        "orders": found.orders,
        "postings": found.postings,
        "balanced": found.whole,
    }


@api.get("/health")
def health(request: HttpRequest) -> dict[str, Any]:
    """Signs of life; `trouble` is a sentence if somebody should look. `entry_accuracy` is of orders sent unseen in the last 30 days."""
    posted, right = outbox.entry_accuracy(timezone.now() - timedelta(days=30))
    return {
        "entry_accuracy": {"posted": posted, "amended": posted - right, "share": right / posted if posted else None},
        "trouble": frame.troubled(),
        "jobs": [{"name": s.name, "at": s.at.isoformat(), "quiet": s.quiet, "detail": s.detail} for s in frame.signs()],
    }
