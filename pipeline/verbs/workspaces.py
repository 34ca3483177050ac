"""Verbs on the workspace: init, import, sync, ledger, doctor, user, backup, restore, tidy."""

import os
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from pipeline import importer
from pipeline import workspace as places
from pipeline.settings import FILE, SettingsError
from pipeline.verbs.common import Failed, Workspace, emit, on_terminal, opened, shown


def init(
    directory: Path,
    name: Annotated[str, typer.Option(help="Our company's name, as customers write it on their orders.")] = "",
) -> None:
    """Make a workspace: a folder with settings, database and inbox."""
    if directory.exists() and not directory.is_dir():
        raise Failed(f"{directory} is a file: name a folder for the workspace.")
    there = (directory / FILE).exists()
    try:
        made = places.init(directory, name=name)
    except SettingsError as error:
        raise Failed(str(error)) from None
    except OSError as error:
        raise Failed(f"No workspace can be made in {directory}: {error.strerror or error}.") from None
    if there and name and made.company.name != name:
        raise Failed(
            f"{directory} is a workspace of {made.company.name!r} already: change the name in {directory / FILE}, below [company]."
        )
    print(f"{directory} is ready: set your company, mailbox and ERP in {directory / 'ordersift.toml'}, then 'ordersift import DIR'.")


def import_(directory: Path, workspace: Workspace = None) -> None:
    """Import master data from CSV files; a bad row is named and then nothing is imported."""
    settings = opened(workspace)
    from pipeline import gateways
    from store import master

    try:
        data, tables, notes = importer.load(directory)
    except importer.ImportFailed as error:
        for problem in error.problems[:50]:
            typer.echo(problem, err=True)
        raise Failed(f"{len(error.problems)} problem(s); nothing was imported.") from None
    master.replace(data, "import", tables)
    gateways.stock_embedded(settings)
    for note in notes:
        typer.echo(note, err=True)
    counts = {
        "articles": data.articles,
        "customers": data.customers,
        "prices": data.prices,
        "cross-references": data.crossrefs,
        "order lines": data.history,
    }
    print(", ".join(f"{len(rows)} {name}" for name, rows in counts.items()) + " imported.")


def sync(
    report: Annotated[bool, typer.Option("--report", help="Only show what the last sync found wrong in the master data.")] = False,
    workspace: Workspace = None,
) -> None:
    """Fetch master data from Odoo: all of it the first time, then what changed; read back what people amended there."""
    settings = opened(workspace)
    from erp.gateway import ErpUnavailable
    from pipeline import amendments, gateways, syncing

    if report:
        print(syncing.report_text())
        return
    try:
        with gateways.opened(settings) as gateway, shown(on_terminal()) as progress:
            found = syncing.run(settings, gateway, progress)
            amended = amendments.read_back(settings, gateway)
    except (ErpUnavailable, SettingsError, syncing.AlreadyRunning) as error:
        raise Failed(str(error)) from None
    print(found.text())
    if amended:
        print(f"{amended} order(s) were amended or deleted in the ERP by people.")
    print(syncing.report_text())


def ledger(as_json: Annotated[bool, typer.Option("--json")] = False, workspace: Workspace = None) -> None:
    """Show the balance: every mail and every order is in exactly one place."""
    opened(workspace)
    from store import ledger as book

    balance = book.balance()
    states = {name: balance.by_state.get(name, 0) for name in ("orders", "non_order", "quarantined", "failed")}
    states["quarantined"] += balance.done
    if as_json:
        emit(
            {
                "mails": balance.mails,
                **states,
                "in_work": balance.in_work,
                "done": balance.done,
                "order_states": balance.orders,
                "postings": balance.postings,
                "balanced": balance.whole,
            }
        )
    else:
        print(balance_text(balance))
    if not balance.whole:
        raise Failed("The ledger does not balance: run 'ordersift doctor' and tell support.")


def balance_text(balance) -> str:  # type: ignore[no-untyped-def]
    """The balance as two lines for people."""
    by = balance.by_state
    orders = ", ".join(f"{count} {state}" for state, count in sorted(balance.orders.items())) or "none"
    names = {"orders": "with orders", "non_order": "non-orders", "quarantined": "quarantined", "failed": "failed"}
    done = {"quarantined": balance.done}
    sums = " + ".join(f"{by.get(state, 0) + done.get(state, 0)} {name}" for state, name in names.items())
    sums += f" ({balance.done} of the quarantined and failed done with)" if balance.done else ""
    verdict = "balanced" if balance.whole else "NOT BALANCED"
    return f"{balance.mails} mails = {sums} + {balance.in_work} in work: {verdict}\n{sum(balance.orders.values())} orders: {orders}"


