"""Orders under fire: whatever breaks between us and Odoo, each is there once, whole, and we know it."""

import itertools
import re
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from erp.drive import advance
from erp.odoo import OdooGateway, OdooSettings
from erp.outbox import Act, Patience, Row
from orders.sales import PostingState, SalesOrder
from tests.erp.conftest import an_order
from tests.erp.proxy import FAULTS, Call, Fault, Proxy
from tests.odoo.seed import Administrator
from tests.odoo.server import OdooServer

pytestmark = pytest.mark.odoo

QUICK = Patience(first=timedelta(milliseconds=50), longest=timedelta(milliseconds=200), lease=timedelta(seconds=5))


def now() -> datetime:
    return datetime.now(UTC)


def drive(order: SalesOrder, gateway: OdooGateway) -> Row:
    """Turn after turn until the row is at rest."""
    saved = [Row(order.key)]
    waiting = threading.Event()
    while True:
        row, step = advance(saved[-1], order, gateway, saved.append, now, QUICK)
        if step.act is Act.WAIT and step.until is not None:
            waiting.wait(max((step.until - now()).total_seconds(), 0))
        if row.state in (PostingState.POSTED, PostingState.REFUSED):
            return row


class Planner:
    """The first `load` of each order on a model gets the next fault; all later ones go through."""

    def __init__(self, faults: Iterable[Fault], model: str) -> None:
        self.faults, self.model = iter(faults), model
        self.used: dict[bytes, Fault] = {}
        self.lock = threading.Lock()

    def __call__(self, call: Call) -> Fault:
        if (call.model, call.method) != (self.model, "load"):
            return Fault.NONE
        with self.lock:
            (name,) = re.findall(rb'"ordersift\.(\w+)"', call.body)
            if name in self.used:
                return Fault.NONE
            self.used[name] = next(self.faults)
            return self.used[name]


@pytest.mark.parametrize("model", ["sale.order", "mail.message"])
def test_every_fault_leaves_every_order_there_once(
    model: str, odoo_server: OdooServer, settings: OdooSettings, administrator: Administrator
) -> None:
    orders = [an_order(attachments=(("order.pdf", b"%PDF-1.7"),)) for _ in range(len(FAULTS) * 2)]
    plan = Planner(itertools.cycle(FAULTS), model)
    with Proxy(odoo_server.port, plan).running() as proxy, ThreadPoolExecutor(4) as pool:
        gateway = OdooGateway(replace(settings, url=proxy.url, timeout=1.5))
        assert gateway.name.startswith("Odoo 14")
        rows = list(pool.map(lambda order: drive(order, gateway), orders))
    assert [row.message for row in rows if row.state is not PostingState.POSTED] == []
    assert sorted(plan.used.values()) == sorted(FAULTS * 2)
    for row, order in zip(rows, orders, strict=True):
        assert administrator.lines(order.po_number) == [[("SCR-M8x40", Decimal(100)), ("CABLE-3G15", Decimal("12.5"))]]
        files = administrator.call("ir.attachment", "search_count", [("res_model", "=", "sale.order"), ("res_id", "=", row.erp_id)])
        notes = administrator.call("mail.message", "search_count", [("res_id", "=", row.erp_id), ("body", "ilike", "Entered by Ordersift")])
        assert (files, notes) == (1, 1)


@pytest.mark.parametrize("fault", FAULTS)
def test_an_outcome_that_nobody_told_us_is_unknown_and_never_a_no(fault: Fault, odoo_server: OdooServer, settings: OdooSettings) -> None:
    order = an_order()
    plan = Planner([fault], "sale.order")
    with Proxy(odoo_server.port, plan).running() as proxy:
        posting = OdooGateway(replace(settings, url=proxy.url, timeout=1.5)).post(order)
    assert (posting.state, posting.erp_id) == (PostingState.UNKNOWN, None)
    assert proxy.url in posting.message


def test_odoo_that_is_down_is_said_so_and_the_order_arrives_afterwards(
    odoo_server: OdooServer, settings: OdooSettings, administrator: Administrator
) -> None:
    order, gateway = an_order(), OdooGateway(settings)
    odoo_server.stop()
    try:
        posting = gateway.post(order)
        assert posting.state is PostingState.UNKNOWN
        assert "is Odoo running?" in posting.message
        assert [check.ok for check in gateway.doctor()] == [False]
    finally:
        odoo_server.start()
    assert drive(order, gateway).state is PostingState.POSTED
    assert len(administrator.lines(order.po_number)) == 1
