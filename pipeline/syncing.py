"""Master data from the ERP into the store: resumable at any batch, after the first time only what changed; deletions are noticed.

What a data steward should put right is reported and kept. Two syncs never run at once; one that died leaves its place, at once on its
own machine and else after a while.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from erp.gateway import Gateway, Page
from erp.quality import Flaw, flaws
from erp.sync import batches
from pipeline import walk
from pipeline.settings import Settings
from pipeline.traffic import Traffic
from store import holders, master, models, pulse, synced

STOCK_BATCH = 1000
LEASE_SECONDS = 900
LEASE = "master data"
READ_WHOLE = ("crossrefs",)
"""Kinds that show no deletions of their own."""


LOADED_ANEW = ("crossrefs", "history")
"""Kinds of which a worker can't take a change in as it runs. Prices, stock and addresses are read anew for each order."""


class AlreadyRunning(Exception):
    """Another process is at it."""


@dataclass(slots=True)
class Synced:
    """What a sync brought: rows by kind, what is gone, and the flaws."""

    rows: dict[str, int] = field(default_factory=dict[str, int])
    articles_gone: int = 0
    customers_gone: int = 0
    flaws: tuple[Flaw, ...] = ()

    def text(self) -> str:
        """One line for people."""
        rows = ", ".join(f"{count} {kind.replace('_', ' ')}" for kind, count in self.rows.items())
        gone = (
            f"; gone: {self.articles_gone} articles, {self.customers_gone} customers" if self.articles_gone or self.customers_gone else ""
        )
        return f"Read {rows}{gone}."


def run(settings: Settings, gateway: Gateway, progress: Callable[[str, int, int], None] = lambda kind, done, total: None) -> Synced:
    """Bring the store up to date. `progress` hears (kind, rows done, rows in all). Raises ErpUnavailable and AlreadyRunning.

    Broken off at any point it goes on there the next time.
    """
    owner = holders.me()
    if not pulse.lease(LEASE, owner, LEASE_SECONDS):
        raise AlreadyRunning("Master data is being fetched already; wait until that is done.")
    try:
        return _run(Traffic.of(settings).server, gateway, owner, progress)
    finally:
        pulse.release(LEASE, owner)


def _run(source: str, gateway: Gateway, owner: str, progress: Callable[[str, int, int], None]) -> Synced:
    found, changed, prices, last = Synced(), set[str](), [], None
    cursors = {kind: cursor for kind, cursor in synced.cursors(source).items() if kind not in READ_WHOLE}
    for kind, page in batches(gateway, cursors):
        if kind == "prices":  # replaced whole, so nobody sees half of them
            prices += page.items
            last = page
        elif synced.keep(source, kind, page.cursor, lambda kind=kind, page=page: _write(kind, page)):
            changed.add(kind)
        found.rows[kind] = found.rows.get(kind, 0) + len(page.items)
        progress(kind, page.done, page.total)
        pulse.lease(LEASE, owner, LEASE_SECONDS)
    if last is not None:
        synced.keep(source, "prices", last.cursor, lambda: synced.prices(prices, last.about))
    codes, numbers = gateway.codes("articles"), gateway.codes("customers")
    known_codes, known_numbers = synced.known_codes()
    gone, gone_numbers = known_codes - codes.keys(), known_numbers - numbers.keys()
    synced.forget(gone, gone_numbers)
    found.articles_gone, found.customers_gone = len(gone), len(gone_numbers)
    if gone or gone_numbers or changed & {"articles", "customers", *LOADED_ANEW}:
        master.touch(whole=not changed.isdisjoint(LOADED_ANEW))
    _stock(source, gateway, {sku for sku, count in codes.items() if count}, found, owner, progress)
    found.flaws = _flaws(codes, numbers)
    synced.keep_report({"source": source, "rows": found.rows, "flaws": [asdict(flaw) for flaw in found.flaws]})
    return found


def _stock(source: str, gateway: Gateway, living: set[str], found: Synced, owner: str, progress: Callable[[str, int, int], None]) -> None:
    """The stock of articles where it may have changed, and of those of which none is known yet (new, or the last sync was broken off)."""
    before = synced.cursors(source).get("stock", "")
    moved, cursor = gateway.stock_changed(before)
    if moved is None and not before:  # broken off from here on, the next sync reads what is not known yet
        synced.keep(source, "stock", cursor, lambda: False)
    wanted = sorted(living if moved is None else (moved & living) | (living - synced.stocked()))
    found.rows["stock"] = 0
    for start in range(0, len(wanted), STOCK_BATCH):
        synced.stock(gateway.stock(wanted[start : start + STOCK_BATCH]))
        found.rows["stock"] = min(start + STOCK_BATCH, len(wanted))
        progress("stock", found.rows["stock"], len(wanted))
        pulse.lease(LEASE, owner, LEASE_SECONDS)
    synced.keep(source, "stock", cursor, lambda: False)


def report_text() -> str:
    """The newest report for people."""
    kept = synced.report()
    if kept is None:
        return "No master data has been fetched yet: run 'ordersift sync'."
    lines = [f"{flaw['kind']}: {flaw['sentence']} ({_some(flaw['refs'])})" for flaw in kept["flaws"]]
    return "\n".join([f"Master data as of {kept['at'][:16].replace('T', ' ')} UTC:", *(lines or ["No flaws."])])


def _write(kind: str, page: Page[Any]) -> bool:
    match kind:
        case "articles":
            return synced.articles(page.items)
        case "customers":
            return synced.customers(page.items)
        case "ship_tos":
            return synced.ship_tos((one.customer_ref, one.name, one.text) for one in page.items)
        case "crossrefs":
            return synced.crossrefs(page.items)
        case _:
            return synced.history([(sale.order_ref, sale.lines) for sale in page.items])


def _flaws(codes: Any, numbers: Any) -> tuple[Flaw, ...]:
    """Of what the store holds, and the codes that stand on several records of the ERP (the store can hold only one of them)."""
    data = master.catalogue(history=False)
    crossrefs = {(ref, code, sku) for (ref, code), sku in data.crossrefs.items()}
    crossrefs |= {(m.customer_ref, m.key, m.value["sku"]) for m in models.Memory.objects.filter(kind="crossref", undone=None)}
    doubled = [data.articles[sku] for sku, count in codes.items() if count > 1 and sku in data.articles]
    doubled_customers = [data.customers[ref] for ref, count in numbers.items() if count > 1 and ref in data.customers]
    return flaws([*data.articles.values(), *doubled], [*data.customers.values(), *doubled_customers], crossrefs, walk.unclear)


def _some(refs: list[str], most: int = 8) -> str:
    return ", ".join(refs[:most]) + (f" and {len(refs) - most} more" if len(refs) > most else "")
