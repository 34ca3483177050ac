"""What went out, what the ERP refused, which mails need a person, and whether the machinery lives."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from orders import MailState, OrderState
from pipeline import desk
from pipeline.settings import current
from pipeline.traffic import Traffic
from review_app import frame, queue, wording
from review_app.accounts import ACTING, act, page
from review_app.figures import Style, age, style_of
from store import ledger, models, outbox

MOST = 200
MAIL_TABS = {
    "quarantined": (MailState.QUARANTINED,),
    "failed": (MailState.FAILED,),
    "done": (MailState.DONE,),
    "non-orders": (MailState.NON_ORDER,),
    "in work": (MailState.RECEIVED, MailState.WORKING),
    "orders": (MailState.ORDERS,),
}


@page()
def sent(request: HttpRequest) -> HttpResponse:
    """What went to the ERP today (or lately), and by whom it was released."""
    style = style_of(request)
    today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    found = models.PurchaseOrder.objects.filter(state__in=(OrderState.POSTED, OrderState.READY)).filter(queue.matching(_q(request)))
    if not request.GET.get("all"):
        found = found.filter(moved__gte=today)
    found = found.select_related("mail", "outbox").defer("order", "first", "scores", "decision", "mail__reading").order_by("-moved")
    orders = list(found[:MOST])
    names = queue.customer_names({order.customer_ref for order in orders})
    rows = [
        {
            "row": order,
            "customer": names.get(order.customer_ref, order.customer_ref),
            "value": wording.worth(order, style),
            "lines": len(order.matched.get("lines", ())),
            "by": order.corrections.get("approved", {}).get("who", ""),
            **_there(getattr(order, "outbox", None), order, style),
        }
        for order in orders
    ]
    untouched = sum(1 for row in rows if not row["by"])
    context = {"here": "sent", "rows": rows, "untouched": untouched, "all": request.GET.get("all", ""), "q": _q(request), "most": MOST}
    return frame.show(request, "sent.html", context)


def _there(posting: models.Outbox | None, order: models.PurchaseOrder, style: Style) -> dict[str, str]:
    """What the ERP has of a sent order: its number, its value where that is another one than ours, and what people did to it."""
    if posting is None:
        return {"erp": "", "erp_value": "", "after": ""}
    currency = order.currency or current().company.currency
    ours, theirs = style.paid(order.value, currency), style.paid(posting.erp_value, currency)
    after = "deleted there" if posting.deleted else "; ".join(posting.amendments)
    return {"erp": posting.erp_name, "erp_value": theirs if posting.erp_value is not None and theirs != ours else "", "after": after}


@page()
def postings(request: HttpRequest) -> HttpResponse:
    """Postings that need a person, those under way with what keeps them, and orders that people changed or deleted in the ERP."""
    style = style_of(request)
    stuck = list(frame.stuck_postings().select_related("order", "order__mail").order_by("moved"))
    open_ones = models.Outbox.objects.filter(state__in=outbox.OPEN, given_up=False)
    on_the_way = list(open_ones.select_related("order", "order__mail").order_by("next_try")[:MOST])
    changed = models.Outbox.objects.filter(deleted=True) | models.Outbox.objects.exclude(amendments=[])
    after = list(changed.select_related("order", "order__mail").order_by("-moved")[:MOST])
    names = queue.customer_names({posting.order.customer_ref for posting in (*stuck, *on_the_way, *after)})

    def rows(found: list[models.Outbox]) -> list[dict[str, object]]:
        return [
            {
                "row": posting,
                "order": posting.order,
                "customer": names.get(posting.order.customer_ref, posting.order.customer_ref),
                "value": wording.worth(posting.order, style),
                "age": age(posting.moved),
            }
            for posting in found
        ]

    traffic = Traffic.of(current()).told()
    found = {"stuck": rows(stuck), "under_way": rows(on_the_way), "after": rows(after), "traffic": traffic}
    return frame.show(request, "postings.html", {"here": "postings", **found})


@act(*ACTING)
def retry(request: HttpRequest, key: str) -> HttpResponse:
    """Send a refused or given-up posting on its way again, or one that waits without its pause."""
    found = frame.stuck_postings() | models.Outbox.objects.filter(state__in=outbox.OPEN, given_up=False)
    if not found.filter(key=key).exists():
        return _settled(request)
    outbox.retry(key, request.user.get_username())
    messages.success(request, "The posting is on its way again.")
    return redirect("postings")


@act(*ACTING)
def take_back(request: HttpRequest, key: str) -> HttpResponse:
    """Bring a refused order back to the queue and open it."""
    if not models.PurchaseOrder.objects.filter(key=key).exists():
        return _settled(request)
    try:
        desk.take_back(key, who=request.user.get_username())
    except desk.Refused as problem:
        messages.error(request, str(problem))
        return redirect("postings")
    messages.success(request, "The order is back in the queue: correct it and release it again, or reject it.")
    return redirect("order", key)


@act(*ACTING)
def give_up(request: HttpRequest, key: str) -> HttpResponse:
    """Take a posting out for good; needs a reason."""
    reason = request.POST.get("reason", "").strip()[:500]
    if not reason:
        messages.error(request, "Say in a few words why this posting is given up.")
        return redirect("postings")
    if not frame.stuck_postings().filter(key=key).exists() or not outbox.give_up(key, request.user.get_username(), reason):
        return _settled(request)
    messages.success(request, "Given up; the order counts as rejected.")
    return redirect("postings")


def _settled(request: HttpRequest) -> HttpResponse:
    messages.error(request, "This posting does not wait for a person any more.")
    return redirect("postings")


@page()
def mails(request: HttpRequest) -> HttpResponse:
    """Mails by where they ended; those without an order can be put back to work."""
    tab = request.GET.get("state", "quarantined")
    tab = tab if tab in MAIL_TABS else "quarantined"
    found = models.Mail.objects.filter(state__in=MAIL_TABS[tab])
    for word in _q(request).split():
        found = found.filter(subject__icontains=word) | found.filter(sender__icontains=word) | found.filter(name__icontains=word)
    balance = ledger.balance()
    context = {
        "here": "mails",
        "rows": [(mail, age(mail.received), _happened(mail)) for mail in found.order_by("-received", "-id")[:MOST]],
        "tab": tab,
        "tabs": [(name, sum(balance.by_state.get(state, 0) for state in states)) for name, states in MAIL_TABS.items()],
        "q": _q(request),
        "total": found.count(),
        "most": MOST,
        "reopenable": tab in ("quarantined", "failed", "done", "non-orders"),
        "closable": tab in ("quarantined", "failed"),
        "orderable": tab in ("quarantined", "non-orders"),
    }
    return frame.show(request, "mails.html", context)


def _happened(mail: models.Mail) -> str:
    """Why a mail ended where it did, in a few words."""
    if mail.state == MailState.DONE:
        end = models.Audit.objects.filter(mail=mail, what=ledger.DONE_WITH).order_by("-id").first()
        return f"{end.who}: {end.detail.get('note', '')}" if end else ""
    if mail.state != MailState.NON_ORDER:
        return wording.STATES.get(mail.state, mail.state)
    kinds = dict.fromkeys(d["kind"].replace("_", " ") for d in (mail.reading or {}).get("documents", ()) if d["kind"] != "other")
    return f"No order but: {', '.join(kinds)}" if kinds else "No order: nothing in it asks for goods"


@act("sales", "approver", "steward")
def reopen(request: HttpRequest, digest: str) -> HttpResponse:
    """Put a mail without orders back to work."""
    mail = models.Mail.objects.filter(digest=digest).first()
    if mail is None or mail.state not in (*ledger.UNREAD, MailState.DONE, MailState.NON_ORDER):
        messages.error(request, "This mail is not at rest any more.")
    else:
        ledger.reopen(digest, request.user.get_username())
        messages.success(request, f"'{mail.subject or mail.name}' is back in work.")
    return redirect("mails")


@act("sales", "approver", "steward")
def done_with(request: HttpRequest, digest: str) -> HttpResponse:
    """Mark a quarantined or failed mail as seen to; needs a note."""
    note = request.POST.get("note", "").strip()[:500]
    if not note:
        messages.error(request, "Say in a few words what was done about this mail.")
    elif not models.Mail.objects.filter(digest=digest).exists() or not ledger.done_with(digest, request.user.get_username(), note):
        messages.error(request, "This mail is not at rest any more.")
    else:
        messages.success(request, "Done: it stays in the ledger, under 'done'.")
    return redirect("mails")


@act(*ACTING)
def as_order(request: HttpRequest, digest: str) -> HttpResponse:
    """Make an order without lines of a mail in which none was read, and open it."""
    try:
        return redirect("order", desk.as_order(digest, who=request.user.get_username()))
    except desk.Refused as error:
        messages.error(request, str(error))
        return redirect("mails")


@page()
def health(request: HttpRequest) -> HttpResponse:
    """Signs of life and the whole balance."""
    last = models.Mail.objects.order_by("-received").values_list("received", flat=True).first()
    balance = ledger.balance()
    found = {
        "here": "health",
        "signs": frame.signs(),
        "last_mail": last,
        "last_mail_ago": age(last),
        "mail_states": [(wording.STATES.get(state, state), n) for state, n in balance.by_state.items()],
        "order_states": [(wording.STATES.get(state, state), n) for state, n in balance.orders.items()],
    }
    return frame.show(request, "health.html", found)


def _q(request: HttpRequest) -> str:
    return request.GET.get("q", "").strip()[:100]
