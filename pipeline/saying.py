"""What people read of a decision's findings: one thing once, and first what the order is.

A rule and the statistics often notice the same thing. The decision keeps every finding; here the more exact sentence of each thing is
chosen, with the heaviest severity that any of its findings had, so that nothing looks lighter than it is.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from orders import Finding, worst

KINDS = ("change.", "quote.")
"""What says that a mail is no plain order is said before what is wrong with it."""
SAME: tuple[tuple[str, ...], ...] = (
    ("price.agreement", "price.list", "price.unusual", "anomaly.line price .*(?:; usual | looks like )"),
    ("price.not_positive", "anomaly.line the price is "),
    ("quantity.not_positive", "quantity.missing", "anomaly.line (?:the quantity is |there is no quantity)"),
    ("quantity.pack_suspected", "anomaly.line ordered .* would be usual", "quantity.unusual", "anomaly.line ordered "),
    ("anomaly.line this customer never took", "article.new_for_customer"),
    ("customer.first_order", "anomaly.order first order of "),
    ("duplicate.likely The same file", "duplicate.same_po", "duplicate.revision", "duplicate.likely"),
    ("change.cancellation", "order.empty"),
)
"""Each row is one thing that may be said in several ways, the most exact first: a code and, where one code says several things, how the
sentence begins."""
_SAME = [[re.compile(way.replace(".", r"\.", 1)) for way in thing] for thing in SAME]


def told(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings as people read them: the heaviest first, each thing once."""
    kept = list(findings)
    things: dict[tuple[object, ...], list[tuple[int, Finding]]] = {}
    for finding in kept:
        if place := _place(finding):
            thing, way = place
            about = finding.data.get("original") or finding.data.get("ref") or ""
            things.setdefault((thing, finding.line, about), []).append((way, finding))
    for said in things.values():
        best = min(way for way, _ in said)
        heaviest = worst(finding for _, finding in said)
        for way, finding in said:
            at = next(k for k, one in enumerate(kept) if one is finding)
            kept[at : at + 1] = [replace(finding, severity=heaviest)] if way == best else []
    return tuple(sorted(kept, key=lambda f: (-f.severity, not f.code.startswith(KINDS))))


def _place(finding: Finding) -> tuple[int, int] | None:
    """(which thing, which of the ways to say it), None for what is said in one way only."""
    words = f"{finding.code} {finding.message}"
    return next(((k, n) for k, ways in enumerate(_SAME) for n, way in enumerate(ways) if way.match(words)), None)
