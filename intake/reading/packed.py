"""Tables that count packs: by the head of their quantities ("Bestellmenge VPE"), or maybe, where packs stand beside bare counts."""

from collections.abc import Sequence

from intake.reading.grid import Column, Grid, GridRow
from intake.reading.labels import OTHER, OTHER_QUANTITY, QUANTITY, UNIT, fold
from intake.reading.roles import Roles
from intake.reading.values import unit_of

PACKS = frozenset(("pack", "box"))
CONTENTS = frozenset(("inhalt", "gebinde", "verpackungseinheit", "conditionnement", "contenuto", "contenido", "inhoud"))
"""Words for a pack's content that are no units."""
RATES = frozenset(("je", "pro", "per", "par", "por"))


def counted_in(column: Column) -> str:
    """The pack that a head says its quantities count: "VPE" of "Bestellmenge VPE". Not where the pack stands first, which may as well be
    the quantity in it ("Case qty"), and not of "Menge je VPE"."""
    words = column.label.translate(str.maketrans("()/", "   ")).split()
    counting = QUANTITY in column.roles and len(words) > 1 and RATES.isdisjoint(fold(column.label))
    return words[-1] if counting and unit_of(words[-1]) in PACKS and unit_of(words[0]) not in PACKS else ""


def beside_packs(grid: Grid, roles: Roles, rows: Sequence[GridRow]) -> int | None:
    """The column of the packs' contents that leaves open whether the quantities count packs: no unit is said, and one of the lines' counts
    is no whole number of packs. 2 of "VPE 10" may be 2 packs, and then so may the 20 of the next line."""
    free = {k for role, k in roles.columns.items() if role in (OTHER, OTHER_QUANTITY)}
    taken = set(roles.columns.values()) - free
    for k, column in enumerate(grid.columns):
        if k not in taken and any(unit_of(word) in PACKS or word in CONTENTS for word in fold(column.label)):
            return k if UNIT not in roles.columns and any(_broken(row, roles, k) for row in rows) else None
    return None


def _broken(row: GridRow, roles: Roles, contents: int) -> bool:
    counts, content = row.cells.get(roles.columns[QUANTITY]), row.cells.get(contents)
    if not counts or not content or not counts.number or not content.number or counts.number.unit:
        return False
    size = content.number.value(roles.comma)
    return size > 1 and counts.number.value(roles.comma) % size != 0
