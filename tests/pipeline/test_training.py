"""A candidate decides nothing until it was measured against the live model and passed, on facts later than those it learned."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from models import evaluation
from models.evaluation import Answer
from pipeline import grounds, rankers, trained, training
from pipeline.settings import Settings
from pipeline.trained import NotTrained
from tests.pipeline import small


@pytest.fixture
def company(workspace: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A made company of 300 medical articles and 80 customers; few questions, since only the way is looked at."""
    from store import master

    master.replace(grounds.medical_company(5, 300), "test", {"articles", "customers", "crossrefs", "history"})
    monkeypatch.setattr(trained, "LINES", 600)
    monkeypatch.setattr(trained, "ASKINGS", 600)
    return workspace


@pytest.mark.parametrize("name", ["products", "customers"])
def test_a_candidate_is_trained_measured_promoted_and_put_back(company: Settings, name: str) -> None:
    said: list[str] = []
    shipped = rankers.live(name, company).version
    training.train(name, company, said.append)
    assert rankers.live(name, company).version == shipped
    with pytest.raises(NotTrained, match="was not measured"):
        training.promote(name, company)
    training.evaluate(name, company, said.append)
    verdict = [line for line in said if "promoted" in line]
    assert any(line.strip().startswith("right first: ") and ".." in line for line in said)
    if "not good enough" in verdict[-1]:
        with pytest.raises(NotTrained, match="may be worse"):
            training.promote(name, company)
    else:
        training.promote(name, company)
        assert rankers.live(name, company).version != shipped
        training.rollback(name, company)
    assert rankers.live(name, company).version == shipped


def test_training_twice_gives_the_same(company: Settings) -> None:
    digests = []
    for _ in range(2):
        training.train("customers", company, lambda _: None)
        digests.append(rankers.KINDS["customers"].load(rankers.path("customers", company, rankers.CANDIDATE)).card["digest"])
    assert digests[0] == digests[1]


def answers(*right: bool, accepted: bool = True) -> list[Answer]:
    return [Answer("made", f"C{at % 20}", r, r, r if accepted else None) for at, r in enumerate(right)]


def test_a_candidate_that_is_worse_does_not_pass() -> None:
    live = answers(*[True] * 1000)
    assert evaluation.compare(live, live).passed
    assert not evaluation.compare(live, answers(*[at % 50 > 0 for at in range(1000)])).passed
    assert evaluation.compare(answers(*[at % 50 > 0 for at in range(1000)]), live).passed


def test_a_candidate_that_accepts_what_is_wrong_does_not_pass() -> None:
    right = [at % 50 > 0 for at in range(1000)]
    assert not evaluation.compare(answers(*right, accepted=False), answers(*right)).passed


def test_what_keeps_a_candidate_out_is_said_with_its_bound() -> None:
    right = [at % 50 > 0 for at in range(1000)]
    careless = evaluation.compare(answers(*right, accepted=False), answers(*right))
    assert careless.first.low == 0
    (why,) = careless.against
    assert why.startswith("accepted and wrong: measured +0.0200, and it may be as high as +0.0")
    assert why.endswith("(95 % bound), +0.0020 is the most")
    (why,) = evaluation.compare(answers(*[True] * 1000, accepted=False), answers(*right, accepted=False)).against
    assert why.startswith("right first: measured -0.0200, but it may be as low as -0.0")
    assert evaluation.compare([], []).against == ("nothing was asked",)


def test_a_refused_candidate_and_an_unknown_model_are_told_why(company: Settings) -> None:
    careless = evaluation.Comparison(900, evaluation.Difference(0.007, 0.001, 0.01), evaluation.Difference(0.001, -0.001, 0.003))
    live, path = rankers.live("products", company), rankers.path("products", company, rankers.CANDIDATE)
    path.parent.mkdir(exist_ok=True)
    live.save(path)
    record = {"candidate": live.card["digest"], "live": live.card["digest"], "comparison": asdict(careless)}
    path.with_suffix(".json").write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(NotTrained, match=r"900 questions.*accepted and wrong: measured \+0.0010, and it may be as high as \+0.0030"):
        training.promote("products", company)
    with pytest.raises(NotTrained, match="no model 'bogus' that is trained here: there are products, customers, reading and routing"):
        training.train("bogus", company)
    with pytest.raises(NotTrained, match="as soon as they are fitted"):
        training.promote("routing", company)


def test_who_is_served_worse_is_named() -> None:
    live = answers(*[True] * 1000)
    worse = answers(*[at % 20 != 7 for at in range(1000)])
    assert list(evaluation.worse_off(live, worse)) == ["C7: 50 of 50 right first less"]


def test_what_is_measured_is_later_than_what_was_learned(workspace: Settings, tmp_path: Path) -> None:
    """Sixteen approved orders: a candidate learns from the first twelve and is measured on the last four."""
    from datetime import UTC, datetime

    from pipeline import desk, gateways, importer, jobs
    from store import ledger, master, models

    data, tables, _ = importer.load(small.write(tmp_path / "company"))
    master.replace(data, "test", tables)
    gateways.stock_embedded(workspace)
    with gateways.opened(workspace) as gateway:
        work = jobs.Jobs(workspace, gateway)
        for n in range(1, 17):
            raw = small.clean_order(n).replace(b" Stk SC-0840", b"0 Stk SC-0840")
            digest, _ = ledger.receive(raw, key=f"k{n}", name=f"{n}.eml", received=datetime(2026, 11, 3, 12, n, tzinfo=UTC))
            work.walk(digest)
    for row in models.PurchaseOrder.objects.order_by("id"):
        desk.approve(row.key, revision=row.revision, who="jana", approver=True)
    facts = list(models.Example.objects.filter(kind="customer").order_by("id").values_list("id", flat=True))
    assert len(facts) == 16
    learned = trained._confirmed_customers(0, trained._split("customer"))
    measured = trained._confirmed_customers(trained._split("customer"))
    assert (len(learned), len(measured)) == (12, 4)
    assert {ref for _, ref, _ in measured} == {"C100"}
    assert measured[0][0].sender == "einkauf@maier-metallbau.example"
