"""How a rule is written down: a function from order, facts and policy to findings, registered with its code and what it reads."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from orders import Facts, Finding, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy

OrderRule = Callable[[MatchedOrder, Facts, Policy], Iterable[Finding]]
LineRule = Callable[[MatchedLine, MatchedOrder, Facts, Policy], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Registered:
    """A rule as the steward sees it: `sentence` says what it watches, `reads` names the policy keys."""

    code: str
    severity: Severity
    sentence: str
    reads: tuple[str, ...]
    run: OrderRule


RULES: dict[str, Registered] = {}


def order_rule(code: str, severity: Severity, sentence: str, *reads: str) -> Callable[[OrderRule], OrderRule]:
    """Register a rule on the whole order."""

    def register(function: OrderRule) -> OrderRule:
        RULES[code] = Registered(code, severity, sentence, reads, function)
        return function

    return register


def line_rule(code: str, severity: Severity, sentence: str, *reads: str) -> Callable[[LineRule], LineRule]:
    """Register a rule on each line."""

    def register(function: LineRule) -> LineRule:
        def each(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Finding]:
            for line in order.lines:
                yield from function(line, order, facts, policy)

        RULES[code] = Registered(code, severity, sentence, reads, each)
        return function

    return register
