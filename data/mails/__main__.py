"""`python -m data.mails COMPANY OUT [--count N] [--seed S] [--kinds K...]`: mails to a company as NNN.eml with truth.jsonl.

COMPANY is a folder of master data (python -m data.company). Kinds: clean, any channel (text, pdf, scan ...), any trap (quantity, price ...), any
other mail (invoice, newsletter, quote ...). Without --kinds about half are clean orders, a quarter has a trap, a quarter is none.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from data.company.books import load
from data.mails import CHANNELS, OTHERS, TRAPS, Made, Scene, order_mail, other_mail, repeat

FIRST_DAY = date(2026, 11, 2)
KINDS = ("clean", *CHANNELS, *(t for t in TRAPS if t != "cancellation"), *OTHERS)


def make(scene: Scene, count: int, seed: int, kinds: Sequence[str] = (), *, portable: bool = False) -> Iterator[Made]:
    """`count` mails over the working days from `FIRST_DAY` on."""
    made: list[Made] = []
    for number in range(count):
        random = Random(f"{seed}-{number}")
        day = FIRST_DAY + timedelta(days=number * 12 // max(count, 12))
        day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)
        kind = random.choice(kinds) if kinds else random.choices(("clean", "trap", "other"), (2, 1, 1))[0]
        kind = {"trap": random.choice(TRAPS), "other": random.choice(OTHERS)}.get(kind, kind)
        made.append(one(scene, kind, random, day, number, made, portable=portable))
        yield made[-1]


def one(scene: Scene, kind: str, random: Random, day: date, number: int, earlier: Sequence[Made] = (), *, portable: bool = False) -> Made:
    """A mail of a kind; a repeat or a revision takes an order out of `earlier` mails, or makes one up."""
    if kind in OTHERS:
        return other_mail(scene, kind, random, day, number, portable=portable)
    channel = kind if kind in CHANNELS else random.choice(CHANNELS)
    sent = [m for m in earlier if m.truth["why"] == "clean" and len(m.truth["orders"]) == 1]
    if kind == "repeat" and sent:
        return repeat(random.choice(sent), random, (day, number))
    if kind == "revision":
        old = [d for d in scene.drafts if not d.trap and d.number]
        draft = random.choice(old) if old else scene.clean(random, day)
        lines = tuple(replace(w, quantity=w.quantity * 2) if n == 0 else w for n, w in enumerate(draft.lines))
        changed = replace(draft, lines=lines, trap="revision", day=day, surplus=Decimal(0))
        return order_mail(scene, changed, random.choice(("text", "pdf")), random, number, portable=portable)
    trap = kind if kind in TRAPS and kind != "repeat" else ""
    if trap and channel == "two-orders":
        channel = "text"
    if trap in ("price", "wrong total") and channel in ("csv", "xlsx", "html"):
        channel = "pdf"
    draft = scene.trapped(random, day, trap) if trap else scene.clean(random, day)
    return order_mail(scene, draft, channel, random, number, portable=portable)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m data.mails", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("company", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=[], metavar="KIND", help=", ".join(KINDS))
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with (chosen.out / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for number, mail in enumerate(make(Scene(load(chosen.company)), chosen.count, chosen.seed, chosen.kinds), start=1):
            name = f"{number:04d}.eml"
            (chosen.out / name).write_bytes(mail.raw)
            truth.write(json.dumps({"file": name, **mail.truth}, ensure_ascii=False, sort_keys=True) + "\n")
    print(f"{chosen.count} mails in {chosen.out}")


if __name__ == "__main__":
    main()
