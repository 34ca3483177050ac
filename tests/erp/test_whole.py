"""The whole product on a real Odoo: master data in, a mail, a sales order out, what people do to it read back; and Odoo down."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, cast

import pytest
from django.utils import timezone

from erp.odoo import OdooGateway, OdooSettings
from erp.odoo.transport import Transport
from orders import OrderState, PostingState
from pipeline import amendments, desk, gateways, syncing
from pipeline.jobs import Jobs
from pipeline.settings import Erp, Review, Settings
from rules.policy import load as load_policy
from store import ledger, master, memories, models, outbox, policies, synced
from tests.odoo.seed import PASSWORD, USER, Administrator
from tests.odoo.server import OdooServer
from tests.pipeline import small

pytestmark = pytest.mark.odoo
_numbers = iter(range(1, 1000))


@pytest.fixture
def house(workspace: Settings, odoo_server: OdooServer, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The workspace on the real Odoo."""
    monkeypatch.setenv("ORDERSIFT_ODOO_PASSWORD", PASSWORD)
    erp = Erp(kind="odoo", url=odoo_server.url, database=odoo_server.database, user=USER, per_second=50)
    return workspace.model_copy(update={"erp": erp, "review": Review(url="https://orders.example")})


@pytest.fixture
def jobs(house: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jobs]:
    """A worker's jobs on synced master data."""
    monkeypatch.setattr(desk, "current", lambda: house)
    monkeypatch.setattr(desk, "_held", None)
    with gateways.opened(house) as gateway:
        syncing.run(house, gateway)
        in_force('[posting]\nactivity = "Look at this order"')
        yield Jobs(house, gateway)


def in_force(policy: str) -> None:
    policies.activate(policy, load_policy(policy).digest, "sam")


NORTHWIND = ("buyer@northwind.test", "Northwind Tools\nMain Street 1, 12345 Springfield")
ALPINE = ("office@alpine.test", "Alpine Works\nBergweg 7, 6020 Innsbruck")


class Counting:
    """The transport, with what was called."""

    def __init__(self, inner: Transport) -> None:
        self.inner = inner
        self.called: list[str] = []

    @property
    def version(self) -> str:
        return self.inner.version

    def call(self, model: str, method: str, ids: Sequence[int] | None = None, **named: Any) -> Any:
        self.called.append(f"{model}.{method}")
        return self.inner.call(model, method, ids, **named)


def an_order(jobs: Jobs, code: str = "SCR-M8x40", customer: tuple[str, str] = NORTHWIND, quantity: int = 100) -> models.PurchaseOrder:
    """A mail comes in and goes its walk; a person releases its order where the machine would not have sent it."""
    number = next(_numbers)
    text = f"Please deliver for our purchase order 77-{number:04d}:\n\n- {quantity} pcs {code}\n\nKind regards\nAnna\n{customer[1]}\n"
    raw = small.mail(text, sender=customer[0], subject=f"Order 77-{number:04d}", number=number)
    digest, _ = ledger.receive(raw, key=f"whole/{number}", name=f"{number}.eml", received=datetime(2026, 11, 3, 9, tzinfo=UTC))
    jobs.walk(digest)
    row = models.PurchaseOrder.objects.get(mail__digest=digest)
    if row.state == OrderState.WAITING:
        desk.approve(row.key, revision=row.revision, who="ada", approver=True)
    return models.PurchaseOrder.objects.get(key=row.key)


def posting(key: str) -> models.Outbox:
    return models.Outbox.objects.get(key=key)


