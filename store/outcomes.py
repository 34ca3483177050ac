"""The audit of routing: which orders the lottery drew, what was found out about them, and the thresholds fitted on that."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from store import audit, models

CALIBRATION = "calibration"


def open_row(order: models.PurchaseOrder, *, group: str, risk: float, held: bool, drawn: bool, sent: bool) -> None:
    """Write the draw down together with the order, before anybody looked at it."""
    defaults = {"group": group[:60], "risk": risk, "held": held, "drawn": drawn, "sent": sent, "created": timezone.now()}
    models.Outcome.objects.get_or_create(order=order, defaults=defaults)


def found(order: models.PurchaseOrder, *, wrong: bool, how: str, who: str) -> bool:
    """Write down what an order turned out to be. What was wrong once stays wrong; returns whether anything new was learned."""
    with transaction.atomic():
        row = models.Outcome.objects.select_for_update().filter(order=order).first()
        if row is None or row.wrong or row.wrong == wrong:
            return False
        row.wrong, row.how, row.found_by, row.known = wrong, how[:300], who[:150], timezone.now()
        row.save()
        audit.record(who, "found wrong" if wrong else "found right", order=order, detail={"how": how})
    return True


def seen(group: str) -> int:
    """Orders of a group that the audit has met."""
    return models.Outcome.objects.filter(group=group, held=False).count()


def draw_of(key: str) -> bool | None:
    """Whether an order was drawn; None if it never stood before the lottery."""
    return models.Outcome.objects.filter(order__key=key).values_list("drawn", flat=True).first()


def ask(order: models.PurchaseOrder) -> None:
    """An order that went out unseen was changed in the ERP: a person has to say whether it was wrong as it was sent."""
    models.Outcome.objects.filter(order=order, sent=True, wrong=None).update(asked=True)


def waiting() -> Any:
    """Sent orders that the lottery drew or that were changed in the ERP and that nobody has looked at yet, the oldest first."""
    unseen = models.Outcome.objects.filter(Q(drawn=True) | Q(asked=True), sent=True, wrong=None)
    return unseen.select_related("order", "order__mail", "order__outbox").order_by("id")


def wrong_ones() -> Any:
    """Orders that turned out wrong, the newest first: those that a bound counts and that say why a group is back to review."""
    rows = models.Outcome.objects.filter(Q(drawn=True) | Q(sent=True), held=False, wrong=True)
    return rows.select_related("order", "order__mail").order_by("-known", "-id")


def known() -> list[tuple[str, float, bool, bool]]:
    """(group, risk, wrong, sent) of all drawn orders of which the outcome is known and that no rule held, oldest first."""
    rows = models.Outcome.objects.filter(drawn=True, held=False).exclude(wrong=None).order_by("id")
    return list(rows.values_list("group", "risk", "wrong", "sent"))


def met() -> list[tuple[str, float, bool | None, bool, bool, bool]]:
    """(group, risk, wrong, sent, drawn, asked) of all orders that no rule held and that went out or were drawn, oldest first."""
    rows = models.Outcome.objects.filter(Q(drawn=True) | Q(sent=True), held=False).order_by("id")
    return list(rows.values_list("group", "risk", "wrong", "sent", "drawn", "asked"))


def calibration() -> str:
    """The thresholds in force as JSON, empty where there are none of our own."""
    row = models.Meta.objects.filter(name=CALIBRATION).first()
    return str(row.value) if row else ""


def set_calibration(text: str, digest: str, why: str) -> None:
    """Put thresholds in force."""
    with transaction.atomic():
        models.Meta.objects.update_or_create(name=CALIBRATION, defaults={"value": text})
        audit.record("ordersift", "thresholds fitted", detail={"digest": digest, "why": why})


def usual_remarks(ref: str, remarks: Collection[str], *, least: int = 3, among: int = 30) -> tuple[str, ...]:
    """Those remarks that stood on at least `least` of the customer's last `among` orders that turned out right as they were read."""
    right = models.Outcome.objects.filter(order__customer_ref=ref, wrong=False).order_by("-id")
    notes = right.values_list("order__order__notes", flat=True)[:among]
    stood = Counter(value for said in notes for value in {note["value"] for note in said or ()})
    return tuple(sorted(remark for remark in set(remarks) if stood[remark] >= least))
