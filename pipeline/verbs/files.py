"""Verbs on files: read, process (a dry run), match, score."""

import csv
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from pipeline import formats
from pipeline.verbs.common import Failed, Workspace, emit, opened

Files = Annotated[list[Path], typer.Argument(help="Files (mails, PDFs, pictures, sheets); folders for all files in them.")]
Json = Annotated[bool, typer.Option("--json", help="JSON Lines on stdout.")]


def read(
    paths: Files,
    as_json: Json = False,
    structured: Annotated[bool, typer.Option(help="Use embedded XML and EDI where there is any.")] = True,
    draw: Annotated[Path | None, typer.Option(help="Draw rows, columns and boxes of the pages into this folder.")] = None,
) -> None:
    """Read files and show what they say; no workspace is needed."""
    import intake  # the reader's libraries take seconds to load, so only verbs that read wait for them

    bad = 0
    for path, raw in _contents(paths):
        reading = intake.read_file(raw, path.name, structured=structured)
        bad += not reading.documents and bool(reading.problems)
        if draw:
            _draw(raw, path, draw)
        if as_json:
            emit(formats.reading_json(str(path), reading))
        else:
            _show_reading(path, reading)
    if bad:
        raise Failed(f"{bad} file(s) could not be read; the sentences are in their problems.")


def process(paths: Files, as_json: Json = False, workspace: Workspace = None) -> None:
    """The whole pipeline without posting: what would become of these files? Earlier files of the same call count as known orders."""
    settings = opened(workspace)
    from orders import Route
    from pipeline import company, known, walk

    loaded = company.load(settings)
    if not loaded.data.articles or not loaded.data.customers:
        typer.echo("There is no master data yet, so nothing can be matched: run 'ordersift import DIR' or 'ordersift sync'.", err=True)
    for path, raw in _contents(paths):
        now = datetime.now(UTC)
        reading, judged = walk.process(raw, path.name, loaded, received=now)
        for number, order in enumerate(judged, start=1):
            ref = f"{path.name}#{number}" if len(judged) > 1 else path.name
            loaded.dry.append(known.as_past(ref, order.matched, walk.as_of(reading, now), sender=reading.sender.address))
            if order.decision.route == Route.SEND:
                loaded.dry_sent.add(ref)
        if as_json:
            emit(formats.processed_json(str(path), reading, judged))
        else:
            _show_judged(path, reading, judged)


def match(
    lines: Path,
    out: Annotated[Path, typer.Option(help="The CSV file to write.")],
    learn: Annotated[bool, typer.Option(help="Learn each row whose sku is filled, after it was scored.")] = False,
    workspace: Workspace = None,
) -> None:
    """Match the order lines of a CSV file to articles."""
    settings = opened(workspace)
    from pipeline import batches

    _table(lines, out, lambda rows: batches.match(rows, settings, learn=learn))


def score(
    orders: Path,
    out: Annotated[Path, typer.Option(help="The CSV file to write.")],
    update: Annotated[bool, typer.Option(help="An order joins the history after it was scored, unless its hypothetical is 1.")] = False,
    workspace: Workspace = None,
) -> None:
    """Score the orders of a CSV file for anomalies and duplicates, as of their dates."""
    settings = opened(workspace)
    from pipeline import batches

    _table(orders, out, lambda rows: batches.score(rows, settings, update=update))


def _contents(paths: Iterable[Path]) -> Iterable[tuple[Path, bytes]]:
    files = [f for p in paths for f in (sorted(x for x in p.rglob("*") if x.is_file()) if p.is_dir() else [p])]
    if not files:
        raise Failed(f"There is no file in {', '.join(map(str, paths))}.")
    for path in files:
        try:
            yield path, path.read_bytes()
        except OSError as error:
            raise Failed(f"{path} can't be opened: {error.strerror}.") from None


MOST_NOTES = 50
UNEVEN = "the row has another number of cells than the header: what is too much was left out"


def _table(source: Path, target: Path, work) -> None:  # type: ignore[no-untyped-def]
    try:
        with source.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            numbered = [(reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise Failed(f"{source} can't be read as a UTF-8 CSV file: {why}.") from None
    try:
        target.open("a").close()  # before the work, which may learn and take long
    except OSError as error:
        raise Failed(f"{target} can't be written: {error.strerror}.") from None
    rows = [{name: cell or "" for name, cell in row.items() if name is not None} for _, row in numbered]
    uneven = [(at, UNEVEN) for at, (_, row) in enumerate(numbered) if None in row or None in row.values()]
    try:
        names, results, notes = work(rows)
    except ValueError as error:
        raise Failed(f"{source}: {error}") from None
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(results)
    notes = sorted([*uneven, *notes], key=lambda note: note[0])
    for at, words in notes[:MOST_NOTES]:
        typer.echo(f"{source}, line {numbered[at][0]}: {words}.", err=True)
    if len(notes) > MOST_NOTES:
        typer.echo(f"{source}: {len(notes) - MOST_NOTES} more of the like.", err=True)


def _draw(raw: bytes, path: Path, folder: Path) -> None:
    import intake

    folder.mkdir(parents=True, exist_ok=True)
    for number, png in enumerate(intake.drawn_pages(raw, path.name), start=1):
        target = folder / f"{path.stem}-{number}.png"
        target.write_bytes(png)
        typer.echo(str(target), err=True)


def _show_reading(path: Path, reading) -> None:  # type: ignore[no-untyped-def]
    print(f"{path}: {reading.kind}")
    for problem in reading.problems:
        print(f"  ! {problem.message}")
    for document in reading.documents:
        order = document.order
        print(f"  {document.name}: {document.kind}, {document.pages} page(s)")
        for line in order.lines if order else ():
            cells = (line.quantity, line.unit, line.our_code or line.customer_code, line.description, line.unit_price, line.amount)
            print("    " + " | ".join(str(c.value).replace("\n", " ") if c else "-" for c in cells))


def _show_judged(path: Path, reading, judged) -> None:  # type: ignore[no-untyped-def]
    from orders import Severity
    from pipeline.records import delivered_to
    from pipeline.saying import told

    if not judged:
        blocked = any(problem.blocking for problem in reading.problems)
        print(f"{path}: {'quarantine, for a person to look at' if blocked else str(reading.kind).replace('_', ' ')}")
    for order in judged:
        matched, decision = order.matched, order.decision
        number = matched.order.po_number.value if matched.order.po_number else "no number"
        named = delivered_to(matched)
        where = f"to {named}" if named else "to the ERP's address of the customer"
        print(f"{path}: {decision.route}: {matched.customer.ref or 'unknown customer'}, {number}, {len(matched.lines)} line(s), {where}")
        for reason in told(decision.reasons):
            if reason.severity > Severity.INFO:
                print(f"  - {reason.message}")
    for problem in reading.problems:
        print(f"  ! {problem.message}")


VERBS = {"read": read, "process": process, "match": match, "score": score}
