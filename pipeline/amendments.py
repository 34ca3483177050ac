"""After posting: what people changed in the ERP, which the audit asks about where we sent the order unseen, and what they confirmed."""

from datetime import timedelta

from django.utils import timezone

from erp.gateway import Gateway, differences
from orders import MatchedOrder, SalesOrder
from pipeline import audits, records
from pipeline.learning import own_code
from pipeline.settings import Settings
from pipeline.traffic import Traffic
from store import master, memories, models, outbox, synced

DAYS = 60
KIND = "amendments"
AUTHOR = "people in the ERP"


def read_back(settings: Settings, gateway: Gateway) -> int:
    """Look at the orders of the last weeks that were touched in the ERP since the last look; how many were found amended or gone.

    Raises ErpUnavailable.
    """
    source = Traffic.of(settings).server
    rows = {row.key: row for row in outbox.to_read_back(timezone.now() - timedelta(days=DAYS))}
    found = gateway.afterwards({key: row.erp_id for key, row in rows.items() if row.erp_id}, synced.cursors(source).get(KIND, ""))
    outbox.worth(found.worth)
    articles, news = master.articles(), 0
    for key in sorted(found.gone):
        news += outbox.amended(key, ["The order was deleted in the ERP."], deleted=True)
    for key in sorted(found.cancelled):
        news += outbox.amended(key, ["The order was cancelled in the ERP."])
    for key, held in found.held.items():
        order = rows[key].order
        try:
            sent = records.sales_order(order, articles, files=False)
        except ValueError:  # an article is gone from the master data since: nothing to compare with
            continue
        changes = differences(sent, held)
        news += outbox.amended(key, changes)
        if changes:
            audits.amended(order, held)
        _learn(order, sent, held, confirmed=key in found.confirmed and not sent.confirm, changed=bool(changes))
    synced.keep(source, KIND, found.cursor, lambda: False)
    return news


def _learn(row: models.PurchaseOrder, sent: SalesOrder, held: SalesOrder, *, confirmed: bool, changed: bool) -> None:
    """Customers' own codes become cross-references: those of articles that a person put in place of ours, and those of an order that
    a person confirmed (what we confirm ourselves confirms nothing)."""
    if sent.customer_ref != held.customer_ref or len(sent.lines) != len(held.lines):
        return
    matched: MatchedOrder = records.matched(row)
    for line, ours, theirs in zip(matched.lines, sent.lines, held.lines, strict=True):
        code = own_code(line.line)
        text = line.line.description.value if line.line.description else ""
        if code and theirs.sku and (confirmed or (changed and ours.sku != theirs.sku)):
            value = {"sku": theirs.sku, "text": text}
            memories.remember("crossref", code, value, author=AUTHOR, customer_ref=held.customer_ref, order=row)
