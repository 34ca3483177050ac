"""Sheets from rows: xlsx with or without the values of its formulas, csv, ods."""

import csv
import re
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO, StringIO
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook

Rows = Sequence[Sequence[Any]]


def xlsx(book: Workbook, cached: Mapping[str, float] | None = None) -> bytes:
    """The file; `cached` are values of the first sheet's formulas by cell, as the program that saved it would have left them."""
    out = BytesIO()
    book.save(out)
    if not cached:
        return out.getvalue()
    patched = BytesIO()
    with zipfile.ZipFile(out) as source, zipfile.ZipFile(patched, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            raw = source.read(info)
            if info.filename == "xl/worksheets/sheet1.xml":
                text = re.sub(
                    r'(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v ?/?>(?:</v>)?',
                    lambda m: f"{m[1]}<v>{cached[m[2]]}</v>" if m[2] in cached else m[0],
                    raw.decode(),
                )
                raw = text.encode()
            target.writestr(info, raw)
    return patched.getvalue()


def book_of(table: Rows, title: str = "Tabelle1") -> Workbook:
    book = Workbook()
    book.active.title = title
    for row in table:
        book.active.append(list(row))
    return book


def text_of(table: Rows, delimiter: str, encoding: str) -> bytes:
    out = StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(table)
    return out.getvalue().encode(encoding)


def ods(table: Rows, title: str) -> bytes:
    """The least that an OpenDocument reader takes: numbers as floats, everything else as text."""

    def cell(value: Any) -> str:
        if value is None or value == "":
            return "<table:table-cell/>"
        if isinstance(value, int | float):
            return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p></table:table-cell>'

    names = "".join(f' xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    body = "".join(f"<table:table-row>{''.join(map(cell, row)) or '<table:table-cell/>'}</table:table-row>" for row in table)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{names} office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="{title}">{body}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()
