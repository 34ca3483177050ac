"""Customers' mails on the demo company, with the truth: orders in every channel and six languages, non-orders, and traps."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from email.message import EmailMessage
from email.utils import format_datetime
from io import BytesIO, StringIO
from random import Random
from typing import Any

from data import plain as layouts
from data.company import MAILBOX, US
from data.company.trade import Favourite, Trade, usual_quantity
from data.words import ATTACHED, CLOSINGS, FORWARD, LABELS, NON_ORDERS, OPENINGS, SUBJECT, UNITS, WANTED
from orders import Article, Customer

CENT = Decimal("0.01")
CHANNELS = ("text", "html", "pdf", "scan", "photo", "xlsx", "csv", "body+pdf", "forward")
TRAPS = (
    "quantity", "price", "superseded", "restricted", "unknown customer", "no number", "wrong total", "below minimum", "new address", "repeat", "cancellation",
    "quote", "credit",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """A mail with its truth (one JSON line of truth.jsonl)."""

    raw: bytes
    truth: dict[str, Any]


@dataclass(frozen=True, slots=True)
class World:
    """The company that the mails are written to."""

    articles: Sequence[Article]
    customers: Sequence[Customer]
    trade: Trade


def order_mail(world: World, random: Random, channel: str, day: date, number: int, trap: str = "", earlier: Made | None = None) -> Made:
    """One order mail by a channel; `trap` makes it one that a careful person would look at."""
    typed, sheet = ("text", "forward"), ("xlsx", "csv")
    if (trap == "price" and channel in typed) or (trap in ("wrong total", "new address") and channel in (*typed, *sheet)):
        channel = "pdf"  # a typed mail prints no prices, a sheet no total, neither an address: nobody could see what is wrong
    if trap == "repeat" and earlier is not None:
        return _repeat(earlier, day, number, random)
    customer = random.choice([c for c in world.customers if len(world.trade.favourites[c.ref]) > 20 and "Service" not in c.name])
    lines = _lines(world, customer, random, trap)
    po = f"{random.choice(('45', 'B', 'PO-', '26', ''))}{random.randrange(10000, 99999)}" if trap != "no number" else ""
    language = customer.language or "en"
    total = sum((line.amount or Decimal(0) for line in lines), Decimal(0))
    if trap == "wrong total":
        total += Decimal(100)
    ship_to = f"{customer.name}, Lagerweg 77, 99999 Neustadt" if trap == "new address" else ""
    wanted = day + timedelta(days=random.randrange(5, 12)) if random.random() < 0.6 else None
    wanted = wanted + timedelta(days=2) if wanted and wanted.weekday() >= 5 else wanted
    if trap == "unknown customer":
        customer = replace(customer, ref="", name="Neuhaus Feinmechanik GmbH", street="Am Anger 3", zip="99084", city="Erfurt", vat="DE999999990",
                           phone="+49 361 7777777", emails=("einkauf@neuhaus-feinmechanik.example",))  # fmt: skip
    paper = layouts.Paper(po, day, wanted, customer, US, ship_to, tuple(lines), total, language)
    message = _message(customer, day, number, SUBJECT[language].format(po=po).strip(), random)
    _fill(message, paper, channel, random, number)
    route = "review" if trap else "send"
    return Made(message.as_bytes(), _truth(paper, channel, trap, route, "order", lines))


def other_mail(world: World, random: Random, what: str, day: date, number: int) -> Made:
    """A mail that asks for something else: a quotation, a cancellation, or nothing at all."""
    customer = random.choice(world.customers)
    if what in ("quote", "cancellation"):
        article = world.trade.favourites[customer.ref][0].article
        texts = {
            "quote": ("Request for quotation", f"Hello,\n\nplease quote your best price for 500 pcs {article.name}.\n\nKind regards", "quote_request"),
            "cancellation": ("Stornierung", f"Guten Tag,\n\nbitte stornieren Sie unsere Bestellung {random.randrange(10000, 99999)}.\n\nMit freundlichen Grüßen", "cancellation"),
        }  # fmt: skip
        subject, text, kind = texts[what]
        message = _message(customer, day, number, subject, random)
        message.set_content(f"{text}\n{customer.name}\n")
        return Made(message.as_bytes(), {"kind": kind, "customer_ref": customer.ref, "orders": [], "why": what, "channel": "text"})
    if what == "invoice":
        message = _message(customer, day, number, "Rechnung 2026-4711", random)
        message.set_content("Guten Tag,\n\nanbei unsere Rechnung.\n")
        lines = _lines(world, customer, random, "")
        paper = layouts.Paper(
            "RE-4711", day, None, customer, US, "", tuple(lines), sum((x.amount or Decimal(0) for x in lines), Decimal(0)), "de"
        )
        titles = {**LABELS["de"], "title": ("Rechnung",) * 6, "number": ("Rechnungsnummer",) * 6}
        original, LABELS["de"] = LABELS["de"], titles
        pdf = layouts.pdf(paper, layouts.draw(random, "de"))
        LABELS["de"] = original
        message.add_attachment(pdf, maintype="application", subtype="pdf", filename="Rechnung.pdf")
        return Made(
            message.as_bytes(), {"kind": "non_order", "customer_ref": customer.ref, "orders": [], "why": "invoice", "channel": "pdf"}
        )
    name, subject, text = next(n for n in NON_ORDERS if n[0] == what)
    message = _message(customer, day, number, subject, random)
    message.set_content(f"{text}\n{customer.name}\n")
    return Made(message.as_bytes(), {"kind": "non_order", "customer_ref": customer.ref, "orders": [], "why": name, "channel": "text"})


def _lines(world: World, customer: Customer, random: Random, trap: str) -> list[layouts.Line]:
    favourites = world.trade.favourites[customer.ref]
    worth = {f.article.sku: f.price * f.quantity for f in favourites}
    usual = [f for f in favourites if f.often > 0.15 and worth[f.article.sku] < 600] or list(favourites)
    chosen = random.sample(usual, k=min(len(usual), random.choice((1, 2, 3, 3, 4, 5, 6))))
    stock: dict[str, Decimal] = {}
    for sku, _, available in world.trade.stock:
        stock[sku] = max(stock.get(sku, Decimal(0)), available)
    chosen = [f for f in chosen if stock.get(f.article.sku, Decimal(0)) >= f.quantity * 2] or [
        max(usual, key=lambda f: stock.get(f.article.sku, Decimal(0)))
    ]
    lines = [_line(customer, f, usual_quantity(f, random), f.price, world, random) for f in chosen]
    first = chosen[0]
    if trap == "quantity":
        lines[0] = _line(customer, first, first.quantity * 40, first.price, world, random)
    elif trap == "credit":
        lines[0] = _line(
            customer, first, ((Decimal(150000) / first.price) // first.quantity + 1) * first.quantity, first.price, world, random
        )
    elif trap == "price":
        lines[0] = _line(customer, first, first.quantity, (first.price * Decimal("0.7")).quantize(Decimal("0.0001")), world, random)
    elif trap in ("superseded", "restricted"):
        pool = [
            a for a in world.articles if (a.superseded_by if trap == "superseded" else a.restricted and a.active and not a.superseded_by)
        ]
        article = random.choice(pool)
        odd = Favourite(article, article.moq or Decimal(1), article.list_price or Decimal(1), 0.0)
        lines.append(_line(customer, odd, odd.quantity, odd.price, world, random))
    elif trap == "below minimum":
        packed = [f for f in favourites if f.article.moq >= 10]
        if packed:
            lines[0] = _line(customer, packed[0], Decimal(3), packed[0].price, world, random)
    return lines


def _line(customer: Customer, favourite: Favourite, quantity: Decimal, price: Decimal, world: World, random: Random) -> layouts.Line:
    article = favourite.article
    breaks = [p for p in world.trade.prices if (p.customer_ref, p.sku) == (customer.ref, article.sku) and p.min_quantity <= quantity]
    if breaks and price == favourite.price:
        price = breaks[-1].price
    own = next((code for (ref, code), sku in world.trade.crossrefs.items() if ref == customer.ref and sku == article.sku), "")
    name = article.name_de if customer.language == "de" and random.random() < 0.7 else article.name
    amount = (quantity * price).quantize(CENT, ROUND_HALF_UP)
    return layouts.Line(name, article.sku, own, quantity, article.uom, price, amount)


def _message(customer: Customer, day: date, number: int, subject: str, random: Random) -> EmailMessage:
    message = EmailMessage()
    message["From"] = f'"{customer.name}" <{random.choice(customer.emails)}>'
    message["To"] = MAILBOX
    message["Subject"] = subject
    message["Date"] = format_datetime(datetime(day.year, day.month, day.day, 8 + number % 9, number * 7 % 60, tzinfo=UTC))
    message["Message-ID"] = f"<{number}.{day:%Y%m%d}@{customer.emails[0].split('@')[1]}>"
    return message


def _fill(message: EmailMessage, paper: layouts.Paper, channel: str, random: Random, number: int) -> None:
    language = paper.language
    signature = f"{CLOSINGS[language]}\n{paper.customer.name}\n{paper.customer.street}, {paper.customer.zip} {paper.customer.city}\n"
    cover = ATTACHED[language].format(po=paper.number) + f"\n\n{signature}"
    layout = layouts.draw(random, language)
    if channel == "text":
        message.set_content(_body(paper, layout, random) + f"\n{signature}")
    elif channel == "forward":
        outer = "de" if language == "de" else "en"
        inner = FORWARD[outer].format(
            name=paper.customer.name, address=paper.customer.emails[0], date=paper.day.isoformat(), subject=message["Subject"], us=MAILBOX
        )
        message.replace_header("From", '"Sales Rep" <vertrieb@nordwerk.example>')
        message.replace_header("Subject", f"{'WG' if outer == 'de' else 'Fwd'}: {message['Subject']}")
        message.set_content(inner + _body(paper, layout, random) + f"\n{signature}")
    elif channel == "html":
        message.set_content(cover)
        message.add_alternative(_html(paper, layout, signature), subtype="html")
    elif channel in ("pdf", "body+pdf", "scan", "photo"):
        message.set_content((_body(paper, layout, random) + f"\n{signature}") if channel == "body+pdf" else cover)
        pdf = layouts.pdf(paper, layout)
        if channel == "scan":
            pdf = layouts.as_scan_pdf(layouts.scanned(pdf, random))
        if channel == "photo":
            message.add_attachment(layouts.scanned(pdf, random)[0], maintype="image", subtype="jpeg", filename=f"scan{number}.jpg")
        else:
            message.add_attachment(
                pdf, maintype="application", subtype="pdf", filename=f"{LABELS[language]['title'][0].replace(' ', '_')}_{paper.number}.pdf"
            )
    else:
        message.set_content(cover)
        raw = _xlsx(paper, layout) if channel == "xlsx" else _csv(paper, layout)
        kind = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet") if channel == "xlsx" else ("text", "csv")
        message.add_attachment(raw, maintype=kind[0], subtype=kind[1], filename=f"order_{paper.number}.{channel}")


def _body(paper: layouts.Paper, layout: layouts.Layout, random: Random) -> str:
    language = paper.language
    head = (
        random.choice(OPENINGS[language]).format(po=paper.number)
        if paper.number
        else random.choice(OPENINGS[language]).split("{po}")[0].rsplit(" ", 2)[0] + ":"
    )
    style = random.choice(("- {q} {u} {c} {t}", "{q} {u}  {t}  ({c})", "* {c} {t}: {q} {u}"))
    rows = [style.format(q=f"{line.quantity:f}".rstrip("0").rstrip(".") if "." in f"{line.quantity:f}" else f"{line.quantity:f}",
                         u=UNITS[language].get(line.unit, line.unit), c=line.code, t=line.text) for line in paper.lines]  # fmt: skip
    wanted = f"\n\n{WANTED[language].format(d=paper.wanted.strftime('%d.%m.%Y'))}" if paper.wanted else ""
    return head + "\n\n" + "\n".join(rows) + wanted + "\n"


def _table(paper: layouts.Paper, layout: layouts.Layout) -> list[list[str]]:
    names = [layouts.label(c, layout, paper.language) for c in layout.columns]
    rows = [names]
    for at, line in enumerate(paper.lines, start=1):
        unit = UNITS[paper.language].get(line.unit, line.unit)
        quantity = layouts.number(line.quantity, layout)
        cells = {
            "pos": str(at), "code": line.code, "text": line.text, "qty": f"{quantity} {unit}" if layout.unit_in_quantity else quantity, "unit": unit,
            "price": layouts.number(line.price, layout, 4) if line.price is not None else "",
            "amount": layouts.number(line.amount, layout, 2) if line.amount is not None else "",
        }  # fmt: skip
        rows.append([cells[c] for c in layout.columns])
    return rows


def _html(paper: layouts.Paper, layout: layouts.Layout, signature: str) -> str:
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell.replace('&', '&amp;').replace('<', '&lt;')}</td>" for cell in row) + "</tr>"
        for row in _table(paper, layout)
    )
    language = paper.language
    number = f"<p>{layouts.label('number', layout, language)}: {paper.number}</p>" if paper.number else ""
    wanted = f"<p>{layouts.label('wanted', layout, language)}: {paper.wanted.strftime(layout.day_format)}</p>" if paper.wanted else ""
    return f"<html><body>{number}{wanted}<table border=1>{rows}</table><p>{signature.replace(chr(10), '<br>')}</p></body></html>"


def _xlsx(paper: layouts.Paper, layout: layouts.Layout) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    stamp = datetime(2026, 11, 1)  # noqa: DTZ001  (a sheet knows no time zone)
    book.properties.created = book.properties.modified = stamp
    sheet.append([layouts.label("title", layout, paper.language), paper.number])
    sheet.append([layouts.label("date", layout, paper.language), paper.day.isoformat()])
    sheet.append([])
    for at, row in enumerate(_table(paper, layout)):
        line = paper.lines[at - 1] if at else None
        cells: list[Any] = list(row)
        for column, name in enumerate(layout.columns):
            if (line and name in ("price", "amount")) or (line and name == "qty" and not layout.unit_in_quantity):
                cells[column] = float({"price": line.price, "amount": line.amount, "qty": line.quantity}[name] or 0)
        sheet.append(cells)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _csv(paper: layouts.Paper, layout: layouts.Layout) -> bytes:
    out = StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow([layouts.label("number", layout, paper.language), paper.number])
    writer.writerows(_table(paper, layout))
    return out.getvalue().encode("utf-8-sig" if layout.label_pick % 2 else "cp1252", "replace")


def _repeat(earlier: Made, day: date, number: int, random: Random) -> Made:
    """The same order mailed again two days later by another person of the customer, forwarded with a word."""
    from email import message_from_bytes, policy

    message = message_from_bytes(earlier.raw, policy=policy.default)
    message.replace_header("Subject", f"{message['Subject']} (again)")
    message.replace_header("Date", format_datetime(datetime(day.year, day.month, day.day, 15, number % 60, tzinfo=UTC)))
    message.replace_header("Message-ID", f"<again.{number}@example>")
    orders = [{**o, "expected_route": "review", "why": "repeat"} for o in earlier.truth["orders"]]
    return Made(message.as_bytes(), {**earlier.truth, "orders": orders, "why": "repeat"})


def _truth(paper: layouts.Paper, channel: str, trap: str, route: str, kind: str, lines: Sequence[layouts.Line]) -> dict[str, Any]:
    order = {
        "po_number": paper.number or None,
        "order_date": paper.day.isoformat(),
        "requested_date": paper.wanted.isoformat() if paper.wanted and channel not in ("xlsx", "csv") else None,
        "currency": "EUR",
        "total": str(paper.total),
        "ship_to": paper.ship_to or None,
        "expected_route": route,
        "why": trap or "clean",
        "lines": [
            {"position": at, "sku": x.code, "text": x.text, "quantity": f"{x.quantity:f}", "unit": x.unit, "unit_price": f"{x.price:f}" if x.price else None,
             "amount": f"{x.amount:f}" if x.amount else None}
            for at, x in enumerate(lines, start=1)
        ],
    }  # fmt: skip
    return {"kind": kind, "customer_ref": paper.customer.ref or None, "orders": [order], "why": trap or "clean", "channel": channel}


def main() -> None:
    """`python -m data.mails OUT [--count N] [--seed S]`: any number of mails on the demo company, with truth.jsonl."""
    import argparse
    import json
    from pathlib import Path

    from data.company import SEED, articles, people, trade

    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    catalogue, customers = articles.make(35_000, SEED), people.make(80, SEED)
    world, random = World(catalogue, customers, trade.make(catalogue, customers, SEED)), Random(chosen.seed)
    chosen.out.mkdir(parents=True, exist_ok=True)
    last: Made | None = None
    with (chosen.out / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for at in range(chosen.count):
            day, draw = date(2026, 11, 2) + timedelta(days=at // 40), random.random()
            if draw < 0.2:
                mail = other_mail(world, random, random.choice([n[0] for n in NON_ORDERS] + ["invoice", "quote", "cancellation"]), day, at)
            else:
                trap = random.choice([t for t in TRAPS if t not in ("quote", "cancellation")]) if draw < 0.45 else ""
                mail = last = order_mail(world, random, random.choice(CHANNELS), day, at, trap, last)
            name = f"{at:04d}.eml"
            (chosen.out / name).write_bytes(mail.raw)
            truth.write(json.dumps({"file": name, **mail.truth}, ensure_ascii=False, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
