"""The calibration of the first day: the whole product judges made orders whose truth is known, and thresholds are fitted on them.

    python -m pipeline.calibrating measure OUT.jsonl --seed 201 --count 400     one made company, its mails, one row per order
    python -m pipeline.calibrating fit OUT.jsonl...                             rules/calibration.json and rules/calibration.csv

Companies and mails are made by the hand that made the product: the bound says how the parts fit together on orders like these, and no more.
A company's own audit replaces it.
"""

import argparse
import csv
import json
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from email import message_from_bytes, policy
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from pypdfium2 import PdfDocument

from orders import MatchedOrder, Severity
from rules.policy import shipped as shipped_policy
from rules.routing import Calibration, Outcome, fit, group_of

if TYPE_CHECKING:
    from pipeline.company import Company

POLICY = "[prices]\nprecision = 4\n[orders]\nmin_value = 0\n[routing]\ndefault_threshold = 1\n"
"""Made prices have four decimals and made orders are small; every risk may pass, so that the threshold is free to be found."""
RULES = Path(__file__).resolve().parent.parent / "rules"
FIELDS = ("seed", "channel", "why", "group", "risk", "held", "fault")
TRAP_SHARE = 0.15
HIGHEST = 0.12
"""Riskier orders are no matter for made evidence: there, only a company's own audit may say that they are safe."""
PAPER = ("pdf", "body+pdf")
ON_PAPER = ("new address", "wrong total", "price")
"""Traps that only a printed order can show: a typed mail names neither prices nor totals nor another delivery address."""
FIRST_DAY = date(2026, 11, 2)


@dataclass(frozen=True, slots=True)
class Measured:
    """One judged made order. `held`: codes of findings that stop it whatever its risk; `fault`: what would be wrong if it were sent."""

    seed: int
    channel: str
    why: str
    group: str
    risk: float
    held: tuple[str, ...]
    fault: str

    @property
    def outcome(self) -> Outcome:
        """As the fit takes it."""
        return Outcome(self.group, self.risk, bool(self.fault))


