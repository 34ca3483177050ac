"""What a customer orders today: clean orders within its habits, and orders with one thing wrong that a careful person would stop at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from random import Random
from typing import Any

from data import noise
from data.company.books import Books
from data.layouts.labels import UNITS
from data.layouts.papers import order_number
from data.mails.phrases import PACKS
from orders import Article, Customer

CENT = Decimal("0.01")
TRAPS = (
    "quantity", "price", "superseded", "restricted", "not stocked", "unknown customer", "no number", "wrong total", "pack", "below minimum", "new address",
    "credit", "no stock", "repeat", "revision", "cancellation",
)  # fmt: skip
WHY = {
    "clean": "known customer, usual articles and quantities, agreed prices, in stock, credit left",
    "quantity": "a line of many times the usual quantity",
    "price": "a price 30 % below the agreed one",
    "superseded": "an article that has a successor",
    "restricted": "a restricted article",
    "not stocked": "an article that is not in the catalogue",
    "unknown customer": "nobody we know",
    "no number": "no purchase order number",
    "wrong total": "the lines do not add up to the printed total",
    "pack": "a pack size that the article does not have",
    "below minimum": "less than the minimum quantity",
    "new address": "a delivery address never used before",
    "credit": "more than the credit that is left",
    "no stock": "more than any warehouse has",
    "repeat": "the same order as an earlier mail",
    "revision": "a change of an earlier order",
    "cancellation": "a cancellation of an earlier order",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A line as the customer means it and as it writes it. `article` None: not stocked. `factor`: article units per written unit."""

    article: Article | None
    text: str
    seller_code: str
    own_code: str
    quantity: Decimal
    unit: str
    factor: Decimal
    price: Decimal
    """per article unit"""

    @property
    def amount(self) -> Decimal:
        return (self.quantity * self.factor * self.price).quantize(CENT, ROUND_HALF_UP)

    @property
    def unit_price(self) -> Decimal:
        """per written unit"""
        return self.price * self.factor


@dataclass(frozen=True, slots=True)
class Draft:
    """An order before it is written down."""

    customer: Customer
    number: str
    day: date
    wanted: date | None
    lines: tuple[Wanted, ...]
    trap: str = ""
    ship_to: str = ""
    surplus: Decimal = Decimal(0)
    """What the printed total is off."""

    @property
    def total(self) -> Decimal:
        return sum((w.amount for w in self.lines), self.surplus)


