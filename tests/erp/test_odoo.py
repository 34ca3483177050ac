"""What only Odoo has: what follows an order, rights, addresses, errors by name, secrets."""

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from erp.gateway import ErpUnavailable, differences
from erp.odoo import OdooGateway, OdooSettings, Secret
from erp.odoo.errors import Busy, Refused, Unavailable, Unsure, classify
from erp.odoo.gateway import connect
from erp.odoo.settings import SettingsError
from orders.master import Article, Packaging
from orders.sales import PostingState, SalesLine
from tests.erp.conftest import an_order
from tests.erp.json2_server import KEY, json2_in_front_of
from tests.odoo.seed import PASSWORD, USER, Administrator
from tests.odoo.server import OdooServer

odoo_needed = pytest.mark.odoo


@odoo_needed
def test_documents_summary_and_todo_arrive_once(settings: OdooSettings, administrator: Administrator) -> None:
    gateway = OdooGateway(settings)
    order = an_order(
        todo="Look at this order", attachments=(("a.pdf", b"%PDF-1.7 a"), ("b.txt", b"b")), summary="By rule <b>R7</b>\nrisk 0.4 %"
    )
    first = gateway.post(order)
    assert first.message == ""
    assert gateway.post(order) == replace(first, created=False)
    here = [("res_id", "=", first.erp_id)]
    files = administrator.call("ir.attachment", "search_read", [("res_model", "=", "sale.order"), *here], ["name", "raw"], order="name")
    assert [file["name"] for file in files] == ["a.pdf", "b.txt"]
    notes = administrator.call("mail.message", "search_read", [("model", "=", "sale.order"), ("body", "ilike", "R7"), *here], ["body"])
    assert [note["body"] for note in notes] == ["<p>By rule &lt;b&gt;R7&lt;/b&gt;<br>risk 0.4 %</p>"]
    todos = administrator.call("mail.activity", "search_read", [("res_model", "=", "sale.order"), *here], ["summary"])
    assert [todo["summary"] for todo in todos] == ["Look at this order"]


@odoo_needed
def test_what_odoo_itself_refuses_stops_no_other_order_of_its_batch(settings: OdooSettings, administrator: Administrator) -> None:
    gateway = OdooGateway(replace(settings, fresh_for=60))
    product = administrator.call("product.product", "create", {"name": "Short-lived", "default_code": "SHORT-1", "type": "product"})
    bad = an_order(lines=(SalesLine("SHORT-1", Decimal(1), "pcs", Decimal(1), ""),))
    orders = [an_order(customer_ref="C200", attachments=(("a.pdf", b"%PDF"),)), bad, an_order(attachments=(("b.pdf", b"%PDF"),))]
    assert gateway.check_many([bad]) == ((),)
    administrator.call("product.product", "unlink", [product])
    before, refused, behind = gateway.post_many(orders)
    assert (before.state, refused.state, behind.state) == (PostingState.POSTED, PostingState.REFUSED, PostingState.POSTED)
    assert refused.message
    assert not administrator.lines(bad.po_number)
    for posting in (before, behind):
        files = administrator.call("ir.attachment", "search_count", [("res_model", "=", "sale.order"), ("res_id", "=", posting.erp_id)])
        assert (files, posting.created, posting.message) == (1, True, "")


@odoo_needed
def test_all_packagings_come_with_their_names_and_a_new_one_is_noticed(odoo: OdooGateway, administrator: Administrator) -> None:
    values = {"name": "Weizenmehl, Sack 25 kg", "default_code": "FLOUR-1", "type": "product"}
    product = administrator.call("product.product", "create", values)

    def pack(name: str, quantity: int) -> int:
        return administrator.call("product.packaging", "create", {"name": name, "qty": quantity, "product_id": product})

    def written(model: str, id: int) -> str:
        return administrator.call(model, "read", [id], ["write_date"])[0]["write_date"]

    def flour(cursor: str = "") -> tuple[Article, str]:
        pages = list(odoo.articles(cursor))
        return next(one for page in pages for one in page.items if one.sku == "FLOUR-1"), pages[-1].cursor

    try:
        pack("Palette 40 Sack", 40)
        found, cursor = flour()
        assert (found.packagings, found.pack_size) == ((Packaging("Palette 40 Sack", Decimal(40)),), Decimal(40))
        assert cursor
        layer = pack("Lage 8 Sack", 8)
        while written("product.packaging", layer) == written("product.product", product):  # Odoo's clock has seconds
            administrator.call("product.packaging", "write", [layer], {"name": "Lage 8 Sack"})
        since = json.dumps({"since": written("product.packaging", layer)})
        assert [one.name for one in flour(since)[0].packagings] == ["Lage 8 Sack", "Palette 40 Sack"]
    finally:
        administrator.call("product.product", "unlink", [product])


