"""Posting under fire and at speed, against a real Odoo 14 (needs root; `tests/odoo/odoo14.sh install` first).

python -m benchmarks.posting fire  [--orders 500] [--kills 50]     what is lost, doubled or wrong after every fault
python -m benchmarks.posting speed [--rounds 5]                   orders per second: our gateway, a bare loop of the same calls, batches
"""

import argparse
import contextlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import odoorpc

from benchmarks.posting_outbox import CLASSES, CONFLICT, QUICK, RESTART, Outbox, now
from erp.drive import advance, send
from erp.odoo import OdooGateway, OdooSettings, Secret
from erp.odoo.gateway import connect
from erp.odoo.posting import HARMLESS_REPEAT
from erp.outbox import Breaker, Row, sending, with_outcome
from orders.sales import Posting, PostingState, SalesLine, SalesOrder
from tests.erp.conftest import COMPANY
from tests.erp.proxy import FAULTS, Call, Fault, Proxy
from tests.odoo.seed import PASSWORD, USER, Administrator
from tests.odoo.server import OdooServer, running_odoo, unavailable

WORKERS = 4
TIMEOUT = 4.0


def order_number(number: int) -> SalesOrder:
    """The order of this number: three to five lines, all different from its neighbours'."""
    lines = [
        SalesLine("SCR-M8x40", Decimal(number % 97 + 1), "pcs", Decimal("0.19"), "Schraube M8x40"),
        SalesLine("NUT-M8", Decimal(number % 89 + 2), "pcs", Decimal("0.09"), "Mutter M8"),
        SalesLine("CABLE-3G15", Decimal(number % 13) + Decimal("0.5"), "m", Decimal("1.15"), "Kabel"),
        SalesLine("NUT-M8", Decimal(number % 7 + 1), "pcs", Decimal("0.10"), "Mutter M8, zweite Lieferung"),
        SalesLine("SCR-M8x40", Decimal(1), "pcs", Decimal("0.25"), "Muster"),
    ]
    ref = "C100" if number % 2 else "C200"
    return SalesOrder(f"po_fire_{number}", ref, tuple(lines[: 3 + number % 3]), f"FIRE-{number}", summary=f"Order {number}.")


def worker(path: Path, settings: OdooSettings, identity: int) -> None:
    """Until every row is at rest: take one, do what is due. May be killed at any point."""
    outbox, gateway, breaker = Outbox(path), OdooGateway(settings), Breaker(pause=timedelta(seconds=0.5))
    while not outbox.at_rest():
        if (until := breaker.closed_until(now())) is not None:
            time.sleep(max((until - now()).total_seconds(), 0))
        taken = outbox.claim(identity)
        if not taken:
            time.sleep(0.05)
            continue
        (number, row), *others = taken.items()
        if CLASSES[number % len(CLASSES)] == CONFLICT and row.state is PostingState.PLANNED:
            ended = [_all_at_once(outbox, gateway, number, row)]
        elif others:
            orders = [order_number(number) for number in taken]
            numbers = {order.key: number for order, number in zip(orders, taken, strict=True)}
            ended = send(list(taken.values()), orders, gateway, lambda saved, of=numbers: outbox.save(of[saved.key], saved), now)
        else:
            ended = [advance(row, order_number(number), gateway, lambda saved, number=number: outbox.save(number, saved), now, QUICK)[0]]
        breaker = breaker.after(any(row.state is not PostingState.UNKNOWN for row in ended), now())
        outbox.release(identity)


def _all_at_once(outbox: Outbox, gateway: OdooGateway, number: int, row: Row) -> Row:
    """Four clients send the same order in the same moment."""
    row = sending(row, now())
    outbox.save(number, row)
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(gateway.post, [order_number(number)] * 4))
    ids = {outcome.erp_id for outcome in outcomes if outcome.erp_id is not None}
    assert len(ids) <= 1, f"{outcomes}"
    best = min(outcomes, key=lambda outcome: outcome.state is not PostingState.POSTED)
    row = with_outcome(row, best, now())
    outbox.save(number, row)
    return row


# --- the fire ---


