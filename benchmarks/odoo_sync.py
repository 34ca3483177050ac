"""Syncs of a large company from a real Odoo 14 into the store (SQLite): time by kind, peak memory, what a delta costs, resuming.

python -m benchmarks.odoo_sync [--products 35000] [--history 100000]

Each sync is a process of its own, as `ordersift sync` is. The company: articles in two warehouses, 200 customers on four price lists,
of which one gives a discount on everything, history in orders of ten lines.
"""

import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from erp.odoo import OdooGateway, OdooSettings, Secret, pricing
from tests.erp.conftest import COMPANY
from tests.odoo.seed import PASSWORD, USER, Administrator
from tests.odoo.server import BASE, OdooServer, running_odoo, unavailable

SHELVED = [("location_id.usage", "=", "internal")]
WRITTEN = ("product_product", "product_template", "res_partner", "sale_order", "sale_order_line", "stock_quant", "product_pricelist_item")


class Database:
    """The database itself: the ORM would need an hour for a hundred thousand lines."""

    def __init__(self, name: str) -> None:
        port = (BASE / "pg" / "port").read_text().strip()
        self._command = ["psql", "-qXAt", "-h", "127.0.0.1", "-p", port, "-U", "postgres", "-v", "ON_ERROR_STOP=1", name, "-c"]

    def ask(self, sql: str) -> str:
        return subprocess.run([*self._command, sql], check=True, capture_output=True, text=True).stdout.strip()

    def clone(self, table: str, id: int, count: int, base: int, **changes: str) -> None:
        """`count` copies of a row with the ids base + 1 ... ; `changes` are SQL expressions in which g counts from 1."""
        columns = self.ask(f"SELECT string_agg(column_name, ',') FROM information_schema.columns WHERE table_name = '{table}'").split(",")
        changes = {"id": f"{base} + g", "create_date": "now()", "write_date": "now()", **changes}
        cells = ", ".join(changes.get(name, f"t.{name}") for name in columns)
        self.ask(
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {cells} FROM {table} t, generate_series(1, {count}) g WHERE t.id = {id}"
        )
        self.ask(f"SELECT setval('{table}_id_seq', {base + count})")


