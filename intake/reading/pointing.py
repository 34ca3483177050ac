"""Where the values of a corrected order's lines stand on its pages, and which fixes would find them there again."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from intake.pages.page import Page, Word
from intake.reading.document import every_grid, understand
from intake.reading.grid import Column, Grid, GridCell, GridRow
from intake.reading.labels import (
    AMOUNT,
    CODE,
    COLUMN_PHRASES,
    DATE,
    DESCRIPTION,
    DISCOUNT,
    FIELD_PHRASES,
    GTIN,
    OTHER,
    OURS,
    PER,
    POSITION,
    PRICE,
    QUANTITY,
    THEIRS,
    UNIT,
    fold,
)
from intake.reading.memory import (
    ColumnFix,
    DatesFix,
    Fix,
    InlineFix,
    LabelsFix,
    LayoutMemory,
    NumbersFix,
    RowsFix,
    SkipFix,
    name_of,
)
from intake.reading.placing import Candidate, squash
from intake.reading.rows import Row, box_of
from intake.reading.spoken import SPOKEN, ordinal, spoken
from intake.reading.values import dates
from orders import Box

ROLES = {
    "quantity": QUANTITY, "unit_price": PRICE, "amount": AMOUNT, "our_code": OURS, "customer_code": THEIRS, "gtin": GTIN, "unit": UNIT,
    "description": DESCRIPTION, "requested_date": DATE, "discount": DISCOUNT, "price_per": PER,
}  # fmt: skip
"""Fields of an order line and the columns that hold them."""
WORDY = ("description", "unit")
EDGE = 5.0
"""Points by which a label may be off its column's edge."""
NARROW = 2.0  # points of width that a column has at least; the numbers of running text are dealt to columns that have no place
DEEP = 7  # rows from the one with a line's numbers in which its other values may stand
LABEL_WORDS = 4  # a column's label has no more


def line_candidates(
    pages: Sequence[Page], lines: Sequence[dict[str, Any]], wrong: Collection[str], extra: bool, layouts: Sequence[LayoutMemory]
) -> list[Candidate]:
    """Fixes that could bring the lines nearer to what is wanted: `lines` (field -> value each), of which those in `wrong` were not read
    so, and some rows were read as lines that are none where `extra`."""
    seen = understand(pages, layouts)
    found: list[Candidate] = []
    grids = every_grid(pages, seen.rows, seen.fixes)
    if seen.found:
        grids.append(seen.found.grid)
    for grid in grids:
        rows = _rows_of_lines(grid, lines)
        if len(rows) * 2 <= len(lines):
            continue
        for field in sorted(wrong):
            found += _columns_for(field, grid, rows, lines, pages[0].width)
            found += _inside(field, grid, rows, lines)
        if extra:
            found += _row_candidates(grid, sorted(rows.values()))
    if seen.found and extra:
        found += _skipped([item.anchor for item in seen.found.items], lines)
    if {*wrong} & {"quantity", "unit_price", "amount", "discount"}:
        found += [Candidate((NumbersFix(c),), f"numbers have a decimal {'comma' if c else 'point'}") for c in (True, False)]
    if "requested_date" in wrong:
        found += [date_order(m) for m in (True, False)]
    return list({c.fixes: c for c in found}.values())


def date_order(month_first: bool) -> Candidate:
    return Candidate((DatesFix(month_first),), f"dates are written {'month' if month_first else 'day'} first")


def _rows_of_lines(grid: Grid, lines: Sequence[dict[str, Any]]) -> dict[int, int]:
    """The grid row in which each wanted line stands (line -> row), in order: the rows that hold most of their values."""
    return paired_rows(
        [[sum(any(_shows(c, f, v) for c in r.cells.values()) for f, v in line.items()) for r in grid.rows] for line in lines]
    )


