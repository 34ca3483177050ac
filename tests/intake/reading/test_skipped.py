"""Rows of a mail's list of which no line was read are quoted; greetings, headings and what the order holds otherwise are not."""

import pytest

from tests.intake.reading.test_wanted import mailed

LIST = "Guten Tag,\n2 Kisten Mineralwasser medium 20 x 0,5 l\n3 Bund Petersilie glatt\n{row}\n\nGruß\nAnna"
LED = "Bonjour,\nvoici notre commande pour vous\n\n{row}\n4 caisses de tomates rondes\n3 caisses de citrons\n\nCordialement"


@pytest.mark.parametrize(
    "row",
    [
        "etwas Schnittlauch",
        "Schnittlauch",
        "1O Bund Schnittlauch",
        "1-2 Kopfsalat",
        "5x2 kg Schweinefilet frisch",
        "genug Kopfsalat für 60 Leute",
        "Zitronen??",
    ],
)
def test_a_row_of_a_list_without_a_line_is_quoted(row: str) -> None:
    (note,) = [note for note in mailed(LIST.format(row=row), "Bestellung").notes if not note.verbatim]
    assert note.value == f"The mail has a row of which no line was read: “{row}”."


def test_the_first_row_of_a_list_is_quoted() -> None:
    notes = mailed(LED.format(row="½ de laitue"), "Commande").notes
    assert [note.raw for note in notes if not note.verbatim] == ["½ de laitue"]


@pytest.mark.parametrize(("row", "told"), [("paar Bund Schnittlauch", "paar Bund"), ("Schnittlauch 5-10 Bund", "5-10 Bund")])
def test_a_row_without_an_exact_quantity_is_told_by_it(row: str, told: str) -> None:
    (note,) = [note for note in mailed(LIST.format(row=row), "Bestellung").notes if not note.verbatim]
    assert note.value == f"“{told}” is no exact quantity: ask the customer how many are wanted."


@pytest.mark.parametrize(
    "row",
    [
        "Danke!",
        "Gemüse:",
        "Lieferung am Freitag, 20.11.2026",
        "Bitte vorher anrufen",
        "Tel. 0711 5550100",
        "5 Bund Schnittlauch",
        "70565 Stuttgart",
    ],
)
def test_what_is_said_otherwise_is_not_quoted(row: str) -> None:
    notes = mailed(LIST.format(row=row), "Bestellung").notes
    assert not [note for note in notes if note.value.startswith("The mail has a row")]
