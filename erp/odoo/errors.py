"""What can come of a call to Odoo, as four errors; everything above the transport knows only these.

Odoo's errors are told apart by the exception's name, never by its text (translated, re-branded) nor by an HTTP code.
"""

from collections.abc import Mapping
from typing import Any


class OdooError(Exception):
    """Base of the four; the text is a sentence for people."""


class Unavailable(OdooError):
    """The call surely did not run: no connection, or we could not sign in."""


class Unsure(OdooError):
    """It may or may not have run: time-out, connection lost, 5xx, an answer that is none."""


class Busy(OdooError):
    """Odoo rolled it back because of another transaction; trying again is right."""


class Refused(OdooError):
    """Odoo's definite no. `kind` is the exception's name without its module."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


_BUSY = frozenset({"SerializationFailure", "DeadlockDetected", "LockNotAvailable", "TransactionRollbackError"})
_SIGN_IN = frozenset({"AccessDenied", "SessionExpiredException"})


def classify(data: Mapping[str, Any]) -> OdooError:
    """The error that Odoo's own description of an exception (`name`, `message`) means.

    Everything that Odoo's or Python's code raises comes before the commit, so it is a definite no; what the database raises may
    have been raised by the commit itself, so only its known rollbacks are.
    """
    module, _, kind = str(data.get("name", "")).rpartition(".")
    message = str(data.get("message") or "").strip().splitlines()
    text = " ".join(filter(None, (line.strip() for line in message))) or kind or "no reason given"
    if kind in _BUSY:
        return Busy(f"Odoo was busy with the same record: {text}")
    if kind in _SIGN_IN:
        return Unavailable(f"Odoo does not let us in: {text}; check login and password or API key.")
    if module.startswith(("odoo", "openerp", "builtins", "werkzeug")):
        return Refused(kind, text)
    return Unsure(f"Odoo reported {kind or 'an unknown error'}: {text}")