def doctor(as_json: Annotated[bool, typer.Option("--json")] = False, workspace: Workspace = None) -> None:
    """Check everything that Ordersift needs, each with its remedy in one sentence."""
    settings = opened(workspace)
    from pipeline import checks

    results = checks.all_checks(settings)
    for check in results:
        if as_json:
            emit({"check": check.name, "ok": check.ok, "message": check.message})
        else:
            print(f"{'ok  ' if check.ok else 'BAD '} {check.name}: {check.message}")
    bad = [check for check in results if not check.ok]
    if bad:
        raise Failed(f"{len(bad)} of {len(results)} checks failed, the first: {bad[0].message}")


def backup(
    target: Annotated[Path, typer.Argument(help="A file that ends with .zip, or a folder, which is made: then the name says the time.")],
    workspace: Workspace = None,
) -> None:
    """Write the whole workspace into one file, while everything goes on running."""
    settings = opened(workspace)
    from pipeline import backup as writing
    from pipeline import housekeeping

    try:
        with shown(on_terminal()) as progress:
            written, manifest = writing.write(settings, target, progress)
    except (writing.BackupFailed, SettingsError) as error:
        raise Failed(str(error)) from None
    housekeeping.signed(written, manifest)
    mails, orders = sum(manifest.figures["mails"].values()), sum(manifest.figures["orders"].values())
    print(f"{written}: {mails} mails, {orders} orders, {written.stat().st_size / 2**20:.1f} MiB. Passwords are not in it.")
    if manifest.damaged:
        raise Failed(f"The backup is written, but {len(manifest.damaged)} mail(s) are missing or changed on this disk: keep older backups.")


def restore(
    source: Annotated[Path, typer.Argument(help="A file that 'ordersift backup' wrote.")],
    directory: Annotated[Path, typer.Argument(help="The workspace's new folder: it must not exist, or be empty.")],
    database: Annotated[str, typer.Option(help="Address of an empty PostgreSQL database, where it is another one than before.")] = "",
) -> None:
    """Make a workspace from a backup, checked against its sums and its ledger; overwrites nothing."""
    from pipeline import restoring
    from pipeline.backup import BackupFailed

    try:
        with shown(on_terminal()) as progress:
            found = restoring.run(source, directory, database=database, progress=progress)
    except BackupFailed as error:
        raise Failed(str(error)) from None
    mails, orders = (sum(found.manifest.figures[name].values()) for name in ("mails", "orders"))
    print(f"{directory} is as of {found.manifest.made}: {mails} mails, {orders} orders; checked.")
    if found.manifest.database == "postgresql":
        print("If the database asks for a password, set ORDERSIFT_DATABASE_PASSWORD: it is not kept in the settings.")
    if found.asked_for:
        print(f"{found.asked_for} posting(s) were under way: the ERP is asked for each before anything is sent.")
    print("Everybody signs in anew. Stop the old workspace for good before you run 'ordersift up' here.")
    for name in found.secrets:
        print(f"Put {name} back (mode 0600): passwords are not in a backup.")
    if found.manifest.damaged:
        raise Failed(
            f"{len(found.manifest.damaged)} mail(s) were missing or changed already when the backup was made: see 'ordersift doctor'."
        )


def tidy(
    keep_days: Annotated[float | None, typer.Option(min=0, help="Days of ended jobs to keep; as in ordersift.toml without it.")] = None,
    workspace: Workspace = None,
) -> None:
    """Clear away what the queue remembers of ended jobs, expired sign-ins and remains of killed writes; a worker does it daily."""
    settings = opened(workspace)
    from pipeline import housekeeping

    print(housekeeping.tidy(settings, timedelta(days=settings.housekeeping.keep_days if keep_days is None else keep_days)).words())


def user(
    name: str,
    groups: Annotated[str, typer.Option(help="sales, approver, steward; several with a comma.")] = "sales",
    workspace: Workspace = None,
) -> None:
    """Make a user of the review app, or give it a new password: asked for, or from ORDERSIFT_PASSWORD."""
    opened(workspace)
    from pipeline import accounts

    password = os.environ.get("ORDERSIFT_PASSWORD") or typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    try:
        accounts.ensure_user(name, password, [group.strip() for group in groups.split(",") if group.strip()])
    except ValueError as error:
        raise Failed(str(error)) from None
    print(f"{name} may log in.")


VERBS = {
    "init": init,
    "import": import_,
    "user": user,
    "sync": sync,
    "ledger": ledger,
    "doctor": doctor,
    "backup": backup,
    "restore": restore,
    "tidy": tidy,
}
