"""Rules about which article a line means, and whether it may be sold."""

from collections.abc import Iterator

from orders import Facts, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy
from rules.register import Numbers, line_rule, number, order_rule, percent, text_of


@line_rule("article.unmatched", Severity.REVIEW, "Line {line}: no article of ours fits “{text}”.")
def unmatched(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The matcher found nothing that fits."""
    if line.match.ref is None:
        yield {"text": text_of(line)}


@line_rule(
    "article.uncertain",
    Severity.REVIEW,
    "Line {line}: “{text}” is {sku} with {probability}; {needed} is asked for.",
    reads=("articles.min_probability", "articles.cold_probability"),
)
def uncertain(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The matched article is less probable than the policy asks; before there is any history it asks for more."""
    needed = _needed(facts, policy)
    if line.match.ref is not None and not line.match.probability >= needed:
        yield {"text": text_of(line), "sku": line.match.ref, "probability": percent(line.match.probability), "needed": percent(needed)}


@order_rule(
    "article.cold_start",
    Severity.INFO,
    "No order history has been learned yet, so an article must be {needed} certain before its line is believed.",
    reads=("articles.cold_probability",),
)
def cold_start(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """On the first days nothing is known of what customers buy."""
    if facts.cold_start and order.lines:
        yield {"needed": percent(_needed(facts, policy))}


def _needed(facts: Facts, policy: Policy) -> float:
    return max(policy.articles.min_probability, policy.articles.cold_probability if facts.cold_start else 0.0)


@line_rule(
    "article.ambiguous",
    Severity.REVIEW,
    "Line {line}: “{text}” may be {sku} ({probability}) or {other} ({other_probability}).",
    reads=("articles.min_margin",),
)
def ambiguous(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The second best article is nearly as probable as the best."""
    match = line.match
    if match.ref is None or not match.alternatives:
        return
    other, chance = max(match.alternatives, key=lambda a: a[1])
    if match.probability - chance < policy.articles.min_margin:
        yield {
            "text": text_of(line),
            "sku": match.ref,
            "probability": percent(match.probability),
            "other": other,
            "other_probability": percent(chance),
        }


@line_rule("article.contradiction", Severity.REVIEW, "Line {line}: {sku} is doubtful for “{text}”: {contradiction}.")
def contradicted(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Something in the text speaks against the article (another thread, another voltage)."""
    for words in line.match.contradictions:
        yield {"text": text_of(line), "sku": line.match.ref or "the article", "contradiction": words.rstrip(".")}


@line_rule("article.unknown", Severity.STOP, "Line {line}: article {sku} is not in the master data.")
def not_in_master(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The matched article has left the master data."""
    if line.match.ref is not None and line.match.ref not in facts.articles:
        yield {"sku": line.match.ref}


@line_rule("article.inactive", Severity.STOP, "Line {line}: article {sku} {name} is no longer sold.")
def inactive(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """An inactive article without a successor; the ERP would take it without a word."""
    article = facts.articles.get(line.match.ref or "")
    if article and not article.active and not article.superseded_by:
        yield {"sku": article.sku, "name": article.name}


@line_rule("article.superseded", Severity.REVIEW, "Line {line}: article {sku} was replaced by {successor} {name}; accept the successor?")
def superseded(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """An article with a successor: a person offers the substitution."""
    article = facts.articles.get(line.match.ref or "")
    if article and article.superseded_by:
        successor = facts.articles.get(article.superseded_by)
        yield {"sku": article.sku, "successor": article.superseded_by, "name": successor.name if successor else "(not in the master data)"}


@line_rule(
    "article.restricted",
    Severity.STOP,
    "Line {line}: article {sku} {name} is restricted and {customer} has no licence on file (ship-to country {country}).",
    reads=("articles.licensed_customers",),
)
def restricted(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Restricted goods only go to licensed customers."""
    article = facts.articles.get(line.match.ref or "")
    if article and article.restricted and order.customer.ref not in policy.articles.licensed_customers:
        country = _country(order, facts) or "unknown"
        yield {"sku": article.sku, "name": article.name, "customer": order.customer.ref or "the customer", "country": country}


@line_rule(
    "article.restricted_country",
    Severity.STOP,
    "Line {line}: article {sku} {name} is restricted and may not go to {country} (allowed: {allowed}).",
    reads=("articles.restricted_countries",),
)
def restricted_country(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Restricted goods only go to the countries that the policy names, whoever is licensed."""
    article, allowed = facts.articles.get(line.match.ref or ""), policy.articles.restricted_countries
    if article and article.restricted and allowed:
        country = _country(order, facts)
        if country not in allowed:
            yield {"sku": article.sku, "name": article.name, "country": country or "an unknown country", "allowed": ", ".join(allowed)}


@order_rule("article.repeated", Severity.REVIEW, "Article {sku} is ordered twice with the same quantity {quantity} (lines {lines}).")
def repeated(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The same article and quantity on two lines for the same day: a line read twice, or meant."""
    seen: dict[tuple[object, ...], list[int]] = {}
    for line in order.lines:
        if line.match.ref is not None and line.quantity is not None:
            date = line.line.requested_date.value if line.line.requested_date else None
            seen.setdefault((line.match.ref, line.quantity, date), []).append(line.line.position)
    for (sku, *_), positions in seen.items():
        if len(positions) > 1:
            quantity = next(li.quantity for li in order.lines if li.line.position == positions[0])
            yield {"sku": str(sku), "quantity": number(quantity or 0), "lines": ", ".join(map(str, positions))}


@line_rule("article.new_for_customer", Severity.INFO, "Line {line}: {customer} has not ordered {sku} before.")
def new_for_customer(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Nothing is known of this customer and article, so quantity and price are judged by other customers' orders only."""
    if line.match.ref and facts.customer and facts.order_count and not facts.habits.get(line.match.ref):
        yield {"customer": facts.customer.name, "sku": line.match.ref}


def _country(order: MatchedOrder, facts: Facts) -> str:
    """Two letters of the country that the goods go to: the order's ship-to, else the customer's own; "" where neither says it."""
    ship_to = order.order.ship_to
    return ((ship_to.country if ship_to else "") or (facts.customer.country if facts.customer else "")).strip().upper()
