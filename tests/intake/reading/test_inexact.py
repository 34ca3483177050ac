"""Quantities that are a bound or a range hold the order, in a mail's rows and in the cells of tables, and packages are not divided."""

from email.message import EmailMessage

import pytest

from intake.reader import read
from orders import Order


def order(text: str, cell: str = "") -> Order:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "kueche@post.example", "Bestellung", "Fri, 27 Nov 2026 09:00:00 +0100"
    mail.set_content(text)
    if cell:
        rows = (
            ("Art.-Nr.", "Bezeichnung", "Menge", "Einheit"),
            ("20030", "Kopfsalat", "12", "Kiste"),
            ("55010", "Helles hell", cell, "Kiste"),
        )
        table = "".join(f"<tr>{''.join(f'<td>{value}</td>' for value in row)}</tr>" for row in rows)
        mail.add_alternative(f"<html><body><p>{text}</p><table>{table}</table></body></html>", subtype="html")
    (found,) = read(mail.as_bytes(), "mail.eml", None, (), True).orders
    return found


def inexact(found: Order) -> list[str]:
    return [note.raw for note in found.notes if "no exact quantity" in note.value]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("mind. 3 Kisten Cola 20 x 0,5 l", "mind. 3 Kisten"),
        ("max 5 Kisten Cola 20 x 0,5 l", "max 5 Kisten"),
        ("ca. 3 Kisten Cola 20 x 0,5 l", "ca. 3 Kisten"),
        ("5-6 kg Schweinefilet frisch", "5-6 kg"),
        ("2-3 Kisten Cola 20 x 0,5 l", "2-3 Kisten"),
        ("Schnittlauch 5-10 Bund", "5-10 Bund"),
        ("ein paar Kisten Cola", "ein paar Kisten"),
        ("paar Bund Schnittlauch", "paar Bund"),
    ],
)
def test_rows_of_a_mail(row: str, said: str) -> None:
    assert inexact(order(f"Guten Tag,\n2 Kisten Helles 20 x 0,5 l\n3 Bund Petersilie glatt\n{row}\n\nGruß")) == [said]


@pytest.mark.parametrize(
    "row",
    [
        "3 Sack Kartoffeln 5-6 kg",
        "ca. 5 kg Schweinefilet frisch",
        "Lieferung von 8 bis 10 Uhr",
        "in 2-3 Tagen bitte",
        "Handschuhe Größe 9 - 60 Paar",
        "1 Paar Handschuhe Gr. 10",
        "ein Paar Kisten",
        "livraison par carton svp",
    ],
)
def test_what_bounds_no_quantity(row: str) -> None:
    assert not inexact(order(f"Guten Tag,\n2 Kisten Helles 20 x 0,5 l\n3 Bund Petersilie glatt\n{row}\n\nGruß"))


@pytest.mark.parametrize("cell", ["mind. 3", "max 5", "je 3", "ca. 3", "at least 4"])
def test_cells_of_a_table(cell: str) -> None:
    assert any(said.startswith(cell) for said in inexact(order("Guten Tag, anbei die Bestellung.", cell)))


def test_a_plain_cell() -> None:
    assert not inexact(order("Guten Tag, anbei die Bestellung.", "3"))
