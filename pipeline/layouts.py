"""Corrections of reading become layout memories: what was corrected on one document is read right on the next of that sender's layout.

An approval leaves the order as the person released it; a worker looks where on the page the corrected values stand, since reading a scan
again takes seconds. What is learned is one row per thing said, named in a sentence, and counts from the next mail on until it is undone.
"""

import logging
from typing import Any

import intake
from intake import LayoutMemory
from models.customers.names import domain
from orders import MailReading, MatchedOrder, Order, Sender
from pipeline import company as house
from pipeline.amend import ADDED
from pipeline.settings import Settings
from store import blobs, memories, models
from store.codec import from_json, to_json

KIND = "layout"
SAME = 0.6
"""Likeness of two memories' layouts from which the newer replaces the older where both speak of one thing."""
NOT_READ = frozenset(("sku", ADDED))
"""What people set in a line that no page says."""
log = logging.getLogger("ordersift.layouts")


def confirmed(row: models.PurchaseOrder, who: str, at: Any) -> None:
    """Keep an order as a person released it, with the fields that the person changed, for learning to read."""
    order = from_json(MatchedOrder, row.matched).order
    truth = {"order": to_json(order), "corrected": sorted(corrected_fields(row.corrections))}
    given = {"mail": row.mail.digest, "document": order.documents[0] if order.documents else ""}
    models.Example.objects.create(kind="reading", given=given, truth=truth, by=who, at=at, order=row)


def corrected_fields(corrections: dict[str, Any]) -> set[str]:
    """The fields of reading that a person changed: "po_number", "line quantity", "line drop"."""
    lines = (name for fields in corrections.get("lines", {}).values() for name in fields)
    return {*corrections.get("header", {}), *(f"line {name}" for name in lines if name not in NOT_READ)}


def scope(sender: Sender) -> str:
    """Whom a layout belongs to: all of a company ("@domain"), one address at a mail service that anybody may use, or no mail at all."""
    address = (sender.forwarded_from or sender.address).lower()
    return f"@{found}" if (found := domain(address)) else address


def learn_waiting(settings: Settings) -> int:
    """Learn from the corrections that were approved since the last time; returns the number of new memories. A document from which
    nothing can be learned is passed over for good."""
    count = 0
    for example in memories.lessons(memories.learned_until(KIND)):
        try:
            count += _learn(example, settings)
        except Exception:
            log.exception("Nothing could be learned from the corrections of the confirmed reading %s.", example.pk)
        memories.learn_until(KIND, example.pk)
    return count


def _learn(example: models.Example, settings: Settings) -> int:
    row, corrected = example.order, example.truth["corrected"]
    if row is None or not corrected or not example.given["document"]:
        return 0
    who = scope(from_json(MailReading, row.mail.reading).sender)
    live = (house.layout_of(m) for m in reversed(memories.live(KIND)))
    known = [m for m in live if m and m.sender == who]
    wanted = from_json(Order, example.truth["order"])
    found = intake.learn_layout(
        blobs.get(row.mail.digest), row.mail.name, example.given["document"], wanted,
        sender=who, layouts=known, corrected=corrected, us=house.us(settings),
    )  # fmt: skip
    for memory in found:
        _replace(memory, example.by)
        memories.remember(KIND, memory.name, to_json(memory), author=example.by, customer_ref=row.customer_ref, order=row)
    return len(found)


def _replace(new: LayoutMemory, who: str) -> None:
    """Undo what an older correction said about the same thing in the same layout."""
    for row in memories.live(KIND):
        old = house.layout_of(row)
        if (
            old
            and old != new
            and (old.sender, old.slot) == (new.sender, new.slot)
            and intake.similarity(old.fingerprint, new.fingerprint) >= SAME
        ):
            memories.undo(row.pk, who)