def measure(out: Path, *, seed: int, count: int, articles: int, channels: Sequence[str], minutes: float) -> int:
    """Make a company and `count` order mails, judge them one after the other, append a row per order to `out`; returns the rows."""
    from data.company import US
    from data.company import __main__ as maker
    from data.mails import CHANNELS, TRAPS, World, order_mail

    traps = [t for t in TRAPS if t not in ("quote", "cancellation")]
    with tempfile.TemporaryDirectory() as folder:
        catalogue, customers, dealings = maker.write(Path(folder) / "company", seed, articles)
        house = house_of(Path(folder), US, POLICY)
        from pipeline import known, walk

        world, random, last = World(catalogue, customers, dealings), Random(seed * 1009 + 5), None
        written, began = 0, datetime.now(UTC)
        with out.open("a", encoding="utf-8") as file:
            for at in range(count):
                if datetime.now(UTC) - began > timedelta(minutes=minutes):
                    break
                trap = random.choice(traps) if random.random() < TRAP_SHARE else ""
                day = FIRST_DAY + timedelta(days=at // 40)
                channel = random.choice(PAPER if trap in ON_PAPER else channels or CHANNELS)
                made = last = order_mail(world, random, channel, day, at, trap, last)
                reading, judged = walk.process(
                    made.raw, f"{at}.eml", house, received=datetime(day.year, day.month, day.day, 20, tzinfo=UTC)
                )
                for place, order in enumerate(judged):
                    house.dry.append(known.as_past(f"{at}#{place}", order.matched, day, sender=reading.sender.address))
                    house.dry_sent.add(f"{at}#{place}")
                    truth = made.truth["orders"][place] if place < len(made.truth["orders"]) else None
                    held = tuple(dict.fromkeys(f.code for f in order.findings if f.severity >= Severity.REVIEW))
                    if truth and not shown(made.raw, truth):
                        truth = {**truth, "expected_route": "send"}
                    fault = fault_of(order.matched, made.truth["customer_ref"], truth)
                    group = group_of(order.matched, house.policy)
                    row = Measured(seed, made.truth["channel"], made.truth["why"], group, order.decision.risk, held, fault)
                    file.write(json.dumps({name: getattr(row, name) for name in FIELDS}) + "\n")
                    file.flush()
                    written += 1
    return written


def house_of(folder: Path, us: Mapping[str, str], policy: str) -> "Company":
    """A company from the master data files in `folder`/company, with a workspace of its own beside them and a policy (TOML)."""
    from pipeline import workspace

    settings = workspace.init(folder / "workspace", **us)
    from pipeline import company, importer
    from rules.policy import load
    from store import master

    data, tables, _ = importer.load(folder / "company")
    master.replace(data, "made", tables)
    house = company.load(settings)
    house.policy = load(policy)
    return house


def fault_of(matched: MatchedOrder, customer_ref: str | None, truth: dict[str, Any] | None) -> str:
    """What would be wrong with the order if it were sent as it stands; "" where it is the one that was meant and nobody had to look."""
    if truth is None:
        return "no such order"
    order = matched.order
    found = sorted((line.match.ref or "", line.quantity or Decimal(0)) for line in matched.lines)
    meant = sorted((line["sku"], Decimal(line["quantity"])) for line in truth["lines"])
    wanted = order.requested_date.value.isoformat() if order.requested_date else None
    checks = {
        "customer": matched.customer.ref == customer_ref,
        "PO number": (order.po_number.value if order.po_number else None) == truth["po_number"],
        "requested date": wanted == truth["requested_date"],
        "articles": [sku for sku, _ in found] == [sku for sku, _ in meant],
        "quantities": [quantity for _, quantity in found] == [quantity for _, quantity in meant],
        truth["why"]: truth["expected_route"] == "send",
    }
    return ", ".join(name for name, good in checks.items() if not good)


def shown(raw: bytes, truth: dict[str, Any]) -> bool:
    """Whether the mail shows its trap at all: a layout may print neither price nor total, and then nobody can see that they are odd."""
    number = {"price": truth["lines"][0]["unit_price"], "wrong total": truth["total"]}.get(truth["why"])
    if number is None:
        return True
    digits = re.sub(r"\D", "", f"{Decimal(number).normalize():f}")
    parts = message_from_bytes(raw, policy=policy.default).iter_attachments()
    words: list[str] = []
    for part in (p for p in parts if p.get_content_subtype() == "pdf"):
        with closing(PdfDocument(part.get_content())) as document:
            words += " ".join(page.get_textpage().get_text_bounded() for page in document).split()
    return any(re.sub(r"\D", "", word).rstrip("0") == digits.rstrip("0") for word in words)


def rows(paths: Iterable[Path]) -> Iterator[Measured]:
    """The rows that `measure` wrote."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            yield Measured(**{**data, "held": tuple(data["held"])})


def fit_shipped(measured: Sequence[Measured]) -> Calibration:
    """Thresholds of the first day from measured orders; writes rules/calibration.json and the orders it rests on."""
    free = [row for row in measured if not row.held and row.risk <= HIGHEST]
    companies = len({row.seed for row in measured})
    note = (
        f"{len(measured):,} made orders of {companies} made companies that nothing was trained on, {len(free):,} of them stopped by "
        f"no rule and of a risk up to {HIGHEST:.0%}; orders, companies and product are by the same hand"
    )
    fitted = replace(fit([row.outcome for row in free], shipped_policy(), "measured on made orders", note), made=True)
    (RULES / "calibration.json").write_text(fitted.to_json() + "\n", encoding="utf-8")
    with (RULES / "calibration.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(FIELDS)
        for row in measured:
            writer.writerow([row.seed, row.channel, row.why, row.group, f"{row.risk:.6f}", " ".join(row.held), row.fault])
    return fitted


def main() -> None:
    """The command line of this file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    one = verbs.add_parser("measure")
    one.add_argument("out", type=Path)
    one.add_argument("--seed", type=int, required=True)
    one.add_argument("--count", type=int, default=400)
    one.add_argument("--articles", type=int, default=12_000)
    one.add_argument("--channels", nargs="*", default=())
    one.add_argument("--minutes", type=float, default=7.5)
    other = verbs.add_parser("fit")
    other.add_argument("rows", type=Path, nargs="+")
    chosen = parser.parse_args()
    if chosen.verb == "measure":
        found = measure(
            chosen.out, seed=chosen.seed, count=chosen.count, articles=chosen.articles, channels=chosen.channels, minutes=chosen.minutes
        )
        print(f"{found} orders measured.")
    else:
        for name, bound in fit_shipped(list(rows(chosen.rows))).groups.items():
            print(f"{name}: up to a risk of {bound.threshold:.4f}: {bound.words(0.95)}")


if __name__ == "__main__":
    main()