@dataclass
class Arsonist:
    """Plans the proxy's faults: each order's own on its first `sale.order.load`, and now and then one on any other call."""

    server: OdooServer
    chance: random.Random
    injected: Counter[str] = field(default_factory=Counter)
    together: int = 0
    """Orders that were first sent in one call with others."""
    _used: set[int] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _restarts_due: int = 0
    restart_at: float | None = None
    """When Odoo is to be killed next (monotonic seconds)."""

    def __call__(self, call: Call) -> Fault:
        numbers = {int(number) for number in re.findall(rb"ordersift\.po_fire_(\d+)\"", call.body)}
        with self._lock:
            if not numbers or (call.model, call.method) != ("sale.order", "load"):
                fault = self.chance.choice(FAULTS) if self.chance.random() < 0.02 else Fault.NONE
                self.injected["any other call"] += fault is not Fault.NONE
                return fault
            new = numbers - self._used
            if not new:
                return Fault.NONE
            kind = CLASSES[min(new) % len(CLASSES)]  # orders that go together are of one class
            if kind == RESTART:
                self._restarts_due += 1
                self.restart_at = self.restart_at or time.monotonic() + self.chance.uniform(0.0, 0.4)
            self._used |= new
            self.injected[kind] += len(new)
            self.together += len(new) if len(new) > 1 else 0
        return kind if isinstance(kind, Fault) else Fault.NONE

    def restart_if_due(self) -> None:
        """Kill Odoo in the middle of what it does and start it again."""
        if self.restart_at is not None and time.monotonic() >= self.restart_at:
            self.server.restart()
            with self._lock:  # orders that came meanwhile get a restart of their own
                self._restarts_due -= 1
                self.restart_at = time.monotonic() + self.chance.uniform(0.5, 1.0) if self._restarts_due else None


def fire(orders: int, kills: int, seed: int) -> bool:
    """Run it and print the table; True if nothing was lost, doubled or wrong."""
    chance, started = random.Random(seed), time.monotonic()
    with tempfile.TemporaryDirectory() as folder, seeded() as (server, administrator):
        path = Path(folder) / "outbox.sqlite"
        outbox = Outbox(path)
        outbox.add(range(orders))
        arsonist = Arsonist(server, chance)
        with Proxy(server.port, arsonist, hold=TIMEOUT * 4).running() as proxy:
            killed = _supervise(outbox, path, proxy, arsonist, kills, orders)
            seconds = time.monotonic() - started
        print(f"\n{arsonist.together} orders were first sent in one call with others", end="")
        return _verdict(outbox, administrator, arsonist.injected, killed, orders, seconds)


def _supervise(outbox: Outbox, path: Path, proxy: Proxy, arsonist: Arsonist, kills: int, orders: int) -> Counter[str]:
    """Keep four workers alive and kill one at random moments, spread over the run; what the killed held, by state."""

    def spawn(identity: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "benchmarks.posting", "worker", str(path), proxy.url, arsonist.server.database, str(identity)]
        return subprocess.Popen(command)

    workers = {identity: spawn(identity) for identity in range(WORKERS)}
    killed: Counter[str] = Counter()
    chance = arsonist.chance
    while not outbox.at_rest():
        time.sleep(chance.uniform(0.02, 0.2))
        arsonist.restart_if_due()
        done = sum(row.state is PostingState.POSTED for row, _ in outbox.rows().values())
        if killed.total() < kills and done * kills >= killed.total() * orders * 0.95:
            identity = chance.choice(list(workers))
            workers[identity].send_signal(signal.SIGKILL)
            workers[identity].wait()
            held = [row.state.value for row, holder in outbox.rows().values() if holder == identity]
            killed[held[0] if held else "idle"] += 1
            outbox.release(identity)
            workers[identity] = spawn(identity)
        for identity, process in workers.items():
            if process.poll() not in (None, 0):
                raise SystemExit(f"Worker {identity} failed with status {process.returncode}.")
    for process in workers.values():
        process.wait(60)
    return killed


