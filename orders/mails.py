"""A mail in the ledger: what it is, where it stands, what went wrong."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MailKind(StrEnum):
    """What a mail or document asks of us."""

    ORDER = "order"
    ORDER_CHANGE = "order_change"
    CANCELLATION = "cancellation"
    QUOTE_REQUEST = "quote_request"
    NON_ORDER = "non_order"


KINDS_OF_ORDER = frozenset({MailKind.ORDER, MailKind.ORDER_CHANGE, MailKind.CANCELLATION})


class MailState(StrEnum):
    """The ledger's states. A mail ends in exactly one of the last five; the others are work."""

    RECEIVED = "received"
    WORKING = "working"
    ORDERS = "orders"
    NON_ORDER = "non_order"
    QUARANTINED = "quarantined"
    FAILED = "failed"
    DONE = "done"
    """In quarantine or failed, and a person has seen to it."""


class OrderState(StrEnum):
    """Where an order stands. WAITING is a person's turn, READY is the ERP's; the last four are ends, of which REFUSED can be reopened."""

    WAITING = "waiting"
    READY = "ready"
    POSTED = "posted"
    REFUSED = "refused"
    REJECTED = "rejected"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read. `message` is one sentence: what, where, what to do."""

    code: str
    message: str
    document: str = ""
    blocking: bool = False
    """The mail can't be judged without this part and goes to quarantine."""


@dataclass(frozen=True, slots=True)
class MailRecord:
    """One received mail. `digest` is the SHA-256 of its raw bytes; `key` says where it was fetched from."""

    digest: str
    key: str
    received: datetime
    state: MailState
    kind: MailKind | None = None
    sender: str = ""
    subject: str = ""
    problems: tuple[Problem, ...] = ()