class Scene:
    """The company on the days of the mails. Remembers what was ordered, so that later mails can repeat or change it."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.drafts: list[Draft] = []

    @cached_property
    def names(self) -> set[str]:
        return {a.name for a in self.books.articles.values()}

    @cached_property
    def buyers(self) -> list[Customer]:
        """Customers with habits and credit left."""
        rich = [c for c in self.books.customers if len(self.usual(c)) >= 6 and c.emails]
        return [c for c in rich if c.credit_limit is None or c.credit_limit - (c.credit_used or 0) > 5000]

    def usual(self, customer: Customer) -> list[Article]:
        """The articles that a customer orders again and again and that can still be sold."""
        history = self.books.history.get(customer.ref, {})
        found = [self.books.articles[sku] for sku, lines in history.items() if len(lines) >= 5]
        return [a for a in found if a.active and not a.restricted and not a.superseded_by and self.books.stock.get(a.sku, Decimal(0)) > 0]

    def quantity(self, customer: Customer, article: Article, random: Random) -> Decimal:
        """A quantity that this customer has ordered of this article before, small enough for the stock."""
        past = [line.quantity for line in self.books.history[customer.ref][article.sku]]
        fitting = [q for q in past if q <= self.books.stock.get(article.sku, Decimal(0)) / 2]
        return random.choice(fitting or [min(past)])

    def clean(self, random: Random, day: date, language: str = "") -> Draft:
        """An order that nothing speaks against."""
        customer = random.choice([c for c in self.buyers if not language or c.language == language] or self.buyers)
        way = noise.habit(Random(customer.ref))
        usual = [a for a in self.usual(customer) if self._worth(customer, a) < 400]
        articles = random.sample(usual or self.usual(customer), k=min(len(usual) or 1, random.choice((1, 2, 2, 3, 3, 4, 5, 6))))
        lines: list[Wanted] = []
        for article in articles:
            quantity = self.quantity(customer, article, random)
            if self.books.stock.get(article.sku, Decimal(0)) >= 2 * quantity or not lines:
                lines.append(self.line(customer, article, quantity, way, random))
        wanted = _working_day(day + timedelta(days=random.randrange(5, 13))) if random.random() < 0.6 else None
        return Draft(customer, order_number(random), day, wanted, tuple(lines))

    def _worth(self, customer: Customer, article: Article) -> Decimal:
        past = [line.quantity for line in self.books.history[customer.ref][article.sku]]
        return max(past) * self.books.price(customer.ref, article.sku, max(past))

    def line(self, customer: Customer, article: Article, quantity: Decimal, way: noise.Habit, random: Random) -> Wanted:
        """A line in this customer's words: by our code, its own code or the name alone."""
        own = self.books.codes.get((customer.ref, article.sku), "")
        name = article.name_de if customer.language == "de" and article.name_de and random.random() < 0.75 else article.name
        price = self.books.price(customer.ref, article.sku, quantity).quantize(Decimal("0.0001"), ROUND_HALF_UP)
        code, text, draw = article.sku, name, random.random()
        if (own and draw < 0.6) or draw < 0.12:
            code = ""
        elif draw < 0.3:
            text, _ = noise.write(
                replace(article, name=name), way, random.choice(("text_short", "text_abbreviated", "text_reordered")), random
            )
        unit = random.choice(UNITS[customer.language or "en"].get(article.uom, (article.uom,))[:3])
        return Wanted(article, text, code, own if code == "" or random.random() < 0.5 else "", quantity, unit, Decimal(1), price)

    def trapped(self, random: Random, day: date, trap: str, language: str = "") -> Draft:
        """An order with one thing wrong."""
        draft = replace(self.clean(random, day, language), trap=trap)
        first = draft.lines[0]
        article, customer = first.article, draft.customer
        assert article is not None
        if trap == "quantity":
            most = max(line.quantity for line in self.books.history[customer.ref][article.sku])
            return _first(draft, replace(first, quantity=most * random.choice((20, 50, 100))))
        if trap == "price":
            return _first(draft, replace(first, price=(first.price * Decimal("0.7")).quantize(Decimal("0.0001"))))
        if trap in ("superseded", "restricted"):
            return self._odd(draft, random, trap)
        if trap == "not stocked":
            text = next(
                (t for t in (noise.with_other_attribute(article, self.names, random) for _ in range(20)) if t), f"{article.name} XXL"
            )
            return _first(draft, replace(first, article=None, text=text, seller_code="", own_code=""))
        if trap == "unknown customer":
            stranger = replace(customer, ref="", name="Neuhaus Feinmechanik GmbH", street="Am Anger 3", zip="99084", city="Erfurt", country="DE", vat="DE999999990",
                               phone="+49 361 7777777", emails=("einkauf@neuhaus-feinmechanik.example",), language="de")  # fmt: skip
            return replace(
                draft,
                customer=stranger,
                lines=tuple(replace(w, own_code="", seller_code=w.article.sku if w.article else "") for w in draft.lines),
            )
        if trap == "no number":
            return replace(draft, number="")
        if trap == "wrong total":
            return replace(draft, surplus=Decimal(random.choice((100, -50, 250))))
        if trap == "pack":
            size = int(article.pack_size) * 3 + 7 if article.pack_size > 1 else 17
            unit = PACKS[customer.language or "en"].format(n=size)
            return _first(draft, replace(first, quantity=Decimal(2), unit=unit, factor=Decimal(size)))
        if trap == "below minimum":
            return self._below(draft, random)
        if trap == "new address":
            return replace(draft, ship_to=f"{customer.name}, Lagerweg 77, 99999 Neustadt")
        if trap == "credit":
            left = (customer.credit_limit or Decimal(0)) - (customer.credit_used or Decimal(0))
            step = article.order_multiple or Decimal(1)
            return _first(draft, replace(first, quantity=((left * 2 / first.price) // step + 1) * step))
        if trap == "no stock":
            step = article.order_multiple or Decimal(1)
            return _first(draft, replace(first, quantity=self.books.stock.get(article.sku, Decimal(0)) * 2 + step))
        raise ValueError(f"no such trap: {trap!r}; one of {', '.join(TRAPS)}")

    def _odd(self, draft: Draft, random: Random, trap: str) -> Draft:
        pool = [
            a
            for a in self.books.articles.values()
            if (a.superseded_by if trap == "superseded" else a.restricted and a.active and not a.superseded_by)
        ]
        article = random.choice(pool)
        line = self.line(draft.customer, article, (article.moq or Decimal(1)) * random.choice((1, 2)), noise.habit(random), random)
        return replace(draft, lines=(*draft.lines, replace(line, seller_code=article.sku, text=article.name)))

    def _below(self, draft: Draft, random: Random) -> Draft:
        packed = [a for a in self.usual(draft.customer) if a.moq >= 10]
        if not packed:
            packed = [a for a in self.books.articles.values() if a.active and a.moq >= 10 and not a.restricted and not a.superseded_by][
                :200
            ]
        article = random.choice(packed)
        line = self.line(draft.customer, article, Decimal(3), noise.habit(random), random)
        return _first(draft, replace(line, seller_code=article.sku, text=article.name))


def _first(draft: Draft, line: Wanted) -> Draft:
    return replace(draft, lines=(line, *draft.lines[1:]))


def _working_day(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= 5 else day


def order_truth(draft: Draft, *, priced: bool, wanted: bool, route: str) -> dict[str, Any]:
    """One order of truth.jsonl. `priced`, `wanted`: the mail says prices, a delivery date."""
    return {
        "po_number": draft.number or None,
        "order_date": draft.day.isoformat(),
        "requested_date": draft.wanted.isoformat() if draft.wanted and wanted else None,
        "currency": draft.customer.currency or "EUR",
        "total": f"{draft.total:f}" if priced else None,
        "ship_to": draft.ship_to or None,
        "expected_route": route,
        "why": draft.trap or "clean",
        "because": WHY[draft.trap or "clean"],
        "lines": [_line_truth(at, w, priced) for at, w in enumerate(draft.lines, start=1)],
    }


def _line_truth(position: int, line: Wanted, priced: bool) -> dict[str, Any]:
    return {
        "position": position,
        "sku": line.article.sku if line.article else None,
        "text": line.text,
        "code": line.seller_code or line.own_code or None,
        "quantity": f"{line.quantity:f}",
        "unit": line.unit,
        "in_article_units": f"{line.quantity * line.factor:f}",
        "unit_price": f"{line.unit_price.normalize():f}" if priced else None,
        "price_per": 1,
        "amount": f"{line.amount:f}" if priced else None,
    }


def route_of(drafts: Sequence[Draft]) -> str:
    """What a careful person would say of a mail's orders."""
    return "review" if any(d.trap for d in drafts) else "send"
