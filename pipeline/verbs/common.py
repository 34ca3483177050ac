"""What all verbs share: the workspace of this call, refusals as one sentence, JSON Lines on stdout."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from pipeline import workspace as places
from pipeline.settings import Settings, SettingsError


class Failed(Exception):
    """The verb was refused or failed; the text is the one line that says why."""


@dataclass(slots=True)
class _State:
    home: Path | None = None


state = _State()
Workspace = Annotated[Path | None, typer.Option("--workspace", help="The workspace's folder (or ORDERSIFT_HOME).")]


def opened(workspace: Path | None = None) -> Settings:
    """Open the workspace of this call; raises Failed."""
    home = workspace or state.home
    if home is None:
        raise Failed("No workspace is named: give --workspace DIR or set ORDERSIFT_HOME (make one with 'ordersift init DIR').")
    try:
        settings = places.open_workspace(home)
        places.migrate()
    except SettingsError as error:
        raise Failed(str(error)) from None
    return settings


def emit(data: dict[str, Any]) -> None:
    """One JSON line on stdout."""
    print(json.dumps(data, ensure_ascii=False), flush=True)


def on_terminal() -> bool:
    """Progress is shown on a terminal only."""
    return sys.stderr.isatty()


@contextmanager
def shown(visible: bool) -> Iterator[Callable[[str, int, int], None]]:
    """Bars on stderr, one for each kind of row: call it with (kind, done, total)."""
    columns = (TextColumn("{task.description:10}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not visible) as bars:
        tasks: dict[str, TaskID] = {}

        def progress(kind: str, done: int, total: int) -> None:
            if kind not in tasks:
                tasks[kind] = bars.add_task(kind.replace("_", " "), total=total)
            bars.update(tasks[kind], completed=done, total=total)

        yield progress
