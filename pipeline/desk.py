"""The reviewer's desk: what people do to waiting orders. Every act is one transaction with its audit row.

An act names the revision of the order that the person saw; if somebody changed the order since, the act is refused.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

import intake
from models.products import LineQuery
from orders import Article, Customer, Decision, MailKind, MailReading, MailState, Order, OrderState, PostingState, Read, Severity
from pipeline import amend, audits, learning, records, versions, walk
from pipeline import company as house
from pipeline.company import Company
from pipeline.saying import told
from pipeline.settings import current
from store import audit, blobs, ledger, master, models, outcomes
from store.codec import from_json
from store.outbox import RETRIED

CLAIM = timedelta(minutes=10)
AT_REST = (MailState.QUARANTINED, MailState.NON_ORDER)
"""Where a mail ends that was read and gave no order."""
CORRECTED, LINE_ADDED, UNDONE = CHANGED = ("corrected", "line added", "correction undone")
APPROVED, REJECTED = ENDED = ("approved", "rejected")
TAKEN_BACK = "taken back to correct it"
"""What the audit log calls what people do here."""


class Conflict(Exception):
    """Somebody else changed the order since this person opened it."""


class Refused(Exception):
    """The act is not allowed; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a person sets. Texts are as typed; an empty text takes a value away.

    `header` fields: po_number, order_date, requested_date, currency, total, ship_to. `lines`: position -> field -> text with the fields
    sku, quantity (as ordered), unit, unit_price, price_per, requested_date, description, drop ("1": this is no order line).
    """

    customer_ref: str | None = None
    header: Mapping[str, str] = field(default_factory=dict[str, str])
    lines: Mapping[int, Mapping[str, str]] = field(default_factory=dict[int, Mapping[str, str]])


def correct(key: str, *, revision: int, who: str, changes: Changes) -> int:
    """Apply a person's changes, match and judge the order again; returns the new revision. Raises Conflict or Refused."""
    detail = {"customer": changes.customer_ref, "header": dict(changes.header), "lines": _plain(changes.lines)}
    company = current_company()
    with _opened(key, revision) as row:
        try:
            corrections = amend.merge(
                row.corrections, changes.customer_ref, changes.header, changes.lines, who, company.data, records.read_order(row)
            )
        except ValueError as error:
            raise Refused(str(error)) from None
        return _judged_again(row, corrections, company, who, CORRECTED, detail)


def add_line(key: str, *, revision: int, who: str, after: int) -> int:
    """Add an empty line that the reader missed below the line `after` (0: at the top), to be filled like any other; returns the new
    revision. Raises Conflict or Refused."""
    company = current_company()
    with _opened(key, revision) as row:
        try:
            corrections, position = amend.with_line(row.corrections, records.read_order(row), after, who)
        except ValueError as error:
            raise Refused(str(error)) from None
        return _judged_again(row, corrections, company, who, LINE_ADDED, {"line": position, "below": after})


def as_order(digest: str, *, who: str) -> str:
    """Make an order without lines of a mail at rest that gave none, to be filled by hand; returns its key. Raises Refused."""
    company = current_company()
    with transaction.atomic():
        mail = models.Mail.objects.select_for_update().filter(digest=digest, state__in=AT_REST).first()
        if mail is None or not mail.reading:
            raise Refused("No order can be made of this mail: it is in work, has orders, or could not be opened.")
        note = Read(f"{who} says that this mail is an order: nothing of it was read", "", 1.0)
        reading = from_json(MailReading, mail.reading)
        reading = replace(reading, kind=MailKind.ORDER, orders=(Order(MailKind.ORDER, documents=("mail body",), notes=(note,)),))
        key, (order,) = ledger.order_key(digest, 1), reading.orders
        today, matched = walk.as_of(reading, mail.received), walk.match(order, reading, company)
        judged = walk.judge(matched, reading, company, key=key, digest=digest, today=today, now=timezone.now())
        ledger.reopen(digest, who)
        made_with = versions.of(company, reading.sender)
        ledger.settle(digest, reading, [records.new_order(1, judged, made_with)], reader=mail.reader)
        audit.record(who, "treated as an order", mail=mail)
        return key


