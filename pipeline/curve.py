"""`ordersift evaluate routing`: how much can be sent at which bound, per group, and what keeps the others from being sent."""

import csv
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from importlib.resources import files

from django.utils import timezone

from orders import Severity
from pipeline import audits
from pipeline.company import policy_now
from rules import routing
from rules.bounds import upper_bound
from rules.policy import Policy
from rules.register import percent
from rules.routing import Outcome
from store import models, outcomes

SHARES = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)
DAYS = 90


def report() -> Iterator[str]:
    """The lines that the command prints: this company's own audit where there is one, and the made orders of the first day."""
    policy = policy_now()
    own = [Outcome(*row) for row in outcomes.known()]
    level, target = f"{policy.routing.level:.0%}".replace("%", " %"), percent(policy.routing.target)
    yield f"Target: at most {target} of the orders sent untouched are wrong, as sure as {level}. Mode: {policy.routing.mode}."
    if own:
        waiting = outcomes.waiting().count()
        yield f"This company's audit: {len(own):,} drawn orders with a known outcome; {waiting:,} sent ones wait for a look."
        yield from curve(own, policy)
        yield from in_force(policy)
    else:
        yield "This company's audit has no outcome yet; the first day's thresholds hold."
    made = list(shipped_rows())
    yield f"First day: {routing.shipped().note or 'nothing was measured'}."
    free = [Outcome(row["group"], float(row["risk"]), bool(row["fault"])) for row in made if not row["held"]]
    yield from curve(free, policy)
    yield from (f"  {name}: {bound.words(routing.shipped().level)}, up to a risk of {bound.threshold:.4f}" for name, bound in groups())
    if made:
        clean = [row for row in made if not row["fault"]]
        yield f"What stopped {sum(bool(row['held']) for row in clean):,} of {len(clean):,} made orders that were right:"
        yield from ranked(Counter(code for row in clean for code in row["held"].split()), len(clean))
    yield from limits()


def curve(found: Sequence[Outcome], policy: Policy) -> Iterator[str]:
    """Per group: the share of orders (stopped by no rule) that a threshold sends, the wrong ones among them, the bound."""
    by_group: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in found:
        by_group[outcome.group].append(outcome)
    for name, mine in sorted(by_group.items()):
        mine.sort(key=lambda o: o.risk)
        yield f"  {name}: {len(mine):,} orders      share sent   risk up to   wrong   95 % bound"
        for share in SHARES:
            count = round(len(mine) * share)
            if not count:
                continue
            wrong = sum(bool(o.wrong) for o in mine[:count])
            bound = upper_bound(wrong, count, policy.routing.level)
            mark = "" if bound <= policy.routing.target else "   above the target"
            yield f"{'':30}{share:>10.0%} {mine[count - 1].risk:>12.4f} {wrong:>7} {bound:>12.2%}{mark}"


def in_force(policy: Policy) -> Iterator[str]:
    """The threshold of each group and what it rests on."""
    calibration = audits.active()
    names = {*routing.shipped().groups, *(calibration.groups if calibration else ())}
    for name in sorted(names):
        threshold, words = routing.threshold_of(name, policy, calibration)
        yield f"  in force: {'up to ' + percent(threshold) if threshold >= 0 else 'nothing is sent'}; {words}"


def limits() -> Iterator[str]:
    """What kept this workspace's own orders of the last months from being sent, by reason."""
    since = timezone.now() - timedelta(days=DAYS)
    why: Counter[str] = Counter()
    count = stopped = 0
    for decision in models.PurchaseOrder.objects.filter(created__gte=since).values_list("first__decision", flat=True).iterator():
        codes = {r["code"] for r in (decision or {}).get("reasons", ()) if r["severity"] >= Severity.REVIEW}
        count, stopped = count + 1, stopped + bool(codes)
        why.update(codes)
    if count:
        yield f"What stopped {stopped:,} of this workspace's {count:,} orders of the last {DAYS} days:"
        yield from ranked(why, count)


def groups() -> list[tuple[str, routing.Bound]]:
    """The first day's bounds."""
    return sorted(routing.shipped().groups.items())


def ranked(counted: "Counter[str]", total: int) -> Iterator[str]:
    """The most frequent reasons with their share."""
    for code, count in counted.most_common(15):
        yield f"  {count:>6,}  {count / total:>6.1%}  {code}"


def shipped_rows() -> Iterator[dict[str, str]]:
    """The made orders that the first day's thresholds were measured on."""
    path = files("rules").joinpath("calibration.csv")
    if path.is_file():
        yield from csv.DictReader(path.read_text("utf-8").splitlines())


def train(say: Callable[[str], None] = print) -> None:
    """`ordersift train routing`: fit the thresholds on this company's own audit now (it also happens after each outcome)."""
    fitted = audits.refit(policy_now())
    if not fitted.groups:
        say(f"{len(outcomes.known()):,} audited orders are too few for a bound of our own: the first day's thresholds hold.")
    for name, bound in sorted(fitted.groups.items()):
        say(
            f"{name}: {'nothing is sent' if bound.threshold < 0 else f'up to a risk of {bound.threshold:.4f}'}; {bound.words(fitted.level)}"
        )
