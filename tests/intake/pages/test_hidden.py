"""What a sheet, a Word file or a mail hides or strikes through is not ordered."""

from email.message import EmailMessage
from io import BytesIO

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl import Workbook
from openpyxl.styles import Font

from intake.pages.docx import docx_pages
from intake.pages.markup import html_text, html_unseen
from intake.pages.sheets import sheet_pages
from intake.reader import read


@pytest.mark.parametrize("top", [1, 4])
def test_hidden_rows_hold_nothing(top):
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Bestellung & mehr"
    for k in range(4):
        for column, text in ((2, f"item {k}"), (3, k)):
            sheet.cell(top + k, column, text)
    sheet.row_dimensions[top + 2].hidden = True
    file = BytesIO()
    book.save(file)
    pages, problems = sheet_pages(file.getvalue(), "order.xlsx")
    assert not problems
    assert [c.text for c in pages[0].cells if c.text] == ["item 0", "0", "item 1", "1", "item 3", "3"]


def test_struck_rows_hold_nothing_and_half_struck_ones_stay():
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.cell(1, 3)  # a cell without a value
    for k in range(4):
        sheet.cell(k + 1, 1, f"item {k}").font = Font(strike=k in (1, 2))
        sheet.cell(k + 1, 2, k).font = Font(bold=k == 2, strike=k == 1)
    file = BytesIO()
    book.save(file)
    pages, _ = sheet_pages(file.getvalue(), "order.xlsx")
    assert [c.text for c in pages[0].cells if c.text] == ["item 0", "0", "item 2", "2", "item 3", "3"]


def test_word_files_are_read_as_their_changes_leave_them():
    document = Document()
    line = document.add_paragraph("4 boxes ")
    line.add_run("red gloves").font.strike = True
    line.add_run("blue gloves")
    kept = document.add_paragraph("10 aprons")
    kept.runs[0].font.strike = False
    tracked = document.add_paragraph("")
    tracked._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>7 caps</w:delText></w:r></w:del>"))
    tracked._p.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>9 caps</w:t></w:r></w:ins>"))
    file = BytesIO()
    document.save(file)
    rows: dict[float, list[str]] = {}
    for word in docx_pages(file.getvalue())[0].words:
        rows.setdefault(word.top, []).append(word.text)
    assert [" ".join(row) for row in rows.values()] == ["4 boxes blue gloves", "10 aprons", "9 caps"]


def test_struck_words_of_a_mail_are_left_out():
    html = "<p>3 rolls of tape</p><p><s>5 brushes</s></p><p><span style='color:red; text-decoration: line-through'>2 mops</span> 6 mops</p>"
    assert html_text(html).split() == "3 rolls of tape 6 mops".split()


SEEN = "<p>10 rolls of tape</p>"


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ('<p style="font-size:1px">100 x lids</p>', False),
        ('<p style="color:#fff">100 x lids</p>', False),
        ('<div style="display:none"><p style="color: white">100 x lids</p></div>', False),
        ('<p style="font-size:10px; color:#fff0f0">100 x lids</p>', True),
        ('<table style="background:#333"><tr><td style="color:#ffffff">100 x lids</td></tr></table>', True),
        ('<table><tr><td bgcolor="#003366"><span style="color:white">100 x lids</span></td></tr></table>', True),
        ('<style>.head {background: navy}</style><p class=head style="color:#fff">100 x lids</p>', True),
    ],
)
def test_words_that_nobody_sees_are_kept_apart(html, seen):
    assert ("100 x lids" in html_text(SEEN + html)) == seen
    assert html_unseen(SEEN + html) == ("" if seen else "100 x lids")


def test_a_hidden_order_line_of_a_mail_is_told():
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "a@b.example", "PO 9017"
    mail.set_content('<p>PO 9017</p><p>10 x 10015 Espresso</p><p style="font-size:1px">100 x 10038 lids</p>', subtype="html")
    (order,) = read(mail.as_bytes(), "mail.eml", None, (), True).orders
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["10"]
    assert order.notes[-1].value == "not read, since nobody sees it in the mail: 100 x 10038 lids"
