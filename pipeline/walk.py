"""The walk of one mail, step by step, in the order things happen. Start reading here.

1 `intake.mailbox` fetches and `store.ledger.receive` keeps the raw mail, before the server is told (`pipeline.poller`). 2 to 5 are `read`,
6 is `match`, 7 and 8 are `judge`; all are values in, values out, so that a dry run, a replay and the real run are the same code.
`pipeline.jobs` runs them on a mail of the ledger and writes the outcome back in one transaction; 9 is its `post`; 10 is `pipeline.desk`.
State lives in the ledger: every step can be run again without harm, and a sweep puts back to work whatever did not move.
"""

from dataclasses import replace
from datetime import date, datetime

import intake
from models import duplicates
from models.anomalies import AnomalyScore, basket_of
from models.customers import CustomerQuery
from models.duplicates import DuplicateScore, of_order
from models.products import LineQuery
from models.units import convert
from models.units import unclear as unclear_of
from orders import (
    KINDS_OF_ORDER,
    Address,
    Article,
    Customer,
    MailKind,
    MailReading,
    Match,
    MatchedLine,
    MatchedOrder,
    Order,
    OrderLine,
)
from pipeline import audits, known
from pipeline import company as house
from pipeline.company import Company
from pipeline.weighing import Inputs, Judged, weigh
from rules import places
from store import master
from store.ledger import order_key


def read(raw: bytes, name: str, company: Company) -> MailReading:
    """Steps 2 to 5: open the mail, tell documents apart, make pages, read the draft orders. Never raises for bad input."""
    return intake.read_file(raw, name, us=company.us, layouts=company.layouts, learned=company.reader)


def match(order: Order, reading: MailReading, company: Company) -> MatchedOrder:
    """Step 6: who ordered, and which of our articles is meant by each line, in which unit."""
    customer = company.customers.match(
        CustomerQuery(
            sender=reading.sender.address,
            sender_name=reading.sender.name,
            forwarded_from=reading.sender.forwarded_from,
            buyer=order.buyer,
            ship_to=order.ship_to,
            signature=reading.signature,
        )
    )
    return match_lines(order, customer, company)


def match_lines(order: Order, customer: Match, company: Company) -> MatchedOrder:
    """The second half of step 6: articles, units and the delivery address, for a customer that is known (or chosen by a person)."""
    matches = company.products.match([query(line, customer.ref or "") for line in order.lines])
    lines = tuple(in_article_units(line, found, company, customer.ref or "") for line, found in zip(order.lines, matches, strict=True))
    return MatchedOrder(order, customer, lines, address_of(order, company.data.customers.get(customer.ref or "")))


def address_of(order: Order, customer: Customer | None) -> Address | None:
    """The one of the customer's addresses in the master data that the order's delivery address means; None for none or several."""
    found = places.named(order.ship_to, customer, master.addresses(customer)) if order.ship_to and customer else ()
    return found[0] if len(found) == 1 else None


def judge(
    matched: MatchedOrder, reading: MailReading, company: Company, *, key: str = "", digest: str = "", today: date, now: datetime
) -> Judged:
    """Steps 7 and 8: what is unusual, what repeats an earlier order, which rules are broken, and where the order goes."""
    return weigh(gather(matched, reading, company, key=key, digest=digest, today=today, now=now))


def gather(
    matched: MatchedOrder, reading: MailReading, company: Company, *, key: str = "", digest: str = "", today: date, now: datetime
) -> Inputs:
    """All that the decision depends on: facts of the world, scores, policy and thresholds as they are now."""
    past = known.candidates(company, matched, today, leave_out=key)
    facts = replace(house.facts(company, matched, reading.sender, today, past, key=key), now=company.local(now))
    if matched.lines:
        anomaly = company.scorer.score(basket_of(matched, today), company.statistics)
        duplicate = duplicates.find(of_order(matched, today, key, digest, reading.sender.address), past)
    else:  # a cancellation names no articles
        anomaly, duplicate = AnomalyScore((), 0.0, 0.0), DuplicateScore()
    audit = audits.draw(key, matched, company.policy, company.calibration)
    return Inputs(matched, facts, reading.problems, anomaly, duplicate, company.policy, company.calibration, audit)


def process(raw: bytes, name: str, company: Company, *, received: datetime, digest: str = "") -> tuple[MailReading, list[Judged]]:
    """Steps 2 to 8 for one mail: what it says and what should be done about each of its orders. Without a `digest` it is a dry run."""
    reading = read(raw, name, company)
    today = as_of(reading, received)
    found = []
    for number, order in enumerate(worth_judging(reading), start=1):
        key, matched = order_key(digest, number) if digest else "", match(order, reading, company)
        found.append(judge(matched, reading, company, key=key, digest=digest, today=today, now=received))
    return reading, found


def worth_judging(reading: MailReading) -> list[Order]:
    """The draft orders of a mail that somebody has to act on: all of an order mail, none of a newsletter."""
    return [o for o in reading.orders if reading.kind in KINDS_OF_ORDER or reading.kind == MailKind.QUOTE_REQUEST]


def as_of(reading: MailReading, received: datetime) -> date:
    """The day on which an order is judged: when it was sent, as long as its clock is not ahead of ours."""
    return min(reading.sent, received).date() if reading.sent else received.date()


def query(line: OrderLine, customer_ref: str) -> LineQuery:
    """A read line as the product matcher is asked for it."""

    def text(read: object) -> str:
        return str(getattr(read, "value", "") or "")

    return LineQuery(
        customer_ref=customer_ref,
        text=text(line.description),
        customer_code=text(line.customer_code),
        our_code=text(line.our_code),
        gtin=text(line.gtin),
        quantity=line.quantity.value if line.quantity else None,
        unit=text(line.unit),
        unit_price=line.price_each,
    )


def in_article_units(line: OrderLine, found: Match, company: Company, customer_ref: str) -> MatchedLine:
    """Quantity and price of a line in the article's own unit, with the factor shown; without an article or a factor there is neither."""
    article = company.data.articles.get(found.ref or "")
    if article is None or line.quantity is None:
        return MatchedLine(line, found)
    unit, written = (line.unit.value, line.unit.raw) if line.unit else ("", "")
    taught = company.unit_factor(customer_ref, article, line.unit_said)
    text = line.description.value if line.description else ""
    conversion = convert(line.quantity.value, unit, article, written=written, text=text, means=intake.unit_meanings, taught=taught)
    price = line.price_each / conversion.factor if line.price_each is not None and conversion.factor else None
    return MatchedLine(line, found, conversion.quantity, conversion.factor, conversion.sentence, price)


def unclear(article: Article) -> str:
    """The article's word for a unit that no customer's word can be converted into or from, for the master data report."""
    return unclear_of(article, intake.unit_meanings)
