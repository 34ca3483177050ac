"""Where the lines that the rules read stand in the text."""

from decimal import Decimal
from time import process_time

from intake.reading.tagging.aligning import Known, aligned, words_in
from intake.reading.tagging.atoms import atoms

LINES = 300


def test_each_of_hundreds_of_like_lines_is_found_in_its_own_row_in_seconds() -> None:
    rows = [f"{n % 9 + 1} Stk ABR-{100_000 + n} sanding belt 150x22 mm" for n in range(LINES)]
    text = "\n".join(rows)
    found = atoms(text)
    known = [Known(Decimal(n % 9 + 1), "pcs", words_in(row.split(" ", 2)[2]), row=n) for n, row in enumerate(rows)]
    begun = process_time()
    places = aligned(found, text, "de", known)
    assert process_time() - begun < 20
    assert [{found[at].row for at in place.places} for place in places if place] == [{n} for n in range(LINES)]