@odoo_needed
def test_an_article_tells_what_its_unit_of_measure_is_of(odoo: OdooGateway, administrator: Administrator) -> None:
    pieces = administrator.call("uom.uom", "search_read", [("uom_type", "=", "reference"), ("name", "=", "Units")], ["category_id"])[0]
    values = {"name": "% (screws)", "category_id": pieces["category_id"][0], "uom_type": "bigger", "factor_inv": 100}
    hundred = administrator.call("uom.uom", "create", values)
    values = {"name": "Screw", "default_code": "SCREW-C", "type": "product", "uom_id": hundred, "uom_po_id": hundred}
    product = administrator.call("product.product", "create", values)
    try:
        found = {one.sku: one.uom_of for page in odoo.articles("") for one in page.items}
        assert (found["SCREW-C"], found["SCR-M8x40"]) == ("100 Units", "")
    finally:
        administrator.call("product.product", "unlink", [product])
        administrator.call("uom.uom", "unlink", [hundred])


@odoo_needed
def test_each_order_of_a_batch_is_confirmed_and_noted_as_it_says(odoo: OdooGateway, administrator: Administrator) -> None:
    batch = [an_order(), an_order(confirm=True), an_order(todo="Ask for the colour"), an_order(todo="Call back", confirm=True)]
    ids = [outcome.erp_id for outcome in odoo.post_many(batch)]
    assert {outcome.state for outcome in odoo.post_many(batch)} == {PostingState.POSTED}
    states = administrator.call("sale.order", "read", ids, ["state"])
    assert [row["state"] for row in states] == ["draft", "sale", "draft", "sale"]
    here = [("res_model", "=", "sale.order"), ("res_id", "in", ids), ("summary", "!=", False)]
    todos = administrator.call("mail.activity", "search_read", here, ["res_id", "summary"], order="res_id")
    assert [(todo["res_id"], todo["summary"]) for todo in todos] == [(ids[2], "Ask for the colour"), (ids[3], "Call back")]


@odoo_needed
def test_what_a_person_took_back_is_not_confirmed_again(odoo: OdooGateway, administrator: Administrator) -> None:
    order = an_order(confirm=True)
    id = odoo.post(order).erp_id
    administrator.call("sale.order", "action_cancel", [id])
    administrator.call("sale.order", "action_draft", [id])
    assert odoo.post(order).state is PostingState.POSTED
    assert administrator.call("sale.order", "read", [id], ["state"])[0]["state"] == "draft"


@odoo_needed
def test_the_order_goes_to_the_address_it_names(odoo: OdooGateway, administrator: Administrator) -> None:
    customer = administrator.customer("C100")
    values = {
        "type": "delivery",
        "parent_id": customer,
        "name": "Dock 4",
        "street": "Harbour Road 9",
        "zip": "54321",
        "city": "Shelbyville",
    }
    dock = administrator.call("res.partner", "create", values)
    named = an_order(ship_to="Dock 4, HARBOUR ROAD 9, 54321 Shelbyville, DE", warehouse="NORTH", requested_date=date(2026, 12, 24))
    fields = ["partner_id", "partner_shipping_id", "partner_invoice_id", "warehouse_id", "commitment_date", "user_id"]
    head = administrator.call("sale.order", "read", [odoo.post(named).erp_id], fields)[0]
    assert (head["partner_id"][0], head["partner_shipping_id"][0], head["partner_invoice_id"][0]) == (customer, dock, customer)
    assert head["warehouse_id"][1] == "Warehouse NORTH"
    assert head["commitment_date"] == "2026-12-24 12:00:00"
    refused = odoo.post(an_order(ship_to="Elsewhere 1, 99999 Nowhere, DE"))
    assert refused.state is PostingState.REFUSED
    assert "Elsewhere 1" in refused.message
    assert odoo.post(an_order(warehouse="MOON")).message == "Odoo has no warehouse MOON."


