"""The promise by other hands: would an order that their letters ask for be sent wrong?

    python -m benchmarks.hands tenth thirteenth ... [--show]

For each set of letters (`tests/intake/mailtext`, `data/mails`) a company is made whose articles are what its letters order, each with two
that are hardly different, whose customers are the senders, and where each of them has ordered these articles before. The letters
then go through the whole product without posting. An order counts as sent if no rule holds it and its risk is one the first day allows.
It is wrong if an article, a quantity, the number or the wanted day is; so is anything sent of a mail that orders nothing. Letters whose
truth leaves a unit or the article open are left out.
"""

import argparse
import csv
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from email import message_from_bytes, policy
from pathlib import Path
from random import Random
from typing import Any
from zlib import crc32

from intake.reading.labels import fold
from orders import MailKind, MatchedOrder, Route, Severity
from pipeline.calibrating import HIGHEST, POLICY
from rules.bounds import sentence
from tests.intake.mailtext.scoring import US, _counted, cases, mail_of

PLACES = (Path(__file__).parents[1] / "tests" / "intake" / "mailtext", Path(__file__).parents[1] / "data" / "mails")
FACTORS = ("0.5", "0.75", "1", "1.5", "2", "3")
"""What earlier orders asked for, of what the letter asks for"""


@dataclass
class Shop:
    """The company of a set: its articles by key, its customers, and what they ordered before."""

    articles: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    customers: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    history: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def line(self, line: Mapping[str, Any]) -> tuple[str, Decimal] | None:
        """(article, quantity) of a truth's line; None where the article is known with another unit or price, or by other words."""
        quantity, unit = _counted(Decimal(line["quantity"]), line["unit"])
        price = Decimal(line["price"]) / Decimal(line.get("per") or 1) if line.get("price") else None
        key = line.get("code") or "-".join(fold(line["text"]))
        uom = "pcs" if unit in ("-", "*") or not unit else unit
        made = self.articles.setdefault(key, {"sku": line.get("code") or f"A{crc32(key.encode()):010}", "name": line["text"], "uom": uom})
        made.setdefault("list_price", price or Decimal(10))
        same = made["uom"] == uom and fold(made["name"]) == fold(line["text"]) and (price is None or price == made["list_price"])
        return (made["sku"], quantity) if same and quantity is not None and line["unit"] != "*" and not line.get("or") else None

    def write(self, folder: Path) -> None:
        """The files that `ordersift import` takes."""
        folder.mkdir()
        known = {a["sku"] for a in self.articles.values()}
        twins = [twin for a in self.articles.values() for twin in _twins(a) if twin["sku"] not in known]
        products = list({a["sku"]: a for a in (*self.articles.values(), *twins)}.values())
        stock = [{"sku": a["sku"], "warehouse": "main", "available": 1_000_000} for a in products]
        for name, rows in {"products": products, "customers": self.customers, "stock": stock, "history": self.history}.items():
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
        sku = re.sub(r"\d(?=\D*$)", lambda d: str((int(d[0]) + more) % 10), article["sku"])
        yield {**article, "name": name, "sku": sku if sku != article["sku"] else f"{sku}-{more}"}


@dataclass(frozen=True)
class Letter:
    """A mail with what it would be right to send; None: nothing."""

    name: str
    raw: bytes
    sent: date
    customer: str
    truth: Sequence[tuple[Sequence[tuple[str, Decimal]], str | None, str | None]]
    kind: MailKind


def letters_of(known: Sequence[Mapping[str, Any]]) -> tuple[Shop, list[Letter]]:
    """The company of a set and its letters, each from an address of its own."""
    shop, found = Shop(), []
    for at, case in enumerate(known):
        kind = MailKind(case["kind"])
        lines = [[shop.line(line) for line in order["lines"]] for order in case.get("orders", [])]
        ref, sent = f"K{at:04}", date.fromisoformat(case["sent"])
        shop.customers.append(_customer(ref, case))
        whole = [[line for line in some if line] for some in lines]
        if kind == MailKind.ORDER and whole == lines:
            random = Random(crc32(case["id"].encode()))
            for back in (100, 70, 40):
                rows = [line for some in whole for line in some if random.random() < 0.6]
                shop.history += [_past(ref, sent - timedelta(days=back), line, shop, random) for line in rows]
        if kind != MailKind.ORDER or whole == lines:
            told = [(some, o["po"], o["requested"]) for some, o in zip(whole, case.get("orders", []), strict=True)]
            raw = message_from_bytes(mail_of(case), policy=policy.default)
            raw.replace_header("From", f"{ref.lower()}@customer.example")
            found.append(Letter(case["id"], raw.as_bytes(), sent, ref, told if kind == MailKind.ORDER else (), kind))
    return shop, found


def _customer(ref: str, case: Mapping[str, Any]) -> dict[str, Any]:
    mine = {"ref": ref, "name": f"Customer {ref}", "emails": f"{ref.lower()}@customer.example", "currency": "EUR"}
    return {**mine, "credit_limit": 10_000_000, "credit_used": 0, "language": case["language"]}


def _past(ref: str, day: date, line: tuple[str, Decimal], shop: Shop, random: Random) -> dict[str, Any]:
    sku, quantity = line
    asked = quantity * Decimal(random.choice(FACTORS))
    price = next(a["list_price"] for a in shop.articles.values() if a["sku"] == sku)
    asked = max(Decimal(1), asked.to_integral_value()) if quantity % 1 == 0 else asked
    return {"order_ref": f"{ref}-{day}", "order_date": day, "customer_ref": ref, "sku": sku, "quantity": asked, "unit_price": price}


def judged(shop: Shop, letters: Iterable[Letter]) -> Iterator[tuple[Letter, MailKind, list[tuple[MatchedOrder, float, list[str]]]]]:
    """Each letter with its kind as read and its orders: matched, risk, codes of what holds them."""
    from pipeline import workspace

    with tempfile.TemporaryDirectory() as folder:
        shop.write(Path(folder) / "company")
        settings = workspace.init(Path(folder) / "workspace", name=US.name, zip=US.zip, city=US.city, email=US.email)
        from pipeline import company, importer, known, walk
        from rules.policy import load
        from store import master

        data, tables, _ = importer.load(Path(folder) / "company")
        master.replace(data, "hands", tables)
        house = company.load(settings)
        house.policy = load(POLICY + "[delivery]\nlead_days = 0\n[credit]\ncheck = false\n[severity]\n\"po.missing\" = \"info\"\n")
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
    return "number" if po != number else "wanted day" if wanted != day else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+")
    parser.add_argument("--show", action="store_true", help="name what was sent wrong")
    asked = parser.parse_args()
    for name in asked.sets:
        shop, letters = letters_of(cases(next(place / name for place in PLACES if (place / name).exists())))
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
        print(f"{name}: {len(letters)} letters with {wanted} orders; sent {sent}; wrong {bad} {dict(wrong)}; {sentence(bad, sent, 0.95) if sent else ''}")
        print(f"  right ones held by: {dict(why.most_common(12))}", flush=True)


if __name__ == "__main__":
    main()