def test_master_data_comes_in_and_an_order_goes_out_and_comes_back(
    jobs: Jobs, house: Settings, odoo: OdooGateway, administrator: Administrator
) -> None:
    data = master.load()
    assert data.articles.keys() == {"SCR-M8x40", "NUT-M8", "CABLE-3G15", "OLD-1"}
    assert {(p.sku, p.price) for p in data.prices} >= {("SCR-M8x40", Decimal("0.2")), ("SCR-M8x40", Decimal("0.15"))}
    assert data.stock["NUT-M8"] == {"WH": Decimal(500), "NORTH": Decimal(80)}
    assert "no barcode" in syncing.report_text()
    row = an_order(jobs)
    jobs.post(row.key)
    made = posting(row.key)
    assert (made.state, made.message) == (PostingState.POSTED, "")
    held = odoo.read(row.key)
    assert held is not None
    assert [(line.sku, line.quantity, line.unit_price) for line in held.lines] == [("SCR-M8x40", Decimal(100), Decimal("0.2"))]
    here = [("res_model", "=", "sale.order"), ("res_id", "=", made.erp_id)]
    assert len(administrator.call("ir.attachment", "search", here)) == 1
    assert len(administrator.call("mail.activity", "search", here)) == 1
    notes = administrator.call("mail.message", "search_read", [("model", "=", "sale.order"), ("res_id", "=", made.erp_id)], ["body"])
    told = " ".join(note["body"] for note in notes)
    assert f"https://orders.example/orders/{row.key}/" in told
    assert "Certainty: customer" in told
    before = models.HistoryLine.objects.count()
    administrator.call("sale.order", "action_confirm", [made.erp_id])
    syncing.run(house, jobs.gateway)
    assert models.HistoryLine.objects.count() == before  # known by our key, not a second time by Odoo's number
    assert models.HistoryLine.objects.get(order_ref=row.key).unit_price == Decimal("0.2")
    administrator.call("sale.order", "action_cancel", [made.erp_id])
    syncing.run(house, jobs.gateway)
    assert not models.HistoryLine.objects.filter(order_ref=row.key).exists()


def test_the_policy_says_of_each_order_whether_it_is_confirmed_and_noted(jobs: Jobs, administrator: Administrator) -> None:
    in_force(
        '[posting]\nconfirm = "released"\nconfirm_up_to = 20\nactivity = "Seen?"\nactivity_for = ["untouched"]\n[routing]\nmode = "assist"'
    )
    little, large = an_order(jobs), an_order(jobs, quantity=400)
    in_force('[posting]\nconfirm = "none"')  # counts for what is released from now on
    draft = an_order(jobs, "NUT-M8")
    for row in (little, large, draft):
        jobs.post(row.key)
    made = [posting(row.key).erp_id for row in (little, large, draft)]
    states = administrator.call("sale.order", "read", made, ["state", "amount_total"])
    assert [row["state"] for row in states] == ["sale", "draft", "draft"]
    assert not administrator.call("mail.activity", "search", [("res_model", "=", "sale.order"), ("res_id", "in", made)])


def test_a_change_and_a_deletion_are_noticed_and_a_second_sync_changes_nothing(
    jobs: Jobs, house: Settings, administrator: Administrator
) -> None:
    version = master.version()
    syncing.run(house, jobs.gateway)
    assert master.version() == version
    values = {"name": "Washer M8", "default_code": "WASH-M8", "list_price": 0.02, "type": "product", "taxes_id": [(6, 0, [])]}
    made = administrator.call("product.product", "create", values)
    syncing.run(house, jobs.gateway)
    assert master.articles(["WASH-M8"])["WASH-M8"].name == "Washer M8"
    administrator.call("product.product", "unlink", [made])
    assert syncing.run(house, jobs.gateway).articles_gone == 1
    assert not master.articles(["WASH-M8"])
    assert master.version() != version


