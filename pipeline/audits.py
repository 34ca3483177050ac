"""The audit that keeps the bound honest: a lottery over orders, what became of those it drew, thresholds fitted anew after each outcome."""

from orders import MatchedOrder, OrderState, SalesOrder
from pipeline import records
from rules import routing
from rules.policy import Policy
from rules.routing import Calibration, Outcome
from store import models, outcomes
from store.codec import from_json


def active() -> Calibration | None:
    """The thresholds that this company's own audit supports; None before there are any."""
    text = outcomes.calibration()
    return Calibration.from_json(text) if text else None


def draw(key: str, matched: MatchedOrder, policy: Policy, calibration: Calibration | None) -> str:
    """Whether the lottery draws an order, and when a person looks: "before" it is sent, "after", or "" where it is not drawn.

    A group without a measured bound, or one that broke it, is looked at order by order, before sending, until its own audit supports a
    bound; so are all drawn orders when too many sent ones wait for a look: without the audit there is no bound. A policy with
    `audit_first = 0` does without that. A dry run (no key) draws nothing.
    """
    if not key:
        return ""
    group = routing.group_of(matched, policy)
    found = routing.bound_of(group, policy, calibration)
    if policy.routing.audit_first and (found is None or found[0].threshold < 0):
        return "before"
    drawn = outcomes.draw_of(key)
    if drawn is None:
        drawn = routing.audited(key, outcomes.seen(group), policy)
    if not drawn:
        return ""
    behind = outcomes.waiting().count() >= policy.routing.audit_open
    return "before" if policy.routing.audit == "before" or behind else "after"


def released(row: models.PurchaseOrder, who: str, policy: Policy) -> None:
    """A person released an order: right if it goes out as the machine had it at first, wrong if anything that the ERP gets differs."""
    first, now = from_json(MatchedOrder, row.first["matched"]), records.matched(row)
    changed = differences(first, now)
    how = f"corrected before sending: {', '.join(changed)}" if changed else "released unchanged"
    _found(row, bool(changed), how, who, policy)


def rejected(row: models.PurchaseOrder, who: str, reason: str, policy: Policy) -> None:
    """A person rejected an order: sent untouched, it would have been wrong."""
    _found(row, True, f"rejected: {reason}", who, policy)


def looked_at(row: models.PurchaseOrder, who: str, wrong: bool, note: str, policy: Policy) -> None:
    """A person looked at an order that had been sent."""
    _found(row, wrong, f"looked at after sending{': ' + note if note else ''}", who, policy)


def amended(row: models.PurchaseOrder, held: SalesOrder) -> None:
    """What the ERP holds of a posted order now. Another customer, articles or quantities than we sent are somebody's correction of a wrong
    order, or the customer's second thoughts: the audit asks a person which, and nothing counts before.

    Only orders sent without a person are asked about, and an unchanged one says nothing: nobody may have looked.
    """
    ours = sorted((line.match.ref or "", line.quantity) for line in records.matched(row).lines if line.quantity is not None)
    theirs = sorted((line.sku, line.quantity) for line in held.lines)
    if row.state == OrderState.POSTED and not row.corrections.get("approved") and (ours != theirs or held.customer_ref != row.customer_ref):
        outcomes.ask(row)


def differences(first: MatchedOrder, now: MatchedOrder) -> list[str]:
    """What the ERP would get differently, in words; empty where both make the same sales order."""

    def head(order: MatchedOrder) -> dict[str, object]:
        o = order.order
        read = {"PO number": o.po_number, "requested date": o.requested_date, "currency": o.currency}
        return {
            "customer": order.customer.ref,
            **{name: r.value if r else None for name, r in read.items()},
            "delivery address": records.delivered_to(order),
            "articles": sorted(line.match.ref or "" for line in order.lines),
            "quantities": sorted((line.match.ref or "", line.quantity or 0, str(date_of(line))) for line in order.lines),
        }

    def date_of(line: object) -> object:
        read = line.line.requested_date  # type: ignore[attr-defined]
        return read.value if read else None

    before, after = head(first), head(now)
    return [name for name in before if before[name] != after[name]]


def refit(policy: Policy, why: str = "asked for") -> Calibration:
    """Fit the thresholds on all known outcomes; a group whose last window breaks the target goes back to review by itself."""
    fitted = routing.fit([Outcome(*row) for row in outcomes.met()], policy)
    held = active()
    if held is None or held.digest != fitted.digest:
        outcomes.set_calibration(fitted.to_json(), fitted.digest, why)
    return fitted


def _found(row: models.PurchaseOrder, wrong: bool, how: str, who: str, policy: Policy) -> None:
    if outcomes.found(row, wrong=wrong, how=how, who=who):
        refit(policy, why=f"{row.key}: {how}")
