"""The command line. Each verb is a function in `pipeline.verbs`; here they get their names and their errors become one sentence."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.settings import SettingsError
from pipeline.verbs import files, learning, running, workspaces
from pipeline.verbs.common import Failed, state

app = typer.Typer(
    name="ordersift",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Turns the orders that customers mail to a distributor into sales orders, safely, on this machine.",
)


@app.callback()
def _options(
    workspace: Annotated[
        Path | None, typer.Option(help="The workspace's folder; without it the environment variable ORDERSIFT_HOME.")
    ] = None,
) -> None:
    home = workspace or (Path(os.environ["ORDERSIFT_HOME"]) if os.environ.get("ORDERSIFT_HOME") else None)
    state.home = home


for module in (running, workspaces, files, learning):
    for name, verb in module.VERBS.items():
        app.command(name)(verb)


def main() -> None:
    """Run the command line: exit status 0 done, 1 refused or failed (one line on stderr), 2 wrong usage."""
    try:
        app(prog_name="ordersift")
    except (Failed, SettingsError) as error:
        print(f"ordersift: {error}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
