"""The steward's pages: what was learned and by whom, and the figures of the day."""

from collections import Counter
from datetime import timedelta
from statistics import median
from typing import Any

from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from orders import OrderState
from review_app import frame, queue, wording
from review_app.accounts import act, page
from review_app.figures import percent
from store import memories, models, outbox, synced

MOST = 300
DAYS = 30
ENDED = (OrderState.READY, OrderState.POSTED, OrderState.REFUSED, OrderState.REJECTED)
KINDS = {
    "crossref": "customer's part number",
    "text": "customer's wording",
    "sender": "sender of a customer",
    "layout": "layout of a sender",
    "pack": "pack factor",
    "unit": "customer's unit",
    "synonym": "synonym",
}


@page("steward")
def memory_page(request: HttpRequest) -> HttpResponse:
    """What the product learned by corrections, newest first."""
    kind, text = request.GET.get("kind", ""), request.GET.get("q", "").strip()[:100]
    found = models.Memory.objects.select_related("order").order_by("-id")
    if not request.GET.get("undone"):
        found = found.filter(undone=None)
    if kind:
        found = found.filter(kind=kind)
    for word in text.split():
        found = found.filter(
            Q(key__icontains=word)
            | Q(name__icontains=word)
            | Q(customer_ref__icontains=word)
            | Q(author__icontains=word)
            | Q(value__icontains=word)
        )
    rows = list(found[:MOST])
    names = queue.customer_names({row.customer_ref for row in rows})
    context = {
        "here": "memories",
        "rows": [(row, KINDS.get(row.kind, row.kind), names.get(row.customer_ref, "every customer"), _meaning(row.value)) for row in rows],
        "kinds": [
            (name, KINDS.get(name, name)) for name in models.Memory.objects.order_by("kind").values_list("kind", flat=True).distinct()
        ],
        "kind": kind,
        "q": text,
        "undone": request.GET.get("undone", ""),
        "total": found.count(),
        "most": MOST,
    }
    return frame.show(request, "memories.html", context)


@act("steward")
def undo(request: HttpRequest, number: int) -> HttpResponse:
    """Forget one memory."""
    if models.Memory.objects.filter(pk=number).exists():
        memories.undo(number, request.user.get_username())
        messages.success(request, "Forgotten: it is not used from the next mail on.")
    return redirect("memories")


@act("steward")
def rename(request: HttpRequest, number: int) -> HttpResponse:
    """Call one memory otherwise."""
    if models.Memory.objects.filter(pk=number).exists():
        memories.rename(number, request.POST.get("name", ""), request.user.get_username())
        messages.success(request, "Renamed: what it says is as it was.")
    return redirect("memories")


@page("steward", "approver")
def figures_page(request: HttpRequest) -> HttpResponse:
    """How many orders of all that came went untouched, why the others did not, what people corrected, how old the waiting ones are."""
    since = timezone.now() - timedelta(days=DAYS)
    orders = models.PurchaseOrder.objects.filter(created__gte=since).exclude(state=OrderState.DISCARDED)
    came, waiting, ended, touched, lines, touched_lines = 0, 0, 0, 0, 0, 0
    fields: Counter[str] = Counter()
    why: Counter[str] = Counter()
    found = orders.values_list("state", "corrections", "first", "decision", "matched").order_by("id")
    for state, corrections, first, decision, matched in found.iterator(chunk_size=200):
        came += 1
        waiting += state == OrderState.WAITING
        why.update({r["code"] for r in (first.get("decision") or decision).get("reasons", ()) if r["severity"] > 0})
        fixes = (corrections or {}).get("lines", {})
        fields.update(name for fix in fixes.values() for name in fix)
        fields.update((corrections or {}).get("header", {}).keys())
        fields.update(["customer"] if (corrections or {}).get("customer") else [])
        if state in ENDED:
            ended += 1
            touched += bool((corrections or {}).get("approved")) or state == OrderState.REJECTED
            lines += len(matched.get("lines", ()))
            touched_lines += len(fixes)
    hours = [(timezone.now() - at).total_seconds() / 3600 for at in _waiting().values_list("created", flat=True)]
    posted, untouched_after = outbox.entry_accuracy(since)
    context = {
        "here": "figures",
        "posted": posted,
        "amended": posted - untouched_after,
        "accuracy": percent(untouched_after / posted) if posted else "no order yet",
        "report": synced.report(),
        "days": DAYS,
        "came": came,
        "untouched": ended - touched,
        "touched": touched,
        "still_waiting": waiting,
        "touchless": percent((ended - touched) / came) if came else "no order yet",
        "touchless_share": (ended - touched) / came if came else 0,
        "lines": lines,
        "line_share": percent((lines - touched_lines) / lines) if lines else "no line yet",
        "why": _ranked(why, wording.cause),
        "fields": _ranked(
            fields, lambda name: {"sku": "article", "drop": "no order line", "added": "missed line"}.get(name, name.replace("_", " "))
        ),
        "waiting": len(hours),
        "median_hours": f"{median(hours):.1f}" if hours else "0",
        "oldest_hours": f"{max(hours):.1f}" if hours else "0",
        "spans": [(name, sum(low <= h < high for h in hours)) for name, low, high in SPANS],
    }
    return frame.show(request, "figures.html", context)


SPANS = (("below 1 h", 0, 1), ("1 to 4 h", 1, 4), ("4 to 24 h", 4, 24), ("1 to 3 days", 24, 72), ("older", 72, float("inf")))


def _waiting() -> Any:
    return models.PurchaseOrder.objects.filter(state=OrderState.WAITING)


def _ranked(counted: "Counter[str]", spoken: Any) -> list[tuple[str, int, float]]:
    """(words, count, share of the largest) of the most frequent."""
    most = counted.most_common(15)
    return [(spoken(name), n, n / most[0][1]) for name, n in most]


def _meaning(value: Any) -> str:
    """What a memory says, in one line."""
    if isinstance(value, dict) and "fingerprint" in value:
        marks = [mark.rpartition("@")[0].replace("_", " ") for mark in value["fingerprint"].split()]
        return f"pages that bear {', '.join(f'“{m}”' for m in marks[:6])}" + (f" and {len(marks) - 6} more" if len(marks) > 6 else "")
    if isinstance(value, dict) and "factor" in value:
        return "1 {unit} = {factor} {uom} of article {sku}".format(**value)
    if isinstance(value, dict):
        words = {"sku": "article", "customer_ref": "customer"}
        return ", ".join(f"{words.get(name, name.replace('_', ' '))} {text}" for name, text in value.items() if text not in ("", None))
    return str(value)
