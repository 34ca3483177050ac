"""Verbs of what is learned: train, evaluate, promote, rollback, replay, explain."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from pipeline.verbs.common import Failed, Workspace, not_yet, opened


def _said(act: Callable[[], None]) -> None:
    from pipeline.training import NotTrained

    try:
        act()
    except NotTrained as error:
        raise Failed(str(error)) from None


What = Annotated[str, typer.Argument(help="products, customers, anomalies, duplicates, reading, routing; all of them without a name.")]


def train(what: What = "", workspace: Workspace = None) -> None:
    """Train a candidate model on confirmed facts; it decides nothing until it is promoted."""
    settings = opened(workspace)
    from pipeline import training

    _said(lambda: training.train(what, settings))


def evaluate(what: What = "", workspace: Workspace = None) -> None:
    """Measure the live model and the candidate on facts that neither was trained on."""
    settings = opened(workspace)
    from pipeline import training

    _said(lambda: training.evaluate(what, settings))


def promote(model: str, workspace: Workspace = None) -> None:
    """Make a candidate the live model."""
    settings = opened(workspace)
    from pipeline import training

    _said(lambda: training.promote(model, settings))


def rollback(model: str, workspace: Workspace = None) -> None:
    """Put the model before the live one back."""
    settings = opened(workspace)
    from pipeline import training

    _said(lambda: training.rollback(model, settings))


def replay(
    from_: Annotated[str, typer.Option("--from", help="First day, 2026-11-01.")],
    to: Annotated[str, typer.Option("--to", help="Last day.")],
    policy: Annotated[Path | None, typer.Option(help="A policy file to try.")] = None,
    model: Annotated[str, typer.Option(help="A model to try.")] = "",
    workspace: Workspace = None,
) -> None:
    """Run stored mails again under another policy or model and list what would differ; touches nothing."""
    opened(workspace)
    raise not_yet("replay")


VERBS = {"train": train, "evaluate": evaluate, "promote": promote, "rollback": rollback, "replay": replay}
