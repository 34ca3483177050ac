"""A document from a paper and a layout: blocks from top to bottom, then written by the layout's engine."""

from dataclasses import dataclass, replace
from random import Random
from typing import Any

from data.layouts import blocks
from data.layouts.canvas import ENCODING, ENGINES, Sheets, ordered
from data.layouts.choices import Layout
from data.layouts.desk import Desk
from data.layouts.paper import Paper, truth
from data.layouts.table import measure, table


@dataclass(frozen=True, slots=True)
class Composed:
    """A made document with what stands in it, in the keys of `ordersift read --json`."""

    pdf: bytes
    pages: int
    layout: Layout
    truth: dict[str, Any]


def numbered(paper: Paper, layout: Layout) -> Paper:
    """The paper with position numbers in the layout's way."""
    forms = {"1": "{n}", "10": "{n}0", "001": "{n:03d}", "00010": "{n:04d}0", "1.": "{n}."}
    form = forms[layout.positions]
    return replace(paper, items=tuple(replace(item, line_no=form.format(n=n)) for n, item in enumerate(paper.items, start=1)))


def compose(paper: Paper, layout: Layout) -> Composed:
    """Draw the paper in the layout. The same arguments give the same bytes."""
    paper = numbered(paper, layout)
    width, height = (612.0, 792.0) if layout.letter else (595.28, 841.89)
    sheets = Sheets(width, height, layout.font, ENCODING[layout.engine], layout.spaces)
    sheets.page()
    desk = Desk(sheets, paper, layout)
    in_title = layout.info in ("above", "sentence") or layout.carry
    blocks.letterhead(desk)
    if layout.greeting or layout.info == "strip":
        blocks.parties_and_information(desk, number_in_title=in_title)
        blocks.title(desk, with_number=in_title)
    else:
        blocks.title(desk, with_number=in_title)
        blocks.parties_and_information(desk, number_in_title=in_title)
    blocks.greeting(desk)
    desk.y += 6
    grid, desk.layout = measure(desk)
    table(desk, grid)
    blocks.totals(desk, grid.amount_edge)
    blocks.terms(desk)
    blocks.footers(desk)
    random = Random(f"{paper.number}-{layout.text_order}")
    pages = [ordered(page, layout.text_order, random) for page in sheets.pages]
    return Composed(ENGINES[layout.engine](sheets, pages), len(pages), desk.layout, truth(paper, printed(desk.layout, paper)))


def printed(layout: Layout, paper: Paper) -> set[str]:
    """The fields that stand on the page."""
    fields = {*layout.columns, *layout.below}
    if layout.unit_at == "quantity":
        fields.add("unit")
    if layout.prices != "none" and paper.total is not None:
        fields |= {"total"} if any(i.line_total is not None for i in paper.items) or paper.total else set()
        if layout.currency_at != "none":
            fields.add("currency")
    return fields
