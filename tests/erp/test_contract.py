"""What every ERP must do for us, asked of the embedded one and of a real Odoo alike."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from erp.gateway import differences
from erp.outbox import Act, Row, after_asking, with_outcome
from orders.sales import PostingState, SalesLine
from tests.erp.conftest import COMPANY, Subject, an_order


def test_posting_makes_the_order_with_its_lines(subject: Subject) -> None:
    order = an_order()
    posting = subject.gateway.post(order)
    assert (posting.state, posting.created, posting.message) == (PostingState.POSTED, True, "")
    assert posting.erp_id
    assert posting.erp_name
    assert subject.lines(order.po_number) == [[("SCR-M8x40", Decimal(100)), ("CABLE-3G15", Decimal("12.5"))]]


def test_posting_again_changes_nothing(subject: Subject) -> None:
    order = an_order()
    first = subject.gateway.post(order)
    again = subject.gateway.post(replace(order, lines=(order.lines[0],)))
    assert again == replace(first, created=False)
    assert len(subject.lines(order.po_number)) == 1
    assert len(subject.lines(order.po_number)[0]) == 2


def test_four_at_once_make_one_order(subject: Subject) -> None:
    order = an_order()
    with ThreadPoolExecutor(4) as pool:
        postings = list(pool.map(subject.gateway.post, [order] * 4))
    assert {posting.state for posting in postings} == {PostingState.POSTED}
    assert len({posting.erp_id for posting in postings}) == 1
    assert [posting.created for posting in postings].count(True) == 1
    assert subject.lines(order.po_number) == [[("SCR-M8x40", Decimal(100)), ("CABLE-3G15", Decimal("12.5"))]]


def test_many_in_one_call_are_each_posted_or_refused(subject: Subject) -> None:
    good, bad, open_price = an_order(), an_order(customer_ref="nobody"), an_order(lines=(SalesLine("NUT-M8", Decimal(5), "pcs", None, ""),))
    outcomes = subject.gateway.post_many([good, bad, open_price])
    assert [outcome.key for outcome in outcomes] == [good.key, bad.key, open_price.key]
    assert [outcome.state for outcome in outcomes] == [PostingState.POSTED, PostingState.REFUSED, PostingState.POSTED]
    assert subject.lines(open_price.po_number) == [[("NUT-M8", Decimal(5))]]


def test_the_same_order_twice_in_one_call_is_one_order(subject: Subject) -> None:
    order = an_order()
    first, second = subject.gateway.post_many([order, order])
    assert first.erp_id == second.erp_id
    assert [len(lines) for lines in subject.lines(order.po_number)] == [2]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"customer_ref": "C999"}, "C999"),
        ({"lines": ()}, "no lines"),
        ({"lines": (SalesLine("NO-SUCH", Decimal(1), "pcs", None, ""),)}, "NO-SUCH"),
        ({"lines": (SalesLine("OLD-1", Decimal(1), "pcs", None, ""),)}, "archived"),
        ({"lines": (SalesLine("NUT-M8", Decimal(-1), "pcs", None, ""),)}, "not above zero"),
        ({"lines": (SalesLine("CABLE-3G15", Decimal(1), "kg", None, ""),)}, "kg"),
    ],
)
def test_what_would_be_a_wrong_order_is_refused_in_words(subject: Subject, changes: dict[str, object], words: str) -> None:
    order = an_order(**changes)
    posting = subject.gateway.post(order)
    assert posting.state is PostingState.REFUSED
    assert words in posting.message
    assert posting.erp_id is None
    assert subject.lines(order.po_number) == []
    assert subject.gateway.find(order.key) is None
    assert words in " ".join(remark.sentence for remark in subject.gateway.check(order))


def test_one_bad_line_keeps_the_whole_order_out(subject: Subject) -> None:
    order = an_order()
    order = replace(order, lines=(*order.lines, SalesLine("NO-SUCH", Decimal(1), "pcs", None, "")))
    assert subject.gateway.post(order).state is PostingState.REFUSED
    assert subject.lines(order.po_number) == []


def test_find_answers_with_the_same_number(subject: Subject) -> None:
    order = an_order()
    assert subject.gateway.find(order.key) is None
    posting = subject.gateway.post(order)
    assert subject.gateway.find(order.key) == replace(posting, created=False)


def test_read_gives_back_what_was_posted(subject: Subject) -> None:
    order = an_order(requested_date=date(2026, 12, 1))
    subject.gateway.post(order)
    held = subject.gateway.read(order.key)
    assert held is not None
    assert (held.customer_ref, held.po_number, held.requested_date) == ("C100", order.po_number, date(2026, 12, 1))
    assert [(line.sku, line.quantity, line.unit_price) for line in held.lines] == [
        ("SCR-M8x40", Decimal(100), Decimal("0.19")),
        ("CABLE-3G15", Decimal("12.5"), Decimal("1.1")),
    ]


def test_an_open_price_is_the_customers_own(subject: Subject) -> None:
    many = SalesLine("SCR-M8x40", Decimal(1000), "pcs", None, "")
    order = an_order(lines=(replace(many, quantity=Decimal(10)), many, SalesLine("NUT-M8", Decimal(3), "pcs", Decimal("0.08"), "")))
    assert subject.gateway.post(order).state is PostingState.POSTED
    held = subject.gateway.read(order.key)
    assert held is not None
    assert [line.unit_price for line in held.lines] == [Decimal("0.2"), Decimal("0.15"), Decimal("0.08")]


def test_a_deleted_order_is_reported_and_not_made_again(subject: Subject) -> None:
    order = an_order()
    row = with_outcome(Row(order.key), subject.gateway.post(order), now=None)  # type: ignore[arg-type]
    subject.remove(order.key)
    found = subject.gateway.find(order.key)
    assert found is None
    step = after_asking(row, found)
    assert step.act is Act.GIVE_UP
    assert f"number {row.erp_id}" in step.reason
    assert subject.lines(order.po_number) == []


def test_prices_stock_and_credit_are_read(subject: Subject) -> None:
    gateway = subject.gateway
    assert gateway.price("C100", {"SCR-M8x40": Decimal(1), "NUT-M8": Decimal(1)}) == {"SCR-M8x40": Decimal("0.2"), "NUT-M8": Decimal("0.1")}
    assert gateway.price("C100", {"SCR-M8x40": Decimal(2000)}) == {"SCR-M8x40": Decimal("0.15")}
    assert gateway.price("C200", {"SCR-M8x40": Decimal(2000)}) == {"SCR-M8x40": Decimal("0.25")}
    assert gateway.stock(["NUT-M8"]) == COMPANY.stock
    assert gateway.credit(["C200"])["C200"].limit == Decimal(50)
    assert "C999" not in gateway.credit(["C999"])


def test_the_check_tells_what_the_erp_would_take_without_a_word(subject: Subject) -> None:
    first = an_order(customer_ref="C200")
    posted = subject.gateway.post(first)
    doubled = an_order(
        customer_ref="C200", po_number=first.po_number, lines=(SalesLine("NUT-M8", Decimal("1000.5"), "pcs", Decimal("0.08"), ""),)
    )
    sentences = " ".join(remark.sentence for remark in subject.gateway.check(doubled))
    assert posted.erp_name in sentences
    assert "Credit" in sentences
    assert "not a whole number" in sentences
    assert subject.gateway.check(an_order()) == ()


def test_sync_reads_all_once_and_then_only_changes(subject: Subject) -> None:
    gateway = subject.gateway
    articles = {article.sku: article for page in gateway.articles() for article in page.items}
    assert articles.keys() == COMPANY.articles.keys()
    assert not articles["OLD-1"].active
    assert articles["SCR-M8x40"].barcode == "4006381333931"
    customers = {customer.ref: customer for page in gateway.customers() for customer in page.items}
    assert customers.keys() >= COMPANY.customers.keys()
    assert customers["C100"].emails == ("buyer@northwind.test",)
    assert customers["C200"].credit_limit == Decimal(50)
    prices = {price for page in gateway.prices() for price in page.items}
    assert prices == set(COMPANY.prices)
    addresses = [one.text for page in gateway.ship_tos() for one in page.items if one.customer_ref == "C200"]
    assert addresses == ["Bergweg 7, 6020 Innsbruck, AT"]


def test_deletions_are_noticed(subject: Subject) -> None:
    assert {"SCR-M8x40": 1, "OLD-1": 0}.items() <= subject.gateway.codes("articles").items()
    assert {"C100", "C200"} <= subject.gateway.codes("customers").keys()


def test_the_doctor_is_content(subject: Subject) -> None:
    assert [check for check in subject.gateway.doctor() if not check.ok] == []


def test_what_became_of_posted_orders_is_told(subject: Subject) -> None:
    kept, removed = an_order(), an_order()
    ids = {order.key: subject.gateway.post(order).erp_id or 0 for order in (kept, removed)}
    assert subject.gateway.afterwards(ids).gone == frozenset()
    subject.remove(removed.key)
    found = subject.gateway.afterwards(ids)
    assert found.gone == {removed.key}
    assert found.confirmed == frozenset()
    assert all(differences(kept, held) == () for held in found.held.values())