def test_a_sync_that_was_broken_off_goes_on_with_what_is_stored(
    house: Settings, odoo: OdooGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("erp.odoo.passes.run.__defaults__", (2, None))

    class PulledPlug(Exception):
        pass

    def pull(kind: str, done: int, total: int) -> None:
        raise PulledPlug

    with pytest.raises(PulledPlug):
        syncing.run(house, odoo, pull)
    assert models.Article.objects.count() == 2
    seen: list[tuple[str, int, int]] = []
    syncing.run(house, odoo, lambda *one: seen.append(one))
    assert seen[0] == ("articles", 4, 4)
    assert models.Article.objects.count() == 4
    monkeypatch.setattr("erp.odoo.passes.run.__defaults__", (1000, None))


def test_what_people_amend_counts_against_us_and_teaches(jobs: Jobs, house: Settings, administrator: Administrator) -> None:
    rows = [an_order(jobs) for _ in range(3)]
    for row in rows:
        models.PurchaseOrder.objects.filter(key=row.key).update(corrections={})  # as if sent unseen
        jobs.post(row.key)
    wrong, gone, right = (posting(row.key) for row in rows)
    since = timezone.now() - timedelta(days=1)
    assert amendments.read_back(house, jobs.gateway) == 0
    assert outbox.entry_accuracy(since) == (3, 3)
    before = posting(right.key).erp_value
    assert before is not None
    assert before > 0
    line = administrator.call("sale.order.line", "search", [("order_id", "=", wrong.erp_id)])
    administrator.call("sale.order.line", "write", line, {"product_uom_qty": 90})
    administrator.call("sale.order", "unlink", [gone.erp_id])
    assert amendments.read_back(house, jobs.gateway) == 2
    assert posting(wrong.key).amendments == ["line 1: quantity 100 became 90"]
    assert posting(gone.key).deleted
    assert (posting(wrong.key).erp_value, posting(right.key).erp_value) == (before * 9 / 10, before)
    assert outbox.entry_accuracy(since) == (3, 1)
    assert amendments.read_back(house, jobs.gateway) == 0
    jobs.post(gone.key)  # never made again
    assert administrator.call("sale.order", "search_count", [("client_order_ref", "=", rows[1].po_number)]) == 0
    assert posting(right.key).amendments == []
    administrator.call("sale.order", "action_cancel", [right.erp_id])
    assert amendments.read_back(house, jobs.gateway) == 1
    assert posting(right.key).amendments == ["The order was cancelled in the ERP."]
    assert outbox.entry_accuracy(since) == (3, 0)
    administrator.call("sale.order", "action_draft", [right.erp_id])
    assert amendments.read_back(house, jobs.gateway) == 1
    assert posting(right.key).amendments == []
    assert outbox.entry_accuracy(since) == (3, 1)


def test_a_confirmed_customers_code_becomes_a_cross_reference(jobs: Jobs, house: Settings, administrator: Administrator) -> None:
    row = an_order(jobs)
    with_code = models.PurchaseOrder.objects.get(key=row.key)
    code = {"value": "KD-4711", "raw": "KD-4711", "confidence": 1.0, "evidence": None}
    with_code.matched["lines"][0]["line"]["customer_code"] = code
    with_code.save()
    jobs.post(row.key)
    amendments.read_back(house, jobs.gateway)
    assert memories.live("crossref") == []
    administrator.call("sale.order", "action_confirm", [posting(row.key).erp_id])
    amendments.read_back(house, jobs.gateway)
    (memory,) = memories.live("crossref")
    assert (memory.customer_ref, memory.key, memory.value["sku"]) == ("C100", "KD-4711", "SCR-M8x40")


def test_fresh_data_holds_what_has_changed_since_it_was_judged(jobs: Jobs, administrator: Administrator) -> None:
    row = an_order(jobs, "NUT-M8")
    double = {"partner_id": administrator.customer("C100"), "client_order_ref": row.po_number}
    typed = administrator.call("sale.order", "create", double)
    jobs.post(row.key)
    held = posting(row.key)
    assert held.state == PostingState.REFUSED
    assert f'"{row.po_number}" stands already on' in held.message
    outbox.retry(row.key, "ada")
    jobs.post(row.key)
    assert posting(row.key).state == PostingState.POSTED
    administrator.call("sale.order", "unlink", [typed])
    archived = an_order(jobs, "NUT-M8")
    product = administrator.product("NUT-M8")
    administrator.call("product.product", "write", [product], {"active": False})
    try:
        jobs.post(archived.key)
        assert "NUT-M8 is archived" in posting(archived.key).message
        outbox.retry(archived.key, "ada")
        jobs.post(archived.key)
        assert posting(archived.key).state == PostingState.REFUSED
        assert outbox.give_up(archived.key, "ada", "typed by hand")
    finally:
        administrator.call("product.product", "write", [product], {"active": True})


def test_what_waits_together_goes_in_one_call_and_each_has_its_own_outcome(jobs: Jobs, administrator: Administrator) -> None:
    gateway = cast("OdooGateway", jobs.gateway)
    counting = gateway.lookup.transport = Counting(gateway.lookup.transport)
    first, other, second = an_order(jobs), an_order(jobs, "NUT-M8", ALPINE), an_order(jobs)
    jobs.post(first.key)
    assert [posting(row.key).state for row in (first, other, second)] == [PostingState.POSTED, PostingState.POSTED, PostingState.PLANNED]
    assert counting.called.count("sale.order.load") == counting.called.count("ir.attachment.load") == 1
    for row in (first, other):
        here = [("res_model", "=", "sale.order"), ("res_id", "=", posting(row.key).erp_id)]
        assert [len(administrator.call(model, "search", here)) for model in ("ir.attachment", "mail.activity")] == [1, 1]
        assert len(administrator.lines(row.po_number)) == 1
    doubled = an_order(jobs, "NUT-M8", ALPINE)
    typed = {"partner_id": administrator.customer("C200"), "client_order_ref": doubled.po_number}
    administrator.call("sale.order", "create", typed)
    jobs.post(doubled.key)
    assert posting(second.key).state == PostingState.POSTED
    assert posting(doubled.key).state == PostingState.REFUSED
    assert f'"{doubled.po_number}" stands already on' in posting(doubled.key).message
    jobs.post(other.key)  # closed: nothing is sent again
    assert counting.called.count("sale.order.load") == 2


def test_an_hour_without_odoo_stops_nothing_and_the_queue_drains_by_itself(
    house: Settings, jobs: Jobs, settings: OdooSettings, odoo_server: OdooServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved, real = timedelta(), timezone.now
    monkeypatch.setattr(timezone, "now", lambda: real() + moved)
    keys = [an_order(jobs).key]
    jobs.company()
    odoo_server.stop()
    try:
        tries = 0
        for minute in range(60):
            moved = timedelta(minutes=minute)
            if minute in (5, 20, 40):  # intake and review go on
                keys.append(an_order(jobs).key)
            for key, _ in outbox.due():
                before = posting(key).calls
                jobs.post(key)
                tries += posting(key).calls > before
        assert 5 < tries < 60
        assert {posting(key).state for key in keys} <= {PostingState.PLANNED, PostingState.UNKNOWN}
        assert all(posting(key).message for key in keys)
        assert max(posting(key).attempts for key in keys) <= 1  # waiting for a server that is down uses none up
    finally:
        odoo_server.start()
    for step in range(1, 12):
        moved = timedelta(minutes=60 + step)
        for key, _ in outbox.due():
            jobs.post(key)
    assert {posting(key).state for key in keys} == {PostingState.POSTED}
    fresh = OdooGateway(settings)
    assert all(fresh.find(key) for key in keys)
    assert ledger.balance().whole


def test_the_cursor_belongs_to_its_server(jobs: Jobs, house: Settings) -> None:
    assert synced.cursors(f"odoo {house.erp.url} {house.erp.database}")
    assert synced.cursors("odoo https://another.example db") == {}
    assert date.fromisoformat(synced.report()["at"][:10]) == timezone.now().date()  # type: ignore[index]