def _verdict(
    outbox: Outbox, administrator: Administrator, injected: Counter[str], killed: Counter[str], orders: int, seconds: float
) -> bool:
    """Read Odoo back, order by order, and print faults x outcome."""
    rows, journal = outbox.rows(), outbox.journal()
    heads = administrator.call("sale.order", "search_read", [("client_order_ref", "=like", "FIRE-%")], ["client_order_ref"])
    there = Counter(head["client_order_ref"] for head in heads)
    ids = {head["client_order_ref"]: head["id"] for head in heads}
    fields = ["order_id", "product_id", "product_uom_qty", "price_unit"]
    codes = {row["id"]: row["default_code"] for row in administrator.call("product.product", "search_read", [], ["default_code"])}
    held: dict[int, list[tuple[str, Decimal, Decimal]]] = {}
    for line in administrator.call(
        "sale.order.line", "search_read", [("order_id", "in", list(ids.values()))], fields, order="sequence, id"
    ):
        cells = (codes[line["product_id"][0]], Decimal(str(line["product_uom_qty"])), Decimal(str(line["price_unit"])))
        held.setdefault(line["order_id"][0], []).append(cells)
    notes = Counter(
        note["res_id"]
        for note in administrator.call(
            "mail.message", "search_read", [("model", "=", "sale.order"), ("body", "=like", "<p>Order %")], ["res_id"]
        )
    )
    table: dict[str, Counter[str]] = {kind: Counter() for kind in CLASSES}
    for number, (row, _) in rows.items():
        order, counts = order_number(number), table[CLASSES[number % len(CLASSES)]]
        id = ids.get(order.po_number)
        wanted = [(line.sku, line.quantity, line.unit_price) for line in order.lines]
        states = journal.get(number, [])
        counts["orders"] += 1
        counts["lost"] += there[order.po_number] == 0
        counts["doubled"] += there[order.po_number] > 1
        counts["wrong"] += id is not None and (held.get(id) != wanted or notes[id] != 1)
        counts["unsaid"] += row.state is not PostingState.POSTED or row.erp_id != id
        counts["unknown"] += "unknown" in states
        counts["again"] += row.attempts > 1
        counts["sound"] += there[order.po_number] == 1 and id is not None and held.get(id) == wanted and notes[id] == 1
    columns = ("orders", "unknown", "again", "sound", "lost", "doubled", "wrong", "unsaid")
    print(f"\n{'fault on the order itself':32} {'times':>6} " + " ".join(f"{name:>8}" for name in columns))
    for kind, counts in table.items():
        print(f"{kind:32} {injected[kind] or '':>6} " + " ".join(f"{counts[name]:>8}" for name in columns))
    total = sum(table.values(), Counter())
    print(f"{'all':32} {'':>6} " + " ".join(f"{total[name]:>8}" for name in columns))
    print(f"faults on other calls: {injected['any other call']}; workers killed -9: {killed.total()} (their row was {dict(killed)})")
    print(f"{orders} orders in {seconds:.0f} s, {WORKERS} worker processes")
    print("unknown: the outcome was not known at least once; again: sent more than once; wrong: lines, prices or log entry not as sent;")
    print("unsaid: our outbox does not say what Odoo holds")
    return total["sound"] == orders and not total["unsaid"]


# --- speed ---


