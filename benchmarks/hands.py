"""The promise by other hands: would an order that their letters and papers ask for be sent wrong?

    python -m benchmarks.hands tenth thirteenth ... [--show]     letters (`tests/intake/mailtext`, `data/mails`)
    python -m benchmarks.hands DIR ... [--show]                  papers that `python -m tests.paper DIR` wrote, each attached to a mail

For each set a company is made whose articles are what is ordered, each with two that are hardly different, whose customers are the
senders, and where each of them has ordered these articles before. Everything then goes through the whole product without posting. An order
counts as sent if no rule holds it and its risk is one the first day allows. It is wrong if an article, a quantity, the number or the wanted
day is; so is anything sent of a mail that orders nothing, or nothing from us. Orders whose truth leaves a unit or the article open are
left out. An order without a number may go out here, also where one was not seen; as shipped it waits.
"""

import argparse
import csv
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from random import Random
from typing import Any
from zlib import crc32

from intake.reading.labels import fold
from orders import MailKind, MatchedOrder, Route, Severity
from pipeline.calibrating import HIGHEST, POLICY, house_of
from rules.bounds import sentence
from tests.intake.mailtext.scoring import US, _counted, cases, mail_of

PLACES = (Path(__file__).parents[1] / "tests" / "intake" / "mailtext", Path(__file__).parents[1] / "data" / "mails")
FACTORS = ("0.5", "0.75", "1", "1.5", "2", "3")
"""What earlier orders asked for, of what the letter asks for"""


OPEN = "*"
RULES = """[delivery]
lead_days = 0
[credit]
check = false
[severity]
"po.missing" = "info"
"shipto.new" = "info"
"value.above_limit" = "info"
"""
"""What the truths don't tell is no reason here: addresses that are known, how much is usual."""


@dataclass
class Shop:
    """The company of a set: its articles by key, its customers, and what they ordered before."""

    articles: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    prices: dict[tuple[str, str], Decimal] = field(default_factory=dict[tuple[str, str], Decimal])
    customers: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    history: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def line(self, ref: str, line: Mapping[str, Any]) -> tuple[str, Decimal] | None:
        """(article, quantity) of a truth's line of a customer; None where the article is known with another unit or by other words, or the
        customer has another price."""
        quantity, unit = _counted(Decimal(line["quantity"]), line["unit"])
        price = Decimal(line["price"]) / Decimal(line.get("per") or 1) if line.get("price") else None
        key = line.get("code") or "-".join(fold(line["text"]))
        uom = "pcs" if unit in ("-", "*") or not unit else unit
        made = self.articles.setdefault(key, {"sku": line.get("code") or f"A{crc32(key.encode()):010}", "name": line["text"], "uom": uom})
        made.setdefault("list_price", price or Decimal(10))
        made.setdefault("barcode", line.get("gtin") or "")
        agreed = self.prices.setdefault((ref, made["sku"]), price or made["list_price"])
        same = made["uom"] == uom and list(fold(made["name"])) == list(fold(line["text"])) and price in (None, agreed)
        return (made["sku"], quantity) if same and quantity is not None and line["unit"] != "*" and not line.get("or") else None

    def write(self, folder: Path) -> None:
        """The files that `ordersift import` takes."""
        folder.mkdir()
        known = {a["sku"] for a in self.articles.values()}
        twins = [twin for a in self.articles.values() for twin in _twins(a) if twin["sku"] not in known]
        products = list({a["sku"]: a for a in (*self.articles.values(), *twins)}.values())
        stock = [{"sku": a["sku"], "warehouse": "main", "available": 1_000_000} for a in products]
        prices = [{"customer_ref": ref, "sku": sku, "price": price} for (ref, sku), price in self.prices.items()]
        tables = {"products": products, "customers": self.customers, "prices": prices, "stock": stock, "history": self.history}
        for name, rows in tables.items():
            with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, list(rows[0]))
                writer.writeheader()
                writer.writerows(rows)