def paired_rows(counts: Sequence[Sequence[int]]) -> dict[int, int]:
    """The row of each line (line -> row), in order, by how many of a line's values each row holds (line x row)."""
    lines, rows = len(counts), len(counts[0]) if counts else 0
    table = [[0] * (rows + 1) for _ in range(lines + 1)]
    for i in reversed(range(lines)):
        for j in reversed(range(rows)):
            table[i][j] = max(counts[i][j] ** 2 + table[i + 1][j + 1], table[i + 1][j], table[i][j + 1])
    found, i, j = dict[int, int](), 0, 0
    while i < lines and j < rows:
        if counts[i][j] and table[i][j] == counts[i][j] ** 2 + table[i + 1][j + 1]:
            found[i] = j
            i, j = i + 1, j + 1
        elif table[i][j] == table[i][j + 1]:
            j += 1
        else:
            i += 1
    return found


def _shows(cell: GridCell, field: str, value: Any) -> bool:
    if isinstance(value, Decimal):
        return any(value in (n.dot, n.comma) for n in cell.numbers)
    if isinstance(value, date):
        return any(d == value for first in (None, True) for d, _ in dates(cell.text, first))
    a, b = squash(value), squash(cell.text)
    return a == b or (field == "description" and len(b) >= 4 and (b in a or a in b))


def _columns_for(field: str, grid: Grid, rows: dict[int, int], lines: Sequence[dict[str, Any]], width: float) -> Iterator[Candidate]:
    """The columns that hold a field's values in most lines, the best two."""
    asked = [(lines[i][field], grid.rows[j : j + 3]) for i, j in rows.items() if field in lines[i]]
    hits = [sum(any(k in r.cells and _shows(r.cells[k], field, v) for r in near) for v, near in asked) for k in range(len(grid.columns))]
    for count, minus in sorted(((n, -k) for k, n in enumerate(hits)), reverse=True)[:2]:
        column = grid.columns[-minus]
        listed = COLUMN_PHRASES.get(fold(column.label))
        if 2 * count > len(asked) and not (field in WORDY and listed and ROLES[field] not in listed):
            fix = ColumnFix(ROLES[field], " ".join(fold(column.label)), column.x0 / width, column.x1 / width)
            label = f" “{spoken(column.label)}”" if column.label else ""
            yield Candidate((fix,), f"{SPOKEN[ROLES[field]]} is the {ordinal(1 - minus)} column{label}")


def explained_labels(pages: Sequence[Page], lines: Sequence[dict[str, Any]], layouts: Sequence[LayoutMemory]) -> Candidate | None:
    """What the labels above the lines mean, by the values below them; None where the reader knows them as a header, or none stand there."""
    seen = understand(pages, layouts)
    if seen.found and seen.found.grid.headed:
        return None
    best: tuple[int, Grid, dict[int, str], dict[int, int]] | None = None
    for grid in [*every_grid(pages, seen.rows, seen.fixes), *([seen.found.grid] if seen.found else [])]:
        rows = _rows_of_lines(grid, lines)
        if len(rows) * 3 < 2 * len(lines):
            continue
        likely = seen.found.roles.columns if seen.found and grid is seen.found.grid else {}
        hits, roles = _assigned(grid, rows, lines, likely)
        if best is None or hits >= best[0]:
            best = hits, grid, roles, rows
    if best is None:
        return None
    _, grid, roles, rows = best
    first = grid.rows[min(rows.values())]
    above = [r for r in seen.rows[first.page] if r.bottom <= first.top + 2][-6:]
    labels = max((_labels_over(r, grid) for r in above), key=lambda x: len(x.keys() & roles.keys()), default={})
    if 2 * len(labels.keys() & roles.keys()) < max(len(roles), 3) or any(len(text.split()) > LABEL_WORDS for text in labels.values()):
        return None
    known = [(" ".join(fold(text)), text, roles.get(k, OTHER)) for k, text in sorted(labels.items())]
    known = [(words, text, role) for words, text, role in known if words]
    said = {(f.label, f.role) for m in layouts for f in m.fixes if isinstance(f, ColumnFix)}
    new = [w for w, _, role in known if role != OTHER and not _listed(w, role) and (w, role) not in said]
    if len(known) < 2 or not new:
        return None
    named = [f"“{spoken(text)}” {SPOKEN.get(role, 'the line number').removeprefix('the ')}" for _, text, role in known if role != OTHER]
    return Candidate((LabelsFix(tuple((words, role) for words, _, role in known)),), f"the columns are headed {', '.join(named)}")


