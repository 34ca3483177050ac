"""The reader's confidence, fitted again by the workspace's own command."""

import json
from pathlib import Path

import pytest

from intake.reading.appearance import Looks, likelihoods
from intake.reading.confidence import Signs, probability, shipped
from intake.reading.learned import Learned, learned_of, using
from pipeline import reading_training as training
from pipeline.settings import Settings

SMALL = training.Plan(documents=14, scans=0, seed=5, columns=25)


def test_the_same_command_gives_the_same_file(tmp_path: Path) -> None:
    said: list[str] = []
    training.train(tmp_path / "a.json", SMALL, people=False, say=said.append)
    training.train(tmp_path / "b.json", SMALL, people=False, say=said.append)
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert (tmp_path / "a.json").stat().st_size < 10_000_000
    model = json.loads((tmp_path / "a.json").read_text())
    card, looks = model["card"], model["columns"]["card"]
    assert "14 composed documents" in card["trained_on"]
    assert card["measured"]["line"]["cases"] > 30
    assert any("proven" in line for line in said)
    assert "25 composed documents" in looks["trained_on"]
    assert looks["right_on_groups_left_out"] > 0.7
    assert learned_of(model).fits


def test_the_shipped_file_says_what_it_was_fitted_on_and_how_good_it_is() -> None:
    card = json.loads(training.WEIGHTS.read_text())["card"]
    assert "composed documents" in card["trained_on"]
    line = card["measured"]["line"]
    assert line["sure_wrong"] < 0.05 * line["sure"]
    assert line["proven_wrong"] <= 0.001 * line["proven"]
    assert set(shipped()) == {"value", "line"}


def test_a_candidate_judges_once_it_is_promoted_and_can_be_taken_back(workspace: Settings) -> None:
    for state in ("", "candidate", "before"):
        training.path(workspace, state).unlink(missing_ok=True)
    with pytest.raises(training.NotTrained, match="no candidate"):
        training.promote(workspace)
    training.train_candidate(workspace, SMALL, say=lambda _: None)
    assert training.live(workspace) is None
    file = training.path(workspace, "candidate")
    made = json.loads(file.read_text())
    file.write_text(json.dumps({**made, "card": {**made["card"], "loss": 0.9, "live_loss": 0.1}}))
    with pytest.raises(training.NotTrained, match="worse"):
        training.promote(workspace)
    file.write_text(json.dumps({**made, "card": {**made["card"], "loss": 0.1, "live_loss": 0.1}}))
    with pytest.raises(training.NotTrained, match="columns worse"):  # 25 documents teach less than the shipped looks know
        training.promote(workspace)
    made["columns"]["card"]["live_right"] = made["columns"]["card"]["right_on_groups_left_out"]
    file.write_text(json.dumps({**made, "card": {**made["card"], "loss": 0.1, "live_loss": 0.1}}))
    training.promote(workspace)
    own = training.live(workspace)
    assert own is not None
    assert own.confidence == {kind: made[kind] for kind in training.KINDS}
    doubtful = Signs(0, 1, 0, 1, 0, 0.5, 0.5)
    usual = probability(doubtful, "line")
    looks = likelihoods([Looks(filled=1.0, numeric=1.0, whole=1.0), Looks(filled=1.0, words=3.0)])
    with using(own):
        assert probability(doubtful, "line") != usual
        assert likelihoods([Looks(filled=1.0, numeric=1.0, whole=1.0), Looks(filled=1.0, words=3.0)]) != looks
    training.rollback(workspace)
    assert training.live(workspace) == Learned(shipped())
    training.path(workspace).unlink()


def test_weights_that_were_fitted_to_other_signs_judge_nothing(workspace: Settings) -> None:
    file = training.path(workspace)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({kind: weights[:-1] for kind, weights in shipped().items()}))
    try:
        assert training.live(workspace) is None
        file.write_text(json.dumps({**shipped(), "columns": {"weights": [[0.0]], "constants": [0.0]}}))
        assert training.live(workspace) is None
        file.write_text(json.dumps(shipped()))
        assert training.live(workspace) == Learned(shipped())
    finally:
        file.unlink()
