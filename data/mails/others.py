"""Mails that are no orders, and the ones that cancel one or ask for a price."""

from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

from data.layouts import compose, draw
from data.layouts.papers import company, order_number, ourselves
from data.mails import bodies, envelope
from data.mails.orders import NAMES, Made, paper
from data.mails.phrases import CANCELLATIONS, CLOSINGS, NON_ORDERS, PAPERS, QUOTES
from data.mails.scene import WHY, Scene

TEXTS = tuple(NON_ORDERS)
DOCUMENTS = ("invoice", "order_response", "delivery_note")
OTHERS = (*TEXTS, *DOCUMENTS, "quote", "quote-pdf", "cancellation")


def other_mail(scene: Scene, what: str, random: Random, day: date, number: int, language: str = "", *, portable: bool = False) -> Made:
    """A mail of one of `OTHERS`."""
    customer = random.choice([c for c in scene.buyers if not language or c.language == language] or scene.buyers)
    language = customer.language or "en"
    sender, to = (random.choice((customer.name, *NAMES[language])), random.choice(customer.emails)), scene.books.us["email"]
    closing = f"\n\n{random.choice(CLOSINGS[language])}\n\n{sender[0]}\n{customer.name}\n"
    found: dict[str, Any] = {
        "kind": "non_order",
        "customer_ref": customer.ref,
        "channel": "text",
        "language": language,
        "why": what,
        "orders": [],
    }
    po = order_number(random)
    if what in NON_ORDERS:
        subject, text = NON_ORDERS[what][language]
        mail = envelope.message(sender, to, subject.format(po=po), day, number)
        envelope.write(mail, text.format(po=po) + closing, random)
        if what == "out-of-office":
            mail["Auto-Submitted"] = "auto-replied"
        return Made(envelope.sealed(mail), found)
    if what == "cancellation":
        earlier = [d for d in scene.drafts if d.customer.ref and d.number and not d.trap and d.customer.language == language]
        if earlier:
            draft = random.choice(earlier)
            customer, po = draft.customer, draft.number
            sender = (customer.name, customer.emails[0])
        subject, text = CANCELLATIONS[language]
        mail = envelope.message(sender, to, subject.format(po=po), day, number)
        envelope.write(mail, text.format(po=po) + closing, random)
        order = {"po_number": po, "order_date": None, "requested_date": None, "currency": None, "total": None, "ship_to": None, "lines": [],
                 "expected_route": "review", "why": "cancellation", "because": WHY["cancellation"]}  # fmt: skip
        return Made(envelope.sealed(mail), {**found, "kind": "cancellation", "customer_ref": customer.ref, "orders": [order]})
    draft = scene.clean(random, day, language)
    if what == "quote":
        subject, text = QUOTES[language]
        rows = "\n".join(f"- {bodies.number(w.quantity, language)} {w.unit} {w.text}" for w in draft.lines)
        mail = envelope.message(sender, to, subject, day, number)
        envelope.write(mail, text.format(lines=rows) + closing, random)
        return Made(envelope.sealed(mail), {**found, "kind": "quote_request"})
    kind = "quote_request" if what == "quote-pdf" else what
    layout = draw(random, language, portable=portable, prices="none" if kind in ("quote_request", "delivery_note") else "each")
    sheet = paper(draft, ourselves(scene.books), layout, kind)
    mail = envelope.message(sender, to, f"{layout.label(kind)} {draft.number}", day, number)
    envelope.write(mail, PAPERS[kind][language] + closing, random)
    assert sheet.total is None or sheet.total > Decimal(0)
    assert sheet.sender == company(draft.customer)
    envelope.attach(
        mail, compose(sheet, layout).pdf, "application/pdf", f"{layout.label(kind).split()[0]}_{draft.number}.pdf".replace("/", "-")
    )
    found = {**found, "channel": "pdf", "customer_ref": draft.customer.ref}
    return Made(envelope.sealed(mail), {**found, "kind": "quote_request" if kind == "quote_request" else "non_order"})
