"""Papers and mails of goods that go back or were counted: no order, or one that a person looks at first."""

from email.message import EmailMessage

import pytest

from intake import read_file
from intake.reader import read
from orders import MailKind, MailReading

TABLE = "Artikel;Bezeichnung;Menge;Einheit\n63152;Pressfitting Muffe 15 mm;13;Stk\n64010;Kugelhahn DVGW;26;Stk\n"


def mailed(subject: str, text: str, name: str = "liste.csv", table: str = TABLE) -> MailReading:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "einkauf@weber.example", subject
    mail.set_content(text)
    mail.add_attachment(table.encode(), maintype="text", subtype="csv", filename=name)
    return read(mail.as_bytes(), "mail.eml", None, (), True)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        *(
            (title, "return")
            for title in ("Retoure 26-4411", "Rücklieferschein 26-4411", "Goods return note 4411", "Bon de retour n° 4411")
        ),
        *((title, "return") for title in ("Retourbon 4411", "Nota de devolución 4411", "Bolla di reso n. 4411", "Protokół zwrotu 4411")),
        *(
            (title, "return")
            for title in ("Vratka 4411", "Retursedel 4411", "Palautuslähete 4411", "Guia de devolução 4411", "İade formu 4411")
        ),
        *((title, "stock_count") for title in ("Inventurliste 26-4411", "Stock count", "Inventaire", "Inventarislijst", "Inventario 2026")),
    ],
)
def test_a_paper_titled_as_a_return_or_a_count_orders_nothing(title: str, kind: str) -> None:
    found = read_file(f"{title}\n\n{TABLE}".encode(), "liste.csv")
    assert (found.kind, [d.kind.value for d in found.documents], found.orders) == (MailKind.NON_ORDER, [kind], ())


@pytest.mark.parametrize(
    "row", ["Lagerliste", "Rücksendungen an: Lager Süd", "Inventur: am 27.12. geschlossen", "Returns only by appointment"]
)
def test_what_a_form_tells_of_returns_is_no_title(row: str) -> None:
    found = read_file(f"Bestellung 26-7712\n{row}\n\n{TABLE}".encode(), "liste.csv")
    assert (found.kind, [len(order.lines) for order in found.orders]) == (MailKind.ORDER, [2])


@pytest.mark.parametrize(
    "title", ["Bestellung 26-4117 - Rückgabe", "Reklamation 26-4115", "Merkliste 26-4110", "Wish list", "Réclamation 4115"]
)
def test_what_may_be_no_order_is_noted(title: str) -> None:
    (order,) = read_file(f"{title}\n\n{TABLE}".encode(), "liste.csv").orders
    assert title in [note.value for note in order.notes]


@pytest.mark.parametrize(
    ("subject", "text", "name"),
    [
        ("Retoure zu Lieferung 4711", "siehe Anhang", "liste.csv"),
        ("Artikel", "anbei die Liste", "Retoure_26-4411.csv"),
        ("Inventur Lager Kassel", "anbei", "liste.csv"),
        ("Liste", "Wir senden die Artikel im Anhang zurück, bitte um Gutschrift.", "liste.csv"),
        ("List", "We would like to return the attached goods.", "list.csv"),
        ("Liste", "Nous vous renvoyons la marchandise jointe, merci de faire un avoir.", "liste.csv"),
    ],
)
def test_a_mail_that_tells_of_a_return_is_noted(subject: str, text: str, name: str) -> None:
    (order,) = mailed(subject, text, name).orders
    assert any("goods that go back" in note.value for note in order.notes)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Bestellung 26-7711", "anbei unsere Bestellung, bitte Bestätigung zurück."),
        ("Order 7711", "Please find our order attached and return a signed copy.\n\nKim Lee\nReturns Dept"),
        ("Bestellung 7711 Ersatz für Retoure", "anbei die Bestellung."),
    ],
)
def test_what_is_sent_back_of_an_order_is_its_confirmation(subject: str, text: str) -> None:
    found = mailed(subject, text)
    assert found.kind == MailKind.ORDER
    assert not any("goods that go back" in note.value for note in found.orders[0].notes)