def _listed(label: str, role: str) -> bool:
    """Whether the reader's own lists give a label this meaning."""
    meanings = COLUMN_PHRASES.get(label.split())
    return role in meanings or (role in (OURS, THEIRS) and CODE in meanings)


def _assigned(grid: Grid, rows: dict[int, int], lines: Sequence[dict[str, Any]], likely: dict[str, int]) -> tuple[int, dict[int, str]]:
    """Which column holds which field in most lines (column -> role), and in how many places at all."""
    total, roles = 0, dict[int, str]()
    if (k := likely.get(POSITION)) is not None:
        roles[k] = POSITION
    for field, role in ROLES.items():
        asked = [(lines[i][field], grid.rows[j : j + 2]) for i, j in rows.items() if field in lines[i]]
        counts = [
            (sum(any(c in r.cells and _shows(r.cells[c], field, v) for r in near) for v, near in asked), likely.get(role) == c, c)
            for c in range(len(grid.columns))
            if c not in roles
        ]
        count, _, c = max(counts, default=(0, False, 0))
        if 2 * count > len(asked):
            roles[c] = role
            total += count
    return total, roles


def _labels_over(row: Row, grid: Grid) -> dict[int, str]:
    """The words of a row that stand over the grid's columns (column -> words); none where the row bears digits, labels of header fields, or
    words that keep to no column's edge, as sentences do."""
    found: dict[int, list[Word]] = {}
    if any(c.isdigit() for w in row.words for c in w.text) or any(
        FIELD_PHRASES.get(c.folded) and not COLUMN_PHRASES.get(c.folded) for c in row.chunks
    ):
        return {}
    for word in row.words:
        near = [(max(c.x0 - word.x1, word.x0 - c.x1), abs(c.x0 + c.x1 - word.x0 - word.x1), k) for k, c in enumerate(grid.columns)]
        apart, _, k = min(near)
        if apart < 12:
            found.setdefault(k, []).append(word)
    kept = {k: words for k, words in found.items() if _keeps_to(box_of(words), grid.columns[k])}
    return {k: " ".join(w.text for w in words) for k, words in kept.items()} if 3 * len(kept) >= 2 * len(found) else {}


def _keeps_to(box: Box, column: Column) -> bool:
    """Whether a label begins, ends or is centred with its column, or lies within it."""
    edges = (box.x0 - column.x0, box.x1 - column.x1, (box.x0 + box.x1 - column.x0 - column.x1) / 2)
    return min(map(abs, edges)) < EDGE or (box.x0 >= column.x0 and box.x1 <= column.x1)


def confirmed_columns(pages: Sequence[Page], lines: Sequence[dict[str, Any]], layouts: Sequence[LayoutMemory]) -> Candidate | None:
    """Columns that no label names and nobody spoke of, but that hold a field's value in every line of the order as the person left it:
    what was read right without knowing why is told for the next time."""
    seen = understand(pages, layouts)
    if seen.found is None or seen.found.grid.headed:
        return None
    grid, roles = seen.found.grid, seen.found.roles
    rows = _rows_of_lines(grid, lines)
    fixes: list[Fix] = []
    told: list[str] = []
    for field, role in ROLES.items():
        asked = [(lines[i][field], grid.rows[j : j + 2]) for i, j in rows.items() if field in lines[i]]
        k = roles.columns.get(role, roles.columns.get(CODE, -1) if role in (OURS, THEIRS) else -1)
        if field in WORDY or k < 0 or len(asked) < len(lines) or grid.columns[k].roles or grid.columns[k].x1 - grid.columns[k].x0 < NARROW:
            continue
        if all(any(k in r.cells and _shows(r.cells[k], field, v) for r in near) for v, near in asked):
            column = grid.columns[k]
            fixes.append(ColumnFix(role, " ".join(fold(column.label)), column.x0 / pages[0].width, column.x1 / pages[0].width))
            told.append(f"{SPOKEN[role]} the {ordinal(k + 1)}")
    return Candidate(tuple(fixes), f"of the columns, {', '.join(told)}, as it was read and confirmed") if fixes else None


