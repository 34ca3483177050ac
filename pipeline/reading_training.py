"""`ordersift train reading`: what is learned in the reader is fitted again, on composed layouts and on the documents that people confirmed:
first what columns look like, then, on readings with those looks, how sure a reading is.

The same command with the same seed and the same confirmed documents gives the same file. What it prints is measured on families of
layouts (by row shape, and all with foreign labels) that the fit did not see, each left out in turn; confirmed documents are left out by
sender.
`python -m pipeline.reading_training` makes the weights of the confidence that come with the product, without any workspace.
"""

import argparse
import hashlib
import json
import math
import shutil
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, astuple, dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import intake
from intake.reading import appearance
from intake.reading.confidence import WEIGHTS, fit, probability, shipped, using
from intake.reading.examples import Case, ColumnCase
from intake.reading.learned import KINDS, Learned, learned_of
from orders import MailReading, Order
from pipeline import column_training
from pipeline.settings import Settings

SURE, SUREST = 0.9, 0.99
PRIOR = {
    "value": (-4.4152, 2.587, -2.9459, 0.4586, 0.8116, 1.96, 8.4892, -0.3666, 0.733, 0.6927, -2.5939),
    "line": (-2.6814, 3.0619, -3.7708, -0.823, -0.6284, 0.7089, 7.4211, -0.3672, 0.6283, 0.9948, -3.9175),
}
"""Weights of the fit before, where every fit begins: what few examples show (doubtful words) is not unlearned."""
PULL = 100.0
"""How strongly a fit is held there: lines of one document are right or wrong together, so they are fewer examples than they seem."""
WORSE = 0.002
"""Loss by which a candidate may be off the live weights, which were fitted on some of the same layouts."""
WORSE_LOOKS = 0.01
"""Share of columns by which a candidate may be off the live looks, for the same reason."""
FOREIGN = 3
"""Every so many layouts have labels that the reader has no lists for."""
FIRST_SCAN = 300
"""The number of the first scan, so that more digital documents do not make other scans."""
ABROAD = "foreign labels"
"""The group of these, which is left out like a family."""
EDGES = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)
Say = Callable[[str], None]


class NotTrained(Exception):
    """One sentence: what is missing and what to do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is composed. Scans cost seconds each."""

    documents: int = 360
    scans: int = 30
    seed: int = 11
    columns: int = 500
    """Documents of which the looks of columns are learned."""


def composed(plan: Plan, say: Say = print, learned: Learned | None = None) -> list[Case]:
    """Cases of composed documents, then of composed scans; grouped by row shape, those with foreign labels together."""
    from data.layouts.__main__ import small_company
    from data.layouts.papers import cast

    people, found = cast(small_company(plan.seed), plan.seed), list[Case]()
    every = [*range(plan.documents), *range(FIRST_SCAN, FIRST_SCAN + plan.scans)]
    for count, n in enumerate(every, start=1):
        found += composed_one(n, plan.seed, people, scanned=count > plan.documents, learned=learned)
        if count % 100 == 0:
            say(f"{count} of {len(every)} composed documents read")
    return found


def composed_one(n: int, seed: int, people: Any, *, scanned: bool, learned: Learned | None = None) -> list[Case]:
    """The cases of the nth composed document, between the `people` of a made company."""
    # what composes is loaded only where something is composed: every worker imports this module for `live`
    from data.layouts import compose, draw, scans
    from data.layouts.foreign import abroad
    from data.layouts.labels import LANGUAGES
    from data.layouts.papers import draw_paper

    random = Random(f"{seed}-reading-{n}")
    layout = draw(random, random.choice(LANGUAGES), two_codes=random.random() < 0.3)
    foreign = n % FOREIGN == 0  # where no label is known, the other signs have to say how sure a line is
    if foreign:
        layout = abroad(layout, random)
    made = compose(draw_paper(people, random, layout, date(2026, 1, 5) + timedelta(days=random.randrange(300))), layout)
    raw = scans.as_pdf(scans.scanned(made.pdf, scans.draw(random), random)) if scanned else made.pdf
    truth = [column_training.truth_of(line) for line in made.truth["lines"]]
    return intake.reading_cases(raw, "composed.pdf", "composed.pdf", truth, ABROAD if foreign else layout.shape, learned)[0]


