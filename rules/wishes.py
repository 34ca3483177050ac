"""Rules about how the customer wants it: in one delivery or in parts, by which freight terms, and what could be sent instead."""

import re
from collections.abc import Iterator
from decimal import Decimal

from orders import Facts, MatchedOrder, Read, Severity
from rules.delivery import needed_articles, propose_warehouse
from rules.policy import Policy
from rules.register import Numbers, number, order_rule, value_of

COMPLETE = re.compile(
    r"complete deliver|in one delivery|no partial|no part[- ]?shipment|komplett\w*\s?liefer|nur komplett|keine teilliefer|"
    r"livraison compl[eè]te|volledige lever|geen deellever|entrega completa|consegna completa",
    re.IGNORECASE,
)
TERMS = {
    "EXW": r"\bEXW\b|ex works|ab werk|départ usine|af fabriek|en fábrica|franco fabbrica",
    "FCA": r"\bFCA\b|free carrier|frei frachtführer",
    "FOB": r"\bFOB\b",
    "CPT": r"\bCPT\b",
    "CIP": r"\bCIP\b",
    "CIF": r"\bCIF\b",
    "DAP": r"\bDAP\b|free (?:house|domicile|delivered)|frei haus|franco (?:domicile|huis|destino|domicilio)|franko",
    "DDP": r"\bDDP\b|delivered duty paid|frei haus verzollt",
}
"""Incoterms 2020 by their code, and the words that the trade uses for them."""


@order_rule(
    "delivery.complete",
    Severity.REVIEW,
    "The customer wants one delivery, and that can't be: {missing}.",
    reads=("delivery.check_stock",),
)
def complete(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A wish for one complete delivery that no warehouse can keep by itself."""
    if not _wants_all(order) or not policy.delivery.check_stock or not facts.stock:
        return
    best = propose_warehouse(order, facts)
    missing: list[str] = []
    for sku, needed in needed_articles(order).items():
        there = facts.stock.get(sku, {}).get(best, Decimal(0))
        if there < needed:
            missing.append(f"{best or 'no warehouse'} has {number(max(there, Decimal(0)))} of {number(needed)} {sku}")
    if missing:
        yield {"missing": "; ".join(missing)}


@order_rule("delivery.partial", Severity.REVIEW, "Wanted on {count} days: {days}; a sales order has one, the first.")
def partial(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Lines with days of their own, or with another one than the order's: deliveries in parts, of which the ERP would make all on the first
    day."""
    whole = order.order.requested_date
    days: dict[str, list[str]] = {whole.value.isoformat(): []} if whole else {}
    for line in order.lines:
        if wanted := line.line.requested_date or whole:
            days.setdefault(wanted.value.isoformat(), []).append(str(line.line.position))
    if len(days) > 1:
        where = {day: f"line{'s' if len(at) > 1 else ''} {', '.join(at)}" if at else "the order" for day, at in sorted(days.items())}
        yield {"count": str(len(days)), "days": "; ".join(f"{day} {at}" for day, at in where.items())}


@order_rule(
    "freight.terms",
    Severity.REVIEW,
    "The customer writes “{words}” ({term}); our terms are {ours}.",
    reads=("delivery.freight_terms",),
)
def freight_terms(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Terms of freight that we don't deliver by: somebody else pays, or the risk passes elsewhere."""
    ours = policy.delivery.freight_terms
    for note in _said(order):
        named = [term for term, words in TERMS.items() if re.search(words, note.value, re.IGNORECASE)]
        if "DDP" in named and "DAP" in named:  # "frei Haus verzollt" holds the words of both
            named.remove("DAP")
        for term in named:
            if ours and term not in ours:
                yield {"words": note.value.strip()[:80], "term": term, "ours": ", ".join(ours)}


@order_rule(
    "freight.charged",
    Severity.INFO,
    "The order is worth {value}; below {limit} freight is charged.",
    reads=("delivery.free_freight_from",),
)
def freight_charged(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Below the value from which we pay the freight."""
    value, limit = value_of(order, facts), policy.delivery.free_freight_from
    if value is not None and 0 <= value < limit:
        yield {"value": number(value, 2), "limit": number(limit, 2)}


@order_rule("article.substitute", Severity.INFO, "Instead of {sku} could go {proposals}.")
def substitute(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """What could be offered for an article that was replaced, is no longer sold, or is short."""
    for sku, proposals in facts.substitutes.items():
        words: list[str] = []
        for other, why in proposals:
            stock = sum(facts.stock.get(other, {}).values(), Decimal(0))
            name = facts.articles[other].name if other in facts.articles else ""
            words.append(f"{other} {name} ({why}{f', {number(stock)} there' if other in facts.stock else ''})")
        if words:
            yield {"sku": sku, "proposals": " or ".join(words)}


def _said(order: MatchedOrder) -> tuple[Read[str], ...]:
    """All that the customer says of how the order is wanted, whether it holds the order or goes with it."""
    return (*order.order.notes, *order.order.wishes)


def _wants_all(order: MatchedOrder) -> bool:
    return any(COMPLETE.search(said.value) for said in _said(order))
