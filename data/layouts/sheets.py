"""Composed spreadsheets and CSV files: the header in any row, fields before it, merged cells, blank rows, sums, text that looks like numbers."""

import csv
import re
import zipfile
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from io import BytesIO, StringIO
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from data.layouts.choices import Layout
from data.layouts.compose import numbered
from data.layouts.paper import Item, Paper, truth

Cell = str | int | float | datetime | None


@dataclass(frozen=True, slots=True)
class MadeSheet:
    """A made file with what stands in it."""

    raw: bytes
    suffix: str
    truth: dict[str, Any]


def compose(paper: Paper, layout: Layout, random: Random, suffix: str = "", *, bare: bool | None = None) -> MadeSheet:
    """The paper as xlsx or csv (`suffix`; drawn where not given). `bare`: only the table, as a shop's export gives it."""
    suffix = suffix or random.choice(("xlsx", "xlsx", "csv"))
    paper = numbered(paper, layout)
    columns = [*dict.fromkeys(c for c in (*layout.columns, *layout.below) if c != "price_per" or layout.per_at == "column")]
    if layout.prices == "per" and "price_per" not in columns:
        columns.insert(columns.index("unit_price") + 1, "price_per")
    bare = random.random() < 0.15 if bare is None else bare
    typed = suffix == "xlsx" and random.random() < 0.8
    summed = layout.prices != "none" and paper.total is not None and random.random() < 0.6 and not bare
    head = [] if bare else _head(paper, layout, random)
    rows: list[list[Cell]] = [*head, [layout.label(c) for c in columns]]
    for item in paper.items:
        if random.random() < 0.04:
            rows.append([])
        rows.append([_cell(c, item, layout, typed) for c in columns])
    if summed and "line_total" in columns:
        row: list[Cell] = [None] * len(columns)
        at = columns.index("line_total")
        row[max(0, at - 1) if at else min(1, len(columns) - 1)] = layout.label("net")
        row[at] = _value(paper.total or Decimal(0), layout, typed, 2)
        rows += [[], row] if random.random() < 0.5 else [row]
    printed = {*columns, *(["total"] if summed and "line_total" in columns else []), *(["unit"] if layout.unit_at == "quantity" else [])}
    found = truth(paper, printed)
    texts = {str(cell) for row in head for cell in row}
    found |= {
        "number": paper.number if any(paper.number in t for t in texts) else None,
        "date": found["date"] if not bare else None,
        "requested_date": found["requested_date"] if layout.label("requested_date") in texts else None,
        "buyer": paper.sender.name if paper.sender.name in texts else None,
        "seller": paper.recipient.name if paper.recipient.name in texts else None,
    }
    raw = _xlsx(rows, paper, random, len(head)) if suffix == "xlsx" else _csv(rows, random)
    return MadeSheet(raw, suffix, found)


def _head(paper: Paper, layout: Layout, random: Random) -> list[list[Cell]]:
    """The rows before the table's header: who, what, when."""
    day: Cell = layout.day(paper.day) if random.random() < 0.6 else datetime(paper.day.year, paper.day.month, paper.day.day)  # noqa: DTZ001
    rows: list[list[Cell]] = []
    if random.random() < 0.7:
        rows.append([paper.sender.name])
        if random.random() < 0.5:
            rows.append([paper.sender.street, f"{paper.sender.zip} {paper.sender.city}"])
    if random.random() < 0.5:
        rows.append([layout.label(paper.kind)])
    rows.append([layout.label("number"), paper.number] if random.random() < 0.7 else [f"{layout.label('number')}: {paper.number}"])
    rows.append([layout.label("date"), day])
    if paper.requested_date and random.random() < 0.7:
        rows.append([layout.label("requested_date"), layout.day(paper.requested_date)])
    if random.random() < 0.3:
        rows.append([layout.label("seller"), paper.recipient.name])
    return [*rows, *([[]] * random.choice((0, 1, 1, 2)))]


def _cell(column: str, item: Item, layout: Layout, typed: bool) -> Cell:
    if column == "quantity":
        if layout.unit_at == "quantity":
            return f"{layout.number(item.quantity)} {item.unit}"
        return _value(item.quantity, layout, typed, None)
    if column in ("unit_price", "line_total", "discount", "tax_rate"):
        value = getattr(item, column)
        if value is None:
            return None
        return _value(value, layout, typed, 2 if column == "line_total" else None)
    if column == "price_per":
        return item.price_per if item.unit_price is not None else None
    if column == "requested_date":
        return layout.day(item.requested_date) if item.requested_date else None
    return getattr(item, column)


def _value(value: Decimal, layout: Layout, typed: bool, places: int | None) -> Cell:
    if typed:
        return int(value) if value == value.to_integral_value() else float(value)
    return layout.number(value, places)


def _xlsx(rows: list[list[Cell]], paper: Paper, random: Random, head: int) -> bytes:
    book = Workbook()
    stamp = datetime(2026, 11, 1)  # noqa: DTZ001  (a sheet knows no time zone)
    book.properties.created = book.properties.modified = stamp
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = random.choice(("Sheet1", "Bestellung", "Order", "Tabelle1", "PO"))
    right = random.choice((0, 0, 0, 1, 2))
    for row in rows:
        sheet.append([*[None] * right, *row])
    if head and random.random() < 0.4:
        sheet.merge_cells(start_row=1, start_column=1 + right, end_row=1, end_column=4 + right)
    if random.random() < 0.5:
        for cell in sheet[head + 1]:
            cell.font = Font(bold=True)
    if random.random() < 0.2:
        book.create_sheet(random.choice(("Info", "Lager", "Sheet2"))).append(["Version", 3])
    out = BytesIO()
    book.save(out)
    return timeless(out.getvalue())


def timeless(archive: bytes) -> bytes:
    """A zip archive with the clock taken out, so that the same content gives the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-11-01T00:00:00Z", content)
            new.writestr(zipfile.ZipInfo(entry.filename, (2026, 11, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _csv(rows: list[list[Cell]], random: Random) -> bytes:
    out = StringIO()
    writer = csv.writer(out, delimiter=random.choice((";", ";", ",", "\t")), lineterminator=random.choice(("\r\n", "\n")))
    writer.writerows([[c.strftime("%d.%m.%Y") if isinstance(c, datetime) else c for c in row] for row in rows])
    return out.getvalue().encode(random.choice(("utf-8", "utf-8-sig", "cp1252")), "replace")
