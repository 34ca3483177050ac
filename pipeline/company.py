"""What one process knows of the company: master data, matchers, statistics, policy. Loaded once, loaded again when it changes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from intake import LayoutMemory, Learned
from models.anomalies import Scorer, Statistics, baskets
from models.customers import CustomerMatcher
from models.products import Memory as ProductMemory
from models.products import ProductMatcher
from orders import Article, Customer, Facts, MasterData, MatchedOrder, Party, PastOrder, Sender, Source
from pipeline import rankers, reading_training
from pipeline.settings import Settings
from pipeline.substitutes import Families, wanted
from rules.policy import Policy, shipped
from rules.policy import load as load_policy
from rules.routing import Calibration
from store import master, memories, models, outcomes, policies
from store.codec import from_json

LINE_KINDS = ("crossref", "text")
UNIT = "unit"
"""Kind of the memory that a customer's word for a unit of an article means so many of the article's units."""
MOST_CHANGED = 2000
"""With more changed articles than this, loading anew is as quick."""
MOST_TAKEN_IN = 20
"""Each change lies in the matcher beside what was there, and each of these makes every line a little slower."""


@dataclass(slots=True)
class Company:
    """Everything that the steps of the walk ask. The matchers learn in place; `version` says which master data they hold."""

    settings: Settings
    data: MasterData
    us: Party
    products: ProductMatcher
    customers: CustomerMatcher
    statistics: Statistics
    scorer: Scorer
    policy: Policy
    version: str
    learned: tuple[int, str]
    history_until: int
    memories: set[int] = field(default_factory=set[int])
    """Ids of the memories that the matchers hold."""
    taught: dict[tuple[str, str, str], tuple[int, str]] = field(default_factory=dict[tuple[str, str, str], tuple[int, str]])
    """(kind, customer, key) of each memory -> its id and what it means; layouts and senders without a customer."""
    units: dict[tuple[str, str], tuple[Decimal, str]] = field(default_factory=dict[tuple[str, str], tuple[Decimal, str]])
    """(customer, `unit_key`) -> article units in one of the customer's unit, and the article's unit of measure at that time."""
    layouts: tuple[LayoutMemory, ...] = ()
    """What corrections said about senders' layouts, the newest first."""
    reader: Learned | None = None
    """What the workspace's own training made of the reader's small models; None: the shipped ones."""
    dry: list[PastOrder] = field(default_factory=list[PastOrder])
    """Orders of earlier files of a dry run, which count as known."""
    dry_sent: set[str] = field(default_factory=set[str])
    """Those of them that would be sent: their value uses up credit."""
    calibration: Calibration | None = None
    """Thresholds from this company's own audit; None: the shipped ones."""

    families: Families | None = None
    taken_in: int = 0
    """How often changed articles were taken in since it was loaded."""

    def substitutes(self, article: Article, bought: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """What could go instead of an article; the index of families is made when the first one is asked for."""
        if self.families is None or self.families.articles is not self.data.articles:
            self.families = Families(self.data.articles)
        return self.families.of(article, bought)

    def unit_factor(self, customer_ref: str, article: Article, word: str) -> Decimal | None:
        """What a correction taught about this customer's word for a unit; None where nothing did, or for another unit of measure."""
        factor, uom = self.units.get((customer_ref, unit_key(article.sku, word)), (None, ""))
        return factor if uom == article.uom else None

    def local(self, moment: datetime) -> datetime:
        """A moment by the company's own clock."""
        return moment.astimezone(ZoneInfo(self.settings.company.timezone))


def fresh(settings: Settings, held: Company | None) -> Company:
    """The company as of now: brought up to date after changed articles and customers, a new policy, new memories and orders; after other
    new master data loaded anew."""
    if held is not None and held.version != master.version():
        held = _with_changes(held)
    if held is None:
        return load(settings)
    if held.policy.digest != (policies.active_digest() or shipped().digest):
        held.policy = policy_now()
    held.calibration = _calibration()
    if held.learned != memories.watermark():
        _learn(held)
    if held.history_until != master.history_until():
        new = master.history_after(held.history_until)
        for basket in baskets(new):
            held.statistics.observe(basket)
        held.products.observe(new)
        held.history_until = master.history_until()
    return held


def _with_changes(held: Company) -> Company | None:
    """The company with changed articles and customers, None where only loading anew will do. Who works with the one held keeps it."""
    version = master.version()
    if version.partition(" ")[0] != held.version.partition(" ")[0] or held.taken_in == MOST_TAKEN_IN:
        return None
    data = master.catalogue(history=False)
    changed = [article for sku, article in data.articles.items() if held.data.articles.get(sku) != article]
    if len(changed) > MOST_CHANGED:
        return None
    gone = held.data.articles.keys() - data.articles.keys()
    products = held.products.updated(changed, gone) if changed or gone else held.products
    data = replace(data, history=held.data.history)
    new = replace(held, data=data, products=products, version=version, families=None, taken_in=held.taken_in + 1)
    _learn(new)
    return new


def load(settings: Settings) -> Company:
    """Load the company from the store."""
    version, learned, history_until = master.version(), memories.watermark(), master.history_until()
    data = master.catalogue()
    company = Company(
        settings=settings,
        data=data,
        us=us(settings),
        products=ProductMatcher.build(
            data.articles, crossrefs=data.crossrefs, history=data.history, ranker=rankers.live("products", settings)
        ),
        customers=CustomerMatcher.build(data.customers, ranker=rankers.live("customers", settings)),
        statistics=Statistics.from_history(data.history),
        scorer=Scorer.load_shipped(),
        policy=policy_now(),
        version=version,
        learned=(0, ""),
        history_until=history_until,
        calibration=_calibration(),
        reader=reading_training.live(settings),
    )
    _learn(company)
    company.learned = learned
    return company


def policy_now() -> Policy:
    """The policy in force."""
    text = policies.active_text()
    return _understood(text) if text else shipped()


def policy_of(digest: str) -> Policy:
    """The policy with this digest; the one in force where no such ever was in force here."""
    text = policies.text_of(digest)
    return _understood(text) if text else shipped() if digest == shipped().digest else policy_now()


@lru_cache(maxsize=32)
def _understood(text: str) -> Policy:
    """Thousands of orders that are posted or read back share a few policies."""
    return load_policy(text)


def _calibration() -> Calibration | None:
    text = outcomes.calibration()
    return Calibration.from_json(text) if text else None


def teach(company: Company) -> None:
    """Tell a new matcher everything that people taught."""
    company.memories.clear()
    _learn(company)


def _learn(company: Company) -> None:
    """Bring the matchers up to date with the memories that came or went."""
    live = {m.pk: m for m in memories.live()}
    for gone in [known for known in company.memories if known not in live]:
        company.memories.discard(gone)
        company.products.forget(str(gone))
    for memory in live.values():
        if memory.pk in company.memories:
            continue
        company.memories.add(memory.pk)
        if memory.kind in LINE_KINDS:
            company.products.remember(
                ProductMemory(
                    id=str(memory.pk),
                    kind=memory.kind,
                    customer_ref=memory.customer_ref,
                    key=memory.key,
                    sku=memory.value["sku"],
                    text=memory.value.get("text", ""),
                    author=memory.author,
                )
            )
    company.customers = CustomerMatcher.build(
        company.data.customers,
        known_senders={m.key: m.customer_ref for m in live.values() if m.kind == "sender"},
        ranker=company.customers.ranker,
    )
    said = (layout_of(m) for m in reversed(list(live.values())) if m.kind == "layout")
    company.layouts = tuple(layout for layout in said if layout)
    company.units = {(m.customer_ref, m.key): (Decimal(m.value["factor"]), m.value["uom"]) for m in live.values() if m.kind == UNIT}
    of_customer = (*LINE_KINDS, UNIT)
    company.taught = {
        (m.kind, m.customer_ref if m.kind in of_customer else "", m.key): (m.pk, m.value.get("sku", m.customer_ref)) for m in live.values()
    }
    company.learned = memories.watermark()


def unit_key(sku: str, word: str) -> str:
    """By what the meaning of a customer's word for a unit of an article is remembered."""
    return f"{word.strip(' .').casefold()} of {sku}"


def layout_of(memory: models.Memory) -> LayoutMemory | None:
    """What a memory says of a layout; None for one in words of an earlier version, which stays in the list and is not used."""
    try:
        return from_json(LayoutMemory, memory.value)
    except ValueError:
        return None


def us(settings: Settings) -> Party:
    """Our own company, the seller on every order that comes in."""
    c = settings.company
    return Party(name=c.name, street=c.street, zip=c.zip, city=c.city, country=c.country, vat=c.vat)


def facts(company: Company, matched: MatchedOrder, sender: Sender, today: date, past: Sequence[PastOrder], *, key: str = "") -> Facts:
    """The world as one order's rules see it. `past` are the earlier orders that it could repeat or change."""
    customer, authenticated = matched.customer, sender.authenticated
    skus = [line.match.ref for line in matched.lines if line.match.ref]
    known: Customer | None = company.data.customers.get(customer.ref or "")
    articles = {sku: company.data.articles[sku] for sku in skus if sku in company.data.articles}
    for article in list(articles.values()):
        if article.superseded_by in company.data.articles:
            articles[article.superseded_by] = company.data.articles[article.superseded_by]
    currency, name = company.settings.company.currency, company.settings.company.name
    if known is None:
        return Facts(today=today, articles=articles, authenticated=authenticated, company_currency=currency, company_name=name)
    cut = master.facts(known.ref, list(articles), leave_out=key)
    substitutes = {a.sku: company.substitutes(a, frozenset(master.bought(known.ref))) for a in wanted(matched, articles, cut.stock)}
    others = {sku for found in substitutes.values() for sku, _ in found} - articles.keys()
    articles |= {sku: company.data.articles[sku] for sku in others}
    stock = {**cut.stock, **master.stock(others)}
    dry = sum(
        (
            sum((q * (p or Decimal(0)) for _, q, p in o.lines), Decimal(0))
            for o in company.dry
            if o.customer_ref == known.ref and o.ref in company.dry_sent
        ),
        Decimal(0),
    )
    printed = [said.value for said in matched.order.notes if said.verbatim and said.evidence and said.evidence.source != Source.BODY]
    return Facts(
        today=today,
        customer=known,
        articles=articles,
        prices=cut.prices,
        stock=stock,
        substitutes=substitutes,
        habits=cut.habits,
        open_value=cut.open_value + dry,
        order_count=cut.order_count,
        cold_start=not company.products.habits.sold,
        ship_tos=cut.ship_tos,
        addresses=master.addresses(known),
        price_ends=cut.price_ends,
        sender_known=(sender.forwarded_from or sender.address) in known.emails or company.customers.knows(sender.address, known.ref),
        authenticated=authenticated,
        company_currency=currency,
        company_name=name,
        usual_remarks=outcomes.usual_remarks(known.ref, printed) if printed else (),
        past_orders=tuple(o for o in past if o.po_number and _bare(o.po_number) in _numbers(matched)),
    )


def _numbers(matched: MatchedOrder) -> set[str]:
    read = (matched.order.po_number, matched.order.references_po)
    return {_bare(r.value) for r in read if r}


def _bare(number: str) -> str:
    return "".join(c for c in number.casefold() if c.isalnum())
