"""Replay: stored mails go the walk again under another policy or model, nothing is touched, and what would differ is listed.

Each part of an order's first judgement that could not come out otherwise is taken from its record: the reading while the reader is the
same, the match while what was read and the matcher are, the scores while customer, articles, quantities, prices and the scorers are.
Stock, prices, credit and earlier orders are those of the day it was judged, so that a difference is the policy's or the model's and not
the world's. What is usual is what was so before the first mail replayed: by now the orders stand in the history themselves, and none is
compared with itself. Only for articles that the new match brings in, today's facts have to do; such orders say so.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, partial
from typing import Any

from django.db.models import Min
from django.db.models.fields.json import KT

from models import duplicates
from models.anomalies import AnomalyScore, Statistics, basket_of
from models.customers import CustomerMatcher
from models.duplicates import DuplicateScore, of_order
from models.products import ProductMatcher
from models.ranking import Ranker
from orders import Decision, Facts, MailReading, MatchedOrder, Sender, Severity
from pipeline import audits, known, rankers, versions, walk, weighing
from pipeline import company as house
from pipeline.company import Company
from pipeline.settings import Settings
from pipeline.weighing import Inputs, Judged
from rules.policy import Policy
from store import blobs, ledger, master, models
from store.codec import from_json, to_json

SILENT = frozenset({"routing.priority", "routing.sent", "routing.audit", "routing.mode"})
"""Reasons that only describe; they follow from the others."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One order that would come out differently: what was, what would be, in words."""

    key: str
    mail: str
    customer_ref: str
    po_number: str
    route: tuple[str, str]
    risk: tuple[float, float]
    lines: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    note: str = ""

    def words(self) -> str:
        """One line for people."""
        before, after = self.route
        parts = [f"{before} > {after}" if before != after else f"stays {before}", *self.lines]
        parts += [f"no longer: {text}" for text in self.gone] + [f"new: {text}" for text in self.new]
        return (
            f"{self.po_number or self.mail} ({self.customer_ref or 'unknown customer'}): {'; '.join(parts + [self.note] * bool(self.note))}"
        )


@dataclass(slots=True)
class Summary:
    """What a replay met, and how much of it could be taken from the record."""

    mails: int = 0
    orders: int = 0
    differing: int = 0
    routes: Counter[str] = field(default_factory=Counter[str])
    reused: Counter[str] = field(default_factory=Counter[str])

    def words(self) -> str:
        """One line for people."""
        routes = ", ".join(f"{count} {name}" for name, count in self.routes.most_common()) or "no route changes"
        reused = ", ".join(f"{count} {name}" for name, count in sorted(self.reused.items())) or "nothing"
        return f"{self.mails} mails, {self.orders} orders, {self.differing} would differ ({routes}). Taken from the record: {reused}."


@dataclass(frozen=True, slots=True)
class Made:
    """The parts that a replay runs with, and their digests."""

    company: Company
    matcher: str
    scorers: str
    usual: Callable[[], Statistics] = Statistics
    """What was usual before the first mail replayed, worked out when an order is scored anew (which takes seconds); `run` sets it."""


def parts(settings: Settings, policy: Policy | None = None, model: str = "") -> Made:
    """The company as of now with another policy or product ranker in its place. Raises ValueError where there is no such model."""
    company = house.load(settings)
    if policy is not None:
        company.policy = policy
    if model:
        name, ranker = _ranker(model, settings)
        data = company.data
        if name == "customers":
            company.customers = CustomerMatcher.build(data.customers, ranker=ranker)
            house.teach(company)
        elif ranker.version != company.products.version:
            company.products = ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history, ranker=ranker)
            house.teach(company)
    return Made(company, versions.matcher(company), versions.scorers(company))


def run(
    made: Made, first: date, last: date, summary: Summary, seen: Callable[[int], None] | None = None, most: int | None = None
) -> Iterator[Difference]:
    """Replay the mails received from `first` to `last` (both in), newest first; fills `summary` and yields what would differ."""
    begin, end = (datetime.combine(day, time(), UTC) for day in (first, last + timedelta(days=1)))
    mails = models.Mail.objects.filter(received__gte=begin, received__lt=end, reading__isnull=False).order_by("-received", "-id")
    made = replace(made, usual=cache(partial(_usual, mails.aggregate(first=Min("received"))["first"] or begin)))
    author = {name: KT(f"reading__sender__{name}") for name in ("address", "forwarded_from")}
    for mail in mails.defer("reading").annotate(**author)[:most].iterator(chunk_size=200):
        summary.mails += 1
        rows = list(mail.orders.order_by("number").defer("order", "scores", "matched", "decision"))  # type: ignore[attr-defined]
        sender = Sender(address=mail.address or "", forwarded_from=mail.forwarded_from or "")  # type: ignore[attr-defined]
        anew = mail.reader != versions.reader(made.company, sender)
        if rows or anew:
            yield from _mail(made, mail, rows, summary, anew)
        else:
            summary.reused["readings"] += 1
        if seen:
            seen(summary.mails)


