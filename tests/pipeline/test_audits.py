"""The lottery, what becomes of those it draws, and thresholds that follow."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.settings import Settings
from tests.pipeline import small


@pytest.fixture
def company(workspace: Settings, tmp_path: Path) -> Settings:
    from pipeline import gateways, importer
    from store import master

    data, tables, _ = importer.load(small.write(tmp_path / "company"))
    master.replace(data, "test", tables)
    gateways.stock_embedded(workspace)
    return workspace


def judged(settings: Settings, count: int, policy: str = "") -> list[str]:
    """Clean orders that went the walk under a policy; their keys."""
    from pipeline import gateways, jobs
    from rules.policy import load
    from store import ledger, models, policies

    if policy:
        policies.activate(policy, load(policy).digest, "test")
    with gateways.opened(settings) as gateway:
        work = jobs.Jobs(settings, gateway)
        for n in range(1, count + 1):
            name = f"{n}.eml"
            digest, _ = ledger.receive(small.clean_order(n), key=name, name=name, received=datetime(2026, 11, 3, 12, n, tzinfo=UTC))
            work.walk(digest)
    return list(models.PurchaseOrder.objects.order_by("id").values_list("key", flat=True))


def codes(key: str) -> set[str]:
    from store import models

    return {r["code"] for r in models.PurchaseOrder.objects.get(key=key).decision["reasons"]}


def test_on_the_first_day_orders_are_sent_and_all_are_drawn_for_a_look(company: Settings) -> None:
    from pipeline import desk
    from store import models, outcomes

    keys = judged(company, 2)
    assert [o.state for o in models.PurchaseOrder.objects.all()] == ["ready", "ready"]
    assert list(models.Outcome.objects.values_list("drawn", "sent", "held", "wrong")) == [(True, True, False, None)] * 2
    assert "routing.audit" in codes(keys[0])
    desk.look_at(keys[0], who="anna", wrong=False)
    with pytest.raises(desk.Refused, match="Say in a few words"):
        desk.look_at(keys[1], who="anna", wrong=True)
    desk.look_at(keys[1], who="anna", wrong=True, note="another article")
    with pytest.raises(desk.Refused, match="does not wait"):
        desk.look_at(keys[1], who="anna", wrong=False)
    assert outcomes.waiting().count() == 0
    assert [wrong for _, _, wrong, _ in outcomes.known()] == [False, True]


def test_too_many_without_a_look_wait(company: Settings) -> None:
    from store import models

    keys = judged(company, 3, "[routing]\naudit_open = 2")
    assert [o.state for o in models.PurchaseOrder.objects.order_by("id")] == ["ready", "ready", "waiting"]
    assert models.PurchaseOrder.objects.get(key=keys[2]).queue == "audit"


def test_before_means_before(company: Settings) -> None:
    from pipeline import desk
    from store import models

    keys = judged(company, 3, "[routing]\naudit = 'before'")
    assert {o.state for o in models.PurchaseOrder.objects.all()} == {"waiting"}
    row = models.PurchaseOrder.objects.get(key=keys[0])
    desk.approve(row.key, revision=row.revision, who="anna")
    row = models.PurchaseOrder.objects.get(key=keys[1])
    revision = desk.correct(row.key, revision=row.revision, who="anna", changes=desk.Changes(lines={1: {"quantity": "800"}}))
    desk.approve(row.key, revision=revision, who="anna")
    desk.reject(keys[2], revision=1, who="anna", reason="sent twice")
    found = {o.order.key: (o.wrong, o.how) for o in models.Outcome.objects.select_related("order")}
    assert found[keys[0]] == (False, "released unchanged")
    assert found[keys[1]][0] is True
    assert "quantities" in found[keys[1]][1]
    assert found[keys[2]] == (True, "rejected: sent twice")


def test_no_lottery_where_the_policy_wants_none(company: Settings) -> None:
    from store import models

    judged(company, 2, "[routing]\naudit_first = 0\naudit_share = 0")
    assert set(models.Outcome.objects.values_list("drawn", flat=True)) == {False}
    assert {o.state for o in models.PurchaseOrder.objects.all()} == {"ready"}


def test_a_broken_window_stops_sending_by_itself(company: Settings) -> None:
    from pipeline import audits
    from rules.policy import shipped
    from store import models

    keys = judged(company, 1)
    row = models.PurchaseOrder.objects.get(key=keys[0])
    policy = shipped()
    for n in range(60):
        copy = models.PurchaseOrder.objects.get(key=row.key)
        copy.pk, copy.key, copy.number = None, f"copy_{n}", n + 2
        copy.save()
        models.Outcome.objects.create(order=copy, group="small/text", risk=0.01, drawn=True, sent=True, created=row.created)
        audits.looked_at(copy, "anna", n % 10 == 0, "wrong article", policy)
    calibration = audits.active()
    assert calibration is not None
    assert calibration.groups["small/text"].threshold == -1
    assert models.Audit.objects.filter(what="thresholds fitted").exists()
    models.Mail.objects.update(state="received", attempts=0)
    later = [*judged(company, 2)][-1]
    assert models.PurchaseOrder.objects.get(key=later).state == "waiting"
    assert "routing.risk" in codes(later)


def test_what_was_amended_in_the_erp_is_asked_about_and_counts_only_if_it_was_wrong_as_sent(company: Settings) -> None:
    from dataclasses import replace
    from decimal import Decimal

    from pipeline import audits, desk, records
    from store import master, models, outcomes

    keys = judged(company, 2)
    models.PurchaseOrder.objects.update(state="posted")
    for key, change in zip(keys, (False, True), strict=True):
        row = models.PurchaseOrder.objects.select_related("mail").get(key=key)
        held = records.sales_order(row, master.articles())
        if change:
            held = replace(held, lines=(replace(held.lines[0], quantity=Decimal(1)), *held.lines[1:]))
        audits.amended(row, held)
    assert list(models.Outcome.objects.order_by("id").values_list("wrong", "asked")) == [(None, False), (None, True)]
    assert audits.active() is None
    models.Outcome.objects.update(drawn=False)
    assert [row.order.key for row in outcomes.waiting()] == [keys[1]]  # also where the lottery drew it not
    desk.look_at(keys[1], who="anna", wrong=False, note="the customer changed their mind")
    assert list(models.Outcome.objects.order_by("id").values_list("wrong", flat=True)) == [None, False]


def test_one_amended_order_among_many_that_nobody_looked_at_keeps_the_group_in_force(company: Settings) -> None:
    from pipeline import audits, desk
    from store import models, outcomes

    row = models.PurchaseOrder.objects.get(key=judged(company, 1)[0])
    for n in range(12):
        row.pk, row.key, row.number = None, f"copy_{n}", n + 2
        row.save()
        outcomes.open_row(row, group="small/text", risk=0.01, held=False, drawn=True, sent=True)
    for count, key in enumerate(("copy_3", "copy_7"), 1):
        outcomes.ask(models.PurchaseOrder.objects.get(key=key))
        desk.look_at(key, who="anna", wrong=True, note="another article")
        calibration = audits.active()
        assert calibration is not None
        assert ("small/text" in calibration.groups) is (count == 2)  # 1 of 13 happens where 1 in 200 is wrong; 2 do not
    assert (calibration.groups["small/text"].wrong, calibration.groups["small/text"].audited) == (2, 13)


def test_the_report_names_bound_and_limits(company: Settings) -> None:
    from pipeline import curve

    judged(company, 1)
    text = "\n".join(curve.report())
    for words in ("at most 0.5 %", "small/text", "share sent", "95 % sure", "made orders", "What stopped"):
        assert words in text


def test_a_remark_that_three_orders_carried_unchanged_holds_no_more(company: Settings) -> None:
    from pipeline import desk, gateways, jobs
    from store import ledger, models

    remark = "Please send no substitutes without asking us first."
    with gateways.opened(company) as gateway:
        work = jobs.Jobs(company, gateway)
        for n in range(1, 5):
            sheet = f"Order no.;45-{n:05d}\n\n{remark}\n\nItem;Description;Qty;Unit;Price\nSC-0840;Hex bolt M8x40;{500 + n};pcs;0.10\n"
            raw = small.mail(
                "Guten Tag, anbei unsere Bestellung.",
                sender="einkauf@maier-metallbau.example",
                number=n,
                attachments=((f"{n}.csv", sheet.encode(), "text/csv"),),
            )
            digest, _ = ledger.receive(raw, key=str(n), name=f"{n}.eml", received=datetime(2026, 11, 3, 12, n, tzinfo=UTC))
            work.walk(digest)
            row = models.PurchaseOrder.objects.latest("id")
            said = {r["code"]: r["message"] for r in row.decision["reasons"]}
            if n < 4:
                assert remark in said["order.note"]
                desk.approve(row.key, who="anna", revision=row.revision)
    assert "order.note" not in said
    assert remark in said["order.usual_remark"]
