"""What a person types becomes a value or a sentence."""

from datetime import date
from decimal import Decimal

import pytest

from orders import Article, MailKind, MasterData, Order, OrderLine, Read
from pipeline import amend, layouts

DATA = MasterData(articles={"A": Article("A", "Bolt")})


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Decimal, "1.250,50", Decimal("1250.50")),
        (Decimal, "1,250.50", Decimal("1250.50")),
        (Decimal, "0.125", Decimal("0.125")),
        (Decimal, "12,5", Decimal("12.5")),
        (Decimal, "1 250", Decimal(1250)),
        (Decimal, " ", None),
        (date, "23.11.2026", date(2026, 11, 23)),
        (date, "2026-11-23", date(2026, 11, 23)),
        (str, " PO 1 ", "PO 1"),
    ],
)
def test_typed_texts(kind: type, text: str, value: object) -> None:
    assert amend.parse(kind, text, "x") == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Decimal, "ten"),
        (Decimal, "1.000"),
        (Decimal, "12,500"),
        (Decimal, "NaN"),
        (Decimal, "1e99"),
        (Decimal, "1e-400"),
        (date, "31.02.2026"),
        (date, "soon"),
    ],
)
def test_what_makes_no_sense_is_refused(kind: type, text: str) -> None:
    with pytest.raises(ValueError, match="field"):
        amend.parse(kind, text, "field")


def test_corrections_are_laid_over_and_the_reading_stays() -> None:
    order = Order(MailKind.ORDER, tuple(OrderLine(n, quantity=Read(Decimal(1), "1", 0.5)) for n in (1, 2)))
    merged = amend.merge({}, None, {"po_number": "77"}, {1: {"quantity": "10"}, 2: {"drop": "1"}}, "anna", DATA)
    merged = amend.merge(merged, None, {}, {1: {"quantity": "20", "sku": "A"}}, "berta", DATA)
    changed = amend.apply(order, merged)
    assert changed.po_number is not None
    assert changed.po_number.value == "77"
    assert [line.position for line in changed.lines] == [1]
    assert changed.lines[0].quantity == Read(Decimal(20), "20", 1.0)
    assert merged["hands"] == ["anna", "berta"]
    assert order.lines[0].quantity == Read(Decimal(1), "1", 0.5)


@pytest.mark.parametrize(
    ("customer", "header", "lines"),
    [
        ("C9", {}, {}),
        (None, {"colour": "red"}, {}),
        (None, {}, {1: {"sku": "Z"}}),
        (None, {}, {1: {"quantity": "x"}}),
        (None, {}, {1: {"price_per": "0"}}),
        (None, {}, {1: {"price_per": "-1"}}),
        (None, {}, {1: {"discount": "500"}}),
        (None, {}, {1: {"y": ""}}),
    ],
)
def test_unknown_things_are_refused(customer: str | None, header: dict[str, str], lines: dict[int, dict[str, str]]) -> None:
    with pytest.raises(ValueError, match=r"."):
        amend.merge({}, customer, header, lines, "anna", DATA)


def test_of_an_added_line_what_was_typed_is_learned_and_no_more():
    fixes = {"lines": {"4": {"added": "1", "quantity": "12", "sku": "A"}}}
    assert layouts.corrected_fields(fixes) == {"line quantity"}
