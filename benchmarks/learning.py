"""What one correction is worth: of layouts that the reader gets wrong, the share of further documents that are right, with and without it.

    python -m benchmarks.learning [--senders N] [--orders K] [--seed S] [--foreign] [--scan] [--from-scan] [--failures] [--languages L...]
    python -m benchmarks.learning --paper DIR [--failures]

For each sender a layout is composed with K orders of different goods and lengths, and a second layout of the same buyer. The first order
is corrected by its truth, as a person would do it in the review app; what that teaches is used on the other K - 1 orders, and on the
second layout, which it must leave alone. Senders whose first order is read right need no correction and are only counted.
--foreign: labels in languages that the reader has no lists for; --scan: the further orders come as scans (the first one stays digital);
--from-scan: the corrected order is a scan, too. Orders of half as many lines or twice as many are counted apart.
--paper: the same of hand-designed papers, of which DIR holds several of each layout by one buyer, as `python -m tests.paper DIR --set d
--again 4` writes them; of a layout the first one that is read wrong is corrected, and the place of delivery counts as well.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.counting import aligned, right, shown
from benchmarks.reading import prediction
from data.layouts import Layout, compose, draw, scans
from data.layouts.__main__ import small_company
from data.layouts.foreign import abroad
from data.layouts.labels import LANGUAGES
from data.layouts.papers import Cast, Dealing, cast, draw_dealing, draw_paper
from intake.pages import pages_of
from intake.pages.page import Page
from intake.reading.document import read_document
from intake.reading.memory import LayoutMemory
from intake.reading.teaching import learn
from intake.twice import settled
from orders import MailKind, Order, OrderLine, Party, Read

HEADER = ("number", "date", "requested_date")
CODES = ("seller_code", "buyer_code", "gtin", "requested_date", "discount")
TYPE = "application/pdf"


@dataclass(frozen=True)
class Made:
    """One composed order: its pages and its truth."""

    pages: Sequence[Page]
    truth: Mapping[str, Any]


def opened(raw: bytes, truth: Mapping[str, Any], scan: bool) -> Made:
    pages, _ = pages_of(raw, TYPE, "order.pdf")
    return Made(settled(pages, raw, TYPE, "order.pdf", None)[0] if scan else pages, truth)


def order(people: Cast, random: Random, layout: Layout, dealing: Dealing, scan: bool) -> Made:
    """Another order of a buyer in a layout."""
    day = date(2026, 1, 5) + timedelta(days=random.randrange(300))
    composed = compose(draw_paper(people, random, layout, day, dealing), layout)
    raw = scans.as_pdf(scans.scanned(composed.pdf, scans.draw(random), random)) if scan else composed.pdf
    return opened(raw, composed.truth, scan)


def wrong(made: Made, layouts: Sequence[LayoutMemory], header: Sequence[str] = HEADER) -> list[str]:
    """What is not as it should be in the reading of an order: "lines" or names of fields."""
    seen = read_document(made.pages, "order.pdf", us=None, layouts=layouts)[1]
    read = prediction(seen)
    lines = made.truth["lines"]
    pairs = aligned(lines, read["lines"])
    found = [k for k in header if made.truth.get(k) is not None and not right(k, made.truth[k], read["header"].get(k))]
    if not len(pairs) == len(lines) == len(read["lines"]):
        return ["lines", *found]
    more = {"discount": [getattr(x.discount, "value", None) for x in seen.lines] if seen else []}
    for k in CODES:
        values = more.get(k) or [x.get(k) for x in read["lines"]]
        if any(lines[j].get(k) is not None and not right(k, lines[j][k], _plain(values[i])) for i, j in pairs.items()):
            found.append(f"line's {k}")
    return found


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value


def corrected(truth: Mapping[str, Any]) -> Order:
    """The order as a person leaves it."""

    def read(value: Any, kind: Any) -> Read[Any] | None:
        return None if value is None else Read(kind(value), str(value), 1.0)

    def number(value: Any) -> Decimal:
        return Decimal(str(value))

    lines = tuple(
        OrderLine(
            k,
            customer_code=read(x.get("buyer_code"), str),
            our_code=read(x.get("seller_code"), str),
            gtin=read(x.get("gtin"), str),
            description=read(x.get("description"), str),
            quantity=read(x.get("quantity"), number),
            unit=read(x.get("unit"), str),
            unit_price=read(x.get("unit_price"), number),
            price_per=read(x.get("price_per"), number),
            amount=read(x.get("line_total"), number),
            requested_date=read(x.get("requested_date"), date.fromisoformat),
            discount=read(x.get("discount"), number),
        )
        for k, x in enumerate(truth["lines"], start=1)
    )
    return Order(
        MailKind.ORDER,
        lines,
        po_number=read(truth["number"], str),
        order_date=read(truth["date"], date.fromisoformat),
        requested_date=read(truth["requested_date"], date.fromisoformat),
        ship_to=Party(name=truth["ship_to"]) if truth.get("ship_to") else None,
    )


PAPER_HEADER = (*HEADER, "ship_to")


def score_papers(directory: Path, failures: bool) -> None:
    """Of each layout the first paper that is read wrong is corrected; the others are read with and without what that taught."""
    layouts: dict[str, list[Made]] = {}
    for text in (directory / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        if truth["kind"] == "order":
            raw = (directory / truth["file"]).read_bytes()
            layouts.setdefault(truth["layout"], []).append(opened(raw, truth, truth["medium"] == "scan"))
    before: list[bool] = []
    after: list[bool] = []
    spoiled = taught = needed = 0
    for name, papers in layouts.items():
        faults = [wrong(made, (), PAPER_HEADER) for made in papers]
        at = next((k for k, found in enumerate(faults) if found), None)
        if at is None:
            continue
        needed += 1
        memories = learn(papers[at].pages, "order.pdf", corrected(papers[at].truth), us=None, sender="orders@x.example")
        taught += bool(memories)
        left = [wrong(made, memories, PAPER_HEADER) for made in papers]
        others = [k for k in range(len(papers)) if k != at]
        before += [not faults[k] for k in others]
        after += [not left[k] for k in others]
        spoiled += sum(bool({*left[k]} - {*faults[k]}) for k in others)
        if failures:
            print(f"{name}: {faults[at]} -> {left[at]}")
            for m in memories:
                print(f"    {m.name}")
            for k in others:
                if faults[k] or left[k]:
                    print(f"    paper {k + 1}: {faults[k]} -> {left[k]}")
    print(f"{len(layouts)} layouts, of {needed} a paper had to be corrected; {taught} corrections taught something")
    if needed:
        print(f"other papers of these layouts, before: right {shown(before)}")
        print(f"other papers of these layouts, after:  right {shown(after)}")
        print(f"papers with a value that only the memory reads wrong: {spoiled}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--senders", type=int, default=100)
    parser.add_argument("--orders", type=int, default=4)
    parser.add_argument("--seed", type=int, default=301)
    parser.add_argument("--foreign", action="store_true")
    parser.add_argument("--scan", action="store_true")
    parser.add_argument("--from-scan", action="store_true")
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--languages", nargs="+", default=list(LANGUAGES), choices=LANGUAGES)
    parser.add_argument("--paper", type=Path, metavar="DIR")
    asked = parser.parse_args()
    if asked.paper:
        score_papers(asked.paper, asked.failures)
        return
    people = cast(small_company(asked.seed), asked.seed)
    before: list[bool] = []
    after: list[bool] = []
    shown_before: list[bool] = []
    shown_after: list[bool] = []
    resized: list[bool] = []
    other_before: list[bool] = []
    other_after: list[bool] = []
    own: list[bool] = []
    needed = taught = 0
    for sender in range(asked.senders):
        random = Random(f"{asked.seed}-{sender}")
        language = random.choice(asked.languages)
        layouts = [draw(random, language, two_codes=random.random() < 0.3) for _ in range(2)]
        layouts = [abroad(layout, random) for layout in layouts] if asked.foreign else layouts
        dealing = draw_dealing(people, random, layouts[0])

        first = order(people, random, layouts[0], dealing, asked.from_scan)
        faults = wrong(first, ())
        if not faults:
            continue
        needed += 1
        memories = learn(first.pages, "order.pdf", corrected(first.truth), us=None, sender="orders@x.example")
        taught += bool(memories)
        left = wrong(first, memories)
        own.append(not left)
        if asked.failures:
            print(f"sender {sender} {layouts[0].family} {language}: {faults} -> {left}")
            for m in memories:
                print(f"    {m.name}")
        for at in range(asked.orders - 1):
            following = order(people, random, layouts[0], dealing, asked.scan)
            was, now = wrong(following, ()), wrong(following, memories)
            before.append(not was)
            after.append(not now)
            sizes = len(first.truth["lines"]), len(following.truth["lines"])
            if max(sizes) >= 2 * min(sizes):
                resized.append(not now)
            if not any(following.truth[k] is not None and first.truth[k] is None for k in HEADER):
                shown_before.append(not was)
                shown_after.append(not now)
            if asked.failures and now:
                print(f"    next {at + 1}: {was} -> {now}")
        deal = replace(dealing, per=draw_dealing(people, random, layouts[1]).per)
        other = order(people, random, layouts[1], deal, False)
        other_before.append(not wrong(other, ()))
        other_after.append(not wrong(other, memories))
        if asked.failures and other_before[-1] and not other_after[-1]:
            print(f"    other layout harmed: {layouts[1].family} {wrong(other, memories)}")
    print(f"{asked.senders} senders, {needed} of them with a first order that had to be corrected; {taught} corrections taught something")
    if not needed:
        return
    print(f"the corrected order itself, read again: right {shown(own)}")
    print(f"further orders of the layout, before: right {shown(before)}")
    print(f"further orders of the layout, after:  right {shown(after)}")
    print(f"those that print no field which the corrected order had not, before: right {shown(shown_before)}")
    print(f"those that print no field which the corrected order had not, after:  right {shown(shown_after)}")
    if resized:
        print(f"those of half as many lines, or twice as many, after:                right {shown(resized)}")
    print(f"other layout of the sender, before:   right {shown(other_before)}")
    print(f"other layout of the sender, after:    right {shown(other_after)}")


if __name__ == "__main__":
    main()
