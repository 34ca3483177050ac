"""Fit and measure the learned reader of mail text: `python -m benchmarks.mail_tagger [--write]`.

Mails with truth, each set by another hand, are read by the rules; a chain of labels is fitted to where the lines of the truth stand in
their texts. `TUNED` are sets that the rules were made with: they only train the chain. Each part
of `FRESH`, which the rules had not seen, is left out in turn: a chain of all others reads it, and the judge between the rules and the chain
is fitted to these readings, again with the part left out for measuring. Nothing is drawn at random.
"""

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from time import process_time
from typing import Any
from zlib import crc32

import numpy as np

from intake.message import Origin, open_message
from intake.reading import mail
from intake.reading.tagging.aligning import Known, aligned, words_in
from intake.reading.tagging.crf import Chain
from intake.reading.tagging.judging import Case, Whole, cases_of, choice_signs, sure_signs
from intake.reading.tagging.labels import LABELS, NEVER, follows, labels_of
from intake.reading.tagging.reading import CHAIN, JUDGE, Looked, left_to_rules, looked, settled, tagged_lines
from intake.reading.threads import Thread
from orders import Order, OrderLine
from pipeline.chain_fitting import fitted, logistic
from tests.intake.mailtext.scoring import _aligned, _counted, cases, fault, mail_of

ROOT = Path(__file__).parents[1]
PLACES = (ROOT / "tests" / "intake" / "mailtext", ROOT / "data" / "mails")
TUNED = ("practice", "voices", "heldout", "second", "third", "fourth", "fifth", "sixth")
FRESH = (("seventh", "eighth"), *((f"train{k}",) for k in range(1, 9)))
BARRED = np.array([[0.0 if follows(a, b) else NEVER for b in LABELS] for a in LABELS])
BEHIND = re.compile(r"\d\W{0,3}[^\W\d]{0,10}\W{0,3}$")
"""What stands before the words of a line that begins with its quantity"""
SPURIOUS = 0.25
"""What a line that nobody asked for costs against one that is right."""
Judge = Mapping[str, Mapping[str, float]]


@dataclass
class Mail:
    """A mail as the chain sees it, and the lines of its truth."""

    name: str
    seen: Looked
    wanted: list[Mapping[str, Any]]
    gold: list[str]
    renumbered: bool = False
    """It was made from another one, for the chain to learn from."""
    corrected: bool = False
    """It corrects itself or takes up an older message: the product leaves it to the rules."""


def mails(names: Sequence[str]) -> list[Mail]:
    """The orders, and the mails that ask for nothing, of the sets: who changes, cancels or asks for a price names lines, too."""
    found = []
    for name in names:
        known = [case for case in cases(folder_of(name)) if case["kind"] in ("order", "non_order")]
        found += [_mail(case) for case in (*known, *filter(None, map(numbered, known)))]
    return [m for m in found if m.seen.atoms]


def numbered(case: Mapping[str, Any]) -> dict[str, Any] | None:
    """The same mail by somebody whose article numbers are digits alone, as those of many companies are and few hands here made any: in
    place of its codes, else before the words of each line. Of every fourth mail; None where it names no line in its own words."""
    lines = [line for order in case.get("orders", []) for line in order["lines"]]
    coded = [line["code"] for line in lines if line.get("code")]
    if case["kind"] != "order" or not lines or crc32(case["id"].encode()) % 4:
        return None
    told, swaps = json.dumps({k: case[k] for k in ("text", "html") if k in case}, ensure_ascii=False), []
    for line in lines:
        old = line.get("code") or ("" if coded else line["text"])
        if not old:
            continue
        before = told.partition(old)[0]
        if told.count(old) != 1 or old.isdigit() or not (coded or BEHIND.search(before)):
            return None
        seed = crc32(old.encode())
        number = str(10**6 + seed % (9 * 10**6))[: 4 + seed % 4]
        told = told.replace(old, number if coded else f"{number} {old}")
        swaps.append({**line, "code": number})
    queue = iter(swaps)
    orders = [{**o, "lines": [next(queue) if x.get("code") or not coded else x for x in o["lines"]]} for o in case["orders"]]
    return {**case, **json.loads(told), "orders": orders, "renumbered": True}