def _usual(first: datetime) -> Statistics:
    """The statistics of the history before the mail that was received then: neither its orders nor later ones are in them."""
    later = set(models.PurchaseOrder.objects.filter(mail__received__gte=first).values_list("key", flat=True))
    lines = master.history_after(0)
    return Statistics.from_history(line for line in lines if line.order_date < first.date() and line.order_ref not in later)


def _mail(made: Made, mail: models.Mail, rows: list[models.PurchaseOrder], summary: Summary, anew: bool) -> Iterator[Difference]:
    reading: MailReading | None = None
    if not anew:
        summary.reused["readings"] += 1
        orders: list[Any] = [None] * len(rows)
    else:
        reading = walk.read(blobs.get(mail.digest), mail.name, made.company)
        same = to_json(reading) == mail.reading  # then it goes on from the record, as if nobody had read it again
        orders = [None] * len(rows) if same else list(walk.worth_judging(reading))
    for at in range(max(len(orders), len(rows))):
        summary.orders += 1
        row = rows[at] if at < len(rows) else None
        if at >= len(orders):
            difference = _vanished(mail, row) if row else None
        else:
            difference = _order(made, mail, row, reading, orders[at], at + 1, summary)
        if difference:
            summary.differing += 1
            summary.routes.update([f"{difference.route[0]} > {difference.route[1]}"] if difference.route[0] != difference.route[1] else [])
            yield difference


def _order(
    made: Made, mail: models.Mail, row: models.PurchaseOrder | None, reading: MailReading | None, order: Any, number: int, summary: Summary
) -> Difference | None:
    kept = _kept(row)
    record: Mapping[str, Any] = row.first.get("versions", {}) if row else {}
    if kept and order is None and record.get("matcher") == made.matcher:
        summary.reused["matches"] += 1
        matched = kept.matched
    else:
        reading = reading or from_json(MailReading, mail.reading)
        order = order or walk.worth_judging(reading)[number - 1]
        matched = walk.match(order, reading, made.company)
    inputs, note = _inputs(made, mail, kept, matched, reading, ledger.order_key(mail.digest, number), record, summary)
    return _compare(mail, row, weighing.weigh(inputs), note)


def _inputs(
    made: Made,
    mail: models.Mail,
    kept: Inputs | None,
    matched: MatchedOrder,
    reading: MailReading | None,
    key: str,
    record: Mapping[str, Any],
    summary: Summary,
) -> tuple[Inputs, str]:
    company = made.company
    scorers = kept is not None and record.get("scorers") == made.scorers
    if kept is not None and scorers and kept.matched == matched:
        summary.reused["facts and scores"] += 1
        problems = reading.problems if reading else kept.problems
        return replace(kept, problems=problems, policy=company.policy, calibration=company.calibration, audit=_audit(kept)), ""
    reading = reading or from_json(MailReading, mail.reading)
    today = walk.as_of(reading, mail.received)
    past = [p for p in known.candidates(company, matched, today, leave_out=key, before=_beginning(mail)) if p.order_date <= today]
    facts = replace(house.facts(company, matched, reading.sender, today, past, key=key), now=company.local(mail.received))
    note = "with today's facts"
    if kept is not None:
        facts, strange = as_it_was(facts, kept.facts)
        note = f"with today's facts for {', '.join(strange)}" if strange else ""
    if kept is not None and scorers and known.as_past("", kept.matched, today) == known.as_past("", matched, today):
        summary.reused["scores"] += 1
        anomaly, duplicate = kept.anomaly, kept.duplicate
    elif matched.lines:
        anomaly = company.scorer.score(basket_of(matched, today), made.usual())
        duplicate = duplicates.find(of_order(matched, today, key, mail.digest, reading.sender.address), past)
    else:
        anomaly, duplicate = AnomalyScore((), 0.0, 0.0), DuplicateScore()
    audit = _audit(kept) if kept else audits.draw("", matched, company.policy, company.calibration)
    return Inputs(matched, facts, reading.problems, anomaly, duplicate, company.policy, company.calibration, audit), note


def _beginning(mail: models.Mail) -> int | None:
    """The id that the first order of a mail has in the ledger, or would have: orders from there on were not known when it was judged."""
    orders = models.PurchaseOrder.objects.order_by("id").values_list("id", flat=True)
    return orders.filter(mail=mail).first() or orders.filter(mail_id__gt=mail.pk).first()