def from_people(say: Say = print, learned: Learned | None = None) -> tuple[list[Case], list[ColumnCase]]:
    """Cases of the documents whose orders people released, and of their columns, grouped by sender."""
    from pipeline.layouts import scope
    from store import blobs, models
    from store.codec import from_json

    found, columns = list[Case](), list[ColumnCase]()
    examples = models.Example.objects.filter(kind="reading").select_related("order__mail").order_by("id")
    for example in examples:
        if example.order is None or not example.given["document"]:
            continue
        mail = example.order.mail
        truth = intake.confirmed_lines(from_json(Order, example.truth["order"]))
        sender = scope(from_json(MailReading, mail.reading).sender)
        here = intake.reading_cases(blobs.get(mail.digest), mail.name, example.given["document"], truth, f"from {sender}", learned)
        found, columns = found + here[0], columns + here[1]
    say(f"{len(examples)} confirmed documents gave {sum(c.kind == 'line' for c in found)} lines and {len(columns)} columns")
    return found, columns


def weights_of(cases: Sequence[Case]) -> dict[str, list[float]]:
    """The weights fitted on all of the cases; those of a kind that has none stay as they began."""
    made = {}
    for kind in KINDS:
        mine = [c for c in cases if c.kind == kind]
        made[kind] = fit([c.signs for c in mine], [c.right for c in mine], penalty=PULL, prior=PRIOR[kind])
    return made


@dataclass(frozen=True, slots=True)
class Judged:
    """A case with the probability that a fit without its group gave it."""

    case: Case
    probability: float


def left_out(cases: Sequence[Case]) -> list[Judged]:
    """Every case judged by weights that its group had no part in."""
    found = []
    for group in sorted({c.group for c in cases}):
        with using(weights_of([c for c in cases if c.group != group])):
            found += [Judged(c, probability(c.signs, c.kind)) for c in cases if c.group == group]
    return found


def report(judged: Sequence[Judged], kind: str) -> tuple[list[str], dict[str, Any]]:
    """A reliability table in lines of text, and its figures for the model's card."""
    mine = [j for j in judged if j.case.kind == kind]
    lines = [f"{kind}s: probability given, how many, share right"]
    error = 0.0
    for low, high in pairwise(EDGES):
        here = [j for j in mine if low <= j.probability < high]
        if here:
            mean, right = sum(j.probability for j in here) / len(here), sum(j.case.right for j in here) / len(here)
            error += len(here) / len(mine) * abs(mean - right)
            lines.append(f"  {low:.2f}..{high:.2f}  given {mean:.3f}  right {right:.3f}  n={len(here)}")
    sure = [j for j in mine if j.probability >= SURE]
    surest = [j for j in mine if j.probability >= SUREST]
    proven = [j for j in mine if j.case.proven]
    wrong, wrong_proven = sum(not j.case.right for j in sure), sum(not j.case.right for j in proven)
    right_all = sum(j.case.right for j in mine)
    share = wrong / max(1, len(sure))
    lines.append(f"  at {SURE} and above: {len(sure)} of {len(mine)}, wrong {wrong} ({share:.4f}); expected error {error:.4f}")
    lines.append(f"  at {SUREST} and above: {len(surest)}, wrong {sum(not j.case.right for j in surest)}")
    lines.append(f"  right and at {SURE} and above: {(len(sure) - wrong) / max(1, right_all):.3f} of the right ones")
    lines.append(f"  proven: {len(proven)}, wrong {wrong_proven} (at most {upper(wrong_proven, len(proven)):.4f} at 95 %)")
    figures = {"cases": len(mine), "sure": len(sure), "sure_wrong": wrong, "error": round(error, 4),
               "surest": len(surest), "surest_wrong": sum(not j.case.right for j in surest),
               "proven": len(proven), "proven_wrong": wrong_proven}  # fmt: skip
    return lines, figures


