"""Bad input: one clear problem each, nothing raised, the next mail unharmed."""

import base64
import random
import struct
import zipfile
import zlib
from email.message import EmailMessage
from io import BytesIO
from time import process_time

import pikepdf
import pytest
from PIL import Image

import intake
from intake.message import open_message
from intake.pages.markup import html_text
from orders import MailKind, MailReading
from tests.pipeline import small


def with_attachment(raw: bytes, name: str, kind: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@x.example", "b@y.example", "Bestellung"
    message.set_content("Anbei unsere Bestellung.")
    main, sub = kind.split("/")
    message.add_attachment(raw, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def pdf_of(content: bytes, box: str = "0 0 595 842") -> bytes:
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".encode(),
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(zlib.compress(content, 9)), zlib.compress(content, 9)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = BytesIO(b"%PDF-1.4\n")
    out.seek(0, 2)
    places = []
    for number, part in enumerate(parts, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, part))
    start = out.tell()
    out.write(b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


def encrypted_pdf() -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf_of(b"BT /F1 12 Tf 50 700 Td (Order 1) Tj ET"))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


def huge_png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    squeezed = zlib.compressobj(9)
    rows = b"".join(squeezed.compress(b"\0" * 20_001) for _ in range(20_000)) + squeezed.flush()
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 20_000, 20_000, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", rows)
        + chunk(b"IEND", b"")
    )


def zip_bomb() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as file:
            for _ in range(400):
                file.write(b"0" * 2**20)
    return out.getvalue()


def nested_parts(depth: int) -> bytes:
    head = b"From: a@x.example\nSubject: deep\nMIME-Version: 1.0\n"
    for level in range(depth):
        head += b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level)
    return head + b"Content-Type: text/plain\n\n10 pcs A-1000\n"


