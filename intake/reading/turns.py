"""Columns whose heads are days or weeks: "Mo | Di | Mi", "01.12. | 03.12.", "KW 48 | KW 49". The quantities below each are a delivery of
its own, while an order is delivered once: of all but one column nothing may be lost without a word."""

import re
from collections.abc import Collection, Sequence

from intake.reading.fields import Context
from intake.reading.items import Found
from intake.reading.labels import QUANTITY, WEEKDAYS, fold
from orders import Evidence, Read

SHORT = frozenset(
    (
        "mo di mi do fr sa so mon tue tues wed thu thur thurs fri sat sun ma wo vr za zo lun mar mer jeu ven sam dim gio sab mie jue vie"
    ).split()
)
"""Weekdays as heads of narrow columns shorten them."""
WEEKS = frozenset("kw cw wk week woche sem semaine semana settimana sett uke vecka uge".split())
DATE = re.compile(r"(?<![\d.])(?:0?[1-9]|[12]\d|3[01])(?:\.\s?(?:0?[1-9]|1[0-2])\.?|/(?:0?[1-9]|1[0-2]))(?![\d./])")
"""A day and a month."""
NAMED = 5
"""Rows that a note repeats."""


def is_turn(label: str, quantity: Collection[str] = ()) -> bool:
    """Whether a head says nothing but a day or a week, maybe with words for a quantity."""
    dated = DATE.search(label)
    words = fold(DATE.sub(" ", label))
    days = [word for word in words if word in WEEKDAYS or word in SHORT]
    weeks = [word for word in words if word in WEEKS]
    numbers = [word for word in words if word.isdigit()]
    rest = len(words) - len(days) - len(weeks) - len(numbers) - sum(word in quantity for word in words)
    return not rest and (bool(dated or days) and not numbers if not weeks else len(numbers) == 1)


def turns_in(labels: Sequence[str], quantity: Collection[str] = ()) -> list[int]:
    """The places of the heads that are days or weeks; none where there is but one."""
    found = [k for k, label in enumerate(labels) if is_turn(label, quantity)]
    return found if len(found) > 1 else []


def by_turns(found: Found | None, quantity: Collection[str], context: Context) -> tuple[Read[str], ...]:
    """A note that names the days whose columns hold quantities, and the rows that have none in the column that was read."""
    if found is None:
        return ()
    columns, at = found.grid.columns, found.roles.columns.get(QUANTITY, -1)
    turns = turns_in([column.label for column in columns], quantity)
    filled = [k for k in turns if any(k in row.cells and row.cells[k].number for row in found.grid.rows)]
    if not filled:
        return ()
    days = ", ".join(f"“{columns[k].label}”" for k in filled)
    read = f"those of “{columns[at].label}” were read" if at in filled else "they were not read as such"
    said = f"the quantities stand under {days}, and {read}: see that each day becomes an order of its own with all of its lines."
    left = [row for row in found.grid.rows if at not in row.cells and any(k in row.cells for k in filled)]
    if left:
        said += f" Not read: {'; '.join(' '.join(row.text.split()) for row in left[:NAMED])}."
    page, box = found.grid.header_boxes[0] if found.grid.header_boxes else (found.items[0].anchor.page, None)
    return (Read(said, days, 0.9, Evidence(context.document, page, box, days, context.source)),)
