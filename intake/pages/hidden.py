"""Rows of a workbook (xlsx) that nobody sees: hidden by hand or by a filter. Hidden columns stay: what is left of the head may stand in them."""

import re
import zipfile
from collections.abc import Mapping
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
            paths = dict(_attributes(t, b"Id", b"Target") for t in re.findall(TAG + rb"Relationship\b[^>]*>", archive.read(RELATIONS)))
            for tag in re.findall(TAG + rb"sheet\b[^>]*>", archive.read("xl/workbook.xml")):
                name, place = _attributes(tag, b"name", b"r:id")
                path = paths.get(place, "").removeprefix("/xl/")
                if path and archive.getinfo(f"xl/{path}").file_size <= MOST:
                    if hidden := _hidden(archive.read(f"xl/{path}")):
                        found[name] = hidden
    except (KeyError, ValueError, zipfile.BadZipFile):  # no workbook of this make: all of it counts as seen
        return {}
    return found


RELATIONS = "xl/_rels/workbook.xml.rels"
HIDES = re.compile(rb'\bhidden="(?:1|true)"')


def _attributes(tag: bytes, *names: bytes) -> tuple[str, ...]:
    from html import unescape

    values = [re.search(rb"\b" + name + rb'="([^"]*)"', tag) for name in names]
    return tuple(unescape(v[1].decode("utf-8")) if v else "" for v in values)


def _hidden(sheet: bytes) -> frozenset[int]:
    return frozenset(int(_attributes(tag, b"r")[0]) - 1 for tag in re.findall(TAG + rb"row\b[^>]*>", sheet) if HIDES.search(tag))
