"""Users of the review app, by Django's own login."""

from collections.abc import Sequence

GROUPS = ("sales", "approver", "steward")


def ensure_user(name: str, password: str, groups: Sequence[str]) -> None:
    """Make a user or give it a new password, with exactly these groups. Raises ValueError with a sentence."""
    from django.contrib.auth.models import Group, User
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    unknown = [group for group in groups if group not in GROUPS]
    if unknown:
        raise ValueError(f"There is no group {unknown[0]!r}: it may be {', '.join(GROUPS)}.")
    try:
        validate_password(password)
    except ValidationError as error:
        raise ValueError(" ".join(error.messages)) from None
    user, _ = User.objects.get_or_create(username=name)
    user.set_password(password)
    user.save()
    user.groups.set([Group.objects.get_or_create(name=group)[0] for group in groups])
