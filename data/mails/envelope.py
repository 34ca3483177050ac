"""The mail around a body: headers, encodings, attachments, forwards, quoted threads. The same arguments give the same bytes."""

from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from random import Random

from data.mails.phrases import FORWARDS, WROTE

ENCODINGS = ("8bit", "quoted-printable", "base64")


def message(sender: tuple[str, str], to: str, subject: str, day: date, number: int) -> EmailMessage:
    """An empty mail; `number` makes its time and identity."""
    mail = EmailMessage()
    name, address = sender
    mail["From"] = f'"{name}" <{address}>'
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = format_datetime(moment(day, number))
    mail["Message-ID"] = f"<{day:%Y%m%d}.{number:04d}@{address.split('@')[1]}>"
    return mail


def moment(day: date, number: int) -> datetime:
    return datetime(day.year, day.month, day.day, 7 + number % 10, number * 7 % 60, tzinfo=UTC)


def write(mail: EmailMessage, text: str, random: Random) -> None:
    """Set the text in one of the encodings and charsets that mail programs use."""
    charset = random.choice(("utf-8", "utf-8", "iso-8859-1"))
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    mail.set_content(text, charset=charset, cte=random.choice(ENCODINGS))


def attach(mail: EmailMessage, raw: bytes, media: str, name: str) -> None:
    main, _, sub = media.partition("/")
    mail.add_attachment(raw, maintype=main, subtype=sub, filename=name)


def sealed(mail: EmailMessage) -> bytes:
    """The mail as bytes, with boundaries that do not come from a clock."""
    for at, part in enumerate(mail.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_part_{at}_=")
    return mail.as_bytes()


def forwarded(inner: EmailMessage, text: str, language: str, sender: tuple[str, str], to: str, random: Random) -> EmailMessage:
    """A colleague's mail with the original's text below its headers."""
    prefix, note, bar, (origin, sent, about, target) = FORWARDS[language]
    head = f"{origin}: {inner['From']}\n{sent}: {inner['Date']}\n{about}: {inner['Subject']}\n{target}: {inner['To']}"
    outer = _outer(inner, f"{prefix}: {inner['Subject']}", sender, to)
    write(outer, f"{note}\n\n{bar}\n{head}\n\n{text}", random)
    return outer


def enclosed(inner: EmailMessage, language: str, sender: tuple[str, str], to: str, random: Random) -> EmailMessage:
    """A colleague's mail with the original attached as message/rfc822."""
    prefix, note, *_ = FORWARDS[language]
    outer = _outer(inner, f"{prefix}: {inner['Subject']}", sender, to)
    write(outer, note + "\n", random)
    outer.add_attachment(inner)
    return outer


def _outer(inner: EmailMessage, subject: str, sender: tuple[str, str], to: str) -> EmailMessage:
    outer = EmailMessage()
    outer["From"] = f'"{sender[0]}" <{sender[1]}>'
    outer["To"] = to
    outer["Subject"] = subject
    outer["Date"] = inner["Date"]
    outer["Message-ID"] = f"<fwd.{str(inner['Message-ID']).strip('<>')}>"
    return outer


def quoted(text: str, language: str, name: str, when: str) -> str:
    """An earlier mail of the thread, as it hangs below an answer."""
    return "\n" + WROTE[language].format(d=when, n=name) + "\n" + "\n".join(f"> {row}" for row in text.splitlines()) + "\n"
