"""Changing the policy with a preview, by two people where it says so; looking at what was sent."""

import pytest
from django.test import Client

from tests.review_app.conftest import signed_in

STRICTER = "[orders]\nmin_value = 5_000\n"
TWO = "[routing]\nchange_needs_two = true\n"


def page(client: Client, path: str = "/policy/", **data: str) -> str:
    response = client.post(path, data, follow=True) if data else client.get(path)
    assert response.status_code in (200, 422), response.status_code
    return response.content.decode()


def digest() -> str:
    from store import policies

    return policies.active_digest()


def test_the_page_shows_what_is_in_force_and_previews_a_change_without_making_it(stu: Client) -> None:
    assert "as shipped" in page(stu)
    assert "order value above which none is confirmed" in page(stu)
    shown = page(stu, text=STRICTER)
    assert "orders.min_value" in shown
    assert "would differ" in shown
    assert "Put in force" in shown
    assert digest() == ""


def test_a_wrong_policy_is_refused_in_words(stu: Client) -> None:
    assert "there is no such key" in page(stu, text="[orders]\nmin_vlue = 0")
    assert "there is no such key" in page(stu, "/policy/change", text="[orders]\nmin_vlue = 0")
    assert digest() == ""


def test_one_person_changes_it_where_one_is_enough(stu: Client) -> None:
    from rules.policy import load

    assert "In force from the next mail on" in page(stu, "/policy/change", text=STRICTER)
    assert digest() == load(STRICTER).digest
    assert "decides like the one in force" in page(stu, "/policy/change", text=STRICTER)


def test_two_people_where_the_policy_says_so(stu: Client, house: dict[str, str]) -> None:
    from rules.policy import load
    from store import models

    page(stu, "/policy/change", text=TWO)
    assert "Proposed" in page(stu, "/policy/change", text=TWO + STRICTER, note="small orders cost more than they bring")
    assert digest() == load(TWO).digest
    number = models.Proposal.objects.get().pk
    assert "another person has to accept" in page(stu, f"/policy/proposals/{number}/accept", x="1")
    assert digest() == load(TWO).digest
    ada = signed_in("ada")
    assert "small orders cost more than they bring" in page(ada)
    assert "In force from the next mail on" in page(ada, f"/policy/proposals/{number}/accept", x="1")
    assert digest() == load(TWO + STRICTER).digest
    assert "decided already" in page(ada, f"/policy/proposals/{number}/decline", x="1")
    assert models.Audit.objects.filter(what__in=("policy proposed", "policy accepted")).count() == 2


@pytest.mark.parametrize("path", ["/policy/change", "/policy/proposals/1/accept"])
def test_sales_changes_nothing(sam: Client, path: str) -> None:
    assert sam.get("/policy/").status_code == 403
    assert sam.post(path, {"text": STRICTER}).status_code == 403


def test_a_sent_order_is_looked_at(sam: Client, house: dict[str, str]) -> None:
    from store import models, outcomes

    keys = list(house.values())[:2]
    for key in keys:
        outcomes.open_row(models.PurchaseOrder.objects.get(key=key), group="small/text", risk=0.01, held=False, drawn=True, sent=True)
    assert "Was it right?" in page(sam, "/audit/")
    assert "Written down as right" in page(sam, f"/audit/{keys[0]}", verdict="right")
    assert "Say in a few words" in page(sam, f"/audit/{keys[1]}", verdict="wrong")
    assert "the bound counts it" in page(sam, f"/audit/{keys[1]}", verdict="wrong", note="other article")
    assert list(models.Outcome.objects.order_by("id").values_list("wrong", flat=True)) == [False, True]
    assert "Nothing to look at" in page(sam, "/audit/")


def test_a_policy_is_called_by_its_number_and_its_date(stu: Client) -> None:
    page(stu, "/policy/change", text=STRICTER)
    first = digest()
    page(stu, "/policy/change", text=TWO)
    text = page(stu)
    assert f'<b title="{digest()}">version 2</b> of ' in text
    assert f">{digest()}" not in text
    assert first not in text


def test_the_mode_stands_in_words_on_the_policy_page_and_above_the_queue(stu: Client) -> None:
    assert "Mode automatic: what is safe is sent by itself." in page(stu)
    page(stu, "/policy/change", text="[routing]\nmode = 'assist'")
    for path in ("/policy/", "/"):
        assert "Mode assist: nothing is sent by itself" in page(stu, path)


def test_the_audit_asks_whether_an_amended_order_was_wrong_and_names_those_that_were(sam: Client, house: dict[str, str]) -> None:
    from django.utils import timezone

    from store import ledger, models, outbox, outcomes

    for po in ("45-2231", "PO 9981"):
        order = models.PurchaseOrder.objects.get(key=house[po])
        outcomes.open_row(order, group="small/text", risk=0.01, held=False, drawn=False, sent=True)
        ledger.plan(order)
        models.Outbox.objects.filter(order=order).update(state="posted", erp_name="S00112", moved=timezone.now())
        outbox.amended(order.key, ["line 1: quantity 100 became 90"])
        outcomes.ask(order)
    shown = page(sam, "/audit/")
    assert shown.count("Changed in the ERP (S00112): line 1: quantity 100 became 90") == 2
    assert "the customer changed it" in shown
    page(sam, f"/audit/{house['45-2231']}", verdict="right", note="the customer changed their mind")
    shown = page(sam, f"/audit/{house['PO 9981']}", verdict="wrong", note="90 was ordered")
    assert "Nothing to look at" in shown
    assert f'<li><a href="/orders/{house["PO 9981"]}/">PO 9981</a>' in shown
    assert "90 was ordered" in shown
    assert models.Outcome.objects.get(order__key=house["45-2231"]).wrong is False
