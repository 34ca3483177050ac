"""How a rule is declared: one small function that yields the numbers of what it noticed, and a sentence that shows them.

    @line_rule("moq.below", Severity.REVIEW, "Line {line}: ordered {ordered}, the minimum is {moq}.")
    def below_minimum(line, order, facts, policy):
        if ...: yield {"ordered": number(...), "moq": number(...)}

Codes begin with the matter they are about ("price.", "credit."); routing chooses the queue by that.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from orders import Facts, Finding, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy

Numbers = Mapping[str, str]
OrderRule = Callable[[MatchedOrder, Facts, Policy], Iterator[Numbers]]
LineRule = Callable[[MatchedLine, MatchedOrder, Facts, Policy], Iterator[Numbers]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A declared rule. `reads` are the policy keys it looks at; `sentence` is filled with what the function yields."""

    code: str
    severity: Severity
    sentence: str
    reads: tuple[str, ...]
    about: str
    run: Callable[[MatchedOrder, Facts, Policy], Iterator[tuple[int | None, Numbers]]]

    def findings(self, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
        """What this rule has to say about one order, at the policy's severity."""
        level = policy.severity.get(self.code)
        if level == "off":
            return
        severity = Severity[level.upper()] if level else self.severity
        for line, numbers in self.run(order, facts, policy):
            yield Finding(self.code, severity, self.sentence.format_map(numbers), line, {**numbers})


REGISTRY: dict[str, Rule] = {}


def order_rule(code: str, severity: Severity, sentence: str, reads: tuple[str, ...] = ()) -> Callable[[OrderRule], OrderRule]:
    """Declare a rule about the whole order. A value "line" among what it yields is only text, not a place."""

    def declare(function: OrderRule) -> OrderRule:
        def run(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[tuple[int | None, Numbers]]:
            for numbers in function(order, facts, policy):
                yield None, numbers

        _keep(Rule(code, severity, sentence, reads, function.__doc__ or "", run))
        return function

    return declare


def line_rule(code: str, severity: Severity, sentence: str, reads: tuple[str, ...] = ()) -> Callable[[LineRule], LineRule]:
    """Declare a rule about each line; {line} in the sentence is the line's number as the customer wrote it, else its position."""

    def declare(function: LineRule) -> LineRule:
        def run(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[tuple[int | None, Numbers]]:
            for line in order.lines:
                for numbers in function(line, order, facts, policy):
                    yield line.line.position, {"line": line.line.number, **numbers}

        _keep(Rule(code, severity, sentence, reads, function.__doc__ or "", run))
        return function

    return declare


def _keep(rule: Rule) -> None:
    if rule.code in REGISTRY:
        raise ValueError(f"two rules have the code {rule.code}")
    REGISTRY[rule.code] = rule


def number(value: Decimal | int, places: int | None = None) -> str:
    """A number for people: 1,000 · 12.5 · 3.3333, four decimals or four digits of a small one; with `places` decimals where given."""
    if not isinstance(value, int) and not value.is_finite():
        return str(value)
    if places is not None:
        return f"{value:,.{places}f}"
    exact = Decimal(value)
    value = round(exact, 4 if abs(exact) >= 1 else max(4, 3 - exact.adjusted())) if -99 < exact.adjusted() < 15 else exact
    text = f"{value:,f}" if abs(value) < Decimal("1e15") else f"{value:.3e}"
    return text.rstrip("0").rstrip(".") if "." in text and "e" not in text else text


def percent(share: float | Decimal) -> str:
    """A share for people: 98.2 %; never rounded up to a 100 % it isn't."""
    value = float(share) * 100
    if not math.isfinite(value):
        return "no probability"
    return f"{int(value * 10) / 10:g} %"


def text_of(line: MatchedLine) -> str:
    """The words a person knows the line by: its description, or the code it carries, at most 80 characters."""
    read = line.line
    for value in (read.description, read.customer_code, read.our_code, read.gtin):
        if value is not None and value.value.strip():
            return value.value.strip()[:80]
    return "(no text)"


def value_of(order: MatchedOrder, facts: Facts) -> Decimal | None:
    """Net value of the order from its lines, in the order's currency; list prices stand in for missing ones; None if a line has neither."""
    total = Decimal(0)
    for line in order.lines:
        if line.quantity is None or not line.quantity.is_finite():
            return None
        price = line.unit_price if line.unit_price is not None and line.unit_price.is_finite() else our_price(line, facts)
        if price is None:
            return None
        total += line.quantity * price
    return total if order.lines else None


def our_price(line: MatchedLine, facts: Facts) -> Decimal | None:
    """Our price for this customer, article and quantity: the agreement's quantity break, else the list price, else None."""
    agreed = agreed_price(line, facts)
    if agreed is not None:
        return agreed
    article = facts.articles.get(line.match.ref or "")
    return article.list_price if article else None


def agreed_price(line: MatchedLine, facts: Facts) -> Decimal | None:
    """The agreed price at the line's quantity (the lowest break where there is none); None where nothing is agreed for so few."""
    breaks = facts.prices.get(line.match.ref or "", ())
    quantity = (
        line.quantity
        if line.quantity is not None and line.quantity.is_finite()
        else min((b.min_quantity for b in breaks), default=Decimal(0))
    )
    reached = [b for b in breaks if b.min_quantity <= quantity]
    return max(reached, key=lambda b: b.min_quantity).price if reached else None
