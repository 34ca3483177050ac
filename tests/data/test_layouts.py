"""Composed documents: what the truth says stands on the page, adds up, and is the same on every run."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from random import Random

import pypdfium2 as pdfium
import pytest
from openpyxl import load_workbook
from PIL import Image
from reportlab.pdfbase import pdfmetrics

from data.company.__main__ import write
from data.company.books import load
from data.layouts import __main__ as command
from data.layouts import compose, draw, scans, sheets
from data.layouts.canvas import ENGINES, Text, face
from data.layouts.choices import Layout
from data.layouts.compose import numbered
from data.layouts.labels import COLUMNS, FIELDS, LANGUAGES, UNITS
from data.layouts.paper import Paper
from data.layouts.papers import Cast, cast, draw_paper

COUNT = 60


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Cast:
    folder = tmp_path_factory.mktemp("company")
    write(folder, 3, 1500, 40)
    return cast(load(folder), 3)


@pytest.fixture(scope="module")
def drawn(people: Cast) -> list[tuple[Paper, Layout]]:
    made = []
    for seed in range(COUNT):
        random = Random(f"layouts-{seed}")
        layout = draw(random, LANGUAGES[seed % 6], portable=True, two_codes=seed % 3 == 0)
        paper = draw_paper(people, random, layout, date(2026, 3, 2))
        made.append((replace(paper, items=paper.items[:14], total=None if paper.total is None else _total(paper, 14)), layout))
    return made


def _total(paper: Paper, count: int) -> Decimal:
    return sum((i.line_total or Decimal(0) for i in paper.items[:count]), paper.freight or Decimal(0))


def words(raw: bytes) -> str:
    with closing(pdfium.PdfDocument(raw)) as document:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)


def test_every_language_has_the_same_words_and_several_for_most() -> None:
    for table in (COLUMNS, FIELDS, UNITS):
        assert {frozenset(entries) for entries in table.values()} == {frozenset(table["en"])}
    assert all(len(entries["quantity"]) >= 4 for entries in COLUMNS.values())


@pytest.mark.parametrize("part", range(4))
def test_what_the_truth_says_stands_on_the_page(drawn: Sequence[tuple[Paper, Layout]], part: int) -> None:
    for paper, layout in drawn[part::4]:
        made = compose(paper, layout)
        text = words(made.pdf)
        shown = numbered(paper, layout)
        assert len(made.truth["lines"]) == len(paper.items)
        for item, line in zip(shown.items, made.truth["lines"], strict=True):
            wanted = [line[k] for k in ("line_no", "seller_code", "buyer_code", "gtin", "unit") if line[k]]
            wanted += [layout.number(item.line_total, 2)] if line["line_total"] is not None and item.line_total is not None else []
            wanted += [
                layout.number(item.quantity),
                layout.day(item.requested_date) if line["requested_date"] and item.requested_date else "",
            ]
            missing = [w for w in wanted if "".join(w.split()) not in text]
            assert not missing, (layout.name, missing)
        if made.truth["total"] is not None and paper.total is not None:
            assert "".join(layout.number(paper.total, 2).split()) in text
        assert "".join(layout.day(paper.day).split()) in text
        assert paper.number in text


def test_lines_and_totals_add_up(drawn: Sequence[tuple[Paper, Layout]]) -> None:
    priced = 0
    for paper, layout in drawn:
        found = compose(paper, layout).truth
        for line in found["lines"]:
            if line["line_total"] is None or line["unit_price"] is None:
                continue
            priced += 1
            right = Decimal(str(line["quantity"])) * Decimal(str(line["unit_price"])) / (line["price_per"] or 1)
            right *= 1 - Decimal(str(line["discount"] or 0)) / 100
            assert abs(right - Decimal(str(line["line_total"]))) <= Decimal("0.006"), (layout.name, line)
        if found["net_total"] is not None:
            assert Decimal(str(found["net_total"])) == _total(paper, len(paper.items))
            taxed = layout.tax and paper.tax_rate
            assert found["total"] > found["net_total"] if taxed else found["total"] == found["net_total"]
    assert priced > 100


def test_nothing_overlaps_or_leaves_the_page(drawn: Sequence[tuple[Paper, Layout]], monkeypatch: pytest.MonkeyPatch) -> None:
    pages: list = []

    def keep(kept, drawn_pages) -> bytes:
        pages.extend((kept.width, page) for page in drawn_pages)
        return b""

    for engine in ENGINES:
        monkeypatch.setitem(ENGINES, engine, keep)
    for paper, layout in drawn:
        compose(paper, layout)
    assert len(pages) >= COUNT
    for width, page in pages:
        boxes = [
            (m.x, m.x + pdfmetrics.stringWidth(m.text, face(m.font, m.bold), m.size), m.y - m.size * 0.7, m.y, m.text)
            for m in page
            if isinstance(m, Text)
        ]
        assert [b for b in boxes if b[0] < 0 or b[1] > width] == []
        for at, a in enumerate(boxes):
            for b in boxes[at + 1 :]:
                assert not (min(a[1], b[1]) - max(a[0], b[0]) > 2 and min(a[3], b[3]) - max(a[2], b[2]) > 2), (a, b)


@pytest.mark.parametrize("engine", ["reportlab", "fpdf2"])
def test_the_same_draw_gives_the_same_bytes(drawn: Sequence[tuple[Paper, Layout]], engine: str) -> None:
    paper, layout = drawn[0]
    layout = replace(layout, engine=engine)
    assert compose(paper, layout).pdf == compose(paper, layout).pdf
    assert compose(paper, layout).pdf.startswith(b"%PDF")


def test_layouts_differ_in_all_their_choices() -> None:
    layouts = [draw(Random(f"many-{n}"), "de") for n in range(300)]
    assert len({layout.family for layout in layouts}) > 200
    for name in (
        "engine",
        "shape",
        "ruling",
        "order",
        "info",
        "head",
        "parties",
        "prices",
        "totals",
        "dates",
        "unit_at",
        "columns",
        "text_order",
    ):
        assert len({getattr(layout, name) for layout in layouts}) > 1, name


def test_families_can_be_left_out(people: Cast, tmp_path: Path) -> None:
    made = command.make(people, tmp_path, 12, 5, only=["*/grid", "*/none"], without=["text-above", "text-below"])
    rows = [json.loads(line) for line in (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()]
    assert made == len(rows) == 12
    assert {r["family"].split("/")[1] for r in rows} <= {"grid", "none"}
    assert not {r["family"].split("/")[0] for r in rows} & {"text-above", "text-below"}
    assert all((tmp_path / r["file"]).read_bytes().startswith(b"%PDF") for r in rows)


def test_a_scan_is_a_picture_of_the_page_without_text(drawn: Sequence[tuple[Paper, Layout]]) -> None:
    made = compose(*drawn[1])
    pictures = scans.scanned(made.pdf, scans.draw(Random(1)), Random(1))
    again = scans.scanned(made.pdf, scans.draw(Random(1)), Random(1))
    assert pictures == again
    assert len(pictures) == made.pages
    size = Image.open(BytesIO(pictures[0])).size
    assert min(size) > 1500
    assert words(scans.as_pdf(pictures)) == ""


def test_sheets_hold_their_lines_and_have_no_clock_in_them(drawn: Sequence[tuple[Paper, Layout]]) -> None:
    for seed, (paper, layout) in enumerate(drawn[:20]):
        made = sheets.compose(paper, layout, Random(seed), "xlsx")
        assert made.raw == sheets.compose(paper, layout, Random(seed), "xlsx").raw
        sheet = load_workbook(BytesIO(made.raw)).worksheets[0]
        cells = {str(c) for row in sheet.iter_rows(values_only=True) for c in row if c is not None}
        for line in made.truth["lines"]:
            assert {line[k] for k in ("seller_code", "line_no", "gtin") if line[k]} <= cells
        csv = sheets.compose(paper, layout, Random(seed), "csv")
        assert len(csv.truth["lines"]) == len(paper.items)
        assert len(csv.raw.splitlines()) > len(paper.items)
