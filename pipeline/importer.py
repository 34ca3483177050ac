"""Master data from CSV files: every bad row is reported with file, line and reason; nothing is half imported."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from orders import Article, Customer, HistoryLine, MasterData, PriceBreak

REQUIRED = ("products", "customers")
TABLES = {
    "products": "articles",
    "customers": "customers",
    "prices": "prices",
    "crossrefs": "crossrefs",
    "stock": "stock",
    "history": "history",
}
MUST = {
    "products": ("sku", "name"),
    "customers": ("ref", "name"),
    "prices": ("customer_ref", "sku", "price"),
    "crossrefs": ("customer_ref", "customer_code", "sku"),
    "stock": ("sku", "warehouse", "available"),
    "history": ("order_ref", "order_date", "customer_ref", "sku", "quantity", "unit_price"),
}
FALSE = {"0", "false", "no", "n", "f", "nein", "non", "nee"}
TRUE = {"", "1", "true", "yes", "y", "t", "ja", "oui", "x"}


class ImportFailed(Exception):
    """Bad rows, as sentences; nothing was imported."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(problems[0] if problems else "nothing to import")
        self.problems = problems


@dataclass(slots=True)
class _Row:
    """One CSV row with typed access; a bad cell raises ValueError with the column's name."""

    cells: dict[str, str]

    def text(self, name: str) -> str:
        return (self.cells.get(name) or "").strip()

    def must(self, name: str) -> str:
        value = self.text(name)
        if not value:
            raise ValueError(f"'{name}' is empty")
        return value

    def number(self, name: str, default: Decimal | None = None, *, least: Decimal | None = None) -> Decimal | None:
        value = self.text(name)
        if not value:
            return default
        try:
            result = Decimal(value)
        except InvalidOperation:
            raise ValueError(f"'{name}' is no number with a decimal point: {value!r}") from None
        if not result.is_finite() or (least is not None and result < least):
            raise ValueError(f"'{name}' may not be {value}")
        return result

    def amount(self, name: str, default: Decimal | None = None, *, least: Decimal | None = None) -> Decimal:
        result = self.number(name, default, least=least)
        if result is None:
            raise ValueError(f"'{name}' is empty")
        return result

    def flag(self, name: str, default: bool) -> bool:
        value = self.text(name).lower()
        if name not in self.cells or not value:
            return default
        if value in FALSE:
            return False
        if value in TRUE:
            return True
        raise ValueError(f"'{name}' is neither yes nor no: {value!r}")

    def day(self, name: str) -> date:
        value = self.must(name)
        try:
            return date.fromisoformat(value[:10])
        except ValueError:
            raise ValueError(f"'{name}' is no date like 2026-11-23: {value!r}") from None


def load(folder: Path) -> tuple[MasterData, list[str], list[str]]:
    """Read all files of `folder`. Returns the data, the names of the tables that were there and notes; raises ImportFailed.

    A row that can't be read is a problem and stops the import. A price, cross-reference or stock row of an article or customer that
    isn't there is left out with a note: every grown system has such rows, and none of them can be used.
    """
    problems = [f"{folder / name}.csv is missing; it is required." for name in REQUIRED if not (folder / f"{name}.csv").exists()]
    if problems:
        raise ImportFailed(problems)
    rows: dict[str, list[object]] = {name: [] for name in TABLES}
    for name, make in _MAKERS.items():
        path = folder / f"{name}.csv"
        if path.exists():
            rows[name] = list(_read(path, MUST[name], make, problems))
    articles = _unique([a for a in rows["products"] if isinstance(a, Article)], lambda a: a.sku, folder / "products.csv", problems)
    customers = _unique([c for c in rows["customers"] if isinstance(c, Customer)], lambda c: c.ref, folder / "customers.csv", problems)
    if not articles and not problems:
        problems.append(f"{folder / 'products.csv'} has no rows; there is nothing to sell.")
    notes: list[str] = []
    for name, customer_at, sku_at in (("prices", 0, 1), ("crossrefs", 0, 2), ("stock", None, 0)):
        live = [r for r in rows[name] if r[sku_at] in articles and (customer_at is None or r[customer_at] in customers)]  # type: ignore[index]
        if len(live) < len(rows[name]):
            dead = len(rows[name]) - len(live)
            notes.append(f"{folder / name}.csv: {dead} rows name an article or customer that is not there and were left out.")
        rows[name] = live
    if problems:
        raise ImportFailed(problems)
    stock: dict[str, dict[str, Decimal]] = {}
    for sku, warehouse, available in rows["stock"]:  # type: ignore[misc]
        stock.setdefault(sku, {})[warehouse] = available
    data = MasterData(
        articles=articles,
        customers=customers,
        prices=tuple(PriceBreak(*row[:4]) for row in rows["prices"]),  # type: ignore[misc,index]
        crossrefs={(ref, code): sku for ref, code, sku in rows["crossrefs"]},  # type: ignore[misc]
        stock=stock,
        history=tuple(line for line in rows["history"] if isinstance(line, HistoryLine)),
        price_ends={(row[0], row[1]): row[4] for row in rows["prices"] if row[4]},  # type: ignore[misc,index]
    )
    return data, [table for name, table in TABLES.items() if (folder / f"{name}.csv").exists()], notes


