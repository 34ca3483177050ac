"""What is written down: business rules as small functions, the policy as a TOML file, the routing decision.

`check` runs every rule on a matched order; `rules.routing.decide` says where the order goes; `rules.policy.load` reads the policy.
Rules get the world as `orders.Facts` and never call anything.
"""

from orders import Facts, Finding, MatchedOrder
from rules import articles, customers, headers, prices, quantities
from rules.policy import Policy
from rules.registry import RULES

__all__ = ["articles", "check", "customers", "headers", "prices", "quantities"]


def check(order: MatchedOrder, facts: Facts, policy: Policy) -> tuple[Finding, ...]:
    """All findings of all rules, the gravest first, then by line."""
    found = [finding for rule in RULES.values() for finding in rule.run(order, facts, policy)]
    return tuple(sorted(found, key=lambda f: (-f.severity, f.line or 0, f.code)))
