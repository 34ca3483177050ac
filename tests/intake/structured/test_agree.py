"""A stated order and the page that shows it: one order, and each difference with both values."""

from email.message import EmailMessage
from io import BytesIO

import pikepdf
import pytest
from fpdf import FPDF

from intake.reader import read
from orders import MailKind
from tests.intake.structured.messages import CII, UBL


def page(number: str = "PO-77", quantity: str = "10", price: str = "1.00", total: str = "35.00", second: bool = True) -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=10)
    rows = [["1", "A-1000", "Bolt M8", quantity, "pcs", price, "10.00"], ["2", "A-2000", "Rod", "2.5", "m", "10.00", "25.00"]][
        : 2 if second else 1
    ]
    for text in ("Purchase Order", f"Order number: {number}", "Date: 2026-03-02", ""):
        pdf.cell(0, 8, text, new_x="LMARGIN", new_y="NEXT")
    for row in [["Pos", "Item no.", "Description", "Qty", "Unit", "Unit price", "Amount"], *rows]:
        for cell in row:
            pdf.cell(26, 7, cell)
        pdf.ln()
    pdf.cell(0, 8, f"Total EUR {total}", new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def holding(raw: bytes, inner: str | bytes, name: str = "order-x.xml") -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(raw)) as pdf:
        pdf.attachments[name] = inner.encode() if isinstance(inner, str) else inner
        pdf.save(out)
    return out.getvalue()


def mail(*files: tuple[str, bytes]) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@x.example", "b@y.example", "Bestellung"
    message.set_content("Anbei unsere Bestellung.")
    for name, raw in files:
        message.add_attachment(raw, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def messages(raw: bytes, name: str) -> tuple[list[str], int]:
    result = read(raw, name, None, (), True)
    assert result.kind == MailKind.ORDER
    return [p.message for p in result.problems], len(result.orders)


def test_a_page_that_agrees_says_nothing() -> None:
    assert messages(holding(page(), CII), "o.pdf") == ([], 1)
    assert messages(mail(("o.pdf", page()), ("o.xml", UBL.encode())), "m.eml") == ([], 1)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ({"number": "PO-99"}, ("PO-77", "PO-99")),
        ({"quantity": "12"}, ("quantity of line 1 10", "shows 12")),
        ({"price": "1.10"}, ("price of line 1 1,", "shows 1.1:")),
        ({"total": "53.00"}, ("total 35", "shows 53")),
        ({"second": False}, ("2 line(s)", "shows 1")),
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_each_difference_is_said_with_both_values(shown: dict, words: tuple[str, str], inside: bool) -> None:  # type: ignore[type-arg]
    seen = page(**shown)
    raw, name = (holding(seen, CII), "o.pdf") if inside else (mail(("o.pdf", seen), ("o.xml", UBL.encode())), "m.eml")
    told, orders = messages(raw, name)
    assert orders == 1
    assert any(all(word in text for word in words) for text in told), told


def test_another_order_beside_is_an_order_of_its_own() -> None:
    other = page(number="PO-99", quantity="7", price="3.00")
    xml = UBL.replace("A-1000", "Z-1").replace("A-2000", "Z-2").replace(">2.5<", ">4<").replace("B-1", "Q-1")
    result = read(mail(("o.pdf", other), ("o.xml", xml.encode())), "m.eml", None, (), True)
    assert {o.po_number.value for o in result.orders if o.po_number} == {"PO-77", "PO-99"}


def test_broken_data_in_a_pdf_leave_its_page_and_say_so() -> None:
    told, orders = messages(holding(page(), CII[:500]), "o.pdf")
    assert orders == 1
    assert len(told) == 1
    assert "order-x.xml" in told[0]


def test_an_empty_page_over_an_order_is_said() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=12)
    pdf.cell(0, 10, "Our summer news")
    told, orders = messages(holding(bytes(pdf.output()), CII), "o.pdf")
    assert orders == 1
    assert any("2 line(s)" in text and "shows 0" in text for text in told)
