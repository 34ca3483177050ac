"""Rows of a workbook (xlsx) that count for nothing: hidden by hand or by a filter, or struck through in all that they hold.

Hidden columns stay: parts of the head may stand there.
"""

import re
import zipfile
from collections.abc import Mapping
from html import unescape
from io import BytesIO

TAG = rb"<(?:\w+:)?"
MOST = 30 * 2**20
"""Bytes of an unpacked sheet up to which it is looked at."""


def hidden_rows(raw: bytes) -> Mapping[str, Mapping[int, str]]:
    """Sheet name -> index of a row from 0 -> "hidden" or "struck out", for the sheets of an xlsx file that have some; empty for other
    files."""
    if not raw.startswith(b"PK"):
        return {}
    found: dict[str, Mapping[int, str]] = {}
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            tags = re.findall(TAG + rb"Relationship\b[^>]*>", archive.read(RELATIONS))
            paths = {_attribute(tag, b"Id"): _attribute(tag, b"Target").removeprefix("/xl/") for tag in tags}
            struck = _struck_formats(archive.read("xl/styles.xml")) if "xl/styles.xml" in archive.namelist() else frozenset()
            for tag in re.findall(TAG + rb"sheet\b[^>]*>", archive.read("xl/workbook.xml")):
                path = f"xl/{paths.get(_attribute(tag, b'r:id'), '')}"
                small = path != "xl/" and archive.getinfo(path).file_size <= MOST
                if small:
                    sheet = archive.read(path)
                    rows = dict.fromkeys(_struck(sheet, struck), "struck out") | dict.fromkeys(_hidden(sheet), "hidden")
                    found |= {_attribute(tag, b"name"): rows} if rows else {}
    except (KeyError, ValueError, zipfile.BadZipFile):  # no workbook of this make: all of it counts as seen
        return {}
    return found


RELATIONS = "xl/_rels/workbook.xml.rels"
HIDES = re.compile(rb'\bhidden="(?:1|true)"')


def _attribute(tag: bytes, name: bytes) -> str:
    """The value of an XML tag's attribute; empty for none."""
    hit = re.search(rb"\b" + name + rb'="([^"]*)"', tag)
    return unescape(hit[1].decode("utf-8")) if hit else ""


def _hidden(sheet: bytes) -> frozenset[int]:
    rows = [tag for tag in re.findall(TAG + rb"row\b[^>]*>", sheet) if HIDES.search(tag)]
    return frozenset(int(_attribute(tag, b"r") or 0) - 1 for tag in rows)


def _struck_formats(styles: bytes) -> frozenset[int]:
    """The formats of cells whose font is struck through."""
    fonts = re.search(TAG + rb"fonts\b.*?</(?:\w+:)?fonts>", styles, re.DOTALL)
    formats = re.search(TAG + rb"cellXfs\b.*?</(?:\w+:)?cellXfs>", styles, re.DOTALL)
    if not fonts or not formats or b"strike" not in fonts[0]:
        return frozenset()
    each = re.findall(TAG + rb"font\b[^>]*/>|" + TAG + rb"font\b[^>]*>.*?</(?:\w+:)?font>", fonts[0], re.DOTALL)
    lined = {at for at, font in enumerate(each) if re.search(TAG + rb"strike\b(?![^>]*val=\"(?:0|false)\")", font)}
    used = re.findall(TAG + rb"xf\b[^>]*>", formats[0])
    return frozenset(at for at, tag in enumerate(used) if int(_attribute(tag, b"fontId") or 0) in lined)


def _struck(sheet: bytes, formats: frozenset[int]) -> frozenset[int]:
    """The rows all of whose filled cells are struck through."""
    found: set[int] = set()
    for row in re.findall(TAG + rb"row\b[^>]*(?<!/)>.*?</(?:\w+:)?row>", sheet, re.DOTALL) if formats else ():
        cells = [c for c in re.findall(TAG + rb"c\b[^>]*(?<!/)>.*?</(?:\w+:)?c>", row, re.DOTALL) if re.search(TAG + rb"(?:v|t)\b", c)]
        if cells and all(int(_attribute(c[: c.index(b">")], b"s") or 0) in formats for c in cells):
            found.add(int(_attribute(row[: row.index(b">")], b"r") or 0) - 1)
    return frozenset(found)
