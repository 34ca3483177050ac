"""An order mail by one of the channels, with its truth."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from email.message import EmailMessage
from random import Random
from typing import Any

from data.layouts import Company, Item, Layout, Paper, compose, draw, scans, sheets
from data.layouts.papers import TAX, company, ourselves
from data.mails import bodies, envelope
from data.mails.phrases import ATTACHED, REVISIONS, SUBJECTS
from data.mails.scene import Draft, Scene, order_truth, route_of

CHANNELS = (
    "text", "html", "pdf", "scan", "photo", "xlsx", "csv", "body+pdf", "forward", "forward-attached", "reply", "two-orders",
)  # fmt: skip
COLLEAGUE = "Vertrieb Außendienst"
NAMES = {
    "en": ("Jane Ashton", "Oliver Reed"), "de": ("Anna Brandt", "Jens Köhler"), "fr": ("Claire Morel", "Hugo Petit"), "nl": ("Sanne Vos", "Daan de Boer"),
    "es": ("Marta Ruiz", "Pablo Gil"), "it": ("Giulia Riva", "Marco Sala"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """A mail with its truth (one line of truth.jsonl)."""

    raw: bytes
    truth: dict[str, Any]


def paper(draft: Draft, us: Company, layout: Layout, kind: str = "order") -> Paper:
    """The order as a document would print it."""
    items = tuple(
        Item("", w.text, w.quantity, w.unit, w.article.uom if w.article else "", w.seller_code, w.own_code, w.article.barcode if w.article else "", w.unit_price,
             line_total=w.amount, tax_rate=Decimal(TAX.get(draft.customer.country, 20)))
        for w in draft.lines
    )  # fmt: skip
    ship_to = None
    if draft.ship_to:
        name, street, town = draft.ship_to.split(", ")
        ship_to = Company(name, street, *town.split(" ", 1))
    sender, recipient = company(draft.customer), us
    if kind in ("invoice", "order_response", "delivery_note"):
        recipient = us
    return Paper(kind, layout.language, draft.number, draft.day, sender, recipient, items, draft.wanted, ship_to=ship_to, total=draft.total,
                 tax_rate=Decimal(TAX.get(draft.customer.country, 20)))  # fmt: skip


def form(draft: Draft, random: Random, *, portable: bool) -> Layout:
    """The customer's own form: a layout drawn from its number, so that each customer keeps to one."""
    language = draft.customer.language or "en"
    own = Random(f"form-{draft.customer.ref or draft.customer.name}")
    layout = draw(
        own,
        language,
        portable=portable,
        two_codes=any(w.own_code for w in draft.lines),
        prices=own.choice(("each", "each", "each", "tax", "none")),
    )
    if draft.trap in ("price", "wrong total") and layout.prices == "none":
        layout = draw(random, language, portable=portable, prices="each")
    codes = {"seller_code", "buyer_code"} & {*layout.columns, *layout.below}
    if not codes or (codes == {"buyer_code"} and any(not w.own_code for w in draft.lines)):
        columns = list(layout.columns)
        columns.insert(columns.index("description"), "seller_code")
        layout = replace(layout, columns=tuple(columns))
    if layout.unit_at == "none" and any(w.factor != 1 for w in draft.lines):
        layout = replace(layout, unit_at="quantity", columns=tuple(c for c in layout.columns if c != "unit"))
    return layout


def order_mail(scene: Scene, draft: Draft, channel: str, random: Random, number: int, *, portable: bool = False) -> Made:
    """A mail with one order (or with two, by that channel)."""
    customer, language = draft.customer, draft.customer.language or "en"
    sender = (random.choice((customer.name, *NAMES[language])), random.choice(customer.emails))
    subject = REVISIONS[language][0] if draft.trap == "revision" else random.choice(SUBJECTS[language])
    subject = " ".join(subject.format(po=draft.number).split())
    to = scene.books.us["email"]
    mail = envelope.message(sender, to, subject, draft.day, number)
    layout = form(draft, random, portable=portable)
    closing = bodies.signature(draft, random, random.choice(NAMES[language]))
    drafts: list[tuple[Draft, bodies.Written]] = []
    if channel in ("text", "forward", "forward-attached", "reply", "two-orders"):
        text, drafts = _text(scene, draft, channel, random, closing)
        envelope.write(mail, text, random)
        colleague = (COLLEAGUE, f"sales@{to.split('@')[1]}")
        if channel == "forward":
            mail = envelope.forwarded(mail, text, random.choice((language, "de", "en")), colleague, to, random)
        elif channel == "forward-attached":
            mail = envelope.enclosed(mail, random.choice((language, "de", "en")), colleague, to, random)
    elif channel == "html":
        envelope.write(mail, random.choice(ATTACHED[language]).split("\n")[0] + f"\n\n{closing}", random)
        text, said = bodies.html(draft, layout, random, closing)
        mail.add_alternative(text, subtype="html")
        drafts = [(draft, said)]
    else:
        drafts = [(draft, _attached(scene, mail, draft, layout, channel, random, number, closing))]
    route = route_of([d for d, _ in drafts])
    kind = "order_change" if draft.trap == "revision" else "order"
    orders = [order_truth(d, priced=said.priced, wanted=said.dated, route=route) for d, said in drafts]
    scene.drafts.extend(d for d, _ in drafts)
    found = {
        "kind": kind,
        "customer_ref": customer.ref or None,
        "channel": channel,
        "language": language,
        "why": draft.trap or "clean",
        "orders": orders,
    }
    return Made(envelope.sealed(mail), found)


