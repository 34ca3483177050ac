"""Bad input: one clear problem each, nothing raised, the next mail unharmed."""

import struct
import zipfile
import zlib
from email.message import EmailMessage
from io import BytesIO

import pikepdf
import pytest

import intake
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
    assert problem.blocking or code == "unknown_type"
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


def _peak_mib() -> int:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
