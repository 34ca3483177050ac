"""Master data from CSV files: every bad row is reported with file, line and reason; nothing is half imported."""

import csv
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path
from typing import Any

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
MAY = {
    "products": (
        *("name_de", "barcode", "mpn", "brand", "category", "uom", "pack_size", "list_price", "moq", "order_multiple"),
        *("active", "restricted", "superseded_by"),
    ),
    "customers": (*("street", "zip", "city", "country", "vat", "phone", "emails", "currency", "credit_limit", "credit_used", "language"),),
    "prices": ("min_quantity", "ends"),
    "history": ("po_number",),
}
AHEAD = timedelta(days=730)
"""How far an order of the history may lie ahead of this machine's clock, which may be wrong itself, before its date is no date."""
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
    isn't there is left out with a note: every grown system has such rows, and none of them can be used. So are returns in the history;
    its orders of articles that are gone stay, since they tell what was usual.
    """
    if not folder.is_dir():
        raise ImportFailed(
            [f"{folder} is {'a file' if folder.exists() else 'not there'}: name the folder that holds products.csv and customers.csv."]
        )
    problems = [f"{folder / name}.csv is missing; it is required." for name in REQUIRED if not (folder / f"{name}.csv").exists()]
    if problems:
        raise ImportFailed(problems)
    rows: dict[str, list[Any]] = {name: [] for name in TABLES}
    lines: dict[str, list[int]] = {name: [] for name in TABLES}
    notes: list[str] = []
    for name, make in _MAKERS.items():
        path = folder / f"{name}.csv"
        if path.exists():
            for line, row in _read(path, name, make, problems, notes):
                rows[name].append(row)
                lines[name].append(line)
    articles: dict[str, Article] = _unique(rows["products"], lines["products"], lambda a: a.sku, folder / "products.csv", problems)
    customers: dict[str, Customer] = _unique(rows["customers"], lines["customers"], lambda c: c.ref, folder / "customers.csv", problems)
    if not articles and not problems:
        problems.append(f"{folder / 'products.csv'} has no rows; there is nothing to sell.")
    for name, customer_at, sku_at in (("prices", 0, 1), ("crossrefs", 0, 2), ("stock", None, 0)):
        live = [r for r in rows[name] if r[sku_at] in articles and (customer_at is None or r[customer_at] in customers)]
        if len(live) < len(rows[name]):
            dead = len(rows[name]) - len(live)
            notes.append(f"{folder / name}.csv: {dead} rows name an article or customer that is not there and were left out.")
        rows[name] = live
    history, said = _sales(rows["history"], lines["history"], articles, customers)
    notes += [f"{folder / 'history.csv'}: {words}" for words in said]
    if problems:
        raise ImportFailed(problems)
    stock: dict[str, dict[str, Decimal]] = {}
    for sku, warehouse, available in rows["stock"]:
        stock.setdefault(sku, {})[warehouse] = available
    data = MasterData(
        articles=articles,
        customers=customers,
        prices=tuple(PriceBreak(*row[:4]) for row in rows["prices"]),
        crossrefs={(ref, code): sku for ref, code, sku in rows["crossrefs"]},
        stock=stock,
        history=history,
        price_ends={(row[0], row[1]): row[4] for row in rows["prices"] if row[4]},
    )
    return data, [table for name, table in TABLES.items() if (folder / f"{name}.csv").exists()], notes


def _sales(
    rows: Sequence[HistoryLine], lines: Sequence[int], articles: Collection[str], customers: Collection[str]
) -> tuple[tuple[HistoryLine, ...], list[str]]:
    """The order lines that count as history, and what there is to say of the others."""
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    back = [n for row, n in zip(rows, lines, strict=True) if row.quantity <= 0 or row.unit_price < 0]
    strange = [n for row, n in zip(rows, lines, strict=True) if row.sku not in articles or row.customer_ref not in customers]
    ahead = [n for row, n in zip(rows, lines, strict=True) if row.order_date > tomorrow]
    said = (
        (back, "have a quantity of 0 or less or a price below 0 (returns, credits) and were left out"),
        (strange, "name an article or customer that is not there; they stay as history"),
        (ahead, "are dated later than today: check them, or this machine's clock"),
    )
    notes = [f"{len(found)} rows {words} (the first in line {found[0]})." for found, words in said if found]
    gone = set(back)
    return tuple(row for row, n in zip(rows, lines, strict=True) if n not in gone), notes


def no_column(name: str, header: Sequence[str]) -> str:
    """The sentence on a column that a header line lacks; where the cells are parted by something else than commas, it says so."""
    if len(header) == 1 and (mark := next((mark for mark in (";", "\t", "|") if mark in header[0]), "")):
        named = {";": "semicolons (;)", "\t": "tabs", "|": "bars (|)"}[mark]
        return f"the cells are parted by {named}: save it with commas."
    return f"the column {name!r} is missing in the header line."


def _header(path: Path, table: str, written: Sequence[str], notes: list[str]) -> list[str]:
    """The header line in our words: columns are known by their names without regard to case, blanks and hyphens."""
    names = ["_".join(name.lower().replace("-", " ").split()) for name in written]
    known = (*MUST[table], *MAY.get(table, ()))
    strange = [
        f"{one!r}{f' (is that {near[0]!r}?)' if (near := get_close_matches(name, set(known) - set(names), 1, 0.75)) else ''}"
        for one, name in zip(written, names, strict=True)
        if name and name not in known
    ]
    if strange:
        notes.append(f"{path}: left out what is in columns that are not known: {', '.join(strange)}.")
    return names


def _read(path: Path, table: str, make: Callable[[_Row], object], problems: list[str], notes: list[str]) -> Iterator[tuple[int, object]]:
    """(number of the line, value) of each row that can be read."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            names = _header(path, table, reader.fieldnames or (), notes)
            missing = [name for name in MUST[table] if name not in names]
            if missing:
                problems.append(f"{path}: {no_column(missing[0], reader.fieldnames or ())}")
                return
            if twice := next((name for name in MUST[table] + MAY.get(table, ()) if names.count(name) > 1), ""):
                problems.append(f"{path}: the column {twice!r} is there twice in the header line.")
                return
            reader.fieldnames = names
            for cells in reader:
                try:
                    if None in cells or None in cells.values():
                        raise ValueError("the row has another number of cells than the header")
                    yield reader.line_num, make(_Row(cells))
                except ValueError as error:
                    problems.append(f"{path}, line {reader.line_num}: {error}.")
    except UnicodeDecodeError as error:
        problems.append(f"{path} is not UTF-8 (byte {error.start}): save it as UTF-8.")
    except csv.Error as error:
        problems.append(f"{path} can't be read as CSV: {error}.")
    except OSError as error:
        problems.append(f"{path} can't be opened: {error.strerror}.")


def _unique(items: Sequence[Any], lines: Sequence[int], key: Callable[[Any], str], path: Path, problems: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    first: dict[str, int] = {}
    for item, line in zip(items, lines, strict=True):
        if (name := key(item)) in found:
            problems.append(f"{path}, line {line}: {name!r} is there twice (first in line {first[name]}); each may be there once.")
        found[name] = item
        first.setdefault(name, line)
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
        pack_size=row.amount("pack_size", Decimal(1), least=Decimal(0)) or Decimal(1),  # 0 is how systems write that there is none
        list_price=row.number("list_price", least=Decimal(0)) or None,
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
    day = row.day("order_date")
    if day > datetime.now(UTC).date() + AHEAD:
        raise ValueError(f"'order_date' lies in the future: {day}")
    return HistoryLine(
        order_ref=row.must("order_ref"),
        order_date=day,
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
