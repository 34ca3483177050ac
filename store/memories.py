"""What was learned from one correction: a named row that people can see, count and undo."""

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone

from store import audit, models


def remember(
    kind: str, key: str, value: Any, *, author: str, customer_ref: str = "", order: models.PurchaseOrder | None = None
) -> models.Memory:
    """Learn one thing. An older memory of the same kind, customer and key is undone: the newest word of a person counts."""
    with transaction.atomic():
        live = models.Memory.objects.filter(kind=kind, customer_ref=customer_ref, key=key[:500], undone=None)
        same = live.filter(value=value).first()
        if same:
            return same
        live.update(undone=timezone.now(), undone_by=author)
        row = models.Memory.objects.create(
            kind=kind, customer_ref=customer_ref, key=key[:500], value=value, author=author, created=timezone.now(), order=order
        )
        audit.record(author, "remembered", order=order, detail={"memory": row.pk, "kind": kind, "key": key, "value": value})
    return row


def undo(memory_id: int, who: str) -> None:
    """Forget one memory; it stays in the table, marked with who took it back."""
    with transaction.atomic():
        row = models.Memory.objects.select_for_update().get(pk=memory_id)
        if row.undone is None:
            row.undone, row.undone_by = timezone.now(), who
            row.save(update_fields=["undone", "undone_by"])
            audit.record(who, "forgot", detail={"memory": row.pk, "kind": row.kind, "key": row.key})


def rename(memory_id: int, name: str, who: str) -> None:
    """Call a memory otherwise; what it says stays. An empty name takes an earlier one back."""
    with transaction.atomic():
        row = models.Memory.objects.select_for_update().get(pk=memory_id)
        name = " ".join(name.split())[:120]
        if row.name != name:
            before, row.name = row.name, name
            row.save(update_fields=["name"])
            audit.record(who, "renamed a memory", detail={"memory": row.pk, "kind": row.kind, "name": name, "before": before})


def live(kind: str | None = None) -> list[models.Memory]:
    """All memories in force, oldest first."""
    rows = models.Memory.objects.filter(undone=None)
    return list((rows.filter(kind=kind) if kind else rows).order_by("id"))


def used(ids: Collection[int]) -> None:
    """Count one use of each: a mail that was read or matched by it."""
    models.Memory.objects.filter(pk__in=ids).update(uses=F("uses") + 1)


def watermark() -> tuple[int, str]:
    """Changes with every memory that comes or goes; cheap to ask before each mail."""
    newest = models.Memory.objects.aggregate(id=Max("id"), undone=Max("undone"))
    return newest["id"] or 0, newest["undone"].isoformat() if newest["undone"] else ""


def learned_until(kind: str) -> int:
    """Number of the last confirmed reading from which memories of this kind were made."""
    row = models.Meta.objects.filter(name=f"{kind} learned").first()
    return int(row.value) if row else 0


def learn_until(kind: str, number: int) -> None:
    """Note that a confirmed reading was learned from (or that nothing could be learned from it)."""
    models.Meta.objects.update_or_create(name=f"{kind} learned", defaults={"value": number})


def lessons(after: int) -> list[models.Example]:
    """Confirmed readings later than number `after`, oldest first, with their orders and mails."""
    rows = models.Example.objects.filter(kind="reading", id__gt=after)
    return list(rows.select_related("order", "order__mail").order_by("id"))