def speed(batch: int, rounds: int) -> None:
    """The ways in turn on orders of ten lines: what is known kept for two seconds, read anew for each order, read anew for a batch."""
    with seeded() as (server, _):
        settings = OdooSettings(server.url, server.database, USER, Secret(PASSWORD))
        recorder = Recorder(settings)
        OdooGateway(settings, recorder).post(order_like(10**6))
        bare = odoorpc.ODOO("127.0.0.1", port=server.port)
        bare.login(server.database, USER, PASSWORD)
        gateway = OdooGateway(settings)
        gateway.post(order_like(10**6 + 1))
        anew = OdooGateway(replace(settings, fresh_for=0))
        anew.post(order_like(10**6 + 2))
        ways = ("bare loop", "gateway", "nothing kept", f"batches of {batch}")
        spent: dict[str, Spent] = dict.fromkeys(ways, Spent())
        numbers = iter(range(10**6 + 3, 10**7))
        for _ in range(rounds):
            # Order by order in turn, so that whatever else the machine does falls on all alike; a batch counts as its orders.
            for _ in range(batch):
                spent["bare loop"] += timed(server, lambda: recorder.replay(bare, order_like(next(numbers))))
                spent["gateway"] += timed(server, lambda: [gateway.post(order_like(next(numbers)))])
                spent["nothing kept"] += timed(server, lambda: [anew.post(order_like(next(numbers)))])
            spent[ways[3]] += timed(server, lambda: anew.post_many([order_like(next(numbers)) for _ in range(batch)]))
        orders, alone = rounds * batch, spent["bare loop"]
        print("x bare loop: by the clock; by the processor time of Odoo, its database and us, which other work hardly changes")
        for way, own in spent.items():
            against = f"{alone.seconds / own.seconds:5.2f}; {alone.processor / own.processor:5.2f} x bare loop"
            print(f"{way:16} {orders:5} orders  {orders / own.seconds:6.2f} orders/s  {against}")


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock and of the processor."""

    seconds: float = 0.0
    processor: float = 0.0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(self.seconds + other.seconds, self.processor + other.processor)


def timed(server: OdooServer, act: Callable[[], Sequence[Posting] | None]) -> Spent:
    """What an act costs; what it posts must have been made by it."""
    begun, before = time.monotonic(), time.process_time() + server.processor_time()
    postings = act()
    own = Spent(time.monotonic() - begun, time.process_time() + server.processor_time() - before)
    assert all(posting.created for posting in postings or ())
    return own


def order_like(number: int) -> SalesOrder:
    """Always the same ten lines but for key and reference, so that all ways do the same work."""
    lines = (order_number(2).lines * 2)[:10]
    return replace(order_number(0), key=f"po_fire_{number}", po_number=f"FIRE-{number}", summary=f"Order {number}.", lines=lines)


class Recorder:
    """A transport that remembers the `load` calls of one order, to replay them bare for others."""

    def __init__(self, settings: OdooSettings) -> None:
        self._inner = connect(settings)
        self.loads: list[tuple[str, list[str], list[list[str]]]] = []

    @property
    def version(self) -> str:
        return self._inner.version

    def call(self, model: str, method: str, ids: Any = None, **named: Any) -> Any:
        if method == "load":
            self.loads.append((model, named["fields"], named["data"]))
        return self._inner.call(model, method, ids, **named)

    def replay(self, client: odoorpc.ODOO, order: SalesOrder) -> None:
        """The same calls for another order, with nothing around them."""
        id = 0
        for model, fields, rows in self.loads:
            texts = [[re.sub(r"(po_fire_|FIRE-)\d+", rf"\g<1>{order.key.rpartition('_')[2]}", cell) for cell in row] for row in rows]
            if model != "sale.order":
                texts[0][fields.index("res_id")] = str(id)
            found = client.execute_kw(model, "load", [fields, texts], {"context": HARMLESS_REPEAT})["ids"]
            id = id or found[0]


@contextlib.contextmanager
def seeded() -> Iterator[tuple[OdooServer, Administrator]]:
    """A fresh Odoo with the tests' company."""
    if reason := unavailable():
        raise SystemExit(reason)
    with running_odoo() as server:
        administrator = Administrator(server.port, server.database)
        administrator.settle()
        administrator.fill(COMPANY)
        yield server, administrator


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    burning = verbs.add_parser("fire")
    burning.add_argument("--orders", type=int, default=500)
    burning.add_argument("--kills", type=int, default=50)
    burning.add_argument("--seed", type=int, default=1)
    running = verbs.add_parser("speed")
    running.add_argument("--rounds", type=int, default=5)
    running.add_argument("--batch", type=int, default=25)
    working = verbs.add_parser("worker")
    for name in ("path", "url", "database", "identity"):
        working.add_argument(name)
    given = parser.parse_args()
    if given.verb == "worker":
        settings = OdooSettings(given.url, given.database, USER, Secret(PASSWORD), timeout=TIMEOUT)
        worker(Path(given.path), settings, int(given.identity))
        return 0
    if given.verb == "speed":
        speed(given.batch, given.rounds)
        return 0
    return 0 if fire(given.orders, given.kills, given.seed) else 1


if __name__ == "__main__":
    sys.exit(main())