@odoo_needed
def test_the_tax_rules_of_the_customers_country_hold(settings: OdooSettings, administrator: Administrator) -> None:
    values = {"name": "Austria", "auto_apply": True, "country_id": administrator.id("base.at")}
    austria = administrator.call("account.fiscal.position", "create", values)
    try:
        gateway = OdooGateway(settings)
        ids = [gateway.post(an_order(customer_ref=ref)).erp_id for ref in ("C100", "C200")]
    finally:
        administrator.call("account.fiscal.position", "write", [austria], {"auto_apply": False})
    heads = administrator.call("sale.order", "read", ids, ["fiscal_position_id"])
    assert [head["fiscal_position_id"] and head["fiscal_position_id"][0] for head in heads] == [False, austria]


@odoo_needed
def test_lines_say_our_article_their_words_and_their_day(odoo: OdooGateway) -> None:
    line = SalesLine("NUT-M8", Decimal(7), "pcs", None, "Mutter M8 verzinkt", date(2026, 12, 31))
    order = an_order(lines=(line,), requested_date=date(2026, 12, 24))
    odoo.post(order)
    held = odoo.read(order.key)
    assert held is not None
    assert held.lines[0].description == "[NUT-M8] Hexagon nut M8\nMutter M8 verzinkt\nRequested: 2026-12-31"


@odoo_needed
def test_what_people_amend_is_read_back(odoo: OdooGateway, administrator: Administrator) -> None:
    order = an_order()
    id = odoo.post(order).erp_id
    held = odoo.read(order.key)
    assert held is not None
    assert differences(order, held) == ()
    line = administrator.call("sale.order.line", "search", [("order_id", "=", id)], order="sequence")[0]
    administrator.call("sale.order.line", "write", [line], {"product_uom_qty": 90})
    held = odoo.read(order.key)
    assert held is not None
    assert differences(order, held) == ("line 1: quantity 100 became 90",)


@odoo_needed
def test_an_order_in_a_currency_odoo_would_not_use_is_refused(odoo: OdooGateway) -> None:
    refused = odoo.post(an_order(currency="CHF"))
    assert refused.state is PostingState.REFUSED
    assert "CHF" in refused.message
    assert odoo.post(an_order(currency="EUR")).state is PostingState.POSTED


@odoo_needed
def test_a_price_finer_than_odoo_keeps_is_told_beforehand(odoo: OdooGateway) -> None:
    order = an_order(lines=(SalesLine("NUT-M8", Decimal(3), "pcs", Decimal("0.6667"), ""),))
    assert [remark.sentence for remark in odoo.check(order)] == ["Line 1: the ERP keeps 2 decimals of a price and would make 0.6667 0.67."]


@odoo_needed
def test_history_comes_in_our_units_and_after_discount(settings: OdooSettings, administrator: Administrator) -> None:
    gateway, order = OdooGateway(settings), an_order(customer_ref="C200", confirm=True)
    id = gateway.post(order).erp_id
    lines = administrator.call("sale.order.line", "search", [("order_id", "=", id)], order="sequence")
    dozen = administrator.call("uom.uom", "search", [("name", "=", "Dozens")])[0]
    administrator.call(
        "sale.order.line", "write", [lines[0]], {"product_uom": dozen, "product_uom_qty": 10, "price_unit": 2.4, "discount": 10}
    )
    found = [line for page in gateway.history() for sale in page.items for line in sale.lines if line.po_number == order.po_number]
    assert [(line.sku, line.quantity, line.unit_price) for line in found] == [
        ("SCR-M8x40", Decimal(120), Decimal("0.18")),
        ("CABLE-3G15", Decimal("12.5"), Decimal("1.1")),
    ]


@odoo_needed
def test_a_sync_goes_on_where_it_was_broken_off(odoo: OdooGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("erp.odoo.passes.run.__defaults__", (2, None))
    pages = odoo.articles()
    first = next(pages)
    assert (len(first.items), first.done, first.total) == (2, 2, 4)
    rest = list(OdooGateway(odoo.settings).articles(first.cursor))
    codes = [article.sku for page in (first, *rest) for article in page.items]
    assert sorted(codes) == sorted({"SCR-M8x40", "NUT-M8", "CABLE-3G15", "OLD-1"})
    assert len(codes) == 4


@odoo_needed
def test_a_change_is_seen_by_the_next_sync(odoo: OdooGateway, administrator: Administrator, monkeypatch: pytest.MonkeyPatch) -> None:
    *_, last = odoo.articles()
    future = last.cursor.replace('"since": "20', '"since": "30')
    assert [page.items for page in odoo.articles(future)] == [()]
    administrator.call(
        "product.template",
        "write",
        administrator.call("product.product", "read", [administrator.product("NUT-M8")], ["product_tmpl_id"])[0]["product_tmpl_id"][:1],
        {"list_price": 0.1},
    )
    assert "NUT-M8" in {article.sku for page in odoo.articles(last.cursor) for article in page.items}


@odoo_needed
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"secret": Secret("wrong")}, "does not let us in"),
        ({"database": "no_such_database"}, "database"),
        ({"url": "http://127.0.0.1:9"}, "Nothing answers"),
    ],
)
def test_no_way_in_is_one_sentence_and_no_refusal(settings: OdooSettings, changes: dict[str, str], words: str) -> None:
    gateway = OdooGateway(replace(settings, **changes))  # type: ignore[arg-type]
    (check,) = gateway.doctor()
    assert not check.ok
    assert gateway.post(an_order()).state is PostingState.UNKNOWN
    with pytest.raises(ErpUnavailable):
        gateway.find("po_1")
    assert words in check.sentence
    assert "wrong" not in check.sentence


