"""Who may do what: sign-in with a limit on wrong passwords, and the three roles.

`sales` works on waiting orders, `approver` also releases stops, `steward` also sees and undoes what was learned.
"""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from django.contrib.auth import get_user_model, login, logout
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.models import Group
from django.contrib.auth.views import redirect_to_login
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

ROLES = ("sales", "approver", "steward")
ACTING = ("sales", "approver")
MAX_WRONG = 6
LOCK_SECONDS = 600
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

View = Callable[..., HttpResponse]


def ensure_demo_user(name: str, password: str, groups: Sequence[str]) -> None:
    """Make the user with these roles, or bring an existing one to this password and these roles."""
    user, _ = get_user_model().objects.get_or_create(username=name)
    if not user.check_password(password):
        user.set_password(password)
        user.save()
    for group in groups:
        user.groups.add(Group.objects.get_or_create(name=group)[0])  # type: ignore[attr-defined]


def roles(user: Any) -> frozenset[str]:
    """The roles of a user; a superuser has all of them."""
    if user.is_superuser:
        return frozenset(ROLES)
    return frozenset(user.groups.values_list("name", flat=True)) & frozenset(ROLES)


def guarded(response: HttpResponse) -> HttpResponse:
    """The response with the headers that keep a mail's text from ever becoming script."""
    response.setdefault("Content-Security-Policy", CSP)
    response.setdefault("Referrer-Policy", "same-origin")
    return response


def page(*wanted: str) -> Callable[[View], View]:
    """A view for people who are signed in and have at least one of the roles (any role at all where none is named)."""

    def decorate(view: View) -> View:
        @wraps(view)
        def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return guarded(redirect_to_login(request.get_full_path()))
            if not roles(request.user) & frozenset(wanted or ROLES):
                raise PermissionDenied(f"This needs the role {' or '.join(wanted or ROLES)}.")
            return guarded(view(request, *args, **kwargs))

        return never_cache(inner)

    return decorate


def act(*wanted: str) -> Callable[[View], View]:
    """A view that changes something: POST only."""

    def decorate(view: View) -> View:
        return page(*wanted)(require_POST(view))

    return decorate


@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """The sign-in page. After several wrong passwords the name is locked for a while, for this address."""
    target = request.POST.get("next") or request.GET.get("next") or "/"
    if not url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure()):
        target = "/"
    lock = f"wrong:{request.META.get('REMOTE_ADDR', '')}:{request.POST.get('username', '').strip().lower()[:150]}"
    problem, form = "", AuthenticationForm(request, data=request.POST or None)
    if request.method == "POST":
        if cache.get(lock, 0) >= MAX_WRONG:
            problem = f"Too many wrong passwords: try again in {LOCK_SECONDS // 60} minutes."
        elif form.is_valid():
            cache.delete(lock)
            login(request, form.get_user())
            return guarded(redirect(target))
        else:
            cache.set(lock, cache.get(lock, 0) + 1, LOCK_SECONDS)
            problem = "User or password is wrong."
    context = {"problem": problem, "next": target, "name": request.POST.get("username", "")}
    return guarded(render(request, "review_app/login.html", context, status=403 if problem else 200))


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign out."""
    logout(request)
    return guarded(redirect("/login/"))
