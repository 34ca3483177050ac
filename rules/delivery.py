"""Rules about when and from where: stock over warehouses, requested dates."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal

from orders import Facts, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy
from rules.register import Numbers, line_rule, number, order_rule

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def needed_articles(order: MatchedOrder) -> dict[str, Decimal]:
    """sku -> units ordered over all lines that have an article and a quantity."""
    needed: dict[str, Decimal] = {}
    for line in order.lines:
        if line.match.ref is not None and line.quantity is not None and line.quantity.is_finite():
            needed[line.match.ref] = needed.get(line.match.ref, Decimal(0)) + line.quantity
    return needed


def propose_warehouse(order: MatchedOrder, facts: Facts) -> str:
    """The warehouse that covers most articles in full (ties: the most stock of them, then by name); "" where stock is unknown."""
    needed = needed_articles(order)
    warehouses = sorted({w for sku in needed for w in facts.stock.get(sku, {})})

    def cover(warehouse: str) -> tuple[int, Decimal]:
        have = {sku: facts.stock.get(sku, {}).get(warehouse, Decimal(0)) for sku in needed}
        return sum(have[sku] >= quantity for sku, quantity in needed.items()), sum(have.values(), Decimal(0))

    return max(warehouses, key=cover) if warehouses else ""


@order_rule(
    "stock.short",
    Severity.REVIEW,
    "{sku}: {needed} ordered, {available} available ({where}); {short} would be back order.",
    reads=("delivery.check_stock",),
)
def short(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Less in all warehouses together than ordered over all lines."""
    if not policy.delivery.check_stock or not facts.stock:
        return
    for sku, needed in needed_articles(order).items():
        places = facts.stock.get(sku, {})
        available = sum((max(q, Decimal(0)) for q in places.values()), Decimal(0))
        if needed > available:
            yield {
                "sku": sku,
                "needed": number(needed),
                "available": number(available),
                "where": _places(places),
                "short": number(needed - available),
            }


@order_rule("stock.split", Severity.INFO, "No warehouse has everything: {proposal}.", reads=("delivery.check_stock",))
def split(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Enough in all, but not in one place; the proposal names the best warehouse and what comes from where else."""
    if not policy.delivery.check_stock or not facts.stock:
        return
    needed, best = needed_articles(order), propose_warehouse(order, facts)
    elsewhere: list[str] = []
    for sku, quantity in needed.items():
        places = facts.stock.get(sku, {})
        if sum(places.values(), Decimal(0)) >= quantity > places.get(best, Decimal(0)):
            elsewhere.append(f"{number(quantity - max(places.get(best, Decimal(0)), Decimal(0)))} of {sku} from {_places(places, best)}")
    if elsewhere:
        yield {"proposal": f"{best}, and {'; '.join(elsewhere)}"}


@order_rule("stock.warehouse", Severity.INFO, "{warehouse} has all of it.", reads=("delivery.check_stock",))
def from_one(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """One warehouse covers the order: the proposal for the ERP."""
    needed, best = needed_articles(order), propose_warehouse(order, facts)
    if policy.delivery.check_stock and best and all(facts.stock.get(s, {}).get(best, Decimal(0)) >= q for s, q in needed.items()):
        yield {"warehouse": best}


def _dates(order: MatchedOrder) -> dict[date, str]:
    """Requested dates with the words for where they stand, the header's first."""
    found: dict[date, str] = {}
    if order.order.requested_date:
        found[order.order.requested_date.value] = "the order"
    for line in order.lines:
        if line.line.requested_date:
            found.setdefault(line.line.requested_date.value, f"line {line.line.number}")
    return found


@order_rule("date.past", Severity.REVIEW, "{where} asks for delivery on {date}, which is past.")
def past(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A requested date before today: an old order, or day and month changed places."""
    for day, where in _dates(order).items():
        if day < facts.today:
            yield {"where": _begin(where), "date": day.isoformat()}


@order_rule(
    "date.too_soon",
    Severity.REVIEW,
    "{where} asks for delivery on {date}; with {lead} working day(s){late} the earliest is {earliest}.",
    reads=("delivery.lead_days", "delivery.work_days", "delivery.cut_off_hour"),
)
def too_soon(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Sooner than the lead time allows."""
    late = after_cut_off(facts, policy)
    first = earliest(facts.today, policy, late=late)
    words = f" from tomorrow on (it came after {policy.delivery.cut_off_hour}:00)" if late else ""
    for day, where in _dates(order).items():
        if facts.today <= day < first:
            yield {
                "where": _begin(where),
                "date": day.isoformat(),
                "lead": str(policy.delivery.lead_days),
                "late": words,
                "earliest": first.isoformat(),
            }


@order_rule(
    "date.day_off", Severity.INFO, "{where} asks for delivery on {date}, a {day}, when nothing is delivered.", reads=("delivery.work_days",)
)
def day_off(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A weekend: delivered the working day before or after."""
    for day, where in _dates(order).items():
        if DAYS[day.weekday()] not in policy.delivery.work_days:
            yield {"where": _begin(where), "date": day.isoformat(), "day": f"{day:%A}"}


@order_rule("date.far", Severity.REVIEW, "{where} asks for delivery on {date}, {days} days from now.", reads=("delivery.horizon_days",))
def far(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """So far away that the year was probably misread."""
    for day, where in _dates(order).items():
        if (day - facts.today).days > policy.delivery.horizon_days:
            yield {"where": _begin(where), "date": day.isoformat(), "days": f"{(day - facts.today).days:,}"}


@line_rule("date.differs", Severity.INFO, "Line {line} asks for {date}, the order for {other}.")
def differs(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A line with its own date: a partial delivery."""
    whole, own = order.order.requested_date, line.line.requested_date
    if whole and own and whole.value != own.value:
        yield {"date": own.value.isoformat(), "other": whole.value.isoformat()}


def after_cut_off(facts: Facts, policy: Policy) -> bool:
    """Whether the order came too late in the day to be worked today; False where only the day is known."""
    return facts.now is not None and facts.now.date() == facts.today and facts.now.hour >= policy.delivery.cut_off_hour


def earliest(today: date, policy: Policy, *, late: bool = False) -> date:
    """The first day of delivery: `lead_days` working days after today, or after tomorrow where the order came `late`."""
    left = policy.delivery.lead_days + late
    day = today
    if not set(DAYS) & set(policy.delivery.work_days):
        return today + timedelta(days=left)
    while left > 0:
        day += timedelta(days=1)
        left -= DAYS[day.weekday()] in policy.delivery.work_days
    return day


def _begin(where: str) -> str:
    return where[0].upper() + where[1:]


def _places(places: Mapping[str, Decimal], without: str = "") -> str:
    return ", ".join(f"{w} {number(q)}" for w, q in places.items() if w != without and q > 0) or "in no warehouse"