@odoo_needed
def test_the_doctor_sees_a_user_with_too_few_rights_and_price_lists_off(odoo_server: OdooServer, settings: OdooSettings) -> None:
    administrator = Administrator(odoo_server.port, odoo_server.database)
    groups = [(6, 0, [administrator.id("base.group_user"), administrator.id("sales_team.group_sale_salesman")])]
    administrator.call("res.users", "create", {"name": "Own only", "login": "own", "password": "own", "groups_id": groups})
    lists, employees = administrator.id("product.group_product_pricelist"), administrator.id("base.group_user")
    administrator.call("res.groups", "write", [employees], {"implied_ids": [(3, lists)]})
    administrator.call("res.groups", "write", [lists], {"users": [(5,)]})
    try:
        bad = {
            check.name: check.sentence
            for check in OdooGateway(replace(settings, login="own", secret=Secret("own"))).doctor()
            if not check.ok
        }
    finally:
        administrator.call("res.groups", "write", [employees], {"implied_ids": [(4, lists)]})
    assert bad.keys() == {"all orders", "price lists"}
    assert "All Documents" in bad["all orders"]


@odoo_needed
def test_the_doctor_names_what_does_not_fit_with_its_remedy(settings: OdooSettings) -> None:
    assert [check for check in OdooGateway(replace(settings, currency="EUR")).doctor() if not check.ok] == []
    wrong = replace(settings, login="admin", secret=Secret("admin"), currency="CHF", warehouse="MOON")
    bad = {check.name: check.sentence for check in OdooGateway(wrong).doctor() if not check.ok}
    assert bad.keys() == {"least rights", "currency", "warehouse"}
    assert "set [company] currency in ordersift.toml to EUR" in bad["currency"]
    assert "set one of" in bad["warehouse"]


@odoo_needed
def test_the_password_stands_in_no_log(settings: OdooSettings, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        OdooGateway(settings).post(an_order())
    assert PASSWORD not in caplog.text
    assert PASSWORD not in repr(settings)
    assert PASSWORD not in repr(settings.secret)


@pytest.fixture(scope="module")
def json2(odoo_server: OdooServer, settings: OdooSettings) -> Iterator[OdooSettings]:
    with json2_in_front_of(odoo_server.port, odoo_server.database, USER, PASSWORD) as url:
        yield replace(settings, url=url, transport="json2", secret=Secret(KEY))


@odoo_needed
def test_json2_posts_the_same_order_to_the_same_place(json2: OdooSettings, odoo: OdooGateway, administrator: Administrator) -> None:
    gateway, order = OdooGateway(json2), an_order(attachments=(("a.pdf", b"%PDF"),), summary="by JSON-2")
    posting = gateway.post(order)
    assert (posting.state, posting.created, posting.message) == (PostingState.POSTED, True, "")
    assert odoo.post(order) == replace(posting, created=False)
    assert gateway.find(order.key) == replace(posting, created=False)
    assert gateway.read(order.key) == odoo.read(order.key)
    assert len(administrator.lines(order.po_number)) == 1
    assert gateway.post(an_order(customer_ref="C999")).state is PostingState.REFUSED
    assert gateway.find("po_never") is None
    assert [check for check in gateway.doctor() if not check.ok and check.name != "clock"] == []
    assert {article.sku for page in gateway.articles() for article in page.items} >= {"NUT-M8"}


@odoo_needed
def test_json2_without_its_key_is_no_refusal(json2: OdooSettings) -> None:
    gateway = OdooGateway(replace(json2, secret=Secret("none")))
    posting = gateway.post(an_order())
    assert posting.state is PostingState.UNKNOWN
    assert "API key" in posting.message


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("odoo.exceptions.ValidationError", Refused),
        ("odoo.exceptions.MissingError", Refused),
        ("builtins.ValueError", Refused),
        ("odoo.exceptions.AccessDenied", Unavailable),
        ("psycopg2.errors.SerializationFailure", Busy),
        ("psycopg2.extensions.TransactionRollbackError", Busy),
        ("psycopg2.OperationalError", Unsure),
        ("psycopg2.errors.DiskFull", Unsure),
        ("", Unsure),
    ],
)
def test_errors_are_told_apart_by_name_only(name: str, kind: type[Exception]) -> None:
    for text in ("could not serialize access", "Zugriff verweigert", ""):
        assert type(classify({"name": name, "message": text})) is kind


