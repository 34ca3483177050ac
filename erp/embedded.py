"""An ERP in one SQLite file: the default where there is no Odoo, with the same promises.

The unique key on `sales_order` is what makes a second posting harmless. Each call opens the file for itself, so any number of threads
and processes may work on it.
"""

import json
import sqlite3
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from erp.checks import ArticleState, Fresh, obstacles, remarks
from erp.embedded_schema import PACKAGINGS, SCHEMA
from erp.gateway import Afterwards, Check, Credit, ErpUnavailable, Kind, Page, Remark, Sale, ShipTo
from orders.master import Article, Customer, HistoryLine, MasterData, Packaging, PriceBreak
from orders.sales import Posting, PostingState, SalesLine, SalesOrder

T = TypeVar("T")

_LOCK_SECONDS = 30.0


class EmbeddedErp:
    """The ERP in the file at `path`, made if it is not there."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._open() as db:
            for statement in SCHEMA:
                db.execute(statement)

    @property
    def name(self) -> str:
        """What and where."""
        return f"embedded ERP in {self.path}"

    @contextmanager
    def _open(self, write: bool = True) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.path, timeout=_LOCK_SECONDS, isolation_level=None)) as db:
                db.row_factory = sqlite3.Row
                db.execute("PRAGMA foreign_keys = ON")
                _let_readers_read(db)
                # Taking the write lock at once leaves no moment in which two writers both have read and neither may write.
                db.execute("BEGIN IMMEDIATE" if write else "BEGIN")
                try:
                    yield db
                except BaseException:
                    db.execute("ROLLBACK")
                    raise
                db.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            raise ErpUnavailable(f"The embedded ERP {self.path} can't be used: {error}.") from error

    # --- sales orders ---

    def post(self, order: SalesOrder) -> Posting:
        """See `Gateway.post`."""
        try:
            with self._open() as db:
                return _posted(db, order.key) or _insert(db, order)
        except ErpUnavailable as problem:
            return Posting(order.key, PostingState.UNKNOWN, message=str(problem))

    def post_many(self, orders: Sequence[SalesOrder]) -> tuple[Posting, ...]:
        """See `Gateway.post_many`."""
        return tuple(self.post(order) for order in orders)

    def find(self, key: str) -> Posting | None:
        """See `Gateway.find`."""
        with self._open(write=False) as db:
            return _posted(db, key)

    def read(self, key: str) -> SalesOrder | None:
        """See `Gateway.read`."""
        with self._open(write=False) as db:
            head = db.execute("SELECT * FROM sales_order WHERE key = ?", (key,)).fetchone()
            return None if head is None else _order(db, head)

    def remove(self, key: str) -> bool:
        """Delete an order, as a person would; its number is never given again. False if there is none."""
        with self._open() as db:
            return db.execute("DELETE FROM sales_order WHERE key = ?", (key,)).rowcount > 0

    def orders(self) -> tuple[tuple[Posting, SalesOrder], ...]:
        """All orders, oldest first."""
        with self._open(write=False) as db:
            heads = db.execute("SELECT * FROM sales_order ORDER BY id").fetchall()
            return tuple((_posting(head), _order(db, head)) for head in heads)

    def attachments(self, key: str) -> tuple[tuple[str, bytes], ...]:
        """The files of an order: (name, content)."""
        sql = "SELECT a.name, a.content FROM attachment a JOIN sales_order o ON o.id = a.order_id WHERE o.key = ? ORDER BY a.id"
        with self._open(write=False) as db:
            return tuple((row["name"], row["content"]) for row in db.execute(sql, (key,)))

    def listing(self) -> str:
        """All orders as text, for people."""
        parts = [_paragraph(posting, order) for posting, order in self.orders()]
        return "\n\n".join(parts) if parts else "No sales orders yet."

    def check(self, order: SalesOrder) -> tuple[Remark, ...]:
        """See `Gateway.check`."""
        with self._open(write=False) as db:
            fresh = _fresh(db, order)
        return remarks(order, fresh)

    def check_many(self, orders: Sequence[SalesOrder]) -> tuple[tuple[Remark, ...], ...]:
        """See `Gateway.check_many`."""
        return tuple(self.check(order) for order in orders)

    # --- master data ---

    def load(self, master: MasterData) -> None:
        """Replace all master data by these. All or nothing; sales orders stay."""
        crossrefs = ((ref, code, sku) for (ref, code), sku in master.crossrefs.items())
        stock = ((sku, place, str(free)) for sku, places in master.stock.items() for place, free in places.items())
        packagings = (
            (a.sku, place, one.name, str(one.quantity)) for a in master.articles.values() for place, one in enumerate(a.packagings)
        )
        with self._open() as db:
            for table in ("article", "packaging", "customer", "price", "crossref", "stock", "history"):
                db.execute(f"DELETE FROM {table}")
            db.executemany(_insert_sql(Article, "article"), map(_row, master.articles.values()))
            db.executemany("INSERT INTO packaging VALUES (?, ?, ?, ?)", packagings)
            db.executemany(_insert_sql(Customer, "customer"), map(_row, master.customers.values()))
            db.executemany(_insert_sql(PriceBreak, "price"), map(_row, master.prices))
            db.executemany(_insert_sql(HistoryLine, "history"), map(_row, master.history))
            db.executemany("INSERT OR REPLACE INTO crossref VALUES (?, ?, ?)", crossrefs)
            db.executemany("INSERT OR REPLACE INTO stock VALUES (?, ?, ?)", stock)
            db.execute("UPDATE revision SET number = number + 1")

    def articles(self, cursor: str = "") -> Iterator[Page[Article]]:
        """See `Gateway.articles`; the files are imported whole, so a change of anything gives everything."""
        return self._page(f"SELECT article.*, {PACKAGINGS} FROM article ORDER BY sku", _article, cursor)

    def customers(self, cursor: str = "") -> Iterator[Page[Customer]]:
        """See `Gateway.customers`."""
        return self._page("SELECT * FROM customer ORDER BY ref", _customer, cursor)

    def ship_tos(self, cursor: str = "") -> Iterator[Page[ShipTo]]:
        """See `Gateway.ship_tos`; the files know one address per customer, which is the delivery address too."""
        return self._page("SELECT ref, street, zip, city, country, name FROM customer ORDER BY ref", _ship_to, cursor)

    def crossrefs(self, cursor: str = "") -> Iterator[Page[tuple[str, str, str]]]:
        """See `Gateway.crossrefs`."""
        return self._page("SELECT * FROM crossref", lambda row: (row[0], row[1], row[2]), cursor)

    def prices(self, cursor: str = "") -> Iterator[Page[PriceBreak]]:
        """See `Gateway.prices`."""
        return self._page("SELECT * FROM price ORDER BY customer_ref, sku", _price_break, "")

    def history(self, cursor: str = "") -> Iterator[Page[Sale]]:
        """See `Gateway.history`."""
        (page,) = self._page("SELECT * FROM history ORDER BY order_date, order_ref", _history_line, cursor)
        sales: dict[str, list[HistoryLine]] = {}
        for line in page.items:
            sales.setdefault(line.order_ref, []).append(line)
        yield replace(page, items=tuple(Sale(ref, tuple(lines)) for ref, lines in sales.items()))

    def codes(self, kind: Kind) -> Mapping[str, int]:
        """See `Gateway.codes`."""
        sql = "SELECT sku, active FROM article" if kind == "articles" else "SELECT ref, 1 FROM customer"
        with self._open(write=False) as db:
            return {row[0]: int(row[1]) for row in db.execute(sql)}

    def afterwards(self, posted: Mapping[str, int], cursor: str = "") -> Afterwards:
        """See `Gateway.afterwards`; nobody changes an order in this file, but it can be removed."""
        with self._open(write=False) as db:
            there = {row[0] for row in db.execute("SELECT key FROM sales_order")}
        return Afterwards({}, frozenset(), frozenset(posted) - there, cursor)

    def price(self, customer_ref: str, wanted: Mapping[str, Decimal]) -> Mapping[str, Decimal]:
        """See `Gateway.price`: the agreed price of the highest quantity reached, else the list price."""
        with self._open(write=False) as db:
            found = {sku: _price(db, customer_ref, sku, quantity) for sku, quantity in wanted.items()}
        return {sku: price for sku, price in found.items() if price is not None}

    def stock_changed(self, cursor: str = "") -> tuple[frozenset[str] | None, str]:
        """See `Gateway.stock_changed`; reading all of this file is quick."""
        return None, ""

    def stock(self, skus: Collection[str]) -> Mapping[str, Mapping[str, Decimal]]:
        """See `Gateway.stock`."""
        with self._open(write=False) as db:
            found = {sku: db.execute("SELECT warehouse, available FROM stock WHERE sku = ?", (sku,)).fetchall() for sku in skus}
        return {sku: {row[0]: Decimal(row[1]) for row in rows} for sku, rows in found.items() if rows}

    def credit(self, refs: Collection[str]) -> Mapping[str, Credit]:
        """See `Gateway.credit`."""
        with self._open(write=False) as db:
            found = {ref: db.execute("SELECT * FROM customer WHERE ref = ?", (ref,)).fetchone() for ref in refs}
        return {ref: _credit(row) for ref, row in found.items() if row is not None}

    def doctor(self) -> list[Check]:
        """See `Gateway.doctor`."""
        try:
            with self._open(write=False) as db:
                sound = db.execute("PRAGMA quick_check").fetchone()[0]
                articles = db.execute("SELECT count(*) FROM article").fetchone()[0]
                customers = db.execute("SELECT count(*) FROM customer").fetchone()[0]
        except ErpUnavailable as problem:
            return [Check("file", False, f"{problem} Restore {self.path} from the backup.")]
        remedy = "" if articles and customers else "; import them with `ordersift import`"
        return [
            Check(
                "file",
                sound == "ok",
                f"{self.path} is sound." if sound == "ok" else f"{self.path} is damaged ({sound}); restore the backup.",
            ),
            Check("master data", bool(articles and customers), f"{articles} articles and {customers} customers{remedy}."),
        ]

    def _page(self, sql: str, value: Any, cursor: str) -> Iterator[Page[Any]]:
        with self._open(write=False) as db:
            revision = str(db.execute("SELECT number FROM revision").fetchone()[0])
            items = () if cursor == revision else tuple(value(row) for row in db.execute(sql))
        yield Page(items, revision, len(items), len(items))


# --- rows and values ---


def _let_readers_read(db: sqlite3.Connection) -> None:
    """WAL, so that a writer does not keep readers out. Only a new file needs the switch, and it fails while another process makes it."""
    for _ in range(20):
        if db.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            return
        with suppress(sqlite3.OperationalError):
            db.execute("PRAGMA journal_mode = WAL")
            return
        time.sleep(0.05)


def _insert(db: sqlite3.Connection, order: SalesOrder) -> Posting:
    problems = obstacles(order, _fresh(db, order))
    if problems:
        return Posting(order.key, PostingState.REFUSED, message=" ".join(problems))
    columns = "key, customer_ref, po_number, order_date, requested_date, currency, ship_to, warehouse, summary, made"
    made = datetime.now(UTC).isoformat(timespec="seconds")
    head = [order.key, order.customer_ref, order.po_number, _text(order.order_date), _text(order.requested_date)]
    head += [order.currency, order.ship_to, order.warehouse, order.summary, made]
    identity = db.execute(f"INSERT INTO sales_order ({columns}) VALUES (?,?,?,?,?,?,?,?,?,?)", head).lastrowid
    for position, line in enumerate(order.lines, 1):
        price = line.unit_price if line.unit_price is not None else _price(db, order.customer_ref, line.sku, line.quantity)
        row = [identity, position, line.sku, str(line.quantity), line.uom, _text(price), line.description, _text(line.requested_date)]
        db.execute("INSERT INTO sales_line VALUES (?,?,?,?,?,?,?,?)", row)
    for name, content in order.attachments:
        db.execute("INSERT INTO attachment (order_id, name, content) VALUES (?,?,?)", (identity, name, content))
    posted = _posted(db, order.key)
    assert posted is not None
    return Posting(order.key, PostingState.POSTED, posted.erp_id, posted.erp_name, created=True)


def _posted(db: sqlite3.Connection, key: str) -> Posting | None:
    head = db.execute("SELECT * FROM sales_order WHERE key = ?", (key,)).fetchone()
    return None if head is None else _posting(head)


def _posting(head: sqlite3.Row) -> Posting:
    return Posting(head["key"], PostingState.POSTED, head["id"], f"E{head['id']:06d}")


def _order(db: sqlite3.Connection, head: sqlite3.Row) -> SalesOrder:
    lines = db.execute("SELECT * FROM sales_line WHERE order_id = ? ORDER BY position", (head["id"],))
    return SalesOrder(
        key=head["key"],
        customer_ref=head["customer_ref"],
        lines=tuple(_sales_line(line) for line in lines),
        po_number=head["po_number"],
        order_date=_date(head["order_date"]),
        requested_date=_date(head["requested_date"]),
        currency=head["currency"],
        ship_to=head["ship_to"],
        warehouse=head["warehouse"],
        summary=head["summary"],
    )


def _sales_line(row: sqlite3.Row) -> SalesLine:
    price = _number(row["unit_price"])
    return SalesLine(row["sku"], Decimal(row["quantity"]), row["uom"], price, row["description"], _date(row["requested_date"]))


def _fresh(db: sqlite3.Connection, order: SalesOrder) -> Fresh:
    customer = db.execute("SELECT * FROM customer WHERE ref = ?", (order.customer_ref,)).fetchone()
    states: dict[str, ArticleState] = {}
    for line in order.lines:
        row = db.execute("SELECT active, uom FROM article WHERE sku = ?", (line.sku,)).fetchone()
        if row is not None:
            states[line.sku] = ArticleState(1, bool(row["active"]), unit=row["uom"])
    same = "SELECT * FROM sales_order WHERE customer_ref = ? AND po_number = ? AND po_number <> '' AND key <> ?"
    twins = db.execute(same, (order.customer_ref, order.po_number, order.key)).fetchall()
    return Fresh(
        customers=int(customer is not None),
        # Prices are agreed in the order's own currency here; the file keeps no price list of another.
        articles=states,
        same_reference=tuple(_posting(twin).erp_name for twin in twins),
        credit=None if customer is None else _credit(customer),
        prices={
            line.sku: price
            for line in order.lines
            if line.unit_price is None and (price := _price(db, order.customer_ref, line.sku, line.quantity)) is not None
        },
    )


def _price(db: sqlite3.Connection, customer_ref: str, sku: str, quantity: Decimal) -> Decimal | None:
    agreed = db.execute("SELECT * FROM price WHERE customer_ref = ? AND sku = ?", (customer_ref, sku))
    reached = [_price_break(row) for row in agreed if Decimal(row["min_quantity"]) <= quantity]
    if reached:
        return max(reached, key=lambda step: step.min_quantity).price
    row = db.execute("SELECT list_price FROM article WHERE sku = ?", (sku,)).fetchone()
    return None if row is None else _number(row["list_price"])


def _insert_sql(kind: type, table: str) -> str:
    names = _columns(kind)
    return f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _row(value: Any) -> list[str | int | None]:
    return [_text(getattr(value, name)) for name in _columns(type(value))]


def _columns(kind: type) -> list[str]:
    """The fields that are columns of their table; the packagings have one of their own, and no file says what a unit of measure is of."""
    return [field.name for field in fields(kind) if field.name not in ("packagings", "uom_of")]


def _text(cell: Any) -> str | int | None:
    if cell is None or isinstance(cell, bool | str):
        return cell
    if isinstance(cell, tuple):
        return ";".join(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _number(cell: str | None) -> Decimal | None:
    return None if cell is None else Decimal(cell)


def _date(cell: str | None) -> date | None:
    return None if cell is None else date.fromisoformat(cell)


def _article(row: sqlite3.Row) -> Article:
    cells: dict[str, Any] = dict(row)
    numbers = {name: _number(cells[name]) for name in ("pack_size", "list_price", "moq", "order_multiple")}
    packagings = tuple(Packaging(name, Decimal(quantity)) for name, quantity in json.loads(cells.pop("packagings")))
    return Article(
        **{**cells, **numbers, "packagings": packagings, "active": bool(cells["active"]), "restricted": bool(cells["restricted"])}
    )


def _customer(row: sqlite3.Row) -> Customer:
    cells: dict[str, Any] = dict(row)
    numbers = {name: _number(cells[name]) for name in ("credit_limit", "credit_used")}
    return Customer(**{**cells, **numbers, "emails": tuple(filter(None, cells["emails"].split(";")))})


def _credit(row: sqlite3.Row) -> Credit:
    return Credit(_number(row["credit_limit"]), _number(row["credit_used"]), row["currency"])


def _ship_to(row: sqlite3.Row) -> ShipTo:
    place = " ".join(filter(None, (row["zip"], row["city"])))
    return ShipTo(row["ref"], ", ".join(filter(None, (row["street"], place, row["country"]))), row["name"])


def _price_break(row: sqlite3.Row) -> PriceBreak:
    return PriceBreak(row["customer_ref"], row["sku"], Decimal(row["price"]), Decimal(row["min_quantity"]))


def _history_line(row: sqlite3.Row) -> HistoryLine:
    cells: dict[str, Any] = dict(row)
    day = date.fromisoformat(cells["order_date"])
    return HistoryLine(**{**cells, "order_date": day, "quantity": Decimal(cells["quantity"]), "unit_price": Decimal(cells["unit_price"])})


def _paragraph(posting: Posting, order: SalesOrder) -> str:
    wanted = f", wanted {order.requested_date}" if order.requested_date else ""
    head = f'{posting.erp_name}  customer {order.customer_ref}  their order "{order.po_number}"{wanted}'
    lines = (f"  {line.quantity:>10f} {line.uom:<6} {line.sku:<20} {_price_text(line):>12}  {line.description}" for line in order.lines)
    return "\n".join([head, *lines])


def _price_text(line: SalesLine) -> str:
    return "" if line.unit_price is None else f"{line.unit_price:f}"
