"""Master data in and out of the tables, and the facts of one order cut out of them."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Q, Sum
from django.utils import timezone

from orders import Address, Article, Customer, Habit, HistoryLine, MasterData, OrderState, Packaging, Party, PriceBreak
from store import audit, models
from store.codec import from_json, to_json

BATCH = 2000
WHOLE, TAKEN_IN = "master_version", "catalogue_version"


def replace(data: MasterData, who: str, present: Iterable[str]) -> None:
    """Put `data` in place of what is there, all or nothing. `present` names the tables that were given; the others stay as they are."""
    present, now = set(present), timezone.now()
    with transaction.atomic():
        if "articles" in present:
            _fill(models.Article, (models.Article(sku=a.sku, data=to_json(a), changed=now) for a in data.articles.values()))
        if "customers" in present:
            _fill(models.Customer, (models.Customer(ref=c.ref, data=to_json(c), changed=now) for c in data.customers.values()))
        if "prices" in present:
            _fill(models.Price, (_price_row(p, data.price_ends.get((p.customer_ref, p.sku))) for p in data.prices))
        if "crossrefs" in present:
            pairs = data.crossrefs.items()
            _fill(models.CrossReference, (models.CrossReference(customer_ref=r, customer_code=c, sku=s) for (r, c), s in pairs))
        if "stock" in present:
            per_sku = data.stock.items()
            _fill(models.Stock, (models.Stock(sku=s, warehouse=w, available=n) for s, per in per_sku for w, n in per.items()))
        if "history" in present:
            _fill(models.HistoryLine, (_history_row(line) for line in data.history))
        touch()
        counts = {"articles": len(data.articles), "customers": len(data.customers), "history": len(data.history)}
        audit.record(who, "master data replaced", detail={"tables": sorted(present), **counts})


def append_history(lines: Sequence[HistoryLine]) -> None:
    """Add confirmed order lines to the history."""
    models.HistoryLine.objects.bulk_create([_history_row(line) for line in lines], batch_size=BATCH)


def version() -> str:
    """Changes whenever articles, customers, cross-references or known history change; workers take that in when it differs from what
    they hold. Two parts with a blank between them: where the first differs, everything has to be loaded anew."""
    known = dict(models.Meta.objects.filter(name__in=(WHOLE, TAKEN_IN)).values_list("name", "value"))
    return f"{known.get(WHOLE, '')} {known.get(TAKEN_IN, '')}".strip()


def touch(*, whole: bool = True) -> None:
    """Say that master data changed; without `whole` only articles and customers did, which a worker can take in as it runs."""
    models.Meta.objects.update_or_create(name=WHOLE if whole else TAKEN_IN, defaults={"value": timezone.now().isoformat()})


def load(history: bool = True) -> MasterData:
    """All master data as values."""
    stock: dict[str, dict[str, Decimal]] = {}
    for sku, warehouse, available in models.Stock.objects.values_list("sku", "warehouse", "available").iterator():
        stock.setdefault(sku, {})[warehouse] = available
    prices = models.Price.objects.values_list("customer_ref", "sku", "price", "min_quantity")
    return dataclasses.replace(catalogue(history), prices=tuple(PriceBreak(*row) for row in prices.iterator()), stock=stock)


def catalogue(history: bool = True) -> MasterData:
    """Master data without prices and stock, of which an order needs its own few only (`facts`)."""
    crossrefs = models.CrossReference.objects.values_list("customer_ref", "customer_code", "sku")
    return MasterData(
        articles=articles(),
        customers={c.ref: c for c in (_customer(d) for d in models.Customer.objects.values_list("data", flat=True))},
        crossrefs={(ref, code): sku for ref, code, sku in crossrefs.iterator()},
        history=tuple(_history_value(r) for r in models.HistoryLine.objects.order_by("order_date", "id").iterator()) if history else (),
    )


def articles(skus: Iterable[str] | None = None) -> dict[str, Article]:
    """Articles by SKU; all of them without `skus`."""
    rows = models.Article.objects.all() if skus is None else models.Article.objects.filter(sku__in=list(skus))
    return {a.sku: a for a in (_article(d) for d in rows.values_list("data", flat=True).iterator())}


def customer(ref: str) -> Customer | None:
    """One customer, None if unknown."""
    data = models.Customer.objects.filter(ref=ref).values_list("data", flat=True).first()
    return _customer(data) if data else None


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """What one customer's order needs to know: agreed prices, stock and habits of the ordered articles, and the customer's own figures."""

    prices: Mapping[str, tuple[PriceBreak, ...]]
    stock: Mapping[str, Mapping[str, Decimal]]
    habits: Mapping[str, Habit]
    open_value: Decimal
    order_count: int
    ship_tos: tuple[str, ...]
    price_ends: Mapping[str, date]


def facts(ref: str, skus: Sequence[str], *, leave_out: str = "") -> CustomerFacts:
    """Cut the facts of one order out of the tables. `leave_out` is the key of the order itself: it is neither open nor earlier."""
    prices: dict[str, tuple[PriceBreak, ...]] = {}
    ends: dict[str, date] = {}
    for row in models.Price.objects.filter(customer_ref=ref, sku__in=skus).order_by("sku", "min_quantity"):
        prices[row.sku] = (*prices.get(row.sku, ()), PriceBreak(ref, row.sku, row.price, row.min_quantity))
        if row.ends:
            ends[row.sku] = row.ends
    past: dict[str, list[models.HistoryLine]] = {}
    earlier = models.HistoryLine.objects.filter(customer_ref=ref).exclude(order_ref=leave_out)
    for line in earlier.filter(sku__in=skus).order_by("order_date", "id"):
        past.setdefault(line.sku, []).append(line)
    open_orders = models.PurchaseOrder.objects.filter(customer_ref=ref, state__in=(OrderState.READY, OrderState.POSTED))
    return CustomerFacts(
        prices=prices,
        stock=stock(skus),
        habits={s: Habit(tuple(r.quantity for r in h), tuple(r.unit_price for r in h), h[-1].order_date) for s, h in past.items()},
        open_value=open_orders.exclude(key=leave_out).aggregate(total=Sum("value"))["total"] or Decimal(0),
        order_count=earlier.values("order_ref").distinct().count(),
        price_ends=ends,
        ship_tos=tuple(models.ShipTo.objects.filter(customer_ref=ref).values_list("address", flat=True)),
    )


def addresses(own: Customer) -> tuple[Address, ...]:
    """The customer's own address and its others that the ERP knows."""
    home = Address(own.name, ", ".join(filter(None, (own.street, f"{own.zip} {own.city}".strip(), own.country))))
    known = models.ShipTo.objects.filter(customer_ref=own.ref, in_erp=True).order_by("id").values_list("name", "address")
    return tuple({one.text: one for one in (*(Address(*row) for row in known), home) if one.text}.values())


