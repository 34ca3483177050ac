"""Workbooks (xlsx, xls, ods) by calamine: every visible sheet a page of cells, texts as a person sees them.

Numbers keep their digits: a whole number has no ".0", one with exactly three decimals gets a fourth (1.125 could be taken for thousands,
1.1250 can't), and article numbers that the sheet pads with zeros (format "000000") are padded.
"""

import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from intake.limits import LIMITS
from intake.pages.csvs import too_many_rows
from intake.pages.far import without_far_cells
from intake.pages.grid import MAX_COLUMNS, grid_page
from intake.pages.hidden import hidden_rows
from intake.pages.page import Page, Unreadable
from orders import Problem, Source

MAX_SHEETS = 20
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The name of the stream that holds a locked workbook."""
MAX_FORMATTED = 3 * 2**20
"""Bytes of an unpacked sheet up to which its cells' number formats are looked at (they cost ten times the values)."""
Formats = Mapping[tuple[int, int], str]


def sheet_pages(raw: bytes, name: str, most_rows: int = LIMITS.rows) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """All visible sheets of a workbook that hold anything. Raises Unreadable for an encrypted or damaged one."""
    raw, far = without_far_cells(raw, most_rows)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(raw))
    except (PasswordError, CalamineError) as error:
        if isinstance(error, PasswordError) or ENCRYPTED in raw[: 2**20]:
            raise Unreadable("encrypted", "is encrypted: ask the sender for a copy without a password.") from None
        raise Unreadable("broken_file", f"is no readable workbook ({str(error)[:80]}): ask the sender to send it again.") from None
    formats, hidden = _formats(raw), hidden_rows(raw)
    pages: list[Page] = []
    problems: list[Problem] = []
    if far:
        first, *others = far
        more = f" and {len(others)} others" if others else ""
        text = f"{name}: cell {first}{more} stands far outside of the table and was not read: look whether it says something."
        problems.append(Problem("far_cells", text, name, blocking=True))
    shown = _shown(book)[:MAX_SHEETS]
    for title in shown:
        try:
            sheet = book.get_sheet_by_name(title)
            rows, more = _rows(sheet, formats.get(title, {}), most_rows)
        except CalamineError:
            problems.append(Problem("broken_sheet", f"{name}: the sheet {title!r} can't be read, look at it by eye.", name, blocking=True))
            continue
        if more:
            problems.append(too_many_rows(f"{name}, sheet {title!r},", most_rows))
        page = grid_page(rows, len(pages) + 1, Source.CELL, title, unseen=hidden.get(title))
        pages += [page] if page.cells else []
    heads = {head for page in pages for head in _heads(_texts(page))}
    for title in [m.name for m in book.sheets_metadata if m.typ == SheetTypeEnum.WorkSheet and m.name not in shown][:MAX_SHEETS]:
        if _lists(book, title, heads):
            text = f"{name}: the sheet {title!r} is hidden and was not read, it is a list like a visible one: ask whether it is ordered."
            problems.append(Problem("hidden_sheet", text, name))
    if _uncalculated(raw):
        text = f"{name} has formulas whose values were never calculated, their cells are empty: open it in a sheet program and save it."
        problems.append(Problem("formulas_without_values", text, name))
    if not pages and not problems:
        problems.append(Problem("no_text", f"{name} holds no filled cell: look at it by eye.", name, blocking=True))
    return tuple(pages), tuple(problems)


def _shown(book: CalamineWorkbook) -> list[str]:
    """Names of the sheets a person sees; all where every one is hidden."""
    sheets = [m for m in book.sheets_metadata if m.typ == SheetTypeEnum.WorkSheet]
    return [m.name for m in sheets if m.visible == SheetVisibleEnum.Visible] or [m.name for m in sheets] or list(book.sheet_names)


def _lists(book: CalamineWorkbook, title: str, heads: set[tuple[str, ...]]) -> bool:
    """Whether a sheet has the head of a list that another one has, and a number below it."""
    try:
        rows, _ = _rows(book.get_sheet_by_name(title), {}, LIMITS.rows)
    except CalamineError:
        return False
    at = next((k for k, row in enumerate(rows) if heads & _heads([row])), len(rows))
    return any(c.isdigit() for row in rows[at:] for text in row for c in text)


