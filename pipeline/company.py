"""What one process knows of the company: master data, matchers, statistics, policy. Loaded once, loaded again when it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from models.anomalies import Scorer, Statistics
from models.customers import CustomerMatcher
from models.products import Memory as ProductMemory
from models.products import ProductMatcher
from orders import Customer, Facts, MasterData, Match, Party, PastOrder
from pipeline.settings import Settings
from rules.policy import Policy
from store import master, memories, policies


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
    layouts: tuple[Any, ...] = ()
    dry: list[PastOrder] = field(default_factory=list[PastOrder])
    """Orders of earlier files of a dry run, which count as known."""

    @property
    def catalogue(self) -> Mapping[str, Any]:
        return self.data.articles


_settings: Settings | None = None


def current_settings() -> Settings:
    """The settings of this process's workspace."""
    assert _settings is not None, "no workspace has been opened"
    return _settings


def use(settings: Settings) -> None:
    """Make `settings` those of this process."""
    global _settings
    _settings = settings


def fresh(settings: Settings, held: Company | None) -> Company:
    """The company as of now: loaded anew after new master data or a new policy, brought up to date after new memories and orders."""
    if held is None or held.version != _version():
        return load(settings)
    if held.learned != memories.watermark():
        _learn(held)
    if held.history_until != master.history_until():
        new = master.history_after(held.history_until)
        held.statistics.observe(new)
        held.history_until = master.history_until()
    return held


def versions(company: Company) -> dict[str, Any]:
    """What a decision was made with: policy digest, model versions, state of the master data."""
    return {
        "policy": company.policy.digest,
        "master_data": company.version,
        "products": company.products.version,
        "anomalies": company.scorer.version,
        "memories": company.learned[0],
    }


def load(settings: Settings) -> Company:
    """Load the company from the store."""
    version, data = master.version(), master.load()
    learned = memories.live()
    lines = [
        ProductMemory(kind=m.kind, customer_ref=m.customer_ref, key=m.key, sku=m.value["sku"], author=m.author)
        for m in learned
        if m.kind in ("crossref", "text")
    ]
    senders = {m.key: m.customer_ref for m in learned if m.kind == "sender"}
    statistics = Statistics()
    statistics.observe(data.history)
    return Company(
        settings=settings,
        data=data,
        us=us(settings),
        products=ProductMatcher.build(data.articles, crossrefs=data.crossrefs, history=data.history, memory=lines),
        customers=CustomerMatcher.build(data.customers, known_senders=senders),
        statistics=statistics,
        scorer=Scorer.load_shipped(),
        policy=policies.active(),
        version=version,
    )


def us(settings: Settings) -> Party:
    """Our own company, the seller on every order that comes in."""
    c = settings.company
    return Party(name=c.name, street=c.street, zip=c.zip, city=c.city, country=c.country, vat=c.vat)


def facts(company: Company, customer: Match, skus: list[str], today: date, *, key: str = "", authenticated: bool | None = None) -> Facts:
    """The world as one order's rules see it."""
    known: Customer | None = company.data.customers.get(customer.ref or "")
    articles = {sku: company.data.articles[sku] for sku in skus if sku in company.data.articles}
    for article in list(articles.values()):
        if article.superseded_by in company.data.articles:
            articles[article.superseded_by] = company.data.articles[article.superseded_by]
    currency = company.settings.company.currency
    if known is None:
        return Facts(today=today, articles=articles, authenticated=authenticated, company_currency=currency)
    cut = master.facts(known.ref, list(articles), leave_out=key)
    address = f"{known.street}, {known.zip} {known.city}, {known.country}"
    dry = sum(
        (sum((q * (p or Decimal(0)) for _, q, p in o.lines), Decimal(0)) for o in company.dry if o.customer_ref == known.ref), Decimal(0)
    )
    return Facts(
        today=today,
        customer=known,
        articles=articles,
        prices=cut.prices,
        stock=cut.stock,
        habits=cut.habits,
        open_value=cut.open_value + dry,
        order_count=cut.order_count,
        ship_tos=(address, *cut.ship_tos),
        authenticated=authenticated,
        company_currency=currency,
    )
