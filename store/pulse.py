"""Signs of life and leases, by the database's clock, so that machines with wrong clocks agree."""

from datetime import timedelta

from django.db import transaction
from django.db.models.functions import Now
from django.utils import timezone

from store import holders, models


def beat(name: str, detail: dict[str, object] | None = None) -> None:
    """ "I am alive": the newest sign of a job."""
    models.Pulse.objects.update_or_create(name=name, defaults={"at": timezone.now(), "detail": detail or {}})


def lease(name: str, owner: str, seconds: float) -> bool:
    """Own `name` (a mailbox) for a while; True if it is ours now. The owner renews it by asking again; a dead one owns nothing."""
    with transaction.atomic():
        models.Pulse.objects.get_or_create(name=name, defaults={"at": timezone.now()})
        row = models.Pulse.objects.select_for_update().annotate(clock=Now()).get(name=name)
        held = row.owner not in ("", owner) and row.until and row.until > row.clock  # type: ignore[attr-defined]
        if held and not holders.is_dead(row.owner):
            return False
        row.owner, row.at = owner, row.clock  # type: ignore[attr-defined]
        row.until = row.clock + timedelta(seconds=seconds)  # type: ignore[attr-defined]
        row.save(update_fields=["owner", "at", "until"])
    return True


def release(name: str, owner: str) -> None:
    """Give a lease back."""
    models.Pulse.objects.filter(name=name, owner=owner).update(owner="", until=None)


def release_all() -> None:
    """Nobody owns anything: after a restore the owners are processes of another time."""
    models.Pulse.objects.exclude(owner="").update(owner="", until=None)


def all_signs() -> dict[str, models.Pulse]:
    """The newest sign of life of every job."""
    return {row.name: row for row in models.Pulse.objects.all()}
