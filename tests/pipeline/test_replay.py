"""Replay touches nothing and finds what a policy would change; decisions are made again bit for bit; an order tells its story."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline.settings import Settings
from tests.pipeline import small

DAY = date(2026, 11, 3)


@pytest.fixture
def worked(workspace: Settings, tmp_path: Path) -> Settings:
    """The small company with four judged mails: three clean orders, and one with a quantity that nobody orders."""
    from pipeline import gateways, importer, jobs
    from store import ledger, master

    data, tables, _ = importer.load(small.write(tmp_path / "company"))
    master.replace(data, "test", tables)
    gateways.stock_embedded(workspace)
    mails = [small.clean_order(n) for n in (1, 2, 3)]
    odd = small.clean_order(4).replace(b" Stk SC-0840", b"0 Stk SC-0840")
    with gateways.opened(workspace) as gateway:
        work = jobs.Jobs(workspace, gateway)
        for n, raw in enumerate([*mails, odd], start=1):
            digest, _ = ledger.receive(raw, key=f"k{n}", name=f"{n}.eml", received=datetime(2026, 11, 3, 12, n, tzinfo=UTC))
            work.walk(digest)
    return workspace


def replayed(settings: Settings, text: str = "", model: str = ""):
    from pipeline import replaying
    from rules.policy import load

    summary = replaying.Summary()
    made = replaying.parts(settings, load(text) if text else None, model)
    return list(replaying.run(made, DAY, DAY, summary)), summary


def posted(settings: Settings) -> None:
    """Release what waits and post everything: then each order stands in the history, too."""
    from pipeline import desk, gateways, jobs
    from store import models

    for row in models.PurchaseOrder.objects.filter(state="waiting"):
        desk.approve(row.key, revision=row.revision, who="ada", approver=True)
    with gateways.opened(settings) as gateway:
        work = jobs.Jobs(settings, gateway)
        for key in models.Outbox.objects.values_list("key", flat=True):
            work.post(key)
    assert set(models.PurchaseOrder.objects.values_list("state", flat=True)) == {"posted"}


def fingerprint() -> list[object]:
    """Everything that a replay could touch."""
    from store import models

    tables = (models.Mail, models.PurchaseOrder, models.Audit, models.Outbox, models.Memory, models.Policy, models.Outcome, models.Meta)
    return [list(table.objects.order_by("pk").values()) for table in tables]


def test_the_same_policy_changes_nothing_and_everything_is_taken_from_the_record(worked: Settings) -> None:
    before = fingerprint()
    differing, summary = replayed(worked)
    assert differing == []
    assert (summary.mails, summary.orders) == (4, 4)
    assert summary.reused == {"readings": 4, "matches": 4, "facts and scores": 4}
    assert fingerprint() == before


def test_another_policy_lists_the_orders_that_it_would_stop(worked: Settings) -> None:
    before = fingerprint()
    differing, summary = replayed(worked, "[orders]\nmin_value = 1_000_000")
    assert summary.differing == len(differing) == 4
    assert all(any("minimum order value" in words for words in d.new) for d in differing)
    assert all(d.route[1] == "review" for d in differing)
    assert fingerprint() == before


def test_a_looser_policy_lists_what_would_no_longer_be_said(worked: Settings) -> None:
    from store import models

    odd = models.PurchaseOrder.objects.get(mail__name="4.eml")
    said = [r["code"] for r in odd.decision["reasons"] if r["severity"] > 0]
    assert "quantity.unusual" in said
    differing, _ = replayed(worked, "[severity]\n'quantity.unusual' = 'off'")
    assert [d.key for d in differing] == [odd.key]
    assert any("usual" in words for words in differing[0].gone)


def test_another_reader_reads_again_and_another_day_is_left_alone(worked: Settings) -> None:
    from pipeline import replaying
    from store import models

    models.Mail.objects.filter(name="1.eml").update(reader="older")
    _, summary = replayed(worked)
    assert summary.reused["readings"] == 3
    assert summary.orders == 4
    made = replaying.parts(worked)
    nothing = replaying.Summary()
    assert list(replaying.run(made, date(2026, 11, 4), date(2026, 12, 4), nothing)) == []
    assert nothing.mails == 0


@pytest.mark.parametrize("changed", ["reader", "scorers", "matcher"])
def test_a_posted_order_is_not_compared_with_itself_nor_with_later_ones(worked: Settings, changed: str) -> None:
    """Whatever has to be done anew comes out as it did, though the order and its successors stand in the ledger and the history by now."""
    from pipeline import replaying
    from store import models

    posted(worked)
    for row in models.PurchaseOrder.objects.all():
        row.first = {**row.first, "versions": {**row.first["versions"], changed: "older"}}
        row.save(update_fields=["first"])
    if changed == "reader":
        models.Mail.objects.update(reader="older")
    summary = replaying.Summary()
    assert [d.words() for d in replaying.run(replaying.parts(worked), DAY, DAY, summary)] == []
    assert summary.orders == 4


def test_an_order_that_is_read_otherwise_is_not_its_own_duplicate(worked: Settings) -> None:
    from pipeline import replaying
    from store import models

    posted(worked)
    for row in models.PurchaseOrder.objects.all():
        kept = dict(row.first["versions"])
        row.first = {**row.first, "versions": {name: kept[name] for name in kept if name != "inputs"}}  # as an older version left it
        row.save(update_fields=["first"])
    found = list(replaying.run(replaying.parts(worked), DAY, DAY, replaying.Summary()))
    assert not any("same PO number" in words or "repeat" in words for d in found for words in d.new)


def test_days_that_end_before_they_begin_are_refused() -> None:
    from pipeline.verbs.common import Failed
    from pipeline.verbs.learning import replay

    with pytest.raises(Failed, match="--from 2026-11-04 is later than --to 2026-11-03"):
        replay(datetime(2026, 11, 4), datetime(2026, 11, 3))  # noqa: DTZ001 as the command line gives them


def test_an_unknown_model_is_refused_with_those_that_are_there(worked: Settings) -> None:
    with pytest.raises(ValueError, match=r"products\.shipped"):
        replayed(worked, model="nonsense")
    assert replayed(worked, model="shipped")[0] == []


def test_every_decision_is_made_again_bit_for_bit(worked: Settings) -> None:
    from pipeline import weighing
    from store import models
    from store.codec import to_json

    rows = list(models.PurchaseOrder.objects.all())
    assert len(rows) == 4
    for row in rows:
        again = weighing.weigh(weighing.kept(row.versions["inputs"]))
        assert json.dumps(to_json(again.decision)) == json.dumps(row.decision)
        assert weighing.remade(row.versions)


def test_a_corrected_order_is_made_again_too(worked: Settings) -> None:
    from pipeline import desk, weighing
    from store import models

    row = models.PurchaseOrder.objects.get(mail__name="4.eml")
    desk.correct(row.key, revision=row.revision, who="anna", changes=desk.Changes(lines={1: {"quantity": "600"}}))
    changed = models.PurchaseOrder.objects.get(key=row.key)
    assert changed.versions["inputs"] != row.versions["inputs"]
    assert weighing.remade(changed.versions)
    assert weighing.remade(changed.first["versions"])


def test_changed_inputs_are_noticed(worked: Settings) -> None:
    from pipeline import explaining
    from store import blobs, models

    row = models.PurchaseOrder.objects.get(mail__name="1.eml")
    assert explaining.record(row)["state"] == "same"
    path = blobs._path(row.versions["inputs"])
    path.write_bytes(path.read_bytes().replace(b"C100", b"C200", 1))
    assert explaining.record(row)["state"] == "incomplete"
    assert "changed on the disk" in explaining.record(row)["message"]
    path.unlink()


def test_a_changed_decision_is_noticed(worked: Settings) -> None:
    from pipeline import explaining
    from store import models

    row = models.PurchaseOrder.objects.get(mail__name="1.eml")
    row.decision = {**row.decision, "risk": 0.0}
    assert explaining.record(row)["state"] == "differs"


def test_an_order_tells_its_whole_story(worked: Settings) -> None:
    from pipeline import explaining

    row = explaining.find("45-00004")
    told = explaining.story(row)
    json.dumps(told)
    text = "\n".join(explaining.lines(told))
    for words in (
        "4.eml",
        "einkauf@maier-metallbau.example",
        "SC-0840",
        "quantity.unusual",
        "Risk",
        "received",
        "the chain is whole",
        "group small/text",
    ):
        assert words in text
    with pytest.raises(explaining.Unknown, match="no order"):
        explaining.find("nobody")
    with pytest.raises(explaining.Unknown, match="Several"):
        explaining.find("po_")
