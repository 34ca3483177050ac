"""Verbs of what is learned and written down: train, evaluate, promote, rollback, replay, explain, rules."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from pipeline.verbs.common import Failed, Workspace, emit, opened

DAY = ["%Y-%m-%d"]


def _said(act: Callable[[], None]) -> None:
    from pipeline import reading_training
    from pipeline.training import NotTrained

    try:
        act()
    except (NotTrained, reading_training.NotTrained) as error:
        raise Failed(str(error)) from None


What = Annotated[str, typer.Argument(help="products, customers, reading or routing; products and customers without a name.")]


def train(what: What = "", workspace: Workspace = None) -> None:
    """Train a candidate model on confirmed facts; it decides nothing until it is promoted."""
    settings = opened(workspace)
    from pipeline import curve, reading_training, training

    if what == "routing":
        curve.train()
    elif what == "reading":
        print("Composing and reading some hundred documents: this takes a quarter of an hour and more.", flush=True)
        reading_training.train_candidate(settings, say=partial(print, flush=True))  # progress shows in a file, too
    else:
        _said(lambda: training.train(what, settings))


def evaluate(what: What = "", workspace: Workspace = None) -> None:
    """Measure the live model and the candidate on facts that neither was trained on."""
    settings = opened(workspace)
    from pipeline import curve, reading_training, training

    if what == "routing":
        print("\n".join(curve.report()))
    elif what == "reading":
        reading_training.evaluate(settings)
    else:
        _said(lambda: training.evaluate(what, settings))


def promote(model: str, workspace: Workspace = None) -> None:
    """Make a candidate the live model."""
    settings = opened(workspace)
    from pipeline import reading_training, training

    _said(lambda: reading_training.promote(settings) if model == "reading" else training.promote(model, settings))
    print(f"The candidate of {model} is live from the next mail on; 'ordersift rollback {model}' puts the one before it back.")


def rollback(model: str, workspace: Workspace = None) -> None:
    """Put the model before the live one back."""
    settings = opened(workspace)
    from pipeline import reading_training, training

    _said(lambda: reading_training.rollback(settings) if model == "reading" else training.rollback(model, settings))
    print(f"The model of {model} that was live before is live again from the next mail on.")


def replay(
    from_: Annotated[datetime, typer.Option("--from", formats=DAY, help="First day, 2026-11-01.")],
    to: Annotated[datetime, typer.Option("--to", formats=DAY, help="Last day.")],
    policy: Annotated[Path | None, typer.Option(help="A policy file to try.")] = None,
    model: Annotated[str, typer.Option(help="A model to try: candidate, before, shipped, or its version.")] = "",
    as_json: Annotated[
        bool, typer.Option("--json", help="JSON Lines on stdout: one per order that would differ, then the summary.")
    ] = False,
    workspace: Workspace = None,
) -> None:
    """Run stored mails again under another policy or model and list what would differ; touches nothing."""
    if from_ > to:
        raise Failed(f"--from {from_.date()} is later than --to {to.date()}: there is no day to replay; give the earlier day first.")
    settings = opened(workspace)
    from pipeline import replaying
    from rules.policy import PolicyError, load

    try:
        made = replaying.parts(settings, load(policy.read_text(encoding="utf-8")) if policy else None, model)
    except (PolicyError, ValueError) as error:
        raise Failed(str(error)) from None
    except OSError as error:
        raise Failed(f"{policy} can't be opened: {error.strerror}.") from None
    summary = replaying.Summary()
    for difference in replaying.run(made, from_.date(), to.date(), summary):
        if as_json:
            emit(asdict(difference))
        else:
            print(difference.words())
    if as_json:
        emit({"summary": asdict(summary)})
    else:
        print(summary.words())


def explain(
    order: Annotated[str, typer.Argument(help="The order's key, PO number, mail or name in the ERP.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
    workspace: Workspace = None,
) -> None:
    """Tell the whole story of an order: mail, reading, match, findings, risk, decision, who did what, postings."""
    opened(workspace)
    from pipeline import explaining

    try:
        told = explaining.story(explaining.find(order))
    except explaining.Unknown as error:
        raise Failed(str(error)) from None
    if as_json:
        emit(told)
    else:
        print("\n".join(explaining.lines(told)))


def rules() -> None:
    """List the rules that a policy can set: code, what it says by default, what it watches, and which keys it reads."""
    from rules import REGISTRY

    for code, rule in sorted(REGISTRY.items()):
        reads = f" ({', '.join(rule.reads)})" if rule.reads else ""
        print(f"{code:26} {rule.severity.name.lower():7} {' '.join(rule.about.split())}{reads}")


VERBS = {
    "rules": rules,
    "train": train,
    "evaluate": evaluate,
    "promote": promote,
    "rollback": rollback,
    "replay": replay,
    "explain": explain,
}
