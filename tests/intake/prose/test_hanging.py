"""Tables whose items take several rows, and blocks of labels that a system printed."""

import pytest

from intake.reading.prose.hanging import tabled
from intake.reading.text import read_text

BELOW = """\
Pos  Material         Qty   Unit   Price
1    LG-77-2          40    pcs     3.10
     Ball bearing sealed
     Your part number  BX-9
2    VB-12-X         200    pcs     0.45
     Hex bolt M8
     Your part number  BX-10
"""
STEPS = """\
Pos.   Materialnr.   Ihre Artikelnr.
       Bezeichnung
       Menge  ME      Nettopreis         Pos.-Wert
10     5004417       KX-18
       Absperrhahn blau
       400    ST      0,50 EUR           200,00
20     5004590       FY-69
       Dichtband 12 m
       10     KAR     20,00 EUR          200,00
"""
LABELS = """\
Riga 1
 Ns. codice 770018  Vs. codice GX-10
 Guanto monouso
 Q.tà 600 PZ   Prezzo EUR 2,40 per 100 PZ   Importe EUR 14,40

Riga 2
 Ns. codice 770402  Vs. codice CT-20
 Camice verde
 Q.tà 80 PZ     Prezzo EUR 3,00 per 1 PZ  Importe EUR 240,00
"""


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (BELOW, [("40", "BX-9", "LG-77-2", "Ball bearing sealed"), ("200", "BX-10", "VB-12-X", "Hex bolt M8")]),
        (STEPS, [("400", "KX-18", "5004417", "Absperrhahn blau"), ("10", "FY-69", "5004590", "Dichtband 12 m")]),
        (LABELS, [("600", "GX-10", "770018", "Guanto monouso"), ("80", "CT-20", "770402", "Camice verde")]),
    ],
)
def test_an_item_of_several_rows_is_one_line(text: str, lines: list[tuple[str, str, str, str]]) -> None:
    read = [line for order in read_text(text, name="mail body") for line in order.lines]
    assert [
        (
            str(x.quantity and x.quantity.value),
            x.our_code and x.our_code.value,
            x.customer_code and x.customer_code.value,
            x.description and x.description.value,
        )
        for x in read
    ] == lines


def test_arithmetic_proves_an_item_of_several_rows() -> None:
    lines, rows = tabled(STEPS)
    assert [line.proven for line in lines] == [True, True]
    assert rows == set(range(9))
