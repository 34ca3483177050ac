"""How good a matcher is, class by class, with intervals; and whether a candidate may take the place of the live one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.stats import beta

from models.customers import CustomerMatcher, CustomerQuery
from models.products.matcher import ProductMatcher
from models.training import Labelled
from orders import Match

ACCEPT = 0.99
"""From this probability on, an answer without contradiction counts as accepted."""
NO_ANSWER = ("not_stocked", "ambiguous", "stranger")
WORSE_FIRST, WORSE_WRONG = 0.005, 0.002
"""Shares by which a candidate may at most be right first less often, and wrongly accepted more often."""
FEW = 20
"""Questions of a customer below which nothing is said of it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a matcher made of one question: `accepted` is None where it would ask a person, else whether the answer is right."""

    kind: str
    customer: str
    first: bool
    ten: bool
    accepted: bool | None

    @property
    def wrong(self) -> bool:
        """Accepted and not right."""
        return self.accepted is False


@dataclass(frozen=True, slots=True)
class Difference:
    """Candidate minus live on the same questions: a mean with its 95 % interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """A candidate beside the live model: right first, and wrongly accepted."""

    questions: int
    first: Difference
    wrong: Difference

    @property
    def passed(self) -> bool:
        """Whether the candidate may be promoted: at the edge of both intervals it is not worse by more than is allowed."""
        return not self.against

    @property
    def against(self) -> tuple[str, ...]:
        """What keeps the candidate from being promoted, in words."""
        words = []
        if not self.questions:
            words.append("nothing was asked")
        if not self.first.low >= -WORSE_FIRST:
            words.append(
                f"right first: measured {self.first.mean:+.4f}, but it may be as low as {self.first.low:+.4f} (95 % bound), "
                f"and {-WORSE_FIRST:+.4f} is the least"
            )
        if not self.wrong.high <= WORSE_WRONG:
            words.append(
                f"accepted and wrong: measured {self.wrong.mean:+.4f}, and it may be as high as {self.wrong.high:+.4f} (95 % bound), "
                f"{WORSE_WRONG:+.4f} is the most"
            )
        return tuple(words)


def comparison_of(data: Mapping[str, Any]) -> Comparison:
    """The comparison that was kept as plain data (`dataclasses.asdict`)."""
    return Comparison(data["questions"], Difference(**data["first"]), Difference(**data["wrong"]))


def interval(right: int, count: int, level: float = 0.95) -> tuple[float, float]:
    """Clopper-Pearson interval of a share."""
    tail = (1 - level) / 2
    low = float(beta.ppf(tail, right, count - right + 1)) if right else 0.0
    high = float(beta.ppf(1 - tail, right + 1, count - right)) if right < count else 1.0
    return low, high


def of_lines(matcher: ProductMatcher, lines: Sequence[Labelled]) -> list[Answer]:
    """What a product matcher makes of order lines."""
    found = matcher.match([line.query for line in lines])
    return [_answer(m, line.sku, line.noise, line.query.customer_ref) for m, line in zip(found, lines, strict=True)]


def of_customers(matcher: CustomerMatcher, asked: Sequence[tuple[CustomerQuery, str, str]]) -> list[Answer]:
    """What a customer matcher makes of (query, right customer or empty, kind of question)."""
    return [_answer(matcher.match(query), ref, kind, ref) for query, ref, kind in asked]


def _answer(match: Match, truth: str, kind: str, customer: str) -> Answer:
    first = match.ref == (truth or None)
    accepted = match.ref is not None and match.probability >= ACCEPT and not match.contradictions
    return Answer(kind, customer, first, first or truth in [ref for ref, _ in match.alternatives], first if accepted else None)


def report(answers: Sequence[Answer]) -> Iterator[str]:
    """Lines of text: per class right first, right in the first ten, accepted at `ACCEPT`, and the precision of what was accepted."""
    classes: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        classes[answer.kind].append(answer)
    answerable = [a for a in answers if a.kind not in NO_ANSWER]
    for name, rows in (*sorted(classes.items()), ("all that have an answer", answerable), ("all", list(answers))):
        if rows:
            taken = [a.accepted for a in rows if a.accepted is not None]
            low, high = interval(sum(taken), len(taken)) if taken else (0.0, 1.0)
            first, ten = sum(a.first for a in rows) / len(rows), sum(a.ten for a in rows) / len(rows)
            yield (
                f"{name:24} {len(rows):5} asked  first {first:.3f}  ten {ten:.3f}  accepted {len(taken) / len(rows):.3f}"
                f"  right of these {sum(taken) / max(len(taken), 1):.4f} ({low:.4f}..{high:.4f})"
            )


def compare(live: Sequence[Answer], candidate: Sequence[Answer]) -> Comparison:
    """Both on the same questions in the same order."""
    first = [float(b.first) - float(a.first) for a, b in zip(live, candidate, strict=True)]
    wrong = [float(b.wrong) - float(a.wrong) for a, b in zip(live, candidate, strict=True)]
    customers = [a.customer for a in live]
    return Comparison(len(live), _difference(first, customers), _difference(wrong, customers))


def _difference(gains: Sequence[float], groups: Sequence[str], rounds: int = 1000) -> Difference:
    """Mean and bootstrap interval; customers are drawn whole, since one customer's lines are alike, unless there are only a few of them."""
    if not gains:
        return Difference(0.0, 0.0, 0.0)
    names, group = np.unique(np.array(groups), return_inverse=True)
    unit = group if len(names) >= 10 else np.arange(len(gains))
    sums = np.bincount(unit, weights=np.array(gains))
    sizes = np.bincount(unit)
    drawn = np.random.default_rng(1).integers(0, len(sums), (rounds, len(sums)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    return Difference(float(np.mean(gains)), float(np.quantile(means, 0.025)), float(np.quantile(means, 0.975)))


def worse_off(live: Sequence[Answer], candidate: Sequence[Answer]) -> Iterator[str]:
    """The customers that a candidate serves worse, the worst first."""
    rows: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for a, b in zip(live, candidate, strict=True):
        rows[a.customer].append((a.first, b.first))
    losses = []
    for customer, pairs in rows.items():
        lost = sum(a for a, _ in pairs) - sum(b for _, b in pairs)
        if customer and len(pairs) >= FEW and lost > 0:
            losses.append((lost / len(pairs), customer, len(pairs), lost))
    for _, customer, count, lost in sorted(losses, reverse=True):
        yield f"{customer}: {lost} of {count} right first less"