def _inside(field: str, grid: Grid, rows: dict[int, int], lines: Sequence[dict[str, Any]]) -> Iterator[Candidate]:
    """The words behind which a field's value stands inside most lines."""
    if field not in ("our_code", "customer_code", "gtin", "requested_date"):
        return
    asked = [(lines[i][field], grid.rows[max(0, j - 3) : j + DEEP]) for i, j in rows.items() if field in lines[i]]
    texts = [
        (v, [r.text for r in near] + [f"{a.text} {b.text}" for a, b in pairwise(near)]) for v, near in asked
    ]  # a label may end its row
    goods = {word for line in lines for word in fold(line.get("description", ""))}
    labels = Counter(label for value, near in texts for label in {x for text in near for x in _labels_before(text, field, value)})
    labels = Counter({label: n for label, n in labels.items() if not goods & {*label.split()}})  # the goods' own words are no label
    for label, count in sorted(labels.items(), key=lambda x: (-x[1], -len(x[0]), x[0]))[:2]:  # the fuller label is the surer one
        if 2 * count > len(asked):
            yield Candidate((InlineFix(ROLES[field], label),), f"{SPOKEN[ROLES[field]]} stands behind “{label}” inside a line")


def _labels_before(text: str, field: str, value: Any) -> Iterator[str]:
    """The words, up to three and without digits, before a value in a row."""
    words = text.split()
    for at in range(1, len(words)):
        rest = " ".join(words[at:])
        hit = dates(rest)[:1] if isinstance(value, date) else ()
        if (hit and hit[0][0] == value and rest.startswith(hit[0][1])) or (not hit and squash(words[at]) == squash(str(value))):
            label: list[str] = []
            for word in reversed(words[max(0, at - 3) : at]):
                if any(c.isdigit() for c in word):
                    break
                label = [*fold(word), *label]
                if label:
                    yield " ".join(label)


def _row_candidates(grid: Grid, true: Sequence[int]) -> Iterator[Candidate]:
    """What the rows in which a line begins fill and no other row between them does."""
    if not true:
        return
    always = set.intersection(*(set(grid.rows[j].cells) for j in true))
    others = [grid.rows[j] for j in range(true[0], min(len(grid.rows), true[-1] + 3)) if j not in true]
    numeric = [r for r in others if any(c.number for c in r.cells.values())]
    for needed in ({k} for k in sorted(always)):
        if numeric and not any(needed <= r.cells.keys() for r in numeric):
            names = tuple(name_of(grid, k) for k in sorted(needed))
            shown = ", ".join(f"“{spoken(grid.columns[k].label)}”" if grid.columns[k].label else f"the {ordinal(k + 1)}" for k in needed)
            yield Candidate((RowsFix(names),), f"a line begins only where the column {shown} is filled")


def _skipped(anchors: Sequence[GridRow], lines: Sequence[dict[str, Any]]) -> Iterator[Candidate]:
    """The first words of rows that were read as lines and hold too little of any wanted one."""
    for row in anchors:
        most = max((sum(any(_shows(c, f, v) for c in row.cells.values()) for f, v in line.items()) for line in lines), default=0)
        words: list[str] = []
        for word in row.folded:
            if any(c.isdigit() for c in word) or len(words) == 3:
                break
            words.append(word)
        if most <= 2 and any(len(w) > 2 for w in words):
            yield Candidate((SkipFix(" ".join(words)),), f"rows that begin with “{' '.join(words)}” are no lines")
