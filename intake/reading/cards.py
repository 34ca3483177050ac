"""Tables that print their header again for each line, as cards do that fit their columns to their words."""

from collections.abc import Callable, Sequence

from intake.reading.columns import columns_of
from intake.reading.grid import Column, Grid, GridRow
from intake.reading.headers import Header, HeaderCell
from intake.reading.rows import Row
from intake.reading.stacked import Dealer
from orders import Box

SHIFTED = 4.0
"""Points by which a label of a header that is printed again may stand off its first place."""


def shifts(prints: Sequence[tuple[Header, Sequence[Row]]]) -> bool:
    """Whether a header's labels stand elsewhere where it is printed again, as those of cards do that fit their columns to their words."""
    first = prints[0][0].cells
    return any(
        len(h.cells) == len(first) and max(min(abs(a.x0 - b.x0), abs(a.x1 - b.x1)) for a, b in zip(first, h.cells, strict=True)) > SHIFTED
        for h, _ in prints
    )


def print_by_print(
    prints: Sequence[tuple[Header, Sequence[Row]]],
    boxes: list[tuple[int, Box]],
    lines: Callable[[Sequence[Row], Sequence[HeaderCell]], list[Row]],
    deal: Dealer,
) -> Grid | None:
    """The table below a header that is printed again and again, each part dealt to columns of its own; None where these are not alike.

    `lines` finds the rows that may be lines, `deal` deals words to columns.
    """
    columns: list[Column] = []
    made: list[GridRow] = []
    for header, body in prints:
        if candidates := lines(body, header.cells):
            at, end = body.index(candidates[0]), body.index(candidates[-1])
            own = columns_of(candidates, body[at : end + 1], header.cells, [])
            columns = columns or own
            if [c.label for c in own] != [c.label for c in columns]:
                return None
            made += deal(body, own)
    return Grid(columns, made, True, False, boxes) if columns else None
