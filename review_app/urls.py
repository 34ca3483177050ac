"""Addresses of the review app."""

from django.http import HttpRequest, HttpResponse
from django.urls import path, register_converter

from review_app import accounts, frame, lists, originals, policy, queue, screen, steward
from review_app.api import api


class Key:
    """The key of an order or posting."""

    regex = r"[a-z0-9_.-]{1,64}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class Digest(Key):
    """A SHA-256."""

    regex = r"[0-9a-f]{64}"


class Kind(Key):
    """What the pop-up lists."""

    regex = r"articles|customers"


class Verdict(Key):
    """What a second person says of a proposed policy."""

    regex = r"accept|decline"


register_converter(Key, "key")
register_converter(Verdict, "verdict")
register_converter(Digest, "digest")
register_converter(Kind, "kind")

urlpatterns = [
    path("", queue.queue_page, name="queue"),
    path("login/", accounts.sign_in, name="login"),
    path("logout/", accounts.sign_out, name="logout"),
    path("orders/<key:key>/", screen.order_page, name="order"),
    path("orders/<key:key>/change", screen.change, name="change"),
    path("orders/<key:key>/add", screen.add, name="add_line"),
    path("orders/<key:key>/undo", screen.undo, name="undo_change"),
    path("orders/<key:key>/approve", screen.approve, name="approve"),
    path("orders/<key:key>/reject", screen.reject, name="reject"),
    path("orders/<key:key>/choices/<kind:kind>", screen.choices, name="choices"),
    path("mails/", lists.mails, name="mails"),
    path("mails/<digest:digest>/page.png", originals.picture, name="picture"),
    path("mails/<digest:digest>/original", originals.original, name="original"),
    path("mails/<digest:digest>/text", originals.text, name="mailtext"),
    path("mails/<digest:digest>/reopen", lists.reopen, name="reopen"),
    path("mails/<digest:digest>/done", lists.done_with, name="done_with"),
    path("mails/<digest:digest>/as-order", lists.as_order, name="as_order"),
    path("sent/", lists.sent, name="sent"),
    path("postings/", lists.postings, name="postings"),
    path("postings/<key:key>/retry", lists.retry, name="retry"),
    path("postings/<key:key>/take-back", lists.take_back, name="take_back"),
    path("postings/<key:key>/give-up", lists.give_up, name="give_up"),
    path("health/", lists.health, name="health"),
    path("memories/", steward.memory_page, name="memories"),
    path("memories/<int:number>/undo", steward.undo, name="undo"),
    path("memories/<int:number>/rename", steward.rename, name="rename"),
    path("figures/", steward.figures_page, name="figures"),
    path("policy/", policy.policy_page, name="policy"),
    path("policy/change", policy.change, name="policy_change"),
    path("policy/proposals/<int:number>/<verdict:verdict>", policy.decide, name="policy_decide"),
    path("audit/", policy.audit_page, name="audit"),
    path("audit/<key:key>", policy.looked, name="looked"),
    path("api/", api.urls),
]


def handler403(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Not allowed, in words."""
    return accounts.guarded(frame.refusal(request, 403, "Not allowed", str(exception)))


def handler404(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Not there, in words; what a wrong address holds is not repeated."""
    words = exception.args[0] if exception.args and isinstance(exception.args[0], str) else "There is no such page."
    return accounts.guarded(frame.refusal(request, 404, "Not here", words))


def handler500(request: HttpRequest) -> HttpResponse:
    """Something broke; nothing of it is shown."""
    return accounts.guarded(
        frame.refusal(request, 500, "This did not work", "The program's log says why. Nothing was half saved: try again.")
    )
