"""Which rows around an anchor belong to its order line: descriptions run on below, above, or on both sides of the numbers."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from intake.reading.grid import Grid, GridRow
from intake.reading.values import dates


def deal_rows(grid: Grid, anchors: Sequence[int], text_at: set[int], others: Collection[int] = ()) -> list[list[int]]:
    """For each anchor (index into the grid's rows) the indices of the rows of its order line, the anchor among them. `others` are rows that
    begin something else.

    Rows between two anchors are divided at a ruling or the clearly widest gap; where all gaps are alike, the way in which the first line of
    each page stands below the header (text above its numbers or not) says on which side descriptions run on.
    """
    rows = grid.rows
    tight = _line_gap(rows, anchors)
    leads, tails = (
        [_run(grid, at, -1, [*anchors, *others], text_at, tight) for at in anchors],
        [_run(grid, at, 1, [*anchors, *others], text_at, tight) for at in anchors],
    )
    firsts = [k for k, at in enumerate(anchors) if k == 0 or rows[anchors[k - 1]].page != rows[at].page]
    lasts = [k for k, at in enumerate(anchors) if k + 1 == len(anchors) or rows[anchors[k + 1]].page != rows[at].page]
    over = [k for k in firsts[1:] if not leads[0]]  # no text stands above the first line: above a page's first it ends the line before
    ends = {k - 1: leads[k] for k in over}
    for k in over:
        leads[k] = []
    above, below = any(leads[k] for k in firsts), any(tails[k] for k in lasts)
    dealt: list[list[int]] = []
    for k, at in enumerate(anchors):
        mine = [at]
        if k in firsts:
            mine = (leads[k] or _above_header(grid, at) * (k == 0)) + mine
        dealt.append(mine)
    for k, at in enumerate(anchors):
        if k in lasts:
            dealt[k] += tails[k] + ends.get(k, [])
            continue
        following = anchors[k + 1]
        between = [i for i in range(at + 1, following) if _belongs(rows[i], text_at)]
        if strange := [i for i in between if i in others]:
            if above and not below:
                dealt[k + 1] = [i for i in between if i > strange[-1]] + dealt[k + 1]
            else:
                dealt[k] += [i for i in between if i < strange[0]]
            continue
        cut = _to_heading(grid, at, between, following)
        cut = _widest(grid, [at, *between, following]) if cut is None else cut
        if cut is None:
            upper = sum(i < at for i in dealt[k])
            cut = 0 if above and not below else len(between) if not above else min(upper, len(between))
        dealt[k] += between[:cut]
        dealt[k + 1] = between[cut:] + dealt[k + 1]
    return dealt


def _above_header(grid: Grid, first: int) -> list[int]:
    """The rows before the first anchor that stand above the header."""
    tops = [b.top for page, b in grid.header_boxes if page == grid.rows[first].page]
    return [i for i in range(first) if tops and grid.rows[i].page == grid.rows[first].page and grid.rows[i].bottom <= tops[0] + 2]


def _to_heading(grid: Grid, at: int, between: Sequence[int], following: int) -> int | None:
    """How many of the rows between two anchors stand above the widest gap before a header that is printed again between them: what stands
    close above it heads its lines. None where no header is printed there."""
    rows = grid.rows
    tops = (b.top for page, b in grid.header_boxes if page == rows[at].page == rows[following].page)
    top = next((y for y in tops if rows[at].bottom <= y < rows[following].top), None)
    above = [i for i in between if top is not None and rows[i].bottom <= top + 2]
    if top is None or not above:
        return None
    gaps = [rows[b].top - rows[a].bottom for a, b in pairwise([at, *above])] + [top - rows[above[-1]].bottom]
    return gaps.index(max(gaps))


def _belongs(row: GridRow, text_at: set[int]) -> bool:
    """A row that can be part of an item: no sum, no line of dashes, and words where descriptions or codes stand."""
    if row.noise in ("total", "subtotal", "carry", "tax") or not any(map(str.isalnum, row.text)):
        return False
    return not text_at or bool(row.cells.keys() & text_at) or len(row.cells) <= 2


def _line_gap(rows: Sequence[GridRow], anchors: Sequence[int]) -> float:
    """The usual white space between two rows of one item: a low quantile of all gaps in the table."""
    span = rows[max(0, anchors[0] - 2) : anchors[-1] + 3]
    gaps = sorted(b.top - a.bottom for a, b in pairwise(span) if a.page == b.page)
    return gaps[len(gaps) // 4] if gaps else 0.0


def _run(grid: Grid, at: int, step: int, anchors: Sequence[int], text_at: set[int], tight: float) -> list[int]:
    """Rows that follow closely above (step -1) or below (step 1) an anchor, no ruling between."""
    rows, run = grid.rows, list[int]()
    i, taken = at + step, set(anchors)
    limit = tight + max(1.5, 0.3 * min(p.bottom - p.top for p in rows[at].pieces))
    while 0 <= i < len(rows) and i not in taken and len(run) < 12:
        upper, lower = (rows[i], rows[i - step]) if step < 0 else (rows[i - step], rows[i])
        gap = lower.top - upper.bottom
        row = rows[i]
        crossed = any(upper.bottom - 2 < y < lower.top + 2 for y in grid.rulings.get(row.page, ()))
        if row.page != rows[at].page or gap > limit or crossed or _ends(row) or not _belongs(row, text_at):
            break
        run.append(i)
        i += step
    return sorted(run)


def _ends(row: GridRow) -> bool:
    """Whether a row speaks of sums or charges; "Delivery date: 26-03-2026" is no charge for delivery."""
    return bool(row.noise) and not (row.noise == "charge" and dates(row.text))


def _widest(grid: Grid, indices: Sequence[int]) -> int | None:
    """How many of the rows between two anchors stand above the clearly widest gap or the only ruling; None where no gap stands out."""
    if len(indices) == 2:
        return 0
    rows, gaps, drawn = grid.rows, [], 0
    for a, b in pairwise(indices):
        gap = rows[b].top - rows[a].bottom
        crossed = any(rows[a].top + 2 < y < rows[b].bottom - 2 for y in grid.rulings.get(rows[a].page, ()))
        gaps.append(gap + (50.0 if crossed else 0.0))
        drawn += crossed
    if drawn > 1:
        return None  # a table that is ruled all over says nothing by its rulings
    order = sorted(gaps, reverse=True)
    return gaps.index(order[0]) if order[0] - order[1] > 0.8 else None
