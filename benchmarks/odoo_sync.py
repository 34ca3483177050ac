"""First and second sync of a large company from a real Odoo 14: time by kind, peak memory.

python -m benchmarks.odoo_sync [--products 35000] [--history 100000]
"""

import argparse
import resource
import subprocess
import time
from collections import Counter, defaultdict
from pathlib import Path

from erp.odoo import OdooGateway, OdooSettings, Secret
from erp.sync import KINDS, batches
from tests.erp.conftest import COMPANY
from tests.odoo.seed import PASSWORD, USER, Administrator
from tests.odoo.server import BASE, running_odoo, unavailable


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
    database.ask("ANALYZE")


def sync(gateway: OdooGateway, cursors: dict[str, str]) -> dict[str, tuple[int, float]]:
    """Rows and seconds by kind; the rows are counted and let go, as a store would."""
    rows: Counter[str] = Counter()
    seconds: defaultdict[str, float] = defaultdict(float)
    begun = time.monotonic()
    for kind, page in batches(gateway, cursors):
        rows[kind] += len(page.items)
        seconds[kind] += time.monotonic() - begun
        cursors[kind] = page.cursor
        begun = time.monotonic()
    return {kind: (rows[kind], seconds[kind]) for kind in KINDS}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--products", type=int, default=35_000)
    parser.add_argument("--history", type=int, default=100_000)
    given = parser.parse_args()
    if reason := unavailable():
        raise SystemExit(reason)
    with running_odoo() as server:
        administrator = Administrator(server.port, server.database)
        administrator.settle()
        administrator.fill(COMPANY)
        fill(Database(server.database), administrator, given.products, given.history)
        server.restart()  # its caches know nothing of what was written past it
        gateway = OdooGateway(OdooSettings(server.url, server.database, USER, Secret(PASSWORD), timeout=120))
        cursors: dict[str, str] = {}
        show("first sync", sync(gateway, cursors))
        # As on any later day: what was written then is older than the overlap.
        Database(server.database).ask("".join(f"UPDATE {table} SET write_date = write_date - interval '1 day';" for table in WRITTEN))
        touched = administrator.call("product.product", "search", [], limit=50)
        administrator.call("product.product", "write", touched, {"list_price": 0.2})
        show("second sync, 50 articles changed", sync(gateway, cursors))
        begun = time.monotonic()
        gone = {f"ART-{number}" for number in range(1, given.products + 2)} - gateway.codes("articles").keys()
        print(f"deletions among {given.products + 1} articles: {sorted(gone)} in {time.monotonic() - begun:.1f} s")
        begun = time.monotonic()
        gateway.stock([f"ART-{number}" for number in range(1, 1001)])
        print(f"stock of 1000 articles in 2 warehouses: {time.monotonic() - begun:.1f} s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process: {peak:.0f} MiB")


WRITTEN = ("product_product", "product_template", "res_partner", "sale_order", "sale_order_line")


def show(title: str, found: dict[str, tuple[int, float]]) -> None:
    """One line by kind and the sum."""
    print(title)
    for kind, (rows, seconds) in found.items():
        print(f"  {kind:10} {rows:7} rows {seconds:7.1f} s")
    print(f"  {'all':10} {sum(rows for rows, _ in found.values()):7} rows {sum(seconds for _, seconds in found.values()):7.1f} s")


if __name__ == "__main__":
    assert Path("erp").is_dir(), "run it from the project's root"
    main()
