"""`train`, `evaluate`, `promote`, `rollback`: candidates are made from confirmed facts, measured, and only then decide anything."""

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from models import evaluation
from models.ranking import Ranker
from pipeline import rankers
from pipeline.rankers import BEFORE, CANDIDATE
from pipeline.settings import Settings
from pipeline.trained import MODELS, NotTrained, Trained, learned_until
from store import audit, master

Say = Callable[[str], None]
FIRST_TIME = "run 'ordersift import DIR' first."


def train(what: str, settings: Settings, say: Say = print) -> None:
    """Train a candidate (of every model without a name). Raises NotTrained."""
    data = master.load()
    for model in _named(what):
        try:
            ranker = model.train(data, say)
        except NotTrained as error:
            if what:
                raise
            say(f"{model.name}: {error}")
            continue
        path = rankers.path(model.name, settings, CANDIDATE)
        path.parent.mkdir(exist_ok=True)
        ranker.save(path)
        _record(model, settings).unlink(missing_ok=True)
        say(f"Candidate {model.name} {ranker.version} is in {path}; measure it with 'ordersift evaluate {model.name}'.")


def evaluate(what: str, settings: Settings, say: Say = print) -> None:
    """Measure the live model and its candidate on questions that neither learned from: the same ones every time, and what people confirmed
    later than either learned. What comes out decides whether the candidate can be promoted. Raises NotTrained."""
    data = master.load()
    if not data.articles:
        raise NotTrained(f"There are no articles to measure on: {FIRST_TIME}")
    for model in _named(what):
        live, path = rankers.live(model.name, settings), rankers.path(model.name, settings, CANDIDATE)
        candidate = rankers.KINDS[model.name].load(path) if path.exists() else None
        since = max(learned_until(r) for r in (live, candidate or live))
        before = model.answers(data, live, since)
        _say_report(f"{model.name}, live", live, before, say)
        if candidate is None:
            continue
        after = model.answers(data, candidate, since)
        _say_report(f"{model.name}, candidate", candidate, after, say)
        found = evaluation.compare(before, after)
        say(f"candidate against live, {found.questions} questions, 95 % intervals:")
        for words, d in (("right first", found.first), ("accepted and wrong", found.wrong)):
            say(f"  {words}: {d.mean:+.4f} ({d.low:+.4f}..{d.high:+.4f})")
        for line in list(evaluation.worse_off(before, after))[:10]:
            say(f"  worse for {line}")
        against = "; ".join(found.against)
        say(f"  It is not good enough to be promoted: {against}." if against else "  It can be promoted.")
        record = {"candidate": candidate.card["digest"], "live": live.card["digest"], "comparison": asdict(found)}
        _record(model, settings).write_text(json.dumps(record, indent=1), encoding="utf-8")


def promote(what: str, settings: Settings) -> None:
    """Make a measured candidate the live model; the one before it is kept. Raises NotTrained where it was not measured or did not pass."""
    (model,) = _named(what or "products")
    path, record, kind = rankers.path(model.name, settings, CANDIDATE), _record(model, settings), rankers.KINDS[model.name]
    if not path.exists():
        raise NotTrained(f"There is no candidate: run 'ordersift train {model.name}' first.")
    said = json.loads(record.read_text(encoding="utf-8")) if record.exists() else {}
    measured = (said.get("candidate"), said.get("live"))
    if measured != (kind.load(path).card["digest"], rankers.live(model.name, settings).card["digest"]):
        raise NotTrained(f"This candidate was not measured against the live model: run 'ordersift evaluate {model.name}' first.")
    found = evaluation.comparison_of(said["comparison"])
    if not found.passed:
        asked = f"{found.questions:,} questions, shares of candidate less live"
        raise NotTrained(f"The candidate may be worse than the live model and stays out ({asked}): {'; '.join(found.against)}.")
    live = rankers.path(model.name, settings)
    shutil.copyfile(live if live.exists() else kind.shipped, rankers.path(model.name, settings, BEFORE))
    path.replace(live)
    record.unlink()
    _note("model promoted", model, settings)


def rollback(what: str, settings: Settings) -> None:
    """Put the model before the live one back. Raises NotTrained where there is none."""
    (model,) = _named(what or "products")
    before = rankers.path(model.name, settings, BEFORE)
    if not before.exists():
        raise NotTrained("There is no earlier model to go back to.")
    before.replace(rankers.path(model.name, settings))
    _note("model rolled back", model, settings)


def _named(what: str) -> tuple[Trained, ...]:
    if what == "routing":
        raise NotTrained("The thresholds of 'routing' are in force as soon as they are fitted: there is nothing to promote or roll back.")
    if what and what not in MODELS:
        raise NotTrained(f"There is no model '{what}' that is trained here: there are {', '.join(MODELS)}, reading and routing.")
    return (MODELS[what],) if what else tuple(MODELS.values())


def _record(model: Trained, settings: Settings) -> Path:
    """What measuring the candidate gave."""
    return rankers.path(model.name, settings, CANDIDATE).with_suffix(".json")


def _say_report(title: str, ranker: Ranker, answers: list[evaluation.Answer], say: Say) -> None:
    say(f"{title} {ranker.version} ({ranker.card.get('trained_on', 'shipped')})")
    for line in evaluation.report(answers):
        say("  " + line)


def _note(what: str, model: Trained, settings: Settings) -> None:
    card = rankers.live(model.name, settings).card
    audit.record("steward", what, detail={"model": model.name, **{k: card[k] for k in ("digest", "trained_on") if k in card}})
    master.touch()