def upper(wrong: int, count: int) -> float:
    """One-sided 95 % upper bound of a share by Wilson's interval; 1 where nothing was counted."""
    if not count:
        return 1.0
    z, p = 1.6449, wrong / count
    spread = z * math.sqrt(p * (1 - p) / count + z * z / (4 * count * count))
    return (p + z * z / (2 * count) + spread) / (1 + z * z / count)


def measure_shipped(plan: Plan, say: Say = print) -> dict[str, Any]:
    """Measure the weights that come with the product on composed documents, and write the figures into their card; the weights stay."""
    judged = [Judged(c, probability(c.signs, c.kind)) for c in composed(plan, say)]
    figures = {}
    for kind in KINDS:
        lines, figures[kind] = report(judged, kind)
        say("\n".join(lines))
    card = {
        "trained_on": json.loads(WEIGHTS.read_text("utf-8"))["card"]["trained_on"],
        "measured_on": f"{plan.documents} composed documents and {plan.scans} scans (seed {plan.seed}), every third with foreign labels",
        "measured": figures,
        "loss": round(loss(judged), 4),
        "digest": hashlib.sha256(repr(sorted(shipped().items())).encode()).hexdigest()[:12],
    }
    WEIGHTS.write_text(json.dumps({**shipped(), "card": card}, indent=1) + "\n", encoding="utf-8")
    return card


def loss(judged: Sequence[Judged]) -> float:
    """Mean logarithmic loss: what a probability costs where it was wrong to be sure."""
    return sum(-math.log(max(1e-6, j.probability if j.case.right else 1 - j.probability)) for j in judged) / max(1, len(judged))


def columns_of(plan: Plan, *, people: bool, live: Learned | None, say: Say = print) -> dict[str, Any]:
    """The looks of columns fitted anew; its card says how many columns of what the fit did not see are right, and how many the live looks
    get right of the same."""
    cases = column_training.examples(plan.columns, plan.seed, say)
    theirs = from_people(say, live)[1] if people else []
    on = column_training.composed_on(plan.columns, plan.seed)
    model = column_training.trained([*cases, *theirs], f"{on}{_and_people({c.group for c in theirs}) if people else ''}", say)
    before = appearance.of_file(live.columns) if live and live.columns else appearance.shipped()
    hits = column_training.right_of(before, [*cases, *theirs])
    model["card"]["live_right"] = round(sum(h for _, h in hits) / len(hits), 4)
    return model


def _and_people(groups: Collection[str]) -> str:
    return f", documents of {sum(g.startswith('from ') for g in groups)} senders that people confirmed"


def train(out: Path, plan: Plan, *, people: bool, live: Learned | None = None, columns: bool = True, say: Say = print) -> dict[str, Any]:
    """Fit, measure on what was left out and beside what is live (None: the shipped weights), write the file; returns its card. Without
    `columns` only the confidence is fitted."""
    looks = columns_of(plan, people=people, live=live, say=say) if columns else None
    learned = Learned(live.confidence if live else shipped(), looks) if looks else None
    cases = composed(plan, say, learned) + (from_people(say, learned)[0] if people else [])
    judged = left_out(cases)
    with using(live.confidence if live else None):
        before = loss([Judged(c, probability(c.signs, c.kind)) for c in cases])
    say(f"loss {loss(judged):.4f} on what was left out; of the live weights {before:.4f}")
    figures = {}
    for kind in KINDS:
        lines, figures[kind] = report(judged, kind)
        for line in lines:
            say(line)
    weights: dict[str, Any] = dict(weights_of(cases))
    groups = sorted({c.group for c in cases})
    card = {
        "trained_on": f"{plan.documents} composed documents and {plan.scans} scans (seed {plan.seed})"
        + (_and_people(groups) if people else ""),
        "left_out_in_turn": groups,
        "measured": figures,
        "loss": round(loss(judged), 4),
        "live_loss": round(before, 4),
        "digest": hashlib.sha256(repr([(c.kind, astuple(c.signs), c.right) for c in cases]).encode()).hexdigest()[:12],
    }
    if looks:
        weights["columns"] = looks
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps({**weights, "card": card}, indent=None if looks else 1) + "\n", encoding="utf-8")
    say(f"What the reader learned is in {out}.")
    return card