def undo(key: str, *, revision: int, who: str, field: str, line: int | None = None) -> int:
    """Take one correction back, so that the value is as it was read or matched; returns the new revision. Raises Conflict or Refused."""
    company = current_company()
    with _opened(key, revision) as row:
        try:
            corrections, typed = amend.without(row.corrections, field, line, who)
        except KeyError:
            raise Refused("This correction is not there any more: look at the order again.") from None
        detail = {"field": field, "line": line, "value": typed}
        return _judged_again(row, corrections, company, who, UNDONE, detail)


def _judged_again(
    row: models.PurchaseOrder, corrections: dict[str, Any], company: Company, who: str, what: str, detail: dict[str, Any]
) -> int:
    reading = from_json(MailReading, row.mail.reading)
    order = amend.apply(records.read_order(row), corrections)
    matched = amend.pin(walk.match(order, reading, company), corrections, company)
    today = walk.as_of(reading, row.mail.received)
    judged = walk.judge(matched, reading, company, key=row.key, digest=row.mail.digest, today=today, now=timezone.now())
    for name, value in records.columns(judged, versions.of(company, reading.sender)).items():
        if name != "order":  # the order as read stays; corrections are laid over it each time
            setattr(row, name, value)
    row.corrections = corrections
    row.claimed_by, row.claimed_until = who, timezone.now() + CLAIM
    _save(row, who, what, detail)
    return row.revision


def take_back(key: str, *, who: str) -> None:
    """Bring an order that the ERP refused back to the queue, matched and judged as of now, to be corrected. Raises Refused."""
    company = current_company()
    with transaction.atomic():
        row = models.PurchaseOrder.objects.select_for_update().select_related("mail").get(key=key)
        posting = models.Outbox.objects.select_for_update().filter(order=row, state=PostingState.REFUSED, given_up=False).first()
        if row.state != OrderState.REFUSED or posting is None:
            raise Refused("The ERP does not refuse this order any more: look at it again.")
        corrections = {name: value for name, value in row.corrections.items() if name not in ("approved", RETRIED)}
        row.state = OrderState.WAITING
        _judged_again(row, corrections, company, who, TAKEN_BACK, {"after": posting.message})


def approve(key: str, *, revision: int, who: str, note: str = "", approver: bool = False) -> None:
    """Release a waiting order to the ERP and learn from what the person corrected.

    Raises Conflict, or Refused where the order is not complete, or has a stop that only an approver may release: another person than the
    one who changed it.
    """
    with _opened(key, revision) as row:
        try:
            records.sales_order(row, master.articles(), files=False)
        except ValueError as error:
            raise Refused(str(error)) from None
        if master.customer(row.customer_ref) is None:
            raise Refused(f"There is no customer {row.customer_ref} any more: choose another one.")
        decision = from_json(Decision, row.decision)
        stops = [reason for reason in told(decision.reasons) if reason.severity == Severity.STOP]
        hands = set(row.corrections.get("hands", ()))
        if stops and not approver:
            raise Refused(f"An approver has to release this: {stops[0].message}")
        if stops and who in hands:
            raise Refused("You changed this order yourself: another approver has to release it.")
        policy = house.policy_now()
        row.corrections = {**row.corrections, "approved": {"who": who, "note": note, "policy": policy.digest}}
        row.state = OrderState.READY
        learning.from_approval(row, who)
        audits.released(row, who, policy)
        _save(row, who, APPROVED, {"note": note, "released": [stop.code for stop in stops]})
        ledger.plan(row)


def reject(key: str, *, revision: int, who: str, reason: str) -> None:
    """Close a waiting order without posting it. Raises Conflict or Refused (a reason is needed)."""
    if not reason.strip():
        raise Refused("Say in a few words why this order is rejected.")
    with _opened(key, revision) as row:
        row.state = OrderState.REJECTED
        audits.rejected(row, who, reason.strip(), house.policy_now())
        _save(row, who, REJECTED, {"reason": reason.strip()})


def claim(key: str, *, who: str) -> str:
    """Open an order for work; returns the name of who has it (another person keeps it for ten minutes, or until somebody changes it)."""
    now = timezone.now()
    with transaction.atomic():
        row = models.PurchaseOrder.objects.select_for_update().get(key=key)
        if row.claimed_by not in ("", who) and row.claimed_until and row.claimed_until > now:
            return row.claimed_by
        row.claimed_by, row.claimed_until = who, now + CLAIM
        row.save(update_fields=["claimed_by", "claimed_until"])
    return who