def _heads(rows: Iterable[Sequence[str]]) -> set[tuple[str, ...]]:
    """The rows of several words without a digit."""
    filled = (tuple(text.casefold() for text in row if text) for row in rows)
    return {row for row in filled if len(row) > 1 and not any(c.isdigit() for text in row for c in text)}


def _texts(page: Page) -> list[list[str]]:
    rows: dict[int, list[str]] = {}
    for cell in page.cells:
        rows.setdefault(cell.row, []).append(cell.text)
    return list(rows.values())


def _rows(sheet: CalamineSheet, formats: Formats, most: int) -> tuple[list[list[str]], bool]:
    """Texts of a sheet's cells from its first row and column, and whether there are more than `most` rows."""
    left = sheet.start[1] if sheet.start else 0
    rows = []
    for r, row in enumerate(sheet.iter_rows()):
        if len(rows) >= most:
            return rows, True
        texts = [cell_text(value, formats.get((r, left + k), "")) for k, value in enumerate(row[:MAX_COLUMNS])]
        rows.append([""] * min(left, MAX_COLUMNS) + texts)
    while rows and not any(rows[-1]):
        rows.pop()
    return rows, False


def cell_text(value: object, form: str = "") -> str:
    """A cell as text; `form` is its number format where it changes what is seen ("000000", "0%"). Dates are ISO."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return _number_text(float(value), form)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value).replace("_x000D_", "").replace("\xa0", " ").strip()


def _number_text(value: float, form: str) -> str:
    if value != value or value in (float("inf"), float("-inf")):
        return ""
    padding = re.fullmatch(r"(0{2,})(?:;.*)?", form)
    if padding and value.is_integer() and value >= 0:
        return str(int(value)).zfill(len(padding[1]))
    percent = re.fullmatch(r"0(?:\.0+)?%", form) is not None
    # fifteen digits are what a sheet keeps: 0.1 + 0.2 is 0.3 there
    exact = Decimal(f"{value * 100 if percent else value:.15g}")
    exact = exact.quantize(Decimal(1)) if exact == exact.to_integral_value() and abs(exact) < 10**15 else exact.normalize()
    text = f"{exact:f}"
    if "." in text and len(text) - text.index(".") == 4:
        text += "0"
    return text + "%" * percent


def _uncalculated(raw: bytes) -> bool:
    """The workbook was written by a program that left the values of its formulas out."""
    if not raw.startswith(b"PK"):
        return False
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        for info in archive.infolist():
            small = info.filename.startswith("xl/worksheets/sheet") and info.file_size < 10 * MAX_FORMATTED
            if small and re.search(rb"</f>\s*(?:<v\s*/>|<v></v>)?\s*</c>", archive.read(info)):
                return True
    return False


def _formats(raw: bytes) -> Mapping[str, Formats]:
    """Sheet name -> cell -> number format, only of xlsx cells whose format pads with zeros or shows percent."""
    if not raw.startswith(b"PK"):
        return {}
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            names = set(archive.namelist())
            if "xl/styles.xml" not in names:
                return {}
            styles = archive.read("xl/styles.xml")
            size = sum(archive.getinfo(n).file_size for n in names if n.startswith("xl/worksheets/"))
        codes = re.findall(rb'formatCode="([^"]*)"', styles)
        telling = b'numFmtId="9"' in styles or any(_telling(code.decode("utf-8", "replace")) for code in codes)
        return _formats_by_openpyxl(raw) if telling and size <= MAX_FORMATTED else {}
    except Exception:  # formats only polish the texts: without them the values still stand
        return {}


def _formats_by_openpyxl(raw: bytes) -> Mapping[str, Formats]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(raw), read_only=True, data_only=True)
    out: dict[str, dict[tuple[int, int], str]] = {}
    for sheet in book.worksheets[:MAX_SHEETS]:
        found = out.setdefault(sheet.title, {})
        for row in sheet.iter_rows(max_row=LIMITS.rows, max_col=MAX_COLUMNS):
            for cell in row:
                form = getattr(cell, "number_format", "") or ""
                if isinstance(cell.value, int | float) and _telling(form):
                    found[(cell.row - 1, cell.column - 1)] = form  # type: ignore[index]
    return out


def _telling(form: str) -> bool:
    return re.fullmatch(r"0{2,}(?:;.*)?|0(?:\.0+)?%", form) is not None
