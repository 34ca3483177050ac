"""Who may do what: sign-in, roles, forgery, wrong passwords."""

import pytest
from django.test import Client

from tests.review_app.conftest import PASSWORD, signed_in

PAGES = ("/", "/sent/", "/postings/", "/mails/", "/health/", "/memories/", "/figures/", "/api/queue", "/api/ledger", "/api/health")


@pytest.mark.parametrize("address", PAGES)
def test_nobody_sees_anything_without_signing_in(house: dict[str, str], address: str) -> None:
    answer = Client(SERVER_NAME="localhost").get(address)
    if address.startswith("/api/"):
        assert answer.status_code == 401
    else:
        assert answer.status_code == 302
        assert answer["Location"].startswith("/login/?next=")


@pytest.mark.parametrize("act", ["change", "approve", "reject"])
def test_acts_without_signing_in_change_nothing(house: dict[str, str], act: str) -> None:
    from store import models

    answer = Client(SERVER_NAME="localhost").post(f"/orders/{house['45-2231']}/{act}", {"revision": 1, "reason": "x"})
    assert answer.status_code == 302
    assert models.PurchaseOrder.objects.get(key=house["45-2231"]).state == "waiting"


def test_a_user_without_a_role_is_told_so(house: dict[str, str]) -> None:
    answer = signed_in("nobody").get("/")
    assert answer.status_code == 403
    assert b"This needs the role" in answer.content
    assert signed_in("nobody").get("/api/queue").status_code == 401


def test_sales_has_no_steward_pages_and_the_steward_decides_no_orders(sam: Client, stu: Client, house: dict[str, str]) -> None:
    assert sam.get("/memories/").status_code == 403
    assert sam.post("/memories/1/undo").status_code == 403
    assert stu.get("/memories/").status_code == 200
    assert stu.get(f"/orders/{house['45-2231']}/").status_code == 200
    for act in ("change", "approve", "reject"):
        assert stu.post(f"/orders/{house['45-2231']}/{act}", {"revision": 1}).status_code == 403


def test_reading_an_address_never_acts(sam: Client, house: dict[str, str]) -> None:
    for act in ("change", "approve", "reject"):
        assert sam.get(f"/orders/{house['45-2231']}/{act}").status_code == 405
    assert sam.get("/logout/").status_code == 405


def test_a_forged_form_is_refused(house: dict[str, str]) -> None:
    from store import models

    client = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    client.login(username="ada", password=PASSWORD)
    assert client.post(f"/orders/{house['45-2231']}/approve", {"revision": 1}).status_code == 403
    assert models.PurchaseOrder.objects.get(key=house["45-2231"]).state == "waiting"


def test_every_page_forbids_foreign_and_inline_script(sam: Client, house: dict[str, str]) -> None:
    for address in ("/", f"/orders/{house['45-2231']}/", "/login/", "/nowhere/"):
        answer = sam.get(address)
        assert "script-src 'self'" in answer["Content-Security-Policy"]
        assert "unsafe" not in answer["Content-Security-Policy"]
        text = answer.content.decode()
        assert "<style" not in text
        assert " style=" not in text
        assert " onclick=" not in text
        assert "<script>" not in text


def test_wrong_passwords_lock_the_name_for_a_while(house: dict[str, str]) -> None:
    from review_app import accounts

    client = Client(SERVER_NAME="localhost")
    for _ in range(accounts.MAX_WRONG):
        answer = client.post("/login/", {"username": "sam", "password": "guess"})
        assert b"User or password is wrong" in answer.content
    answer = client.post("/login/", {"username": "sam", "password": PASSWORD})
    assert b"Too many wrong passwords" in answer.content
    assert client.post("/login/", {"username": "ada", "password": PASSWORD}).status_code == 302


def test_signing_in_goes_only_to_our_own_pages(house: dict[str, str]) -> None:
    client = Client(SERVER_NAME="localhost")
    answer = client.post("/login/", {"username": "sam", "password": PASSWORD, "next": "https://evil.example/"})
    assert answer["Location"] == "/"


def test_the_demo_user_is_made_once(house: dict[str, str]) -> None:
    from django.contrib.auth import get_user_model

    from review_app import accounts

    for password in ("first password", "second password"):
        accounts.ensure_demo_user("demo", password, ["sales", "steward"])
    user = get_user_model().objects.get(username="demo")
    assert user.check_password("second password")
    assert accounts.roles(user) == {"sales", "steward"}


def test_what_a_person_may_not_do_leaves_a_line_in_the_log_and_no_trace(sam: Client, caplog: pytest.LogCaptureFixture) -> None:
    assert sam.get("/policy/").status_code == 403
    (record,) = [record for record in caplog.records if record.name == "django.request"]
    assert "Forbidden" in record.getMessage()
    assert record.exc_info is None