def look_at(key: str, *, who: str, wrong: bool, note: str = "") -> None:
    """Say of an order that was sent and that the audit drew whether it was right. Raises Refused where nobody asked."""
    with transaction.atomic():
        row = models.PurchaseOrder.objects.select_for_update().get(key=key)
        if not outcomes.waiting().filter(order=row).exists():
            raise Refused("This order does not wait for the audit: somebody has looked already, or it was never drawn.")
        if wrong and not note.strip():
            raise Refused("Say in a few words what was wrong.")
        audits.looked_at(row, who, wrong, note.strip(), house.policy_now())


def search_articles(text: str, customer_ref: str = "", limit: int = 20) -> list[tuple[Article, float]]:
    """Articles for a typed text, best first, with the matcher's probability."""
    company = current_company()
    found = company.products.match([LineQuery(customer_ref=customer_ref, text=text, our_code=text)])[0]
    ranked = [*([(found.ref, found.probability)] if found.ref else []), *found.alternatives][:limit]
    return [(company.data.articles[sku], p) for sku, p in ranked if sku in company.data.articles]


def search_customers(text: str, limit: int = 20) -> list[Customer]:
    """Customers for a typed text: ref, name, city, mail address; every word must be somewhere."""
    words = text.lower().split()
    company = current_company()

    def fits(c: Customer) -> bool:
        hay = " ".join((c.ref, c.name, c.city, c.zip, c.street, *c.emails)).lower()
        return all(word in hay for word in words)

    return [c for c in sorted(company.data.customers.values(), key=lambda c: c.name) if fits(c)][:limit]


def page_picture(mail_digest: str, document: str, page: int) -> bytes:
    """The PNG of one page of one document of a mail (110 dpi: 1 PDF point = 110/72 pixels). Raises FileNotFoundError."""
    mail = models.Mail.objects.get(digest=mail_digest)
    read = (mail.reading or {}).get("documents", ())
    postures = next((d.get("postures") or () for d in read if d["name"] == document), ())
    quarter, lean = postures[page - 1] if 0 < page <= len(postures) else (0, 0.0)
    return intake.page_picture(blobs.get(mail_digest), mail.name, document, page, posture=(quarter, lean))


def waiting(queue: str = "") -> Q:
    """The filter of what waits for a person."""
    rows = Q(state=OrderState.WAITING)
    return rows & Q(queue=queue) if queue else rows


_lock = threading.RLock()
_held: Company | None = None


def current_company() -> Company:
    """The company as of now, held by this process (also for other pages of the review app)."""
    global _held
    with _lock:
        _held = house.fresh(current(), _held)
        return _held


@contextmanager
def _opened(key: str, revision: int) -> Iterator[models.PurchaseOrder]:
    with transaction.atomic():
        row = models.PurchaseOrder.objects.select_for_update().select_related("mail").get(key=key)
        if row.revision != revision or row.state != OrderState.WAITING:
            raise Conflict(_meanwhile(row))
        yield row


def _meanwhile(row: models.PurchaseOrder) -> str:
    """Who did what to the order since a person opened it, and what to do now."""
    last = models.Audit.objects.filter(order=row, what__in=(*CHANGED, *ENDED, TAKEN_BACK)).order_by("-id").first()
    who, at = (last.who, f" at {timezone.localtime(last.at):%H:%M}") if last else ("Somebody", "")
    if row.state == OrderState.WAITING:
        return f"{who} changed this order{at}: look at it again."
    if last and last.what in ENDED:
        return f"{who} {last.what} this order{at}: it no longer waits for anybody."
    return f"This order is {row.state} and no longer waits for anybody."


def _save(row: models.PurchaseOrder, who: str, what: str, detail: dict[str, object]) -> None:
    row.revision += 1
    row.moved = timezone.now()
    row.save()
    audit.record(who, what, mail=row.mail, order=row, detail=detail)


def _plain(lines: Mapping[int, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    return {str(position): dict(fields) for position, fields in lines.items()}
