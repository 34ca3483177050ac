"""Cells of a workbook (xlsx) that stand far outside of everything else: a blank typed into the last cell, a stray mark.

A reader of sheets makes room for all cells up to the farthest one, which for the last possible cell is more than any machine has.
"""

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO

from intake.pages.grid import MAX_COLUMNS

ROOM = 4_000_000
"""Cells up to the farthest one that a sheet may have to be read as it is."""
PLACE = re.compile(rb"<((?:\w+:)?)c\b[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"")
"""The beginning of a cell: prefix of its tag, column, row."""
CELL = re.compile(PLACE.pattern + rb"[^>]*?(?:/>|>.*?</\1c>)", re.DOTALL)


def without_far_cells(raw: bytes, most_rows: int) -> tuple[bytes, tuple[str, ...]]:
    """A workbook without the cells that would make room for more than `ROOM`, and where these filled cells stood ("XFD1048576").

    Of such a sheet the first `MAX_COLUMNS` columns and one row more than `most_rows` stay, so that too many rows are still seen."""
    if not raw.startswith(b"PK"):
        return raw, ()
    mended: dict[str, bytes] = {}
    left_out: list[str] = []
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            for name in archive.namelist():
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    sheet = archive.read(name)
                    if _room(sheet) > ROOM:
                        mended[name], out = _near(sheet, most_rows)
                        left_out += out
            return (_rewritten(archive, mended), tuple(left_out)) if mended else (raw, ())
    except (ValueError, zipfile.BadZipFile):  # no workbook: who reads it says so
        return raw, ()


def _room(sheet: bytes) -> int:
    """Cells of the smallest field from the first one on that holds all of a sheet's."""
    columns = rows = 0
    for place in PLACE.finditer(sheet):  # one by one: a sheet may have a million
        columns, rows = max(columns, _column(place[2])), max(rows, int(place[3]))
    return columns * rows


def _near(sheet: bytes, most_rows: int) -> tuple[bytes, list[str]]:
    out: list[str] = []

    def kept(cell: re.Match[bytes]) -> bytes:
        if _column(cell[2]) <= MAX_COLUMNS and int(cell[3]) <= most_rows + 1:
            return cell[0]
        if not cell[0].endswith(b"/>") and re.search(rb"<(?:\w+:)?(?:v|t)\b[^>]*>[^<]", cell[0]):
            out.append(f"{cell[2].decode()}{cell[3].decode()}")
        return b""

    return CELL.sub(kept, sheet), out


def _column(letters: bytes) -> int:
    """The number of a column from 1 on: 27 of "AA"."""
    number = 0
    for letter in letters:
        number = 26 * number + letter - ord("A") + 1
    return number


def _rewritten(archive: zipfile.ZipFile, mended: Mapping[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as other:
        for info in archive.infolist():
            other.writestr(info.filename, mended.get(info.filename) or archive.read(info))
    return file.getvalue()
