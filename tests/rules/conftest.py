"""A clean order of two lines and the world in which nothing is wrong with it; tests change one thing and look what is said."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from orders import Article, Customer, Facts, Habit, MailKind, Match, MatchedLine, MatchedOrder, Order, OrderLine, Party, PriceBreak, Read

D = Decimal


def read(value: Any, confidence: float = 0.99) -> Read[Any]:
    return Read(value, str(value), confidence)


def line(position: int, sku: str, quantity: str, price: str | None, **changes: Any) -> MatchedLine:
    amount = read(D(quantity) * D(price)) if price else None
    printed = OrderLine(
        position,
        description=read(f"text of {sku}"),
        quantity=read(D(quantity)),
        unit=read("pcs"),
        unit_price=read(D(price)) if price else None,
        amount=amount,
        line_no=str(position * 10),
        proven=True,
        confidence=0.99,
    )
    matched = MatchedLine(printed, Match(sku, 0.999), D(quantity), D(1), "", D(price) if price else None)
    return replace(matched, **changes)


@dataclass(frozen=True)
class Case:
    order: MatchedOrder
    facts: Facts

    def head(self, **changes: Any) -> "Case":
        return replace(self, order=replace(self.order, order=replace(self.order.order, **changes)))

    def lines(self, *lines: MatchedLine) -> "Case":
        return replace(self, order=replace(self.order, lines=lines))

    def world(self, **changes: Any) -> "Case":
        return replace(self, facts=replace(self.facts, **changes))

    def article(self, sku: str, **changes: Any) -> "Case":
        return self.world(articles={**self.facts.articles, sku: replace(self.facts.articles[sku], **changes)})


@pytest.fixture
def clean() -> Case:
    articles = {
        "A1": Article("A1", "Hex bolt M8x40", uom="pcs", pack_size=D(100), list_price=D("0.50"), moq=D(10), order_multiple=D(10)),
        "A2": Article("A2", "Cable tie", uom="pcs", pack_size=D(50), list_price=D("2.00")),
    }
    habit = Habit((D(100), D(200), D(150), D(400)), (D("0.45"),) * 4, date(2026, 2, 1))
    facts = Facts(
        today=date(2026, 3, 2),
        customer=Customer("C1", "Nordwerk GmbH", "Hafenstraße 5", "20457", "Hamburg", "DE", vat="DE136695976", currency="EUR",
                          credit_limit=D(5000), credit_used=D(100)),
        articles=articles,
        prices={"A1": (PriceBreak("C1", "A1", D("0.45")), PriceBreak("C1", "A1", D("0.40"), D(1000)))},
        stock={"A1": {"HH": D(500), "MUC": D(2000)}, "A2": {"HH": D(300)}},
        habits={"A1": habit},
        order_count=12,
        sender_known=True,
        authenticated=True,
    )  # fmt: skip
    lines = (line(1, "A1", "200", "0.45"), line(2, "A2", "50", "2.00"))
    order = Order(
        MailKind.ORDER,
        tuple(m.line for m in lines),
        po_number=read("PO-4711"),
        order_date=read(date(2026, 3, 2)),
        requested_date=read(date(2026, 3, 10)),
        buyer=Party("Nordwerk GmbH", vat="DE136695976"),
        ship_to=Party("Nordwerk", "Hafenstr. 5", "20457", "Hamburg", "DE"),
        currency=read("EUR"),
        total=read(D("190.00")),
        total_proven=True,
    )
    return Case(MatchedOrder(order, Match("C1", 0.999), lines), facts)


@pytest.fixture
def make_line() -> Callable[..., MatchedLine]:
    return line


@pytest.fixture
def make_read() -> Callable[..., Read[Any]]:
    return read
