"""The mail behind an order: pictures of its pages, its text, and the untouched original for download."""

import email
import email.policy
from email.message import EmailMessage, Message

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import get_valid_filename
from selectolax.lexbor import LexborHTMLParser

from pipeline import desk
from review_app.accounts import page
from store import blobs, models

MAX_TEXT = 200_000
MAX_RAW = 20_000_000


@page()
def picture(request: HttpRequest, digest: str) -> HttpResponse:
    """The PNG of one page of one document."""
    _mail(digest)
    number = request.GET.get("page", "1")
    if not (number.isascii() and number.isdigit() and len(number) < 6):
        raise Http404("There is no such page.")
    try:
        png = desk.page_picture(digest, request.GET.get("document", ""), int(number))
    except (FileNotFoundError, IndexError, KeyError, ValueError):
        raise Http404("This page can't be drawn.") from None
    response = HttpResponse(png, content_type="image/png")
    response["Cache-Control"] = "private, max-age=86400, immutable"
    return response


@page()
def original(request: HttpRequest, digest: str) -> HttpResponse:
    """The raw mail or file, always as a download and never shown by the browser."""
    mail = _mail(digest)
    name = get_valid_filename(mail.name.rsplit("/", 1)[-1] or "mail") if mail.name.strip("./ ") else "mail"
    try:
        raw = blobs.get(digest)
    except FileNotFoundError:
        raise Http404("The original is not in this workspace any more.") from None
    response = HttpResponse(raw, content_type="application/octet-stream")
    response["Content-Disposition"] = f'attachment; filename="{name.encode("ascii", "replace").decode().replace("?", "_")}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


@page()
def text(request: HttpRequest, digest: str) -> HttpResponse:
    """The mail's own words as plain text."""
    mail = _mail(digest)
    try:
        raw = blobs.get(digest)
    except FileNotFoundError:
        raise Http404("The original is not in this workspace any more.") from None
    return render(request, "review_app/mailtext.html", {"mail": mail, "body": body_text(raw), "problems": mail.problems})


def body_text(raw: bytes) -> str:
    """The words of a mail; markup is taken off. A file that is no mail gives an empty text."""
    if len(raw) > MAX_RAW or not raw.strip():
        return ""
    try:
        message = email.message_from_bytes(raw, policy=email.policy.default)
        if not message.keys():
            return ""
        part = message.get_body(("plain", "html")) if isinstance(message, EmailMessage) else message
        return _text_of(part)[:MAX_TEXT] if part is not None else ""
    except (ValueError, LookupError, AttributeError, KeyError, RecursionError, IndexError):
        return raw.decode("utf-8", "replace")[:MAX_TEXT]


def _text_of(part: Message) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    try:
        words = raw.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        words = raw.decode("utf-8", "replace")
    if part.get_content_type() != "text/html":
        return words
    tree = LexborHTMLParser(words)
    tree.strip_tags(["script", "style", "head", "title"])
    return "\n".join(line.strip() for line in (tree.text(separator="\n") or "").splitlines() if line.strip())


def _mail(digest: str) -> models.Mail:
    mail = models.Mail.objects.filter(digest=digest).defer("reading").first()
    if mail is None:
        raise Http404("There is no such mail.")
    return mail
