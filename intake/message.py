"""The MIME walk: every part of a mail with its place, its origin and its real type. Never drops, always marks, never raises.

The tree is walked with a stack of our own, so that 1,500 nested parts are a problem in words and not a RecursionError.
"""

import email.policy
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.header import Header, decode_header
from email.message import Message as RawMessage
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime
from enum import StrEnum

from intake.documents import INVISIBLE, text_of, type_of
from orders import Problem, Sender

MAX_PARTS = 300
MAX_DEPTH = 30
MAX_RAW = 60 * 2**20


class Origin(StrEnum):
    """Where a part stands: in the mail itself, in a forwarded mail, or as a file."""

    BODY = "body"
    FORWARDED = "forwarded"
    ATTACHMENT = "attachment"
    INLINE = "inline"


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of the MIME tree. `path` is its place ("1", "2.1"); `text` is filled for text parts."""

    path: str
    name: str
    media_type: str
    origin: Origin
    raw: bytes
    text: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """An opened mail."""

    sender: Sender
    subject: str = ""
    message_id: str = ""
    sent: datetime | None = None
    parts: tuple[Part, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = field(default=())


def open_message(raw: bytes, authserv_id: str = "") -> Message:
    """Walk a raw mail. `authserv_id` names our own mail server: only its Authentication-Results count."""
    if not raw.strip():
        return Message(Sender(), problems=(Problem("empty_mail", "The mail is empty: there is nothing to read.", blocking=True),))
    if _nested_too_deeply(raw):
        return Message(
            Sender(),
            problems=(Problem("too_deep", "The mail's parts are nested too deeply to be an order: look at it by eye.", blocking=True),),
        )
    try:
        root = BytesParser(policy=email.policy.compat32).parsebytes(raw)
    except (RecursionError, ValueError, LookupError, TypeError) as error:
        text = f"The mail can't be opened ({type(error).__name__}): look at it by eye."
        return Message(Sender(), problems=(Problem("broken_mail", text, blocking=True),))
    parts, problems, inner = _leaves(root)
    address, name = _address(root)
    forwarded_address, forwarded_name = _address(inner) if inner is not None else ("", "")
    return Message(
        sender=Sender(address, name, forwarded_address, forwarded_name, _authenticated(root, authserv_id)),
        subject=_header(root, "Subject"),
        message_id=_header(root, "Message-ID"),
        sent=_date(root),
        parts=tuple(parts),
        problems=tuple(problems),
    )


def _nested_too_deeply(raw: bytes) -> bool:
    """The standard library's parser recurses per multipart: count their headers before it is let near."""
    return len(re.findall(rb"(?im)^content-type:\s*(?:multipart/|message/rfc822)", raw)) > 10 * MAX_DEPTH


def _leaves(root: RawMessage) -> tuple[list[Part], list[Problem], RawMessage | None]:
    parts: list[Part] = []
    problems: list[Problem] = []
    inner: RawMessage | None = None
    stack: list[tuple[RawMessage, str, Origin]] = [(root, "", Origin.BODY)]
    while stack:
        node, path, origin = stack.pop()
        if len(parts) >= MAX_PARTS or path.count(".") > MAX_DEPTH:
            problems.append(
                Problem("too_many_parts", f"The mail has more than {MAX_PARTS} parts: only the first were read.", blocking=True)
            )
            break
        payload = node.get_payload()
        if isinstance(payload, list) and payload:
            if node.get_content_type() == "message/rfc822":
                inner = inner or payload[0]  # type: ignore[assignment]
                origin = Origin.FORWARDED
            children = (
                _best_alternative(payload) if node.get_content_type() == "multipart/alternative" else list(enumerate(payload, start=1))
            )
            stack += [(child, f"{path}.{n}".lstrip("."), origin) for n, child in reversed(children)]  # type: ignore[misc]
            continue
        part = _leaf(node, path or "1", origin)
        if part.media_type == "message/rfc822" and origin != Origin.FORWARDED and path:
            stack.append((BytesParser(policy=email.policy.compat32).parsebytes(part.raw), path, Origin.FORWARDED))
            continue
        parts.append(part)
    return parts, problems, inner


def _best_alternative(children: list) -> list[tuple[int, RawMessage]]:  # type: ignore[type-arg]
    """Plain text and HTML say the same: HTML where it has a table (its cells are lost in the text), plain text otherwise."""
    numbered = list(enumerate(children, start=1))
    texts = [(n, c) for n, c in numbered if c.get_content_type() == "text/plain" and _bytes(c).strip()]
    markup = [(n, c) for n, c in numbered if c.get_content_type() != "text/plain"]
    with_table = [(n, c) for n, c in markup if b"<td" in _all_bytes(c).lower()]
    return with_table[:1] or texts[:1] or numbered[-1:]


def _all_bytes(node: RawMessage) -> bytes:
    return b"\n".join(_bytes(n) for n in node.walk() if not n.is_multipart())


def _leaf(node: RawMessage, path: str, origin: Origin) -> Part:
    raw = _bytes(node)
    name = _filename(node)
    declared = node.get_content_type()
    media_type = type_of(raw, name, declared)
    disposition = str(node.get("Content-Disposition") or "").strip().lower()
    is_text = media_type in ("text/plain", "text/html")
    if disposition.startswith("attachment") or (name and not is_text):
        origin = Origin.ATTACHMENT
    elif not is_text:
        origin = Origin.INLINE
    text = text_of(raw, node.get_content_charset()) if media_type.startswith("text/") else ""
    return Part(path, name or f"part {path}", media_type, origin, raw, text)


def _bytes(node: RawMessage) -> bytes:
    try:
        raw = node.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        raw = None
    if isinstance(raw, bytes):
        return raw
    payload = node.get_payload()
    return payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""


def _filename(node: RawMessage) -> str:
    try:
        name = node.get_filename() or ""
    except (ValueError, LookupError, TypeError, AttributeError):
        name = ""
    return re.sub(r"[\x00-\x1f/\\]+", "_", _decoded(name))[:200]


def _header(node: RawMessage, name: str) -> str:
    value = node.get(name)
    if isinstance(value, Header):  # letters outside ASCII stand in it as they are, in whatever charset
        value = text_of(b"".join(t if isinstance(t, bytes) else t.encode() for t, _ in decode_header(value)))
    return re.sub(r"\s+", " ", _decoded(str(value))).strip() if value is not None else ""


def _decoded(value: str) -> str:
    try:
        return "".join(text_of(t, c) if isinstance(t, bytes) else t for t, c in decode_header(value)).translate(INVISIBLE)
    except (ValueError, LookupError, TypeError):
        return value


def _address(node: RawMessage) -> tuple[str, str]:
    for header in ("From", "Reply-To", "Sender"):
        for name, address in getaddresses([_header(node, header)]):
            if "@" in address:
                return address.strip().lower(), name.strip()
    return "", ""


def _date(node: RawMessage) -> datetime | None:
    try:
        sent = parsedate_to_datetime(_header(node, "Date"))
        return sent.astimezone(UTC) if sent.tzinfo else sent.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _authenticated(node: RawMessage, authserv_id: str) -> bool | None:
    if not authserv_id:
        return None
    for value in node.get_all("Authentication-Results") or ():
        server, _, results = str(value).partition(";")
        if server.strip().split()[:1] == [authserv_id]:
            passed = re.search(r"\b(dmarc|dkim|spf)\s*=\s*pass\b", results)
            return bool(passed) and not re.search(r"\bdmarc\s*=\s*fail\b", results)
    return None
