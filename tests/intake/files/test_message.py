"""The MIME walk on mails that others collected because they break readers."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from intake.message import Origin, open_message


def test_no_mail_of_the_collection_breaks_the_walk(corpus: Path) -> None:
    mails = sorted((corpus / "ikvk+imap_tools").glob("*.eml"))
    assert len(mails) > 100
    opened = [open_message(path.read_bytes()) for path in mails]
    assert sum(bool(m.parts) for m in opened) >= len(mails) - 8


def test_a_forwarded_mail_is_marked_and_not_glued_to_the_outer_text() -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "Buyer <buyer@c.example>", "PO 1"
    inner.set_content("10 pcs A-1000\n")
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "rep@us.example", "Fwd: PO 1"
    outer.set_content("please enter\n")
    outer.add_attachment(inner)
    message = open_message(outer.as_bytes())
    assert [(p.origin, p.text.strip()) for p in message.parts] == [(Origin.BODY, "please enter"), (Origin.FORWARDED, "10 pcs A-1000")]
    assert message.sender.address == "rep@us.example"
    assert message.sender.forwarded_from == "buyer@c.example"


def test_the_same_text_as_html_is_read_once() -> None:
    mail = EmailMessage()
    mail["From"] = "a@x.example"
    mail.set_content("10 pcs A-1000")
    mail.add_alternative("<p>10 pcs A-1000</p>", subtype="html")
    assert [p.media_type for p in open_message(mail.as_bytes()).parts] == ["text/plain"]
    mail = EmailMessage()
    mail["From"] = "a@x.example"
    mail.set_content("see table")
    mail.add_alternative("<table><tr><td>10</td><td>A-1000</td></tr></table>", subtype="html")
    assert [p.media_type for p in open_message(mail.as_bytes()).parts] == ["text/html"]


@pytest.mark.parametrize("charset", ["latin-1", "utf-8"])
def test_a_header_that_is_not_encoded_is_read_by_its_letters(charset: str) -> None:
    message = open_message("Subject: Bestellung MJ-302 für Freitag\nFrom: Bäckerei Grün <a@x.example>\n\nhi\n".encode(charset))
    assert message.subject == "Bestellung MJ-302 für Freitag"
    assert message.sender.name == "Bäckerei Grün"


@pytest.mark.parametrize("date", ["Fri, 31 Dec 9999 23:59:59 -1200", "31 Nov 2026 25:00", "yesterday"])
def test_a_date_that_no_calendar_has_is_left_out(date: str) -> None:
    assert open_message(f"Date: {date}\nFrom: a@x.example\n\nhi\n".encode()).sent is None


def test_only_our_own_servers_word_on_the_sender_counts() -> None:
    raw = b"Authentication-Results: mx.us.example; dmarc=fail; spf=pass\nAuthentication-Results: evil.example; dmarc=pass\nFrom: a@x.example\n\nhi\n"
    assert open_message(raw, "mx.us.example").sender.authenticated is False
    assert open_message(raw, "").sender.authenticated is None
    assert open_message(raw.replace(b"dmarc=fail", b"dmarc=pass"), "mx.us.example").sender.authenticated is True