def _twins(article: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Articles hardly different: another number in the name or a word more, and a code one digit off."""
    number = re.search(r"\d+", article["name"])
    for more in (1, 2):
        name = article["name"]
        name = f"{name[: number.start()]}{int(number[0]) + more}{name[number.end() :]}" if number else f"{name} {('XL', 'Plus')[more - 1]}"
        sku = re.sub(r"\d(?=\D*$)", lambda d, more=more: str((int(d[0]) + more) % 10), article["sku"])
        yield {**article, "name": name, "sku": sku if sku != article["sku"] else f"{sku}-{more}", "barcode": ""}


Wanted = tuple[Sequence[tuple[str, Decimal]], str | None, str | None]
"""(article, quantity) of each line, number, wanted day"""


@dataclass(frozen=True)
class Letter:
    """A mail with the orders that it would be right to send."""

    name: str
    raw: bytes
    sent: date
    customer: str
    truth: Sequence[Wanted]
    kind: MailKind


def set_of(name: str) -> list[dict[str, Any]]:
    """The mails of a set by its name."""
    return cases(next(place / name for place in PLACES if (place / name).exists()))


def letters_of(known: Sequence[Mapping[str, Any]]) -> tuple[Shop, list[Letter]]:
    """The company of a set and its letters, each from an address of its own."""
    shop, found = Shop(), []
    for at, case in enumerate(known):
        kind, ref, sent = MailKind(case["kind"]), f"K{at:04}", date.fromisoformat(case["sent"])
        shop.customers.append(_customer(ref, f"Customer {ref}", case["language"]))
        orders = [(o["lines"], o["po"], o["requested"]) for o in case.get("orders", [])] if kind == MailKind.ORDER else []
        truth = _truth(shop, ref, sent, orders)
        raw = message_from_bytes(mail_of(case), policy=policy.default)
        raw.replace_header("From", _address(ref))
        if truth is not None:
            found.append(Letter(case["id"], raw.as_bytes(), sent, ref, truth, kind))
    return shop, found


def papers_of(folder: Path) -> tuple[Shop, list[Letter]]:
    """The company of a set of papers and the papers, each attached to a mail of its buyer, on the day it is dated."""
    shop, found = Shop(), []
    truths = [json.loads(row) for row in (folder / "truth.jsonl").read_text("utf-8").splitlines()]
    refs = {buyer: f"K{at:04}" for at, buyer in enumerate(dict.fromkeys(t.get("buyer") or t["layout"] for t in truths))}
    told_of = {t.get("buyer") or t["layout"]: (t["language"], t.get("currency")) for t in truths}
    for buyer, ref in refs.items():
        language, currency = told_of[buyer]
        shop.customers.append(_customer(ref, buyer, language, currency or "EUR"))
    for told in truths:
        ref, ours = refs[told.get("buyer") or told["layout"]], told["kind"] == "order" and told.get("seller") == US.name
        day = date.fromisoformat(told.get("date") or "2026-03-02")
        lines = [_as_in_letters(x) for x in told.get("lines", [])]
        truth = _truth(shop, ref, day, [(lines, told.get("number"), _day(told))] if ours else [])
        if truth is not None:
            mail = EmailMessage(policy=policy.default)
            mail["From"], mail["To"], mail["Subject"] = _address(ref), US.email, told["file"].rsplit(".", 1)[0]
            mail["Date"] = format_datetime(datetime.combine(day, time(9), UTC))
            mail.set_content("")
            mail.add_attachment((folder / told["file"]).read_bytes(), maintype="application", subtype="octet-stream", filename=told["file"])
            found.append(Letter(told["file"], mail.as_bytes(), day, ref, truth, MailKind.ORDER if ours else MailKind.NON_ORDER))
    return shop, found


def _truth(shop: Shop, ref: str, sent: date, orders: Sequence[tuple[Sequence[Mapping[str, Any]], Any, Any]]) -> list[Wanted] | None:
    """What a customer wants, and as much ordered before; None where an article or a unit is left open."""
    meant = [[shop.line(ref, line) for line in lines] for lines, _, _ in orders]
    whole = [[line for line in lines if line] for lines in meant]
    if whole != meant:
        return None
    random = Random(crc32(f"{ref} {sent}".encode()))
    for back in (100, 70, 40):
        rows = [line for lines in whole for line in lines if random.random() < 0.6]
        shop.history += [_past(ref, sent - timedelta(days=back), line, shop, random) for line in rows]
    return [(lines, number, day) for lines, (_, number, day) in zip(whole, orders, strict=True)]


def _as_in_letters(line: Mapping[str, Any]) -> dict[str, Any]:
    """A paper's line in the words of a letter's, its price as it is after discounts."""
    quantity, amount, price = (Decimal(str(line[k])) if line.get(k) is not None else None for k in ("quantity", "line_total", "unit_price"))
    each = amount / quantity if amount and quantity else price / Decimal(str(line.get("price_per") or 1)) if price else None
    return {
        **{"text": line["description"], "code": line.get("seller_code"), "gtin": line.get("gtin"), "unit": line.get("unit") or "-"},
        **{"quantity": str(quantity), "price": str(round(each, 4)) if each else None},
    }


def _day(told: Mapping[str, Any]) -> str | None:
    """The day that a paper wants everything on; open where its lines have days of their own, which go to the lines of the sales order."""
    return told.get("requested_date") or (OPEN if any(line.get("requested_date") for line in told["lines"]) else None)


def _address(ref: str) -> str:
    return f"orders@{ref.lower()}.example"


def _customer(ref: str, name: str, language: str, currency: str = "EUR") -> dict[str, Any]:
    mine = {"ref": ref, "name": name, "emails": _address(ref), "currency": currency, "language": language}
    return {**mine, "credit_limit": 10_000_000, "credit_used": 0}


def _past(ref: str, day: date, line: tuple[str, Decimal], shop: Shop, random: Random) -> dict[str, Any]:
    sku, quantity = line
    asked = quantity * Decimal(random.choice(FACTORS))
    asked = max(Decimal(1), asked.to_integral_value()) if quantity % 1 == 0 else asked
    price = shop.prices[ref, sku]
    return {"order_ref": f"{ref}-{day}", "order_date": day, "customer_ref": ref, "sku": sku, "quantity": asked, "unit_price": price}


def judged(shop: Shop, letters: Iterable[Letter]) -> Iterator[tuple[Letter, MailKind, list[tuple[MatchedOrder, float, list[str]]]]]:
    """Each letter with its kind as read and its orders: matched, risk, codes of what holds them."""
    with tempfile.TemporaryDirectory() as folder:
        shop.write(Path(folder) / "company")
        house = house_of(Path(folder), {"name": US.name, "zip": US.zip, "city": US.city, "email": US.email}, POLICY + RULES)
        from pipeline import known, walk

        for letter in letters:
            received = datetime.combine(letter.sent, datetime.min.time(), UTC).replace(hour=12)
            reading, orders = walk.process(letter.raw, f"{letter.name}.eml", house, received=received)
            told = []
            for place, order in enumerate(orders):
                held = [f.code for f in order.findings if f.severity >= Severity.REVIEW]
                if order.decision.route == Route.DISCARD:
                    continue
                told.append((order.matched, order.decision.risk, list(dict.fromkeys(held))))
                house.dry.append(known.as_past(f"{letter.name}#{place}", order.matched, letter.sent, sender=reading.sender.address))
            yield letter, reading.kind, told


def fault_of(letter: Letter, matched: MatchedOrder) -> str:
    """What is wrong with an order if it is sent as it stands; "" where it is the one that was meant."""
    found = sorted((line.match.ref or "", line.quantity or Decimal(0)) for line in matched.lines)
    number = matched.order.po_number.value if matched.order.po_number else None
    day = matched.order.requested_date.value.isoformat() if matched.order.requested_date else None
    same = [(po, wanted) for lines, po, wanted in letter.truth if sorted(lines) == found]
    if matched.customer.ref != letter.customer or not same:
        return "lines" if letter.truth else letter.kind.value
    po, wanted = same[0]
    return "number" if number not in (po, None) else "wanted day" if wanted not in (day, OPEN) else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+")
    parser.add_argument("--show", action="store_true", help="name what was sent wrong")
    asked = parser.parse_args()
    for name in asked.sets:
        folder = Path(name)
        shop, letters = papers_of(folder) if (folder / "truth.jsonl").exists() else letters_of(set_of(name))
        wanted = sent = 0
        wrong: Counter[str] = Counter()
        why: Counter[str] = Counter()
        for letter, _, orders in judged(shop, letters):
            wanted += len(letter.truth)
            for matched, risk, held in orders:
                fault = fault_of(letter, matched)
                if not held and risk <= HIGHEST:
                    sent += 1
                    wrong[fault] += 1
                    if fault and asked.show:
                        print(f"{letter.name}: {fault}, risk {risk:.3f}")
                elif not fault:
                    why.update(held or ["risk"])
        bad = sum(n for fault, n in wrong.items() if fault)
        told = sentence(bad, sent, 0.95) if sent else ""
        print(f"{name}: {len(letters)} mails with {wanted} orders; sent {sent}; wrong {bad} {dict(wrong)}; {told}")
        print(f"  right ones held by: {dict(why.most_common(12))}", flush=True)


if __name__ == "__main__":
    main()