CASES = {
    "empty mail": (b"", "empty_mail"),
    "broken PDF": (with_attachment(b"%PDF-1.7\nthis is no pdf", "o.pdf", "application/pdf"), "broken_pdf"),
    "encrypted PDF": (with_attachment(encrypted_pdf(), "o.pdf", "application/pdf"), "encrypted"),
    "400,000 glyphs": (
        with_attachment(
            pdf_of(b"BT /F1 0.15 Tf 50 800 Td " + (b"(" + b"A" * 100 + b") Tj 0 -0.18 Td ") * 4000 + b" ET"), "o.pdf", "application/pdf"
        ),
        "too_many_glyphs",
    ),
    "20,000 x 20,000": (with_attachment(huge_png(), "scan.png", "image/png"), "too_many_pixels"),
    "zip bomb": (with_attachment(zip_bomb(), "o.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), "zip_bomb"),
    "1,500 nested parts": (nested_parts(1500), "too_deep"),
    "broken sheet": (with_attachment(b"PK\x03\x04 no zip", "o.xlsx", "application/zip"), "unknown_type"),
}


@pytest.mark.parametrize("case", CASES)
def test_one_clear_problem_and_the_next_mail_is_unharmed(case: str) -> None:
    raw, code = CASES[case]
    reading = intake.read_file(raw, "bad.eml")
    assert [p.code for p in reading.problems] == [code]
    (problem,) = reading.problems
    assert problem.message.endswith(".")
    assert len(problem.message) < 250
    assert problem.blocking
    good = intake.read_file(small.clean_order(1), "good.eml")
    assert good.kind == MailKind.ORDER
    assert [str(line.quantity.value) for line in good.orders[0].lines if line.quantity] == ["600", "600"]


def test_an_enormous_page_is_read_or_refused_but_never_fatal() -> None:
    reading = intake.read_file(with_attachment(pdf_of(b"", "0 0 100000 100000"), "o.pdf", "application/pdf"), "bad.eml")
    assert isinstance(reading, MailReading)
    assert [p.code for p in reading.problems] == ["no_text"]


def test_an_unknown_charset_loses_no_character() -> None:
    raw = (
        b"From: einkauf@maier-metallbau.example\nTo: b@y.example\nSubject: Bestellung 1234\nMIME-Version: 1.0\n"
        b'Content-Type: text/plain; charset="utf-8 euao6y"\nContent-Transfer-Encoding: 8bit\n\n'
        + "Bitte liefern Sie zu Bestellung 77123:\n- 10 Stück SC-0840 Schraube für Träger\n".encode()
    )
    reading = intake.read_file(raw, "x.eml")
    assert reading.problems == ()
    (line,) = reading.orders[0].lines
    assert line.description is not None
    assert "für Träger" in line.description.value


@pytest.mark.parametrize("charset", ["cp-850", "cp850", "x-nothing", "utf-8"])
@pytest.mark.parametrize("encoding", ["cp850", "cp1252", "utf-8"])
def test_a_declared_charset_that_is_unknown_or_wrong_keeps_the_bytes_readable(charset: str, encoding: str) -> None:
    if charset == "cp850" and encoding != "cp850":
        return  # a known charset that decodes is believed
    text = "Bitte liefern Sie zu unserer Bestellung 77123:\n- 10 Stück SC-0840 Schraube\nMit freundlichen Grüßen\n"
    head = f'From: a@x.example\nSubject: Bestellung\nMIME-Version: 1.0\nContent-Type: text/plain; charset="{charset}"\nContent-Transfer-Encoding: 8bit\n\n'
    (part,) = open_message(head.encode() + text.encode(encoding)).parts
    assert "Stück" in part.text
    assert "Grüßen" in part.text


def entity_bomb() -> bytes:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return f'<?xml version="1.0"?><!DOCTYPE o [<!ENTITY l0 "lol">{levels}]><order>&l11;</order>'.encode()


def writer_file() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<office:document-content/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "raw", "kind"),
    [
        ("order.xml", entity_bomb(), "application/xml"),
        ("winmail.dat", b"\x78\x9f\x3e\x22" + bytes(range(256)) * 20, "application/ms-tnef"),
        ("order.rtf", rb"{\rtf1 Bestellung Nr. PB-5001\par 5 x 10130 Weizenmehl\par\trowd 10220\cell 12\cell\row}", "text/plain"),
        ("order.odt", writer_file(), "application/octet-stream"),
    ],
)
@pytest.mark.parametrize("alone", [True, False])
def test_a_file_that_nobody_can_open_is_one_sentence(name: str, raw: bytes, kind: str, alone: bool) -> None:
    reading = intake.read_file(raw, name) if alone else intake.read_file(with_attachment(raw, name, kind), "bad.eml")
    (problem,) = reading.problems
    assert name in problem.message
    assert problem.message.endswith(".")
    assert "workbook" not in problem.message
    assert problem.blocking  # it could have been the order
    assert not reading.orders


@pytest.mark.parametrize("seed", range(8))
def test_bytes_that_nobody_typed_are_no_order_however_they_are_declared(seed: int) -> None:
    noise = bytes(b or 1 for b in random.Random(seed).randbytes(400))
    head = b"From: a@x.example\nSubject: Bestellung\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    reading = intake.read_file(head + noise, "mail.eml")
    assert not any(order.lines for order in reading.orders)
    assert [problem.code for problem in reading.problems] == ["unknown_type"]


def test_an_order_in_the_body_is_not_hurt_by_a_logo_or_a_visiting_card() -> None:
    logo = BytesIO()
    Image.new("RGB", (60, 20), "red").save(logo, "PNG")
    attachments = (("logo.png", logo.getvalue(), "image/png"), ("anna.vcf", b"BEGIN:VCARD\x00\xff\xfe\x81garbage", "text/vcard"))
    text = "Bestellung Nr. 45-00009:\n\n- 600 Stk SC-0840 Sechskantschraube M8x40\n- 600 Stk NU-08 Sechskantmutter M8\n"
    plain = intake.read_file(small.mail(text, sender="a@x.example"), "x.eml")
    reading = intake.read_file(small.mail(text, sender="a@x.example", attachments=attachments), "x.eml")
    assert reading.kind == plain.kind == MailKind.ORDER
    assert [len(o.lines) for o in reading.orders] == [2]
    assert not [p for p in reading.problems if p.blocking]


