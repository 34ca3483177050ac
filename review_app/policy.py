"""The policy page (what is in force, what a change would have done last month) and the audit page (sent orders that wait for a look)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from pipeline import audits, curve, desk, policy_desk
from review_app import frame, queue, wording
from review_app.accounts import act, page
from review_app.figures import percent, style_of
from rules import routing
from rules.policy import shipped, shipped_text
from store import models, outcomes, policies

MOST = 200
MOST_WRONG = 30
TEXT_LIMIT = 100_000


@page("steward", "approver")
def policy_page(request: HttpRequest) -> HttpResponse:
    """The policy in force as text; a posted text is previewed and nothing else."""
    text, preview, problem = request.POST.get("text", "")[:TEXT_LIMIT], None, ""
    if request.method == "POST":
        try:
            preview = policy_desk.preview(text)
        except policy_desk.Refused as error:
            problem = str(error)
    now = desk.current_company().policy
    context = {
        "here": "policy",
        "text": text or policy_desk.text_now(),
        "preview": preview,
        "shown": preview.differing[: policy_desk.SHOWN] if preview else (),
        "problem": problem,
        "digest": now.digest,
        "version": policies.version_of(now.digest),
        "in_force": models.Policy.objects.filter(digest=now.digest).order_by("-activated").first(),
        "own": now.digest != shipped().digest,
        "mode": wording.MODES[now.routing.mode],
        "two": now.routing.change_needs_two,
        "proposals": policy_desk.open_proposals(),
        "thresholds": list(curve.in_force(now)),
        "keys": shipped_text(),
        "me": request.user.get_username(),
    }
    return frame.show(request, "policy.html", context, status=422 if problem else 200)


@act("steward")
def change(request: HttpRequest) -> HttpResponse:
    """Put a policy in force, or propose it to a second person."""
    try:
        proposal = policy_desk.change(request.POST.get("text", "")[:TEXT_LIMIT], request.user.get_username(), request.POST.get("note", ""))
    except policy_desk.Refused as error:
        messages.error(request, str(error))
    else:
        words = "Proposed: a second person has to accept it." if proposal else "In force from the next mail on."
        messages.success(request, words)
    return redirect("policy")


@act("steward", "approver")
def decide(request: HttpRequest, number: int, verdict: str) -> HttpResponse:
    """Accept or decline a proposed policy."""
    try:
        (policy_desk.accept if verdict == "accept" else policy_desk.decline)(number, request.user.get_username())
    except policy_desk.Refused as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "In force from the next mail on." if verdict == "accept" else "Declined.")
    return redirect("policy")


@page()
def audit_page(request: HttpRequest) -> HttpResponse:
    """Sent orders that the audit asks about and nobody has looked at, and what the audit found so far."""
    rows, bad = list(outcomes.waiting()[:MOST]), list(outcomes.wrong_ones()[:MOST_WRONG])
    names, style = queue.customer_names({row.order.customer_ref for row in (*rows, *bad)}), style_of(request)
    found = outcomes.known()
    wrong = sum(bad for _, _, bad, _ in found)
    policy = desk.current_company().policy
    context = {
        "here": "audit",
        "rows": [(row, names.get(row.order.customer_ref, ""), wording.worth(row.order, style), percent(row.risk)) for row in rows],
        "bad": [(row, names.get(row.order.customer_ref, "")) for row in bad],
        "total": outcomes.waiting().count(),
        "known": len(found),
        "wrong": wrong,
        "thresholds": [
            (name, *routing.threshold_of(name, policy, audits.active()))
            for name in sorted({*routing.shipped().groups, *(group for group, *_ in found)})
        ],
    }
    return frame.show(request, "audit.html", context)


@act("sales", "approver")
def looked(request: HttpRequest, key: str) -> HttpResponse:
    """A person's word on a sent order: right or wrong."""
    wrong = request.POST.get("verdict") == "wrong"
    try:
        desk.look_at(key, who=request.user.get_username(), wrong=wrong, note=request.POST.get("note", "")[:300])
    except desk.Refused as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "Written down as wrong: the bound counts it." if wrong else "Written down as right.")
    return redirect("audit")
