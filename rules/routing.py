"""Where an order goes: hard stops first, then one risk figure made of calibrated parts."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from math import prod

from orders import Decision, Facts, Finding, MailKind, MatchedOrder, Route, Severity, worst
from rules.customers import value
from rules.policy import Policy

QUEUES = {
    "changes": ("not_a_plain_order",),
    "duplicates": ("duplicate", "revision"),
    "customer": ("customer_unknown", "customer_uncertain", "sender_not_authenticated", "first_order", "ship_to_new"),
    "articles": ("article_unmatched", "article_uncertain", "article_contradicts", "article_superseded", "article_inactive", "unit_unclear"),
    "compliance": ("article_restricted",),
    "credit": ("credit", "value_limit"),
    "pricing": ("price_deviates", "price_unknown", "price_precision", "currency"),
    "quantities": ("unusual", "quantity_missing", "quantity_fraction", "below_moq", "not_a_multiple", "stock_short"),
}
"""Who looks at it first: the first queue with one of an order's findings; everything else is 'reading'."""


def parts_of(order: MatchedOrder, anomaly: float, duplicate: float) -> dict[str, float]:
    """The probabilities (0..1) that each part of the order is wrong: reading, customer, articles, anomaly, duplicate.

    Parts are independent enough that their complements multiply (the risk of `decide`). A line that the page's arithmetic proves
    and a line in which the matcher is sure add almost nothing.
    """
    reading = 1 - prod(1 - _misread(line.line.proven, line.line.confidence) for line in order.lines)
    articles = 1 - prod(line.match.probability for line in order.lines)
    return {
        "reading": reading,
        "customer": 1 - order.customer.probability,
        "articles": articles,
        "anomaly": anomaly,
        "duplicate": duplicate,
    }


def _misread(proven: bool, confidence: float) -> float:
    return min(1 - confidence, 0.001) if proven else 1 - confidence


def decide(order: MatchedOrder, findings: Iterable[Finding], parts: Mapping[str, float], policy: Policy, facts: Facts) -> Decision:
    """Send, review or discard. Risk is 1 - product of (1 - part); any finding above INFO, or a risk above the policy's, asks for a person."""
    reasons = list(findings)
    risk = 1 - prod(1 - min(max(part, 0.0), 1.0) for part in parts.values())
    if not order.lines and order.order.kind == MailKind.NON_ORDER:
        route = Route.DISCARD
    else:
        if risk > policy.max_risk and worst(reasons) == Severity.INFO:
            reasons.append(_risky(risk, parts, policy))
        if policy.mode != "automatic" and worst(reasons) == Severity.INFO:
            reasons.append(Finding("mode", Severity.REVIEW, f"The policy's mode is '{policy.mode}': a person releases every order."))
        route = Route.SEND if worst(reasons) == Severity.INFO else Route.REVIEW
    reasons.sort(key=lambda f: (-f.severity, f.line or 0, f.code))
    priority, why = priority_of(order, facts)
    if route == Route.REVIEW and why:
        reasons.append(Finding("priority", Severity.INFO, why))
    return Decision(route, risk, queue_of(reasons) if route == Route.REVIEW else "", priority, tuple(reasons), dict(parts), policy.digest)


def queue_of(findings: Iterable[Finding]) -> str:
    """The queue of the people who should look first."""
    codes = {f.code for f in findings if f.severity > Severity.INFO}
    return next((queue for queue, known in QUEUES.items() if codes & set(known)), "reading")


def priority_of(order: MatchedOrder, facts: Facts) -> tuple[float, str]:
    """How soon a waiting order must be looked at (0..1, higher first), and why: how near its date is and what it is worth."""
    wanted = order.order.requested_date.value if order.order.requested_date else None
    worth = value(order, facts)
    by_value = float(min(worth / Decimal(5000), Decimal(1))) * 0.3
    if wanted is None:
        return 0.2 + by_value, ""
    days = _working_days(facts.today, wanted)
    urgency = 0.7 / (1 + max(days, 0) / 2)
    when = "today or earlier" if days <= 0 else f"in {days} working day{'s' if days > 1 else ''}"
    return min(1.0, urgency + by_value), f"Wanted on {wanted}, {when}."


def _working_days(start: date, end: date) -> int:
    days = (end - start).days
    if days <= 0:
        return 0
    weeks, rest = divmod(days, 7)
    return weeks * 5 + sum((start.weekday() + n) % 7 < 5 for n in range(1, rest + 1))


def _risky(risk: float, parts: Mapping[str, float], policy: Policy) -> Finding:
    main = max(parts, key=lambda name: parts[name])
    text = f"The estimated risk of {risk:.1%} is above {policy.max_risk * 100:.1f} %, mostly for the {main} ({parts[main]:.1%})."
    return Finding("risk", Severity.REVIEW, text, data={"part": main})