@pytest.mark.parametrize("url", ["odoo.example.com", "ftp://odoo", "https://", "http://host:99999"])
def test_an_address_that_is_none_is_said_before_anything_is_sent(url: str) -> None:
    with pytest.raises(SettingsError, match="address of an Odoo server"):
        connect(OdooSettings(url, "db", "user", Secret("x")))
    with pytest.raises(SettingsError, match="No transport"):
        connect(OdooSettings("https://odoo.example.com", "db", "user", Secret("x"), transport="telepathy"))


@odoo_needed
def test_posting_goes_by_what_the_look_before_it_read(settings: OdooSettings, administrator: Administrator) -> None:
    gateway = OdooGateway(replace(settings, fresh_for=60))
    order, product = an_order(), administrator.product("CABLE-3G15")
    line = SalesLine("CABLE-3G15", Decimal(2), "m", Decimal("1.15"), "Cable")
    order = replace(order, lines=(line,))
    assert not [remark for remark in gateway.check(order) if remark.kind == "obstacle"]
    administrator.call("product.product", "write", [product], {"sale_ok": False})
    try:
        assert gateway.post(order).state is PostingState.POSTED
        assert "not for sale" in " ".join(remark.sentence for remark in gateway.check(order))
        assert gateway.post(replace(order, key=f"{order.key}_2")).state is PostingState.REFUSED
    finally:
        administrator.call("product.product", "write", [product], {"sale_ok": True})


@odoo_needed
def test_a_change_of_stock_alone_is_seen(odoo: OdooGateway, administrator: Administrator) -> None:
    _, cursor = odoo.stock_changed("")
    earlier = json.dumps(json.loads(cursor) | {"since": "2999-01-01 00:00:00"})
    assert odoo.stock_changed(earlier)[0] == frozenset()
    shelf = administrator.call("stock.warehouse", "search_read", [], ["lot_stock_id"], order="id")[0]["lot_stock_id"][0]
    values = {"product_id": administrator.product("CABLE-3G15"), "location_id": shelf, "inventory_quantity": 12}
    administrator.call("stock.quant", "create", values, context={"inventory_mode": True})
    moved, _ = odoo.stock_changed(cursor)
    assert moved is not None
    assert "CABLE-3G15" in moved
    assert odoo.stock(["CABLE-3G15", "OLD-1"]) == odoo.lookup._stock_fields(
        {product.id: sku for sku, product in odoo.lookup.products(["CABLE-3G15", "OLD-1"]).items()}
    )
    old = json.dumps(json.loads(cursor) | {"whole": "2020-01-01 00:00:00"})
    assert odoo.stock_changed(old)[0] is None


@odoo_needed
def test_prices_come_again_only_where_something_changed(odoo: OdooGateway, administrator: Administrator) -> None:
    (*_, last) = odoo.prices()
    assert last.about is None
    settled = json.dumps(json.loads(last.cursor) | {"since": "2999-01-01 00:00:00"})
    assert list(odoo.prices(settled)) == []
    (*_, again) = odoo.prices(last.cursor)  # the articles are younger than the overlap
    assert again.about is not None
    assert "SCR-M8x40" in again.about
    rule = administrator.call("product.pricelist.item", "search", [("product_id", "=", administrator.product("SCR-M8x40"))])[0]
    price = administrator.call("product.pricelist.item", "read", [rule], ["fixed_price"])[0]["fixed_price"]
    digest = {"terms": "of other rules"}
    assert all(page.about is None for page in odoo.prices(json.dumps(json.loads(settled) | digest)))
    administrator.call("product.pricelist.item", "write", [rule], {"fixed_price": 0.33})
    try:
        assert Decimal("0.33") in {one.price for page in odoo.prices(settled) for one in page.items}
    finally:
        administrator.call("product.pricelist.item", "write", [rule], {"fixed_price": price})