def _text(scene: Scene, draft: Draft, channel: str, random: Random, closing: str) -> tuple[str, list[tuple[Draft, bodies.Written]]]:
    """The text of the mail, and each order in it with what is said of it."""
    language = draft.customer.language or "en"
    said = bodies.body(draft, random, "bullets" if channel == "two-orders" else "")
    text = f"{said.text}\n\n{closing}"
    if channel == "two-orders":
        second = _other_order(scene, draft, random)
        more = bodies.body(second, random, "bullets")
        return f"{said.text}\n\n\n{more.text}\n\n{closing}", [(draft, said), (second, more)]
    if channel == "reply":
        old = bodies.body(_other_order(scene, draft, random), random, "bullets").text
        when = bodies.day(draft.day - timedelta(days=random.randrange(20, 60)), language, random)
        text += envelope.quoted(old, language, draft.customer.name, when)
    return text, [(draft, said)]


def _other_order(scene: Scene, draft: Draft, random: Random) -> Draft:
    """Another clean order of the same customer."""
    for _ in range(400):
        other = scene.clean(random, draft.day, draft.customer.language)
        if other.customer.ref == draft.customer.ref:
            return replace(other, wanted=None)
    article = draft.lines[0]
    return replace(draft, number=f"{draft.number}-A", lines=(article,), trap="", ship_to="", surplus=Decimal(0), wanted=None)


def _attached(
    scene: Scene, mail: EmailMessage, draft: Draft, layout: Layout, channel: str, random: Random, number: int, closing: str
) -> bodies.Written:
    """Put the order into a file; gives what the file (and the body) say of prices and dates."""
    language = draft.customer.language or "en"
    cover = " ".join(random.choice(ATTACHED[language]).format(po=draft.number).split(" "))
    sheet = paper(draft, ourselves(scene.books), layout, "order_change" if draft.trap == "revision" else "order")
    if channel in ("xlsx", "csv"):
        envelope.write(mail, f"{cover}\n\n{closing}", random)
        made = sheets.compose(sheet, layout, random, channel, bare=False)
        media = "text/csv" if channel == "csv" else "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        envelope.attach(mail, made.raw, media, f"{layout.label('order').split()[0]}_{draft.number or number}.{channel}".replace("/", "-"))
        return bodies.Written("", "unit_price" in layout.columns, made.truth["requested_date"] is not None)
    made, said_price = compose(sheet, layout), False
    file = f"{layout.label('order').split()[0]}_{draft.number or number}".replace("/", "-")
    if channel == "body+pdf":
        said = bodies.body(draft, random, "bullets")
        envelope.write(mail, f"{said.text}\n\n{closing}", random)
        said_price = said.priced
    else:
        envelope.write(mail, f"{cover}\n\n{closing}", random)
    if channel in ("scan", "photo"):
        pictures = scans.scanned(made.pdf, scans.draw(random), random)
        if channel == "photo" and len(pictures) == 1:
            envelope.attach(mail, pictures[0], "image/jpeg", f"scan{number:04d}.jpg")
        else:
            envelope.attach(mail, scans.as_pdf(pictures), "application/pdf", f"Scan_{number:04d}.pdf")
    else:
        envelope.attach(mail, made.pdf, random.choice(("application/pdf", "application/pdf", "application/octet-stream")), f"{file}.pdf")
    return bodies.Written("", said_price or made.truth["total"] is not None, True)


def repeat(earlier: Made, random: Random, day_number: tuple[Any, int], again: Sequence[str] = ("again", "2. Versuch", "copy")) -> Made:
    """The same order mailed once more, days later."""
    from email import message_from_bytes, policy
    from email.utils import format_datetime

    day, number = day_number
    mail = message_from_bytes(earlier.raw, policy=policy.default)
    mail.replace_header("Subject", f"{mail['Subject']} ({random.choice(again)})")
    mail.replace_header("Date", format_datetime(envelope.moment(day, number)))
    mail.replace_header("Message-ID", f"<again.{number}.{str(mail['Message-ID']).strip('<>')}>")
    orders = [
        {**o, "expected_route": "review", "why": "repeat", "because": "the same order as an earlier mail"} for o in earlier.truth["orders"]
    ]
    return Made(mail.as_bytes(), {**earlier.truth, "orders": orders, "why": "repeat"})
