"""Every policy that was ever in force, by its digest; the newest one decides."""

from django.db import transaction
from django.utils import timezone

from store import audit, models


def active_text() -> str | None:
    """The policy in force as TOML, None before the first was set."""
    row = models.Policy.objects.order_by("-activated", "-id").first()
    return row.text if row else None


def text_of(digest: str) -> str | None:
    """The policy with this digest as TOML, None where none such was ever in force."""
    return models.Policy.objects.filter(digest=digest).values_list("text", flat=True).first()


def activate(text: str, digest: str, who: str) -> None:
    """Put a policy in force."""
    with transaction.atomic():
        models.Policy.objects.update_or_create(digest=digest, defaults={"text": text, "by": who, "activated": timezone.now()})
        audit.record(who, "policy activated", detail={"digest": digest})


def version_of(digest: str) -> int:
    """The how-manieth policy it is that was put in force here, from 1; 0 where it never was."""
    row = models.Policy.objects.filter(digest=digest).first()
    return models.Policy.objects.filter(id__lte=row.pk).count() if row else 0


def active_digest() -> str:
    """The digest of the policy in force, empty before the first was set."""
    return models.Policy.objects.order_by("-activated", "-id").values_list("digest", flat=True).first() or ""
