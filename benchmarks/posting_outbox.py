"""The outbox of `benchmarks.posting`: one SQLite file, synced before anything is sent, and which order gets which fault."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from erp.outbox import Act, Patience, Row, next_step
from orders.sales import PostingState
from tests.erp.proxy import FAULTS

CONFLICT, RESTART, QUIET = "4 clients at once", "Odoo killed and restarted", "none of its own"
CLASSES = (*FAULTS, CONFLICT, RESTART, QUIET)
QUICK = Patience(first=timedelta(milliseconds=200), longest=timedelta(seconds=2), attempts=40, lease=timedelta(seconds=8))
TOGETHER = 4
"""Orders in one call where orders go together."""


def now() -> datetime:
    return datetime.now(UTC)


class Outbox:
    """Rows of `erp.outbox` in a file, with a journal of every state that was saved."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, timeout=60, isolation_level=None, check_same_thread=False)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = FULL")
        columns = "number INTEGER PRIMARY KEY, state TEXT, attempts INT, calls INT, last_call TEXT, erp_id INT, message TEXT, worker INT"
        self.db.execute(f"CREATE TABLE IF NOT EXISTS row ({columns})")
        self.db.execute("CREATE TABLE IF NOT EXISTS journal (number INT, state TEXT)")

    def add(self, numbers: range) -> None:
        self.db.executemany("INSERT INTO row VALUES (?, 'planned', 0, 0, NULL, NULL, '', NULL)", ((number,) for number in numbers))

    def rows(self) -> dict[int, tuple[Row, int | None]]:
        """Number -> the row and the worker that holds it."""
        return {cells[0]: (_row(*cells[:7]), cells[7]) for cells in self.db.execute("SELECT * FROM row ORDER BY number")}

    def claim(self, worker: int) -> dict[int, Row]:
        """A row with something to do, held by nobody. Every other one that was never sent takes others of its class along."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            free = {number: row for number, (row, holder) in self.rows().items() if holder is None}
            found: dict[int, Row] = {}
            for number, row in free.items():
                act = next_step(row, now(), QUICK).act
                if not found and act in (Act.POST, Act.ASK):
                    found[number] = row
                    if act is Act.ASK or (number // len(CLASSES)) % 2 or CLASSES[number % len(CLASSES)] == CONFLICT:
                        break
                elif found and act is Act.POST and (number - min(found)) % (2 * len(CLASSES)) == 0 and len(found) < TOGETHER:
                    found[number] = row
            self.db.executemany("UPDATE row SET worker = ? WHERE number = ?", ((worker, number) for number in found))
            return found
        finally:
            self.db.execute("COMMIT")

    def save(self, number: int, row: Row) -> None:
        called = row.last_call.isoformat() if row.last_call else None
        self.db.execute("BEGIN IMMEDIATE")
        self.db.execute("INSERT INTO journal VALUES (?, ?)", (number, row.state.value))
        values = (row.state.value, row.attempts, row.calls, called, row.erp_id, row.message, number)
        self.db.execute("UPDATE row SET state=?, attempts=?, calls=?, last_call=?, erp_id=?, message=? WHERE number = ?", values)
        self.db.execute("COMMIT")

    def release(self, worker: int) -> None:
        self.db.execute("UPDATE row SET worker = NULL WHERE worker = ?", (worker,))

    def at_rest(self) -> bool:
        return not self.db.execute("SELECT 1 FROM row WHERE state NOT IN ('posted', 'refused')").fetchone()

    def journal(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for number, state in self.db.execute("SELECT number, state FROM journal ORDER BY rowid"):
            found.setdefault(number, []).append(state)
        return found


def _row(number: int, state: str, attempts: int, calls: int, last_call: str | None, erp_id: int | None, message: str) -> Row:
    called = datetime.fromisoformat(last_call) if last_call else None
    return Row(f"po_fire_{number}", PostingState(state), attempts, calls, called, erp_id, message)
