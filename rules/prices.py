"""Rules about prices and currency. All prices here are net per article unit."""

from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from orders import Facts, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy
from rules.register import Numbers, agreed_price, line_rule, number, order_rule, our_price, percent

_TOLERANCES = ("prices.tolerance_below", "prices.tolerance_above", "prices.precision")


@line_rule("price.not_positive", Severity.REVIEW, "Line {line}: the price is {price}.")
def not_positive(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Zero, negative, or no number: a free sample, a credit, or misread."""
    price = line.unit_price
    if price is not None and (not price.is_finite() or price <= 0):
        yield {"price": number(price)}


@line_rule(
    "price.agreement",
    Severity.REVIEW,
    "Line {line}: the customer writes {price}, agreed for {quantity} is {agreed} ({difference}){hint}.",
    reads=_TOLERANCES,
)
def against_agreement(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The written price leaves the agreed one, at the quantity break that this quantity reaches."""
    agreed, price = agreed_price(line, facts), _price(line)
    if agreed is None or price is None or _agrees(price, agreed, policy):
        return
    others = [b for b in facts.prices.get(line.match.ref or "", ()) if b.price != agreed and _agrees(price, b.price, policy)]
    hint = f"; it is the agreed price from {number(others[0].min_quantity)} on" if others else _power_of_ten(price, agreed)
    yield {
        "price": number(price),
        "quantity": number(line.quantity) if line.quantity is not None else "this quantity",
        "agreed": number(agreed),
        "difference": _difference(price, agreed),
        "hint": hint,
    }


@line_rule(
    "price.list",
    Severity.REVIEW,
    "Line {line}: the customer writes {price}, our list price is {list} ({difference}){hint}.",
    reads=_TOLERANCES,
)
def against_list(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Nothing is agreed at this quantity, and the written price leaves the list price."""
    article, price = facts.articles.get(line.match.ref or ""), _price(line)
    if not article or article.list_price is None or price is None or agreed_price(line, facts) is not None or _foreign(order, facts):
        return
    if not _agrees(price, article.list_price, policy):
        breaks = [b for b in facts.prices.get(article.sku, ()) if _agrees(price, b.price, policy)]
        hint = f"; it is the agreed price from {number(breaks[0].min_quantity)} on" if breaks else _power_of_ten(price, article.list_price)
        yield {
            "price": number(price),
            "list": number(article.list_price),
            "difference": _difference(price, article.list_price),
            "hint": hint,
        }


@line_rule(
    "price.unusual",
    Severity.REVIEW,
    "Line {line}: the customer writes {price}; paid {low} to {high} over {count} orders ({difference} from the middle).",
    reads=("prices.habit_tolerance",),
)
def against_habit(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """No agreement and no list price to compare with, but this customer paid other prices before."""
    price, habit = _price(line), facts.habits.get(line.match.ref or "")
    past = sorted(p for p in habit.prices if p.is_finite() and p > 0) if habit else []
    if price is None or not past or our_price(line, facts) is not None:
        return
    tolerance = policy.prices.habit_tolerance
    if not past[0] * (1 - tolerance) <= price <= past[-1] * (1 + tolerance):
        yield {
            "price": number(price),
            "low": number(past[0]),
            "high": number(past[-1]),
            "count": str(len(past)),
            "difference": _difference(price, median(past)),
        }


@line_rule("price.unknown", Severity.REVIEW, "Line {line}: the order gives no price and we have none for {sku}.")
def unknown(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Neither the order nor our lists know a price: the ERP would charge what it likes."""
    if line.match.ref is not None and not _written(line) and our_price(line, facts) is None:
        yield {"sku": line.match.ref}


@line_rule("price.uncheckable", Severity.REVIEW, "Line {line}: nothing to compare the price {price} of {sku} with{why}.")
def uncheckable(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A written price without agreement, list price or earlier order: the customer would set our price."""
    price, sku = _price(line), line.match.ref
    if price is None or sku is None or agreed_price(line, facts) is not None or facts.habits.get(sku):
        return
    article = facts.articles.get(sku)
    if article is None or article.list_price is None:
        yield {"price": number(price), "sku": sku, "why": ""}
    elif _foreign(order, facts):
        yield {"price": number(price), "sku": sku, "why": f" in this currency (our list is in {facts.company_currency})"}


@line_rule("price.missing", Severity.INFO, "Line {line}: the order gives no price; ours is {price}.")
def missing(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The customer trusts our price list. Raise the severity where a price is always asked for."""
    price = our_price(line, facts)
    if not _written(line) and price is not None:
        yield {"price": number(price)}


@line_rule(
    "price.precision",
    Severity.REVIEW,
    "Line {line}: the price {price} has more than {places} decimals; the ERP would charge {rounded}, {effect} on this line.",
    reads=("prices.precision",),
)
def precision(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The ERP rounds unit prices without a word (0.6667 to 0.67). Only said where the rounding moves the line by a cent or more, and the
    price is not our own."""
    price, places = _price(line), policy.prices.precision
    if price is not None and price == our_price(line, facts):
        return  # our own price came out of the ERP, which therefore holds as many decimals
    if price is None or line.quantity is None or not line.quantity.is_finite() or abs(price) > Decimal("1e12"):
        return
    rounded = price.quantize(Decimal(1).scaleb(-places))
    effect = (rounded - price) * line.quantity
    if abs(effect) >= Decimal("0.01"):
        yield {"price": number(price), "places": str(places), "rounded": number(rounded), "effect": f"{effect:+,.2f}"}


@line_rule("price.per", Severity.INFO, "Line {line}: {price} per {per} is {each} for one {uom}.")
def per_many(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A price per 100 (screws are priced so): shown for one unit, since that is what the ERP keeps."""
    read, article = line.line, facts.articles.get(line.match.ref or "")
    per = read.price_per.value if read.price_per else Decimal(1)
    if read.unit_price and per != 1 and line.unit_price is not None and article:
        yield {"price": number(read.unit_price.value), "per": number(per), "each": number(line.unit_price), "uom": article.uom}


@line_rule(
    "price.agreement_ended",
    Severity.REVIEW,
    "Line {line}: the agreed price of {sku} ({price}) ended on {date}; does it still hold?",
)
def agreement_ended(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The contract behind the agreed price is over."""
    ends, agreed = facts.price_ends.get(line.match.ref or ""), agreed_price(line, facts)
    if ends is not None and agreed is not None and ends < facts.today:
        yield {"sku": line.match.ref or "", "price": number(agreed), "date": ends.isoformat()}


@line_rule("price.agreement_ends", Severity.INFO, "Line {line}: the agreed price of {sku} ends on {date}, before the delivery on {wanted}.")
def agreement_ends(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The contract holds today and is over when the goods are wanted."""
    ends, wanted = facts.price_ends.get(line.match.ref or ""), line.line.requested_date or order.order.requested_date
    if ends is not None and wanted and facts.today <= ends < wanted.value:
        yield {"sku": line.match.ref or "", "date": ends.isoformat(), "wanted": wanted.value.isoformat()}


@order_rule("currency.other", Severity.REVIEW, "The order is in {ordered}; {customer} buys in {usual}.")
def other_currency(order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Another currency than the customer's own (the company's, where the customer has none)."""
    if order.order.currency is None or facts.customer is None:
        return
    usual = facts.customer.currency or facts.company_currency
    ordered = order.order.currency.value.strip().upper()
    if ordered and ordered != usual.upper():
        yield {"ordered": ordered, "usual": usual, "customer": facts.customer.name}


def _written(line: MatchedLine) -> bool:
    """Whether the order gives a price, also one that can't be compared since the line's unit can't be converted."""
    return line.unit_price is not None or (line.quantity is None and line.line.unit_price is not None)


def _price(line: MatchedLine) -> Decimal | None:
    price = line.unit_price
    return price if price is not None and price.is_finite() and price > 0 else None


def _agrees(price: Decimal, ours: Decimal, policy: Policy) -> bool:
    # half a step of the printed precision is no difference: 0.67 printed for 0.6667
    step = Decimal(1).scaleb(-policy.prices.precision) / 2 if ours % Decimal(1).scaleb(-policy.prices.precision) else Decimal(0)
    low, high = ours * (1 - policy.prices.tolerance_below) - step, ours * (1 + policy.prices.tolerance_above) + step
    return low <= price <= high


def _difference(price: Decimal, ours: Decimal) -> str:
    if not ours:
        return "ours is 0"
    change = price / ours - 1
    return f"{number(price / ours, 1)} times ours" if change > 2 else f"{'+' if change > 0 else '-'}{percent(abs(change))}"


def _power_of_ten(price: Decimal, ours: Decimal) -> str:
    if ours > 0:
        for power in (10, 100, 1000):
            if abs(price / ours / power - 1) < Decimal("0.02"):
                return f"; it looks like a price per {power} or a moved decimal point"
            if abs(price / ours * power - 1) < Decimal("0.02"):
                return f"; it is {power} times too small, perhaps a moved decimal point"
    return ""


def _foreign(order: MatchedOrder, facts: Facts) -> bool:
    written = order.order.currency.value.strip().upper() if order.order.currency else ""
    usual = facts.customer.currency.upper() if facts.customer else ""
    return (written or usual or facts.company_currency.upper()) != facts.company_currency.upper()
