"""Whole files of orders: what comes out, as of when, and that odd input hurts nobody."""

import csv
from datetime import date, timedelta
from decimal import Decimal

import pytest

from models.anomalies import Scorer, Statistics, baskets
from models.anomalies.table import Past, TableError, score_file, score_rows
from models.duplicates import Index
from orders import HistoryLine

START = date(2026, 1, 5)


def history(weeks=20):
    lines = []
    for week in range(weeks):
        day = START + timedelta(days=7 * week)
        for customer, base in (("C1", 10), ("C2", 40), ("C3", 5)):
            for k, sku in enumerate(("A10", "A11", "B20", "B21", "C30")):
                if (week + k) % 3:
                    quantity = Decimal(base + (week * (k + 1)) % 7)
                    lines.append(HistoryLine(f"{customer}-{week}", day, customer, sku, quantity, Decimal("1.25") * (k + 1), f"PO{week}"))
    return lines


def row(ref, sku, quantity, price="1.25", customer="C1", day="2026-06-01", po="", hypothetical="0"):
    return {"order_ref": ref, "order_date": day, "customer_ref": customer, "sku": sku, "quantity": quantity, "unit_price": price,
            "po_number": po, "hypothetical": hypothetical}  # fmt: skip


@pytest.fixture(scope="module")
def lines():
    return history()


def test_a_thousand_pieces_are_stranger_than_ten_and_say_why(lines):
    past = Past.from_history(lines)
    rows = [row("N1", "A10", "12"), row("N2", "A10", "1000000")]
    usual, odd = list(score_rows(rows, past))
    assert float(odd["score"]) > 0.99 > float(usual["score"])
    assert float(odd["order_score"]) > float(usual["order_score"])
    assert "ordered 1,000,000; usual 10 to 16 over 13 orders of this customer" in odd["reasons"]


def test_with_update_an_order_joins_after_it_was_scored_unless_it_is_hypothetical(lines):
    rows = [row("N1", "A10", "700", hypothetical="1"), *[row(f"N{i}", "A10", "700", day=f"2026-06-{i:02}") for i in range(2, 9)]]
    scored = [float(r["score"]) for r in score_rows(rows, Past.from_history(lines), update=True)]
    still = [float(r["score"]) for r in score_rows(rows, Past.from_history(lines))]
    assert scored[0] == still[0] == still[1] == scored[1]
    assert scored[-1] < scored[0]
    assert still[-1] == pytest.approx(still[0], abs=0.05)


def test_the_right_original_is_named(lines):
    rows = [row("N1", "A10", "12", po="4711"), row("N1", "B20", "7", "3.75", po="4711"), row("N2", "C30", "9", "6.25", po="4712")]
    again = [{**r, "order_ref": "N3", "order_date": "2026-06-02"} for r in rows[:2]]
    scored = list(score_rows([*rows, *again], Past.from_history(lines), update=True))
    assert {r["duplicate_of"] for r in scored[3:]} == {"N1"}
    assert float(scored[3]["duplicate_score"]) > 0.5
    assert float(scored[2]["duplicate_score"]) < 0.5
    assert "2 of 2 articles have the same quantity, 1 day earlier" in scored[3]["reasons"]


def test_an_order_of_the_history_is_no_original_of_itself(lines):
    own = [row(ref, x.sku, str(x.quantity), str(x.unit_price), day=str(x.order_date), po=x.po_number)
           for ref in ("C1-18", "N1") for x in lines if x.order_ref == "C1-18"]  # fmt: skip
    scored = list(score_rows(own, Past.from_history(lines)))
    assert {r["duplicate_of"] for r in scored if r["order_ref"] == "N1"} == {"C1-18"}
    assert "C1-18" not in {r["duplicate_of"] for r in scored if r["order_ref"] == "C1-18"}


ODD = ["0", "-5", "", "nan", "inf", "1e300", "0.0000001", "abc", "99999999999999999999"]


@pytest.mark.parametrize("quantity", ODD)
@pytest.mark.parametrize("price", ODD)
def test_odd_quantities_and_prices(lines, quantity, price):
    past = Past(Statistics(), Index())
    rows = [
        row("N1", "A10", quantity, price),
        row("N1", "ZZ", "3", price),
        row("N2", "A10", "3", "1.25"),
        row("N2", "A10", quantity, price),
    ]
    for scored in score_rows(rows, past, update=True):
        assert 0 <= float(scored["score"]) <= 1
        assert 0 <= float(scored["order_score"]) <= 1
        assert 0 <= float(scored["duplicate_score"]) <= 1


def test_new_customer_new_article_one_order_two_currencies_clock_jumps(lines):
    past = Past.from_history(lines)
    rows = [
        row("N1", "NEW", "5", customer="NOBODY"),
        row("N2", "A10", "12", "160.00", customer="C1"),
        row("N3", "A10", "12", day="2031-01-01"),
        row("N4", "A10", "12", day="1999-01-01"),
        row("N5", "A10", "12"),
    ]
    scored = list(score_rows(rows, past, update=True))
    assert all(0 <= float(r["score"]) <= 1 for r in scored)
    assert float(scored[4]["score"]) < 0.5


def test_the_state_survives_its_json(lines):
    stats = Statistics.from_history(lines)
    again = Statistics.from_json(stats.to_json())
    scorer = Scorer.load_shipped()
    for basket in baskets(lines)[-5:]:
        one, two = scorer.score(basket, stats), scorer.score(basket, again)
        assert one.lines == pytest.approx(two.lines, abs=1e-4)
        assert one.reasons == two.reasons
    with pytest.raises(ValueError, match="no order statistics"):
        Statistics.from_json("[]")


def test_files(tmp_path, lines):
    source, target = tmp_path / "orders.csv", tmp_path / "scored.csv"
    rows = [row("N1", "A10", "12"), row("N2", "A10", "-3")]
    with source.open("w", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    assert score_file(source, target, Past.from_history(lines)) == 2
    with target.open(newline="") as stream:
        scored = list(csv.DictReader(stream))
    assert list(scored[0]) == [*rows[0], "score", "order_score", "duplicate_of", "duplicate_score", "reasons"]
    assert "the quantity is -3" in scored[1]["reasons"]
    source.write_text("order_ref,sku\n1,2\n")
    with pytest.raises(TableError, match="the column order_date is missing"):
        score_file(source, target, Past.from_history([]))
    source.write_text("order_ref,order_date,customer_ref,sku,quantity\n1,yesterday,C,A,2\n")
    with pytest.raises(TableError, match="Row 2: order_date 'yesterday' is no date"):
        score_file(source, target, Past.from_history([]))
