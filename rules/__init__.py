"""What is written down: the company's rules, its policy, and the one decision where an order goes.

Doors: `check(order, facts, policy)` gives findings; `rules.policy.load(text)` the policy; `rules.routing.decide(...)` the route.
"""

from orders import Facts, Finding, MatchedOrder
from rules import articles, credit, customer, delivery, documents, prices, quantities, wishes
from rules.policy import Policy, PolicyError
from rules.register import REGISTRY, Rule

__all__ = ["REGISTRY", "Policy", "PolicyError", "Rule", "check"]

FILES = (documents, customer, articles, quantities, prices, credit, delivery, wishes)
"""The files of rules; importing them fills the registry, in the order in which people read findings."""


def check(order: MatchedOrder, facts: Facts, policy: Policy) -> tuple[Finding, ...]:
    """Every finding of every rule on one order: the worst first, then by line, then in the order of the rules."""
    findings = [finding for rule in REGISTRY.values() for finding in rule.findings(order, facts, policy)]
    return tuple(sorted(findings, key=lambda f: (-f.severity, f.line if f.line is not None else -1)))
