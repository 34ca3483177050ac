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
    merged = amend.merge({}, None, {"po_number": "77"}, {1: {"quantity": "10"}, 2: {"drop": "1"}}, "anna", DATA, order)
    merged = amend.merge(merged, None, {}, {1: {"quantity": "20", "sku": "A"}}, "berta", DATA, order)
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
        amend.merge({}, customer, header, lines, "anna", DATA, Order(MailKind.ORDER))


def paper(*quantities: str) -> Order:
    """An order numbered in tens, at 2.00 each, with amounts and a total that prove all of it."""

    def read(text: str) -> Read[Decimal]:
        return Read(Decimal(text), text, 0.9)

    lines = (
        OrderLine(n, quantity=read(q), unit_price=read("2.00"), amount=read(str(Decimal(q) * 2)), line_no=f"{n}0.", proven=True)
        for n, q in enumerate(quantities, start=1)
    )
    total = read(str(sum(Decimal(q) * 2 for q in quantities)))
    return Order(MailKind.ORDER, tuple(lines), total=total, total_proven=True)


def changed(order: Order, **fixes: dict[str, str]) -> Order:
    return amend.apply(order, {"lines": {name.strip("_"): fields for name, fields in fixes.items()}})


def test_what_the_page_proves_is_judged_anew_with_the_corrected_lines() -> None:
    order = paper("5", "7")
    now = changed(order, _1={"quantity": "50"})
    assert [line.proven for line in now.lines] == [False, True]
    assert [line.net for line in now.lines] == [Decimal("100.00"), Decimal(14)]
    assert not now.total_proven
    assert not changed(order, _2={"drop": "1"}).total_proven
    renamed = changed(order, _1={"description": "Bolt"})
    assert renamed.total_proven
    assert all(line.proven for line in renamed.lines)


def test_a_correction_that_the_page_confirms_is_proven() -> None:
    order = paper("5")
    misread = changed(order, _1={"quantity": "8"})
    assert not misread.lines[0].proven
    assert changed(misread, _1={"quantity": "5"}).lines[0].proven


def test_lines_are_called_as_the_customer_numbers_them_and_added_ones_after_the_line_above() -> None:
    order = paper("5", "7", "9")
    added = {"4": {"added": "2"}, "5": {"added": "4"}, "6": {"added": "0"}, "7": {"added": "2"}}
    now = amend.apply(order, {"lines": added})
    assert [line.number for line in now.lines] == ["0a", "10", "20", "20c", "20a", "20b", "30"]
    with pytest.raises(ValueError, match=r"Line 20a, quantity: '1\.000' could be"):
        amend.merge({"lines": added}, None, {}, {4: {"quantity": "1.000"}}, "anna", DATA, order)


def test_of_an_added_line_what_was_typed_is_learned_and_no_more():
    fixes = {"lines": {"4": {"added": "1", "quantity": "12", "sku": "A"}}}
    assert layouts.corrected_fields(fixes) == {"line quantity"}