def fill(database: Database, administrator: Administrator, products: int, history: int) -> None:
    """Copies of one article and of one confirmed order, ten lines each."""
    variant = administrator.product("NUT-M8")
    template = administrator.call("product.product", "read", [variant], ["product_tmpl_id"])[0]["product_tmpl_id"][0]
    database.clone("product_template", template, products, 100_000, name="'Hexagon nut no. ' || g", default_code="'ART-' || g")
    codes = {"default_code": "'ART-' || g", "barcode": "lpad(g::text, 13, '0')", "product_tmpl_id": "100000 + g"}
    database.clone("product_product", variant, products, 100_000, **codes)
    line = (0, 0, {"product_id": variant, "product_uom_qty": 5, "price_unit": 0.1})
    order = administrator.call("sale.order", "create", {"partner_id": administrator.customer("C100"), "order_line": [line]})
    administrator.call("sale.order", "action_confirm", [order])
    first = administrator.call("sale.order.line", "search", [("order_id", "=", order)])[0]
    database.clone("sale_order", order, history // 10, 100_000, name="'H' || g", client_order_ref="'PO-H' || g", access_token="NULL")
    product = f"100000 + 1 + (g * 7919) % {products}"
    database.clone(
        "sale_order_line", first, history, 100_000, order_id="100000 + (g + 9) / 10", product_id=product, product_uom_qty="1 + g % 90"
    )
    _stock(database, administrator, variant, products)
    _price_lists(administrator, products)
    database.ask("ANALYZE")


def _stock(database: Database, administrator: Administrator, variant: int, products: int) -> None:
    """Every article lies in both warehouses."""
    for number, quant in enumerate(administrator.call("stock.quant", "search", [*SHELVED, ("product_id", "=", variant)])):
        database.clone("stock_quant", quant, products, 100_000 * (number + 1), product_id="100000 + g", quantity="g % 500")


def _price_lists(administrator: Administrator, products: int) -> None:
    """Two lists of 500 articles each, one discount on everything, one on nothing; 200 customers take turns with them."""
    ids = [100_000 + 1 + number for number in range(0, products, max(products // 500, 1))]
    rule = {"applied_on": "0_product_variant", "compute_price": "fixed"}
    fixed = [(0, 0, rule | {"product_id": id, "fixed_price": 0.08}) for id in ids]
    everything = [(0, 0, {"applied_on": "3_global", "compute_price": "percentage", "percent_price": 5})]
    lists = [
        administrator.call("product.pricelist", "create", {"name": f"List {number}", "item_ids": items})
        for number, items in enumerate((fixed, fixed, everything, []))
    ]
    people = [
        {"name": f"Customer {number}", "ref": f"K{number}", "is_company": True, "street": f"Road {number}", "zip": "1000", "city": "Town"}
        | {"property_product_pricelist": lists[number % 40 if number % 40 in (2, 3) else number % 2]}
        for number in range(200)
    ]
    administrator.call("res.partner", "create", people)


def once(home: Path) -> None:
    """One sync of the workspace, told by kind."""
    from pipeline import workspace

    settings = workspace.open_workspace(home)
    workspace.migrate()
    from pipeline import gateways, syncing

    seconds: defaultdict[str, float] = defaultdict(float)
    begun = last = time.monotonic()

    def progress(kind: str, done: int, total: int) -> None:
        nonlocal last
        seconds[kind] += time.monotonic() - last
        last = time.monotonic()
        print(f"at {kind} {done}", file=sys.stderr, flush=True)

    with gateways.opened(settings) as gateway:
        found = syncing.run(settings, gateway, progress)
    for kind, count in found.rows.items():
        print(f"  {kind:10} {count:7} rows {seconds[kind]:7.1f} s")
    rest = time.monotonic() - last
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  {'report':10} {'':7}      {rest:7.1f} s")
    print(f"  {'all':10} {sum(found.rows.values()):7} rows {time.monotonic() - begun:7.1f} s, peak memory {peak:.0f} MiB", flush=True)


def run(title: str, home: Path, kill_at: str = "") -> None:
    """A sync in a process of its own; with `kill_at` (a kind) it is killed with -9 in the middle of that."""
    print(f"{title}:", flush=True)
    begun = time.monotonic()
    command = [sys.executable, "-m", "benchmarks.odoo_sync", "--once", str(home)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        seen: list[str] = []
        for line in process.stderr:
            seen.append(line)
            if kill_at and line.startswith(f"at {kill_at} ") and sum(one.startswith(f"at {kill_at} ") for one in seen) == 5:
                process.send_signal(signal.SIGKILL)
        status = process.wait()
    if status and not kill_at:
        raise SystemExit("".join(seen[-20:]))
    if kill_at:
        print(f"  killed after {time.monotonic() - begun:.1f} s, {seen[-1].strip()}")


def prices_worked_out(server: OdooServer) -> None:
    """All prices as they are read from a server that tells one price at a time: plain rules worked out here, probed there."""
    lookup = OdooGateway(OdooSettings(server.url, server.database, USER, Secret(PASSWORD), timeout=120)).lookup
    begun, used = time.monotonic(), time.process_time()
    count = sum(len(page.items) for page in pricing.prices(lookup, "", one_by_one=True))
    print(
        f"prices as on 18 and 19: {count} rows {time.monotonic() - begun:.1f} s, {time.process_time() - used:.1f} s of them here",
        flush=True,
    )


def workspace_on(home: Path, server: OdooServer) -> None:
    """A workspace whose ERP is this Odoo."""
    subprocess.run([sys.executable, "-m", "pipeline", "init", str(home), "--name", "Benchmark"], check=True, capture_output=True)
    path = home / "ordersift.toml"
    odoo = f'kind = "odoo"\nurl = "{server.url}"\ndatabase = "{server.database}"\nuser = "{USER}"\ntimeout_seconds = 120'
    path.write_text(path.read_text().replace('kind = "embedded"', odoo))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--products", type=int, default=35_000)
    parser.add_argument("--history", type=int, default=100_000)
    parser.add_argument("--once", type=Path)
    given = parser.parse_args()
    if given.once:
        once(given.once)
        return
    if reason := unavailable():
        raise SystemExit(reason)
    os.environ["ORDERSIFT_ODOO_PASSWORD"] = PASSWORD
    with running_odoo() as server, tempfile.TemporaryDirectory() as folder:
        administrator, database, home = Administrator(server.port, server.database), Database(server.database), Path(folder) / "home"
        administrator.settle()
        administrator.fill(COMPANY)
        fill(database, administrator, given.products, given.history)
        # As on any later day: what was written then is older than the overlap.
        database.ask("".join(f"UPDATE {table} SET write_date = write_date - interval '1 day';" for table in WRITTEN))
        server.restart()  # its caches know nothing of what was written past it
        workspace_on(home, server)
        prices_worked_out(server)
        run("first sync, killed -9 in the history", home, kill_at="history")
        run("the same again, which goes on there", home)
        run("nothing changed", home)
        articles = administrator.call("product.product", "search", [("default_code", "=like", "ART-%")], limit=60)
        administrator.call("product.product", "write", articles[:50], {"list_price": 0.2})
        administrator.call("product.product", "write", articles[50:51], {"active": False})
        for quant in administrator.call("stock.quant", "search", [*SHELVED, ("product_id", "in", articles[51:])]):
            administrator.call("stock.quant", "write", [quant], {"inventory_quantity": 7}, context={"inventory_mode": True})
        run("50 articles changed, one archived, stock of 9 changed", home)


if __name__ == "__main__":
    assert Path("erp").is_dir(), "run it from the project's root"
    main()
