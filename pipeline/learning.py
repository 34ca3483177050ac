"""What an approved order teaches at once: cross-references, remembered texts, senders; and the facts that training may use.

What it says about its layout is found by a worker (`pipeline.layouts`).
"""

from collections.abc import Sequence

from django.utils import timezone

from models.units import TAUGHT
from orders import MailReading, MatchedOrder, OrderLine
from pipeline import layouts
from pipeline.company import UNIT, Company, unit_key
from pipeline.weighing import Judged
from store import memories, models
from store.codec import from_json, to_json

SURE = 0.99
"""A line matched with less, or against something in its words, is learned when a person lets it pass."""


def from_approval(row: models.PurchaseOrder, who: str) -> None:
    """Learn from an order that a person released. What the person changed, and what was confirmed though we were not sure of it, becomes a
    memory; all of it becomes examples."""
    now, first = from_json(MatchedOrder, row.matched), from_json(MatchedOrder, row.first["matched"])
    reading = from_json(MailReading, row.mail.reading)
    ref = now.customer.ref or ""
    if row.corrections.get("customer") and first.customer.ref != ref and reading.sender.address and not reading.sender.forwarded_from:
        memories.remember("sender", reading.sender.address.lower(), {"customer_ref": ref}, author=who, customer_ref=ref, order=row)
    at = timezone.now()
    who_asked = {
        "sender": reading.sender.address,
        "sender_name": reading.sender.name,
        "forwarded_from": reading.sender.forwarded_from,
        "buyer": to_json(now.order.buyer) if now.order.buyer else None,
        "ship_to": to_json(now.order.ship_to) if now.order.ship_to else None,
        "signature": reading.signature,
    }
    models.Example.objects.create(kind="customer", given=who_asked, truth={"customer_ref": ref}, by=who, at=at, order=row)
    layouts.confirmed(row, who, at)
    _units(row, first, now, who)
    guessed = {
        line.line.position: line.match.ref for line in first.lines if line.match.probability >= SURE and not line.match.contradictions
    }
    for line in now.lines:
        sku, read = line.match.ref, line.line
        text = read.description.value if read.description else ""
        code = own_code(read)
        if sku and guessed.get(read.position) != sku:
            kind, key = ("crossref", code) if code else ("text", text)
            if key.strip():
                memories.remember(kind, key, {"sku": sku, "text": text}, author=who, customer_ref=ref, order=row)
        named = read.customer_code.value if read.customer_code else ""
        given = {"customer_ref": ref, "text": text, "customer_code": named, "line": to_json(read)}
        models.Example.objects.create(kind="line", given=given, truth={"sku": sku}, by=who, at=at, order=row)


def _units(row: models.PurchaseOrder, first: MatchedOrder, now: MatchedOrder, who: str) -> None:
    """A unit that could not be converted and that a person corrected is remembered: this customer's word for so many article units.

    Only that: a unit that was converted stands in the article's own words, and who changes it may have changed the order; where the
    quantity was changed, too, nobody can tell which of the two was meant.
    """
    ref, unclear = now.customer.ref or "", {line.line.position: line.line for line in first.lines if line.factor is None}
    for line in now.lines:
        read, fixes = unclear.get(line.line.position), row.corrections.get("lines", {}).get(str(line.line.position), {})
        sku, factor = line.match.ref, line.factor
        if not (ref and sku and factor and read and read.unit and read.quantity and "unit" in fixes and "quantity" not in fixes):
            continue
        uom = models.Article.objects.get(sku=sku).data["uom"]
        meant = {"sku": sku, "unit": read.unit_said, "factor": f"{factor.normalize():f}", "uom": uom}
        memories.remember(UNIT, unit_key(sku, read.unit_said), meant, author=who, customer_ref=ref, order=row)


def own_code(line: OrderLine) -> str:
    """The customer's own code of a line: the one that is named so, or one that was read as ours and that no article has.

    A paper with one column of codes often does not say whose they are (docs/adr/0019).
    """
    if line.customer_code:
        return line.customer_code.value.strip()
    code = line.our_code.value.strip() if line.our_code else ""
    return "" if code and models.Article.objects.filter(sku__iexact=code).exists() else code


def applied(reading: MailReading, judged: Sequence[Judged], company: Company) -> set[int]:
    """Ids of the memories by which a mail was read and matched: layouts, its sender, part numbers and wordings as they were learned."""
    read = (*reading.orders, *(d.order for d in reading.documents if d.order))
    used = {("layout", "", name[:500]): "" for order in read for name in order.layouts}
    for order in (one.matched for one in judged):
        ref = order.customer.ref or ""
        used |= {("sender", "", a.lower()): ref for a in (reading.sender.address, reading.sender.forwarded_from)}
        for line in order.lines:
            codes = (line.line.customer_code, line.line.our_code)
            if line.conversion.endswith(TAUGHT):
                used[UNIT, ref, unit_key(line.match.ref or "", line.line.unit_said)] = line.match.ref or ""
            used |= {("crossref", ref, code.value): line.match.ref or "" for code in codes if code}
            used |= {("text", ref, line.line.description.value): line.match.ref or ""} if line.line.description else {}
    known = ((company.taught.get(key), key[0], meant) for key, meant in used.items())
    return {found[0] for found, kind, meant in known if found and (kind == "layout" or found[1] == meant)}
