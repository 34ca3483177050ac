"""Verbs of what is learned: train, evaluate, promote, rollback, replay, explain."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.verbs.common import Workspace, not_yet, opened

What = Annotated[str, typer.Argument(help="products, customers, anomalies, duplicates, reading, routing; all of them without a name.")]


def train(what: What = "", workspace: Workspace = None) -> None:
    """Train a candidate model on confirmed facts; it decides nothing until it is promoted."""
    from pipeline import training

    training.train(what, opened(workspace))


def evaluate(what: What = "", workspace: Workspace = None) -> None:
    """Measure the live model and the candidate on facts that neither was trained on."""
    from pipeline import training

    training.evaluate(what, opened(workspace))


def promote(model: str, workspace: Workspace = None) -> None:
    """Make a candidate the live model."""
    from pipeline import training

    training.promote(model, opened(workspace))


def rollback(model: str, workspace: Workspace = None) -> None:
    """Put the model before the live one back."""
    from pipeline import training

    training.rollback(model, opened(workspace))


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