# --- in a workspace -------------------------------------------------------------------------------------------------------------------


def path(settings: Settings, state: str = "") -> Path:
    """Where a workspace's own weights lie ("": the live ones; "candidate", "before"), there or not."""
    return settings.home / "models" / f"reading{state and '.'}{state}.json"


def live(settings: Settings) -> Learned | None:
    """What the workspace itself learned, where it was promoted; None for what is shipped, also where its own was fitted to other signs."""
    own = path(settings)
    learned = learned_of(json.loads(own.read_text("utf-8"))) if own.exists() else None
    return learned if learned and learned.fits else None


def train_candidate(settings: Settings, plan: Plan = Plan(), say: Say = print) -> None:
    """The reader's small models fitted on composed layouts and this workspace's confirmed documents; they judge nothing until promoted."""
    train(path(settings, "candidate"), plan, people=True, live=live(settings), say=say)
    say("They judge nothing until 'ordersift promote reading'.")


def evaluate(settings: Settings, say: Say = print) -> None:
    """Say on what the live weights and the candidate were fitted, and what was measured on what each was not fitted on."""
    for name, file in (("live", path(settings) if path(settings).exists() else WEIGHTS), ("candidate", path(settings, "candidate"))):
        model = json.loads(file.read_text("utf-8")) if file.exists() else {}
        card = model.get("card")
        if card is None:
            continue
        say(f"reading, {name} {card['digest']}: {card['trained_on']}")
        for kind, found in card["measured"].items():
            share = found["sure_wrong"] / max(1, found["sure"])
            say(f"  {kind}s: {found['cases']}, sure {found['sure']}, of these wrong {share:.4f}, expected error {found['error']:.4f}")
        looks = model.get("columns", {}).get("card")
        if looks:
            right, before = looks["right_on_groups_left_out"], looks["live_right"]
            say(f"  columns by their looks: {right:.4f} right where left out (live before {before:.4f}); {looks['trained_on']}")


def promote(settings: Settings) -> None:
    """Make the candidate judge from the next mail on; what judged before is kept. Raises NotTrained where there is none, or a worse one."""
    candidate = path(settings, "candidate")
    if not candidate.exists():
        raise NotTrained("There is no candidate: run 'ordersift train reading' first.")
    model = json.loads(candidate.read_text("utf-8"))
    card, looks = model["card"], model.get("columns", {}).get("card")
    if looks and looks["right_on_groups_left_out"] < looks["live_right"] - WORSE_LOOKS:
        shares = f"{looks['right_on_groups_left_out']} right, live {looks['live_right']}"
        raise NotTrained(f"The candidate knows columns worse than the live one ({shares}): it stays out.")
    if card["loss"] > card["live_loss"] + WORSE:
        raise NotTrained(f"The candidate is worse than the live weights (loss {card['loss']}, live {card['live_loss']}): it stays out.")
    shutil.copyfile(path(settings) if path(settings).exists() else WEIGHTS, path(settings, "before"))
    candidate.replace(path(settings))
    _note("model promoted", card)


def rollback(settings: Settings) -> None:
    """Put the weights before the live ones back. Raises NotTrained where there are none."""
    before = path(settings, "before")
    if not before.exists():
        raise NotTrained("There are no earlier weights to go back to.")
    before.replace(path(settings))
    _note("model rolled back", json.loads(path(settings).read_text("utf-8")).get("card", {}))


def _note(what: str, card: dict[str, Any]) -> None:
    from store import audit, master

    audit.record("steward", what, detail={"model": "reading", **{k: card[k] for k in ("digest", "trained_on") if k in card}})
    master.touch()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m pipeline.reading_training", description="Make the weights that come with the product.")
    for name, default in asdict(Plan()).items():
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--measure", action="store_true", help="only measure the shipped weights and note it in their card")
    asked = parser.parse_args()
    if asked.measure:
        measure_shipped(Plan(asked.documents, asked.scans, asked.seed))
        return
    train(asked.out, Plan(asked.documents, asked.scans, asked.seed), people=False, columns=False)


if __name__ == "__main__":
    main()
