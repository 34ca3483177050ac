"""`ordersift demo`: the shipped company, the sample inbox, the embedded ERP, then the review app."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from pipeline import accounts, importer
from pipeline import workspace as places
from pipeline.settings import Settings
from pipeline.verbs.common import on_terminal
from pipeline.verbs.workspaces import balance_text

SAMPLE = Path(__file__).resolve().parent.parent / "data" / "sample"
USER, PASSWORD = "demo", "demo-ordersift"
POLICY = """\
[prices]
precision = 4
[orders]
min_value = 0
[routing]
default_threshold = 0.12
audit_first = 0
"""


def run(directory: str, *, articles: int, serve: bool) -> None:
    """Set up the demo in `directory` (once), take the sample inbox in, show what became of each mail, serve the review app."""
    began = time.monotonic()
    home = Path(directory).resolve()
    settings = places.init(home / "workspace", **_us())
    from pipeline import poller, supervisor, web, worker  # need an opened workspace

    if serve:
        web.probe(settings)
    master_files = home / "company"
    if not (master_files / "done").exists():
        _say(f"Making the demo company ({articles:,} articles) ...")
        command = [sys.executable, "-m", "data.company", str(master_files), "--articles", str(articles)]
        subprocess.run(command, check=True, cwd=SAMPLE.parent.parent, stdout=subprocess.DEVNULL)
        (master_files / "done").touch()
    _import(settings, master_files)
    _policy()
    _fill_inbox(settings)
    new = poller.poll_once(poller.source_of(settings))
    _say(f"{new} new mail(s) in the inbox.")
    worker.drain(settings, progress=on_terminal())
    _show()
    _say(f"{time.monotonic() - began:.0f} s in all.")
    _account()
    if serve:
        host, port = web.address(settings)
        _say(f"Review app: http://{host}:{port}/   user: {USER}   password: {PASSWORD}   (Ctrl-C ends)")
        supervisor.run(settings.home, supervisor.until_signalled())


def _us() -> dict[str, str]:
    from data.company import US  # the demo's own company, known to the generator of its mails

    return dict(US)


def _import(settings: Settings, folder: Path) -> None:
    from pipeline import gateways
    from store import master

    if master.version():
        return
    _say("Importing the master data ...")
    data, tables, _ = importer.load(folder)
    master.replace(data, "demo", tables)
    gateways.stock_embedded(settings)


def _policy() -> None:
    """The demo's own policy, put in force as a steward would: its embedded ERP keeps four decimals and its orders are small."""
    from rules.policy import load
    from store import policies

    policy = load(POLICY)
    if policies.active_digest() != policy.digest:
        policies.activate(POLICY, policy.digest, "demo")


def _fill_inbox(settings: Settings) -> None:
    """Drop the sample mails into the inbox, as a mail server would: what was taken in before is known and does nothing."""
    for mail in sorted((SAMPLE / "inbox").glob("*.eml")):
        target = settings.inbox / mail.name
        if not target.exists() and not (settings.inbox / "done" / mail.name).exists():
            shutil.copyfile(mail, target)


STATES = {"non_order": "no order"}
"""What a mail without orders became, where its state's own name says little."""


def _show() -> None:
    from store import ledger, models

    table = Table("mail", "customer", "lines", "route", "reason", title="What became of each mail")
    for mail in models.Mail.objects.order_by("name"):
        orders = list(mail.orders.order_by("number"))  # type: ignore[attr-defined]
        for order in orders:
            reasons = [r["message"] for r in order.decision["reasons"] if r["severity"]]
            shown = order.state if order.state in ("posted", "refused") else order.route
            why = reasons[0] + (f" (+{len(reasons) - 1} more)" if len(reasons) > 1 else "") if reasons else "nothing unusual"
            table.add_row(mail.name, order.customer_ref or "unknown", str(len(order.matched["lines"])), shown, why)
        if not orders:
            problems = "; ".join(p["message"] for p in mail.problems)
            table.add_row(mail.name, "", "", STATES.get(mail.state, mail.state), problems or "nothing in it asks for goods")
    Console(width=None if on_terminal() else 160).print(table)
    print(balance_text(ledger.balance()))


def _account() -> None:
    accounts.ensure_user(USER, PASSWORD, ["sales", "approver", "steward"])


def _say(text: str) -> None:
    print(text, flush=True)