def as_it_was(now: Facts, then: Facts) -> tuple[Facts, list[str]]:
    """Today's facts with those of the day laid over them, and the articles of which only today's are known."""
    same = now.customer is not None and then.customer is not None and now.customer.ref == then.customer.ref
    if not same:
        return now, sorted(now.articles)
    head = {
        name: getattr(then, name)
        for name in (
            "today",
            "customer",
            "open_value",
            "order_count",
            "ship_tos",
            "addresses",
            "sender_known",
            "past_orders",
            "usual_remarks",
        )
    }
    per_sku = ("articles", "prices", "stock", "habits", "substitutes", "price_ends")
    laid = {name: {**getattr(now, name), **getattr(then, name)} for name in per_sku}
    return replace(now, now=then.now, authenticated=then.authenticated, **head, **laid), sorted(set(now.articles) - set(then.articles))


def _audit(kept: Inputs) -> str:
    return kept.audit  # what the lottery drew stays drawn


def _kept(row: models.PurchaseOrder | None) -> Inputs | None:
    """The inputs of the machine's first judgement, None where an older version of the product kept none."""
    blob = row.first.get("versions", {}).get("inputs") if row else None
    return weighing.kept(blob) if blob else None


def _compare(mail: models.Mail, row: models.PurchaseOrder | None, judged: Judged, note: str) -> Difference | None:
    now = judged.decision
    key = row.key if row else ""
    po = judged.matched.order.po_number
    head = (key, mail.name, judged.matched.customer.ref or "", po.value if po else "")
    if row is None:
        return Difference(*head, ("none", now.route.value), (1.0, now.risk), note="an order that was not found before")
    then = from_json(Decision, row.first["decision"])
    lines = tuple(_lines(row.first["matched"], judged.matched))
    before, after = _reasons(then), _reasons(now)
    gone, new = (tuple(words for code, words in a.items() if code not in b) for a, b in ((before, after), (after, before)))
    if then.route == now.route and not lines and not gone and not new:
        return None
    return Difference(*head, (then.route.value, now.route.value), (then.risk, now.risk), lines, gone, new, note)


def _vanished(mail: models.Mail, row: models.PurchaseOrder) -> Difference:
    then = from_json(Decision, row.first["decision"])
    return Difference(
        row.key, mail.name, row.customer_ref, row.po_number, (then.route.value, "none"), (then.risk, 0.0), note="would not be found"
    )


def _reasons(decision: Decision) -> dict[tuple[str, int, int | None, str], str]:
    return {
        (r.code, r.severity, r.line, r.data.get("sku", "")): r.message
        for r in decision.reasons
        if r.code not in SILENT and r.severity >= Severity.REVIEW
    }


def _lines(then: Mapping[str, Any], now: MatchedOrder) -> Iterator[str]:
    """What differs in customer, articles and quantities, in words."""
    if (then["customer"]["ref"] or "") != (now.customer.ref or ""):
        yield f"customer {then['customer']['ref'] or 'unknown'} > {now.customer.ref or 'unknown'}"
    before = {line["line"]["position"]: (line["match"]["ref"], line["quantity"]) for line in then["lines"]}
    called = {line.line.position: line.line.number for order in (from_json(MatchedOrder, then), now) for line in order.lines}
    after = {line.line.position: (line.match.ref, None if line.quantity is None else str(line.quantity)) for line in now.lines}
    for position in sorted({*before, *after}):
        was, is_now = before.get(position), after.get(position)
        if was != is_now:
            yield f"line {called[position]}: {_line(was)} > {_line(is_now)}"


def _line(value: tuple[str | None, str | None] | None) -> str:
    return "no line" if value is None else f"{value[1] or 'no quantity'} of {value[0] or 'no article'}"


def _ranker(model: str, settings: Settings) -> tuple[str, Ranker]:
    """(kind, ranker) of "products.candidate", of "candidate" for the articles' one, or of a version."""
    found: dict[str, Ranker] = {}
    for kind in rankers.KINDS:
        for state in (rankers.CANDIDATE, rankers.BEFORE, rankers.LIVE):
            path = rankers.path(kind, settings, state)
            if path.exists():
                found[path.name.removesuffix(".npz")] = rankers.KINDS[kind].load(path)
        found[f"{kind}.shipped"] = rankers.shipped(kind)
    for name, ranker in found.items():
        kind, _, state = name.partition(".")
        if model in (name, ranker.version) or (kind == "products" and model == state):
            return kind, ranker
    there = ", ".join(f"{name} ({ranker.version})" for name, ranker in found.items())
    raise ValueError(f"There is no model {model!r}; there are {there}.")