def _read(path: Path, must: tuple[str, ...], make: Callable[[_Row], object], problems: list[str]) -> Iterator[object]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [name for name in must if name not in (reader.fieldnames or ())]
            if missing:
                problems.append(f"{path}: the column {missing[0]!r} is missing in the header line.")
                return
            for cells in reader:
                try:
                    if None in cells or None in cells.values():
                        raise ValueError("the row has another number of cells than the header")
                    yield make(_Row(cells))
                except ValueError as error:
                    problems.append(f"{path}, line {reader.line_num}: {error}.")
    except UnicodeDecodeError as error:
        problems.append(f"{path} is not UTF-8 (byte {error.start}): save it as UTF-8.")
    except csv.Error as error:
        problems.append(f"{path} can't be read as CSV: {error}.")


def _unique(items: list, key: Callable, path: Path, problems: list[str]) -> dict:  # type: ignore[type-arg]
    found: dict[str, object] = {}
    for item in items:
        if key(item) in found:
            problems.append(f"{path}: {key(item)!r} is there twice; each may be there once.")
        found[key(item)] = item
    return found


def _article(row: _Row) -> Article:
    return Article(
        sku=row.must("sku"),
        name=row.must("name"),
        name_de=row.text("name_de"),
        barcode=row.text("barcode"),
        mpn=row.text("mpn"),
        brand=row.text("brand"),
        category=row.text("category"),
        uom=row.text("uom") or "pcs",
        pack_size=row.amount("pack_size", Decimal(1), least=Decimal(0)) or Decimal(1),
        list_price=row.number("list_price", least=Decimal(0)),
        moq=row.amount("moq", Decimal(0), least=Decimal(0)),
        order_multiple=row.amount("order_multiple", Decimal(0), least=Decimal(0)),
        active=row.flag("active", True),
        restricted=row.flag("restricted", False),
        superseded_by=row.text("superseded_by"),
    )


def _customer(row: _Row) -> Customer:
    return Customer(
        ref=row.must("ref"),
        name=row.must("name"),
        street=row.text("street"),
        zip=row.text("zip"),
        city=row.text("city"),
        country=row.text("country"),
        vat=row.text("vat"),
        phone=row.text("phone"),
        emails=tuple(mail.strip().lower() for mail in row.text("emails").split(";") if mail.strip()),
        currency=row.text("currency"),
        credit_limit=row.number("credit_limit"),
        credit_used=row.number("credit_used"),
        language=row.text("language"),
    )


def _price(row: _Row) -> tuple[str, str, Decimal, Decimal, date | None]:
    price = row.amount("price", least=Decimal(0))
    ends = row.day("ends") if row.text("ends") else None
    return row.must("customer_ref"), row.must("sku"), price, row.amount("min_quantity", Decimal(0), least=Decimal(0)), ends


def _crossref(row: _Row) -> tuple[str, str, str]:
    return row.must("customer_ref"), row.must("customer_code"), row.must("sku")


def _stock(row: _Row) -> tuple[str, str, Decimal]:
    return row.must("sku"), row.must("warehouse"), row.amount("available")


def history_line(row: _Row) -> HistoryLine:
    return HistoryLine(
        order_ref=row.must("order_ref"),
        order_date=row.day("order_date"),
        customer_ref=row.must("customer_ref"),
        sku=row.must("sku"),
        quantity=row.amount("quantity"),
        unit_price=row.amount("unit_price"),
        po_number=row.text("po_number"),
    )


_MAKERS: dict[str, Callable[[_Row], object]] = {
    "products": _article,
    "customers": _customer,
    "prices": _price,
    "crossrefs": _crossref,
    "stock": _stock,
    "history": history_line,
}