def folder_of(name: str) -> Path:
    """Where the mails of a set stand."""
    return next(place / name for place in PLACES if (place / name).exists())


def opened(case: Mapping[str, Any]) -> tuple[str, date, Thread, tuple[Order, ...]]:
    """(subject, day it was sent, thread, orders that the rules read) of a mail with truth."""
    message = open_message(mail_of(case))
    parts = [p for p in message.parts if p.origin in (Origin.BODY, Origin.FORWARDED) and p.text]
    day = message.sent.date() if isinstance(message.sent, datetime) else date.fromisoformat(case["sent"])
    return message.subject, day, *mail.ruled(parts, message.subject, None, (), day)


def _mail(case: Mapping[str, Any]) -> Mail:
    subject, day, thread, orders = opened(case)
    text = thread.forwarded or thread.newest
    seen = looked(text, name="mail body", subject=subject, sent=day, orders=orders)
    wanted = [line for order in case.get("orders", []) for line in order["lines"]] if case["kind"] == "order" else []
    places = aligned(seen.atoms, text, seen.language, [_known(line) for line in wanted])
    gold = labels_of([p for p in places if p], len(seen.atoms))
    return Mail(case["id"], seen, wanted, gold, case.get("renumbered", False), left_to_rules(orders))


def _known(line: Mapping[str, Any]) -> Known:
    quantity, unit = _counted(Decimal(line["quantity"]), line["unit"])
    unit = "" if line["unit"] in ("-", "*", "dozen") else unit
    price = Decimal(line["price"]) if line.get("price") else None
    return Known(quantity, unit, words_in(line["text"]), line.get("code") or "", price)


def chain_of(known: Sequence[Mail]) -> Chain:
    """The chain of mails whose lines all stand in their text."""
    index = {label: k for k, label in enumerate(LABELS)}
    whole = [m for m in known if sum(label[0] == "B" for label in m.gold) == len(m.wanted)]
    return fitted([(m.seen.signs, [index[label] for label in m.gold]) for m in whole], BARRED)


@dataclass
class Weighed:
    """The cases of a mail with how much each side gets right."""

    mail: Mail
    cases: list[Case]
    right: dict[int, bool]
    """By a line's id whether it is exact."""

    @property
    def whole(self) -> Whole:
        return Whole.of(self.cases)


def weighed(mail_: Mail, chain: Chain) -> Weighed:
    learned = [] if mail_.corrected else tagged_lines(mail_.seen, chain)
    right: dict[int, bool] = {}
    for side in (mail_.seen.ruled, learned):
        lines = [s.line for s in side]
        right |= {id(line): False for line in lines}
        right |= {id(b): True for a, b in _aligned(mail_.wanted, lines) if a and b and not fault(a, b)}
    return Weighed(mail_, cases_of(mail_.seen.ruled, learned), right)


def judge_of(known: Sequence[Weighed]) -> dict[str, dict[str, float]]:
    """The judge: its choice fitted to the cases where one side is better, its confidence to all lines that it then believes."""
    rows = []
    known = [one for one in known if not one.mail.corrected]
    for one in known:
        whole = one.whole
        for case in one.cases:
            gains = [sum(1.0 if one.right[id(s.line)] else -SPURIOUS for s in side) for side in (case.ruled, case.learned)]
            if not case.agreed and gains[0] != gains[1]:
                rows.append((choice_signs(case, whole), gains[1] > gains[0], abs(gains[1] - gains[0])))
    choice = logistic(rows)
    sure = {"choice": choice, "sure": {}}
    told = []
    for one in known:
        whole = one.whole
        for case, lines in settled(one.cases, sure):
            for s in lines:
                origin = next((x for x in (*case.ruled, *case.learned) if x.places == s.places and x.line.quantity == s.line.quantity), s)
                told.append(
                    (
                        sure_signs(case, origin, origin in case.learned and origin not in case.ruled, whole),
                        one.right.get(id(origin.line), False),
                        1.0,
                    )
                )
    return {"choice": choice, "sure": logistic(told)}


