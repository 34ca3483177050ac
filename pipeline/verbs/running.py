"""Verbs that run: demo, up, poll, work, serve."""

from contextlib import closing
from imaplib import IMAP4
from typing import Annotated

import typer

from pipeline.verbs.common import Failed, Workspace, on_terminal, opened

Once = Annotated[bool, typer.Option("--once", help="Do what is there now, then end.")]


def demo(
    serve: Annotated[bool, typer.Option(help="Serve the review app at the end.")] = True,
    directory: Annotated[str, typer.Option(help="Folder of the demo company and its workspace.")] = ".demo",
    articles: Annotated[int, typer.Option(help="How many articles the demo company has.")] = 35_000,
) -> None:
    """The whole story on the shipped company: embedded ERP, sample inbox, then the review app."""
    from pipeline import demo as story
    from pipeline import web

    try:
        story.run(directory, articles=articles, serve=serve)
    except web.PortTaken as error:
        raise Failed(str(error)) from None


def poll(once: Once = False, workspace: Workspace = None) -> None:
    """The mailbox job."""
    settings = opened(workspace)
    from pipeline import poller, supervisor

    if once:
        try:
            with closing(poller.source_of(settings)) as source:
                print(f"{poller.poll_once(source)} new mail(s).")
        except (OSError, IMAP4.error) as error:
            raise Failed(f"The mailbox can't be read ({error}): check [mailbox] in ordersift.toml with 'ordersift doctor'.") from None
    else:
        supervisor.end_with_supervisor()
        poller.run(settings, supervisor.until_signalled())


def work(once: Once = False, workspace: Workspace = None) -> None:
    """A worker: reads, judges and posts what is in the ledger."""
    settings = opened(workspace)
    from pipeline import supervisor, worker

    if once:
        if not worker.drain(settings, progress=on_terminal()):
            raise Failed("Not everything could be worked off; 'ordersift ledger' shows what is left.")
    else:
        supervisor.end_with_supervisor()
        worker.run(settings, supervisor.until_signalled())


def serve(workspace: Workspace = None) -> None:
    """The review app."""
    settings = opened(workspace)
    from pipeline import supervisor, web

    supervisor.end_with_supervisor()
    try:
        web.serve(settings)
    except web.PortTaken as error:
        raise Failed(str(error)) from None


def up(workspace: Workspace = None) -> None:
    """Mailbox job, worker and review app in one supervised process."""
    settings = opened(workspace)
    from pipeline import supervisor, web

    try:
        web.probe(settings)  # a child that can't listen would be started again and again
    except web.PortTaken as error:
        raise Failed(str(error)) from None
    host, port = web.address(settings)
    print(f"Review app: http://{host}:{port}/  (Ctrl-C ends)", flush=True)
    supervisor.run(settings.home, supervisor.until_signalled())


VERBS = {"demo": demo, "up": up, "poll": poll, "work": work, "serve": serve}
