"""What was found, and what is to be done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """INFO is worth knowing, REVIEW needs a person's eye, STOP needs a person's act (and may need an approver)."""

    INFO = 0
    REVIEW = 1
    STOP = 2


class Route(StrEnum):
    """Where an order goes: to the ERP, to a person, or nowhere because it is none."""

    SEND = "send"
    REVIEW = "review"
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule or a score noticed. `message` is a sentence for a person; `line` is the order line's position."""

    code: str
    severity: Severity
    message: str
    line: int | None = None
    data: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Decision:
    """Where an order goes. `risk` is the estimated probability (0..1) that sending it untouched would be wrong.

    `priority` is 0..1, higher waits less; `parts` says what the risk is made of, part by part.
    """

    route: Route
    risk: float
    queue: str
    priority: float
    reasons: tuple[Finding, ...] = ()
    parts: Mapping[str, float] = field(default_factory=dict[str, float])
    policy: str = ""
    """Digest of the policy that decided."""


def worst(findings: Iterable[Finding]) -> Severity:
    """The highest severity among the findings, INFO where there are none."""
    return max((f.severity for f in findings), default=Severity.INFO)