@dataclass
class Count:
    """Lines of truth, of the rules right, of the chain right, of both together right and read, and these with their confidence."""

    lines: int = 0
    ruled: int = 0
    learned: int = 0
    right: int = 0
    read: int = 0
    sure: list[tuple[float, bool]] | None = None
    ruled_sure: list[tuple[float, bool]] | None = None

    def __str__(self) -> str:
        def told(some: Sequence[tuple[float, bool]]) -> str:
            high = [r for p, r in some if p >= 0.95]
            return f"{sum(high)} of {len(high)}"

        return (
            f"{self.lines} lines: rules {self.ruled / self.lines:.1%} (stated .95: {told(self.ruled_sure or [])}), chain "
            f"{self.learned / self.lines:.1%}, both {self.right / self.lines:.1%} of {self.read} read (stated .95: {told(self.sure or [])})"
        )


def count(known: Sequence[Weighed], judge: Judge) -> Count:
    total = Count(sure=[], ruled_sure=[])
    for one in known:
        wanted = one.mail.wanted
        ruled = list(_lines(one, learned=False))
        chosen = ruled if one.mail.corrected else [s.line for _, lines in settled(one.cases, judge) for s in lines]
        total.lines += len(wanted)
        total.read += len(chosen)
        for a, b in _aligned(wanted, chosen):
            exact = bool(a and b and not fault(a, b))
            total.right += exact
            if b:
                total.sure.append((b.confidence, exact))  # type: ignore[union-attr]
        total.ruled += sum(one.right[id(line)] for line in ruled)
        total.learned += sum(one.right[id(line)] for line in _lines(one, learned=True))
        total.ruled_sure += [(line.confidence, one.right[id(line)]) for line in ruled]  # type: ignore[operator]
    return total


def _lines(one: Weighed, *, learned: bool) -> list[OrderLine]:
    return [s.line for case in one.cases for s in (case.learned if learned else case.ruled)]


def write(chain: Chain, judge: Judge, card: Mapping[str, str]) -> None:
    names = np.frombuffer("\n".join(chain.index).encode(), dtype=np.uint8)
    np.savez_compressed(CHAIN, names=names, weights=chain.weights.astype(np.float16), steps=chain.steps, first=chain.first)
    JUDGE.write_text(
        json.dumps({"card": card, **{k: {n: round(w, 3) for n, w in v.items()} for k, v in judge.items()}}, indent=1) + "\n", "utf-8"
    )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--write", action="store_true", help="write the model of all sets")
    told = asked.parse_args()
    start = process_time()
    tuned = mails(TUNED)
    fresh = [mails(names) for names in FRESH]
    print(f"{len(tuned)} + {sum(map(len, fresh))} mails in {process_time() - start:.0f} s of processor time", flush=True)
    read: list[list[Weighed]] = []
    for k, part in enumerate(fresh):
        chain = chain_of([*tuned, *(m for j, other in enumerate(fresh) if j != k for m in other)])
        read.append([weighed(m, chain) for m in part if not m.renumbered])
        print(f"{FRESH[k]} read after {process_time() - start:.0f} s", flush=True)
    card: dict[str, str] = {}
    for k, part in enumerate(read):
        judge = judge_of([w for j, other in enumerate(read) if j != k for w in other])
        card[" and ".join(FRESH[k])] = str(count(part, judge))
        print(FRESH[k], card[" and ".join(FRESH[k])], flush=True)
    if told.write:
        judge = judge_of([w for part in read for w in part])
        write(chain_of([*tuned, *(m for part in fresh for m in part)]), judge, card)


if __name__ == "__main__":
    main()
