"""The same small company in an embedded ERP and in a real Odoo, so that both answer the same questions."""

import itertools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from erp.embedded import EmbeddedErp
from erp.gateway import Gateway
from erp.odoo import OdooGateway, OdooSettings, Secret
from orders.master import Article, Customer, MasterData, PriceBreak
from orders.sales import SalesLine, SalesOrder
from tests.odoo.seed import PASSWORD, USER, Administrator
from tests.odoo.server import OdooServer, running_odoo, unavailable

COMPANY = MasterData(
    articles={
        article.sku: article
        for article in (
            Article("SCR-M8x40", "Hexagon screw M8x40", barcode="4006381333931", list_price=Decimal("0.25")),
            Article("NUT-M8", "Hexagon nut M8", list_price=Decimal("0.10")),
            Article("CABLE-3G15", "Cable 3G1.5", uom="m", list_price=Decimal("1.20")),
            Article("OLD-1", "Discontinued lamp", list_price=Decimal(9), active=False),
        )
    },
    customers={
        customer.ref: customer
        for customer in (
            Customer(
                "C100", "Northwind Tools", "Main Street 1", "12345", "Springfield", "DE", emails=("buyer@northwind.test",), currency="EUR"
            ),
            Customer("C200", "Alpine Works", "Bergweg 7", "6020", "Innsbruck", "AT", currency="EUR", credit_limit=Decimal(50)),
        )
    },
    prices=(PriceBreak("C100", "SCR-M8x40", Decimal("0.20")), PriceBreak("C100", "SCR-M8x40", Decimal("0.15"), Decimal(1000))),
    stock={"NUT-M8": {"WH": Decimal(500), "NORTH": Decimal(80)}},  # of an article that no test's confirmed order reserves
)

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Subject:
    """A gateway under test and what a person at that ERP can do: `lines(po)` per order with that reference, `remove(key)`."""

    gateway: Gateway
    lines: Callable[[str], list[list[tuple[str, Decimal]]]]
    remove: Callable[[str], None]


def an_order(**changes: object) -> SalesOrder:
    """A sound order with a key and a reference of its own."""
    number = next(_numbers)
    values: dict[str, object] = {
        "key": f"po_{os.getpid()}_{number}",
        "customer_ref": "C100",
        "po_number": f"PO-{number}",
        "lines": (
            SalesLine("SCR-M8x40", Decimal(100), "pcs", Decimal("0.19"), "Schraube M8 x 40"),
            SalesLine("CABLE-3G15", Decimal("12.5"), "m", Decimal("1.10"), "Kabel 3G1,5"),
        ),
    }
    return SalesOrder(**(values | changes))  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def odoo_server() -> Iterator[OdooServer]:
    """A real Odoo 14 with the company in it."""
    if reason := unavailable():
        if os.environ.get("ORDERSIFT_REQUIRE_ALL") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with running_odoo() as server:
        administrator = Administrator(server.port, server.database)
        administrator.settle()
        administrator.fill(COMPANY)
        yield server


@pytest.fixture(scope="session")
def administrator(odoo_server: OdooServer) -> Administrator:
    return Administrator(odoo_server.port, odoo_server.database)


@pytest.fixture(scope="session")
def settings(odoo_server: OdooServer) -> OdooSettings:
    """As the technical user of least rights."""
    return OdooSettings(odoo_server.url, odoo_server.database, USER, Secret(PASSWORD), fresh_for=0)


@pytest.fixture(scope="session")
def odoo(settings: OdooSettings) -> OdooGateway:
    return OdooGateway(settings)


@pytest.fixture
def embedded(tmp_path: Path) -> EmbeddedErp:
    erp = EmbeddedErp(tmp_path / "erp.sqlite")
    erp.load(COMPANY)
    return erp


@pytest.fixture(params=["embedded", pytest.param("odoo", marks=pytest.mark.odoo)])
def subject(request: pytest.FixtureRequest) -> Subject:
    """Each contract test runs against both."""
    if request.param == "embedded":
        erp: EmbeddedErp = request.getfixturevalue("embedded")

        def lines(po_number: str) -> list[list[tuple[str, Decimal]]]:
            return [[(line.sku, line.quantity) for line in order.lines] for _, order in erp.orders() if order.po_number == po_number]

        return Subject(erp, lines, lambda key: None if erp.remove(key) else pytest.fail(f"{key} is not there"))
    gateway: OdooGateway = request.getfixturevalue("odoo")
    person: Administrator = request.getfixturevalue("administrator")

    def remove(key: str) -> None:
        found = gateway.find(key)
        assert found is not None
        person.call("sale.order", "unlink", [found.erp_id])

    return Subject(gateway, person.lines, remove)
