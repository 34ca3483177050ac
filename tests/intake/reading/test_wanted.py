"""Wanted days that nobody can deliver on are said, in mails, on papers and in sheets, and a day that is past is read as it is written."""

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from openpyxl import Workbook

from intake.reader import read
from intake.reading.document import read_document
from intake.reading.values import no_days
from orders import Order
from tests.intake.reading.paper import typed

PAPER = """
Brightside Facilities Ltd, 12 Dock Road, LS1 4AP Leeds
Purchase order  PO 4711
Date            02.03.2026
Delivery date   {head}

Item    Description         Qty   Price   Amount   Deliver on
10061   Frying pan 28 cm    5     44.60   223.00   {line}
10015   Coffee beans 1 kg   6     12.50    75.00   12.03.2026

{sentence}
"""


def mailed(text: str, subject: str = "PO 4711", sheet: bytes = b"") -> Order:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ann <ann@kitchen.example>", "orders@us.example", subject
    mail["Date"] = "Tue, 17 Mar 2026 09:00:00 +0000"
    mail.set_content(text)
    if sheet:
        mail.add_attachment(sheet, maintype="text", subtype="csv", filename="po.csv")
    (order,) = read(mail.as_bytes(), "mail.eml", None, (), structured=True).orders
    return order


def notes(order: Order | None) -> list[str]:
    assert order is not None
    return [note.raw for note in order.notes]


@pytest.mark.parametrize(
    "words",
    ["30.02.2026", "31.12.9999", "31.06.", "2026-02-30", "32.05.26", "15.13.2026", "31 avril 2026", "31 June", "29 Feb 2027", "02/30/2026", "KW 57"],
)  # fmt: skip
def test_days_of_no_calendar(words: str):
    assert [f"by {words} please"[a:b] for a, b in no_days(f"by {words} please")] == [words]


@pytest.mark.parametrize(
    "words", ["29.02.2028", "12/31/2026", "KW 53", "06.45.67.89", "12.34.56", "1.50.", "32 set of 5", "40 mar", "10/12/3000"]
)
def test_days_and_what_is_none(words: str):
    assert not list(no_days(f"by {words} please"))


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Please deliver by 30.02.2026.", "30.02.2026"),
        ("Liefertermin 31.12.9999", "31.12.9999"),
        ("Livraison souhaitée le 31 avril 2026.", "31 avril 2026"),
        ("bitte liefern bis 15.13.2026", "15.13.2026"),
    ],
)
def test_a_mail_that_wants_its_goods_on_no_day(sentence: str, words: str):
    order = mailed(f"Hello,\n\n10 pcs nitrile gloves L\n5 boxes copy paper A4\n\n{sentence}\n\nRegards\nAnn")
    assert notes(order) == [words]
    assert order.requested_date is None
    assert len(order.lines) == 2


def test_a_mail_that_wants_a_paper_on_no_day():
    sheet = "Order no.;PO 4711\n\nItem;Description;Qty;Price\n10061;Frying pan 28 cm;5;44.60\n10015;Coffee beans 1 kg;6;12.50\n"
    assert notes(mailed("Hi, PO attached.\nDelivery please on 31.04.2026.\n\nAnn", sheet=sheet.encode())) == ["31.04.2026"]


def test_a_wanted_day_before_its_mail_is_read_as_it_stands():
    order = mailed("Hello,\n\n10 pcs nitrile gloves L\n5 boxes copy paper A4\n\nDelivery date: 12.03.2024\n\nRegards\nAnn")
    assert order.requested_date
    assert order.requested_date.value == date(2024, 3, 12)
    assert mailed("Hello,\n\n10 pcs nitrile gloves L\n5 boxes copy paper A4\n\nAs delivered on 12.03.2024.\n\nAnn").requested_date is None


def test_a_paper_that_wants_its_goods_on_no_day():
    text = PAPER.format(head="30.02.2026", line="31.12.9999", sentence="Please deliver by 31.04.2026 at the latest.")
    order = read_document([typed(text)], "order.pdf", us=None)[1]
    assert sorted(notes(order)) == ["30.02.2026", "31.04.2026", "31.12.9999"]
    plain = PAPER.format(head="13.03.2026", line="14.03.2026", sentence="Prices are valid to 31.12.9999.")
    assert notes(read_document([typed(plain)], "order.pdf", us=None)[1]) == []


def test_a_paper_that_wants_its_goods_long_before_its_day():
    text = PAPER.format(head="01.03.2020", line="14.03.2026", sentence="")
    order = read_document([typed(text)], "order.pdf", us=None)[1]
    assert notes(order) == ["01.03.2020"]


def test_a_sheet_that_wants_its_goods_on_no_day(tmp_path: Path):
    book = Workbook()
    rows = (["Purchase order", "PO 4711"], ["Delivery date", date(9999, 12, 31)], [], ["Item", "Description", "Qty", "Price"],
            ["10061", "Frying pan 28 cm", 5, 44.6], ["10015", "Coffee beans 1 kg", 6, 12.5])  # fmt: skip
    for row in rows:
        book.worksheets[0].append(row)
    book.save(tmp_path / "po.xlsx")
    (order,) = read((tmp_path / "po.xlsx").read_bytes(), "po.xlsx", None, (), structured=True).orders
    assert notes(order) == ["9999-12-31"]
