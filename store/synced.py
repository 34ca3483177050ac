"""Master data as a sync brings it: batch by batch, each kept together with the place where the next one goes on."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from orders import Article, Customer, HistoryLine, PriceBreak
from store import audit, master, models
from store.codec import to_json

CURSORS, REPORT = "sync cursors", "sync report"


def cursors(source: str) -> dict[str, str]:
    """Where each kind of data goes on; nothing where another ERP was read before."""
    row = models.Meta.objects.filter(name=CURSORS).first()
    return dict(row.value["kinds"]) if row and row.value["source"] == source else {}


def keep(source: str, kind: str, cursor: str, write: Callable[[], bool]) -> bool:
    """Store a batch by `write` (which says whether it changed anything) and its cursor, both or neither."""
    with transaction.atomic():
        changed = write()
        _meta(CURSORS, {"source": source, "kinds": {**cursors(source), kind: cursor}})
    return changed


def articles(items: Sequence[Article]) -> bool:
    """Put these articles beside or in place of those that are there."""
    return _upsert(models.Article, "sku", {a.sku: to_json(a) for a in items})


def customers(items: Sequence[Customer]) -> bool:
    """Put these customers beside or in place of those that are there."""
    return _upsert(models.Customer, "ref", {c.ref: to_json(c) for c in items})


def ship_tos(items: Iterable[tuple[str, str, str]]) -> bool:
    """Add delivery addresses of the ERP: (customer_ref, name, address)."""
    wanted = {(ref, name[:200], text[:500]) for ref, name, text in items}
    held = models.ShipTo.objects.filter(customer_ref__in={ref for ref, *_ in wanted}, in_erp=True)
    known = set(held.values_list("customer_ref", "name", "address"))
    new = [models.ShipTo(customer_ref=ref, name=name, address=text, in_erp=True) for ref, name, text in sorted(wanted - known)]
    models.ShipTo.objects.bulk_create(new, batch_size=master.BATCH)
    return bool(new)


def crossrefs(items: Iterable[tuple[str, str, str]]) -> bool:
    """Put (customer_ref, customer_code, sku) beside or in place of those that are there."""
    wanted = {(ref, code): sku for ref, code, sku in items}
    refs = {ref for ref, _ in wanted}
    rows = models.CrossReference.objects.filter(customer_ref__in=refs).values_list("customer_ref", "customer_code", "sku")
    known = {(ref, code): sku for ref, code, sku in rows}
    new = {key: sku for key, sku in wanted.items() if known.get(key) != sku}
    for ref, code in new.keys() & known.keys():
        models.CrossReference.objects.filter(customer_ref=ref, customer_code=code).delete()
    made = (models.CrossReference(customer_ref=ref, customer_code=code, sku=sku) for (ref, code), sku in new.items())
    models.CrossReference.objects.bulk_create(made, batch_size=master.BATCH)
    return bool(new)


def prices(items: Collection[PriceBreak], about: Collection[str] | None = None) -> bool:
    """Put these agreed prices in place of those of the articles `about`, of all that are there if it is None; write what differs."""
    wanted = {(p.customer_ref, p.sku, p.min_quantity): p.price for p in items}
    known: dict[tuple[Any, ...], tuple[int, Any]] = {}
    gone: list[int] = []
    for id, ref, sku, least, price in _price_rows(about):
        if (ref, sku, least) in known or wanted.get((ref, sku, least)) != price:
            gone.append(id)
        else:
            known[ref, sku, least] = id, price
    for chunk in _chunks(gone):
        models.Price.objects.filter(pk__in=chunk).delete()
    new = (
        models.Price(customer_ref=key[0], sku=key[1], price=price, min_quantity=key[2]) for key, price in wanted.items() if key not in known
    )
    made = models.Price.objects.bulk_create(new, batch_size=master.BATCH)
    return bool(gone or made)


def history(sales: Sequence[tuple[str, tuple[HistoryLine, ...]]]) -> bool:
    """Put each sales order (its number in the ERP, its lines) in place of what was known of it; True if anything known changed.

    An order that we posted is known by our key: its lines in the ERP, with all that people amended, take the place of ours.
    """
    names = [name for name, _ in sales]
    ours = dict(models.Outbox.objects.filter(erp_name__in=names).exclude(erp_name="").values_list("erp_name", "key"))
    refs = [ours.get(name, name) for name in names]
    known: dict[str, list[Any]] = {}
    for row in models.HistoryLine.objects.filter(order_ref__in=refs).order_by("id"):
        known.setdefault(row.order_ref, []).append(row)
    new: list[models.HistoryLine] = []
    gone: list[int] = []
    for (_, lines), ref in zip(sales, refs, strict=True):
        made = [
            models.HistoryLine(
                order_ref=ref,
                order_date=line.order_date,
                customer_ref=line.customer_ref,
                sku=line.sku,
                quantity=line.quantity,
                unit_price=line.unit_price,
                po_number=line.po_number,
            )
            for line in lines
        ]
        there = known.get(ref, [])
        if [_cells(row) for row in made] != [_cells(row) for row in there]:
            new += made
            gone += [row.pk for row in there]
    models.HistoryLine.objects.filter(pk__in=gone).delete()
    models.HistoryLine.objects.bulk_create(new, batch_size=master.BATCH)
    return bool(gone)


def stock(places: Mapping[str, Mapping[str, Any]]) -> bool:
    """Put the stock of these articles in place of what was known of it. The master data does not count as changed by it."""
    rows = models.Stock.objects.filter(sku__in=list(places)).values_list("sku", "warehouse", "available")
    known: dict[str, dict[str, Any]] = {}
    for sku, warehouse, available in rows:
        known.setdefault(sku, {})[warehouse] = available
    changed = [sku for sku, per in places.items() if known.get(sku, {}) != dict(per)]
    models.Stock.objects.filter(sku__in=changed).delete()
    made = (models.Stock(sku=sku, warehouse=house, available=free) for sku in changed for house, free in places[sku].items())
    models.Stock.objects.bulk_create(made, batch_size=master.BATCH)
    return False


def stocked() -> set[str]:
    """Articles of which some stock, and be it none at all, is known."""
    return set(models.Stock.objects.values_list("sku", flat=True).distinct())


def forget(skus: Collection[str], refs: Collection[str]) -> None:
    """Take out articles and customers that the ERP no longer has."""
    with transaction.atomic():
        for chunk in _chunks(sorted(skus)):
            for table in (models.Article, models.Price, models.Stock):
                table.objects.filter(sku__in=chunk).delete()
        for chunk in _chunks(sorted(refs)):
            models.Customer.objects.filter(ref__in=chunk).delete()
            models.Price.objects.filter(customer_ref__in=chunk).delete()
        if skus or refs:
            detail = {"articles": sorted(skus)[:100], "customers": sorted(refs)[:100], "count": len(skus) + len(refs)}
            audit.record("sync", "gone from the ERP", detail=detail)


def keep_report(report: dict[str, Any]) -> None:
    """The newest report for the steward takes the place of the one before."""
    _meta(REPORT, {**report, "at": timezone.now().isoformat()})


def report() -> dict[str, Any] | None:
    """The newest report, None before the first sync."""
    row = models.Meta.objects.filter(name=REPORT).first()
    return row.value if row else None


def known_codes() -> tuple[set[str], set[str]]:
    """All article codes and customer numbers that are there."""
    return set(models.Article.objects.values_list("sku", flat=True)), set(models.Customer.objects.values_list("ref", flat=True))


def _upsert(table: Any, key: str, wanted: Mapping[str, Any]) -> bool:
    known = dict(table.objects.filter(pk__in=list(wanted)).values_list(key, "data"))
    now = timezone.now()
    rows = [table(**{key: code, "data": data, "changed": now}) for code, data in wanted.items() if known.get(code) != data]
    table.objects.bulk_create(rows, batch_size=500, update_conflicts=True, unique_fields=[key], update_fields=["data", "changed"])
    return bool(rows)


def _price_rows(about: Collection[str] | None) -> Iterator[tuple[int, str, str, Any, Any]]:
    rows = models.Price.objects.values_list("pk", "customer_ref", "sku", "min_quantity", "price")
    for chunk in [None] if about is None else _chunks(sorted(about)):
        yield from (rows if chunk is None else rows.filter(sku__in=chunk)).iterator()


def _cells(row: models.HistoryLine) -> tuple[Any, ...]:
    return (row.order_date, row.customer_ref, row.sku, row.quantity, row.unit_price, row.po_number)


def _meta(name: str, value: Any) -> None:
    models.Meta.objects.update_or_create(name=name, defaults={"value": value})


def _chunks(items: list[Any], size: int = 500) -> Iterable[list[Any]]:
    return (items[start : start + size] for start in range(0, len(items), size))