def test_a_mail_that_is_only_a_pdf_is_read() -> None:
    rows = [["Purchase order PO-4711"], ["Item no.", "Description", "Qty"], ["A-1000", "Bolt M8", "5"], ["A-1001", "Nut M8", "6"]]
    places = [(50 + 150 * x, 780 - 20 * y, text) for y, row in enumerate(rows) for x, text in enumerate(row)]
    content = b"BT /F1 11 Tf " + b" ".join(b"1 0 0 1 %d %d Tm (%s) Tj" % (x, y, text.encode()) for x, y, text in places) + b" ET"
    head = b"From: a@x.example\nSubject: PO\nMIME-Version: 1.0\nContent-Type: application/pdf; name=o.pdf\nContent-Transfer-Encoding: base64\n\n"
    raw = head + base64.encodebytes(pdf_of(content))
    assert [p.media_type for p in open_message(raw).parts] == ["application/pdf"]
    reading = intake.read_file(raw, "x.eml")
    assert reading.problems == ()
    assert [[str(x.quantity.value) for x in o.lines if x.quantity] for o in reading.orders] == [["5", "6"]]


def test_a_mail_whose_root_is_the_document_is_read() -> None:
    raw = b"From: a@x.example\nSubject: PO 5\nMIME-Version: 1.0\nContent-Type: text/csv; name=o.csv\n\nQty;Item no.;Description\n5;A-1000;Bolt M8\n6;A-1001;Nut M8\n"
    reading = intake.read_file(raw, "x.eml")
    assert [len(o.lines) for o in reading.orders] == [2]


def test_the_reader_stays_small() -> None:
    """The children's own peak: a mail with a document costs less than 600 MiB."""
    from intake import child

    intake.read_file(small.clean_order(2), "x.eml")
    peak = child.run(_peak_mib, name="peak")
    assert isinstance(peak, int)
    assert peak < 600
    assert _peak_mib() < 2048  # our own process, after all the files above


def _peak_mib() -> int:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


@pytest.mark.parametrize("kind", ["application/pdf", "application/octet-stream"])
def test_an_empty_file_is_said_to_be_empty_and_an_empty_text_of_a_mail_program_is_none(kind: str) -> None:
    reading = intake.read_file(with_attachment(b"", "order.pdf", kind), "mail.eml")
    assert [(p.code, p.blocking) for p in reading.problems] == [("empty_file", True)]
    assert intake.read_file(with_attachment(b"", "ATT00001.txt", "text/plain"), "mail.eml").problems == ()


HTML = "<table><tr><th>Artikel</th><th>Menge</th></tr><tr><td>KB&shy;-204</td><td>1&#8203;00</td></tr><tr><td>KB-300</td><td>5</td></tr></table>"


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Bestellung 4711\n\n1\u200b00 Stk KB\u00ad-204 Kabelbinder\n\u202a5\u202c Stk KB-300 Kabelschuh\n", "plain"), (HTML, "html")],
)
def test_signs_that_nobody_sees_change_no_number(text: str, kind: str) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@x.example", "Bestellung"
    message.set_content(text, subtype=kind)
    (order,) = intake.read_file(message.as_bytes(), "mail.eml").orders
    assert [line.quantity and line.quantity.value for line in order.lines] == [100, 5]
    assert [line.our_code and line.our_code.value for line in order.lines] == ["KB-204", "KB-300"]


def test_thousands_of_tables_in_one_another_cost_seconds() -> None:
    raw = b"From: a@x.example\nSubject: Bestellung\nContent-Type: text/html\n\n" + b"<table><tr><td>" * 5_000 + b"10 Stk KB-204"
    begun = process_time()
    html_text(raw.decode())
    assert process_time() - begun < 10


def test_a_body_far_longer_than_an_order_is_said_to_be_so_and_costs_seconds() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@x.example", "Bestellung"
    message.set_content("10 Stk KB-204 Kabelbinder\n\n" + "x " * 2_000_000, cte="8bit")
    begun = process_time()
    (problem,) = [p for p in intake.read_file(message.as_bytes(), "mail.eml").problems if p.blocking]
    assert problem.code == "too_long"
    assert problem.message.endswith("far more than an order: look at it by eye.")
    assert process_time() - begun < 60
