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
    ("quantity.not_positive", "quantity.unit_unclear", "quantity.missing", "anomaly.line (?:the quantity is |there is no quantity)"),
    ("quantity.pack_suspected", "anomaly.line ordered .* would be usual", "quantity.unusual", "anomaly.line ordered "),
    ("anomaly.line this customer never took", "article.new_for_customer"),
    ("customer.first_order", "anomaly.order First order of "),
    ("duplicate.likely The same file", "duplicate.same_po", "duplicate.revision", "duplicate.likely"),
    ("change.cancellation", "order.empty"),
)
"""Each row is one thing that may be said in several ways, the most exact first: a code and, where one code says several things, how the
sentence begins."""
FOLLOWS = {"value.unknown": ("quantity.unit_unclear", "quantity.missing", "price.unknown", "article.unmatched")}
"""What only follows from another finding of the order and adds nothing to it."""
_PLACE = re.compile(r"^Line [^:]{1,40}: ")
_SAME = [[re.compile(way.replace(".", r"\.", 1)) for way in thing] for thing in SAME]


def told(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings as people read them: the heaviest first, each thing once."""
    placed = [(_place(finding), finding) for finding in findings]
    things: dict[tuple[int, int | None, str], list[tuple[int, Finding]]] = {}
    for place, finding in placed:
        if place:
            things.setdefault(place[0], []).append((place[1], finding))
    best = {thing: min(way for way, _ in said) for thing, said in things.items()}
    heaviest = {thing: worst(finding for _, finding in said) for thing, said in things.items()}
    kept = [
        replace(finding, severity=heaviest[place[0]]) if place else finding
        for place, finding in placed
        if not place or place[1] == best[place[0]]
    ]
    said = {(finding.code, finding.severity) for finding in kept}
    kept = [f for f in kept if not any(code in FOLLOWS.get(f.code, ()) and severity >= f.severity for code, severity in said)]
    return tuple(sorted(kept, key=lambda f: (-f.severity, not f.code.startswith(KINDS))))


def _place(finding: Finding) -> tuple[tuple[int, int | None, str], int] | None:
    """((which thing, of which line, about which other order), which of the ways to say it); None for what is said in one way only."""
    words = f"{finding.code} {_PLACE.sub('', finding.message)}"
    about = str(finding.data.get("original") or finding.data.get("ref") or "")
    return next((((k, finding.line, about), n) for k, ways in enumerate(_SAME) for n, way in enumerate(ways) if way.match(words)), None)