@dataclass(frozen=True, slots=True)
class PastLine:
    """One earlier order line of an article; `own` says that it was the same customer's."""

    at: date
    quantity: Decimal
    unit_price: Decimal
    own: bool


def past(ref: str, skus: Iterable[str], until: date, *, leave_out: str = "", most: int = 60) -> dict[str, list[PastLine]]:
    """sku -> its order lines up to a day, oldest first: the last `most` of this customer and as many of all others.

    `leave_out` is the key of the order that is looked at: once posted it stands in the history itself.
    """
    found: dict[str, list[PastLine]] = {}
    before = models.HistoryLine.objects.filter(order_date__lte=until).exclude(order_ref=leave_out).order_by("-order_date", "-id")
    for sku in skus:
        of_article = before.filter(sku=sku)
        rows = [*of_article.filter(customer_ref=ref)[:most], *of_article.exclude(customer_ref=ref)[:most]]
        if rows:
            lines = (PastLine(r.order_date, r.quantity, r.unit_price, r.customer_ref == ref) for r in rows)
            found[sku] = sorted(lines, key=lambda line: line.at)
    return found


def stock(skus: Iterable[str]) -> dict[str, dict[str, Decimal]]:
    """sku -> warehouse -> available units, of some articles."""
    found: dict[str, dict[str, Decimal]] = {}
    for row in models.Stock.objects.filter(sku__in=list(skus)).order_by("id"):
        found.setdefault(row.sku, {})[row.warehouse] = row.available
    return found


def bought(ref: str) -> set[str]:
    """The articles that a customer ever ordered."""
    return set(models.HistoryLine.objects.filter(customer_ref=ref).values_list("sku", flat=True).distinct())


def us() -> Party | None:
    """Our own company, as set in the workspace."""
    row = models.Meta.objects.filter(name="us").first()
    return from_json(Party, row.value) if row else None


def _fill(table: Any, rows: Iterable[Any]) -> None:
    table.objects.all().delete()
    table.objects.bulk_create(rows, batch_size=BATCH)


def _price_row(price: PriceBreak, ends: date | None) -> models.Price:
    return models.Price(customer_ref=price.customer_ref, sku=price.sku, price=price.price, min_quantity=price.min_quantity, ends=ends)


def _article(data: Any) -> Article:
    fields = dict(data)
    for name in ("pack_size", "moq", "order_multiple", "list_price"):
        if fields.get(name) is not None:
            fields[name] = Decimal(fields[name])
    fields["packagings"] = tuple(Packaging(one["name"], Decimal(one["quantity"])) for one in fields.get("packagings", ()))
    return Article(**fields)


def _customer(data: Any) -> Customer:
    return from_json(Customer, data)


def _history_row(line: HistoryLine) -> models.HistoryLine:
    return models.HistoryLine(
        order_ref=line.order_ref,
        order_date=line.order_date,
        customer_ref=line.customer_ref,
        sku=line.sku,
        quantity=line.quantity,
        unit_price=line.unit_price,
        po_number=line.po_number,
    )


def _history_value(row: models.HistoryLine) -> HistoryLine:
    return HistoryLine(row.order_ref, row.order_date, row.customer_ref, row.sku, row.quantity, row.unit_price, row.po_number)


def past_days(ref: str, since: date, po_number: str = "") -> list[HistoryLine]:
    """The customer's order lines since a day, and those of any age under a PO number as it is written."""
    wanted = Q(order_date__gte=since) | Q(po_number=po_number) if po_number else Q(order_date__gte=since)
    rows = models.HistoryLine.objects.filter(wanted, customer_ref=ref).order_by("order_date", "id")
    return [_history_value(row) for row in rows]


def history_until() -> int:
    """The id of the newest history line."""
    return models.HistoryLine.objects.order_by("-id").values_list("id", flat=True).first() or 0


def history_after(newest: int) -> list[HistoryLine]:
    """History lines that came after the one with id `newest`."""
    return [_history_value(row) for row in models.HistoryLine.objects.filter(id__gt=newest).order_by("id")]
