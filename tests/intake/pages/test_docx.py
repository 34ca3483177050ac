"""Word files as pages: every cell of every table where its grid has it, the same at each reading, and what stands around the tables."""

from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as WordFile
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from docx.table import Table, _Cell

from intake.pages.docx import docx_pages
from intake.pages.page import Page
from intake.reader import read

HEAD = ("Artikel-Nr.", "Bezeichnung", "Menge")
ROWS = [(str(10100 + 10 * k), f"Weizenmehl Sorte {k}, Sack 25 kg", f"{k + 2} Sack") for k in range(30)]
LETTER = ("Bestellung Nr. PB-5001", "Datum: 27.11.2026", "Liefertermin: 08.12.2026")


def raw_of(document: WordFile) -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def pages_of(document: WordFile) -> list[Page]:
    return docx_pages(raw_of(document))


def filled(table: Table | _Cell, rows: list[tuple[str, ...]]) -> Table:
    table = table if isinstance(table, Table) else table.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return table


def grid(page: Page) -> list[list[str]]:
    places = {(cell.row, cell.column): cell.text for cell in page.cells}
    wide = max(column for _, column in places) + 1
    return [[places.get((row, k), "") for k in range(wide)] for row in range(max(row for row, _ in places) + 1)]


def lines_on(page: Page) -> list[str]:
    rows: dict[float, list[str]] = {}
    for word in page.words:
        rows.setdefault(word.top, []).append(word.text)
    return [" ".join(row) for _, row in sorted(rows.items())]


@pytest.mark.parametrize("style", [None, "Table Grid"])
def test_every_cell_of_a_table_is_read_at_each_reading(style):
    document = Document()
    table = document.add_table(len(ROWS) + 1, 3)
    if style:
        table.style = style
    filled(table, [HEAD, *ROWS])
    raw = raw_of(document)
    for _ in range(5):
        (page,) = docx_pages(raw)
        assert grid(page) == [list(row) for row in (HEAD, *ROWS)]


def test_an_order_in_a_table_is_read_whole():
    document = Document()
    for line in LETTER:
        document.add_paragraph(line)
    filled(document.add_table(len(ROWS) + 1, 3), [HEAD, *ROWS])
    (order,) = read(raw_of(document), "order.docx", None, (), True).orders
    assert order.po_number is not None
    assert order.po_number.value == "PB-5001"
    assert [(x.our_code.value, str(x.quantity.value)) for x in order.lines if x.our_code and x.quantity] == [
        (code, count.split()[0]) for code, _, count in ROWS
    ]


def test_merged_cells_stand_at_their_first_place():
    document = Document()
    table = filled(document.add_table(3, 3), [("a", "b", "c"), ("d", "e", "f"), ("g", "h", "i")])
    table.cell(0, 0).merge(table.cell(0, 1)).text = "ab"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "fi"
    assert grid(pages_of(document)[0]) == [["ab", "", "c"], ["d", "e", "fi"], ["g", "h", ""]]


def test_a_cell_that_goes_on_from_nothing_and_a_row_that_begins_late_keep_their_places():
    document = Document()
    table = filled(document.add_table(2, 3), [("a", "b", "c"), ("d", "e", "f")])
    table.cell(0, 1)._tc.get_or_add_tcPr().append(parse_xml(f"<w:vMerge {nsdecls('w')}/>"))
    late = table.rows[1]._tr
    late.remove(late.tc_lst[0])
    late.get_or_add_trPr().append(parse_xml(f'<w:gridBefore {nsdecls("w")} w:val="1"/>'))
    assert grid(pages_of(document)[0]) == [["a", "b", "c"], ["", "e", "f"]]


def test_a_table_in_a_cell_is_a_table_of_its_own():
    document = Document()
    outer = filled(document.add_table(1, 2), [("left", "right")])
    filled(outer.cell(0, 0), [HEAD, *ROWS[:2]])
    first, second = pages_of(document)
    assert grid(first) == [["left", "right"]]
    assert grid(second) == [list(row) for row in (HEAD, *ROWS[:2])]


def test_cells_keep_their_paragraphs_links_and_filled_controls():
    document = Document()
    cell = document.add_table(1, 2).cell(0, 0)
    cell.text = "Roggenmehl"
    cell.add_paragraph("Sack 25 kg")
    run = "<w:r><w:t>{}</w:t></w:r>"
    link, control = f"<w:hyperlink {{0}}>{run.format('4 Sack')}</w:hyperlink>", "<w:sdt {0}>{1}<w:sdtContent>{2}</w:sdtContent></w:sdt>"
    paragraph = cell.add_paragraph()._p
    paragraph.append(parse_xml(link.format(nsdecls("w"))))
    paragraph.append(parse_xml(control.format(nsdecls("w"), "", run.format(" am 8.12."))))
    paragraph.append(parse_xml(control.format(nsdecls("w"), "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>", run.format("Text eingeben"))))
    assert grid(pages_of(document)[0]) == [["Roggenmehl\nSack 25 kg\n4 Sack am 8.12."]]


def test_rows_and_cells_in_content_controls_are_read():
    document = Document()
    table = filled(document.add_table(3, 2), [("a", "b"), ("c", "d"), ("e", "f")])
    for element in (table.rows[1]._tr, table.rows[2]._tr.tc_lst[1]):
        control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent/></w:sdt>")
        element.addprevious(control)
        control[0].append(element)
    assert grid(pages_of(document)[0]) == [["a", "b"], ["c", "d"], ["e", "f"]]


def test_heads_feet_and_text_boxes_are_lines():
    document = Document()
    section = document.sections[0]
    filled(section.header.add_table(1, 2, Cm(15)), [("Bäckerei Petersen", "Kiel")])
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Bestellung PB-5001"
    section.footer.paragraphs[0].text = "Amtsgericht Kiel"
    box = "<w:txbxContent><w:p><w:r><w:t>Kundennummer 4711</w:t></w:r></w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:AlternateContent {mc}><mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    document.add_paragraph("Guten Tag")._p.append(parse_xml(f"<w:r {nsdecls('w')}>{both}</w:r>"))
    document.add_section()
    (page,) = pages_of(document)
    lines = ["Bestellung PB-5001", "Bäckerei Petersen Kiel", "Guten Tag", "Kundennummer 4711", "Amtsgericht Kiel"]
    assert lines_on(page) == lines


@pytest.mark.parametrize("tabs", ["\t", "\t\t"])
def test_lines_with_tabs_stand_in_columns(tabs):
    document = Document()
    for line in (*LETTER, "", *map(tabs.join, (HEAD, *ROWS)), "", "Mit freundlichen Grüßen"):
        document.add_paragraph(line)
    (order,) = read(raw_of(document), "order.docx", None, (), True).orders
    assert [(x.our_code.value, str(x.quantity.value)) for x in order.lines if x.our_code and x.quantity] == [
        (code, count.split()[0]) for code, _, count in ROWS
    ]
