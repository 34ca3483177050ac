"""The one decision: send, review or discard, from hard stops first and then one risk figure with a bound that was measured."""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files

from orders import Decision, Facts, Finding, MailKind, MatchedOrder, Route, Severity, Source, worst
from rules.bounds import breaks, certify, sentence, upper_bound
from rules.delivery import after_cut_off, earliest
from rules.policy import Policy
from rules.register import number, percent, value_of
from rules.sureness import sure_of

REGULAR = 50
"""Orders so far from which a customer counts as a regular one in the priority."""
RESTS_ON = "rests_on"
"""Key of a finding's data: the sentence that says what its threshold rests on, for those who ask why."""
PARTS = ("reading", "customer", "articles", "units", "anomaly", "duplicate")

QUEUES = {
    "change": "changes",
    "quote": "quotes",
    "duplicate": "duplicates",
    "customer": "customer",
    "sender": "customer",
    "shipto": "customer",
    "reading": "reading",
    "order": "reading",
    "total": "reading",
    "line": "reading",
    "po": "reading",
    "article": "articles",
    "quantity": "quantities",
    "price": "pricing",
    "currency": "pricing",
    "credit": "credit",
    "value": "credit",
    "stock": "delivery",
    "date": "delivery",
    "delivery": "delivery",
    "freight": "delivery",
    "anomaly": "anomalies",
    "routing": "audit",
}
"""First word of a finding's code -> queue. The order is the one in which people should look: who and what before how much."""

QUEUE_OF_PART = {
    "reading": "reading",
    "customer": "customer",
    "articles": "articles",
    "units": "quantities",
    "anomaly": "anomalies",
    "duplicate": "duplicates",
}

