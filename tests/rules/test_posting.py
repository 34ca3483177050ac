"""How an order goes into the ERP, by the policy."""

from decimal import Decimal

import pytest

from rules.policy import Policy, PolicyError, load
from rules.posting import Treatment, treatment


def of(policy: str, *codes: str, value: str | None = "100", released: bool = False) -> Treatment:
    return treatment(load(f"[posting]\n{policy}"), codes, None if value is None else Decimal(value), released=released)


def test_without_a_word_an_order_is_a_draft_at_our_prices_and_nobody_is_bothered():
    assert treatment(Policy(), ["order.note"], Decimal(1), released=True) == Treatment(priced=False, confirm=False, todo="")


@pytest.mark.parametrize(
    ("confirm", "untouched", "released"),
    [("none", False, False), ("released", False, True), ("untouched", True, False), ("all", True, True)],
)
def test_who_decided_says_whether_it_is_confirmed(confirm: str, untouched: bool, released: bool):
    policy = f'confirm = "{confirm}"'
    assert (of(policy).confirm, of(policy, released=True).confirm) == (untouched, released)


def test_an_order_above_the_limit_or_without_a_value_stays_a_draft():
    policy = 'confirm = "all"\nconfirm_up_to = 100'
    assert [of(policy, value=value).confirm for value in ("100", "100.01", None)] == [True, False, False]


def test_the_todo_is_for_whom_the_policy_names():
    assert of('activity = "Look"').todo == "Look"
    policy = 'activity = "Look"\nactivity_for = ["untouched", "order.note"]'
    assert [of(policy).todo, of(policy, released=True).todo, of(policy, "order.note", released=True).todo] == ["Look", "", "Look"]


def test_an_unknown_receiver_is_refused_in_one_sentence():
    with pytest.raises(PolicyError, match=r"activity_for: 'order\.notes' is neither 'untouched' nor 'released' nor a rule's code"):
        load('[posting]\nactivity_for = ["order.notes"]')


def test_a_policy_of_before_posting_was_decided_there_keeps_its_digest():
    assert load("").digest == load('[posting]\nconfirm = "none"').digest != load('[posting]\nconfirm = "all"').digest
