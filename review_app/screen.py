"""The order screen and what is done on it: look, change, approve, reject."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from orders import MailReading, OrderState
from pipeline import desk
from pipeline.amend import ADDED
from pipeline.desk import Changes, Conflict, Refused
from review_app import frame, queue, shown, wording
from review_app.accounts import ACTING, act, page, roles
from review_app.figures import style_of
from review_app.history import became, events
from review_app.parts import Choice, article_choice, customer_choice
from store import master, models
from store.codec import from_json

HEADER = frozenset({"po_number", "order_date", "requested_date", "currency", "total", "ship_to"})
LINE = frozenset(
    {"sku", "quantity", "unit", "unit_price", "price_per", "discount", "requested_date", "description", "customer_code", "our_code", "drop"}
)


LIST_OF: dict[str, str] = {OrderState.POSTED: "sent", OrderState.READY: "sent", OrderState.REFUSED: "postings", OrderState.REJECTED: ""}
"""The page that lists orders in this state; waiting ones are in the queue."""


@page()
def order_page(request: HttpRequest, key: str) -> HttpResponse:
    """One order: its pages on the left, what was understood on the right."""
    row = _row(key)
    who, wanted = request.user.get_username(), queue.filter_of(request)
    holder = desk.claim(key, who=who) if row.state == OrderState.WAITING and _may_act(request) else ""
    before, after, place, count = queue.neighbours(key, wanted, who)
    reading = from_json(MailReading, row.mail.reading) if row.mail.reading else None
    context = {
        "here": LIST_OF.get(row.state, "queue"),
        "row": row,
        "documents": shown.documents(reading) if reading else [],
        "holder": holder if holder != who else "",
        "holder_changed": holder in row.corrections.get("hands", ()),
        "previous": before,
        "next": after,
        "place": place,
        "count": count,
        "filter": wanted,
        **_panel(request, row),
    }
    return frame.show(request, "order.html", context)


@act(*ACTING)
def change(request: HttpRequest, key: str) -> HttpResponse:
    """Change values; answers with the panel as it stands then, or with the reason why not and the panel as it is."""
    changes = _changes(request)
    return _done(request, key, lambda who: desk.correct(key, revision=_revision(request), who=who, changes=changes))


@act(*ACTING)
def add(request: HttpRequest, key: str) -> HttpResponse:
    """Add an empty line below another one (`line`; 0: at the top); answers as `change` does."""
    after = request.POST.get("line", "")
    if not (after.isascii() and after.isdigit() and len(after) < 9):
        raise Http404("There is no such line.")
    return _done(request, key, lambda who: desk.add_line(key, revision=_revision(request), who=who, after=int(after)))


@act(*ACTING)
def undo(request: HttpRequest, key: str) -> HttpResponse:
    """Take one correction back; answers as `change` does."""
    name, line = _named(request, frozenset((ADDED,)))
    return _done(request, key, lambda who: desk.undo(key, revision=_revision(request), who=who, field=name, line=line))


@act(*ACTING)
def approve(request: HttpRequest, key: str) -> HttpResponse:
    """Release the order to the ERP and go on to the next one."""
    row = _row(key)
    approver = "approver" in roles(request.user)
    note = request.POST.get("note", "").strip()[:500]
    return _finish(
        request,
        row,
        lambda who: desk.approve(key, revision=_revision(request), who=who, note=note, approver=approver),
        f"Approved: {_name(row)}. It goes to the ERP now.",
    )


@act(*ACTING)
def reject(request: HttpRequest, key: str) -> HttpResponse:
    """Close the order without posting it and go on to the next one."""
    row, reason = _row(key), request.POST.get("reason", "").strip()[:500]
    return _finish(
        request, row, lambda who: desk.reject(key, revision=_revision(request), who=who, reason=reason), f"Rejected: {_name(row)}."
    )


@page()
def choices(request: HttpRequest, key: str, kind: str) -> HttpResponse:
    """The list in the pop-up: alternatives first, or what fits the typed words."""
    row, text, style = _row(key), request.GET.get("q", "").strip()[:200], style_of(request)
    matched = row.matched
    if kind == "articles":
        position = request.GET.get("line", "")
        line = next((line for line in matched["lines"] if str(line["line"]["position"]) == position), None)
        found = _articles(text, line, row.customer_ref, style)
    else:
        found = _customers(text, matched["customer"])
    return render(request, "review_app/choices.html", {"choices": found, "text": text, "kind": kind})


def _articles(text: str, line: Any, customer_ref: str, style: Any) -> list[Choice]:
    if text:
        return [article_choice(article, p, style=style) for article, p in desk.search_articles(text, customer_ref)]
    match = line["match"] if line else {"ref": None, "alternatives": []}
    ranked = [*([(match["ref"], match["probability"])] if match["ref"] else []), *match["alternatives"]]
    known = master.articles([ref for ref, _ in ranked])
    said = {match["ref"]: (*match.get("reasons", ()), *match.get("contradictions", ())), **dict(match.get("others") or ())}
    proposed = [
        replace(article_choice(known[ref], p, style=style), chosen=ref == match["ref"], why="; ".join(said.get(ref, ())))
        for ref, p in ranked
        if ref in known
    ]
    words = ((line or {}).get("line", {}).get("description") or {}).get("value", "")
    if proposed or not words:
        return proposed
    return [article_choice(article, p, style=style) for article, p in desk.search_articles(words, customer_ref)]


def _customers(text: str, match: Any) -> list[Choice]:
    if text:
        return [customer_choice(customer) for customer in desk.search_customers(text)]
    ranked = [*([(match["ref"], match["probability"])] if match["ref"] else []), *match["alternatives"]]
    known = [(master.customer(ref), p, ref == match["ref"]) for ref, p in ranked]
    return [replace(customer_choice(customer, p), chosen=now) for customer, p, now in known if customer]


def _row(key: str) -> models.PurchaseOrder:
    row = models.PurchaseOrder.objects.select_related("mail").filter(key=key).first()
    if row is None:
        raise Http404("There is no such order.")
    return row


def _revision(request: HttpRequest) -> int:
    text = request.POST.get("revision", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else -1


def _named(request: HttpRequest, named_too: frozenset[str] = frozenset()) -> tuple[str, int | None]:
    """Which value is meant: `field` and, for a value of a line (or one of `named_too`), `line`."""
    name, line = request.POST.get("field", ""), request.POST.get("line", "")
    if line.isascii() and line.isdigit() and len(line) < 9 and name in LINE | named_too:
        return name, int(line)
    if not line and (name == "customer" or name in HEADER):
        return name, None
    raise Http404(f"There is no value {name!r} to change.")


def _changes(request: HttpRequest) -> Changes:
    """One changed value."""
    (name, line), value = _named(request), request.POST.get("value", "").strip()
    if line is not None:
        return Changes(lines={line: {name: value}})
    return Changes(customer_ref=value) if name == "customer" else Changes(header={name: value})


def _done(request: HttpRequest, key: str, do: Callable[[str], object]) -> HttpResponse:
    """Do it to the order and answer with its panel: what the act changed, or why it was not done."""
    before = _row(key)
    try:
        do(request.user.get_username())
    except Conflict as problem:
        return _answer(request, _row(key), problem=f"{problem} Your change was not saved; this is the order as it stands now.", status=409)
    except Refused as problem:
        return _answer(request, before, problem=str(problem), status=422)
    return _answer(request, _row(key), before=before)


def _may_act(request: HttpRequest) -> bool:
    return bool(roles(request.user) & frozenset(ACTING))


def _panel(
    request: HttpRequest, row: models.PurchaseOrder, before: models.PurchaseOrder | None = None, problem: str = ""
) -> dict[str, Any]:
    mine = roles(request.user)
    view = shown.screen(row, style_of(request), before)
    hands = set((row.corrections or {}).get("hands", ()))
    needs = view.incomplete
    if not needs and view.stops and "approver" not in mine:
        needs = "A stop has to be released by an approver."
    elif not needs and view.stops and request.user.get_username() in hands:
        needs = "You changed this order yourself: another approver has to release it."
    return {
        "row": row,
        "order": view,
        "problem": problem,
        "may_act": bool(mine & frozenset(ACTING)) and row.state == OrderState.WAITING,
        "needs": needs,
        "events": events(row),
        "became": became(row),
        "state": wording.STATES.get(row.state, row.state),
        "twin": models.PurchaseOrder.objects.filter(key=row.duplicate_of).first() if row.duplicate_of else None,
        "filter": queue.filter_of(request),
    }


def _answer(
    request: HttpRequest, row: models.PurchaseOrder, before: models.PurchaseOrder | None = None, problem: str = "", status: int = 200
) -> HttpResponse:
    return render(request, "review_app/answer.html", _panel(request, row, before, problem), status=status)


def _finish(request: HttpRequest, row: models.PurchaseOrder, do: Any, done: str) -> HttpResponse:
    """Approve or reject, then the next order of the same queue, or the queue if it is empty."""
    who, wanted = request.user.get_username(), queue.filter_of(request)
    _, after, _, _ = queue.neighbours(row.key, wanted, who)
    try:
        do(who)
    except (Conflict, Refused) as problem:
        messages.error(request, str(problem))
        return redirect(reverse("order", args=[row.key]) + wanted.query)
    messages.success(request, done)
    return redirect((reverse("order", args=[after]) if after else reverse("queue")) + wanted.query)


def _name(row: models.PurchaseOrder) -> str:
    return f"order {row.po_number}" if row.po_number else f"the order in '{row.mail.subject or row.mail.name}'"