WORDS = {
    "reading": "a value was misread",
    "customer": "it is another customer",
    "articles": "an article is wrong",
    "units": "a unit or pack was converted wrongly",
    "anomaly": "the order is unlike this customer's",
    "duplicate": "it is a repeat",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an order that no rule held. `wrong`: sent untouched, it would have been a wrong order; None until somebody looked."""

    group: str
    risk: float
    wrong: bool | None
    sent: bool = True
    drawn: bool = True
    """By the audit's lottery, before anybody looked; only such orders certify a threshold."""
    asked: bool = False
    """Somebody looked because the order was changed in the ERP: what drew attention is more often wrong than what the lottery draws."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A group's threshold on the risk, with the audit that supports it. `bound` is the upper bound on wrong orders among those sent."""

    threshold: float
    audited: int
    wrong: int
    bound: float
    origin: str = "measured"

    def words(self, level: float) -> str:
        return f"{sentence(self.wrong, self.audited, level)} ({self.origin})"


@dataclass(frozen=True, slots=True)
class Calibration:
    """Thresholds by group. `target` and `level` are what they were chosen for."""

    groups: Mapping[str, Bound] = field(default_factory=dict[str, Bound])
    target: float = 0.005
    level: float = 0.95
    note: str = ""
    """What it was measured on, in words."""
    made: bool = False
    """Measured on made orders, not by this company's own audit."""

    @property
    def digest(self) -> str:
        """Twelve hex digits over all thresholds and what they rest on."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()[:12]

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1, sort_keys=True)

    @staticmethod
    def from_json(text: str) -> "Calibration":
        """Raises ValueError with one sentence where the text is no calibration."""
        try:
            data = json.loads(text)
            groups = {str(name): Bound(**values) for name, values in data["groups"].items()}
            return Calibration(groups, float(data["target"]), float(data["level"]), str(data.get("note", "")), bool(data.get("made")))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"This is no routing calibration: {error}; fit it again with `ordersift train routing`.") from None


@cache
def shipped() -> Calibration:
    """The calibration of the first day, measured on made orders; its bound says on how many."""
    return Calibration.from_json(files("rules").joinpath("calibration.json").read_text("utf-8"))


def fit(outcomes: Sequence[Outcome], policy: Policy, origin: str = "measured", note: str = "") -> Calibration:
    """Thresholds from outcomes, oldest first. A group whose last window breaks the target is put back to review (threshold -1).

    The window holds what the threshold would send, also where people kept it back: so a group comes back when its window is good again.
    The target is broken by the orders that were looked at in the lottery's order, or by the wrong ones among all that went out or
    were drawn, looked at or not. An order that was looked at because it had been changed in the ERP counts in the second only:
    beside the few that happen to be looked at already it would make a large share of what may be one in thousands.
    """
    target, level = policy.routing.target, policy.routing.level
    groups: dict[str, Bound] = {}
    for name in sorted({o.group for o in outcomes}):
        mine = [o for o in outcomes if o.group == name]
        audit = [(o.risk, o.wrong) for o in mine if o.drawn and o.wrong is not None]
        threshold, count, wrong = certify(audit, target, level)
        reach = threshold if threshold >= 0 else policy.routing.default_threshold
        within = [o for o in mine if o.risk <= reach or (o.sent and threshold < 0)]
        looked_at = [o for o in within if o.drawn and not o.asked and o.wrong is not None]
        for recent in (looked_at[-policy.routing.window :], within[-policy.routing.window :]):
            bad = sum(bool(o.wrong) for o in recent)
            if breaks(bad, len(recent), target, level):
                threshold, count, wrong = -1.0, len(recent), bad
                break
        if count:
            groups[name] = Bound(threshold, count, wrong, upper_bound(wrong, count, level), origin)
    return Calibration(groups, target, level, note)


def audited(key: str, seen: int, policy: Policy) -> bool:
    """Whether the audit lottery draws this order: all of a group's first ones, then a fixed share by the hash of the order's key.

    Drawn before the route is known, so that orders sent and orders reviewed are drawn alike and the bound has no bias.
    """
    if seen < policy.routing.audit_first:
        return True
    draw = int.from_bytes(hashlib.sha256(b"audit:" + key.encode()).digest()[:8]) / 2**64
    return draw < policy.routing.audit_share


def group_of(order: MatchedOrder, policy: Policy) -> str:
    """The group of orders like this one: size and channel ("small/text", "large/ocr")."""
    size = "large" if len(order.lines) > policy.routing.large_lines else "small"
    sources = {li.line.evidence.source for li in order.lines if li.line.evidence}
    return f"{size}/{'ocr' if Source.OCR in sources else 'text'}"


def parts_of(order: MatchedOrder, findings: Iterable[Finding] = (), anomaly: float = 0.0, duplicate: float = 0.0) -> dict[str, float]:
    """What the risk is made of: P(wrong) by part, each 0..1, from the calibrated probabilities of reading and matching.

    `anomaly` and `duplicate` are the calibrated probabilities of those scores, not the raw
    scores. A value that is not a number counts as 1.
    """
    clear = {
        "reading": [sure_of(li, order) for li in order.lines],
        "customer": [order.customer.probability if order.customer.ref is not None else 0.0],
        "articles": [li.match.probability if li.match.ref is not None else 0.0 for li in order.lines],
        "units": [_unit_right(li.factor, li.quantity) for li in order.lines if li.match.ref is not None],
        "anomaly": [1 - anomaly],
        "duplicate": [1 - duplicate],
    }
    parts = {name: 1 - math.prod(_share(p) for p in right) for name, right in clear.items()}
    if any(f.code == "duplicate.same_po" for f in findings):
        parts["duplicate"] = max(parts["duplicate"], 0.5)
    return parts


def risk_of(parts: Mapping[str, float]) -> float:
    """1 - product of (1 - P(wrong)) over the parts; what is no number counts as certain to be wrong."""
    return 1 - math.prod(_share(1 - p) for p in parts.values())


def decide(
    order: MatchedOrder,
    findings: Sequence[Finding],
    parts: Mapping[str, float],
    policy: Policy,
    calibration: Calibration | None = None,
    facts: Facts | None = None,
    now: datetime | None = None,
    audit: str = "",
) -> Decision:
    """Where the order goes. Hard stops first, then the risk against the threshold of its group; shadow and assist never send.

    `calibration` is the measured one (None: the shipped one). `facts` and `now` (the company's own clock) are needed for the priority
    only. `audit` says that the lottery drew the order and whether a person looks "before" or "after" it is sent.
    """
    risk = risk_of(parts)
    pressing, why = priority_of(order, findings, policy, facts, now)
    reasons = list(findings)
    if order.order.kind is MailKind.NON_ORDER:
        return Decision(Route.DISCARD, risk, "", 0.0, tuple(reasons), dict(parts), policy.digest)
    threshold, origin = threshold_of(group_of(order, policy), policy, calibration)
    held = worst(findings) >= Severity.REVIEW
    too_risky = not risk <= threshold
    if too_risky:
        reasons.append(_risk_finding(parts, risk, threshold, origin))
    manual = policy.routing.mode != "automatic"
    if manual:
        level = Severity.REVIEW if policy.routing.mode == "assist" else Severity.INFO
        verdict = "would go to a person" if held or too_risky else "would be sent"
        reasons.append(
            Finding("routing.mode", level, f"Mode {policy.routing.mode}: without it this order {verdict}.", None, {"would": verdict})
        )
    drawn = bool(audit) and not held and not too_risky and not manual
    if drawn:
        reasons.append(_audit_finding(audit))
    if why:
        reasons.append(Finding("routing.priority", Severity.INFO, why, None, {"priority": f"{pressing:.2f}"}))
    if not held and not too_risky and not manual and audit != "before":
        reasons.append(Finding("routing.sent", Severity.INFO, f"Risk {percent(risk)}; {origin}.", None, {"risk": f"{risk:.6f}"}))
        return Decision(Route.SEND, risk, "", pressing, tuple(reasons), dict(parts), policy.digest)
    queue = "audit" if drawn else _queue(findings, parts, held)
    return Decision(Route.REVIEW, risk, queue, pressing, tuple(reasons), dict(parts), policy.digest)


def bound_of(group: str, policy: Policy, calibration: Calibration | None = None) -> tuple[Bound, float] | None:
    """The group's bound and its level: this company's own audit first, then the shipped one; None where neither keeps the target."""
    for source in (calibration, shipped()):
        bound = source.groups.get(group) if source else None
        if source and bound and source.target <= policy.routing.target and source.level >= policy.routing.level:
            return bound, source.level
    return None


def threshold_of(group: str, policy: Policy, calibration: Calibration | None = None) -> tuple[float, str]:
    """(threshold, the words for what it rests on): measured, else shipped, else the policy's default."""
    size, _, channel = group.partition("/")
    lines = f"{'more than' if size == 'large' else 'up to'} {policy.routing.large_lines} lines"
    named = f"group {group} ({lines}, {'scans' if channel == 'ocr' else 'no scan'})"
    found = bound_of(group, policy, calibration)
    if found is None:
        return policy.routing.default_threshold, f"{named}: not measured yet, the policy's default threshold holds"
    bound, level = found
    if bound.threshold < 0:
        were = "was" if bound.wrong == 1 else "were"
        return -1.0, f"{named} is back to review: of its last {bound.audited} orders {bound.wrong} {were} wrong (Audit names them)"
    return bound.threshold, f"{named}: {bound.words(level)}"


def priority_of(
    order: MatchedOrder,
    findings: Iterable[Finding],
    policy: Policy,
    facts: Facts | None,
    now: datetime | None = None,
) -> tuple[float, str]:
    """(0..1, the reason): how soon a waiting order misses its promise.

    The requested date counts most; cut-off, stock, credit, customer and value decide among orders of about the same day.
    """
    if facts is None:
        return 0.3, ""
    dates = [r.value for r in (order.order.requested_date, *(li.line.requested_date for li in order.lines)) if r]
    due = min(dates, default=None)
    slack = (due - earliest(facts.today, policy, late=after_cut_off(facts, policy))).days if due else None
    urgency = 0.3 if slack is None else 0.9 if slack <= 0 else max(0.05, 0.8 * 0.8 ** (slack - 1))
    words = [
        f"asked for by {due.isoformat()}, {'nothing' if slack <= 0 else '1 day' if slack == 1 else f'{slack} days'} to spare"
        if due and slack is not None
        else ""
    ]
    if now is not None:
        left = policy.delivery.cut_off_hour - (now.hour + now.minute / 60)
        if 0 <= left <= 2 and (slack is None or slack <= 1):
            urgency += 0.06
            words.append(f"{max(1, round(left * 60))} minutes to today's cut-off")
    if any(f.code == "stock.short" for f in findings):
        urgency += 0.03
        words.append("stock is short")
    if any(f.code.startswith("credit.") for f in findings):
        urgency += 0.03
        words.append("credit has to be cleared first")
    if facts.order_count >= REGULAR:
        urgency += 0.02
        words.append(f"a regular customer ({number(facts.order_count)} orders)")
    value = value_of(order, facts)
    if value is not None and value > 0:
        urgency += min(0.03, 0.03 * float(min(value / max(policy.orders.max_automatic_value, Decimal(1)), Decimal(1))))
        currency = order.order.currency.value.strip() if order.order.currency else ""
        words.append(f"worth {number(value, 2)} {currency or facts.company_currency}")
    text = ", ".join(filter(None, words))
    return min(1.0, urgency), f"{text[0].upper()}{text[1:]}." if text else ""


def _risk_finding(parts: Mapping[str, float], risk: float, threshold: float, origin: str) -> Finding:
    name = max(parts, key=lambda p: (parts[p], p), default="reading")
    shown = percent(risk) if percent(risk) != percent(threshold) else f"just over {percent(risk)}"
    words = f"Risk {shown}, mostly that {WORDS.get(name, name)} ({percent(parts.get(name, 0.0))})"
    allowed = f"{percent(threshold)} is allowed" if threshold >= 0 else "nothing is sent: too many like it were wrong"
    data = {"risk": f"{risk:.6f}", "threshold": f"{threshold:.6f}", "part": name, RESTS_ON: f"{origin[:1].upper()}{origin[1:]}."}
    return Finding("routing.risk", Severity.REVIEW, f"{words}; {allowed}.", None, data)


def _audit_finding(audit: str) -> Finding:
    if audit == "before":
        words = "Nothing speaks against this order; the audit drew it, so a person looks before it is sent."
        return Finding("routing.audit", Severity.REVIEW, words, None, {"audit": audit})
    return Finding(
        "routing.audit", Severity.INFO, "The audit drew this order: a person looks at it after it was sent.", None, {"audit": audit}
    )


def _queue(findings: Iterable[Finding], parts: Mapping[str, float], held: bool) -> str:
    if not held:
        name = max(parts, key=lambda p: (parts[p], p), default="reading")
        return QUEUE_OF_PART.get(name, name)
    order = list(QUEUES)
    heads = [(-f.severity, order.index(h) if (h := f.code.split(".")[0]) in QUEUES else len(order), h) for f in findings]
    return QUEUES.get(min(heads)[2], "reading")


def _unit_right(factor: Decimal | None, quantity: Decimal | None) -> float:
    if factor is None or quantity is None:
        return 0.0
    return 0.9995 if factor == 1 else 0.997  # a known factor is right unless the pack changed


def _share(value: float) -> float:
    """0..1; what is no number counts as 0."""
    return min(1.0, max(0.0, value)) if value == value else 0.0
