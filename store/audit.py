"""The audit log: rows are only added, each with the hash of the one before."""

import hashlib
import json
from typing import Any

from django.db import transaction
from django.utils import timezone

from store import models


def _digest(previous: str, at: str, who: str, what: str, mail: int | None, order: int | None, detail: dict[str, Any]) -> str:
    text = json.dumps([previous, at, who, what, mail, order, detail], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def record(
    who: str, what: str, *, mail: models.Mail | None = None, order: models.PurchaseOrder | None = None, detail: dict[str, Any] | None = None
) -> models.Audit:
    """Add one row, inside the caller's transaction where there is one."""
    with transaction.atomic():
        last = models.Audit.objects.order_by("-id").first()
        at, previous = timezone.now(), last.digest if last else ""
        digest = _digest(previous, at.isoformat(), who, what, mail.pk if mail else None, order.pk if order else None, detail or {})
        return models.Audit.objects.create(
            at=at, who=who, what=what, mail=mail, order=order, detail=detail or {}, previous=previous, digest=digest
        )


def broken_at() -> int | None:
    """The id of the first row that does not follow from the one before it, None if the log is whole."""
    previous = ""
    for row in models.Audit.objects.order_by("id").iterator():
        expected = _digest(previous, row.at.isoformat(), row.who, row.what, row.mail_id, row.order_id, row.detail)  # type: ignore[attr-defined]
        if row.previous != previous or row.digest != expected:
            return row.pk
        previous = row.digest
    return None
