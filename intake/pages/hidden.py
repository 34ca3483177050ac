"""Rows of a workbook (xlsx) that nobody sees: hidden by hand or by a filter. Hidden columns stay: parts of the head may stand there."""

import re
import zipfile
from collections.abc import Mapping
from html import unescape
from io import BytesIO

TAG = rb"<(?:\w+:)?"
MOST = 30 * 2**20
"""Bytes of an unpacked sheet up to which it is looked at."""


def hidden_rows(raw: bytes) -> Mapping[str, frozenset[int]]:
    """Sheet name -> indices of its hidden rows from 0, for the sheets of an xlsx file that hide some; empty for files of another kind."""
    if not raw.startswith(b"PK"):
        return {}
    found: dict[str, frozenset[int]] = {}
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            tags = re.findall(TAG + rb"Relationship\b[^>]*>", archive.read(RELATIONS))
            paths = {_attribute(tag, b"Id"): _attribute(tag, b"Target").removeprefix("/xl/") for tag in tags}
            for tag in re.findall(TAG + rb"sheet\b[^>]*>", archive.read("xl/workbook.xml")):
                path = f"xl/{paths.get(_attribute(tag, b'r:id'), '')}"
                small = path != "xl/" and archive.getinfo(path).file_size <= MOST
                if small and (rows := _hidden(archive.read(path))):
                    found[_attribute(tag, b"name")] = rows
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
