"""Tables whose columns are days or weeks: the article number is no quantity, the days are named, and no line is lost without a word."""

import pytest

from intake.reading.turns import is_turn
from tests.intake.reading.test_workbooks import lines_of, reading

ROWS = [("20060", "Potatoes waxy 25 kg", "Sack", 2, 1), ("20030", "Lettuce", "Stk", 12, 8)]


def sheet(*heads, rows=ROWS):
    return reading({"Sheet": [("Bestellung", "B-26-7014"), (), ("Art.-Nr.", "Bezeichnung", "Einheit", *heads), *rows]})


@pytest.mark.parametrize(
    "heads",
    [("Dienstag", "Donnerstag"), ("Di", "Do"), ("Tue", "Thu"), ("01.12.", "03.12."), ("KW 48", "KW 49"), ("Menge KW 48", "Menge KW 49")],
)
def test_the_days_of_several_columns_are_named(heads):
    found = sheet(*heads)
    (codes,) = [[code for code, _ in lines] for lines in lines_of(found)]
    assert codes == ["20060", "20030"]
    assert all(line.quantity.value in (1, 2, 8, 12) for line in found.orders[0].lines if line.quantity)
    (note,) = [note.value for note in found.orders[0].notes if note.value.startswith("the quantities stand under")]
    assert all(f"“{head}”" in note for head in heads)


def test_the_rows_of_another_day_are_named():
    found = sheet("Mittwoch", "Samstag", rows=[("55010", "Beer pale", "Stk", 3, None), ("55020", "Beer dark", "Stk", None, 4)])
    assert lines_of(found) == [[("55010", "3")]]
    assert any("Not read: 55020 Beer dark Stk 4." in note.value for note in found.orders[0].notes)


@pytest.mark.parametrize(
    "heads", [("Vorwoche", "Bestellung"), ("letzte Woche", "diese Woche"), ("Lager", "Bedarf"), ("last week", "this week")]
)
def test_what_was_ordered_or_is_in_stock_is_not_what_is_ordered(heads):
    assert lines_of(sheet(*heads)) == [[("20060", "1"), ("20030", "8")]]


@pytest.mark.parametrize("label", ["Menge", "Pos", "Week", "12.03.2026", "3.50", "Mo 7", "2 x 12"])
def test_other_heads_are_no_days(label):
    assert not is_turn(label, ["menge"])
